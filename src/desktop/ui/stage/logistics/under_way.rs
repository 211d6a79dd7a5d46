//! Consignments under way to a market: how far each has come, and when it is expected.

use egui::{Color32, Ui};

use crate::desktop::desk::Desk;
use crate::desktop::kit::chart::gauge;
use crate::desktop::kit::{self, Tone, words};
use crate::desktop::theme;
use crate::model::words::Mode;
use crate::sim::view::{MarketView, ShipmentView};

/// The colour of a way, as the map has it.
pub fn color(desk: &Desk, mode: Mode) -> Color32 {
    match mode {
        Mode::SeaLcl => desk.tokens.sea,
        Mode::Postal | Mode::EcomLine | Mode::Express | Mode::AirCargo => desk.tokens.air,
        Mode::Truck => desk.tokens.road,
        Mode::Rail => desk.tokens.rail,
    }
}

pub fn icon(mode: Mode) -> &'static str {
    use egui_phosphor::regular;
    match mode {
        Mode::SeaLcl => regular::BOAT,
        Mode::AirCargo => regular::AIRPLANE_TILT,
        Mode::Postal | Mode::EcomLine | Mode::Express => regular::PACKAGE,
        Mode::Truck => regular::TRUCK,
        Mode::Rail => regular::TRAIN,
    }
}

pub fn list(ui: &mut Ui, desk: &Desk, market: &MarketView) {
    let mut rows: Vec<&ShipmentView> = desk.view().shipments.iter().filter(|row| row.market == market.market).collect();
    rows.sort_by_key(|row| (row.expected, row.shipment.0));
    kit::section(ui, desk, &desk.with("logistics-under-way-count", &[("count", rows.len().into())]), |ui| {
        if rows.is_empty() {
            kit::empty(ui, desk, &desk.say("logistics-nothing-under-way"));
        }
        for (place, row) in rows.iter().enumerate() {
            if place > 0 {
                ui.add_space(theme::S2);
            }
            one(ui, desk, market, row);
        }
    });
}

fn one(ui: &mut Ui, desk: &Desk, market: &MarketView, row: &ShipmentView) {
    ui.spacing_mut().item_spacing.y = theme::S1;
    let name = desk.product_name(row.product);
    let slots = [("units", row.units.into()), ("product", name.as_str().into())];
    let title = desk.with("logistics-units-of", &slots);
    words::with_icon(ui, desk, icon(row.mode), color(desk, row.mode), &title);
    let day = desk.view().day;
    let (gone, whole) = (day.since(row.left), row.expected.since(row.left).max(1));
    let gone = if row.at_customs { whole } else { gone.min(whole) };
    gauge(ui, desk, &title, f64::from(gone), f64::from(whole), None, color(desk, row.mode));
    words::caption(ui, desk, &state(desk, market, row));
    let late = day.since(row.expected);
    if late > 0 {
        let text = desk.with("logistics-late", &[("days", late.into())]);
        words::with_icon(ui, desk, Tone::Warning.icon(), desk.tokens.warn, &text);
    }
}

/// "Ocean, part 3 of 5 · expected 12 Dec".
pub fn state(desk: &Desk, market: &MarketView, row: &ShipmentView) -> String {
    let expected = desk.date(row.expected);
    let key = match (row.leg, row.opened) {
        (Some(_), _) => "logistics-on-leg",
        (None, false) => "logistics-at-customs",
        (None, true) => "logistics-opened",
    };
    let lane = market.lanes.iter().find(|lane| lane.origin == row.origin && lane.mode == row.mode);
    let legs = lane.map_or(&[][..], |lane| &lane.legs);
    let leg = row.leg.and_then(|leg| legs.get(leg as usize)).map(|leg| desk.words.name("leg", leg));
    let slots = [
        ("leg", leg.unwrap_or_default().into()),
        ("part", (row.leg.unwrap_or(0) + 1).into()),
        ("parts", legs.len().into()),
        ("date", expected.into()),
    ];
    desk.with(key, &slots)
}

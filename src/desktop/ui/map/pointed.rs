//! What the pointer is on: a bubble that names it, and where a press leads.

use egui::{Response, Ui};

use super::legend;
use super::{View, marks, names};
use crate::desktop::chart::{Picked, Things, World, pick};
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::words;
use crate::desktop::text;
use crate::model::setting::MarketId;
use crate::model::stage::Stage;

/// How near the pointer has to be, points.
const REACH: f32 = 13.0;

pub fn pointed_ui(
    ui: &Ui,
    desk: &Desk,
    drafts: &mut Drafts,
    world: &World,
    things: &Things,
    view: &View,
    response: &Response,
) {
    let pointer = response.hover_pos().or(response.interact_pointer_pos());
    let picked = pointer.and_then(|at| found(world, things, view, at));
    if response.clicked() {
        match picked {
            Some(picked) => go_to(desk, drafts, picked),
            // By the keyboard: the next market.
            None if pointer.is_none() => {
                let count = desk.view().markets.len() as u32;
                drafts.focus.market = MarketId((drafts.focus.market.0 + 1) % count.max(1));
            }
            None => {}
        }
    }
    if let Some(picked) = picked
        && !response.dragged()
        && is_told(desk, world, view, pointer, picked)
    {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        bubble(desk, drafts, world, picked, response);
    }
}

/// Whether a bubble says what is there: over the land of the only market it would be in the way of all else.
fn is_told(desk: &Desk, world: &World, view: &View, pointer: Option<egui::Pos2>, picked: Picked) -> bool {
    let Picked::Market(market) = picked else { return true };
    let near = |at: egui::Pos2| {
        world.country(market).is_some_and(|country| view.to_screen(country.warehouse).distance(at) < REACH)
    };
    desk.view().markets.len() > 1 || pointer.is_some_and(near)
}

/// What lies under a place of the screen.
pub fn found(world: &World, things: &Things, view: &View, at: egui::Pos2) -> Option<Picked> {
    // Vehicles stand where they are drawn, which is beside a gate while customs holds them.
    let drawn = (0..things.vehicles.len()).map(|index| (index, marks::place(things, index, view).distance(at)));
    let nearest = drawn.filter(|(_, away)| *away < REACH).min_by(|a, b| a.1.total_cmp(&b.1));
    match nearest {
        Some((index, _)) => Some(Picked::Shipment(things.vehicles[index].shipment)),
        None => {
            let still = Things { vehicles: Vec::new(), ..Things::default() };
            pick(world, &still, view.to_world(at), REACH / view.scale)
        }
    }
}

/// Brings the eye to where something is decided.
fn go_to(desk: &Desk, drafts: &mut Drafts, picked: Picked) {
    match picked {
        Picked::Market(market) => drafts.focus.market = market,
        Picked::Gate { market, .. } => {
            drafts.focus.market = market;
            drafts.focus.stage = Stage::Logistics;
        }
        Picked::Origin(_) => drafts.focus.stage = Stage::Logistics,
        Picked::Shipment(id) => {
            drafts.focus.stage = Stage::Logistics;
            if let Some(row) = desk.view().shipments.iter().find(|row| row.shipment == id) {
                (drafts.focus.market, drafts.focus.product) = (row.market, row.product);
            }
        }
    }
}

fn bubble(desk: &Desk, drafts: &Drafts, world: &World, picked: Picked, response: &Response) {
    let Some((name, lines)) = said(desk, drafts, world, picked) else { return };
    let shown = response.clone();
    shown.on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(260.0);
        crate::desktop::kit::column(ui, desk, |ui| {
            let face = text::Face::new(crate::desktop::theme::BODY, 650, desk.tokens.text_1);
            text::label(ui, &name, face, true, desk.rtl());
            for line in lines.iter().filter(|line| !line.is_empty()) {
                words::soft(ui, desk, line);
            }
        });
    });
}

/// A heading and lines.
fn said(desk: &Desk, drafts: &Drafts, world: &World, picked: Picked) -> Option<(String, Vec<String>)> {
    match picked {
        Picked::Market(market) => {
            let measure = drafts.map.measure;
            let line = measure
                .value(desk.view(), market)
                .map(|value| format!("{}: {}", desk.say(legend::key(measure)), legend::said(desk, measure, value)));
            Some((desk.market(market).name.clone(), line.into_iter().collect()))
        }
        Picked::Origin(origin) => {
            let stock = desk.view().goods.iter().flat_map(|goods| {
                let here = goods.hubs.iter().filter(|hub| hub.origin == origin && hub.units > 0);
                here.map(|hub| units_of(desk, hub.units, goods.product))
            });
            Some((desk.words.name("origin", &origin), stock.collect()))
        }
        Picked::Gate { market, index } => {
            let gate = world.country(market)?.gates.get(index)?;
            Some((names::gate(desk, &gate.name, gate.leg), vec![desk.market(market).name.clone()]))
        }
        Picked::Shipment(id) => {
            let row = desk.view().shipments.iter().find(|row| row.shipment == id)?;
            let state = match row.at_customs {
                true => desk.say("map-at-customs"),
                false => desk.with("map-arrives", &[("date", desk.date(row.expected).into())]),
            };
            Some((units_of(desk, row.units, row.product), vec![desk.words.name("mode", &row.mode), state]))
        }
    }
}

fn units_of(desk: &Desk, units: u32, product: crate::model::setting::ProductId) -> String {
    let name = desk.product_name(product);
    desk.with("logistics-units-of", &[("units", units.into()), ("product", name.as_str().into())])
}

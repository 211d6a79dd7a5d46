//! Tables of logistics: the ways into a market, what is where, consignments.

use egui::Ui;

use super::send::unit_cost;
use super::standing::Standing;
use super::under_way;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::Consignment;
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::model::setting::{MarketId, ProductId};
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::view::{LaneView, NicheView, ShipmentView};

/// Every lane of the market; pressing one shows its legs and, where it takes goods in bulk, chooses it.
pub fn ways(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let market = desk.market(drafts.focus.market);
    words::strong(ui, desk, &desk.with("logistics-ways", &[("market", market.name.as_str().into())]));
    words::caption(ui, desk, &desk.say("logistics-ways-text"));
    let number = |head: &str, width: f32| Column { share: 0.0, ..Column::number(desk.say(head), width) };
    let columns = [
        Column::words(desk.say("logistics-col-way"), 152.0).term("lane"),
        Column { share: 0.3, ..Column::words(desk.say("logistics-col-from"), 100.0) },
        number("logistics-col-freight", 98.0),
        number("logistics-col-days", 52.0),
        number("logistics-col-fullness", 62.0).term("fullness"),
        number("logistics-col-loss", 62.0),
        number("logistics-col-damage", 64.0),
        number("logistics-col-landed-200", 62.0).term("landed-cost"),
        number("logistics-col-landed-yours", 64.0),
    ];
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let rows = market.lanes.iter().enumerate().map(|(place, lane)| way(desk, drafts, niche, place, lane));
    let rows: Vec<Row> = rows.collect();
    let state = drafts.tables.entry("logistics-ways").or_default();
    let style = Style { height: 252.0, has_filter: rows.len() > 8 };
    if let Some(key) = table(ui, desk, "logistics-ways", state, style, &columns, &rows) {
        let lane = &market.lanes[key as usize];
        drafts.stage.logistics.lane = Some(key as usize);
        if !lane.mode.carries_parcels() {
            let send = &mut drafts.stage.logistics.send;
            (send.origin, send.mode) = (lane.origin, lane.mode);
        }
    }
    words::caption(ui, desk, &desk.say("logistics-ways-landed"));
    if let Some(lane) = drafts.stage.logistics.lane.and_then(|place| market.lanes.get(place)) {
        legs(ui, desk, lane);
    }
}

fn way(desk: &Desk, drafts: &Drafts, niche: &NicheView, place: usize, lane: &LaneView) -> Row {
    let key = match (lane.mode.carries_parcels(), lane.mode.is_billed_by_volume()) {
        (_, true) => "logistics-per-cbm",
        (true, false) | (false, false) => "logistics-per-kg",
    };
    let cost = desk.with(key, &[("amount", desk.words.money(lane.cost).into())]);
    let share = |share: f64, decimals| Cell::number(desk.words.percent(share, decimals), share);
    let full = share(lane.fullness, 0);
    let estimate = niche.landed.iter().find(|way| way.origin == lane.origin && way.mode == lane.mode);
    let money = |amount: crate::base::money::Money| Cell::number(desk.words.money(amount), amount.major());
    let send = &drafts.stage.logistics.send;
    let own =
        (send.origin == lane.origin && !lane.mode.carries_parcels()).then(|| unit_cost(desk, niche, send, lane.mode));
    Row {
        key: place as u64,
        cells: vec![
            Cell::words(desk.words.name("mode", &lane.mode)),
            Cell::words(desk.words.name("origin", &lane.origin)),
            Cell::number(cost, lane.cost.major()),
            Cell::number(desk.words.count(lane.usual_days), f64::from(lane.usual_days)),
            if lane.fullness >= 0.5 { full.toned(Tone::Warning) } else { full },
            share(lane.loss, 1),
            share(lane.damage, 1),
            estimate.map_or_else(Cell::none, |way| money(way.total())),
            own.flatten().map_or_else(Cell::none, |cost| money(cost.total())),
        ],
        is_chosen: drafts.stage.logistics.lane == Some(place),
    }
}

/// The legs of a lane, in order.
fn legs(ui: &mut Ui, desk: &Desk, lane: &LaneView) {
    let arrow = if desk.rtl() { " ← " } else { " → " };
    let named: Vec<String> = lane.legs.iter().map(|leg| desk.words.name("leg", leg)).collect();
    let path = named.join(arrow);
    let slots = [("mode", desk.words.name("mode", &lane.mode).into()), ("legs", path.into())];
    words::with_icon(
        ui,
        desk,
        under_way::icon(lane.mode),
        under_way::color(desk, lane.mode),
        &desk.with("logistics-legs", &slots),
    );
    words::caption(ui, desk, &desk.say(&format!("{}-text", crate::lang::key_of("mode", &lane.mode))));
}

/// Everything in range, in every market: what lies where and how long it lasts.
pub fn places(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let number = |head: &str, width: f32| Column { share: 0.0, ..Column::number(desk.say(head), width) };
    let columns = [
        Column::words(desk.say("col-product"), 128.0),
        Column { share: 0.3, ..Column::words(desk.say("pick-market"), 76.0) },
        number("logistics-col-stock", 58.0),
        number("logistics-col-under-way", 78.0),
        number("logistics-col-at-hub", 66.0).term("hub"),
        number("logistics-col-being-made", 84.0),
        number("logistics-col-pace", 60.0),
        number("logistics-col-cover", 76.0),
        number("logistics-col-point", 80.0).term("reorder-point"),
    ];
    let goods = desk.view().goods.len() as u64;
    let niches = desk.view().niches.iter().filter(|niche| niche.in_range || niche.stock_units > 0);
    let rows: Vec<Row> = niches.map(|niche| place(desk, drafts, niche)).collect();
    let state = drafts.tables.entry("logistics-places").or_default();
    let style = Style { height: 252.0, has_filter: rows.len() > 8 };
    if let Some(key) = table(ui, desk, "logistics-places", state, style, &columns, &rows) {
        drafts.focus.market = MarketId((key / goods) as u32);
        drafts.focus.product = ProductId((key % goods) as u32);
    }
}

fn place(desk: &Desk, drafts: &Drafts, niche: &NicheView) -> Row {
    let standing = Standing::of(desk, niche);
    let count = |units: u32| Cell::number(desk.words.count(units), f64::from(units));
    let made: u32 = standing.being_made.iter().map(|(_, units)| units).sum();
    let bulk = desk.market(niche.market).lanes.iter().filter(|lane| !lane.mode.carries_parcels());
    let quickest = bulk.map(|lane| lane.usual_days).min().unwrap_or(0);
    let cover = |days: u32| {
        let cell = Cell::number(desk.with("days", &[("days", days.into())]), f64::from(days));
        if days < quickest && niche.under_way_units == 0 { cell.toned(Tone::Warning) } else { cell }
    };
    Row {
        key: u64::from(niche.niche.0),
        cells: vec![
            Cell::words(desk.product_name(niche.product)),
            Cell::words(desk.market(niche.market).name.clone()),
            count(niche.stock_units),
            count(niche.under_way_units),
            count(desk.goods(niche.product).hub_units),
            count(made),
            Cell::number(desk.words.number(standing.pace, 1), standing.pace),
            standing.cover_days.map_or_else(Cell::none, cover),
            standing.point_units.map_or_else(Cell::none, count),
        ],
        is_chosen: drafts.focus.market == niche.market && drafts.focus.product == niche.product,
    }
}

/// Consignments of all markets: those under way first, then those that have come, the latest first.
pub fn consignments(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let open = desk.view().shipments.iter().map(|row| under(desk, row));
    let is_open = |row: &&Consignment| desk.view().shipments.iter().any(|open| open.shipment == row.shipment);
    let come = desk.frame.past.consignments.iter().rev().filter(|row| !is_open(row)).map(|row| come(desk, row));
    let rows: Vec<Row> = open.chain(come).collect();
    if rows.is_empty() {
        kit::empty(ui, desk, &desk.say("logistics-no-consignments"));
        return;
    }
    let number = |head: &str, width: f32| Column { share: 0.0, ..Column::number(desk.say(head), width) };
    let columns = [
        Column::words(desk.say("col-product"), 122.0),
        Column { share: 0.2, ..Column::words(desk.say("pick-market"), 74.0) },
        Column { share: 0.4, ..Column::words(desk.say("logistics-col-way"), 82.0) }.term("lane"),
        number("logistics-col-units", 58.0),
        number("logistics-col-left", 78.0),
        number("logistics-col-expected", 80.0),
        number("logistics-col-came", 78.0),
        Column::words(desk.say("logistics-col-state"), 140.0),
    ];
    let state = drafts.tables.entry("logistics-consignments").or_default();
    let style = Style { height: 252.0, has_filter: rows.len() > 8 };
    table(ui, desk, "logistics-consignments", state, style, &columns, &rows);
}

fn under(desk: &Desk, row: &ShipmentView) -> Row {
    let market = desk.market(row.market);
    let date = |day: crate::base::calendar::Day| Cell::number(desk.date(day), f64::from(day.0));
    let state = Cell::words(under_way::state(desk, market, row));
    Row {
        key: u64::from(row.shipment.0),
        cells: vec![
            Cell::words(desk.product_name(row.product)),
            Cell::words(market.name.clone()),
            Cell::words(desk.words.name("mode", &row.mode)),
            Cell::number(desk.words.count(row.units), f64::from(row.units)),
            date(row.left),
            date(row.expected),
            Cell::none(),
            if desk.view().day > row.expected { state.toned(Tone::Warning) } else { state },
        ],
        is_chosen: false,
    }
}

fn come(desk: &Desk, row: &Consignment) -> Row {
    let date = |day: crate::base::calendar::Day| Cell::number(desk.date(day), f64::from(day.0));
    let last = row.verdicts.last();
    let came = last.map_or(row.reached, |(day, _)| *day);
    let came_cell = date(came);
    Row {
        key: u64::from(row.shipment.0),
        cells: vec![
            Cell::words(desk.product_name(row.product)),
            Cell::words(desk.market(row.market).name.clone()),
            Cell::words(desk.words.name("mode", &row.mode)),
            Cell::number(desk.words.count(row.units), f64::from(row.units)),
            date(row.left),
            date(row.expected),
            if came > row.expected { came_cell.toned(Tone::Warning) } else { came_cell },
            end(desk, row, last.map(|(_, outcome)| outcome)),
        ],
        is_chosen: false,
    }
}

/// How a consignment ended.
fn end(desk: &Desk, row: &Consignment, outcome: Option<&CustomsOutcome>) -> Cell {
    let damaged = desk.with("logistics-damaged", &[("units", row.damaged.into())]);
    match outcome {
        _ if row.lost > 0 => Cell::words(desk.say("logistics-lost")).toned(Tone::Warning),
        Some(CustomsOutcome::Released { .. }) if row.damaged > 0 => Cell::words(damaged),
        Some(outcome @ CustomsOutcome::Released { .. }) => {
            Cell::words(desk.words.name("customs-outcome", outcome)).toned(Tone::Good)
        }
        Some(outcome) => Cell::words(desk.words.name("customs-outcome", outcome)).toned(Tone::Warning),
        None => Cell::none(),
    }
}

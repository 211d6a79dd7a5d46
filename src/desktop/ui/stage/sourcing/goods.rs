//! What was ordered: in production, ready, late, gone.

use egui::Ui;

use super::supplier_name;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::desktop::theme;
use crate::model::setting::ProductId;
use crate::sim::event::Event;
use crate::sim::stage::sourcing::{Inspection, PurchaseState};
use crate::sim::view::PurchaseView;
use crate::sim::world::PurchaseId;

/// Orders of a product that are not settled, the first promised first.
pub fn open<'v>(desk: &Desk<'v>, product: ProductId) -> Vec<&'v PurchaseView> {
    let is_open = |row: &&PurchaseView| row.product == product && row.state == PurchaseState::InProduction;
    let mut rows: Vec<&PurchaseView> = desk.view().purchases.iter().filter(is_open).collect();
    rows.sort_by_key(|row| row.promised);
    rows
}

/// Orders at the side: those of the product in focus, then the open ones of others.
pub fn goods_ui(ui: &mut Ui, desk: &Desk, drafts: &Drafts) {
    let product = drafts.focus.product;
    kit::section(ui, desk, &desk.say("sourcing-orders"), |ui| {
        let rows = open(desk, product);
        if rows.is_empty() {
            kit::empty(ui, desk, &desk.say("sourcing-no-orders"));
        }
        for row in rows {
            open_order(ui, desk, row);
        }
    });
    let others = desk.view().goods.iter().filter(|goods| goods.product != product);
    let others: Vec<&PurchaseView> = others.flat_map(|goods| open(desk, goods.product)).collect();
    if !others.is_empty() {
        kit::section(ui, desk, &desk.say("sourcing-orders-others"), |ui| {
            for row in others {
                open_order(ui, desk, row);
            }
        });
    }
    let last = desk.view().purchases.iter().rev().filter(|row| row.product == product);
    let last: Vec<&PurchaseView> = last.filter(|row| row.state != PurchaseState::InProduction).take(3).collect();
    if !last.is_empty() {
        kit::section(ui, desk, &desk.say("sourcing-orders-past"), |ui| {
            for row in last {
                past_order(ui, desk, row);
            }
        });
    }
}

/// How an order ended.
fn past_order(ui: &mut Ui, desk: &Desk, row: &PurchaseView) {
    let units = desk.with("units", &[("units", row.units.into())]);
    let name = format!("{} · {units}", supplier_name(desk, row.supplier));
    words::fact(ui, desk, &name, &desk.words.name("purchase-state", &row.state));
    let key = inspection(row.inspection);
    let late = late_days(desk, row.purchase).map(|days| match days {
        0 => desk.say("sourcing-on-time"),
        days => desk.with("sourcing-overdue", &[("days", days.into())]),
    });
    let notes: Vec<String> = late.into_iter().chain(key.map(|key| desk.say(key))).collect();
    if !notes.is_empty() {
        words::caption(ui, desk, &notes.join(" · "));
    }
}

fn open_order(ui: &mut Ui, desk: &Desk, row: &PurchaseView) {
    let units = desk.with("units", &[("units", row.units.into())]);
    words::body(ui, desk, &format!("{} · {units}", desk.product_name(row.product)));
    words::caption(ui, desk, &supplier_name(desk, row.supplier));
    words::fact(ui, desk, &desk.say("sourcing-promised"), &desk.date(row.promised));
    words::fact(ui, desk, &desk.say("sourcing-balance"), &desk.words.money(row.total - row.paid));
    if let Some(key) = inspection(row.inspection) {
        words::fact_of(ui, desk, "inspection", &desk.say(key));
    }
    let late = desk.view().day.since(row.promised);
    if late > 0 {
        kit::notice(ui, desk, Tone::Warning, &desk.with("sourcing-overdue", &[("days", late.into())]));
    }
    if is_unpaid(desk, row.purchase) {
        kit::notice(ui, desk, Tone::Warning, &desk.say("sourcing-unpaid"));
    }
    ui.add_space(theme::S2);
}

/// Whether the supplier has asked for the balance in vain.
fn is_unpaid(desk: &Desk, id: PurchaseId) -> bool {
    let diary = &desk.frame.past.diary;
    diary.iter().any(|(_, event)| matches!(event, Event::BalanceUnpaid { purchase, .. } if *purchase == id))
}

fn inspection(inspection: Inspection) -> Option<&'static str> {
    match inspection {
        Inspection::None => None,
        Inspection::Booked => Some("sourcing-inspection-booked"),
        Inspection::Passed => Some("sourcing-inspection-passed"),
        Inspection::Sorted => Some("sourcing-inspection-sorted"),
    }
}

/// By how many days goods that have come were late.
fn late_days(desk: &Desk, id: PurchaseId) -> Option<u32> {
    desk.frame.past.diary.iter().find_map(|(_, event)| match event {
        Event::GoodsReady { purchase, late_days, .. } if *purchase == id => Some(*late_days),
        _ => None,
    })
}

/// Every order of the run, the latest first.
pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    if desk.view().purchases.is_empty() {
        kit::empty(ui, desk, &desk.say("sourcing-no-orders"));
        return;
    }
    let columns = [
        Column::words(desk.say("sourcing-col-supplier"), 116.0),
        Column::words(desk.say("col-product"), 96.0),
        Column::number(desk.say("sourcing-col-units"), 62.0),
        Column::number(desk.say("sourcing-total"), 62.0),
        Column::number(desk.say("sourcing-col-paid"), 62.0),
        Column::number(desk.say("sourcing-promised"), 86.0),
        Column::number(desk.say("sourcing-col-late"), 76.0),
        Column::words(desk.say("sourcing-col-state"), 140.0),
    ];
    let rows: Vec<Row> = desk.view().purchases.iter().rev().map(|row| order_row(desk, row)).collect();
    let state = drafts.tables.entry("sourcing-orders").or_default();
    let style = Style { height: 220.0, has_filter: false };
    if let Some(key) = table(ui, desk, "sourcing-orders", state, style, &columns, &rows)
        && let Some(row) = desk.view().purchases.iter().find(|row| u64::from(row.purchase.0) == key)
    {
        drafts.focus.product = row.product;
        drafts.stage.sourcing.supplier = Some(row.supplier);
    }
}

fn order_row(desk: &Desk, row: &PurchaseView) -> Row {
    let money = |amount: crate::base::money::Money| Cell::number(desk.words.money_round(amount), amount.major());
    let late = match row.state {
        PurchaseState::InProduction => Some(desk.view().day.since(row.promised)).filter(|days| *days > 0),
        PurchaseState::Ready => late_days(desk, row.purchase),
        PurchaseState::Forfeited | PurchaseState::Vanished => None,
    };
    let late = late.map_or_else(Cell::none, |days| {
        let cell = Cell::number(desk.words.count(days), f64::from(days));
        if days > 0 { cell.toned(Tone::Warning) } else { cell }
    });
    let mut state = desk.words.name("purchase-state", &row.state);
    if let Some(key) = inspection(row.inspection) {
        state = format!("{state} · {}", desk.say(key));
    }
    let tone = match row.state {
        PurchaseState::InProduction => Tone::Plain,
        PurchaseState::Ready => Tone::Good,
        PurchaseState::Forfeited | PurchaseState::Vanished => Tone::Warning,
    };
    let cells = vec![
        Cell::words(supplier_name(desk, row.supplier)),
        Cell::words(desk.product_name(row.product)),
        Cell::number(desk.words.count(row.units), f64::from(row.units)),
        money(row.total),
        money(row.paid),
        Cell::number(desk.date(row.promised), f64::from(row.promised.0)),
        late,
        Cell::words(state).toned(tone),
    ];
    Row { key: u64::from(row.purchase.0), cells, is_chosen: false }
}

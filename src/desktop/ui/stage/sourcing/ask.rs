//! Asking for quotations, several suppliers at once.

use egui::Ui;

use super::suppliers;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, decide, field, words};
use crate::desktop::theme;
use crate::lang::key_of;
use crate::model::setting::{MarketId, SupplierId};
use crate::model::words::Incoterm;
use crate::sim::decision::Decision;
use crate::sim::stage::sourcing::Move;
use crate::sim::view::SupplierView;

/// Whom to ask, and for what.
#[derive(Debug)]
pub struct Draft {
    pub chosen: Vec<SupplierId>,
    incoterm: Incoterm,
    /// Where goods bought CIF go.
    market: MarketId,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { chosen: Vec::new(), incoterm: Incoterm::Exw, market: MarketId(0) }
    }
}

impl Draft {
    /// Three quotations are what a practitioner compares at the least.
    pub fn of(rows: &[&SupplierView], market: MarketId) -> Draft {
        const FIRST: usize = 3;
        Draft { chosen: rows.iter().take(FIRST).map(|row| row.supplier).collect(), market, ..Draft::default() }
    }
}

pub fn ask_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let rows = suppliers(desk, drafts.focus.product);
    let draft = &mut drafts.stage.sourcing.ask;
    kit::section(ui, desk, &desk.say("sourcing-ask"), |ui| {
        if rows.is_empty() {
            kit::empty(ui, desk, &desk.say("sourcing-nobody"));
            return;
        }
        words::soft(ui, desk, &desk.say("sourcing-ask-text"));
        for row in &rows {
            supplier(ui, desk, draft, row);
        }
        all_or_none(ui, desk, draft, &rows);
        incoterm(ui, desk, draft);
        let market = (draft.incoterm == Incoterm::Cif).then_some(draft.market);
        let request = |row: &&&SupplierView| {
            let ask = Move::RequestQuote { supplier: row.supplier, incoterm: draft.incoterm, market };
            Decision::Sourcing(ask)
        };
        let waits = |row: &&&SupplierView| row.dossier.quote_due.is_none() && draft.chosen.contains(&row.supplier);
        let requests: Vec<Decision> = rows.iter().filter(waits).map(|row| request(&row)).collect();
        let verb = desk.with("sourcing-ask-verb", &[("count", requests.len().into())]);
        decide::decide_all(ui, desk, &verb, requests, asked);
    });
}

/// A supplier to choose, with the first facts of its page; or when its quotation comes.
fn supplier(ui: &mut Ui, desk: &Desk, draft: &mut Draft, row: &SupplierView) {
    if let Some((due, incoterm, _)) = row.dossier.quote_due {
        words::soft(ui, desk, &row.name);
        let incoterm = super::incoterm(desk, incoterm);
        let slots = [("date", desk.date(due).into()), ("incoterm", incoterm.into())];
        words::caption(ui, desk, &desk.with("sourcing-quote-due", &slots));
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut on = draft.chosen.contains(&row.supplier);
    if field::toggle(ui, desk, &row.name, None, &mut on) {
        match on {
            true => draft.chosen.push(row.supplier),
            false => draft.chosen.retain(|held| *held != row.supplier),
        }
    }
    let slots = [
        ("price", desk.words.money(row.price_from).into()),
        ("moq", row.moq_units.into()),
        ("origin", desk.words.name("origin", &row.origin).into()),
    ];
    words::caption(ui, desk, &desk.with("sourcing-page-line", &slots));
    ui.spacing_mut().item_spacing.y = theme::S2;
    ui.add_space(theme::S2);
}

fn all_or_none(ui: &mut Ui, desk: &Desk, draft: &mut Draft, rows: &[&SupplierView]) {
    let all = rows.iter().all(|row| draft.chosen.contains(&row.supplier));
    let (icon, key) = match all {
        true => (egui_phosphor::regular::SQUARE, "sourcing-ask-none"),
        false => (egui_phosphor::regular::CHECK_SQUARE, "sourcing-ask-all"),
    };
    if field::quiet_button(ui, desk, icon, &desk.say(key)).clicked() {
        draft.chosen = if all { Vec::new() } else { rows.iter().map(|row| row.supplier).collect() };
    }
}

/// What the price shall hold; goods sold CIF need a place to go to.
fn incoterm(ui: &mut Ui, desk: &Desk, draft: &mut Draft) {
    words::term(ui, desk, "incoterm");
    let options: Vec<_> = Incoterm::ALL.iter().map(|term| (*term, super::incoterm(desk, *term))).collect();
    field::segments(ui, desk, &desk.say("term-incoterm"), &mut draft.incoterm, &options);
    words::caption(ui, desk, &desk.say(&format!("{}-text", key_of("incoterm", &draft.incoterm))));
    if draft.incoterm == Incoterm::Cif {
        let markets = desk.view().markets.iter().map(|market| (market.market, market.name.clone()));
        let options: Vec<_> = markets.collect();
        field::choice(ui, desk, &desk.say("sourcing-cif-market"), None, &mut draft.market, &options);
    }
}

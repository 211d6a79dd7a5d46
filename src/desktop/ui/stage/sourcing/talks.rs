//! A counter-offer: a lower price, a smaller minimum, a smaller deposit; what is left out stays.

use egui::Ui;

use super::quotes;
use crate::base::money::{Bps, Money};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::sim::decision::Decision;
use crate::sim::stage::sourcing::{Ask, Move};
use crate::sim::view::QuoteView;
use crate::sim::world::QuoteId;

/// What to wish for, and against which quotation.
#[derive(Debug, Default)]
pub struct Draft {
    of: Option<QuoteId>,
    price: bool,
    unit_price: Money,
    moq: bool,
    moq_units: u32,
    less: bool,
    deposit: Bps,
}

impl Draft {
    /// A first wish is a light one: some per cent off the price.
    pub fn follow(&mut self, quote: Option<&QuoteView>) {
        const OFF: f64 = 0.95;
        if self.of == quote.map(|quote| quote.quote) {
            return;
        }
        let Some(quote) = quote else {
            *self = Draft::default();
            return;
        };
        let offer = &quote.offer;
        *self = Draft {
            of: Some(quote.quote),
            price: true,
            unit_price: first_price(quote).times(OFF),
            moq: false,
            moq_units: (offer.moq_units * 9 / 10).max(1),
            less: false,
            deposit: Bps(offer.deposit.0 * 2 / 3),
        };
    }

    fn ask(&self) -> Ask {
        Ask {
            unit_price: self.price.then_some(self.unit_price),
            moq_units: self.moq.then_some(self.moq_units),
            deposit: self.less.then_some(self.deposit),
        }
    }
}

fn first_price(quote: &QuoteView) -> Money {
    quote.offer.tiers.first().map_or(Money::ZERO, |tier| tier.unit_price)
}

pub fn talks_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let quotes = quotes(desk, drafts.focus.product);
    let id = drafts.stage.sourcing.order.quote;
    let Some(quote) = quotes.into_iter().find(|quote| Some(quote.quote) == id) else { return };
    drafts.stage.sourcing.wish.follow(Some(quote));
    let draft = &mut drafts.stage.sourcing.wish;
    kit::folding(ui, desk, &desk.say("sourcing-talks"), false, |ui| {
        words::soft(ui, desk, &super::order::quote_name(desk, quote));
        words::caption(ui, desk, &desk.say("sourcing-talks-text"));
        history(ui, desk, quote);
        wishes(ui, desk, draft, quote);
        let counter = Decision::Sourcing(Move::Counter { quote: quote.quote, ask: draft.ask() });
        decide::decide(ui, desk, &desk.say("sourcing-talks-verb"), counter, asked);
    });
}

/// How far the talks with the supplier have come.
fn history(ui: &mut Ui, desk: &Desk, quote: &QuoteView) {
    let offer = &quote.offer;
    let row = desk.view().suppliers.iter().find(|row| row.supplier == offer.supplier);
    let Some(dossier) = row.map(|row| &row.dossier) else { return };
    words::fact(ui, desk, &desk.say("sourcing-talks-rounds"), &desk.words.count(dossier.rounds));
    let opening = desk.words.money(offer.opening);
    words::fact(ui, desk, &desk.say("sourcing-talks-opening"), &opening);
    if let Some((due, _, _)) = dossier.answer_due {
        let due = desk.with("sourcing-talks-due", &[("date", desk.date(due).into())]);
        kit::notice(ui, desk, Tone::Plain, &due);
    }
}

fn wishes(ui: &mut Ui, desk: &Desk, draft: &mut Draft, quote: &QuoteView) {
    let offer = &quote.offer;
    field::toggle(ui, desk, &desk.say("sourcing-wish-price"), None, &mut draft.price);
    if draft.price {
        let name = desk.say("sourcing-wish-price-value");
        field::money(ui, desk, &name, None, &mut draft.unit_price, first_price(quote), "");
        let off = 1.0 - draft.unit_price.major() / offer.opening.major().max(0.01);
        let slots = [("share", desk.words.percent(off, 1).into())];
        words::caption(ui, desk, &desk.with("sourcing-wish-off", &slots));
    }
    field::toggle(ui, desk, &desk.say("sourcing-wish-moq"), Some("moq"), &mut draft.moq);
    if draft.moq {
        let name = desk.say("sourcing-wish-moq-value");
        field::number(ui, desk, &name, None, &mut draft.moq_units, 1, offer.moq_units);
    }
    field::toggle(ui, desk, &desk.say("sourcing-wish-deposit"), Some("deposit"), &mut draft.less);
    if draft.less {
        let name = desk.say("sourcing-wish-deposit-value");
        field::percent(ui, desk, &name, None, &mut draft.deposit, 0.0, offer.deposit.share() * 100.0);
    }
}

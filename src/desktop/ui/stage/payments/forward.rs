//! Local money sold ahead: a rate fixed today for money that comes later.

use egui::Ui;

use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, decide, field, words};
use crate::model::setting::MarketId;
use crate::run::exchange;
use crate::sim::decision::Decision;
use crate::sim::stage::payments::{Forward, Move};
use crate::sim::view::MarketView;

/// Days that are proposed.
const DAYS: u32 = 30;
/// More than any bank offers, so that the refusal can say what it does offer.
const DAYS_MOST: u32 = 200;

#[derive(Debug, Default)]
pub struct Draft {
    of: Option<(MarketId, Money)>,
    pub amount: Money,
    pub days: u32,
}

impl Draft {
    /// What there is and what is owed, until somebody enters something else.
    fn follow(&mut self, market: &MarketView) {
        let whole = market.wallet.max(Money::ZERO) + market.receivable;
        let of = Some((market.market, whole));
        if self.of != of {
            *self = Draft { of, amount: whole, days: DAYS };
        }
    }
}

pub fn forward_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, draft: &mut Draft, asked: &mut Vec<Intent>) {
    draft.follow(market);
    let open = desk.view().forwards.iter().filter(|row| row.market == market.market);
    let open: Vec<&Forward> = open.collect();
    kit::folding(ui, desk, &desk.say("payments-forward"), !open.is_empty(), |ui| {
        words::soft(ui, desk, &desk.say("payments-forward-text"));
        for row in open {
            held(ui, desk, row);
        }
        if draft.of.is_none_or(|(_, whole)| whole <= Money::ZERO) {
            kit::empty(ui, desk, &desk.say("payments-forward-none"));
            return;
        }
        enter(ui, desk, market, draft, asked);
    });
}

fn enter(ui: &mut Ui, desk: &Desk, market: &MarketView, draft: &mut Draft, asked: &mut Vec<Intent>) {
    let most = draft.of.map_or(Money::ZERO, |(_, whole)| whole.units(4));
    field::money(ui, desk, &desk.say("payments-forward-amount"), None, &mut draft.amount, most, &market.currency);
    field::number(ui, desk, &desk.say("payments-forward-days"), Some("forward"), &mut draft.days, 1, DAYS_MOST);
    let told = exchange::ahead(desk.view(), market.market, draft.amount, draft.days);
    words::fact(ui, desk, &desk.say("payments-worth"), &desk.words.money(told.worth));
    words::fact(ui, desk, &desk.say("payments-forward-cost"), &desk.words.money(-told.cost));
    if told.gets > Money::ZERO {
        let rate = draft.amount.major() / told.gets.major();
        let text = format!("1 : {} {}", desk.words.number(rate, 2), market.currency);
        words::fact(ui, desk, &desk.say("payments-forward-rate"), &text);
    }
    let gets = [("amount", desk.words.money(told.gets).into()), ("date", desk.date(told.home_on).into())];
    words::fact(ui, desk, &desk.say("payments-forward-gets"), &desk.with("payments-gets-on", &gets));
    let slots = [("amount", desk.local(market.market, draft.amount).into()), ("days", draft.days.into())];
    let verb = desk.with("payments-forward-verb", &slots);
    let (amount, days) = (draft.amount, draft.days);
    let sell = Decision::Payments(Move::Forward { market: market.market, amount, days });
    decide::decide(ui, desk, &verb, sell, asked);
}

/// A forward that runs: what it will fetch, and what the same would fetch today.
fn held(ui: &mut Ui, desk: &Desk, row: &Forward) {
    let name = desk.with(
        "payments-forward-held",
        &[("amount", desk.local(row.market, row.amount).into()), ("date", desk.date(row.due).into())],
    );
    words::fact(ui, desk, &name, &desk.words.money(row.home));
    let today = exchange::today(desk.view(), row.market, row.amount).gets;
    words::caption(ui, desk, &desk.with("payments-forward-today", &[("amount", desk.words.money(today).into())]));
}

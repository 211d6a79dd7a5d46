//! Payments: how buyers pay, when the money comes, what it is worth by then, and whether it will do.

mod facts;
mod money;

pub use facts::facts_ui;

use egui::Ui;

use super::market_picker;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::MarketId;
use crate::model::words::Method;
use crate::run::forecast;
use crate::sim::decision::Decision;
use crate::sim::stage::payments::Move;
use crate::sim::view::{MarketView, MethodView};

/// What is being entered, and for which market and day.
#[derive(Debug, Default)]
pub struct Draft {
    of: Option<(MarketId, Day)>,
    convert: Money,
    forward: Money,
    forward_days: u32,
}

const FORWARD_DAYS: u32 = 30;

impl Draft {
    /// Begins anew where market or day have changed: all that is in the wallet, half of what is to come.
    fn follow(&mut self, desk: &Desk, market: &MarketView) {
        let of = Some((market.market, desk.view().day));
        if self.of != of {
            let days = if self.forward_days == 0 { FORWARD_DAYS } else { self.forward_days };
            let forward = market.receivable.times(0.5);
            *self = Draft { of, convert: market.wallet, forward, forward_days: days };
        }
    }
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    standing(ui, desk);
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    if market.entered.is_none() {
        kit::card(ui, desk, |ui| {
            let slots = [("market", market.name.as_str().into())];
            kit::empty(ui, desk, &desk.with("payments-not-entered", &slots));
        });
        return asked;
    }
    drafts.stage.payments.follow(desk, market);
    methods(ui, desk, market, &mut asked);
    money::exchange(ui, desk, drafts, market, &mut asked);
    money::payouts(ui, desk, market, &mut asked);
    money::forward(ui, desk, drafts, market, &mut asked);
    asked
}

/// Cash and what may be drawn, and the day on which it would not do.
fn standing(ui: &mut Ui, desk: &Desk) {
    let view = desk.view();
    let amount = |money: Money| desk.words.money_round(money);
    kit::section(ui, desk, &desk.say("payments-standing"), |ui| {
        words::fact(ui, desk, &desk.say("payments-cash"), &amount(view.cash));
        let line = [("drawn", amount(view.credit_drawn).into()), ("line", amount(view.credit_line).into())];
        words::fact_of(ui, desk, "credit-line", &desk.with("payments-drawn", &line));
        words::fact_of(ui, desk, "headroom", &amount(view.headroom));
        if let Some(since) = view.overdrawn_since {
            let slots = [("date", desk.date(since).into())];
            kit::notice(ui, desk, Tone::Warning, &desk.with("payments-overdrawn", &slots));
        }
        let forecast = forecast::cash(view, &facts::takings(desk), facts::AHEAD_DAYS);
        match forecast::runs_out(view, &forecast) {
            Some(day) => {
                let slots = [("date", desk.date(Day(day)).into())];
                kit::notice(ui, desk, Tone::Warning, &desk.with("payments-runs-out", &slots));
            }
            None => {
                let slots = [("days", facts::AHEAD_DAYS.into())];
                words::caption(ui, desk, &desk.with("payments-will-do", &slots));
            }
        }
    });
}

/// The ways to pay, each with who prefers it, what it costs and when its money comes.
fn methods(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("payments-methods"), |ui| {
        let offered: f64 = market.methods.iter().filter(|method| method.offered).map(|method| method.share).sum();
        let slots = [("share", desk.words.percent(offered, 0).into())];
        words::soft(ui, desk, &desk.with("payments-reach", &slots));
        for method in &market.methods {
            method_ui(ui, desk, market, method, asked);
        }
        let missing = market.methods.iter().filter(|method| !method.offered);
        let all: Vec<Decision> = missing
            .map(|method| Decision::Payments(Move::Offer { market: market.market, method: method.method }))
            .collect();
        if all.len() > 1 {
            decide::decide_all(ui, desk, &desk.say("payments-offer-all"), all, asked);
        }
    });
}

fn method_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, method: &MethodView, asked: &mut Vec<Intent>) {
    let name = desk.words.name("method", &method.method);
    let (verb, decision) = match method.offered {
        true => ("payments-withdraw", Move::Withdraw { market: market.market, method: method.method }),
        false => ("payments-offer", Move::Offer { market: market.market, method: method.method }),
    };
    kit::row(ui, desk, |ui| {
        let (sign, color) = match method.offered {
            true => (egui_phosphor::regular::CHECK_CIRCLE, desk.tokens.good),
            false => (egui_phosphor::regular::CIRCLE, desk.tokens.text_3),
        };
        words::picture(ui, sign, 16.0, color);
        words::term_as(ui, desk, term_of(method.method), &name);
        kit::far(ui, desk, |ui| {
            let verb = format!("{}: {name}", desk.say(verb));
            decide::decide_small(ui, desk, &verb, Decision::Payments(decision), asked);
        });
    });
    let slots = [
        ("share", desk.words.percent(method.share, 0).into()),
        ("fee", desk.words.percent(method.fee, 1).into()),
        ("days", method.settle_days.into()),
    ];
    words::caption(ui, desk, &desk.with("payments-method-line", &slots));
    if method.method == Method::Cod {
        let slots = [("share", desk.words.percent(market.refusal_cod, 0).into())];
        words::caption(ui, desk, &desk.with("payments-cod-refused", &slots));
    }
}

/// The glossary's term of a method.
fn term_of(method: Method) -> &'static str {
    match method {
        Method::Cod => "cod",
        Method::MobileMoney => "mobile-money",
        Method::Card => "card",
        Method::BankTransfer => "bank-transfer",
        Method::Instalment => "instalment",
        Method::Voucher => "voucher",
    }
}

/// All of an amount at a press.
fn all_button(ui: &mut Ui, desk: &Desk, amount: &mut Money, all: Money) {
    kit::row(ui, desk, |ui| {
        let name = desk.with("payments-all", &[("amount", desk.words.money(all).into())]);
        if field::button(ui, desk, "", &name, true).clicked() {
            *amount = all;
        }
    });
}

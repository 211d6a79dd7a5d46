//! Changing money, being paid early, and selling money ahead.

use egui::Ui;

use super::all_button;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, decide, field, words};
use crate::sim::decision::Decision;
use crate::sim::stage::payments::Move;
use crate::sim::view::MarketView;

/// Days for which money can be sold ahead.
const FORWARD_DAYS: (u32, u32) = (7, 120);
/// Nobody enters more than this.
const MOST: Money = Money(100_000_000_000);

/// The wallet of a market, and bringing its money home.
pub fn exchange(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("payments-exchange"), |ui| {
        words::fact_of(ui, desk, "wallet", &desk.local(market.market, market.wallet));
        words::fact_of(ui, desk, "receivable", &desk.local(market.market, market.receivable));
        let rate = format!("1 : {} {}", desk.words.number(market.rate, 2), market.currency);
        words::fact_of(ui, desk, "exchange-rate", &rate);
        let wait = desk.with("days", &[("days", market.repatriation_days.into())]);
        words::fact_of(ui, desk, "repatriation", &wait);
        daily(ui, desk, market, asked);
        if market.wallet <= Money::ZERO {
            words::caption(ui, desk, &desk.say("payments-wallet-empty"));
            return;
        }
        let draft = &mut drafts.stage.payments;
        field::money(ui, desk, &desk.say("payments-amount"), None, &mut draft.convert, MOST, &market.currency);
        all_button(ui, desk, &mut draft.convert, market.wallet);
        let home = draft.convert.times(1.0 / market.rate.max(f64::MIN_POSITIVE));
        let slots = [("amount", desk.words.money(home).into())];
        words::caption(ui, desk, &desk.with("payments-brings", &slots));
        let convert = Move::Convert { market: market.market, amount: draft.convert };
        decide::decide(ui, desk, &desk.say("payments-convert"), Decision::Payments(convert), asked);
    });
}

fn daily(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    let mut on = market.convert_daily;
    if field::toggle(ui, desk, &desk.say("payments-daily"), None, &mut on) {
        asked.push(Intent::decide(Decision::Payments(Move::ConvertDaily { market: market.market, on })));
    }
    words::caption(ui, desk, &desk.say("payments-daily-text"));
}

/// Waiting for the money, or paying not to.
pub fn payouts(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("payments-payouts"), |ui| {
        let mut on = market.early_payout;
        if field::toggle(ui, desk, &desk.say("payments-early"), Some("payout"), &mut on) {
            asked.push(Intent::decide(Decision::Payments(Move::EarlyPayout { market: market.market, on })));
        }
        words::caption(ui, desk, &desk.say("payments-early-text"));
    });
}

/// A rate fixed today for money that is to come.
pub fn forward(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::folding(ui, desk, &desk.say("payments-forward"), false, |ui| {
        words::soft(ui, desk, &desk.say("payments-forward-text"));
        let draft = &mut drafts.stage.payments;
        field::money(ui, desk, &desk.say("payments-amount"), None, &mut draft.forward, MOST, &market.currency);
        let (least, most) = FORWARD_DAYS;
        let days = &mut draft.forward_days;
        field::number(ui, desk, &desk.say("payments-forward-days"), Some("forward"), days, least, most);
        let sell = Move::Forward { market: market.market, amount: draft.forward, days: draft.forward_days };
        decide::decide(ui, desk, &desk.say("payments-forward-verb"), Decision::Payments(sell), asked);
        for held in desk.view().forwards.iter().filter(|held| held.market == market.market) {
            let slots = [
                ("local", desk.local(market.market, held.amount).into()),
                ("home", desk.words.money(held.home).into()),
                ("date", desk.date(held.due).into()),
            ];
            words::caption(ui, desk, &desk.with("payments-forward-held", &slots));
        }
    });
}

//! Local money into home currency, by hand or every day.

use egui::Ui;

use super::switch;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, decide, field, words};
use crate::model::setting::MarketId;
use crate::run::exchange::{self, Exchange};
use crate::sim::decision::Decision;
use crate::sim::stage::payments::Move;
use crate::sim::view::MarketView;

#[derive(Debug, Default)]
pub struct Draft {
    /// The wallet that the amount is of.
    of: Option<(MarketId, Money)>,
    pub amount: Money,
}

impl Draft {
    /// All that there is, until somebody enters less.
    fn follow(&mut self, market: &MarketView) {
        let of = Some((market.market, market.wallet));
        if self.of != of {
            *self = Draft { of, amount: market.wallet.max(Money::ZERO) };
        }
    }
}

pub fn convert_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, draft: &mut Draft, asked: &mut Vec<Intent>) {
    draft.follow(market);
    kit::section(ui, desk, &desk.say("payments-convert"), |ui| {
        words::fact_of(ui, desk, "wallet", &desk.local(market.market, market.wallet));
        words::fact_of(ui, desk, "exchange-rate", &rate_text(desk, market));
        if market.wallet > Money::ZERO {
            by_hand(ui, desk, market, draft, asked);
        } else {
            kit::empty(ui, desk, &nothing_text(desk, market));
        }
        under_way(ui, desk);
        let slots = [("days", market.repatriation_days.into())];
        let detail = desk.with("payments-daily-text", &slots);
        let change = Move::ConvertDaily { market: market.market, on: !market.convert_daily };
        let name = desk.say("payments-daily");
        switch(ui, desk, (&name, Some("repatriation")), market.convert_daily, &detail, change, asked);
    });
}

pub fn rate_text(desk: &Desk, market: &MarketView) -> String {
    format!("1 : {} {}", desk.words.number(market.rate, 2), market.currency)
}

fn by_hand(ui: &mut Ui, desk: &Desk, market: &MarketView, draft: &mut Draft, asked: &mut Vec<Intent>) {
    let (wallet, unit) = (market.wallet, market.currency.as_str());
    field::money(ui, desk, &desk.say("payments-amount"), None, &mut draft.amount, wallet, unit);
    kit::row(ui, desk, |ui| {
        if field::button(ui, desk, "", &desk.say("payments-all"), true).clicked() {
            draft.amount = wallet;
        }
        if field::button(ui, desk, "", &desk.say("payments-half"), true).clicked() {
            draft.amount = wallet.times(0.5);
        }
    });
    exchange_facts(ui, desk, &exchange::today(desk.view(), market.market, draft.amount));
    let amount = desk.local(market.market, draft.amount);
    let verb = desk.with("payments-convert-verb", &[("amount", amount.into())]);
    let convert = Decision::Payments(Move::Convert { market: market.market, amount: draft.amount });
    decide::decide(ui, desk, &verb, convert, asked);
}

fn exchange_facts(ui: &mut Ui, desk: &Desk, told: &Exchange) {
    words::fact(ui, desk, &desk.say("payments-worth"), &desk.words.money(told.worth));
    let share = desk.words.percent(desk.view().bank.fx_spread, 1);
    let cost = format!("{} ({share})", desk.words.money(-told.cost));
    words::fact_of(ui, desk, "spread", &cost);
    let gets = [("amount", desk.words.money(told.gets).into()), ("date", desk.date(told.home_on).into())];
    words::fact(ui, desk, &desk.say("payments-gets"), &desk.with("payments-gets-on", &gets));
}

/// Why the wallet is empty, and when it will not be.
fn nothing_text(desk: &Desk, market: &MarketView) -> String {
    let mut next = desk.view().payouts.iter().filter(|row| row.market == market.market);
    match next.next() {
        Some(row) => {
            let amount = desk.local(market.market, row.amount);
            desk.with("payments-wallet-next", &[("amount", amount.into()), ("date", desk.date(row.due).into())])
        }
        None => desk.say("payments-wallet-empty"),
    }
}

/// Money on its way home.
fn under_way(ui: &mut Ui, desk: &Desk) {
    let rows = &desk.view().remittances;
    let Some(last) = rows.iter().map(|row| row.due).max() else { return };
    let whole: Money = rows.iter().map(|row| row.amount).sum();
    let slots = [("amount", desk.words.money(whole).into()), ("date", desk.date(last).into())];
    words::fact(ui, desk, &desk.say("payments-under-way"), &desk.with("payments-until", &slots));
}

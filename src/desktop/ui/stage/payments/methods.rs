//! How buyers can pay: who prefers what, what each way costs, when the money comes, and what is refused at the door.

use egui::Ui;

use super::switch;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::frame::Fate;
use crate::desktop::kit::{self, Tone, decide, words};
use crate::model::setting::MarketId;
use crate::model::words::Method;
use crate::sim::decision::Decision;
use crate::sim::stage::payments::Move;
use crate::sim::view::{MarketView, MethodView};

const MONTH: u32 = 28;

pub fn methods_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("payments-methods"), |ui| {
        words::soft(ui, desk, &desk.say("payments-methods-text"));
        let offered = market.methods.iter().filter(|row| row.offered);
        let reached: f64 = offered.map(|row| row.share).sum();
        words::fact(ui, desk, &desk.say("payments-coverage"), &desk.words.percent(reached, 0));
        if !market.methods.iter().any(|row| row.offered) {
            kit::notice(ui, desk, Tone::Warning, &desk.say("payments-no-method"));
        }
        let mut rows: Vec<&MethodView> = market.methods.iter().collect();
        rows.sort_by(|a, b| b.share.total_cmp(&a.share));
        for row in rows {
            method(ui, desk, market, row, asked);
        }
        missing(ui, desk, market, asked);
        early(ui, desk, market, asked);
    });
}

fn method(ui: &mut Ui, desk: &Desk, market: &MarketView, row: &MethodView, asked: &mut Vec<Intent>) {
    let name = desk.words.name("method", &row.method);
    let slots = [
        ("share", desk.words.percent(row.share, 0).into()),
        ("fee", desk.words.percent(row.fee, 1).into()),
        ("days", row.settle_days.into()),
    ];
    let detail = desk.with("payments-method-terms", &slots);
    let (market_id, method) = (market.market, row.method);
    let change = match row.offered {
        true => Move::Withdraw { market: market_id, method },
        false => Move::Offer { market: market_id, method },
    };
    switch(ui, desk, (&name, Some(term(row.method))), row.offered, &detail, change, asked);
    if row.method == Method::Cod {
        refusals(ui, desk, market, row.offered);
    }
}

/// What cash at the door costs in parcels that come back, usually and by the shop's own record.
fn refusals(ui: &mut Ui, desk: &Desk, market: &MarketView, is_offered: bool) {
    let percent = |share: f64| desk.words.percent(share, 0);
    let slots = [("cod", percent(market.refusal_cod).into()), ("prepaid", percent(market.refusal_prepaid).into())];
    let mut text = desk.with("payments-cod-refusals", &slots);
    let (refused, came) = record(desk, market.market);
    if is_offered && refused + came > 0 {
        let share = percent(f64::from(refused) / f64::from(refused + came));
        let slots = [("refused", refused.into()), ("all", (refused + came).into()), ("share", share.into())];
        text = format!("{text} {}", desk.with("payments-cod-own", &slots));
    }
    kit::notice(ui, desk, Tone::Plain, &text);
}

/// Parcels refused and delivered in the last four weeks.
fn record(desk: &Desk, market: MarketId) -> (u32, u32) {
    let today = desk.view().day;
    let here = |niche: crate::model::setting::NicheId| desk.view().niches[niche.0 as usize].market == market;
    let past = &desk.frame.past;
    let refused = past
        .fates
        .iter()
        .filter(|(day, niche, fate)| *fate == Fate::Refused && today.since(*day) <= MONTH && here(*niche));
    let came = past.deliveries.iter().filter(|row| today.since(row.day) <= MONTH && here(row.niche));
    (refused.count() as u32, came.count() as u32)
}

/// All that are not offered yet, at once.
fn missing(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    let missing = market.methods.iter().filter(|row| !row.offered);
    let offer = |row: &MethodView| Decision::Payments(Move::Offer { market: market.market, method: row.method });
    let decisions: Vec<Decision> = missing.map(offer).collect();
    if decisions.len() > 1 {
        let verb = desk.with("payments-offer-all", &[("count", decisions.len().into())]);
        decide::decide_all(ui, desk, &verb, decisions, asked);
    }
}

fn early(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    let slots =
        [("share", desk.words.percent(desk.view().bank.early_payout, 1).into()), ("days", mean_days(market).into())];
    let detail = desk.with("payments-early-text", &slots);
    let change = Move::EarlyPayout { market: market.market, on: !market.early_payout };
    let name = desk.say("payments-early");
    switch(ui, desk, (&name, Some("settlement-delay")), market.early_payout, &detail, change, asked);
}

/// Days that money usually takes by the ways that are offered, whole ones.
fn mean_days(market: &MarketView) -> u32 {
    let any = market.methods.iter().any(|row| row.offered);
    let rows = market.methods.iter().filter(|row| row.offered || !any);
    let (share, days) =
        rows.fold((0.0, 0.0), |(share, days), row| (share + row.share, days + row.share * f64::from(row.settle_days)));
    if share > 0.0 { (days / share).round() as u32 } else { 0 }
}

/// The glossary's term for a way to pay.
fn term(method: Method) -> &'static str {
    match method {
        Method::Cod => "cod",
        Method::MobileMoney => "mobile-money",
        Method::Card => "card",
        Method::BankTransfer => "bank-transfer",
        Method::Instalment => "instalment",
        Method::Voucher => "voucher",
    }
}

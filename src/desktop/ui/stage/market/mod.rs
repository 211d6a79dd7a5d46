//! Market: which markets to be in, what to know about them before, how deep to go in.

mod facts;
#[cfg(test)]
mod tests;

pub use facts::facts_ui;

use egui::Ui;

use super::{market_picker, product_picker};
use crate::base::math;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::MarketId;
use crate::model::words::NewsSource;
use crate::sim::decision::Decision;
use crate::sim::stage::market::{CentreStage, Grade, Move, is_paid};
use crate::sim::view::MarketView;

/// What is being entered.
#[derive(Debug)]
pub struct Draft {
    grade: Grade,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { grade: Grade::Survey }
    }
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    if market.entered.is_none() {
        entry(ui, desk, market, &mut asked);
    }
    research(ui, desk, drafts, &mut asked);
    if market.entered.is_some() {
        reports(ui, desk, market, &mut asked);
        centre(ui, desk, market, &mut asked);
        kit::folding(ui, desk, &desk.say("market-leave"), false, |ui| {
            words::soft(ui, desk, &desk.say("market-leave-text"));
            let leave = Decision::Market(Move::Leave { market: market.market });
            decide::decide(
                ui,
                desk,
                &desk.with("market-leave-verb", &[("market", market.name.as_str().into())]),
                leave,
                &mut asked,
            );
        });
    }
    asked
}

/// What one should know of a country before opening an account there.
fn entry(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.with("market-enter-title", &[("market", market.name.as_str().into())]), |ui| {
        words::soft(ui, desk, &desk.say("market-enter-text"));
        terms(ui, desk, market);
        let verb = desk.with("market-enter-verb", &[("market", market.name.as_str().into())]);
        decide::decide(ui, desk, &verb, Decision::Market(Move::Enter { market: market.market }), asked);
    });
}

/// The rules and habits of a market.
fn terms(ui: &mut Ui, desk: &Desk, market: &MarketView) {
    let percent = |share: f64| desk.words.percent(share, 1);
    words::fact(ui, desk, &desk.say("market-kind"), &desk.say(&format!("market-kind-{}", market.kind)));
    let rate = format!("1 : {} {}", desk.words.number(market.rate, 2), market.currency);
    words::fact_of(ui, desk, "exchange-rate", &rate);
    words::fact_of(ui, desk, "vat", &percent(market.vat));
    words::fact_of(ui, desk, "levy", &percent(market.levies));
    words::fact_of(ui, desk, "de-minimis", &desk.words.money_round(market.de_minimis_duty));
    words::fact(ui, desk, &desk.say("market-fee"), &percent(market.transaction_fee));
    words::fact(ui, desk, &desk.say("market-refusal-cod"), &percent(market.refusal_cod));
    words::fact_of(ui, desk, "repatriation", &desk.with("days", &[("days", market.repatriation_days.into())]));
    for language in &market.languages {
        words::fact(ui, desk, &language.name, &desk.with("market-speak", &[("share", percent(language.share).into())]));
    }
}

/// A better guess of a product's demand.
fn research(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("market-research"), |ui| {
        product_picker(ui, desk, drafts, false);
        let niche = desk.niche(drafts.focus.market, drafts.focus.product);
        let estimate = &niche.estimate;
        let per_week = |orders: f64| desk.words.number(orders, 0);
        words::fact(
            ui,
            desk,
            &desk.say("market-demand"),
            &desk.with(
                "market-demand-range",
                &[
                    ("low", per_week(estimate.orders_week_low).into()),
                    ("mid", per_week(estimate.orders_week_mid).into()),
                    ("high", per_week(estimate.orders_week_high).into()),
                ],
            ),
        );
        words::fact(ui, desk, &desk.say("market-known-by"), &desk.words.name("grade", &estimate.grade));
        if let Some(outlook) = estimate.outlook {
            words::fact(ui, desk, &desk.say("market-outlook"), &desk.words.percent(math::exp(outlook) - 1.0, 0));
        }
        if let Some(day) = estimate.arrives {
            let date = desk.words.date(desk.view().date.after(day.since(desk.view().day)));
            kit::notice(ui, desk, Tone::Plain, &desk.with("market-research-due", &[("date", date.into())]));
            return;
        }
        let grades = [Grade::Survey, Grade::Panel].map(|grade| (grade, desk.words.name("grade", &grade)));
        field::segments(ui, desk, &desk.say("market-research"), &mut drafts.stage.market.grade, &grades);
        let grade = drafts.stage.market.grade;
        words::caption(ui, desk, &desk.say(&format!("{}-text", crate::lang::key_of("grade", &grade))));
        let market = drafts.focus.market;
        let buy = Decision::Market(Move::Research { market, product: drafts.focus.product, grade });
        decide::decide(ui, desk, &desk.say("market-research-verb"), buy, asked);
    });
}

/// Reports that are paid for by the month.
fn reports(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::folding(ui, desk, &desk.say("market-reports"), false, |ui| {
        words::soft(ui, desk, &desk.say("market-reports-text"));
        for source in NewsSource::ALL.iter().copied().filter(|source| is_paid(*source)) {
            let on = !market.subscriptions.contains(&source);
            let name = desk.words.name("news-source", &source);
            let subscribe = Decision::Market(Move::Subscribe { market: market.market, source, on });
            kit::row(ui, desk, |ui| {
                words::soft_short(ui, desk, &name);
                kit::far(ui, desk, |ui| {
                    let verb = desk.say(if on { "market-subscribe" } else { "market-unsubscribe" });
                    decide::decide_small(ui, desk, &verb, subscribe, asked);
                });
            });
        }
    });
}

/// The overseas centre, stage by stage.
fn centre(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::folding(ui, desk, &desk.say("term-overseas-centre"), false, |ui| {
        words::soft(ui, desk, &desk.say("market-centre-text"));
        let stages = [
            (CentreStage::Team, market.centre.team),
            (CentreStage::Showroom, market.centre.showroom),
            (CentreStage::Warehouse, market.centre.warehouse),
        ];
        for ((stage, open), month) in stages.into_iter().zip(market.centre_month) {
            stage_of_centre(ui, desk, market.market, stage, open.is_some(), month, asked);
        }
    });
}

fn stage_of_centre(
    ui: &mut Ui,
    desk: &Desk,
    market: MarketId,
    stage: CentreStage,
    is_open: bool,
    month: crate::base::money::Money,
    asked: &mut Vec<Intent>,
) {
    let name = desk.words.name("centre-stage", &stage);
    let rent = desk.with("market-centre-month", &[("amount", desk.words.money_round(month).into())]);
    words::fact(ui, desk, &name, &rent);
    words::caption(ui, desk, &desk.say(&format!("{}-text", crate::lang::key_of("centre-stage", &stage))));
    let (verb, decision) = match is_open {
        true => ("market-centre-close", Move::CloseCentre { market, stage }),
        false => ("market-centre-open", Move::OpenCentre { market, stage }),
    };
    let verb = format!("{}: {name}", desk.say(verb));
    decide::decide_small(ui, desk, &verb, Decision::Market(decision), asked);
    ui.add_space(crate::desktop::theme::S2);
}

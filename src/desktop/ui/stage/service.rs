//! Service: customers who wait, and who answers them.

use egui::{ScrollArea, Ui};

use super::market_picker;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::gauge;
use crate::desktop::kit::{self, decide, field, words};
use crate::desktop::theme;
use crate::sim::decision::Decision;
use crate::sim::stage::service::{Automation, Move, Response};
use crate::sim::view::{EnquiryView, MarketView};

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {
    refund_limit: Money,
    claims: bool,
}

const RESPONSES: [Response; 7] = [
    Response::Answer,
    Response::Apologise,
    Response::Replace,
    Response::RefundPart,
    Response::RefundFull,
    Response::Deny,
    Response::Escalate,
];
const MOST_AGENTS: u32 = 50;
const MOST_REFUND: Money = Money(10_000_000);

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    kit::section(ui, desk, &desk.say("service-waiting"), |ui| {
        let minutes = f64::from(desk.view().minutes_left);
        let left = desk.with("service-minutes", &[("minutes", desk.view().minutes_left.into())]);
        words::soft(ui, desk, &left);
        gauge(ui, desk, &left, minutes, minutes.max(150.0), None, desk.tokens.sea);
        let mut waiting: Vec<&EnquiryView> = desk.view().enquiries.iter().collect();
        waiting.sort_by_key(|row| row.deadline);
        match waiting.first() {
            Some(first) => enquiry(ui, desk, first, waiting.len(), &mut asked),
            None => kit::empty(ui, desk, &desk.say("service-none")),
        }
    });
    if market.entered.is_some() {
        staff(ui, desk, market, &mut asked);
        automation(ui, desk, drafts, market, &mut asked);
    }
    asked
}

/// The customer whose time is up first, and what can be said.
fn enquiry(ui: &mut Ui, desk: &Desk, row: &EnquiryView, count: usize, asked: &mut Vec<Intent>) {
    let niche = &desk.view().niches[row.niche.0 as usize];
    words::strong(ui, desk, &desk.words.name("enquiry-kind", &row.kind));
    let slots = [("count", count.into()), ("date", desk.date(row.deadline).into())];
    words::caption(ui, desk, &desk.with("service-first-of", &slots));
    words::fact(ui, desk, &desk.say("pick-product"), &desk.product_name(niche.product));
    words::fact(ui, desk, &desk.say("service-order-value"), &desk.local(niche.market, row.order_value));
    words::fact(ui, desk, &desk.say("service-mood"), &desk.words.name("mood", &row.mood));
    if let Some(reason) = row.reason {
        words::fact(ui, desk, &desk.say("service-reason"), &desk.words.name("return-reason", &reason));
    }
    let photo = desk.say(if row.photo { "yes" } else { "no" });
    words::fact(ui, desk, &desk.say("service-photo"), &photo);
    for response in RESPONSES {
        let answer = Decision::Service(Move::Answer { enquiry: row.enquiry, response });
        decide::decide_small(ui, desk, &desk.words.name("response", &response), answer, asked);
    }
}

fn staff(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("service-staff"), |ui| {
        let slots = [("amount", desk.local(market.market, market.agent_day).into())];
        words::soft(ui, desk, &desk.with("service-agent-day", &slots));
        for row in &market.agents {
            let mut agents = row.agents;
            let name = desk.words.name("language-role", &row.language);
            if field::number(ui, desk, &name, None, &mut agents, 0, MOST_AGENTS) {
                let staff = Move::Staff { market: market.market, language: row.language, agents };
                asked.push(Intent::decide(Decision::Service(staff)));
            }
        }
    });
}

fn automation(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, market: &MarketView, asked: &mut Vec<Intent>) {
    kit::folding(ui, desk, &desk.say("service-automation"), false, |ui| {
        words::soft(ui, desk, &desk.say("service-automation-text"));
        let draft = &mut drafts.stage.service;
        let limit = desk.say("service-refund-limit");
        field::money(ui, desk, &limit, Some("refund"), &mut draft.refund_limit, MOST_REFUND, &market.currency);
        field::toggle(ui, desk, &desk.say("service-claims"), None, &mut draft.claims);
        let wanted = Automation { refund_limit: draft.refund_limit, claims: draft.claims };
        let on = Move::Automate { market: market.market, automation: Some(wanted) };
        decide::decide(ui, desk, &desk.say("service-automate"), Decision::Service(on), asked);
        if market.automation.is_some() {
            let off = Move::Automate { market: market.market, automation: None };
            decide::decide_small(ui, desk, &desk.say("service-automate-stop"), Decision::Service(off), asked);
        }
    });
}

/// What became of deliveries, by the stars that buyers gave.
pub fn facts_ui(ui: &mut Ui, desk: &Desk, _drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("service-facts").show(ui, |ui| {
        kit::section(ui, desk, &desk.say("service-record"), |ui| {
            let outcome = &desk.frame.outcome;
            let rating = outcome.rating.map_or("–".to_owned(), |stars| desk.words.number(stars, 1));
            words::fact_of(ui, desk, "rating", &rating);
            words::fact_of(ui, desk, "review", &desk.words.count(outcome.reviews));
            words::fact(ui, desk, &desk.say("service-answered"), &desk.words.count(outcome.enquiries_answered));
            words::fact(ui, desk, &desk.say("service-lapsed"), &desk.words.count(outcome.enquiries_lapsed));
            words::fact_of(ui, desk, "refusal", &desk.words.count(outcome.funnel.refused));
        });
        ui.add_space(theme::S2);
    });
    Vec::new()
}

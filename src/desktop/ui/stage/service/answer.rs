//! The answers to a message: each with what it means and costs, and the same for all messages of the kind.

use egui::Ui;

use super::queue::{self, is_claim};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::options::{Choice, options};
use crate::desktop::kit::{decide, words};
use crate::sim::decision::{Decision, Refusal};
use crate::sim::stage::service::{Move, Response};
use crate::sim::view::EnquiryView;
use crate::sim::world::EnquiryId;

const ALL: [Response; 7] = [
    Response::Answer,
    Response::Apologise,
    Response::Replace,
    Response::RefundPart,
    Response::RefundFull,
    Response::Deny,
    Response::Escalate,
];

#[derive(Debug, Default)]
pub struct Draft {
    of: Option<EnquiryId>,
    response: Option<Response>,
}

impl Draft {
    /// A first answer that is seldom wrong: a word for a question, the money for a claim.
    pub fn follow(&mut self, row: &EnquiryView) {
        if self.of != Some(row.enquiry) {
            let response = if is_claim(row.kind) { Response::RefundFull } else { Response::Answer };
            *self = Draft { of: Some(row.enquiry), response: Some(response) };
        }
    }

    fn response(&self) -> Response {
        self.response.unwrap_or(Response::Answer)
    }
}

/// Draws the answers; says whether one was given.
pub fn answer_ui(
    ui: &mut Ui,
    desk: &Desk,
    row: &EnquiryView,
    rows: &[&EnquiryView],
    draft: &mut queue::Draft,
    asked: &mut Vec<Intent>,
) -> bool {
    let choices: Vec<Choice<Response>> = ALL.iter().map(|response| choice(desk, row, *response)).collect();
    let mut response = draft.answer.response();
    ui.scope(|ui| options(ui, desk, &desk.say("service-answers"), &mut response, &choices));
    draft.answer.response = Some(response);
    let name = desk.words.name("response", &response);
    let verb = desk.with("service-answer-verb", &[("response", name.as_str().into())]);
    let before = asked.len();
    let decision = Decision::Service(Move::Answer { enquiry: row.enquiry, response });
    let button = decide::decide(ui, desk, &verb, decision, asked);
    if std::mem::take(&mut draft.takes_focus) {
        button.request_focus();
    }
    many(ui, desk, row, rows, response, asked);
    asked.len() > before
}

fn choice(desk: &Desk, row: &EnquiryView, response: Response) -> Choice<Response> {
    let key = crate::lang::key_of("response", &response);
    let mut detail = desk.say(&format!("{key}-text"));
    let answer = Decision::Service(Move::Answer { enquiry: row.enquiry, response });
    let asked = (desk.ask)(&answer);
    // Minutes that are missing are missing for all of them: the button says so once.
    if let Err(refusal) = asked
        && !matches!(refusal, Refusal::MinutesShort { .. })
    {
        detail = format!("{detail} {}", desk.refused(&answer, &refusal));
    }
    Choice { value: response, title: desk.say(&key), figure: cost(desk, row, response), detail }
}

/// What an answer pays out, as far as that is certain.
fn cost(desk: &Desk, row: &EnquiryView, response: Response) -> String {
    let market = desk.market(desk.view().niches[row.niche.0 as usize].market);
    let paid = match response {
        Response::RefundFull => row.order_value,
        Response::RefundPart => row.order_value.times(desk.view().desk.part_refund),
        Response::Replace => market.last_mile + market.pick_pack + goods(desk, row),
        Response::Answer | Response::Apologise | Response::Deny | Response::Escalate => Money::ZERO,
    };
    // Nothing is given back for what has not come yet.
    let is_refund = matches!(response, Response::RefundFull | Response::RefundPart);
    if paid == Money::ZERO || (is_refund && row.order_arrived.is_none()) {
        return String::new();
    }
    desk.local(market.market, paid)
}

/// What one more unit has cost the shop, local: as the goods that lie in the market stand in the books.
fn goods(desk: &Desk, row: &EnquiryView) -> Money {
    let niche = &desk.view().niches[row.niche.0 as usize];
    let rate = desk.market(niche.market).rate;
    niche.stock_value.times(rate / f64::from(niche.stock_units.max(1)))
}

/// The same answer to all messages of the kind that the day's minutes allow.
fn many(
    ui: &mut Ui,
    desk: &Desk,
    row: &EnquiryView,
    rows: &[&EnquiryView],
    response: Response,
    asked: &mut Vec<Intent>,
) {
    let mut minutes = desk.view().minutes_left;
    let fits = |other: &&&EnquiryView| match minutes.checked_sub(other.minutes) {
        Some(left) if other.kind == row.kind => {
            minutes = left;
            true
        }
        _ => false,
    };
    let alike: Vec<&&EnquiryView> = rows.iter().filter(fits).collect();
    // Claims are judged one by one, and money is given away one by one.
    if alike.len() < 2 || is_claim(row.kind) || !matches!(response, Response::Answer | Response::Apologise) {
        return;
    }
    ui.add_space(crate::desktop::theme::S1);
    let name = desk.words.name("response", &response);
    let kind = desk.words.name("enquiry-kind", &row.kind);
    let slots = [("response", name.into()), ("kind", kind.into()), ("count", alike.len().into())];
    words::caption(ui, desk, &desk.with("service-same-text", &slots));
    let decisions = alike.iter().map(|other| Decision::Service(Move::Answer { enquiry: other.enquiry, response }));
    let verb = desk.with("service-same-verb", &slots);
    decide::decide_all(ui, desk, &verb, decisions.collect(), asked);
}

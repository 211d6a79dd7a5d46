//! Fairness to customers pays: neither refusing every claim nor refunding every claim unread earns as much as meeting each
//! with what is fair.

use dhow::base::money::Money;
use dhow::model::scenario::Skill;
use dhow::run::ladder;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::stage::service::{EnquiryKind, Move, Response};
use dhow::sim::view::ShopView;
use rayon::prelude::*;

use crate::support;

const FORMS: u32 = 20;

/// What a competent player earns over all forms, with its answers to claims changed.
fn earned(answer: impl Fn(Response) -> Response + Sync) -> Money {
    (1..=FORMS).into_par_iter().map(|form| play(form, &answer)).sum()
}

fn play(form: u32, answer: &impl Fn(Response) -> Response) -> Money {
    let mut session = Session::new(support::form(form));
    let competent = session.script(Skill::Competent);
    while !session.is_over() {
        let view = session.view();
        for decision in competent.decide(&view) {
            let _refused = session.decide(&changed(&view, decision, answer));
        }
        session.end_day();
    }
    ladder::profit(&session)
}

fn changed(view: &ShopView, decision: Decision, answer: &impl Fn(Response) -> Response) -> Decision {
    let Decision::Service(Move::Answer { enquiry, response }) = decision else { return decision };
    let row = view.enquiries.iter().find(|row| row.enquiry == enquiry).expect("players answer what they see");
    let is_claim = matches!(row.kind, EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return);
    let response = if is_claim { answer(response) } else { response };
    Decision::Service(Move::Answer { enquiry, response })
}

#[test]
fn refusing_every_claim_costs_more_than_meeting_them() {
    let (fair, refusing) = (earned(|response| response), earned(|_| Response::Deny));
    assert!(refusing < fair, "refusing all claims earned {refusing}, answering them fairly {fair}");
}

#[test]
fn refunding_every_claim_unread_costs_more_than_reading_them() {
    let (fair, refunding) = (earned(|response| response), earned(|_| Response::RefundFull));
    assert!(refunding < fair, "refunding all claims earned {refunding}, answering them fairly {fair}");
}

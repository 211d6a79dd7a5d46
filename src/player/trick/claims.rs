//! Claims answered all alike, whether they are honest or made up.

use crate::player::bent::Claims;
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::service::{EnquiryKind, Move, Response};
use crate::sim::view::{EnquiryView, ShopView};

/// Whether a message asks for money or goods.
pub fn is_claim(kind: EnquiryKind) -> bool {
    match kind {
        EnquiryKind::CustomsCharge | EnquiryKind::Broken | EnquiryKind::Return | EnquiryKind::WrongItem => true,
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::Invoice => false,
    }
}

/// Answers claims first and alike, then questions as the honest player would, while minutes last. Nobody else is let near
/// them: agents go by the book.
pub fn answer_all(view: &ShopView, with: Claims, out: &mut Vec<Decision>) {
    let mut claims: Vec<&EnquiryView> = view.enquiries.iter().filter(|row| is_claim(row.kind)).collect();
    claims.sort_by_key(|row| (row.deadline, row.enquiry));
    let alike = claims.iter().map(|row| Move::Answer { enquiry: row.enquiry, response: response(view, row, with) });
    let asked = out.iter().filter_map(|decision| match decision {
        Decision::Service(Move::Answer { enquiry, response }) => {
            let is_question = claims.iter().all(|row| row.enquiry != *enquiry);
            is_question.then_some(Move::Answer { enquiry: *enquiry, response: *response })
        }
        _ => None,
    });
    let mut minutes = view.minutes_left;
    let mut answers = Vec::new();
    for answer in alike.chain(asked) {
        let Move::Answer { enquiry, .. } = &answer else { continue };
        let needed = view.enquiries.iter().find(|row| row.enquiry == *enquiry).map_or(0, |row| row.minutes);
        if needed <= minutes {
            minutes -= needed;
            answers.push(Decision::Service(answer));
        }
    }
    out.retain(|decision| !matches!(decision, Decision::Service(_)));
    out.extend(answers);
}

fn response(view: &ShopView, row: &EnquiryView, with: Claims) -> Response {
    let niche = &view.niches[row.niche.0 as usize];
    let can_replace = niche.stock_units + sums::goods_of(view, niche).hub_units > 0;
    match with {
        Claims::Deny => Response::Deny,
        // Only what came broken or wrong can be made good by another one.
        Claims::Replace if can_replace && matches!(row.kind, EnquiryKind::Broken | EnquiryKind::WrongItem) => {
            Response::Replace
        }
        Claims::Refund | Claims::Replace | Claims::Looked => Response::RefundFull,
    }
}

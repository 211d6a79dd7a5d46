//! Service: answers what the day's minutes allow, most urgent first; hires when they do not suffice.

use super::craft::Craft;
use super::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::service::{EnquiryKind, Move, Response};
use crate::sim::view::{EnquiryView, ShopView};

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    if !craft.answers {
        return;
    }
    let most = view.minutes_left / view.minutes_per_answer.max(1);
    let mut open: Vec<&EnquiryView> = view.enquiries.iter().collect();
    open.sort_by_key(|row| (row.deadline, row.enquiry));
    // The novice gets to half of what the day would allow.
    let able = if craft.reads_claims { most } else { most / 2 };
    for row in open.iter().take(able as usize) {
        let response = response(craft, view, row);
        out.push(Decision::Service(Move::Answer { enquiry: row.enquiry, response }));
    }
    let backlog = open.len() as u32 > 2 * most;
    for market in view.markets.iter().filter(|market| market.entered.is_some()) {
        if craft.hires && backlog && market.agents == 0 {
            out.push(Decision::Service(Move::Staff { market: market.market, agents: 1 }));
        }
    }
}

fn response(craft: &Craft, view: &ShopView, row: &EnquiryView) -> Response {
    let niche = &view.niches[row.niche.0 as usize];
    let can_replace = niche.stock_units + sums::goods_of(view, niche).hub_units > 0;
    match row.kind {
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt => Response::Answer,
        EnquiryKind::CustomsCharge if craft.reads_claims => Response::Answer,
        EnquiryKind::CustomsCharge => Response::Deny,
        // Most who send no picture are honest all the same; replacing is the cheaper way to be fair.
        EnquiryKind::Broken if craft.reads_claims && can_replace => Response::Replace,
        EnquiryKind::Broken if craft.reads_claims => Response::RefundFull,
        EnquiryKind::Broken => Response::Deny,
        EnquiryKind::Return => Response::RefundFull,
    }
}

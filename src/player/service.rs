//! Service: answers what the day's minutes allow, most urgent first; hires when they do not suffice.

use super::craft::Craft;
use super::sums;
use crate::model::words::LanguageRole;
use crate::sim::decision::Decision;
use crate::sim::stage::service::{EnquiryKind, Mood, Move, Response};
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
    for market in view.markets.iter().filter(|market| market.entered.is_some()) {
        for row in &market.agents {
            let waiting = open.iter().filter(|enquiry| enquiry.language == row.language).count() as u32;
            let helps = row.language != LanguageRole::Trade || view.markets.len() == 1;
            if craft.hires && helps && waiting > 2 * most && row.agents == 0 {
                let (market, language) = (market.market, row.language);
                out.push(Decision::Service(Move::Staff { market, language, agents: 1 }));
            }
        }
    }
}

fn response(craft: &Craft, view: &ShopView, row: &EnquiryView) -> Response {
    let niche = &view.niches[row.niche.0 as usize];
    let can_replace = niche.stock_units + sums::goods_of(view, niche).hub_units > 0;
    match row.kind {
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::Invoice => {
            let angry = craft.reads_claims && row.mood == Mood::Angry;
            if angry { Response::Apologise } else { Response::Answer }
        }
        EnquiryKind::CustomsCharge if craft.reads_claims => Response::Answer,
        EnquiryKind::CustomsCharge => Response::Deny,
        // Most who send no picture are honest all the same; replacing is the cheaper way to be fair.
        EnquiryKind::Broken | EnquiryKind::WrongItem if craft.reads_claims && can_replace => Response::Replace,
        EnquiryKind::Broken | EnquiryKind::WrongItem if craft.reads_claims => Response::RefundFull,
        EnquiryKind::Broken | EnquiryKind::WrongItem => Response::Deny,
        EnquiryKind::Return => Response::RefundFull,
    }
}

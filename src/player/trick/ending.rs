//! The last days turned into what an end value might count: stock, or cash.

use super::{buying, prices};
use crate::base::money::Money;
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::pricing;
use crate::sim::view::ShopView;

/// Days before it begins in which a hoarder gets quotations.
const ASKING_DAYS: u32 = 12;
/// What a dumper asks, against what a unit cost on the shelf: "far below cost" is half.
const GIVEN_AWAY: f64 = 0.5;

/// In the last days, all that can be spent is spent on stock of what is carried.
pub fn hoard(view: &ShopView, days: u32, out: &mut Vec<Decision>) {
    let left = sums::days_left(view);
    if left > days + ASKING_DAYS {
        return;
    }
    for niche in sums::carried(view).filter(|niche| !buying::is_asked(view, niche.product)) {
        buying::ask(view, niche.product, out);
    }
    if left <= days {
        buying::no_orders(out);
        let quoted = |product| view.quotes.iter().any(|quote| quote.product == product);
        let can_be_had: Vec<_> = sums::carried(view).filter(|niche| quoted(niche.product)).collect();
        for niche in &can_be_had {
            buying::buy(view, niche, buying::purse(view) / can_be_had.len() as f64, out);
        }
    }
}

/// In the last days, nothing is bought and all is offered at half of what it cost.
pub fn dump(view: &ShopView, days: u32, out: &mut Vec<Decision>) {
    if sums::days_left(view) > days {
        return;
    }
    buying::no_orders(out);
    out.retain(|decision| !matches!(decision, Decision::Pricing(pricing::Move::Promote { .. })));
    prices::rewrite(view, out, |niche, honest| {
        let cost = sums::works(view, niche).major() + sums::way_cost(niche, None);
        let half = Money::from_major(GIVEN_AWAY * cost);
        sums::local(sums::market_of(view, niche), half).min(honest)
    });
}

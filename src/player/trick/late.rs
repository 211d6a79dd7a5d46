//! Coming late: the markets that the rungs enter on the first day are entered on the day that somebody wakes up.

use crate::sim::decision::Decision;
use crate::sim::stage::market::Move;
use crate::sim::view::ShopView;

/// Enters every market, where the first day has passed without it.
pub fn enter(view: &ShopView, out: &mut Vec<Decision>) {
    let asleep = view.day.0 > 0 && view.markets.iter().all(|market| market.entered.is_none());
    if asleep {
        let enter = |market| Decision::Market(Move::Enter { market });
        out.extend(view.markets.iter().map(|market| enter(market.market)));
    }
}

/// Whether the first two thirds of the run have passed.
pub fn is_last_third(view: &ShopView) -> bool {
    3 * view.day.0 >= 2 * view.days
}

/// The same view as of a run whose end is nowhere near: whoever weighs what is left would not begin any more.
pub fn endless(view: &ShopView) -> ShopView {
    ShopView { days: view.days + view.days, ..view.clone() }
}

//! Market: goes in on the first day; buys research on the candidates that look best before the range is chosen.

use super::craft::Craft;
use super::product;
use crate::sim::decision::Decision;
use crate::sim::stage::market::Move;
use crate::sim::view::{MarketView, ShopView};

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    let promising = product::ranking(craft, view);
    // Who plans stays out of a market in which nothing pays.
    let enters = |market: &&MarketView| {
        let pays = !craft.minds_the_end || promising.iter().any(|niche| niche.market == market.market);
        market.entered.is_none() && view.day.0 == 0 && pays
    };
    for market in view.markets.iter().filter(enters) {
        out.push(Decision::Market(Move::Enter { market: market.market }));
    }
    if let Some(grade) = craft.research
        && view.day.0 == 0
    {
        for niche in product::ranking(craft, view).into_iter().take(craft.surveyed) {
            out.push(Decision::Market(Move::Research { market: niche.market, product: niche.product, grade }));
        }
    }
}

//! Marketing: money where there is stock to sell, as much as the margin of the orders it brings can bear.

use super::craft::Craft;
use super::{product, sums};
use crate::base::money::Money;
use crate::sim::decision::Decision;
use crate::sim::stage::marketing::Move;
use crate::sim::view::ShopView;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    for niche in sums::carried(view) {
        let market = sums::market_of(view, niche);
        let for_sale = niche.stock_units + if craft.bulk { 0 } else { sums::goods_of(view, niche).hub_units };
        let week = sums::weekly(view, niche, craft.first_share);
        let price = sums::home(market, niche.price_50).major();
        // The novice spends a share of turnover; whoever knows the margin spends a share of that.
        let per_order = match craft.minds_the_end {
            true => product::best_way(craft, view, niche).1.max(0.05 * price),
            false => 0.3 * price,
        };
        // Cash that is nearly gone is for duties and deliveries.
        let broke = craft.minds_the_end && view.headroom < Money(60_000);
        let running_dry = broke || f64::from(for_sale) < 0.6 * week;
        let day = if for_sale == 0 || running_dry { 0.0 } else { craft.ads * per_order * week / 7.0 };
        for channel in craft.channels {
            let daily = Money::from_major(day * market.rate / craft.channels.len() as f64);
            let held = view.budgets.iter().find(|row| row.niche == niche.niche && row.channel == *channel);
            let held = held.map_or(Money::ZERO, |row| row.daily);
            if is_far(held, daily) {
                let (market, product, channel) = (niche.market, niche.product, *channel);
                out.push(Decision::Marketing(Move::Budget { market, product, channel, daily }));
            }
        }
    }
}

/// Budgets are left alone until they are a fifth off.
fn is_far(held: Money, wanted: Money) -> bool {
    let gap = (held.0 - wanted.0).abs();
    gap * 5 > held.0.max(wanted.0)
}

//! Payments: the methods the craft believes in; money home by those who know what waiting risks.

use super::craft::Craft;
use super::sums;
use crate::base::money::Money;
use crate::sim::decision::Decision;
use crate::sim::stage::payments::Move;
use crate::sim::view::ShopView;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    for market in view.markets.iter().filter(|market| market.entered.is_some()) {
        let id = market.market;
        for method in craft.methods {
            if market.methods.iter().any(|row| row.method == *method && !row.offered) {
                out.push(Decision::Payments(Move::Offer { market: id, method: *method }));
            }
        }
        if craft.brings_home {
            // Enough stays in the wallet for a week of delivery and advertising.
            let week: f64 = sums::carried(view)
                .filter(|niche| niche.market == id)
                .map(|niche| sums::weekly(view, niche, 0.0) * (market.last_mile + market.pick_pack).major() * 1.5)
                .sum();
            let spare = market.wallet - Money::from_major(week);
            if spare.major() > 0.25 * week && spare > sums::local(market, Money(5_000)) {
                out.push(Decision::Payments(Move::Convert { market: id, amount: spare }));
            }
        } else if view.cash < Money(20_000) && market.wallet > Money::ZERO {
            out.push(Decision::Payments(Move::Convert { market: id, amount: market.wallet }));
        }
    }
}

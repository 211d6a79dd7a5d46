//! Clicks: decisions that change nothing, or are undone by the next.

use super::buying;
use crate::base::dice::Dice;
use crate::base::money::{Bps, Money};
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::market::Grade;
use crate::sim::stage::{compliance, market, marketing, payments, pricing};
use crate::sim::view::{NicheView, ShopView};

/// A day of them: research on something, quotations from everybody again, and switches moved there and back.
pub fn click(view: &ShopView, dice: &mut Dice, out: &mut Vec<Decision>) {
    if !view.niches.is_empty() {
        let niche = &view.niches[dice.below(view.niches.len() as u32) as usize];
        let (market, product) = (niche.market, niche.product);
        out.push(Decision::Market(market::Move::Research { market, product, grade: Grade::Survey }));
    }
    for niche in sums::carried(view) {
        buying::ask(view, niche.product, out);
        budgets(view, niche, out);
        listing(view, niche, out);
    }
    for row in view.markets.iter().filter(|row| row.entered.is_some()) {
        let market = row.market;
        for on in [!row.early_payout, row.early_payout] {
            out.push(Decision::Payments(payments::Move::EarlyPayout { market, on }));
        }
        for on in [!row.convert_daily, row.convert_daily] {
            out.push(Decision::Payments(payments::Move::ConvertDaily { market, on }));
        }
    }
}

fn budgets(view: &ShopView, niche: &NicheView, out: &mut Vec<Decision>) {
    let (market, product) = (niche.market, niche.product);
    for row in &sums::market_of(view, niche).channels {
        let channel = row.channel;
        // What holds by now: the honest player may have set it a moment ago.
        let today = out.iter().rev().find_map(|decision| match decision {
            Decision::Marketing(marketing::Move::Budget { market: at, product: of, channel: by, daily }) => {
                (*at == market && *of == product && *by == channel).then_some(*daily)
            }
            _ => None,
        });
        let held = view.budgets.iter().find(|held| held.niche == niche.niche && held.channel == channel);
        let kept = today.or(held.map(|held| held.daily)).unwrap_or(Money::ZERO);
        for daily in [row.click, kept] {
            out.push(Decision::Marketing(marketing::Move::Budget { market, product, channel, daily }));
        }
    }
}

/// A price moved by the smallest coin and back, and a value declared a little lower and right again.
fn listing(view: &ShopView, niche: &NicheView, out: &mut Vec<Decision>) {
    let (market, product) = (niche.market, niche.product);
    let is_changed = out.iter().any(|decision| {
        matches!(decision, Decision::Pricing(pricing::Move::Set { market: at, product: of, .. })
            if *at == market && *of == product)
    });
    if let Some(listing) = sums::listing_of(view, niche).filter(|listing| listing.live && !is_changed) {
        let dearer = pricing::Offer { price: listing.offer.price + Money(1), ..listing.offer.clone() };
        for offer in [dearer, listing.offer.clone()] {
            out.push(Decision::Pricing(pricing::Move::Set { market, product, offer }));
        }
    }
    for value in [Bps(niche.declared_value.0 - 1), niche.declared_value] {
        out.push(Decision::Compliance(compliance::Move::Declare { market, product, value }));
    }
}

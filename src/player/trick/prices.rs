//! Prices bent: what the honest player would ask is the start, something else is asked.

use crate::base::money::Money;
use crate::player::{pricing, sums};
use crate::sim::decision::Decision;
use crate::sim::stage::pricing::{Move, Offer};
use crate::sim::view::{NicheView, ShopView};

/// Asks what `bend` makes of the honest price, on every listing that is open or being opened; sends nothing that would
/// change nothing.
pub fn rewrite(view: &ShopView, out: &mut Vec<Decision>, bend: impl Fn(&NicheView, Money) -> Money) {
    let mut offers: Vec<(&NicheView, Offer)> = Vec::new();
    for niche in sums::carried(view) {
        let honest = out.iter().find_map(|decision| match decision {
            Decision::Pricing(Move::Set { market, product, offer }) => {
                (*market == niche.market && *product == niche.product).then(|| offer.clone())
            }
            _ => None,
        });
        // Where the honest player leaves a listing alone, what is asked is near enough to honest.
        let listed = sums::listing_of(view, niche).filter(|listing| listing.live);
        if let Some(mut offer) = honest.or_else(|| listed.map(|listing| listing.offer.clone())) {
            offer.price = bend(niche, offer.price).max(Money(1));
            if listed.is_none_or(|listing| !pricing::is_near(&listing.offer, &offer)) {
                offers.push((niche, offer));
            }
        }
    }
    out.retain(|decision| !matches!(decision, Decision::Pricing(Move::Set { .. })));
    out.extend(offers.into_iter().map(|(niche, offer)| set(niche, offer)));
}

fn set(niche: &NicheView, offer: Offer) -> Decision {
    Decision::Pricing(Move::Set { market: niche.market, product: niche.product, offer })
}

/// Up by a quarter on one day, down by a quarter on the next.
pub fn flicker(view: &ShopView, out: &mut Vec<Decision>) {
    let factor = if view.day.0.is_multiple_of(2) { 1.25 } else { 0.75 };
    rewrite(view, out, |niche, honest| {
        // The listing shows yesterday's whim; the middle of the market is what it swings around.
        let settled = if sums::listing_of(view, niche).is_some() { niche.price_50 } else { honest };
        settled.times(factor)
    });
}

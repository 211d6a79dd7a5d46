//! Many prices at once: up or down by a share, or to the middle of what others ask.

use egui::Ui;

use super::draft::Draft;
use crate::base::money::{Bps, Money};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{decide, field, words};
use crate::model::setting::MarketId;
use crate::sim::decision::Decision;
use crate::sim::stage::pricing::{Move, Offer};
use crate::sim::view::{ListingView, NicheView};

/// How prices are changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Lower,
    Raise,
    /// To what the middle offer asks, shipping included.
    Middle,
}

/// The price that a way gives a listing.
pub fn price(way: Way, change: Bps, offer: &Offer, niche: &NicheView) -> Money {
    match way {
        Way::Lower => (offer.price - offer.price.share(change)).max(Money(1)),
        Way::Raise => offer.price + offer.price.share(change),
        Way::Middle => (niche.price_50 - offer.ship_fee).max(Money(1)),
    }
}

/// The live listings of a market with their niches.
pub fn live<'a>(desk: &Desk<'a>, market: MarketId) -> Vec<(&'a ListingView, &'a NicheView)> {
    let view = desk.view();
    let live = view.listings.iter().filter(|listing| listing.live);
    let live = live.map(|listing| (listing, &view.niches[listing.niche.0 as usize]));
    live.filter(|(_, niche)| niche.market == market).collect()
}

pub fn form(ui: &mut Ui, desk: &Desk, draft: &mut Draft, market: MarketId, asked: &mut Vec<Intent>) {
    let rows = live(desk, market);
    words::soft(ui, desk, &desk.say("pricing-many-text"));
    let ways = [
        (Way::Lower, desk.say("pricing-many-lower")),
        (Way::Raise, desk.say("pricing-many-raise")),
        (Way::Middle, desk.say("pricing-many-middle")),
    ];
    field::segments(ui, desk, &desk.say("pricing-many"), &mut draft.way, &ways);
    if draft.way != Way::Middle {
        field::percent(ui, desk, &desk.say("pricing-many-by"), None, &mut draft.change, 0.1, 90.0);
    }
    let changed = rows.iter().filter_map(|(listing, niche)| {
        let price = price(draft.way, draft.change, &listing.offer, niche);
        (price != listing.offer.price).then(|| {
            let offer = Offer { price, ..listing.offer.clone() };
            let set = Move::Set { market, product: niche.product, offer };
            (desk.product_name(niche.product), Decision::Pricing(set))
        })
    });
    let changed: Vec<(String, Decision)> = changed.collect();
    let verb = desk.with("pricing-many-verb", &[("count", changed.len().into())]);
    decide::decide_many(ui, desk, &verb, &changed, asked);
}

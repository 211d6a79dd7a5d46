//! Where a product stands in a market: its pace, how long the stock lasts, what is still being made.

use crate::base::calendar::Day;
use crate::desktop::desk::Desk;
use crate::model::words::Origin;
use crate::run::supply::{self, Outlook};
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::view::{MarketView, NicheView};

/// Days that the outlook reaches ahead.
pub const AHEAD: u32 = 42;

#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Whether the shop has an offer.
    pub is_offered: bool,
    /// Units a day lately.
    pub pace: f64,
    /// The hub that orders leave from, where they do not leave from the market.
    pub direct_from: Option<Origin>,
    /// Units that orders are sent from.
    pub at_hand: u32,
    pub cover_days: Option<u32>,
    pub outlook: Outlook,
    /// What suppliers have promised, the soonest first.
    pub being_made: Vec<(Day, u32)>,
    pub point_units: Option<u32>,
}

impl Standing {
    pub fn of(desk: &Desk, niche: &NicheView) -> Standing {
        let listing = desk.listing(niche.niche).filter(|listing| listing.live);
        let sold = desk.frame.past.sales_by_day(niche.niche);
        let pace = supply::pace(&sold, listing.map(|listing| listing.opened));
        let direct_from = listing.and_then(|listing| match listing.offer.fulfilment {
            Fulfilment::Local => None,
            Fulfilment::Direct { origin, .. } => Some(origin),
        });
        let at_hub = |origin: Origin| {
            let hubs = &desk.goods(niche.product).hubs;
            hubs.iter().find(|hub| hub.origin == origin).map_or(0, |hub| hub.units)
        };
        let at_hand = direct_from.map_or(niche.stock_units, at_hub);
        let open = desk.view().purchases.iter();
        let open = open.filter(|row| row.product == niche.product && row.state == PurchaseState::InProduction);
        let mut being_made: Vec<(Day, u32)> = open.map(|row| (row.promised, row.units)).collect();
        being_made.sort_unstable();
        let reorders = &desk.market(niche.market).reorders;
        let rule = reorders.iter().find(|rule| rule.product == niche.product);
        Standing {
            is_offered: listing.is_some(),
            pace,
            direct_from,
            at_hand,
            cover_days: supply::cover(at_hand, pace),
            outlook: supply::outlook(desk.view(), niche, pace, AHEAD),
            being_made,
            point_units: rule.map(|rule| rule.point_units),
        }
    }

    /// "12 days, to 7 Dec".
    pub fn cover_text(&self, desk: &Desk) -> String {
        match self.cover_days {
            None => desk.say("logistics-cover-none"),
            Some(days) => {
                let date = desk.date(desk.view().day.plus(days));
                desk.with("logistics-cover-days", &[("days", days.into()), ("date", date.into())])
            }
        }
    }

    /// What is wrong with the stock, if anything.
    pub fn warning(&self, desk: &Desk, market: &MarketView, niche: &NicheView) -> Option<String> {
        if !self.is_offered {
            return (niche.stock_units > 0).then(|| desk.say("logistics-not-listed"));
        }
        if let Some(origin) = self.direct_from {
            let from = desk.words.name("origin", &origin);
            return (niche.stock_units > 0).then(|| desk.with("logistics-sent-direct", &[("origin", from.into())]));
        }
        let bulk = market.lanes.iter().filter(|lane| !lane.mode.carries_parcels());
        let quickest = bulk.map(|lane| lane.usual_days).min()?;
        let cover = supply::cover(niche.stock_units + niche.under_way_units, self.pace)?;
        let date = desk.date(desk.view().day.plus(quickest));
        let slots = [("days", cover.into()), ("date", date.into())];
        (cover < quickest).then(|| desk.with("logistics-too-late", &slots))
    }
}

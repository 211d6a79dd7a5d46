//! Days of trade: every day on which an offer of the student's stood open to buyers, with what was known that morning.

use crate::assess::record::{Mark, Record};
use crate::base::money::Money;
use crate::sim::event::Event;
use crate::sim::stage::marketing::ChannelDay;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::view::{ListingView, MarketView, NicheView, ShopView};
use crate::sim::world::Budget;

/// A listing's day.
pub(super) struct Trade<'r> {
    pub mark: Mark,
    /// What was seen when the day began.
    pub view: &'r ShopView,
    /// What was seen after it: what was decided that day holds in it.
    pub after: &'r ShopView,
    pub listing: &'r ListingView,
    pub niche: &'r NicheView,
    pub units: u32,
    channels: &'r [ChannelDay],
}

/// In the order of time.
pub(super) fn days(record: &Record) -> impl Iterator<Item = Trade<'_>> {
    record.events().filter_map(|(mark, event)| {
        let Event::Traded { listing, units, channels, .. } = event else { return None };
        let (view, after) = (record.opening(mark.day), record.opening(mark.day.plus(1)));
        // Views list one's own offers only.
        let listing = after.listings.iter().find(|row| row.listing == *listing)?;
        let niche = &view.niches[listing.niche.0 as usize];
        Some(Trade { mark, view, after, listing, niche, units: *units, channels })
    })
}

impl<'r> Trade<'r> {
    pub fn market(&self) -> &'r MarketView {
        &self.view.markets[self.niche.market.0 as usize]
    }

    /// Units that orders of the day could be sent from.
    pub fn for_sale(&self) -> u32 {
        match &self.listing.offer.fulfilment {
            Fulfilment::Local => self.niche.stock_units,
            Fulfilment::Direct { origin, .. } => {
                let hubs = &self.view.goods[self.niche.product.0 as usize].hubs;
                hubs.iter().filter(|hub| hub.origin == *origin).map(|hub| hub.units).sum()
            }
        }
    }

    /// The budgets that were spent on it that day.
    pub fn budgets(&self) -> impl Iterator<Item = &'r Budget> {
        let (niche, channels) = (self.listing.niche, self.channels);
        let spent = move |row: &&Budget| channels.iter().any(|day| day.channel == row.channel);
        self.after.budgets.iter().filter(move |row| row.niche == niche).filter(spent)
    }

    /// Local money in home currency, major units.
    pub fn home(&self, local: Money) -> f64 {
        local.major() / self.market().rate
    }

    /// Advertising of the day, home currency.
    pub fn advertising(&self) -> f64 {
        self.budgets().map(|row| self.home(row.daily)).sum()
    }
}

//! Facts that several indicators read: what was bought, what was sold, what changed on a price tag.

use std::collections::BTreeMap;

use super::Source;
use crate::assess::record::{Mark, Record};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{NicheId, ProductId};
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::orders::Order;
use crate::sim::stage::sourcing::SupplierQuote;
use crate::sim::stage::{pricing, sourcing};
use crate::sim::view::{ListingView, NicheView, ShopView};
use crate::sim::world::ListingId;

/// Goods ordered from a supplier.
pub(super) struct Bought<'r> {
    pub mark: Mark,
    /// What the shop saw when that day began.
    pub view: &'r ShopView,
    pub product: ProductId,
    pub offer: &'r SupplierQuote,
    pub units: u32,
    pub inspected: bool,
    /// Whether it is the first order of the product.
    pub is_first: bool,
}

impl Bought<'_> {
    /// Home currency, major units.
    pub fn unit_price(&self) -> f64 {
        self.offer.unit_price(self.units).major()
    }

    pub fn worth(&self) -> f64 {
        self.unit_price() * f64::from(self.units)
    }
}

/// Every order of goods, in the order of time.
pub(super) fn bought(record: &Record) -> Vec<Bought<'_>> {
    let mut rows: Vec<Bought<'_>> = Vec::new();
    for taken in record.taken() {
        let Decision::Sourcing(sourcing::Move::Order { quote, units, inspected }) = taken.decision else { continue };
        let offer = &record.world().quotes[*quote];
        let product = record.setting().suppliers[offer.supplier].product;
        let is_first = rows.iter().all(|row| row.product != product);
        let view = record.opening(taken.mark.day);
        rows.push(Bought { mark: taken.mark, view, product, offer, units: *units, inspected: *inspected, is_first });
    }
    rows
}

/// A day's orders of one of the shop's listings.
pub(super) struct Sold {
    pub source: Source,
    pub day: Day,
    pub niche: NicheId,
    pub orders: Vec<Order>,
}

impl Sold {
    pub fn units(&self) -> u32 {
        self.orders.iter().map(|order| order.units).sum()
    }

    /// Price and shipping of all of them, local.
    pub fn paid(&self) -> Money {
        self.orders.iter().map(|order| order.price + order.ship).sum()
    }
}

/// The shop's own orders by day and listing.
pub(super) fn sold(record: &Record) -> Vec<Sold> {
    let mut orders: BTreeMap<(Day, ListingId), Vec<Order>> = BTreeMap::new();
    for (_, order) in record.world().orders.all().filter(|(_, order)| record.is_own(order.listing)) {
        orders.entry((order.placed, order.listing)).or_default().push(order);
    }
    let mut marks: BTreeMap<(Day, ListingId), Mark> = BTreeMap::new();
    for (mark, event) in record.events() {
        if let Event::Traded { listing, .. } = event {
            marks.insert((mark.day, *listing), mark);
        }
    }
    let row = |((day, listing), orders)| Sold {
        source: marks.get(&(day, listing)).map_or(Source::Opening { day }, |mark| (*mark).into()),
        day,
        niche: record.world().listings[listing].niche,
        orders,
    };
    orders.into_iter().map(row).collect()
}

/// A price that was changed on a listing that stood.
pub(super) struct Repriced {
    pub mark: Mark,
    pub niche: NicheId,
    /// Against the price before.
    pub factor: f64,
    /// The day of the change before, or of the opening.
    pub since: Day,
}

/// Below this a price was rounded, not changed.
const CHANGED: f64 = 0.01;

/// Every change of a price, in the order of time.
pub(super) fn repriced(record: &Record) -> Vec<Repriced> {
    let mut rows: Vec<Repriced> = Vec::new();
    for taken in record.taken() {
        let Decision::Pricing(pricing::Move::Set { market, product, offer }) = taken.decision else { continue };
        let niche = record.setting().niche(*market, *product);
        let view = record.opening(taken.mark.day);
        let Some(listing) = listing_in(view, niche).filter(|row| row.live) else { continue };
        let factor = offer.price.major() / listing.offer.price.major();
        if (factor - 1.0).abs() >= CHANGED {
            let before = rows.iter().rev().find(|row| row.niche == niche).map(|row| row.mark.day);
            let since = before.unwrap_or(listing.opened).max(listing.opened);
            rows.push(Repriced { mark: taken.mark, niche, factor, since });
        }
    }
    rows
}

pub(super) fn listing_in(view: &ShopView, niche: NicheId) -> Option<&ListingView> {
    view.listings.iter().find(|row| row.niche == niche)
}

pub(super) fn niche_in(view: &ShopView, niche: NicheId) -> &NicheView {
    &view.niches[niche.0 as usize]
}

/// The price that a listing asks on a day, promotion taken off; local.
pub(super) fn asked(listing: &ListingView, day: Day) -> Money {
    let price = listing.offer.price;
    let promotion = listing.promotion.filter(|row| row.from <= day && day < row.from.plus(row.days));
    promotion.map_or(price, |row| price - price.share(row.off))
}

/// Listings that stand and have something to send, with their niches.
pub(super) fn selling(view: &ShopView) -> impl Iterator<Item = (&ListingView, &NicheView)> {
    let open = |row: &&ListingView| {
        row.live && row.suspended.is_none() && row.barred_until.is_none_or(|until| until <= view.day)
    };
    let with_niche = |row: &'_ ListingView| row.niche.0 as usize;
    let rows = view.listings.iter().filter(open).map(move |row| (row, &view.niches[with_niche(row)]));
    rows.filter(|(row, niche)| to_send(view, row, niche) > 0)
}

/// Units that an offer can be served from: in the market, or at the hub for parcels from there.
pub(super) fn to_send(view: &ShopView, listing: &ListingView, niche: &NicheView) -> u32 {
    match listing.offer.fulfilment {
        pricing::Fulfilment::Local => niche.stock_units,
        pricing::Fulfilment::Direct { .. } => view.goods[niche.product.0 as usize].hub_units,
    }
}

/// Orders a week that a listing has had lately; nothing before it has stood long enough to tell.
pub(super) fn weekly(view: &ShopView, listing: &ListingView) -> Option<f64> {
    const TELLING_DAYS: u32 = 10;
    const MONTH: u32 = 28;
    let age = view.day.since(listing.opened);
    (age >= TELLING_DAYS).then(|| listing.sales_28 / (f64::from(age.min(MONTH)) / 7.0))
}

/// Units of a product that will be for sale sooner or later: in the markets, under way, at hubs, being made.
pub(super) fn pipeline(view: &ShopView, product: ProductId) -> u32 {
    let being_made = view
        .purchases
        .iter()
        .filter(|row| row.product == product && row.state == sourcing::PurchaseState::InProduction);
    let niches = view.niches.iter().filter(|row| row.product == product);
    being_made.map(|row| row.units).sum::<u32>()
        + niches.map(|row| row.stock_units + row.under_way_units).sum::<u32>()
        + view.goods[product.0 as usize].hub_units
}

//! A run as questions read it: the student's events, postings and orders, values in home currency.

use crate::base::calendar::Day;
use crate::base::ids::Id;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId, Setting};
use crate::run::result::{self, Outcome};
use crate::run::session::Session;
use crate::sim::event::{DayLog, Event};
use crate::sim::ledger::Posting;
use crate::sim::orders::Order;
use crate::sim::world::{ListingId, STUDENT, World};

pub struct Scene<'a> {
    pub session: &'a Session,
    pub outcome: Outcome,
    pub orders: Vec<Order>,
}

impl<'a> Scene<'a> {
    pub fn of(session: &'a Session) -> Scene<'a> {
        let world = session.world();
        let is_own = |order: &Order| world.listings[order.listing].shop == STUDENT;
        let orders = world.orders.all().map(|(_, order)| order).filter(is_own).collect();
        Scene { session, outcome: result::outcome(session), orders }
    }

    pub fn setting(&self) -> &'a Setting {
        self.session.setting()
    }

    pub fn world(&self) -> &'a World {
        self.session.world()
    }

    pub fn is_over(&self) -> bool {
        self.session.is_over()
    }

    /// The last closed day; the first one where none is closed.
    pub fn last_day(&self) -> Day {
        Day(self.session.day().0.saturating_sub(1))
    }

    /// Everything that happened, with its day; of other shops too.
    pub fn events(&self) -> impl Iterator<Item = (Day, &'a Event)> + use<'a> {
        self.session.logs().iter().flat_map(|log| log.events.iter().map(|event| (log.day, event)))
    }

    /// The student's postings, with the log of their day.
    pub fn postings(&self) -> impl Iterator<Item = (&'a DayLog, &'a Posting)> + use<'a> {
        let own = |posting: &&Posting| posting.shop == STUDENT;
        self.session.logs().iter().flat_map(move |log| log.postings.iter().filter(own).map(move |row| (log, row)))
    }

    pub fn is_own(&self, listing: ListingId) -> bool {
        self.world().listings[listing].shop == STUDENT
    }

    /// The student's listings.
    pub fn listings(&self) -> impl Iterator<Item = ListingId> + use<'a> {
        let own = self.world().listings.iter().filter(|(_, listing)| listing.shop == STUDENT);
        own.map(|(id, _)| id)
    }

    /// Where a listing is.
    pub fn place(&self, listing: ListingId) -> (MarketId, ProductId) {
        let niche = &self.setting().niches[self.world().listings[listing].niche];
        (niche.market, niche.product)
    }

    /// What the buyer of an order paid for the goods, in home currency at the rate of the day.
    pub fn paid(&self, order: &Order) -> Money {
        let (market, _) = self.place(order.listing);
        let log = self.session.logs().get(order.placed.0 as usize);
        let rate = log.map_or(self.world().rates[market.index()], |log| log.rates[market.index()]);
        order.price.times(1.0 / rate)
    }

    /// A place in an id: `solar-lamp.market-0`.
    pub fn address(&self, (market, product): (MarketId, ProductId)) -> String {
        format!("{}.market-{}", self.setting().goods[product].id, market.0)
    }
}

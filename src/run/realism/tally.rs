//! Counts what happens in a run, day by day, and what became of everything in the end.

use super::Measured;
use crate::base::calendar::{DAYS_PER_YEAR, Day};
use crate::base::math;
use crate::model::words::{Category, Method, Mode};
use crate::run::session::Session;
use crate::sim::event::Event;
use crate::sim::orders::OrderState;
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::stage::logistics::ShipmentState;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::stage::service::EnquiryKind;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::world::{NEVER, STUDENT};

/// What has to be remembered from one day to the next.
pub struct Tally {
    measured: Measured,
    /// Prices of the others a week ago, and whether they were there.
    prices: Vec<Vec<(i64, bool)>>,
    rates: Vec<f64>,
    jumped: Vec<bool>,
    /// The day each shipment reached the border.
    landed: Vec<(u32, Day)>,
    /// By shipment: opened at customs.
    opened: Vec<u32>,
}

const WEEK: u32 = 7;
/// A listing's first weeks, in which channels bring little for want of reviews.
const SETTLED_DAYS: u32 = 21;

impl Tally {
    pub fn new(session: &Session) -> Tally {
        let world = session.world();
        Tally {
            measured: Measured::default(),
            prices: Vec::new(),
            rates: world.rates.clone(),
            jumped: vec![false; world.rates.len()],
            landed: Vec::new(),
            opened: Vec::new(),
        }
    }

    /// Follows the day that was just closed.
    pub fn follow(&mut self, session: &Session) {
        let Some(log) = session.logs().last() else { return };
        let world = session.world();
        self.jumped.iter_mut().for_each(|jumped| *jumped = false);
        for event in &log.events {
            self.event(session, log.day, event);
        }
        for (market, (now, before)) in log.rates.iter().zip(&self.rates).enumerate() {
            if !self.jumped[market] {
                let change = math::ln(now / before);
                // The mean of squares; its root is taken in the end.
                self.measured.add("fx.square", change * change, 1.0);
            }
        }
        self.rates.clone_from(&log.rates);
        if log.day.0 % WEEK == 0 {
            let state = |offer: &crate::sim::world::OfferState| (offer.price.0, offer.back <= log.day);
            let now: Vec<Vec<(i64, bool)>> =
                world.niches.iter().map(|(_, niche)| niche.offers.iter().map(state).collect()).collect();
            self.compare(session, &now);
            self.prices = now;
        }
    }

    /// Prices of a week ago against today's, for the long tail that was there both times.
    fn compare(&mut self, session: &Session, now: &[Vec<(i64, bool)>]) {
        let tail = |niche: usize, offer: usize| {
            let id = crate::model::setting::NicheId(niche as u32);
            let there = session.world().niches[id].offers[offer].back != NEVER;
            there && session.setting().niches[id].incumbents[offer].rival.is_none()
        };
        for (niche, (old, new)) in self.prices.iter().zip(now).enumerate() {
            for (offer, (before, after)) in old.iter().zip(new).enumerate() {
                if tail(niche, offer) {
                    let changed = f64::from(u32::from(before.0 != after.0));
                    self.measured.add("prices.changed-week", changed, 1.0);
                    let ran_out = f64::from(u32::from(before.1 && !after.1));
                    self.measured.add("offers.sold-out-week", ran_out, f64::from(u32::from(before.1)));
                }
            }
        }
    }

    fn event(&mut self, session: &Session, day: Day, event: &Event) {
        let world = session.world();
        let mine = |listing| world.listings[listing].shop == STUDENT;
        match event {
            Event::Devaluation { market } => self.jumped[market.0 as usize] = true,
            Event::Traded { listing, channels, .. }
                if mine(*listing) && day.since(world.listings[*listing].opened) >= SETTLED_DAYS =>
            {
                for row in channels.iter().filter(|row| row.clicks > 0) {
                    let id = format!("conversion.{:?}", row.channel).to_lowercase();
                    self.measured.add(&id, f64::from(row.orders), f64::from(row.clicks));
                }
            }
            Event::ShipmentArrived { shop: STUDENT, shipment, .. } => self.landed.push((shipment.0, day)),
            Event::Customs { shop: STUDENT, shipment, outcome } => {
                let inspected = match outcome {
                    CustomsOutcome::Released { inspected, .. } => *inspected,
                    CustomsOutcome::Reassessed { .. } | CustomsOutcome::Seized { .. } => true,
                    CustomsOutcome::HeldUnpaid { .. } => return,
                };
                // First-time importers are looked at more; the cited share is of all.
                if self.opened.len() as u32 >= 3 {
                    self.measured.add("customs.inspected", f64::from(u32::from(inspected)), 1.0);
                }
                self.opened.push(shipment.0);
                let arrived = self.landed.iter().find(|(id, _)| id == &shipment.0).map(|(_, day)| *day);
                let by_volume = world.shipments[*shipment].mode.is_billed_by_volume();
                if let Some(arrived) = arrived.filter(|_| by_volume) {
                    self.measured.add("customs.clearance", f64::from(day.since(arrived)), 1.0);
                }
            }
            Event::Reviewed { order, listing, stars } if mine(*listing) => {
                let row = world.orders.get(*order);
                let late = row.arrived.since(row.promised);
                let id = match late {
                    0 => "stars.on-time",
                    1..=3 => "stars.late-1-3",
                    4..=7 => "stars.late-4-7",
                    _ => "stars.late-over-7",
                };
                self.measured.add(id, f64::from(*stars), 1.0);
                self.measured.add("reviews.share", 1.0, 0.0);
            }
            Event::Delivered { listing, late_days, .. } if mine(*listing) => {
                self.measured.add("reviews.share", 0.0, 1.0);
                let niche = world.listings[*listing].niche;
                let category = category(session, niche);
                let local = world.listings[*listing].offer.fulfilment == Fulfilment::Local;
                if local {
                    self.measured.add(&format!("returns.{category}"), 0.0, 1.0);
                    self.measured.add("delivered.on-time-local", f64::from(u32::from(*late_days == 0)), 1.0);
                }
            }
            Event::EnquiryOpened { shop: STUDENT, enquiry, kind } => {
                self.measured.add("contacts.per-100", 100.0, 0.0);
                let row = &world.enquiries[*enquiry];
                let local = world.listings[world.orders.get(row.order).listing].offer.fulfilment == Fulfilment::Local;
                if *kind == EnquiryKind::Return && local {
                    self.measured.add(&format!("returns.{}", category(session, row.niche)), 1.0, 0.0);
                }
                let where_is_it = f64::from(u32::from(*kind == EnquiryKind::WhereIsIt));
                self.measured.add("contacts.where-is-it", where_is_it, 1.0);
            }
            Event::CopycatEntered { niche, .. } => {
                let offers = &world.niches[*niche].offers;
                let entered = offers.iter().filter(|offer| offer.back == day).filter_map(|offer| offer.watching);
                for since in entered {
                    self.measured.add("copycat.weeks", f64::from(day.since(since)) / f64::from(WEEK), 1.0);
                }
            }
            _ => {}
        }
    }

    /// What became of everything.
    pub fn finish(mut self, session: &Session, probed: Measured) -> Measured {
        self.orders(session);
        self.shipments(session);
        self.lots(session);
        let year = math::sqrt(f64::from(DAYS_PER_YEAR));
        let days = self.measured.count("fx.square");
        if let Some(square) = self.measured.mean("fx.square") {
            self.measured.add("fx.volatility", days * year * math::sqrt(square), days);
        }
        self.measured.merge(probed)
    }

    fn orders(&mut self, session: &Session) {
        let (setting, world) = (session.setting(), session.world());
        for (_, order) in world.orders.all() {
            let listing = &world.listings[order.listing];
            if listing.shop != STUDENT {
                continue;
            }
            self.measured.add("contacts.per-100", 0.0, 1.0);
            let refused = order.state == OrderState::Refused;
            let at_door =
                refused || matches!(order.state, OrderState::Delivered | OrderState::Kept | OrderState::Refunded);
            if at_door {
                let id = if order.method == Method::Cod { "refused.cod" } else { "refused.prepaid" };
                self.measured.add(id, f64::from(u32::from(refused)), 1.0);
            }
            if at_door && !refused {
                let market = &setting.markets[setting.niches[listing.niche].market];
                let wait = market.method(order.method).map_or(0, |row| row.settle_days.max(1));
                let id = match order.method {
                    Method::Cod => "settled.cod",
                    Method::MobileMoney => "settled.mobile-money",
                    Method::Card => "settled.card",
                    Method::BankTransfer | Method::Instalment | Method::Voucher => continue,
                };
                self.measured.add(id, f64::from(wait), 1.0);
            }
        }
    }

    fn shipments(&mut self, session: &Session) {
        for (_, shipment) in session.world().shipments.iter().filter(|(_, row)| row.shop == STUDENT) {
            if let ShipmentState::Arrived { day } = shipment.state {
                let late = day.since(shipment.promised) > WEEK;
                let id = match shipment.mode {
                    Mode::AirCargo => "late.air",
                    Mode::SeaLcl => "late.sea",
                    Mode::Truck | Mode::Rail => "late.land",
                    Mode::Postal | Mode::EcomLine | Mode::Express => continue,
                };
                self.measured.add(id, f64::from(u32::from(late)), 1.0);
            }
        }
    }

    fn lots(&mut self, session: &Session) {
        let world = session.world();
        for (id, purchase) in world.purchases.iter().filter(|(_, row)| row.shop == STUDENT) {
            if purchase.state == PurchaseState::Ready {
                let late = f64::from(u32::from(purchase.ready > purchase.promised));
                self.measured.add("suppliers.late", late, 1.0);
                let lot = world.stock.of(STUDENT).find(|(_, lot)| lot.batch == id && lot.parent.is_none());
                if let Some((_, lot)) = lot {
                    self.measured.add("suppliers.defects", lot.defect_share, 1.0);
                }
            }
        }
    }
}

/// A niche's category as statistics are named by it.
fn category(session: &Session, niche: crate::model::setting::NicheId) -> String {
    let setting = session.setting();
    let category: Category = setting.goods[setting.niches[niche].product].category;
    serde_json::to_string(&category).unwrap_or_default().replace('"', "")
}

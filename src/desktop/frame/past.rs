//! What a shop has seen of its own past, day by day: the series behind every chart, and the diary.

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{MarketId, NicheId, ProductId, Setting};
use crate::model::words::{LanguageRole, Mode, Origin, ReturnReason};
use crate::run::session::Session;
use crate::sim::event::{DayLog, Event};
use crate::sim::ledger::Purpose;
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::stage::marketing::ChannelDay;
use crate::sim::stage::service::{EnquiryKind, Response};
use crate::sim::view::ShopView;
use crate::sim::world::{Budget, EnquiryId, ListingId, STUDENT, ShipmentId, World};

/// A day's trade of an offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Sale {
    pub day: Day,
    pub niche: NicheId,
    pub units: u32,
    pub channels: Vec<ChannelDay>,
    pub sold_out: bool,
}

/// An order that came to its buyer, against its promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Delivery {
    pub day: Day,
    pub niche: NicheId,
    pub days: u32,
    pub late_days: u32,
}

/// What became of an order otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Refused,
    Lost,
    Seized,
    ChargedBack,
}

/// A customer's message that has had its end: an answer, by whomever, or none in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contact {
    pub day: Day,
    pub niche: NicheId,
    pub kind: EnquiryKind,
    pub reason: Option<ReturnReason>,
    pub language: LanguageRole,
    /// Nothing where the deadline passed.
    pub response: Option<Response>,
}

/// A consignment that has come to the border.
#[derive(Clone, Debug, PartialEq)]
pub struct Consignment {
    pub shipment: ShipmentId,
    pub market: MarketId,
    pub product: ProductId,
    pub origin: Origin,
    pub mode: Mode,
    pub units: u32,
    pub left: Day,
    /// What the forwarder said when it left.
    pub expected: Day,
    pub reached: Day,
    pub lost: u32,
    pub damaged: u32,
    /// What customs has said of it, in order.
    pub verdicts: Vec<(Day, CustomsOutcome)>,
}

/// Series by day: index 0 is the first day that was closed.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// Cash at home and in wallets at the close, home currency.
    pub cash: Vec<Money>,
    /// By day and market: local units for one of home.
    pub rates: Vec<Vec<f64>>,
    /// By day and niche: units in the market's warehouse.
    pub stock: Vec<Vec<u32>>,
    /// By day and niche: the middle of the prices that others ask, local.
    pub price_50: Vec<Vec<Money>>,
    /// By day and niche: what the shop asks, if it has an offer.
    pub own_price: Vec<Vec<Option<Money>>>,
    /// By day and niche: the public search index.
    pub search_index: Vec<Vec<f64>>,
    /// By day: what was set to be spent on advertising.
    pub budgets: Vec<Vec<Budget>>,
    pub sales: Vec<Sale>,
    pub deliveries: Vec<Delivery>,
    pub fates: Vec<(Day, NicheId, Fate)>,
    pub reviews: Vec<(Day, NicheId, u32)>,
    pub contacts: Vec<Contact>,
    /// In the order in which they came to the border.
    pub consignments: Vec<Consignment>,
    /// Money paid out to the shop by a marketplace, local.
    pub payouts: Vec<(Day, MarketId, Money)>,
    /// Money of each account by day, home currency at the day's rate; income positive.
    pub books: Vec<Vec<(Purpose, Money)>>,
    /// What the shop can have noticed.
    pub diary: Vec<(Day, Event)>,
}

impl Past {
    /// Takes in the day that a session has closed last.
    pub fn push(&mut self, session: &Session) {
        let Some(log) = session.logs().last() else { return };
        let view = session.view();
        self.cash.push(cash(&view));
        self.rates.push(log.rates.clone());
        self.stock.push(view.niches.iter().map(|niche| niche.stock_units).collect());
        self.price_50.push(view.niches.iter().map(|niche| niche.price_50).collect());
        self.search_index.push(view.niches.iter().map(|niche| niche.search_index).collect());
        let asked = |niche: NicheId| view.listings.iter().rev().find(|row| row.niche == niche && row.live);
        let asked = view.niches.iter().map(|niche| asked(niche.niche).map(|row| row.offer.price));
        self.own_price.push(asked.collect());
        // Budgets change by decisions alone: those after the close are those of the day.
        self.budgets.push(view.budgets.clone());
        self.books.push(books(session.setting(), log));
        for event in &log.events {
            self.note(session.world(), log.day, event);
        }
    }

    /// Forgets the days from `day` on.
    pub fn rewind(&mut self, day: Day) {
        let keep = day.0 as usize;
        self.cash.truncate(keep);
        self.rates.truncate(keep);
        self.stock.truncate(keep);
        self.price_50.truncate(keep);
        self.own_price.truncate(keep);
        self.search_index.truncate(keep);
        self.budgets.truncate(keep);
        self.books.truncate(keep);
        self.sales.retain(|row| row.day < day);
        self.deliveries.retain(|row| row.day < day);
        self.fates.retain(|row| row.0 < day);
        self.reviews.retain(|row| row.0 < day);
        self.contacts.retain(|row| row.day < day);
        self.payouts.retain(|row| row.0 < day);
        self.diary.retain(|row| row.0 < day);
        self.consignments.retain(|row| row.reached < day);
        for row in &mut self.consignments {
            row.verdicts.retain(|verdict| verdict.0 < day);
        }
    }

    fn note(&mut self, world: &World, day: Day, event: &Event) {
        let own = |listing: ListingId| {
            let row = &world.listings[listing];
            (row.shop == STUDENT).then_some(row.niche)
        };
        match event {
            Event::Traded { listing, units, channels, sold_out } => {
                if let Some(niche) = own(*listing) {
                    let channels = channels.clone();
                    self.sales.push(Sale { day, niche, units: *units, channels, sold_out: *sold_out });
                }
            }
            Event::Delivered { listing, days, late_days, .. } => {
                if let Some(niche) = own(*listing) {
                    self.deliveries.push(Delivery { day, niche, days: *days, late_days: *late_days });
                }
            }
            Event::ParcelRefused { listing, .. } => self.fate(day, own(*listing), Fate::Refused),
            Event::ParcelLost { listing, .. } => self.fate(day, own(*listing), Fate::Lost),
            Event::ParcelSeized { listing, .. } => self.fate(day, own(*listing), Fate::Seized),
            Event::Chargeback { listing, .. } => self.fate(day, own(*listing), Fate::ChargedBack),
            Event::Reviewed { listing, stars, .. } => {
                self.reviews.extend(own(*listing).map(|niche| (day, niche, *stars)));
            }
            Event::EnquirySettled { shop: STUDENT, enquiry, response, .. } => {
                self.contacts.push(contact(world, *enquiry, day, Some(*response)));
            }
            Event::EnquiryLapsed { shop: STUDENT, enquiry } => {
                self.contacts.push(contact(world, *enquiry, day, None));
            }
            Event::ShipmentArrived { shop: STUDENT, shipment, lost, damaged } => {
                self.consignments.push(consignment(world, *shipment, day, *lost, *damaged));
            }
            Event::Customs { shop: STUDENT, shipment, outcome } => {
                let row = self.consignments.iter_mut().find(|row| row.shipment == *shipment);
                row.into_iter().for_each(|row| row.verdicts.push((day, outcome.clone())));
            }
            Event::PaidOut { shop: STUDENT, market, amount } => self.payouts.push((day, *market, *amount)),
            _ => {}
        }
        if concerns(world, event) {
            self.diary.push((day, event.clone()));
        }
    }

    fn fate(&mut self, day: Day, niche: Option<NicheId>, fate: Fate) {
        self.fates.extend(niche.map(|niche| (day, niche, fate)));
    }

    /// Units ordered of a niche on each closed day.
    pub fn sales_by_day(&self, niche: NicheId) -> Vec<f64> {
        let mut days = vec![0.0; self.cash.len()];
        for sale in self.sales.iter().filter(|sale| sale.niche == niche) {
            if let Some(day) = days.get_mut(sale.day.0 as usize) {
                *day += f64::from(sale.units);
            }
        }
        days
    }
}

fn contact(world: &World, enquiry: EnquiryId, day: Day, response: Option<Response>) -> Contact {
    let row = &world.enquiries[enquiry];
    Contact { day, niche: row.niche, kind: row.kind, reason: row.reason, language: row.language, response }
}

fn consignment(world: &World, shipment: ShipmentId, reached: Day, lost: u32, damaged: u32) -> Consignment {
    let row = &world.shipments[shipment];
    Consignment {
        shipment,
        market: row.market,
        product: row.product,
        origin: row.origin,
        mode: row.mode,
        units: row.units,
        left: row.left,
        expected: row.promised,
        reached,
        lost,
        damaged,
        verdicts: Vec::new(),
    }
}

/// Cash at home and in wallets, home currency at today's rates.
fn cash(view: &ShopView) -> Money {
    let wallets =
        view.markets.iter().filter(|market| market.rate > 0.0).map(|market| market.wallet.times(1.0 / market.rate));
    view.cash + wallets.sum()
}

/// The day's postings of the shop by account, home currency; what was earned is positive.
fn books(setting: &Setting, log: &DayLog) -> Vec<(Purpose, Money)> {
    use crate::sim::ledger::Kind;
    let mut sums: Vec<(Purpose, Money)> = Vec::new();
    for posting in log.postings.iter().filter(|posting| posting.shop == STUDENT) {
        let at_home = |amount: Money| match posting.currency.0.checked_sub(1).map(MarketId) {
            None => amount,
            Some(market) if setting.markets.get(market).is_some() => {
                let rate = log.rates.get(market.0 as usize).copied().unwrap_or(1.0);
                amount.times(1.0 / rate)
            }
            Some(_) => amount,
        };
        for (purpose, sign) in [(posting.debit, -1.0), (posting.credit, 1.0)] {
            if matches!(purpose.kind(), Kind::Income | Kind::Expense) {
                let amount = at_home(posting.amount).times(sign);
                match sums.iter_mut().find(|(held, _)| *held == purpose) {
                    Some((_, sum)) => *sum += amount,
                    None => sums.push((purpose, amount)),
                }
            }
        }
    }
    sums
}

/// What the student has decided since the day opened; others decide too, unseen.
pub fn of_today(world: &World) -> Vec<Event> {
    world.events.iter().filter(|event| concerns(world, event)).cloned().collect()
}

/// Whether the student's shop takes part in an event or can see it.
fn concerns(world: &World, event: &Event) -> bool {
    let own = |listing: &ListingId| world.listings[*listing].shop == STUDENT;
    match event {
        Event::Decided { shop, .. }
        | Event::Refused { shop, .. }
        | Event::ResearchArrived { shop, .. }
        | Event::QuoteArrived { shop, .. }
        | Event::Found { shop, .. }
        | Event::Searched { shop, .. }
        | Event::Bargained { shop, .. }
        | Event::SupplierVanished { shop, .. }
        | Event::DesignReady { shop, .. }
        | Event::GoodsReady { shop, .. }
        | Event::LotInspected { shop, .. }
        | Event::BalanceUnpaid { shop, .. }
        | Event::ShipmentArrived { shop, .. }
        | Event::Customs { shop, .. }
        | Event::ReorderFailed { shop, .. }
        | Event::LegPassed { shop, .. }
        | Event::PaidOut { shop, .. }
        | Event::ForwardSettled { shop, .. }
        | Event::ComplaintRaised { shop, .. }
        | Event::ComplaintDecided { shop, .. }
        | Event::DataFine { shop, .. }
        | Event::EnquiryOpened { shop, .. }
        | Event::EnquirySettled { shop, .. }
        | Event::EnquiryLapsed { shop, .. }
        | Event::DisputeDecided { shop, .. }
        | Event::CreditDrawn { shop, .. }
        | Event::Insolvent { shop } => *shop == STUDENT,
        Event::Traded { listing, units, .. } => own(listing) && *units > 0,
        Event::TradeOrder { listing, .. }
        | Event::Delivered { listing, .. }
        | Event::ParcelRefused { listing, .. }
        | Event::ParcelLost { listing, .. }
        | Event::ParcelSeized { listing, .. }
        | Event::Reviewed { listing, .. }
        | Event::Chargeback { listing, .. }
        | Event::CopycatEntered { listing, .. }
        | Event::PapersMissing { listing, .. } => own(listing),
        Event::Devaluation { .. } | Event::Shock { .. } => true,
    }
}

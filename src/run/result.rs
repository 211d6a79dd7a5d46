//! The result of a run: folds over the days' logs, in home currency at each day's rate.

use serde::Serialize;

use super::session::Session;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, Setting};
use crate::sim::event::{DayLog, Event};
use crate::sim::ledger::{Kind, Posting, Purpose};
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::world::{ListingId, STUDENT, World};

/// What the student's shop did.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outcome {
    pub days: u32,
    /// Income and expense by purpose; income positive.
    pub profit_and_loss: Vec<(Purpose, Money)>,
    /// What exchange rates did to balances held in other currencies.
    pub exchange: Money,
    pub profit: Money,
    /// Cash at home and in wallets at the close of each day.
    pub cash: Vec<Money>,
    pub funnel: Funnel,
    pub rating: Option<f64>,
    pub reviews: u32,
    pub enquiries_answered: u32,
    pub enquiries_lapsed: u32,
    pub penalties: Money,
    pub seizures: u32,
    pub refused_decisions: u32,
    pub decisions: u32,
    pub insolvent_on: Option<u32>,
}

/// What became of orders; what is not counted further is still on its way.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Funnel {
    pub clicks_bought: u32,
    pub orders: u32,
    pub delivered: u32,
    pub delivered_late: u32,
    pub refused: u32,
    pub lost_or_seized: u32,
    pub refunded_or_charged_back: u32,
    pub reviewed: u32,
}

/// Folds a session's logs.
pub fn outcome(session: &Session) -> Outcome {
    let mut outcome = Outcome { days: session.day().0, ..Outcome::default() };
    let world = session.world();
    let mut sums = vec![0.0; Purpose::ALL.len()];
    let mut cash = Cash::default();
    for log in session.logs() {
        for posting in log.postings.iter().filter(|posting| posting.shop == STUDENT) {
            add(&mut sums, log, posting);
            cash.add(posting);
        }
        outcome.cash.push(cash.in_home(log));
        for event in &log.events {
            count(&mut outcome, world, event);
        }
    }
    let result = |purpose: Purpose| matches!(purpose.kind(), Kind::Income | Kind::Expense);
    for &purpose in Purpose::ALL.iter().filter(|purpose| result(**purpose)) {
        let amount = Money::from_major(sums[purpose as usize]);
        if amount != Money::ZERO {
            outcome.profit_and_loss.push((purpose, amount));
        }
    }
    let booked: Money = outcome.profit_and_loss.iter().map(|(_, amount)| *amount).sum();
    outcome.profit = net_worth(session.setting(), world) - session.setting().scenario.capital;
    outcome.exchange = outcome.profit - booked;
    outcome.penalties = -outcome
        .profit_and_loss
        .iter()
        .find(|(purpose, _)| *purpose == Purpose::Penalties)
        .map_or(Money::ZERO, |(_, amount)| *amount);
    ratings(&mut outcome, world);
    outcome.insolvent_on = world.shops[STUDENT].insolvent.map(|day| day.0);
    outcome
}

/// Units that the student's shop sold each closed day.
pub fn units_by_day(session: &Session) -> Vec<u32> {
    let world = session.world();
    let sold = |event: &Event| match event {
        Event::Traded { listing, units, .. } if world.listings[*listing].shop == STUDENT => *units,
        _ => 0,
    };
    session.logs().iter().map(|log| log.events.iter().map(sold).sum()).collect()
}

/// Units of a currency for one of home at a day's close.
pub fn rate_of(log: &DayLog, currency: Currency) -> f64 {
    if currency == Currency::HOME { 1.0 } else { log.rates[currency.0 as usize - 1] }
}

/// A posting's amount in home currency, major units, at the day's rate.
pub fn in_home(log: &DayLog, posting: &Posting) -> f64 {
    posting.amount.major() / rate_of(log, posting.currency)
}

fn add(sums: &mut [f64], log: &DayLog, posting: &Posting) {
    let home = in_home(log, posting);
    sums[posting.debit as usize] -= home;
    sums[posting.credit as usize] += home;
}

/// What a posting does to cash, and the purpose on its other side; nothing where it does not touch cash.
pub fn cash_change(posting: &Posting) -> Option<(Money, Purpose)> {
    match (posting.debit, posting.credit) {
        (Purpose::Cash, other) => Some((posting.amount, other)),
        (other, Purpose::Cash) => Some((-posting.amount, other)),
        _ => None,
    }
}

/// Cash by currency, followed through the postings.
#[derive(Clone, Debug, Default)]
pub struct Cash(pub Vec<(Currency, Money)>);

impl Cash {
    pub fn add(&mut self, posting: &Posting) {
        let Some((change, _)) = cash_change(posting) else { return };
        match self.0.iter_mut().find(|(currency, _)| *currency == posting.currency) {
            Some((_, held)) => *held += change,
            None => self.0.push((posting.currency, change)),
        }
    }

    pub fn in_home(&self, log: &DayLog) -> Money {
        self.0.iter().map(|(currency, held)| held.times(1.0 / rate_of(log, *currency))).sum()
    }
}

/// Assets less liabilities at today's rates, goods at landed cost: what the books say the shop is worth.
pub fn net_worth(setting: &Setting, world: &World) -> Money {
    let sum = |currency: Currency| -> Money {
        let own = Purpose::ALL.iter().filter(|purpose| matches!(purpose.kind(), Kind::Asset | Kind::Liability));
        own.map(|purpose| world.ledger.balance(STUDENT, currency, *purpose)).sum()
    };
    let market = |(id, terms): (MarketId, &crate::model::setting::Market)| world.in_home(id, sum(terms.currency));
    sum(Currency::HOME) + setting.markets.iter().map(market).sum::<Money>()
}

fn count(outcome: &mut Outcome, world: &World, event: &Event) {
    let mine = |listing: &ListingId| world.listings[*listing].shop == STUDENT;
    let funnel = &mut outcome.funnel;
    match event {
        Event::Decided { shop, .. } if *shop == STUDENT => outcome.decisions += 1,
        Event::Refused { shop, .. } if *shop == STUDENT => outcome.refused_decisions += 1,
        Event::Traded { listing, channels, units, .. } if mine(listing) => {
            funnel.clicks_bought += channels.iter().map(|row| row.clicks).sum::<u32>();
            funnel.orders += units;
        }
        Event::TradeOrder { listing, .. } if mine(listing) => funnel.orders += 1,
        Event::Delivered { listing, late_days, .. } if mine(listing) => {
            funnel.delivered += 1;
            funnel.delivered_late += u32::from(*late_days > 0);
        }
        Event::ParcelRefused { listing, .. } if mine(listing) => funnel.refused += 1,
        Event::ParcelLost { listing, .. } | Event::ParcelSeized { listing, .. } if mine(listing) => {
            funnel.lost_or_seized += 1;
        }
        Event::Reviewed { listing, .. } if mine(listing) => funnel.reviewed += 1,
        Event::Customs { shop, outcome: CustomsOutcome::Seized { .. }, .. } if *shop == STUDENT => {
            outcome.seizures += 1
        }
        Event::EnquirySettled { shop, .. } if *shop == STUDENT => outcome.enquiries_answered += 1,
        Event::EnquiryLapsed { shop, .. } if *shop == STUDENT => outcome.enquiries_lapsed += 1,
        _ => {}
    }
}

fn ratings(outcome: &mut Outcome, world: &World) {
    let mine = || world.listings.iter().map(|(_, listing)| listing).filter(|listing| listing.shop == STUDENT);
    let stars: u32 = mine().map(|listing| listing.stars_sum).sum();
    outcome.reviews = mine().map(|listing| listing.reviews).sum();
    outcome.rating = (outcome.reviews > 0).then(|| f64::from(stars) / f64::from(outcome.reviews));
    outcome.funnel.refunded_or_charged_back = world.orders.refunded(|listing| world.listings[listing].shop == STUDENT);
}

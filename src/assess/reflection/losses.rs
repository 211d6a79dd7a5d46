//! Money that went without anything for it: fines, seizures, deposits, exchange; and money that did nothing.

use super::scene::Scene;
use super::{Kind, Prompt};
use crate::base::calendar::Day;
use crate::base::money::{Currency, Money};
use crate::run::result;
use crate::sim::event::{DayLog, Event};
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::world::STUDENT;

/// From this share of the capital on, cash that was never touched is worth a question; judgement.
const IDLE_SHARE: f64 = 0.25;
/// What idle money counts for beside money that is gone: what a shop of this trade might have made of it; judgement.
const IDLE_WEIGHT: f64 = 0.1;
/// Before so many days are over, money may still be waiting for its use.
const IDLE_AFTER: u32 = 30;

pub fn prompts(scene: &Scene) -> Vec<Prompt> {
    let mut found = penalties(scene);
    found.extend(scene.events().filter_map(|(day, event)| taken(scene, day, event)));
    found.extend(exchange(scene));
    found.extend(idle(scene));
    found
}

/// Each fine of a day with one cause: customs, somebody's claim, or the data office.
fn penalties(scene: &Scene) -> Vec<Prompt> {
    let mut found: Vec<(Day, Cause, Money)> = Vec::new();
    for (log, posting) in scene.postings().filter(|(_, posting)| posting.debit == Purpose::Penalties) {
        let amount = Money::from_major(result::in_home(log, posting));
        match found.iter_mut().find(|(day, cause, _)| (*day, *cause) == (log.day, posting.cause)) {
            Some((_, _, sum)) => *sum += amount,
            None => found.push((log.day, posting.cause, amount)),
        }
    }
    let prompt = |(day, cause, amount): (Day, Cause, Money)| {
        let (word, kind) = match cause {
            Cause::Shipment(id) => {
                let row = &scene.world().shipments[id];
                let kind = Kind::CustomsPenalty { market: row.market, product: row.product, amount };
                (format!("customs-{}", id.0), kind)
            }
            Cause::Complaint(_) | Cause::Decision(_) => ("claim".to_owned(), Kind::ClaimPaid { amount }),
            Cause::Rule(_) | Cause::Order(_) | Cause::Purchase(_) | Cause::Enquiry(_) => {
                ("data".to_owned(), Kind::DataFine { amount })
            }
        };
        Prompt { id: format!("penalty.day-{}.{word}", day.0), day, stake: amount, kind }
    };
    found.into_iter().map(prompt).collect()
}

/// Goods seized, a deposit gone with its supplier, the end of all means.
fn taken(scene: &Scene, day: Day, event: &Event) -> Option<Prompt> {
    let world = scene.world();
    match event {
        Event::Customs { shop, shipment, outcome: CustomsOutcome::Seized { .. } } if *shop == STUDENT => {
            let row = &world.shipments[*shipment];
            let amount = written_off(scene, day, Cause::Shipment(*shipment));
            let kind = Kind::Seized { market: row.market, product: row.product, units: row.units, amount };
            Some(Prompt { id: format!("seized.day-{}.shipment-{}", day.0, shipment.0), day, stake: amount, kind })
        }
        Event::SupplierVanished { shop, purchase } if *shop == STUDENT => {
            let amount = written_off(scene, day, Cause::Purchase(*purchase));
            let kind = Kind::SupplierVanished { supplier: world.purchases[*purchase].supplier, amount };
            Some(Prompt { id: format!("vanished.day-{}.purchase-{}", day.0, purchase.0), day, stake: amount, kind })
        }
        Event::Insolvent { shop } if *shop == STUDENT => {
            let cash = scene.outcome.cash.get(day.0 as usize).copied().unwrap_or_default();
            // The capital was at stake, and it is gone.
            let stake = scene.setting().scenario.capital;
            Some(Prompt { id: format!("insolvent.day-{}", day.0), day, stake, kind: Kind::Insolvent { cash } })
        }
        _ => None,
    }
}

/// What was written off on a day for one cause, home currency.
fn written_off(scene: &Scene, day: Day, cause: Cause) -> Money {
    let own = scene.postings().filter(|(log, row)| log.day == day && row.cause == cause);
    own.filter(|(_, row)| row.debit == Purpose::WriteOffs).map(|(_, row)| row.amount).sum()
}

/// What exchange rates took, asked of the market whose wallet lost most, on the day it lost most.
fn exchange(scene: &Scene) -> Option<Prompt> {
    let amount = -scene.outcome.exchange;
    let losses = scene.setting().markets.iter().map(|(id, terms)| (id, wallet(scene, terms.currency)));
    let (market, (lost, day)) = losses.max_by_key(|(_, (lost, _))| *lost)?;
    let is_loss = amount > Money::ZERO && lost > Money::ZERO;
    let id = format!("exchange.market-{}", market.0);
    is_loss.then_some(Prompt { id, day, stake: amount, kind: Kind::ExchangeLoss { market, amount } })
}

/// What a wallet lost by the moving rate, held from evening to evening, and its worst day.
fn wallet(scene: &Scene, currency: Currency) -> (Money, Day) {
    let (mut held, mut lost, mut worst) = (Money::ZERO, Money::ZERO, (Money::ZERO, Day(0)));
    let logs = scene.session.logs();
    for (before, log) in std::iter::once(None).chain(logs.iter().map(Some)).zip(logs) {
        if let Some(before) = before {
            let rate = |log: &DayLog| result::rate_of(log, currency);
            let change = held.times(1.0 / rate(before)) - held.times(1.0 / rate(log));
            lost += change;
            worst = if change > worst.0 { (change, log.day) } else { worst };
        }
        let own = log.postings.iter().filter(|row| row.shop == STUDENT && row.currency == currency);
        held += own.filter_map(result::cash_change).map(|(change, _)| change).sum();
    }
    (lost, worst.1)
}

/// Cash that was never needed.
fn idle(scene: &Scene) -> Option<Prompt> {
    let days = scene.outcome.cash.iter().zip(0..).map(|(cash, day)| (*cash, Day(day)));
    let (amount, day) = days.min_by_key(|(cash, _)| *cash)?;
    let is_idle = amount >= scene.setting().scenario.capital.times(IDLE_SHARE) && scene.outcome.days >= IDLE_AFTER;
    let kind = Kind::IdleMoney { amount };
    is_idle.then(|| Prompt { id: "idle-money".to_owned(), day, stake: amount.times(IDLE_WEIGHT), kind })
}

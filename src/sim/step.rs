//! A day, in the order in which it happens. Total: no input, however bad, stops it.

use super::event::DayLog;
use super::stage::{compliance, logistics, market, marketing, payments, product, service, sourcing};
use super::world::World;
use super::{audit, demand, treasury};
use crate::model::setting::Setting;

/// Whether a day is closed with the digest of the world. Hashing all that moves costs a fifth of a day: what is played for
/// its outcome alone can do without. The world is the same either way, and so is its digest whenever it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seal {
    Digest,
    None,
}

/// Closes the day that stands open, with what the shops decided in it, and opens the next.
pub fn step(setting: &Setting, world: &mut World) -> DayLog {
    step_watched(setting, world, Seal::Digest, &mut demand::Nobody)
}

/// The same, with somebody who watches the trade.
pub fn step_watched(setting: &Setting, world: &mut World, seal: Seal, watch: &mut impl demand::Watch) -> DayLog {
    payments::rates(setting, world);
    market::day(setting, world);
    product::day(world);
    sourcing::day(setting, world);
    logistics::day(setting, world);
    compliance::day(setting, world);
    let reached = marketing::day(setting, world);
    demand::trade(setting, world, &reached, watch);
    demand::deliver(setting, world);
    service::day(setting, world);
    payments::day(setting, world);
    treasury::close_day(setting, world);

    let day = world.day;
    world.orders.seal();
    let postings = world.ledger.close_day();
    let events = std::mem::take(&mut world.events);
    world.day = day.plus(1);
    for (_, shop) in world.shops.iter_mut() {
        shop.minutes_left = setting.scenario.owner_minutes_day;
    }
    if cfg!(debug_assertions)
        && let Err(fault) = audit::check(setting, world)
    {
        panic!("day {}: {fault}", day.0);
    }
    let digest = match seal {
        Seal::Digest => {
            world.fold();
            Some(world.digest())
        }
        Seal::None => None,
    };
    DayLog { day, events, postings, rates: world.rates.clone(), digest }
}

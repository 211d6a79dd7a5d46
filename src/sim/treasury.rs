//! Cash: who can afford what, paying in a market's currency, exchange with its spread, and the credit line.
//!
//! A shop has one account in home currency and a wallet in each market's. A payment in a market comes from the wallet;
//! what is missing is exchanged from home on the spot. Home cash may dip below zero within a day (a duty falls due); the
//! close draws on the credit line. A shop beyond it can buy nothing, pays double interest, and is insolvent if it stays there.

use super::decision::{Charge, Refusal};
use super::event::Event;
use super::ledger::{Cause, Purpose};
use super::stage::payments::Remittance;
use super::world::{ShopId, World};
use crate::base::calendar::DAYS_PER_YEAR;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, Setting};
use crate::model::stage::Stage;

/// Days beyond the credit line after which a shop has to stop: nothing can be bought meanwhile, but what is for sale sells.
pub(super) const GRACE_DAYS: u32 = 21;
/// Interest beyond the credit line against that within.
const OVERDRAFT_FACTOR: f64 = 2.0;

/// What is left to spend: cash and the unused part of the credit line.
pub fn headroom(setting: &Setting, world: &World, shop: ShopId) -> Money {
    let cash = world.ledger.balance(shop, Currency::HOME, Purpose::Cash);
    let drawn = -world.ledger.balance(shop, Currency::HOME, Purpose::CreditLine);
    cash + setting.scenario.credit_line - drawn
}

/// Refuses charges that cash, wallet and credit line together cannot carry.
pub fn afford(setting: &Setting, world: &World, shop: ShopId, charges: &[Charge]) -> Result<(), Refusal> {
    let mut need = Money::ZERO;
    for (market, _) in setting.markets.iter() {
        let local: Money = charges.iter().filter(|c| c.market == Some(market)).map(|c| c.amount).sum();
        let wallet = world.ledger.balance(shop, setting.markets[market].currency, Purpose::Cash);
        let missing = (local - wallet.max(Money::ZERO)).max(Money::ZERO);
        need += cost_of_local(setting, world, market, missing);
    }
    need += charges.iter().filter(|c| c.market.is_none()).map(|c| c.amount).sum::<Money>();
    let have = headroom(setting, world, shop);
    match need > Money::ZERO && need > have {
        true => Err(Refusal::CashShort { need, have }),
        false => Ok(()),
    }
}

/// What an amount of local money costs in home currency, spread and rounding up included.
pub(super) fn cost_of_local(setting: &Setting, world: &World, market: MarketId, local: Money) -> Money {
    if local == Money::ZERO {
        return Money::ZERO;
    }
    let mid = world.in_home(market, local) + Money(1);
    mid + mid.times(setting.general().payments.fx_spread.mid)
}

/// Pays in a market's currency, exchanging from home what the wallet lacks.
pub(super) fn pay_local(
    setting: &Setting,
    world: &mut World,
    shop: ShopId,
    market: MarketId,
    purpose: Purpose,
    amount: Money,
    cause: Cause,
) {
    fill_wallet(setting, world, shop, market, amount, cause);
    let currency = setting.markets[market].currency;
    world.ledger.post(world.day, shop, currency, purpose, Purpose::Cash, amount, cause);
}

/// Exchanges from home what a wallet lacks to hold an amount.
pub(super) fn fill_wallet(
    setting: &Setting,
    world: &mut World,
    shop: ShopId,
    market: MarketId,
    amount: Money,
    cause: Cause,
) {
    let currency = setting.markets[market].currency;
    let wallet = world.ledger.balance(shop, currency, Purpose::Cash).max(Money::ZERO);
    let missing = (amount - wallet).max(Money::ZERO);
    if missing > Money::ZERO {
        let mid = world.in_home(market, missing) + Money(1);
        let spread = mid.times(setting.general().payments.fx_spread.mid);
        let day = world.day;
        world.ledger.post(day, shop, Currency::HOME, Purpose::FxClearing, Purpose::Cash, mid, cause);
        world.ledger.post(day, shop, Currency::HOME, Purpose::FxSpread, Purpose::Cash, spread, cause);
        world.ledger.post(day, shop, currency, Purpose::Cash, Purpose::FxClearing, missing, cause);
    }
}

/// Changes local money into home currency, less the spread; it is home after the days that the market takes.
pub(super) fn bring_home(
    setting: &Setting,
    world: &mut World,
    shop: ShopId,
    market: MarketId,
    local: Money,
    cause: Cause,
) {
    let days = setting.markets[market].repatriation_days;
    if days == 0 {
        return bring_home_at_once(setting, world, shop, market, local, cause);
    }
    let mid = world.in_home(market, local);
    let spread = mid.times(setting.general().payments.fx_spread.mid);
    let (day, currency) = (world.day, setting.markets[market].currency);
    world.ledger.post(day, shop, currency, Purpose::FxClearing, Purpose::Cash, local, cause);
    world.ledger.post(day, shop, Currency::HOME, Purpose::Receivable, Purpose::FxClearing, mid - spread, cause);
    world.ledger.post(day, shop, Currency::HOME, Purpose::FxSpread, Purpose::FxClearing, spread, cause);
    world.remittances.push(Remittance { shop, due: day.plus(days), amount: mid - spread });
}

fn bring_home_at_once(
    setting: &Setting,
    world: &mut World,
    shop: ShopId,
    market: MarketId,
    local: Money,
    cause: Cause,
) {
    let mid = world.in_home(market, local);
    let spread = mid.times(setting.general().payments.fx_spread.mid);
    let (day, currency) = (world.day, setting.markets[market].currency);
    world.ledger.post(day, shop, currency, Purpose::FxClearing, Purpose::Cash, local, cause);
    world.ledger.post(day, shop, Currency::HOME, Purpose::Cash, Purpose::FxClearing, mid, cause);
    world.ledger.post(day, shop, Currency::HOME, Purpose::FxSpread, Purpose::Cash, spread, cause);
}

/// Closes the day's cash: interest, credit drawn or paid back, insolvency.
pub(super) fn close_day(setting: &Setting, world: &mut World) {
    let cause = Cause::Rule(Stage::Payments);
    let rate_day = setting.general().payments.credit_rate_year.mid / f64::from(DAYS_PER_YEAR);
    for shop in world.shops.ids() {
        if world.shops[shop].insolvent.is_some() {
            continue;
        }
        let drawn = -world.ledger.balance(shop, Currency::HOME, Purpose::CreditLine);
        let interest = drawn.times(rate_day);
        world.ledger.post(world.day, shop, Currency::HOME, Purpose::Interest, Purpose::Cash, interest, cause);
        let cash = world.ledger.balance(shop, Currency::HOME, Purpose::Cash);
        if cash.is_negative() {
            let unused = setting.scenario.credit_line - drawn;
            let draw = (-cash).min(unused).max(Money::ZERO);
            world.ledger.post(world.day, shop, Currency::HOME, Purpose::Cash, Purpose::CreditLine, draw, cause);
            if draw > Money::ZERO {
                world.events.push(Event::CreditDrawn { shop, amount: draw });
            }
        } else {
            let back = cash.min(drawn);
            world.ledger.post(world.day, shop, Currency::HOME, Purpose::CreditLine, Purpose::Cash, back, cause);
        }
        if world.ledger.balance(shop, Currency::HOME, Purpose::Cash).is_negative() {
            raise_from_wallets(setting, world, shop, cause);
        }
        let cash = world.ledger.balance(shop, Currency::HOME, Purpose::Cash);
        if cash.is_negative() {
            let dear = (-cash).times(OVERDRAFT_FACTOR * rate_day);
            world.ledger.post(world.day, shop, Currency::HOME, Purpose::Interest, Purpose::Cash, dear, cause);
            let since = *world.shops[shop].overdrawn_since.get_or_insert(world.day);
            if world.day.since(since) >= GRACE_DAYS {
                close_shop(world, shop);
            }
        } else {
            world.shops[shop].overdrawn_since = None;
        }
    }
}

/// The last resort before insolvency: all wallets come home.
fn raise_from_wallets(setting: &Setting, world: &mut World, shop: ShopId, cause: Cause) {
    for market in setting.markets.ids() {
        let wallet = world.ledger.balance(shop, setting.markets[market].currency, Purpose::Cash);
        if wallet > Money::ZERO {
            bring_home_at_once(setting, world, shop, market, wallet, cause);
        }
    }
}

/// Insolvency ends the shop's trade, not the run: parcels under way still arrive and debts still stand.
fn close_shop(world: &mut World, shop: ShopId) {
    world.shops[shop].insolvent = Some(world.day);
    world.shops[shop].budgets.clear();
    for (_, listing) in world.listings.iter_mut() {
        if listing.shop == shop {
            listing.live = false;
        }
    }
    world.events.push(Event::Insolvent { shop });
}

//! Payments: what buyers may pay with, when the money comes, and what it is worth by then.
//!
//! A method that is missing loses part of the buyers who prefer it; cash on delivery is preferred by most and refused by
//! many. Marketplace and payment firms hold the money until the method's settlement delay after delivery, or pay early at a
//! price. The exchange rate wanders around an anchor, drifts, and now and then jumps; a forward fixes it ahead.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::{DAYS_PER_YEAR, Day};
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, Setting};
use crate::model::stage::Stage;
use crate::model::words::Method;
use crate::sim::climate;
use crate::sim::decision::{Quote, Refusal, in_market, within};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::orders::{Order, OrderState};
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::treasury;
use crate::sim::world::{OrderId, ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Offer a method; the first time it has to be set up.
    Offer {
        market: MarketId,
        method: Method,
    },
    Withdraw {
        market: MarketId,
        method: Method,
    },
    /// Change local money into home currency at today's rate, less the spread.
    Convert {
        market: MarketId,
        amount: Money,
    },
    /// Bring every payout home on the day it comes, or keep it in the wallet.
    ConvertDaily {
        market: MarketId,
        on: bool,
    },
    /// Sell local money ahead: so many days from now, at a rate fixed today.
    Forward {
        market: MarketId,
        amount: Money,
        days: u32,
    },
    /// Be paid the day after delivery, at a price.
    EarlyPayout {
        market: MarketId,
        on: bool,
    },
}

/// Money that a marketplace or payment firm owes a shop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payout {
    pub shop: ShopId,
    pub market: MarketId,
    pub due: Day,
    pub amount: Money,
}

/// Local money sold ahead.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Forward {
    pub shop: ShopId,
    pub market: MarketId,
    pub due: Day,
    pub amount: Money,
    /// What will be paid for it, home currency.
    pub home: Money,
}

/// Home money on its way out of a market.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Remittance {
    pub shop: ShopId,
    pub due: Day,
    pub amount: Money,
}

/// The least and the most days of a forward, and the most that a shop may sell ahead against what it has and expects.
const FORWARD_DAYS: (i64, i64) = (7, 120);
const FORWARD_MOST: f64 = 3.0;
/// What an exchange is worth at least, home currency: below it a bank's counter does not work, and rounding to whole cents
/// would outweigh the spread.
const EXCHANGE_LEAST: Money = Money(1_000);

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let (Move::Offer { market, .. }
    | Move::Withdraw { market, .. }
    | Move::Convert { market, .. }
    | Move::ConvertDaily { market, .. }
    | Move::Forward { market, .. }
    | Move::EarlyPayout { market, .. }) = decision;
    in_market(setting, world, by, *market)?;
    let offered = &world.presence(by, *market).methods;
    match decision {
        Move::Offer { method, .. } => {
            if offered.contains(method) || setting.markets[*market].method(*method).is_none() {
                return Err(Refusal::NotOffered);
            }
            let cost = Money::from_major(setting.general().costs.method_setup_usd.mid);
            Ok(Quote::home(Purpose::PaymentFees, cost, world.day))
        }
        Move::Withdraw { method, .. } => match offered.contains(method) {
            true => Ok(Quote::free(world.day)),
            false => Err(Refusal::NotOffered),
        },
        Move::Convert { amount, .. } => {
            let have = world.ledger.balance(by, setting.markets[*market].currency, Purpose::Cash);
            if *amount <= Money::ZERO || *amount > have {
                return Err(Refusal::WalletShort { need: *amount, have });
            }
            let least = least_exchange(world, *market);
            within(amount.0, least.0, have.max(least).0)?;
            Ok(Quote::free(world.day))
        }
        Move::Forward { amount, days, .. } => {
            within(i64::from(*days), FORWARD_DAYS.0, FORWARD_DAYS.1)?;
            let currency = setting.markets[*market].currency;
            let held = |purpose| world.ledger.balance(by, currency, purpose);
            let sold = world.forwards.iter().filter(|row| row.shop == by && row.market == *market);
            let sold: Money = sold.map(|row| row.amount).sum();
            let most = (held(Purpose::Cash) + held(Purpose::Receivable)).times(FORWARD_MOST) - sold;
            within(amount.0, least_exchange(world, *market).0, most.0.max(0))?;
            Ok(Quote::free(world.day.plus(*days)))
        }
        Move::ConvertDaily { .. } => Ok(Quote::free(world.day)),
        Move::EarlyPayout { on, .. } => match world.presence(by, *market).early_payout == *on {
            true => Err(Refusal::AlreadyDone),
            false => Ok(Quote::free(world.day)),
        },
    }
}

/// The least local money that a bank changes.
fn least_exchange(world: &World, market: MarketId) -> Money {
    world.in_local(market, EXCHANGE_LEAST)
}

/// What local money fetches that is sold some days ahead: today's rate less the premium for the days and the spread.
pub fn forward_price(setting: &Setting, world: &World, market: MarketId, amount: Money, days: u32) -> Money {
    let terms = &setting.general().payments;
    world.in_home(market, amount).times(forward_share(terms.forward_year.mid, terms.fx_spread.mid, days))
}

/// The part of today's worth that is paid for money sold so many days ahead.
pub fn forward_share(forward_year: f64, fx_spread: f64, days: u32) -> f64 {
    let premium = forward_year * f64::from(days) / f64::from(DAYS_PER_YEAR);
    math::exp(-premium) * (1.0 - fx_spread)
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::Offer { market, method } => {
            let methods = &mut world.presence_mut(by, *market).methods;
            methods.push(*method);
            methods.sort();
        }
        Move::Withdraw { market, method } => world.presence_mut(by, *market).methods.retain(|held| held != method),
        Move::Convert { market, amount } => {
            treasury::bring_home(setting, world, by, *market, *amount, Cause::Decision(Stage::Payments));
        }
        Move::ConvertDaily { market, on } => world.presence_mut(by, *market).convert_daily = *on,
        Move::Forward { market, amount, days } => {
            let home = forward_price(setting, world, *market, *amount, *days);
            let (market, amount) = (*market, *amount);
            world.forwards.push(Forward { shop: by, market, due: quote.effective, amount, home });
        }
        Move::EarlyPayout { market, on } => world.presence_mut(by, *market).early_payout = *on,
    }
}

/// The rates of the new day.
pub fn rates(setting: &Setting, world: &mut World) {
    let pull_back = setting.general().payments.fx_pull.mid;
    for (id, market) in setting.markets.iter() {
        let row = id.0 as usize;
        let mut dice = setting.seed.stream(Stream::Fx, world.day.0, u64::from(id.0));
        let chance = dice.chance(market.fx.jump_chance_day);
        let jump = climate::devaluation(setting, id, world.day) + if chance { market.fx.jump_log } else { 0.0 };
        let step = market.fx.sigma_day * dist::normal(&mut dice);
        world.anchors[row] *= math::exp(market.fx.trend_day + jump);
        let gap = math::ln(world.anchors[row] / world.rates[row]) - jump;
        // A devaluation is felt at once; the daily wobble closes slowly.
        world.rates[row] *= math::exp(jump + pull_back * gap + step);
        if jump != 0.0 {
            world.events.push(Event::Devaluation { market: id });
        }
    }
}

/// The methods that are offered and work on a day.
fn working<'w>(
    setting: &'w Setting,
    world: &'w World,
    shop: ShopId,
    market: MarketId,
) -> impl Iterator<Item = &'w crate::model::setting::MethodTerms> {
    let offered = &world.presence(shop, market).methods;
    let day = world.day;
    setting.markets[market]
        .methods
        .iter()
        .filter(move |row| offered.contains(&row.method) && climate::method_works(setting, market, row.method, day))
}

/// Which method a buyer uses: the preferred one where it is offered, else one of those that are.
pub(in crate::sim) fn choose(
    setting: &Setting,
    world: &World,
    shop: ShopId,
    market: MarketId,
    dice: &mut Dice,
) -> Method {
    let terms = &setting.markets[market].methods;
    let shares: Vec<f64> = terms.iter().map(|row| row.share).collect();
    let preferred = terms[dice.pick_weighted(&shares)].method;
    let working: Vec<(Method, f64)> =
        working(setting, world, shop, market).map(|row| (row.method, row.share.max(1e-6))).collect();
    if working.is_empty() || working.iter().any(|(method, _)| *method == preferred) {
        return preferred;
    }
    let shares: Vec<f64> = working.iter().map(|(_, share)| *share).collect();
    working[dice.pick_weighted(&shares)].0
}

/// Share of a market's buyers whose preferred method a shop offers today.
pub fn coverage(setting: &Setting, world: &World, shop: ShopId, market: MarketId) -> f64 {
    working(setting, world, shop, market).map(|row| row.share).sum()
}

/// Books a delivered order: the sale, the marketplace's and the payment firm's part, VAT, and the claim on the payout.
pub(in crate::sim) fn earn(setting: &Setting, world: &mut World, id: OrderId, order: &Order) {
    let listing = &world.listings[order.listing];
    let (shop, niche) = (listing.shop, &setting.niches[listing.niche]);
    let from_abroad = matches!(listing.offer.fulfilment, Fulfilment::Direct { .. });
    let market = &setting.markets[niche.market];
    let (day, currency, cause) = (world.day, market.currency, Cause::Order(id));
    let gross = order.price + order.ship;
    let method = market.method(order.method).expect("methods offered exist");
    let rate = market.rates(setting.goods[niche.product].category).commission
        + climate::platform_fee(setting, niche.market, day);
    let commission = order.price.times(rate.min(0.9));
    let presence = world.presence(shop, niche.market);
    let (early, registered) = (presence.early_payout, presence.is_registered(day));
    let advance = if early { setting.general().payments.early_payout.mid } else { 0.0 };
    let fees = gross.times(method.fee + market.transaction_fee + advance);
    let books = &mut world.ledger;
    books.post(day, shop, currency, Purpose::Receivable, Purpose::Sales, order.price, cause);
    books.post(day, shop, currency, Purpose::Receivable, Purpose::ShippingIncome, order.ship, cause);
    books.post(day, shop, currency, Purpose::Commission, Purpose::Receivable, commission, cause);
    books.post(day, shop, currency, Purpose::PaymentFees, Purpose::Receivable, fees, cause);
    // Goods from abroad have paid VAT at the border, unless the marketplace collects it. It also withholds the VAT of
    // sellers in the market who have no registration, and pays it for them.
    let at_border = from_abroad && !market.platform_collects_vat;
    let vat = if at_border { Money::ZERO } else { gross.times(market.vat / (1.0 + market.vat)) };
    let (held_by, withheld) = match registered && !from_abroad {
        true => (Purpose::VatPayable, Money::ZERO),
        false => (Purpose::Receivable, vat),
    };
    world.ledger.post(day, shop, currency, Purpose::Sales, held_by, vat, cause);
    let due = day.plus(if early { 1 } else { method.settle_days.max(1) });
    let amount = gross - commission - fees - withheld;
    claim(world, Payout { shop, market: niche.market, due, amount });
}

/// Adds to the payout of the day; a payout is one line however many orders it pays for.
fn claim(world: &mut World, payout: Payout) {
    let same = |held: &&mut Payout| held.shop == payout.shop && held.market == payout.market && held.due == payout.due;
    match world.payouts.iter_mut().find(same) {
        Some(held) => held.amount += payout.amount,
        None => world.payouts.push(payout),
    }
}

/// Payouts that are due arrive in the wallet, forwards are settled, and money goes home where the shop said so.
pub fn day(setting: &Setting, world: &mut World) {
    let day = world.day;
    remittances(world);
    let (due, later): (Vec<Payout>, Vec<Payout>) =
        std::mem::take(&mut world.payouts).into_iter().partition(|payout| payout.due <= day);
    world.payouts = later;
    for Payout { shop, market, amount, .. } in due {
        let currency = setting.markets[market].currency;
        let cause = Cause::Rule(Stage::Payments);
        world.ledger.post(day, shop, currency, Purpose::Cash, Purpose::Receivable, amount, cause);
        world.events.push(Event::PaidOut { shop, market, amount });
    }
    forwards(setting, world);
    for shop in world.shops.ids() {
        for market in setting.markets.ids() {
            let wallet = world.ledger.balance(shop, setting.markets[market].currency, Purpose::Cash);
            if world.presence(shop, market).convert_daily && wallet >= least_exchange(world, market).max(Money(1)) {
                treasury::bring_home(setting, world, shop, market, wallet, Cause::Rule(Stage::Payments));
            }
        }
    }
}

/// Money that left a market some days ago is home.
fn remittances(world: &mut World) {
    let day = world.day;
    let (due, later): (Vec<Remittance>, Vec<Remittance>) =
        std::mem::take(&mut world.remittances).into_iter().partition(|row| row.due <= day);
    world.remittances = later;
    for Remittance { shop, amount, .. } in due {
        let cause = Cause::Rule(Stage::Payments);
        world.ledger.post(day, shop, Currency::HOME, Purpose::Cash, Purpose::Receivable, amount, cause);
    }
}

/// A forward that is due: what the wallet holds of it is delivered at the rate agreed. What is missing is closed out at
/// today's rate: the shop bears a loss and is paid no gain, as banks sell ahead what a trade brings in and no bets.
fn forwards(setting: &Setting, world: &mut World) {
    let day = world.day;
    let (due, later): (Vec<Forward>, Vec<Forward>) =
        std::mem::take(&mut world.forwards).into_iter().partition(|row| row.due <= day);
    world.forwards = later;
    for Forward { shop, market, amount, home, .. } in due {
        let (currency, cause) = (setting.markets[market].currency, Cause::Rule(Stage::Payments));
        let wallet = world.ledger.balance(shop, currency, Purpose::Cash).max(Money::ZERO);
        let delivered = amount.min(wallet);
        let paid = home.times(delivered.major() / amount.major());
        world.ledger.post(day, shop, currency, Purpose::FxClearing, Purpose::Cash, delivered, cause);
        world.ledger.post(day, shop, Currency::HOME, Purpose::Cash, Purpose::FxClearing, paid, cause);
        let cost = treasury::cost_of_local(setting, world, market, amount - delivered);
        let loss = (cost - (home - paid)).max(Money::ZERO);
        world.ledger.post(day, shop, Currency::HOME, Purpose::FxClearing, Purpose::Cash, loss, cause);
        world.events.push(Event::ForwardSettled { shop, market, amount });
    }
}

/// What a case costs that a bank or a marketplace has to decide.
pub(in crate::sim) fn dispute_fee(
    setting: &Setting,
    world: &mut World,
    shop: ShopId,
    market: MarketId,
    cause: Cause,
) -> Money {
    let fee = world.in_local(market, Money::from_major(setting.general().payments.dispute_fee_usd.mid));
    treasury::pay_local(setting, world, shop, market, Purpose::Chargebacks, fee, cause);
    fee
}

/// A card payment may be charged back some weeks after delivery: the bank asks its fee whoever is right; where the shop
/// loses, the buyer gets the money.
pub(in crate::sim) fn chargeback(
    setting: &Setting,
    world: &mut World,
    id: OrderId,
    order: &Order,
    dice: &mut Dice,
) -> bool {
    let terms = &setting.general().payments;
    let hit = dice.chance(terms.card_chargeback.mid);
    // With delivery on record some are fought off.
    let lost = dice.chance(terms.chargeback_lost.mid);
    if order.method != Method::Card || !hit {
        return false;
    }
    let shop = world.listings[order.listing].shop;
    let market = setting.niches[world.listings[order.listing].niche].market;
    dispute_fee(setting, world, shop, market, Cause::Order(id));
    if !lost {
        return false;
    }
    let amount = order.price + order.ship;
    treasury::pay_local(setting, world, shop, market, Purpose::Chargebacks, amount, Cause::Order(id));
    world.events.push(Event::Chargeback { order: id, listing: order.listing, amount });
    world.orders.advance(id, OrderState::Refunded, world.day);
    true
}

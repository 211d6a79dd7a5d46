//! Payments: what buyers may pay with, when the money comes, and what it is worth by then.
//!
//! A method that is missing loses part of the buyers who prefer it; cash on delivery is preferred by most and refused by
//! many. Marketplace and payment firms hold the money until the method's settlement delay after delivery. The exchange
//! rate wanders around an anchor, drifts, and now and then jumps.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::{MarketId, Setting};
use crate::model::stage::Stage;
use crate::model::words::Method;
use crate::sim::decision::{Quote, Refusal, in_market};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::orders::{Order, OrderState};
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
}

/// Money that a marketplace or payment firm owes a shop.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payout {
    pub shop: ShopId,
    pub market: MarketId,
    pub due: Day,
    pub amount: Money,
}

/// Share of the gap to the anchor that a day closes: a half-life of about five weeks.
const FX_PULL: f64 = 0.02;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let (Move::Offer { market, .. }
    | Move::Withdraw { market, .. }
    | Move::Convert { market, .. }
    | Move::ConvertDaily { market, .. }) = decision;
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
            match *amount > Money::ZERO && *amount <= have {
                true => Ok(Quote::free(world.day)),
                false => Err(Refusal::WalletShort { need: *amount, have }),
            }
        }
        Move::ConvertDaily { .. } => Ok(Quote::free(world.day)),
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move) {
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
    }
}

/// The rates of the new day.
pub fn rates(setting: &Setting, world: &mut World) {
    for (id, market) in setting.markets.iter() {
        let row = id.0 as usize;
        let mut dice = setting.seed.stream(Stream::Fx, world.day.0, u64::from(id.0));
        let jump = dice.chance(market.fx.jump_chance_day);
        let step = market.fx.sigma_day * dist::normal(&mut dice);
        world.anchors[row] *= math::exp(market.fx.trend_day + if jump { market.fx.jump_log } else { 0.0 });
        let gap = math::ln(world.anchors[row] / world.rates[row]);
        // A devaluation is felt at once; the daily wobble closes slowly.
        let pull = if jump { market.fx.jump_log + FX_PULL * (gap - market.fx.jump_log) } else { FX_PULL * gap };
        world.rates[row] *= math::exp(pull + step);
        if jump {
            world.events.push(Event::Devaluation { market: id });
        }
    }
}

/// Which method a buyer uses: the preferred one where it is offered, else one of those that are.
pub(in crate::sim) fn choose(setting: &Setting, market: MarketId, offered: &[Method], dice: &mut Dice) -> Method {
    let terms = &setting.markets[market].methods;
    let shares: Vec<f64> = terms.iter().map(|row| row.share).collect();
    let preferred = terms[dice.pick_weighted(&shares)].method;
    if offered.contains(&preferred) {
        return preferred;
    }
    let shares: Vec<f64> =
        terms.iter().map(|row| if offered.contains(&row.method) { row.share } else { 0.0 }).collect();
    terms[dice.pick_weighted(&shares)].method
}

/// Share of a market's buyers whose preferred method is among these.
pub fn coverage(setting: &Setting, market: MarketId, offered: &[Method]) -> f64 {
    let terms = setting.markets[market].methods.iter();
    terms.filter(|row| offered.contains(&row.method)).map(|row| row.share).sum()
}

/// Books a delivered order: the sale, the marketplace's and the payment firm's part, VAT, and the claim on the payout.
pub(in crate::sim) fn earn(setting: &Setting, world: &mut World, id: OrderId, order: &Order) {
    let listing = &world.listings[order.listing];
    let (shop, niche) = (listing.shop, &setting.niches[listing.niche]);
    let market = &setting.markets[niche.market];
    let (day, currency, cause) = (world.day, market.currency, Cause::Order(id));
    let gross = order.price + order.ship;
    let method = market.method(order.method).expect("methods offered exist");
    let commission = order.price.times(market.rates(setting.goods[niche.product].category).commission);
    let fees = gross.times(method.fee + market.transaction_fee);
    let books = &mut world.ledger;
    books.post(day, shop, currency, Purpose::Receivable, Purpose::Sales, order.price, cause);
    books.post(day, shop, currency, Purpose::Receivable, Purpose::ShippingIncome, order.ship, cause);
    books.post(day, shop, currency, Purpose::Commission, Purpose::Receivable, commission, cause);
    books.post(day, shop, currency, Purpose::PaymentFees, Purpose::Receivable, fees, cause);
    // The marketplace withholds the VAT of sellers without a registration and pays it for them.
    let vat = gross.times(market.vat / (1.0 + market.vat));
    let registered = world.presence(shop, niche.market).is_registered(day);
    let (held_by, withheld) = match registered {
        true => (Purpose::VatPayable, Money::ZERO),
        false => (Purpose::Receivable, vat),
    };
    world.ledger.post(day, shop, currency, Purpose::Sales, held_by, vat, cause);
    let due = day.plus(method.settle_days.max(1));
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

/// Payouts that are due arrive in the wallet, and go home where the shop said so.
pub fn day(setting: &Setting, world: &mut World) {
    let day = world.day;
    let (due, later): (Vec<Payout>, Vec<Payout>) =
        std::mem::take(&mut world.payouts).into_iter().partition(|payout| payout.due <= day);
    world.payouts = later;
    for Payout { shop, market, amount, .. } in due {
        let currency = setting.markets[market].currency;
        let cause = Cause::Rule(Stage::Payments);
        world.ledger.post(day, shop, currency, Purpose::Cash, Purpose::Receivable, amount, cause);
        world.events.push(Event::PaidOut { shop, market, amount });
    }
    for shop in world.shops.ids() {
        for market in setting.markets.ids() {
            let wallet = world.ledger.balance(shop, setting.markets[market].currency, Purpose::Cash);
            if world.presence(shop, market).convert_daily && wallet > Money::ZERO {
                treasury::bring_home(setting, world, shop, market, wallet, Cause::Rule(Stage::Payments));
            }
        }
    }
}

/// A card payment may be charged back some weeks after delivery; the buyer gets the money, the shop pays.
pub(in crate::sim) fn chargeback(
    setting: &Setting,
    world: &mut World,
    id: OrderId,
    order: &Order,
    dice: &mut Dice,
) -> bool {
    let hit = dice.chance(setting.general().payments.card_chargeback.mid);
    if order.method != Method::Card || !hit {
        return false;
    }
    let shop = world.listings[order.listing].shop;
    let market = setting.niches[world.listings[order.listing].niche].market;
    let amount = order.price + order.ship;
    treasury::pay_local(setting, world, shop, market, Purpose::Chargebacks, amount, Cause::Order(id));
    world.events.push(Event::Chargeback { order: id, listing: order.listing, amount });
    world.orders.advance(id, OrderState::Refunded, world.day);
    true
}

//! Decisions, quotes and refusals: the one path by which a shop changes the world.
//!
//! [`check`] answers with a quote (what it costs, when it takes effect) or a typed refusal and changes nothing. [`apply`]
//! begins with it, charges exactly what was quoted and then does the whole of it: a form on screen, a dry run and the
//! engine cannot disagree. A refused decision changes nothing but is kept in the day's events.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::ledger::{Cause, Purpose};
use super::stage::{compliance, logistics, market, marketing, payments, pricing, product, service, sourcing};
use super::treasury;
use super::world::{ShopId, World};
use crate::base::calendar::Day;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, Setting};
use crate::model::stage::Stage;

/// What a shop decides, by stage. Part of the durable contract: variants are appended, never renamed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Decision {
    Market(market::Move),
    Product(product::Move),
    Sourcing(sourcing::Move),
    Pricing(pricing::Move),
    Marketing(marketing::Move),
    Logistics(logistics::Move),
    Compliance(compliance::Move),
    Payments(payments::Move),
    Service(service::Move),
}

impl Decision {
    pub fn stage(&self) -> Stage {
        match self {
            Decision::Market(_) => Stage::Market,
            Decision::Product(_) => Stage::Product,
            Decision::Sourcing(_) => Stage::Sourcing,
            Decision::Pricing(_) => Stage::Pricing,
            Decision::Marketing(_) => Stage::Marketing,
            Decision::Logistics(_) => Stage::Logistics,
            Decision::Compliance(_) => Stage::Compliance,
            Decision::Payments(_) => Stage::Payments,
            Decision::Service(_) => Stage::Service,
        }
    }
}

/// What a decision will cost now and when it takes effect.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Quote {
    /// What is paid on the spot, each part in its currency and to its account.
    pub charges: Vec<Charge>,
    pub minutes: u32,
    pub effective: Day,
}

/// One payment of a quote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Charge {
    /// Nothing for home currency.
    pub market: Option<MarketId>,
    pub purpose: Purpose,
    pub amount: Money,
}

impl Quote {
    /// Free, and effective at once.
    pub fn free(day: Day) -> Quote {
        Quote { charges: Vec::new(), minutes: 0, effective: day }
    }

    /// Paid in home currency.
    pub fn home(purpose: Purpose, amount: Money, effective: Day) -> Quote {
        Quote { charges: vec![Charge { market: None, purpose, amount }], minutes: 0, effective }
    }
}

/// Why a decision cannot be taken, with the figures that say what would have to differ.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    CashShort { need: Money, have: Money },
    MinutesShort { need: u32, have: u32 },
    ShopClosed,
    UnknownMarket,
    UnknownProduct,
    UnknownSupplier,
    UnknownQuote,
    UnknownEnquiry,
    NotInMarket,
    AlreadyInMarket,
    NotInRange,
    AlreadyInRange,
    RangeFull { slots: u32 },
    NotListed,
    AlreadyPending { until: Day },
    NothingToLearn,
    NoCertificateNeeded,
    QuoteExpired { on: Day },
    BelowMoq { moq_units: u32 },
    StockShort { need: u32, have: u32 },
    NoLane,
    NoWarehouse,
    AlreadyRented,
    AlreadyRegistered,
    NotRegistered,
    NotOffered,
    WrongMode,
    EnquiryClosed,
    UnknownComplaint,
    UnknownPartner,
    UnknownCode,
    UnknownReorder,
    NotForeign,
    NotCustom,
    TalksEnded,
    NotYet,
    AlreadyDone,
    OutOfBounds { low: i64, high: i64 },
    WalletShort { need: Money, have: Money },
}

impl Refusal {
    /// A stable code for machines and for the message that people read.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::CashShort { .. } => "cash.short",
            Refusal::MinutesShort { .. } => "minutes.short",
            Refusal::ShopClosed => "shop.closed",
            Refusal::UnknownMarket => "market.unknown",
            Refusal::UnknownProduct => "product.unknown",
            Refusal::UnknownSupplier => "supplier.unknown",
            Refusal::UnknownQuote => "quote.unknown",
            Refusal::UnknownEnquiry => "enquiry.unknown",
            Refusal::NotInMarket => "market.not-entered",
            Refusal::AlreadyInMarket => "market.already-entered",
            Refusal::NotInRange => "range.missing",
            Refusal::AlreadyInRange => "range.already",
            Refusal::RangeFull { .. } => "range.full",
            Refusal::NotListed => "listing.missing",
            Refusal::AlreadyPending { .. } => "already.pending",
            Refusal::NothingToLearn => "research.nothing-to-learn",
            Refusal::NoCertificateNeeded => "certificate.not-needed",
            Refusal::QuoteExpired { .. } => "quote.expired",
            Refusal::BelowMoq { .. } => "moq.below",
            Refusal::StockShort { .. } => "stock.short",
            Refusal::NoLane => "lane.missing",
            Refusal::NoWarehouse => "warehouse.missing",
            Refusal::AlreadyRented => "warehouse.already-rented",
            Refusal::AlreadyRegistered => "tax.already-registered",
            Refusal::NotRegistered => "tax.not-registered",
            Refusal::NotOffered => "method.not-offered",
            Refusal::WrongMode => "mode.wrong",
            Refusal::EnquiryClosed => "enquiry.closed",
            Refusal::UnknownComplaint => "complaint.unknown",
            Refusal::UnknownPartner => "partner.unknown",
            Refusal::UnknownCode => "tariff.unknown-code",
            Refusal::UnknownReorder => "reorder.unknown",
            Refusal::NotForeign => "origin.no-preference",
            Refusal::NotCustom => "design.not-for-this",
            Refusal::TalksEnded => "talks.ended",
            Refusal::NotYet => "stage.not-yet",
            Refusal::AlreadyDone => "already.done",
            Refusal::OutOfBounds { .. } => "value.out-of-bounds",
            Refusal::WalletShort { .. } => "wallet.short",
        }
    }
}

/// What a decision would cost and when it takes effect, or why it cannot be taken.
pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Decision) -> Result<Quote, Refusal> {
    if world.shops[by].insolvent.is_some() {
        return Err(Refusal::ShopClosed);
    }
    let quote = match decision {
        Decision::Market(m) => market::check(setting, world, by, m),
        Decision::Product(m) => product::check(setting, world, by, m),
        Decision::Sourcing(m) => sourcing::check(setting, world, by, m),
        Decision::Pricing(m) => pricing::check(setting, world, by, m),
        Decision::Marketing(m) => marketing::check(setting, world, by, m),
        Decision::Logistics(m) => logistics::check(setting, world, by, m),
        Decision::Compliance(m) => compliance::check(setting, world, by, m),
        Decision::Payments(m) => payments::check(setting, world, by, m),
        Decision::Service(m) => service::check(setting, world, by, m),
    }?;
    let have = world.shops[by].minutes_left;
    if quote.minutes > have {
        return Err(Refusal::MinutesShort { need: quote.minutes, have });
    }
    treasury::afford(setting, world, by, &quote.charges)?;
    Ok(quote)
}

/// Takes a decision, or refuses it and leaves all as it was. Either way the day's events tell.
pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Decision) -> Result<Quote, Refusal> {
    match check(setting, world, by, decision) {
        Ok(quote) => {
            enact(setting, world, by, decision, &quote);
            world.events.push(Event::Decided { shop: by, decision: decision.clone(), quote: quote.clone() });
            Ok(quote)
        }
        Err(refusal) => {
            world.events.push(Event::Refused { shop: by, decision: decision.clone(), refusal: refusal.clone() });
            Err(refusal)
        }
    }
}

/// Charges what was quoted and does the whole of the decision; what has been checked cannot fail.
pub(super) fn enact(setting: &Setting, world: &mut World, by: ShopId, decision: &Decision, quote: &Quote) {
    world.shops[by].minutes_left -= quote.minutes;
    let cause = Cause::Decision(decision.stage());
    for charge in &quote.charges {
        match charge.market {
            None => {
                world.ledger.post(world.day, by, Currency::HOME, charge.purpose, Purpose::Cash, charge.amount, cause)
            }
            Some(market) => {
                treasury::pay_local(setting, world, by, market, charge.purpose, charge.amount, cause);
            }
        }
    }
    match decision {
        Decision::Market(m) => market::apply(setting, world, by, m, quote),
        Decision::Product(m) => product::apply(setting, world, by, m, quote),
        Decision::Sourcing(m) => sourcing::apply(setting, world, by, m, quote),
        Decision::Pricing(m) => pricing::apply(setting, world, by, m),
        Decision::Marketing(m) => marketing::apply(setting, world, by, m),
        Decision::Logistics(m) => logistics::apply(setting, world, by, m, quote),
        Decision::Compliance(m) => compliance::apply(setting, world, by, m, quote),
        Decision::Payments(m) => payments::apply(setting, world, by, m, quote),
        Decision::Service(m) => service::apply(setting, world, by, m),
    }
}

/// Shared first questions of most checks.
pub(super) fn in_market(setting: &Setting, world: &World, by: ShopId, market: MarketId) -> Result<(), Refusal> {
    if setting.markets.get(market).is_none() {
        return Err(Refusal::UnknownMarket);
    }
    match world.presence(by, market).entered {
        Some(_) => Ok(()),
        None => Err(Refusal::NotInMarket),
    }
}

/// Whether a product is in the shop's range in a market.
pub(super) fn in_range(
    setting: &Setting,
    world: &World,
    by: ShopId,
    market: MarketId,
    product: crate::model::setting::ProductId,
) -> Result<(), Refusal> {
    in_market(setting, world, by, market)?;
    if setting.goods.get(product).is_none() {
        return Err(Refusal::UnknownProduct);
    }
    match world.shops[by].range.contains(&setting.niche(market, product)) {
        true => Ok(()),
        false => Err(Refusal::NotInRange),
    }
}

/// Refuses a value outside its bounds.
pub(super) fn within(value: i64, low: i64, high: i64) -> Result<(), Refusal> {
    match (low..=high).contains(&value) {
        true => Ok(()),
        false => Err(Refusal::OutOfBounds { low, high }),
    }
}

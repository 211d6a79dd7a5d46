//! Sourcing: suppliers whose pages tell part of the truth, and the ways to find out more before paying.
//!
//! A quotation brings prices by tier, a sample a rough idea of quality, an audit the rest; each costs money and days. An
//! order takes a deposit now and the balance when the goods are ready; whether they are late and how many are defective
//! is the supplier's hidden nature and the lot's own luck.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::setting::{Setting, SupplierId};
use crate::model::stage::Stage;
use crate::sim::decision::{Charge, Quote, Refusal};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stock::{Lot, Place};
use crate::sim::treasury;
use crate::sim::world::{AuditReport, PurchaseId, QuoteId, ShopId, World, address};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Ask for a quotation: free, some days.
    RequestQuote { supplier: SupplierId },
    /// Buy a sample and test it.
    Sample { supplier: SupplierId },
    /// Send an auditor to the address on the licence.
    Audit { supplier: SupplierId },
    /// Order against a quotation in hand.
    Order { quote: QuoteId, units: u32 },
}

/// A supplier's offer to one shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SupplierQuote {
    pub shop: ShopId,
    pub supplier: SupplierId,
    pub moq_units: u32,
    /// Ex-works unit prices, home currency, each from its number of units up.
    pub tiers: Vec<Tier>,
    pub lead_days: u32,
    pub valid_until: Day,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tier {
    pub from_units: u32,
    pub unit_price: Money,
}

impl SupplierQuote {
    /// The unit price for a number of units at or above the MOQ.
    pub fn unit_price(&self, units: u32) -> Money {
        let tier = self.tiers.iter().rev().find(|tier| units >= tier.from_units);
        tier.or(self.tiers.first()).map_or(Money::ZERO, |tier| tier.unit_price)
    }
}

/// An order with a supplier.
#[derive(Clone, Debug, Serialize)]
pub struct Purchase {
    pub shop: ShopId,
    pub supplier: SupplierId,
    pub units: u32,
    pub total: Money,
    pub paid: Money,
    pub placed: Day,
    pub promised: Day,
    /// Hidden until it comes: when the goods are ready.
    pub ready: Day,
    pub state: PurchaseState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PurchaseState {
    InProduction,
    /// Goods came to the hub.
    Ready,
    /// The balance was not paid in time; the deposit is gone.
    Forfeited,
}

const QUOTE_VALID_DAYS: u32 = 30;
/// Tiers a quotation names, in multiples of the MOQ.
const TIER_MULTIPLES: [u32; 3] = [1, 3, 10];
/// However much is ordered, the price falls no lower than this share.
const TIER_FLOOR: f64 = 0.70;
/// How alike the lots of one supplier are: the weight, in units, of its own rate in each lot's.
const LOT_CONCENTRATION: f64 = 40.0;
const BALANCE_RETRY_DAYS: u32 = 3;
const BALANCE_GRACE_DAYS: u32 = 30;
const MOST_UNITS: u32 = 100_000;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let terms = &setting.general().suppliers;
    match decision {
        Move::RequestQuote { supplier } => {
            let dossier = known_supplier(setting, world, by, *supplier)?;
            pending(dossier.quote_due)?;
            let mut dice = setting.seed.stream(Stream::QuoteNoise, world.day.0, address(&[by.0, supplier.0]));
            let hours = f64::from(setting.suppliers[*supplier].claims.response_hours);
            let days = 1 + dist::poisson(&mut dice, hours / 24.0 + terms.quote_days.mid - 1.0) as u32;
            Ok(Quote::free(world.day.plus(days.min(10))))
        }
        Move::Sample { supplier } => {
            let dossier = known_supplier(setting, world, by, *supplier)?;
            pending(dossier.sample_due)?;
            if dossier.sample_defects.is_some() {
                return Err(Refusal::NothingToLearn);
            }
            let due = world.day.plus(terms.sample_days.mid as u32);
            Ok(Quote::home(Purpose::SourcingCosts, Money::from_major(terms.sample_usd.mid), due))
        }
        Move::Audit { supplier } => {
            let dossier = known_supplier(setting, world, by, *supplier)?;
            pending(dossier.audit_due)?;
            if dossier.audit.is_some() {
                return Err(Refusal::NothingToLearn);
            }
            let due = world.day.plus(terms.audit_days.mid as u32);
            Ok(Quote::home(Purpose::SourcingCosts, Money::from_major(terms.audit_usd.mid), due))
        }
        Move::Order { quote, units } => check_order(setting, world, by, *quote, *units),
    }
}

fn check_order(setting: &Setting, world: &World, by: ShopId, quote: QuoteId, units: u32) -> Result<Quote, Refusal> {
    let terms = &setting.general().suppliers;
    let offer = world.quotes.get(quote).filter(|offer| offer.shop == by).ok_or(Refusal::UnknownQuote)?;
    known_supplier(setting, world, by, offer.supplier)?;
    if offer.valid_until < world.day {
        return Err(Refusal::QuoteExpired { on: offer.valid_until });
    }
    if units < offer.moq_units {
        return Err(Refusal::BelowMoq { moq_units: offer.moq_units });
    }
    crate::sim::decision::within(i64::from(units), i64::from(offer.moq_units), i64::from(MOST_UNITS))?;
    let deposit = offer.unit_price(units).units(units).times(terms.deposit_share.mid);
    Ok(Quote {
        charges: vec![
            Charge { market: None, purpose: Purpose::SupplierDeposit, amount: deposit },
            Charge { market: None, purpose: Purpose::SourcingCosts, amount: Money::from_major(terms.wire_usd.mid) },
        ],
        minutes: 0,
        effective: world.day.plus(offer.lead_days),
    })
}

/// A supplier of a product that the shop carries somewhere.
fn known_supplier<'w>(
    setting: &Setting,
    world: &'w World,
    by: ShopId,
    supplier: SupplierId,
) -> Result<&'w crate::sim::world::Dossier, Refusal> {
    let row = setting.suppliers.get(supplier).ok_or(Refusal::UnknownSupplier)?;
    let shop = &world.shops[by];
    match shop.range.iter().any(|niche| setting.niches[*niche].product == row.product) {
        true => Ok(&shop.dossiers[supplier]),
        false => Err(Refusal::NotInRange),
    }
}

fn pending(due: Option<Day>) -> Result<(), Refusal> {
    due.map_or(Ok(()), |until| Err(Refusal::AlreadyPending { until }))
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::RequestQuote { supplier } => world.shops[by].dossiers[*supplier].quote_due = Some(quote.effective),
        Move::Sample { supplier } => world.shops[by].dossiers[*supplier].sample_due = Some(quote.effective),
        Move::Audit { supplier } => world.shops[by].dossiers[*supplier].audit_due = Some(quote.effective),
        Move::Order { quote: id, units } => {
            let offer = world.quotes[*id].clone();
            let supplier = &setting.suppliers[offer.supplier];
            let total = offer.unit_price(*units).units(*units);
            let mut dice = setting.seed.stream(Stream::LeadTime, world.day.0, address(&[by.0, offer.supplier.0]));
            let late = match dice.chance(supplier.late_share) {
                true => 1 + (setting.general().suppliers.late_days.mid * dist::exponential(&mut dice)).min(60.0) as u32,
                false => 0,
            };
            world.purchases.push(Purchase {
                shop: by,
                supplier: offer.supplier,
                units: *units,
                total,
                paid: quote.charges[0].amount,
                placed: world.day,
                promised: quote.effective,
                ready: quote.effective.plus(late),
                state: PurchaseState::InProduction,
            });
            world.shops[by].dossiers[offer.supplier].bought_units += units;
        }
    }
}

/// Quotations, samples and audits arrive; goods that are ready are paid and brought to the hub.
pub fn day(setting: &Setting, world: &mut World) {
    for shop in world.shops.ids() {
        for supplier in setting.suppliers.ids() {
            arrivals(setting, world, shop, supplier);
        }
    }
    for id in world.purchases.ids() {
        let purchase = &world.purchases[id];
        if purchase.state == PurchaseState::InProduction && purchase.ready == world.day {
            settle(setting, world, id);
        }
    }
}

fn arrivals(setting: &Setting, world: &mut World, shop: ShopId, supplier: SupplierId) {
    let day = world.day;
    let dossier = &world.shops[shop].dossiers[supplier];
    let due = |date: Option<Day>| date.is_some_and(|date| date <= day);
    let (quote, sample, audit) = (due(dossier.quote_due), due(dossier.sample_due), due(dossier.audit_due));
    let truth = &setting.suppliers[supplier];
    if quote {
        let offer = quotation(setting, world, shop, supplier);
        let id = world.quotes.push(offer);
        world.shops[shop].dossiers[supplier].quote_due = None;
        world.events.push(Event::QuoteArrived { shop, quote: id });
    }
    if sample {
        const SAMPLE_ERROR: f64 = 0.5;
        let mut dice = setting.seed.stream(Stream::SampleNoise, 0, address(&[shop.0, supplier.0]));
        let seen = truth.defect_share * math::exp(SAMPLE_ERROR * dist::normal(&mut dice));
        let dossier = &mut world.shops[shop].dossiers[supplier];
        dossier.sample_due = None;
        dossier.sample_defects = Some(seen.min(1.0));
        world.events.push(Event::SampleArrived { shop, supplier });
    }
    if audit {
        const AUDIT_ERROR: f64 = 0.2;
        let mut dice = setting.seed.stream(Stream::Audit, 0, address(&[shop.0, supplier.0]));
        let seen = truth.defect_share * math::exp(AUDIT_ERROR * dist::normal(&mut dice));
        let dossier = &mut world.shops[shop].dossiers[supplier];
        dossier.audit_due = None;
        dossier.audit = Some(AuditReport {
            is_factory: truth.is_factory,
            documents_genuine: truth.documents_genuine,
            defect_share: seen.min(1.0),
        });
        world.events.push(Event::AuditArrived { shop, supplier });
    }
}

fn quotation(setting: &Setting, world: &World, shop: ShopId, supplier: SupplierId) -> SupplierQuote {
    const QUOTE_NOISE: f64 = 0.03;
    let truth = &setting.suppliers[supplier];
    let mut dice = setting.seed.stream(Stream::QuoteNoise, world.day.0, address(&[shop.0, supplier.0, 1]));
    let price = truth.price_home.times(math::exp(QUOTE_NOISE * dist::normal(&mut dice)));
    let tier = |multiple: u32| Tier {
        from_units: truth.moq_units * multiple,
        unit_price: price.times(math::pow(f64::from(multiple), -truth.price_break).max(TIER_FLOOR)).max(Money(1)),
    };
    SupplierQuote {
        shop,
        supplier,
        moq_units: truth.moq_units,
        tiers: TIER_MULTIPLES.map(tier).into(),
        lead_days: truth.lead_days,
        valid_until: world.day.plus(QUOTE_VALID_DAYS),
    }
}

/// Takes the balance and brings the goods to the hub, or waits; after the grace the deposit is lost.
fn settle(setting: &Setting, world: &mut World, id: PurchaseId) {
    let purchase = world.purchases[id].clone();
    let (shop, day, cause) = (purchase.shop, world.day, Cause::Purchase(id));
    let product = setting.suppliers[purchase.supplier].product;
    let costs = &setting.general().costs;
    let balance = purchase.total - purchase.paid;
    let wire = Money::from_major(setting.general().suppliers.wire_usd.mid);
    let kilograms = setting.goods[product].weight_kg * f64::from(purchase.units);
    let leg = Money::from_major(costs.domestic_leg_usd_kg.mid * kilograms);
    let broke = world.shops[shop].insolvent.is_some();
    if broke || balance + wire + leg > treasury::headroom(setting, world, shop) {
        world.events.push(Event::BalanceUnpaid { shop, purchase: id });
        let waited = day.since(purchase.promised);
        let purchase = &mut world.purchases[id];
        if broke || waited > BALANCE_GRACE_DAYS {
            purchase.state = PurchaseState::Forfeited;
            let lost = purchase.paid;
            let home = Currency::HOME;
            world.ledger.post(day, shop, home, Purpose::WriteOffs, Purpose::SupplierDeposit, lost, cause);
        } else {
            purchase.ready = day.plus(BALANCE_RETRY_DAYS);
        }
        return;
    }
    let home = Currency::HOME;
    world.ledger.post(day, shop, home, Purpose::SupplierDeposit, Purpose::Cash, balance, cause);
    world.ledger.post(day, shop, home, Purpose::SourcingCosts, Purpose::Cash, wire, cause);
    world.ledger.post(day, shop, home, Purpose::Inventory, Purpose::SupplierDeposit, purchase.total, cause);
    world.ledger.post(day, shop, home, Purpose::Inventory, Purpose::Cash, leg, Cause::Rule(Stage::Logistics));
    let late_days = day.since(purchase.promised);
    let supplier = &setting.suppliers[purchase.supplier];
    let mut dice = setting.seed.stream(Stream::LotQuality, purchase.placed.0, address(&[shop.0, purchase.supplier.0]));
    let rate = supplier.defect_share;
    let defect_share = dist::beta(&mut dice, rate * LOT_CONCENTRATION, (1.0 - rate) * LOT_CONCENTRATION);
    world.stock.lots.push(Lot {
        shop,
        product,
        place: Place::Hub,
        batch: id,
        parent: None,
        since: day,
        defect_share,
        units_in: purchase.units,
        on_hand: purchase.units,
        sold: 0,
        lost: 0,
        scrapped: 0,
        moved: 0,
        returned: 0,
        value: purchase.total + leg,
    });
    world.purchases[id].paid = purchase.total;
    world.purchases[id].state = PurchaseState::Ready;
    let dossier = &mut world.shops[shop].dossiers[purchase.supplier];
    dossier.deliveries += 1;
    dossier.late_deliveries += u32::from(late_days > 0);
    world.events.push(Event::GoodsReady { shop, purchase: id, units: purchase.units, late_days });
}

//! Quotations and talks: prices by tier and incoterm, and what asking for more brings.
//!
//! Every wish has its strain: a lower price against the most the supplier would give, a smaller minimum, a smaller deposit.
//! Light wishes are granted, heavier ones half-way, too heavy ones cost patience, and patience ends.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{carried_supplier, own_quote};
use crate::base::calendar::Day;
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Bps, Money};
use crate::model::setting::{Goods, MarketId, Setting, SmallBatch, Supplier, SupplierId};
use crate::model::words::{Incoterm, Mode};
use crate::sim::decision::{Quote, Refusal, within};
use crate::sim::event::Event;
use crate::sim::landed;
use crate::sim::world::{QuoteId, ShopId, World, address};

/// A supplier's offer to one shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SupplierQuote {
    pub shop: ShopId,
    pub supplier: SupplierId,
    pub incoterm: Incoterm,
    /// Where goods sold CIF go.
    pub market: Option<MarketId>,
    pub moq_units: u32,
    /// Unit prices, home currency, each from its number of units up.
    pub tiers: Vec<Tier>,
    /// The price of the first tier before any talks.
    pub opening: Money,
    pub lead_days: u32,
    pub deposit: Bps,
    /// Runs below the minimum, if the supplier makes them.
    pub small_batch: Option<SmallBatch>,
    /// Whether it is for a product of the shop's own design.
    pub own_design: bool,
    pub valid_until: Day,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tier {
    pub from_units: u32,
    pub unit_price: Money,
}

/// Better terms than quoted; what is left out stays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// For the first tier, home currency.
    pub unit_price: Option<Money>,
    pub moq_units: Option<u32>,
    pub deposit: Option<Bps>,
}

impl SupplierQuote {
    /// The unit price for a number of units; below the minimum it is that of a small run.
    pub fn unit_price(&self, units: u32) -> Money {
        let tier = self.tiers.iter().rev().find(|tier| units >= tier.from_units);
        let price = tier.or(self.tiers.first()).map_or(Money::ZERO, |tier| tier.unit_price);
        match self.small_batch {
            Some(small) if units < self.moq_units => price.times(1.0 + small.premium),
            _ => price,
        }
    }
}

const QUOTE_VALID_DAYS: u32 = 30;
/// Tiers a quotation names, in multiples of the MOQ.
const TIER_MULTIPLES: [u32; 3] = [1, 3, 10];
/// However much is ordered, the price falls no lower than this share.
const TIER_FLOOR: f64 = 0.70;
const ANSWER_DAYS: u32 = 1;
/// Parts of a minimum that can be talked down, by suppliers who make small runs and by others.
const MOQ_GIVE: (f64, f64) = (0.4, 0.15);
/// Part of the total that a deposit can be talked down by.
const DEPOSIT_GIVE: f64 = 0.2;
/// What having bought before adds to the strain that is borne, at most.
const RELATION_MOST: f64 = 0.5;
/// Sd of how a wish strikes a supplier on the day.
const MOOD: f64 = 0.15;

pub fn check_request(
    setting: &Setting,
    world: &World,
    by: ShopId,
    supplier: SupplierId,
    incoterm: Incoterm,
    market: Option<MarketId>,
) -> Result<Quote, Refusal> {
    carried_supplier(setting, world, by, supplier)?;
    let row = &setting.suppliers[supplier];
    if let Some(market) = market {
        setting.markets.get(market).ok_or(Refusal::UnknownMarket)?;
    }
    match (incoterm, market) {
        (Incoterm::Cif, Some(market)) => {
            bulk_mode(setting, market, row).ok_or(Refusal::NoLane)?;
        }
        (Incoterm::Cif, None) => return Err(Refusal::UnknownMarket),
        (Incoterm::Exw | Incoterm::Fob, _) => {}
    }
    if let Some((until, _, _)) = world.shops[by].dossiers.get(supplier).and_then(|dossier| dossier.quote_due) {
        return Err(Refusal::AlreadyPending { until });
    }
    let mut dice = setting.seed.stream(Stream::QuoteNoise, world.day.0, address(&[by.0, supplier.0]));
    let hours = f64::from(row.claims.response_hours);
    let days = 1 + dist::poisson(&mut dice, hours / 24.0 + setting.general().suppliers.quote_days.mid - 1.0) as u32;
    Ok(Quote::free(world.day.plus(days.min(10))))
}

/// The slow way by which a supplier ships: by sea, else by rail, else by truck.
pub fn bulk_mode(setting: &Setting, market: MarketId, supplier: &Supplier) -> Option<Mode> {
    let lane = |mode: &Mode| setting.markets[market].lane(supplier.origin, *mode).is_some();
    [Mode::SeaLcl, Mode::Rail, Mode::Truck].into_iter().find(lane)
}

pub fn check_counter(setting: &Setting, world: &World, by: ShopId, quote: QuoteId, ask: Ask) -> Result<Quote, Refusal> {
    let offer = own_quote(world, by, quote)?;
    carried_supplier(setting, world, by, offer.supplier)?;
    if let Some(dossier) = world.shops[by].dossiers.get(offer.supplier) {
        if dossier.talks_ended {
            return Err(Refusal::TalksEnded);
        }
        if let Some((until, _, _)) = dossier.answer_due {
            return Err(Refusal::AlreadyPending { until });
        }
    }
    if let Some(price) = ask.unit_price {
        within(price.0, 1, offer.tiers[0].unit_price.0)?;
    }
    if let Some(moq) = ask.moq_units {
        within(i64::from(moq), 1, i64::from(offer.moq_units))?;
    }
    if let Some(deposit) = ask.deposit {
        within(i64::from(deposit.0), 0, i64::from(offer.deposit.0))?;
    }
    if ask == Ask::default() {
        return Err(Refusal::NothingToLearn);
    }
    Ok(Quote::free(world.day.plus(ANSWER_DAYS)))
}

/// Quotations and answers of the day.
pub fn day(setting: &Setting, world: &mut World, shop: ShopId) {
    let day = world.day;
    for supplier in world.shops[shop].dossiers.suppliers() {
        let dossier = world.shops[shop].dossiers.entry(supplier);
        let quote = dossier.quote_due.filter(|(due, _, _)| *due <= day);
        let answer = dossier.answer_due.filter(|(due, _, _)| *due <= day);
        if let Some((_, incoterm, market)) = quote {
            dossier.quote_due = None;
            let offer = quotation(setting, world, shop, supplier, incoterm, market);
            let quote = world.quotes.push(offer);
            world.events.push(Event::QuoteArrived { shop, quote });
        }
        if let Some((_, id, ask)) = answer {
            world.shops[shop].dossiers.entry(supplier).answer_due = None;
            let quote = bargain(setting, world, shop, id, ask);
            world.events.push(Event::Bargained { shop, supplier, quote });
        }
    }
}

fn quotation(
    setting: &Setting,
    world: &World,
    shop: ShopId,
    supplier: SupplierId,
    incoterm: Incoterm,
    market: Option<MarketId>,
) -> SupplierQuote {
    const QUOTE_NOISE: f64 = 0.03;
    let truth = &setting.suppliers[supplier];
    let goods = &setting.goods[truth.product];
    let mut dice = setting.seed.stream(Stream::QuoteNoise, world.day.0, address(&[shop.0, supplier.0, 1]));
    let noise = math::exp(QUOTE_NOISE * dist::normal(&mut dice));
    let design =
        world.shops[shop].designs.iter().find(|design| design.supplier == supplier && design.ready <= world.day);
    let works = truth.price_home.times(noise * design.map_or(1.0, |design| design.unit_cost));
    let carriage = carriage(setting, world, truth, goods, incoterm, market);
    let tier = |multiple: u32| {
        let broken = math::pow(f64::from(multiple), -truth.price_break).max(TIER_FLOOR);
        Tier { from_units: truth.moq_units * multiple, unit_price: (works.times(broken) + carriage).max(Money(1)) }
    };
    let tiers: Vec<Tier> = TIER_MULTIPLES.map(tier).into();
    SupplierQuote {
        shop,
        supplier,
        incoterm,
        market: if incoterm == Incoterm::Cif { market } else { None },
        moq_units: truth.moq_units,
        opening: tiers[0].unit_price,
        tiers,
        lead_days: truth.lead_days,
        deposit: Bps::from_share(setting.general().suppliers.deposit_share.mid),
        small_batch: truth.small_batch,
        own_design: design.is_some(),
        valid_until: world.day.plus(QUOTE_VALID_DAYS),
    }
}

/// What a supplier adds to a unit's price for taking it along the way.
fn carriage(
    setting: &Setting,
    world: &World,
    supplier: &Supplier,
    goods: &Goods,
    incoterm: Incoterm,
    market: Option<MarketId>,
) -> Money {
    let terms = &setting.general().suppliers;
    let units = f64::from(supplier.moq_units);
    let to_hub =
        setting.general().costs.domestic_leg_usd_kg.mid * goods.weight_kg + terms.export_papers_usd.mid / units;
    let fob = Money::from_major(to_hub * terms.fob_markup.mid);
    match (incoterm, market) {
        (Incoterm::Exw, _) => Money::ZERO,
        (Incoterm::Cif, Some(market)) => {
            let mode = bulk_mode(setting, market, supplier);
            let lane = mode.and_then(|mode| setting.markets[market].lane(supplier.origin, mode));
            let Some(lane) = lane else { return fob };
            let freight = landed::freight(setting, world, market, goods, lane, supplier.moq_units);
            fob + freight.times(terms.cif_markup.mid / units)
        }
        (Incoterm::Fob | Incoterm::Cif, _) => fob,
    }
}

/// The answer to a counter-offer: a new quotation, or nothing.
fn bargain(setting: &Setting, world: &mut World, shop: ShopId, id: QuoteId, ask: Ask) -> Option<QuoteId> {
    let offer = world.quotes[id].clone();
    let truth = &setting.suppliers[offer.supplier];
    let dossier = world.shops[shop].dossiers.entry(offer.supplier);
    let relation = (f64::from(dossier.bought_units) / f64::from(truth.moq_units.max(1)) * 0.2).min(RELATION_MOST);
    let rounds = dossier.rounds;
    let mut dice = setting.seed.stream(Stream::Bargain, world.day.0, address(&[shop.0, offer.supplier.0, rounds]));
    let borne = 1.0 + relation + MOOD * dist::normal(&mut dice);
    let moq_give = if truth.small_batch.is_some() { MOQ_GIVE.0 } else { MOQ_GIVE.1 };
    let off = ask.unit_price.map_or(0.0, |price| 1.0 - price.major() / offer.opening.major());
    let less = ask.moq_units.map_or(0.0, |moq| 1.0 - f64::from(moq) / f64::from(offer.moq_units));
    let lower = ask.deposit.map_or(0.0, |deposit| offer.deposit.share() - deposit.share());
    let strain = off / truth.bargain_most.max(0.001) + less / moq_give + lower / DEPOSIT_GIVE;
    let dossier = world.shops[shop].dossiers.entry(offer.supplier);
    if strain > 2.0 * borne {
        dossier.talks_ended = rounds >= truth.patience;
        return None;
    }
    // Half-way where the wish is too much.
    let granted = if strain <= borne { 1.0 } else { borne / strain };
    dossier.talks_ended = rounds >= truth.patience;
    let cut = 1.0 - off * granted;
    let current = offer.tiers[0].unit_price.major() / offer.opening.major();
    let factor = (cut / current).min(1.0);
    let mut new = SupplierQuote { valid_until: world.day.plus(QUOTE_VALID_DAYS), ..offer };
    for tier in &mut new.tiers {
        tier.unit_price = tier.unit_price.times(factor).max(Money(1));
    }
    new.moq_units = (f64::from(new.moq_units) * (1.0 - less * granted)).max(1.0) as u32;
    new.tiers[0].from_units = new.moq_units;
    new.deposit = Bps::from_share((new.deposit.share() - lower * granted).max(0.0));
    Some(world.quotes.push(new))
}

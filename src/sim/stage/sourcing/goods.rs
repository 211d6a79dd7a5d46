//! Goods from order to hub: late or not, inspected or not, paid for, handed over by the incoterm.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::talks::{SupplierQuote, bulk_mode};
use crate::base::calendar::Day;
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, Setting, SupplierId};
use crate::model::stage::Stage;
use crate::model::words::Incoterm;
use crate::sim::decision::Quote;
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stage::logistics;
use crate::sim::stock::{Lot, Place};
use crate::sim::world::{PurchaseId, QuoteId, ShopId, World, address};
use crate::sim::{climate, treasury};

/// An order with a supplier.
#[derive(Clone, Debug, Serialize)]
pub struct Purchase {
    pub shop: ShopId,
    pub supplier: SupplierId,
    pub incoterm: Incoterm,
    pub market: Option<MarketId>,
    pub units: u32,
    pub total: Money,
    pub paid: Money,
    pub placed: Day,
    pub promised: Day,
    /// Hidden until it comes: when the goods are ready.
    pub ready: Day,
    pub inspection: Inspection,
    /// What the shop's own design is worth, if it is one.
    pub design: f64,
    pub state: PurchaseState,
}

/// Whether a lot is looked at before it leaves, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Inspection {
    None,
    Booked,
    Passed,
    /// Failed, and sorted through by the supplier.
    Sorted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PurchaseState {
    InProduction,
    /// Goods were handed over.
    Ready,
    /// The balance was not paid in time; the deposit is gone.
    Forfeited,
    /// The supplier is gone, and the deposit with it.
    Vanished,
}

/// How alike the lots of one supplier are: the weight, in units, of its own rate in each lot's.
const LOT_CONCENTRATION: f64 = 40.0;
const BALANCE_RETRY_DAYS: u32 = 3;
const BALANCE_GRACE_DAYS: u32 = 30;
/// An AQL sample of 80 units is accepted with up to five major defects (ISO 2859-1, level II, AQL 2.5).
const SAMPLE_UNITS: u64 = 80;
const SAMPLE_ACCEPTS: u64 = 5;
const SORTING_DAYS: u32 = 4;
const LATE_MOST: f64 = 60.0;

/// Days that a supplier needs, with what all shops have on order there.
pub fn lead_days(setting: &Setting, world: &World, offer: &SupplierQuote, units: u32) -> u32 {
    let truth = &setting.suppliers[offer.supplier];
    let open =
        |purchase: &&Purchase| purchase.supplier == offer.supplier && purchase.state == PurchaseState::InProduction;
    let queue: u32 = world.purchases.iter().map(|(_, purchase)| purchase).filter(open).map(|row| row.units).sum();
    let weeks = f64::from(queue + units) / f64::from(truth.capacity_week.max(1));
    let waits = ((weeks - 1.0).max(0.0) * 7.0) as u32;
    let makes = match offer.small_batch {
        Some(small) if units < offer.moq_units => small.lead_days.min(offer.lead_days),
        _ => offer.lead_days,
    };
    makes + waits
}

pub fn order(
    setting: &Setting,
    world: &mut World,
    by: ShopId,
    quote: QuoteId,
    units: u32,
    inspected: bool,
    terms: &Quote,
) {
    let offer = world.quotes[quote].clone();
    let supplier = &setting.suppliers[offer.supplier];
    let total = offer.unit_price(units).units(units);
    let mut dice = setting.seed.stream(Stream::LeadTime, world.day.0, address(&[by.0, offer.supplier.0]));
    let late = match dice.chance(supplier.late_share) {
        true => 1 + (setting.general().suppliers.late_days.mid * dist::exponential(&mut dice)).min(LATE_MOST) as u32,
        false => 0,
    };
    let closed = climate::closure_days(setting, terms.effective) as u32;
    let own = world.shops[by].designs.iter().find(|design| offer.own_design && design.supplier == offer.supplier);
    world.purchases.push(Purchase {
        shop: by,
        supplier: offer.supplier,
        incoterm: offer.incoterm,
        market: offer.market,
        units,
        total,
        paid: terms.charges[0].amount,
        placed: world.day,
        promised: terms.effective,
        ready: terms.effective.plus(late + closed),
        inspection: if inspected { Inspection::Booked } else { Inspection::None },
        design: own.map_or(0.0, |design| design.worth),
        state: PurchaseState::InProduction,
    });
    world.shops[by].dossiers.entry(offer.supplier).bought_units += units;
}

/// Goods that are ready today are looked at, paid and handed over.
pub fn day(setting: &Setting, world: &mut World) {
    for id in world.purchases.ids() {
        let purchase = &world.purchases[id];
        if purchase.state == PurchaseState::InProduction && purchase.ready <= world.day {
            settle(setting, world, id);
        }
    }
}

/// The lot's own share of defects, before anybody sorts it.
fn lot_defects(setting: &Setting, purchase: &Purchase) -> f64 {
    let key = address(&[purchase.shop.0, purchase.supplier.0]);
    let mut dice = setting.seed.stream(Stream::LotQuality, purchase.placed.0, key);
    let rate = setting.suppliers[purchase.supplier].defect_share;
    dist::beta(&mut dice, rate * LOT_CONCENTRATION, (1.0 - rate) * LOT_CONCENTRATION)
}

/// Whether an inspection that was booked holds the goods back today.
fn is_held_back(setting: &Setting, world: &mut World, id: PurchaseId) -> bool {
    let purchase = &world.purchases[id];
    if purchase.inspection != Inspection::Booked {
        return false;
    }
    let key = address(&[purchase.shop.0, purchase.supplier.0, 2]);
    let mut dice = setting.seed.stream(Stream::LotQuality, purchase.placed.0, key);
    let found = dist::binomial(&mut dice, SAMPLE_UNITS, lot_defects(setting, purchase));
    let passed = found <= SAMPLE_ACCEPTS;
    let (shop, ready) = (purchase.shop, world.day.plus(SORTING_DAYS));
    let purchase = &mut world.purchases[id];
    purchase.inspection = if passed { Inspection::Passed } else { Inspection::Sorted };
    if !passed {
        purchase.ready = ready;
    }
    world.events.push(Event::LotInspected { shop, purchase: id, passed });
    !passed
}

/// Takes the balance and hands the goods over, or waits; after the grace the deposit is lost.
fn settle(setting: &Setting, world: &mut World, id: PurchaseId) {
    let purchase = world.purchases[id].clone();
    let (shop, day, cause, home) = (purchase.shop, world.day, Cause::Purchase(id), Currency::HOME);
    let supplier = &setting.suppliers[purchase.supplier];
    let write_off = |world: &mut World, state: PurchaseState| {
        world.purchases[id].state = state;
        world.ledger.post(day, shop, home, Purpose::WriteOffs, Purpose::SupplierDeposit, purchase.paid, cause);
    };
    let first = world.shops[shop].dossiers.get(purchase.supplier).is_none_or(|dossier| dossier.deliveries == 0);
    if supplier.fraud && first {
        write_off(world, PurchaseState::Vanished);
        world.events.push(Event::SupplierVanished { shop, purchase: id });
        return;
    }
    if is_held_back(setting, world, id) {
        return;
    }
    let goods = &setting.goods[supplier.product];
    let terms = &setting.general().suppliers;
    let balance = purchase.total - purchase.paid;
    let wire = Money::from_major(terms.wire_usd.mid);
    let kilograms = goods.weight_kg * f64::from(purchase.units);
    let (leg, papers) = match purchase.incoterm {
        Incoterm::Exw => (
            Money::from_major(setting.general().costs.domestic_leg_usd_kg.mid * kilograms),
            Money::from_major(terms.export_papers_usd.mid),
        ),
        Incoterm::Fob | Incoterm::Cif => (Money::ZERO, Money::ZERO),
    };
    let broke = world.shops[shop].insolvent.is_some();
    if broke || balance + wire + leg + papers > treasury::headroom(setting, world, shop) {
        world.events.push(Event::BalanceUnpaid { shop, purchase: id });
        if broke || day.since(purchase.promised) > BALANCE_GRACE_DAYS {
            write_off(world, PurchaseState::Forfeited);
        } else {
            world.purchases[id].ready = day.plus(BALANCE_RETRY_DAYS);
        }
        return;
    }
    let books = &mut world.ledger;
    books.post(day, shop, home, Purpose::SupplierDeposit, Purpose::Cash, balance, cause);
    books.post(day, shop, home, Purpose::SourcingCosts, Purpose::Cash, wire + papers, cause);
    books.post(day, shop, home, Purpose::Inventory, Purpose::SupplierDeposit, purchase.total, cause);
    books.post(day, shop, home, Purpose::Inventory, Purpose::Cash, leg, Cause::Rule(Stage::Logistics));
    hand_over(setting, world, id, purchase.total + leg);
}

/// Goods go to the hub; sold CIF, straight on to the market.
fn hand_over(setting: &Setting, world: &mut World, id: PurchaseId, value: Money) {
    let purchase = world.purchases[id].clone();
    let (shop, day) = (purchase.shop, world.day);
    let supplier = &setting.suppliers[purchase.supplier];
    let sorted = match world.purchases[id].inspection {
        Inspection::Sorted => 1.0 - setting.general().suppliers.inspection_finds.mid,
        Inspection::None | Inspection::Booked | Inspection::Passed => 1.0,
    };
    let mode = purchase.market.and_then(|market| bulk_mode(setting, market, supplier));
    let place = match (purchase.market, mode) {
        (Some(market), Some(mode)) => {
            let way = logistics::Way { market, product: supplier.product, origin: supplier.origin, mode };
            Place::Transit(logistics::embark(setting, world, shop, way, purchase.units, true, Money::ZERO))
        }
        _ => Place::Hub(supplier.origin),
    };
    world.stock.push(Lot {
        shop,
        product: supplier.product,
        place,
        batch: id,
        parent: None,
        since: day,
        defect_share: lot_defects(setting, &purchase) * sorted,
        design: purchase.design,
        units_in: purchase.units,
        on_hand: purchase.units,
        sold: 0,
        lost: 0,
        scrapped: 0,
        moved: 0,
        returned: 0,
        value,
    });
    let late_days = day.since(purchase.promised);
    world.purchases[id].paid = purchase.total;
    world.purchases[id].state = PurchaseState::Ready;
    let dossier = world.shops[shop].dossiers.entry(purchase.supplier);
    dossier.deliveries += 1;
    dossier.late_deliveries += u32::from(late_days > 0);
    world.events.push(Event::GoodsReady { shop, purchase: id, units: purchase.units, late_days });
}

//! Logistics: goods from the hub to the market and parcels to the door.
//!
//! Bulk goes by air or sea into a rented warehouse, pays freight by chargeable weight when it leaves, and spends days on
//! the way from a shifted gamma; single parcels go straight to the buyer. A standing reorder refills a market when what
//! it has and what is coming fall to the point.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::money::{Currency, Money};
use crate::model::setting::{Lane, MarketId, ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::Mode;
use crate::sim::decision::{Charge, Decision, Quote, Refusal, check as check_any, enact, in_market, in_range, within};
use crate::sim::event::Event;
use crate::sim::landed;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stock::{Exit, LotId, Place};
use crate::sim::treasury;
use crate::sim::world::{Reorder, ShipmentId, ShopId, World, address};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Rent space in a warehouse in the market.
    RentWarehouse {
        market: MarketId,
    },
    /// Send goods from the hub to the market's warehouse.
    Ship {
        market: MarketId,
        product: ProductId,
        units: u32,
        mode: Mode,
        insured: bool,
    },
    /// Refill by itself: when stock and goods under way are at or below the point, ship this many.
    SetReorder {
        market: MarketId,
        reorder: Reorder,
    },
    ClearReorder {
        market: MarketId,
        product: ProductId,
    },
}

/// Goods under way.
#[derive(Clone, Debug, Serialize)]
pub struct Shipment {
    pub shop: ShopId,
    pub market: MarketId,
    pub product: ProductId,
    pub mode: Mode,
    pub units: u32,
    pub insured: bool,
    pub freight: Money,
    pub left: Day,
    /// What the forwarder expects.
    pub promised: Day,
    pub state: ShipmentState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ShipmentState {
    UnderWay {
        arrives: Day,
    },
    /// `opened`: picked for inspection.
    AtCustoms {
        release: Day,
        opened: bool,
    },
    Arrived {
        day: Day,
    },
    Seized,
    Lost,
}

/// Spread of transit times: the shape of the gamma part.
const TRANSIT_SHAPE: f64 = 4.0;
const MOST_UNITS: i64 = 100_000;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::RentWarehouse { market } => {
            in_market(setting, world, by, *market)?;
            if world.presence(by, *market).warehouse {
                return Err(Refusal::AlreadyRented);
            }
            let cost = Money::from_major(setting.general().costs.warehouse_setup_usd.mid);
            Ok(Quote::home(Purpose::Storage, cost, world.day))
        }
        Move::Ship { market, product, units, mode, insured } => {
            in_range(setting, world, by, *market, *product)?;
            let lane = bulk_lane(setting, world, by, *market, *mode)?;
            within(i64::from(*units), 1, MOST_UNITS)?;
            let have = world.stock.on_hand(by, *product, Place::Hub);
            if *units > have {
                return Err(Refusal::StockShort { need: *units, have });
            }
            let freight = landed::freight(setting, &setting.goods[*product], lane, *units);
            let mut charges = vec![Charge { market: None, purpose: Purpose::Inventory, amount: freight }];
            if *insured {
                let value = value_of(world, by, *product, *units) + freight;
                let amount = landed::insurance(setting, value);
                charges.push(Charge { market: None, purpose: Purpose::Insurance, amount });
            }
            let usual = lane.transit_days_mean as u32 + 1;
            Ok(Quote { charges, minutes: 0, effective: world.day.plus(usual) })
        }
        Move::SetReorder { market, reorder } => {
            in_range(setting, world, by, *market, reorder.product)?;
            bulk_lane(setting, world, by, *market, reorder.mode)?;
            within(i64::from(reorder.point_units), 0, MOST_UNITS)?;
            within(i64::from(reorder.ship_units), 1, MOST_UNITS)?;
            Ok(Quote::free(world.day))
        }
        Move::ClearReorder { market, product } => {
            in_range(setting, world, by, *market, *product)?;
            Ok(Quote::free(world.day))
        }
    }
}

fn bulk_lane<'s>(
    setting: &'s Setting,
    world: &World,
    by: ShopId,
    market: MarketId,
    mode: Mode,
) -> Result<&'s Lane, Refusal> {
    if mode.carries_parcels() {
        return Err(Refusal::WrongMode);
    }
    if !world.presence(by, market).warehouse {
        return Err(Refusal::NoWarehouse);
    }
    setting.markets[market].lane(mode).ok_or(Refusal::NoLane)
}

/// Landed value of the first units at the hub.
fn value_of(world: &World, shop: ShopId, product: ProductId, units: u32) -> Money {
    let mut wanted = units;
    let mut value = Money::ZERO;
    for (_, lot) in world.stock.at(shop, product, Place::Hub) {
        let part = wanted.min(lot.on_hand);
        value += lot.value.times(f64::from(part) / f64::from(lot.on_hand));
        wanted -= part;
    }
    value
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::RentWarehouse { market } => world.presence_mut(by, *market).warehouse = true,
        Move::Ship { market, product, units, mode, insured } => {
            depart(setting, world, by, (*market, *product, *units, *mode, *insured), quote);
        }
        Move::SetReorder { market, reorder } => {
            let reorders = &mut world.presence_mut(by, *market).reorders;
            reorders.retain(|held| held.product != reorder.product);
            reorders.push(reorder.clone());
            reorders.sort_by_key(|held| held.product);
        }
        Move::ClearReorder { market, product } => {
            world.presence_mut(by, *market).reorders.retain(|held| held.product != *product);
        }
    }
}

fn depart(
    setting: &Setting,
    world: &mut World,
    by: ShopId,
    (market, product, units, mode, insured): (MarketId, ProductId, u32, Mode, bool),
    quote: &Quote,
) {
    let lane = setting.markets[market].lane(mode).expect("checked");
    let mut dice = setting.seed.stream(Stream::Transit, world.day.0, luck(by, market, product, mode));
    let arrives = world.day.plus(transit_days(&mut dice, lane));
    let freight = quote.charges[0].amount;
    let id = world.shipments.push(Shipment {
        shop: by,
        market,
        product,
        mode,
        units,
        insured,
        freight,
        left: world.day,
        promised: quote.effective,
        state: ShipmentState::UnderWay { arrives },
    });
    let sources: Vec<(LotId, u32)> =
        world.stock.at(by, product, Place::Hub).map(|(lot, row)| (lot, row.on_hand)).collect();
    let (mut wanted, mut freight_left) = (units, freight);
    for (lot, held) in sources {
        let part = wanted.min(held);
        if part == 0 {
            continue;
        }
        let child = world.stock.move_part(lot, part, Place::Transit(id), world.day);
        let share = if part == wanted { freight_left } else { freight.times(f64::from(part) / f64::from(units)) };
        world.stock.lots[child].value += share;
        freight_left -= share;
        wanted -= part;
    }
}

/// The address of a consignment's luck.
pub(super) fn luck(shop: ShopId, market: MarketId, product: ProductId, mode: Mode) -> u64 {
    address(&[shop.0, market.0, product.0, mode as u32])
}

fn transit_days(dice: &mut Dice, lane: &Lane) -> u32 {
    let excess = lane.transit_days_mean - lane.transit_days_min;
    let days = dist::shifted_gamma(dice, lane.transit_days_min, excess, TRANSIT_SHAPE);
    days.clamp(1.0, 365.0) as u32
}

/// Days for one parcel to the buyer's door by a parcel lane, last mile included. The cited transit holds the normal
/// clearance; a parcel that is opened waits longer.
pub(in crate::sim) fn parcel_days(
    setting: &Setting,
    market: MarketId,
    lane: &Lane,
    place: u32,
    dice: &mut Dice,
) -> u32 {
    let terms = &setting.markets[market];
    let opened = dice.chance(terms.inspection_parcel);
    let wait = dist::shifted_gamma(dice, 0.0, terms.clearance_parcel_days, 2.0);
    let clearance = if opened { wait as u32 } else { 0 };
    transit_days(dice, lane) + clearance + door_days(setting, market, place, dice)
}

/// Days from the market's warehouse to the door.
pub(in crate::sim) fn door_days(setting: &Setting, market: MarketId, place: u32, dice: &mut Dice) -> u32 {
    let terms = &setting.markets[market];
    let extra = terms.places[place as usize].extra_days;
    1 + extra + dist::shifted_gamma(dice, 0.0, (terms.last_mile_days - 1.0).max(0.2), 2.0) as u32
}

/// Shipments move, standing reorders fire, goods at rest cost storage.
pub fn day(setting: &Setting, world: &mut World) {
    for id in world.shipments.ids() {
        if let ShipmentState::UnderWay { arrives } = world.shipments[id].state
            && arrives <= world.day
        {
            land(setting, world, id);
        }
    }
    reorders(setting, world);
    storage(setting, world);
}

/// A consignment reaches the border: some are lost whole, some units are damaged; what is left goes to customs.
fn land(setting: &Setting, world: &mut World, id: ShipmentId) {
    let shipment = world.shipments[id].clone();
    let lane = setting.markets[shipment.market].lane(shipment.mode).expect("it left by it");
    let key = luck(shipment.shop, shipment.market, shipment.product, shipment.mode);
    let mut dice = setting.seed.stream(Stream::Loss, shipment.left.0, key);
    let lost_whole = dice.chance(lane.loss);
    let (mut lost, mut damaged, mut value) = (0, 0, Money::ZERO);
    for lot in lots_of(world, id) {
        let units = world.stock.lots[lot].on_hand;
        if lost_whole {
            value += world.stock.take_from(lot, units, Exit::Lost).value;
            lost += units;
        } else {
            let broken = dist::binomial(&mut dice, u64::from(units), lane.damage) as u32;
            value += world.stock.take_from(lot, broken, Exit::Scrapped).value;
            damaged += broken;
        }
    }
    let (shop, day, cause) = (shipment.shop, world.day, Cause::Shipment(id));
    world.ledger.post(day, shop, Currency::HOME, Purpose::WriteOffs, Purpose::Inventory, value, cause);
    if shipment.insured {
        world.ledger.post(day, shop, Currency::HOME, Purpose::Cash, Purpose::InsuranceClaims, value, cause);
    }
    world.events.push(Event::ShipmentArrived { shop, shipment: id, lost, damaged });
    world.shipments[id].state = match lost_whole {
        true => ShipmentState::Lost,
        false => ShipmentState::AtCustoms { release: world.day.plus(1), opened: false },
    };
}

/// The lots that travel in a shipment.
pub(super) fn lots_of(world: &World, id: ShipmentId) -> Vec<LotId> {
    let on_board = |(_, lot): &(LotId, &crate::sim::stock::Lot)| lot.place == Place::Transit(id);
    world.stock.lots.iter().filter(on_board).map(|(lot, _)| lot).collect()
}

fn reorders(setting: &Setting, world: &mut World) {
    for shop in world.shops.ids() {
        for market in setting.markets.ids() {
            for reorder in world.presence(shop, market).reorders.clone() {
                fire(setting, world, shop, market, &reorder);
            }
        }
    }
}

fn fire(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId, reorder: &Reorder) {
    let product = reorder.product;
    let position = world.stock.on_hand(shop, product, Place::Market(market)) + under_way(world, shop, market, product);
    let at_hub = world.stock.on_hand(shop, product, Place::Hub);
    if position > reorder.point_units || at_hub == 0 {
        return;
    }
    let units = reorder.ship_units.min(at_hub);
    let (mode, insured) = (reorder.mode, reorder.insured);
    let decision = Decision::Logistics(Move::Ship { market, product, units, mode, insured });
    match check_any(setting, world, shop, &decision) {
        Ok(quote) => enact(setting, world, shop, &decision, &quote),
        Err(refusal) => world.events.push(Event::ReorderFailed { shop, market, product, refusal }),
    }
}

/// Units of a product on their way to a market.
pub fn under_way(world: &World, shop: ShopId, market: MarketId, product: ProductId) -> u32 {
    let coming = |shipment: &&Shipment| {
        shipment.shop == shop && shipment.market == market && shipment.product == product && shipment.is_open()
    };
    world.shipments.iter().map(|(_, shipment)| shipment).filter(coming).map(|shipment| shipment.units).sum()
}

impl Shipment {
    pub fn is_open(&self) -> bool {
        match self.state {
            ShipmentState::UnderWay { .. } | ShipmentState::AtCustoms { .. } => true,
            ShipmentState::Arrived { .. } | ShipmentState::Seized | ShipmentState::Lost => false,
        }
    }
}

/// A day's storage, by the cubic metre, at the hub in home currency and in each market in its own.
fn storage(setting: &Setting, world: &mut World) {
    let places = setting.markets.len() + 1;
    let mut cubic = vec![0.0; world.shops.len() * places];
    for (_, lot) in world.stock.lots.iter() {
        let place = match lot.place {
            Place::Hub => 0,
            Place::Market(market) => market.0 as usize + 1,
            Place::Transit(_) => continue,
        };
        cubic[lot.shop.0 as usize * places + place] += setting.goods[lot.product].volume_m3 * f64::from(lot.on_hand);
    }
    let cause = Cause::Rule(Stage::Logistics);
    let hub_rate = Money::from_major(setting.general().costs.hub_storage_usd_cbm_day.mid);
    for shop in world.shops.ids() {
        let row = shop.0 as usize * places;
        let hub = hub_rate.times(cubic[row]);
        world.ledger.post(world.day, shop, Currency::HOME, Purpose::Storage, Purpose::Cash, hub, cause);
        for market in setting.markets.ids() {
            let fee = setting.markets[market].storage_cbm_day.times(cubic[row + 1 + market.0 as usize]);
            treasury::pay_local(setting, world, shop, market, Purpose::Storage, fee, cause);
        }
    }
}

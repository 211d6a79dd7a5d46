//! Logistics: goods from a hub to the market, leg by leg, and parcels to the door.
//!
//! Bulk goes into a warehouse, pays freight when it leaves and passes the legs of its lane one after the other: each takes
//! its own days, longer when the lane is full (peak weeks, and what all shops send) and when a shock holds the leg up;
//! single parcels go straight to the buyer. A standing reorder refills a market when what it has and what is coming fall
//! to the point.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::setting::{Lane, MarketId, ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::{LegKind, Mode, Origin};
use crate::sim::climate;
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
    /// Send goods from a hub to the market's warehouse.
    Ship {
        market: MarketId,
        product: ProductId,
        origin: Origin,
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

/// What goes where, from where and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub market: MarketId,
    pub product: ProductId,
    pub origin: Origin,
    pub mode: Mode,
}

impl Way {
    fn lane<'s>(&self, setting: &'s Setting) -> &'s Lane {
        setting.markets[self.market].lane(self.origin, self.mode).expect("it left by it")
    }

    /// The address of a consignment's luck.
    pub fn luck(&self, shop: ShopId) -> u64 {
        address(&[shop.0, self.market.0, self.product.0, self.mode as u32, self.origin as u32])
    }
}

/// Goods under way.
#[derive(Clone, Debug, Serialize)]
pub struct Shipment {
    pub shop: ShopId,
    pub market: MarketId,
    pub product: ProductId,
    pub origin: Origin,
    pub mode: Mode,
    pub units: u32,
    pub insured: bool,
    pub freight: Money,
    pub left: Day,
    /// What the forwarder expects.
    pub promised: Day,
    pub state: ShipmentState,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ShipmentState {
    /// On a leg of its lane; `days` have passed from the start to the end of that leg.
    UnderWay {
        leg: u32,
        arrives: Day,
        days: f64,
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

impl Shipment {
    pub fn way(&self) -> Way {
        Way { market: self.market, product: self.product, origin: self.origin, mode: self.mode }
    }

    pub fn is_open(&self) -> bool {
        match self.state {
            ShipmentState::UnderWay { .. } | ShipmentState::AtCustoms { .. } => true,
            ShipmentState::Arrived { .. } | ShipmentState::Seized | ShipmentState::Lost => false,
        }
    }
}

const MOST_UNITS: i64 = 100_000;
const TRANSIT_MOST: f64 = 365.0;
/// A lane counts as filling up above this share of its capacity, and as full so much above it.
const FILLING: f64 = 0.85;
const FULL_ABOVE: f64 = 0.3;
/// What of last week's load is left a day later.
const LOAD_MEMORY: f64 = 6.0 / 7.0;
/// Days that a failed attempt at the door adds.
const NEXT_ATTEMPT: u32 = 1;

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
        Move::Ship { market, product, origin, units, mode, insured } => {
            in_range(setting, world, by, *market, *product)?;
            let lane = bulk_lane(setting, world, by, *market, *origin, *mode)?;
            within(i64::from(*units), 1, MOST_UNITS)?;
            let have = world.stock.on_hand(by, *product, Place::Hub(*origin));
            if *units > have {
                return Err(Refusal::StockShort { need: *units, have });
            }
            let freight = landed::freight(setting, world, *market, &setting.goods[*product], lane, *units);
            let mut charges = vec![Charge { market: None, purpose: Purpose::Inventory, amount: freight }];
            if *insured {
                let value = value_of(world, by, *product, *origin, *units) + freight;
                let amount = landed::insurance(setting, value);
                charges.push(Charge { market: None, purpose: Purpose::Insurance, amount });
            }
            let usual = expected_days(setting, *market, lane);
            Ok(Quote { charges, minutes: 0, effective: world.day.plus(usual) })
        }
        Move::SetReorder { market, reorder } => {
            in_range(setting, world, by, *market, reorder.product)?;
            bulk_lane(setting, world, by, *market, reorder.origin, reorder.mode)?;
            within(i64::from(reorder.point_units), 0, MOST_UNITS)?;
            within(i64::from(reorder.ship_units), 1, MOST_UNITS)?;
            Ok(Quote::free(world.day))
        }
        Move::ClearReorder { market, product } => {
            in_range(setting, world, by, *market, *product)?;
            match world.presence(by, *market).reorders.iter().any(|held| held.product == *product) {
                true => Ok(Quote::free(world.day)),
                false => Err(Refusal::UnknownReorder),
            }
        }
    }
}

fn bulk_lane<'s>(
    setting: &'s Setting,
    world: &World,
    by: ShopId,
    market: MarketId,
    origin: Origin,
    mode: Mode,
) -> Result<&'s Lane, Refusal> {
    if mode.carries_parcels() {
        return Err(Refusal::WrongMode);
    }
    if !world.presence(by, market).can_store() {
        return Err(Refusal::NoWarehouse);
    }
    setting.markets[market].lane(origin, mode).ok_or(Refusal::NoLane)
}

/// Landed value of the first units at a hub.
fn value_of(world: &World, shop: ShopId, product: ProductId, origin: Origin, units: u32) -> Money {
    let mut wanted = units;
    let mut value = Money::ZERO;
    for (_, lot) in world.stock.at(shop, product, Place::Hub(origin)) {
        let part = wanted.min(lot.on_hand);
        value += lot.value.times(f64::from(part) / f64::from(lot.on_hand));
        wanted -= part;
    }
    value
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::RentWarehouse { market } => world.presence_mut(by, *market).warehouse = true,
        Move::Ship { market, product, origin, units, mode, insured } => {
            let way = Way { market: *market, product: *product, origin: *origin, mode: *mode };
            depart(setting, world, by, way, *units, *insured, quote.charges[0].amount);
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

/// Goods leave a hub: their lots travel, and carry the freight in their value.
fn depart(setting: &Setting, world: &mut World, by: ShopId, way: Way, units: u32, insured: bool, freight: Money) {
    let id = embark(setting, world, by, way, units, insured, freight);
    let at_hub = world.stock.at(by, way.product, Place::Hub(way.origin));
    let sources: Vec<(LotId, u32)> = at_hub.map(|(lot, row)| (lot, row.on_hand)).collect();
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

/// Days that a forwarder names for a lane: the way, and papers at the border.
pub fn expected_days(setting: &Setting, market: MarketId, lane: &Lane) -> u32 {
    let papers = match (lane.mode.carries_parcels(), lane.mode.is_billed_by_volume()) {
        (true, _) => 0.0,
        (false, true) => setting.markets[market].clearance_cargo_days,
        (false, false) => 1.0,
    };
    (lane.usual_days() + papers) as u32 + 1
}

/// A consignment sets out on the first leg of its lane and takes its part of the lane's room.
pub fn embark(
    setting: &Setting,
    world: &mut World,
    shop: ShopId,
    way: Way,
    units: u32,
    insured: bool,
    freight: Money,
) -> ShipmentId {
    let lane = way.lane(setting);
    let place = setting.markets[way.market].lanes.iter().position(|other| std::ptr::eq(other, lane));
    let billed = setting.goods[way.product].billed(lane) * f64::from(units);
    world.loads[way.market.0 as usize][place.expect("it is one of them")] += billed;
    let id = world.shipments.push(Shipment {
        shop,
        market: way.market,
        product: way.product,
        origin: way.origin,
        mode: way.mode,
        units,
        insured,
        freight,
        left: world.day,
        promised: world.day.plus(expected_days(setting, way.market, lane)),
        state: ShipmentState::UnderWay { leg: 0, arrives: world.day, days: 0.0 },
    });
    start_leg(setting, world, id, 0, 0.0);
    id
}

/// Draws a leg's days as things stand when it begins.
fn start_leg(setting: &Setting, world: &mut World, id: ShipmentId, leg: u32, days: f64) {
    let shipment = &world.shipments[id];
    let (way, left) = (shipment.way(), shipment.left);
    let lane = way.lane(setting);
    let key = address(&[way.luck(shipment.shop) as u32, (way.luck(shipment.shop) >> 32) as u32, leg]);
    let mut dice = setting.seed.stream(Stream::Transit, left.0, key);
    let total = days + leg_days(setting, world, way.market, lane, leg as usize, &mut dice).total();
    let arrives = left.plus(total.clamp(1.0, TRANSIT_MOST) as u32).max(world.day);
    world.shipments[id].state = ShipmentState::UnderWay { leg, arrives, days: total };
}

/// What makes the days of one leg.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LegDays {
    pub leg: LegKind,
    /// What it takes on average, when nothing is in the way.
    pub usual: f64,
    /// As it came, with room on the lane.
    pub drawn: f64,
    /// Times that on a full lane.
    pub full: f64,
    pub mishap: f64,
    /// Of a shock at such a leg.
    pub shock: f64,
}

impl LegDays {
    pub fn total(&self) -> f64 {
        self.drawn * self.full + self.mishap + self.shock
    }
}

/// Days of one leg: a shifted gamma, longer on a full lane, held up by chance and by what happens there.
fn leg_days(setting: &Setting, world: &World, market: MarketId, lane: &Lane, leg: usize, dice: &mut Dice) -> LegDays {
    let terms = &lane.legs[leg];
    let freight = &setting.general().freight;
    let excess = terms.days_mean - terms.days_min;
    let drawn = dist::shifted_gamma(dice, terms.days_min, excess, terms.shape);
    // The chance of a mishap is that of the whole way: each leg has its part of it.
    let held_up = dice.chance(freight.mishap.mid / lane.legs.len() as f64);
    let mishap = if held_up { freight.mishap_days.mid * lane.usual_days() * dist::exponential(dice) } else { 0.0 };
    let full = 1.0 + (freight.full_delay.mid - 1.0) * fullness(setting, world, market, lane);
    let shock = climate::delay_days(setting, market, terms.leg, world.day);
    LegDays { leg: terms.leg, usual: terms.days_mean, drawn, full, mishap, shock }
}

/// How full a lane is: 0 while there is room, 1 when it is full.
pub(in crate::sim) fn fullness(setting: &Setting, world: &World, market: MarketId, lane: &Lane) -> f64 {
    let freight = &setting.general().freight;
    let place = setting.markets[market].lanes.iter().position(|other| std::ptr::eq(other, lane));
    let sent = place.map_or(0.0, |place| world.loads[market.0 as usize][place]);
    let season = climate::market_season(setting, market, world.day).max(1.0);
    let peak = freight.peak_load.mid * math::ln(season) / std::f64::consts::LN_2;
    let load = lane.usual_load + peak + sent / lane.capacity_week;
    ((load - FILLING) / FULL_ABOVE).clamp(0.0, 1.0)
}

/// Times the usual freight: the surcharge of a full lane, and what has happened to rates.
pub(in crate::sim) fn price_today(setting: &Setting, world: &World, market: MarketId, lane: &Lane) -> f64 {
    let surcharge = setting.general().freight.peak_surcharge.mid - 1.0;
    (1.0 + surcharge * fullness(setting, world, market, lane)) * climate::freight(setting, market, lane.mode, world.day)
}

/// What makes the days of one order, from the warehouse or the hub to the door.
#[derive(Clone, Debug, PartialEq)]
pub struct DoorWay {
    /// The parcel lane, leg by leg; nothing where goods lie in the market.
    pub legs: Vec<LegDays>,
    /// An opened parcel waits at the border.
    pub opened: f64,
    /// The parcel lane in whole days.
    pub lane: u32,
    /// Handing over to the carrier.
    pub handling: u32,
    /// What the buyer's place adds.
    pub place: u32,
    /// A first attempt that failed.
    pub attempt: u32,
    /// The drive, wet months included, in whole days.
    pub drive: u32,
}

impl DoorWay {
    pub fn days(&self) -> u32 {
        self.lane + self.handling + self.place + self.attempt + self.drive
    }
}

/// One parcel's way to the buyer's door by a parcel lane, last mile included. The cited transit holds the normal
/// clearance; a parcel that is opened waits longer.
pub(in crate::sim) fn parcel_way(
    setting: &Setting,
    world: &World,
    shop: ShopId,
    market: MarketId,
    lane: &Lane,
    place: u32,
    dice: &mut Dice,
) -> DoorWay {
    let terms = &setting.markets[market];
    let is_opened = dice.chance(terms.inspection_parcel);
    let wait = dist::shifted_gamma(dice, 0.0, terms.clearance_parcel_days, 2.0);
    let opened = if is_opened { wait } else { 0.0 };
    let legs: Vec<LegDays> =
        (0..lane.legs.len()).map(|leg| leg_days(setting, world, market, lane, leg, dice)).collect();
    let way: f64 = legs.iter().map(LegDays::total).sum();
    let lane = (way + opened).clamp(1.0, TRANSIT_MOST) as u32;
    DoorWay { legs, opened, lane, ..door_way(setting, world, shop, market, place, dice) }
}

/// The way from the market's warehouse, or the end of a parcel lane, to the door.
pub(in crate::sim) fn door_way(
    setting: &Setting,
    world: &World,
    shop: ShopId,
    market: MarketId,
    place: u32,
    dice: &mut Dice,
) -> DoorWay {
    let terms = &setting.markets[market];
    let attempt = if dice.chance(terms.first_attempt) { 0 } else { NEXT_ATTEMPT };
    let own = match world.presence(shop, market).centre.has_warehouse(world.day) {
        true => setting.general().centre.warehouse_days.mid,
        false => 1.0,
    };
    let mean = (terms.last_mile_days * own - 1.0).max(0.2);
    let drive = dist::shifted_gamma(dice, climate::wet_days(setting, market, world.day), mean, 2.0);
    let place = terms.places[place as usize].extra_days;
    DoorWay { legs: Vec::new(), opened: 0.0, lane: 0, handling: 1, place, attempt, drive: drive as u32 }
}

/// Shipments move, standing reorders fire, goods at rest cost storage.
pub fn day(setting: &Setting, world: &mut World) {
    for load in world.loads.iter_mut().flatten() {
        *load *= LOAD_MEMORY;
    }
    for id in world.shipments.ids() {
        move_on(setting, world, id);
    }
    reorders(setting, world);
    storage(setting, world);
}

/// Takes a consignment past every leg whose end has come.
fn move_on(setting: &Setting, world: &mut World, id: ShipmentId) {
    while let ShipmentState::UnderWay { leg, arrives, days } = world.shipments[id].state
        && arrives <= world.day
    {
        let shipment = &world.shipments[id];
        let (shop, last) = (shipment.shop, shipment.way().lane(setting).legs.len() as u32 - 1);
        if leg == last {
            land(setting, world, id);
            return;
        }
        world.events.push(Event::LegPassed { shop, shipment: id, leg });
        start_leg(setting, world, id, leg + 1, days);
    }
}

/// A consignment reaches the border: some are lost whole, some units are damaged; what is left goes to customs.
fn land(setting: &Setting, world: &mut World, id: ShipmentId) {
    let shipment = world.shipments[id].clone();
    let lane = shipment.way().lane(setting);
    let mut dice = setting.seed.stream(Stream::Loss, shipment.left.0, shipment.way().luck(shipment.shop));
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
        false => {
            let clears = clearance_days(setting, &shipment, &mut dice);
            ShipmentState::AtCustoms { release: world.day.plus(clears), opened: false }
        }
    };
}

/// Days that papers take at the border: for shared containers as cited, for the rest within the days of the way.
fn clearance_days(setting: &Setting, shipment: &Shipment, dice: &mut Dice) -> u32 {
    let mean = setting.markets[shipment.market].clearance_cargo_days;
    match shipment.mode.is_billed_by_volume() {
        true => 1 + dist::shifted_gamma(dice, 0.0, (mean - 1.0).max(0.2), 2.0) as u32,
        false => 1,
    }
}

/// The lots that travel in a shipment.
pub(super) fn lots_of(world: &World, id: ShipmentId) -> Vec<LotId> {
    let on_board = |(_, lot): &(LotId, &crate::sim::stock::Lot)| lot.place == Place::Transit(id);
    world.stock.of(world.shipments[id].shop).filter(on_board).map(|(lot, _)| lot).collect()
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
    let at_hub = world.stock.on_hand(shop, product, Place::Hub(reorder.origin));
    if position > reorder.point_units || at_hub == 0 {
        return;
    }
    let units = reorder.ship_units.min(at_hub);
    let (origin, mode, insured) = (reorder.origin, reorder.mode, reorder.insured);
    let decision = Decision::Logistics(Move::Ship { market, product, origin, units, mode, insured });
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

/// A day's storage, by the cubic metre, at the hub in home currency and in each market in its own.
fn storage(setting: &Setting, world: &mut World) {
    let places = setting.markets.len() + 1;
    let mut cubic = vec![0.0; world.shops.len() * places];
    for (_, lot) in world.stock.lots.iter() {
        let place = match lot.place {
            Place::Hub(_) => 0,
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
            // One's own warehouse is paid by its rent.
            let own = world.presence(shop, market).centre.has_warehouse(world.day);
            let cubic = if own { 0.0 } else { cubic[row + 1 + market.0 as usize] };
            let fee = setting.markets[market].storage_cbm_day.times(cubic);
            treasury::pay_local(setting, world, shop, market, Purpose::Storage, fee, cause);
        }
    }
}

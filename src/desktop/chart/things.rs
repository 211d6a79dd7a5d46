//! What moves and what lies still: shipments on their lanes, parcels, stock at hubs and in warehouses.
//!
//! Read off the shop's view alone. A shipment's leg is what the view says; how far along the leg it is, the usual days say,
//! for the view does not tell. Between two days things glide: [`Things::between`] mixes the evening before with today.

use super::lanes::{LaneRoute, Medium, medium};
use super::shape::Point;
use super::world::{Country, World};
use crate::model::setting::MarketId;
use crate::model::words::Origin;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::view::{ListingView, ShipmentView, ShopView};
use crate::sim::world::ShipmentId;

/// Parcels shown on a lane at most: a sign that orders flow, not a count.
const PARCELS: f32 = 12.0;

/// A consignment under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Vehicle {
    pub shipment: ShipmentId,
    /// Index of its lane in the world.
    pub lane: usize,
    /// Share of the lane's length that lies behind it.
    pub share: f32,
    pub at: Point,
    /// Radians, clockwise from east.
    pub heading: f32,
    pub medium: Medium,
    pub units: u32,
    /// Customs has it.
    pub is_held: bool,
    /// On a leg that leads nowhere: at a port, a border, a parcel hub, or held.
    pub is_waiting: bool,
    /// Came in today: seen only while the day glides.
    pub has_arrived: bool,
}

/// What lies in a market's warehouse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Store {
    pub market: MarketId,
    pub at: Point,
    pub units: u32,
    pub under_way: u32,
    /// Of a warehouse as large as stock and what is on its way need.
    pub fill: f32,
}

/// What lies at an origin's hub.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct HubStock {
    pub origin: Origin,
    pub at: Point,
    pub units: u32,
}

/// Parcels that go straight to buyers along a lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParcelFlow {
    pub lane: usize,
    pub count: u32,
    /// Share of the lane that they move on a day.
    pub daily: f32,
    /// Days that have passed, which is where they are.
    pub days: f32,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Things {
    pub vehicles: Vec<Vehicle>,
    pub stores: Vec<Store>,
    pub hubs: Vec<HubStock>,
    pub parcels: Vec<ParcelFlow>,
}

impl Things {
    /// Everything as it stands in the morning of the view's day.
    pub fn of(world: &World, view: &ShopView) -> Things {
        Things {
            vehicles: view.shipments.iter().filter_map(|row| vehicle(world, view, row)).collect(),
            stores: stores(world, view),
            hubs: hubs(world, view),
            parcels: parcels(world, view),
        }
    }

    /// The places alone, before anything is in them.
    pub fn empty(world: &World) -> Things {
        let store = |country: &Country| Store {
            market: country.market,
            at: country.warehouse,
            units: 0,
            under_way: 0,
            fill: 0.0,
        };
        let hubs = world.hubs.iter().map(|hub| HubStock { origin: hub.origin, at: hub.at, units: 0 }).collect();
        Things { stores: world.countries.iter().map(store).collect(), hubs, ..Things::default() }
    }

    /// A share of the day after `before`: what is in both glides, what is new leaves its hub, what is gone comes in.
    pub fn between(&self, world: &World, before: &Things, fraction: f32) -> Things {
        if fraction >= 1.0 {
            return self.clone();
        }
        let was = |id: ShipmentId| before.vehicles.iter().find(|vehicle| vehicle.shipment == id);
        let gliding = |vehicle: &Vehicle| {
            let from = was(vehicle.shipment).map_or(0.0, |before| before.share);
            let share = from + (vehicle.share - from).max(0.0) * fraction;
            let is_there = vehicle.share - share < 1e-4;
            Vehicle { is_waiting: vehicle.is_waiting && is_there, ..moved(world, vehicle, share) }
        };
        let is_gone = |old: &&Vehicle| !self.vehicles.iter().any(|vehicle| vehicle.shipment == old.shipment);
        let coming_in = |old: &Vehicle| {
            let share = old.share + (1.0 - old.share) * fraction;
            Vehicle { has_arrived: true, is_held: false, is_waiting: false, ..moved(world, old, share) }
        };
        let gone = before.vehicles.iter().filter(is_gone).map(coming_in);
        let parcels = self.parcels.iter().map(|flow| ParcelFlow { days: flow.days - 1.0 + fraction, ..*flow });
        Things {
            vehicles: self.vehicles.iter().map(gliding).chain(gone).collect(),
            parcels: parcels.collect(),
            ..self.clone()
        }
    }

    /// Whether the passing of a day shows.
    pub fn can_move(&self) -> bool {
        !self.vehicles.is_empty() || !self.parcels.is_empty()
    }
}

impl ParcelFlow {
    /// Shares of the lane at which its parcels are.
    pub fn shares(&self) -> impl Iterator<Item = f32> {
        let gone = self.days * self.daily;
        let count = self.count;
        (0..count).map(move |nth| (nth as f32 / count as f32 + gone).fract())
    }
}

fn vehicle(world: &World, view: &ShopView, row: &ShipmentView) -> Option<Vehicle> {
    let lane = world.lane(row.market, row.origin, row.mode)?;
    let share = share(&world.lanes[lane], view.day.0 as f32, row);
    let leg = row.leg.and_then(|leg| world.lanes[lane].legs.get(leg as usize));
    let still = Vehicle {
        shipment: row.shipment,
        lane,
        share,
        at: [0.0; 2],
        heading: 0.0,
        medium: world.lanes[lane].medium(),
        units: row.units,
        is_held: row.at_customs,
        is_waiting: row.at_customs || leg.is_some_and(|span| span.to - span.from < 1e-4),
        has_arrived: false,
    };
    Some(moved(world, &still, share))
}

fn share(lane: &LaneRoute, day: f32, row: &ShipmentView) -> f32 {
    let Some(leg) = row.leg.filter(|_| !row.at_customs) else { return lane.held() };
    let leg = leg as usize;
    let whole = row.expected.since(row.left) as f32;
    let time = ((day - row.left.0 as f32) / whole.max(1.0)).clamp(0.0, 1.0);
    // Late or early: at the end of the leg that it is on, or at its beginning.
    let passed = lane.legs.get(leg).map_or(1.0, |span| (time - span.begins) / (span.ends - span.begins).max(1e-6));
    lane.along(leg, passed.clamp(0.04, 0.96))
}

/// The vehicle at another place of its lane, with the body that goods have there.
fn moved(world: &World, vehicle: &Vehicle, share: f32) -> Vehicle {
    let lane = &world.lanes[vehicle.lane];
    let (at, heading) = lane.line.at(share);
    let on = lane.legs.iter().filter(|span| span.to - span.from > 1e-4);
    let on = on.filter(|span| share <= span.to + 1e-4).map(|span| medium(span.leg)).next();
    let medium = if vehicle.is_waiting { vehicle.medium } else { on.unwrap_or(Medium::Road) };
    Vehicle { share, at, heading, medium, ..vehicle.clone() }
}

fn stores(world: &World, view: &ShopView) -> Vec<Store> {
    let of = |country: &Country| {
        let rows = || view.niches.iter().filter(|niche| niche.market == country.market);
        let units: u32 = rows().map(|niche| niche.stock_units).sum();
        let under_way: u32 = rows().map(|niche| niche.under_way_units).sum();
        let fill = units as f32 / room_for(units + under_way) as f32;
        Store { market: country.market, at: country.warehouse, units, under_way, fill }
    };
    world.countries.iter().map(of).collect()
}

/// The smallest warehouse, in round numbers, that holds so much.
fn room_for(units: u32) -> u32 {
    let sizes = [100, 250, 500];
    (0..6).flat_map(|power| sizes.map(|size| size * 10_u32.pow(power))).find(|size| *size >= units).unwrap_or(units)
}

fn hubs(world: &World, view: &ShopView) -> Vec<HubStock> {
    let units = |origin: Origin| {
        let rows = view.goods.iter().flat_map(|goods| &goods.hubs).filter(|hub| hub.origin == origin);
        rows.map(|hub| hub.units).sum()
    };
    world.hubs.iter().map(|hub| HubStock { origin: hub.origin, at: hub.at, units: units(hub.origin) }).collect()
}

fn parcels(world: &World, view: &ShopView) -> Vec<ParcelFlow> {
    let mut flows: Vec<ParcelFlow> = Vec::new();
    let mut under_way = vec![0.0_f32; world.lanes.len()];
    for (lane, sold) in view.listings.iter().filter_map(|listing| direct(world, view, listing)) {
        under_way[lane] += sold / 28.0 * world.lanes[lane].usual_days;
    }
    for (lane, &parcels) in under_way.iter().enumerate().filter(|(_, parcels)| **parcels > 0.2) {
        let count = parcels.round().clamp(1.0, PARCELS) as u32;
        let daily = 1.0 / world.lanes[lane].usual_days.max(1.0);
        flows.push(ParcelFlow { lane, count, daily, days: view.day.0 as f32 });
    }
    flows
}

/// The lane that a listing's parcels take, and what it sold in four weeks.
fn direct(world: &World, view: &ShopView, listing: &ListingView) -> Option<(usize, f32)> {
    let Fulfilment::Direct { origin, mode } = listing.offer.fulfilment else { return None };
    let niche = view.niches.iter().find(|niche| niche.niche == listing.niche).filter(|_| listing.live)?;
    Some((world.lane(niche.market, origin, mode)?, listing.sales_28 as f32))
}

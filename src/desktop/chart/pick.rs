//! What a person points at: the nearest thing to a place, within a reach.

use super::shape::{Point, distance};
use super::things::Things;
use super::world::World;
use crate::model::setting::MarketId;
use crate::model::words::Origin;
use crate::sim::world::ShipmentId;

/// Something that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    Market(MarketId),
    Origin(Origin),
    /// A gate by its place in its country's list.
    Gate {
        market: MarketId,
        index: usize,
    },
    Shipment(ShipmentId),
}

/// Small things first, for land lies below everything; a country is meant wherever it is pointed at.
pub fn pick(world: &World, things: &Things, at: Point, reach: f32) -> Option<Picked> {
    let near = |places: Vec<(Point, Picked)>| {
        let away = places.into_iter().map(|(place, what)| (distance(place, at), what));
        away.filter(|(away, _)| *away <= reach).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, what)| what)
    };
    let moving = things.vehicles.iter().map(|vehicle| (vehicle.at, Picked::Shipment(vehicle.shipment)));
    let hubs = world.hubs.iter().map(|hub| (hub.at, Picked::Origin(hub.origin)));
    let stores = world.countries.iter().map(|country| (country.warehouse, Picked::Market(country.market)));
    let gates = world.countries.iter().flat_map(|country| {
        let used = country.gates.iter().enumerate().filter(|(_, gate)| gate.used);
        used.map(|(index, gate)| (gate.at, Picked::Gate { market: country.market, index }))
    });
    near(moving.collect())
        .or_else(|| near(hubs.chain(stores).collect()))
        .or_else(|| near(gates.collect()))
        .or_else(|| world.countries.iter().find(|country| country.contains(at)).map(|row| Picked::Market(row.market)))
}

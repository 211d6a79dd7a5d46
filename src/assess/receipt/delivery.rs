//! Promised against taken: orders to the door and consignments to the warehouse, leg by leg.
//!
//! `orders` is the mean over a listing's orders delivered in the span; `late_order` is one that came late on the day asked
//! for. Their legs are the ones that were drawn when the order was placed. `consignment` is one that was released in the
//! span; its legs are counted in the days of the calendar. Every total is taken less promised: below zero is early.

use super::evidence::Evidence;
use super::{About, Fact, Join, Part, Query, Receipt, Unit, What, Which, word};
use crate::base::calendar::Day;
use crate::model::words::LegKind;
use crate::sim::demand;
use crate::sim::event::Event;
use crate::sim::orders::Order;
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::stage::logistics::{DoorWay, LegDays};
use crate::sim::world::{ListingId, OrderId, STUDENT, ShipmentId};

pub(super) fn receipts(evidence: &Evidence, query: &Query) -> Vec<Receipt> {
    let mut receipts = Vec::new();
    for listing in evidence.listings(query) {
        let trips = trips(evidence, listing);
        if trips.is_empty() {
            continue;
        }
        let about = evidence.about(evidence.close().listings[listing].niche);
        receipts.push(receipt(evidence, "orders", about.clone(), against_promise(&trips)));
        if evidence.span.is_one_day() {
            for trip in trips.into_iter().filter(|trip| trip.order.arrived > trip.order.promised) {
                let about = About { which: Some(Which::Order(trip.id)), ..about.clone() };
                receipts.push(receipt(evidence, "late_order", about, against_promise(&[trip])));
            }
        }
    }
    receipts.extend(evidence.events().filter_map(|(day, _, event)| match event {
        Event::Customs { shop: STUDENT, shipment, outcome } => match outcome {
            CustomsOutcome::Released { .. } | CustomsOutcome::Reassessed { .. } => {
                consignment(evidence, query, *shipment, day)
            }
            CustomsOutcome::Seized { .. } | CustomsOutcome::HeldUnpaid { .. } => None,
        },
        _ => None,
    }));
    receipts
}

fn receipt(evidence: &Evidence, of: &str, about: About, whole: Part) -> Receipt {
    Receipt::new(What::Delivery, of, about, evidence.span, Unit::Days, whole)
}

/// A delivered order with its way.
struct Trip {
    id: OrderId,
    order: Order,
    way: DoorWay,
    event: Fact,
}

fn trips(evidence: &Evidence, listing: ListingId) -> Vec<Trip> {
    let delivered = evidence.events().filter_map(|(day, place, event)| match event {
        Event::Delivered { order, listing: held, .. } if *held == listing => Some((*order, Fact::Event { day, place })),
        _ => None,
    });
    delivered
        .filter_map(|(id, event)| {
            let order = evidence.close().orders.get(id);
            let world = evidence.trade(order.placed)?;
            let way = demand::way(&evidence.setting, world, listing, order.nth, order.place);
            Some(Trip { id, order, way, event })
        })
        .collect()
}

/// Mean days taken, leg by leg, less the mean of what was promised.
fn against_promise(trips: &[Trip]) -> Part {
    let count = trips.len() as f64;
    let mean = |of: &dyn Fn(&Trip) -> f64| trips.iter().map(of).sum::<f64>() / count;
    let taken = mean(&|trip| f64::from(trip.order.arrived.since(trip.order.placed)));
    let promised = mean(&|trip| f64::from(trip.order.promised.since(trip.order.placed)));
    let mut parts: Vec<Part> = LegKind::ALL.iter().filter_map(|leg| leg_part(trips, *leg)).collect();
    parts.push(Part::number("opened_at_border", mean(&|trip| trip.way.opened)));
    parts.push(Part::number("whole_days", mean(&|trip| f64::from(trip.way.lane) - lane_days(&trip.way))));
    parts.push(Part::number("handling", mean(&|trip| f64::from(trip.way.handling))));
    parts.push(Part::number("place", mean(&|trip| f64::from(trip.way.place))));
    parts.push(Part::number("second_attempt", mean(&|trip| f64::from(trip.way.attempt))));
    parts.push(Part::number("drive", mean(&|trip| f64::from(trip.way.drive))));
    parts.retain(|part| part.value.major() != 0.0);
    let facts = |trip: &Trip| [Fact::Order(trip.id), trip.event];
    let taken = Part::number("taken", taken).made_of(Join::Sum, parts).resting_on(trips.iter().flat_map(facts));
    let whole = taken.value.major() - promised;
    Part::number("against_promise", whole).made_of(Join::Sum, vec![taken, Part::number("promised", -promised)])
}

/// The parcel lane before it is counted in whole days.
fn lane_days(way: &DoorWay) -> f64 {
    way.legs.iter().map(LegDays::total).sum::<f64>() + way.opened
}

/// All legs of a kind on the way, and why they took what they took.
fn leg_part(trips: &[Trip], leg: LegKind) -> Option<Part> {
    let mean = |of: &dyn Fn(&LegDays) -> f64| {
        let legs = trips.iter().flat_map(|trip| &trip.way.legs).filter(|row| row.leg == leg);
        legs.map(of).sum::<f64>() / trips.len() as f64
    };
    let total = mean(&LegDays::total);
    let parts = vec![
        Part::number("usual", mean(&|leg| leg.usual)),
        Part::number("chance", mean(&|leg| leg.drawn - leg.usual)),
        Part::number("full_lane", mean(&|leg| leg.drawn * (leg.full - 1.0))),
        Part::number("mishap", mean(&|leg| leg.mishap)),
        Part::number("shock", mean(&|leg| leg.shock)),
    ];
    let parts = parts.into_iter().filter(|part| part.value.major() != 0.0).collect();
    (total != 0.0).then(|| Part::number(format!("leg_{}", word(&leg)), total).made_of(Join::Sum, parts))
}

/// A consignment that was released: its legs and customs in days of the calendar, and what the legs take as a rule.
fn consignment(evidence: &Evidence, query: &Query, id: ShipmentId, released: Day) -> Option<Receipt> {
    let shipment = &evidence.close().shipments[id];
    if query.product.is_some_and(|product| product != shipment.product) {
        return None;
    }
    let lane = evidence.setting.markets[shipment.market].lane(shipment.origin, shipment.mode)?;
    let mut parts = Vec::new();
    let mut since = shipment.left;
    let mut customs: Vec<Fact> = Vec::new();
    for log in &evidence.logs {
        for (place, event) in (0..).zip(&log.events) {
            let fact = Fact::Event { day: log.day, place };
            let leg = match event {
                Event::LegPassed { shipment, leg, .. } if *shipment == id => *leg as usize,
                Event::ShipmentArrived { shipment, .. } if *shipment == id => lane.legs.len() - 1,
                Event::Customs { shipment, .. } if *shipment == id => {
                    customs.push(fact);
                    continue;
                }
                _ => continue,
            };
            let (terms, days) = (&lane.legs[leg], f64::from(log.day.since(since)));
            let why = vec![Part::number("usual", terms.days_mean), Part::number("beyond", days - terms.days_mean)];
            let part = Part::number(format!("leg_{}", word(&terms.leg)), days).resting_on([fact]);
            parts.push(part.made_of(Join::Sum, why));
            since = log.day;
        }
    }
    parts.push(Part::number("customs", f64::from(released.since(since))).resting_on(customs));
    let (taken, promised) = (released.since(shipment.left), shipment.promised.since(shipment.left));
    let taken = Part::number("taken", f64::from(taken)).made_of(Join::Sum, parts).resting_on([Fact::Shipment(id)]);
    let whole = taken.value.major() - f64::from(promised);
    let parts = vec![taken, Part::number("promised", -f64::from(promised))];
    let whole = Part::number("against_promise", whole).made_of(Join::Sum, parts);
    let about = evidence.about(evidence.setting.niche(shipment.market, shipment.product));
    let which = Some(Which::Shipment { shipment: id, mode: shipment.mode });
    Some(receipt(evidence, "consignment", About { which, ..about }, whole))
}

//! Landed cost: what a unit cost by the time it could be sold, part by part, home currency.
//!
//! `lot`: a unit of a lot in a market's warehouse, from the supplier's price, the consignment's freight and what customs
//! and agents took. `parcel`: the last order that was sent from a hub, from its postings. `estimate`: where a product was
//! not brought in yet, what the shop is shown for each way in. Goods that were lost on the way are written off, not spread
//! over the rest, so a unit's share of freight is by the units that left.

use super::evidence::Evidence;
use super::{About, Amount, Fact, Join, Part, Query, Receipt, Unit, What, Which, purpose};
use crate::base::money::Money;
use crate::model::setting::{NicheId, ProductId};
use crate::run::result::in_home;
use crate::sim::event::Event;
use crate::sim::landed::{Duties, LandedCost};
use crate::sim::ledger::{Cause, Posting, Purpose};
use crate::sim::orders::Order;
use crate::sim::stage::compliance::CustomsOutcome;
use crate::sim::stock::{Lot, LotId, Place};
use crate::sim::view::view;
use crate::sim::world::{OrderId, STUDENT, ShipmentId};

pub(super) fn receipts(evidence: &Evidence, query: &Query) -> Vec<Receipt> {
    let world = evidence.close();
    let wanted = |product: ProductId| query.product.is_none_or(|asked| asked == product);
    let mut receipts = Vec::new();
    let mut brought: Vec<NicheId> = Vec::new();
    for (id, lot) in world.stock.of(STUDENT).filter(|(_, lot)| wanted(lot.product)) {
        if let Place::Market(market) = lot.place
            && let Some(cost) = unit_cost(evidence, id, lot)
        {
            let niche = evidence.setting.niche(market, lot.product);
            brought.push(niche);
            receipts.extend(landed_lot(evidence, niche, (id, lot), cost));
        }
    }
    for listing in evidence.listings(query) {
        let niche = world.listings[listing].niche;
        let last = world.orders.all().filter(|(_, order)| order.listing == listing).last();
        if let Some((id, order)) = last.filter(|(_, order)| matches!(world.stock.lots[order.lot].place, Place::Hub(_)))
        {
            brought.push(niche);
            receipts.push(parcel(evidence, niche, id, &order));
        }
    }
    for row in view(&evidence.setting, world, STUDENT).niches {
        let niche = evidence.setting.niche(row.market, row.product);
        let asked = query.product.is_some() || row.in_range;
        if wanted(row.product) && asked && !brought.contains(&niche) {
            receipts.extend(row.landed.iter().map(|way| estimate(evidence, niche, way)));
        }
    }
    receipts
}

fn receipt(evidence: &Evidence, of: &str, about: About, whole: Part) -> Receipt {
    Receipt::new(What::Landed, of, about, evidence.span, Unit::HomeMinor, whole)
}

/// What a unit of a lot stands in the books for; of one that is sold out, what the last unit left with.
fn unit_cost(evidence: &Evidence, id: LotId, lot: &Lot) -> Option<Money> {
    if lot.on_hand > 0 {
        return Some(lot.value.times(1.0 / f64::from(lot.on_hand)));
    }
    let last = evidence.close().orders.all().filter(|(_, order)| order.lot == id).last();
    last.map(|(_, order)| order.cost.times(1.0 / f64::from(order.units)))
}

/// The postings that a cause made, over the whole run so far.
fn caused(evidence: &Evidence, cause: Cause) -> impl Iterator<Item = &Posting> {
    let postings = evidence.logs.iter().flat_map(|log| &log.postings);
    postings.filter(move |posting| posting.shop == STUDENT && posting.cause == cause)
}

/// A unit of a lot that came in by a consignment.
fn landed_lot(evidence: &Evidence, niche: NicheId, (id, lot): (LotId, &Lot), cost: Money) -> Option<Receipt> {
    let world = evidence.close();
    let cleared = cleared(evidence, id)?;
    let shipment = &world.shipments[cleared.shipment];
    let purchase = &world.purchases[lot.batch];
    let each = |whole: Money, units: u32| whole.times(1.0 / f64::from(units.max(1)));
    let bought: Vec<Fact> = std::iter::once(Fact::Purchase(lot.batch))
        .chain(caused(evidence, Cause::Purchase(lot.batch)).map(|posting| Fact::Posting(posting.id)))
        .collect();
    let border: Vec<Fact> =
        [Fact::Shipment(cleared.shipment), cleared.event].into_iter().chain(cleared.postings).collect();
    let vat = if cleared.vat_is_cost { cleared.duties.vat } else { Money::ZERO };
    let agents = cleared.paid - cleared.duties.duty - cleared.duties.levies - vat;
    let mut parts = vec![
        Part::money("supplier", each(purchase.total, purchase.units)).resting_on(bought),
        Part::money("freight", each(shipment.freight, shipment.units)).resting_on([Fact::Shipment(cleared.shipment)]),
        Part::money("duty", each(cleared.duties.duty, cleared.units)).resting_on(border.clone()),
        Part::money("levies", each(cleared.duties.levies, cleared.units)).resting_on(border.clone()),
        Part::money("vat", each(vat, cleared.units)).resting_on(border.clone()),
        Part::money("agents_and_taking_in", each(agents, cleared.units)).resting_on(border),
    ];
    parts.retain(|part| part.value.major() != 0.0);
    // Of an order ex works: the way to the hub. Cents of the parts end here too.
    let rest = cost - parts.iter().map(|part| Money::from_major(part.value.major())).sum::<Money>();
    if rest != Money::ZERO {
        let named = if rest.major().abs() < 0.05 { "cents" } else { "to_the_hub" };
        parts.push(Part::of(named, Amount::Money(rest)));
    }
    let which = Which::Lot { lot: id, shipment: cleared.shipment, mode: shipment.mode };
    let about = About { which: Some(which), ..evidence.about(niche) };
    Some(receipt(evidence, "lot", about, Part::money("unit", cost).made_of(Join::Sum, parts)))
}

/// How a lot came through customs.
struct Cleared {
    shipment: ShipmentId,
    units: u32,
    duties: Duties,
    vat_is_cost: bool,
    /// All that was paid into the value of the goods.
    paid: Money,
    event: Fact,
    postings: Vec<Fact>,
}

/// The release of the consignment that a lot came with: the one of its shop, market, product and batch on the day it came
/// to lie there.
fn cleared(evidence: &Evidence, id: LotId) -> Option<Cleared> {
    let world = evidence.close();
    let lot = &world.stock.lots[id];
    let Place::Market(market) = lot.place else { return None };
    let log = evidence.logs.get(lot.since.0 as usize)?;
    // Lots and consignments of one day are both in the order in which they left.
    let alike = |other: &Lot| other.product == lot.product && other.place == lot.place && other.since == lot.since;
    let released = (0..).zip(&log.events).filter_map(|(place, event)| match event {
        Event::Customs { shop: STUDENT, shipment, outcome } => {
            let row = &world.shipments[*shipment];
            let duties = match outcome {
                CustomsOutcome::Released { duties, .. } | CustomsOutcome::Reassessed { duties, .. } => *duties,
                CustomsOutcome::Seized { .. } | CustomsOutcome::HeldUnpaid { .. } => return None,
            };
            let fits = row.market == market && row.product == lot.product;
            fits.then_some((*shipment, duties, Fact::Event { day: log.day, place }))
        }
        _ => None,
    });
    let mut before = world
        .stock
        .of(STUDENT)
        .filter(|(other, row)| *other < id && alike(row))
        .map(|(_, row)| row.units_in)
        .sum::<u32>();
    for (shipment, duties, event) in released {
        let units = world.shipments[shipment].units;
        if before >= units {
            before -= units;
            continue;
        }
        let gone = gone(evidence, shipment);
        let on_day = |posting: &&Posting| posting.day == log.day;
        let cause = Cause::Shipment(shipment);
        let into = |posting: &&Posting| posting.debit == Purpose::Inventory && posting.credit == Purpose::Cash;
        let paid = caused(evidence, cause).filter(on_day).filter(into).map(|posting| posting.amount).sum();
        let vat_is_cost = !world.presence(STUDENT, market).is_registered(log.day);
        let postings = caused(evidence, cause).filter(on_day).map(|posting| Fact::Posting(posting.id)).collect();
        return Some(Cleared { shipment, units: units - gone, duties, vat_is_cost, paid, event, postings });
    }
    None
}

/// Units of a consignment that did not reach the border whole.
fn gone(evidence: &Evidence, id: ShipmentId) -> u32 {
    let events = evidence.logs.iter().flat_map(|log| &log.events);
    let gone = events.filter_map(|event| match event {
        Event::ShipmentArrived { shipment, lost, damaged, .. } if *shipment == id => Some(lost + damaged),
        _ => None,
    });
    gone.sum()
}

/// An order that was sent parcel by parcel: the goods, and what its own postings paid on the day it left.
fn parcel(evidence: &Evidence, niche: NicheId, id: OrderId, order: &Order) -> Receipt {
    let log = evidence.log(order.placed);
    let mut parts = vec![Part::money("goods", order.cost).resting_on([Fact::Order(id)])];
    for account in [Purpose::ParcelFreight, Purpose::ParcelDuty, Purpose::Delivery] {
        let paid: Vec<&Posting> = caused(evidence, Cause::Order(id))
            .filter(|posting| posting.day == order.placed && posting.debit == account)
            .collect();
        if !paid.is_empty() {
            let home = |posting: &&Posting| in_home(log, posting);
            let amount = Money::from_major(paid.iter().map(home).sum());
            let facts = paid.iter().map(|posting| Fact::Posting(posting.id));
            parts.push(Part::money(purpose(account), amount).resting_on(facts));
        }
    }
    let total = parts.iter().map(|part| Money::from_major(part.value.major())).sum();
    let about = About { which: Some(Which::Order(id)), ..evidence.about(niche) };
    receipt(evidence, "parcel", about, Part::money("order", total).made_of(Join::Sum, parts))
}

/// What the shop is shown for a way in.
fn estimate(evidence: &Evidence, niche: NicheId, way: &LandedCost) -> Receipt {
    let parts = vec![
        Part::money("works", way.works),
        Part::money("freight", way.freight),
        Part::money("duty", way.duty),
        Part::money("vat", way.vat),
        Part::money("delivery", way.delivery),
    ];
    let which = Some(Which::Way { origin: way.origin, mode: way.mode });
    let about = About { which, ..evidence.about(niche) };
    receipt(evidence, "estimate", about, Part::money("unit", way.total()).made_of(Join::Sum, parts))
}

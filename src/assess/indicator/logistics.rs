//! Logistics: the way goods took against the ways there were, and whether they were where they could be sold.

use super::trade;
use super::{Read, Reading, Source, Tally};
use crate::assess::record::Record;
use crate::base::calendar::Day;
use crate::model::setting::ProductId;
use crate::model::words::{Mode, Origin};
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::landed::LandedCost;
use crate::sim::stage::logistics::{Move, Shipment};
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::view::{LaneView, MarketView, NicheView, ShopView};
use crate::sim::world::STUDENT;

pub const READS: &[(&str, Read)] = &[
    ("logistics.way-cost", way_cost),
    ("logistics.in-stock", in_stock),
    ("logistics.hub-dwell", hub_dwell),
    ("logistics.insured-right", insured_right),
    ("logistics.consolidated", consolidated),
];

/// Consignments that the shop sent itself: what suppliers ship CIF costs no freight here.
fn sent(record: &Record) -> impl Iterator<Item = (Source, &Shipment)> {
    let rows = record.world().shipments.iter().map(|(_, row)| row);
    let own = rows.filter(|row| row.shop == STUDENT && row.freight.0 > 0);
    own.map(|row| (source_of(record, row), row))
}

/// The decision that sent it; for a standing order, the day.
fn source_of(record: &Record, row: &Shipment) -> Source {
    let is_it = |decision: &Decision| {
        let Decision::Logistics(Move::Ship { market, product, origin, units, mode, .. }) = decision else {
            return false;
        };
        (*market, *product, *origin, *units, *mode) == (row.market, row.product, row.origin, row.units, row.mode)
    };
    let taken = record.taken().find(|taken| taken.mark.day == row.left && is_it(taken.decision));
    taken.map_or(Source::Opening { day: row.left }, |taken| taken.mark.into())
}

fn niche_of<'r>(record: &'r Record, day: Day, row: &Shipment) -> &'r NicheView {
    &record.opening(day).niches[record.setting().niche(row.market, row.product).0 as usize]
}

/// What the ways taken cost beyond the best way from the same hub on that day, against what the goods cost at the works.
///
/// A way costs freight, duty, tax and delivery, what is lost and damaged on it, and time: the shop's for goods on their way to a
/// shelf, the buyer's for parcels. Sales straight from the hub count once an offer has shown that it sells: to try with
/// parcels is no mistake.
fn way_cost(record: &Record) -> Option<Reading> {
    const TRIED: u32 = 50;
    let mut tally = Tally::default();
    for (source, row) in sent(record) {
        let view = record.opening(row.left);
        let niche = niche_of(record, row.left, row);
        let beyond = beyond_best(record, view, niche, row.origin, row.mode, |mode| !mode.carries_parcels());
        if let Some(beyond) = beyond {
            tally.add(source, beyond, niche.works.major() * f64::from(row.units));
        }
    }
    for day in trade::days(record).filter(|day| day.listing.orders > TRIED) {
        let Fulfilment::Direct { origin, mode } = day.listing.offer.fulfilment else { continue };
        if let Some(beyond) = beyond_best(record, day.view, day.niche, origin, mode, |_| true) {
            tally.add(day.mark, beyond, day.niche.works.major() * f64::from(day.units));
        }
    }
    tally.mean()
}

/// What a way costs a unit beyond the best of those from its hub, against the works price.
fn beyond_best(
    record: &Record,
    view: &ShopView,
    niche: &NicheView,
    origin: Origin,
    mode: Mode,
    counts: impl Fn(Mode) -> bool,
) -> Option<f64> {
    let market = &view.markets[niche.market.0 as usize];
    let ways = || niche.landed.iter().filter(|way| way.origin == origin && counts(way.mode));
    let best = ways().map(|way| toll(record, market, niche, way)).reduce(f64::min)?;
    let taken = ways().find(|way| way.mode == mode)?;
    Some((toll(record, market, niche, taken) - best) / niche.works.major())
}

/// What a way takes of a unit, home currency.
fn toll(record: &Record, market: &MarketView, niche: &NicheView, way: &LandedCost) -> f64 {
    /// A day on the way is worth 0.6 to 2.1 % of the goods to those who trade them: Hummels and Schaur, Time as a Trade
    /// Barrier, American Economic Review 103 (2013). The middle of it, rounded down.
    const DAY: f64 = 0.01;
    let lane = lane_of(market, way.origin, way.mode);
    let risk = lane.map_or(0.0, |lane| lane.loss + lane.damage) * way.works.major();
    let time = match way.mode.carries_parcels() {
        true => wait(record, market, niche, f64::from(way.usual_days)),
        false => {
            DAY * f64::from(way.usual_days) * way.works.major() + wait(record, market, niche, market.last_mile_days)
        }
    };
    (way.total() - way.works).major() + risk + time
}

/// What a price has to come down by to make up for days that a buyer waits, home currency.
fn wait(record: &Record, market: &MarketView, niche: &NicheView, days: f64) -> f64 {
    let demand = &record.setting().general().demand;
    let felt = demand.day.mid * (days - demand.free_days.mid).max(0.0);
    let price = niche.price_50.major() / market.rate;
    felt / record.setting().goods[niche.product].price_coefficient * price
}

fn lane_of(market: &MarketView, origin: Origin, mode: Mode) -> Option<&LaneView> {
    market.lanes.iter().find(|lane| lane.origin == origin && lane.mode == mode)
}

/// Share of days on which a listing could sell from its market, of those on which the shop had such goods anywhere, from the
/// first arrival on.
fn in_stock(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    let mut has_begun = vec![false; record.world().listings.len()];
    for view in record.openings() {
        for listing in view.listings.iter().filter(|row| row.live && row.offer.fulfilment == Fulfilment::Local) {
            let niche = &view.niches[listing.niche.0 as usize];
            let begun = &mut has_begun[listing.listing.0 as usize];
            *begun |= niche.stock_units > 0;
            let elsewhere = niche.under_way_units + view.goods[niche.product.0 as usize].hub_units;
            if *begun && niche.stock_units + elsewhere > 0 {
                tally.case(Source::Opening { day: view.day }, niche.stock_units > 0);
            }
        }
    }
    tally.mean()
}

/// Days that a unit lies at a hub before it leaves for the market; products that are sold from a hub do not count.
fn hub_dwell(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for view in record.openings() {
        for goods in view.goods.iter().filter(|goods| goods.hub_units > 0) {
            if !is_sold_from_hub(record, goods.product) {
                tally.add(Source::Opening { day: view.day }, f64::from(goods.hub_units), 1.0);
            }
        }
    }
    let mut ready = 0.0;
    for (_, event) in record.events() {
        let Event::GoodsReady { shop: STUDENT, purchase, units, .. } = event else { continue };
        let row = &record.world().purchases[*purchase];
        // What is bought CIF leaves from the works.
        if row.market.is_none() && !is_sold_from_hub(record, record.setting().suppliers[row.supplier].product) {
            ready += f64::from(*units);
        }
    }
    tally.against(ready)
}

/// Whether a product's orders are sent from a hub, a parcel at a time, in the end.
fn is_sold_from_hub(record: &Record, product: ProductId) -> bool {
    let mut own = record.world().listings.iter().map(|(_, row)| row).filter(|row| row.shop == STUDENT);
    own.any(|row| record.setting().niches[row.niche].product == product && row.offer.fulfilment != Fulfilment::Local)
}

/// Value of a consignment as it left, home currency: what the goods had cost, and the freight.
fn value_of(record: &Record, row: &Shipment) -> f64 {
    let hubs = &record.opening(row.left).goods[row.product.0 as usize].hubs;
    let unit = hubs.iter().find(|hub| hub.origin == row.origin && hub.units > 0);
    let unit = unit.map_or(0.0, |hub| hub.value.major() / f64::from(hub.units));
    unit * f64::from(row.units) + row.freight.major()
}

/// Share of the value that went insured, of consignments that call for it: what the way loses on average is more than the
/// premium, or a loss would take a large part of the money that is left.
fn insured_right(record: &Record) -> Option<Reading> {
    const LARGE: f64 = 0.25;
    let premium = record.setting().general().costs.insurance_share.mid;
    let mut tally = Tally::default();
    for (source, row) in sent(record) {
        let view = record.opening(row.left);
        let lane = lane_of(&view.markets[row.market.0 as usize], row.origin, row.mode);
        let value = value_of(record, row);
        let pays = lane.is_some_and(|lane| lane.loss + lane.damage > premium);
        if pays || value > LARGE * view.headroom.major() {
            tally.add(source, f64::from(u8::from(row.insured)), value);
        }
    }
    tally.mean()
}

/// What is paid a consignment whatever is in it (broker, handling at the destination), against the value of what was sent.
fn consolidated(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    let mut value = 0.0;
    for (source, row) in sent(record) {
        let view = record.opening(row.left);
        let is_declared = niche_of(record, row.left, row).declared_code.is_some();
        let broker = if is_declared { view.customs.broker } else { view.customs.broker_classifies };
        let lane = lane_of(&view.markets[row.market.0 as usize], row.origin, row.mode);
        let handling = lane.map_or(0.0, |lane| lane.destination.major());
        tally.add(source, broker.major() + handling, 1.0);
        value += value_of(record, row);
    }
    tally.against(value)
}

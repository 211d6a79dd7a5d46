//! Sourcing: whether suppliers were compared and checked, and how much was bought.

use super::facts::{self, Bought};
use super::{Read, Reading, Tally};
use crate::assess::record::Record;
use crate::model::setting::{ProductId, SupplierId};
use crate::sim::orders::OrderState;
use crate::sim::stage::sourcing::{Dossier, PurchaseState, SupplierQuote};
use crate::sim::view::ShopView;
use crate::sim::world::{PurchaseId, STUDENT};

pub const READS: &[(&str, Read)] = &[
    ("sourcing.quotes-compared", quotes_compared),
    ("sourcing.supplier-checked", supplier_checked),
    ("sourcing.good-unit-price", good_unit_price),
    ("sourcing.bargained", bargained),
    ("sourcing.defects", defects),
    ("sourcing.order-fit", order_fit),
];

/// What a defective unit costs, in units: itself, its replacement, the parcel and the stars.
const DEFECT_COST: f64 = 3.0;

/// Suppliers whose quotations lay side by side at a product's first order, by its money; 1 where the order went neither to
/// the best of them nor to one that had been checked.
fn quotes_compared(record: &Record) -> Option<Reading> {
    /// Offers this near to the best are as good.
    const NEAR: f64 = 1.02;
    let mut tally = Tally::default();
    for row in facts::bought(record).iter().filter(|row| row.is_first) {
        let in_hand = row.view.quotes.iter().filter(|quote| quote.product == row.product);
        let in_hand: Vec<&SupplierQuote> = in_hand.map(|quote| &quote.offer).collect();
        let mut suppliers: Vec<SupplierId> = in_hand.iter().map(|offer| offer.supplier).collect();
        suppliers.sort_unstable();
        suppliers.dedup();
        let cost = |offer: &SupplierQuote| good_unit(row.view, offer, row.units);
        let best = in_hand.iter().map(|offer| cost(offer)).fold(f64::MAX, f64::min);
        let used = cost(row.offer) <= NEAR * best || is_checked(row);
        let compared = if used { suppliers.len().max(1) } else { 1 };
        tally.add(row.mark, compared as f64, row.worth());
    }
    tally.mean()
}

/// What a unit without a defect costs at a supplier, by what is known of him.
fn good_unit(view: &ShopView, offer: &SupplierQuote, units: u32) -> f64 {
    // Of whom nothing is known, what is usual is expected.
    const USUAL_DEFECTS: f64 = 0.035;
    let known = dossier(view, offer.supplier)
        .and_then(|row| row.audit.as_ref().map(|audit| audit.defect_share).or(row.sample_defects));
    // An order below the minimum is an order of the minimum.
    let least = offer.small_batch.map_or(offer.moq_units, |small| small.moq_units.min(offer.moq_units));
    let billed = f64::from(units.max(least)) / f64::from(units.max(1));
    billed * offer.unit_price(units.max(least)).major() * (1.0 + DEFECT_COST * known.unwrap_or(USUAL_DEFECTS))
}

fn dossier(view: &ShopView, supplier: SupplierId) -> Option<&Dossier> {
    view.suppliers.iter().find(|row| row.supplier == supplier).map(|row| &row.dossier)
}

/// Whether something was found out about the supplier before, from outside or from goods that came, and it spoke for him; or
/// the lot was to be looked at before it left.
fn is_checked(row: &Bought) -> bool {
    /// A sample or audit that tells of more than this is a warning.
    const DEFECTS_MOST: f64 = 0.08;
    /// So is a supplier who is late more often than not.
    const LATE_MOST: f64 = 0.5;
    if row.inspected {
        return true;
    }
    let Some(found) = dossier(row.view, row.offer.supplier) else { return false };
    let defects = found.audit.as_ref().map(|audit| audit.defect_share).or(found.sample_defects);
    let warned = defects.is_some_and(|share| share > DEFECTS_MOST)
        || found.documents_genuine == Some(false)
        || found.late_share.is_some_and(|share| share > LATE_MOST);
    let known = defects.is_some()
        || found.documents_genuine.is_some()
        || found.registered_maker.is_some()
        || found.late_share.is_some()
        || found.deliveries > 0;
    known && !warned
}

/// Share of the money for goods that went to suppliers who had been checked, or into lots that were.
fn supplier_checked(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for row in facts::bought(record) {
        tally.add(row.mark, f64::from(u8::from(is_checked(&row))), row.worth());
    }
    tally.mean()
}

/// What suppliers were paid, also by those who vanished, for each unit without a defect that they handed over: against the
/// usual works price of the goods.
fn good_unit_price(record: &Record) -> Option<Reading> {
    /// Whoever got next to nothing for his money has paid five times.
    const WORST: f64 = 5.0;
    let world = record.world();
    let own = world.purchases.iter().filter(|(_, row)| row.shop == STUDENT);
    let mut tally = Tally::default();
    let mut worth = 0.0;
    for ((id, purchase), order) in own.zip(facts::bought(record)) {
        // Goods bought with the freight have another price.
        if purchase.state == PurchaseState::InProduction || purchase.market.is_some() {
            continue;
        }
        tally.add(order.mark, purchase.paid.major(), 1.0);
        if purchase.state == PurchaseState::Ready {
            let good = f64::from(purchase.units) * (1.0 - lot_defects(record, id));
            worth += good * record.setting().goods[order.product].works_home.major();
        }
    }
    let whole = worth.max(tally.total() / WORST);
    tally.against(whole)
}

/// The true share of defects of the lot that a purchase brought.
fn lot_defects(record: &Record, purchase: PurchaseId) -> f64 {
    let mut lots = record.world().stock.of(STUDENT);
    lots.find(|(_, lot)| lot.batch == purchase && lot.parent.is_none()).map_or(0.0, |(_, lot)| lot.defect_share)
}

/// What talks brought the price down before goods were ordered, by the money of the orders.
fn bargained(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for row in facts::bought(record) {
        let first = row.offer.tiers.first().map_or(row.offer.opening, |tier| tier.unit_price);
        let off = 1.0 - first.major() / row.offer.opening.major().max(0.01);
        tally.add(row.mark, off.max(0.0), row.worth());
    }
    tally.mean()
}

/// Share of the units that reached buyers which had a major defect.
fn defects(record: &Record) -> Option<Reading> {
    let arrived = |state| matches!(state, OrderState::Delivered | OrderState::Kept | OrderState::Refunded);
    let mut tally = Tally::default();
    for row in facts::sold(record) {
        let (mut units, mut defective) = (0.0, 0.0);
        for order in row.orders.iter().filter(|order| arrived(order.state)) {
            units += f64::from(order.units);
            defective += f64::from(order.units) * f64::from(u8::from(order.defective));
        }
        if units > 0.0 {
            tally.add(row.source, defective / units, units);
        }
    }
    tally.mean()
}

/// Units too many (left at the end) and too few (what would have been sold on days with nothing to send), against the units
/// bought; a product at most 1.5, weighted by its money.
fn order_fit(record: &Record) -> Option<Reading> {
    const WORST: f64 = 1.5;
    let bought = facts::bought(record);
    let mut tally = Tally::default();
    for first in bought.iter().filter(|row| row.is_first) {
        let own = || bought.iter().filter(|row| row.product == first.product);
        let units = f64::from(own().map(|row| row.units).sum::<u32>());
        let last = record.opening(crate::base::calendar::Day(record.logs().len() as u32));
        let left = f64::from(facts::pipeline(last, first.product));
        let misfit = (left + missed(record, first.product)) / units.max(1.0);
        tally.add(first.mark, misfit.min(WORST), own().map(Bought::worth).sum());
    }
    tally.mean()
}

/// Units that a product would have sold on the days when its listings stood with nothing to send, at the pace of the other
/// days.
fn missed(record: &Record, product: ProductId) -> f64 {
    // An order to fill a gap this near to the end would come too late.
    const TOO_LATE_DAYS: u32 = 21;
    let niches = |niche: crate::model::setting::NicheId| record.setting().niches[niche].product == product;
    let sold = facts::sold(record);
    let units = f64::from(sold.iter().filter(|row| niches(row.niche)).map(facts::Sold::units).sum::<u32>());
    let (mut served, mut empty) = (0.0, 0.0);
    for view in record.openings() {
        for listing in view.listings.iter().filter(|row| row.live && niches(row.niche)) {
            let has = facts::to_send(view, listing, facts::niche_in(view, listing.niche)) > 0;
            served += f64::from(u8::from(has));
            empty += f64::from(u8::from(!has && view.day.0 + TOO_LATE_DAYS < view.days));
        }
    }
    if served > 0.0 { units / served * empty } else { 0.0 }
}

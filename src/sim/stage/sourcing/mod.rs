//! Sourcing: suppliers whose pages tell part of the truth, and the ways to find out more before paying.
//!
//! A directory brings names, a quotation prices by tier and incoterm, talks bring some of them down; samples, audits,
//! registers, issuers and former buyers each tell a part, with an error. An order takes a deposit now and the balance when
//! the goods are ready; whether they are late, how many are defective and whether they come at all is the supplier's
//! hidden nature and the lot's own luck.

mod dossier;
mod goods;
mod talks;

pub use dossier::{AuditReport, Dossier, Dossiers};
pub use goods::{Inspection, Purchase, PurchaseState};
pub use talks::{Ask, SupplierQuote, Tier};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId, Setting, SupplierId};
use crate::model::words::{Directory, Incoterm, ProbeKind};
use crate::sim::decision::{Charge, Quote, Refusal, within};
use crate::sim::ledger::Purpose;
use crate::sim::world::{QuoteId, ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Look for more suppliers of a product.
    Search { product: ProductId, directory: Directory },
    /// Ask for a quotation: free, some days. `Cif` names the market that the goods go to.
    RequestQuote { supplier: SupplierId, incoterm: Incoterm, market: Option<MarketId> },
    /// Ask for better terms than those of a quotation.
    Counter { quote: QuoteId, ask: Ask },
    /// Find something out about a supplier.
    Investigate { supplier: SupplierId, probe: ProbeKind },
    /// Order against a quotation in hand; `inspected` has the lot looked at before it leaves.
    Order { quote: QuoteId, units: u32, inspected: bool },
}

const MOST_UNITS: u32 = 100_000;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::Search { product, directory } => dossier::check_search(setting, world, by, *product, *directory),
        Move::RequestQuote { supplier, incoterm, market } => {
            talks::check_request(setting, world, by, *supplier, *incoterm, *market)
        }
        Move::Counter { quote, ask } => talks::check_counter(setting, world, by, *quote, *ask),
        Move::Investigate { supplier, probe } => dossier::check_probe(setting, world, by, *supplier, *probe),
        Move::Order { quote, units, inspected } => check_order(setting, world, by, *quote, *units, *inspected),
    }
}

fn check_order(
    setting: &Setting,
    world: &World,
    by: ShopId,
    quote: QuoteId,
    units: u32,
    inspected: bool,
) -> Result<Quote, Refusal> {
    let terms = &setting.general().suppliers;
    let offer = own_quote(world, by, quote)?;
    carried_supplier(setting, world, by, offer.supplier)?;
    if units < offer.moq_units && offer.small_batch.is_none_or(|small| units < small.moq_units) {
        let least = offer.small_batch.map_or(offer.moq_units, |small| small.moq_units.min(offer.moq_units));
        return Err(Refusal::BelowMoq { moq_units: least });
    }
    within(i64::from(units), 1, i64::from(MOST_UNITS))?;
    let total = offer.unit_price(units).units(units);
    let home = |purpose, amount| Charge { market: None, purpose, amount };
    let mut charges = vec![
        home(Purpose::SupplierDeposit, total.share(offer.deposit)),
        home(Purpose::SourcingCosts, Money::from_major(terms.wire_usd.mid)),
    ];
    if inspected {
        charges.push(home(Purpose::SourcingCosts, Money::from_major(terms.inspection_usd.mid)));
    }
    let days = goods::lead_days(setting, world, offer, units);
    Ok(Quote { charges, minutes: 0, effective: world.day.plus(days) })
}

/// A quotation in hand that still holds.
fn own_quote(world: &World, by: ShopId, quote: QuoteId) -> Result<&SupplierQuote, Refusal> {
    let offer = world.quotes.get(quote).filter(|offer| offer.shop == by).ok_or(Refusal::UnknownQuote)?;
    match offer.valid_until < world.day {
        true => Err(Refusal::QuoteExpired { on: offer.valid_until }),
        false => Ok(offer),
    }
}

/// A supplier that the shop has found, of a product that it carries somewhere.
fn carried_supplier(setting: &Setting, world: &World, by: ShopId, supplier: SupplierId) -> Result<(), Refusal> {
    let row = setting.suppliers.get(supplier).ok_or(Refusal::UnknownSupplier)?;
    let shop = &world.shops[by];
    if !shop.dossiers.knows(setting, supplier) {
        return Err(Refusal::UnknownSupplier);
    }
    match shop.range.iter().any(|niche| setting.niches[*niche].product == row.product) {
        true => Ok(()),
        false => Err(Refusal::NotInRange),
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::Search { product, directory } => {
            world.shops[by].dossiers.searches.push((*product, *directory, quote.effective));
        }
        Move::RequestQuote { supplier, incoterm, market } => {
            let dossier = world.shops[by].dossiers.entry(*supplier);
            dossier.quote_due = Some((quote.effective, *incoterm, *market));
        }
        Move::Counter { quote: id, ask } => {
            let supplier = world.quotes[*id].supplier;
            let dossier = world.shops[by].dossiers.entry(supplier);
            dossier.rounds += 1;
            dossier.answer_due = Some((quote.effective, *id, *ask));
        }
        Move::Investigate { supplier, probe } => {
            world.shops[by].dossiers.entry(*supplier).due.push((*probe, quote.effective));
        }
        Move::Order { quote: id, units, inspected } => goods::order(setting, world, by, *id, *units, *inspected, quote),
    }
}

/// What was asked for arrives; goods that are ready are paid and handed over.
pub fn day(setting: &Setting, world: &mut World) {
    for shop in world.shops.ids() {
        dossier::day(setting, world, shop);
        talks::day(setting, world, shop);
    }
    goods::day(setting, world);
}

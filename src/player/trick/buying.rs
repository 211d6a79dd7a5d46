//! Buying without counting: quotations from everybody, and a sum of money turned into goods.

use crate::model::setting::ProductId;
use crate::model::words::Incoterm;
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::sourcing::Move;
use crate::sim::view::{NicheView, QuoteView, ShopView};

/// The most units that the form of an order takes.
const MOST_UNITS: u32 = 100_000;

/// Asks every supplier of a product for a quotation, those who are not asked already.
pub fn ask(view: &ShopView, product: ProductId, out: &mut Vec<Decision>) {
    let idle = view.suppliers.iter().filter(|row| row.product == product && row.dossier.quote_due.is_none());
    for row in idle {
        let request = Move::RequestQuote { supplier: row.supplier, incoterm: Incoterm::Exw, market: None };
        let request = Decision::Sourcing(request);
        if !out.contains(&request) {
            out.push(request);
        }
    }
}

/// Whether a quotation is in hand or on its way.
pub fn is_asked(view: &ShopView, product: ProductId) -> bool {
    view.quotes.iter().any(|quote| quote.product == product)
        || view.suppliers.iter().any(|row| row.product == product && row.dossier.quote_due.is_some())
}

/// What can be spent beyond what goods already bought will still ask for, home currency.
pub fn purse(view: &ShopView) -> f64 {
    (view.headroom.major() - sums::committed(view)).max(0.0)
}

/// Takes the honest player's orders out of the day.
pub fn no_orders(out: &mut Vec<Decision>) {
    out.retain(|decision| !matches!(decision, Decision::Sourcing(Move::Order { .. })));
}

/// Turns a sum into as much of a product as it pays for, way in included, at the cheapest quotation in hand.
pub fn buy(view: &ShopView, niche: &NicheView, sum: f64, out: &mut Vec<Decision>) {
    let quotes = view.quotes.iter().filter(|quote| quote.product == niche.product);
    let affordable = quotes.map(|quote| (units(niche, quote, sum), quote));
    let affordable = affordable.filter(|(units, quote)| *units >= quote.offer.moq_units.max(1));
    if let Some((units, quote)) = affordable.max_by_key(|(units, quote)| (*units, std::cmp::Reverse(quote.quote))) {
        out.push(Decision::Sourcing(Move::Order { quote: quote.quote, units, inspected: false }));
    }
}

fn units(niche: &NicheView, quote: &QuoteView, sum: f64) -> u32 {
    let at = |units: u32| {
        let unit = quote.offer.unit_price(units).major() + sums::way_cost(niche, None);
        ((sum / unit.max(0.01)) as u32).min(MOST_UNITS)
    };
    // A larger number has a lower price, so the second look never affords less.
    at(at(quote.offer.moq_units))
}

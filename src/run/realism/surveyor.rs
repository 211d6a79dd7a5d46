//! A surveyor: a shop with a deep purse that does a little of everything, so that everything can be measured.

use crate::base::money::Money;
use crate::model::words::*;
use crate::sim::decision::Decision;
use crate::sim::stage::pricing::{Fulfilment, Offer};
use crate::sim::stage::service::{EnquiryKind, Response};
use crate::sim::stage::{compliance, logistics, market, marketing, payments, pricing, product, service, sourcing};
use crate::sim::view::{NicheView, ShopView};

/// Products carried: enough to meet most categories.
const CARRIED: usize = 20;
/// Units of an order: enough to sell for some weeks, few enough to come again.
const ORDER_VALUE: f64 = 1_500.0;

/// Decides from the view alone, like any player.
pub struct Surveyor;

impl Surveyor {
    pub fn decide(view: &ShopView) -> Vec<Decision> {
        let mut out = Vec::new();
        if view.day.0 == 0 {
            start(view, &mut out);
        }
        for (nth, niche) in view.niches.iter().filter(|niche| niche.in_range).enumerate() {
            source(view, niche, &mut out);
            send(view, niche, nth, &mut out);
            sell(view, niche, nth, &mut out);
        }
        serve(view, &mut out);
        out
    }
}

fn start(view: &ShopView, out: &mut Vec<Decision>) {
    let Some(place) = view.markets.first() else { return };
    let market = place.market;
    out.push(Decision::Market(market::Move::Enter { market }));
    let every = view.niches.iter().filter(|niche| niche.market == market);
    let step = (every.clone().count() / CARRIED).max(1);
    for niche in every.step_by(step).take(CARRIED) {
        out.push(Decision::Product(product::Move::Add { market, product: niche.product }));
        for paper in &niche.papers {
            let (product, paper) = (niche.product, paper.kind);
            out.push(Decision::Compliance(compliance::Move::Certify { market, product, paper, report_of: None }));
        }
    }
    let registration = compliance::Registration::Tax;
    out.push(Decision::Compliance(compliance::Move::Register { market, registration }));
    out.push(Decision::Logistics(logistics::Move::RentWarehouse { market }));
    for row in &place.methods {
        out.push(Decision::Payments(payments::Move::Offer { market, method: row.method }));
    }
    for language in LanguageRole::ALL {
        out.push(Decision::Service(service::Move::Staff { market, language: *language, agents: 2 }));
    }
}

/// Asks the two first suppliers, and orders again and again from each.
fn source(view: &ShopView, niche: &NicheView, out: &mut Vec<Decision>) {
    let known = view.suppliers.iter().filter(|row| row.product == niche.product && !row.private_account).take(2);
    for row in known {
        let quote = view.quotes.iter().rev().find(|quote| quote.offer.supplier == row.supplier);
        let open = view.purchases.iter().filter(|purchase| purchase.supplier == row.supplier);
        let recent = open.map(|purchase| purchase.placed).max();
        match quote {
            None if row.dossier.quote_due.is_none() => {
                let (supplier, incoterm) = (row.supplier, Incoterm::Exw);
                out.push(Decision::Sourcing(sourcing::Move::RequestQuote { supplier, incoterm, market: None }));
            }
            Some(quote) if recent.is_none_or(|placed| view.day.since(placed) >= 12) => {
                let price = quote.offer.tiers[0].unit_price.major();
                let units = ((ORDER_VALUE / price) as u32).max(quote.offer.moq_units);
                out.push(Decision::Sourcing(sourcing::Move::Order { quote: quote.quote, units, inspected: false }));
            }
            _ => {}
        }
    }
}

/// Two thirds of what is at a hub goes into the market, by each bulk way in turn; the rest waits for parcels.
fn send(view: &ShopView, niche: &NicheView, nth: usize, out: &mut Vec<Decision>) {
    for hub in &view.goods[niche.product.0 as usize].hubs {
        let ways: Vec<_> =
            niche.landed.iter().filter(|way| !way.mode.carries_parcels() && way.origin == hub.origin).collect();
        let units = hub.units * 2 / 3;
        if ways.is_empty() || units < 5 {
            continue;
        }
        let way = ways[(nth + view.day.0 as usize) % ways.len()];
        out.push(Decision::Logistics(logistics::Move::Ship {
            market: niche.market,
            product: niche.product,
            origin: hub.origin,
            units,
            mode: way.mode,
            insured: false,
        }));
    }
}

fn sell(view: &ShopView, niche: &NicheView, nth: usize, out: &mut Vec<Decision>) {
    let (market, product) = (niche.market, niche.product);
    let listing = view.listings.iter().find(|row| row.niche == niche.niche);
    let hub = view.goods[product.0 as usize].hubs.iter().find(|hub| hub.units > 0);
    let parcels: Vec<_> = niche.landed.iter().filter(|way| way.mode.carries_parcels()).collect();
    // A third of the products is always sent from abroad.
    let direct = hub.and_then(|hub| {
        let ways: Vec<_> = parcels.iter().filter(|way| way.origin == hub.origin).collect();
        (!ways.is_empty()).then(|| *ways[nth % ways.len()])
    });
    let local = !nth.is_multiple_of(3) && niche.stock_units > 0;
    let (fulfilment, promised_days) = match (local, direct) {
        (true, _) => (Fulfilment::Local, view.markets[market.0 as usize].last_mile_days as u32 + 2),
        (false, Some(way)) => (Fulfilment::Direct { origin: way.origin, mode: way.mode }, way.usual_days),
        (false, None) => return,
    };
    if listing.is_none_or(|listing| listing.offer.fulfilment != fulfilment) {
        let offer = Offer {
            price: niche.price_50.times(0.95),
            ship_fee: Money::ZERO,
            promised_days,
            fulfilment,
            duty: DutyTerms::Dap,
            content: 3,
            card: 3,
            languages: LanguageRole::ALL.to_vec(),
            return_days: 7,
        };
        out.push(Decision::Pricing(pricing::Move::Set { market, product, offer }));
    }
    if listing.is_none() {
        // Each channel for itself, a few clicks' worth beside the unpaid ones.
        let channel = Channel::ALL[nth % Channel::ALL.len()];
        let terms = view.markets[market.0 as usize].channels.iter().find(|row| row.channel == channel);
        if let Some(terms) = terms {
            let daily = terms.click.units(40);
            out.push(Decision::Marketing(marketing::Move::Budget { market, product, channel, daily }));
        }
    }
}

fn serve(view: &ShopView, out: &mut Vec<Decision>) {
    for row in &view.enquiries {
        let response = match row.kind {
            EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return => Response::RefundFull,
            _ => Response::Apologise,
        };
        out.push(Decision::Service(service::Move::Answer { enquiry: row.enquiry, response }));
    }
    for row in &view.complaints {
        let plea = compliance::Plea::Settle;
        out.push(Decision::Compliance(compliance::Move::Plead { complaint: row.complaint, plea }));
    }
}

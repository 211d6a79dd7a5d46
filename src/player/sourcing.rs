//! Sourcing: asks suppliers, compares what came back, orders what sales will need.

use super::craft::Craft;
use super::sums;
use crate::model::words::{Incoterm, ProbeKind};
use crate::sim::decision::Decision;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::stage::sourcing::{Ask, Move};
use crate::sim::view::{NicheView, PurchaseView, QuoteView, ShopView, SupplierView};

/// What a defective unit costs, in units: the unit itself, its replacement, the parcel and the stars.
const DEFECT_COST: f64 = 3.0;
/// Days by air from order to shelf, beyond the supplier's own.
const WAY_DAYS: u32 = 14;
/// A lot worth more than this is looked at before it leaves, by those who do, home currency.
const WORTH_INSPECTING: f64 = 2_500.0;
/// What brokers, full lanes and rates add to a planned cost now and then.
const SURPRISES: f64 = 1.12;
/// Share of what can be spent that the orders of those who do not plan their cash take in a day.
const PURSE_SHARE: f64 = 0.3;
/// Kept back for delivery, advertising and fees by those who do, home currency.
const RESERVE: f64 = 1_800.0;
/// Weeks of trade that a product still needs to pay for starting with it.
const STARTING_WEEKS: f64 = 6.0;
/// Share of what is wanted below which an order is not worth its transfer, papers and freight bill; unless it is worth more
/// than this, home currency.
const WORTH_ORDERING: f64 = 0.6;
const WORTH_FREIGHT: f64 = 900.0;
/// Times what may still be sold, beyond which nothing is ordered; and the weeks in which stock sells after the last day.
const UNSOLD_MOST: f64 = 1.5;
const RUN_ON_WEEKS: f64 = 3.0;
const ENOUGH_QUOTES: usize = 3;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    let mut purse = match craft.minds_the_end {
        true => (view.headroom.major() - sums::committed(view) - RESERVE).max(0.0),
        false => view.headroom.major() * PURSE_SHARE,
    };
    // A planner leaves each product that has nothing yet its part of the purse.
    let mut waiting = sums::carried(view).filter(|niche| sums::pipeline(view, niche) == 0).count().max(1);
    for niche in sums::carried(view) {
        let short = shortlist(craft, view, niche);
        let waits = |row: &&&SupplierView| row.dossier.quote_due.is_some() || row.dossier.answer_due.is_some();
        let asked = short.iter().filter(waits).count();
        let quotes = quotes_for(view, niche, &short);
        if quotes.is_empty() && asked == 0 {
            let ask = |row: &&SupplierView| Move::RequestQuote {
                supplier: row.supplier,
                incoterm: Incoterm::Exw,
                market: None,
            };
            out.extend(short.iter().map(|row| Decision::Sourcing(ask(row))));
            probe(craft, view, niche, &short, out);
            continue;
        }
        // A slow answer is not waited for once most are there.
        if asked > 0 && quotes.len() < ENOUGH_QUOTES.min(craft.quotes) {
            continue;
        }
        let talks = bargain(craft, &short, &quotes);
        let talking = short.iter().any(|row| row.dossier.answer_due.is_some());
        if !talks.is_empty() || talking {
            out.extend(talks);
            continue;
        }
        let fresh = sums::pipeline(view, niche) == 0;
        let mut part = if craft.minds_the_end && fresh { purse / waiting as f64 } else { purse };
        let before = part;
        out.extend(order(craft, view, niche, &quotes, &mut part));
        purse -= before - part;
        waiting = waiting.saturating_sub(usize::from(fresh)).max(1);
    }
}

/// The suppliers that are asked, the most promising pages first.
fn shortlist<'v>(craft: &Craft, view: &'v ShopView, niche: &NicheView) -> Vec<&'v SupplierView> {
    let naive = craft.quotes <= 1;
    // Nobody but a beginner pays a second deposit to a supplier that took the first and was gone.
    let gone = |row: &&SupplierView| {
        let vanished = |bought: &PurchaseView| bought.state == PurchaseState::Vanished;
        view.purchases.iter().any(|bought| bought.supplier == row.supplier && vanished(bought))
    };
    let offers = view.suppliers.iter().filter(|row| row.product == niche.product && (naive || !gone(row)));
    let mut rows: Vec<&SupplierView> = offers.collect();
    let cost = |row: &SupplierView| {
        let way = if craft.minds_the_end { sums::way_cost(niche, Some(row.origin)) } else { 0.0 };
        page_cost(row, naive) + way
    };
    rows.sort_by(|a, b| cost(a).total_cmp(&cost(b)).then(a.supplier.cmp(&b.supplier)));
    rows.truncate(craft.quotes);
    rows
}

/// Samples of the most promising; and, where papers are needed, a look at theirs.
fn probe(craft: &Craft, view: &ShopView, niche: &NicheView, short: &[&SupplierView], out: &mut Vec<Decision>) {
    const PROBED: usize = 3;
    // Samples cost money and days: they are for lots that are worth a look, home currency.
    const WORTH_SAMPLING: f64 = 4_000.0;
    let lot = sums::weekly(view, niche, craft.first_share) * craft.cover_weeks * niche.works.major();
    let mut ask = |row: &SupplierView, probe: ProbeKind, known: bool| {
        if !known && row.dossier.due.iter().all(|(asked, _)| *asked != probe) {
            out.push(Decision::Sourcing(Move::Investigate { supplier: row.supplier, probe }));
        }
    };
    for row in short.iter().take(PROBED) {
        if craft.samples && lot > WORTH_SAMPLING {
            ask(row, ProbeKind::Sample, row.dossier.sample_defects.is_some());
        }
        if craft.verifies && !niche.papers.is_empty() && row.offers_certificate {
            ask(row, ProbeKind::Documents, row.dossier.documents_genuine.is_some());
        }
    }
}

/// A counter-offer to each supplier that has not had one, all on one day, for a lower price.
fn bargain(craft: &Craft, short: &[&SupplierView], quotes: &[&QuoteView]) -> Vec<Decision> {
    if craft.bargain == 0.0 {
        return Vec::new();
    }
    let fresh = |quote: &&&QuoteView| {
        let row = short.iter().find(|row| row.supplier == quote.offer.supplier);
        row.is_some_and(|row| row.dossier.rounds == 0 && !row.dossier.talks_ended)
    };
    let counter = |quote: &&QuoteView| {
        let unit_price = Some(quote.offer.opening.times(1.0 - craft.bargain));
        let ask = Ask { unit_price, ..Ask::default() };
        Decision::Sourcing(Move::Counter { quote: quote.quote, ask })
    };
    quotes.iter().filter(fresh).map(counter).collect()
}

/// The price on the page, made dearer by what the page does not say; the naive look at the price alone.
fn page_cost(row: &SupplierView, naive: bool) -> f64 {
    let price = row.price_from.major();
    if naive {
        return price;
    }
    let doubts = f64::from(u32::from(row.years_active < 3))
        + f64::from(u32::from(!row.badge))
        + if row.repeat_buyer_share < 0.3 { 1.0 } else { 0.0 }
        + if row.private_account { 5.0 } else { 0.0 };
    price * (1.0 + 0.04 * doubts)
}

fn quotes_for<'v>(view: &'v ShopView, niche: &NicheView, short: &[&SupplierView]) -> Vec<&'v QuoteView> {
    let known = |quote: &&QuoteView| {
        quote.product == niche.product && short.iter().any(|row| row.supplier == quote.offer.supplier)
    };
    view.quotes.iter().filter(known).collect()
}

fn order(
    craft: &Craft,
    view: &ShopView,
    niche: &NicheView,
    quotes: &[&QuoteView],
    purse: &mut f64,
) -> Option<Decision> {
    let week = sums::weekly(view, niche, craft.first_share);
    let lead = quotes.iter().map(|quote| quote.offer.lead_days).min().unwrap_or(10);
    let lift = if craft.minds_the_end { sums::season_ahead(sums::market_of(view, niche), 45) } else { 1.0 };
    let left = f64::from(sums::days_left(view)) / 7.0;
    let mut cover = craft.cover_weeks;
    if sums::days_left(view) < craft.stops_buying {
        return None;
    }
    if craft.minds_the_end {
        let in_time = left - f64::from(lead + WAY_DAYS) / 7.0;
        let started = sums::listing_of(view, niche).is_some() || sums::pipeline(view, niche) > 0;
        if in_time < if started { 1.5 } else { STARTING_WEEKS } {
            return None;
        }
        cover = cover.min(left);
    }
    let target = (week * cover * lift) as u32;
    let have = sums::pipeline(view, niche);
    // Small refills are not worth a freight bill.
    if have * 2 > target || target == 0 {
        return None;
    }
    let wanted = target - have;
    let (quote, units) = best(craft, view, niche, quotes, wanted)?;
    let units = if craft.minds_the_end { units.min(room(view, quote)) } else { units };
    let unit = quote.offer.unit_price(units).major();
    let way = way_from(view, niche, quote);
    let full = if craft.minds_the_end { SURPRISES * (unit + way) } else { unit };
    let affordable = (*purse / full.max(0.01)) as u32;
    // A minimum that the rest of the run cannot sell is no bargain.
    if craft.minds_the_end && f64::from(have + units) > UNSOLD_MOST * week * lift * (left + RUN_ON_WEEKS) {
        return None;
    }
    let planned = units;
    let units = units.min(affordable);
    let small = f64::from(units) < WORTH_ORDERING * f64::from(planned) && full * f64::from(units) < WORTH_FREIGHT;
    let too_small = craft.minds_the_end && small;
    if units < quote.offer.moq_units || too_small {
        return None;
    }
    *purse -= full * f64::from(units);
    let inspected = craft.inspects && unit * f64::from(units) > WORTH_INSPECTING;
    Some(Decision::Sourcing(Move::Order { quote: quote.quote, units, inspected }))
}

/// The quotation with the lowest cost a good unit, and the units to order there.
fn best<'v>(
    craft: &Craft,
    view: &ShopView,
    niche: &NicheView,
    quotes: &[&'v QuoteView],
    wanted: u32,
) -> Option<(&'v QuoteView, u32)> {
    let cost = |quote: &QuoteView| {
        let units = wanted.max(quote.offer.moq_units);
        let row = sums::supplier(view, quote.offer.supplier);
        let defects = if craft.quotes > 1 { row.map_or(0.05, expected_defects) } else { 0.0 };
        // Units beyond what is wanted tie up money and may never sell.
        let excess = f64::from(units - wanted) / f64::from(units);
        // Whoever plans compares what a unit costs on the shelf, not at the gate.
        let way = if craft.minds_the_end { way_from(view, niche, quote) } else { 0.0 };
        (quote.offer.unit_price(units).major() * (1.0 + DEFECT_COST * defects) + way) * (1.0 + 0.5 * excess)
    };
    // Who plans asks whether the works have room for it.
    let open = |quote: &&&QuoteView| !craft.minds_the_end || room(view, quote) >= quote.offer.moq_units;
    let best = quotes.iter().filter(open).min_by(|a, b| cost(a).total_cmp(&cost(b)).then(a.quote.cmp(&b.quote)))?;
    Some((best, wanted.max(best.offer.moq_units)))
}

/// Defects to expect: what sample and audit said, drawn towards what is usual.
fn expected_defects(row: &SupplierView) -> f64 {
    const USUAL: f64 = 0.035;
    match (&row.dossier.audit, row.dossier.sample_defects) {
        (Some(audit), _) => 0.8 * audit.defect_share + 0.2 * USUAL,
        (None, Some(sample)) => 0.6 * sample + 0.4 * USUAL,
        (None, None) => USUAL * if row.says_factory { 1.0 } else { 1.2 },
    }
}

/// What a unit of a quotation still costs to the shelf.
fn way_from(view: &ShopView, niche: &NicheView, quote: &QuoteView) -> f64 {
    sums::way_cost(niche, sums::supplier(view, quote.offer.supplier).map(|row| row.origin))
}

/// Units that a supplier still makes without a queue of weeks before them.
fn room(view: &ShopView, quote: &QuoteView) -> u32 {
    const WEEKS: u32 = 2;
    let waits = |row: &&PurchaseView| row.supplier == quote.offer.supplier && row.state == PurchaseState::InProduction;
    let queue: u32 = view.purchases.iter().filter(waits).map(|row| row.units).sum();
    (WEEKS * quote.capacity_week).saturating_sub(queue)
}

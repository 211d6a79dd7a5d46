//! Market: whether demand was known before money followed, and whether the seasons of the market were met.

use super::{Read, Reading, Source, Tally};
use crate::assess::record::Record;
use crate::base::calendar::Day;
use crate::model::stage::Stage;
use crate::run::result;
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Kind, Posting};
use crate::sim::stage::market::{self, Grade};
use crate::sim::stage::sourcing;
use crate::sim::view::ShopView;

pub const READS: &[(&str, Read)] = &[
    ("market.demand-known", demand_known),
    ("market.research-used", research_used),
    ("market.season-met", season_met),
    ("market.fixed-costs", fixed_costs),
    ("market.days-to-sale", days_to_sale),
];

/// Share of the money of first orders that went into products whose demand somebody had been paid to look at before.
fn demand_known(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    let mut seen = Vec::new();
    for taken in record.taken() {
        let Decision::Sourcing(sourcing::Move::Order { quote, units, .. }) = taken.decision else { continue };
        let view = record.opening(taken.mark.day);
        let Some(row) = view.quotes.iter().find(|row| row.quote == *quote) else { continue };
        if seen.contains(&row.product) {
            continue;
        }
        seen.push(row.product);
        let mut niches = view.niches.iter().filter(|niche| niche.product == row.product && niche.in_range);
        let is_known = niches.any(|niche| niche.estimate.grade > Grade::Desk);
        let paid = row.offer.unit_price(*units).major() * f64::from(*units);
        tally.add(taken.mark, f64::from(u8::from(is_known)), paid);
    }
    tally.mean()
}

/// Share of the money for research whose answer was there before the first goods were ordered.
fn research_used(record: &Record) -> Option<Reading> {
    let is_order = |decision: &Decision| matches!(decision, Decision::Sourcing(sourcing::Move::Order { .. }));
    let first_order = record.taken().find(|taken| is_order(taken.decision)).map(|taken| taken.mark.day);
    let mut tally = Tally::default();
    for taken in record.taken() {
        let Decision::Market(market::Move::Research { .. }) = taken.decision else { continue };
        let in_time = first_order.is_some_and(|first| taken.quote.effective <= first);
        let paid: f64 = taken.quote.charges.iter().map(|charge| charge.amount.major()).sum();
        tally.add(taken.mark, f64::from(u8::from(in_time)), paid);
    }
    tally.mean()
}

/// Share of the days of high season, each as heavy as it lifts demand, on which there was something to sell.
fn season_met(record: &Record) -> Option<Reading> {
    const FELT: f64 = 1.1;
    let is_selling = |view: &ShopView, market| {
        let live = view.listings.iter().filter(|listing| listing.live);
        live.map(|listing| &view.niches[listing.niche.0 as usize])
            .any(|niche| niche.market == market && niche.stock_units > 0)
    };
    let mut tally = Tally::default();
    for view in record.openings() {
        for market in view.markets.iter().filter(|market| market.entered.is_some()) {
            let lift: f64 = market.seasons.iter().filter(|row| row.begins_in == 0).map(|row| row.lift).product();
            if lift > FELT {
                let sold = f64::from(u8::from(is_selling(view, market.market)));
                tally.add(Source::Opening { day: view.day }, sold, lift - 1.0);
            }
        }
    }
    tally.mean()
}

/// What being in the market costs, whatever is sold there (entry, research, reports, premises), against net sales.
fn fixed_costs(record: &Record) -> Option<Reading> {
    let of_market = |posting: &Posting| {
        matches!(posting.cause, Cause::Decision(Stage::Market) | Cause::Rule(Stage::Market))
            && posting.debit.kind() == Kind::Expense
    };
    let mut tally = Tally::default();
    for (log, posting) in record.postings().filter(|(_, posting)| of_market(posting)) {
        let source = Source::Posting { day: log.day, posting: posting.id };
        tally.add(source, result::in_home(log, posting), 1.0);
    }
    // Whoever spends and sells nothing has spent all of it for nothing.
    let whole = record.net_sales().max(tally.total());
    tally.against(whole)
}

/// Days from the first entry into a market to the first sale; all of the run where none came.
fn days_to_sale(record: &Record) -> Option<Reading> {
    let is_entry = |decision: &Decision| matches!(decision, Decision::Market(market::Move::Enter { .. }));
    let entered = record.taken().find(|taken| is_entry(taken.decision))?;
    let sold = record.events().find(
        |(_, event)| matches!(event, Event::Traded { listing, units, .. } if *units > 0 && record.is_own(*listing)),
    );
    let last = Source::Opening { day: Day(record.logs().len() as u32) };
    let source = sold.map_or(last, |(mark, _)| mark.into());
    let mut tally = Tally::default();
    tally.add(source, f64::from(source.day().since(entered.mark.day)), 1.0);
    tally.mean()
}

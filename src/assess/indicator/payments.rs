//! Payments: whether buyers could pay as they like, and what became of the money.

use super::trade;
use super::{Read, Reading, Source, Tally};
use crate::assess::record::Record;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::words::Method;
use crate::run::result;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::event::Event;
use crate::sim::ledger::{Kind, Purpose};
use crate::sim::stage::sourcing;
use crate::sim::view::{MarketView, ShopView};
use crate::sim::world::STUDENT;

pub const READS: &[(&str, Read)] = &[
    ("payments.ways", ways),
    ("payments.exchange", exchange),
    ("payments.idle", idle),
    ("payments.solvent", solvent),
    ("payments.cost-of-money", cost_of_money),
];

/// Share of buyers who could pay the way they like, each as far as that way brings the money in (fee and parcels refused taken
/// off), over the days on which an offer stood open.
fn ways(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for day in trade::days(record) {
        tally.add(day.mark, kept(&day.after.markets[day.niche.market.0 as usize]), 1.0);
    }
    tally.mean()
}

fn kept(market: &MarketView) -> f64 {
    let refused = |method| if method == Method::Cod { market.refusal_cod } else { market.refusal_prepaid };
    let all: f64 = market.methods.iter().map(|row| row.share).sum();
    let offered = market.methods.iter().filter(|row| row.offered);
    let kept: f64 = offered.map(|row| row.share * (1.0 - row.fee) * (1.0 - refused(row.method))).sum();
    if all > 0.0 { kept / all } else { 0.0 }
}

/// What changing money cost, and what exchange rates took from balances held abroad, against net sales.
fn exchange(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for (log, posting) in record.postings().filter(|(_, posting)| posting.debit == Purpose::FxSpread) {
        let source = Source::Posting { day: log.day, posting: posting.id };
        tally.add(source, result::in_home(log, posting), 1.0);
    }
    let lost = -result::outcome(record.session()).exchange.major();
    tally.add(Source::Opening { day: Day(record.logs().len() as u32) }, lost, 1.0);
    tally.against(record.net_sales())
}

/// Money in wallets abroad beyond a week's costs there, in days of net sales, on average from the first payout on.
fn idle(record: &Record) -> Option<Reading> {
    let daily = record.net_sales() / record.logs().len().max(1) as f64;
    let is_payout = |event: &Event| matches!(event, Event::PaidOut { shop: STUDENT, .. });
    let first = record.events().find(|(_, event)| is_payout(event))?.0.day;
    let mut tally = Tally::default();
    for view in record.openings().filter(|view| view.day > first && daily > 0.0) {
        let spare = |market: &MarketView| {
            let week = week_of_costs(record, market, view.day);
            (market.wallet.major() - week).max(0.0) / market.rate
        };
        let spare: f64 = view.markets.iter().map(spare).sum();
        tally.add(Source::Opening { day: view.day }, spare / daily, 1.0);
    }
    tally.mean()
}

/// What was paid out of a wallet for running costs in the last seven days, local.
fn week_of_costs(record: &Record, market: &MarketView, day: Day) -> f64 {
    const WEEK: u32 = 7;
    let currency = record.currency(market.market);
    let from = day.0.saturating_sub(WEEK) as usize;
    let postings = record.logs()[from..day.0 as usize].iter().flat_map(|log| &log.postings);
    let own = postings.filter(|row| row.shop == STUDENT && row.currency == currency && row.credit == Purpose::Cash);
    let costs: Money = own.filter(|row| row.debit.kind() == Kind::Expense).map(|row| row.amount).sum();
    costs.major()
}

/// Share of days, from the first order on, with money for what may come: a reserve in hand, and nothing refused for want of cash.
fn solvent(record: &Record) -> Option<Reading> {
    /// Of the capital: a consignment's duties, or a bad week.
    const RESERVE: f64 = 0.05;
    let is_order = |decision: &Decision| matches!(decision, Decision::Sourcing(sourcing::Move::Order { .. }));
    let first = record.taken().find(|taken| is_order(taken.decision))?.mark.day;
    let reserve = record.setting().scenario.capital.times(RESERVE);
    let stands = |view: &ShopView| view.headroom >= reserve && view.insolvent.is_none();
    let mut tally = Tally::default();
    for (view, log) in record.openings().zip(record.logs()).filter(|(view, _)| view.day > first) {
        tally.case(Source::Opening { day: view.day }, stands(view) && !log.events.iter().any(is_short));
    }
    tally.mean()
}

/// Whether the shop wanted to do what it had no money for.
fn is_short(event: &Event) -> bool {
    let Event::Refused { shop: STUDENT, refusal, .. } = event else { return false };
    matches!(refusal, Refusal::CashShort { .. })
}

/// Interest, and what having payouts early cost, against net sales.
fn cost_of_money(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for (log, posting) in record.postings().filter(|(_, posting)| posting.debit == Purpose::Interest) {
        let source = Source::Posting { day: log.day, posting: posting.id };
        tally.add(source, result::in_home(log, posting), 1.0);
    }
    for (mark, event) in record.events() {
        let Event::Delivered { order, listing, .. } = event else { continue };
        let after = record.opening(mark.day.plus(1));
        let market = record.setting().niches[record.world().listings[*listing].niche].market;
        if record.is_own(*listing) && after.markets[market.0 as usize].early_payout {
            let order = record.world().orders.get(*order);
            let paid = record.home(mark.day, market, order.price + order.ship);
            tally.add(mark, paid * after.bank.early_payout, 1.0);
        }
    }
    tally.against(record.net_sales())
}

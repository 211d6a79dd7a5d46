//! Profit and cash, down to postings.
//!
//! Every amount in another currency is valued at its day's closing rate, as the result page does it. Each part is rounded
//! so that the parts of a line add up to the line: a posting may differ from its own rounding by a cent.

use super::evidence::{Evidence, Span};
use super::{About, Fact, Held, Join, Part, Receipt, Unit, What, purpose};
use crate::base::calendar::Day;
use crate::base::money::{Currency, Money};
use crate::run::result::{self, Cash, cash_change, net_worth};
use crate::sim::event::DayLog;
use crate::sim::ledger::{Kind, Posting, Purpose};
use crate::sim::world::STUDENT;

/// A posting's part in a line: home currency, major units, with its sign.
struct Entry<'e> {
    log: &'e DayLog,
    posting: &'e Posting,
    home: f64,
}

fn postings(log: &DayLog) -> impl Iterator<Item = &Posting> {
    log.postings.iter().filter(|posting| posting.shop == STUDENT)
}

/// What a posting adds to an account of income, expense or clearing; as income, credits are positive.
fn credited(posting: &Posting, account: Purpose) -> f64 {
    f64::from(i8::from(posting.credit == account) - i8::from(posting.debit == account))
}

/// The name of a currency.
fn named(evidence: &Evidence, currency: Currency) -> String {
    let mut markets = evidence.setting.markets.iter();
    markets.find(|(_, market)| market.currency == currency).map_or("home".into(), |(_, row)| row.currency_name.clone())
}

/// Parts for entries, adding up to `total`: one for each posting of a single day, else one for each currency.
fn opened(evidence: &Evidence, total: Money, mut entries: Vec<Entry>, name: impl Fn(&Posting) -> String) -> Vec<Part> {
    // Home currency first: whole cents, which no rounding of others can shift.
    entries.sort_by_key(|entry| entry.posting.currency);
    let each = evidence.span.is_one_day();
    let alike = |a: &Entry, b: &Entry| !each && a.posting.currency == b.posting.currency;
    let mut groups: Vec<Vec<Entry>> = Vec::new();
    for entry in entries {
        match groups.last_mut() {
            Some(group) if alike(&group[0], &entry) => group.push(entry),
            _ => groups.push(vec![entry]),
        }
    }
    let (mut sum, mut told) = (0.0, Money::ZERO);
    let last = groups.len().saturating_sub(1);
    let part = |(place, group): (usize, Vec<Entry>)| {
        sum += group.iter().map(|entry| entry.home).sum::<f64>();
        let until = if place == last { total } else { Money::from_major(sum) };
        let value = until - told;
        told = until;
        let first = group[0].posting;
        let signed = |entry: &Entry| if entry.home < 0.0 { -entry.posting.amount } else { entry.posting.amount };
        let amount: Money = group.iter().map(signed).sum();
        let home: f64 = group.iter().map(|entry| entry.home).sum();
        let rate = match group.as_slice() {
            [one] => result::rate_of(one.log, first.currency),
            // What the postings came to on average.
            _ if home != 0.0 => amount.major() / home,
            _ => 1.0,
        };
        let currency = named(evidence, first.currency);
        let (key, facts) = match each {
            true => (name(first), vec![Fact::Posting(first.id), first.cause.into()]),
            false => (currency.clone(), group.iter().map(|entry| Fact::Posting(entry.posting.id)).collect()),
        };
        Part::money(key, value).resting_on(facts).held(Held { currency, amount_minor: amount, rate })
    };
    groups.into_iter().enumerate().map(part).collect()
}

/// The income statement of the span, and what exchange rates did.
pub(super) fn profit(evidence: &Evidence) -> Receipt {
    let span = evidence.span;
    let worth = |day: Option<Day>| {
        day.and_then(|day| evidence.closed(day)).map_or(Money::ZERO, |world| net_worth(&evidence.setting, world))
    };
    let capital = Money::from_major(sum_of(evidence, span, Purpose::Capital));
    let profit = worth(Some(span.to)) - worth(span.from.0.checked_sub(1).map(Day)) - capital;
    let mut parts = Vec::new();
    let mut booked = Money::ZERO;
    for &account in Purpose::ALL.iter().filter(|account| matches!(account.kind(), Kind::Income | Kind::Expense)) {
        let entries = entries_of(evidence, span, account);
        let amount = Money::from_major(sum_of(evidence, span, account));
        if entries.is_empty() {
            continue;
        }
        booked += amount;
        let other = |posting: &Posting| match posting.credit == account {
            true => purpose(posting.debit),
            false => purpose(posting.credit),
        };
        let lines = opened(evidence, amount, entries, other);
        parts.push(Part::money(purpose(account), amount).made_of(Join::Sum, lines));
    }
    parts.push(exchange(evidence, profit - booked));
    let whole = Part::money("profit", profit).made_of(Join::Sum, parts);
    Receipt::new(What::Profit, "profit", About::default(), span, Unit::HomeMinor, whole)
}

fn entries_of(evidence: &Evidence, span: Span, account: Purpose) -> Vec<Entry<'_>> {
    let logs = evidence.logs.iter().filter(|log| span.holds(log.day));
    let entry = |log, posting| Entry { log, posting, home: credited(posting, account) * result::in_home(log, posting) };
    let touches = |posting: &&Posting| posting.credit == account || posting.debit == account;
    logs.flat_map(|log| postings(log).filter(touches).map(move |posting| entry(log, posting))).collect()
}

fn sum_of(evidence: &Evidence, span: Span, account: Purpose) -> f64 {
    entries_of(evidence, span, account).iter().map(|entry| entry.home).sum()
}

/// What exchange rates did: to balances held in other currencies, and by changing money at another rate than the day closed
/// with. What is left are cents.
fn exchange(evidence: &Evidence, amount: Money) -> Part {
    let span = evidence.span;
    let mut parts = Vec::new();
    for (_, market) in evidence.setting.markets.iter() {
        let (mut held, mut gained) = (0.0, 0.0);
        let mut rate = None;
        for log in &evidence.logs {
            let now = result::rate_of(log, market.currency);
            if let Some(before) = rate.filter(|_| span.holds(log.day)) {
                gained += held / now - held / before;
            }
            rate = Some(now);
            held += postings(log).filter(|posting| posting.currency == market.currency).map(own).sum::<f64>();
        }
        let gained = Money::from_major(gained);
        if gained != Money::ZERO {
            parts.push(Part::money(format!("held_in_{}", market.currency_name), gained));
        }
    }
    let changed = entries_of(evidence, span, Purpose::FxClearing);
    if !changed.is_empty() {
        let value = Money::from_major(changed.iter().map(|entry| entry.home).sum());
        let facts = changed.iter().map(|entry| Fact::Posting(entry.posting.id));
        parts.push(Part::money("changed_at_other_rates", value).resting_on(facts));
    }
    let told: Money =
        parts.iter().map(|part| if let super::Amount::Money(money) = part.value { money } else { Money::ZERO }).sum();
    if amount != told {
        parts.push(Part::money("cents", amount - told));
    }
    Part::money("exchange", amount).made_of(Join::Sum, parts)
}

/// What a posting does to what is owned less what is owed, in its own currency, major units.
fn own(posting: &Posting) -> f64 {
    let counts = |account: Purpose| i8::from(matches!(account.kind(), Kind::Asset | Kind::Liability));
    posting.amount.major() * f64::from(counts(posting.debit) - counts(posting.credit))
}

/// Cash at home and in wallets: what was there, what came and went, what rates did to what was held.
pub(super) fn cash(evidence: &Evidence) -> Receipt {
    let span = evidence.span;
    let (mut opening, mut closing) = (Cash::default(), Cash::default());
    for log in &evidence.logs {
        for posting in postings(log) {
            if log.day < span.from {
                opening.add(posting);
            }
            closing.add(posting);
        }
    }
    let before = span.from.0.checked_sub(1).map(|day| evidence.log(Day(day)));
    let last = evidence.log(span.to);
    let mut parts = Vec::new();
    for (currency, held) in &closing.0 {
        let started = opening.0.iter().find(|(other, _)| other == currency).map_or(Money::ZERO, |(_, held)| *held);
        parts.push(account(evidence, *currency, (before, started), (last, *held)));
    }
    let whole = Part::money("cash", closing.in_home(last)).made_of(Join::Sum, parts);
    Receipt::new(What::Cash, "cash", About::default(), span, Unit::HomeMinor, whole)
}

/// One account: opening, the postings by what they were for, what the rate did, closing.
fn account(
    evidence: &Evidence,
    currency: Currency,
    (before, started): (Option<&DayLog>, Money),
    (last, held): (&DayLog, Money),
) -> Part {
    let value = |log: &DayLog, held: Money| held.times(1.0 / result::rate_of(log, currency));
    let opening = before.map_or(Money::ZERO, |log| value(log, started));
    let closing = value(last, held);
    let rate = result::rate_of(last, currency);
    let mut parts = Vec::new();
    if let Some(log) = before {
        let rate = result::rate_of(log, currency);
        let own = Held { currency: named(evidence, currency), amount_minor: started, rate };
        parts.push(Part::money("opening", opening).held(own));
    }
    let mut moved = Money::ZERO;
    for &other in Purpose::ALL {
        let touches = |log, posting: &'_ _| -> Option<f64> {
            let (amount, against) = cash_change(posting)?;
            let counts = posting.currency == currency && against == other;
            counts.then(|| amount.major() / result::rate_of(log, currency))
        };
        let logs = evidence.spanned().iter();
        let entries = logs.flat_map(|log| {
            postings(log).filter_map(move |posting| touches(log, posting).map(|home| Entry { log, posting, home }))
        });
        let entries: Vec<Entry> = entries.collect();
        if entries.is_empty() {
            continue;
        }
        let total = Money::from_major(entries.iter().map(|entry| entry.home).sum());
        moved += total;
        let lines = opened(evidence, total, entries, |posting| match Fact::from(posting.cause) {
            Fact::Decision(stage) | Fact::Rule(stage) => stage.word().to_owned(),
            fact => kind(fact).to_owned(),
        });
        parts.push(Part::money(purpose(other), total).made_of(Join::Sum, lines));
    }
    let revalued = closing - opening - moved;
    if revalued != Money::ZERO {
        parts.push(Part::money("exchange_rate", revalued));
    }
    let own = Held { currency: named(evidence, currency), amount_minor: held, rate };
    Part::money(
        if currency == Currency::HOME { "home".into() } else { format!("wallet_{}", named(evidence, currency)) },
        closing,
    )
    .held(own)
    .made_of(Join::Sum, parts)
}

/// What kind of fact it is, as a key.
fn kind(fact: Fact) -> &'static str {
    match fact {
        Fact::Posting(_) => "posting",
        Fact::Order(_) => "order",
        Fact::Listing(_) => "listing",
        Fact::Purchase(_) => "purchase",
        Fact::Shipment(_) => "shipment",
        Fact::Enquiry(_) => "enquiry",
        Fact::Complaint(_) => "complaint",
        Fact::Decision(_) => "decision",
        Fact::Rule(_) => "rule",
        Fact::Event { .. } => "event",
    }
}

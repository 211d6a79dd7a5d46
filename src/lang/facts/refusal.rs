//! Why a decision cannot be taken, and what to do about it.

use super::{Names, Slots, Told, days_of};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::lang::Words;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::stage::{compliance, payments, pricing, service, sourcing};

/// A refusal without what it refuses: days are numbers of the run, and bounds plain numbers.
pub fn refusal(words: &Words, refusal: &Refusal) -> Told {
    let day = |day: Day| words.with("fact-day", &[("day", day.0.into())]);
    let bound = |value: i64| words.number(value as f64, 0);
    told(words, key(None, refusal), slots(words, &day, &bound, refusal))
}

/// A refusal of a decision: days are dates, and bounds are written as what they bound (money, days, shares, units).
pub fn refusal_of(words: &Words, names: &Names, decision: &Decision, refusal: &Refusal) -> Told {
    let day = |day: Day| names.date(words, day);
    let (low, high) = match refusal {
        Refusal::OutOfBounds { low, high } => (*low, *high),
        _ => (0, 0),
    };
    let measure = Measure::of(decision, low, high);
    let bound = |value: i64| measure.write(words, names, value);
    told(words, key(Some(decision), refusal), slots(words, &day, &bound, refusal))
}

fn told(words: &Words, key: String, slots: Slots) -> Told {
    Told { what: words.with(&key, &slots), hint: words.with(&format!("{key}-hint"), &slots) }
}

/// The key of a refusal; some say more when it is known what was wanted.
fn key(decision: Option<&Decision>, refusal: &Refusal) -> String {
    let key = format!("refusal-{}", refusal.code().replace('.', "-"));
    match (refusal, decision) {
        // Nothing lies between the bounds: there is nothing to do it with.
        (Refusal::OutOfBounds { low, high }, _) if high < low => format!("{key}-empty"),
        (
            Refusal::AlreadyPending { .. },
            Some(Decision::Compliance(compliance::Move::Classify { .. } | compliance::Move::Declare { .. })),
        ) => format!("{key}-opened"),
        (Refusal::AlreadyPending { .. }, Some(Decision::Compliance(_))) => format!("{key}-paper"),
        (Refusal::AlreadyPending { .. }, Some(Decision::Pricing(_))) => format!("{key}-promotion"),
        _ => key,
    }
}

fn slots<'s>(
    words: &Words,
    day: &dyn Fn(Day) -> String,
    bound: &dyn Fn(i64) -> String,
    refusal: &Refusal,
) -> Slots<'s> {
    match refusal {
        Refusal::CashShort { need, have } | Refusal::WalletShort { need, have } => vec![
            ("need", words.money(*need).into()),
            ("have", words.money(*have).into()),
            ("short", words.money((*need - *have).max(Money::ZERO)).into()),
        ],
        Refusal::MinutesShort { need, have } | Refusal::StockShort { need, have } => {
            vec![("need", (*need).into()), ("have", (*have).into())]
        }
        Refusal::RangeFull { slots } => vec![("slots", (*slots).into())],
        Refusal::AlreadyPending { until } => vec![("when", day(*until).into())],
        Refusal::QuoteExpired { on } => vec![("when", day(*on).into())],
        Refusal::BelowMoq { moq_units } => vec![("units", (*moq_units).into())],
        Refusal::OutOfBounds { low, high } => vec![("low", bound(*low).into()), ("high", bound(*high).into())],
        Refusal::ShopClosed
        | Refusal::UnknownMarket
        | Refusal::UnknownProduct
        | Refusal::UnknownSupplier
        | Refusal::UnknownQuote
        | Refusal::UnknownEnquiry
        | Refusal::NotInMarket
        | Refusal::AlreadyInMarket
        | Refusal::NotInRange
        | Refusal::AlreadyInRange
        | Refusal::NotListed
        | Refusal::NothingToLearn
        | Refusal::NoCertificateNeeded
        | Refusal::NoLane
        | Refusal::NoWarehouse
        | Refusal::AlreadyRented
        | Refusal::AlreadyRegistered
        | Refusal::NotRegistered
        | Refusal::NotOffered
        | Refusal::WrongMode
        | Refusal::EnquiryClosed
        | Refusal::UnknownComplaint
        | Refusal::UnknownPartner
        | Refusal::UnknownCode
        | Refusal::UnknownReorder
        | Refusal::NotForeign
        | Refusal::NotCustom
        | Refusal::TalksEnded
        | Refusal::NotYet
        | Refusal::AlreadyDone => Vec::new(),
    }
}

/// What a bound counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Measure {
    Count,
    Days,
    /// A day of the run.
    Date,
    Money,
    /// Hundredths of a per cent.
    Share,
}

impl Measure {
    /// What was out of bounds, by the decision and the bounds themselves: a refusal does not name the field.
    fn of(decision: &Decision, low: i64, high: i64) -> Measure {
        match decision {
            Decision::Pricing(pricing::Move::Set { .. }) => match (low, high) {
                (_, 121..) => Measure::Money,
                (1, 120) | (0, 60) => Measure::Days,
                _ => Measure::Count,
            },
            Decision::Pricing(pricing::Move::Promote { .. }) => match (low, high) {
                (100, 9_000) => Measure::Share,
                (1, 14) => Measure::Days,
                _ => Measure::Date,
            },
            Decision::Sourcing(sourcing::Move::Counter { ask, .. }) => match (low, ask.unit_price) {
                (0, _) => Measure::Share,
                (_, Some(price)) if !(low..=high).contains(&price.0) => Measure::Money,
                _ => Measure::Count,
            },
            Decision::Payments(payments::Move::Forward { .. }) => match (low, high) {
                (7, 120) => Measure::Days,
                _ => Measure::Money,
            },
            Decision::Compliance(compliance::Move::Declare { .. }) => Measure::Share,
            Decision::Service(service::Move::Automate { .. }) | Decision::Marketing(_) => Measure::Money,
            Decision::Market(_)
            | Decision::Product(_)
            | Decision::Sourcing(_)
            | Decision::Pricing(_)
            | Decision::Logistics(_)
            | Decision::Compliance(_)
            | Decision::Payments(_)
            | Decision::Service(_) => Measure::Count,
        }
    }

    fn write(self, words: &Words, names: &Names, value: i64) -> String {
        let count = u32::try_from(value).unwrap_or_default();
        match self {
            Measure::Count => words.number(value as f64, 0),
            Measure::Days => days_of(words, count),
            Measure::Date => names.date(words, Day(count)),
            Measure::Money => words.money(Money(value)),
            Measure::Share => words.percent(value as f64 / 10_000.0, 0),
        }
    }
}

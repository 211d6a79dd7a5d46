//! Lines of evidence in words: what happened, where it stands in the record, and what it contributes.

use crate::assess::indicator::{Line, Source};
use crate::assess::record::Record;
use crate::base::money::Money;
use crate::lang::facts::{self, Names};
use crate::lang::{Slot, Words};
use crate::model::rubric::Unit;
use crate::run::result;
use crate::sim::event::Event;

/// A fact of the record, as people read it.
pub fn fact(words: &Words, names: &Names, record: &Record, source: Source) -> String {
    let log = record.logs().get(source.day().0 as usize);
    let told = match source {
        Source::Event { event, .. } => log.and_then(|log| log.events.get(event as usize)).map(|event| match event {
            Event::Decided { decision, .. } | Event::Refused { decision, .. } => {
                facts::decision(words, names, decision)
            }
            other => facts::event(words, names, other).map_or(String::new(), |line| line.text),
        }),
        Source::Posting { posting, .. } => log.and_then(|log| {
            let row = log.postings.iter().find(|row| row.id == posting)?;
            let amount = words.money(Money::from_major(result::in_home(log, row)));
            let slots = [
                ("debit", Slot::Text(words.name("purpose", &row.debit))),
                ("credit", Slot::Text(words.name("purpose", &row.credit))),
                ("amount", Slot::Text(amount)),
            ];
            Some(words.with("assess-posting", &slots))
        }),
        Source::Opening { .. } => None,
    };
    let date = names.date(words, source.day());
    match told.filter(|told| !told.is_empty()) {
        Some(told) => words.with("assess-fact", &[("date", date.into()), ("fact", told.into())]),
        None => words.with("assess-opening", &[("date", date.into())]),
    }
}

/// Where a fact stands, short enough for a table: day and place of an event, or the number of a posting.
pub fn address(source: Source) -> String {
    match source {
        Source::Event { day, event } => format!("d{}·e{event}", day.0),
        Source::Posting { day, posting } => format!("d{}·p{posting}", day.0),
        Source::Opening { day } => format!("d{}", day.0),
    }
}

/// A reading in its unit.
pub fn value(words: &Words, unit: Unit, value: f64) -> String {
    match unit {
        Unit::Share => words.percent(value, 0),
        Unit::Ratio | Unit::Stars => words.number(value, 2),
        Unit::Count => words.number(value, 1),
        Unit::Days => words.with("assess-days", &[("days", Slot::Number(value))]),
    }
}

/// A line of evidence with its value.
pub fn line(words: &Words, names: &Names, record: &Record, unit: Unit, line: &Line) -> String {
    let said = fact(words, names, record, line.source);
    words.with("assess-line", &[("fact", said.into()), ("value", value(words, unit, line.value).into())])
}

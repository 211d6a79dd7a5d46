//! Realism: what emerges in play, beside what is published.
//!
//! Every statistic is measured on runs as they are played, or by asking the choice model what a change would do, and is held
//! against a range with a source (`assets/realism.ron`, or the archetype's own rows). Deliberately absent: any knob of
//! its own. A statistic that falls outside says that the model, or the range, is wrong.

mod probes;
mod surveyor;
mod tally;

use std::collections::BTreeMap;

use serde::Serialize;

use super::session::Session;
use crate::model::archetype::Archetype;
use crate::model::expectation::{Bound, Expectation};
use crate::model::scenario::Scenario;
use crate::model::setting::Setting;
use surveyor::Surveyor;
use tally::Tally;

/// What was measured: sums and counts by statistic, so that forms add up.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Measured {
    sums: BTreeMap<String, (f64, f64)>,
}

impl Measured {
    /// Adds observations: their sum and their number (or any numerator and denominator).
    pub fn add(&mut self, id: &str, sum: f64, count: f64) {
        let entry = self.sums.entry(id.to_owned()).or_insert((0.0, 0.0));
        entry.0 += sum;
        entry.1 += count;
    }

    pub fn merge(mut self, other: Measured) -> Measured {
        for (id, (sum, count)) in other.sums {
            self.add(&id, sum, count);
        }
        self
    }

    /// The mean of a statistic, if anything was observed.
    pub fn mean(&self, id: &str) -> Option<f64> {
        self.sums.get(id).filter(|(_, count)| *count > 0.0).map(|(sum, count)| sum / count)
    }

    /// How many observations stand behind it.
    pub fn count(&self, id: &str) -> f64 {
        self.sums.get(id).map_or(0.0, |(_, count)| *count)
    }
}

/// A statistic beside its range.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub id: String,
    pub text: String,
    pub unit: String,
    pub value: f64,
    pub observations: f64,
    pub low: f64,
    pub high: f64,
    pub source: String,
    pub inside: bool,
}

/// Measures one form of a scenario: a surveyor with a deep purse tries everything, and the choice model is asked.
pub fn measure(scenario: &Scenario, form: u32, setting: impl Fn(&Scenario, u32) -> Setting) -> Measured {
    const PURSE: f64 = 400.0;
    let rich = Scenario {
        capital: scenario.capital.times(PURSE),
        range_slots: 64,
        owner_minutes_day: 1_440,
        ..scenario.clone()
    };
    let setting = setting(&rich, form);
    let mut session = Session::new(setting);
    let mut tally = Tally::new(&session);
    let mut measured = Measured::default();
    while !session.is_over() {
        for decision in Surveyor::decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
        tally.follow(&session);
        if session.day().0 == session.setting().scenario.days / 2 {
            probes::ask(&session, &mut measured);
        }
    }
    tally.finish(&session, measured)
}

/// Holds what was measured against what is expected of an archetype.
pub fn judge(measured: &Measured, expected: &[Expectation], archetype: &Archetype) -> Vec<Finding> {
    let rows = serde_json::to_value(archetype).unwrap_or_default();
    let row = |path: &str| -> Option<(f64, f64, String)> {
        let found = path.split('.').try_fold(&rows, |at, part| match at {
            serde_json::Value::Array(items) => items.iter().find(|item| {
                item.as_object().is_some_and(|fields| fields.values().any(|value| value.as_str() == Some(part)))
            }),
            other => other.get(part),
        })?;
        let number = |name: &str| found.get(name).and_then(serde_json::Value::as_f64);
        let source = found.get("source").and_then(serde_json::Value::as_str).unwrap_or_default();
        Some((number("low")?, number("high")?, source.to_owned()))
    };
    let finding = |expectation: &Expectation| {
        let (low, high, source) = match &expectation.bound {
            Bound::Published { low, high, source } => (*low, *high, source.clone()),
            Bound::Row { path } => row(path)?,
            Bound::RowTimes { path, low, high, source } => {
                let (row_low, row_high, _) = row(path)?;
                (row_low * low, row_high * high, source.clone())
            }
        };
        let value = measured.mean(&expectation.id)?;
        Some(Finding {
            id: expectation.id.clone(),
            text: expectation.text.clone(),
            unit: expectation.unit.clone(),
            value,
            observations: measured.count(&expectation.id),
            low,
            high,
            source,
            inside: (low..=high).contains(&value),
        })
    };
    expected.iter().filter_map(finding).collect()
}

//! Indicators: numbers that a run shows of its player, each with the facts it rests on.
//!
//! An indicator is a fold over a [`Record`] and knows no weight, no scale and no other indicator; the rubric has those. It
//! reads nothing where there was no occasion: whoever never met a claim was neither fair nor unfair. What each observes, why
//! that is evidence, and how one could try to fool it stands in `docs/assessment.md`.

mod compliance;
mod data;
mod facts;
mod logistics;
mod market;
mod marketing;
mod payments;
mod pricing;
mod product;
mod service;
mod sourcing;
mod trade;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Mark, Record};
use crate::base::calendar::Day;

/// Reads an indicator off a run; nothing where there was no occasion.
pub type Read = fn(&Record) -> Option<Reading>;

/// A fact that an indicator rests on, by where it stands in the run's record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Something that happened or was decided: its day, and its place among the day's events from 0.
    Event { day: Day, event: u32 },
    /// An entry of the books.
    Posting { day: Day, posting: u32 },
    /// What could be seen when the day began.
    Opening { day: Day },
}

impl Source {
    pub fn day(self) -> Day {
        match self {
            Source::Event { day, .. } | Source::Posting { day, .. } | Source::Opening { day } => day,
        }
    }
}

impl From<Mark> for Source {
    fn from(mark: Mark) -> Source {
        Source::Event { day: mark.day, event: mark.event }
    }
}

/// A line of evidence: a fact, and what it contributes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Line {
    pub source: Source,
    /// In the indicator's unit.
    pub value: f64,
    /// Against the other lines.
    pub weight: f64,
}

/// What an indicator reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reading {
    pub value: f64,
    /// How many facts it rests on; the heaviest of them stand in `lines`.
    pub cases: u32,
    pub lines: Vec<Line>,
}

/// Lines kept of an indicator: what a person would look through.
const LINES_MOST: usize = 24;

/// A weighted mean in the making.
#[derive(Clone, Debug, Default)]
struct Tally {
    lines: Vec<Line>,
}

impl Tally {
    fn add(&mut self, source: impl Into<Source>, value: f64, weight: f64) {
        if weight > 0.0 && value.is_finite() {
            self.lines.push(Line { source: source.into(), value, weight });
        }
    }

    /// A case that is so or is not.
    fn case(&mut self, source: impl Into<Source>, holds: bool) {
        self.add(source, f64::from(u8::from(holds)), 1.0);
    }

    fn total(&self) -> f64 {
        self.lines.iter().map(|line| line.value * line.weight).sum()
    }

    /// The weighted mean; nothing without a case.
    fn mean(self) -> Option<Reading> {
        let weight: f64 = self.lines.iter().map(|line| line.weight).sum();
        let value = self.total() / weight;
        (weight > 0.0).then(|| self.reading(value))
    }

    /// The lines' sum against a whole; nothing where there is no whole.
    fn against(self, whole: f64) -> Option<Reading> {
        let value = self.total() / whole;
        (whole > 0.0).then(|| self.reading(value))
    }

    /// The weightiest lines, in the order of time.
    fn reading(mut self, value: f64) -> Reading {
        let cases = self.lines.len() as u32;
        if self.lines.len() > LINES_MOST {
            let heft = |line: &Line| (line.value * line.weight).abs().max(line.weight);
            self.lines.sort_by(|a, b| heft(b).total_cmp(&heft(a)).then(a.source.cmp(&b.source)));
            self.lines.truncate(LINES_MOST);
            self.lines.sort_by_key(|line| line.source);
        }
        Reading { value, cases, lines: self.lines }
    }
}

/// Every indicator by its id, in the order of the competences.
pub fn all() -> impl Iterator<Item = &'static (&'static str, Read)> {
    let groups: [&'static [(&'static str, Read)]; 10] = [
        market::READS,
        product::READS,
        sourcing::READS,
        pricing::READS,
        marketing::READS,
        logistics::READS,
        compliance::READS,
        payments::READS,
        service::READS,
        data::READS,
    ];
    groups.into_iter().flatten()
}

/// Reads an indicator of the rubric; nothing too for an id that no code reads, which a test forbids for what ships.
pub fn read(id: &str, record: &Record) -> Option<Reading> {
    let (_, read) = all().find(|(known, _)| *known == id)?;
    read(record)
}

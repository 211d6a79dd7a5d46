//! What is found when a run is looked into: its mark with the evidence in words, par, questions and answers, and what
//! would have been.

use std::sync::Arc;

use crate::assess::par::Par;
use crate::assess::rating::{Rating, Standing};
use crate::assess::receipt::{Receipt, What};
use crate::assess::record::Record;
use crate::assess::reflection::Prompt;
use crate::assess::score::Assessment;
use crate::assess::whatif::{Edit, EditError, WhatIf};
use crate::base::money::Money;
use crate::lang::Words;
use crate::lang::facts::Names;
use crate::model::scenario::Skill;
use crate::report::evidence;
use crate::run::journal::Reflection;
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::world::STUDENT;

/// All that is known so far.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    /// So many players of known skill have played the form.
    pub rungs: u32,
    pub marks: Option<Arc<Marks>>,
    /// What the run asks, once that is known.
    pub prompts: Option<Arc<Vec<Prompt>>>,
    /// The answers in force.
    pub answers: Vec<Reflection>,
    pub ratings: Ratings,
    pub tried: Option<Arc<Tried>>,
    pub explained: Option<Arc<Explained>>,
}

/// The mark, and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    pub assessment: Assessment,
    /// Cash of players of known skill at the close of each day.
    pub cash: Vec<(Skill, Vec<Money>)>,
    /// The facts behind each indicator, in words, line by line.
    pub evidence: Vec<Vec<String>>,
    /// What was decided on each closed day, in order.
    pub decided: Vec<Vec<Decided>>,
}

/// A decision as it was put.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    pub decision: Decision,
    pub was_taken: bool,
}

impl Marks {
    pub fn of(record: &Record, par: &Par, assessment: &Assessment, words: &Words) -> Marks {
        let names = Names::of(record.setting(), record.world(), words);
        let told = |reading: &crate::assess::indicator::Reading| {
            let lines = reading.lines.iter();
            lines.map(|line| evidence::fact(words, &names, record, line.source)).collect()
        };
        let evidence = assessment.indicators.iter().map(|mark| mark.reading.as_ref().map_or(Vec::new(), told));
        Marks {
            evidence: evidence.collect(),
            assessment: assessment.clone(),
            cash: par.cash.clone(),
            decided: record.logs().iter().map(|log| log.events.iter().filter_map(decided).collect()).collect(),
        }
    }
}

fn decided(event: &Event) -> Option<Decided> {
    let (shop, decision, was_taken) = match event {
        Event::Decided { shop, decision, .. } => (shop, decision, true),
        Event::Refused { shop, decision, .. } => (shop, decision, false),
        _ => return None,
    };
    (*shop == STUDENT).then(|| Decided { decision: decision.clone(), was_taken })
}

/// What assessors think of the answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings {
    pub rows: Vec<RatingRow>,
    /// There is a file that is not what it was written as.
    pub is_unreadable: bool,
}

/// A rating, and what it is worth to the run as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct RatingRow {
    pub rating: Rating,
    pub standing: Standing,
}

/// A run with changes.
#[derive(Debug)]
pub struct Tried {
    pub edits: Vec<Edit>,
    /// What came of it; nothing while it is being played.
    pub came: Option<Result<WhatIf, EditError>>,
}

/// A number opened into what it came from.
#[derive(Debug)]
pub struct Explained {
    pub what: What,
    /// What came of it; nothing while the run is being read.
    pub came: Option<Vec<Receipt>>,
}

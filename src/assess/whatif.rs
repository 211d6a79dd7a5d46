//! What if: a decision is added, taken out or put in another's place, and the rest of the run is played again.
//!
//! Decisions that no longer apply are listed, never passed over. The two runs meet the same buyers, customs and weather, as
//! luck hangs on what a thing is and not on how many things came before it.

use serde::Serialize;

use super::tape::{Change, Dropped, Played, Tape};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::run::ladder;
use crate::run::result::{self, Outcome};
use crate::run::session::Session;
use crate::sim::decision::{Decision, Refusal};

/// A change of one day.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Before what was decided that day.
    Add { day: Day, decision: Decision },
    /// The decision of that day at that place, from 0.
    Remove { day: Day, place: usize },
    /// Another in its place: what was decided before it that day still comes before it.
    Replace { day: Day, place: usize, decision: Decision },
}

impl Edit {
    pub fn day(&self) -> Day {
        match self {
            Edit::Add { day, .. } | Edit::Remove { day, .. } | Edit::Replace { day, .. } => *day,
        }
    }
}

/// Why an edit cannot be made.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    #[error("the run has no day {day}: its closed days are 0 to {last}")]
    NoSuchDay { day: u32, last: u32 },
    #[error("day {day} has no decision {place}: it has {count}, counted from 0")]
    NoSuchDecision { day: u32, place: usize, count: usize },
    #[error("on day {day} the rules refuse it: {}", .refusal.code())]
    Refused { day: u32, refusal: Refusal },
}

/// A day of both runs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DayPair {
    pub day: u32,
    pub cash: Money,
    pub cash_changed: Money,
    pub units: u32,
    pub units_changed: u32,
}

/// Both runs side by side.
#[derive(Debug, Serialize)]
pub struct WhatIf {
    pub profit: Money,
    pub profit_changed: Money,
    pub outcome: Outcome,
    pub outcome_changed: Outcome,
    pub days: Vec<DayPair>,
    /// Decisions of the run that the change has made impossible.
    pub dropped: Vec<Dropped>,
}

impl WhatIf {
    pub fn gain(&self) -> Money {
        self.profit_changed - self.profit
    }
}

/// Plays the run with the edits.
pub fn play(tape: &Tape, edits: &[Edit]) -> Result<Played, EditError> {
    for edit in edits {
        possible(tape, edit)?;
    }
    let change = |day: Day, place: usize| {
        let is_it = |edit: &&Edit| match edit {
            Edit::Remove { day: of, place: at } | Edit::Replace { day: of, place: at, .. } => {
                (*of, *at) == (day, place)
            }
            Edit::Add { .. } => false,
        };
        match edits.iter().find(is_it) {
            Some(Edit::Replace { decision, .. }) => Change::Instead(decision),
            Some(Edit::Remove { .. }) => Change::LeaveOut,
            Some(Edit::Add { .. }) | None => Change::Keep,
        }
    };
    let mut refused = None;
    let played = tape.play_changed(
        |day, place, _| change(day, place),
        |session| {
            let day = session.day();
            let mut added = Vec::new();
            for edit in edits.iter().filter(|edit| edit.day() == day) {
                if let Edit::Add { decision, .. } = edit {
                    if let Err(refusal) = session.check(decision) {
                        refused = refused.take().or(Some((day, refusal)));
                    }
                    added.push(decision.clone());
                }
            }
            added
        },
    );
    match refused.or(played.refused.clone()) {
        Some((day, refusal)) => Err(EditError::Refused { day: day.0, refusal }),
        None => Ok(played),
    }
}

fn possible(tape: &Tape, edit: &Edit) -> Result<(), EditError> {
    let day = edit.day();
    if day.0 >= tape.days() {
        return Err(EditError::NoSuchDay { day: day.0, last: tape.days().saturating_sub(1) });
    }
    let count = tape.on(day).len();
    match edit {
        Edit::Remove { place, .. } | Edit::Replace { place, .. } if *place >= count => {
            Err(EditError::NoSuchDecision { day: day.0, place: *place, count })
        }
        _ => Ok(()),
    }
}

/// The run and the changed run, day by day.
pub fn what_if(session: &Session, edits: &[Edit]) -> Result<WhatIf, EditError> {
    let Played { session: changed, dropped, .. } = play(&Tape::of(session), edits)?;
    let (outcome, outcome_changed) = (result::outcome(session), result::outcome(&changed));
    let (units, units_changed) = (result::units_by_day(session), result::units_by_day(&changed));
    let days = (0..outcome.cash.len().min(outcome_changed.cash.len())).map(|day| DayPair {
        day: day as u32,
        cash: outcome.cash[day],
        cash_changed: outcome_changed.cash[day],
        units: units[day],
        units_changed: units_changed[day],
    });
    Ok(WhatIf {
        profit: ladder::profit(session),
        profit_changed: ladder::profit(&changed),
        days: days.collect(),
        outcome,
        outcome_changed,
        dropped,
    })
}

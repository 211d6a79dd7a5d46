//! Where money was lost, by stage: one stage's decisions are taken from the competent player, all others stay as they were.
//!
//! A stage is worth something to another (a good price of goods that never arrive is worth nothing), so the nine parts do
//! not add up to what all nine together would bring. What is left over is shown as interaction, not spread over the parts.

use serde::Serialize;

use super::tape::Tape;
use crate::base::money::Money;
use crate::model::scenario::Skill;
use crate::model::stage::Stage;
use crate::run::ladder::{self, Ladder};
use crate::run::session::Session;

/// What one stage in the competent player's hands would have changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    pub stage: Stage,
    /// Home currency; positive where the student lost by it.
    pub profit: Money,
    /// Points on this form's ladder.
    pub points: f64,
    /// Decisions of other stages that no longer applied.
    pub dropped: usize,
}

/// The whole difference to the competent player on the same form, and its parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Attribution {
    pub parts: Vec<Part>,
    /// All nine stages in the competent player's hands.
    pub whole_profit: Money,
    pub whole_points: f64,
    /// What the parts leave over.
    pub interaction_profit: Money,
    pub interaction_points: f64,
}

/// Plays the run again nine times, each time with one stage in the competent player's hands. `on_stage` after each.
pub fn attribute(session: &Session, ladder: &Ladder, mut on_stage: impl FnMut(Stage)) -> Attribution {
    let tape = Tape::of(session);
    let own = ladder::profit(session);
    let own_points = ladder.score(own);
    let part = |stage: Stage| {
        let played = tape.play_stage(&[stage], Skill::Competent);
        let profit = ladder::profit(&played.session);
        on_stage(stage);
        Part { stage, profit: profit - own, points: ladder.score(profit) - own_points, dropped: played.dropped.len() }
    };
    let parts: Vec<Part> = Stage::ALL.into_iter().map(part).collect();
    let whole = ladder::profit(&tape.play_stage(&Stage::ALL, Skill::Competent).session);
    let (whole_profit, whole_points) = (whole - own, ladder.score(whole) - own_points);
    Attribution {
        interaction_profit: whole_profit - parts.iter().map(|part| part.profit).sum::<Money>(),
        interaction_points: whole_points - parts.iter().map(|part| part.points).sum::<f64>(),
        whole_profit,
        whole_points,
        parts,
    }
}

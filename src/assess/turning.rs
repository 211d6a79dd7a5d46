//! Turning points: the days whose decisions moved the result most, found by leaving each out and playing the rest again.
//!
//! What is left out is one stage's decisions of one day: that is what a person decided at once and remembers as one thing.

use serde::Serialize;

use super::tape::Tape;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::stage::Stage;
use crate::run::session::Session;
use crate::run::{ladder, result};
use crate::sim::decision::Decision;

/// What a day's decisions of one stage brought, against not having taken them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TurningPoint {
    pub day: Day,
    pub stage: Stage,
    pub decisions: Vec<Decision>,
    /// Home currency; negative where the shop would be better off without.
    pub brought: Money,
    /// Later decisions that fall with these.
    pub carried: usize,
    /// Cash at the close of each day without them.
    pub cash_without: Vec<Money>,
}

/// Days and stages on which something was decided.
pub fn moments(tape: &Tape) -> Vec<(Day, Stage)> {
    let of_day = |day: u32| {
        let taken = tape.on(Day(day)).iter().filter(|step| step.was_taken);
        let mut stages: Vec<Stage> = taken.map(|step| step.decision.stage()).collect();
        stages.sort_unstable();
        stages.dedup();
        stages.into_iter().map(move |stage| (Day(day), stage))
    };
    (0..tape.days()).flat_map(of_day).collect()
}

/// What one moment brought. Independent of the others, so that they can be played side by side.
pub fn weigh(tape: &Tape, own: Money, (day, stage): (Day, Stage)) -> TurningPoint {
    let is_it = |of: Day, decision: &Decision| of == day && decision.stage() == stage;
    let played = tape.play_with(|of, step| !is_it(of, &step.decision), |_| Vec::new());
    let steps = tape.on(day).iter().filter(|step| step.was_taken && step.decision.stage() == stage);
    TurningPoint {
        day,
        stage,
        decisions: steps.map(|step| step.decision.clone()).collect(),
        brought: own - ladder::profit(&played.session),
        carried: played.dropped.len(),
        cash_without: result::outcome(&played.session).cash,
    }
}

/// The moments that moved the result most, the greatest first.
pub fn greatest(mut points: Vec<TurningPoint>, most: usize) -> Vec<TurningPoint> {
    points.retain(|point| point.brought != Money::ZERO);
    points.sort_by_key(|point| (std::cmp::Reverse(point.brought.0.abs()), point.day, point.stage));
    points.truncate(most);
    points
}

/// All of it, one after the other.
pub fn turning_points(session: &Session, most: usize) -> Vec<TurningPoint> {
    let tape = Tape::of(session);
    let own = ladder::profit(session);
    greatest(moments(&tape).into_iter().map(|moment| weigh(&tape, own, moment)).collect(), most)
}

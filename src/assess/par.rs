//! Par: what players of known skill make of the very form that the student met.
//!
//! They meet the same buyers, shocks and customs, as luck hangs on what a thing is. So a mark says how well a form was
//! played and not how kind it was. Par depends on the scenario, the form and the rules alone and can be kept.

use serde::{Deserialize, Serialize};

use super::indicator;
use super::record::Record;
use crate::base::money::Money;
use crate::model::rubric::{Better, Rubric};
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::run::ladder::Ladder;

/// What each rung of the ladder made of a form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Par {
    pub ladder: Ladder,
    /// Cash of the competent player at the close of each day, to draw beside the student's.
    pub cash: Vec<(Skill, Vec<Money>)>,
    /// What each indicator of the rubric, in its order, reads of each rung, in theirs.
    pub readings: Vec<Vec<Option<f64>>>,
}

/// The rungs that marks are held against.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Anchors {
    pub novice: Option<f64>,
    pub competent: f64,
    pub expert: Option<f64>,
}

impl Par {
    /// Plays every rung. `on_rung` after each.
    pub fn play(setting: &Setting, mut on_rung: impl FnMut(Skill)) -> Par {
        let records = Skill::ALL.map(|skill| {
            let record = Record::play(setting.clone(), skill);
            on_rung(skill);
            record
        });
        Par::of(&setting.scenario.rubric, &records)
    }

    /// From the records of the rungs, in their order.
    pub fn of(rubric: &Rubric, records: &[Record; Skill::ALL.len()]) -> Par {
        let rungs = Skill::ALL.into_iter().zip(records);
        let setting = records[0].setting();
        let spread = setting.scenario.capital.times(rubric.outcome_spread);
        let drawn = [Skill::Novice, Skill::Competent, Skill::Expert];
        let cash = |skill: Skill| (skill, crate::run::result::outcome(records[skill as usize].session()).cash);
        let reading = |spec: &crate::model::rubric::IndicatorSpec| {
            records.iter().map(|record| indicator::read(&spec.id, record).map(|reading| reading.value)).collect()
        };
        Par {
            ladder: Ladder { rungs: rungs.map(|(skill, record)| (skill, record.profit())).collect(), spread },
            cash: drawn.map(cash).into(),
            readings: rubric.indicators.iter().map(reading).collect(),
        }
    }

    /// What an indicator is held against; nothing where the competent player had no occasion.
    pub fn anchors(&self, indicator: usize) -> Option<Anchors> {
        let of = |skill: Skill| self.readings.get(indicator)?.get(skill as usize).copied().flatten();
        Some(Anchors { novice: of(Skill::Novice), competent: of(Skill::Competent)?, expert: of(Skill::Expert) })
    }
}

impl Anchors {
    /// Points of a reading: 20 for the novice's, 60 for the competent player's, 90 for the expert's, straight between and
    /// beyond, 0 to 100. Where two players lie nearer to each other than `spread`, or the wrong way round, that takes the
    /// place of their difference.
    pub fn points(&self, value: f64, better: Better, spread: f64) -> f64 {
        let sign = if better == Better::Higher { 1.0 } else { -1.0 };
        let above = |a: f64, b: Option<f64>| b.map_or(spread, |b| (sign * (a - b)).max(spread));
        let ahead = sign * (value - self.competent);
        let points = match ahead < 0.0 {
            true => 60.0 + 40.0 * ahead / above(self.competent, self.novice),
            false => 60.0 + 30.0 * ahead / self.expert.map_or(spread, |expert| above(expert, Some(self.competent))),
        };
        points.clamp(0.0, 100.0)
    }
}

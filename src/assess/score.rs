//! The assessment: indicators against par or rule, competences, conduct, and whether it is a pass.
//!
//! Everything that led to a mark is kept beside it, so that any point of it can be looked into.

use serde::{Deserialize, Serialize};

use super::conduct::{self, Found};
use super::indicator::{self, Reading};
use super::par::{Anchors, Par};
use super::record::Record;
use crate::base::money::Money;
use crate::model::rubric::{Competence, IndicatorSpec, Level, Rubric, Scale, Unit};

/// An indicator as it was marked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndicatorMark {
    pub id: String,
    pub competence: Competence,
    pub unit: Unit,
    pub weight: f64,
    pub scale: Scale,
    /// Nothing where there was no occasion.
    pub reading: Option<Reading>,
    /// What the reading was held against, for those that are held against par.
    pub anchors: Option<Anchors>,
    /// Nothing where there was no occasion, or no par.
    pub points: Option<f64>,
}

/// A competence as it was marked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CompetenceMark {
    pub competence: Competence,
    pub weight: f64,
    pub points: f64,
    pub level: Level,
    /// Share of its indicators, by weight, for which there was an occasion.
    pub seen: f64,
    /// Whether it is at or above the floor.
    pub is_enough: bool,
}

/// A run, assessed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    pub scenario: String,
    pub form: u32,
    pub rules: u32,
    /// The version of the indicators.
    pub version: u32,
    pub days: u32,
    /// Whether the last day of the scenario is closed.
    pub finished: bool,
    /// After the run-on, less the capital.
    pub profit: Money,
    /// Where the profit stands on the ladder of this form, as far as the run gave occasions to see how it was made.
    pub outcome: f64,
    pub outcome_share: f64,
    pub competences: Vec<CompetenceMark>,
    pub indicators: Vec<IndicatorMark>,
    pub conduct: Vec<Found>,
    /// The whole mark before conduct is looked at, and after.
    pub before_conduct: f64,
    pub mark: f64,
    pub pass_mark: f64,
    pub floor: f64,
    pub passed: bool,
}

/// A competence counts in full when occasions for this share of its indicators came up: else not acting would be the way
/// never to be found wanting.
const SEEN_NEEDED: f64 = 0.6;

/// Marks a record against par.
pub fn assess(record: &Record, par: &Par) -> Assessment {
    let setting = record.setting();
    let rubric = &setting.scenario.rubric;
    let indicators: Vec<IndicatorMark> =
        rubric.indicators.iter().enumerate().map(|(row, spec)| mark(record, par, row, spec)).collect();
    let competences: Vec<CompetenceMark> = rubric
        .competences
        .iter()
        .filter(|spec| spec.weight > 0.0)
        .map(|spec| competence(rubric, spec.competence, &indicators))
        .collect();
    let weight: f64 = competences.iter().map(|mark| mark.weight).sum();
    let shown = competences.iter().map(|mark| mark.weight * mark.points).sum::<f64>() / weight.max(f64::MIN_POSITIVE);
    let outcome = par.ladder.score(record.profit()) * occasions(&competences);
    let before_conduct = rubric.outcome_share * outcome + (1.0 - rubric.outcome_share) * shown;
    let conduct = conduct::conduct(record, rubric);
    let mark = conduct.iter().filter_map(|found| found.cap).fold(before_conduct, f64::min);
    let finished = record.session().is_over();
    Assessment {
        scenario: setting.scenario.id.clone(),
        form: setting.form,
        rules: crate::model::RULES_VERSION,
        version: super::ASSESSMENT_VERSION,
        days: record.logs().len() as u32,
        finished,
        profit: record.profit(),
        outcome,
        outcome_share: rubric.outcome_share,
        passed: finished && mark >= rubric.pass && competences.iter().all(|mark| mark.is_enough),
        competences,
        indicators,
        conduct,
        before_conduct,
        mark,
        pass_mark: rubric.pass,
        floor: rubric.floor,
    }
}

/// How far the run gave occasions to see how its result was made, 0 to 1. Whoever does not trade loses nothing, and beats
/// many who do; but a result of nothing shows nothing either.
fn occasions(competences: &[CompetenceMark]) -> f64 {
    let weight: f64 = competences.iter().map(|mark| mark.weight).sum();
    let seen: f64 = competences.iter().map(|mark| mark.weight * mark.seen).sum();
    (seen / (SEEN_NEEDED * weight.max(f64::MIN_POSITIVE))).min(1.0)
}

fn mark(record: &Record, par: &Par, row: usize, spec: &IndicatorSpec) -> IndicatorMark {
    let reading = indicator::read(&spec.id, record);
    let anchors = matches!(spec.scale, Scale::Par { .. }).then(|| par.anchors(row)).flatten();
    let points = reading.as_ref().and_then(|reading| match &spec.scale {
        Scale::Rule(points) => Some(along(points, reading.value)),
        Scale::Par { better, spread } => anchors.map(|anchors| anchors.points(reading.value, *better, *spread)),
    });
    IndicatorMark {
        id: spec.id.clone(),
        competence: spec.competence,
        unit: spec.unit,
        weight: spec.weight,
        scale: spec.scale.clone(),
        reading,
        anchors,
        points,
    }
}

/// Straight between the anchors, flat beyond them.
fn along(anchors: &[(f64, f64)], value: f64) -> f64 {
    let after = anchors.iter().position(|(at, _)| value < *at);
    match after {
        Some(0) => anchors[0].1,
        None => anchors[anchors.len() - 1].1,
        Some(next) => {
            let ((from, low), (to, high)) = (anchors[next - 1], anchors[next]);
            low + (high - low) * (value - from) / (to - from)
        }
    }
}

fn competence(rubric: &Rubric, competence: Competence, marks: &[IndicatorMark]) -> CompetenceMark {
    let own = || marks.iter().filter(|mark| mark.competence == competence);
    // What nobody had an occasion for, the competent player neither, is not missed.
    let could = |mark: &&IndicatorMark| matches!(mark.scale, Scale::Rule(_)) || mark.anchors.is_some();
    let all: f64 = own().filter(could).map(|mark| mark.weight).sum();
    let seen: f64 = own().filter(|mark| mark.points.is_some()).map(|mark| mark.weight).sum();
    let sum: f64 = own().filter_map(|mark| Some(mark.weight * mark.points?)).sum();
    let points = sum / seen.max(SEEN_NEEDED * all).max(f64::MIN_POSITIVE);
    CompetenceMark {
        competence,
        weight: rubric.weight(competence),
        points,
        level: Level::of(points),
        seen: seen / all.max(f64::MIN_POSITIVE),
        is_enough: points >= rubric.floor,
    }
}

impl Assessment {
    pub fn of(&self, competence: Competence) -> Option<&CompetenceMark> {
        self.competences.iter().find(|mark| mark.competence == competence)
    }

    /// The indicators of a competence, in the rubric's order.
    pub fn indicators_of(&self, competence: Competence) -> impl Iterator<Item = &IndicatorMark> {
        self.indicators.iter().filter(move |mark| mark.competence == competence)
    }
}

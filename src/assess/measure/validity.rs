//! What ships beside a scenario of its assessment's quality: `validity.ron`, written by `dhow validate --keep`.

use serde::{Deserialize, Serialize};

use super::figures::{Figure, Quality, Row};
use super::sheet::{Plan, Sheet};
use super::subject::Subject;
use crate::model::RULES_VERSION;
use crate::model::scenario::Skill;

/// The figures of a scenario, and marks by which anybody can see that they are of this program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    pub rules: u32,
    /// The version of the indicators.
    pub assessment: u32,
    pub plan: Plan,
    pub players: Vec<Row>,
    /// Standard error of one run's mark, and the deviation between candidates.
    pub error: f64,
    pub between: f64,
    pub figures: Vec<Figure>,
    /// The ladder's marks on the first forms.
    pub sample: Vec<Sampled>,
}

/// A form of the sample: the mark of each rung.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sampled {
    pub form: u32,
    pub marks: Vec<(Skill, f64)>,
}

/// Forms of the sample.
const SAMPLED: usize = 3;

impl Validity {
    pub fn of(plan: Plan, quality: &Quality, sheets: &[Sheet]) -> Validity {
        let is_kept = |row: &&Row| !matches!(row.subject, Subject::Candidate(_));
        Validity {
            rules: RULES_VERSION,
            assessment: crate::assess::ASSESSMENT_VERSION,
            plan,
            players: quality.rows.iter().filter(is_kept).cloned().collect(),
            error: quality.error,
            between: quality.between,
            figures: quality.figures.clone(),
            sample: sheets.iter().take(SAMPLED).map(Sampled::of).collect(),
        }
    }
}

impl Sampled {
    /// The ladder's marks on a form, to a thousandth: what stands in a file that people read.
    pub fn of(sheet: &Sheet) -> Sampled {
        let mark = |skill: Skill| Some((skill, (sheet.of(Subject::Rung(skill))?.mark * 1e3).round() / 1e3));
        Sampled { form: sheet.form, marks: Skill::ALL.into_iter().filter_map(mark).collect() }
    }
}

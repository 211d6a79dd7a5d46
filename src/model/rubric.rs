//! How a run is marked: which indicators count for which competence, what they are held against, what a pass needs.
//!
//! Data, not code: `assets/rubric.ron` is the standard, and a scenario may weigh it otherwise. The names of the indicators
//! are those of `assess::indicator`, which reads them off a run.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::stage::Stage;

/// What is certified: the nine stages, and the use of data across them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Competence {
    Market,
    Product,
    Sourcing,
    Pricing,
    Marketing,
    Logistics,
    Compliance,
    Payments,
    Service,
    Data,
}

impl Competence {
    pub const ALL: [Competence; 10] = [
        Competence::Market,
        Competence::Product,
        Competence::Sourcing,
        Competence::Pricing,
        Competence::Marketing,
        Competence::Logistics,
        Competence::Compliance,
        Competence::Payments,
        Competence::Service,
        Competence::Data,
    ];

    /// The stage whose decisions show it; none for what shows in all of them.
    pub fn stage(self) -> Option<Stage> {
        Stage::ALL.get(self as usize).copied()
    }

    /// The word itself, as files write it.
    pub fn word(self) -> &'static str {
        self.stage().map_or("data", Stage::word)
    }
}

/// What a competence was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    NotYet,
    Emerging,
    Proficient,
    Advanced,
}

impl Level {
    pub const ALL: [Level; 4] = [Level::NotYet, Level::Emerging, Level::Proficient, Level::Advanced];

    /// Points from which each level but the first holds.
    pub const FROM: [f64; 4] = [0.0, 40.0, 60.0, 80.0];

    pub fn of(points: f64) -> Level {
        // A tenth is shown; a mark must not stand beside a level that it seems to have reached.
        let shown = crate::base::math::floor(points * 10.0 + 0.5) / 10.0;
        let held = Level::ALL.into_iter().rev().find(|level| shown >= Level::FROM[*level as usize]);
        held.unwrap_or(Level::NotYet)
    }

    pub fn word(self) -> &'static str {
        match self {
            Level::NotYet => "not yet",
            Level::Emerging => "emerging",
            Level::Proficient => "proficient",
            Level::Advanced => "advanced",
        }
    }
}

/// What a reading is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Of 1.
    Share,
    /// One amount against another.
    Ratio,
    Count,
    Days,
    Stars,
}

/// How a reading becomes points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Scale {
    /// Against what players of known skill showed on the same form. `spread` is the least difference that counts as a
    /// step between two of them, so that two near readings do not make a mountain of chance.
    Par { better: Better, spread: f64 },
    /// Points at readings, linear between them and flat beyond; readings go up.
    Rule(Vec<(f64, f64)>),
}

/// Which way a reading is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    Higher,
    Lower,
}

/// An indicator as the rubric has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorSpec {
    /// `competence.what-it-observes`.
    pub id: String,
    pub competence: Competence,
    /// Against the others of its competence.
    pub weight: f64,
    pub unit: Unit,
    pub scale: Scale,
    /// Where the numbers of the scale come from.
    pub source: String,
}

/// A competence as the rubric has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetenceSpec {
    pub competence: Competence,
    /// Against the others; 0 where the scenario does not assess it.
    pub weight: f64,
    /// What it is called in public frameworks.
    pub frameworks: Vec<Framework>,
}

/// A competence's counterpart in a public framework.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// As `ESCO`, `DigComp`, `EntreComp`.
    pub name: String,
    /// The framework's own identifier.
    pub id: String,
    pub title: String,
    /// Where it can be read.
    pub source: String,
}

/// What must not be done for profit's sake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Breach {
    /// Goods were declared below what they cost.
    FalseValue,
    /// Goods were declared under a heading that is not theirs and bears less duty.
    FalseHeading,
    /// A paper was used that its issuer, or customs, had said is not genuine.
    FalsePaper,
    /// Goods were sold without a paper that the law asks for, after the marketplace had asked for it.
    PaperMissing,
    /// Customers with a fair claim were turned away.
    FairClaimDenied,
    /// Personal data was taken unasked, and an office found it.
    DataMisused,
    /// Delivery was promised that the shop could see it would not keep.
    FalsePromise,
}

impl Breach {
    pub const ALL: [Breach; 7] = [
        Breach::FalseValue,
        Breach::FalseHeading,
        Breach::FalsePaper,
        Breach::PaperMissing,
        Breach::FairClaimDenied,
        Breach::DataMisused,
        Breach::FalsePromise,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Breach::FalseValue => "false_value",
            Breach::FalseHeading => "false_heading",
            Breach::FalsePaper => "false_paper",
            Breach::PaperMissing => "paper_missing",
            Breach::FairClaimDenied => "fair_claim_denied",
            Breach::DataMisused => "data_misused",
            Breach::FalsePromise => "false_promise",
        }
    }
}

/// From how often on a breach caps the mark, and at what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    pub breach: Breach,
    /// Cases from which it counts: a slip is not a conduct.
    pub cases: u32,
    /// Share of all occasions from which it counts.
    pub share: f64,
    /// The most that the whole mark can then be.
    pub cap: f64,
}

/// `assets/rubric.ron`, weighed as the scenario has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// Part of the whole mark that the result in money has; the competences share the rest.
    pub outcome_share: f64,
    /// The least difference of profit that counts as a step between two players of known skill, as a share of the capital.
    pub outcome_spread: f64,
    /// The whole mark that a pass needs.
    pub pass: f64,
    /// What a pass needs in each competence that is assessed.
    pub floor: f64,
    pub competences: Vec<CompetenceSpec>,
    pub indicators: Vec<IndicatorSpec>,
    pub gates: Vec<Gate>,
}

impl Rubric {
    pub fn weight(&self, competence: Competence) -> f64 {
        self.competences.iter().find(|spec| spec.competence == competence).map_or(0.0, |spec| spec.weight)
    }

    /// The indicators of a competence.
    pub fn of(&self, competence: Competence) -> impl Iterator<Item = &IndicatorSpec> {
        self.indicators.iter().filter(move |spec| spec.competence == competence)
    }
}

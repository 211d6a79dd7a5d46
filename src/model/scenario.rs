//! A scenario as a teacher writes it, with its keys resolved.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::archetype::Archetype;
use super::general::General;
use super::product::Product;
use crate::base::calendar::Date;
use crate::base::money::Money;

/// A scenario with everything it names: the whole of what, with a form number, makes a setting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scenario {
    pub id: String,
    pub title: String,
    pub days: u32,
    pub start: Date,
    pub world_seed: u64,
    /// How far forms stray from the middle of each range: 0 not at all, 1 over the whole of it.
    pub variety: f64,
    pub capital: Money,
    pub credit_line: Money,
    pub owner_minutes_day: u32,
    pub range_slots: u32,
    pub suppliers_per_product: u32,
    /// Days the shop is run on by the competent player after the end, so that the end has a value nobody can inflate.
    pub run_on_days: u32,
    pub markets: Vec<MarketSpec>,
    pub products: Vec<Product>,
    pub rivals: Vec<RivalSpec>,
    pub general: General,
}

/// A market to be drawn: its invented name and the archetype it is drawn from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarketSpec {
    pub id: String,
    pub name: String,
    pub currency: String,
    pub archetype: Archetype,
}

/// Another shop in the same markets, run by a script.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RivalSpec {
    pub name: String,
    pub skill: Skill,
}

/// The players of known skill: the ladder that results are read against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Skill {
    Idle,
    Random,
    Novice,
    RuleOfThumb,
    Competent,
    Expert,
}

impl Skill {
    pub const ALL: [Skill; 6] =
        [Skill::Idle, Skill::Random, Skill::Novice, Skill::RuleOfThumb, Skill::Competent, Skill::Expert];

    /// The word itself, as the command line writes it.
    pub fn word(self) -> &'static str {
        match self {
            Skill::Idle => "idle",
            Skill::Random => "random",
            Skill::Novice => "novice",
            Skill::RuleOfThumb => "rule-of-thumb",
            Skill::Competent => "competent",
            Skill::Expert => "expert",
        }
    }
}

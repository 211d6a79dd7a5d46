//! A scenario as a teacher writes it, with its keys resolved.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::archetype::Archetype;
use super::general::General;
use super::product::Product;
use super::rubric::Rubric;
use super::shock::Shock;
use super::tariff::Tariff;
use super::words::{Conduct, Origin};
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
    /// Where goods may come from.
    pub origins: Vec<Origin>,
    pub markets: Vec<MarketSpec>,
    pub products: Vec<Product>,
    pub rivals: Vec<RivalSpec>,
    /// Shops with books of their own, run by players of known skill.
    pub shops: Vec<ShopSpec>,
    pub shocks: Vec<ShockSpec>,
    /// Share of shoppers who let an AI agent choose, from a day on; linear between.
    pub delegation: Vec<Delegation>,
    pub tariff: Tariff,
    pub general: General,
    /// How a run is marked.
    pub rubric: Rubric,
}

/// A market to be drawn: from its archetype, with an invented name and currency where none are given.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MarketSpec {
    pub id: String,
    pub name: Option<String>,
    pub currency: Option<String>,
    pub archetype: Archetype,
}

/// A rival seller: an offer in some niches and a way of behaving.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RivalSpec {
    pub name: String,
    pub conduct: Conduct,
}

/// Another shop in the same markets, run by a script.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShopSpec {
    pub name: String,
    pub skill: Skill,
}

/// A shock that may come between two days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShockSpec {
    pub shock: Shock,
    pub from: u32,
    pub to: u32,
    pub chance: f64,
}

/// A point of the path along which delegation to AI agents spreads.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    pub day: u32,
    pub share: f64,
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

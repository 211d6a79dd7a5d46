//! `scenario.ron` as a teacher writes it, with keys instead of rows.

use serde::Deserialize;

use crate::base::calendar::Date;
use crate::model::rubric::Competence;
use crate::model::scenario::{Delegation, RivalSpec, ShopSpec};
use crate::model::words::Origin;

/// The file, field by field. Money is in minor units (cents) of the home currency.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// The version of this layout.
    pub format: u32,
    pub id: String,
    pub title: String,
    pub days: u32,
    pub start: Date,
    pub world_seed: u64,
    /// How far forms stray from the middle of each range: 0 not at all, 1 over the whole of it.
    pub variety: f64,
    pub capital_minor: i64,
    pub credit_line_minor: i64,
    pub owner_minutes_day: u32,
    pub range_slots: u32,
    pub suppliers_per_product: u32,
    pub run_on_days: u32,
    pub origins: Vec<Origin>,
    pub markets: Vec<MarketFile>,
    /// Ids of the catalogue.
    pub products: Vec<String>,
    #[serde(default)]
    pub rivals: Vec<RivalSpec>,
    #[serde(default)]
    pub shops: Vec<ShopSpec>,
    #[serde(default)]
    pub shocks: Vec<ShockFile>,
    #[serde(default)]
    pub delegation: Vec<Delegation>,
    /// What is marked otherwise than `assets/rubric.ron` has it.
    #[serde(default)]
    pub rubric: RubricChange,
}

/// Changes to the standard rubric; what is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RubricChange {
    pub outcome_share: Option<f64>,
    pub pass: Option<f64>,
    pub floor: Option<f64>,
    /// Weights of competences; 0 for what this scenario does not assess.
    pub weights: Vec<(Competence, f64)>,
    /// Weights of indicators, by their ids.
    pub indicators: Vec<(String, f64)>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarketFile {
    pub id: String,
    pub archetype: String,
    /// Invented anew for each form where it is left out.
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub currency: Option<String>,
}

/// A shock of the library that may begin between two days.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShockFile {
    pub id: String,
    pub from: u32,
    pub to: u32,
    pub chance: f64,
}

//! `scenario.ron` as a teacher writes it, with keys instead of rows.

use serde::Deserialize;

use crate::base::calendar::Date;
use crate::model::scenario::RivalSpec;

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
    pub markets: Vec<MarketFile>,
    /// The catalogue file that the products are taken from.
    pub catalogue: String,
    pub products: Vec<String>,
    #[serde(default)]
    pub rivals: Vec<RivalSpec>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarketFile {
    pub id: String,
    pub name: String,
    pub currency: String,
    pub archetype: String,
}

//! What published figures lead one to expect of a simulated market.

use serde::{Deserialize, Serialize};

/// A row of `assets/realism.ron`: a statistic that emerges in play, and what it is held against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    pub id: String,
    pub text: String,
    pub unit: String,
    pub bound: Bound,
}

/// What a statistic is held against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Bound {
    /// A published range.
    Published { low: f64, high: f64, source: String },
    /// A row of the archetype, by its path.
    Row { path: String },
    /// A row of the archetype, times a published range.
    RowTimes { path: String, low: f64, high: f64, source: String },
}

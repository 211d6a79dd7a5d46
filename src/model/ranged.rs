//! A number with its range, its unit and where it comes from.

use serde::{Deserialize, Serialize};

/// A parameter as content states it: about the 10th, 50th and 90th percentile over real markets, sellers or goods.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranged {
    pub low: f64,
    pub mid: f64,
    pub high: f64,
    pub unit: String,
    /// The publication, the data set, or the judgement and its reason. Never empty.
    pub source: String,
    /// Correlation with the market's development factor, -1 to 1: what ties poor logistics to cash payment and to
    /// inspection, so that an invented market hangs together.
    #[serde(default)]
    pub development: f64,
}

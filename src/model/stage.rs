//! The nine stages: the same nine words in rules, decisions, players, screens and lessons.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A stage of the business, in the order in which goods and money pass through it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Market,
    Product,
    Sourcing,
    Pricing,
    Marketing,
    Logistics,
    Compliance,
    Payments,
    Service,
}

impl Stage {
    pub const ALL: [Stage; 9] = [
        Stage::Market,
        Stage::Product,
        Stage::Sourcing,
        Stage::Pricing,
        Stage::Marketing,
        Stage::Logistics,
        Stage::Compliance,
        Stage::Payments,
        Stage::Service,
    ];

    /// The word itself, as files and the pipe write it.
    pub fn word(self) -> &'static str {
        match self {
            Stage::Market => "market",
            Stage::Product => "product",
            Stage::Sourcing => "sourcing",
            Stage::Pricing => "pricing",
            Stage::Marketing => "marketing",
            Stage::Logistics => "logistics",
            Stage::Compliance => "compliance",
            Stage::Payments => "payments",
            Stage::Service => "service",
        }
    }
}

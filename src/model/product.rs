//! A product type: what it weighs, what it needs, what the tariff calls it.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::Category;

/// One row of a file in `assets/catalogue/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    pub id: String,
    pub name: String,
    pub category: Category,
    pub retail_usd: Ranged,
    /// Ex-works price against the retail price.
    pub wholesale_share: Ranged,
    pub weight_kg: Ranged,
    pub volume_m3: Ranged,
    pub battery: bool,
    pub fragile: bool,
    /// Own-price coefficient on the within-niche scale.
    pub price_coefficient: Ranged,
    pub return_share: Ranged,
    /// This niche's share of its category's orders.
    pub niche_share: Ranged,
    /// Candidate headings of the Harmonized System; exactly one is right.
    pub headings: Vec<Heading>,
    pub certificate: Option<Certificate>,
}

/// A heading that somebody might declare, with what it would do to the duty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    pub hs_code: String,
    pub text: String,
    pub right: bool,
    /// Duty against that of the right heading.
    pub duty_factor: f64,
    pub source: String,
}

/// A certificate without which the product may not be imported.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    pub id: String,
    pub cost_usd: Ranged,
    pub days: Ranged,
}

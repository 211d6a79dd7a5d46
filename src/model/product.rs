//! A product type: what it weighs, what it needs, what the tariff calls it, how its demand moves.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::{Category, Life, Origin, PaperKind, ReturnReason};

/// A product type of the catalogue.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Product {
    pub id: String,
    pub name: String,
    pub category: Category,
    pub retail_usd: Ranged,
    /// Ex-works price against the retail price.
    pub works_share: Ranged,
    pub weight_kg: Ranged,
    pub volume_m3: Ranged,
    pub battery: bool,
    pub liquid: bool,
    pub fragile: bool,
    /// Own-price coefficient on the within-niche scale.
    pub price_coefficient: Ranged,
    pub return_share: Ranged,
    /// This niche's share of its category's orders.
    pub niche_share: Ranged,
    pub made_in: Vec<Origin>,
    /// The right subheading of the Harmonized System.
    pub hs: String,
    /// Subheadings that somebody might take for the right one.
    pub confused_with: Vec<String>,
    pub papers: Vec<PaperKind>,
    pub peaks: Vec<Peak>,
    /// Share of content buyers who buy it again within a month.
    pub repeat: f64,
    pub returns: Vec<ReturnShare>,
    pub life: Life,
    /// 0 to 1: how easily unbranded goods of the kind draw a complaint about somebody's mark or design.
    pub lookalike: f64,
    /// Whether having it designed and moulded for oneself makes sense.
    pub custom: bool,
    /// Why peaks, repeat purchases and the rest are what they are.
    pub judged: String,
}

/// A time of the year that lifts this product beyond what it lifts all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peak {
    pub season: String,
    pub lift: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnShare {
    pub reason: ReturnReason,
    pub share: f64,
}

//! `assets/catalogue/<category>.ron` as people write it: a category's products in short rows, each figure a triple whose
//! source the file states once.

use serde::{Deserialize, Serialize};

use crate::model::product::{Peak, Product, ReturnShare};
use crate::model::ranged::Ranged;
use crate::model::words::{Category, Life, Origin, PaperKind};

/// About the 10th, 50th and 90th percentile.
pub type Triple = (f64, f64, f64);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueFile {
    pub category: Category,
    pub price_coefficient: Ranged,
    pub return_share: Ranged,
    pub prices_from: String,
    pub sizes_from: String,
    pub shares_from: String,
    /// Why peaks, repeat purchases, lives, likeness and reasons of return are what they are.
    pub judged: String,
    pub products: Vec<ProductRow>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductRow {
    pub id: String,
    pub name: String,
    pub retail_usd: Triple,
    pub works_share: Triple,
    pub weight_kg: Triple,
    pub volume_m3: Triple,
    pub niche_share: Triple,
    pub battery: bool,
    pub liquid: bool,
    pub fragile: bool,
    pub made_in: Vec<Origin>,
    pub hs: String,
    pub confused_with: Vec<String>,
    pub papers: Vec<PaperKind>,
    pub peaks: Vec<Peak>,
    pub repeat: f64,
    pub returns: Vec<ReturnShare>,
    pub life: Life,
    pub lookalike: f64,
    pub custom: bool,
}

impl CatalogueFile {
    /// The products with the sources of the file beside each figure.
    pub fn products(&self) -> impl Iterator<Item = Product> + '_ {
        self.products.iter().map(|row| self.product(row))
    }

    fn product(&self, row: &ProductRow) -> Product {
        let ranged = |(low, mid, high): Triple, unit: &str, source: &str| Ranged {
            low,
            mid,
            high,
            unit: unit.to_owned(),
            source: source.to_owned(),
            development: 0.0,
        };
        Product {
            id: row.id.clone(),
            name: row.name.clone(),
            category: self.category,
            retail_usd: ranged(row.retail_usd, "USD", &self.prices_from),
            works_share: ranged(row.works_share, "ex-works price over retail price", &self.prices_from),
            weight_kg: ranged(row.weight_kg, "kg packed", &self.sizes_from),
            volume_m3: ranged(row.volume_m3, "cubic metres packed", &self.sizes_from),
            battery: row.battery,
            liquid: row.liquid,
            fragile: row.fragile,
            price_coefficient: self.price_coefficient.clone(),
            return_share: self.return_share.clone(),
            niche_share: ranged(row.niche_share, "share of the category's orders", &self.shares_from),
            made_in: row.made_in.clone(),
            hs: row.hs.clone(),
            confused_with: row.confused_with.clone(),
            papers: row.papers.clone(),
            peaks: row.peaks.clone(),
            repeat: row.repeat,
            returns: row.returns.clone(),
            life: row.life,
            lookalike: row.lookalike,
            custom: row.custom,
            judged: self.judged.clone(),
        }
    }
}

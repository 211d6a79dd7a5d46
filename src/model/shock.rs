//! Shocks: what the outside world does to a market, as data: effect, notice, length, and who reports it how early.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::{Category, LegKind, Method, Mode, NewsSource};

/// A row of `assets/shocks.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shock {
    pub id: String,
    pub name: String,
    pub effect: EffectRange,
    /// Days between the first reliable report and the beginning.
    pub notice_days: Ranged,
    pub lasts_days: Ranged,
    pub chance_year: Ranged,
    pub mentions: Vec<Mention>,
}

/// Who reports a shock, how early, and how often such a report of this source comes true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mention {
    pub source: NewsSource,
    pub days_before: u32,
    pub reliability: f64,
}

/// An effect as content states it, its size a range.
pub type EffectRange = Effect<Ranged>;

/// What a shock does; `N` is a range in content and a number once drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Effect<N> {
    /// Times the duty of a category.
    Tariff { category: Category, factor: N },
    /// A jump of the logarithm of the exchange rate on the first day.
    Devaluation { log: N },
    /// A season comes so many days later (or earlier).
    FestivalMoved { season: String, days: N },
    /// Times the demand of a product; `*` is drawn among those of the scenario.
    Viral { product: String, lift: N },
    /// A share of the price added to the commission.
    PlatformFee { add: N },
    /// Extra days for goods that pass a leg of this kind.
    Disruption { leg: LegKind, days: N },
    /// Times the demand while it lasts.
    PowerOutage { demand: N },
    /// A method that cannot be used.
    MethodOutage { method: Method },
    /// A product that may not be sold; `*` is drawn.
    Recall { product: String },
    /// Goods of a category need a new label from the first day on.
    LabellingLaw { category: Category },
    /// Times the hazard of complaints about marks and designs.
    IpWave { category: Category, factor: N },
    /// Share of shoppers who delegate to AI agents, added.
    AgentShare { add: N },
    /// Times the freight of a mode.
    FreightShock { mode: Mode, factor: N },
    /// The works at the origin stand still; goods are so many days later.
    SupplierClosure { days: N },
}

impl<N> Effect<N> {
    /// The same effect with its size turned into another kind of number.
    pub fn map<M>(&self, mut size: impl FnMut(&N) -> M) -> Effect<M> {
        match self {
            Effect::Tariff { category, factor } => Effect::Tariff { category: *category, factor: size(factor) },
            Effect::Devaluation { log } => Effect::Devaluation { log: size(log) },
            Effect::FestivalMoved { season, days } => {
                Effect::FestivalMoved { season: season.clone(), days: size(days) }
            }
            Effect::Viral { product, lift } => Effect::Viral { product: product.clone(), lift: size(lift) },
            Effect::PlatformFee { add } => Effect::PlatformFee { add: size(add) },
            Effect::Disruption { leg, days } => Effect::Disruption { leg: *leg, days: size(days) },
            Effect::PowerOutage { demand } => Effect::PowerOutage { demand: size(demand) },
            Effect::MethodOutage { method } => Effect::MethodOutage { method: *method },
            Effect::Recall { product } => Effect::Recall { product: product.clone() },
            Effect::LabellingLaw { category } => Effect::LabellingLaw { category: *category },
            Effect::IpWave { category, factor } => Effect::IpWave { category: *category, factor: size(factor) },
            Effect::AgentShare { add } => Effect::AgentShare { add: size(add) },
            Effect::FreightShock { mode, factor } => Effect::FreightShock { mode: *mode, factor: size(factor) },
            Effect::SupplierClosure { days } => Effect::SupplierClosure { days: size(days) },
        }
    }
}

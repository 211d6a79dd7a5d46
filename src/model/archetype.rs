//! A kind of market: ranges, each with its source, from which an invented market is drawn.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::{Category, Habit, Method, Mode};
use crate::base::calendar::Date;

/// `assets/archetypes/<id>.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Archetype {
    pub id: String,
    pub name: String,
    pub demand: Demand,
    pub payments: Payments,
    pub logistics: Logistics,
    pub compliance: Compliance,
    pub service: Service,
    pub rivals: Rivals,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    pub population_m: Ranged,
    pub adult_share: Ranged,
    pub online_shopper_share: Ranged,
    pub orders_per_shopper_year: Ranged,
    /// Share of spend over the ten categories.
    pub category_mix: Vec<OfCategory>,
    pub click_usd: Ranged,
    pub habits: Vec<HabitShare>,
    pub places: Vec<Place>,
    pub seasons: Vec<Season>,
}

/// A range that holds for one category.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfCategory {
    pub category: Category,
    pub value: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HabitShare {
    pub habit: Habit,
    pub share: f64,
    pub source: String,
}

/// Where buyers live: it sets how far the last mile is and how often a parcel comes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: String,
    pub share: f64,
    pub extra_days: u32,
    pub refusal_factor: f64,
    pub source: String,
}

/// A time of the year that lifts demand; it stands in the calendar for all to see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Season {
    pub id: String,
    pub from: Date,
    pub days: u32,
    pub lift: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    pub methods: Vec<MethodProfile>,
    pub refusal_cod: Ranged,
    pub refusal_prepaid: Ranged,
    pub commission: Vec<OfCategory>,
    pub transaction_fee: Ranged,
    pub fx_sigma_year: Ranged,
    pub fx_trend_year: Ranged,
    pub fx_jump_rate_year: Ranged,
    pub fx_jump_log: Ranged,
    /// Local units for one unit of home currency on day 0, of an invented currency.
    pub fx_parity: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethodProfile {
    pub method: Method,
    pub share: Ranged,
    pub fee: Ranged,
    pub settle_days: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Logistics {
    pub lanes: Vec<LaneProfile>,
    pub clearance_parcel_days: Ranged,
    pub clearance_cargo_days: Ranged,
    pub last_mile_usd: Ranged,
    pub last_mile_days: Ranged,
    pub storage_usd_cbm_day: Ranged,
    pub pick_pack_usd: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaneProfile {
    pub mode: Mode,
    /// USD a chargeable kilogram, for sea USD a cubic metre.
    pub cost_usd: Ranged,
    pub transit_days: Ranged,
    pub loss: Ranged,
    pub damage: Ranged,
    /// Cubic centimetres that weigh a chargeable kilogram.
    pub divisor_cm3_kg: f64,
    pub divisor_source: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compliance {
    /// Duty as a share of CIF by category.
    pub duty: Vec<OfCategory>,
    pub levies: Ranged,
    pub vat: Ranged,
    pub inspection_cargo: Ranged,
    pub inspection_parcel: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub contacts_per_100_orders: Ranged,
    pub return_factor: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rivals {
    pub offers_per_niche: Ranged,
}

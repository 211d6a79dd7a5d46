//! A kind of market: ranges, each with its source, from which an invented market is drawn.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::{Category, Channel, Habit, LanguageRole, Method, Mode, Origin, PaperKind};
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
    /// A click on social media.
    pub click_usd: Ranged,
    /// A click on a sponsored slot of the marketplace.
    pub click_marketplace_usd: Ranged,
    /// Share of orders that begin on social media, live or in a chat.
    pub social_share: Ranged,
    pub habits: Vec<HabitShare>,
    pub tiers: Vec<Tier>,
    pub places: Vec<Place>,
    pub languages: Vec<LanguageShare>,
    /// How far each channel reaches here against its usual reach.
    pub channel_fit: Vec<ChannelFit>,
    pub seasons: Vec<Season>,
    pub wet_season: WetSeason,
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

/// Buyers of an income, and how much more or less a price weighs for them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    pub id: String,
    pub share: f64,
    pub price: f64,
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

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageShare {
    pub role: LanguageRole,
    pub share: f64,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelFit {
    pub channel: Channel,
    pub value: Ranged,
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

/// The months in which the last mile takes longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WetSeason {
    pub from: Date,
    pub days: u32,
    pub delay_days: Ranged,
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
    /// Days until money leaves the country.
    pub repatriation_days: Ranged,
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
    /// From the port or border to an inland hub, where the country has no coast.
    pub inland_days: Ranged,
    /// Chance that a drawn country has no coast.
    pub landlocked: f64,
    pub landlocked_source: String,
    pub last_mile_usd: Ranged,
    pub last_mile_days: Ranged,
    /// Share of parcels handed over at the first attempt.
    pub first_attempt: Ranged,
    pub storage_usd_cbm_day: Ranged,
    pub pick_pack_usd: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaneProfile {
    pub origin: Origin,
    pub mode: Mode,
    /// USD a chargeable kilogram; for sea and rail USD a cubic metre.
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
    /// Duty on goods of southern origin with a proof of it, against the usual duty.
    pub preference: Ranged,
    pub levies: Ranged,
    pub vat: Ranged,
    pub de_minimis_duty_usd: Ranged,
    pub de_minimis_vat_usd: Ranged,
    /// Chance that a drawn country has marketplaces collect VAT for foreign sellers.
    pub platform_collects_vat: Ranged,
    pub inspection_cargo: Ranged,
    pub inspection_parcel: Ranged,
    pub withdrawal_days: Ranged,
    pub privacy_fine: Ranged,
    pub certificates: Vec<Certificate>,
}

/// A paper that the regime knows, what it costs and what being without it costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    pub kind: PaperKind,
    pub name: String,
    pub cost_usd: Ranged,
    pub days: Ranged,
    pub valid_days: u32,
    /// Share of CIF.
    pub penalty: Ranged,
    pub source_of_rule: String,
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

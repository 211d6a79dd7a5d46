//! Parameters that hold in every market: the demand equations, suppliers, service, customs, rivals.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::{Channel, Habit};

/// `assets/general.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct General {
    pub demand: Demand,
    pub habits: Vec<HabitProfile>,
    pub channels: Vec<ChannelProfile>,
    pub suppliers: Suppliers,
    pub service: Service,
    pub customs: Customs,
    pub payments: Payments,
    pub rivals: Rivals,
    pub costs: Costs,
}

/// The coefficients of the choice between offers; see `sim::demand` for the equations they stand in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    pub lambda: Ranged,
    pub ship_weight: Ranged,
    pub duty_weight: Ranged,
    pub star: Ranged,
    pub prior_rating: Ranged,
    pub prior_reviews: Ranged,
    pub low_star: Ranged,
    pub low_star_knee: Ranged,
    pub log_reviews: Ranged,
    pub reviews_cap: Ranged,
    pub day: Ranged,
    pub free_days: Ranged,
    pub established: Ranged,
    pub local_stock: Ranged,
    pub fast_reply: Ranged,
    pub content: Ranged,
    pub certificate: Ranged,
    pub fit_sd: Ranged,
    pub offers_considered: Ranged,
    pub rank_sales: Ranged,
    pub rank_star: Ranged,
    pub rank_ads: Ranged,
    pub rank_card: Ranged,
    pub new_boost: Ranged,
    pub new_boost_days: Ranged,
    pub pay_friction: Ranged,
    pub inside_share: Ranged,
    pub dispersion: Ranged,
    /// Orders a visit to a product page.
    pub click_to_order: Ranged,
}

/// How one habit multiplies the tastes above.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HabitProfile {
    pub habit: Habit,
    pub price: f64,
    pub trust: f64,
    pub day: f64,
    pub source: String,
}

/// What a channel costs and how far it reaches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChannelProfile {
    pub channel: Channel,
    /// Cost of a click against the market's social click.
    pub cost_factor: Ranged,
    /// Clicks a day that the channel can bring a niche at most, against the niche's own daily orders.
    pub ceiling: Ranged,
    /// What a click is worth against a click in the marketplace.
    pub worth: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suppliers {
    pub factory_share: Ranged,
    pub defect_factory: Ranged,
    pub defect_trader: Ranged,
    pub quote_spread: Ranged,
    pub trader_markup: Ranged,
    pub moq_units: Ranged,
    pub price_break: Ranged,
    pub lead_days: Ranged,
    pub late_share: Ranged,
    pub late_days: Ranged,
    pub forged_share: Ranged,
    pub sample_usd: Ranged,
    pub sample_days: Ranged,
    pub audit_usd: Ranged,
    pub audit_days: Ranged,
    pub quote_days: Ranged,
    pub deposit_share: Ranged,
    pub wire_usd: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub star_base: Ranged,
    pub star_per_day: Ranged,
    pub star_per_late_day: Ranged,
    pub star_defect: Ranged,
    pub star_no_reply: Ranged,
    pub star_sd: Ranged,
    pub review_share: Ranged,
    pub defect_claim_share: Ranged,
    pub buyer_wins_dispute: Ranged,
    pub accepts_part_refund: Ranged,
    pub minutes_per_answer: Ranged,
    pub agent_usd_day: Ranged,
    pub agent_minutes: Ranged,
    pub deadline_days: Ranged,
    pub abuse_share: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Customs {
    pub undervaluation_found: Ranged,
    pub undervaluation_penalty: Ranged,
    pub certificate_penalty: Ranged,
    pub inspection_days: Ranged,
    pub new_importer_factor: Ranged,
    pub wrong_code_found: Ranged,
    pub seizure_share: Ranged,
    pub broker_usd: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    pub fx_spread: Ranged,
    pub card_chargeback: Ranged,
    pub credit_rate_year: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rivals {
    pub price_sd: Ranged,
    pub price_change_week: Ranged,
    pub price_change_size: Ranged,
    pub stockout_week: Ranged,
    pub stockout_days: Ranged,
}

/// What the shop pays for its own work, where the market does not set the price.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Costs {
    pub desk_research_error: Ranged,
    pub survey_usd: Ranged,
    pub survey_error: Ranged,
    pub survey_days: Ranged,
    pub panel_usd: Ranged,
    pub panel_error: Ranged,
    pub panel_days: Ranged,
    pub entry_usd: Ranged,
    pub range_usd: Ranged,
    pub content_usd: Ranged,
    pub card_usd: Ranged,
    pub tax_registration_usd: Ranged,
    pub tax_registration_days: Ranged,
    pub method_setup_usd: Ranged,
    pub warehouse_setup_usd: Ranged,
    pub inbound_usd_cbm: Ranged,
    pub domestic_leg_usd_kg: Ranged,
    pub insurance_share: Ranged,
    pub battery_surcharge: Ranged,
    pub small_lot_cbm: Ranged,
    pub hub_storage_usd_cbm_day: Ranged,
    pub parcel_usd: Ranged,
}

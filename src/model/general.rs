//! Parameters that hold in every market: the demand equations, suppliers, service, customs, rivals.

use serde::{Deserialize, Serialize};

use super::ranged::Ranged;
use super::words::{Category, Channel, Directory, Habit, LegKind, Mode};

/// `assets/general.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct General {
    pub demand: Demand,
    pub habits: Vec<HabitProfile>,
    pub channels: Vec<ChannelProfile>,
    pub lives: Lives,
    pub suppliers: Suppliers,
    pub routes: Vec<Route>,
    pub freight: Freight,
    pub service: Service,
    pub customs: Customs,
    pub compliance: Compliance,
    pub payments: Payments,
    pub centre: Centre,
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
    /// A brand that buyers know.
    pub brand: Ranged,
    /// Goods may be sent back for a month.
    pub return_policy: Ranged,
    /// Share of buyers kept where a listing is not in their language.
    pub language_friction: Ranged,
    /// A promotion in a festival is shown so many times as often.
    pub campaign: Ranged,
    /// A returning buyer's visit against a paid click.
    pub loyalty: Ranged,
    pub agents: AgentTaste,
}

/// How AI agents choose for those who delegate: what weighs more than with people, and what they cannot read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentTaste {
    /// Share of the product card below which an offer cannot be parsed.
    pub card_needed: Ranged,
    /// Times all utilities: how sharply the best is preferred.
    pub sharpness: Ranged,
    pub price: Ranged,
    /// A verified certificate.
    pub certificate: Ranged,
    /// Return policy and delivery on record, times what they weigh with people.
    pub record: Ranged,
}

/// How demand moves over the months, by life of the product type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lives {
    /// Log growth a year.
    pub growing_year: Ranged,
    pub fading_year: Ranged,
    /// A fad at its height against before it.
    pub fad_lift: Ranged,
    /// Days from a fad's rise to its height.
    pub fad_days: Ranged,
    /// Sd of a day's step of the slow drift around all this.
    pub drift_day: Ranged,
    /// Share of the drift that a day keeps.
    pub drift_kept: Ranged,
    /// Sd of the log error of the public search index.
    pub index_error: Ranged,
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
    pub quote_days: Ranged,
    pub deposit_share: Ranged,
    pub wire_usd: Ranged,
    pub workshop_share: Ranged,
    pub defect_workshop: Ranged,
    /// Chance that a new supplier takes the deposit and is gone.
    pub fraud: Ranged,
    /// Most that bargaining can take off the price.
    pub bargain_most: Ranged,
    /// Rounds of bargaining that a supplier stands.
    pub patience: Ranged,
    /// On top of the price, for a run below the minimum.
    pub small_batch_premium: Ranged,
    pub small_batch_days: Ranged,
    /// A small run against the usual minimum.
    pub small_batch_share: Ranged,
    /// Units a week that a supplier can make, against its minimum order.
    pub capacity: Ranged,
    /// What a supplier adds for bringing the goods on board, against the cost of doing so.
    pub fob_markup: Ranged,
    pub cif_markup: Ranged,
    /// Export papers that the buyer has to see to when buying ex works.
    pub export_papers_usd: Ranged,
    pub inspection_usd: Ranged,
    /// Share of defects that a failed inspection has sorted out.
    pub inspection_finds: Ranged,
    pub desk: Vec<Probe>,
    pub directories: Vec<DirectoryProfile>,
    pub chain: Chain,
}

/// A way to find out about a supplier before paying.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Probe {
    pub probe: crate::model::words::ProbeKind,
    pub usd: Ranged,
    pub days: Ranged,
    /// Sd of the log error of a rate it tells, or the chance that a yes-or-no answer is wrong.
    pub error: Ranged,
}

/// What searching a directory costs and whom one meets there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryProfile {
    pub directory: Directory,
    pub usd: Ranged,
    pub days: Ranged,
    /// Share of factories, times the usual.
    pub factories: Ranged,
    /// Price against the front page.
    pub price: Ranged,
}

/// Having a product made for oneself: a designer, a mould maker and a component maker work one after the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chain {
    pub design_usd: Ranged,
    pub design_days: Ranged,
    pub mould_usd: Ranged,
    pub mould_days: Ranged,
    pub component_usd: Ranged,
    pub component_days: Ranged,
    /// What a good design is worth to buyers, on the scale of utilities.
    pub worth: Ranged,
    /// A unit against the ready-made one.
    pub unit_cost: Ranged,
    /// Partners to choose from for each part of the chain.
    pub partners: u32,
    pub partners_source: String,
}

/// The legs of a mode's way, as shares of its days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    pub mode: Mode,
    pub legs: Vec<LegShare>,
    /// What small forwarders can carry a week to a market: chargeable kilograms, or cubic metres.
    pub capacity_week: Ranged,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegShare {
    pub leg: LegKind,
    pub days: f64,
}

/// How ways fill up and go wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Freight {
    /// Share of a lane's capacity that others fill in an ordinary week.
    pub usual_load: Ranged,
    /// Added to the load in weeks of peak demand.
    pub peak_load: Ranged,
    /// Times the freight when a lane is full.
    pub peak_surcharge: Ranged,
    /// Times the days when a lane is full.
    pub full_delay: Ranged,
    /// Chance that something holds a consignment up on its way, and by how much of its days.
    pub mishap: Ranged,
    pub mishap_days: Ranged,
    /// Destination charges of a consignment by sea or rail.
    pub destination_usd: Ranged,
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
    /// The same of buyers whose honest claim was refused.
    pub review_share_refused: Ranged,
    pub defect_claim_share: Ranged,
    pub buyer_wins_dispute: Ranged,
    pub accepts_part_refund: Ranged,
    pub minutes_per_answer: Ranged,
    pub agent_usd_day: Ranged,
    pub agent_minutes: Ranged,
    pub deadline_days: Ranged,
    pub abuse_share: Ranged,
    /// Of contacts about an order: before sending, where it is, the invoice; the rest is about duty where duty is due.
    pub asks_before: Ranged,
    pub asks_where: Ranged,
    pub asks_invoice: Ranged,
    pub angry_share: Ranged,
    pub annoyed_share: Ranged,
    /// How often honest and other claimants send a photograph.
    pub photo_honest: Ranged,
    pub photo_abuse: Ranged,
    /// Part of the price that a partial refund gives back.
    pub part_refund: Ranged,
    /// Minutes times this where nobody speaks the customer's language.
    pub foreign_minutes: Ranged,
    pub automation_usd: Ranged,
    pub automation_error: Ranged,
    /// Returns of orders that a livestream brought, times the usual.
    pub live_returns: Ranged,
    /// Physical returns of goods sent from abroad, times the usual.
    pub abroad_returns: Ranged,
    pub wrong_item: Ranged,
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
    /// What a broker asks for standing as importer of record.
    pub importer_of_record: Ranged,
    /// A paper from a supplier whose documents are not genuine, once opened.
    pub forged_found: Ranged,
}

/// Registrations, complaints, data and labels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Compliance {
    pub importer_usd: Ranged,
    pub importer_days: Ranged,
    pub trademark_usd: Ranged,
    pub trademark_days: Ranged,
    pub data_office_usd: Ranged,
    pub data_office_days: Ranged,
    pub label_usd: Ranged,
    pub label_days: Ranged,
    pub origin_proof_usd: Ranged,
    /// With a genuine test report of the supplier, a certificate costs and takes this share.
    pub supplier_report: Ranged,
    /// Complaints a listing and year, for goods that look like somebody's.
    pub ip_year: Ranged,
    pub ip_weight: Vec<CategoryWeight>,
    pub ip_settle_usd: Ranged,
    /// Chance to win a contested complaint with genuine papers or a design of one's own, and without.
    pub ip_win: Ranged,
    pub ip_win_without: Ranged,
    pub takedown_days: Ranged,
    /// Regulated listings asked for papers in a quarter.
    pub audit_quarter: Ranged,
    /// Complaints about data for 10,000 customers and year, and times this without consent.
    pub privacy_10k_year: Ranged,
    pub privacy_without_consent: Ranged,
    /// What advertising is worth with bare notice, with asked consent, against taking data unasked.
    pub notice_worth: Ranged,
    pub opt_in_worth: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CategoryWeight {
    pub category: Category,
    pub weight: f64,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payments {
    pub fx_spread: Ranged,
    pub card_chargeback: Ranged,
    pub credit_rate_year: Ranged,
    /// A chargeback is lost less often with delivery on record.
    pub chargeback_lost: Ranged,
    /// What a payment firm or a marketplace asks for a case that somebody has to decide.
    pub dispute_fee_usd: Ranged,
    /// What a forward costs a year.
    pub forward_year: Ranged,
    /// What being paid the day after delivery costs.
    pub early_payout: Ranged,
    /// Share of the gap to its anchor that the rate closes in a day.
    pub fx_pull: Ranged,
    /// Share of a move of the rate that sellers pass on to prices in the end.
    pub fx_pass_through: Ranged,
    /// A parcel asked for later than usual is refused more often: times a late day.
    pub refusal_late_day: Ranged,
    pub refusal_duty: Ranged,
}

/// The overseas centre: a team, then a showroom, then a warehouse of one's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Centre {
    pub team_setup_usd: Ranged,
    pub team_month_usd: Ranged,
    /// Trust that a team on the spot brings, on the scale of utilities.
    pub team_trust: Ranged,
    /// Refusals at the door with a team that calls first, times the usual.
    pub team_refusals: Ranged,
    pub showroom_setup_usd: Ranged,
    pub showroom_month_usd: Ranged,
    /// Visits a day that a showroom brings each of its products.
    pub showroom_visits: Ranged,
    /// Orders a week from shops and offices for each product shown.
    pub trade_orders_week: Ranged,
    pub trade_units: Ranged,
    /// What trade buyers pay of the shop price.
    pub trade_price: Ranged,
    pub warehouse_setup_usd: Ranged,
    pub warehouse_month_usd: Ranged,
    /// Pick and pack, and days to the door, times those of a rented warehouse.
    pub warehouse_cost: Ranged,
    pub warehouse_days: Ranged,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rivals {
    pub price_sd: Ranged,
    pub price_change_week: Ranged,
    pub price_change_size: Ranged,
    pub stockout_week: Ranged,
    pub stockout_days: Ranged,
    /// Chance in two weeks that a follower answers an offer well below its own.
    pub answer_fortnight: Ranged,
    /// What counts as well below.
    pub answer_gap: Ranged,
    /// Share of the gap that it closes.
    pub answer_share: Ranged,
    /// Margin over the cost of landing below which nobody goes.
    pub floor_margin: Ranged,
    pub copycat_weeks: Ranged,
    pub copycat_hazard_week: Ranged,
    pub copycat_undercut: Ranged,
    pub warrior_undercut: Ranged,
    pub premium_price: Ranged,
    /// Small sellers who give up in a quarter; others take their place.
    pub exit_quarter: Ranged,
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

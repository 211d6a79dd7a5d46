//! What a shop may know: the only window through which players, advisors and screens see a run.
//!
//! Built in one place from world and setting. Its own affairs a shop knows exactly; a niche's demand through its research;
//! suppliers by their pages and by what it has found out; rivals by their public listings. Hidden truth (defect rates,
//! true demand, fair resolutions, the right heading) has no field here to leak through.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::landed::LandedCost;
use super::stage::compliance::{ComplaintState, Consent};
use super::stage::market::DemandEstimate;
use super::stage::payments::Forward;
use super::stage::pricing::{Offer, Promotion};
use super::stage::service::{Automation, EnquiryKind, Mood};
use super::stage::sourcing::{Dossier, Inspection, PurchaseState, SupplierQuote};
use super::world::*;
use crate::base::calendar::{Date, Day};
use crate::base::money::{Bps, Money};
use crate::model::setting::{ChainPart, MarketId, NicheId, ProductId, Report, SupplierId};
use crate::model::words::*;

mod build;
mod today;

pub use build::{view, view_on};
pub use today::Today;

/// Everything a shop may know today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ShopView {
    pub shop: ShopId,
    pub day: Day,
    pub days: u32,
    pub date: Date,
    pub cash: Money,
    pub credit_line: Money,
    pub credit_drawn: Money,
    /// Cash and unused credit together.
    pub headroom: Money,
    pub minutes_left: u32,
    pub range_slots: u32,
    /// The first day of being beyond the credit line, which may not last.
    pub overdrawn_since: Option<Day>,
    pub insolvent: Option<Day>,
    pub markets: Vec<MarketView>,
    pub goods: Vec<GoodsView>,
    pub niches: Vec<NicheView>,
    pub suppliers: Vec<SupplierView>,
    pub quotes: Vec<QuoteView>,
    pub purchases: Vec<PurchaseView>,
    pub shipments: Vec<ShipmentView>,
    pub listings: Vec<ListingView>,
    pub enquiries: Vec<EnquiryView>,
    pub complaints: Vec<ComplaintView>,
    pub designs: Vec<DesignView>,
    /// Whom a chain of making can be formed with; decisions name them by their place in this list.
    pub partners: Vec<PartnerView>,
    pub forwards: Vec<Forward>,
    /// What the reports say that the shop reads, the latest first. Not all of it comes true.
    pub news: Vec<Report>,
    pub budgets: Vec<Budget>,
    /// What a unit of content, of product card costs to add; home currency.
    pub content_step: Money,
    pub card_step: Money,
    /// In the language of trade; others take longer.
    pub minutes_per_answer: u32,
    pub agent_minutes: u32,
    /// The owner's minutes of a whole day.
    pub minutes_day: u32,
    pub customs: CustomsView,
    pub bank: BankView,
    pub desk: DeskView,
    /// What marketplaces will pay out and when, and what is on its way home.
    pub payouts: Vec<PayoutView>,
    pub remittances: Vec<RemittanceView>,
}

/// What banks, payment firms and landlords ask, as their price lists say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BankView {
    /// Share that changing money costs.
    pub fx_spread: f64,
    /// What selling money ahead costs beside that, as a share a year.
    pub forward_year: f64,
    /// Share of a payment for having it the day after delivery.
    pub early_payout: f64,
    /// Interest on what is drawn, as a share a year.
    pub credit_rate_year: f64,
    /// Days beyond the credit line after which a shop has to close.
    pub grace_days: u32,
    /// For one source of reports, home currency.
    pub subscription_month: Money,
    /// At the hubs, home currency.
    pub hub_storage_cbm_day: Money,
}

/// What answering costs beside minutes, as offers of programs and the marketplace's forms say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DeskView {
    /// Share of what was paid that a part refund gives back.
    pub part_refund: f64,
    /// A message that a program answers, home currency.
    pub program_message: Money,
    /// Share of messages that programs settle wrongly in published tests.
    pub program_error: f64,
}

/// Money that a marketplace will pay out, local.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PayoutView {
    pub market: MarketId,
    pub due: Day,
    pub amount: Money,
}

/// Money on its way home, home currency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RemittanceView {
    pub due: Day,
    pub amount: Money,
}

/// What brokers and customs ask beside duty and VAT, as their price lists and the law say; home currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomsView {
    /// A broker's fee for a consignment whose heading the shop declares, and for one that he classifies himself.
    pub broker: Money,
    pub broker_classifies: Money,
    /// Share of CIF for standing as importer of record, where the shop is none.
    pub importer_of_record: f64,
    /// For the proof that goes with a consignment.
    pub origin_proof: Money,
    /// For taking a cubic metre into the warehouse.
    pub inbound_cbm: Money,
    /// Times what was kept back, where customs finds a low value or a convenient heading.
    pub evasion_penalty: f64,
    /// Share of CIF for a paper that its issuer does not know.
    pub forgery_penalty: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MarketView {
    pub market: MarketId,
    pub name: String,
    /// The kind of market that it was drawn from.
    pub kind: String,
    pub currency: String,
    /// Local units for one of home.
    pub rate: f64,
    pub entered: Option<Day>,
    pub wallet: Money,
    pub receivable: Money,
    /// VAT taken and not handed over yet; at the end of the month it is.
    pub vat_owed: Money,
    pub languages: Vec<LanguageView>,
    pub tax_registered: Option<Day>,
    pub importer: Option<Day>,
    pub trademark: Option<Day>,
    pub data_office: Option<Day>,
    pub consent: Consent,
    pub subscriptions: Vec<NewsSource>,
    pub warehouse: bool,
    pub centre: Centre,
    /// Rent and wages of the centre's stages a month, home currency.
    pub centre_month: [Money; 3],
    pub convert_daily: bool,
    pub early_payout: bool,
    pub repatriation_days: u32,
    pub agents: Vec<AgentsView>,
    pub automation: Option<Automation>,
    pub agent_day: Money,
    pub quick_reply: f64,
    pub methods: Vec<MethodView>,
    pub channels: Vec<ChannelView>,
    pub lanes: Vec<LaneView>,
    pub papers: Vec<PaperTermsView>,
    pub vat: f64,
    pub levies: f64,
    /// Duty on goods of southern origin with a proof, against the usual duty.
    pub preference: f64,
    /// Parcels up to these values go free, home currency.
    pub de_minimis_duty: Money,
    pub de_minimis_vat: Money,
    pub platform_collects_vat: bool,
    pub withdrawal_days: u32,
    pub transaction_fee: f64,
    /// Usual share of parcels refused, cash on delivery and prepaid.
    pub refusal_cod: f64,
    pub refusal_prepaid: f64,
    pub last_mile: Money,
    /// Less from a warehouse of one's own.
    pub pick_pack: Money,
    pub last_mile_days: f64,
    pub storage_cbm_day: Money,
    pub seasons: Vec<SeasonView>,
    pub reorders: Vec<Reorder>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MethodView {
    pub method: Method,
    pub share: f64,
    pub fee: f64,
    pub settle_days: u32,
    pub offered: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChannelView {
    pub channel: Channel,
    pub click: Money,
    /// Clicks a day at most against the niche's daily orders.
    pub ceiling: f64,
    pub worth: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LanguageView {
    pub role: LanguageRole,
    pub name: String,
    /// Of buyers.
    pub share: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AgentsView {
    pub language: LanguageRole,
    pub agents: u32,
}

/// A paper that the market's regime knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PaperTermsView {
    pub kind: PaperKind,
    pub name: String,
    pub cost: Money,
    pub days: u32,
    pub valid_days: u32,
    /// Share of CIF, where it is missing.
    pub penalty: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LaneView {
    pub origin: Origin,
    pub mode: Mode,
    /// Today, home currency a chargeable kilogram; by sea and rail a cubic metre.
    pub cost: Money,
    /// 0 while there is room, 1 when it is full: then it is dearer and slower.
    pub fullness: f64,
    pub legs: Vec<LegKind>,
    pub usual_days: u32,
    pub loss: f64,
    pub damage: f64,
    /// Handling at the destination, a consignment; home currency.
    pub destination: Money,
}

/// A season of the calendar, with the days until it begins (0 while it holds).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SeasonView {
    pub id: String,
    pub begins_in: u32,
    pub days: u32,
    pub lift: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GoodsView {
    pub product: ProductId,
    pub name: String,
    pub category: Category,
    pub weight_kg: f64,
    pub volume_m3: f64,
    pub battery: bool,
    pub liquid: bool,
    pub fragile: bool,
    pub made_in: Vec<Origin>,
    /// Whether one's own design of it can be made.
    pub custom: bool,
    /// Share of content buyers who buy it again within a month.
    pub repeat_month: f64,
    /// Lines of the tariff that come into question, with their texts; which is right is for the reader to find.
    pub headings: Vec<HeadingView>,
    /// What is at each hub.
    pub hubs: Vec<HubView>,
    /// Units at all hubs and what they cost there, home currency.
    pub hub_units: u32,
    pub hub_value: Money,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HubView {
    pub origin: Origin,
    pub units: u32,
    pub value: Money,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HeadingView {
    pub code: String,
    pub heading: String,
    pub text: String,
    /// Duty against that of its group of goods.
    pub duty: f64,
}

/// A paper that a product needs in a market.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PaperView {
    pub kind: PaperKind,
    /// From and until when the shop's paper holds, if it has one.
    pub from: Option<Day>,
    pub until: Option<Day>,
}

/// A product type in a market: what is known of it and where the shop stands with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NicheView {
    pub niche: NicheId,
    pub market: MarketId,
    pub product: ProductId,
    pub estimate: DemandEstimate,
    /// A public search index, 100 on an ordinary day: now, and four weeks ago.
    pub search_index: f64,
    pub search_index_before: f64,
    pub in_range: bool,
    pub papers: Vec<PaperView>,
    /// What is declared to customs; nothing leaves it to the broker.
    pub declared_code: Option<String>,
    /// Declared value against what the goods cost.
    pub declared_value: Bps,
    /// The duty that the market puts today on each of the product's headings, in their order, as shares of CIF.
    pub heading_rates: Vec<f64>,
    pub origin_proof: bool,
    pub recalled: bool,
    /// Content buyers who may come again.
    pub regulars: f64,
    pub offers: u32,
    /// Prices asked by others today (shipping included), local: the lowest tenth, quarter, half, three quarters.
    pub price_10: Money,
    pub price_25: Money,
    pub price_50: Money,
    pub price_75: Money,
    pub median_reviews: u32,
    pub commission: f64,
    pub duty: f64,
    /// Typical ex-works price on suppliers' pages, home currency.
    pub works: Money,
    /// What a unit costs to land by each lane, from that price, for a consignment of 200.
    pub landed: Vec<LandedCost>,
    pub stock_units: u32,
    pub stock_value: Money,
    pub under_way_units: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SupplierView {
    pub supplier: SupplierId,
    pub product: ProductId,
    pub name: String,
    pub origin: Origin,
    pub directory: Directory,
    pub says_factory: bool,
    pub years_active: u32,
    pub response_hours: u32,
    pub repeat_buyer_share: f64,
    pub badge: bool,
    pub price_from: Money,
    pub moq_units: u32,
    pub offers_certificate: bool,
    pub small_batches: bool,
    pub private_account: bool,
    pub dossier: Dossier,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct QuoteView {
    pub quote: QuoteId,
    pub product: ProductId,
    /// Units that the supplier makes in a week: more than that waits its turn.
    pub capacity_week: u32,
    pub offer: SupplierQuote,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PurchaseView {
    pub purchase: PurchaseId,
    pub supplier: SupplierId,
    pub product: ProductId,
    pub units: u32,
    pub total: Money,
    pub paid: Money,
    pub placed: Day,
    pub promised: Day,
    pub incoterm: Incoterm,
    /// Where goods bought CIF go.
    pub market: Option<MarketId>,
    pub inspection: Inspection,
    pub state: PurchaseState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ShipmentView {
    pub shipment: ShipmentId,
    pub market: MarketId,
    pub product: ProductId,
    pub origin: Origin,
    pub mode: Mode,
    pub units: u32,
    pub left: Day,
    pub expected: Day,
    /// Which leg of its lane it is on; nothing at customs.
    pub leg: Option<u32>,
    pub at_customs: bool,
    /// Picked for inspection.
    pub opened: bool,
    pub insured: bool,
    pub freight: Money,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListingView {
    pub listing: ListingId,
    pub niche: NicheId,
    pub live: bool,
    pub opened: Day,
    pub offer: Offer,
    pub promotion: Option<Promotion>,
    /// Taken down by the marketplace: for a complaint, or until a day.
    pub suspended: Option<ComplaintId>,
    pub barred_until: Option<Day>,
    pub rating: Option<f64>,
    pub reviews: u32,
    pub orders: u32,
    /// Orders of the last four weeks, decaying.
    pub sales_28: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EnquiryView {
    pub enquiry: EnquiryId,
    pub niche: NicheId,
    pub order: OrderId,
    pub kind: EnquiryKind,
    pub reason: Option<ReturnReason>,
    pub language: LanguageRole,
    pub mood: Mood,
    /// What an answer takes the owner.
    pub minutes: u32,
    pub photo: bool,
    /// What the order was worth, local.
    pub order_value: Money,
    pub order_units: u32,
    pub order_placed: Day,
    pub order_promised: Day,
    /// When the parcel came to the buyer, if it has.
    pub order_arrived: Option<Day>,
    /// Days within which goods may come back, by law or by the offer.
    pub return_days: u32,
    pub deadline: Day,
}

/// A complaint about a listing's mark or design.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ComplaintView {
    pub complaint: ComplaintId,
    pub listing: ListingId,
    pub raised: Day,
    pub deadline: Day,
    pub state: ComplaintState,
}

/// A product of one's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DesignView {
    pub product: ProductId,
    pub supplier: SupplierId,
    pub ready: Day,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartnerView {
    pub part: ChainPart,
    pub name: String,
    pub fee: Money,
    pub days: u32,
    /// Stars of former clients.
    pub stars: f64,
}

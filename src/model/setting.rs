//! One form of a scenario: every range drawn to a number, frozen for the run.
//!
//! `content::generate` makes it from (scenario, form); the rules read it and never change it. It holds hidden truth (a
//! supplier's defect rate, a niche's demand), so players are shown a `ShopView`, never this.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::general::General;
use super::geography::Geography;
use super::scenario::Scenario;
use super::shock::Effect;
use super::words::*;
use crate::base::calendar::{DAYS_PER_YEAR, Date, Day};
use crate::base::dice::Seed;
use crate::base::ids::Table;
use crate::base::money::{Currency, Money};

crate::ids! {
    /// A market of the setting.
    MarketId;
    /// A product type of the setting.
    ProductId;
    /// A product type in a market.
    NicheId;
    /// A supplier of one product.
    SupplierId;
    /// A rival seller.
    RivalId;
    /// A line of the tariff.
    HsId;
}

/// What a run is played on.
#[derive(Clone, Debug, Serialize)]
pub struct Setting {
    pub scenario: Scenario,
    pub form: u32,
    pub seed: Seed,
    pub markets: Table<MarketId, Market>,
    pub goods: Table<ProductId, Goods>,
    pub niches: Table<NicheId, Niche>,
    pub suppliers: Table<SupplierId, Supplier>,
    pub rivals: Table<RivalId, Rival>,
    pub tariff: Table<HsId, TariffLine>,
    pub shocks: Vec<DrawnShock>,
    /// Everything that is reported before and during the run, by day.
    pub news: Vec<Report>,
    pub partners: Vec<Partner>,
}

impl Setting {
    pub fn general(&self) -> &General {
        &self.scenario.general
    }

    /// The niche of a product in a market; every pair has one.
    pub fn niche(&self, market: MarketId, product: ProductId) -> NicheId {
        NicheId(market.0 * self.goods.len() as u32 + product.0)
    }

    pub fn date(&self, day: Day) -> Date {
        self.scenario.start.after(day.0)
    }

    /// The line of the tariff with a code, however it is dotted.
    pub fn tariff_line(&self, code: &str) -> Option<HsId> {
        let plain = |code: &str| code.bytes().filter(u8::is_ascii_digit).collect::<Vec<u8>>();
        let wanted = plain(code);
        self.tariff.iter().find(|(_, line)| plain(&line.code) == wanted).map(|(id, _)| id)
    }

    /// Share of shoppers who let an AI agent choose on a day, before shocks.
    pub fn delegation(&self, day: Day) -> f64 {
        let path = &self.scenario.delegation;
        let before = path.iter().rev().find(|point| point.day <= day.0);
        let after = path.iter().find(|point| point.day > day.0);
        match (before, after) {
            (Some(a), Some(b)) => a.share + (b.share - a.share) * f64::from(day.0 - a.day) / f64::from(b.day - a.day),
            (Some(a), None) => a.share,
            (None, Some(b)) => b.share,
            (None, None) => 0.0,
        }
    }
}

/// A line of the tariff with the texts above it.
#[derive(Clone, Debug, Serialize)]
pub struct TariffLine {
    pub code: String,
    pub chapter: String,
    pub heading: String,
    pub text: String,
    pub category: Category,
    pub duty: f64,
}

/// A market, drawn. Rates are shares of one; money is in the local currency unless the name says otherwise.
#[derive(Clone, Debug, Serialize)]
pub struct Market {
    pub name: String,
    /// The archetype it was drawn from.
    pub kind: String,
    pub currency_name: String,
    pub currency: Currency,
    pub geography: Geography,
    pub languages: Vec<LanguageTerms>,
    pub fx: FxTerms,
    pub segments: Vec<Segment>,
    pub places: Vec<PlaceTerms>,
    pub methods: Vec<MethodTerms>,
    pub refusal_cod: f64,
    pub refusal_prepaid: f64,
    pub transaction_fee: f64,
    pub repatriation_days: u32,
    pub rates: Vec<CategoryRates>,
    pub preference: f64,
    pub levies: f64,
    pub vat: f64,
    /// Below these values, home currency, no duty and no VAT fall on a parcel.
    pub de_minimis_duty_home: Money,
    pub de_minimis_vat_home: Money,
    pub platform_collects_vat: bool,
    pub inspection_cargo: f64,
    pub inspection_parcel: f64,
    pub withdrawal_days: u32,
    pub privacy_fine_home: Money,
    pub papers: Vec<PaperTerms>,
    pub lanes: Vec<Lane>,
    pub clearance_parcel_days: f64,
    pub clearance_cargo_days: f64,
    pub last_mile: Money,
    pub last_mile_days: f64,
    pub first_attempt: f64,
    pub pick_pack: Money,
    pub storage_cbm_day: Money,
    pub contacts_per_order: f64,
    pub return_factor: f64,
    pub channels: Vec<ChannelTerms>,
    pub agent_day: Money,
    pub seasons: Vec<SeasonTerms>,
    pub wet: SeasonTerms,
}

impl Market {
    pub fn rates(&self, category: Category) -> &CategoryRates {
        self.rates.iter().find(|rates| rates.category == category).expect("generation covers every category")
    }

    pub fn method(&self, method: Method) -> Option<&MethodTerms> {
        self.methods.iter().find(|terms| terms.method == method)
    }

    pub fn lane(&self, origin: Origin, mode: Mode) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.origin == origin && lane.mode == mode)
    }

    pub fn paper(&self, kind: PaperKind) -> Option<&PaperTerms> {
        self.papers.iter().find(|terms| terms.kind == kind)
    }

    pub fn channel(&self, channel: Channel) -> Option<&ChannelTerms> {
        self.channels.iter().find(|terms| terms.channel == channel)
    }

    /// Share of buyers who read one of these languages.
    pub fn readers(&self, languages: &[LanguageRole]) -> f64 {
        self.languages.iter().filter(|terms| languages.contains(&terms.role)).map(|terms| terms.share).sum()
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct LanguageTerms {
    pub role: LanguageRole,
    pub name: String,
    pub share: f64,
}

/// The exchange rate's behaviour, a day at a time.
#[derive(Clone, Debug, Serialize)]
pub struct FxTerms {
    /// Local units for one unit of home currency on day 0.
    pub parity: f64,
    pub sigma_day: f64,
    pub trend_day: f64,
    pub jump_chance_day: f64,
    pub jump_log: f64,
}

/// Buyers of one habit and income. Where they live moves no taste and is drawn order by order.
#[derive(Clone, Debug, Serialize)]
pub struct Segment {
    pub habit: Habit,
    pub tier: u32,
    /// Of the shoppers who choose themselves; of those who delegate, for the agents' segments.
    pub share: f64,
    pub price: f64,
    pub trust: f64,
    pub day: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct PlaceTerms {
    pub id: String,
    pub share: f64,
    pub extra_days: u32,
    pub refusal_factor: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct MethodTerms {
    pub method: Method,
    pub share: f64,
    pub fee: f64,
    pub settle_days: u32,
}

/// What the market takes on goods of a category.
#[derive(Clone, Debug, Serialize)]
pub struct CategoryRates {
    pub category: Category,
    pub commission: f64,
    pub duty: f64,
}

/// A paper of the market's regime.
#[derive(Clone, Debug, Serialize)]
pub struct PaperTerms {
    pub kind: PaperKind,
    pub name: String,
    pub cost_home: Money,
    pub days: u32,
    pub valid_days: u32,
    /// Share of CIF.
    pub penalty: f64,
}

/// A way from an origin to the market, leg by leg.
#[derive(Clone, Debug, Serialize)]
pub struct Lane {
    pub origin: Origin,
    pub mode: Mode,
    /// Home currency a chargeable kilogram; by sea and rail a cubic metre.
    pub cost_home: Money,
    pub legs: Vec<Leg>,
    pub loss: f64,
    pub damage: f64,
    pub divisor_cm3_kg: f64,
    /// What goes through in a week, in the unit of the freight.
    pub capacity_week: f64,
    /// Share of it that others fill in an ordinary week.
    pub usual_load: f64,
}

impl Lane {
    /// The days it takes on average, when nothing is in the way.
    pub fn usual_days(&self) -> f64 {
        self.legs.iter().map(|leg| leg.days_mean).sum()
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Leg {
    pub leg: LegKind,
    pub days_min: f64,
    pub days_mean: f64,
    /// Shape of the gamma part: legs together spread as the whole way does.
    pub shape: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct ChannelTerms {
    pub channel: Channel,
    /// Cost of a click.
    pub click: Money,
    /// Clicks a day at most against the niche's daily orders.
    pub ceiling: f64,
    /// What a click is worth against one in the marketplace.
    pub worth: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct SeasonTerms {
    pub id: String,
    pub from_day_of_year: u32,
    pub days: u32,
    /// Times the demand; for the wet season, days added to the last mile.
    pub lift: f64,
}

impl SeasonTerms {
    /// Whether the season holds on a day of the year, round the turn of the year.
    pub fn holds(&self, day_of_year: u32) -> bool {
        (day_of_year + DAYS_PER_YEAR - self.from_day_of_year) % DAYS_PER_YEAR < self.days
    }
}

/// A product type, drawn.
#[derive(Clone, Debug, Serialize)]
pub struct Goods {
    pub id: String,
    pub name: String,
    pub category: Category,
    pub weight_kg: f64,
    pub volume_m3: f64,
    pub battery: bool,
    pub liquid: bool,
    pub fragile: bool,
    /// The usual retail price, home currency.
    pub retail_home: Money,
    /// The usual ex-works price, home currency.
    pub works_home: Money,
    pub price_coefficient: f64,
    pub return_share: f64,
    /// The line that customs would accept, and those that somebody might take for it.
    pub hs: HsId,
    pub candidates: Vec<HsId>,
    pub papers: Vec<PaperKind>,
    pub made_in: Vec<Origin>,
    pub peaks: Vec<(String, f64)>,
    pub repeat_month: f64,
    pub returns: Vec<(ReturnReason, f64)>,
    pub lookalike: f64,
    pub custom: bool,
}

impl Goods {
    /// The weight a carrier bills: the actual one, or the volume's where that is more.
    pub fn chargeable_kg(&self, divisor_cm3_kg: f64) -> f64 {
        self.weight_kg.max(self.volume_m3 * 1e6 / divisor_cm3_kg)
    }

    /// A unit in the unit that a lane bills.
    pub fn billed(&self, lane: &Lane) -> f64 {
        match lane.mode.is_billed_by_volume() {
            // A cubic metre or a tonne, whichever is more.
            true => self.volume_m3.max(self.weight_kg / 1_000.0),
            false => self.chargeable_kg(lane.divisor_cm3_kg),
        }
    }
}

/// A product type in a market, with the offers that were there before any shop of the run.
#[derive(Clone, Debug, Serialize)]
pub struct Niche {
    pub market: MarketId,
    pub product: ProductId,
    /// Orders a week on an ordinary week. Hidden: research estimates it.
    pub orders_week: f64,
    /// The price that utilities are measured against, local.
    pub reference: Money,
    /// What it costs the others to have a unit for sale, local: below it they do not go.
    pub floor: Money,
    /// Log attractiveness of the niche against not buying, so that the usual share of shoppers buys on day 0.
    pub pull: f64,
    /// Orders that count as one for the rank: more than one where an average offer sells much.
    pub sales_unit: f64,
    pub course: Course,
    pub incumbents: Vec<Incumbent>,
}

/// How a niche's demand moves of itself. Hidden: a search index follows it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Course {
    pub growth_day: f64,
    pub fad: Option<Fad>,
}

/// A wave of demand.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Fad {
    pub lift: f64,
    pub height_day: f64,
    pub width_days: f64,
}

impl Course {
    /// Demand on a day against an ordinary one of day 0.
    pub fn factor(&self, day: Day) -> f64 {
        let growth = crate::base::math::exp(self.growth_day * f64::from(day.0));
        let wave = self.fad.map_or(0.0, |fad| {
            let gap = (f64::from(day.0) - fad.height_day) / fad.width_days;
            (fad.lift - 1.0) * crate::base::math::exp(-0.5 * gap * gap)
        });
        growth * (1.0 + wave)
    }
}

/// An offer of the long tail of sellers or of a rival: it reprices and sells out, but keeps no books.
#[derive(Clone, Debug, Serialize)]
pub struct Incumbent {
    /// The rival whose offer it is; the copycat's offer waits for something to copy.
    pub rival: Option<RivalId>,
    pub price: Money,
    pub ship: Money,
    pub rating: f64,
    pub reviews: u32,
    pub promised_days: u32,
    pub established: bool,
    pub fast_reply: bool,
    pub local_stock: bool,
    pub brand: bool,
    pub content: f64,
    pub card: f64,
    pub fit: f64,
    pub sales_28: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct Rival {
    pub name: String,
    pub conduct: Conduct,
}

/// A supplier of one product. The claims are what its page says; the rest is the truth.
#[derive(Clone, Debug, Serialize)]
pub struct Supplier {
    pub product: ProductId,
    pub name: String,
    pub origin: Origin,
    pub directory: Directory,
    pub claims: Claims,
    pub is_factory: bool,
    pub documents_genuine: bool,
    /// Takes the deposit of the first order and is gone.
    pub fraud: bool,
    pub defect_share: f64,
    pub late_share: f64,
    pub lead_days: u32,
    /// Ex-works unit price at the MOQ, home currency, before tiers.
    pub price_home: Money,
    pub moq_units: u32,
    pub price_break: f64,
    pub bargain_most: f64,
    pub patience: u32,
    pub capacity_week: u32,
    pub small_batch: Option<SmallBatch>,
}

/// A run below the minimum, dearer and quicker.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SmallBatch {
    pub moq_units: u32,
    /// Share on top of the price.
    pub premium: f64,
    pub lead_days: u32,
}

/// What anybody can read on the supplier's page: noisy, and more or less telling.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Claims {
    pub says_factory: bool,
    pub years_active: u32,
    pub response_hours: u32,
    pub repeat_buyer_share: f64,
    pub badge: bool,
    pub price_from_home: Money,
    pub moq_units: u32,
    pub offers_certificate: bool,
    pub small_batches: bool,
    /// Wants the deposit on a private account: seldom a good sign.
    pub private_account: bool,
}

/// A shock with its day and size.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DrawnShock {
    pub id: String,
    pub name: String,
    pub market: MarketId,
    pub from: Day,
    pub until: Day,
    pub effect: Effect<f64>,
}

impl DrawnShock {
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && day < self.until
    }
}

/// A report of something to come. Whether it will is hidden.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    pub day: Day,
    pub source: NewsSource,
    pub market: MarketId,
    /// The kind of shock, as the library of shocks names it.
    pub shock: String,
    /// When it is said to begin.
    pub expected: Day,
}

/// A partner for a chain of making: a designer, a mould maker, a component maker.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Partner {
    pub part: ChainPart,
    pub name: String,
    pub fee_home: Money,
    pub days: u32,
    /// Stars that former clients gave, seen; and what the work is worth, hidden: 0 to 1.
    pub stars: f64,
    pub skill: f64,
}

/// A part of a chain of making.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ChainPart {
    Designer,
    MouldMaker,
    ComponentMaker,
}

impl ChainPart {
    pub const ALL: [ChainPart; 3] = [ChainPart::Designer, ChainPart::MouldMaker, ChainPart::ComponentMaker];
}

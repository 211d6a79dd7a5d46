//! One form of a scenario: every range drawn to a number, frozen for the run.
//!
//! `content::generate` makes it from (scenario, form); the rules read it and never change it. It holds hidden truth (a
//! supplier's defect rate, a niche's demand), so players are shown a `ShopView`, never this.

use serde::Serialize;

use super::general::General;
use super::scenario::Scenario;
use super::words::{Category, Channel, Habit, Method, Mode};
use crate::base::calendar::{Date, Day};
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
}

/// A market, drawn. Rates are shares of one; money is in the local currency unless the name says otherwise.
#[derive(Clone, Debug, Serialize)]
pub struct Market {
    pub name: String,
    pub currency_name: String,
    pub currency: Currency,
    pub fx: FxTerms,
    pub segments: Vec<Segment>,
    pub places: Vec<PlaceTerms>,
    pub methods: Vec<MethodTerms>,
    pub refusal_cod: f64,
    pub refusal_prepaid: f64,
    pub transaction_fee: f64,
    pub rates: Vec<CategoryRates>,
    pub levies: f64,
    pub vat: f64,
    pub inspection_cargo: f64,
    pub inspection_parcel: f64,
    pub lanes: Vec<Lane>,
    pub clearance_parcel_days: f64,
    pub clearance_cargo_days: f64,
    pub last_mile: Money,
    pub last_mile_days: f64,
    pub pick_pack: Money,
    pub storage_cbm_day: Money,
    pub contacts_per_order: f64,
    pub return_factor: f64,
    pub click: Money,
    pub channels: Vec<ChannelTerms>,
    pub agent_day: Money,
    pub seasons: Vec<SeasonTerms>,
}

impl Market {
    pub fn rates(&self, category: Category) -> &CategoryRates {
        self.rates.iter().find(|rates| rates.category == category).expect("generation covers every category")
    }

    pub fn method(&self, method: Method) -> Option<&MethodTerms> {
        self.methods.iter().find(|terms| terms.method == method)
    }

    pub fn lane(&self, mode: Mode) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.mode == mode)
    }

    /// How much the calendar lifts demand on a date: 1 on an ordinary day.
    pub fn season(&self, date: Date) -> f64 {
        let today = date.day_of_year();
        self.seasons.iter().filter(|season| season.holds(today)).map(|season| season.lift).product()
    }
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

/// Buyers of one habit in one place.
#[derive(Clone, Debug, Serialize)]
pub struct Segment {
    pub habit: Habit,
    pub place: u32,
    pub share: f64,
    pub price: f64,
    pub trust: f64,
    pub day: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct PlaceTerms {
    pub id: String,
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

/// A way from the origin hub to the market.
#[derive(Clone, Debug, Serialize)]
pub struct Lane {
    pub mode: Mode,
    /// Home currency a chargeable kilogram, for sea a cubic metre.
    pub cost_home: Money,
    pub transit_days_min: f64,
    pub transit_days_mean: f64,
    pub loss: f64,
    pub damage: f64,
    pub divisor_cm3_kg: f64,
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
    pub lift: f64,
}

impl SeasonTerms {
    /// Whether the season holds on a day of the year, round the turn of the year.
    pub fn holds(&self, day_of_year: u32) -> bool {
        let year = crate::base::calendar::DAYS_PER_YEAR;
        (day_of_year + year - self.from_day_of_year) % year < self.days
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
    pub fragile: bool,
    /// The usual retail price, home currency.
    pub retail_home: Money,
    /// The usual ex-works price, home currency.
    pub works_home: Money,
    pub price_coefficient: f64,
    pub return_share: f64,
    pub headings: Vec<HeadingTerms>,
    pub certificate: Option<CertificateTerms>,
}

impl Goods {
    /// The weight a carrier bills: the actual one, or the volume's where that is more.
    pub fn chargeable_kg(&self, divisor_cm3_kg: f64) -> f64 {
        self.weight_kg.max(self.volume_m3 * 1e6 / divisor_cm3_kg)
    }

    /// Which heading is right.
    pub fn right_heading(&self) -> usize {
        self.headings.iter().position(|heading| heading.right).expect("content holds one right heading")
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct HeadingTerms {
    pub hs_code: String,
    pub text: String,
    pub right: bool,
    pub duty_factor: f64,
}

#[derive(Clone, Debug, Serialize)]
pub struct CertificateTerms {
    pub id: String,
    pub cost_home: Money,
    pub days: u32,
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
    /// Log attractiveness of the niche against not buying, so that the usual share of shoppers buys on day 0.
    pub pull: f64,
    pub incumbents: Vec<Incumbent>,
}

/// An offer of the long tail of sellers: it reprices and sells out, but keeps no books.
#[derive(Clone, Debug, Serialize)]
pub struct Incumbent {
    pub price: Money,
    pub ship: Money,
    pub rating: f64,
    pub reviews: u32,
    pub promised_days: u32,
    pub established: bool,
    pub fast_reply: bool,
    pub local_stock: bool,
    pub content: f64,
    pub card: f64,
    pub fit: f64,
    pub sales_28: f64,
}

/// A supplier of one product. The claims are what its page says; the rest is the truth.
#[derive(Clone, Debug, Serialize)]
pub struct Supplier {
    pub product: ProductId,
    pub name: String,
    pub claims: Claims,
    pub is_factory: bool,
    pub documents_genuine: bool,
    pub defect_share: f64,
    pub late_share: f64,
    pub lead_days: u32,
    /// Ex-works unit price at the MOQ, home currency, before tiers.
    pub price_home: Money,
    pub moq_units: u32,
    pub price_break: f64,
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
}

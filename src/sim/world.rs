//! The state of a run: plain data, cloned for what-if and par, hashed whole each day.
//!
//! No generator state lives here (every draw is addressed), no cache, and nothing of the setting: what never changes is
//! passed beside it. Only the rules below `sim` take `&mut World`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::ledger::{Cause, Ledger, Purpose};
use super::orders::OrderBook;
use super::stage::logistics::Shipment;
use super::stage::market::Estimate;
use super::stage::payments::Payout;
use super::stage::pricing::Listing;
use super::stage::service::Enquiry;
use super::stage::sourcing::{Purchase, SupplierQuote};
use super::stock::StockBook;
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::base::ids::Table;
use crate::base::money::{Bps, Currency, Money};
use crate::model::setting::{MarketId, NicheId, ProductId, Setting, SupplierId};
use crate::model::words::{Channel, Method};

crate::ids! {
    /// A shop: the student's is 0, the scenario's rivals follow.
    ShopId;
    /// A shop's offer in a niche.
    ListingId;
    /// A buyer's order.
    OrderId;
    /// A supplier's answer to a request for quotation.
    QuoteId;
    /// An order placed with a supplier; also names the batch it made.
    PurchaseId;
    /// Goods under way from the hub to a market.
    ShipmentId;
    /// A customer's message.
    EnquiryId;
}

/// The student's shop.
pub const STUDENT: ShopId = ShopId(0);

/// Everything that changes.
#[derive(Clone, Debug)]
pub struct World {
    pub day: Day,
    /// Local units for one of home, by market.
    pub rates: Vec<f64>,
    /// Where each rate is pulled back to.
    pub anchors: Vec<f64>,
    pub shops: Table<ShopId, Shop>,
    pub niches: Table<NicheId, NicheState>,
    pub listings: Table<ListingId, Listing>,
    pub quotes: Table<QuoteId, SupplierQuote>,
    pub purchases: Table<PurchaseId, Purchase>,
    pub shipments: Table<ShipmentId, Shipment>,
    pub enquiries: Table<EnquiryId, Enquiry>,
    pub payouts: Vec<Payout>,
    pub orders: OrderBook,
    pub stock: StockBook,
    pub ledger: Ledger,
    /// What happened since the last close of a day; it leaves with the day's log.
    pub events: Vec<Event>,
}

/// A shop: what it has chosen, learned and been granted.
#[derive(Clone, Debug, Serialize)]
pub struct Shop {
    pub name: String,
    pub minutes_left: u32,
    pub range: Vec<NicheId>,
    pub presence: Vec<Presence>,
    pub estimates: Vec<Estimate>,
    pub dossiers: Table<SupplierId, Dossier>,
    pub budgets: Vec<Budget>,
    /// The first day of being beyond the credit line.
    pub overdrawn_since: Option<Day>,
    /// The day it could not pay and stopped.
    pub insolvent: Option<Day>,
}

/// A shop's standing in a market.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Presence {
    pub entered: Option<Day>,
    /// From this day the tax registration holds.
    pub tax_registered: Option<Day>,
    pub methods: Vec<Method>,
    pub warehouse: bool,
    pub convert_daily: bool,
    pub agents: u32,
    /// By product: what is declared, and from when its certificate holds.
    pub papers: Vec<Papers>,
    pub cargo_cleared: u32,
    /// Share of enquiries answered within a day, smoothed.
    pub quick_reply: f64,
    pub reorders: Vec<Reorder>,
}

/// A product's papers in a market.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Papers {
    /// Index of the heading declared; nothing chosen leaves it to the broker.
    pub heading: Option<u32>,
    /// Declared value against the invoice.
    pub declared: Option<Bps>,
    pub certified: Option<Day>,
}

/// A standing order to refill a market from the hub.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reorder {
    pub product: ProductId,
    pub point_units: u32,
    pub ship_units: u32,
    pub mode: crate::model::words::Mode,
    pub insured: bool,
}

/// What a shop has found out about a supplier.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dossier {
    pub quote_due: Option<Day>,
    pub sample_due: Option<Day>,
    pub audit_due: Option<Day>,
    /// Share of defects that the sample suggests.
    pub sample_defects: Option<f64>,
    /// What the audit found.
    pub audit: Option<AuditReport>,
    pub bought_units: u32,
    pub late_deliveries: u32,
    pub deliveries: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuditReport {
    pub is_factory: bool,
    pub documents_genuine: bool,
    pub defect_share: f64,
}

/// Money a day on a channel for a niche, local.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Budget {
    pub niche: NicheId,
    pub channel: Channel,
    pub daily: Money,
}

/// A niche's moving parts: its mood and what the incumbents ask today.
#[derive(Clone, Debug, Serialize)]
pub struct NicheState {
    /// Slow drift of demand around the ordinary week.
    pub trend: f64,
    pub price: Vec<Money>,
    pub sales_28: Vec<f64>,
    /// Sold out until this day.
    pub back: Vec<Day>,
    pub orders_today: u32,
}

impl World {
    pub fn new(setting: &Setting) -> World {
        let scenario = &setting.scenario;
        let names = std::iter::once("student").chain(scenario.rivals.iter().map(|rival| rival.name.as_str()));
        let shops: Table<ShopId, Shop> = names.map(|name| Shop::new(setting, name)).collect();
        let currencies = setting.markets.len() as u32 + 1;
        let mut ledger = Ledger::new(shops.len() as u32, currencies);
        for shop in shops.ids() {
            let cause = Cause::Rule(crate::model::stage::Stage::Payments);
            ledger.post(Day(0), shop, Currency::HOME, Purpose::Cash, Purpose::Capital, scenario.capital, cause);
        }
        World {
            day: Day(0),
            rates: setting.markets.iter().map(|(_, market)| market.fx.parity).collect(),
            anchors: setting.markets.iter().map(|(_, market)| market.fx.parity).collect(),
            shops,
            niches: setting.niches.iter().map(|(_, niche)| NicheState::new(niche)).collect(),
            listings: Table::default(),
            quotes: Table::default(),
            purchases: Table::default(),
            shipments: Table::default(),
            enquiries: Table::default(),
            payouts: Vec::new(),
            orders: OrderBook::default(),
            stock: StockBook::default(),
            ledger,
            events: Vec::new(),
        }
    }

    /// The digest of the whole state; a new field does not compile until it is in here.
    pub fn digest(&self) -> Digest {
        let World {
            day,
            rates,
            anchors,
            shops,
            niches,
            listings,
            quotes,
            purchases,
            shipments,
            enquiries,
            payouts,
            orders,
            stock,
            ledger,
            events,
        } = self;
        digest_of(&(
            (day, rates, anchors, shops, niches, listings, quotes),
            (purchases, shipments, enquiries, payouts, orders.digest()),
            (stock, ledger, events),
        ))
    }

    /// Local money of a market in home currency, at today's rate without spread.
    pub fn in_home(&self, market: MarketId, local: Money) -> Money {
        local.times(1.0 / self.rates[market.0 as usize])
    }

    /// Home money in a market's currency, at today's rate without spread.
    pub fn in_local(&self, market: MarketId, home: Money) -> Money {
        home.times(self.rates[market.0 as usize])
    }

    /// The listing of a shop in a niche, open or closed: there is one at most.
    pub fn listing_of(&self, shop: ShopId, niche: NicheId) -> Option<ListingId> {
        self.listings.iter().find(|(_, listing)| listing.shop == shop && listing.niche == niche).map(|(id, _)| id)
    }

    pub fn presence(&self, shop: ShopId, market: MarketId) -> &Presence {
        &self.shops[shop].presence[market.0 as usize]
    }

    pub fn presence_mut(&mut self, shop: ShopId, market: MarketId) -> &mut Presence {
        &mut self.shops[shop].presence[market.0 as usize]
    }
}

impl Shop {
    fn new(setting: &Setting, name: &str) -> Shop {
        Shop {
            name: name.to_owned(),
            minutes_left: setting.scenario.owner_minutes_day,
            range: Vec::new(),
            presence: setting.markets.iter().map(|_| Presence::new(setting.goods.len())).collect(),
            estimates: vec![Estimate::default(); setting.niches.len()],
            dossiers: setting.suppliers.iter().map(|_| Dossier::default()).collect(),
            budgets: Vec::new(),
            overdrawn_since: None,
            insolvent: None,
        }
    }
}

impl Presence {
    fn new(products: usize) -> Presence {
        Presence { papers: vec![Papers::default(); products], quick_reply: 0.5, ..Presence::default() }
    }

    pub fn is_registered(&self, day: Day) -> bool {
        self.tax_registered.is_some_and(|from| from <= day)
    }
}

impl Papers {
    pub fn is_certified(&self, day: Day) -> bool {
        self.certified.is_some_and(|from| from <= day)
    }
}

impl NicheState {
    fn new(niche: &crate::model::setting::Niche) -> NicheState {
        NicheState {
            trend: 0.0,
            price: niche.incumbents.iter().map(|offer| offer.price).collect(),
            sales_28: niche.incumbents.iter().map(|offer| offer.sales_28).collect(),
            back: vec![Day(0); niche.incumbents.len()],
            orders_today: 0,
        }
    }
}

/// Mixes parts into the address of an entity's luck. Parts are facts about the entity (whose, what, where), never the
/// running number it happened to get: another shop's extra row must not move this one's draws.
pub fn address(parts: &[u32]) -> u64 {
    parts.iter().fold(0x9e37_79b9_7f4a_7c15, |mixed, &part| {
        let mut word = mixed ^ u64::from(part).wrapping_add(0x9e37_79b9_7f4a_7c15);
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    })
}

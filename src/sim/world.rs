//! The state of a run: plain data, cloned for what-if and par, hashed whole each day.
//!
//! No generator state lives here (every draw is addressed), no cache, and nothing of the setting: what never changes is
//! passed beside it. Only the rules below `sim` take `&mut World`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::event::Event;
use super::ledger::{Cause, Ledger, Purpose};
use super::orders::OrderBook;
use super::stage::compliance::{Complaint, Consent};
use super::stage::logistics::Shipment;
use super::stage::market::Estimate;
use super::stage::payments::{Forward, Payout, Remittance};
use super::stage::pricing::Listing;
use super::stage::product::Design;
use super::stage::service::{Automation, Enquiry};
use super::stage::sourcing::{Dossiers, Purchase, SupplierQuote};
use super::stock::StockBook;
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::base::ids::Table;
use crate::base::money::{Bps, Currency, Money};
use crate::model::setting::{HsId, MarketId, NicheId, ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::{Channel, Conduct, LanguageRole, Method, Mode, NewsSource, Origin, PaperKind};

crate::ids! {
    /// A shop: the students' come first, the scenario's own follow.
    ShopId;
    /// A shop's offer in a niche.
    ListingId;
    /// A buyer's order.
    OrderId;
    /// A supplier's answer to a request for quotation.
    QuoteId;
    /// An order placed with a supplier; also names the batch it made.
    PurchaseId;
    /// Goods under way from an origin to a market.
    ShipmentId;
    /// A customer's message.
    EnquiryId;
    /// A complaint of somebody about a mark or a design.
    ComplaintId;
}

/// The student's shop, where there is one student.
pub const STUDENT: ShopId = ShopId(0);

/// Everything that changes.
#[derive(Clone, Debug)]
pub struct World {
    pub day: Day,
    /// How many shops, the first ones, are run by students.
    pub seats: u32,
    /// Local units for one of home, by market.
    pub rates: Vec<f64>,
    /// Where each rate is pulled back to.
    pub anchors: Vec<f64>,
    /// What shops sent lately on each lane of each market, in the unit of its freight; a week's memory.
    pub loads: Vec<Vec<f64>>,
    pub shops: Table<ShopId, Shop>,
    pub niches: Table<NicheId, NicheState>,
    pub listings: Table<ListingId, Listing>,
    pub quotes: Table<QuoteId, SupplierQuote>,
    pub purchases: Table<PurchaseId, Purchase>,
    pub shipments: Table<ShipmentId, Shipment>,
    pub enquiries: Table<EnquiryId, Enquiry>,
    pub complaints: Table<ComplaintId, Complaint>,
    pub payouts: Vec<Payout>,
    pub forwards: Vec<Forward>,
    pub remittances: Vec<Remittance>,
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
    pub dossiers: Dossiers,
    pub designs: Vec<Design>,
    pub budgets: Vec<Budget>,
    /// The first day of being beyond the credit line.
    pub overdrawn_since: Option<Day>,
    /// The day it could not pay and stopped.
    pub insolvent: Option<Day>,
}

/// A shop's standing in a market.
#[derive(Clone, Debug, Serialize)]
pub struct Presence {
    pub entered: Option<Day>,
    /// From these days the registrations hold.
    pub tax_registered: Option<Day>,
    pub importer: Option<Day>,
    pub trademark: Option<Day>,
    pub data_office: Option<Day>,
    pub consent: Consent,
    pub subscriptions: Vec<NewsSource>,
    pub methods: Vec<Method>,
    /// Space in somebody's warehouse.
    pub warehouse: bool,
    pub centre: Centre,
    pub convert_daily: bool,
    pub early_payout: bool,
    /// By the language they answer in.
    pub agents: [u32; LanguageRole::ALL.len()],
    pub automation: Option<Automation>,
    /// By product: what is declared, and which papers are held.
    pub papers: Vec<Papers>,
    /// By product: content buyers who may come back.
    pub loyal: Vec<f64>,
    pub cargo_cleared: u32,
    /// Share of enquiries answered within a day, smoothed.
    pub quick_reply: f64,
    pub reorders: Vec<Reorder>,
}

/// The overseas centre, stage by stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Centre {
    pub team: Option<Day>,
    pub showroom: Option<Day>,
    pub warehouse: Option<Day>,
}

/// A product's papers in a market.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Papers {
    /// The line of the tariff declared; nothing chosen leaves it to the broker.
    pub line: Option<HsId>,
    /// Declared value against the invoice.
    pub declared: Option<Bps>,
    pub held: Vec<HeldPaper>,
    /// Whether each consignment goes with a proof of origin.
    pub origin_proof: bool,
}

/// A paper that was applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct HeldPaper {
    pub kind: PaperKind,
    pub from: Day,
    pub until: Day,
    /// Hidden: it rests on a supplier's test report that is not genuine.
    pub forged: bool,
}

/// A standing order to refill a market from a hub.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reorder {
    pub product: ProductId,
    pub origin: Origin,
    pub point_units: u32,
    pub ship_units: u32,
    pub mode: Mode,
    pub insured: bool,
}

/// Money a day on a channel for a niche, local.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Budget {
    pub niche: NicheId,
    pub channel: Channel,
    pub daily: Money,
}

/// A niche's moving parts: its mood and what the offers of others are today.
#[derive(Clone, Debug, Serialize)]
pub struct NicheState {
    /// Slow drift of demand around its course.
    pub drift: f64,
    pub orders_today: u32,
    pub offers: Vec<OfferState>,
}

/// How an offer of the long tail or of a rival stands.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct OfferState {
    pub price: Money,
    pub sales_28: f64,
    /// Sold out, or not there yet, until this day.
    pub back: Day,
    pub reviews: f64,
    /// For a copycat: since when there is something worth copying.
    pub watching: Option<Day>,
}

/// The day of an offer that is not there and may never be.
pub const NEVER: Day = Day(u32::MAX);

impl World {
    pub fn new(setting: &Setting) -> World {
        World::with_seats(setting, 1)
    }

    /// A world with so many students' shops in it.
    pub fn with_seats(setting: &Setting, seats: u32) -> World {
        let scenario = &setting.scenario;
        let students =
            (0..seats).map(|seat| if seats == 1 { "student".into() } else { format!("student {}", seat + 1) });
        let others = scenario.shops.iter().map(|shop| shop.name.clone());
        let shops: Table<ShopId, Shop> = students.chain(others).map(|name| Shop::new(setting, name)).collect();
        let currencies = setting.markets.len() as u32 + 1;
        let mut ledger = Ledger::new(shops.len() as u32, currencies);
        for shop in shops.ids() {
            let cause = Cause::Rule(Stage::Payments);
            ledger.post(Day(0), shop, Currency::HOME, Purpose::Cash, Purpose::Capital, scenario.capital, cause);
        }
        let parity: Vec<f64> = setting.markets.iter().map(|(_, market)| market.fx.parity).collect();
        World {
            day: Day(0),
            seats,
            rates: parity.clone(),
            anchors: parity,
            loads: setting.markets.iter().map(|(_, market)| vec![0.0; market.lanes.len()]).collect(),
            shops,
            niches: setting.niches.ids().map(|id| NicheState::new(setting, id)).collect(),
            listings: Table::default(),
            quotes: Table::default(),
            purchases: Table::default(),
            shipments: Table::default(),
            enquiries: Table::default(),
            complaints: Table::default(),
            payouts: Vec::new(),
            forwards: Vec::new(),
            remittances: Vec::new(),
            orders: OrderBook::default(),
            stock: StockBook::default(),
            ledger,
            events: Vec::new(),
        }
    }

    /// Folds what closed days left into the running digests.
    pub fn fold(&mut self) {
        self.orders.fold();
        self.ledger.fold();
    }

    /// The digest of the whole state; a new field does not compile until it is in here.
    pub fn digest(&self) -> Digest {
        if self.orders.waits() || self.ledger.waits() {
            let mut folded = self.clone();
            folded.fold();
            return folded.digest();
        }
        let World {
            day,
            seats,
            rates,
            anchors,
            loads,
            shops,
            niches,
            listings,
            quotes,
            purchases,
            shipments,
            enquiries,
            complaints,
            payouts,
            forwards,
            remittances,
            orders,
            stock,
            ledger,
            events,
        } = self;
        digest_of(&(
            (day, seats, rates, anchors, loads, shops, niches, listings, quotes),
            (purchases, shipments, enquiries, complaints, payouts, forwards, remittances, orders.digest()),
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

    /// The papers of a shop's product in a market.
    pub fn papers(&self, shop: ShopId, market: MarketId, product: ProductId) -> &Papers {
        &self.presence(shop, market).papers[product.0 as usize]
    }

    pub fn papers_mut(&mut self, shop: ShopId, market: MarketId, product: ProductId) -> &mut Papers {
        &mut self.presence_mut(shop, market).papers[product.0 as usize]
    }
}

impl Shop {
    fn new(setting: &Setting, name: String) -> Shop {
        Shop {
            name,
            minutes_left: setting.scenario.owner_minutes_day,
            range: Vec::new(),
            presence: setting.markets.iter().map(|_| Presence::new(setting.goods.len())).collect(),
            estimates: vec![Estimate::default(); setting.niches.len()],
            dossiers: Dossiers::default(),
            designs: Vec::new(),
            budgets: Vec::new(),
            overdrawn_since: None,
            insolvent: None,
        }
    }
}

/// Whether something granted from a day on holds.
fn since(from: Option<Day>, day: Day) -> bool {
    from.is_some_and(|from| from <= day)
}

impl Presence {
    fn new(products: usize) -> Presence {
        Presence {
            entered: None,
            tax_registered: None,
            importer: None,
            trademark: None,
            data_office: None,
            consent: Consent::default(),
            subscriptions: Vec::new(),
            methods: Vec::new(),
            warehouse: false,
            centre: Centre::default(),
            convert_daily: false,
            early_payout: false,
            agents: [0; LanguageRole::ALL.len()],
            automation: None,
            papers: vec![Papers::default(); products],
            loyal: vec![0.0; products],
            cargo_cleared: 0,
            quick_reply: 0.5,
            reorders: Vec::new(),
        }
    }

    pub fn is_registered(&self, day: Day) -> bool {
        since(self.tax_registered, day)
    }

    pub fn is_importer(&self, day: Day) -> bool {
        since(self.importer, day)
    }

    pub fn has_trademark(&self, day: Day) -> bool {
        since(self.trademark, day)
    }

    pub fn is_known_to_data_office(&self, day: Day) -> bool {
        since(self.data_office, day)
    }

    /// Whether goods can be stored in the market: in rented space or in a warehouse of one's own.
    pub fn can_store(&self) -> bool {
        self.warehouse || self.centre.warehouse.is_some()
    }
}

impl Centre {
    pub fn has_team(&self, day: Day) -> bool {
        since(self.team, day)
    }

    pub fn has_showroom(&self, day: Day) -> bool {
        since(self.showroom, day)
    }

    pub fn has_warehouse(&self, day: Day) -> bool {
        since(self.warehouse, day)
    }
}

impl Papers {
    pub fn holds(&self, kind: PaperKind, day: Day) -> bool {
        self.holding(kind, day).is_some()
    }

    /// The paper of a kind that holds on a day.
    pub fn holding(&self, kind: PaperKind, day: Day) -> Option<&HeldPaper> {
        self.held.iter().find(|paper| paper.kind == kind && paper.from <= day && day < paper.until)
    }
}

impl NicheState {
    fn new(setting: &Setting, id: NicheId) -> NicheState {
        let state = |offer: &crate::model::setting::Incumbent| {
            let copycat = offer.rival.is_some_and(|rival| setting.rivals[rival].conduct == Conduct::Copycat);
            OfferState {
                price: offer.price,
                sales_28: offer.sales_28,
                back: if copycat { NEVER } else { Day(0) },
                reviews: f64::from(offer.reviews),
                watching: None,
            }
        };
        let offers = setting.niches[id].incumbents.iter().map(state).collect();
        NicheState { drift: 0.0, orders_today: 0, offers }
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

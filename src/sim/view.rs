//! What a shop may know: the only window through which players, advisors and screens see a run.
//!
//! Built in one place from world and setting. Its own affairs a shop knows exactly; a niche's demand through its research;
//! suppliers by their pages and by what it has found out; rivals by their public listings. Hidden truth (defect rates,
//! true demand, fair resolutions, the right heading) has no field here to leak through.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::landed::{self, LandedCost};
use super::ledger::Purpose;
use super::stage::logistics::{self, ShipmentState};
use super::stage::market::{self, DemandEstimate};
use super::stage::pricing::Offer;
use super::stage::service::{EnquiryKind, EnquiryState};
use super::stage::sourcing::{PurchaseState, SupplierQuote};
use super::stock::Place;
use super::treasury;
use super::world::*;
use crate::base::calendar::{Date, Day};
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, NicheId, ProductId, Setting, SupplierId};
use crate::model::words::{Category, Channel, Method, Mode};

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
    pub budgets: Vec<Budget>,
    /// What a unit of content, of product card costs to add; home currency.
    pub content_step: Money,
    pub card_step: Money,
    pub minutes_per_answer: u32,
    pub agent_minutes: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MarketView {
    pub market: MarketId,
    pub name: String,
    pub currency: String,
    /// Local units for one of home.
    pub rate: f64,
    pub entered: Option<Day>,
    pub wallet: Money,
    pub receivable: Money,
    pub tax_registered: Option<Day>,
    pub warehouse: bool,
    pub convert_daily: bool,
    pub agents: u32,
    pub agent_day: Money,
    pub quick_reply: f64,
    pub methods: Vec<MethodView>,
    pub channels: Vec<ChannelView>,
    pub lanes: Vec<LaneView>,
    pub vat: f64,
    pub levies: f64,
    pub transaction_fee: f64,
    /// Usual share of parcels refused, cash on delivery and prepaid.
    pub refusal_cod: f64,
    pub refusal_prepaid: f64,
    pub last_mile: Money,
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
pub struct LaneView {
    pub mode: Mode,
    pub cost: Money,
    pub usual_days: u32,
    pub loss: f64,
    pub damage: f64,
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
    pub fragile: bool,
    /// Candidate headings with their texts; which is right is for the reader to find.
    pub headings: Vec<HeadingView>,
    pub certificate: Option<CertificateView>,
    /// Units at the hub and what they cost there, home currency.
    pub hub_units: u32,
    pub hub_value: Money,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct HeadingView {
    pub hs_code: String,
    pub text: String,
    pub duty_factor: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificateView {
    pub id: String,
    pub cost: Money,
    pub days: u32,
}

/// A product type in a market: what is known of it and where the shop stands with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NicheView {
    pub niche: NicheId,
    pub market: MarketId,
    pub product: ProductId,
    pub estimate: DemandEstimate,
    pub in_range: bool,
    pub certified: Option<Day>,
    pub heading: Option<u32>,
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
    pub says_factory: bool,
    pub years_active: u32,
    pub response_hours: u32,
    pub repeat_buyer_share: f64,
    pub badge: bool,
    pub price_from: Money,
    pub moq_units: u32,
    pub offers_certificate: bool,
    pub dossier: Dossier,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct QuoteView {
    pub quote: QuoteId,
    pub product: ProductId,
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
    pub state: PurchaseState,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ShipmentView {
    pub shipment: ShipmentId,
    pub market: MarketId,
    pub product: ProductId,
    pub mode: Mode,
    pub units: u32,
    pub left: Day,
    pub expected: Day,
    pub at_customs: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ListingView {
    pub listing: ListingId,
    pub niche: NicheId,
    pub live: bool,
    pub opened: Day,
    pub offer: Offer,
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
    pub photo: bool,
    /// What the order was worth, local.
    pub order_value: Money,
    pub deadline: Day,
}

/// Consignment that the landed-cost estimate is made for.
const ESTIMATE_UNITS: u32 = 200;

/// What a shop may know today.
pub fn view(setting: &Setting, world: &World, shop: ShopId) -> ShopView {
    let row = &world.shops[shop];
    let general = setting.general();
    let home = |purpose| world.ledger.balance(shop, Currency::HOME, purpose);
    ShopView {
        shop,
        day: world.day,
        days: setting.scenario.days,
        date: setting.date(world.day),
        cash: home(Purpose::Cash),
        credit_line: setting.scenario.credit_line,
        credit_drawn: -home(Purpose::CreditLine),
        headroom: treasury::headroom(setting, world, shop),
        minutes_left: row.minutes_left,
        range_slots: setting.scenario.range_slots,
        overdrawn_since: row.overdrawn_since,
        insolvent: row.insolvent,
        markets: setting.markets.ids().map(|id| market_view(setting, world, shop, id)).collect(),
        goods: setting.goods.ids().map(|id| goods_view(setting, world, shop, id)).collect(),
        niches: setting.niches.ids().map(|id| niche_view(setting, world, shop, id)).collect(),
        suppliers: setting.suppliers.ids().map(|id| supplier_view(setting, world, shop, id)).collect(),
        quotes: quotes(setting, world, shop),
        purchases: purchases(setting, world, shop),
        shipments: shipments(world, shop),
        listings: listings(world, shop),
        enquiries: enquiries(world, shop),
        budgets: row.budgets.clone(),
        content_step: Money::from_major(general.costs.content_usd.mid),
        card_step: Money::from_major(general.costs.card_usd.mid),
        minutes_per_answer: general.service.minutes_per_answer.mid as u32,
        agent_minutes: general.service.agent_minutes.mid as u32,
    }
}

fn market_view(setting: &Setting, world: &World, shop: ShopId, id: MarketId) -> MarketView {
    let terms = &setting.markets[id];
    let presence = world.presence(shop, id);
    let local = |purpose| world.ledger.balance(shop, terms.currency, purpose);
    let year = crate::base::calendar::DAYS_PER_YEAR;
    let today = setting.date(world.day).day_of_year();
    let season = |season: &crate::model::setting::SeasonTerms| SeasonView {
        id: season.id.clone(),
        begins_in: if season.holds(today) { 0 } else { (season.from_day_of_year + year - today) % year },
        days: season.days,
        lift: season.lift,
    };
    MarketView {
        market: id,
        name: terms.name.clone(),
        currency: terms.currency_name.clone(),
        rate: world.rates[id.0 as usize],
        entered: presence.entered,
        wallet: local(Purpose::Cash),
        receivable: local(Purpose::Receivable),
        tax_registered: presence.tax_registered,
        warehouse: presence.warehouse,
        convert_daily: presence.convert_daily,
        agents: presence.agents,
        agent_day: terms.agent_day,
        quick_reply: presence.quick_reply,
        methods: terms
            .methods
            .iter()
            .map(|row| MethodView {
                method: row.method,
                share: row.share,
                fee: row.fee,
                settle_days: row.settle_days,
                offered: presence.methods.contains(&row.method),
            })
            .collect(),
        channels: terms
            .channels
            .iter()
            .map(|row| ChannelView { channel: row.channel, click: row.click, ceiling: row.ceiling, worth: row.worth })
            .collect(),
        lanes: terms
            .lanes
            .iter()
            .map(|lane| LaneView {
                mode: lane.mode,
                cost: lane.cost_home,
                usual_days: lane.transit_days_mean as u32 + 1,
                loss: lane.loss,
                damage: lane.damage,
            })
            .collect(),
        vat: terms.vat,
        levies: terms.levies,
        transaction_fee: terms.transaction_fee,
        refusal_cod: terms.refusal_cod,
        refusal_prepaid: terms.refusal_prepaid,
        last_mile: terms.last_mile,
        pick_pack: terms.pick_pack,
        last_mile_days: terms.last_mile_days,
        storage_cbm_day: terms.storage_cbm_day,
        seasons: terms.seasons.iter().map(season).collect(),
        reorders: presence.reorders.clone(),
    }
}

fn goods_view(setting: &Setting, world: &World, shop: ShopId, id: ProductId) -> GoodsView {
    let goods = &setting.goods[id];
    GoodsView {
        product: id,
        name: goods.name.clone(),
        category: goods.category,
        weight_kg: goods.weight_kg,
        volume_m3: goods.volume_m3,
        battery: goods.battery,
        fragile: goods.fragile,
        headings: goods
            .headings
            .iter()
            .map(|heading| HeadingView {
                hs_code: heading.hs_code.clone(),
                text: heading.text.clone(),
                duty_factor: heading.duty_factor,
            })
            .collect(),
        certificate: goods.certificate.as_ref().map(|terms| CertificateView {
            id: terms.id.clone(),
            cost: terms.cost_home,
            days: terms.days,
        }),
        hub_units: world.stock.on_hand(shop, id, Place::Hub),
        hub_value: world.stock.at(shop, id, Place::Hub).map(|(_, lot)| lot.value).sum(),
    }
}

fn niche_view(setting: &Setting, world: &World, shop: ShopId, id: NicheId) -> NicheView {
    let niche = &setting.niches[id];
    let (market, goods) = (&setting.markets[niche.market], &setting.goods[niche.product]);
    let papers = &world.presence(shop, niche.market).papers[niche.product.0 as usize];
    let prices = public_prices(setting, world, shop, id);
    let quantile = |part: usize| prices.get(prices.len() * part / 100).copied().unwrap_or(niche.reference);
    let mut reviews: Vec<u32> = niche.incumbents.iter().map(|offer| offer.reviews).collect();
    reviews.sort_unstable();
    let works = typical_works(setting, niche.product);
    let rate = world.rates[niche.market.0 as usize];
    let landed = market
        .lanes
        .iter()
        .map(|lane| landed::estimate(setting, market, rate, goods, lane, works, ESTIMATE_UNITS))
        .collect();
    let place = Place::Market(niche.market);
    NicheView {
        niche: id,
        market: niche.market,
        product: niche.product,
        estimate: market::estimate(setting, world, shop, id),
        in_range: world.shops[shop].range.contains(&id),
        certified: papers.certified,
        heading: papers.heading,
        offers: prices.len() as u32,
        price_10: quantile(10),
        price_25: quantile(25),
        price_50: quantile(50),
        price_75: quantile(75),
        median_reviews: reviews.get(reviews.len() / 2).copied().unwrap_or(0),
        commission: market.rates(goods.category).commission,
        duty: market.rates(goods.category).duty,
        works,
        landed,
        stock_units: world.stock.on_hand(shop, niche.product, place),
        stock_value: world.stock.at(shop, niche.product, place).map(|(_, lot)| lot.value).sum(),
        under_way_units: logistics::under_way(world, shop, niche.market, niche.product),
    }
}

/// What others ask today, shipping included, lowest first.
fn public_prices(setting: &Setting, world: &World, shop: ShopId, id: NicheId) -> Vec<Money> {
    let state = &world.niches[id];
    let incumbents = setting.niches[id].incumbents.iter().zip(&state.price).map(|(offer, &price)| price + offer.ship);
    let shops = world.listings.iter().map(|(_, listing)| listing);
    let shops = shops.filter(|listing| listing.live && listing.niche == id && listing.shop != shop);
    let mut prices: Vec<Money> =
        incumbents.chain(shops.map(|listing| listing.offer.price + listing.offer.ship_fee)).collect();
    prices.sort_unstable();
    prices
}

/// The middle of the prices on suppliers' pages.
fn typical_works(setting: &Setting, product: ProductId) -> Money {
    let pages = setting.suppliers.iter().map(|(_, supplier)| supplier);
    let mut prices: Vec<Money> =
        pages.filter(|supplier| supplier.product == product).map(|supplier| supplier.claims.price_from_home).collect();
    prices.sort_unstable();
    prices.get(prices.len() / 2).copied().unwrap_or(setting.goods[product].works_home)
}

fn supplier_view(setting: &Setting, world: &World, shop: ShopId, id: SupplierId) -> SupplierView {
    let row = &setting.suppliers[id];
    let claims = &row.claims;
    SupplierView {
        supplier: id,
        product: row.product,
        name: row.name.clone(),
        says_factory: claims.says_factory,
        years_active: claims.years_active,
        response_hours: claims.response_hours,
        repeat_buyer_share: claims.repeat_buyer_share,
        badge: claims.badge,
        price_from: claims.price_from_home,
        moq_units: claims.moq_units,
        offers_certificate: claims.offers_certificate,
        dossier: world.shops[shop].dossiers[id].clone(),
    }
}

fn quotes(setting: &Setting, world: &World, shop: ShopId) -> Vec<QuoteView> {
    let valid = |(_, offer): &(QuoteId, &SupplierQuote)| offer.shop == shop && offer.valid_until >= world.day;
    world
        .quotes
        .iter()
        .filter(valid)
        .map(|(quote, offer)| QuoteView {
            quote,
            product: setting.suppliers[offer.supplier].product,
            offer: offer.clone(),
        })
        .collect()
}

fn purchases(setting: &Setting, world: &World, shop: ShopId) -> Vec<PurchaseView> {
    let mine = world.purchases.iter().filter(|(_, purchase)| purchase.shop == shop);
    mine.map(|(id, purchase)| PurchaseView {
        purchase: id,
        supplier: purchase.supplier,
        product: setting.suppliers[purchase.supplier].product,
        units: purchase.units,
        total: purchase.total,
        paid: purchase.paid,
        placed: purchase.placed,
        promised: purchase.promised,
        state: purchase.state,
    })
    .collect()
}

fn shipments(world: &World, shop: ShopId) -> Vec<ShipmentView> {
    let open = world.shipments.iter().filter(|(_, shipment)| shipment.shop == shop && shipment.is_open());
    open.map(|(id, shipment)| ShipmentView {
        shipment: id,
        market: shipment.market,
        product: shipment.product,
        mode: shipment.mode,
        units: shipment.units,
        left: shipment.left,
        expected: shipment.promised,
        at_customs: matches!(shipment.state, ShipmentState::AtCustoms { .. }),
    })
    .collect()
}

fn listings(world: &World, shop: ShopId) -> Vec<ListingView> {
    let mine = world.listings.iter().filter(|(_, listing)| listing.shop == shop);
    mine.map(|(id, listing)| ListingView {
        listing: id,
        niche: listing.niche,
        live: listing.live,
        opened: listing.opened,
        offer: listing.offer.clone(),
        rating: listing.rating(),
        reviews: listing.reviews,
        orders: listing.orders,
        sales_28: listing.sales_28,
    })
    .collect()
}

fn enquiries(world: &World, shop: ShopId) -> Vec<EnquiryView> {
    let open = world.enquiries.iter().filter(|(_, enquiry)| {
        enquiry.shop == shop && enquiry.state == EnquiryState::Open && enquiry.opens <= world.day
    });
    open.map(|(id, enquiry)| {
        let order = world.orders.get(enquiry.order);
        EnquiryView {
            enquiry: id,
            niche: enquiry.niche,
            order: enquiry.order,
            kind: enquiry.kind,
            photo: enquiry.photo,
            order_value: order.price + order.ship,
            deadline: enquiry.deadline,
        }
    })
    .collect()
}

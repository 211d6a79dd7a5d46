//! The back of the envelope: margins and needs, from the view alone.

use super::craft::Craft;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId, SupplierId};
use crate::model::words::{Category, Method, Mode, Origin};
use crate::sim::landed::LandedCost;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::view::{GoodsView, ListingView, MarketView, NicheView, PurchaseView, ShopView, SupplierView};

/// Local money in home currency, at today's rate.
pub fn home(market: &MarketView, local: Money) -> Money {
    local.times(1.0 / market.rate)
}

/// Home money in local currency, at today's rate.
pub fn local(market: &MarketView, home: Money) -> Money {
    home.times(market.rate)
}

pub fn market_of<'v>(view: &'v ShopView, niche: &NicheView) -> &'v MarketView {
    &view.markets[niche.market.0 as usize]
}

pub fn goods_of<'v>(view: &'v ShopView, niche: &NicheView) -> &'v GoodsView {
    &view.goods[niche.product.0 as usize]
}

/// The niches that are carried.
pub fn carried(view: &ShopView) -> impl Iterator<Item = &NicheView> {
    view.niches.iter().filter(|niche| niche.in_range)
}

pub fn listing_of<'v>(view: &'v ShopView, niche: &NicheView) -> Option<&'v ListingView> {
    view.listings.iter().find(|listing| listing.niche == niche.niche)
}

/// Share of parcels that come back, over the ways to pay that are offered, or over all where none is yet.
pub fn refusal(market: &MarketView) -> f64 {
    let any = market.methods.iter().any(|row| row.offered);
    let rows = market.methods.iter().filter(|row| row.offered || !any);
    let (mut share, mut refused) = (0.0, 0.0);
    for row in rows {
        share += row.share;
        refused += row.share * if row.method == Method::Cod { market.refusal_cod } else { market.refusal_prepaid };
    }
    if share > 0.0 { refused / share } else { 0.0 }
}

/// What the market and the payment firm leave of a local price, home currency, VAT paid.
pub fn net_of_fees(market: &MarketView, niche: &NicheView, price: Money) -> f64 {
    let fee: f64 = market.methods.iter().map(|row| row.share * row.fee).sum();
    let kept = 1.0 / (1.0 + market.vat) - niche.commission - fee - market.transaction_fee;
    home(market, price).major() * kept
}

/// Expected profit of one order sent out, home currency: refused parcels come back and cost their way twice.
pub fn margin(
    craft: &Craft,
    view: &ShopView,
    niche: &NicheView,
    landed: &LandedCost,
    works: Money,
    price: Money,
) -> f64 {
    let market = market_of(view, niche);
    let refused = refusal(market);
    // Brokers and agents take a part of what passes the border in bulk.
    const AGENTS: f64 = 0.04;
    let agents = if landed.mode.carries_parcels() { 0.0 } else { AGENTS * (works + landed.freight).major() };
    let vat = if craft.registers { 0.0 } else { landed.vat.major() };
    let goods = (works + landed.freight + landed.duty).major() + vat + agents;
    let delivery = landed.delivery.major();
    let sent = (1.0 - refused)
        * (net_of_fees(market, niche, price)
            - paid_back(goods_of(view, niche).category) * home(market, price).major()
            - goods)
        - delivery;
    match landed.mode.carries_parcels() {
        // A refused parcel from abroad is lost.
        true => sent - refused * goods,
        false => sent - refused * home(market, market.last_mile).major(),
    }
}

/// Share of the price that goes back to buyers over all orders, as sellers of a category reckon with: own judgement, from
/// the return rates that marketplaces publish for it.
fn paid_back(category: Category) -> f64 {
    match category {
        Category::Fashion => 0.16,
        Category::Home | Category::AutoParts => 0.09,
        Category::ElectronicsAcc | Category::SolarEnergy => 0.08,
        Category::MotherBaby | Category::Beauty | Category::AgriInputs => 0.06,
        Category::Handicrafts => 0.05,
        Category::Food => 0.04,
    }
}

/// The bulk way in that those use who know what they do: the cheapest that takes no more than some weeks, else the
/// quickest.
pub fn way(niche: &NicheView) -> Option<&LandedCost> {
    soonest_cheap(niche.landed.iter().filter(|way| !way.mode.carries_parcels()))
}

/// The bulk way in for goods made somewhere, by the same rule.
pub fn way_from(niche: &NicheView, origin: Origin) -> Option<&LandedCost> {
    soonest_cheap(niche.landed.iter().filter(|way| !way.mode.carries_parcels() && way.origin == origin))
}

/// The quickest bulk way in for goods made somewhere, whatever it costs.
pub fn quickest_from(niche: &NicheView, origin: Origin) -> Option<&LandedCost> {
    let bulk = niche.landed.iter().filter(|way| !way.mode.carries_parcels() && way.origin == origin);
    bulk.min_by_key(|way| way.usual_days)
}

fn soonest_cheap<'v>(ways: impl Iterator<Item = &'v LandedCost> + Clone) -> Option<&'v LandedCost> {
    const SOON: u32 = 16;
    let soon = ways.clone().filter(|way| way.usual_days <= SOON).min_by_key(|way| way.total());
    soon.or_else(|| ways.min_by_key(|way| way.usual_days))
}

/// The parcel way in that beginners are told of: the e-commerce line, else the post.
pub fn parcel_way(niche: &NicheView) -> Option<&LandedCost> {
    let by = |mode: Mode| niche.landed.iter().find(move |landed| landed.mode == mode);
    by(Mode::EcomLine).or(by(Mode::Postal)).or(by(Mode::Express))
}

/// A supplier that the shop has found.
pub fn supplier(view: &ShopView, id: SupplierId) -> Option<&SupplierView> {
    view.suppliers.iter().find(|row| row.supplier == id)
}

/// The works price to count on: what was quoted or, before that, what pages say.
pub fn works(view: &ShopView, niche: &NicheView) -> Money {
    let quoted = view.quotes.iter().filter(|quote| quote.product == niche.product);
    quoted.map(|quote| quote.offer.tiers[0].unit_price).min().unwrap_or(niche.works)
}

/// Units of a product that are paid for or promised but not yet at the hub.
pub fn in_production(view: &ShopView, product: ProductId) -> u32 {
    open_purchases(view, product).map(|row| row.units).sum()
}

/// Units of a product that will be for sale in a market sooner or later.
pub fn pipeline(view: &ShopView, niche: &NicheView) -> u32 {
    niche.stock_units + niche.under_way_units + goods_of(view, niche).hub_units + in_production(view, niche.product)
}

/// Days of trade that are left.
pub fn days_left(view: &ShopView) -> u32 {
    view.days.saturating_sub(view.day.0)
}

/// Orders a week to expect: what was sold, or a new seller's share of the estimate.
pub fn weekly(view: &ShopView, niche: &NicheView, first_share: f64) -> f64 {
    let hoped = niche.estimate.orders_week_mid * first_share;
    match listing_of(view, niche) {
        Some(listing) if view.day.since(listing.opened) >= 10 => {
            let age_weeks = f64::from(view.day.since(listing.opened).min(28)) / 7.0;
            listing.sales_28 / age_weeks
        }
        _ => hoped,
    }
}

/// The most a day's seasons will lift demand within the coming weeks.
pub fn season_ahead(market: &MarketView, days: u32) -> f64 {
    let soon = market.seasons.iter().filter(|season| season.begins_in <= days);
    soon.map(|season| season.lift).fold(1.0, f64::max)
}

pub fn is_registered(view: &ShopView, market: MarketId) -> bool {
    view.markets[market.0 as usize].tax_registered.is_some_and(|from| from <= view.day)
}

/// Home currency that goods already bought will still ask for: balances, freight, duty and VAT until they are for sale.
pub fn committed(view: &ShopView) -> f64 {
    let open = view.purchases.iter().filter(|row| row.state == PurchaseState::InProduction);
    let balances: f64 = open.map(|row| (row.total - row.paid).major()).sum();
    let way: f64 = carried(view)
        .map(|niche| {
            let made = open_purchases(view, niche.product).map(|row| (origin_of(view, row.supplier), row.units));
            let at_hubs = goods_of(view, niche).hubs.iter().map(|hub| (Some(hub.origin), hub.units));
            let at_origin: f64 =
                made.chain(at_hubs).map(|(origin, units)| f64::from(units) * way_cost(niche, origin)).sum();
            at_origin + f64::from(niche.under_way_units) * way(niche).map_or(0.0, customs_cost)
        })
        .sum();
    balances + way
}

fn open_purchases(view: &ShopView, product: ProductId) -> impl Iterator<Item = &PurchaseView> {
    view.purchases.iter().filter(move |row| row.product == product && row.state == PurchaseState::InProduction)
}

fn origin_of(view: &ShopView, id: SupplierId) -> Option<Origin> {
    supplier(view, id).map(|row| row.origin)
}

/// What a unit still costs from the works to the shelf; from the best origin where none is named.
pub fn way_cost(niche: &NicheView, origin: Option<Origin>) -> f64 {
    let way = origin.map_or_else(|| way(niche), |origin| way_from(niche, origin));
    way.map_or(0.0, |way| way.freight.major() + customs_cost(way))
}

fn customs_cost(way: &LandedCost) -> f64 {
    (way.duty + way.vat).major()
}

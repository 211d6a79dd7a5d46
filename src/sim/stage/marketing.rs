//! Marketing: money a day by channel and niche, and the clicks it brings before the channel is saturated.
//!
//! Channels differ in price, reach, worth of a click and fit to the market. Besides what is bought, content buyers come
//! back and a showroom brings visits: both count like clicks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::DAYS_PER_MONTH;
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::{ChannelTerms, MarketId, Niche, ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::Channel;
use crate::sim::decision::{Quote, Refusal, in_range, within};
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stage::compliance;
use crate::sim::world::{Budget, ListingId, ShopId, World};
use crate::sim::{demand, treasury};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Spend this much a day (local) on a channel for a product; nothing ends it.
    Budget { market: MarketId, product: ProductId, channel: Channel, daily: Money },
}

/// What a listing's advertising, regulars and showroom brought today.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reach {
    /// By channel.
    pub clicks: [f64; Channel::ALL.len()],
    /// By channel: clicks by their worth, against the clicks an average offer of the niche gets unpaid.
    pub bought: [f64; Channel::ALL.len()],
    /// Regulars and showroom visits, on the same scale.
    pub own: f64,
}

impl Reach {
    /// All visits beyond the unpaid ones, against those of an average offer.
    pub fn relative(&self) -> f64 {
        self.bought.iter().sum::<f64>() + self.own
    }
}

/// What a channel brought a listing in a day.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ChannelDay {
    pub channel: Channel,
    pub clicks: u32,
    pub orders: u32,
}

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let Move::Budget { market, product, channel, daily } = decision;
    in_range(setting, world, by, *market, *product)?;
    let terms = setting.markets[*market].channel(*channel).ok_or(Refusal::NotOffered)?;
    // A click too dear to be bought even once is a typing error, as is a budget beyond any reach.
    within(daily.0, 0, terms.click.0.saturating_mul(100_000))?;
    Ok(Quote::free(world.day))
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move) {
    let Move::Budget { market, product, channel, daily } = decision;
    let niche = setting.niche(*market, *product);
    let budgets = &mut world.shops[by].budgets;
    budgets.retain(|budget| !(budget.niche == niche && budget.channel == *channel));
    if *daily > Money::ZERO {
        budgets.push(Budget { niche, channel: *channel, daily: *daily });
        budgets.sort_by_key(|budget| (budget.niche, budget.channel));
    }
}

/// Spends the day's budgets of open listings and says what each listing got, by listing.
pub fn day(setting: &Setting, world: &mut World) -> Vec<Reach> {
    let mut reached = vec![Reach::default(); world.listings.len()];
    for shop in world.shops.ids() {
        for index in 0..world.shops[shop].budgets.len() {
            let budget = world.shops[shop].budgets[index].clone();
            // Marketplaces stop the advertising of what is sold out.
            let sells = |id: &ListingId| {
                let listing = &world.listings[*id];
                listing.is_open(world.day) && demand::available(setting, world, listing) > 0
            };
            let open = world.listing_of(shop, budget.niche).filter(sells);
            if let Some(listing) = open {
                spend(setting, world, listing, &budget, &mut reached[listing.0 as usize]);
            }
        }
    }
    for id in world.listings.ids() {
        if world.listings[id].is_open(world.day) {
            reached[id.0 as usize].own = own_visits(setting, world, id);
        }
    }
    reached
}

fn spend(setting: &Setting, world: &mut World, listing: ListingId, budget: &Budget, reach: &mut Reach) {
    let shop = world.listings[listing].shop;
    let niche = &setting.niches[budget.niche];
    let market = &setting.markets[niche.market];
    let cost_home = world.in_home(niche.market, budget.daily);
    if cost_home > treasury::headroom(setting, world, shop) {
        return;
    }
    let Some(terms) = market.channel(budget.channel) else { return };
    let cause = Cause::Rule(Stage::Marketing);
    treasury::pay_local(setting, world, shop, niche.market, Purpose::Advertising, budget.daily, cause);
    let clicks = clicks(niche.orders_week / 7.0, terms, budget.daily);
    let place = budget.channel as usize;
    reach.clicks[place] += clicks;
    // What is known of people makes advertising hit better; the marketplace's own slots need none of it.
    let targeted = match budget.channel {
        Channel::MarketplaceAds => 1.0,
        _ => compliance::targeting(setting, world.presence(shop, niche.market).consent),
    };
    reach.bought[place] += clicks * terms.worth * targeted / organic_clicks(setting, niche);
}

/// Visits of regulars and to the showroom.
fn own_visits(setting: &Setting, world: &World, id: ListingId) -> f64 {
    let listing = &world.listings[id];
    let niche = &setting.niches[listing.niche];
    let presence = world.presence(listing.shop, niche.market);
    let goods = &setting.goods[niche.product];
    let regulars = presence.loyal[niche.product.0 as usize] * goods.repeat_month / f64::from(DAYS_PER_MONTH);
    // Somebody who comes to buy again is worth the visits that an order takes.
    let regulars = regulars / setting.general().demand.click_to_order.mid * setting.general().demand.loyalty.mid;
    let shown = match presence.centre.has_showroom(world.day) {
        true => setting.general().centre.showroom_visits.mid,
        false => 0.0,
    };
    (regulars + shown) / organic_clicks(setting, niche)
}

/// Clicks for a day's money: the first cost the list price, the last cannot be had: `most (1 - exp(-paid / most))`.
pub fn clicks(orders_day: f64, terms: &ChannelTerms, daily: Money) -> f64 {
    clicks_of(terms.ceiling * orders_day, terms.click, daily)
}

/// The same for a channel that can bring so many clicks a day at most.
pub fn clicks_of(most: f64, click: Money, daily: Money) -> f64 {
    let paid = daily.major() / click.major();
    match most > 0.0 {
        true => most * (1.0 - math::exp(-paid / most)),
        false => 0.0,
    }
}

/// Clicks a day that an average offer of the niche gets unpaid.
pub fn organic_clicks(setting: &Setting, niche: &Niche) -> f64 {
    let offers = niche.incumbents.len().max(1) as f64;
    let clicks_day = niche.orders_week / 7.0 / setting.general().demand.click_to_order.mid;
    (clicks_day / offers).max(1.0)
}

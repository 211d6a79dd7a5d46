//! Pricing and offer: whether prices cover what a unit costs, and promises hold.

use super::facts;
use super::{Read, Reading, Source, Tally};
use crate::assess::record::Record;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::run::margin;
use crate::sim::event::Event;
use crate::sim::stage::pricing::{CAMPAIGN_CUT, Offer, STEPS};
use crate::sim::view::{ListingView, MarketView, NicheView, ShopView};

pub const READS: &[(&str, Read)] = &[
    ("pricing.above-cost", above_cost),
    ("pricing.earning-price", earning_price),
    ("pricing.promise-kept", promise_kept),
    ("pricing.promise-room", promise_room),
    ("pricing.offer-complete", offer_complete),
    ("pricing.festival", festival),
];

/// Share of the units sold whose price covered what they cost: goods, way in, fees, VAT, delivery and usual refusals.
fn above_cost(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for row in facts::sold(record) {
        let view = record.opening(row.day);
        let niche = facts::niche_in(view, row.niche);
        // The offer that stood after the day's decisions.
        let Some(listing) = facts::listing_in(record.opening(Day(row.day.0 + 1)), row.niche) else { continue };
        let price = row.paid().major() / f64::from(row.units().max(1)) - listing.offer.ship_fee.major();
        let margin = margin::of(view, niche, &listing.offer, Money::from_major(price));
        tally.add(row.source, f64::from(u8::from(margin.left >= Money::ZERO)), f64::from(row.units()));
    }
    tally.mean()
}

/// What the price asked would earn against what the best price would, on the days of selling, if demand falls with the third
/// power of price.
fn earning_price(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for view in record.openings() {
        for (listing, niche) in facts::selling(view) {
            let offer = Offer { ship_fee: Money::ZERO, ..listing.offer.clone() };
            let asked = facts::asked(listing, view.day) + listing.offer.ship_fee;
            let Some(even) = margin::break_even(view, niche, &offer) else { continue };
            let share = earned_share(asked.major(), even.major());
            let share = if is_clearing(view, listing, niche) { 1.0 } else { share };
            tally.add(Source::Opening { day: view.day }, share, 1.0);
        }
    }
    tally.mean()
}

/// Profit at a price against profit at the best one. With demand as price to the power of -3 the best is half above the price
/// at which nothing is left, whatever the level of demand.
pub(super) fn earned_share(price: f64, even: f64) -> f64 {
    let profit = |times: f64| (times - 1.0) / (times * times * times);
    const BEST: f64 = 1.5;
    if even > 0.0 { (profit(price / even) / profit(BEST)).max(0.0) } else { 0.0 }
}

/// Whether goods that would else be left at the end are being sold off below the middle price: their cost is spent.
fn is_clearing(view: &ShopView, listing: &ListingView, niche: &NicheView) -> bool {
    let weeks_left = f64::from(view.days - view.day.0) / 7.0;
    let too_many = facts::weekly(view, listing)
        .is_some_and(|weekly| f64::from(facts::to_send(view, listing, niche)) > weekly * weeks_left.max(1.0));
    weeks_left < 4.0 && too_many && facts::asked(listing, view.day) <= niche.price_50
}

/// Share of the parcels that reached their buyers by the promised day.
fn promise_kept(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for (mark, event) in record.events() {
        if let Event::Delivered { listing, late_days, .. } = event
            && record.is_own(*listing)
        {
            tally.case(mark, *late_days == 0);
        }
    }
    tally.mean()
}

/// Days promised for each day that delivery took, over all parcels that arrived.
fn promise_room(record: &Record) -> Option<Reading> {
    let orders = &record.world().orders;
    let mut tally = Tally::default();
    let mut taken = 0.0;
    for (mark, event) in record.events() {
        if let Event::Delivered { order, listing, days, .. } = event
            && record.is_own(*listing)
        {
            let order = orders.get(*order);
            tally.add(mark, f64::from(order.promised.since(order.placed)), 1.0);
            taken += f64::from(*days);
        }
    }
    tally.against(taken)
}

/// How much of what buyers look for live listings told them, on the days of selling: their language, content, product card
/// and days of return, a quarter each.
fn offer_complete(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for view in record.openings() {
        for (listing, niche) in facts::selling(view) {
            let market = &view.markets[niche.market.0 as usize];
            tally.add(Source::Opening { day: view.day }, told(market, &listing.offer), 1.0);
        }
    }
    tally.mean()
}

fn told(market: &MarketView, offer: &Offer) -> f64 {
    // What the law asks of distance sellers in many places, and marketplaces where it does not.
    const RETURN_DAYS: f64 = 14.0;
    let share = |rows: &mut dyn Iterator<Item = f64>| rows.sum::<f64>();
    let all = share(&mut market.languages.iter().map(|row| row.share));
    let written = market.languages.iter().filter(|row| offer.languages.contains(&row.role));
    let language = if all > 0.0 { share(&mut written.map(|row| row.share)) / all } else { 1.0 };
    let steps = |made: u32| f64::from(made) / f64::from(STEPS);
    let returns = f64::from(offer.return_days.max(market.withdrawal_days)) / RETURN_DAYS;
    (language + steps(offer.content) + steps(offer.card) + returns.min(1.0)) / 4.0
}

/// Share of the festival days with something to sell on which the listing was in the marketplace's campaign, above cost; days
/// on which the campaign's cut would have sold below cost ask for nothing.
fn festival(record: &Record) -> Option<Reading> {
    /// A season that lifts demand less than this has no campaign.
    const FESTIVE: f64 = 1.15;
    let mut tally = Tally::default();
    for view in record.openings() {
        for (listing, niche) in facts::selling(view) {
            let seasons = view.markets[niche.market.0 as usize].seasons.iter();
            let lift: f64 = seasons.filter(|row| row.begins_in == 0).map(|row| row.lift).product();
            let least = listing.offer.price - listing.offer.price.share(CAMPAIGN_CUT);
            let leaves = |price: Money| margin::of(view, niche, &listing.offer, price).left >= Money::ZERO;
            let asked = facts::asked(listing, view.day);
            let joined = asked <= least;
            if lift < FESTIVE || !(joined || leaves(least)) {
                continue;
            }
            tally.add(Source::Opening { day: view.day }, f64::from(u8::from(joined && leaves(asked))), lift - 1.0);
        }
    }
    tally.mean()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_above_cost_earns_most_and_below_cost_earns_nothing() {
        assert!((earned_share(15.0, 10.0) - 1.0).abs() < 1e-12);
        assert!(earned_share(14.0, 10.0) < 1.0 && earned_share(16.0, 10.0) < 1.0);
        assert_eq!(earned_share(9.0, 10.0), 0.0);
        assert!(earned_share(40.0, 10.0) < 0.4);
    }
}

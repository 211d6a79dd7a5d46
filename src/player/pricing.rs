//! Pricing: opens a listing when there is something to sell, and keeps price and promise honest as far as the craft goes.

use super::craft::{Craft, Price};
use super::sums;
use crate::base::calendar::Day;
use crate::base::math;
use crate::base::money::Money;
use crate::model::words::DutyTerms;
use crate::sim::decision::Decision;
use crate::sim::landed::LandedCost;
use crate::sim::stage::pricing::{Fulfilment, Move, Offer, Promotion};
use crate::sim::view::{MarketView, NicheView, ShopView};

/// A change smaller than this is not worth making.
const NEAR: f64 = 0.03;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    for niche in sums::carried(view) {
        let listing = sums::listing_of(view, niche);
        let Some(fulfilment) = fulfilment(craft, view, niche) else { continue };
        let offer = offer(craft, view, niche, fulfilment);
        let same = listing.is_some_and(|listing| listing.live && is_near(&listing.offer, &offer));
        if !same {
            out.push(Decision::Pricing(Move::Set { market: niche.market, product: niche.product, offer }));
        }
        if let Some(promotion) = festival(craft, view, niche) {
            let (market, product) = (niche.market, niche.product);
            out.push(Decision::Pricing(Move::Promote { market, product, promotion }));
        }
    }
}

/// A price cut for a festival that holds, where there is enough to sell.
fn festival(craft: &Craft, view: &ShopView, niche: &NicheView) -> Option<Promotion> {
    const FESTIVE: f64 = 1.15;
    const DAYS: u32 = 7;
    const REST: u32 = 7;
    let off = craft.festival_off?;
    let listing = sums::listing_of(view, niche).filter(|listing| listing.live)?;
    let lift: f64 =
        sums::market_of(view, niche).seasons.iter().filter(|row| row.begins_in == 0).map(|row| row.lift).product();
    let rested = listing.promotion.is_none_or(|last| last.from.plus(last.days + REST) <= view.day);
    let enough = f64::from(niche.stock_units) > 1.5 * sums::weekly(view, niche, craft.first_share);
    let promotion = Promotion { off, from: Day(view.day.0), days: DAYS };
    (lift >= FESTIVE && rested && enough).then_some(promotion)
}

/// From the market where there is stock; from the hub, parcel by parcel, by those who know no better way.
fn fulfilment(craft: &Craft, view: &ShopView, niche: &NicheView) -> Option<Fulfilment> {
    if niche.stock_units > 0 {
        return Some(Fulfilment::Local);
    }
    let hub = sums::goods_of(view, niche).hubs.iter().find(|hub| hub.units > 0)?;
    let parcels = sums::parcel_way(niche)?;
    let way = niche.landed.iter().find(|way| way.origin == hub.origin && way.mode == parcels.mode)?;
    (!craft.bulk).then_some(Fulfilment::Direct { origin: way.origin, mode: way.mode })
}

fn offer(craft: &Craft, view: &ShopView, niche: &NicheView, fulfilment: Fulfilment) -> Offer {
    let market = sums::market_of(view, niche);
    let usual = match fulfilment {
        Fulfilment::Local => market.last_mile_days as i32 + 3,
        Fulfilment::Direct { .. } => sums::parcel_way(niche).map_or(20, |landed| landed.usual_days as i32),
    };
    let duty = match (fulfilment, sums::is_registered(view, niche.market) && craft.registers) {
        (Fulfilment::Direct { .. }, true) => DutyTerms::Ddp,
        (Fulfilment::Direct { .. }, false) | (Fulfilment::Local, _) => DutyTerms::Dap,
    };
    // What was made stays.
    let made = sums::listing_of(view, niche).map_or((0, 0), |listing| (listing.offer.content, listing.offer.card));
    Offer {
        price: price(craft, view, market, niche, fulfilment).max(Money(1)),
        ship_fee: Money::ZERO,
        promised_days: (usual + craft.promise_slack).max(2) as u32,
        fulfilment,
        duty,
        content: made.0.max(affordable(craft.content, view, view.content_step)),
        card: made.1.max(affordable(craft.card, view, view.card_step)),
        languages: craft.languages.to_vec(),
        return_days: craft.return_days,
    }
}

/// Steps that a tenth of what can be spent pays for: a listing that is plain sells more than none.
fn affordable(steps: u32, view: &ShopView, step: Money) -> u32 {
    steps.min((view.headroom.major() * 0.1 / step.major().max(0.01)) as u32)
}

fn price(craft: &Craft, view: &ShopView, market: &MarketView, niche: &NicheView, fulfilment: Fulfilment) -> Money {
    let works = sums::works(view, niche);
    let landed = match fulfilment {
        Fulfilment::Local => sums::way(niche),
        Fulfilment::Direct { .. } => sums::parcel_way(niche),
    };
    let Some(landed) = landed else { return niche.price_50 };
    match craft.price {
        Price::TimesWorks(factor) => sums::local(market, works.times(factor)),
        Price::Median => niche.price_50,
        Price::CostFloor => cost_floor(craft, view, niche, landed, works),
        Price::Best => best(craft, view, niche, landed, works),
    }
}

/// Somewhat above the middle, as buyers pay for a prompt seller, and above cost; or below it, for stock that will not be sold by
/// the end at that price.
fn cost_floor(craft: &Craft, view: &ShopView, niche: &NicheView, landed: &LandedCost, works: Money) -> Money {
    const ABOVE: f64 = 1.15;
    const OVER_COST: f64 = 1.1;
    const CLEARANCE: f64 = 0.8;
    const TOO_MUCH: f64 = 1.2;
    // Some weeks of the run-on count: goods still sell then.
    const RUN_ON_WEEKS: f64 = 2.0;
    let floor = break_even(craft, view, niche, landed, works).times(OVER_COST);
    let weeks = f64::from(sums::days_left(view)) / 7.0 + RUN_ON_WEEKS;
    let stock = f64::from(niche.stock_units + niche.under_way_units);
    let slow = stock > TOO_MUCH * weeks * sums::weekly(view, niche, craft.first_share);
    let aim = if slow { niche.price_50.times(CLEARANCE) } else { niche.price_50.times(ABOVE).max(floor) };
    // A step at a time, so that one odd week does not throw the price about.
    let asked = sums::listing_of(view, niche).map_or(aim, |listing| listing.offer.price);
    aim.clamp(asked.times(0.93), asked.times(1.07))
}

/// The price at which an order earns nothing; margins are linear in price, so two points give it.
fn break_even(craft: &Craft, view: &ShopView, niche: &NicheView, landed: &LandedCost, works: Money) -> Money {
    let at = |price: Money| sums::margin(craft, view, niche, landed, works, price);
    let (nothing, middle) = (at(Money(0)), at(niche.price_50));
    let slope = (middle - nothing) / niche.price_50.major();
    if slope <= 0.0 { niche.price_75 } else { Money::from_major(-nothing / slope) }
}

/// The price that earns most if demand falls by the usual power of price, stock and the days left considered: what will
/// not be sold by the end at this price is offered lower.
fn best(craft: &Craft, view: &ShopView, niche: &NicheView, landed: &LandedCost, works: Money) -> Money {
    const ELASTICITY: f64 = -3.0;
    let middle = niche.price_50.major();
    let week = sums::weekly(view, niche, 0.015).max(0.5);
    let asked = sums::listing_of(view, niche).map_or(middle, |listing| listing.offer.price.major());
    // The shop is run on for some weeks after the end: goods can still be sold then, but no more are bought.
    const RUN_ON_WEEKS: f64 = 4.0;
    let weeks_left = f64::from(sums::days_left(view)) / 7.0 + RUN_ON_WEEKS;
    let stock = f64::from(niche.stock_units + niche.under_way_units);
    // Near the end, goods are worth what they bring: their cost is spent already. Before, a unit sold is a unit to buy
    // again, and what is here or under way has to last until then.
    const REFILL_WEEKS: f64 = 3.5;
    let ending = weeks_left < RUN_ON_WEEKS + REFILL_WEEKS;
    let weeks = if ending { weeks_left } else { REFILL_WEEKS };
    let cost = if ending { Money::ZERO } else { works };
    let spent = LandedCost { freight: Money::ZERO, duty: Money::ZERO, vat: Money::ZERO, ..landed.clone() };
    let landed = if ending { &spent } else { landed };
    let profit = |price: f64| {
        let sold = (week * weeks * math::pow(price / asked, ELASTICITY)).min(stock.max(1.0));
        sold * sums::margin(craft, view, niche, landed, cost, Money::from_major(price))
    };
    let candidates = (0..=28).map(|step| middle * (0.8 + 0.025 * f64::from(step)));
    let best = candidates.fold((f64::MIN, middle), |best, price| {
        let profit = profit(price);
        if profit > best.0 { (profit, price) } else { best }
    });
    // Prices move a little at a time, so that one odd week does not throw them about.
    let from = if sums::listing_of(view, niche).is_some() { asked } else { best.1 };
    Money::from_major(best.1.clamp(0.93 * from, 1.07 * from))
}

pub(super) fn is_near(held: &Offer, wanted: &Offer) -> bool {
    let gap = (held.price.major() / wanted.price.major() - 1.0).abs();
    let day_gap = held.promised_days.abs_diff(wanted.promised_days);
    gap < NEAR
        && day_gap <= 1
        && held.fulfilment == wanted.fulfilment
        && held.duty == wanted.duty
        && held.content >= wanted.content
        && held.card >= wanted.card
}

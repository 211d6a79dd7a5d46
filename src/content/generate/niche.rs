//! Draws a niche: its demand, its course, and the offers that are there before any shop.

use super::draws::{Draws, triangular};
use crate::base::calendar::DAYS_PER_YEAR;
use crate::base::dist;
use crate::base::math;
use crate::base::money::Money;
use crate::model::archetype::Archetype;
use crate::model::general::General;
use crate::model::product::Product;
use crate::model::scenario::Scenario;
use crate::model::setting::*;
use crate::model::taste::{Face, Taste, solve_pull};
use crate::model::words::{Conduct, Life};

/// The most offers of the long tail that a niche is played with: buyers compare no more.
const OFFERS_MOST: f64 = 40.0;
const OFFERS_LEAST: u32 = 5;
/// What an average offer sells in four weeks, as ranks count it: the mean of the offers on which the demand equations were
/// set. Ranks compare within a niche, so that a large market is no harder to enter for being large.
const SALES_OF_USUAL: f64 = 18.0;
const WEEKS_PER_YEAR: f64 = 52.0;
/// Niches that a rival is in, about.
const RIVAL_NICHES: f64 = 6.0;

pub fn niche(
    draws: &Draws,
    scenario: &Scenario,
    kind: &Archetype,
    product: &Product,
    (market, goods): (&Market, &Goods),
    (market_id, product_id): (MarketId, ProductId),
) -> Niche {
    let general = &scenario.general;
    let name = |field: &str| format!("niche.{}.{field}", product.id);
    let reference = goods.retail_home.times(market.fx.parity);
    let offers = draws.scaled(&name("offers"), &kind.rivals.offers_per_niche);
    let count = (offers.min(OFFERS_MOST) as u32).max(OFFERS_LEAST);
    // Where there are more offers than buyers compare, a shop meets a part of the niche: so many offers, and their part of
    // the buyers.
    let orders_week = orders_week(draws, kind, product, &name) * (f64::from(count) / offers).min(1.0);
    let share = orders_week / f64::from(count);
    let mut incumbents: Vec<Incumbent> =
        (0..count).map(|nth| incumbent(draws, general, product, reference, share, nth)).collect();
    let joins = (RIVAL_NICHES / scenario.products.len() as f64).min(0.75);
    for (nth, rival) in (0u32..).zip(&scenario.rivals) {
        let mut dice = draws.dice(&format!("rival.{}.{}", rival.name, product.id));
        if dice.chance(joins) {
            let offer = incumbent(draws, general, product, reference, share, 1_000 + nth);
            incumbents.push(of_rival(&mut dice, general, reference, rival.conduct, RivalId(nth), offer));
        }
    }
    let taste = Taste::of(general);
    let there = |offer: &&Incumbent| !is_waiting(scenario, offer);
    let usual_sales = incumbents.iter().filter(there).map(|offer| offer.sales_28).sum::<f64>() / f64::from(count);
    let sales_unit = (usual_sales / SALES_OF_USUAL).max(1.0);
    let faces: Vec<Face> = incumbents
        .iter()
        .filter(there)
        .map(|offer| Face::of_incumbent(offer, offer.price, offer.sales_28 / sales_unit, f64::from(offer.reviews)))
        .collect();
    let target = general.demand.inside_share.mid;
    let pull = solve_pull(&taste, &faces, &market.segments, goods.price_coefficient, reference, target);
    Niche {
        market: market_id,
        product: product_id,
        orders_week,
        reference,
        floor: floor(general, market, goods).min(reference.times(0.9)),
        pull,
        sales_unit,
        course: course(draws, general, product, scenario.days),
        incumbents,
    }
}

/// A copycat has no offer until there is something to copy.
fn is_waiting(scenario: &Scenario, offer: &Incumbent) -> bool {
    offer.rival.is_some_and(|rival| scenario.rivals[rival.0 as usize].conduct == Conduct::Copycat)
}

fn orders_week(draws: &Draws, kind: &Archetype, product: &Product, name: &impl Fn(&str) -> String) -> f64 {
    let demand = &kind.demand;
    let mix: f64 = demand.category_mix.iter().map(|row| row.value.mid).sum();
    let category = demand.category_mix.iter().find(|row| row.category == product.category);
    let category_share = category.map_or(0.0, |row| draws.plain(&name("category"), &row.value) / mix);
    let shoppers = draws.scaled("population", &demand.population_m)
        * 1e6
        * draws.plain("adults", &demand.adult_share)
        * draws.plain("online", &demand.online_shopper_share);
    shoppers * demand.orders_per_shopper_year.mid / WEEKS_PER_YEAR
        * category_share
        * draws.scaled(&name("share"), &product.niche_share)
}

/// What a unit costs those who bring it in by the cheapest bulk way, with what the market takes on top.
fn floor(general: &General, market: &Market, goods: &Goods) -> Money {
    let works = goods.works_home.major();
    let ways = market.lanes.iter().filter(|lane| !lane.mode.carries_parcels());
    let ways = ways.filter(|lane| goods.made_in.contains(&lane.origin));
    let freight = ways.map(|lane| lane.cost_home.major() * goods.billed(lane)).fold(f64::INFINITY, f64::min);
    let freight = if freight.is_finite() { freight } else { 0.3 * works };
    let rates = market.rates(goods.category);
    let landed = (works + freight) * (1.0 + rates.duty + market.levies) * (1.0 + general.rivals.floor_margin.mid);
    let delivery = (market.last_mile + market.pick_pack).major();
    let kept = (1.0 / (1.0 + market.vat) - rates.commission - market.transaction_fee).max(0.3);
    Money::from_major((landed * market.fx.parity + delivery) / kept)
}

/// How demand will move of itself over the run.
fn course(draws: &Draws, general: &General, product: &Product, days: u32) -> Course {
    let terms = &general.lives;
    let year = f64::from(DAYS_PER_YEAR);
    let mut dice = draws.dice(&format!("niche.{}.course", product.id));
    let growth_day = match product.life {
        Life::Growing => triangular(&mut dice, &terms.growing_year) / year,
        Life::Fading => triangular(&mut dice, &terms.fading_year) / year,
        Life::Steady | Life::Fad => 0.0,
    };
    let fad = (product.life == Life::Fad).then(|| Fad {
        lift: triangular(&mut dice, &terms.fad_lift),
        // Some fads are over when the run begins, some come late.
        height_day: f64::from(days) * (dice.unit() * 1.2 - 0.1),
        width_days: 0.5 * triangular(&mut dice, &terms.fad_days),
    });
    Course { growth_day, fad }
}

/// An offer of the long tail, about as spread as listings are in the cited scrapes.
fn incumbent(
    draws: &Draws,
    general: &General,
    product: &Product,
    reference: Money,
    sales_week: f64,
    nth: u32,
) -> Incumbent {
    let mut dice = draws.dice(&format!("incumbent.{}.{nth}", product.id));
    let established = dice.chance(0.6);
    let reviews = match established {
        true => math::exp(2.3 + 1.8 * dist::normal(&mut dice)).min(5_000.0) as u32,
        false => dice.below(4),
    };
    let rating = (4.25 + 0.45 * dist::normal(&mut dice)).clamp(2.5, 5.0);
    let price = reference.times(math::exp(general.rivals.price_sd.mid * dist::normal(&mut dice)));
    let ship = reference.times([0.0, 0.0, 0.05, 0.1][dice.below(4) as usize]);
    let promised_days = [3, 4, 8, 12, 16][dice.below(5) as usize];
    Incumbent {
        rival: None,
        price,
        ship,
        rating,
        reviews,
        promised_days,
        established,
        fast_reply: dice.chance(0.5),
        local_stock: promised_days <= 4 && dice.chance(0.8),
        brand: false,
        content: dist::normal(&mut dice),
        card: dice.unit(),
        fit: general.demand.fit_sd.mid * dist::normal(&mut dice),
        sales_28: 4.0 * sales_week * (0.2 + 0.8 * f64::from(u32::from(established))) * (0.3 + 1.4 * dice.unit()),
    }
}

/// An offer turned into that of a rival of some conduct.
fn of_rival(
    dice: &mut crate::base::dice::Dice,
    general: &General,
    reference: Money,
    conduct: Conduct,
    rival: RivalId,
    offer: Incumbent,
) -> Incumbent {
    let known = Incumbent { rival: Some(rival), local_stock: true, promised_days: 4, fast_reply: true, ..offer };
    match conduct {
        Conduct::Follower => Incumbent { content: known.content.max(0.3), ..known },
        Conduct::PriceWarrior => Incumbent {
            price: reference.times(0.88 + 0.06 * dice.unit()),
            content: known.content.min(-0.2),
            fast_reply: false,
            ..known
        },
        Conduct::PremiumBrand => Incumbent {
            price: reference.times(triangular(dice, &general.rivals.premium_price)),
            ship: Money::ZERO,
            rating: 4.5 + 0.3 * dice.unit(),
            reviews: known.reviews.max(150),
            established: true,
            brand: true,
            content: 1.5,
            card: 0.9,
            ..known
        },
        Conduct::Copycat => Incumbent { reviews: 0, sales_28: 0.0, established: false, content: 0.4, ..known },
    }
}

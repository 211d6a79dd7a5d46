//! Market: which markets to be in, and what to know about them before.
//!
//! Everybody starts from desk research: a wide guess at a niche's demand. A survey or a buyers' panel costs money and
//! days and narrows it; the true figure is never shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::{MarketId, NicheId, ProductId, Setting};
use crate::sim::decision::{Quote, Refusal, in_market};
use crate::sim::event::Event;
use crate::sim::ledger::Purpose;
use crate::sim::world::{ShopId, World, address};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Open a seller account in a market.
    Enter { market: MarketId },
    /// Close every listing there and stop; goods and money stay where they are.
    Leave { market: MarketId },
    /// Buy a better estimate of a niche's demand.
    Research { market: MarketId, product: ProductId, grade: Grade },
}

/// How well a niche is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    #[default]
    Desk,
    Survey,
    Panel,
}

/// What a shop knows of a niche, and what is on order.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Estimate {
    pub grade: Grade,
    pub pending: Option<(Grade, Day)>,
}

/// A stated estimate: the middle, and a range that holds the truth in about four cases of five.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DemandEstimate {
    pub grade: Grade,
    pub orders_week_low: f64,
    pub orders_week_mid: f64,
    pub orders_week_high: f64,
    pub arrives: Option<Day>,
}

/// Standard deviations that hold 80 % of a normal distribution.
const Z_80: f64 = 1.2816;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let costs = &setting.general().costs;
    match decision {
        Move::Enter { market } => {
            if setting.markets.get(*market).is_none() {
                return Err(Refusal::UnknownMarket);
            }
            if world.presence(by, *market).entered.is_some() {
                return Err(Refusal::AlreadyInMarket);
            }
            Ok(Quote::home(Purpose::Registration, Money::from_major(costs.entry_usd.mid), world.day))
        }
        Move::Leave { market } => {
            in_market(setting, world, by, *market)?;
            Ok(Quote::free(world.day))
        }
        Move::Research { market, product, grade } => {
            if setting.markets.get(*market).is_none() {
                return Err(Refusal::UnknownMarket);
            }
            if setting.goods.get(*product).is_none() {
                return Err(Refusal::UnknownProduct);
            }
            let known = &world.shops[by].estimates[setting.niche(*market, *product).0 as usize];
            if let Some((_, until)) = known.pending {
                return Err(Refusal::AlreadyPending { until });
            }
            if *grade <= known.grade {
                return Err(Refusal::NothingToLearn);
            }
            let (usd, days) = match grade {
                Grade::Desk => return Err(Refusal::NothingToLearn),
                Grade::Survey => (costs.survey_usd.mid, costs.survey_days.mid),
                Grade::Panel => (costs.panel_usd.mid, costs.panel_days.mid),
            };
            Ok(Quote::home(Purpose::Research, Money::from_major(usd), world.day.plus(days as u32)))
        }
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::Enter { market } => {
            let day = world.day;
            world.presence_mut(by, *market).entered = Some(day);
        }
        Move::Leave { market } => {
            let day = world.day;
            for (_, listing) in world.listings.iter_mut() {
                if listing.shop == by && setting.niches[listing.niche].market == *market {
                    listing.live = false;
                    listing.closed = Some(day);
                }
            }
            let shop = &mut world.shops[by];
            shop.budgets.retain(|budget| setting.niches[budget.niche].market != *market);
            shop.range.retain(|niche| setting.niches[*niche].market != *market);
            let presence = world.presence_mut(by, *market);
            presence.entered = None;
            presence.warehouse = false;
            presence.agents = 0;
            presence.reorders.clear();
        }
        Move::Research { market, product, grade } => {
            let niche = setting.niche(*market, *product);
            world.shops[by].estimates[niche.0 as usize].pending = Some((*grade, quote.effective));
        }
    }
}

/// Research that was due arrives; niches drift and incumbents move their prices.
pub fn day(setting: &Setting, world: &mut World) {
    for shop in world.shops.ids() {
        for niche in setting.niches.ids() {
            let known = &mut world.shops[shop].estimates[niche.0 as usize];
            if let Some((grade, due)) = known.pending
                && due <= world.day
            {
                *known = Estimate { grade, pending: None };
                world.events.push(Event::ResearchArrived { shop, niche });
            }
        }
    }
    for niche in setting.niches.ids() {
        drift(setting, world, niche);
        incumbents(setting, world, niche);
    }
}

/// Demand of a niche wanders slowly around its ordinary week: about 10 % at one standard deviation.
fn drift(setting: &Setting, world: &mut World, niche: NicheId) {
    const PULL_BACK: f64 = 0.97;
    const STEP: f64 = 0.025;
    let mut dice = setting.seed.stream(Stream::Market, world.day.0 + 1, u64::from(niche.0));
    let state = &mut world.niches[niche];
    state.trend = state.trend * PULL_BACK + STEP * dist::normal(&mut dice);
}

/// Each incumbent may reprice or sell out, by its own dice.
fn incumbents(setting: &Setting, world: &mut World, niche: NicheId) {
    let terms = &setting.general().rivals;
    let day = world.day;
    let state = &mut world.niches[niche];
    for (index, offer) in setting.niches[niche].incumbents.iter().enumerate() {
        let mut dice = setting.seed.stream(Stream::Rival, day.0, address(&[niche.0, index as u32]));
        if dice.chance(terms.price_change_week.mid / 7.0) {
            // Prices wander around where they began: half of the gap closes, then a step either way.
            let gap = math::ln(state.price[index].major() / offer.price.major());
            let step = terms.price_change_size.mid * dist::normal(&mut dice);
            state.price[index] = offer.price.times(math::exp(0.5 * gap + step)).max(Money(1));
        }
        if state.back[index] <= day && dice.chance(terms.stockout_week.mid / 7.0) {
            let days = 1 + dist::poisson(&mut dice, terms.stockout_days.mid) as u32;
            state.back[index] = day.plus(days);
        }
    }
}

/// What a shop may believe of a niche's demand: the truth through an error that its research has made smaller.
pub fn estimate(setting: &Setting, world: &World, shop: ShopId, niche: NicheId) -> DemandEstimate {
    let known = &world.shops[shop].estimates[niche.0 as usize];
    let costs = &setting.general().costs;
    let error = match known.grade {
        Grade::Desk => costs.desk_research_error.mid,
        Grade::Survey => costs.survey_error.mid,
        Grade::Panel => costs.panel_error.mid,
    };
    let mut dice = setting.seed.stream(Stream::Research, 0, address(&[shop.0, niche.0, known.grade as u32]));
    let mid = setting.niches[niche].orders_week * math::exp(error * dist::normal(&mut dice));
    let band = math::exp(Z_80 * error);
    DemandEstimate {
        grade: known.grade,
        orders_week_low: mid / band,
        orders_week_mid: mid,
        orders_week_high: mid * band,
        arrives: known.pending.map(|(_, day)| day),
    }
}

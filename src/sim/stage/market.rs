//! Market: which markets to be in, what to know about them before, and how deep to go in.
//!
//! Everybody starts from desk research: a wide guess at a niche's demand. A survey or a buyers' panel costs money and
//! days and narrows it; the true figure is never shown. The overseas centre is opened in stages: a team, a showroom, a
//! warehouse.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::{DAYS_PER_MONTH, Day};
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, NicheId, ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::NewsSource;
use crate::sim::decision::{Quote, Refusal, in_market};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::rivals;
use crate::sim::world::{Centre, ShopId, World, address};
use crate::sim::{climate, treasury};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Open a seller account in a market.
    Enter { market: MarketId },
    /// Close every listing there and stop; goods and money stay where they are.
    Leave { market: MarketId },
    /// Buy a better estimate of a niche's demand.
    Research { market: MarketId, product: ProductId, grade: Grade },
    /// Pay for the reports of the trade press or the chamber of commerce, by the month; or stop.
    Subscribe { market: MarketId, source: NewsSource, on: bool },
    /// Open the next stage of an overseas centre.
    OpenCentre { market: MarketId, stage: CentreStage },
    /// Close a stage of it and those that stand on it.
    CloseCentre { market: MarketId, stage: CentreStage },
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

/// A stage of the overseas centre, each standing on the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CentreStage {
    /// People on the spot: trust, and a call before delivery.
    Team,
    /// Goods to see and touch: visits, and orders from shops and offices.
    Showroom,
    /// A warehouse of one's own: a day faster, no fee an order.
    Warehouse,
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
    /// Log change of demand to expect over the next four weeks; only a panel asks for it.
    pub outlook: Option<f64>,
    pub arrives: Option<Day>,
}

/// Standard deviations that hold 80 % of a normal distribution.
const Z_80: f64 = 1.2816;
/// What a subscription to reports costs, against a survey.
const SUBSCRIPTION: f64 = 0.15;
const OPENING_DAYS: [u32; 3] = [7, 14, 14];

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    let general = setting.general();
    let costs = &general.costs;
    let home = |purpose, usd: f64, days: f64| Quote::home(purpose, Money::from_major(usd), world.day.plus(days as u32));
    match decision {
        Move::Enter { market } => {
            if setting.markets.get(*market).is_none() {
                return Err(Refusal::UnknownMarket);
            }
            if world.presence(by, *market).entered.is_some() {
                return Err(Refusal::AlreadyInMarket);
            }
            Ok(home(Purpose::Registration, costs.entry_usd.mid, 0.0))
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
            Ok(home(Purpose::Research, usd, days))
        }
        Move::Subscribe { market, source, on } => {
            in_market(setting, world, by, *market)?;
            let paid = is_paid(*source);
            let held = world.presence(by, *market).subscriptions.contains(source);
            match (paid, held == *on) {
                (false, _) => Err(Refusal::NothingToLearn),
                (true, true) => Err(Refusal::AlreadyDone),
                (true, false) if *on => Ok(home(Purpose::Research, costs.survey_usd.mid * SUBSCRIPTION, 0.0)),
                (true, false) => Ok(Quote::free(world.day)),
            }
        }
        Move::OpenCentre { market, stage } => {
            in_market(setting, world, by, *market)?;
            let centre = world.presence(by, *market).centre;
            if stage_of(centre, *stage).is_some() {
                return Err(Refusal::AlreadyDone);
            }
            let terms = &general.centre;
            let usd = match stage {
                CentreStage::Team => terms.team_setup_usd.mid,
                CentreStage::Showroom if !centre.has_team(world.day) => return Err(Refusal::NotYet),
                CentreStage::Showroom => terms.showroom_setup_usd.mid,
                CentreStage::Warehouse if !centre.has_team(world.day) => return Err(Refusal::NotYet),
                CentreStage::Warehouse => terms.warehouse_setup_usd.mid,
            };
            Ok(home(Purpose::Premises, usd, f64::from(OPENING_DAYS[*stage as usize])))
        }
        Move::CloseCentre { market, stage } => {
            in_market(setting, world, by, *market)?;
            match stage_of(world.presence(by, *market).centre, *stage) {
                Some(_) => Ok(Quote::free(world.day)),
                None => Err(Refusal::NotYet),
            }
        }
    }
}

/// Whether a source sends its reports only to those who pay.
pub fn is_paid(source: NewsSource) -> bool {
    matches!(source, NewsSource::TradePress | NewsSource::Chamber)
}

fn stage_of(centre: Centre, stage: CentreStage) -> Option<Day> {
    match stage {
        CentreStage::Team => centre.team,
        CentreStage::Showroom => centre.showroom,
        CentreStage::Warehouse => centre.warehouse,
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::Enter { market } => {
            let day = world.day;
            world.presence_mut(by, *market).entered = Some(day);
        }
        Move::Leave { market } => leave(setting, world, by, *market),
        Move::Research { market, product, grade } => {
            let niche = setting.niche(*market, *product);
            world.shops[by].estimates[niche.0 as usize].pending = Some((*grade, quote.effective));
        }
        Move::Subscribe { market, source, on } => {
            let held = &mut world.presence_mut(by, *market).subscriptions;
            held.retain(|known| known != source);
            if *on {
                held.push(*source);
                held.sort();
            }
        }
        Move::OpenCentre { market, stage } => {
            let from = Some(quote.effective);
            let centre = &mut world.presence_mut(by, *market).centre;
            match stage {
                CentreStage::Team => centre.team = from,
                CentreStage::Showroom => centre.showroom = from,
                CentreStage::Warehouse => centre.warehouse = from,
            }
        }
        Move::CloseCentre { market, stage } => {
            let centre = &mut world.presence_mut(by, *market).centre;
            match stage {
                CentreStage::Team => *centre = Centre::default(),
                CentreStage::Showroom => centre.showroom = None,
                CentreStage::Warehouse => centre.warehouse = None,
            }
        }
    }
}

fn leave(setting: &Setting, world: &mut World, by: ShopId, market: MarketId) {
    let day = world.day;
    for (_, listing) in world.listings.iter_mut() {
        if listing.shop == by && setting.niches[listing.niche].market == market {
            listing.live = false;
            listing.closed = Some(day);
        }
    }
    let shop = &mut world.shops[by];
    shop.budgets.retain(|budget| setting.niches[budget.niche].market != market);
    shop.range.retain(|niche| setting.niches[*niche].market != market);
    let presence = world.presence_mut(by, market);
    presence.entered = None;
    presence.warehouse = false;
    presence.centre = Centre::default();
    presence.agents = Default::default();
    presence.automation = None;
    presence.subscriptions.clear();
    presence.reorders.clear();
}

/// Research that was due arrives, shocks begin, rents and subscriptions fall due, niches drift and the others move.
pub fn day(setting: &Setting, world: &mut World) {
    for shock in setting.shocks.iter().filter(|shock| shock.from == world.day) {
        world.events.push(Event::Shock { market: shock.market, shock: shock.id.clone() });
    }
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
        for market in setting.markets.ids() {
            rents(setting, world, shop, market);
        }
    }
    for niche in setting.niches.ids() {
        drift(setting, world, niche);
        rivals::day(setting, world, niche);
    }
}

/// What one subscription to reports costs a month.
pub fn subscription_month(setting: &Setting) -> Money {
    Money::from_major(setting.general().costs.survey_usd.mid * SUBSCRIPTION)
}

/// A day's part of the centre's rents and wages; subscriptions once a month.
fn rents(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId) {
    let terms = &setting.general().centre;
    let day = world.day;
    let presence = world.presence(shop, market);
    let centre = presence.centre;
    let month = [
        (centre.has_team(day), terms.team_month_usd.mid),
        (centre.has_showroom(day), terms.showroom_month_usd.mid),
        (centre.has_warehouse(day), terms.warehouse_month_usd.mid),
    ];
    let month: f64 = month.iter().filter(|(open, _)| *open).map(|(_, usd)| usd).sum();
    let subscribed = presence.subscriptions.len() as f64;
    let cause = Cause::Rule(Stage::Market);
    if month > 0.0 {
        let rent = world.in_local(market, Money::from_major(month / f64::from(DAYS_PER_MONTH)));
        treasury::pay_local(setting, world, shop, market, Purpose::Premises, rent, cause);
    }
    if subscribed > 0.0 && day.0 % DAYS_PER_MONTH == DAYS_PER_MONTH - 1 {
        let fee = Money::from_major(setting.general().costs.survey_usd.mid * SUBSCRIPTION * subscribed);
        world.ledger.post(day, shop, Currency::HOME, Purpose::Research, Purpose::Cash, fee, cause);
    }
}

/// Demand of a niche wanders slowly around its course.
fn drift(setting: &Setting, world: &mut World, niche: NicheId) {
    let terms = &setting.general().lives;
    let mut dice = setting.seed.stream(Stream::Market, world.day.0 + 1, u64::from(niche.0));
    let state = &mut world.niches[niche];
    state.drift = state.drift * terms.drift_kept.mid + terms.drift_day.mid * dist::normal(&mut dice);
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
    let outlook = (known.grade == Grade::Panel).then(|| {
        let course = setting.niches[niche].course;
        let ahead = math::ln(course.factor(world.day.plus(28)) / course.factor(world.day));
        ahead + error * dist::normal(&mut dice)
    });
    DemandEstimate {
        grade: known.grade,
        orders_week_low: mid / band,
        orders_week_mid: mid,
        orders_week_high: mid * band,
        outlook,
        arrives: known.pending.map(|(_, day)| day),
    }
}

/// A public search index of a niche: 100 on an ordinary day, with the error of free figures. One number a week.
pub fn search_index(setting: &Setting, niche: NicheId, day: Day) -> f64 {
    let week = day.0 / 7;
    let mut dice = setting.seed.stream(Stream::Index, week, u64::from(niche.0));
    let noise = setting.general().lives.index_error.mid * dist::normal(&mut dice);
    let interest = setting.niches[niche].course.factor(day)
        * climate::season(setting, niche, day)
        * climate::demand(setting, niche, day);
    100.0 * interest * math::exp(noise)
}

/// The reports that a shop has read by today, latest first.
pub fn news(setting: &Setting, world: &World, shop: ShopId) -> Vec<crate::model::setting::Report> {
    let readable = |report: &&crate::model::setting::Report| {
        let presence = world.presence(shop, report.market);
        report.day <= world.day && (!is_paid(report.source) || presence.subscriptions.contains(&report.source))
    };
    setting.news.iter().rev().filter(readable).cloned().collect()
}

//! What the outside world does on a day: seasons and shocks, asked for by the rules that they touch.
//!
//! Pure questions to the setting; the world keeps no copy of the answers. Where several shocks hold, factors multiply and
//! delays add.

use crate::base::calendar::{DAYS_PER_YEAR, Day};
use crate::model::setting::{DrawnShock, MarketId, NicheId, ProductId, Setting};
use crate::model::shock::Effect;
use crate::model::words::{Category, LegKind, Method, Mode};

/// The shocks that hold in a market on a day.
fn holding(setting: &Setting, market: MarketId, day: Day) -> impl Iterator<Item = &DrawnShock> {
    setting.shocks.iter().filter(move |shock| shock.market == market && shock.holds(day))
}

/// A product of factors, over the shocks to which `size` gives one.
fn factor(setting: &Setting, market: MarketId, day: Day, size: impl Fn(&Effect<f64>) -> Option<f64>) -> f64 {
    holding(setting, market, day).filter_map(|shock| size(&shock.effect)).product()
}

/// A sum, over the shocks to which `size` gives a part.
fn sum(setting: &Setting, market: MarketId, day: Day, size: impl Fn(&Effect<f64>) -> Option<f64>) -> f64 {
    holding(setting, market, day).filter_map(|shock| size(&shock.effect)).sum()
}

/// How much the calendar lifts the demand for a product: 1 on an ordinary day. A moved festival keeps its length.
pub fn season(setting: &Setting, niche: NicheId, day: Day) -> f64 {
    let terms = &setting.niches[niche];
    let goods = &setting.goods[terms.product];
    let mut lift = 1.0;
    for season in &setting.markets[terms.market].seasons {
        if season.holds(day_of(setting, terms.market, &season.id, day)) {
            // A product's own peak is named after the season, or after the first word of its name.
            let own = goods.peaks.iter().find(|(id, _)| season.id.starts_with(id.as_str()));
            lift *= season.lift * own.map_or(1.0, |(_, lift)| *lift);
        }
    }
    lift
}

/// The lift of a market's seasons on a day, whatever the product.
pub fn market_season(setting: &Setting, market: MarketId, day: Day) -> f64 {
    let seasons = setting.markets[market].seasons.iter();
    seasons.filter(|season| season.holds(day_of(setting, market, &season.id, day))).map(|season| season.lift).product()
}

/// The day of the year as a season sees it, which may have been moved.
fn day_of(setting: &Setting, market: MarketId, season: &str, day: Day) -> u32 {
    let today = setting.date(day).day_of_year();
    let moved = setting.shocks.iter().filter(|shock| shock.market == market).find_map(|shock| match &shock.effect {
        Effect::FestivalMoved { season: id, days } if id == season => Some(*days as i64),
        _ => None,
    });
    (i64::from(today) - moved.unwrap_or(0)).rem_euclid(i64::from(DAYS_PER_YEAR)) as u32
}

/// Demand for a niche against its own course: trends, outages.
pub fn demand(setting: &Setting, niche: NicheId, day: Day) -> f64 {
    let terms = &setting.niches[niche];
    let id = &setting.goods[terms.product].id;
    factor(setting, terms.market, day, |effect| match effect {
        Effect::Viral { product, lift } if product == id => Some(*lift),
        Effect::PowerOutage { demand } => Some(*demand),
        _ => None,
    })
}

/// Share of shoppers who let an agent choose.
pub fn delegation(setting: &Setting, market: MarketId, day: Day) -> f64 {
    let added = sum(setting, market, day, |effect| match effect {
        Effect::AgentShare { add } => Some(*add),
        _ => None,
    });
    (setting.delegation(day) + added).clamp(0.0, 0.9)
}

/// Times the duty of a category.
pub fn tariff(setting: &Setting, market: MarketId, category: Category, day: Day) -> f64 {
    factor(setting, market, day, |effect| match effect {
        Effect::Tariff { category: hit, factor } if *hit == category => Some(*factor),
        _ => None,
    })
}

/// Share of the price added to the commission.
pub fn platform_fee(setting: &Setting, market: MarketId, day: Day) -> f64 {
    sum(setting, market, day, |effect| match effect {
        Effect::PlatformFee { add } => Some(*add),
        _ => None,
    })
}

/// Extra days for goods that pass a leg today.
pub fn delay_days(setting: &Setting, market: MarketId, leg: LegKind, day: Day) -> f64 {
    sum(setting, market, day, |effect| match effect {
        Effect::Disruption { leg: hit, days } if *hit == leg => Some(*days),
        _ => None,
    })
}

/// Extra days on the last mile in the wet months.
pub fn wet_days(setting: &Setting, market: MarketId, day: Day) -> f64 {
    let wet = &setting.markets[market].wet;
    if wet.holds(setting.date(day).day_of_year()) { wet.lift } else { 0.0 }
}

/// Times the freight of a mode.
pub fn freight(setting: &Setting, market: MarketId, mode: Mode, day: Day) -> f64 {
    factor(setting, market, day, |effect| match effect {
        Effect::FreightShock { mode: hit, factor } if *hit == mode => Some(*factor),
        _ => None,
    })
}

/// Whether a method can be used.
pub fn method_works(setting: &Setting, market: MarketId, method: Method, day: Day) -> bool {
    !holding(setting, market, day).any(|shock| shock.effect == Effect::MethodOutage { method })
}

/// Whether a product has been called back and may not be sold.
pub fn is_recalled(setting: &Setting, market: MarketId, product: ProductId, day: Day) -> bool {
    let id = &setting.goods[product].id;
    holding(setting, market, day).any(|shock| matches!(&shock.effect, Effect::Recall { product } if product == id))
}

/// Whether a law asks for a new label on a category.
pub fn needs_label(setting: &Setting, market: MarketId, category: Category, day: Day) -> bool {
    holding(setting, market, day).any(|shock| shock.effect == Effect::LabellingLaw { category })
}

/// Times the hazard of complaints about marks and designs.
pub fn ip_hazard(setting: &Setting, market: MarketId, category: Category, day: Day) -> f64 {
    factor(setting, market, day, |effect| match effect {
        Effect::IpWave { category: hit, factor } if *hit == category => Some(*factor),
        _ => None,
    })
}

/// A devaluation that happens today, as a log change of the rate.
pub fn devaluation(setting: &Setting, market: MarketId, day: Day) -> f64 {
    let today = setting.shocks.iter().filter(|shock| shock.market == market && shock.from == day);
    today.filter_map(|shock| if let Effect::Devaluation { log } = shock.effect { Some(log) } else { None }).sum()
}

/// Days by which works that should deliver on a day are late because everything stands still.
pub fn closure_days(setting: &Setting, day: Day) -> f64 {
    let holding = setting.shocks.iter().filter(|shock| shock.holds(day));
    holding
        .filter_map(|shock| if let Effect::SupplierClosure { days } = shock.effect { Some(days) } else { None })
        .sum()
}

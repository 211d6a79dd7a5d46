//! Draws which shocks come, when and how large; and what is reported of them and of others that never come.

use super::draws::{Draws, key, triangular};
use crate::base::calendar::Day;
use crate::base::dice::{Dice, Seed, Stream};
use crate::base::dist;
use crate::model::scenario::{Scenario, ShockSpec};
use crate::model::setting::{DrawnShock, MarketId, Report};
use crate::model::shock::Effect;

/// How often a source notices what is really coming.
const NOTICES: f64 = 0.85;

pub fn shocks(seed: Seed, variety: f64, scenario: &Scenario) -> (Vec<DrawnShock>, Vec<Report>) {
    let (mut drawn, mut news) = (Vec::new(), Vec::new());
    let draws = Draws::plain_of(seed, variety);
    for (nth, spec) in (0u32..).zip(&scenario.shocks) {
        let mut dice = seed.stream(Stream::Shock, 0, key(&spec.shock.id, nth));
        let market = MarketId(dice.below(scenario.markets.len().max(1) as u32));
        let begins = Day(between(&mut dice, spec.from, spec.to));
        let notice = triangular(&mut dice, &spec.shock.notice_days);
        let comes = dice.chance(spec.chance);
        if comes {
            drawn.push(shock(&draws, &mut dice, scenario, spec, market, begins));
        }
        reports(&mut dice, scenario, spec, market, comes.then_some(begins), notice, &mut news);
    }
    news.sort_by(|a, b| (a.day, a.source, &a.shock).cmp(&(b.day, b.source, &b.shock)));
    (drawn, news)
}

fn between(dice: &mut Dice, from: u32, to: u32) -> u32 {
    from + dice.below(to - from + 1)
}

fn shock(
    draws: &Draws,
    dice: &mut Dice,
    scenario: &Scenario,
    spec: &ShockSpec,
    market: MarketId,
    from: Day,
) -> DrawnShock {
    let lasts = triangular(dice, &spec.shock.lasts_days).max(1.0) as u32;
    let size = |range: &crate::model::ranged::Ranged| draws.plain(&format!("shock.{}", spec.shock.id), range);
    let mut effect = spec.shock.effect.map(size);
    if let Effect::Viral { product, .. } | Effect::Recall { product } = &mut effect {
        let known = scenario.products.iter().any(|row| row.id == *product);
        if !known && !scenario.products.is_empty() {
            let pick = dice.below(scenario.products.len() as u32) as usize;
            *product = scenario.products[pick].id.clone();
        }
    }
    let (id, name) = (spec.shock.id.clone(), spec.shock.name.clone());
    DrawnShock { id, name, market, from, until: from.plus(lasts), effect }
}

/// Each source reports what comes as early as it can, and now and then what does not: so often that its reports come true
/// as often as content says.
fn reports(
    dice: &mut Dice,
    scenario: &Scenario,
    spec: &ShockSpec,
    market: MarketId,
    begins: Option<Day>,
    notice: f64,
    news: &mut Vec<Report>,
) {
    let usual = spec.shock.mentions.iter().map(|mention| mention.days_before).max().unwrap_or(1).max(1);
    for mention in &spec.shock.mentions {
        let early = (f64::from(mention.days_before) * notice / f64::from(usual) * 1.5) as u32;
        let mut add = |expected: Day| {
            let day = Day(expected.0.saturating_sub(early.min(mention.days_before)));
            news.push(Report { day, source: mention.source, market, shock: spec.shock.id.clone(), expected });
        };
        if let Some(day) = begins
            && dice.chance(NOTICES)
        {
            add(day);
        }
        let idle = (1.0 - mention.reliability) / mention.reliability;
        for _ in 0..dist::poisson(dice, NOTICES * spec.chance * idle).min(4) {
            add(Day(between(dice, 0, scenario.days.max(1))));
        }
    }
}

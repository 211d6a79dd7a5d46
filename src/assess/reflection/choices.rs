//! Decisions: those refused, those that moved the result most; and the questions that can be asked of any run.

use super::scene::Scene;
use super::{Kind, Prompt};
use crate::assess::turning::TurningPoint;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::stage::Stage;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::event::Event;
use crate::sim::stage::market;
use crate::sim::world::STUDENT;

/// How ids of questions about turning points begin.
const PAID: &str = "turning-paid";
const COST: &str = "turning-cost";
/// What a refused decision puts at stake, home currency: a few minutes of the owner; judgement.
const REFUSED_EACH: Money = Money(10_00);
/// Fewer refusals than this are a slip.
const REFUSED_LEAST: usize = 3;
/// Fewer decisions a day than this are hardly any; judgement.
const QUIET_PER_DAY: f64 = 0.1;

pub fn prompts(scene: &Scene, turning: &[TurningPoint]) -> Vec<Prompt> {
    let mut found: Vec<Prompt> = turning.iter().filter_map(turning_point).collect();
    found.extend(refused(scene));
    found
}

fn turning_point(point: &TurningPoint) -> Option<Prompt> {
    let (stage, day) = (point.stage, point.day);
    let decision = point.decisions.first()?.clone();
    let amount = Money(point.brought.0.abs());
    let (word, kind) = match point.brought.is_negative() {
        false => (PAID, Kind::Paid { stage, decision, amount }),
        true => (COST, Kind::Cost { stage, decision, amount }),
    };
    Some(Prompt { id: format!("{word}.day-{}.{}", day.0, stage.word()), day, stake: amount, kind })
}

/// The moment that an id names.
pub fn moment(id: &str) -> Option<(Day, Stage)> {
    let mut parts = id.split('.');
    let is_turning = parts.next().is_some_and(|word| [PAID, COST].contains(&word));
    let day = parts.next()?.strip_prefix("day-")?.parse().ok()?;
    let stage = parts.next().and_then(|word| Stage::ALL.into_iter().find(|stage| stage.word() == word))?;
    is_turning.then_some((Day(day), stage))
}

/// The reason for which most decisions were refused.
fn refused(scene: &Scene) -> Option<Prompt> {
    let mut reasons: Vec<(&Refusal, Vec<(Day, &Decision)>)> = Vec::new();
    for (day, event) in scene.events() {
        let Event::Refused { shop, decision, refusal } = event else { continue };
        if *shop != STUDENT {
            continue;
        }
        match reasons.iter_mut().find(|(held, _)| held.code() == refusal.code()) {
            Some((_, rows)) => rows.push((day, decision)),
            None => reasons.push((refusal, vec![(day, decision)])),
        }
    }
    // Of two reasons that are as frequent, the one met first.
    let (refusal, rows) = reasons.into_iter().rev().max_by_key(|(_, rows)| rows.len())?;
    let (day, decision) = *rows.first().filter(|_| rows.len() >= REFUSED_LEAST)?;
    let count = rows.len() as u32;
    let id = format!("refused.{}", refusal.code());
    let kind = Kind::Refused { decision: decision.clone(), refusal: refusal.clone(), count };
    Some(Prompt { id, day, stake: REFUSED_EACH.units(count), kind })
}

/// What can be asked of any run; the last is asked of every one.
pub fn always(scene: &Scene) -> Vec<Prompt> {
    let (day, outcome) = (scene.last_day(), &scene.outcome);
    let ask = |id: &str, kind: Kind| Prompt { id: id.to_owned(), day, stake: Money::ZERO, kind };
    let mut asked = Vec::new();
    if f64::from(outcome.decisions) < f64::from(outcome.days) * QUIET_PER_DAY {
        asked.push(ask("quiet", Kind::Quiet { decisions: outcome.decisions, days: outcome.days }));
    }
    asked.push(ask("result", Kind::Result { days: outcome.days, amount: outcome.profit }));
    asked.push(ask("next-form", Kind::NextForm));
    // Also a market that was left again was entered.
    let entered = scene.events().find_map(|(_, event)| match event {
        Event::Decided { shop, decision: Decision::Market(market::Move::Enter { market }), .. } if *shop == STUDENT => {
            Some(*market)
        }
        _ => None,
    });
    asked.push(ask("elsewhere", Kind::Elsewhere { market: entered }));
    asked
}

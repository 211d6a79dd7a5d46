//! Questions about a run, made from what happened in it: each names a fact and asks what one would do with it.
//!
//! The money at stake ranks them, and each kind is asked once, of its greatest case, so that six questions are about six
//! things. A quiet run gets questions too. Pure: a question is data with a stable id, under which its answer stands in the
//! journal; `lang` puts it into words. Never judged by machine: assessors rate answers ([`rating`](super::rating)).
//!
//! Losses of money are in `losses`, goods in `goods`, buyers in `buyers`, what was decided in `choices`; `scene` is what
//! all of them read of the run. Absent: what other shops did, and, while a run goes on, what its player cannot know yet.

mod buyers;
mod choices;
mod goods;
mod losses;
mod scene;

use std::mem::discriminant;

use serde::Serialize;

use super::turning::TurningPoint;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId, SupplierId};
use crate::model::stage::Stage;
use crate::run::session::Session;
use crate::sim::decision::{Decision, Refusal};
use scene::Scene;

/// More than six are not answered with care.
const MOST: usize = 6;
/// So many are asked even where nothing happened.
const LEAST: usize = 3;

/// A question about a run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Prompt {
    /// Made of what it is about, never of a place in a list: the same question has the same id tomorrow.
    pub id: String,
    /// The day it happened, or on which it weighed most.
    pub day: Day,
    /// What ranks it: money lost, gained or put at risk, home currency.
    pub stake: Money,
    #[serde(flatten)]
    pub kind: Kind,
}

/// What a question is about, with the figures it names. Money is in home currency.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Customs found something wrong.
    CustomsPenalty {
        market: MarketId,
        product: ProductId,
        amount: Money,
    },
    /// A dispute about a mark or design was lost or settled.
    ClaimPaid {
        amount: Money,
    },
    /// Buyers' data were used without what the law asks.
    DataFine {
        amount: Money,
    },
    Seized {
        market: MarketId,
        product: ProductId,
        units: u32,
        amount: Money,
    },
    SupplierVanished {
        supplier: SupplierId,
        amount: Money,
    },
    Insolvent {
        cash: Money,
    },
    ExchangeLoss {
        market: MarketId,
        amount: Money,
    },
    /// Cash that lay there all the time.
    IdleMoney {
        amount: Money,
    },
    /// Sold out while buyers still came: days without, and units that would have gone at the pace before.
    SoldOut {
        market: MarketId,
        product: ProductId,
        days: u32,
        missed: u32,
    },
    /// In a finished run: goods that nobody bought.
    LeftOver {
        product: ProductId,
        units: u32,
        amount: Money,
    },
    /// Units sold for less than it had cost to land them.
    BelowCost {
        market: MarketId,
        product: ProductId,
        units: u32,
        amount: Money,
    },
    /// In a finished run: what of a purchase reached buyers with a defect.
    BadLot {
        supplier: SupplierId,
        units: u32,
        defective: u32,
    },
    BestSeller {
        market: MarketId,
        product: ProductId,
        units: u32,
        amount: Money,
    },
    /// A week of late parcels; stars before it and since, where both were given.
    LateWave {
        market: MarketId,
        product: ProductId,
        late: u32,
        delivered: u32,
        stars: Option<Stars>,
    },
    /// In a finished run: claims refused that were justified.
    UnfairDenial {
        count: u32,
    },
    Chargebacks {
        count: u32,
        amount: Money,
    },
    Unanswered {
        count: u32,
    },
    /// The reason for which most decisions were refused, and the first of them.
    Refused {
        decision: Decision,
        refusal: Refusal,
        count: u32,
    },
    /// What it brought to have decided, found by playing the run without.
    Paid {
        stage: Stage,
        decision: Decision,
        amount: Money,
    },
    Cost {
        stage: Stage,
        decision: Decision,
        amount: Money,
    },
    /// Hardly anything was decided.
    Quiet {
        decisions: u32,
        days: u32,
    },
    Result {
        days: u32,
        amount: Money,
    },
    /// The same scenario again, with another form's luck.
    NextForm,
    /// The same again, elsewhere; nothing where no market was entered.
    Elsewhere {
        market: Option<MarketId>,
    },
}

/// Mean stars before something and since.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Stars {
    pub before: f64,
    pub since: f64,
}

/// The questions that a run asks, the weightiest first; turning points add theirs where they are given.
pub fn prompts(session: &Session, turning: &[TurningPoint]) -> Vec<Prompt> {
    let mut asked: Vec<Prompt> = Vec::with_capacity(MOST);
    for prompt in happened(session, turning) {
        let is_new = !asked.iter().any(|held| discriminant(&held.kind) == discriminant(&prompt.kind));
        if is_new && asked.len() < MOST - 1 {
            asked.push(prompt);
        }
    }
    let mut always = choices::always(&Scene::of(session));
    // What was learnt is asked to be carried elsewhere, whatever happened.
    let last = always.pop();
    let lacking = (LEAST - 1).saturating_sub(asked.len());
    asked.extend(always.into_iter().take(lacking));
    asked.extend(last);
    asked
}

/// The question of an id: also one that has since been outweighed by others.
pub fn find(session: &Session, turning: &[TurningPoint], id: &str) -> Option<Prompt> {
    let always = choices::always(&Scene::of(session));
    happened(session, turning).into_iter().chain(always).find(|prompt| prompt.id == id)
}

/// What the run asks, and what was answered before other questions outweighed it.
pub fn asked<'a>(
    session: &Session,
    turning: &[TurningPoint],
    answered: impl IntoIterator<Item = &'a str>,
) -> Vec<Prompt> {
    let mut asked = prompts(session, turning);
    for id in answered {
        if !asked.iter().any(|prompt| prompt.id == id) {
            asked.extend(find(session, turning, id));
        }
    }
    asked
}

/// The moment that has to be weighed for the question of an id to be found, where it is about one.
pub fn moment(id: &str) -> Option<(Day, Stage)> {
    choices::moment(id)
}

/// Everything that happened and is worth a question, the greatest stake first.
fn happened(session: &Session, turning: &[TurningPoint]) -> Vec<Prompt> {
    let scene = Scene::of(session);
    let mut found = losses::prompts(&scene);
    found.extend(goods::prompts(&scene));
    found.extend(buyers::prompts(&scene));
    found.extend(choices::prompts(&scene, turning));
    found.sort_by(|a, b| b.stake.cmp(&a.stake).then_with(|| a.id.cmp(&b.id)));
    found
}

//! Scripted players of known skill: the ladder that a result is read against.
//!
//! A player decides from a `ShopView` alone, remembers nothing between days and goes stage by stage, each stage with a
//! [`Craft`] of its own: a debrief can give one stage to another player and leave the rest, and a run can be handed over
//! at any day. Whims come from dice of their own, never from those of the rules.

pub mod bent;
mod craft;
mod sums;
pub mod trick;

mod compliance;
mod logistics;
mod market;
mod marketing;
mod payments;
mod pricing;
mod product;
pub mod random;
mod service;
mod sourcing;

pub use craft::{Choosing, Craft, Price};

use crate::base::dice::{Seed, Stream};
use crate::model::scenario::Skill;
use crate::model::stage::Stage;
use crate::sim::decision::Decision;
use crate::sim::view::ShopView;

/// Whoever runs a shop from what it may know.
pub trait Player {
    /// The day's decisions, in the order in which they are taken.
    fn decide(&self, view: &ShopView) -> Vec<Decision>;
}

/// A scripted player: a skill for each stage.
#[derive(Clone, Debug)]
pub struct Script {
    by_stage: [Skill; 9],
    whim: Seed,
}

impl Script {
    /// The same skill in every stage.
    pub fn new(skill: Skill, whim: Seed) -> Script {
        Script { by_stage: [skill; 9], whim }
    }

    /// The same player with another skill in one stage.
    pub fn with(mut self, stage: Stage, skill: Skill) -> Script {
        self.by_stage[stage as usize] = skill;
        self
    }

    /// The day's decisions, in the order of the stages.
    pub fn decide(&self, view: &ShopView) -> Vec<Decision> {
        let mut decisions = Vec::new();
        if view.insolvent.is_some() {
            return decisions;
        }
        for stage in Stage::ALL {
            let skill = self.by_stage[stage as usize];
            let address = u64::from(view.shop.0) << 8 | stage as u64;
            let mut whim = self.whim.stream(Stream::Whim, view.day.0, address);
            match Craft::of(skill) {
                Some(craft) => decide(stage, &craft, view, &mut decisions),
                None if skill == Skill::Random => random::decide(stage, view, &mut whim, &mut decisions),
                None => {}
            }
        }
        decisions
    }
}

impl Player for Script {
    fn decide(&self, view: &ShopView) -> Vec<Decision> {
        Script::decide(self, view)
    }
}

/// The day's decisions of one craft in every stage.
fn by_craft(craft: &Craft, view: &ShopView) -> Vec<Decision> {
    let mut decisions = Vec::new();
    if view.insolvent.is_none() {
        for stage in Stage::ALL {
            decide(stage, craft, view, &mut decisions);
        }
    }
    decisions
}

fn decide(stage: Stage, craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    match stage {
        Stage::Market => market::decide(craft, view, out),
        Stage::Product => product::decide(craft, view, out),
        Stage::Sourcing => sourcing::decide(craft, view, out),
        Stage::Pricing => pricing::decide(craft, view, out),
        Stage::Marketing => marketing::decide(craft, view, out),
        Stage::Logistics => logistics::decide(craft, view, out),
        Stage::Compliance => compliance::decide(craft, view, out),
        Stage::Payments => payments::decide(craft, view, out),
        Stage::Service => service::decide(craft, view, out),
    }
}

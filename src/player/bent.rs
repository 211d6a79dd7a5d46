//! A craft bent: all that a craft holds, and the habits that no rung has. A search for what a score rewards turns these.
//!
//! With habits at rest it plays as its craft does, decision for decision.

use super::craft::{Craft, Price};
use super::trick::{border, claims, ending, late, prices};
use super::{Player, by_craft};
use crate::base::money::Bps;
use crate::sim::decision::Decision;
use crate::sim::view::ShopView;

/// What is answered to every claim, looked at or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claims {
    /// As the craft would.
    Looked,
    Refund,
    Deny,
    Replace,
}

/// What is done with the last days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// As the craft would.
    Plain,
    /// The purse into stock.
    Hoard,
    /// The stock into cash, below cost.
    Dump,
}

/// A craft and habits laid over it.
#[derive(Clone, Debug)]
pub struct Bent {
    pub craft: Craft,
    /// What is asked, against what the craft would ask.
    pub price_factor: f64,
    /// Value declared to customs, against what the goods cost.
    pub declared: Bps,
    pub claims: Claims,
    pub ending: Ending,
    /// How many days before the end it begins.
    pub ending_days: u32,
    /// Shares of the run after which anything is done at all, and nothing any more.
    pub begins: f64,
    pub stops: f64,
}

impl Bent {
    /// Habits at rest.
    pub fn of(craft: Craft) -> Bent {
        Bent {
            craft,
            price_factor: 1.0,
            declared: Bps(10_000),
            claims: Claims::Looked,
            ending: Ending::Plain,
            ending_days: 0,
            begins: 0.0,
            stops: 1.0,
        }
    }
}

impl Player for Bent {
    fn decide(&self, view: &ShopView) -> Vec<Decision> {
        let passed = f64::from(view.day.0) / f64::from(view.days.max(1));
        let mut out = Vec::new();
        if view.insolvent.is_some() || passed < self.begins || passed > self.stops {
            return out;
        }
        late::enter(view, &mut out);
        out.extend(by_craft(&self.craft, view));
        // A price that is looked for step by step from the last one would be bent anew each day.
        if self.price_factor != 1.0 && self.craft.price != Price::Best {
            prices::rewrite(view, &mut out, |_, honest| honest.times(self.price_factor));
        }
        border::declare(view, self.declared, &mut out);
        if self.claims != Claims::Looked {
            claims::answer_all(view, self.claims, &mut out);
        }
        match self.ending {
            Ending::Plain => {}
            Ending::Hoard => ending::hoard(view, self.ending_days, &mut out),
            Ending::Dump => ending::dump(view, self.ending_days, &mut out),
        }
        out
    }
}

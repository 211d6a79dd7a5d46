//! A round: a day of a class, in which every shop's decisions are collected and then taken in an order of their own.
//!
//! Who sends first has no advantage: the order of the shops is drawn for each day from the form's seed, and within a shop
//! decisions keep the order in which it made them. A shop that sends twice has the first replaced.

use crate::base::dice::Stream;
use crate::model::setting::Setting;
use crate::run::session::Session;
use crate::sim::decision::Decision;
use crate::sim::event::DayLog;
use crate::sim::world::ShopId;

/// Decisions collected for the day that stands open.
#[derive(Clone, Debug, Default)]
pub struct Round {
    hands: Vec<(ShopId, Vec<Decision>)>,
}

impl Round {
    /// Takes in what a shop decided, in place of what it sent before.
    pub fn submit(&mut self, shop: ShopId, decisions: Vec<Decision>) {
        self.hands.retain(|(held, _)| *held != shop);
        self.hands.push((shop, decisions));
    }

    /// The shops that have sent their decisions.
    pub fn is_in(&self, shop: ShopId) -> bool {
        self.hands.iter().any(|(held, _)| *held == shop)
    }

    /// Takes everybody's decisions and closes the day.
    pub fn close(mut self, session: &mut Session) -> &DayLog {
        let turn = |shop: ShopId| turn(session.setting(), session.day().0, shop);
        self.hands.sort_by_key(|(shop, _)| (turn(*shop), *shop));
        for (shop, decisions) in self.hands {
            for decision in decisions {
                // A refusal stands in the day's events.
                let _refused = session.decide_for(shop, &decision);
            }
        }
        session.end_day()
    }
}

/// When a shop's turn comes on a day: drawn, so that it moves from day to day.
fn turn(setting: &Setting, day: u32, shop: ShopId) -> u64 {
    setting.seed.stream(Stream::Turn, day, u64::from(shop.0)).bits()
}

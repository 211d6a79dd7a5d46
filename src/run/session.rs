//! A session: one setting being played, day by day.
//!
//! Owns the world and the logs. The scenario's own shops are run by scripts and decide when a day opens, from their own views; they are
//! computed again on replay and need no place in the journal.

use crate::base::calendar::Day;
use crate::base::dice::Seed;
use crate::model::setting::Setting;
use crate::player::Script;
use crate::sim::decision::{self, Decision, Quote, Refusal};
use crate::sim::demand::{Nobody, Watch};
use crate::sim::event::DayLog;
use crate::sim::step::{Seal, step_watched};
use crate::sim::view::{ShopView, Today, view_on};
use crate::sim::world::{STUDENT, ShopId, World};

/// A run in the making.
#[derive(Clone, Debug)]
pub struct Session {
    setting: Setting,
    world: World,
    /// The public side of the day that stands open.
    today: Today,
    /// The scenario's own shops.
    others: Vec<(ShopId, Script)>,
    logs: Vec<DayLog>,
    seal: Seal,
}

/// Whims of scripted players come from dice that no rule uses.
fn whim_seed(setting: &Setting) -> Seed {
    Seed(setting.seed.0 ^ 0x5bd1_e995_9d1b_54a5)
}

impl Session {
    pub fn new(setting: Setting) -> Session {
        Session::with_seats(setting, 1)
    }

    /// A session whose days close without digests: for what is played for its outcome, and neither recorded nor verified.
    pub fn unsealed(setting: Setting) -> Session {
        Session { seal: Seal::None, ..Session::new(setting) }
    }

    /// The session from today on, unsealed and without the days behind it.
    pub fn onward(&self) -> Session {
        Session {
            setting: self.setting.clone(),
            world: self.world.clone(),
            today: self.today.clone(),
            others: self.others.clone(),
            logs: Vec::new(),
            seal: Seal::None,
        }
    }

    /// A session in which so many students trade in the same markets.
    pub fn with_seats(setting: Setting, seats: u32) -> Session {
        let world = World::with_seats(&setting, seats);
        let whim = whim_seed(&setting);
        let others = setting.scenario.shops.iter().zip(seats..);
        let others = others.map(|(spec, shop)| (ShopId(shop), Script::new(spec.skill, whim))).collect();
        let today = Today::of(&setting, &world);
        let mut session = Session { setting, world, today, others, logs: Vec::new(), seal: Seal::Digest };
        session.open_day();
        session
    }

    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    pub fn world(&self) -> &World {
        &self.world
    }

    pub fn logs(&self) -> &[DayLog] {
        &self.logs
    }

    pub fn day(&self) -> Day {
        self.world.day
    }

    /// Whether the scenario's last day is closed.
    pub fn is_over(&self) -> bool {
        self.world.day.0 >= self.setting.scenario.days
    }

    /// What the student may know today.
    pub fn view(&self) -> ShopView {
        self.view_of(STUDENT)
    }

    /// What a shop may know today.
    pub fn view_of(&self, shop: ShopId) -> ShopView {
        view_on(&self.today, &self.setting, &self.world, shop)
    }

    /// What a decision of the student would cost, or why it cannot be taken.
    pub fn check(&self, decision: &Decision) -> Result<Quote, Refusal> {
        decision::check(&self.setting, &self.world, STUDENT, decision)
    }

    /// Takes a decision of the student.
    pub fn decide(&mut self, decision: &Decision) -> Result<Quote, Refusal> {
        self.decide_for(STUDENT, decision)
    }

    /// Takes a decision of a shop.
    pub fn decide_for(&mut self, shop: ShopId, decision: &Decision) -> Result<Quote, Refusal> {
        decision::apply(&self.setting, &mut self.world, shop, decision)
    }

    /// Closes the day and opens the next.
    pub fn end_day(&mut self) -> &DayLog {
        self.end_day_watched(&mut Nobody)
    }

    /// The same, with somebody who watches the trade.
    pub fn end_day_watched(&mut self, watch: &mut impl Watch) -> &DayLog {
        let log = step_watched(&self.setting, &mut self.world, self.seal, watch);
        self.logs.push(log);
        self.today = Today::of(&self.setting, &self.world);
        self.open_day();
        self.logs.last().expect("just pushed")
    }

    fn open_day(&mut self) {
        for (shop, script) in &self.others {
            for decision in script.decide(&view_on(&self.today, &self.setting, &self.world, *shop)) {
                // A refusal is the script's own mistake; it stands in the day's events like anybody's.
                let _refused = decision::apply(&self.setting, &mut self.world, *shop, &decision);
            }
        }
    }

    /// The dice of scripted players on this form, which no rule uses.
    pub fn whim(&self) -> Seed {
        whim_seed(&self.setting)
    }

    /// A scripted player for the student's shop.
    pub fn script(&self, skill: crate::model::scenario::Skill) -> Script {
        Script::new(skill, whim_seed(&self.setting))
    }
}

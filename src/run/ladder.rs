//! The ladder: players of known skill on the same form, and where a result stands among them.
//!
//! The value of a shop is what it has in cash once the competent player has run it on for some weeks and sold what can
//! be sold: debts paid, payouts in, nothing for stock that is left. A last-week hoarder or fire sale gains nothing by it.

use serde::{Deserialize, Serialize};

use super::session::Session;
use crate::base::money::{Currency, Money};
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::player::Player;
use crate::sim::ledger::{Kind, Purpose};
use crate::sim::world::{STUDENT, ShopId, World};

/// Profit of each rung on one form, home currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ladder {
    pub rungs: Vec<(Skill, Money)>,
    /// The least difference that counts as a step between two rungs.
    pub spread: Money,
}

/// Plays a form from its first day to its last with a scripted player.
pub fn play(setting: Setting, player: &impl Player, on_day: impl FnMut(u32)) -> Session {
    play_out(Session::new(setting), player, on_day)
}

/// Plays a session to its last day with a scripted player.
fn play_out(mut session: Session, player: &impl Player, mut on_day: impl FnMut(u32)) -> Session {
    while !session.is_over() {
        for decision in player.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
        on_day(session.day().0);
    }
    session
}

/// What the shop made: its value after the run-on, less the capital it began with.
pub fn profit(session: &Session) -> Money {
    let setting = session.setting();
    let mut after = session.onward();
    let competent = session.script(Skill::Competent);
    for _ in 0..setting.scenario.run_on_days {
        for decision in competent.decide(&after.view()) {
            let _refused = after.decide(&decision);
        }
        after.end_day();
    }
    worth(setting, after.world(), STUDENT) - setting.scenario.capital
}

/// A shop's cash, wallets, claims and debts at today's rates; goods count for nothing.
pub fn worth(setting: &Setting, world: &World, shop: ShopId) -> Money {
    let counts = |purpose: Purpose| match purpose {
        Purpose::Inventory | Purpose::GoodsOnWay | Purpose::SupplierDeposit => false,
        _ => matches!(purpose.kind(), Kind::Asset | Kind::Liability),
    };
    let sum = |currency: Currency| -> Money {
        let balances = Purpose::ALL.iter().filter(|purpose| counts(**purpose));
        balances.map(|purpose| world.ledger.balance(shop, currency, *purpose)).sum()
    };
    let wallets: Money = setting.markets.iter().map(|(id, market)| world.in_home(id, sum(market.currency))).sum();
    sum(Currency::HOME) + wallets
}

impl Ladder {
    /// Plays every rung on a form.
    pub fn play(setting: &Setting, mut on_rung: impl FnMut(Skill)) -> Ladder {
        let rung = |skill: Skill| {
            let session = Session::unsealed(setting.clone());
            let script = session.script(skill);
            let made = profit(&play_out(session, &script, |_| {}));
            on_rung(skill);
            (skill, made)
        };
        let spread = setting.scenario.capital.times(setting.scenario.rubric.outcome_spread);
        Ladder { rungs: Skill::ALL.map(rung).into(), spread }
    }

    pub fn profit(&self, skill: Skill) -> Money {
        self.rungs.iter().find(|(held, _)| *held == skill).map_or(Money::ZERO, |(_, profit)| *profit)
    }

    /// Points for a profit on this form: the better of idle and novice has 20, competent 60, expert 90, straight between
    /// and beyond, 0 to 100. Rungs nearer to each other than the spread, or the wrong way round, count as that far apart:
    /// on such a form a small difference of money is a small difference of points.
    pub fn score(&self, profit: Money) -> f64 {
        let low = self.profit(Skill::Idle).max(self.profit(Skill::Novice));
        let (competent, expert) = (self.profit(Skill::Competent), self.profit(Skill::Expert));
        let least = self.spread.major().max(1.0);
        let ahead = (profit - competent).major();
        let points = match ahead < 0.0 {
            true => 60.0 + 40.0 * ahead / (competent - low).major().max(least),
            false => 60.0 + 30.0 * ahead / (expert - competent).major().max(least),
        };
        points.clamp(0.0, 100.0)
    }
}

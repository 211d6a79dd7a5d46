//! There is no money pump: no cycle of decisions that ends where it began leaves a shop with more money than it had.
//!
//! A cycle is played in a session beside the same session without it. What it gains is measured by the ladder's profit and
//! by cash after settlement: all listings closed on the last day, and six weeks waited. [`money`] holds cycles that touch no
//! trade, which may not gain a unit on any form; [`trade`] those that change what is sold, which may not gain on the mean;
//! [`search`] looks for cycles that nobody thought of.

mod money;
mod search;
mod trade;

use dhow::base::money::{Currency, Money};
use dhow::model::scenario::Skill;
use dhow::model::setting::{MarketId, Setting};
use dhow::run::ladder;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::ledger::Purpose;
use dhow::sim::stage::{market, marketing, pricing, service};
use dhow::sim::world::STUDENT;

/// Days in which everything that was sold is paid, refunded or charged back.
const SETTLED_DAYS: u32 = 42;

/// What a cycle does on a day.
type Twist = fn(&mut Session);

fn nothing(_: &mut Session) {}

/// Plays a form with the competent player and, beside it, a cycle: before the player decides, and after.
fn play(setting: Setting, days: u32, [before, after]: [Twist; 2]) -> Session {
    let mut session = Session::new(setting);
    let script = session.script(Skill::Competent);
    while session.day().0 < days {
        before(&mut session);
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        after(&mut session);
        session.end_day();
    }
    session
}

fn wait(session: &mut Session, days: u32) {
    for _ in 0..days {
        session.end_day();
    }
}

/// Takes all listings down, ends advertising and sends the agents home.
fn stop_trading(session: &mut Session) {
    let view = session.view();
    for row in view.niches.iter().filter(|row| row.in_range) {
        let (market, product) = (row.market, row.product);
        let _unlisted = session.decide(&Decision::Pricing(pricing::Move::Close { market, product }));
    }
    for row in &view.budgets {
        let niche = &view.niches[row.niche.0 as usize];
        let (market, product, channel) = (niche.market, niche.product, row.channel);
        let stop = marketing::Move::Budget { market, product, channel, daily: Money::ZERO };
        session.decide(&Decision::Marketing(stop)).expect("a budget that is held can be ended");
    }
    for row in view.markets.iter().filter(|row| row.entered.is_some()) {
        for agents in &row.agents {
            let (market, language) = (row.market, agents.language);
            let dismiss = service::Move::Staff { market, language, agents: 0 };
            session.decide(&Decision::Service(dismiss)).expect("agents can be sent home");
        }
    }
}

/// Cash and wallets less what the line has lent, home currency: what can be counted on the table.
fn cash(session: &Session) -> Money {
    let (setting, world) = (session.setting(), session.world());
    let held = |currency, purpose| world.ledger.balance(STUDENT, currency, purpose);
    let wallets = setting.markets.iter().map(|(id, row)| world.in_home(id, held(row.currency, Purpose::Cash)));
    held(Currency::HOME, Purpose::Cash) + held(Currency::HOME, Purpose::CreditLine) + wallets.sum::<Money>()
}

/// Cash once trade has stopped and everything is settled.
fn settled(session: &Session) -> Money {
    let mut after = session.clone();
    stop_trading(&mut after);
    wait(&mut after, SETTLED_DAYS);
    cash(&after)
}

/// The value of a run by both measures: profit after the run-on, and cash after settlement.
fn worth(session: &Session) -> [Money; 2] {
    [ladder::profit(session), settled(session)]
}

/// The markets that the student is in.
fn entered(session: &Session) -> Vec<MarketId> {
    let view = session.view();
    view.markets.iter().filter(|row| row.entered.is_some()).map(|row| row.market).collect()
}

fn leave(session: &mut Session) {
    for market in entered(session) {
        session.decide(&Decision::Market(market::Move::Leave { market })).expect("one may always leave");
    }
}

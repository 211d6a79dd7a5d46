//! A search for cycles that nobody thought of: short random sequences of decisions that move money without trade, added to
//! the competent player's run.
//!
//! The player's own decisions are repeated as they were, the rate stands still, and money in wallets counts less the spread
//! of bringing it home. So exchange earns nothing by itself, and a sequence of it that leaves more money is a pump. Promotions,
//! methods, refunds, leaving and coming back do touch trade: there a sequence must not earn more than its parts do one by one.

use std::iter::repeat_with;

use dhow::base::dice::{Dice, Seed, Stream};
use dhow::base::money::{Bps, Money};
use dhow::model::scenario::Skill;
use dhow::model::setting::MarketId;
use dhow::model::shock::Effect;
use dhow::model::words::Method;
use dhow::run::ladder;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::stage::market;
use dhow::sim::stage::payments::Move;
use dhow::sim::stage::pricing::{self, Promotion};
use dhow::sim::stage::service::{self, Response};
use dhow::sim::world::STUDENT;
use rayon::prelude::*;

use crate::support;

const FORMS: u32 = 8;
const MARKET: MarketId = MarketId(0);
/// The days on which sequences begin, how many days they are spread over, and the days until all is counted.
const BEGINS: [u32; 2] = [45, 65];
const SPREAD_DAYS: u32 = 5;
const COUNTED_DAYS: u32 = 13;
const OF_MONEY: u32 = 60;
const OF_TRADE: u32 = 16;
/// Decisions in a sequence.
const LENGTH: u32 = 3;
/// Rounding, home currency: half a cent for each of forty small pieces at most, and a few conversions.
const ROUNDING: Money = Money(25);
const NOISE: f64 = 2.5;
/// What other buyers on other days may bring a single sequence, home currency.
const LUCK: f64 = 200.0;

/// A run at the day on which sequences begin, and what the player decides from there on.
struct Base {
    session: Session,
    player: Vec<Vec<Decision>>,
}

/// A decision of a sequence, and the day after its beginning on which it is tried.
type Step = (u32, Act);

/// What is decided; amounts follow from what the shop has on the day.
#[derive(Clone, Copy, Debug)]
enum Act {
    Convert(f64),
    /// So many times so little.
    Pieces(u32, i64),
    Daily(bool),
    Forward(f64, u32),
    Early(bool),
    Offer(Method),
    Withdraw(Method),
    Promote(u32, u32),
    Leave,
    Enter,
    Refund,
}

fn base(form: u32, begins: u32) -> Base {
    let mut setting = support::form(form);
    for (_, market) in setting.markets.iter_mut() {
        market.fx.sigma_day = 0.0;
        market.fx.trend_day = 0.0;
        market.fx.jump_chance_day = 0.0;
    }
    setting.shocks.retain(|shock| !matches!(shock.effect, Effect::Devaluation { .. }));
    let mut session = super::play(setting, begins, [super::nothing, super::nothing]);
    let start = session.clone();
    let script = session.script(Skill::Competent);
    let days = repeat_with(|| {
        let decisions = script.decide(&session.view());
        for decision in &decisions {
            let _refused = session.decide(decision);
        }
        session.end_day();
        decisions
    });
    let player = days.take(COUNTED_DAYS as usize).collect();
    Base { session: start, player }
}

/// What the shop has, wallets and claims less the spread of bringing them home.
fn counted(session: &Session) -> Money {
    let view = session.view();
    let abroad = view.markets.iter().map(|row| (row.wallet + row.receivable).times(1.0 / row.rate)).sum::<Money>();
    ladder::worth(session.setting(), session.world(), STUDENT) - abroad.times(view.bank.fx_spread)
}

fn gain(base: &Base, honest: Money, steps: &[Step]) -> Money {
    play(base, steps) - honest
}

fn play(base: &Base, steps: &[Step]) -> Money {
    let mut session = base.session.clone();
    for (day, player) in (0..).zip(&base.player) {
        for decision in player {
            let _refused = session.decide(decision);
        }
        for (_, act) in steps.iter().filter(|(on, _)| *on == day) {
            for decision in decisions(&session, *act) {
                let _refused = session.decide(&decision);
            }
        }
        session.end_day();
    }
    counted(&session)
}

fn decisions(session: &Session, act: Act) -> Vec<Decision> {
    let (view, market) = (session.view(), MARKET);
    let (wallet, claims) = (view.markets[0].wallet, view.markets[0].receivable);
    let pay = |decision| vec![Decision::Payments(decision)];
    match act {
        Act::Convert(part) => pay(Move::Convert { market, amount: wallet.times(part) }),
        Act::Pieces(times, minor) => {
            let piece = Move::Convert { market, amount: Money(minor) };
            vec![Decision::Payments(piece); times as usize]
        }
        Act::Daily(on) => pay(Move::ConvertDaily { market, on }),
        Act::Forward(part, days) => pay(Move::Forward { market, amount: (wallet + claims).times(part), days }),
        Act::Early(on) => pay(Move::EarlyPayout { market, on }),
        Act::Offer(method) => pay(Move::Offer { market, method }),
        Act::Withdraw(method) => pay(Move::Withdraw { market, method }),
        Act::Promote(off, days) => {
            let promotion = Promotion { off: Bps(off), from: view.day, days };
            let carried = view.niches.iter().filter(|row| row.in_range);
            let cut = |product| Decision::Pricing(pricing::Move::Promote { market, product, promotion });
            carried.map(|row| cut(row.product)).collect()
        }
        Act::Leave => vec![Decision::Market(market::Move::Leave { market })],
        Act::Enter => vec![Decision::Market(market::Move::Enter { market })],
        Act::Refund => {
            let response = Response::RefundFull;
            let open = view.enquiries.iter().map(|row| service::Move::Answer { enquiry: row.enquiry, response });
            open.map(Decision::Service).collect()
        }
    }
}

/// A decision about money alone, or one of all.
fn draw(dice: &mut Dice, money: bool) -> Step {
    let day = dice.below(SPREAD_DAYS);
    let method = Method::ALL[dice.below(Method::ALL.len() as u32) as usize];
    let act = match dice.below(if money { 6 } else { 12 }) {
        0 => Act::Convert(dice.unit()),
        1 if dice.chance(0.5) => Act::Convert(1.0),
        1 => Act::Pieces(40, 1 + i64::from(dice.below(60))),
        2 => Act::Daily(dice.chance(0.6)),
        3 | 4 => Act::Forward(3.0 * dice.unit(), 7 + dice.below(2)),
        5 => Act::Early(dice.chance(0.6)),
        6 => Act::Offer(method),
        7 => Act::Withdraw(method),
        8 | 9 => Act::Promote(300 + dice.below(3_000), 1 + dice.below(7)),
        10 => Act::Refund,
        _ if dice.chance(0.5) => Act::Leave,
        _ => Act::Enter,
    };
    (day, act)
}

fn sequence(dice: &mut Dice, money: bool) -> Vec<Step> {
    (0..LENGTH).map(|_| draw(dice, money)).collect()
}

#[test]
fn a_search_finds_no_pump() {
    let places: Vec<(u32, u32)> = (1..=FORMS).flat_map(|form| BEGINS.map(|begins| (form, begins))).collect();
    let found: Vec<(Vec<String>, Vec<f64>)> =
        places.into_par_iter().map(|(form, begins)| search(form, begins)).collect();
    let pumps: Vec<&String> = found.iter().flat_map(|(pumps, _)| pumps).collect();
    assert!(pumps.is_empty(), "{} of them: {:#?}", pumps.len(), &pumps[..pumps.len().min(8)]);
    let excess = || found.iter().flat_map(|(_, excess)| excess).copied();
    let most = excess().fold(f64::MIN, f64::max);
    assert!(most < LUCK, "a sequence earns {most:.2} more than its parts");
    let (mean, error) = super::trade::mean_and_error(excess());
    println!("sequences against their parts: {mean:.2} +- {error:.2}, most {most:.2}");
    assert!(mean <= NOISE * error, "sequences earn {mean:.2} +- {error:.2} more than their parts");
}

/// The pumps of money found on a form, and what each sequence of all kinds earns beyond its parts.
fn search(form: u32, begins: u32) -> (Vec<String>, Vec<f64>) {
    let base = base(form, begins);
    let honest = play(&base, &[]);
    let mut dice = Seed(u64::from(form)).stream(Stream::Whim, begins, 0);
    let money = repeat_with(|| sequence(&mut dice, true)).take(OF_MONEY as usize);
    let pumps = money.map(|steps| (gain(&base, honest, &steps), steps)).filter(|(gain, _)| *gain > ROUNDING);
    let pumps = pumps.map(|(gain, steps)| format!("form {form}, day {begins}: {gain} by {steps:?}")).collect();
    let trade = repeat_with(|| sequence(&mut dice, false)).take(OF_TRADE as usize);
    let excess = trade.map(|steps| {
        let parts: Money = steps.iter().map(|step| gain(&base, honest, &[*step]).max(Money::ZERO)).sum();
        (gain(&base, honest, &steps) - parts).major()
    });
    (pumps, excess.collect())
}

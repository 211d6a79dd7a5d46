//! Cycles of money alone: exchange, money sold ahead, the credit line, insurance, and two shops of one owner. They touch no
//! trade, so none may gain a unit on any form.

use dhow::base::calendar::Day;
use dhow::base::money::Money;
use dhow::model::setting::{DrawnShock, MarketId, Setting};
use dhow::model::shock::Effect;
use dhow::model::words::Method;
use dhow::run::class;
use dhow::run::session::Session;
use dhow::sim::decision::{Decision, Refusal};
use dhow::sim::ledger::{Cause, Purpose};
use dhow::sim::stage::compliance::{self, Plea};
use dhow::sim::stage::payments::Move;
use dhow::sim::stage::service::{self, Response};
use dhow::sim::stage::sourcing;
use dhow::sim::world::{STUDENT, ShopId};
use rayon::prelude::*;

use super::{cash, nothing, play, stop_trading, wait};
use crate::support;
use dhow::model::scenario::Skill;

const FORMS: std::ops::RangeInclusive<u32> = 1..=8;
const MARKET: MarketId = MarketId(0);
/// The day on which trade stops, and one on which all is paid and VAT is handed over.
const STOPPED: u32 = 50;
const QUIET: u32 = 92;

/// How the exchange rate goes on after the cycle begins.
#[derive(Clone, Copy, Debug)]
enum Course {
    AsDrawn,
    Still,
    /// A jump of the log of the rate some days later, which whoever plays the cycle knows of.
    Jump(f64),
}

/// A form whose rate takes this course; storage is free, so that waiting costs nothing.
fn setting(form: u32, course: Course) -> Setting {
    let mut setting = support::form(form);
    for (_, market) in setting.markets.iter_mut() {
        market.storage_cbm_day = Money::ZERO;
        if !matches!(course, Course::AsDrawn) {
            market.fx.sigma_day = 0.0;
            market.fx.trend_day = 0.0;
            market.fx.jump_chance_day = 0.0;
        }
    }
    if !matches!(course, Course::AsDrawn) {
        setting.shocks.retain(|shock| !matches!(shock.effect, Effect::Devaluation { .. }));
    }
    if let Course::Jump(log) = course {
        let (from, until) = (Day(QUIET + 5), Day(QUIET + 6));
        let effect = Effect::Devaluation { log };
        setting.shocks.push(DrawnShock {
            id: "known".into(),
            name: "known".into(),
            market: MARKET,
            from,
            until,
            effect,
        });
    }
    setting
}

/// A shop that has traded, stopped and been paid: money in its wallet, and nothing else going on.
fn quiet(form: u32, course: Course) -> Session {
    let mut session = play(setting(form, course), STOPPED, [nothing, nothing]);
    stop_trading(&mut session);
    wait(&mut session, QUIET - STOPPED);
    session
}

fn wallet(session: &Session) -> Money {
    session.view().markets[0].wallet
}

fn pay(session: &mut Session, decision: Move) -> bool {
    session.decide(&Decision::Payments(decision)).is_ok()
}

fn after(session: &Session, days: u32, plan: impl FnOnce(&mut Session)) -> Money {
    let mut other = session.clone();
    plan(&mut other);
    wait(&mut other, days);
    cash(&other)
}

fn change_all(session: &mut Session) {
    let amount = wallet(session);
    pay(session, Move::Convert { market: MARKET, amount });
}

#[test]
fn change_in_small_pieces_gains_nothing() {
    let gains: Vec<String> = FORMS
        .into_par_iter()
        .flat_map_iter(|form| {
            let start = quiet(form, Course::Still);
            assert!(wallet(&start) > Money(10_000), "form {form} has nothing to change");
            let days = start.setting().markets[MARKET].repatriation_days + 1;
            let keep = after(&start, days, |_| {});
            let pieces = (1..=16).chain([20, 33, 46, 99, 420, 1_500, 4_999, 20_000]);
            let found = pieces.filter_map(move |piece| {
                let made = after(&start, days, |session| {
                    let convert = Move::Convert { market: MARKET, amount: Money(piece) };
                    for _ in 0..20 {
                        pay(session, convert.clone());
                    }
                });
                (made > keep).then(|| format!("form {form}, pieces of {piece}: {}", made - keep))
            });
            found.collect::<Vec<String>>()
        })
        .collect();
    assert!(gains.is_empty(), "{} of them: {:#?}", gains.len(), &gains[..gains.len().min(8)]);
}

#[test]
fn no_exchange_gains_on_keeping_or_changing_at_once() {
    const COURSES: [Course; 4] = [Course::AsDrawn, Course::Still, Course::Jump(0.3), Course::Jump(-0.2)];
    const DAYS: [u32; 2] = [7, 30];
    const PARTS: [f64; 3] = [0.000_1, 1.0, 3.0];
    let cases: Vec<(u32, Course)> = FORMS.flat_map(|form| COURSES.map(|course| (form, course))).collect();
    let gains: Vec<String> = cases
        .into_par_iter()
        .flat_map_iter(|(form, course)| {
            let start = quiet(form, course);
            let horizon = DAYS[1] + 12;
            let honest = after(&start, horizon, |_| {}).max(after(&start, horizon, change_all));
            let mut gains = Vec::new();
            for days in DAYS {
                for part in PARTS {
                    for change in [false, true] {
                        let made = after(&start, horizon, |session| {
                            let amount = wallet(session).times(part);
                            pay(session, Move::Forward { market: MARKET, amount, days });
                            if change {
                                change_all(session);
                            }
                        });
                        if made > honest {
                            let gain = made - honest;
                            gains.push(format!("form {form}, {course:?}: {part} for {days} days, {change}: {gain}"));
                        }
                    }
                }
            }
            gains
        })
        .collect();
    assert!(gains.is_empty(), "{} of them: {:#?}", gains.len(), &gains[..gains.len().min(8)]);
}

/// Spends home money on nothing until the line is drawn: methods set up and given back.
fn burn(session: &mut Session) {
    let method = session.view().markets[0].methods[0].method;
    let set_up = |method: Method| Move::Offer { market: MARKET, method };
    for _ in 0..20_000 {
        pay(session, Move::Withdraw { market: MARKET, method });
        if session.view().cash < Money(-100_000) || !pay(session, set_up(method)) {
            break;
        }
    }
}

#[test]
fn the_credit_line_only_costs() {
    FORMS.into_par_iter().for_each(|form| {
        let mut start = quiet(form, Course::Still);
        burn(&mut start);
        let at_once = after(&start, 41, change_all);
        for held in [1, 5, 20] {
            let late = after(&start, 41 - held, |session| {
                wait(session, held);
                change_all(session);
            });
            assert!(late <= at_once, "form {form}: a line drawn {held} days longer gains {}", late - at_once);
        }
        let mut drawn = start.clone();
        wait(&mut drawn, 1);
        assert!(drawn.view().credit_drawn > Money::ZERO, "form {form}: the line was never drawn");
    });
}

#[test]
fn insurance_pays_what_was_lost_and_no_more() {
    let claims: Vec<usize> = FORMS
        .into_par_iter()
        .map(|form| {
            let session = play(support::form(form), support::first_shop().days, [nothing, nothing]);
            let mut claims = 0;
            for (id, _) in session.world().shipments.iter() {
                let own = session.logs().iter().flat_map(|log| &log.postings);
                let own = own.filter(|row| row.cause == Cause::Shipment(id));
                let (mut lost, mut paid) = (Money::ZERO, Money::ZERO);
                for row in own {
                    lost += if row.debit == Purpose::WriteOffs { row.amount } else { Money::ZERO };
                    paid += if row.credit == Purpose::InsuranceClaims { row.amount } else { Money::ZERO };
                }
                assert!(paid <= lost, "form {form}, {id:?}: {paid} for a loss of {lost}");
                claims += usize::from(paid > Money::ZERO);
            }
            claims
        })
        .collect();
    assert!(claims.iter().sum::<usize>() > 0, "nothing was ever claimed");
}

/// Two shops of one owner: whatever one holds, the other can neither buy, use nor settle, so nothing passes between them.
#[test]
fn two_seats_can_pass_nothing_to_each_other() {
    let mut met = [0; 3];
    for form in FORMS {
        let mut setting = support::form(form);
        setting.scenario.days = 60;
        setting.scenario.general.compliance.ip_year.mid = 2.0;
        let mut session = class::play(setting, &[Skill::Competent, Skill::RuleOfThumb], |_| {});
        let other = session.view_of(ShopId(1));
        let quotes = other.quotes.iter().map(|row| {
            let (quote, units) = (row.quote, row.offer.moq_units);
            let order = sourcing::Move::Order { quote, units, inspected: false };
            (0, Decision::Sourcing(order), Refusal::UnknownQuote)
        });
        let messages = session.world().enquiries.iter().filter(|(_, row)| row.shop == ShopId(1));
        let messages = messages.map(|(enquiry, _)| {
            let answer = service::Move::Answer { enquiry, response: Response::RefundFull };
            (1, Decision::Service(answer), Refusal::UnknownEnquiry)
        });
        let complaints = session.world().complaints.iter().filter(|(_, row)| row.shop == ShopId(1));
        let complaints = complaints.map(|(complaint, _)| {
            let plead = compliance::Move::Plead { complaint, plea: Plea::Settle };
            (2, Decision::Compliance(plead), Refusal::UnknownComplaint)
        });
        let tries: Vec<_> = quotes.chain(messages).chain(complaints).collect();
        for (kind, decision, refusal) in tries {
            assert_eq!(session.decide_for(STUDENT, &decision), Err(refusal), "form {form}: {decision:?}");
            met[kind] += 1;
        }
    }
    assert!(met.iter().all(|count| *count > 0), "{met:?}");
}

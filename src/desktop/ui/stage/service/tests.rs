//! Promises of the service panel.

use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::*;
use crate::base::money::Money;
use crate::desktop::testing::{self, Table, press};
use crate::lang::{Language, facts as told};
use crate::model::scenario::Skill;
use crate::model::setting::MarketId;
use crate::model::words::LanguageRole;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::stage::market;
use crate::sim::stage::service::{Automation, Move, Response};

const MARKET: MarketId = MarketId(0);

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let decided = harness.state().asked.iter().filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Service(decided) => Some(decided.clone()),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

fn shows(harness: &Harness<'_, Table>, part: &str) -> bool {
    let part = part.to_owned();
    let told = By::new().predicate(move |node| {
        let said = node.label().or_else(|| node.value());
        said.is_some_and(|said| said.contains(&part))
    });
    harness.query_all(told).next().is_some()
}

/// Takes a decision in the session, and shows what came of it.
fn decide(harness: &mut Harness<'_, Table>, decision: Move) {
    let table = harness.state_mut();
    table.session.decide(&Decision::Service(decision)).expect("the panel offered it");
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

/// A day on which the competent player has several messages before him, and what has come of others.
fn busy(language: Language) -> Table {
    let waits = |days: &u32| Table::at(*days, language, decide_ui).frame.view.enquiries.len() >= 2;
    let day = [40, 45, 50, 55, 60, 70, 80].into_iter().find(waits).expect("customers write");
    Table::at(day, language, decide_ui)
}

/// A day on which somebody claims, with the claim open.
fn claimed(language: Language) -> Table {
    let claim = |table: &Table| table.frame.view.enquiries.iter().find(|row| queue::is_claim(row.kind)).cloned();
    let day = (25..90).find(|day| claim(&Table::at(*day, language, decide_ui)).is_some()).expect("goods break");
    let mut table = Table::at(day, language, decide_ui);
    table.drafts.stage.service.queue.open = claim(&table).map(|row| row.enquiry);
    table
}

/// In a market, with no customers yet.
fn beginner() -> Table {
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let enter = Decision::Market(market::Move::Enter { market: MARKET });
    table.session.decide(&enter).expect("there is money");
    table.frame.view = table.session.view();
    table
}

#[test]
fn who_is_in_no_market_is_shown_the_way() {
    let table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let mut harness = table.at_the_side();
    let stage = harness.state().words.name("stage", &Stage::Market);
    press(&mut harness, &format!("Go to {stage}"));
    assert_eq!(harness.state().drafts.focus.stage, Stage::Market);
}

#[test]
fn an_empty_queue_says_when_messages_come() {
    let harness = beginner().at_the_side();
    assert!(shows(&harness, "Nobody waits for an answer."));
}

#[test]
fn a_message_is_answered_and_the_next_one_is_open() {
    let mut harness = busy(Language::English).at_the_side();
    let open = harness.state().drafts.stage.service.queue.open.expect("the first is open");
    let words = &harness.state().words;
    let name = format!("Answer: {}", words.name("response", &Response::Apologise));
    let verb = format!("{} and go on", words.name("response", &Response::Apologise));
    press(&mut harness, &name);
    press(&mut harness, &verb);
    let answer = Move::Answer { enquiry: open, response: Response::Apologise };
    assert_eq!(moves(&harness), std::slice::from_ref(&answer));
    let waiting = harness.state().frame.view.enquiries.len();
    decide(&mut harness, answer);
    assert_eq!(harness.state().frame.view.enquiries.len(), waiting - 1);
    assert_ne!(harness.state().drafts.stage.service.queue.open, Some(open), "the next one is open");
}

#[test]
fn a_claim_shows_what_to_judge_it_by_and_what_each_answer_pays() {
    let mut harness = claimed(Language::English).at_the_side();
    for part in ["Photo", "Withdrawal period", "Order value", "Parcel"] {
        assert!(shows(&harness, part), "{part}");
    }
    let open = harness.state().drafts.stage.service.queue.open.expect("the claim is open");
    let verb = format!("{} and go on", harness.state().words.name("response", &Response::RefundFull));
    press(&mut harness, &verb);
    let refund = Move::Answer { enquiry: open, response: Response::RefundFull };
    assert_eq!(moves(&harness), std::slice::from_ref(&refund));
}

#[test]
fn messages_of_a_kind_are_answered_together() {
    let mut table = busy(Language::English);
    // As if all had asked the same.
    for row in &mut table.frame.view.enquiries {
        row.kind = crate::sim::stage::service::EnquiryKind::WhereIsIt;
        row.minutes = 1;
    }
    let mut waiting: Vec<_> = table.frame.view.enquiries.iter().map(|row| row.enquiry).collect();
    let verb = format!("{}: all {}", table.words.name("response", &Response::Answer), waiting.len());
    let mut harness = table.at_the_side();
    press(&mut harness, &verb);
    let mut answered: Vec<_> = moves(&harness)
        .into_iter()
        .map(|decided| match decided {
            Move::Answer { enquiry, response: Response::Answer } => enquiry,
            other => panic!("{other:?}"),
        })
        .collect();
    waiting.sort_unstable();
    answered.sort_unstable();
    assert_eq!(answered, waiting);
}

#[test]
fn who_has_no_minutes_left_is_told_so() {
    let mut table = busy(Language::English);
    while let Some(row) = table.session.view().enquiries.first().map(|row| row.enquiry) {
        let answer = Decision::Service(Move::Answer { enquiry: row, response: Response::Answer });
        if let Err(Refusal::MinutesShort { .. }) = table.session.check(&answer) {
            break;
        }
        table.session.decide(&answer).expect("it was checked");
    }
    // Where the day did suffice, a message that is answered already has to say why it cannot be answered again.
    let row = table.frame.view.enquiries.first().expect("it is busy").enquiry;
    let again = Decision::Service(Move::Answer { enquiry: row, response: Response::Answer });
    let refusal = table.session.check(&again).expect_err("one of both");
    let what = told::refusal(&table.words, &refusal).what;
    let mut harness = table.at_the_side();
    harness.state_mut().drafts.stage.service.queue.open = Some(row);
    harness.run_steps(3);
    assert!(shows(&harness, &what), "{what}");
}

#[test]
fn agents_are_employed_by_language() {
    let mut harness = beginner().at_the_side();
    harness.state_mut().drafts.stage.service.staff.want(LanguageRole::National, 2);
    harness.run_steps(2);
    let market = harness.state().frame.view.markets[0].clone();
    let language = market.languages.iter().find(|row| row.role == LanguageRole::National).expect("it has one");
    let name = format!("Employ 2 agents: {}", language.name);
    press(&mut harness, &name);
    let staff = Move::Staff { market: MARKET, language: LanguageRole::National, agents: 2 };
    assert_eq!(moves(&harness), std::slice::from_ref(&staff));
    decide(&mut harness, staff);
    assert!(harness.query_by_label(&name).is_none(), "they are there");
    // More than may be is refused with the bounds.
    harness.state_mut().drafts.stage.service.staff.want(LanguageRole::National, 55);
    harness.run_steps(2);
    assert!(shows(&harness, "50"));
}

#[test]
fn a_program_is_started_changed_and_stopped() {
    let mut harness = beginner().at_the_side();
    press(&mut harness, "Answers claims too");
    harness.state_mut().drafts.stage.service.program.limit(Money::from_major(15.0));
    harness.run_steps(2);
    press(&mut harness, "Let it answer");
    let automation = Automation { refund_limit: Money::from_major(15.0), claims: true };
    let start = Move::Automate { market: MARKET, automation: Some(automation) };
    assert_eq!(moves(&harness), std::slice::from_ref(&start));
    decide(&mut harness, start);
    press(&mut harness, "Answers claims too");
    press(&mut harness, "Change its limits");
    let changed = Automation { refund_limit: Money::from_major(15.0), claims: false };
    let change = Move::Automate { market: MARKET, automation: Some(changed) };
    assert_eq!(moves(&harness).last(), Some(&change));
    press(&mut harness, "Stop the program");
    assert_eq!(moves(&harness).last(), Some(&Move::Automate { market: MARKET, automation: None }));
}

#[test]
fn what_came_of_it_can_be_read() {
    let day = busy(Language::English).frame.view.day.0;
    let harness = Table::at(day, Language::English, facts_ui).show(vec2(760.0, 2400.0), 1.0);
    for part in ["Messages that wait", "Promise against delivery", "Your offers in the eyes", "How messages ended"] {
        assert!(shows(&harness, part), "{part}");
    }
}

#[test]
fn everybody_can_use_it() {
    testing::assert_is_for_everyone(45, decide_ui, |_| {});
    testing::assert_is_for_everyone(0, decide_ui, |_| {});
}

#[test]
fn words_of_every_language_fit() {
    for language in Language::ALL {
        for scale in [1.0, 2.0] {
            let harness = busy(language).show(vec2(crate::desktop::theme::RIGHT * scale, 4800.0), scale);
            testing::assert_nothing_sticks_out(&harness);
        }
    }
}

#[test]
fn everybody_can_read_the_facts() {
    for language in Language::ALL {
        let mut harness = Table::at(60, language, facts_ui).show(vec2(760.0, 4000.0), 1.0);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
        if language == Language::English {
            testing::assert_keyboard_reaches_all(&mut harness);
        }
    }
}

#[test]
fn pictures() {
    testing::pictures("service-decide", decide_ui, vec2(312.0, 2000.0), busy);
    testing::pictures("service-claim", decide_ui, vec2(312.0, 1300.0), claimed);
    testing::pictures("service-facts", facts_ui, vec2(760.0, 2100.0), busy);
}

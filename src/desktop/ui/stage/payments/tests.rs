//! Promises of the payments panel.

use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::*;
use crate::base::money::Money;
use crate::desktop::testing::{self, Table, press};
use crate::lang::Language;
use crate::model::scenario::Skill;
use crate::model::setting::MarketId;
use crate::sim::stage::market;

const MARKET: MarketId = MarketId(0);

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let decided = harness.state().asked.iter().filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Payments(decided) => Some(decided.clone()),
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
    table.session.decide(&Decision::Payments(decision)).expect("the panel offered it");
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

/// The day on which the competent player has money in the wallet.
fn with_money(language: Language) -> Table {
    let has_money = |days: &u32| {
        let table = Table::at(*days, language, decide_ui);
        table.frame.view.markets[0].wallet > Money::ZERO
    };
    let day = [40, 45, 50, 55, 60, 70, 80].into_iter().find(has_money).expect("buyers pay");
    Table::at(day, language, decide_ui)
}

/// The same with half of the wallet sold ahead.
fn sold_ahead(language: Language) -> Table {
    let mut table = with_money(language);
    let amount = table.frame.view.markets[0].wallet.times(0.5);
    let forward = Move::Forward { market: MARKET, amount, days: 30 };
    table.session.decide(&Decision::Payments(forward)).expect("there is money");
    table.frame.view = table.session.view();
    table
}

/// In a market, with nothing sold yet.
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
fn a_way_to_pay_is_offered_withdrawn_and_all_that_are_missing_at_once() {
    let mut harness = beginner().at_the_side();
    let missing: Vec<_> = harness.state().frame.view.markets[0].methods.iter().filter(|row| !row.offered).collect();
    let first = missing.first().expect("a beginner lacks some").method;
    let offers: Vec<Move> = missing.iter().map(|row| Move::Offer { market: MARKET, method: row.method }).collect();
    let name = harness.state().words.name("method", &first);
    press(&mut harness, &name);
    let offer = Move::Offer { market: MARKET, method: first };
    assert_eq!(moves(&harness), std::slice::from_ref(&offer));
    if offers.len() > 1 {
        press(&mut harness, &format!("Offer all {} that are missing", offers.len()));
        assert_eq!(moves(&harness)[1..], offers);
    }
    decide(&mut harness, offer);
    press(&mut harness, &name);
    assert_eq!(moves(&harness).last(), Some(&Move::Withdraw { market: MARKET, method: first }));
}

#[test]
fn payouts_come_early_and_home_by_themselves_at_a_press() {
    let mut harness = beginner().at_the_side();
    let market = harness.state().frame.view.markets[0].clone();
    press(&mut harness, "Be paid early");
    assert_eq!(moves(&harness).pop(), Some(Move::EarlyPayout { market: MARKET, on: !market.early_payout }));
    press(&mut harness, "Bring every payout home");
    assert_eq!(moves(&harness).pop(), Some(Move::ConvertDaily { market: MARKET, on: !market.convert_daily }));
    let decision = Move::EarlyPayout { market: MARKET, on: !market.early_payout };
    decide(&mut harness, decision);
    press(&mut harness, "Be paid early");
    assert_eq!(moves(&harness).pop(), Some(Move::EarlyPayout { market: MARKET, on: market.early_payout }));
}

#[test]
fn the_whole_wallet_is_changed_unless_less_is_entered() {
    let mut harness = with_money(Language::English).at_the_side();
    let wallet = harness.state().frame.view.markets[0].wallet;
    let verb = |harness: &Harness<'_, Table>, amount: Money| {
        let currency = &harness.state().frame.view.markets[0].currency;
        format!("Change {} {currency}", harness.state().words.money(amount))
    };
    let name = verb(&harness, wallet);
    press(&mut harness, &name);
    assert_eq!(moves(&harness), [Move::Convert { market: MARKET, amount: wallet }]);
    press(&mut harness, "Half of it");
    let half = wallet.times(0.5);
    let name = verb(&harness, half);
    press(&mut harness, &name);
    let convert = Move::Convert { market: MARKET, amount: half };
    assert_eq!(moves(&harness).last(), Some(&convert));
    decide(&mut harness, convert);
    assert!(shows(&harness, "On its way home"), "what was changed is under way");
}

#[test]
fn more_than_the_wallet_holds_is_refused_with_the_reason() {
    let mut harness = with_money(Language::English).at_the_side();
    harness.state_mut().drafts.stage.payments.convert.amount = Money::ZERO;
    harness.run_steps(2);
    let have = harness.state().frame.view.markets[0].wallet;
    let refusal = crate::sim::decision::Refusal::WalletShort { need: Money::ZERO, have };
    let what = crate::lang::facts::refusal(&harness.state().words, &refusal).what;
    assert!(shows(&harness, &what), "{what}");
}

#[test]
fn money_is_sold_ahead_and_what_was_sold_stays_in_sight() {
    let mut harness = with_money(Language::English).at_the_side();
    press(&mut harness, "Sell money ahead");
    let draft = &harness.state().drafts.stage.payments.forward;
    let (amount, days) = (draft.amount, draft.days);
    let currency = harness.state().frame.view.markets[0].currency.clone();
    let name = format!("Sell {} {currency} {days} days ahead", harness.state().words.money(amount));
    press(&mut harness, &name);
    let forward = Move::Forward { market: MARKET, amount, days };
    assert_eq!(moves(&harness), std::slice::from_ref(&forward));
    harness.state_mut().drafts.stage.payments.forward.days = 3;
    harness.run_steps(2);
    assert!(shows(&harness, "120"), "too short a time is refused with the bounds");
    decide(&mut harness, forward);
    assert!(shows(&harness, "Changed today it would bring"));
}

#[test]
fn what_is_to_come_is_drawn_and_listed() {
    let mut table = with_money(Language::English);
    table.drafts.focus.market = MARKET;
    let harness = Table::at(table.frame.view.day.0, Language::English, facts_ui).show(vec2(760.0, 2400.0), 1.0);
    for part in ["Cash, and what it may come to", "What is due, and when", "Profit and loss", "Exchange rate"] {
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
            let harness = sold_ahead(language).show(vec2(crate::desktop::theme::RIGHT * scale, 4800.0), scale);
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
    testing::pictures("payments-decide", decide_ui, vec2(312.0, 2000.0), sold_ahead);
    testing::pictures("payments-facts", facts_ui, vec2(760.0, 2100.0), with_money);
}

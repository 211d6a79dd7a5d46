//! Promises of the marketing panel.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::*;
use crate::desktop::desk::Look;
use crate::desktop::testing::{self, Table, press};
use crate::lang::Language;
use crate::lang::facts::refusal_of;
use crate::model::scenario::Skill;

fn moves(harness: &Harness<'_, Table>) -> Vec<(Channel, Money)> {
    let asked = harness.state().asked.iter();
    let decided = asked.filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Marketing(Move::Budget { channel, daily, .. }) => Some((*channel, *daily)),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

/// The competent player's shop with a listing in focus.
fn trading() -> Table {
    let mut table = Table::at(40, Language::English, decide_ui);
    let listing = table.frame.view.listings.iter().find(|listing| listing.live).expect("it sells by then");
    let niche = &table.frame.view.niches[listing.niche.0 as usize];
    (table.drafts.focus.market, table.drafts.focus.product) = (niche.market, niche.product);
    table
}

/// Does what was asked for, and shows the day again.
fn take(harness: &mut Harness<'_, Table>) {
    let table = harness.state_mut();
    for asked in std::mem::take(&mut table.asked) {
        let Intent::Decide(decision) = asked else { continue };
        table.session.decide(&decision).expect("the panel offered it");
    }
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

fn enter(harness: &mut Harness<'_, Table>, daily: &[Money]) {
    for ((_, held), daily) in harness.state_mut().drafts.stage.marketing.wanted.iter_mut().zip(daily) {
        *held = *daily;
    }
    harness.run_steps(2);
}

#[test]
fn all_budgets_are_set_with_one_press() {
    let mut harness = trading().at_the_side();
    let count = harness.state().drafts.stage.marketing.wanted.len();
    assert!(count >= 3, "first-shop has some channels");
    let daily: Vec<Money> = (0..count).map(|place| Money(1_000 + 100 * place as i64)).collect();
    enter(&mut harness, &daily);
    press(&mut harness, "Set these budgets");
    let asked = moves(&harness);
    assert_eq!(asked.iter().map(|row| row.1).collect::<Vec<_>>(), daily);
    take(&mut harness);
    harness.get_by_label_contains("These are the budgets as they run");
}

#[test]
fn one_channel_is_set_and_stopped_alone() {
    let mut harness = trading().at_the_side();
    let channel = harness.state().drafts.stage.marketing.wanted[0].0;
    let name = harness.state().words.name("channel", &channel);
    enter(&mut harness, &[Money(4_321)]);
    press(&mut harness, &format!("Set {name}"));
    assert_eq!(moves(&harness), [(channel, Money(4_321))]);
    take(&mut harness);
    press(&mut harness, &format!("Stop {name}"));
    assert_eq!(moves(&harness), [(channel, Money::ZERO)]);
    take(&mut harness);
    assert_eq!(harness.state().drafts.stage.marketing.wanted[0].1, Money::ZERO, "the field follows");
}

#[test]
fn all_advertising_stops_with_one_press() {
    let mut harness = trading().at_the_side();
    enter(&mut harness, &[Money(2_000), Money(2_000)]);
    press(&mut harness, "Set these budgets");
    take(&mut harness);
    press(&mut harness, "Stop all of them");
    let asked = moves(&harness);
    assert!(asked.len() > 1 && asked.iter().all(|row| row.1 == Money::ZERO), "{asked:?}");
}

#[test]
fn a_budget_beyond_any_reach_is_refused_in_words() {
    let mut harness = trading().at_the_side();
    enter(&mut harness, &[Money(90_000_000_000)]);
    let table = harness.state();
    let niche = table.frame.view.niches.iter().find(|niche| niche.product == table.drafts.focus.product);
    let (channel, daily) = table.drafts.stage.marketing.wanted[0];
    let wanted = budget(niche.expect("in focus"), channel, daily);
    let found = table.session.check(&wanted).expect_err("beyond reach");
    let told = refusal_of(&table.words, &table.frame.names, &wanted, &found).what;
    harness.get_by_label_contains(&told);
    press(&mut harness, "Set these budgets");
    assert!(moves(&harness).is_empty());
}

#[test]
fn what_was_spent_agrees_with_the_books() {
    let table = Table::at(60, Language::English, decide_ui);
    let ask = |decision: &Decision| table.session.check(decision);
    let desk = Desk::new(&table.frame, Look::new(&table.words, table.kind, true), &ask);
    let view = desk.view();
    let booked: Money = table
        .session
        .logs()
        .iter()
        .flat_map(|log| &log.postings)
        .filter(|row| row.shop == view.shop && row.debit == crate::sim::ledger::Purpose::Advertising)
        .map(|row| row.amount)
        .sum();
    let spent: Money = view.niches.iter().map(|niche| spent::whole(&desk, niche, 1_000).money).sum();
    assert!(booked > Money::ZERO);
    assert_eq!(spent, booked);
    let by_day: f64 = view.niches.iter().flat_map(|niche| spent::daily(&desk, niche)).map(|point| point[1]).sum();
    assert!((by_day - booked.major()).abs() < 0.01);
}

#[test]
fn a_shop_without_a_listing_is_shown_the_way() {
    let mut harness = trading().at_the_side();
    for listing in &mut harness.state_mut().frame.view.listings {
        listing.live = false;
    }
    harness.run_steps(2);
    press(&mut harness, "Open a listing in Pricing");
    assert_eq!(harness.state().drafts.focus.stage, Stage::Pricing);
    let table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let mut harness = table.at_the_side();
    press(&mut harness, "Go to Market");
    assert_eq!(harness.state().drafts.focus.stage, Stage::Market);
}

#[test]
fn the_marketing_panel_is_for_everyone() {
    testing::assert_is_for_everyone(40, decide_ui, |_| {});
}

#[test]
fn the_budgets_are_for_everyone() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let table = Table::at(60, language, facts_ui);
        let mut harness = table.show(egui::vec2(760.0, 1600.0), 1.0);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
        if language == Language::English {
            testing::assert_keyboard_reaches_all(&mut harness);
        }
    }
}

#[test]
fn pictures_of_marketing() {
    testing::pictures("marketing", decide_ui, egui::vec2(312.0, 1900.0), |language| Table::at(60, language, decide_ui));
    testing::pictures("marketing-facts", facts_ui, egui::vec2(760.0, 1300.0), |language| {
        Table::at(60, language, facts_ui)
    });
}

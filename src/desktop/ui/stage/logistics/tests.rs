//! Promises of the logistics panel.

use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::*;
use crate::desktop::frame::tests::played;
use crate::desktop::testing::{self, Table, press};
use crate::lang::{Language, facts as told};
use crate::model::scenario::Skill;
use crate::model::setting::{MarketId, ProductId};
use crate::sim::decision::Refusal;
use crate::sim::stage::{market, product};

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let asked = harness.state().asked.iter();
    let decided = asked.filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Logistics(decided) => Some(decided.clone()),
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
fn decide(harness: &mut Harness<'_, Table>, decision: Decision) {
    let table = harness.state_mut();
    table.session.decide(&decision).expect("the panel offered it");
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

/// In a market with one product in range, and nothing bought yet.
fn beginner() -> Table {
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let market = MarketId(0);
    let enter = Decision::Market(market::Move::Enter { market });
    table.session.decide(&enter).expect("there is money");
    let product = ProductId(0);
    let add = Decision::Product(product::Move::Add { market, product });
    table.session.decide(&add).expect("there is room");
    table.frame.view = table.session.view();
    table.drafts.focus.product = product;
    table
}

/// The first morning on which goods lie at a hub.
fn goods_at_hub(language: Language) -> Table {
    let has_goods = |days: &u32| {
        let (session, _) = played("first-shop", Skill::Competent, *days);
        session.view().goods.iter().any(|goods| goods.hub_units > 0)
    };
    let day = (10..60).find(has_goods).expect("the player buys");
    let mut table = Table::at(day, language, decide_ui);
    let goods = table.frame.view.goods.iter().find(|goods| goods.hub_units > 0);
    table.drafts.focus.product = goods.expect("it was looked for").product;
    table
}

#[test]
fn a_warehouse_is_rented_once() {
    let mut harness = beginner().at_the_side();
    press(&mut harness, "Rent space in Zandovea");
    let rent = Move::RentWarehouse { market: MarketId(0) };
    assert_eq!(moves(&harness), std::slice::from_ref(&rent));
    decide(&mut harness, Decision::Logistics(rent));
    assert!(harness.query_by_label("Rent space in Zandovea").is_none());
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
fn goods_at_a_hub_are_sent_whole_insured_and_by_the_best_way_unless_something_else_is_entered() {
    let mut harness = goods_at_hub(Language::English).at_the_side();
    let (view, product) = (harness.state().frame.view.clone(), harness.state().drafts.focus.product);
    let niche = view.niches.iter().find(|niche| niche.product == product && niche.in_range).expect("it is carried");
    let hub = view.goods[product.0 as usize].hubs.iter().max_by_key(|hub| hub.units).expect("there are hubs");
    let mode = send::best_mode(niche, hub.origin).expect("a way in bulk");
    let units = harness.state().words.count(hub.units);
    press(&mut harness, &format!("Send {units} units"));
    let ship =
        |units, mode, insured| Move::Ship { market: niche.market, product, origin: hub.origin, units, mode, insured };
    assert_eq!(moves(&harness), [ship(hub.units, mode, true)]);
    // A few units by another way, uninsured.
    let lanes = view.markets[0].lanes.iter();
    let other = lanes.filter(|lane| lane.origin == hub.origin && !lane.mode.carries_parcels());
    let other = other.map(|lane| lane.mode).find(|other| *other != mode).expect("another way");
    let draft = &mut harness.state_mut().drafts.stage.logistics.send;
    (draft.units, draft.mode, draft.insured) = (3, other, false);
    harness.run_steps(2);
    press(&mut harness, "Send 3 units");
    assert_eq!(moves(&harness).last(), Some(&ship(3, other, false)));
    decide(&mut harness, Decision::Logistics(ship(hub.units, mode, true)));
    assert!(shows(&harness, "part 1 of"), "it is under way, with its leg");
}

#[test]
fn what_cannot_be_sent_says_why() {
    let mut table = goods_at_hub(Language::English);
    // As if the market had no warehouse: nothing else in the panel knows of it.
    let market = table.frame.view.markets[0].market;
    let product = table.drafts.focus.product;
    table.frame.view.markets[0].warehouse = false;
    table.session.decide(&Decision::Market(market::Move::Leave { market })).expect("one can leave");
    let refused = told::refusal(&table.words, &Refusal::NotInMarket).what;
    let mut harness = table.at_the_side();
    harness.run_steps(2);
    assert!(shows(&harness, &refused), "the refusal is shown");
    assert_eq!(harness.state().drafts.focus.product, product);
}

#[test]
fn a_standing_reorder_is_set_changed_and_cleared() {
    let mut harness = Table::at(40, Language::English, decide_ui).at_the_side();
    press(&mut harness, "Set the rule");
    let set = moves(&harness).pop().expect("a move");
    let Move::SetReorder { reorder, .. } = &set else { panic!("{set:?}") };
    assert!(reorder.ship_units > 0 && reorder.insured);
    decide(&mut harness, Decision::Logistics(set.clone()));
    assert!(shows(&harness, "Reorder point"));
    press(&mut harness, "Change the rule");
    assert_eq!(moves(&harness).last(), Some(&set), "it begins with the rule that stands");
    press(&mut harness, "Clear the rule");
    let clear = Move::ClearReorder { market: MarketId(0), product: harness.state().drafts.focus.product };
    assert_eq!(moves(&harness).last(), Some(&clear));
    decide(&mut harness, Decision::Logistics(clear));
    assert!(shows(&harness, "Set the rule"));
}

#[test]
fn drafts_follow_the_product() {
    let mut harness = goods_at_hub(Language::English).at_the_side();
    harness.state_mut().drafts.stage.logistics.send.units = 2;
    harness.run_steps(2);
    assert_eq!(harness.state().drafts.stage.logistics.send.units, 2);
    let (focus, view) = (harness.state().drafts.focus, harness.state().frame.view.clone());
    let other = view.niches.iter().find(|niche| niche.in_range && niche.product != focus.product);
    let Some(other) = other else { return };
    harness.state_mut().drafts.focus.product = other.product;
    harness.run_steps(2);
    harness.state_mut().drafts.focus.product = focus.product;
    harness.run_steps(2);
    assert_ne!(harness.state().drafts.stage.logistics.send.units, 2);
}

#[test]
fn a_way_that_is_pressed_shows_its_legs_and_is_taken_for_the_consignment() {
    let table = Table::at(40, Language::English, facts_ui);
    let mut harness = table.show(vec2(760.0, 4000.0), 1.0);
    let lanes = harness.state().frame.view.markets[0].lanes.clone();
    let place = lanes.iter().position(|lane| !lane.mode.carries_parcels()).expect("a way in bulk");
    let mode = harness.state().words.name("mode", &lanes[place].mode);
    let row =
        By::new().predicate(move |node| node.label().is_some_and(|label| label.contains(&format!("Way: {mode},"))));
    harness.query_all(row).next().expect("its row").click();
    harness.run_steps(3);
    let draft = &harness.state().drafts.stage.logistics;
    assert_eq!(draft.lane.map(|lane| lanes[lane].mode), Some(lanes[place].mode));
    assert_eq!(draft.send.mode, lanes[place].mode);
}

#[test]
fn a_logistics_panel_is_for_everyone() {
    testing::assert_is_for_everyone(40, decide_ui, |_| {});
    testing::assert_is_for_everyone(0, decide_ui, |_| {});
}

#[test]
fn the_facts_of_logistics_are_for_everyone() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let mut harness = Table::at(60, language, facts_ui).show(vec2(760.0, 4000.0), 1.0);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
        if language == Language::English {
            testing::assert_keyboard_reaches_all(&mut harness);
        }
    }
}

#[test]
fn logistics_for_people_to_look_at() {
    testing::pictures("logistics-hub", decide_ui, vec2(312.0, 1500.0), goods_at_hub);
    testing::pictures("logistics", decide_ui, vec2(312.0, 1500.0), |language| Table::at(60, language, decide_ui));
    testing::pictures("logistics-facts", facts_ui, vec2(760.0, 2300.0), |language| Table::at(60, language, facts_ui));
}

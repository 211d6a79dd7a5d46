//! What the keyboard does anywhere on the play screen, and what it leaves alone.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::{BARE, CTRL, Shop, before_play};
use crate::desktop::desk::Intent;
use crate::desktop::testing::{Scene, key, named, offers, press_part, write};
use crate::model::stage::Stage;

const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..CTRL };

#[test]
fn numbers_choose_the_stages_in_their_order() {
    let keys = [Key::Num9, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];
    let last_first = [8, 0, 1, 2, 3, 4, 5, 6, 7];
    let mut harness = before_play(Shop::at(0));
    for (pressed, place) in keys.into_iter().zip(last_first) {
        key(&mut harness, CTRL, pressed);
        assert_eq!(harness.state().state.drafts.focus.stage, Stage::ALL[place]);
    }
}

#[test]
fn arrows_and_end_ask_for_days() {
    let mut harness = before_play(Shop::at(0));
    key(&mut harness, CTRL, Key::ArrowRight);
    key(&mut harness, CTRL_SHIFT, Key::ArrowRight);
    key(&mut harness, CTRL, Key::End);
    assert_eq!(harness.state().asked, [Intent::Advance(1), Intent::Advance(7), Intent::ToNextEvent]);
}

#[test]
fn only_in_practice_does_a_key_take_back() {
    let mut harness = before_play(Shop::at(3));
    key(&mut harness, CTRL, Key::Z);
    assert_eq!(harness.state().asked, [Intent::Undo]);
    let beside = &mut harness.state_mut().state.frame.beside;
    (beside.practice, beside.can_undo) = (false, false);
    harness.run_steps(2);
    key(&mut harness, CTRL, Key::Z);
    assert_eq!(harness.state().asked, [Intent::Undo], "for assessment nothing is");
    assert!(!offers(&harness, "Take back"), "nor does a button");
}

#[test]
fn who_types_moves_the_cursor_and_not_the_calendar() {
    let mut harness = before_play(Shop::at(3));
    key(&mut harness, CTRL, Key::K);
    write(&mut harness, "customs");
    for pressed in [Key::ArrowRight, Key::End, Key::Z] {
        key(&mut harness, CTRL, pressed);
    }
    key(&mut harness, CTRL_SHIFT, Key::ArrowRight);
    assert_eq!(harness.state().asked, [], "the keys belong to the field");
    key(&mut harness, BARE, Key::Escape);
    key(&mut harness, CTRL, Key::ArrowRight);
    assert_eq!(harness.state().asked, [Intent::Advance(1)]);
}

#[test]
fn facts_and_diary_open_and_close() {
    let mut harness = before_play(Shop::at(3));
    for is_open in [true, false] {
        key(&mut harness, CTRL, Key::E);
        key(&mut harness, CTRL, Key::D);
        let drafts = &harness.state().state.drafts;
        assert_eq!((drafts.is_wide, drafts.is_diary_open), (is_open, is_open));
        assert_eq!((offers(&harness, "Show the map"), offers(&harness, "What to show: What")), (is_open, is_open));
    }
}

#[test]
fn f1_and_ctrl_k_open_and_escape_closes() {
    let mut harness = before_play(Shop::at(0));
    for (held, pressed, field) in [(BARE, Key::F1, "Find a term"), (CTRL, Key::K, "Find anything")] {
        let is_open = |harness: &Harness<'_, Scene<Shop>>| {
            let entry = By::new().predicate(|node| node.role() == Role::TextInput && named(node) == field);
            harness.query_all(entry).next().is_some()
        };
        assert!(!is_open(&harness), "{field}");
        key(&mut harness, held, pressed);
        assert!(is_open(&harness), "{field}");
        key(&mut harness, BARE, Key::Escape);
        assert!(!is_open(&harness), "{field}");
    }
    assert_eq!(harness.state().asked, [], "there was nothing to stop");
}

#[test]
fn escape_stops_the_days_that_run() {
    let mut harness = before_play(Shop::at(0));
    harness.state_mut().state.frame.beside.is_running = true;
    key(&mut harness, BARE, Key::Escape);
    assert_eq!(harness.state().asked, [Intent::Pause]);
}

#[test]
fn escape_closes_a_list_that_is_open() {
    let mut shop = Shop::at(0);
    shop.drafts.focus.stage = Stage::Product;
    let name = shop.frame.names.products[0].clone();
    let mut harness = before_play(shop);
    // An option's name alone; the box that opens says what is chosen too.
    let shown = |harness: &Harness<'_, Scene<Shop>>| {
        let option = By::new().predicate(|node| node.role() == Role::Button && named(node) == name);
        harness.query_all(option).next().is_some()
    };
    press_part(&mut harness, "Product: ");
    assert!(shown(&harness));
    key(&mut harness, BARE, Key::Escape);
    harness.run_steps(2);
    assert!(!shown(&harness));
}

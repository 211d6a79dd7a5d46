//! The palette: a word leads to any decision, product, supplier, term or command.

use egui::Key;
use egui::accesskit::Toggled;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

use super::{BARE, CTRL, LANGUAGES, SCALES, SIZE, Shop, assert_lies_within, before_play, play, say_in};
use crate::desktop::desk::Intent;
use crate::desktop::testing::{self, Scene, key, offers, press_part, tells, write};
use crate::lang::Language;
use crate::model::setting::ProductId;
use crate::model::stage::Stage;

/// The palette with words typed into it, over the stage of service.
fn found(words: &str) -> Harness<'static, Scene<Shop>> {
    let mut shop = Shop::at(0);
    shop.drafts.focus.stage = Stage::Service;
    let mut harness = before_play(shop);
    key(&mut harness, CTRL, Key::K);
    write(&mut harness, words);
    assert_eq!(harness.state().state.drafts.palette, words, "its field has the keyboard");
    harness
}

fn chosen(mut harness: Harness<'static, Scene<Shop>>) -> Scene<Shop> {
    key(&mut harness, BARE, Key::Enter);
    assert!(!offers(&harness, "Find anything:") && !harness.state().state.drafts.is_palette_open, "it has closed");
    harness.into_state()
}

#[test]
fn typing_finds_a_decision_and_enter_goes_to_its_stage() {
    let decisions = [
        ("enter a m", Stage::Market),
        ("DROP", Stage::Product),
        ("for a quotation", Stage::Sourcing),
        ("run a promotion", Stage::Pricing),
        ("set an advertising", Stage::Marketing),
        ("a reorder", Stage::Logistics),
        ("the customs value", Stage::Compliance),
        ("sell currency", Stage::Payments),
        ("answer customers", Stage::Service),
    ];
    for (words, stage) in decisions {
        assert_eq!(chosen(found(words)).state.drafts.focus.stage, stage, "{words}");
    }
}

#[test]
fn arrows_choose_among_what_was_found() {
    let after = |keys: &[Key]| {
        let mut harness = found("a market");
        keys.iter().for_each(|pressed| key(&mut harness, BARE, *pressed));
        let marked =
            By::new().predicate(|node| node.toggled() == Some(Toggled::True) && testing::named(node).contains(". "));
        harness.query_all(marked).map(|node| testing::named(&node.accesskit_node())).collect::<Vec<_>>()
    };
    let (first, second) = (after(&[]), after(&[Key::ArrowDown]));
    assert_eq!((first.len(), second.len()), (1, 1), "one is marked: {first:?} {second:?}");
    assert_ne!(first, second);
    assert_eq!(after(&[Key::ArrowDown, Key::ArrowDown, Key::ArrowUp]), second);
    assert_eq!(after(&[Key::ArrowUp]), first, "nothing stands above the first");
    // Enter a market, leave a market, ship goods to a market; nothing stands below the last.
    let mut harness = found("a market");
    for _ in 0..12 {
        key(&mut harness, BARE, Key::ArrowDown);
    }
    assert_eq!(chosen(harness).state.drafts.focus.stage, Stage::Logistics);
}

#[test]
fn another_word_begins_at_the_first_again() {
    let mut harness = found("a");
    for _ in 0..3 {
        key(&mut harness, BARE, Key::ArrowDown);
    }
    write(&mut harness, "dvertising budget");
    assert_eq!(chosen(harness).state.drafts.focus.stage, Stage::Marketing);
}

#[test]
fn a_product_and_a_supplier_bring_their_own_into_focus() {
    let shop = Shop::at(0);
    let product = ProductId(3);
    let name = shop.frame.names.products[product.0 as usize].clone();
    let supplier = shop.frame.view.suppliers.iter().find(|row| row.product == product).expect("someone makes it");
    let supplier = supplier.name.clone();
    let focus = chosen(found(&name)).state.drafts.focus;
    assert_eq!((focus.stage, focus.product), (Stage::Product, product));
    let focus = chosen(found(&supplier)).state.drafts.focus;
    assert_eq!((focus.stage, focus.product), (Stage::Sourcing, product));
}

#[test]
fn a_term_is_explained() {
    let mut harness = found("chargeable weight");
    key(&mut harness, BARE, Key::Enter);
    let meaning = harness.state().words.say("term-chargeable-weight-text");
    assert!(tells(&harness, &meaning));
    assert!(!tells(&harness, &harness.state().words.say("term-audit-text")), "and no other");
}

#[test]
fn a_command_is_asked_for() {
    assert_eq!(chosen(found("one week")).asked, [Intent::Advance(7)]);
    assert_eq!(chosen(found("home (")).asked, [Intent::Leave]);
}

#[test]
fn what_is_not_found_goes_nowhere() {
    let mut harness = found("zeppelin");
    assert!(tells(&harness, "Nothing has this word."));
    key(&mut harness, BARE, Key::Enter);
    let scene = harness.state();
    assert!(scene.state.drafts.is_palette_open && scene.asked.is_empty());
    assert_eq!(scene.state.drafts.focus.stage, Stage::Service);
}

#[test]
fn what_was_found_can_be_pressed_or_come_to_with_the_tab_key() {
    let mut harness = found("budget");
    press_part(&mut harness, "Set an advertising budget. ");
    assert_eq!(harness.state().state.drafts.focus.stage, Stage::Marketing);
    // What has the keyboard is what Enter means.
    let mut harness = found("a market");
    let wanted = "Ship goods to a market. ";
    for _ in 0..9 {
        key(&mut harness, BARE, Key::Tab);
        let is_it = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
            node.is_focused() && testing::named(node).starts_with(wanted)
        };
        if harness.query_all(By::new().predicate(is_it)).next().is_some() {
            assert_eq!(chosen(harness).state.drafts.focus.stage, Stage::Logistics);
            return;
        }
    }
    panic!("the tab key does not come to {wanted:?}");
}

#[test]
fn it_opens_empty() {
    let mut harness = found("zeppelin");
    key(&mut harness, BARE, Key::Escape);
    assert!(!harness.state().state.drafts.is_palette_open);
    key(&mut harness, CTRL, Key::K);
    assert!(!tells(&harness, "Nothing has this word.") && tells(&harness, "Enter a market"));
}

#[test]
fn the_palette_fits_in_each_language_and_size() {
    for scale in SCALES {
        let mut harness = Scene::new(Language::English, Shop::at(0), play).show(SIZE, scale);
        key(&mut harness, CTRL, Key::K);
        for language in LANGUAGES {
            say_in(&mut harness, language);
            assert_lies_within(&harness, "palette");
            testing::assert_all_is_named(&harness);
            testing::assert_nothing_sticks_out(&harness);
        }
    }
}

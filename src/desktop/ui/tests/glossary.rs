//! The glossary: a word finds its meaning.

use egui::Key;
use egui_kittest::Harness;

use super::{BARE, LANGUAGES, SCALES, SIZE, Shop, assert_lies_within, before_play, play, say_in};
use crate::desktop::testing::{self, Scene, key, offers, press, tells, write};
use crate::lang::{self, Language};

/// The terms that are shown, by their meaning.
fn shown(harness: &Harness<'_, Scene<Shop>>) -> Vec<&'static str> {
    let words = &harness.state().words;
    lang::terms().filter(|id| tells(harness, &words.say(&format!("term-{id}-text")))).collect()
}

fn open() -> Harness<'static, Scene<Shop>> {
    let mut harness = before_play(Shop::at(0));
    key(&mut harness, BARE, Key::F1);
    assert!(harness.state().state.drafts.is_glossary_open);
    harness
}

#[test]
fn a_word_leaves_the_terms_that_have_it_in_name_or_meaning() {
    let mut harness = open();
    let all = shown(&harness);
    assert!(all.len() > 60, "{} of {} terms", all.len(), lang::terms().count());
    // What is typed goes into the glossary as soon as it is open.
    write(&mut harness, "Chargeback");
    let found = shown(&harness);
    let words = &harness.state().words;
    let has = |id: &str| {
        let told = words.say(&format!("term-{id}")) + "\n" + &words.say(&format!("term-{id}-text"));
        told.to_lowercase().contains("chargeback")
    };
    let wanted: Vec<&str> = lang::terms().filter(|id| has(id)).collect();
    assert!(wanted.contains(&"chargeback") && wanted.contains(&"card"), "{wanted:?}");
    assert_eq!(found, wanted);
}

#[test]
fn a_word_that_no_term_has_is_told_so() {
    let mut harness = open();
    write(&mut harness, "zeppelin");
    assert_eq!(shown(&harness), [""; 0]);
    assert!(tells(&harness, "No term has this word."));
}

#[test]
fn keys_are_told_with_the_terms() {
    let harness = open();
    for (keys, message) in super::play_screen::SHORTCUTS {
        assert!(tells(&harness, keys), "{keys}");
        assert!(tells(&harness, &harness.state().words.say(message)), "{message}");
    }
}

#[test]
fn escape_closes_it_and_so_does_its_button() {
    let mut harness = open();
    key(&mut harness, BARE, Key::Escape);
    assert!(!offers(&harness, "Find a term"));
    press(&mut harness, "Glossary");
    assert!(offers(&harness, "Find a term"));
    press(&mut harness, "Close");
    assert!(!offers(&harness, "Find a term"));
}

#[test]
fn the_glossary_fits_in_each_language_and_size() {
    for scale in SCALES {
        let mut harness = Scene::new(Language::English, Shop::at(0), play).show(SIZE, scale);
        key(&mut harness, BARE, Key::F1);
        for language in LANGUAGES {
            say_in(&mut harness, language);
            assert_lies_within(&harness, "glossary");
            testing::assert_all_is_named(&harness);
            testing::assert_nothing_sticks_out(&harness);
        }
    }
}

//! Settings: each thing that is pressed is asked for as the change that it is.

use egui::Ui;

use super::{LANGUAGES, SCALES, SIZE};
use crate::desktop::desk::{Intent, Look, Screen};
use crate::desktop::settings::{Change, Settings};
use crate::desktop::testing::{self, Scene, press, tells};
use crate::desktop::theme::Kind;
use crate::desktop::ui::settings::settings_ui;
use crate::lang::{Language, Words};

fn draw(ui: &mut Ui, look: &Look, settings: &mut Settings) -> Vec<Intent> {
    settings_ui(ui, look, settings, Screen::Play)
}

#[test]
fn each_change_is_asked_for_as_what_it_is() {
    let mut harness = Scene::new(Language::English, Settings::default(), draw).show(SIZE, 1.0);
    let pressed = [
        ("Look: Day", Change::Palette(Kind::Day)),
        ("Look: High contrast", Change::Palette(Kind::Contrast)),
        ("Size of text and controls: 80%", Change::Scale(80)),
        ("Size of text and controls: 200%", Change::Scale(200)),
        ("Less motion", Change::ReducedMotion(true)),
        ("Simple map", Change::LowDetail(true)),
        ("Offer the guided first run again", Change::Guided(true)),
    ];
    for (name, change) in pressed {
        press(&mut harness, name);
        assert_eq!(harness.state().asked.last(), Some(&Intent::Set(change)), "{name}");
    }
    assert_eq!(harness.state().asked.len(), pressed.len(), "and nothing else is");
}

#[test]
fn what_is_set_is_shown_and_can_be_set_back() {
    let set = Settings {
        palette: Kind::Contrast,
        scale: 125,
        reduced_motion: true,
        low_detail: true,
        guided: true,
        ..Settings::default()
    };
    let mut harness = Scene::new(Language::English, set, draw).show(SIZE, 1.0);
    let pressed = [
        ("Look: Night", Change::Palette(Kind::Night)),
        ("Size of text and controls: 100%", Change::Scale(100)),
        ("Less motion", Change::ReducedMotion(false)),
        ("Simple map", Change::LowDetail(false)),
        ("Offer the guided first run again", Change::Guided(false)),
    ];
    // What is so already is no change.
    press(&mut harness, "Look: High contrast");
    press(&mut harness, "Size of text and controls: 125%");
    for (name, _) in pressed {
        press(&mut harness, name);
    }
    let asked: Vec<Intent> = pressed.into_iter().map(|(_, change)| Intent::Set(change)).collect();
    assert_eq!(harness.state().asked, asked);
}

#[test]
fn every_language_can_be_chosen_under_its_own_name() {
    for language in Language::ALL.into_iter().skip(1) {
        let mut harness = Scene::new(Language::English, Settings::default(), draw).show(SIZE, 1.0);
        press(&mut harness, "Language: English");
        press(&mut harness, language.name());
        assert_eq!(harness.state().asked, [Intent::Set(Change::Language(language))]);
    }
}

#[test]
fn one_goes_back_to_where_one_came_from() {
    let mut harness = Scene::new(Language::English, Settings::default(), draw).show(SIZE, 1.0);
    press(&mut harness, "Back");
    assert_eq!(harness.state().asked, [Intent::Go(Screen::Play)]);
}

#[test]
fn every_switch_says_what_it_does() {
    let harness = Scene::new(Language::English, Settings::default(), draw).show(SIZE, 1.0);
    for key in ["settings-language-text", "settings-motion-text", "settings-detail-text", "settings-guide-text"] {
        let words = harness.state().words.say(key);
        assert!(tells(&harness, &words), "{words}");
    }
}

#[test]
fn settings_are_for_everyone() {
    for scale in SCALES {
        let mut harness = Scene::new(Language::English, Settings::default(), draw).show(SIZE, scale);
        for language in LANGUAGES {
            let scene = harness.state_mut();
            (scene.words, scene.state.language) = (Words::new(language), language);
            harness.run_steps(3);
            testing::assert_all_is_named(&harness);
            testing::assert_nothing_sticks_out(&harness);
        }
        testing::assert_keyboard_reaches_all(&mut harness);
    }
}

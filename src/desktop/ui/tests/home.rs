//! Home: something is begun, or gone on with.

use std::path::PathBuf;

use egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::{BARE, CTRL, LANGUAGES, SCALES, SIZE};
use crate::content;
use crate::desktop::desk::{Intent, Look, Screen};
use crate::desktop::host::Trouble;
use crate::desktop::saves::Saved;
use crate::desktop::settings::Change;
use crate::desktop::testing::{self, Scene, key, offers, press, press_part, tells, write};
use crate::desktop::ui::home::{HomeDrafts, home_ui};
use crate::lang::{Language, Words};

#[derive(Default)]
struct Door {
    drafts: HomeDrafts,
    saved: Vec<Saved>,
    trouble: Option<Trouble>,
}

fn draw(ui: &mut Ui, look: &Look, door: &mut Door) -> Vec<Intent> {
    home_ui(ui, look, &mut door.drafts, &door.saved, door.trouble.as_ref())
}

/// In a window so tall that every scenario is in sight.
fn before(door: Door) -> Harness<'static, Scene<Door>> {
    Scene::new(Language::English, door, draw).show(egui::vec2(1366.0, 1600.0), 1.0)
}

fn run(scenario: &str, day: u32, practice: bool) -> Saved {
    let path = PathBuf::from(format!("/runs/{scenario}-{day}.dhow"));
    let changed = std::time::SystemTime::UNIX_EPOCH;
    Saved { path, scenario: scenario.into(), form: 12, practice, day, days: 90, changed }
}

#[test]
fn who_chooses_nothing_begins_the_first_shop_for_practice() {
    let mut harness = before(Door::default());
    press(&mut harness, "Begin: First shop");
    let first = Intent::Begin { scenario: "first-shop".into(), form: 1, practice: true };
    assert_eq!(harness.state().asked, [first]);
}

#[test]
fn each_scenario_can_be_chosen_and_begun() {
    let mut harness = before(Door::default());
    let words = Words::new(Language::English);
    for scenario in content::library::scenarios() {
        let title = words.say(&format!("scenario-{scenario}-title"));
        press_part(&mut harness, &format!("{title}. "));
        press(&mut harness, &format!("Begin: {title}"));
        let begun = Intent::Begin { scenario: scenario.into(), form: 1, practice: true };
        assert_eq!(harness.state().asked.last(), Some(&begun));
    }
}

#[test]
fn a_run_is_begun_with_the_form_and_the_kind_that_were_set() {
    let mut harness = before(Door::default());
    press_part(&mut harness, "Steppe road. ");
    press(&mut harness, "Kind of run: For assessment");
    assert!(tells(&harness, "Nothing can be taken back"), "the kind explains itself");
    let form = By::new().predicate(|node| node.role() == egui::accesskit::Role::SpinButton);
    harness.get(form).click();
    harness.run_steps(2);
    key(&mut harness, CTRL, Key::A);
    write(&mut harness, "42");
    key(&mut harness, BARE, Key::Enter);
    press(&mut harness, "Begin: Steppe road");
    let begun = Intent::Begin { scenario: "steppe-road".into(), form: 42, practice: false };
    assert_eq!(harness.state().asked, [begun]);
}

#[test]
fn a_run_that_was_left_is_opened_and_tells_where_it_stands() {
    let saved = vec![run("lake-market", 17, false), run("first-shop", 90, true)];
    let mut harness = before(Door { saved: saved.clone(), ..Door::default() });
    assert!(tells(&harness, "Lake market. Day 17 of 90, form 12 · For assessment lake-market-17"));
    assert!(tells(&harness, "First shop. Finished, form 12 · Practice first-shop-90"));
    press_part(&mut harness, "lake-market-17");
    press_part(&mut harness, "first-shop-90");
    let opened: Vec<Intent> = saved.into_iter().map(|run| Intent::Open(run.path)).collect();
    assert_eq!(harness.state().asked, opened);
}

#[test]
fn a_path_that_is_typed_is_opened_and_an_empty_one_is_not() {
    let mut harness = before(Door::default());
    press(&mut harness, "Open");
    assert_eq!(harness.state().asked, [], "nothing was typed");
    press(&mut harness, "Path of a .dhow file");
    write(&mut harness, " /media/stick/mine.dhow ");
    press(&mut harness, "Open");
    assert_eq!(harness.state().asked, [Intent::Open("/media/stick/mine.dhow".into())]);
}

#[test]
fn enter_opens_the_path_that_was_typed() {
    let mut harness = before(Door::default());
    press(&mut harness, "Path of a .dhow file");
    write(&mut harness, "mine.dhow");
    key(&mut harness, BARE, Key::Enter);
    assert_eq!(harness.state().asked, [Intent::Open("mine.dhow".into())]);
}

#[test]
fn trouble_is_told_until_it_has_been_read() {
    let mut harness = before(Door::default());
    assert!(!offers(&harness, "Close"), "all is well");
    harness.state_mut().state.trouble = Some(Trouble { key: "trouble-open", detail: "line 3 is torn".into() });
    harness.run_steps(2);
    assert!(tells(&harness, "This file could not be opened. line 3 is torn"));
    press(&mut harness, "Close");
    assert_eq!(harness.state().asked, [Intent::Forgive]);
}

#[test]
fn settings_and_languages_are_reached_from_home() {
    let mut harness = before(Door::default());
    press(&mut harness, "Settings");
    press(&mut harness, "Language: English");
    press(&mut harness, "Français");
    let asked = [Intent::Go(Screen::Settings), Intent::Set(Change::Language(Language::French))];
    assert_eq!(harness.state().asked, asked);
}

#[test]
fn home_is_for_everyone() {
    for scale in SCALES {
        let saved = vec![run("lake-market", 17, false), run("first-shop", 90, true)];
        let trouble = Some(Trouble { key: "trouble-save", detail: "/a/long/way/to/a/file.dhow".into() });
        let door = Door { saved, trouble, ..Door::default() };
        let mut harness = Scene::new(Language::English, door, draw).show(SIZE, scale);
        for language in LANGUAGES {
            harness.state_mut().words = Words::new(language);
            harness.run_steps(3);
            testing::assert_all_is_named(&harness);
            testing::assert_nothing_sticks_out(&harness);
        }
        testing::assert_keyboard_reaches_all(&mut harness);
    }
}

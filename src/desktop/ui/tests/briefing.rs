//! The briefing: where one is, told in one's language, and the way from there into the run.

use egui::Ui;
use egui::accesskit::Role;
use egui_kittest::kittest::{By, NodeT, Queryable};

use super::{LANGUAGES, SCALES, SIZE, Shop, say_in};
use crate::content;
use crate::desktop::desk::{Intent, Look, Screen};
use crate::desktop::testing::{self, Scene, offers, press};
use crate::desktop::ui::briefing::briefing_ui;
use crate::lang::{self, Language};

fn draw(ui: &mut Ui, look: &Look, shop: &mut Shop) -> Vec<Intent> {
    let blank = |_: &egui::Painter, _: egui::Rect| {};
    shop.at_desk(look, |desk, _| briefing_ui(ui, desk, Some(&blank)))
}

#[test]
fn the_briefing_leads_to_the_run_and_back_home() {
    let mut harness = Scene::new(Language::English, Shop::at(0), draw).show(SIZE, 1.0);
    press(&mut harness, "Start the run");
    press(&mut harness, "Home");
    assert_eq!(harness.state().asked, [Intent::Go(Screen::Play), Intent::Leave]);
}

#[test]
fn a_run_that_has_begun_is_gone_on_with() {
    let mut harness = Scene::new(Language::English, Shop::at(3), draw).show(SIZE, 1.0);
    assert!(!offers(&harness, "Start the run"));
    press(&mut harness, "Go on");
    assert_eq!(harness.state().asked, [Intent::Go(Screen::Play)]);
}

#[test]
fn every_scenario_has_a_briefing_that_fits_in_each_language_and_size() {
    for scale in SCALES {
        let mut harness = Scene::new(Language::English, Shop::at(0), draw).show(SIZE, scale);
        for scenario in content::library::scenarios() {
            harness.state_mut().state = Shop::of(scenario, 0);
            for language in LANGUAGES {
                say_in(&mut harness, language);
                let told = lang::briefing(language, scenario).unwrap_or_default();
                let first = told.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or_default();
                let heading = By::new().role(Role::Heading);
                let headings: Vec<String> =
                    harness.query_all(heading).map(|node| testing::named(&node.accesskit_node())).collect();
                assert!(!first.is_empty() && headings.iter().any(|held| held == first), "{scenario}: {headings:?}");
                testing::assert_all_is_named(&harness);
                testing::assert_nothing_sticks_out(&harness);
            }
        }
        say_in(&mut harness, Language::English);
        testing::assert_keyboard_reaches_all(&mut harness);
    }
}

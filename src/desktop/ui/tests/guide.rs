//! The guided run: one thing at a time, each waited for, until the first sale.

use egui::Ui;
use egui_kittest::Harness;

use super::{LANGUAGES, SCALES, SIZE, Shop, area, assert_lies_within, play, say_in};
use crate::desktop::desk::{Desk, Intent, Look, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::host::Host;
use crate::desktop::settings::Settings;
use crate::desktop::testing::{self, Scene, press, tells};
use crate::desktop::ui::guide::STEPS;
use crate::desktop::ui::play::{Beside, play_ui};
use crate::lang::Language;
use crate::model::scenario::Skill;
use crate::model::stage::Stage;

/// Someone who runs a first shop, in the program itself.
struct Learner {
    host: Host,
    drafts: Drafts,
    _folder: tempfile::TempDir,
}

fn draw(ui: &mut Ui, look: &Look, learner: &mut Learner) -> Vec<Intent> {
    let Learner { host, drafts, .. } = learner;
    let Some(frame) = host.frame() else { return Vec::new() };
    let ask = |decision: &_| host.check(decision);
    let desk = Desk::new(&frame, *look, &ask);
    let beside = Beside { trouble: host.trouble.as_ref(), guide: host.guide, map: None };
    let (asked, _) = play_ui(ui, &desk, drafts, beside);
    asked.iter().for_each(|intent| host.take(intent.clone()));
    asked
}

fn begun(practice: bool) -> Harness<'static, Scene<Learner>> {
    let folder = tempfile::tempdir().expect("a folder");
    let settings = Settings { reduced_motion: true, ..Settings::default() };
    let mut host = Host::new(settings, folder.path().to_owned(), false);
    host.take(Intent::Begin { scenario: "first-shop".into(), form: 7, practice });
    host.take(Intent::Go(Screen::Play));
    let learner = Learner { host, drafts: Drafts::default(), _folder: folder };
    Scene::new(Language::English, learner, draw).show(SIZE, 1.0)
}

fn step(harness: &Harness<'_, Scene<Learner>>) -> Option<usize> {
    harness.state().state.host.guide
}

/// Lets a competent hand decide in one stage, or time pass until something comes.
fn act(host: &mut Host, stage: Option<Stage>) {
    let Some(stage) = stage else {
        host.take(Intent::ToNextEvent);
        while host.is_busy() {
            host.tick(0.1);
        }
        return;
    };
    let session = host.run().expect("a run is open").session();
    let decisions = session.script(Skill::Competent).decide(&session.view());
    for decision in decisions.into_iter().filter(|decision| decision.stage() == stage) {
        host.take(Intent::decide(decision));
    }
}

/// Opens a listing of what lies at the hub, as the form proposes it.
fn list(harness: &mut Harness<'_, Scene<Learner>>) {
    let Learner { host, drafts, .. } = &mut harness.state_mut().state;
    let frame = host.frame().expect("a run is open");
    let there = frame.view.goods.iter().find(|goods| goods.hub_units > 0).expect("goods lie at the hub");
    (drafts.focus.stage, drafts.focus.product) = (Stage::Pricing, there.product);
    harness.run_steps(3);
    press(harness, "Open the listing");
}

/// What each step asks for, in order: the card's title, and where it is done.
const ASKED: [(&str, Option<Stage>); 9] = [
    ("Enter the market", Some(Stage::Market)),
    ("Choose a product", Some(Stage::Product)),
    ("Ask for quotations", Some(Stage::Sourcing)),
    ("Let time pass", None),
    ("Order a small lot", Some(Stage::Sourcing)),
    ("Offer ways to pay", Some(Stage::Payments)),
    ("Wait for the goods", None),
    ("List the product", Some(Stage::Pricing)),
    ("Your first sale", None),
];

#[test]
fn each_step_waits_until_it_is_done_and_the_last_ends_it() {
    let mut harness = begun(true);
    assert!(tells(&harness, "Your first sale, step by step"));
    press(&mut harness, "Go on");
    for (place, (title, stage)) in ASKED.into_iter().enumerate() {
        harness.run_steps(4);
        assert_eq!(step(&harness), Some(place + 1), "{title} is waited for");
        assert!(tells(&harness, title), "{title} is asked for");
        let mut tries = 0;
        while step(&harness) == Some(place + 1) {
            match stage {
                Some(Stage::Pricing) => list(&mut harness),
                _ => act(&mut harness.state_mut().state.host, stage),
            }
            harness.run_steps(2);
            if stage.is_some() && step(&harness) == Some(place + 1) {
                // Even a competent hand does not order on the day of the first answer.
                let host = &mut harness.state_mut().state.host;
                host.take(Intent::Advance(1));
                host.tick(0.1);
            }
            tries += 1;
            assert!(tries < 40, "{title} is never done");
        }
        assert_eq!(step(&harness), Some(place + 2), "{title} leads to the next step and no further");
    }
    let host = &harness.state().state.host;
    let sold = host.frame().map(|frame| frame.outcome.funnel.orders);
    assert!(sold > Some(0) && host.screen == Screen::Play && !host.settings.guided);
    assert!(tells(&harness, "You have sold"));
    press(&mut harness, "Run the shop on my own");
    assert_eq!(step(&harness), None);
    assert!(harness.state().state.host.settings.guided, "and it does not come again");
}

#[test]
fn the_card_leads_to_where_the_step_is_done() {
    let mut harness = begun(true);
    press(&mut harness, "Go on");
    harness.state_mut().state.drafts.focus.stage = Stage::Service;
    harness.state_mut().state.drafts.is_wide = true;
    harness.run_steps(2);
    press(&mut harness, "Show me: Market");
    let drafts = &harness.state().state.drafts;
    assert_eq!((drafts.focus.stage, drafts.is_wide), (Stage::Market, false));
}

#[test]
fn who_wants_no_guide_is_left_alone() {
    let mut harness = begun(true);
    press(&mut harness, "No guide");
    assert_eq!(step(&harness), None);
    assert!(!tells(&harness, "Your first sale, step by step"));
    assert!(harness.state().state.host.settings.guided);
    assert_eq!(step(&begun(false)), None, "for assessment nobody is guided");
}

#[test]
fn every_step_fits_in_each_language_and_size_beside_the_maps_buttons_and_the_diary() {
    for scale in SCALES {
        // Nothing is done yet, and no step but one's own has been.
        let mut shop = Shop::at(0);
        shop.world = Some(shop.map_world());
        let mut harness = Scene::new(Language::English, shop, play).show(SIZE, scale);
        for language in LANGUAGES {
            for step in 0..STEPS {
                harness.state_mut().state.guide = Some(step);
                say_in(&mut harness, language);
                assert_lies_within(&harness, "guide");
                let (card, diary) = (area(&harness, "guide"), area(&harness, "diary"));
                assert!(card.bottom() <= diary.top(), "step {step} {language:?} {scale}: {card:?} {diary:?}");
                assert!(!card.intersects(area(&harness, "map-zoom")), "step {step} {language:?} {scale}: {card:?}");
                testing::assert_all_is_named(&harness);
                testing::assert_nothing_sticks_out(&harness);
            }
        }
        assert_eq!(harness.state().asked, [], "no step was passed over");
    }
}

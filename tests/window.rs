//! From the first screen to the last one with mouse and keys, as a student goes: what the real window does, on a real screen.
//!
//! Needs Xvfb, xdotool and a software Vulkan driver. Where they are missing it says so and passes, unless
//! `DHOW_WINDOW=required` is set, as it is where they have been installed for it.

mod hand;
mod screen;

use std::path::Path;

use dhow::content;
use dhow::model::stage::Stage;
use dhow::run::journal::{self, Entry};
use dhow::run::replay::{self, Verdict};
use dhow::run::session::Session;
use dhow::sim::event::Event;

use hand::Hand;
use screen::Screen;

/// A decision in each stage: what to press, one after the other; the last one decides.
const DECISIONS: [(Stage, &[&str]); 9] = [
    (Stage::Market, &["Enter "]),
    (Stage::Product, &["Product: ", "Handbag", "Add Handbag"]),
    (Stage::Sourcing, &["Ask 3 suppliers"]),
    (Stage::Pricing, &["Open the listing"]),
    (Stage::Marketing, &["Set Marketplace ads"]),
    (Stage::Logistics, &["Rent space"]),
    (Stage::Compliance, &["Apply: Tax registration"]),
    (Stage::Payments, &["Cash on delivery"]),
    (Stage::Service, &["Let it answer"]),
];

#[test]
fn a_student_plays_a_whole_run_with_mouse_and_keys() {
    let Some(screen) = Screen::start() else {
        assert!(std::env::var("DHOW_WINDOW").as_deref() != Ok("required"), "Xvfb and xdotool are to be here");
        eprintln!("not tried: Xvfb or xdotool is not installed");
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    let mut hand = Hand::open(&screen, folder.path());
    hand.until("the home screen", |seen| seen.screen == "home");
    hand.focus();
    hand.press("First shop. All nine stages");
    hand.press("Begin: First shop");
    hand.until("the briefing", |seen| seen.screen == "briefing");
    hand.press("Start the run");
    let seen = hand.until("the play screen", |seen| seen.screen == "play");
    let run = seen.run.expect("a run is open");
    hand.press("No guide");
    for (place, (stage, steps)) in DECISIONS.into_iter().enumerate() {
        hand.key(&["ctrl"], &(place + 1).to_string());
        let heading = format!("{stage:?}");
        hand.until(&heading, |seen| seen.things.iter().any(|thing| thing.role == "Heading" && thing.name == heading));
        let before = decided(&run, stage);
        for step in steps {
            hand.press(step);
        }
        hand.until(&format!("a decision of {heading} in the journal"), |_| decided(&run, stage) > before);
    }
    while hand.until("rest", |seen| !seen.is_running).day < Some(7) {
        hand.key(&["ctrl"], "Right");
    }
    hand.press("Home (your run is kept)");
    hand.until("home again", |seen| seen.screen == "home");
    hand.kill();

    let mut hand = Hand::open(&screen, folder.path());
    hand.until("the home screen", |seen| seen.screen == "home");
    hand.focus();
    hand.press("First shop. Day 7 of 90");
    hand.until("day 7 of the same run", |seen| seen.day == Some(7) && seen.run.as_deref() == Some(&run));
    while hand.until("rest", |seen| !seen.is_running).screen != "result" {
        hand.key(&["ctrl", "shift"], "Right");
    }
    hand.until("the players beside the result", |seen| {
        seen.things.iter().any(|thing| thing.name.starts_with("Expert:"))
    });
    assert_verified(&run);
}

/// How many decisions of a stage the file on the disk holds.
fn decided(run: &Path, stage: Stage) -> usize {
    let entries = journal::read(run).map(|recording| recording.entries).unwrap_or_default();
    entries.iter().filter(|entry| matches!(entry, Entry::Decide { decision, .. } if decision.stage() == stage)).count()
}

/// The file replays to the same bits, to its last day, and nothing that was pressed had been refused.
fn assert_verified(run: &Path) {
    let recording = journal::read(run).expect("the journal reads");
    let scenario = content::find_scenario(&recording.header.scenario).expect("the scenario is there");
    let mut session = Session::new(content::generate::setting(&scenario, recording.header.form));
    let verdict = replay::replay(&mut session, &recording, |_| {});
    assert!(matches!(verdict, Verdict::Verified { finished: true, .. }), "{verdict:?}");
    let is_refusal = |event: &&Event| matches!(event, Event::Refused { .. });
    let refused: Vec<_> = session.logs().iter().flat_map(|log| &log.events).filter(is_refusal).collect();
    assert!(refused.is_empty(), "{refused:?}");
}

//! Same scenario, form and decisions: the same digests, today, in this build, on this machine, as when they were recorded.
//!
//! The recorded run is verified by the release build as well (`.ci/run`), and this binary runs with and without the
//! window. A change that moves a digest is a change of the rules: raise `RULES_VERSION`, record again with
//! `cargo run --no-default-features -- run scenarios/first-shop --form 7 --out tests/data/golden/competent-form-7.dhow`,
//! and say why in the commit.

use dhow::content;
use dhow::model::scenario::Skill;
use dhow::run::journal;
use dhow::run::ladder;
use dhow::run::replay::{self, Verdict};
use dhow::run::session::Session;

use crate::support;

#[test]
fn the_recorded_run_replays_to_the_last_bit() {
    let recording = journal::read(&support::path("tests/data/golden/competent-form-7.dhow")).expect("it reads");
    assert_eq!(replay::applies(&recording, support::first_shop()), None, "rules or content moved: record it again");
    let setting = content::generate::setting(support::first_shop(), recording.header.form);
    let verdict = replay::replay(&mut Session::new(setting), &recording, |_| {});
    assert!(matches!(verdict, Verdict::Verified { days: 90, finished: true, .. }), "{verdict:?}");
}

#[test]
fn a_run_is_the_same_twice_and_in_parallel() {
    let play = |form: u32| {
        let setting = support::form(form);
        let script = Session::new(setting.clone()).script(Skill::Expert);
        ladder::play(setting, &script, |_| {}).world().digest()
    };
    let alone: Vec<_> = (1..=4).map(play).collect();
    let together: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (1..=4).map(|form| scope.spawn(move || play(form))).collect();
        threads.into_iter().map(|thread| thread.join().expect("it plays")).collect()
    });
    assert_eq!(alone, together);
}

#[test]
fn a_digest_does_not_depend_on_whether_the_days_before_were_sealed() {
    for skill in [Skill::Novice, Skill::Competent, Skill::Expert] {
        let (mut sealed, mut unsealed) = (Session::new(support::form(7)), Session::unsealed(support::form(7)));
        let script = sealed.script(skill);
        while !sealed.is_over() {
            for session in [&mut sealed, &mut unsealed] {
                for decision in script.decide(&session.view()) {
                    let _refused = session.decide(&decision);
                }
            }
            assert!(sealed.end_day().digest.is_some());
            assert_eq!(unsealed.end_day().digest, None);
            // Asking in the middle changes nothing either.
            if sealed.day().0.is_multiple_of(30) {
                assert_eq!(unsealed.world().digest(), sealed.world().digest(), "{skill:?}, day {}", sealed.day().0);
            }
        }
        assert_eq!(unsealed.world().digest(), sealed.world().digest(), "{skill:?}");
        assert_eq!(ladder::profit(&unsealed), ladder::profit(&sealed));
    }
}

#[test]
fn a_changed_decision_is_found_on_its_day() {
    let mut recording = journal::read(&support::path("tests/data/golden/competent-form-7.dhow")).expect("it reads");
    // Take out a decision in the middle: the chain is not looked at here, the state alone tells.
    let cut = recording.entries.iter().position(|entry| match entry {
        journal::Entry::Decide { day, .. } => day.0 >= 20,
        journal::Entry::Close { .. } | journal::Entry::Rewind { .. } | journal::Entry::Reflect(_) => false,
    });
    let cut = cut.expect("the player decides after day 20");
    let journal::Entry::Decide { day, .. } = recording.entries.remove(cut) else { panic!("a decision was found") };
    let verdict = replay::replay(&mut Session::new(support::form(7)), &recording, |_| {});
    assert!(matches!(verdict, Verdict::Differs { day: found, .. } if found == day.0), "{verdict:?}, cut on {day:?}");
}

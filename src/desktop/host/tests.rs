//! What a person may rely on: nothing is lost, one goes on where one was, and the clock waits for who decides.

use super::*;
use crate::base::calendar::Day;
use crate::model::scenario::Skill;
use crate::player::Script;
use crate::run::journal;
use crate::run::replay::{self, Verdict};
use crate::run::session::Session;

fn host(folder: &Path) -> Host {
    let settings = Settings { reduced_motion: true, guided: true, ..Settings::default() };
    Host::new(settings, folder.to_owned(), false)
}

fn begun(folder: &Path, practice: bool) -> Host {
    let mut host = host(folder);
    host.take(Intent::Begin { scenario: "first-shop".into(), form: 3, practice });
    host.take(Intent::Go(Screen::Play));
    assert_eq!((host.screen, host.trouble.clone()), (Screen::Play, None));
    host
}

/// What a competent player would decide today, taken as a person would.
fn decide(host: &mut Host) {
    let Some(run) = host.run() else { panic!("a run is open") };
    let script: Script = run.session().script(Skill::Competent);
    for decision in script.decide(&run.session().view()) {
        host.take(Intent::decide(decision));
    }
}

fn pass(host: &mut Host, days: u32) {
    let Some(until) = host.run().map(|run| run.day().0 + days) else { panic!("a run is open") };
    while host.run().is_some_and(|run| run.day().0 < until && !run.is_over()) {
        // An alert may stop the clock: one looks at it and goes on.
        host.take(Intent::Advance(1));
        host.tick(0.1);
    }
}

fn state(host: &Host) -> (Day, crate::base::digest::Digest) {
    let Some(run) = host.run() else { panic!("a run is open") };
    (run.day(), run.session().world().digest())
}

fn verify(path: &Path) -> Verdict {
    let Ok(recording) = journal::read(path) else { panic!("{} cannot be read", path.display()) };
    let Ok(scenario) = content::find_scenario(&recording.header.scenario) else { panic!("no such scenario") };
    let mut session = Session::new(content::generate::setting(&scenario, recording.header.form));
    replay::replay(&mut session, &recording, |_| {})
}

#[test]
fn a_run_is_gone_on_with_where_it_was_left_and_its_journal_verifies() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), false);
    decide(&mut host);
    pass(&mut host, 7);
    decide(&mut host);
    let left = state(&host);
    drop(host);
    let mut host = self::host(folder.path());
    let path = host.saved[0].path.clone();
    assert_eq!((host.saved.len(), host.saved[0].day), (1, 7));
    host.take(Intent::Open(path.clone()));
    assert_eq!((host.screen, state(&host)), (Screen::Play, left));
    pass(&mut host, 90);
    assert_eq!(host.screen, Screen::Result, "the last day leads to the result");
    assert!(matches!(verify(&path), Verdict::Verified { rewinds: 0, .. }), "{:?}", verify(&path));
}

#[test]
fn in_practice_a_decision_and_a_day_can_be_taken_back_and_the_record_tells() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), true);
    decide(&mut host);
    let evening = state(&host);
    pass(&mut host, 1);
    host.take(Intent::Undo);
    assert_eq!(state(&host), evening, "the day is as it was");
    host.take(Intent::Undo);
    assert_ne!(state(&host), evening, "and a decision less");
    pass(&mut host, 2);
    let Some(path) = host.run().map(|run| run.path().to_owned()) else { panic!("a run is open") };
    assert!(matches!(verify(&path), Verdict::Verified { rewinds: 2, .. }), "{:?}", verify(&path));
    let held = state(&host);
    host.take(Intent::Leave);
    host.take(Intent::Open(path));
    assert_eq!(state(&host), held, "what was taken back stays so when opened again");
}

#[test]
fn for_assessment_nothing_is_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), false);
    decide(&mut host);
    let held = state(&host);
    host.take(Intent::Undo);
    assert_eq!(state(&host), held);
    assert!(!host.frame().is_some_and(|frame| frame.beside.can_undo));
}

#[test]
fn an_altered_file_is_not_gone_on_with_and_not_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), true);
    decide(&mut host);
    pass(&mut host, 3);
    let Some(path) = host.run().map(|run| run.path().to_owned()) else { panic!("a run is open") };
    host.take(Intent::Leave);
    let mut bytes = std::fs::read(&path).expect("the file");
    let place = bytes.len() / 2;
    bytes[place] ^= 0x15;
    std::fs::write(&path, &bytes).expect("written");
    host.take(Intent::Open(path.clone()));
    assert_eq!(host.screen, Screen::Home);
    assert_eq!(host.trouble.as_ref().map(|trouble| trouble.key), Some("trouble-open"));
    assert_eq!(std::fs::read(&path).expect("the file"), bytes);
}

#[test]
fn a_decision_stops_the_clock_and_a_week_never_runs_over_an_alarm() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), true);
    host.take(Intent::Advance(7));
    assert!(host.is_busy());
    decide(&mut host);
    assert!(!host.is_busy(), "who decides is not overrun");
    for _ in 0..80 {
        let before = state(&host).0.0;
        host.take(Intent::ToNextEvent);
        while host.is_busy() {
            host.tick(0.1);
        }
        if host.screen == Screen::Result {
            return;
        }
        assert!(state(&host).0.0 > before, "time goes on");
    }
}

#[test]
fn an_answer_is_in_the_journal_when_it_is_shown_as_saved_and_there_when_opened_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), false);
    decide(&mut host);
    pass(&mut host, 90);
    assert_eq!(host.screen, Screen::Result);
    let answer = |text: &str| Intent::Reflect { prompt: "next-form".into(), text: text.into() };
    host.take(answer("Begin smaller."));
    host.take(answer("  Begin smaller, and ask three suppliers.  "));
    let Some(path) = host.run().map(|run| run.path().to_owned()) else { panic!("a run is open") };
    let shown = |host: &Host| -> Vec<String> {
        let frame = host.frame().expect("a run is open");
        frame.beside.looked.answers.iter().map(|answer| answer.text.clone()).collect()
    };
    let latest = ["Begin smaller, and ask three suppliers."];
    assert_eq!(shown(&host), latest);
    let recording = journal::read(&path).expect("it reads");
    assert_eq!(recording.answers().count(), 2, "an earlier answer stays in the record");
    host.take(Intent::Leave);
    host.take(Intent::Open(path.clone()));
    assert_eq!(shown(&host), latest);
    assert!(matches!(verify(&path), Verdict::Verified { .. }), "{:?}", verify(&path));
    host.take(answer("\u{1b}[2J"));
    assert_eq!(
        host.frame().and_then(|frame| frame.beside.trouble.clone()).map(|trouble| trouble.key),
        Some("trouble-answer")
    );
    assert_eq!(shown(&host), latest);
}

#[test]
fn a_changed_run_is_played_beside_the_window_and_can_be_called_off() {
    use crate::assess::whatif::Edit;
    let folder = tempfile::tempdir().expect("a folder");
    let mut host = begun(folder.path(), true);
    decide(&mut host);
    pass(&mut host, 20);
    let edits = vec![Edit::Remove { day: Day(0), place: 0 }];
    let tried = |host: &Host| host.frame().and_then(|frame| frame.beside.looked.tried.clone());
    host.take(Intent::Try(edits.clone()));
    assert!(host.is_busy() && tried(&host).is_some_and(|tried| tried.came.is_none()), "it is being played");
    host.take(Intent::StopTrying);
    assert!(!host.is_busy() && tried(&host).is_none());
    host.take(Intent::Try(edits.clone()));
    while host.is_busy() {
        std::thread::yield_now();
        host.tick(0.0);
    }
    let tried = tried(&host).expect("something came of it");
    assert_eq!(tried.edits, edits);
    let came = tried.came.as_ref().expect("it is over").as_ref().expect("it can be played");
    assert_eq!(came.days.len(), 20, "both runs stand side by side for each closed day");
    let fewer = 1 + came.dropped.len() as u32;
    assert_eq!(came.outcome_changed.decisions + fewer, came.outcome.decisions);
}

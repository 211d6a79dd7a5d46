//! A power cut loses nothing that was acknowledged: the program is killed at a hundred random moments while a script plays.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use dhow::base::dice::{Seed, Stream};
use dhow::model::scenario::Skill;
use dhow::run::journal::{self, Entry, Journal};
use dhow::run::session::Session;
use dhow::sim::decision::Decision;

use crate::support;

const KILLS: u64 = 100;

/// What the script says: the competent player's first days as requests.
fn script(days: u32) -> Vec<(Option<Decision>, String)> {
    let mut session = Session::new(support::form(3));
    let player = session.script(Skill::Competent);
    let mut lines = Vec::new();
    for _ in 0..days {
        for decision in player.decide(&session.view()) {
            let _refused = session.decide(&decision);
            let line = serde_json::json!({ "op": "decide", "decision": decision }).to_string();
            lines.push((Some(decision), line));
        }
        session.end_day();
        lines.push((None, r#"{"op":"step"}"#.to_owned()));
    }
    lines
}

fn start(journal: &Path) -> Child {
    let mut command: Command = support::dhow();
    command.args(["play", "scenarios/first-shop", "--form", "3", "--stdio", "--out"]).arg(journal);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts")
}

/// Plays from the given line on until killed, at the latest when all is answered; returns how many lines were acknowledged.
fn play_until_killed(journal: &Path, lines: &[(Option<Decision>, String)], after: Option<Duration>) -> usize {
    let mut child = start(journal);
    let mut input = child.stdin.take().expect("piped");
    let output = BufReader::new(child.stdout.take().expect("piped"));
    let texts: Vec<String> = lines.iter().map(|(_, line)| line.clone()).collect();
    let writer = std::thread::spawn(move || {
        for line in texts {
            if writeln!(input, "{line}").is_err() {
                return;
            }
        }
        // The pipe is kept open: the end comes by the kill alone.
        std::thread::sleep(Duration::from_secs(2));
    });
    let (all_answered, wait) = std::sync::mpsc::channel::<()>();
    let killer = std::thread::spawn(move || {
        // Too late is as good as never: a run that hangs must not hang the tests.
        let _in_time = wait.recv_timeout(after.unwrap_or(Duration::from_secs(120)));
        let _already_gone = child.kill();
        let _status = child.wait();
    });
    let mut acknowledged = 0;
    for line in output.lines() {
        // A half-written answer was not an acknowledgement.
        let Ok(answer) =
            line.map_err(|_| ()).and_then(|line| serde_json::from_str::<serde_json::Value>(&line).map_err(|_| ()))
        else {
            break;
        };
        acknowledged += usize::from(answer.get("ok").is_none_or(|ok| ok != "hello"));
        if acknowledged == lines.len() {
            break;
        }
    }
    if after.is_none() {
        all_answered.send(()).expect("the killer waits");
    }
    killer.join().expect("no panic");
    drop(writer);
    acknowledged
}

/// How long the script takes when nothing stops it: kills must fall within a run on any machine.
fn time_of_a_whole_run(folder: &Path, lines: &[(Option<Decision>, String)]) -> Duration {
    let begin = Instant::now();
    let acknowledged = play_until_killed(&folder.join("whole.dhow"), lines, None);
    assert_eq!(acknowledged, lines.len());
    begin.elapsed()
}

#[test]
fn every_acknowledged_decision_survives_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = folder.path().join("run.dhow");
    let lines = script(40);
    let mut done = 0;
    let mut killed_in_the_middle = 0;
    let whole = time_of_a_whole_run(folder.path(), &lines);
    for kill in 0..KILLS {
        let mut dice = Seed(3).stream(Stream::Whim, 0, kill);
        let after = whole.mul_f64(0.1 + 0.6 * f64::from(dice.below(1_000)) / 1_000.0);
        let acknowledged = done + play_until_killed(&journal, &lines[done..], Some(after));
        if !journal.exists() {
            assert_eq!(acknowledged, 0);
            continue;
        }
        let Ok((_, recording)) = Journal::resume(&journal) else {
            // Killed while the header was being written: nothing had been acknowledged.
            assert_eq!(acknowledged, 0);
            std::fs::remove_file(&journal).expect("it can go");
            continue;
        };
        assert!(
            recording.entries.len() >= acknowledged,
            "kill {kill}: {acknowledged} acknowledged, {} kept",
            recording.entries.len()
        );
        assert!(recording.entries.len() <= acknowledged + lines.len());
        for (entry, (decision, _)) in recording.entries.iter().zip(&lines) {
            match (entry, decision) {
                (Entry::Decide { decision: kept, .. }, Some(said)) => assert_eq!(kept, said),
                (Entry::Close { .. }, None) => {}
                (entry, said) => panic!("kill {kill}: {entry:?} where {said:?} was said"),
            }
        }
        killed_in_the_middle += u64::from(recording.entries.len() < lines.len());
        done = recording.entries.len();
        if done == lines.len() {
            // The script is through: from the beginning again, with a new file.
            std::fs::remove_file(&journal).expect("it can go");
            done = 0;
        }
        assert!(verified(&journal), "kill {kill}: the replayed digests differ");
    }
    assert!(killed_in_the_middle > KILLS / 2, "only {killed_in_the_middle} kills hit a run under way");
}

/// Whether what is there replays to the recorded digests.
fn verified(path: &Path) -> bool {
    use dhow::run::replay::{Verdict, replay};
    if !path.exists() {
        return true;
    }
    let recording = journal::read(path).expect("it was just resumed");
    matches!(replay(&mut Session::new(support::form(3)), &recording, |_| {}), Verdict::Verified { .. })
}

#[test]
fn a_torn_last_line_is_dropped_and_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = std::fs::read(support::path("tests/data/golden/competent-form-7.dhow")).expect("it reads");
    let path = folder.path().join("torn.dhow");
    std::fs::write(&path, &whole[..whole.len() - 40]).expect("it writes");
    let (_, recording) = Journal::resume(&path).expect("it opens");
    let torn = recording.torn.expect("the tear is told");
    assert!(torn.bytes > 0);
    // What is left is whole again.
    let again = journal::read(&path).expect("it reads");
    assert_eq!((again.torn, again.entries.len()), (None, recording.entries.len()));
}

#[test]
fn an_altered_line_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = std::fs::read_to_string(support::path("tests/data/golden/competent-form-7.dhow")).expect("it reads");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines[20] = lines[20].replacen("\"day\":", "\"day\": ", 1);
    let path = folder.path().join("altered.dhow");
    std::fs::write(&path, lines.join("\n") + "\n").expect("it writes");
    match journal::read(&path) {
        Err(journal::JournalError::Altered { record, .. }) => assert_eq!(record, 21),
        other => panic!("{other:?}"),
    }
    // A line taken out shows in the one that follows it.
    let mut without: Vec<&str> = text.lines().collect();
    without.remove(30);
    std::fs::write(&path, without.join("\n") + "\n").expect("it writes");
    assert!(matches!(journal::read(&path), Err(journal::JournalError::Altered { record: 31, .. })));
}

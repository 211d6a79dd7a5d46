//! The program as people and scripts meet it: what it prints, and the exit code.

use std::io::Write;
use std::process::{Output, Stdio};

use dhow::content;

use crate::support::{dhow, path};

fn done(arguments: &[&str]) -> Output {
    dhow().args(arguments).output().expect("the program runs")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_run_is_played_kept_and_verified() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = folder.path().join("run.dhow");
    let kept = journal.to_str().expect("a plain name");
    let run = done(&["run", "scenarios/first-shop", "--player", "competent", "--form", "7", "--out", kept]);
    let page = text(&run);
    assert_eq!(run.status.code(), Some(0), "{page}");
    for part in ["Profit and loss", "Cash, day by day", "Orders", "Stars", "Penalties", "expert", "of 100"] {
        assert!(page.contains(part), "the page lacks {part:?}:\n{page}");
    }
    let verified = done(&["verify", kept]);
    assert_eq!(verified.status.code(), Some(0), "{}", text(&verified));
    assert!(text(&verified).contains("verified. first-shop form 7, competent: 90 days"), "{}", text(&verified));

    // A run is never overwritten.
    let again = done(&["run", "scenarios/first-shop", "--out", kept]);
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again).contains("never overwritten"), "{}", text(&again));

    // A changed byte is found.
    let changed = std::fs::read_to_string(&journal).expect("it reads").replacen("\"on\":", "\"no\":", 1);
    let changed = if changed.contains("\"no\":") { changed } else { changed.replacen("heading", "hEading", 1) };
    std::fs::write(&journal, changed.replacen("day\":5", "day\":6", 1)).expect("it writes");
    let altered = done(&["verify", kept]);
    assert_eq!(altered.status.code(), Some(1), "{}", text(&altered));
    assert!(text(&altered).contains("was altered"), "{}", text(&altered));
}

#[test]
fn the_result_is_there_for_machines() {
    let run = done(&["run", "scenarios/first-shop", "--player", "expert", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON and nothing else");
    assert_eq!(report["outcome"]["days"], 90);
    assert_eq!(report["outcome"]["cash"].as_array().map(Vec::len), Some(90));
    assert!(report["score"].as_f64().is_some_and(|score| (85.0..=100.0).contains(&score)), "{}", report["score"]);
}

#[test]
fn the_ladder_does_not_depend_on_threads() {
    let digest = |threads: &str| {
        let players = done(&["players", "scenarios/first-shop", "--forms", "3", "--threads", threads, "--json"]);
        let report: serde_json::Value = serde_json::from_slice(&players.stdout).expect("JSON");
        report["digest"].as_str().map(str::to_owned)
    };
    assert!(digest("1").is_some());
    assert_eq!(digest("1"), digest("2"));
}

#[test]
fn any_program_can_play() {
    let mut child = dhow()
        .args(["play", "scenarios/first-shop", "--stdio"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let lines = [
        r#"{"op":"view"}"#,
        r#"{"op":"quote","decision":{"market":{"enter":{"market":0}}}}"#,
        r#"{"op":"decide","decision":{"market":{"enter":{"market":0}}}}"#,
        r#"{"op":"decide","decision":{"market":{"enter":{"market":0}}}}"#,
        r#"{"op":"decide","decision":{"market":{"entr":{"market":0}}}}"#,
        r#"{"op":"step"}"#,
        r#"{"op":"digest"}"#,
        r#"{"op":"result"}"#,
        r#"not json"#,
        r#"{"op":"quit"}"#,
    ];
    child.stdin.take().expect("piped").write_all((lines.join("\n") + "\n").as_bytes()).expect("it listens");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    let answers: Vec<serde_json::Value> =
        String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), lines.len() + 1);
    assert_eq!((&answers[0]["ok"], &answers[0]["days"]), (&"hello".into(), &90.into()));
    assert_eq!(answers[1]["view"]["day"], 0);
    assert_eq!(answers[2]["quote"]["charges"][0]["purpose"], "registration");
    assert_eq!(answers[2]["quote"], answers[3]["quote"], "what is quoted is what is charged");
    assert_eq!(answers[4]["error"], "market.already-entered");
    assert!(answers[5]["message"].as_str().is_some_and(|words| words.contains("enter")), "{}", answers[5]);
    assert_eq!(answers[6]["day"], 1);
    assert!(answers[7]["digest"].as_str().is_some_and(|digest| digest.len() == 64));
    assert_eq!(answers[8]["error"], "run.phase");
    assert_eq!(answers[9]["error"], "request.malformed");
    assert_eq!(answers[10]["ok"], "bye");
}

#[test]
fn views_and_decisions_have_a_schema() {
    for of in ["view", "decision", "request", "answer"] {
        let schema = done(&["schema", of]);
        let schema: serde_json::Value = serde_json::from_slice(&schema.stdout).expect("JSON");
        assert!(schema["$schema"].as_str().is_some_and(|draft| draft.contains("json-schema.org")), "{of}");
    }
    let decision = text(&done(&["schema", "decision"]));
    for stage in
        ["market", "product", "sourcing", "pricing", "marketing", "logistics", "compliance", "payments", "service"]
    {
        assert!(decision.contains(&format!("\"{stage}\"")), "{stage}");
    }
}

#[test]
fn mistakes_get_words_and_the_right_exit_code() {
    let cases: [(&[&str], i32, &str); 8] = [
        (&["run", "no/such/place"], 2, "no/such/place"),
        (&["run", "scenarios/first-shop", "--player", "genius"], 2, "rule-of-thumb"),
        (&["run", "scenarios/first-shop", "--player", "genius"], 2, "refund-never"),
        (&["run", "scenarios/first-shop", "--player", "gambler", "--base", "novice"], 0, "gambler"),
        (&["verify", "README.md"], 2, "not a journal"),
        (&["verify", "no-such-file.dhow"], 2, "no-such-file.dhow"),
        (&["bench-kernel", "--inputs", "README.md"], 2, "README.md"),
        (&["players", "scenarios/first-shop", "--forms", "0"], 2, "forms"),
    ];
    for (arguments, code, word) in cases {
        let output = done(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", text(&output));
        assert!(text(&output).contains(word), "{arguments:?}: {}", text(&output));
    }
    assert_eq!(done(&["--help"]).status.code(), Some(0));
    let commands =
        ["run", "play", "verify", "check", "players", "schema", "bench-kernel", "generate", "realism", "class"];
    for command in commands.into_iter().chain(["export-market"]) {
        let help = done(&[command, "--help"]);
        assert_eq!(help.status.code(), Some(0), "{command}");
        assert!(text(&help).len() > 200, "{command} explains itself");
    }
}

#[test]
fn what_ships_is_sound() {
    let scenarios = content::library::scenarios().map(|id| format!("scenarios/{id}"));
    let files = ["general", "hs", "realism", "shocks", "archetypes", "catalogue"].into_iter();
    let folders =
        files.map(|name| format!("assets/{name}")).map(|name| if path(&name).is_dir() { name } else { name + ".ron" });
    for shipped in scenarios.chain(folders) {
        let check = done(&["check", &shipped]);
        assert_eq!(check.status.code(), Some(0), "{shipped}: {}", text(&check));
    }
    for id in content::library::scenarios() {
        assert!(path(&format!("scenarios/{id}/briefing.en.md")).is_file(), "{id} has no briefing");
    }
}

#[test]
fn the_kernel_can_be_compared_from_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let inputs = folder.path().join("inputs.json");
    let inputs = inputs.to_str().expect("a plain name");
    assert_eq!(done(&["bench-kernel", "--shoppers", "2000", "--write", inputs]).status.code(), Some(0));
    let measured = done(&["bench-kernel", "--inputs", inputs, "--repeat", "1", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&measured.stdout).expect("JSON");
    assert_eq!((&report["segments"], &report["offers"], &report["days"]), (&50.into(), &200.into(), &365.into()));
    assert!(report["totals"]["sold"].as_u64().is_some_and(|sold| sold > 0));
}

#[test]
fn a_market_can_be_exported_for_estimation_and_accounts_for_every_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let journal = folder.path().join("run.dhow");
    let kept = journal.to_str().expect("a plain name");
    let run = done(&["run", "scenarios/first-shop", "--player", "competent", "--out", kept, "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&run.stdout).expect("JSON and nothing else");
    let table = folder.path().join("market.csv");
    let export = done(&["export-market", kept, "--csv", table.to_str().expect("a plain name")]);
    assert_eq!(export.status.code(), Some(0), "{}", text(&export));

    let mut reader = csv::Reader::from_path(&table).expect("it is there");
    let names = reader.headers().expect("it has a head").clone();
    let place = |name: &str| names.iter().position(|held| held == name).unwrap_or_else(|| panic!("no column {name}"));
    let (seller, sold, seen) = (place("seller"), place("sold"), place("seen"));
    let (mut ours, mut theirs) = (0, 0);
    for row in reader.records() {
        let row = row.expect("every row has every column");
        let units: u64 = row[sold].parse().expect("a count");
        let seen: f64 = row[seen].parse().expect("a share");
        assert!((0.0..1.000_001).contains(&seen), "{row:?}");
        *if row[seller].starts_with("student") { &mut ours } else { &mut theirs } += units;
    }
    assert_eq!(Some(ours), report["outcome"]["funnel"]["orders"].as_u64(), "every order is somebody's choice");
    assert!(theirs > ours, "others sell too");
}

#[test]
fn a_seed_draws_the_same_market_again_and_another_seed_another() {
    let drawn = |seed: &str| {
        let output = done(&["generate", "latin-america", "--seed", seed, "--json"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("JSON and nothing else")
    };
    let (first, again, other) = (drawn("7"), drawn("7"), drawn("8"));
    assert_eq!(first, again);
    assert_ne!(first["name"], other["name"]);
    let folder = tempfile::tempdir().expect("a folder");
    let map = folder.path().join("map.svg");
    let output = done(&["generate", "latin-america", "--seed", "7", "--map", map.to_str().expect("a plain name")]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let drawing = std::fs::read_to_string(map).expect("the map is there");
    assert!(drawing.contains("<svg") && drawing.contains(first["name"].as_str().expect("it has a name")), "{drawing}");
    assert_eq!(done(&["generate", "atlantis"]).status.code(), Some(2));
}

//! Sixty scenario files with something wrong: each is refused with a place and words that help, at once and without a panic.

use std::time::Instant;

use dhow::content;

use crate::support;

/// The shipped scenario with one thing changed: what stands there, what stands there instead, and a word of the answer.
const CHANGES: [(&str, &str, &str); 60] = [
    ("format: 2", "format: 1", "layout"),
    ("format: 2", "format: two", "format"),
    ("format: 2,", "", "format"),
    ("format: 2", "format: -1", "format"),
    ("id: \"first-shop\"", "id: \"First Shop\"", "id"),
    ("id: \"first-shop\"", "id: \"\"", "id"),
    ("id: \"first-shop\"", "id: first-shop", "id"),
    ("id: \"first-shop\",", "id: \"first-shop\"", ","),
    ("title: \"First shop\"", "title: \"\"", "title"),
    ("title: \"First shop\"", "title: 5", "title"),
    ("title: \"First shop\"", "title: \"First shop", "\""),
    ("title:", "titel:", "title"),
    ("days: 90", "days: 5", "28"),
    ("days: 90", "days: 181", "180"),
    ("days: 90", "days: 90.5", "whole"),
    ("days: 90", "days: \"90\"", "quot"),
    ("days: 90", "days: -90", "days"),
    ("days: 90", "dayz: 90", "days"),
    ("days: 90,", "", "days"),
    ("days: 90", "days: 90, days: 60", "days"),
    ("days: 90", "days: NaN", "days"),
    ("days: 90", "days: 99999999999999999999", "days"),
    ("month: 9", "month: 13", "12"),
    ("month: 9", "month: 0", "1"),
    ("day: 1)", "day: 31)", "30"),
    ("(month: 9, day: 1)", "\"2026-09-01\"", "start"),
    ("(month: 9, day: 1)", "(month: 9)", "day"),
    ("(month: 9, day: 1)", "(month: 9, day: 1, year: 2026)", "year"),
    ("(month: 9, day: 1)", "(month: 9, day: 1", "("),
    ("world_seed: 20261", "world_seed: \"x\"", "world_seed"),
    ("world_seed: 20261", "world_seed: 1.5", "whole"),
    ("world_seed: 20261", "seed: 20261", "world_seed"),
    ("variety: 0.4", "variety: 4.0", "1"),
    ("variety: 0.4", "variety: -0.1", "0"),
    ("variety: 0.4", "variety: NaN", "finite"),
    ("variety: 0.4", "variety: inf", "finite"),
    ("variety: 0.4", "variety: high", "variety"),
    ("capital_minor: 2000000", "capital_minor: 20000.00", "minor"),
    ("capital_minor: 2000000", "capital_minor: 0", "capital_minor"),
    ("capital_minor: 2000000", "capital_minor: -1", "capital_minor"),
    ("capital_minor", "capital", "capital_minor"),
    ("credit_line_minor: 400000", "credit_line_minor: -5", "credit_line_minor"),
    ("owner_minutes_day: 150", "owner_minutes_day: 1500", "1440"),
    ("range_slots: 4", "range_slots: 0", "range_slots"),
    ("suppliers_per_product: 8", "suppliers_per_product: 900", "40"),
    ("run_on_days: 28", "run_on_days: 365", "90"),
    ("archetype: \"west-africa-anglophone\"", "archetype: \"west-africa-anglophon\"", "west-africa-anglophone"),
    ("archetype: \"west-africa-anglophone\"", "archetype: \"atlantis\"", "west-africa-anglophone"),
    ("archetype: \"west-africa-anglophone\"", "archetype: \"../../etc/passwd\"", "archetype"),
    ("name: \"Zandovea\"", "name: \" \"", "name"),
    ("id: \"viral-trend\"", "id: \"viral-trnd\"", "viral-trend"),
    ("origins: [south_china]", "origins: [south_chna]", "south_china"),
    ("\"power-bank\"", "\"power-bnak\"", "power-bank"),
    ("\"power-bank\"", "\"smart-watch\"", "twice"),
    ("\"power-bank\"", "power-bank", "quot"),
    ("skill: novice", "skill: novise", "novice"),
    ("skill: novice", "skill: \"novice\"", "skill"),
    ("skill: rule_of_thumb", "skill: rule-of-thumb", "skill"),
    ("rivals: [", "rivals: (", "rivals"),
    ("    rivals: [", "    rival: [", "rivals"),
];

#[test]
fn sixty_malformed_scenarios_are_refused_with_words_that_help() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = std::fs::read_to_string(support::path("scenarios/first-shop/scenario.ron")).expect("it ships");
    // The content beside the scenario is found as it is beside the shipped one.
    let root = folder.path();
    for part in ["assets", "assets/archetypes", "assets/catalogue"] {
        std::fs::create_dir_all(root.join(part)).expect("a folder");
        for entry in std::fs::read_dir(support::path(part)).expect("it ships").flatten() {
            if entry.path().extension().is_some_and(|end| end == "ron") {
                std::fs::copy(entry.path(), root.join(part).join(entry.file_name())).expect("it copies");
            }
        }
    }
    let file = root.join("scenario.ron");
    std::fs::write(&file, &whole).expect("it writes");
    assert_eq!(content::check_path(&file).errors(), 0, "unchanged, it is sound");

    let started = Instant::now();
    for (number, (from, to, word)) in CHANGES.into_iter().enumerate() {
        let changed = whole.replacen(from, to, 1);
        assert_ne!(changed, whole, "change {number}: {from:?} does not stand in the file");
        std::fs::write(&file, &changed).expect("it writes");
        let report = content::check_path(&file);
        assert!(report.errors() > 0, "change {number}: {to:?} passed");
        let first = report.diagnostics().next().expect("an error is told");
        let told = format!("{first} {:?} {:?} {:?}", first.found, first.expected, first.help);
        let all = report.to_string();
        assert!(told.contains("scenario.ron:"), "change {number} ({to:?}) has no line and column: {told}");
        assert!(all.contains(word), "change {number} ({to:?}) does not say {word:?}:\n{all}");
        assert!(!first.help.is_empty(), "change {number} ({to:?}) does not say what to do: {told}");
        assert!(content::load_scenario(&file).is_err(), "change {number}: {to:?} loads");
    }
    let took = started.elapsed();
    println!("{} files in {took:?}", CHANGES.len());
    assert!(took.as_secs_f64() < 60.0, "people wait for this: {took:?}");
}

#[test]
fn all_problems_of_a_file_are_told_at_once() {
    let whole = std::fs::read_to_string(support::path("scenarios/first-shop/scenario.ron")).expect("it ships");
    let folder = tempfile::tempdir().expect("a folder");
    let changed = whole
        .replace("days: 90", "days: 900")
        .replace("variety: 0.4", "variety: 40.0")
        .replace("range_slots: 4", "range_slots: 0")
        .replace("\"school-bag\"", "\"schol-bag\"");
    let file = folder.path().join("scenario.ron");
    std::fs::write(&file, changed).expect("it writes");
    assert_eq!(content::check_path(&file).errors(), 4);
}

#[test]
fn huge_and_deep_files_are_refused_before_they_are_read_in() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("deep.ron", "[".repeat(100_000)), ("huge.ron", " ".repeat(3 * 1024 * 1024))] {
        let file = folder.path().join(name);
        std::fs::write(&file, text).expect("it writes");
        let started = Instant::now();
        assert_eq!(content::check_path(&file).errors(), 1, "{name}");
        assert!(started.elapsed().as_secs_f64() < 2.0, "{name}");
    }
}

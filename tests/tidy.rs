//! The house keeps its rules: who may lean on whom, what the core may not know, how large a room may grow.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::path;

/// All Rust files below a folder, in order.
fn sources(below: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![below.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("it can be read").map(|entry| entry.expect("it is there").path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.extension().is_some_and(|end| end == "rs") {
                found.push(entry);
            }
        }
    }
    found.sort();
    found
}

/// A file's code without comments and without its unit tests.
fn code(file: &Path) -> String {
    if file.file_name().is_some_and(|name| name == "tests.rs") {
        return String::new();
    }
    let text = fs::read_to_string(file).expect("it reads");
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Which layers each layer may name.
const LAYERS: [(&str, &[&str]); 12] = [
    ("base", &[]),
    ("model", &["base"]),
    ("content", &["base", "model"]),
    ("sim", &["base", "model"]),
    ("player", &["base", "model", "sim"]),
    ("run", &["base", "model", "sim", "player"]),
    ("assess", &["base", "model", "sim", "player", "run"]),
    ("lang", &["base", "model", "sim", "assess"]),
    ("home", &["base", "model", "sim", "run", "assess"]),
    ("report", &["base", "model", "sim", "run", "assess", "lang"]),
    ("cli", &["base", "model", "content", "sim", "player", "run", "assess", "lang", "home", "report", "desktop"]),
    ("desktop", &["base", "model", "content", "sim", "player", "run", "assess", "lang", "home", "report"]),
];

#[test]
fn layers_lean_on_those_before_them_only() {
    for (layer, may) in LAYERS {
        for file in sources(&path("src").join(layer)) {
            let code = code(&file);
            for (other, _) in LAYERS.iter().filter(|(other, _)| *other != layer && !may.contains(other)) {
                let named = [format!("crate::{other}::"), format!("crate::{other};"), format!("crate::{{{other}")];
                for name in named {
                    assert!(!code.contains(&name), "{} names {name}: {layer} may not lean on {other}", file.display());
                }
            }
        }
    }
}

#[test]
fn the_core_knows_no_files_clocks_threads_or_platform_maths() {
    const BANNED: [&str; 17] = [
        "std::fs",
        "std::io",
        "std::time",
        "std::thread",
        "std::env",
        "std::process",
        "std::net",
        "HashMap",
        "HashSet",
        "Instant",
        "SystemTime",
        "ron::",
        "serde_json",
        "rayon",
        "indicatif",
        "rand_distr",
        "thread_local",
    ];
    const MATHS: [&str; 9] =
        [".powf(", ".powi(", ".ln()", ".exp()", ".sqrt()", ".sin()", ".cos()", ".log10()", ".mul_add("];
    for folder in ["src/base", "src/model", "src/sim", "src/player"] {
        for file in sources(&path(folder)) {
            let code = code(&file);
            for word in BANNED.iter().chain(&MATHS) {
                assert!(!code.contains(word), "{} names {word}", file.display());
            }
            if !file.ends_with("base/math.rs") {
                assert!(!code.contains("libm::"), "{} names libm: only base/math may", file.display());
            }
        }
    }
}

#[test]
fn only_the_core_changes_a_world() {
    for folder in ["src/base", "src/model", "src/content", "src/player", "src/assess", "src/cli", "src/desktop"] {
        for file in sources(&path(folder)) {
            assert!(!code(&file).contains("&mut World"), "{} takes a world to change it", file.display());
        }
    }
}

#[test]
fn the_window_alone_knows_bevy_and_egui() {
    for file in sources(&path("src")).into_iter().filter(|file| !file.starts_with(path("src/desktop"))) {
        let code = code(&file);
        for word in ["bevy", "egui"] {
            assert!(!code.contains(&format!("{word}::")), "{} names {word}", file.display());
        }
    }
}

#[test]
fn rooms_do_not_outgrow_and_nothing_is_left_undone() {
    for folder in ["src", "tests", "benches"] {
        for file in sources(&path(folder)) {
            let text = fs::read_to_string(&file).expect("it reads");
            assert!(text.lines().count() <= 600, "{} has {} lines", file.display(), text.lines().count());
            if file.ends_with("tests/tidy.rs") {
                continue;
            }
            for word in ["todo!(", "unimplemented!(", "#[ignore", "dbg!(", "FIXME", "#[should_panic"] {
                assert!(!text.contains(word), "{} holds {word}", file.display());
            }
        }
    }
}

#[test]
fn every_number_of_the_content_has_a_source() {
    for folder in ["assets/archetypes", "assets/catalogue"] {
        for entry in fs::read_dir(path(folder)).expect("it is there") {
            sources_in(&entry.expect("it is there").path());
        }
    }
    sources_in(&path("assets/general.ron"));
}

/// Every `mid:` has a `source:` with words behind it before the next.
fn sources_in(file: &Path) {
    let text = fs::read_to_string(file).expect("it reads");
    for part in text.split("mid:").skip(1) {
        let source = part.split("source:").nth(1).and_then(|rest| rest.split('"').nth(1)).unwrap_or_default();
        assert!(
            source.len() >= 10,
            "{}: a number without a source near {:?}",
            file.display(),
            &part[..part.len().min(60)]
        );
    }
}

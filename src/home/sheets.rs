//! Marked forms, kept while an assessment is being measured, so that a cancelled measurement goes on where it was.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;

use crate::assess::measure::sheet::{Plan, Sheet};
use crate::base::digest::digest_of;
use crate::model::RULES_VERSION;
use crate::model::scenario::Scenario;
use crate::run::replay::scenario_digest;

/// The file of a measurement; everything that moves a mark is in its name.
pub fn file(scenario: &Scenario, plan: &Plan) -> Option<PathBuf> {
    let of_form = (plan.probed, plan.crossed, plan.candidates);
    let address = (scenario_digest(scenario), RULES_VERSION, super::program(), of_form);
    Some(super::folders()?.cache_dir().join("validate").join(format!("{}.jsonl", digest_of(&address))))
}

/// What has been kept; a line that was not finished is left out.
pub fn read(file: &PathBuf) -> Vec<Sheet> {
    let Ok(opened) = File::open(file) else { return Vec::new() };
    let lines = BufReader::new(opened).lines().map_while(Result::ok);
    lines.filter_map(|line| serde_json::from_str(&line).ok()).collect()
}

/// Adds a form. A kept form is a convenience: what cannot be kept is played again another time.
pub fn add(file: &PathBuf, sheet: &Sheet) {
    let Ok(mut line) = serde_json::to_string(sheet) else { return };
    line.push('\n');
    let folder = file.parent().map(std::fs::create_dir_all);
    let opened = OpenOptions::new().create(true).append(true).open(file);
    if let (Some(Ok(())), Ok(mut opened)) = (folder, opened) {
        let _kept = opened.write_all(line.as_bytes());
    }
}

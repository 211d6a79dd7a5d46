//! `dhow verify`: plays recorded runs again and says what each is worth.

use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::{Failure, print_json, progress, say};
use crate::content;
use crate::run::journal::{self, Recording, Torn};
use crate::run::replay::{self, Verdict};
use crate::run::session::Session;

#[derive(Debug, Args)]
pub struct VerifyArgs {
    /// Journals to verify
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The scenario they were played on; found by its name where it is one of ours
    #[arg(long)]
    scenario: Option<PathBuf>,
    /// Print the verdicts as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report {
    file: PathBuf,
    scenario: String,
    form: u32,
    player: String,
    #[serde(flatten)]
    verdict: Verdict,
    torn: Option<Torn>,
}

pub fn run(args: &VerifyArgs) -> Result<(), Failure> {
    let mut all_good = true;
    let mut reports = Vec::new();
    for file in &args.files {
        let recording = match journal::read(file) {
            Ok(recording) => recording,
            Err(error @ journal::JournalError::Altered { .. }) => {
                say!("{error}");
                all_good = false;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        let verdict = verify(args.scenario.as_deref(), &recording)?;
        all_good &= matches!(verdict, Verdict::Verified { .. });
        if args.json {
            let header = recording.header;
            reports.push(Report {
                file: file.clone(),
                scenario: header.scenario,
                form: header.form,
                player: header.player,
                verdict,
                torn: recording.torn,
            });
        } else {
            show(file, &recording, &verdict);
        }
    }
    if args.json {
        print_json(&reports)?;
    }
    if all_good { Ok(()) } else { Err(Failure::Negative) }
}

fn verify(scenario: Option<&Path>, recording: &Recording) -> Result<Verdict, Failure> {
    let scenario = match scenario {
        Some(path) => content::load_scenario(path)?,
        None => content::find_scenario(&recording.header.scenario)?,
    };
    if let Some(verdict) = replay::applies(recording, &scenario) {
        return Ok(verdict);
    }
    let setting = content::generate::setting(&scenario, recording.header.form);
    let bar = progress(u64::from(scenario.days), "day");
    let verdict = replay::replay(&mut Session::new(setting), recording, |_| bar.inc(1));
    bar.finish_and_clear();
    Ok(verdict)
}

/// Says what a run is worth.
pub(super) fn show(file: &Path, recording: &Recording, verdict: &Verdict) {
    let header = &recording.header;
    let file = file.display();
    if let Some(torn) = &recording.torn {
        say!("{file}: line {} was not finished and is left out ({} bytes)", torn.line, torn.bytes);
    }
    let run = format!("{} form {}, {}", header.scenario, header.form, header.player);
    match verdict {
        Verdict::Verified { days, decisions, finished, rewinds } => {
            let end = if *finished { "finished" } else { "not finished" };
            let practice = match (header.practice, rewinds) {
                (false, _) => String::new(),
                (true, 0) => "; practice".into(),
                (true, rewinds) => format!("; practice, something taken back {rewinds} times"),
            };
            say!("{file}: verified. {run}: {days} days, {decisions} decisions, {end}{practice}");
        }
        Verdict::NotPractice { record } => {
            say!("{file}: does not verify. Record {record} takes something back, and the run is not practice");
        }
        Verdict::OtherRules { recorded, here } => {
            say!(
                "{file}: recorded under rules {recorded}; this program plays rules {here}. Nothing is said about the run"
            );
        }
        Verdict::OtherScenario { recorded, here } => {
            say!(
                "{file}: played on another version of {}: {} recorded, {} here",
                header.scenario,
                recorded.short(),
                here.short()
            );
        }
        Verdict::Differs { day, recorded, here } => {
            say!("{file}: does not verify. {run}: day {day} is the first that differs");
            say!("  recorded {recorded}");
            say!("  here     {here}");
        }
        Verdict::OutOfOrder { record, day, expected } => {
            say!("{file}: does not verify. Record {record} is of day {day}, where day {expected} should stand");
        }
    }
}

//! `dhow check`: every problem of a file or folder, not the first.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, print_json, say};
use crate::content;

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// A scenario folder, or any content file (scenario.ron, an archetype, a catalogue, general.ron)
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
}

pub fn run(args: &CheckArgs) -> Result<(), Failure> {
    let mut faults = 0;
    let mut reports = Vec::new();
    for path in &args.paths {
        let report = content::check_path(path);
        faults += report.errors();
        if args.json {
            reports.push(report.to_json());
        } else if report.is_clean() {
            say!("{}: no problems", path.display());
        } else {
            say!("{report}");
        }
    }
    if args.json {
        print_json(&reports)?;
    }
    if faults == 0 { Ok(()) } else { Err(Failure::Negative) }
}

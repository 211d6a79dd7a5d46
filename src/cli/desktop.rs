//! `dhow desktop`: opens the window.

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use crate::content;
use crate::desktop::app::{self, Measure, Options};
use crate::desktop::desk::{Intent, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::host::{Host, Run};
use crate::desktop::saves;
use crate::desktop::settings::Settings;
use crate::lang::Language;
use crate::model::scenario::Skill;

#[derive(Debug, Default, Args)]
pub struct DesktopArgs {
    /// A run to open; without one the window begins at home
    run: Option<PathBuf>,
    /// Keep runs in this folder instead of the user's
    #[arg(long)]
    runs: Option<PathBuf>,
    /// Language of the window: en, fr, es, ar, ru, zh
    #[arg(long)]
    language: Option<String>,
    /// Write what is on the screen to this file after each change, for scripts that drive the window
    #[arg(long)]
    describe: Option<PathBuf>,
    /// Measure frames while days pass for so many seconds, on a run that the competent player has played for 40 days
    #[arg(long, value_name = "SECONDS")]
    measure_busy: Option<u32>,
    /// Measure the work done while nothing moves
    #[arg(long, value_name = "SECONDS")]
    measure_idle: Option<u32>,
    /// Measure the time to the first pictures
    #[arg(long)]
    measure_start: bool,
}

pub fn run(args: &DesktopArgs) -> Result<(), Failure> {
    // Chosen settings are for this time; kept ones are the user's own.
    let mut settings = Settings::load();
    if let Some(tag) = &args.language {
        settings.language = Language::of_tag(tag).ok_or_else(|| {
            Failure::Input(format!("{tag} is no language of the window; choose en, fr, es, ar, ru or zh"))
        })?;
    }
    let keeps_settings = args.runs.is_none() && args.language.is_none();
    let folder = args.runs.clone().unwrap_or_else(saves::folder);
    let mut host = Host::new(settings, folder, keeps_settings);
    if let Some(path) = &args.run {
        host.take(Intent::Open(path.clone()));
    }
    let measure = match (args.measure_busy, args.measure_idle, args.measure_start) {
        (Some(seconds), _, _) => Some(Measure::Busy(seconds)),
        (_, Some(seconds), _) => Some(Measure::Idle(seconds)),
        (_, _, true) => Some(Measure::Start),
        (None, None, false) => None,
    };
    if matches!(measure, Some(Measure::Busy(_) | Measure::Idle(_))) {
        let scenario = content::find_scenario("first-shop")?;
        host.show(Run::shown(&scenario, 1, Skill::Competent, 40), Screen::Play);
    }
    let options = Options { describe: args.describe.clone(), measure, ..Options::default() };
    app::open(host, Drafts::default(), options).map_err(|error| Failure::Input(error.to_string()))
}

//! `dhow desktop`: opens the window.

use std::path::PathBuf;

use clap::Args;

use super::Failure;
use crate::desktop::{self, Options};

#[derive(Debug, Args)]
pub struct DesktopArgs {
    /// Folder of the scenario, or its scenario.ron
    #[arg(default_value = "scenarios/first-shop")]
    scenario: PathBuf,
    #[arg(long, default_value_t = 1)]
    form: u32,
    /// Let the competent player run the shop for so many days first
    #[arg(long, default_value_t = 0)]
    days: u32,
    /// Save a picture of the window and close it
    #[arg(long)]
    screenshot: Option<PathBuf>,
}

impl Default for DesktopArgs {
    fn default() -> Self {
        DesktopArgs { scenario: "scenarios/first-shop".into(), form: 1, days: 0, screenshot: None }
    }
}

pub fn run(args: &DesktopArgs) -> Result<(), Failure> {
    let options = Options { screenshot: args.screenshot.clone(), days: args.days };
    desktop::open(&args.scenario, args.form, options).map_err(|error| Failure::Input(error.to_string()))
}

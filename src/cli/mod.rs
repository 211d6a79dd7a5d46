//! The command line: what was typed, what it means, what is shown. One file a subcommand, no rule in any.
//!
//! Exit codes, the same everywhere: 0 done; 1 the check said no (a file does not verify, content has errors); 2 wrong
//! usage or unreadable input; 3 a fault of the program itself.

mod assess;
mod bench_kernel;
mod check;
mod class;
mod debrief;
#[cfg(feature = "desktop")]
mod desktop;
mod explain;
mod export_market;
mod generate;
mod page;
mod play;
mod players;
mod rate;
mod realism;
mod recorded;
mod reflect;
mod run;
mod schema;
#[cfg(feature = "desktop")]
mod shots;
mod validate;
mod verify;
mod whatif;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Practise cross-border e-commerce, and prove what you did.
#[derive(Debug, Parser)]
#[command(
    name = "dhow",
    version,
    propagate_version = true,
    after_help = "Exit codes: 0 done; 1 the check said no (a file does not verify, content has errors);\n\
                  2 wrong usage or unreadable input; 3 a fault of the program itself."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Let a scripted player run the shop and show the result
    Run(run::RunArgs),
    /// Run the shop yourself or by a program, with JSON lines on standard input and output
    Play(play::PlayArgs),
    /// Play a recorded run again and compare every day
    Verify(verify::VerifyArgs),
    /// Mark a recorded run: competences, indicators and the evidence behind them
    Assess(assess::AssessArgs),
    /// Say what each stage cost against the competent player, and which days moved the result most
    Debrief(debrief::DebriefArgs),
    /// Change a decision of a recorded run, play the rest again, and compare
    Whatif(whatif::WhatIfArgs),
    /// List the questions that a recorded run asks of its player, and answer them
    Reflect(reflect::ReflectArgs),
    /// Rate the answers of a recorded run, or list the ratings beside it
    Rate(rate::RateArgs),
    /// Open a number of a recorded run into its causes
    Explain(explain::ExplainArgs),
    /// Report every problem of a scenario or content file
    Check(check::CheckArgs),
    /// Play the ladder of players over many forms of a scenario
    Players(players::PlayersArgs),
    /// Measure how good a scenario's assessment is: order, reliability, luck, tricks
    Validate(validate::ValidateArgs),
    /// Let many scripted shops trade in one world
    Class(class::ClassArgs),
    /// Draw an invented market from its kind
    Generate(generate::GenerateArgs),
    /// Compare what emerges in play with what is published
    Realism(realism::RealismArgs),
    /// Write the offers and daily sales of a recorded run as a table for estimation
    ExportMarket(export_market::ExportArgs),
    /// Print the JSON Schema of views, decisions and the messages of `play`
    Schema(schema::SchemaArgs),
    /// Measure the choice kernel on a workload from a file
    BenchKernel(bench_kernel::BenchArgs),
    /// Open the window (also what `dhow` alone does)
    #[cfg(feature = "desktop")]
    Desktop(desktop::DesktopArgs),
    /// Take pictures of every screen in the real window
    #[cfg(feature = "desktop")]
    Shots(shots::ShotsArgs),
}

/// The scenario and form that most commands begin with.
#[derive(Clone, Debug, Args)]
struct OnForm {
    /// Folder of the scenario, or its scenario.ron
    scenario: PathBuf,
    /// Which equivalent form of the scenario
    #[arg(long, default_value_t = 1)]
    form: u32,
}

/// Why a command did not do what was asked, and with which exit code.
#[derive(Debug)]
enum Failure {
    /// The check said no: what it said has been shown.
    Negative,
    /// Wrong usage or input, in words.
    Input(String),
    /// A fault of this program.
    Internal(String),
}

impl From<crate::content::LoadError> for Failure {
    fn from(error: crate::content::LoadError) -> Failure {
        Failure::Input(error.to_string())
    }
}

impl From<crate::run::journal::JournalError> for Failure {
    fn from(error: crate::run::journal::JournalError) -> Failure {
        Failure::Input(error.to_string())
    }
}

/// Prints a line, and ends quietly when the reader has gone (`dhow run … | head`).
macro_rules! say {
    ($($part:tt)*) => {{
        use std::io::Write as _;
        if writeln!(std::io::stdout(), $($part)*).is_err() {
            std::process::exit(0);
        }
    }};
}
use say;

/// Runs what was typed.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        Some(Command::Run(args)) => run::run(&args),
        Some(Command::Play(args)) => play::run(&args),
        Some(Command::Verify(args)) => verify::run(&args),
        Some(Command::Assess(args)) => assess::run(&args),
        Some(Command::Debrief(args)) => debrief::run(&args),
        Some(Command::Whatif(args)) => whatif::run(&args),
        Some(Command::Reflect(args)) => reflect::run(&args),
        Some(Command::Rate(args)) => rate::run(&args),
        Some(Command::Explain(args)) => explain::run(&args),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::Players(args)) => players::run(&args),
        Some(Command::Validate(args)) => validate::run(&args),
        Some(Command::Class(args)) => class::run(&args),
        Some(Command::Generate(args)) => generate::run(&args),
        Some(Command::Realism(args)) => realism::run(&args),
        Some(Command::ExportMarket(args)) => export_market::run(&args),
        Some(Command::Schema(args)) => schema::run(&args),
        Some(Command::BenchKernel(args)) => bench_kernel::run(&args),
        #[cfg(feature = "desktop")]
        Some(Command::Desktop(args)) => desktop::run(&args),
        #[cfg(feature = "desktop")]
        Some(Command::Shots(args)) => shots::run(&args),
        #[cfg(feature = "desktop")]
        None => desktop::run(&desktop::DesktopArgs::default()),
        #[cfg(not(feature = "desktop"))]
        None => {
            use clap::CommandFactory as _;
            say!("{}", Cli::command().render_help());
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Negative) => ExitCode::from(1),
        Err(Failure::Input(words)) => {
            eprintln!("{}", words.trim_end());
            ExitCode::from(2)
        }
        Err(Failure::Internal(words)) => {
            eprintln!("dhow: {words}");
            ExitCode::from(3)
        }
    }
}

/// Loads a scenario and draws the form.
fn setting(on: &OnForm) -> Result<crate::model::setting::Setting, Failure> {
    let scenario = crate::content::load_scenario(&on.scenario)?;
    Ok(crate::content::generate::setting(&scenario, on.form))
}

/// Writes a new file; one that is there already is left alone and named.
fn write_new(path: &std::path::Path, text: &str) -> Result<(), Failure> {
    use std::io::Write as _;
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| {
        Failure::Input(format!("{} cannot be written: {error}. Name a file that is not there yet.", path.display()))
    })
}

/// Prints a value as one JSON document.
fn print_json<T: serde::Serialize>(value: &T) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Failure::Internal(error.to_string()))?;
    say!("{text}");
    Ok(())
}

/// A progress bar on the terminal's error stream; silent where that is no terminal.
fn progress(steps: u64, what: &'static str) -> indicatif::ProgressBar {
    let style = indicatif::ProgressStyle::with_template("{msg:<12} [{bar:40}] {pos}/{len} {eta}")
        .unwrap_or_else(|_| indicatif::ProgressStyle::default_bar())
        .progress_chars("=> ");
    indicatif::ProgressBar::new(steps).with_style(style).with_message(what)
}

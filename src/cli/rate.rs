//! `dhow rate`: assessors' ratings of the answers of a run, in a chained file beside it: `run.ratings.jsonl` of `run.dhow`.

use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;
use serde::Serialize;

use super::{Failure, print_json, recorded, reflect, say};
use crate::assess::rating::{self, Level, Rated, Rating, Sheet, Standing};
use crate::base::clock;
use crate::base::text::shown;
use crate::lang::{Language, Words};
use crate::run::chain::{self, Chain, ChainError, Torn};
use crate::run::journal::Recording;

#[derive(Debug, Args)]
pub struct RateArgs {
    /// The run's journal
    run: PathBuf,
    /// The question whose answer is rated, by its id, or `overall` for all answers together
    #[arg(long, value_name = "ID", requires_all = ["level", "by"])]
    prompt: Option<String>,
    /// 0 to 4, as the rubric says
    #[arg(long, requires = "prompt", value_parser = clap::value_parser!(u8).range(0..=4))]
    level: Option<u8>,
    /// Who rates
    #[arg(long, value_name = "NAME", requires = "prompt")]
    by: Option<String>,
    /// What the player should read about it
    #[arg(long, value_name = "TEXT", requires = "prompt")]
    comment: Option<String>,
    /// Language of the rubric
    #[arg(long, default_value = "en", value_parser = reflect::language)]
    language: Language,
    /// Print it as JSON
    #[arg(long)]
    json: bool,
}

/// A rating and what it is worth to the run as it is.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    rating: Rating,
    standing: Standing,
}

#[derive(Serialize)]
struct Report {
    file: PathBuf,
    ratings: Vec<Row>,
    rated: Option<Rated>,
    torn: Option<Torn>,
}

pub fn run(args: &RateArgs) -> Result<(), Failure> {
    let (_, recording) = recorded::open_both(&args.run)?;
    let file = args.run.with_extension("ratings.jsonl");
    let (mut ratings, torn) = read(&file)?;
    if let (Some(prompt), Some(level), Some(by)) = (&args.prompt, args.level, &args.by) {
        if ratings.iter().any(|held| held.standing(&recording) == Standing::OfAnotherRun) {
            let (file, run) = (file.display(), args.run.display());
            return Err(Failure::Input(format!(
                "{file} holds ratings of another run than {run}; move it away before rating this one"
            )));
        }
        let level = Level::try_from(level).map_err(Failure::Input)?;
        let rating = Rating::of(&recording, prompt, level, by, now(), args.comment.as_deref());
        let rating = rating.map_err(|why| Failure::Input(why.to_string()))?;
        keep(&file, &rating)?;
        ratings.push(rating);
    }
    let rated = rating::rated(&recording, &ratings);
    let row = |rating: Rating| Row { standing: rating.standing(&recording), rating };
    let report = Report { file, ratings: ratings.into_iter().map(row).collect(), rated, torn };
    if args.json {
        return print_json(&report);
    }
    show(&report, &recording, &Words::new(args.language));
    Ok(())
}

/// The ratings beside a run; none where nobody has rated it.
fn read(file: &Path) -> Result<(Vec<Rating>, Option<Torn>), Failure> {
    if !file.exists() {
        return Ok((Vec::new(), None));
    }
    match chain::read::<Sheet, Rating>(file) {
        Ok(lines) => Ok((lines.entries, lines.torn)),
        Err(error @ ChainError::Altered { .. }) => {
            say!("{error}");
            Err(Failure::Negative)
        }
        Err(error) => Err(error.into()),
    }
}

fn keep(file: &Path, rating: &Rating) -> Result<(), Failure> {
    let mut chain = match file.exists() {
        true => Chain::resume::<Sheet, Rating>(file)?.0,
        false => Chain::create(file, &Sheet::default())?,
    };
    chain.append(rating)?;
    Ok(chain.sync()?)
}

/// The moment, by this machine's clock.
fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    clock::rfc3339(since.map_or(0, |since| since.as_secs()))
}

fn show(report: &Report, recording: &Recording, words: &Words) {
    if let Some(torn) = &report.torn {
        say!("line {} was not finished and is left out ({} bytes)", torn.line, torn.bytes);
    }
    for Row { rating, standing } in &report.ratings {
        let note = match standing {
            Standing::Holds => "",
            Standing::AnswerChanged => "; the answer was changed since, so it does not count",
            Standing::OfAnotherRun => "; given for another run, so it does not count",
        };
        let (prompt, author) = (shown(&rating.prompt), shown(&rating.author));
        let level = words.say(&format!("reflection-level-{}", rating.level.word()));
        say!("{prompt}: {} ({level}), {author}, {}{note}", u8::from(rating.level), shown(&rating.at));
        if let Some(comment) = &rating.comment {
            reflect::answer(comment);
        }
    }
    match &report.rated {
        Some(rated) => say!("Mean {:.2} of 4, of {} ratings that count", rated.mean, rated.ratings.len()),
        None => say!("Not rated. Answered questions: {}", recording.reflections().len()),
    }
    say!("");
    for level in Level::ALL {
        let key = format!("reflection-level-{}", level.word());
        say!("{} {}: {}", u8::from(level), words.say(&key), words.say(&format!("{key}-text")));
    }
}

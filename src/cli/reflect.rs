//! `dhow reflect`: the questions that a recorded run asks of its player, and the answers, which its journal keeps.

use std::io::Read as _;
use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::{Failure, print_json, recorded, say};
use crate::assess::reflection::{self, Prompt};
use crate::assess::tape::Tape;
use crate::assess::turning::{self, TurningPoint};
use crate::base::text::shown;
use crate::lang::facts::{self, Names};
use crate::lang::{Language, Words};
use crate::run::journal::{self, Entry, Journal, Recording, Reflection};
use crate::run::ladder;
use crate::run::session::Session;

/// So many turning points give questions; the first of each kind is asked.
const TURNING_POINTS: usize = 6;
/// More than this is no answer.
const INPUT_MOST: u64 = 64 * 1024;

#[derive(Debug, Args)]
pub struct ReflectArgs {
    /// The run's journal
    run: PathBuf,
    /// Answer the question of this id; a later answer replaces an earlier one
    #[arg(long, value_name = "ID", requires = "text")]
    answer: Option<String>,
    /// The answer, or - to read it from standard input
    #[arg(long, requires = "answer", allow_hyphen_values = true)]
    text: Option<String>,
    /// Ask about the days that moved the result most too; takes some seconds
    #[arg(long)]
    turning_points: bool,
    /// Language of the questions
    #[arg(long, default_value = "en", value_parser = language)]
    language: Language,
    /// Print it as JSON
    #[arg(long)]
    json: bool,
}

/// Reads a language's tag.
pub fn language(tag: &str) -> Result<Language, String> {
    let known = Language::ALL.map(Language::tag).join(", ");
    Language::of_tag(tag).ok_or(format!("languages are {known}"))
}

/// A question with its answer, as shown and as JSON.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    prompt: Prompt,
    question: String,
    answer: Option<String>,
}

#[derive(Serialize)]
struct Report {
    prompts: Vec<Row>,
    /// Answers to what was taken back since.
    without_question: Vec<Reflection>,
}

pub fn run(args: &ReflectArgs) -> Result<(), Failure> {
    let (session, mut recording) = recorded::open_both(&args.run)?;
    let asked = args.answer.as_deref();
    let turning = match args.turning_points {
        true => recorded::turning_points(&session, ladder::profit(&session), TURNING_POINTS),
        false => named(&session, &recording, asked),
    };
    if let (Some(id), Some(text)) = (asked, &args.text) {
        let known: Vec<String> = questions(&session, &recording, &turning).into_iter().map(|row| row.id).collect();
        if !known.iter().any(|held| held == id) {
            let known = known.join(", ");
            return Err(Failure::Input(format!("this run asks no question `{}`; it asks {known}", shown(id))));
        }
        let text = if text == "-" { read_input()? } else { text.clone() };
        let reflection = Reflection::new(id, &text);
        let reflection = reflection.map_err(|why| Failure::Input(format!("the answer cannot be kept: {why}")))?;
        let (mut journal, now) = Journal::resume(&args.run)?;
        if let Some(torn) = &now.torn {
            eprintln!("line {} was not finished and is cut off ({} bytes)", torn.line, torn.bytes);
        }
        journal.append(&Entry::Reflect(reflection))?;
        journal.sync()?;
        recording = journal::read(&args.run)?;
    }
    let words = Words::new(args.language);
    let names = Names::of(session.setting(), session.world(), &words);
    let answers = recording.reflections();
    let answer_to = |id: &str| answers.iter().find(|held| held.prompt == id).map(|held| held.text.clone());
    let row = |prompt: Prompt| Row {
        question: facts::prompt(&words, &names, &prompt),
        answer: answer_to(&prompt.id),
        prompt,
    };
    let prompts: Vec<Row> = questions(&session, &recording, &turning).into_iter().map(row).collect();
    let is_asked = |held: &&Reflection| prompts.iter().any(|row| row.prompt.id == held.prompt);
    let without_question = answers.iter().filter(|held| !is_asked(held)).map(|held| (*held).clone()).collect();
    let report = Report { prompts, without_question };
    if args.json {
        return print_json(&report);
    }
    show(&report);
    Ok(())
}

/// The turning points of the questions that were answered, or are about to be: each costs a run.
fn named(session: &Session, recording: &Recording, asked: Option<&str>) -> Vec<TurningPoint> {
    let ids = recording.reflections().into_iter().map(|held| held.prompt.as_str()).chain(asked);
    let mut moments: Vec<_> = ids.filter_map(reflection::moment).collect();
    moments.sort_unstable();
    moments.dedup();
    if moments.is_empty() {
        return Vec::new();
    }
    let (tape, profit) = (Tape::of(session), ladder::profit(session));
    moments.into_iter().map(|moment| turning::weigh(&tape, profit, moment)).collect()
}

/// What the run asks, and what it was answered.
fn questions(session: &Session, recording: &Recording, turning: &[TurningPoint]) -> Vec<Prompt> {
    let answered = recording.reflections();
    reflection::asked(session, turning, answered.iter().map(|held| held.prompt.as_str()))
}

fn read_input() -> Result<String, Failure> {
    let mut text = String::new();
    let read = std::io::stdin().lock().take(INPUT_MOST).read_to_string(&mut text);
    read.map_err(|error| Failure::Input(format!("standard input: {error}")))?;
    Ok(text)
}

fn show(report: &Report) {
    for row in &report.prompts {
        say!("{}", row.prompt.id);
        say!("  {}", row.question);
        match &row.answer {
            Some(text) => answer(text),
            None => say!("  (not answered)"),
        }
        say!("");
    }
    for held in &report.without_question {
        say!("{}", shown(&held.prompt));
        say!("  (the run no longer holds what this was about)");
        answer(&held.text);
        say!("");
    }
}

/// An answer, line by line.
pub fn answer(text: &str) {
    for line in shown(text).lines() {
        say!("  > {line}");
    }
}

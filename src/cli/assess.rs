//! `dhow assess`: the mark of a recorded run, its competences and indicators, and the evidence behind each.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, print_json, progress, recorded, say};
use crate::assess::score::{self, Assessment};
use crate::home;
use crate::lang::{Language, Words};
use crate::model::scenario::Skill;
use crate::report::text;

#[derive(Debug, Args)]
pub struct AssessArgs {
    /// The run's journal
    run: PathBuf,
    /// List the facts behind every indicator
    #[arg(long)]
    evidence: bool,
    /// The language of the page: en, fr, es, ar, ru, zh
    #[arg(long, default_value = "en", value_parser = language)]
    lang: Language,
    /// Play par anew, and keep none
    #[arg(long)]
    no_cache: bool,
    /// Print it as JSON
    #[arg(long)]
    json: bool,
}

/// Reads a language's tag.
pub fn language(tag: &str) -> Result<Language, String> {
    let known = Language::ALL.map(|language| language.tag()).join(", ");
    Language::ALL.into_iter().find(|language| language.tag() == tag).ok_or(format!("languages are {known}"))
}

pub fn run(args: &AssessArgs) -> Result<(), Failure> {
    let record = recorded::record(&args.run)?;
    let folder = home::par::folder().filter(|_| !args.no_cache);
    let bar = progress(Skill::ALL.len() as u64, "par");
    let par = home::par::of(folder.as_deref(), record.setting(), |_| bar.inc(1));
    bar.finish_and_clear();
    let assessment: Assessment = score::assess(&record, &par);
    if args.json {
        return print_json(&assessment);
    }
    let words = Words::new(args.lang);
    say!("{}", text::page(&words, &record, &assessment, args.evidence));
    Ok(())
}

//! `dhow assess`: the mark of a recorded run, its competences and indicators, and the evidence behind each.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, debrief, print_json, progress, recorded, say, write_new};
use crate::assess::score::{self, Assessment};
use crate::home;
use crate::lang::{Language, Words};
use crate::model::scenario::Skill;
use crate::report::{html, text};

#[derive(Debug, Args)]
pub struct AssessArgs {
    /// The run's journal
    run: PathBuf,
    /// List the facts behind every indicator
    #[arg(long)]
    evidence: bool,
    /// Write the report with everything behind it as one HTML file
    #[arg(long)]
    html: Option<PathBuf>,
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
    let (record, recording) = recorded::record(&args.run)?;
    let folder = home::par::folder().filter(|_| !args.no_cache);
    let bar = progress(Skill::ALL.len() as u64, "par");
    let par = home::par::of(folder.as_deref(), record.setting(), |_| bar.inc(1));
    bar.finish_and_clear();
    let assessment: Assessment = score::assess(&record, &par);
    if args.json {
        return print_json(&assessment);
    }
    let words = Words::new(args.lang);
    if let Some(path) = &args.html {
        const MOST: usize = 6;
        let debrief = debrief::of(record.session(), &par.ladder, record.profit(), MOST);
        let player = recording.header.player.as_str();
        let (chain, assessment, words) = (recording.chain_head(), &assessment, &words);
        let sheet = html::Sheet { words, record: &record, par: &par, assessment, debrief: &debrief, player, chain };
        write_new(path, &html::page(&sheet))?;
        say!("{}", path.display());
        return Ok(());
    }
    say!("{}", text::page(&words, &record, &assessment, args.evidence));
    Ok(())
}

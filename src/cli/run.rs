//! `dhow run`: a scripted player runs the shop; a journal may be kept; the result is shown against the ladder.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use serde::Serialize;

use super::{Failure, OnForm, page, print_json, progress};
use crate::model::RULES_VERSION;
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::player::Player;
use crate::player::trick::{Cheat, Trick};
use crate::run::journal::{Entry, Header, Journal};
use crate::run::ladder::{self, Ladder};
use crate::run::result::{self, Outcome};
use crate::run::session::Session;

#[derive(Debug, Args)]
pub struct RunArgs {
    #[command(flatten)]
    on: OnForm,
    /// Who runs the shop
    ///
    /// Players of known skill: idle, random, novice, rule-of-thumb, competent, expert.
    ///
    /// Players that try to cheat a score: hoarder, gambler, fire-sale, price-flicker, all-in, click-churner,
    /// refund-everyone, refund-never, review-stuffer, under-declarer, fake-claims, form-filler, idle-process, last-minute.
    #[arg(long, default_value = "competent", value_parser = who)]
    player: Who,
    /// The skill that a trick is laid over
    #[arg(long, default_value = "rule-of-thumb", value_parser = skill)]
    base: Skill,
    /// Keep the run in this journal (an existing file is never overwritten)
    #[arg(long)]
    out: Option<PathBuf>,
    /// Print the result as JSON
    #[arg(long)]
    json: bool,
}

/// A player that can be named.
#[derive(Clone, Copy, Debug)]
enum Who {
    Skilled(Skill),
    Cheating(Trick),
}

impl Who {
    fn word(self) -> &'static str {
        match self {
            Who::Skilled(skill) => skill.word(),
            Who::Cheating(trick) => trick.word(),
        }
    }

    /// The player on a form.
    fn on(self, session: &Session, base: Skill) -> Box<dyn Player> {
        match self {
            Who::Skilled(skill) => Box::new(session.script(skill)),
            Who::Cheating(trick) => Box::new(Cheat::new(trick, session.whim()).with_base(base)),
        }
    }
}

/// Reads the name of a skill or of a trick.
fn who(word: &str) -> Result<Who, String> {
    let trick = Trick::ALL.into_iter().find(|trick| trick.word() == word).map(Who::Cheating);
    let unknown = |skills| format!("{skills}; tricks are {}", Trick::ALL.map(Trick::word).join(", "));
    trick.map_or_else(|| skill(word).map(Who::Skilled).map_err(unknown), Ok)
}

/// Reads the name of a skill.
pub fn skill(word: &str) -> Result<Skill, String> {
    let known = Skill::ALL.map(Skill::word).join(", ");
    Skill::ALL.into_iter().find(|skill| skill.word() == word).ok_or(format!("players are {known}"))
}

/// A run's result as `--json` prints it.
#[derive(Serialize)]
struct Report<'r> {
    scenario: &'r str,
    form: u32,
    player: &'r str,
    rules: u32,
    outcome: &'r Outcome,
    /// Value after the run-on, less the capital.
    profit_after_run_on: crate::base::money::Money,
    score: f64,
    ladder: &'r Ladder,
    digest: crate::base::digest::Digest,
    milliseconds: f64,
}

pub fn run(args: &RunArgs) -> Result<(), Failure> {
    let setting = super::setting(&args.on)?;
    let started = Instant::now();
    let session = play(&setting, args)?;
    let milliseconds = started.elapsed().as_secs_f64() * 1e3;
    let bar = progress(Skill::ALL.len() as u64, "ladder");
    let ladder = Ladder::play(&setting, |_| bar.inc(1));
    bar.finish_and_clear();
    let outcome = result::outcome(&session);
    let profit = ladder::profit(&session);
    let score = ladder.score(profit);
    if args.json {
        return print_json(&Report {
            scenario: &setting.scenario.id,
            form: args.on.form,
            player: args.player.word(),
            rules: RULES_VERSION,
            outcome: &outcome,
            profit_after_run_on: profit,
            score,
            ladder: &ladder,
            digest: session.world().digest(),
            milliseconds,
        });
    }
    page::result(&session, &outcome, profit, score, &ladder, args.player.word());
    super::say!("{} days in {milliseconds:.1} ms of this computer's time", outcome.days);
    if let Some(path) = &args.out {
        super::say!("Kept in {}; check it with: dhow verify {}", path.display(), path.display());
    }
    Ok(())
}

/// Plays the run, day by day, into the journal where one is kept.
fn play(setting: &Setting, args: &RunArgs) -> Result<Session, Failure> {
    let header = Header::of(setting, args.player.word(), false);
    let mut journal = args.out.as_ref().map(|path| Journal::create(path, &header)).transpose()?;
    let bar = progress(u64::from(setting.scenario.days), "day");
    let mut session = Session::new(setting.clone());
    let player = args.player.on(&session, args.base);
    while !session.is_over() {
        let day = session.day();
        for decision in player.decide(&session.view()) {
            let _refused = session.decide(&decision);
            if let Some(journal) = &mut journal {
                journal.append(&Entry::Decide { day, decision })?;
            }
        }
        let digest = session.end_day().seal();
        if let Some(journal) = &mut journal {
            journal.append(&Entry::Close { day, digest })?;
        }
        bar.inc(1);
    }
    if let Some(journal) = &mut journal {
        journal.sync()?;
    }
    bar.finish_and_clear();
    Ok(session)
}

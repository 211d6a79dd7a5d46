//! `dhow play`: any program can be the shop, with one JSON message a line each way.
//!
//! Requests name an operation (`view`, `quote`, `decide`, `step`, `digest`, `result`, `quit`); each gets one answer with
//! `ok` or `error`. A decision is in the journal and on the disk before its answer is written. The journal is resumed
//! where it exists: after a crash or a power cut the same command goes on from the last acknowledged line.

use std::io::{BufRead, Read, Write};
use std::path::PathBuf;

use clap::Args;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Failure, OnForm};
use crate::base::digest::Digest;
use crate::base::money::Money;
use crate::model::RULES_VERSION;
use crate::run::journal::{Entry, Header, Journal};
use crate::run::ladder::{self, Ladder};
use crate::run::replay::{self, Verdict};
use crate::run::result::{self, Outcome};
use crate::run::session::Session;
use crate::sim::decision::{Decision, Quote, Refusal};
use crate::sim::view::ShopView;

#[derive(Debug, Args)]
pub struct PlayArgs {
    #[command(flatten)]
    on: OnForm,
    /// Speak JSON lines on standard input and output (the only way to play without the window)
    #[arg(long, required = true)]
    stdio: bool,
    /// The journal; it is gone on with where it exists
    #[arg(long)]
    out: Option<PathBuf>,
    /// Who plays, for the journal's header
    #[arg(long, default_value = "program")]
    player: String,
}

/// A line from the program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Request {
    /// What may be known today.
    View,
    /// What a decision would cost, without taking it.
    Quote {
        decision: Decision,
    },
    /// Take a decision.
    Decide {
        decision: Decision,
    },
    /// Close the day.
    Step,
    /// The digest of the state.
    Digest,
    /// Where the run stands against the ladder; after the last day.
    Result,
    Quit,
}

/// A line to the program.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "ok", rename_all = "snake_case")]
pub enum Answer {
    Hello {
        rules: u32,
        scenario: String,
        form: u32,
        day: u32,
        days: u32,
        decisions_replayed: u32,
        torn_line_dropped: bool,
    },
    View {
        view: Box<ShopView>,
    },
    Quote {
        quote: Quote,
    },
    Decided {
        quote: Quote,
    },
    Stepped {
        day: u32,
        over: bool,
        digest: Digest,
    },
    Digest {
        digest: Digest,
    },
    Result {
        #[schemars(skip)]
        outcome: Box<Outcome>,
        profit_after_run_on: Money,
        score: f64,
    },
    Bye,
}

/// A request that could not be served; the run goes on.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Refused {
    pub error: String,
    pub refusal: Option<Refusal>,
    pub message: String,
}

/// No request comes near this; a longer line is refused without being held in memory.
const LINE_MOST: u64 = 1024 * 1024;

pub fn run(args: &PlayArgs) -> Result<(), Failure> {
    let setting = super::setting(&args.on)?;
    let header = Header::of(&setting, &args.player, false);
    let mut table = Table { session: Session::new(setting), journal: None };
    let (mut decisions_replayed, mut torn) = (0, false);
    match &args.out {
        Some(path) if path.exists() => {
            let (journal, recording) = Journal::resume(path)?;
            if let Some(verdict) = replay::applies(&recording, &table.session.setting().scenario) {
                return Err(Failure::Input(format!("{} cannot be gone on with: {verdict:?}", path.display())));
            }
            if recording.header.form != args.on.form {
                let form = recording.header.form;
                return Err(Failure::Input(format!("{} is of form {form}: add --form {form}", path.display())));
            }
            match replay::replay(&mut table.session, &recording, |_| {}) {
                Verdict::Verified { decisions, .. } => decisions_replayed = decisions,
                verdict => return Err(Failure::Input(format!("{} does not verify: {verdict:?}", path.display()))),
            }
            torn = recording.torn.is_some();
            table.journal = Some(journal);
        }
        Some(path) => table.journal = Some(Journal::create(path, &header)?),
        None => {}
    }
    let scenario = &table.session.setting().scenario;
    let hello = Answer::Hello {
        rules: RULES_VERSION,
        scenario: scenario.id.clone(),
        form: args.on.form,
        day: table.session.day().0,
        days: scenario.days,
        decisions_replayed,
        torn_line_dropped: torn,
    };
    serve(&mut table, &hello)
}

/// What is being played.
struct Table {
    session: Session,
    journal: Option<Journal>,
}

fn serve(table: &mut Table, hello: &Answer) -> Result<(), Failure> {
    let mut input = std::io::stdin().lock();
    let mut output = std::io::stdout().lock();
    let mut tell = |line: String| -> bool { writeln!(output, "{line}").and_then(|()| output.flush()).is_ok() };
    let json = |answer: &Answer| serde_json::to_string(answer).expect("answers are plain data");
    if !tell(json(hello)) {
        return Ok(());
    }
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut input).take(LINE_MOST).read_until(b'\n', &mut line);
        match read {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(Failure::Input(format!("standard input: {error}"))),
        }
        if line.len() as u64 == LINE_MOST {
            return Err(Failure::Input(format!("a line is longer than {LINE_MOST} bytes; no request is")));
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let told = match serde_json::from_slice::<Request>(&line) {
            Ok(Request::Quit) => {
                tell(json(&Answer::Bye));
                return Ok(());
            }
            Ok(request) => match table.serve(&request)? {
                Ok(answer) => tell(json(&answer)),
                Err(refused) => tell(serde_json::to_string(&refused).expect("refusals are plain data")),
            },
            Err(error) => {
                let message = format!("not a request: {error}. `dhow schema` prints what a request looks like");
                let refused = Refused { error: "request.malformed".into(), refusal: None, message };
                tell(serde_json::to_string(&refused).expect("refusals are plain data"))
            }
        };
        if !told {
            return Ok(());
        }
    }
}

impl Table {
    fn serve(&mut self, request: &Request) -> Result<Result<Answer, Refused>, Failure> {
        let over = self.session.is_over();
        Ok(match request {
            Request::View => Ok(Answer::View { view: Box::new(self.session.view()) }),
            Request::Digest => Ok(Answer::Digest { digest: self.session.world().digest() }),
            Request::Quote { decision } => match self.session.check(decision) {
                Ok(quote) => Ok(Answer::Quote { quote }),
                Err(refusal) => Err(refused(refusal)),
            },
            Request::Decide { .. } | Request::Step if over => Err(ended("the last day is closed; ask for the result")),
            Request::Decide { decision } => {
                let day = self.session.day();
                let taken = self.session.decide(decision);
                self.record(&Entry::Decide { day, decision: decision.clone() })?;
                match taken {
                    Ok(quote) => Ok(Answer::Decided { quote }),
                    Err(refusal) => Err(refused(refusal)),
                }
            }
            Request::Step => {
                let day = self.session.day();
                let digest = self.session.end_day().seal();
                self.record(&Entry::Close { day, digest })?;
                Ok(Answer::Stepped { day: self.session.day().0, over: self.session.is_over(), digest })
            }
            Request::Result if !over => Err(ended("the result is known after the last day")),
            Request::Result => {
                let ladder = Ladder::play(self.session.setting(), |_| {});
                let profit = ladder::profit(&self.session);
                Ok(Answer::Result {
                    outcome: Box::new(result::outcome(&self.session)),
                    profit_after_run_on: profit,
                    score: ladder.score(profit),
                })
            }
            Request::Quit => Ok(Answer::Bye),
        })
    }

    /// On the disk before anybody is told.
    fn record(&mut self, entry: &Entry) -> Result<(), Failure> {
        if let Some(journal) = &mut self.journal {
            journal.append(entry)?;
            journal.sync()?;
        }
        Ok(())
    }
}

fn refused(refusal: Refusal) -> Refused {
    let message = format!("refused: {refusal:?}");
    Refused { error: refusal.code().into(), refusal: Some(refusal), message }
}

fn ended(message: &str) -> Refused {
    Refused { error: "run.phase".into(), refusal: None, message: message.into() }
}

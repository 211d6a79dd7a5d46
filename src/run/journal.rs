//! The journal: the file that is the run.
//!
//! A chained file ([`chain`]): a header, then what was decided, which days were closed and what was written about them. A
//! decision is on the disk (`fsync`) before it is acknowledged.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::chain::{self, Chain, Lines, Opening};
pub use super::chain::{ChainError as JournalError, Torn};
use super::replay::scenario_digest;
use crate::base::calendar::Day;
use crate::base::digest::Digest;
use crate::base::text::{self, Unfit};
use crate::model::RULES_VERSION;
use crate::model::setting::Setting;
use crate::sim::decision::Decision;

/// The version of this layout.
pub const FORMAT: u32 = 1;
/// So many letters may an answer have: two pages, and far from what a line may hold.
pub const ANSWER_MOST: usize = 4_000;

/// What a run was played on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub format: u32,
    pub rules: u32,
    pub scenario: String,
    pub scenario_digest: Digest,
    pub form: u32,
    /// Who played: a person's or program's name for itself, or a scripted player's skill.
    pub player: String,
    /// In practice, decisions and days may be taken back; the record shows it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

impl Header {
    /// The header of a new run.
    pub fn of(setting: &Setting, player: &str, practice: bool) -> Header {
        Header {
            format: FORMAT,
            rules: RULES_VERSION,
            scenario: setting.scenario.id.clone(),
            scenario_digest: scenario_digest(&setting.scenario),
            form: setting.form,
            player: player.to_owned(),
            practice,
        }
    }
}

impl Opening for Header {
    const KIND: &'static str = "journal";
    const FORMAT: u32 = FORMAT;

    fn format(&self) -> u32 {
        self.format
    }
}

/// A line after the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Entry {
    /// A decision as it was put, accepted or refused.
    Decide { day: Day, decision: Decision },
    /// The day was closed in this state.
    Close { day: Day, digest: Digest },
    /// Of the entries in force only the first so many stay; practice only.
    Rewind { keep: u32 },
    /// A question about the run was answered. Changes nothing of the run and is no entry in force: it may come at any
    /// time, after the last day too, and nothing takes it back but a later answer.
    Reflect(Reflection),
}

/// What a player wrote about the run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reflection {
    /// The id of the question.
    pub prompt: String,
    pub text: String,
}

impl Reflection {
    /// An answer fit to be kept, or what is wrong with it.
    pub fn new(prompt: &str, text: &str) -> Result<Reflection, Unfit> {
        Ok(Reflection { prompt: prompt.to_owned(), text: text::fit(text, ANSWER_MOST)? })
    }
}

/// The entries in force after everything that was taken back, each with its record: its line in the file.
pub fn effective(entries: &[Entry]) -> Vec<(u32, &Entry)> {
    let mut kept = Vec::with_capacity(entries.len());
    for (record, entry) in (2..).zip(entries) {
        match entry {
            Entry::Rewind { keep } => kept.truncate(*keep as usize),
            Entry::Decide { .. } | Entry::Close { .. } => kept.push((record, entry)),
            Entry::Reflect(_) => {}
        }
    }
    kept
}

/// A journal as read.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    pub header: Header,
    pub entries: Vec<Entry>,
    /// The chain's value after each line, the header's first.
    pub heads: Vec<String>,
    pub torn: Option<Torn>,
}

impl From<Lines<Header, Entry>> for Recording {
    fn from(lines: Lines<Header, Entry>) -> Recording {
        Recording { header: lines.opening, entries: lines.entries, heads: lines.heads, torn: lines.torn }
    }
}

impl Recording {
    /// The chain's value after the last line: names all that the file holds.
    pub fn chain_head(&self) -> &str {
        self.heads.last().map_or("", String::as_str)
    }

    /// The answers in force, in the order in which their questions were first answered: of one question the latest.
    pub fn reflections(&self) -> Vec<&Reflection> {
        let mut held: Vec<&Reflection> = Vec::new();
        for (_, reflection) in self.answers() {
            match held.iter_mut().find(|earlier| earlier.prompt == reflection.prompt) {
                Some(earlier) => *earlier = reflection,
                None => held.push(reflection),
            }
        }
        held
    }

    /// Every answer ever given, with the place of its line among [`Recording::heads`].
    pub fn answers(&self) -> impl Iterator<Item = (usize, &Reflection)> {
        self.entries.iter().enumerate().filter_map(|(place, entry)| match entry {
            Entry::Reflect(reflection) => Some((place + 1, reflection)),
            Entry::Decide { .. } | Entry::Close { .. } | Entry::Rewind { .. } => None,
        })
    }
}

/// A journal open for appending.
#[derive(Debug)]
pub struct Journal {
    chain: Chain,
}

impl Journal {
    /// Starts a journal; refuses a name that is taken.
    pub fn create(path: &Path, header: &Header) -> Result<Journal, JournalError> {
        Ok(Journal { chain: Chain::create(path, header)? })
    }

    /// Opens a journal to go on with it: reads it all, cuts off a torn end.
    pub fn resume(path: &Path) -> Result<(Journal, Recording), JournalError> {
        let (chain, lines) = Chain::resume::<Header, Entry>(path)?;
        Ok((Journal { chain }, lines.into()))
    }

    /// Appends an entry; it is acknowledged to nobody before [`Journal::sync`].
    pub fn append(&mut self, entry: &Entry) -> Result<(), JournalError> {
        self.chain.append(entry)
    }

    /// Puts everything appended so far on the disk.
    pub fn sync(&mut self) -> Result<(), JournalError> {
        self.chain.sync()
    }
}

/// Reads a journal and checks its chain; a torn last line is left out and reported.
pub fn read(path: &Path) -> Result<Recording, JournalError> {
    chain::read::<Header, Entry>(path).map(Recording::from)
}

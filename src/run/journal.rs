//! The journal: the file that is the run.
//!
//! JSON Lines, append-only. Each line carries the chain value `SHA-256(previous chain, body)`, so that no line can be
//! changed, dropped or moved without every later one showing it. A decision is on the disk (`fsync`) before it is
//! acknowledged. A last line torn by a crash or a power cut is cut off on opening, and said; anything wrong before the
//! last line is an alteration and refused.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::replay::scenario_digest;
use crate::base::calendar::Day;
use crate::base::digest::{Digest, sha256_hex};
use crate::model::RULES_VERSION;
use crate::model::setting::Setting;
use crate::sim::decision::Decision;

/// The version of this layout.
pub const FORMAT: u32 = 1;
/// No line a run writes comes near this; a longer one is no journal's.
const LINE_MOST: usize = 64 * 1024;
/// No run comes near this.
const FILE_MOST: u64 = 256 * 1024 * 1024;

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
}

/// The entries in force after everything that was taken back, each with its record: its line in the file.
pub fn effective(entries: &[Entry]) -> Vec<(u32, &Entry)> {
    let mut kept = Vec::with_capacity(entries.len());
    for (record, entry) in (2..).zip(entries) {
        match entry {
            Entry::Rewind { keep } => kept.truncate(*keep as usize),
            Entry::Decide { .. } | Entry::Close { .. } => kept.push((record, entry)),
        }
    }
    kept
}

#[derive(Debug, Error)]
pub enum JournalError {
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{path} exists already; a run is never overwritten. Choose another name, or go on with it by `dhow play`")]
    Exists { path: PathBuf },
    #[error("{path} is not a journal: {why}")]
    NotAJournal { path: PathBuf, why: String },
    #[error("{path}: record {record} was altered: {why}")]
    Altered { path: PathBuf, record: usize, why: String },
    #[error("{path} is of format {found}; this program reads format {FORMAT}")]
    Format { path: PathBuf, found: u32 },
}

/// What had to be cut off the end of a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Torn {
    /// The line that was not finished, counted from 1.
    pub line: usize,
    pub bytes: usize,
}

/// A journal as read.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    pub header: Header,
    pub entries: Vec<Entry>,
    pub chain_head: String,
    pub torn: Option<Torn>,
}

/// A journal open for appending.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    chain: String,
}

impl Journal {
    /// Starts a journal; refuses a name that is taken.
    pub fn create(path: &Path, header: &Header) -> Result<Journal, JournalError> {
        let file = OpenOptions::new().write(true).create_new(true).open(path);
        let file = file.map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => JournalError::Exists { path: path.into() },
            _ => JournalError::Io { path: path.into(), source },
        })?;
        let mut journal = Journal { path: path.into(), file, chain: String::new() };
        journal.write(header)?;
        journal.sync()?;
        // The name itself must survive a power cut too.
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
            && let Ok(folder) = File::open(folder)
        {
            let _unsupported_on_some_systems = folder.sync_all();
        }
        Ok(journal)
    }

    /// Opens a journal to go on with it: reads it all, cuts off a torn end.
    pub fn resume(path: &Path) -> Result<(Journal, Recording), JournalError> {
        let recording = read(path)?;
        let io = |source| JournalError::Io { path: path.into(), source };
        let mut file = OpenOptions::new().read(true).write(true).open(path).map_err(io)?;
        if let Some(torn) = &recording.torn {
            let length = file.metadata().map_err(io)?.len();
            file.set_len(length - torn.bytes as u64).map_err(io)?;
            file.sync_data().map_err(io)?;
        }
        file.seek(SeekFrom::End(0)).map_err(io)?;
        let chain = recording.chain_head.clone();
        Ok((Journal { path: path.into(), file, chain }, recording))
    }

    /// Appends an entry; it is acknowledged to nobody before [`Journal::sync`].
    pub fn append(&mut self, entry: &Entry) -> Result<(), JournalError> {
        self.write(entry)
    }

    /// Puts everything appended so far on the disk.
    pub fn sync(&mut self) -> Result<(), JournalError> {
        self.file.sync_data().map_err(|source| JournalError::Io { path: self.path.clone(), source })
    }

    fn write<T: Serialize>(&mut self, body: &T) -> Result<(), JournalError> {
        let body = serde_json::to_string(body).expect("entries are plain data");
        let chain = sha256_hex(&[self.chain.as_bytes(), body.as_bytes()]);
        let line = format!("{PREFIX}{chain}{MIDDLE}{body}}}\n");
        self.file.write_all(line.as_bytes()).map_err(|source| JournalError::Io { path: self.path.clone(), source })?;
        self.chain = chain;
        Ok(())
    }
}

const PREFIX: &str = "{\"chain\":\"";
const MIDDLE: &str = "\",\"body\":";
const CHAIN_LEN: usize = 64;

/// Takes a line apart into its chain value and its body, without reading the body.
fn split(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix(PREFIX)?;
    let chain = rest.get(..CHAIN_LEN)?;
    let body = rest.get(CHAIN_LEN..)?.strip_prefix(MIDDLE)?.strip_suffix('}')?;
    Some((chain, body))
}

/// Reads a journal and checks its chain; a torn last line is left out and reported.
pub fn read(path: &Path) -> Result<Recording, JournalError> {
    let io = |source| JournalError::Io { path: path.into(), source };
    let not = |why: &str| JournalError::NotAJournal { path: path.into(), why: why.into() };
    let metadata = std::fs::metadata(path).map_err(io)?;
    if !metadata.is_file() {
        return Err(not("it is not a regular file"));
    }
    if metadata.len() > FILE_MOST {
        return Err(not("it is larger than any run"));
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(io)?.take(FILE_MOST + 1).read_to_end(&mut bytes).map_err(io)?;
    parse(path, &bytes)
}

fn parse(path: &Path, bytes: &[u8]) -> Result<Recording, JournalError> {
    let not = |why: &str| JournalError::NotAJournal { path: path.into(), why: why.into() };
    let altered = |record: usize, why: String| JournalError::Altered { path: path.into(), record, why };
    let mut chain = String::new();
    let mut header: Option<Header> = None;
    let mut entries = Vec::new();
    let mut torn = None;
    let mut start = 0;
    let mut record = 0;
    while start < bytes.len() {
        record += 1;
        let end = bytes[start..].iter().position(|&byte| byte == b'\n').map(|length| start + length);
        let line = &bytes[start..end.unwrap_or(bytes.len())];
        let next = end.map_or(bytes.len(), |end| end + 1);
        if line.len() > LINE_MOST {
            return Err(not("a line is longer than any entry"));
        }
        let Some(text) = end.and_then(|_| std::str::from_utf8(line).ok()) else {
            // Without its line end, a line was not finished: whatever it says, nobody was told that it was there.
            if next == bytes.len() && header.is_some() {
                torn = Some(Torn { line: record, bytes: bytes.len() - start });
                break;
            }
            return Err(not("its first line is not one of a journal"));
        };
        let taken = split(text).filter(|(value, body)| *value == sha256_hex(&[chain.as_bytes(), body.as_bytes()]));
        let Some((value, body)) = taken else {
            return Err(match &header {
                None => not("its first line is not one of a journal"),
                Some(_) => altered(record, "its chain value does not follow from what stands before it".into()),
            });
        };
        match &header {
            None => {
                let read: Header = serde_json::from_str(body).map_err(|why| not(&format!("its header: {why}")))?;
                if read.format != FORMAT {
                    return Err(JournalError::Format { path: path.into(), found: read.format });
                }
                header = Some(read);
            }
            Some(_) => entries.push(serde_json::from_str(body).map_err(|why| altered(record, why.to_string()))?),
        }
        chain = value.to_owned();
        start = next;
    }
    let header = header.ok_or_else(|| not("it is empty"))?;
    Ok(Recording { header, entries, chain_head: chain, torn })
}

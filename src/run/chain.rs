//! A chained file: JSON Lines, append-only, each line with the value `SHA-256(previous value, body)`.
//!
//! No line can be changed, dropped or moved without every later one showing it. A last line torn by a crash or a power cut
//! is cut off on opening, and said; anything wrong before the last line is an alteration and refused. The journal of a run
//! is such a file, and so are the ratings that assessors give beside it. Absent: what the lines mean.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use thiserror::Error;

use crate::base::digest::sha256_hex;

/// No line a run writes comes near this; a longer one is not ours.
const LINE_MOST: usize = 64 * 1024;
/// No run comes near this.
const FILE_MOST: u64 = 256 * 1024 * 1024;

/// The first line of a chained file: what it is, and of which layout.
pub trait Opening: Serialize + DeserializeOwned {
    /// What such a file is called.
    const KIND: &'static str;
    /// The layout that this program reads and writes.
    const FORMAT: u32;

    fn format(&self) -> u32;
}

#[derive(Debug, Error)]
pub enum ChainError {
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{path} exists already; a run is never overwritten. Choose another name, or go on with it by `dhow play`")]
    Exists { path: PathBuf },
    #[error("{path} is not a {kind}: {why}")]
    NotOne { path: PathBuf, kind: &'static str, why: String },
    #[error("{path}: record {record} was altered: {why}")]
    Altered { path: PathBuf, record: usize, why: String },
    #[error("{path} is of format {found}; this program reads format {here}")]
    Format { path: PathBuf, found: u32, here: u32 },
    #[error("{path} was written by another program meanwhile, and nothing was added; open it again")]
    Changed { path: PathBuf },
}

/// What had to be cut off the end of a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Torn {
    /// The line that was not finished, counted from 1.
    pub line: usize,
    pub bytes: usize,
}

/// A chained file as read.
#[derive(Clone, Debug, PartialEq)]
pub struct Lines<H, E> {
    pub opening: H,
    pub entries: Vec<E>,
    /// The chain's value after each line, the first one's first.
    pub heads: Vec<String>,
    pub torn: Option<Torn>,
}

/// A chained file open for appending.
#[derive(Debug)]
pub struct Chain {
    path: PathBuf,
    file: File,
    head: String,
    /// How long the file is if nobody else writes to it.
    length: u64,
}

impl Chain {
    /// Starts a file; refuses a name that is taken.
    pub fn create<H: Opening>(path: &Path, opening: &H) -> Result<Chain, ChainError> {
        let file = OpenOptions::new().write(true).create_new(true).open(path);
        let file = file.map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => ChainError::Exists { path: path.into() },
            _ => ChainError::Io { path: path.into(), source },
        })?;
        let mut chain = Chain { path: path.into(), file, head: String::new(), length: 0 };
        chain.append(opening)?;
        chain.sync()?;
        // The name itself must survive a power cut too.
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
            && let Ok(folder) = File::open(folder)
        {
            let _unsupported_on_some_systems = folder.sync_all();
        }
        Ok(chain)
    }

    /// Opens a file to go on with it: reads it all, cuts off a torn end.
    pub fn resume<H: Opening, E: DeserializeOwned>(path: &Path) -> Result<(Chain, Lines<H, E>), ChainError> {
        let lines = read::<H, E>(path)?;
        let io = |source| ChainError::Io { path: path.into(), source };
        let mut file = OpenOptions::new().read(true).write(true).open(path).map_err(io)?;
        if let Some(torn) = &lines.torn {
            let length = file.metadata().map_err(io)?.len();
            file.set_len(length - torn.bytes as u64).map_err(io)?;
            file.sync_data().map_err(io)?;
        }
        let length = file.seek(SeekFrom::End(0)).map_err(io)?;
        let head = lines.heads.last().cloned().unwrap_or_default();
        Ok((Chain { path: path.into(), file, head, length }, lines))
    }

    /// Appends a line; it is acknowledged to nobody before [`Chain::sync`].
    pub fn append<T: Serialize>(&mut self, body: &T) -> Result<(), ChainError> {
        let io = |source| ChainError::Io { path: self.path.clone(), source };
        // Two windows may have the same run open: the second to write would overwrite what the first was told is kept.
        if self.file.metadata().map_err(io)?.len() != self.length {
            return Err(ChainError::Changed { path: self.path.clone() });
        }
        let body = serde_json::to_string(body).expect("entries are plain data");
        let head = sha256_hex(&[self.head.as_bytes(), body.as_bytes()]);
        let line = format!("{PREFIX}{head}{MIDDLE}{body}}}\n");
        self.file.write_all(line.as_bytes()).map_err(io)?;
        self.head = head;
        self.length += line.len() as u64;
        Ok(())
    }

    /// Puts everything appended so far on the disk.
    pub fn sync(&mut self) -> Result<(), ChainError> {
        self.file.sync_data().map_err(|source| ChainError::Io { path: self.path.clone(), source })
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

/// Reads a file and checks its chain; a torn last line is left out and reported.
pub fn read<H: Opening, E: DeserializeOwned>(path: &Path) -> Result<Lines<H, E>, ChainError> {
    let io = |source| ChainError::Io { path: path.into(), source };
    let not = |why: &str| ChainError::NotOne { path: path.into(), kind: H::KIND, why: why.into() };
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

fn parse<H: Opening, E: DeserializeOwned>(path: &Path, bytes: &[u8]) -> Result<Lines<H, E>, ChainError> {
    let not = |why: &str| ChainError::NotOne { path: path.into(), kind: H::KIND, why: why.into() };
    let altered = |record: usize, why: String| ChainError::Altered { path: path.into(), record, why };
    let mut heads: Vec<String> = Vec::new();
    let mut opening: Option<H> = None;
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
            if next == bytes.len() && opening.is_some() {
                torn = Some(Torn { line: record, bytes: bytes.len() - start });
                break;
            }
            return Err(not(&format!("its first line is not one of a {}", H::KIND)));
        };
        let before = heads.last().map_or("", String::as_str);
        let taken = split(text).filter(|(value, body)| *value == sha256_hex(&[before.as_bytes(), body.as_bytes()]));
        let Some((value, body)) = taken else {
            return Err(match &opening {
                None => not(&format!("its first line is not one of a {}", H::KIND)),
                Some(_) => altered(record, "its chain value does not follow from what stands before it".into()),
            });
        };
        match &opening {
            None => {
                let read: H = serde_json::from_str(body).map_err(|why| not(&format!("its header: {why}")))?;
                if read.format() != H::FORMAT {
                    return Err(ChainError::Format { path: path.into(), found: read.format(), here: H::FORMAT });
                }
                opening = Some(read);
            }
            Some(_) => entries.push(serde_json::from_str(body).map_err(|why| altered(record, why.to_string()))?),
        }
        heads.push(value.to_owned());
        start = next;
    }
    let opening = opening.ok_or_else(|| not("it is empty"))?;
    Ok(Lines { opening, entries, heads, torn })
}

//! Where runs are kept, and which there are.

use std::path::{Path, PathBuf};

use crate::content;
use crate::home;
use crate::run::journal::{self, Entry, JournalError};

/// A run on the disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub path: PathBuf,
    pub scenario: String,
    pub form: u32,
    pub practice: bool,
    /// Days closed, and days of the scenario.
    pub day: u32,
    pub days: u32,
    /// When it was last written, for the order of the list alone.
    pub changed: std::time::SystemTime,
}

/// Where runs are kept.
pub fn folder() -> PathBuf {
    home::folders().map_or_else(|| PathBuf::from("runs"), |folders| folders.data_dir().join("runs"))
}

/// A name that is free: `first-shop-1.dhow`, `first-shop-2.dhow`.
pub fn free_name(folder: &Path, scenario: &str) -> PathBuf {
    let name = |number: u32| folder.join(format!("{scenario}-{number}.dhow"));
    (1..).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(0))
}

/// The runs of a folder, the latest first; what is no run is passed over, a list is no place for complaints.
pub fn list(folder: &Path) -> Vec<Saved> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let runs = paths.filter(|path| path.extension().is_some_and(|end| end == "dhow"));
    let mut saved: Vec<Saved> = runs.filter_map(|path| read(&path).ok()).collect();
    saved.sort_by_key(|run| std::cmp::Reverse(run.changed));
    saved
}

/// What a file says of its run.
pub fn read(path: &Path) -> Result<Saved, JournalError> {
    let recording = journal::read(path)?;
    let closed = |entry: &Entry| matches!(entry, Entry::Close { .. });
    let effective = journal::effective(&recording.entries);
    let changed = std::fs::metadata(path).and_then(|file| file.modified());
    Ok(Saved {
        path: path.to_owned(),
        day: effective.iter().filter(|(_, entry)| closed(entry)).count() as u32,
        days: content::find_scenario(&recording.header.scenario).map_or(0, |scenario| scenario.days),
        scenario: recording.header.scenario,
        form: recording.header.form,
        practice: recording.header.practice,
        changed: changed.unwrap_or(std::time::SystemTime::UNIX_EPOCH),
    })
}

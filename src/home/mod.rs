//! The user's own folders on this computer: where they are, and what the program keeps there.

pub mod par;
pub mod sheets;

/// The user's folders for this program; none on a system that has no such thing.
pub fn folders() -> Option<directories::ProjectDirs> {
    directories::ProjectDirs::from("", "", "dhow")
}

/// This very program: what it keeps as a convenience is of no use to one that was built otherwise.
pub fn program() -> (u64, u64) {
    let of_file = || {
        let file = std::fs::metadata(std::env::current_exe().ok()?).ok()?;
        let since = file.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
        Some((file.len(), since.as_secs()))
    };
    of_file().unwrap_or_default()
}

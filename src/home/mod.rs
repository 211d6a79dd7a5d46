//! The user's own folders on this computer: where they are, and what the program keeps there.

pub mod par;

/// The user's folders for this program; none on a system that has no such thing.
pub fn folders() -> Option<directories::ProjectDirs> {
    directories::ProjectDirs::from("", "", "dhow")
}

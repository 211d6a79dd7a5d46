//! What a played run shows about itself: numbers opened into their causes, from the functions that made them.
//!
//! Reads recordings by playing them again, so it may know what a shop could not; it changes nothing. Absent: rules,
//! files, screens, words.

pub mod receipt;

//! The screens: one file a screen, one panel a stage. Plain functions of the day and the drafts; no Bevy, no rule.

pub mod briefing;
pub mod chrome;
pub mod debrief;
pub mod glossary;
pub mod guide;
pub mod home;
pub mod map;
pub mod markdown;
pub mod palette;
pub mod pictures;
pub mod play;
mod receipt;
pub mod result;
pub mod settings;
pub mod stage;

#[cfg(test)]
mod tests;

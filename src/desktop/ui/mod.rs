//! The screens: one file a screen, one panel a stage. Plain functions of the day and the drafts; no Bevy, no rule.

pub mod chrome;
pub mod guide;
pub mod home;
pub mod stage;

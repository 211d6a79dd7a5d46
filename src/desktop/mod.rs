//! The window: a Bevy shell around egui panels.
//!
//! Invariants: only the host owns the session; panels are plain functions from the day's [`frame::Frame`] to intents; colours
//! stand in [`theme`] alone and every word a person reads is a message of `lang`; no rule is computed here. egui is named
//! under this folder only, Bevy under `app` only, so that every panel is tested without a window.

#[cfg(feature = "desktop")]
pub mod app;
pub mod chart;
pub mod desk;
pub mod drafts;
pub mod fonts;
pub mod frame;
pub mod host;
pub mod kit;
#[cfg(test)]
mod picture;
pub mod saves;
pub mod settings;
#[cfg(test)]
mod testing;
pub mod text;
pub mod theme;
pub mod ui;

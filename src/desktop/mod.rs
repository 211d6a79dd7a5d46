//! The window: a Bevy shell around egui panels.
//!
//! Colours stand in [`theme`] alone. [`chart`] is the trade map as plain data; `app` draws it, and is the only part that
//! knows Bevy.

#[cfg(feature = "desktop")]
pub mod app;
pub mod chart;
pub mod theme;

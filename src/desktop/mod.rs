//! The window: egui panels, and the shell around them.

pub mod fonts;
#[cfg(test)]
mod picture;
pub mod text;

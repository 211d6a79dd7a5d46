//! Stand-in.

use egui::Ui;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {}

pub fn decide_ui(_ui: &mut Ui, _desk: &Desk, _drafts: &mut Drafts) -> Vec<Intent> {
    Vec::new()
}

pub fn facts_ui(_ui: &mut Ui, _desk: &Desk, _drafts: &mut Drafts) -> Vec<Intent> {
    Vec::new()
}

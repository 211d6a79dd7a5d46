//! The debrief: how a run was marked and on what evidence, how it went against players of known skill, where the result
//! was made, which days moved it, what would have been, and what its player makes of it.
//!
//! Shows what was found by playing the run again; computes nothing. One part at a time, chosen from a row of tabs.

mod edits;
mod made;
mod moments;
mod par;
mod reflection;
mod score;
mod what_came;
mod what_if;

use std::collections::BTreeMap;

use egui::Ui;
use egui_phosphor::regular as icon;

use super::chrome;
use crate::desktop::desk::{Desk, Intent, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::model::rubric::Competence;
use crate::model::scenario::Skill;

/// A part of the debrief.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    #[default]
    Score,
    Par,
    Made,
    Moments,
    WhatIf,
    Reflection,
}

impl Section {
    pub const ALL: [Section; 6] =
        [Section::Score, Section::Par, Section::Made, Section::Moments, Section::WhatIf, Section::Reflection];

    fn icon(self) -> &'static str {
        match self {
            Section::Score => icon::SEAL_CHECK,
            Section::Par => icon::CHART_LINE,
            Section::Made => icon::CHART_BAR_HORIZONTAL,
            Section::Moments => icon::FLAG,
            Section::WhatIf => icon::GIT_BRANCH,
            Section::Reflection => icon::NOTE_PENCIL,
        }
    }

    fn name(self, desk: &Desk) -> String {
        match self {
            Section::Score => desk.say("debrief-score"),
            Section::Par => desk.say("debrief-par"),
            Section::Made => desk.say("debrief-made"),
            Section::Moments => desk.say("debrief-moments"),
            Section::WhatIf => desk.say("debrief-what-if"),
            Section::Reflection => desk.say("debrief-reflection"),
        }
    }
}

/// What a person has opened and entered; of one run alone.
#[derive(Debug, Default)]
pub struct DebriefDrafts {
    /// The run it is about.
    run: String,
    pub section: Section,
    /// The competence whose indicators are shown, and the indicator whose evidence is, by its place in the rubric.
    pub competence: Option<Competence>,
    pub indicator: Option<usize>,
    /// The turning point that is looked at.
    pub point: Option<usize>,
    pub what_if: edits::Draft,
    /// Answers by the id of their question.
    pub answers: BTreeMap<String, String>,
}

impl DebriefDrafts {
    /// Forgets what was entered about another run.
    fn follow(&mut self, desk: &Desk) {
        let run = format!("{} {} {}", desk.frame.scenario, desk.frame.form, desk.frame.beside.saved_as);
        if self.run != run {
            let is_new = self.run.is_empty();
            // What was set before anything was shown was set for this run.
            *self = if is_new { std::mem::take(self) } else { DebriefDrafts::default() };
            self.run = run;
        }
    }
}

pub fn debrief_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    drafts.debrief.follow(desk);
    chrome::page(ui, desk, |ui| {
        let back = if desk.rtl() { icon::ARROW_RIGHT } else { icon::ARROW_LEFT };
        if field::button(ui, desk, back, &desk.say("go-result"), true).clicked() {
            asked.push(Intent::Go(Screen::Result));
        }
        ui.add_space(theme::S2);
        words::title(ui, desk, &desk.with("debrief-of", &[("title", desk.frame.title.as_str().into())]));
        if let Some(trouble) = &desk.frame.beside.trouble {
            chrome::trouble_ui(ui, desk, trouble, &mut asked);
        }
        let options = Section::ALL.map(|section| (section, section.icon(), section.name(desk)));
        field::tabs(ui, desk, &mut drafts.debrief.section, &options);
        ui.add_space(theme::S2);
        match drafts.debrief.section {
            Section::Score => score::score_ui(ui, desk, drafts),
            Section::Par => par::par_ui(ui, desk, drafts),
            Section::Made => made::made_ui(ui, desk),
            Section::Moments => moments::moments_ui(ui, desk, drafts, &mut asked),
            Section::WhatIf => what_if::what_if_ui(ui, desk, drafts, &mut asked),
            Section::Reflection => reflection::reflection_ui(ui, desk, drafts, &mut asked),
        }
    });
    asked
}

/// What is shown while players of known skill still play.
fn marking(ui: &mut Ui, desk: &Desk) {
    let (played, all) = (desk.frame.beside.looked.rungs, Skill::ALL.len());
    let told = desk.with("debrief-rungs", &[("played", played.into()), ("all", all.into())]);
    kit::card(ui, desk, |ui| {
        kit::empty(ui, desk, &told);
        kit::chart::gauge(ui, desk, &told, f64::from(played), all as f64, None, desk.tokens.sea);
    });
}

/// What is shown while the run is still being played with changes.
fn working(ui: &mut Ui, desk: &Desk) {
    kit::card(ui, desk, |ui| kit::empty(ui, desk, &desk.say("debrief-working")));
}

#[cfg(test)]
mod tests;

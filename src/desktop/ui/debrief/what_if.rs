//! What if: a day's decisions, left out or with other figures, and the run played again with that.

use std::cell::RefCell;

use egui::Ui;
use egui_phosphor::regular as icon;

use super::edits::{self, Draft};
use super::{marking, what_came};
use crate::assess::whatif::Edit;
use crate::base::calendar::Day;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::Marks;
use crate::desktop::frame::looked::Decided;
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::lang::facts;

pub fn what_if_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let Some(marks) = &desk.frame.beside.looked.marks else { return marking(ui, desk) };
    let draft = &mut drafts.debrief.what_if;
    let first = marks.decided.iter().position(|decided| !decided.is_empty()).unwrap_or(0);
    let day = *draft.day.get_or_insert(Day(first as u32));
    let draft = RefCell::new(draft);
    kit::halves(
        ui,
        desk,
        |ui| kit::card(ui, desk, |ui| day_ui(ui, desk, &mut draft.borrow_mut(), marks, day)),
        |ui| kit::card(ui, desk, |ui| changes(ui, desk, &mut draft.borrow_mut(), marks, asked)),
    );
    if let Some(tried) = desk.frame.beside.looked.tried.clone() {
        let is_of_these = tried.edits == drafts.debrief.what_if.edits;
        what_came::came_ui(ui, desk, drafts, &tried, is_of_these, asked);
    }
}

/// The day that is looked at, and what was decided on it.
fn day_ui(ui: &mut Ui, desk: &Desk, draft: &mut Draft, marks: &Marks, day: Day) {
    let last = marks.decided.len().saturating_sub(1) as u32;
    let has_some = |of: &u32| !marks.decided[*of as usize].is_empty();
    let earlier = (0..day.0.min(last)).rev().find(has_some);
    let later = (day.0 + 1..=last).find(has_some);
    let (before, after) = match desk.rtl() {
        false => (icon::CARET_LEFT, icon::CARET_RIGHT),
        true => (icon::CARET_RIGHT, icon::CARET_LEFT),
    };
    let mut number = day.0;
    kit::row(ui, desk, |ui| {
        for (sign, key, to) in [(before, "debrief-day-earlier", earlier), (after, "debrief-day-later", later)] {
            if field::icon_button(ui, desk, sign, &desk.say(key), false).clicked() {
                number = to.unwrap_or(number);
            }
        }
        words::soft_short(ui, desk, &desk.date(Day(number)));
    });
    field::number(ui, desk, &desk.say("debrief-day"), None, &mut number, 0, last);
    if number != day.0 {
        (draft.day, draft.open) = (Some(Day(number)), None);
    }
    let decided = marks.decided.get(number as usize).map_or(&[][..], Vec::as_slice);
    if decided.is_empty() {
        kit::empty(ui, desk, &desk.say("debrief-day-none"));
    }
    for (place, row) in decided.iter().enumerate() {
        ui.push_id(place, |ui| decision_ui(ui, desk, draft, (Day(number), place), row));
    }
}

/// A decision in words, with what can be done about it.
fn decision_ui(ui: &mut Ui, desk: &Desk, draft: &mut Draft, (day, place): (Day, usize), row: &Decided) {
    ui.add_space(theme::S1);
    let edit = draft.of_place(day, place).cloned();
    let told = |decision| facts::decision(desk.words, &desk.frame.names, decision);
    let was = told(&row.decision);
    match &edit {
        None => words::body(ui, desk, &was),
        Some(Edit::Replace { decision, .. }) => words::body(ui, desk, &told(decision)),
        Some(_) => words::soft(ui, desk, &desk.with("debrief-left-out", &[("decision", was.as_str().into())])),
    };
    if !row.was_taken {
        words::caption(ui, desk, &desk.say("debrief-was-refused"));
        return;
    }
    let is_open = draft.open == Some(place);
    kit::wrapped_row(ui, desk, |ui| {
        let press = |ui: &mut Ui, sign: &str, key: &str| {
            let name = desk.say(key);
            field::button_as(ui, desk, sign, &name, &format!("{name}: {was}"), true).clicked()
        };
        match &edit {
            None if press(ui, icon::MINUS_CIRCLE, "debrief-leave-out") => {
                draft.leave_out(day, place);
                draft.open = None;
            }
            Some(_) if press(ui, icon::ARROW_U_UP_LEFT, "debrief-put-back") => {
                draft.put_back(day, place);
                draft.open = None;
            }
            _ => {}
        }
        let can = edits::has_figures(&row.decision) && !matches!(edit, Some(Edit::Remove { .. }));
        if can && !is_open && press(ui, icon::PENCIL_SIMPLE, "debrief-change") {
            draft.open = Some(place);
        }
    });
    if is_open && !matches!(edit, Some(Edit::Remove { .. })) {
        let mut decision = match edit {
            Some(Edit::Replace { decision, .. }) => decision,
            _ => row.decision.clone(),
        };
        if edits::figures_ui(ui, desk, &mut decision) {
            match decision == row.decision {
                true => draft.put_back(day, place),
                false => draft.replace(day, place, decision),
            }
        }
    }
}

/// All changes, and the button that has the run played with them.
fn changes(ui: &mut Ui, desk: &Desk, draft: &mut Draft, marks: &Marks, asked: &mut Vec<Intent>) {
    words::strong(ui, desk, &desk.say("debrief-changes"));
    if draft.edits.is_empty() {
        kit::empty(ui, desk, &desk.say("debrief-changes-none"));
        return;
    }
    for edit in &draft.edits {
        words::soft(ui, desk, &told(desk, marks, edit));
    }
    kit::wrapped_row(ui, desk, |ui| {
        if field::button(ui, desk, icon::TRASH, &desk.say("debrief-clear"), true).clicked() {
            (draft.edits, draft.open) = (Vec::new(), None);
        }
    });
    let is_playing = desk.frame.beside.looked.tried.as_ref().is_some_and(|tried| tried.came.is_none());
    if field::primary_button(ui, desk, &desk.say("debrief-try"), !is_playing && !draft.edits.is_empty()).clicked() {
        asked.push(Intent::Try(draft.edits.clone()));
    }
}

/// A change in words.
fn told(desk: &Desk, marks: &Marks, edit: &Edit) -> String {
    let date = desk.date(edit.day());
    let say = |decision| facts::decision(desk.words, &desk.frame.names, decision);
    let (key, decision) = match edit {
        Edit::Remove { day, place } => {
            let held = marks.decided.get(day.0 as usize).and_then(|decided| decided.get(*place));
            ("debrief-left-out", held.map(|row| say(&row.decision)).unwrap_or_default())
        }
        Edit::Replace { decision, .. } => ("debrief-instead", say(decision)),
        // Nothing is added here; a run with additions is tried from the command line.
        Edit::Add { decision, .. } => ("debrief-instead", say(decision)),
    };
    let told = desk.with(key, &[("decision", decision.into())]);
    desk.with("assess-fact", &[("date", date.into()), ("fact", told.into())])
}

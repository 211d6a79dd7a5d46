//! The debrief at work: from a mark to its facts, from a turning point to the run without it, from a question to an answer.

use std::sync::{Arc, OnceLock};

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::*;
use crate::assess::Debrief;
use crate::assess::par::Par;
use crate::assess::rating::{Level, Rating, Standing};
use crate::assess::record::Record;
use crate::assess::reflection::Prompt;
use crate::assess::score::{Assessment, assess};
use crate::assess::whatif::{Edit, what_if};
use crate::base::calendar::Day;
use crate::desktop::frame::Marks;
use crate::desktop::frame::looked::{RatingRow, Tried};
use crate::desktop::testing::{self, Table, press, press_part, tells};
use crate::lang::{Language, facts};
use crate::report::text as report;
use crate::run::journal::Reflection;

struct Found {
    record: Record,
    par: Par,
    assessment: Assessment,
    debrief: Arc<Debrief>,
    prompts: Arc<Vec<Prompt>>,
}

/// The same run in every language: played again once.
fn found(table: &Table) -> &'static Found {
    static FOUND: OnceLock<Found> = OnceLock::new();
    FOUND.get_or_init(|| {
        let session = &table.session;
        let record = Record::of(session);
        let par = Par::play(session.setting(), |_| {});
        let assessment = assess(&record, &par);
        let debrief = Debrief::of(session, &par.ladder, record.profit(), 4);
        let prompts = crate::assess::reflection::prompts(session, &debrief.turning_points);
        Found { record, par, assessment, debrief: Arc::new(debrief), prompts: Arc::new(prompts) }
    })
}

/// A novice's whole run, looked into.
fn finished(language: Language) -> Table {
    let mut table = Table::of("first-shop", Skill::Novice, 90, language, debrief_ui);
    let found = found(&table);
    let beside = &mut table.frame.beside;
    beside.ladder = Some(Arc::new(found.par.ladder.clone()));
    beside.profit = Some(found.record.profit());
    beside.debrief = Some(Arc::clone(&found.debrief));
    beside.looked.rungs = Skill::ALL.len() as u32;
    beside.looked.marks = Some(Arc::new(Marks::of(&found.record, &found.par, &found.assessment, &table.words)));
    beside.looked.prompts = Some(Arc::clone(&found.prompts));
    table
}

/// The changes that leave out all of the first day: later decisions fall with them.
fn without_the_first_day(table: &Table) -> Tried {
    let decided = &table.frame.beside.looked.marks.as_ref().expect("given").decided[0];
    let edits: Vec<Edit> = (0..decided.len()).map(|place| Edit::Remove { day: Day(0), place }).collect();
    let came = Some(what_if(&table.session, &edits));
    Tried { edits, came }
}

fn tall(table: Table) -> Harness<'static, Table> {
    table.show(egui::vec2(1100.0, 3000.0), 1.0)
}

#[test]
fn a_mark_leads_to_the_facts_that_it_rests_on() {
    let mut harness = tall(finished(Language::English));
    let (found, words) = (found(harness.state()), &harness.state().words);
    assert!(tells(&harness, &report::verdict(words, &found.assessment)));
    let marks = harness.state().frame.beside.looked.marks.clone().expect("given");
    let rows = found.assessment.indicators.iter().enumerate();
    let mut with_facts = rows.filter(|(_, mark)| mark.reading.as_ref().is_some_and(|reading| reading.lines.len() > 1));
    let (place, mark) = with_facts.next().expect("a novice leaves traces");
    let fact = &marks.evidence[place][0];
    let names = (words.name("competence", &mark.competence), report::indicator(words, &mark.id));
    if !tells(&harness, &names.1) {
        press_part(&mut harness, &format!("{}: ", names.0));
    }
    assert!(!tells(&harness, fact), "facts are folded");
    press_part(&mut harness, &format!("{}: ", names.1));
    assert!(tells(&harness, fact), "{fact} is one press away");
}

#[test]
fn a_turning_point_opens_the_cash_without_it_and_is_played_without() {
    let mut table = finished(Language::English);
    table.drafts.debrief.section = Section::Moments;
    let debrief = table.frame.beside.debrief.clone().expect("given");
    let point = &debrief.turning_points[0];
    let stage = table.words.name("stage", &point.stage);
    let mut harness = tall(table);
    harness.get_all_by_label_contains(&format!(", {stage}: it ")).next().expect("the greatest is shown").click();
    harness.run_steps(3);
    assert_eq!(harness.state().drafts.debrief.point, Some(0));
    assert!(tells(&harness, "as it was,"), "the two lines are told");
    press(&mut harness, "What if I had not?");
    let state = harness.state();
    assert_eq!(state.drafts.debrief.section, Section::WhatIf);
    let Some(Intent::Try(edits)) = state.asked.last() else { panic!("it is to be played") };
    assert_eq!(edits.len(), point.decisions.len());
    assert!(edits.iter().all(|edit| edit.day() == point.day));
    let came = what_if(&state.session, edits).expect("it can be played");
    assert_eq!(-came.gain(), point.brought, "it is the same change that made it a turning point");
}

#[test]
fn a_changed_run_stands_beside_the_run_and_tells_what_no_longer_applied() {
    let mut table = finished(Language::English);
    table.drafts.debrief.section = Section::WhatIf;
    let tried = without_the_first_day(&table);
    table.drafts.debrief.what_if = edits::Draft::of(Day(0), tried.edits.clone());
    let came = tried.came.as_ref().and_then(|came| came.as_ref().ok()).expect("it can be played");
    let lost = came.dropped.first().expect("without the first day not all can be done");
    let told = facts::decision(&table.words, &table.frame.names, &lost.decision);
    let profits = [came.profit, came.profit_changed].map(|profit| table.words.money_round(profit));
    table.frame.beside.looked.tried = Some(Arc::new(tried));
    let harness = tall(table);
    assert!(tells(&harness, &told), "{told} is listed");
    for profit in profits {
        assert!(tells(&harness, &profit), "{profit}");
    }
}

#[test]
fn a_decision_is_left_out_put_back_and_tried() {
    let mut table = finished(Language::English);
    table.drafts.debrief.section = Section::WhatIf;
    let mut harness = tall(table);
    assert!(tells(&harness, "Choose a day, then"));
    harness.get_all_by_label_contains("Leave out: ").next().expect("something was decided").click();
    harness.run_steps(3);
    press(&mut harness, "Play the run with these changes");
    let Some(Intent::Try(edits)) = harness.state().asked.last() else { panic!("it is to be played") };
    assert!(matches!(edits[..], [Edit::Remove { place: 0, .. }]));
    press_part(&mut harness, "Put back: ");
    assert!(harness.state().drafts.debrief.what_if.edits.is_empty());
    let waiting = Tried { edits: Vec::new(), came: None };
    harness.state_mut().frame.beside.looked.tried = Some(Arc::new(waiting));
    harness.run_steps(2);
    press(&mut harness, "Stop");
    assert_eq!(harness.state().asked.last(), Some(&Intent::StopTrying));
}

#[test]
fn an_answer_is_saved_and_shown_again_with_what_assessors_think_of_it() {
    let mut table = finished(Language::English);
    table.drafts.debrief.section = Section::Reflection;
    let prompts = table.frame.beside.looked.prompts.clone().expect("given");
    let mut harness = tall(table);
    let (state, first) = (harness.state(), &prompts[0]);
    assert!(tells(&harness, &facts::prompt(&state.words, &state.frame.names, first)));
    harness.get_by_label("Your answer to question 1").focus();
    harness.run_steps(2);
    testing::write(&mut harness, "I would compare three quotations.");
    assert!(tells(&harness, "Not saved yet."));
    press(&mut harness, "Save answer to question 1");
    let answer = Reflection { prompt: first.id.clone(), text: "I would compare three quotations.".into() };
    let wanted = Intent::Reflect { prompt: answer.prompt.clone(), text: answer.text.clone() };
    assert_eq!(harness.state().asked.last(), Some(&wanted));
    let rating = Rating {
        prompt: answer.prompt.clone(),
        level: Level::Explains,
        author: "A. Assessor".into(),
        at: "2031-05-04T10:00:00Z".into(),
        comment: Some("Which figure?".into()),
        head: String::new(),
    };
    let looked = &mut harness.state_mut().frame.beside.looked;
    looked.answers = vec![answer];
    looked.ratings.rows = vec![RatingRow { rating, standing: Standing::AnswerChanged }];
    harness.run_steps(3);
    let shown = ["Saved in the record", "A. Assessor", "2031-05-04", "Which figure?", "does not count"];
    assert!(shown.iter().all(|words| tells(&harness, words)));
}

#[test]
fn what_was_entered_about_one_run_is_not_shown_in_another() {
    let mut table = finished(Language::English);
    table.drafts.debrief.section = Section::Reflection;
    let mut harness = tall(table);
    let id = found(harness.state()).prompts[0].id.clone();
    harness.state_mut().drafts.debrief.answers.insert(id.clone(), "Of the first run.".into());
    harness.state_mut().frame.beside.saved_as = "another".into();
    harness.run_steps(3);
    assert_eq!(harness.state().drafts.debrief.answers.get(&id), None);
}

#[test]
fn the_debrief_is_for_everyone() {
    for language in [Language::English, Language::French, Language::Arabic] {
        for scale in [1.0, 2.0] {
            for section in Section::ALL {
                let mut table = finished(language);
                let tried = without_the_first_day(&table);
                table.drafts.debrief.section = section;
                table.drafts.debrief.point = Some(0);
                table.drafts.debrief.competence = Some(Competence::Pricing);
                table.drafts.debrief.what_if = edits::Draft::of(Day(0), tried.edits.clone());
                table.frame.beside.looked.tried = Some(Arc::new(tried));
                let mut harness = table.show(egui::vec2(1366.0, 768.0), scale);
                testing::assert_all_is_named(&harness);
                testing::assert_nothing_sticks_out(&harness);
                if language == Language::English && scale == 1.0 {
                    testing::assert_keyboard_reaches_all(&mut harness);
                }
            }
        }
    }
}

#[test]
fn while_it_is_being_worked_out_it_says_so_and_one_can_go_back() {
    let mut table = Table::of("first-shop", Skill::Novice, 90, Language::English, debrief_ui);
    table.frame.beside.looked.rungs = 2;
    let mut harness = table.show(egui::vec2(1000.0, 600.0), 1.0);
    assert!(tells(&harness, "2 of 6 are done"));
    press(&mut harness, "Where it was made");
    assert!(tells(&harness, "played again with changes"));
    press(&mut harness, "Result");
    assert!(matches!(harness.state().asked.last(), Some(Intent::Go(Screen::Result))));
}

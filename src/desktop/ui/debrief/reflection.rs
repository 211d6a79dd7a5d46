//! Reflection: what the run asks of its player, the answers, and what assessors think of them.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::working;
use crate::assess::rating::{OVERALL, Standing};
use crate::base::text as plain_text;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::looked::RatingRow;
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::theme;
use crate::lang::{Slot, facts};
use crate::run::journal::{ANSWER_MOST, Reflection};

/// Lines of an answer that are in sight at once.
const ROWS: usize = 4;

pub fn reflection_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let looked = &desk.frame.beside.looked;
    let Some(prompts) = &looked.prompts else { return working(ui, desk) };
    words::caption(ui, desk, &desk.say("debrief-reflection-text"));
    if looked.ratings.is_unreadable {
        kit::notice(ui, desk, Tone::Warning, &desk.say("debrief-ratings-unreadable"));
    }
    for (place, prompt) in prompts.iter().enumerate() {
        kit::card(ui, desk, |ui| {
            let question = facts::prompt(desk.words, &desk.frame.names, prompt);
            words::body(ui, desk, &question);
            ui.push_id(&prompt.id, |ui| answer_ui(ui, desk, drafts, &prompt.id, place + 1, asked));
            ratings(ui, desk, &prompt.id);
        });
    }
    let is_asked = |answer: &&Reflection| prompts.iter().any(|prompt| prompt.id == answer.prompt);
    let others: Vec<&Reflection> = looked.answers.iter().filter(|answer| !is_asked(answer)).collect();
    if !others.is_empty() {
        kit::section(ui, desk, &desk.say("debrief-no-question"), |ui| {
            for answer in others {
                words::soft(ui, desk, &plain_text::shown(&answer.text));
                ratings(ui, desk, &answer.prompt);
            }
        });
    }
    if looked.ratings.rows.iter().any(|row| row.rating.prompt == OVERALL) {
        kit::section(ui, desk, &desk.say("debrief-rated-whole"), |ui| ratings(ui, desk, OVERALL));
    }
}

/// The answer to a question: what is kept, or what is being written.
fn answer_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, id: &str, place: usize, asked: &mut Vec<Intent>) {
    let kept = desk.frame.beside.looked.answers.iter().find(|answer| answer.prompt == id);
    let text = drafts
        .debrief
        .answers
        .entry(id.to_owned())
        .or_insert_with(|| kept.map_or(String::new(), |answer| plain_text::shown(&answer.text)));
    let number = [("place", Slot::from(place))];
    ui.add_space(theme::S1);
    field::essay(ui, desk, &desk.with("debrief-answer", &number), text, ROWS);
    let fit = Reflection::new(id, text);
    let is_kept = matches!((&fit, kept), (Ok(own), Some(kept)) if own.text == kept.text);
    let note = match (&fit, is_kept) {
        (_, true) => Some((icon::CHECK_CIRCLE, desk.tokens.good, desk.say("debrief-saved"))),
        (Ok(_), false) => Some((icon::PENCIL_SIMPLE, desk.tokens.text_3, desk.say("debrief-unsaved"))),
        (Err(plain_text::Unfit::Empty), false) => None,
        (Err(_), false) => {
            let most = [("most", Slot::from(ANSWER_MOST))];
            Some((icon::WARNING, desk.tokens.warn, desk.with("debrief-unfit", &most)))
        }
    };
    kit::wrapped_row(ui, desk, |ui| {
        let (name, told) = (desk.say("debrief-save"), desk.with("debrief-save-of", &number));
        let can = fit.is_ok() && !is_kept;
        if field::button_as(ui, desk, icon::FLOPPY_DISK, &name, &told, can).clicked() && can {
            asked.push(Intent::Reflect { prompt: id.to_owned(), text: text.clone() });
        }
    });
    if let Some((sign, color, told)) = note {
        words::with_icon(ui, desk, sign, color, &told);
    }
}

/// What assessors think of an answer; to be read, not to be changed.
fn ratings(ui: &mut Ui, desk: &Desk, id: &str) {
    for row in desk.frame.beside.looked.ratings.rows.iter().filter(|row| row.rating.prompt == id) {
        ui.add_space(theme::S1);
        words::with_icon(ui, desk, icon::USER_CIRCLE, desk.tokens.text_2, &rated(desk, row));
        if let Some(comment) = &row.rating.comment {
            words::soft(ui, desk, &plain_text::shown(comment));
        }
        match row.standing {
            Standing::Holds => {}
            Standing::AnswerChanged => {
                words::caption(ui, desk, &desk.say("debrief-rating-outdated"));
            }
            Standing::OfAnotherRun => {
                words::caption(ui, desk, &desk.say("debrief-rating-of-other"));
            }
        }
    }
}

fn rated(desk: &Desk, row: &RatingRow) -> String {
    let rating = &row.rating;
    // The day of a moment as written in files; whoever wrote something else is shown as it is.
    let day = rating.at.split('T').next().unwrap_or_default();
    let slots = [
        ("level", desk.say(&format!("reflection-level-{}", rating.level.word())).into()),
        ("number", Slot::Number(f64::from(u8::from(rating.level)))),
        ("author", plain_text::shown(&rating.author).into()),
        ("date", plain_text::shown(day).into()),
    ];
    desk.with("debrief-rating", &slots)
}

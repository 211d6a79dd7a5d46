//! Service: customers' messages, the nearest deadline first, and who answers them.
//!
//! Owns which message is open and what is being entered for agents and the program. Absent: what is fair, which nobody is
//! told; the facts of a message are there to judge by.

mod answer;
mod facts;
mod outcomes;
mod program;
mod queue;
mod ratings;
mod staff;
#[cfg(test)]
mod tests;

pub use facts::facts_ui;

use egui::Ui;

use super::logistics::elsewhere;
use super::market_picker;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, chart, words};
use crate::model::stage::Stage;

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {
    queue: queue::Draft,
    staff: staff::Draft,
    program: program::Draft,
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    if !desk.view().markets.iter().any(|market| market.entered.is_some()) {
        elsewhere(ui, desk, drafts, &desk.say("service-nowhere"), Stage::Market);
        return asked;
    }
    minutes(ui, desk);
    queue::queue_ui(ui, desk, &mut drafts.stage.service.queue, &mut drafts.tables, &mut asked);
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    if market.entered.is_some() {
        staff::staff_ui(ui, desk, market, &mut drafts.stage.service.staff, &mut asked);
        program::program_ui(ui, desk, market, &mut drafts.stage.service.program, &mut asked);
    }
    asked
}

/// What is left of the owner's day.
fn minutes(ui: &mut Ui, desk: &Desk) {
    let view = desk.view();
    kit::section(ui, desk, &desk.say("service-minutes"), |ui| {
        let slots = [("left", view.minutes_left.into()), ("all", view.minutes_day.into())];
        words::fact(ui, desk, &desk.say("service-minutes-left"), &desk.with("service-minutes-of", &slots));
        let (left, all) = (f64::from(view.minutes_left), f64::from(view.minutes_day));
        chart::gauge(ui, desk, &desk.say("service-minutes-left"), left, all, None, desk.tokens.accent);
        let answers = view.minutes_left / view.minutes_per_answer.max(1);
        let slots = [("answers", answers.into()), ("waiting", view.enquiries.len().into())];
        words::caption(ui, desk, &desk.with("service-minutes-enough", &slots));
    });
}

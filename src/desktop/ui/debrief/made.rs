//! Where the result was made: what each stage would have brought in the competent player's hands.

use egui::Ui;

use super::working;
use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::kit;
use crate::desktop::kit::chart::{Part, bars};

pub fn made_ui(ui: &mut Ui, desk: &Desk) {
    let Some(debrief) = &desk.frame.beside.debrief else { return working(ui, desk) };
    let found = &debrief.attribution;
    let part = |name: String, profit: Money| Part {
        name,
        value: profit.major(),
        shown: desk.words.money_change(profit),
        color: if profit.is_negative() { desk.tokens.good } else { desk.tokens.warn },
    };
    let mut parts: Vec<Part> =
        found.parts.iter().map(|row| part(desk.words.name("stage", &row.stage), row.profit)).collect();
    parts.push(part(desk.say("debrief-interaction"), found.interaction_profit));
    let whole = part(desk.say("debrief-whole"), found.whole_profit);
    parts.push(Part { color: desk.tokens.sea, ..whole });
    let (title, text) = (desk.say("debrief-stages"), desk.say("debrief-stages-text"));
    kit::card(ui, desk, |ui| bars(ui, desk, &title, &desk.say("home-currency"), &text, &parts));
}

//! Payments: what there is, what is coming, how buyers pay, and how money comes home.
//!
//! Owns what is being entered for an exchange and for money sold ahead. Absent: any guess about the rate.

mod cash;
mod convert;
mod facts;
mod forward;
mod methods;
mod outlook;
mod result;
#[cfg(test)]
mod tests;

pub use facts::facts_ui;

use egui::Ui;

use super::logistics::elsewhere;
use super::market_picker;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::stage::Stage;
use crate::sim::decision::Decision;
use crate::sim::stage::payments::Move;

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {
    convert: convert::Draft,
    forward: forward::Draft,
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    let forecast = outlook::forecast(desk);
    cash::cash_ui(ui, desk, &forecast);
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    if market.entered.is_none() {
        let text = desk.with("payments-not-entered", &[("market", market.name.as_str().into())]);
        elsewhere(ui, desk, drafts, &text, Stage::Market);
        return asked;
    }
    methods::methods_ui(ui, desk, market, &mut asked);
    convert::convert_ui(ui, desk, market, &mut drafts.stage.payments.convert, &mut asked);
    forward::forward_ui(ui, desk, market, &mut drafts.stage.payments.forward, &mut asked);
    asked
}

/// What is on or off, and the decision that changes it; below it what that would mean, or why it cannot be done.
fn switch(
    ui: &mut Ui,
    desk: &Desk,
    (name, id): (&str, Option<&str>),
    is_on: bool,
    detail: &str,
    change: Move,
    asked: &mut Vec<Intent>,
) {
    let mut wanted = is_on;
    let decision = Decision::Payments(change);
    let answer = (desk.ask)(&decision);
    let pressed = field::toggle(ui, desk, name, id, &mut wanted);
    match answer {
        Ok(quote) => {
            let is_free = quote.charges.iter().all(|charge| charge.amount.0 == 0);
            let cost = if is_free { String::new() } else { decide::quote_text(desk, &quote) };
            words::caption(ui, desk, format!("{detail} {cost}").trim());
            if pressed {
                asked.push(Intent::decide(decision));
            }
        }
        Err(refusal) => {
            words::caption(ui, desk, detail);
            kit::notice(ui, desk, Tone::Warning, &desk.refused(&decision, &refusal));
        }
    }
}

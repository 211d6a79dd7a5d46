//! A decision in the making: its quote or its refusal while one types, and the button that takes it.

use egui::{Response, Ui};

use super::{Tone, field, notice, words};
use crate::desktop::desk::{Desk, Intent};
use crate::sim::decision::{Decision, Quote};

/// Shows what a decision would cost and when it takes effect, or why it cannot be taken and what to do; and the button.
/// `verb` is what the button says: "Order 200 units".
pub fn decide(ui: &mut Ui, desk: &Desk, verb: &str, decision: Decision, asked: &mut Vec<Intent>) -> Response {
    let answer = (desk.ask)(&decision);
    let response = match &answer {
        Ok(quote) => {
            words::caption(ui, desk, &quote_text(desk, quote));
            field::primary_button(ui, desk, verb, true)
        }
        Err(refusal) => {
            notice(ui, desk, Tone::Warning, &desk.refused(&decision, refusal));
            field::primary_button(ui, desk, verb, false)
        }
    };
    if answer.is_ok() && response.clicked() {
        asked.push(Intent::decide(decision));
    }
    response
}

/// Several decisions of one kind under one button: those that can be taken are, the first of the others says why it is not.
pub fn decide_all(ui: &mut Ui, desk: &Desk, verb: &str, decisions: Vec<Decision>, asked: &mut Vec<Intent>) -> Response {
    let all = decisions.len();
    let mut whole = Quote::free(desk.view().day);
    let mut fine = Vec::new();
    let mut refused = None;
    for decision in decisions {
        match (desk.ask)(&decision) {
            Ok(quote) => {
                add(&mut whole, quote);
                fine.push(decision);
            }
            Err(refusal) => refused = refused.or_else(|| Some(desk.refused(&decision, &refusal))),
        }
    }
    if let Some(why) = refused {
        let slots = [("refused", (all - fine.len()).into()), ("all", all.into())];
        let text = format!("{} {why}", desk.with("quote-some-refused", &slots));
        notice(ui, desk, Tone::Warning, text.trim());
    }
    if !fine.is_empty() {
        words::caption(ui, desk, &quote_text(desk, &whole));
    }
    let response = field::primary_button(ui, desk, verb, !fine.is_empty());
    if response.clicked() {
        asked.extend(fine.into_iter().map(Intent::decide));
    }
    response
}

/// Adds a quote to the sum of others; the whole is in effect when the last of them is.
fn add(whole: &mut Quote, quote: Quote) {
    whole.minutes += quote.minutes;
    whole.effective = whole.effective.max(quote.effective);
    for charge in quote.charges {
        let same =
            |held: &&mut crate::sim::decision::Charge| held.market == charge.market && held.purpose == charge.purpose;
        match whole.charges.iter_mut().find(same) {
            Some(held) => held.amount += charge.amount,
            None => whole.charges.push(charge),
        }
    }
}

/// The same on one line, for rows of many small decisions: a plain button with the quote or the refusal on hover.
pub fn decide_small(ui: &mut Ui, desk: &Desk, verb: &str, decision: Decision, asked: &mut Vec<Intent>) -> Response {
    decide_small_as(ui, desk, (verb, verb), decision, asked)
}

/// The same where what it is about stands beside it: eyes read the short name, screen readers the whole one.
pub fn decide_small_as(
    ui: &mut Ui,
    desk: &Desk,
    (verb, whole): (&str, &str),
    decision: Decision,
    asked: &mut Vec<Intent>,
) -> Response {
    let answer = (desk.ask)(&decision);
    let told = match &answer {
        Ok(quote) => quote_text(desk, quote),
        Err(refusal) => desk.refused(&decision, refusal),
    };
    let can = answer.is_ok();
    let response = field::button(ui, desk, "", verb, can);
    let label = crate::desktop::text::plain(whole);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, can, &label));
    if can && response.clicked() {
        asked.push(Intent::decide(decision));
    }
    words::bubble(response, desk, whole, &told)
}

/// Many decisions under one button: their quotes added up, or the first refusal with the name of what it is about.
pub fn decide_many(
    ui: &mut Ui,
    desk: &Desk,
    verb: &str,
    decisions: &[(String, Decision)],
    asked: &mut Vec<Intent>,
) -> Response {
    let mut whole = Quote::free(desk.view().day);
    let mut refused = None;
    for (name, decision) in decisions {
        match (desk.ask)(decision) {
            Ok(quote) => add(&mut whole, quote),
            Err(refusal) => {
                refused = Some(format!("{name}: {}", desk.refused(decision, &refusal)));
                break;
            }
        }
    }
    match &refused {
        None => {
            words::caption(ui, desk, &quote_text(desk, &whole));
        }
        Some(why) => {
            notice(ui, desk, Tone::Warning, why);
        }
    }
    let can = refused.is_none() && !decisions.is_empty();
    let response = field::primary_button(ui, desk, verb, can);
    if can && response.clicked() {
        asked.extend(decisions.iter().map(|(_, decision)| Intent::decide(decision.clone())));
    }
    response
}

/// What a quote says: "Costs 120.00 and 15 minutes. From 12 Oct."
pub fn quote_text(desk: &Desk, quote: &Quote) -> String {
    let mut parts = Vec::new();
    let free = quote.charges.iter().all(|charge| charge.amount.0 == 0) && quote.minutes == 0;
    if free {
        parts.push(desk.say("quote-free"));
    }
    for charge in quote.charges.iter().filter(|charge| charge.amount.0 != 0) {
        let amount = match charge.market {
            Some(market) => desk.local(market, charge.amount),
            None => desk.words.money(charge.amount),
        };
        let purpose = desk.words.name("purpose", &charge.purpose);
        parts.push(desk.with("quote-charge", &[("amount", amount.into()), ("purpose", purpose.into())]));
    }
    if quote.minutes > 0 {
        parts.push(desk.with("quote-minutes", &[("minutes", quote.minutes.into())]));
    }
    let wait = quote.effective.since(desk.view().day);
    parts.push(match wait {
        0 => desk.say("quote-today"),
        days => {
            let date = desk.words.date(desk.view().date.after(days));
            desk.with("quote-from", &[("days", days.into()), ("date", date.into())])
        }
    });
    parts.join(" ")
}

//! What there is and what is coming: the card at the head of the column.

use egui::Ui;

use super::outlook;
use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::kit::{self, Tone, chart, words};
use crate::run::exchange;
use crate::run::forecast::{self, Due, Forecast, Short};

/// Lines of what is coming that are shown here; the table has all.
const LINES: usize = 4;

pub fn cash_ui(ui: &mut Ui, desk: &Desk, forecast: &Forecast) {
    let view = desk.view();
    kit::section(ui, desk, &desk.say("payments-cash"), |ui| {
        words::caption(ui, desk, &desk.say("payments-cash-text"));
        words::fact(ui, desk, &desk.say("payments-at-home"), &desk.words.money(view.cash));
        words::fact_of(ui, desk, "wallet", &desk.words.money(in_wallets(desk)));
        words::fact_of(ui, desk, "receivable", &desk.words.money(receivable(desk)));
        let drawn = [
            ("drawn", desk.words.money_round(view.credit_drawn).into()),
            ("line", desk.words.money_round(view.credit_line).into()),
        ];
        words::fact_of(ui, desk, "credit-line", &desk.with("payments-drawn", &drawn));
        if view.credit_drawn > Money::ZERO {
            let (drawn, line) = (view.credit_drawn.major(), view.credit_line.major());
            chart::gauge(ui, desk, &desk.say("term-credit-line"), drawn, line, None, desk.tokens.warn);
        }
        words::fact_of(ui, desk, "headroom", &desk.words.money(view.headroom));
        verdict(ui, desk, forecast);
        coming(ui, desk, &forecast.dues);
    });
}

/// Whether the money suffices.
pub fn verdict(ui: &mut Ui, desk: &Desk, forecast: &Forecast) {
    let view = desk.view();
    if let Some(since) = view.overdrawn_since {
        let until = since.plus(view.bank.grace_days);
        let slots = [("since", desk.date(since).into()), ("until", desk.date(until).into())];
        kit::notice(ui, desk, Tone::Warning, &desk.with("payments-overdrawn", &slots));
    } else if let Some(short) = &forecast.short {
        kit::notice(ui, desk, Tone::Warning, &short_text(desk, "payments-short", short));
    } else if let Some(short) = &forecast.short_if_poor {
        kit::notice(ui, desk, Tone::Warning, &short_text(desk, "payments-short-if-poor", short));
    } else if view.markets.iter().any(|market| market.entered.is_some()) {
        let text = desk.with("payments-suffices", &[("days", forecast::DAYS.into())]);
        kit::notice(ui, desk, Tone::Good, &text);
    }
}

fn short_text(desk: &Desk, key: &str, short: &Short) -> String {
    let slots = [("date", desk.date(short.day).into()), ("missing", desk.words.money_round(short.missing).into())];
    let text = desk.with(key, &slots);
    // A few coins in a wallet are no way out.
    if short.in_wallets.units(4) < short.missing {
        return text;
    }
    let wallets = desk.with("payments-short-wallets", &[("amount", desk.words.money_round(short.in_wallets).into())]);
    format!("{text} {wallets}")
}

/// The next things that are known to the day.
fn coming(ui: &mut Ui, desk: &Desk, dues: &[Due]) {
    if dues.is_empty() {
        return;
    }
    words::caption(ui, desk, &desk.say("payments-coming"));
    for due in dues.iter().take(LINES) {
        let name = format!("{} · {}", desk.date(due.day), outlook::due_text(desk, due));
        let (tone, color) = if due.amount.is_negative() {
            (egui_phosphor::regular::ARROW_UP_RIGHT, desk.tokens.text_1)
        } else {
            (egui_phosphor::regular::ARROW_DOWN_LEFT, desk.tokens.good)
        };
        let amount = desk.words.money_change(at_home(desk, due));
        words::fact_in(ui, desk, &name, &format!("{tone} {amount}"), color, None);
    }
    if dues.len() > LINES {
        let more = desk.with("payments-coming-more", &[("count", (dues.len() - LINES).into())]);
        words::caption(ui, desk, &more);
    }
}

/// What falls due, in home currency at today's rate.
pub fn at_home(desk: &Desk, due: &Due) -> Money {
    due.market.map_or(due.amount, |market| exchange::worth(desk.view(), market, due.amount))
}

pub fn in_wallets(desk: &Desk) -> Money {
    let view = desk.view();
    view.markets.iter().map(|market| exchange::worth(view, market.market, market.wallet)).sum()
}

pub fn receivable(desk: &Desk) -> Money {
    let view = desk.view();
    let owed: Money = view.markets.iter().map(|row| exchange::worth(view, row.market, row.receivable)).sum();
    owed + view.remittances.iter().map(|row| row.amount).sum()
}

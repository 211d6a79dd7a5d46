//! Profit and loss by account: as a table over the last week, four weeks and the whole run, and as bars.

use egui::Ui;

use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Part, bars};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::sim::ledger::Purpose;

const WEEK: usize = 7;
const MONTH: usize = 28;
/// Rows that are no account.
const EXCHANGE: u64 = 1_000;
const PROFIT: u64 = 1_001;

pub fn result_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let outcome = &desk.frame.outcome;
    if outcome.profit_and_loss.is_empty() {
        kit::empty(ui, desk, &desk.say("payments-no-result"));
        return;
    }
    words::soft(ui, desk, &desk.say("payments-result-text"));
    let columns = [
        Column::words(desk.say("payments-col-account"), 190.0),
        Column::number(desk.say("payments-col-week"), 110.0),
        Column::number(desk.say("payments-col-month"), 110.0),
        Column::number(desk.say("payments-col-run"), 120.0),
    ];
    let money = |amount: Money| Cell::number(desk.words.money_change(amount), amount.major());
    let row = |(purpose, whole): &(Purpose, Money)| Row {
        key: *purpose as u64,
        cells: vec![
            Cell::words(desk.words.name("purpose", purpose)),
            money(recent(desk, *purpose, WEEK)),
            money(recent(desk, *purpose, MONTH)),
            money(*whole),
        ],
        is_chosen: false,
    };
    let mut rows: Vec<Row> = outcome.profit_and_loss.iter().map(row).collect();
    let sum = |days: usize| outcome.profit_and_loss.iter().map(|(purpose, _)| recent(desk, *purpose, days)).sum();
    rows.push(Row {
        key: EXCHANGE,
        cells: vec![Cell::words(desk.say("payments-exchange")), Cell::none(), Cell::none(), money(outcome.exchange)],
        is_chosen: false,
    });
    let tone = if outcome.profit.is_negative() { Tone::Warning } else { Tone::Good };
    rows.push(Row {
        key: PROFIT,
        cells: vec![
            Cell::words(desk.say("payments-profit")),
            money(sum(WEEK)),
            money(sum(MONTH)),
            money(outcome.profit).toned(tone),
        ],
        is_chosen: true,
    });
    let state = drafts.tables.entry("payments-result").or_default();
    let height = 28.0 * rows.len() as f32 + 8.0;
    table(ui, desk, "payments-result", state, Style { height, has_filter: false }, &columns, &rows);
    ui.add_space(crate::desktop::theme::S2);
    chart(ui, desk);
}

/// What an account has brought or cost in the last days.
fn recent(desk: &Desk, purpose: Purpose, days: usize) -> Money {
    let books = desk.frame.past.books.iter().rev().take(days).flatten();
    books.filter(|(of, _)| *of == purpose).map(|(_, amount)| *amount).sum()
}

/// The accounts by size; income and costs are told apart by sign and colour.
fn chart(ui: &mut Ui, desk: &Desk) {
    let mut rows = desk.frame.outcome.profit_and_loss.clone();
    rows.sort_by_key(|(_, amount)| std::cmp::Reverse(amount.0.abs()));
    let part = |(purpose, amount): &(Purpose, Money)| Part {
        name: desk.words.name("purpose", purpose),
        value: amount.major(),
        shown: desk.words.money_change(*amount),
        color: if amount.is_negative() { desk.tokens.warn } else { desk.tokens.good },
    };
    let parts: Vec<Part> = rows.iter().map(part).collect();
    let profit = desk.words.money_change(desk.frame.outcome.profit);
    let sentence = desk.with("payments-result-sentence", &[("profit", profit.into())]);
    bars(ui, desk, &desk.say("payments-result-chart"), &desk.say("home-currency"), &sentence, &parts);
}

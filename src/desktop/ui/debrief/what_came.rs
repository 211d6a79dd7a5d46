//! What came of a run with changes, beside the run as it was: figures, cash, the days that differ, and what no longer
//! applied.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::par::line;
use crate::assess::tape::{Dropped, Lost};
use crate::assess::whatif::{DayPair, EditError, WhatIf};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::looked::Tried;
use crate::desktop::kit::chart::{Chart, Mark, Series, chart};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::theme;
use crate::lang::facts;

pub fn came_ui(
    ui: &mut Ui,
    desk: &Desk,
    drafts: &mut Drafts,
    tried: &Tried,
    is_of_these: bool,
    asked: &mut Vec<Intent>,
) {
    let Some(came) = &tried.came else {
        kit::card(ui, desk, |ui| {
            kit::empty(ui, desk, &desk.say("debrief-trying"));
            if field::button(ui, desk, icon::STOP, &desk.say("debrief-stop"), true).clicked() {
                asked.push(Intent::StopTrying);
            }
        });
        return;
    };
    if !is_of_these {
        kit::notice(ui, desk, Tone::Plain, &desk.say("debrief-other-changes"));
    }
    match came {
        Err(error) => kit::notice(ui, desk, Tone::Warning, &wrong(desk, error)),
        Ok(came) => {
            let first = tried.edits.iter().map(crate::assess::whatif::Edit::day).min();
            kit::card(ui, desk, |ui| figures(ui, desk, drafts, came));
            kit::card(ui, desk, |ui| cash(ui, desk, drafts, came, first));
            kit::card(ui, desk, |ui| days(ui, desk, drafts, &came.days));
            kit::card(ui, desk, |ui| dropped(ui, desk, &came.dropped));
        }
    }
}

/// Why a change cannot be played.
fn wrong(desk: &Desk, error: &EditError) -> String {
    match error {
        EditError::Refused { day, refusal } => {
            let why = facts::refusal(desk.words, refusal);
            let slots = [("date", desk.date(Day(*day)).into()), ("why", format!("{} {}", why.what, why.hint).into())];
            desk.with("debrief-edit-refused", &slots)
        }
        EditError::NoSuchDay { .. } | EditError::NoSuchDecision { .. } => desk.say("debrief-edit-stale"),
    }
}

/// The two runs in figures.
fn figures(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, came: &WhatIf) {
    let round = |money: Money| desk.words.money_round(money);
    let slots = [("was", round(came.profit).into()), ("changed", round(came.profit_changed).into())];
    words::strong(ui, desk, &desk.with("debrief-came", &slots));
    let columns = [
        Column::words(desk.say("debrief-figure"), 130.0),
        Column::number(desk.say("debrief-was"), 84.0),
        Column::number(desk.say("debrief-changed"), 84.0),
        Column::number(desk.say("debrief-difference"), 84.0),
    ];
    let mut rows = Vec::new();
    let mut add = |key: &str, [was, is, change]: [String; 3], difference: f64, is_better: bool| {
        let tone = match (difference == 0.0, is_better) {
            (true, _) => Tone::Plain,
            (false, true) => Tone::Good,
            (false, false) => Tone::Warning,
        };
        let cell = |told: String| Cell::number(told, difference);
        let cells = vec![Cell::words(desk.say(key)), cell(was), cell(is), cell(change).toned(tone)];
        rows.push(Row { key: rows.len() as u64, cells, is_chosen: false });
    };
    let money = |was: Money, is: Money| [round(was), round(is), desk.words.money_change(is - was)];
    let (was, is) = (&came.outcome, &came.outcome_changed);
    let gain = came.gain();
    add("result-profit", money(came.profit, came.profit_changed), gain.major(), gain > Money::ZERO);
    let booked = is.profit - was.profit;
    add("result-book-profit", money(was.profit, is.profit), booked.major(), booked > Money::ZERO);
    let mut count = |key: &str, was: u32, is: u32, more_is_better: bool| {
        let difference = f64::from(is) - f64::from(was);
        let told = [desk.words.count(was), desk.words.count(is), signed(desk, difference, 0)];
        add(key, told, difference, (difference > 0.0) == more_is_better);
    };
    count("result-orders", was.funnel.orders, is.funnel.orders, true);
    count("result-step-delivered", was.funnel.delivered, is.funnel.delivered, true);
    count("result-step-late", was.funnel.delivered_late, is.funnel.delivered_late, false);
    count("result-step-refused", was.funnel.refused, is.funnel.refused, false);
    let stars = |stars: Option<f64>| stars.map_or("–".to_owned(), |stars| desk.words.number(stars, 2));
    let difference = is.rating.zip(was.rating).map(|(is, was)| is - was);
    let change = difference.map_or("–".to_owned(), |change| signed(desk, change, 2));
    let difference = difference.unwrap_or(0.0);
    add("result-stars", [stars(was.rating), stars(is.rating), change], difference, difference > 0.0);
    let paid = is.penalties - was.penalties;
    add("result-penalties", money(was.penalties, is.penalties), paid.major(), paid.is_negative());
    let style = Style { height: 28.0 * rows.len() as f32, has_filter: false };
    let state = drafts.tables.entry("debrief-figures").or_default();
    table(ui, desk, "debrief-figures", state, style, &columns, &rows);
}

/// A difference with its sign.
fn signed(desk: &Desk, difference: f64, decimals: usize) -> String {
    let told = desk.words.number(difference, decimals);
    if difference > 0.0 { format!("+{told}") } else { told }
}

fn cash(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, came: &WhatIf, first: Option<Day>) {
    let (was, is) = (&came.outcome.cash, &came.outcome_changed.cash);
    let last = |cash: &[Money]| desk.words.money_round(cash.last().copied().unwrap_or_default());
    let shown = Chart {
        id: "debrief-what-if-cash",
        title: desk.say("debrief-what-if-cash"),
        unit: desk.say("home-currency"),
        sentence: desk.with("debrief-came-cash", &[("was", last(was).into()), ("changed", last(is).into())]),
        height: 190.0,
        series: vec![
            Series::line(desk.say("debrief-was"), desk.tokens.sea, line(was)),
            Series::forecast(desk.say("debrief-changed"), desk.tokens.accent, line(is), Vec::new()),
        ],
        marks: first.map(|day| Mark::Day { name: desk.date(day), at: f64::from(day.0) }).into_iter().collect(),
        from_zero: true,
    };
    chart(ui, desk, &mut drafts.as_tables, &shown);
}

/// Decisions of the run that fell with the changes.
fn dropped(ui: &mut Ui, desk: &Desk, dropped: &[Dropped]) {
    words::strong(ui, desk, &desk.say("debrief-dropped"));
    if dropped.is_empty() {
        words::soft(ui, desk, &desk.say("debrief-dropped-none"));
    }
    for lost in dropped {
        let told = facts::decision(desk.words, &desk.frame.names, &lost.decision);
        let slots = [("date", desk.date(lost.day).into()), ("fact", told.into())];
        ui.add_space(theme::S1);
        words::body(ui, desk, &desk.with("assess-fact", &slots));
        let why = match &lost.why {
            Lost::NothingToAnswer => desk.say("debrief-lost"),
            Lost::Refused(refusal) => facts::refusal_of(desk.words, &desk.frame.names, &lost.decision, refusal).what,
        };
        words::caption(ui, desk, &why);
    }
}

/// The days on which the two runs differ.
fn days(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, days: &[DayPair]) {
    words::strong(ui, desk, &desk.say("debrief-days-differ"));
    let differs = |day: &&DayPair| (day.cash, day.units) != (day.cash_changed, day.units_changed);
    let row = |day: &DayPair| {
        let money = |money: Money| Cell::number(desk.words.money_round(money), money.major());
        let count = |units: u32| Cell::number(desk.words.count(units), f64::from(units));
        let change = day.cash_changed - day.cash;
        let cells = vec![
            Cell::number(desk.date(Day(day.day)), f64::from(day.day)),
            money(day.cash),
            money(day.cash_changed),
            Cell::number(desk.words.money_change(change), change.major()),
            count(day.units),
            count(day.units_changed),
        ];
        Row { key: u64::from(day.day), cells, is_chosen: false }
    };
    let rows: Vec<Row> = days.iter().filter(differs).map(row).collect();
    if rows.is_empty() {
        words::soft(ui, desk, &desk.say("debrief-days-same"));
        return;
    }
    let number = |key: &str, width: f32| Column::number(desk.say(key), width);
    let columns = [
        number("debrief-date", 64.0),
        number("debrief-cash-was", 70.0),
        number("debrief-cash-changed", 70.0),
        number("debrief-difference", 70.0),
        number("debrief-units-was", 56.0),
        number("debrief-units-changed", 56.0),
    ];
    let state = drafts.tables.entry("debrief-days").or_default();
    table(ui, desk, "debrief-days", state, Style { height: 224.0, has_filter: false }, &columns, &rows);
}

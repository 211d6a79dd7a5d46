//! The result: what came of it, against players of known skill on the same form, and the books behind it.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::{chrome, receipt};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Part, Series, bars, chart};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::theme;
use crate::model::scenario::Skill;
use crate::sim::ledger::{Kind, Purpose};

pub fn result_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    chrome::page(ui, desk, |ui| {
        head(ui, desk, &mut asked);
        figures(ui, desk);
        receipt::receipt_ui(ui, desk, &mut asked);
        if ui.available_width() > 760.0 {
            let half = (ui.available_width() - 24.0) / 2.0;
            let [near, far] = chrome::halves(ui, desk, half);
            chrome::within(ui, desk, near, |ui| near_ui(ui, desk, drafts));
            chrome::within(ui, desk, far, |ui| far_ui(ui, desk, drafts));
        } else {
            near_ui(ui, desk, drafts);
            far_ui(ui, desk, drafts);
        }
    });
    asked
}

fn head(ui: &mut Ui, desk: &Desk, asked: &mut Vec<Intent>) {
    kit::row(ui, desk, |ui| {
        let back = if desk.rtl() { icon::ARROW_RIGHT } else { icon::ARROW_LEFT };
        if field::button(ui, desk, back, &desk.say("go-home"), true).clicked() {
            asked.push(Intent::Leave);
        }
        if field::button(ui, desk, icon::MAGNIFYING_GLASS, &desk.say("debrief-title"), true).clicked() {
            asked.push(Intent::Go(Screen::Debrief));
        }
        if field::button(ui, desk, icon::MAP_TRIFOLD, &desk.say("result-look-back"), true).clicked() {
            asked.push(Intent::Go(Screen::Play));
        }
        if desk.frame.beside.can_undo
            && field::button(ui, desk, icon::ARROW_U_UP_LEFT, &desk.say("play-undo"), true).clicked()
        {
            asked.push(Intent::Undo);
        }
    });
    ui.add_space(theme::S2);
    words::title(ui, desk, &desk.with("result-title", &[("title", desk.frame.title.as_str().into())]));
    let frame = desk.frame;
    if let Some(day) = frame.view.insolvent {
        kit::notice(ui, desk, Tone::Warning, &desk.with("result-insolvent", &[("day", day.0.into())]));
    }
    match (frame.score(), frame.beside.profit) {
        (Some(score), Some(profit)) => {
            let slots =
                [("score", desk.words.number(score, 0).into()), ("profit", desk.words.money_round(profit).into())];
            words::soft(ui, desk, &desk.with("result-sentence", &slots));
        }
        _ => {
            kit::row(ui, desk, |ui| {
                if !desk.reduced_motion {
                    ui.add(egui::Spinner::new().size(16.0).color(desk.tokens.accent));
                }
                words::soft_short(ui, desk, &desk.say("result-playing"));
            });
        }
    }
    ui.add_space(theme::S2);
}

fn figures(ui: &mut Ui, desk: &Desk) {
    let outcome = &desk.frame.outcome;
    let score = desk.frame.score().map_or("…".to_owned(), |score| desk.words.number(score, 0));
    let profit = desk.frame.beside.profit.map_or("…".to_owned(), |profit| desk.words.money_round(profit));
    let funnel = &outcome.funnel;
    let late = f64::from(funnel.delivered_late) / f64::from(funnel.delivered.max(1));
    let on_time = if funnel.delivered == 0 { "–".to_owned() } else { desk.words.percent(1.0 - late, 0) };
    let rating = outcome.rating.map_or("–".to_owned(), |stars| desk.words.number(stars, 1));
    let reviews = desk.with("result-reviews", &[("count", outcome.reviews.into())]);
    let tiles = [
        (desk.say("result-score"), score, desk.say("result-of-100")),
        (desk.say("result-profit"), profit, desk.say("home-currency")),
        (
            desk.say("result-orders"),
            desk.words.count(funnel.orders),
            desk.with("result-refused", &[("count", funnel.refused.into())]),
        ),
        (desk.say("result-on-time"), on_time, desk.with("result-delivered", &[("count", funnel.delivered.into())])),
        (desk.say("result-stars"), rating, reviews),
        (desk.say("result-penalties"), desk.words.money_round(outcome.penalties), desk.say("home-currency")),
    ];
    words::figures(ui, desk, &tiles);
    ui.add_space(theme::S2);
}

fn near_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    kit::card(ui, desk, |ui| ladder(ui, desk));
    kit::card(ui, desk, |ui| cash(ui, desk, drafts));
}

fn far_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    kit::section(ui, desk, &desk.say("result-books"), |ui| books(ui, desk, drafts));
    kit::card(ui, desk, |ui| funnel(ui, desk));
}

/// One's own profit among those of the players, from the most to the least.
fn ladder(ui: &mut Ui, desk: &Desk) {
    let (Some(ladder), Some(own)) = (&desk.frame.beside.ladder, desk.frame.beside.profit) else {
        words::strong(ui, desk, &desk.say("result-ladder"));
        kit::empty(ui, desk, &desk.say("result-playing"));
        return;
    };
    let mut rows: Vec<(String, Money, bool)> =
        ladder.rungs.iter().map(|(skill, profit)| (desk.words.name("skill", skill), *profit, false)).collect();
    rows.push((desk.say("result-you"), own, true));
    rows.sort_by_key(|row| std::cmp::Reverse(row.1));
    let least = rows.iter().map(|row| row.1).min().unwrap_or(Money::ZERO).min(Money::ZERO);
    let part = |(name, profit, is_own): &(String, Money, bool)| Part {
        name: if *is_own { format!("▶ {name}") } else { name.clone() },
        // Bars begin at the worst, so that losses have a length too.
        value: (*profit - least).major().max(0.01),
        shown: desk.words.money_round(*profit),
        color: if *is_own { desk.tokens.accent } else { desk.tokens.sea },
    };
    let parts: Vec<Part> = rows.iter().map(part).collect();
    let days = desk.frame.run_on_days;
    let sentence = desk.with("result-ladder-sentence", &[("days", days.into())]);
    bars(ui, desk, &desk.say("result-ladder"), &desk.say("home-currency"), &sentence, &parts);
}

fn cash(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let days = desk.frame.past.cash.iter().enumerate();
    let points: Vec<[f64; 2]> = days.map(|(day, cash)| [day as f64 + 1.0, cash.major()]).collect();
    let least = desk.frame.past.cash.iter().min().copied().unwrap_or_default();
    let values = [
        ("from", desk.words.money_round(desk.frame.capital).into()),
        ("to", desk.words.money_round(desk.frame.past.cash.last().copied().unwrap_or_default()).into()),
        ("least", desk.words.money_round(least).into()),
    ];
    let shown = Chart {
        id: "result-cash",
        title: desk.say("result-cash"),
        unit: desk.say("home-currency"),
        sentence: desk.with("result-cash-sentence", &values),
        height: 190.0,
        series: vec![Series::line(desk.say("result-cash"), desk.tokens.sea, points)],
        marks: vec![Mark::Level { name: desk.say("result-capital"), at: desk.frame.capital.major() }],
        from_zero: true,
    };
    chart(ui, desk, &mut drafts.as_tables, &shown);
}

/// Income and expense by account.
fn books(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let outcome = &desk.frame.outcome;
    let columns = [Column::words(desk.say("result-account"), 180.0), Column::number(desk.say("result-amount"), 100.0)];
    let mut rows: Vec<Row> = Vec::new();
    let mut add = |name: String, amount: Money, tone: Tone| {
        let cell = Cell::number(desk.words.money(amount), amount.major()).toned(tone);
        rows.push(Row { key: rows.len() as u64, cells: vec![Cell::words(name), cell], is_chosen: false });
    };
    let of_kind = |kind: Kind| outcome.profit_and_loss.iter().filter(move |(purpose, _)| purpose.kind() == kind);
    let name = |purpose: &Purpose| desk.words.name("purpose", purpose);
    for kind in [Kind::Income, Kind::Expense] {
        for (purpose, amount) in of_kind(kind) {
            add(name(purpose), *amount, Tone::Plain);
        }
    }
    add(desk.say("result-exchange"), outcome.exchange, Tone::Plain);
    let tone = if outcome.profit.is_negative() { Tone::Warning } else { Tone::Good };
    add(desk.say("result-book-profit"), outcome.profit, tone);
    let state = drafts.tables.entry("result-books").or_default();
    table(
        ui,
        desk,
        "result-books",
        state,
        Style { height: 28.0 * rows.len() as f32, has_filter: false },
        &columns,
        &rows,
    );
    words::caption(ui, desk, &desk.say("result-books-text"));
}

/// From clicks to reviews.
fn funnel(ui: &mut Ui, desk: &Desk) {
    let funnel = &desk.frame.outcome.funnel;
    let steps = [
        ("result-orders", funnel.orders),
        ("result-step-delivered", funnel.delivered),
        ("result-step-late", funnel.delivered_late),
        ("result-step-refused", funnel.refused),
        ("result-step-lost", funnel.lost_or_seized),
        ("result-step-refunded", funnel.refunded_or_charged_back),
        ("result-step-reviewed", funnel.reviewed),
    ];
    let part = |(key, count): (&str, u32)| Part {
        name: desk.say(key),
        value: f64::from(count),
        shown: desk.words.count(count),
        color: desk.tokens.sea,
    };
    bars(ui, desk, &desk.say("result-funnel"), "", "", &steps.map(part));
}

/// The best rung that a result passes.
pub fn passed(desk: &Desk) -> Option<Skill> {
    let own = desk.frame.beside.profit?;
    let rungs = desk.frame.beside.ladder.as_ref()?.rungs.iter();
    rungs.filter(|(_, profit)| own >= *profit).max_by_key(|(_, profit)| *profit).map(|(skill, _)| *skill)
}

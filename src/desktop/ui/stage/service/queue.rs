//! The messages that wait: a list by deadline, one of them open, the next one after an answer.

use std::collections::BTreeMap;

use egui::Ui;

use super::answer;
use crate::base::calendar::Day;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::table::{Cell, Column, Row, Style, TableState, table};
use crate::desktop::kit::{self, Tone, field, words};
use crate::sim::stage::service::{EnquiryKind, Mood};
use crate::sim::view::EnquiryView;
use crate::sim::world::EnquiryId;

/// Which message is open and how it is to be answered.
#[derive(Debug, Default)]
pub struct Draft {
    pub open: Option<EnquiryId>,
    pub answer: answer::Draft,
    /// An answer was given: the keyboard stays on the button for the next one.
    pub takes_focus: bool,
}

/// Messages of all markets, the nearest deadline first, the angriest of those first.
pub fn by_deadline<'a>(desk: &Desk<'a>) -> Vec<&'a EnquiryView> {
    let mut rows: Vec<&EnquiryView> = desk.view().enquiries.iter().collect();
    rows.sort_by_key(|row| (row.deadline, std::cmp::Reverse(row.mood as u32), row.enquiry));
    rows
}

pub fn queue_ui(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut Draft,
    tables: &mut BTreeMap<&'static str, TableState>,
    asked: &mut Vec<Intent>,
) {
    let rows = by_deadline(desk);
    if rows.is_empty() {
        kit::section(ui, desk, &desk.say("service-queue"), |ui| kit::empty(ui, desk, &desk.say("service-queue-empty")));
        return;
    }
    let at = draft.open.and_then(|open| rows.iter().position(|row| row.enquiry == open)).unwrap_or(0);
    draft.open = Some(rows[at].enquiry);
    open(ui, desk, draft, &rows, at, asked);
    kit::section(ui, desk, &desk.with("service-waiting", &[("count", rows.len().into())]), |ui| {
        list(ui, desk, draft, tables, &rows);
    });
}

/// The open message: what it says, and the answers.
fn open(ui: &mut Ui, desk: &Desk, draft: &mut Draft, rows: &[&EnquiryView], at: usize, asked: &mut Vec<Intent>) {
    let row = rows[at];
    kit::card(ui, desk, |ui| {
        head(ui, desk, draft, rows, at);
        message(ui, desk, row);
        draft.answer.follow(row);
        if answer::answer_ui(ui, desk, row, rows, draft, asked) {
            // Who answers goes on with the next; at the end of the list, with the one before.
            let next = rows.get(at + 1).or(at.checked_sub(1).and_then(|before| rows.get(before)));
            draft.open = next.map(|row| row.enquiry);
            draft.takes_focus = true;
        }
    });
}

/// What it is about, its place in the queue, and the way to the ones before and after.
fn head(ui: &mut Ui, desk: &Desk, draft: &mut Draft, rows: &[&EnquiryView], at: usize) {
    use egui_phosphor::regular::{CARET_LEFT, CARET_RIGHT};
    kit::row(ui, desk, |ui| {
        let place = [("place", (at + 1).into()), ("count", rows.len().into())];
        words::caption_short(ui, desk, &desk.with("service-place", &place));
        kit::far(ui, desk, |ui| {
            let (next, before) = if desk.rtl() { (CARET_LEFT, CARET_RIGHT) } else { (CARET_RIGHT, CARET_LEFT) };
            if field::icon_button(ui, desk, next, &desk.say("service-next"), false).clicked() {
                draft.open = rows.get(at + 1).or(rows.first()).map(|row| row.enquiry);
            }
            if field::icon_button(ui, desk, before, &desk.say("service-before"), false).clicked() {
                draft.open = at.checked_sub(1).map_or(rows.last(), |before| rows.get(before)).map(|row| row.enquiry);
            }
        });
    });
    words::strong(ui, desk, &desk.words.name("enquiry-kind", &rows[at].kind));
}

/// The facts of a message.
fn message(ui: &mut Ui, desk: &Desk, row: &EnquiryView) {
    let niche = &desk.view().niches[row.niche.0 as usize];
    let market = desk.market(niche.market);
    let said = [
        ("product", desk.product_name(niche.product).into()),
        ("market", market.name.as_str().into()),
        ("language", language(desk, row).into()),
    ];
    words::soft(ui, desk, &desk.with("service-about", &said));
    words::with_icon(ui, desk, mood_icon(row.mood), mood_color(desk, row.mood), &desk.words.name("mood", &row.mood));
    if let Some(reason) = &row.reason {
        words::fact(ui, desk, &desk.say("service-reason"), &desk.words.name("return-reason", reason));
    }
    if is_claim(row.kind) {
        words::fact(ui, desk, &desk.say("service-photo"), &desk.say(if row.photo { "yes" } else { "no" }));
        let days = match row.return_days {
            0 => desk.say("service-no-return-right"),
            days => desk.with("days", &[("days", days.into())]),
        };
        words::fact_of(ui, desk, "withdrawal-period", &days);
    }
    words::fact(ui, desk, &desk.say("service-order-value"), &order_text(desk, row));
    words::fact(ui, desk, &desk.say("service-order-days"), &way_text(desk, row));
    let until = desk.view().day;
    let left = match row.deadline.since(until) {
        0 => desk.say("service-today"),
        days => desk.with("service-in-days", &[("days", days.into()), ("date", desk.date(row.deadline).into())]),
    };
    let color = if row.deadline <= until { desk.tokens.warn } else { desk.tokens.text_1 };
    words::fact_in(ui, desk, &desk.say("term-deadline"), &left, color, Some("deadline"));
}

fn order_text(desk: &Desk, row: &EnquiryView) -> String {
    let value = desk.local(desk.view().niches[row.niche.0 as usize].market, row.order_value);
    match row.order_units {
        0 | 1 => value,
        units => format!("{value} · {}", desk.with("units", &[("units", units.into())])),
    }
}

/// Where the parcel is against what was promised.
fn way_text(desk: &Desk, row: &EnquiryView) -> String {
    let days =
        |key: &str, day: Day, late: u32| desk.with(key, &[("date", desk.date(day).into()), ("days", late.into())]);
    match row.order_arrived {
        Some(day) if day > row.order_promised => days("service-came-late", day, day.since(row.order_promised)),
        Some(day) => days("service-came", day, 0),
        None if desk.view().day > row.order_promised => {
            days("service-overdue", row.order_promised, desk.view().day.since(row.order_promised))
        }
        None => days("service-promised", row.order_promised, 0),
    }
}

fn list(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut Draft,
    tables: &mut BTreeMap<&'static str, TableState>,
    rows: &[&EnquiryView],
) {
    let columns = [
        Column::words(desk.say("service-col-message"), 150.0),
        Column::number(desk.say("term-deadline"), 88.0).term("deadline"),
    ];
    let meant = |row: &EnquiryView| {
        let product = desk.product_name(desk.view().niches[row.niche.0 as usize].product);
        format!("{}, {product}", desk.words.name("mood", &row.mood))
    };
    let row = |row: &&EnquiryView| Row {
        key: u64::from(row.enquiry.0),
        cells: vec![
            Cell::words(format!("{} {}", mood_icon(row.mood), desk.words.name("enquiry-kind", &row.kind)))
                .said(meant(row)),
            deadline(desk, row),
        ],
        is_chosen: draft.open == Some(row.enquiry),
    };
    let shown: Vec<Row> = rows.iter().map(row).collect();
    let state = tables.entry("service-queue").or_default();
    let height = (34.0 + 28.0 * shown.len() as f32).min(260.0);
    let style = Style { height, has_filter: shown.len() > 12 };
    if let Some(key) = table(ui, desk, "service-queue", state, style, &columns, &shown) {
        draft.open = Some(EnquiryId(key as u32));
    }
}

/// When a message has to be answered.
pub fn deadline(desk: &Desk, row: &EnquiryView) -> Cell {
    let today = desk.view().day;
    let cell = match row.deadline.since(today) {
        0 => Cell::number(desk.say("service-today-short"), 0.0),
        days => Cell::number(desk.date(row.deadline), f64::from(days)),
    };
    if row.deadline <= today { cell.toned(Tone::Warning) } else { cell }
}

pub fn language(desk: &Desk, row: &EnquiryView) -> String {
    let market = desk.market(desk.view().niches[row.niche.0 as usize].market);
    language_name(desk, market, row.language)
}

/// A language by its name in the market, or by its part in trade.
pub fn language_name(
    desk: &Desk,
    market: &crate::sim::view::MarketView,
    role: crate::model::words::LanguageRole,
) -> String {
    let known = market.languages.iter().find(|row| row.role == role);
    known.map_or_else(|| desk.words.name("language-role", &role), |row| row.name.clone())
}

pub fn mood_icon(mood: Mood) -> &'static str {
    match mood {
        Mood::Calm => egui_phosphor::regular::SMILEY,
        Mood::Annoyed => egui_phosphor::regular::SMILEY_MEH,
        Mood::Angry => egui_phosphor::regular::SMILEY_ANGRY,
    }
}

fn mood_color(desk: &Desk, mood: Mood) -> egui::Color32 {
    match mood {
        Mood::Calm => desk.tokens.good,
        Mood::Annoyed => desk.tokens.text_2,
        Mood::Angry => desk.tokens.warn,
    }
}

/// Claims want money or goods; the others want a word.
pub fn is_claim(kind: EnquiryKind) -> bool {
    match kind {
        EnquiryKind::Broken | EnquiryKind::Return | EnquiryKind::WrongItem => true,
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::CustomsCharge | EnquiryKind::Invoice => {
            false
        }
    }
}

//! How messages ended: by kind, for what reasons goods were claimed, and one by one.

use egui::Ui;

use super::facts::{is_recent, place};
use super::queue::language_name;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::Contact;
use crate::desktop::kit::chart::{Part, bars};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::model::words::ReturnReason;
use crate::sim::stage::service::{EnquiryKind, Response};

const KINDS: [EnquiryKind; 7] = [
    EnquiryKind::ProductQuestion,
    EnquiryKind::WhereIsIt,
    EnquiryKind::CustomsCharge,
    EnquiryKind::Broken,
    EnquiryKind::Return,
    EnquiryKind::WrongItem,
    EnquiryKind::Invoice,
];

const REASONS: [ReturnReason; 5] = [
    ReturnReason::NotAsDescribed,
    ReturnReason::Damaged,
    ReturnReason::WrongItem,
    ReturnReason::WrongSize,
    ReturnReason::ChangedMind,
];

/// Why goods were claimed in the last four weeks.
pub fn reasons(ui: &mut Ui, desk: &Desk) {
    words::strong(ui, desk, &desk.say("service-reasons"));
    let count = |reason: ReturnReason| {
        let ended = desk.frame.past.contacts.iter().filter(|row| row.reason == Some(reason));
        let waiting = desk.view().enquiries.iter().filter(|row| row.reason == Some(reason));
        ended.filter(|row| is_recent(desk, row.day)).count() + waiting.count()
    };
    let part = |reason: ReturnReason| {
        let count = count(reason);
        let name = desk.words.name("return-reason", &reason);
        Part { name, value: count as f64, shown: desk.words.count(count as f64), color: desk.tokens.road }
    };
    let mut parts: Vec<Part> = REASONS.map(part).into_iter().filter(|part| part.value > 0.0).collect();
    if parts.is_empty() {
        kit::empty(ui, desk, &desk.say("service-reasons-none"));
        return;
    }
    parts.sort_by(|a, b| b.value.total_cmp(&a.value));
    bars(ui, desk, "", "", &desk.say("service-reasons-text"), &parts);
}

/// By kind: how many wait, ended, were left unanswered, cost money.
pub fn by_kind(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let columns = [
        Column::words(desk.say("service-col-message"), 180.0),
        Column::number(desk.say("service-col-waiting"), 90.0),
        Column::number(desk.say("service-col-answered"), 100.0),
        Column::number(desk.say("service-col-lapsed"), 120.0),
        Column::number(desk.say("service-col-paid"), 120.0),
    ];
    let number = |count: usize| Cell::number(desk.words.count(count as f64), count as f64);
    let row = |(place, kind): (usize, &EnquiryKind)| {
        let waiting = desk.view().enquiries.iter().filter(|row| row.kind == *kind).count();
        let ended: Vec<&Contact> = desk.frame.past.contacts.iter().filter(|row| row.kind == *kind).collect();
        let lapsed = ended.iter().filter(|row| row.response.is_none()).count();
        let paid = ended.iter().filter(|row| row.response.is_some_and(costs)).count();
        let cells = vec![
            Cell::words(desk.words.name("enquiry-kind", kind)),
            number(waiting),
            number(ended.len() - lapsed),
            if lapsed > 0 { number(lapsed).toned(Tone::Warning) } else { number(lapsed) },
            number(paid),
        ];
        (waiting + ended.len() > 0).then_some(Row { key: place as u64, cells, is_chosen: false })
    };
    let rows: Vec<Row> = KINDS.iter().enumerate().filter_map(row).collect();
    if rows.is_empty() {
        kit::empty(ui, desk, &desk.say("service-outcomes-none"));
        return;
    }
    let state = drafts.tables.entry("service-outcomes").or_default();
    let style = Style { height: 28.0 * rows.len() as f32 + 8.0, has_filter: false };
    table(ui, desk, "service-outcomes", state, style, &columns, &rows);
}

/// Whether an answer gives money or goods away.
fn costs(response: Response) -> bool {
    match response {
        Response::Replace | Response::RefundPart | Response::RefundFull => true,
        Response::Answer | Response::Apologise | Response::Deny | Response::Escalate => false,
    }
}

/// Every message that has had its end, the latest first.
pub fn history(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let contacts = &desk.frame.past.contacts;
    if contacts.is_empty() {
        kit::empty(ui, desk, &desk.say("service-history-none"));
        return;
    }
    let columns = [
        Column::number(desk.say("service-col-date"), 84.0),
        Column::words(desk.say("service-col-message"), 172.0),
        Column::words(desk.say("col-product"), 120.0),
        Column::words(desk.say("settings-language"), 80.0),
        Column::words(desk.say("service-reason"), 104.0),
        Column::words(desk.say("service-col-response"), 112.0),
    ];
    let row = |(nth, row): (usize, &Contact)| {
        let market = desk.market(desk.view().niches[row.niche.0 as usize].market);
        let reason = row.reason.map_or_else(|| "–".to_owned(), |reason| desk.words.name("return-reason", &reason));
        let response = match &row.response {
            Some(response) => Cell::words(desk.words.name("response", response)),
            None => Cell::words(desk.say("service-unanswered")).toned(Tone::Warning),
        };
        Row {
            key: nth as u64,
            cells: vec![
                Cell::number(desk.date(row.day), f64::from(row.day.0)),
                Cell::words(desk.words.name("enquiry-kind", &row.kind)),
                Cell::words(place(desk, row.niche)),
                Cell::words(language_name(desk, market, row.language)),
                Cell::words(reason),
                response,
            ],
            is_chosen: false,
        }
    };
    let rows: Vec<Row> = contacts.iter().enumerate().rev().map(row).collect();
    let state = drafts.tables.entry("service-history").or_default();
    table(ui, desk, "service-history", state, Style { height: 224.0, has_filter: true }, &columns, &rows);
}

//! Who waits, what buyers say in public, whether promises were kept, and how messages ended.

use egui::{ScrollArea, Ui};

use super::queue::{self, by_deadline, is_claim, mood_icon};
use super::{outcomes, ratings};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::side_by_side;
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, words};
use crate::model::setting::NicheId;
use crate::sim::view::EnquiryView;
use crate::sim::world::EnquiryId;

/// Days over which what is late, refused or unanswered is counted.
pub const MONTH: u32 = 28;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("service-facts").show(ui, |ui| {
        tiles(ui, desk);
        kit::section(ui, desk, &desk.say("service-queue"), |ui| waiting(ui, desk, drafts));
        let charts = [ratings::stars_chart(desk), ratings::promise_chart(desk)];
        side_by_side(ui, desk, &mut drafts.as_tables, &charts);
        kit::section(ui, desk, &desk.say("service-offers"), |ui| ratings::offers(ui, desk, drafts));
        kit::halves(
            ui,
            desk,
            |ui| kit::card(ui, desk, |ui| ratings::stars(ui, desk)),
            |ui| kit::card(ui, desk, |ui| outcomes::reasons(ui, desk)),
        );
        kit::section(ui, desk, &desk.say("service-outcomes"), |ui| outcomes::by_kind(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("service-history"), |ui| outcomes::history(ui, desk, drafts));
    });
    Vec::new()
}

fn tiles(ui: &mut Ui, desk: &Desk) {
    let outcome = &desk.frame.outcome;
    let stars = outcome.rating.map_or_else(|| "–".to_owned(), |stars| desk.words.number(stars, 1));
    let reviews = desk.with("service-reviews", &[("count", outcome.reviews.into())]);
    let waiting = &desk.view().enquiries;
    let today = waiting.iter().filter(|row| row.deadline <= desk.view().day).count();
    let due = desk.with("service-due-today", &[("count", today.into())]);
    let ended = outcome.enquiries_answered + outcome.enquiries_lapsed;
    let lapsed = desk.with("service-lapsed", &[("count", outcome.enquiries_lapsed.into())]);
    let tiles = [
        (desk.say("term-rating"), stars, reviews),
        (desk.say("service-queue"), desk.words.count(waiting.len() as f64), due),
        (desk.say("service-in-time"), share(desk, outcome.enquiries_answered, ended), lapsed),
        (desk.say("service-quick"), quick(desk), desk.say("service-quick-text")),
    ];
    words::figures(ui, desk, &tiles);
}

/// A part of a whole, where there is a whole.
pub fn share(desk: &Desk, part: u32, whole: u32) -> String {
    match whole {
        0 => "–".to_owned(),
        whole => desk.words.percent(f64::from(part) / f64::from(whole), 0),
    }
}

/// The public record of quick replies; the poorest, where the shop is in several markets.
fn quick(desk: &Desk) -> String {
    let entered = desk.view().markets.iter().filter(|market| market.entered.is_some());
    let poorest = entered.map(|market| market.quick_reply).min_by(f64::total_cmp);
    poorest.map_or_else(|| "–".to_owned(), |share| desk.words.percent(share, 0))
}

/// Whether a day lies in the last four weeks.
pub fn is_recent(desk: &Desk, day: crate::base::calendar::Day) -> bool {
    desk.view().day.since(day) <= MONTH
}

/// A product with its market, where there are several.
pub fn place(desk: &Desk, niche: NicheId) -> String {
    let niche = &desk.view().niches[niche.0 as usize];
    let product = desk.product_name(niche.product);
    match desk.view().markets.len() {
        1 => product,
        _ => format!("{product} · {}", desk.market(niche.market).name),
    }
}

/// All messages that wait; the one that is pressed opens at the side.
fn waiting(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let waiting = by_deadline(desk);
    if waiting.is_empty() {
        kit::empty(ui, desk, &desk.say("service-queue-empty"));
        return;
    }
    words::soft(ui, desk, &desk.say("service-queue-text"));
    let columns = [
        Column::words(desk.say("service-col-message"), 180.0),
        Column::words(desk.say("col-product"), 120.0),
        Column::words(desk.say("settings-language"), 80.0),
        Column::number(desk.say("service-order-value"), 104.0),
        Column::words(desk.say("service-photo"), 56.0),
        Column::number(desk.say("service-col-late"), 76.0),
        Column::number(desk.say("term-deadline"), 84.0).term("deadline"),
    ];
    let open = drafts.stage.service.queue.open;
    let rows: Vec<Row> = waiting.iter().map(|row| message(desk, row, open)).collect();
    let state = drafts.tables.entry("service-waiting").or_default();
    let height = (28.0 * rows.len() as f32).clamp(56.0, 252.0);
    let style = Style { height, has_filter: rows.len() > 8 };
    if let Some(key) = table(ui, desk, "service-waiting", state, style, &columns, &rows) {
        drafts.stage.service.queue.open = Some(EnquiryId(key as u32));
    }
}

fn message(desk: &Desk, row: &EnquiryView, open: Option<EnquiryId>) -> Row {
    let market = desk.view().niches[row.niche.0 as usize].market;
    let kind = format!("{} {}", mood_icon(row.mood), desk.words.name("enquiry-kind", &row.kind));
    let late = row.order_arrived.unwrap_or(desk.view().day).since(row.order_promised);
    let photo = match (is_claim(row.kind), row.photo) {
        (false, _) => Cell::words("–"),
        (true, true) => Cell::words(desk.say("yes")),
        (true, false) => Cell::words(desk.say("no")),
    };
    let late = match late {
        0 => Cell::none(),
        days => Cell::number(desk.with("days", &[("days", days.into())]), f64::from(days)).toned(kit::Tone::Warning),
    };
    Row {
        key: u64::from(row.enquiry.0),
        cells: vec![
            Cell::words(kind).said(desk.words.name("mood", &row.mood)),
            Cell::words(place(desk, row.niche)),
            Cell::words(queue::language(desk, row)),
            Cell::number(desk.local(market, row.order_value), row.order_value.major()),
            photo,
            late,
            queue::deadline(desk, row),
        ],
        is_chosen: open == Some(row.enquiry),
    }
}

//! What was promised to buyers against what came, over the last four weeks.

use egui::Ui;

use crate::desktop::desk::Desk;
use crate::desktop::frame::{Delivery, Fate};
use crate::desktop::kit::chart::{Part, bars};
use crate::desktop::kit::{self, words};
use crate::sim::view::NicheView;

const DAYS_BACK: u32 = 28;
/// The last day of each bar but the last, which is open.
const ENDS: [u32; 6] = [2, 4, 7, 14, 21, 30];

pub fn summary(ui: &mut Ui, desk: &Desk, niche: &NicheView) {
    let is_recent = |row: &&Delivery| row.niche == niche.niche && desk.view().day.since(row.day) <= DAYS_BACK;
    let rows: Vec<&Delivery> = desk.frame.past.deliveries.iter().filter(is_recent).collect();
    if rows.is_empty() {
        kit::empty(ui, desk, &desk.say("logistics-promise-none"));
        return;
    }
    let promised = desk.listing(niche.niche).map(|listing| listing.offer.promised_days);
    let count = rows.len() as f64;
    let on_time = rows.iter().filter(|row| row.late_days == 0).count() as f64 / count;
    let mean = rows.iter().map(|row| f64::from(row.days)).sum::<f64>() / count;
    let back = desk.frame.past.fates.iter().filter(|(day, of, fate)| {
        let sent = matches!(fate, Fate::Refused | Fate::Lost | Fate::Seized);
        *of == niche.niche && sent && desk.view().day.since(*day) <= DAYS_BACK
    });
    let days = |days: u32| desk.with("days", &[("days", days.into())]);
    let tiles = [
        (desk.say("logistics-on-time"), desk.words.percent(on_time, 0), desk.say("logistics-four-weeks")),
        (desk.say("logistics-mean-days"), desk.words.number(mean, 1), desk.say("logistics-to-door")),
        (desk.say("term-promise"), promised.map_or_else(|| "–".to_owned(), days), desk.say("logistics-promise-now")),
        (desk.say("logistics-not-delivered"), desk.words.count(back.count() as f64), desk.say("logistics-four-weeks")),
    ];
    words::figures(ui, desk, &tiles);
    let slots = [("share", desk.words.percent(on_time, 0).into()), ("count", rows.len().into())];
    let sentence = desk.with("logistics-promise-sentence", &slots);
    bars(ui, desk, &desk.say("logistics-promise-bars"), "", &sentence, &parts(desk, &rows, promised));
}

/// Deliveries by how long they took.
fn parts(desk: &Desk, rows: &[&Delivery], promised: Option<u32>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    for end in ENDS.iter().map(|end| Some(*end)).chain([None]) {
        let inside: Vec<_> =
            rows.iter().filter(|row| row.days >= from && end.is_none_or(|end| row.days <= end)).collect();
        let late = inside.iter().filter(|row| row.late_days > 0).count();
        let slots = [("from", from.into()), ("to", end.unwrap_or(from).into())];
        let key = if end.is_some() { "logistics-days-range" } else { "logistics-days-more" };
        let shown = match late {
            0 => desk.words.count(inside.len() as f64),
            late => desk.with("logistics-days-late", &[("count", inside.len().into()), ("late", late.into())]),
        };
        let is_kept = promised.is_none_or(|promised| from <= promised);
        let color = if is_kept { desk.tokens.good } else { desk.tokens.warn };
        parts.push(Part { name: desk.with(key, &slots), value: inside.len() as f64, shown, color });
        from = end.map_or(from, |end| end + 1);
    }
    // Empty ends say nothing.
    while parts.last().is_some_and(|part| part.value == 0.0) {
        parts.pop();
    }
    let first = parts.iter().position(|part| part.value > 0.0).unwrap_or(0);
    parts.split_off(first)
}

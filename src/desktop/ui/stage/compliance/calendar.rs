//! Dates to come: papers that begin or end, registrations, answers that are due.

use egui::Ui;

use super::complaints::niche_of;
use super::papers::State;
use super::registrations;
use crate::base::calendar::Day;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone};
use crate::model::setting::MarketId;
use crate::sim::stage::compliance::ComplaintState;

/// Something on a day.
struct Dated {
    day: Day,
    market: MarketId,
    product: String,
    what: String,
    is_urgent: bool,
}

/// Days ahead within which an end wants a person.
const SOON: u32 = 30;

fn all(desk: &Desk) -> Vec<Dated> {
    let today = desk.view().day;
    let mut dates = Vec::new();
    for niche in desk.view().niches.iter().filter(|niche| niche.in_range) {
        for paper in &niche.papers {
            let name = desk.words.name("paper", &paper.kind);
            let (day, key) = match State::of(paper, today) {
                State::Ordered { from } => (from, "compliance-date-begins"),
                State::Holds { until } | State::Ending { until } if until.0 < desk.view().days => {
                    (until, "compliance-date-ends")
                }
                // Beyond the run nothing has to be done.
                State::Holds { .. } | State::Ending { .. } | State::Missing | State::Ended { .. } => continue,
            };
            let is_urgent = key == "compliance-date-ends" && day.since(today) <= SOON;
            let what = desk.with(key, &[("what", name.into())]);
            dates.push(Dated { day, market: niche.market, product: desk.product_name(niche.product), what, is_urgent });
        }
    }
    for market in &desk.view().markets {
        for registration in registrations::ALL {
            if let Some(day) = registrations::held(market, registration).filter(|day| *day > today) {
                let name = desk.words.name("registration", &registration);
                let what = desk.with("compliance-date-begins", &[("what", name.into())]);
                dates.push(Dated { day, market: market.market, product: String::new(), what, is_urgent: false });
            }
        }
    }
    for complaint in &desk.view().complaints {
        let (day, key) = match complaint.state {
            ComplaintState::Open => (complaint.deadline, "compliance-date-answer"),
            ComplaintState::Contested { decided } => (decided, "compliance-date-decided"),
            ComplaintState::Won | ComplaintState::Lost | ComplaintState::Settled => continue,
        };
        if let Some(niche) = niche_of(desk, complaint) {
            let (product, what) = (desk.product_name(niche.product), desk.say(key));
            let is_urgent = complaint.state == ComplaintState::Open;
            dates.push(Dated { day, market: niche.market, product, what, is_urgent });
        }
    }
    dates.sort_by_key(|row| row.day);
    dates
}

/// The next date, and what is on it.
pub fn next(desk: &Desk) -> Option<(String, String)> {
    let next = all(desk).into_iter().next()?;
    let what = if next.product.is_empty() { next.what } else { format!("{} · {}", next.product, next.what) };
    Some((desk.date(next.day), what))
}

pub fn dates(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let today = desk.view().day;
    let row = |(place, row): (usize, &Dated)| {
        let left = row.day.since(today);
        let what = Cell::words(row.what.clone());
        Row {
            key: place as u64,
            cells: vec![
                Cell::number(desk.date(row.day), f64::from(row.day.0)),
                Cell::number(desk.with("days", &[("days", left.into())]), f64::from(left)),
                Cell::words(desk.market(row.market).name.clone()),
                Cell::words(row.product.clone()),
                if row.is_urgent { what.toned(Tone::Warning) } else { what },
            ],
            is_chosen: false,
        }
    };
    let rows: Vec<Row> = all(desk).iter().enumerate().map(row).collect();
    if rows.is_empty() {
        kit::empty(ui, desk, &desk.say("compliance-calendar-empty"));
        return;
    }
    let columns = [
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-date"), 78.0) },
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-left"), 80.0) },
        Column::words(desk.say("pick-market"), 90.0),
        Column::words(desk.say("col-product"), 130.0),
        Column::words(desk.say("compliance-col-what"), 240.0),
    ];
    let state = drafts.tables.entry("compliance-calendar").or_default();
    let style = Style { height: 224.0, has_filter: rows.len() > 8 };
    table(ui, desk, "compliance-calendar", state, style, &columns, &rows);
}

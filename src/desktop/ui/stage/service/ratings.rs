//! What buyers say in public, and what was promised to them against what came.

use egui::Ui;

use super::facts::{is_recent, place, share};
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::{Delivery, Fate};
use crate::desktop::kit::chart::{Chart, Part, Series, bars};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::model::setting::{MarketId, ProductId};
use crate::sim::view::ListingView;

const FORTNIGHT: u32 = 14;

/// Mean stars of all reviews up to each day, and of those of the last two weeks.
pub fn stars_chart(desk: &Desk) -> Chart {
    let reviews = &desk.frame.past.reviews;
    let mean = |from: u32, to: u32| {
        let rows = reviews.iter().filter(|(day, ..)| (from..=to).contains(&day.0));
        let (count, sum) = rows.fold((0, 0), |(count, sum), (_, _, stars)| (count + 1, sum + stars));
        (count > 0).then(|| f64::from(sum) / f64::from(count))
    };
    let days = desk.frame.past.cash.len() as u32;
    let point = |day: u32, from: u32| Some([f64::from(day), mean(from, day)?]);
    let all: Vec<[f64; 2]> = (0..days).filter_map(|day| point(day, 0)).collect();
    let late: Vec<[f64; 2]> = (0..days).filter_map(|day| point(day, day.saturating_sub(FORTNIGHT - 1))).collect();
    let written = |points: &[[f64; 2]]| points.last().map_or(0.0, |point| point[1]);
    let slots = [
        ("all", desk.words.number(written(&all), 1).into()),
        ("late", desk.words.number(written(&late), 1).into()),
        ("count", reviews.len().into()),
    ];
    Chart {
        id: "service-stars-chart",
        title: desk.say("service-stars-chart"),
        unit: desk.say("service-stars-unit"),
        sentence: desk.with("service-stars-sentence", &slots),
        height: 150.0,
        series: vec![
            Series::line(desk.say("service-stars-all"), desk.tokens.accent, all),
            Series::forecast(desk.say("service-stars-late"), desk.tokens.sea, late, Vec::new()),
        ],
        marks: Vec::new(),
        from_zero: false,
    }
}

/// Parcels that came on each day, and those of them that came after the promise.
pub fn promise_chart(desk: &Desk) -> Chart {
    let rows = &desk.frame.past.deliveries;
    let days = desk.frame.past.cash.len() as u32;
    let count = |day: u32, is_late: bool| {
        rows.iter().filter(|row| row.day.0 == day && (!is_late || row.late_days > 0)).count() as f64
    };
    let points = |is_late: bool| -> Vec<[f64; 2]> {
        let counted = (0..days).map(|day| [f64::from(day), count(day, is_late)]);
        counted.filter(|point| point[1] > 0.0).collect()
    };
    let recent: Vec<&Delivery> = rows.iter().filter(|row| is_recent(desk, row.day)).collect();
    let late = recent.iter().filter(|row| row.late_days > 0).count();
    let slots = [
        ("count", recent.len().into()),
        ("late", late.into()),
        ("share", share(desk, late as u32, recent.len() as u32).into()),
    ];
    Chart {
        id: "service-promise-chart",
        title: desk.say("service-promise-chart"),
        unit: desk.say("service-parcels"),
        sentence: desk.with("service-promise-sentence", &slots),
        height: 150.0,
        series: vec![
            Series::bars(desk.say("service-came-all"), desk.tokens.sea, points(false)),
            Series::bars(desk.say("service-came-after"), desk.tokens.warn, points(true)),
        ],
        marks: Vec::new(),
        from_zero: true,
    }
}

/// Every offer: its stars, its promise, and what became of its parcels in the last four weeks.
pub fn offers(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    if desk.view().listings.is_empty() {
        kit::empty(ui, desk, &desk.say("service-offers-none"));
        return;
    }
    words::soft(ui, desk, &desk.say("service-offers-text"));
    let columns = [
        Column::words(desk.say("col-product"), 130.0),
        Column::number(desk.say("term-rating"), 76.0).term("rating"),
        Column::number(desk.say("service-col-reviews"), 84.0).term("review"),
        Column::number(desk.say("service-col-promised"), 92.0).term("promise"),
        Column::number(desk.say("service-col-took"), 92.0),
        Column::number(desk.say("service-col-late-share"), 92.0),
        Column::number(desk.say("service-col-refused"), 92.0).term("refusal"),
    ];
    let latest = |row: &&ListingView| desk.listing(row.niche).is_some_and(|held| held.listing == row.listing);
    let rows: Vec<Row> = desk.view().listings.iter().filter(latest).map(|row| offer(desk, drafts, row)).collect();
    let products = desk.view().goods.len() as u64;
    let state = drafts.tables.entry("service-offers").or_default();
    let height = (28.0 * rows.len() as f32).clamp(56.0, 224.0);
    let style = Style { height, has_filter: rows.len() > 8 };
    if let Some(key) = table(ui, desk, "service-offers", state, style, &columns, &rows) {
        drafts.focus.market = MarketId((key / products) as u32);
        drafts.focus.product = ProductId((key % products) as u32);
    }
}

fn offer(desk: &Desk, drafts: &Drafts, row: &ListingView) -> Row {
    let niche = &desk.view().niches[row.niche.0 as usize];
    let came = desk.frame.past.deliveries.iter().filter(|came| came.niche == row.niche && is_recent(desk, came.day));
    let came: Vec<&Delivery> = came.collect();
    let refused = desk
        .frame
        .past
        .fates
        .iter()
        .filter(|(day, of, fate)| *of == row.niche && *fate == Fate::Refused && is_recent(desk, *day));
    let (count, refused) = (came.len() as u32, refused.count() as u32);
    let late = came.iter().filter(|row| row.late_days > 0).count() as u32;
    let took = came.iter().map(|row| f64::from(row.days)).sum::<f64>() / f64::from(count.max(1));
    // From a tenth on a share is worth a sign.
    let part = |part: u32, whole: u32| match whole {
        0 => Cell::none(),
        whole => {
            let value = f64::from(part) / f64::from(whole);
            let cell = Cell::number(desk.words.percent(value, 0), value);
            if value >= 0.1 { cell.toned(Tone::Warning) } else { cell }
        }
    };
    let stars = row.rating.map_or_else(Cell::none, |stars| Cell::number(desk.words.number(stars, 1), stars));
    let took = if count == 0 { Cell::none() } else { Cell::number(desk.words.number(took, 1), took) };
    let promised = row.offer.promised_days;
    Row {
        key: u64::from(niche.market.0) * desk.view().goods.len() as u64 + u64::from(niche.product.0),
        cells: vec![
            Cell::words(place(desk, row.niche)),
            stars,
            Cell::number(desk.words.count(row.reviews), f64::from(row.reviews)),
            Cell::number(desk.words.count(promised), f64::from(promised)),
            took,
            part(late, count),
            part(refused, count + refused),
        ],
        is_chosen: niche.market == drafts.focus.market && niche.product == drafts.focus.product,
    }
}

/// How many buyers gave five stars, four, and so on.
pub fn stars(ui: &mut Ui, desk: &Desk) {
    words::strong(ui, desk, &desk.say("service-stars"));
    let reviews = &desk.frame.past.reviews;
    if reviews.is_empty() {
        kit::empty(ui, desk, &desk.say("service-stars-none"));
        return;
    }
    let part = |stars: u32| {
        let count = reviews.iter().filter(|(.., given)| *given == stars).count();
        let color = match stars {
            0..=2 => desk.tokens.warn,
            3 => desk.tokens.text_3,
            _ => desk.tokens.good,
        };
        let name = desk.with("service-stars-of", &[("stars", stars.into())]);
        Part { name, value: count as f64, shown: desk.words.count(count as f64), color }
    };
    let parts: Vec<Part> = (1..=5).rev().map(part).collect();
    let poor = reviews.iter().filter(|(.., stars)| *stars <= 2).count() as u32;
    let slots = [("share", share(desk, poor, reviews.len() as u32).into())];
    bars(ui, desk, "", "", &desk.with("service-stars-poor", &slots), &parts);
}

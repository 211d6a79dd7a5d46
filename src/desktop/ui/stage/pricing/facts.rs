//! All own listings beside each other, many prices at once, and how the listing in focus has done.

use egui::{ScrollArea, Ui};

use super::{draft, left, reprice, state};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Series, Stroke, side_by_side};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone};
use crate::desktop::ui::stage::{market_picker, product_picker, products};
use crate::run::margin::{self, Basis};
use crate::sim::view::{ListingView, NicheView};

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    ScrollArea::vertical().id_salt("pricing-facts").auto_shrink(false).show(ui, |ui| {
        kit::section(ui, desk, &desk.say("pricing-listings"), |ui| listings(ui, desk, drafts));
        if desk.view().markets.len() > 1 {
            market_picker(ui, desk, drafts);
        }
        let market = drafts.focus.market;
        if reprice::live(desk, market).len() > 1 {
            kit::section(ui, desk, &desk.say("pricing-many"), |ui| {
                reprice::form(ui, desk, &mut drafts.stage.pricing, market, &mut asked);
            });
        }
        if !products(desk, drafts, true).is_empty() {
            product_picker(ui, desk, drafts, true);
            let niche = desk.niche(market, drafts.focus.product);
            let charts = [prices(desk, niche), orders(desk, niche), deliveries(desk, niche), ratings(desk, niche)];
            side_by_side(ui, desk, &mut drafts.as_tables, &charts);
        }
    });
    asked
}

fn listings(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    if desk.view().listings.is_empty() {
        kit::empty(ui, desk, &desk.say("pricing-listings-empty"));
        return;
    }
    let mut columns = vec![Column::words(desk.say("col-product"), 104.0)];
    let has_many = desk.view().markets.len() > 1;
    if has_many {
        columns.push(Column::words(desk.say("pick-market"), 76.0));
    }
    columns.extend([
        Column::words(desk.say("pricing-col-state"), 84.0),
        Column::number(desk.say("pricing-price"), 64.0),
        Column::number(desk.say("pricing-col-against"), 76.0).term("price-position"),
        Column::number(desk.say("pricing-col-left"), 68.0).term("margin"),
        Column::number(desk.say("pricing-col-days"), 76.0).term("promise"),
        Column::number(desk.say("term-rating"), 64.0).term("rating"),
        Column::number(desk.say("pricing-col-orders"), 84.0),
        Column::number(desk.say("pricing-col-ready"), 64.0),
    ]);
    let niches = &desk.view().niches;
    let rows = desk.view().listings.iter().map(|listing| (listing, &niches[listing.niche.0 as usize]));
    let rows: Vec<Row> = rows.map(|(listing, niche)| row(desk, drafts, niche, listing, has_many)).collect();
    let height = (rows.len() as f32 * 28.0).clamp(56.0, 224.0);
    let style = Style { height, has_filter: rows.len() > 6 };
    let held = drafts.tables.entry("pricing-listings").or_default();
    if let Some(key) = table(ui, desk, "pricing-listings", held, style, &columns, &rows)
        && let Some(niche) = niches.iter().find(|niche| draft::key(niche.niche) == key)
    {
        (drafts.focus.market, drafts.focus.product) = (niche.market, niche.product);
    }
}

fn row(desk: &Desk, drafts: &Drafts, niche: &NicheView, listing: &ListingView, has_many: bool) -> Row {
    let offer = &listing.offer;
    let (told, tone) = state(desk, niche, listing);
    let own = (offer.price + offer.ship_fee).major();
    let against = own / niche.price_50.major().max(0.01) - 1.0;
    let sign = if against > 0.0 { "+" } else { "" };
    let margin = margin::of(desk.view(), niche, offer, offer.price);
    let left = match margin.basis {
        Basis::Nothing => Cell::none(),
        _ => {
            let tone = if margin.left > Money::ZERO { Tone::Plain } else { Tone::Warning };
            Cell::number(desk.words.money_round(margin.left), margin.left.major()).toned(tone)
        }
    };
    let rating = listing.rating.map_or_else(Cell::none, |rating| Cell::number(desk.words.number(rating, 1), rating));
    let count = |units: u32| Cell::number(desk.words.count(units), f64::from(units));
    let mut cells = vec![Cell::words(desk.product_name(niche.product))];
    if has_many {
        cells.push(Cell::words(desk.market(niche.market).name.clone()));
    }
    cells.extend([
        Cell::words(told).toned(tone),
        Cell::number(desk.words.money_round(offer.price), offer.price.major()),
        Cell::number(format!("{sign}{}", desk.words.percent(against, 0)), against),
        left,
        count(offer.promised_days),
        rating,
        Cell::number(desk.words.number(listing.sales_28, 0), listing.sales_28),
        count(super::ready(desk, niche, offer.fulfilment)),
    ]);
    let is_chosen = (niche.market, niche.product) == (drafts.focus.market, drafts.focus.product);
    Row { key: draft::key(niche.niche), cells, is_chosen }
}

const HEIGHT: f32 = 150.0;

/// The own price beside the middle one.
fn prices(desk: &Desk, niche: &NicheView) -> Chart {
    let (past, place) = (&desk.frame.past, niche.niche.0 as usize);
    let own = past.own_price.iter().enumerate();
    let own = own.filter_map(|(day, row)| Some([day as f64, (*row.get(place)?)?.major()])).collect();
    let middle = past.price_50.iter().enumerate();
    let middle = middle.filter_map(|(day, row)| Some([day as f64, row.get(place)?.major()])).collect();
    let tokens = &desk.tokens;
    let other =
        Series { stroke: Stroke::Dashed, ..Series::line(desk.say("pricing-middle-others"), tokens.text_2, middle) };
    Chart {
        id: "pricing-prices",
        title: desk.say("pricing-chart-prices"),
        unit: desk.market(niche.market).currency.clone(),
        sentence: desk.say("pricing-chart-prices-sentence"),
        height: HEIGHT,
        series: vec![Series::line(desk.say("pricing-own-price"), tokens.accent, own), other],
        marks: Vec::new(),
        from_zero: false,
    }
}

/// Orders by day.
fn orders(desk: &Desk, niche: &NicheView) -> Chart {
    let days = desk.frame.past.sales_by_day(niche.niche);
    let total: f64 = days.iter().sum();
    let month: f64 = days.iter().rev().take(28).sum();
    let points = days.iter().enumerate().map(|(day, units)| [day as f64, *units]).collect();
    let values = [("month", desk.words.number(month, 0).into()), ("total", desk.words.number(total, 0).into())];
    Chart {
        id: "pricing-orders",
        title: desk.say("pricing-chart-orders"),
        unit: String::new(),
        sentence: desk.with("pricing-chart-orders-sentence", &values),
        height: HEIGHT,
        series: vec![Series::bars(desk.say("pricing-chart-orders"), desk.tokens.sea, points)],
        marks: Vec::new(),
        from_zero: true,
    }
}

/// What orders took to the door, by the day they came.
fn deliveries(desk: &Desk, niche: &NicheView) -> Chart {
    let mut days: Vec<(u32, u32, u32, u32, u32)> = Vec::new();
    for row in desk.frame.past.deliveries.iter().filter(|row| row.niche == niche.niche) {
        match days.last_mut() {
            Some((day, sum, count, least, most)) if *day == row.day.0 => {
                (*sum, *count) = (*sum + row.days, *count + 1);
                (*least, *most) = ((*least).min(row.days), (*most).max(row.days));
            }
            _ => days.push((row.day.0, row.days, 1, row.days, row.days)),
        }
    }
    let mean = |row: &(u32, u32, u32, u32, u32)| [f64::from(row.0), f64::from(row.1) / f64::from(row.2)];
    let band = days.iter().map(|row| [f64::from(row.0), f64::from(row.3), f64::from(row.4)]).collect();
    let line = Series::line(desk.say("pricing-took"), desk.tokens.road, days.iter().map(mean).collect());
    let promised = desk.listing(niche.niche).map(|listing| listing.offer.promised_days);
    let marks = promised.map(|days| Mark::Level { name: desk.say("term-promise"), at: f64::from(days) });
    let sentence = match left::record(desk, niche.niche) {
        Some(record) => {
            let share = desk.words.percent(record.on_time, 0);
            desk.with("pricing-chart-days-sentence", &[("share", share.into()), ("days", record.nine_in_ten.into())])
        }
        None => desk.say("pricing-chart-days-none"),
    };
    Chart {
        id: "pricing-deliveries",
        title: desk.say("pricing-chart-days"),
        unit: desk.say("pricing-unit-days"),
        sentence,
        height: HEIGHT,
        series: vec![Series { band, ..line }],
        marks: marks.into_iter().collect(),
        from_zero: true,
    }
}

/// The mean of all stars so far, after each day with a review.
fn ratings(desk: &Desk, niche: &NicheView) -> Chart {
    let mut points: Vec<[f64; 2]> = Vec::new();
    let (mut sum, mut count) = (0_u32, 0_u32);
    for (day, _, stars) in desk.frame.past.reviews.iter().filter(|row| row.1 == niche.niche) {
        (sum, count) = (sum + stars, count + 1);
        let point = [f64::from(day.0), f64::from(sum) / f64::from(count)];
        match points.last_mut() {
            Some(last) if last[0] == point[0] => *last = point,
            _ => points.push(point),
        }
    }
    let now = points.last().map_or(String::new(), |point| desk.words.number(point[1], 1));
    let values = [("rating", now.into()), ("reviews", count.into()), ("others", niche.median_reviews.into())];
    Chart {
        id: "pricing-ratings",
        title: desk.say("pricing-chart-rating"),
        unit: desk.say("pricing-unit-stars"),
        sentence: desk.with("pricing-chart-rating-sentence", &values),
        height: HEIGHT,
        series: vec![Series::line(desk.say("term-rating"), desk.tokens.good, points)],
        marks: Vec::new(),
        from_zero: false,
    }
}

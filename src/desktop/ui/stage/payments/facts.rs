//! Whether the money will do, where it went, and what the exchange rate has done to it.

use egui::{ScrollArea, Ui};

use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Part, Series, bars, chart, side_by_side};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone};
use crate::desktop::ui::stage::market_picker;
use crate::run::forecast;
use crate::sim::ledger::{Kind, Purpose};

/// How far the forecast looks.
pub const AHEAD_DAYS: u32 = 28;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("payments-facts").show(ui, |ui| {
        market_picker(ui, desk, drafts);
        kit::card(ui, desk, |ui| chart(ui, desk, &mut drafts.as_tables, &cash(desk)));
        let charts = [rate(desk, drafts), takings_chart(desk)];
        kit::card(ui, desk, |ui| side_by_side(ui, desk, &mut drafts.as_tables, &charts));
        kit::section(ui, desk, &desk.say("payments-books"), |ui| books(ui, desk, drafts));
        kit::card(ui, desk, |ui| costs(ui, desk));
        kit::section(ui, desk, &desk.say("payments-received"), |ui| received(ui, desk, drafts));
    });
    Vec::new()
}

/// What sales brought on each day less what they cost at once: income and the fees on it, home currency.
pub fn takings(desk: &Desk) -> Vec<f64> {
    let of_sales = |purpose: &Purpose| purpose.kind() == Kind::Income || is_of_sale(*purpose);
    let day = |rows: &Vec<(Purpose, Money)>| {
        rows.iter().filter(|(purpose, _)| of_sales(purpose)).map(|(_, amount)| amount.major()).sum()
    };
    desk.frame.past.books.iter().map(day).collect()
}

/// Costs that come with each sale.
fn is_of_sale(purpose: Purpose) -> bool {
    matches!(
        purpose,
        Purpose::Commission | Purpose::PaymentFees | Purpose::Delivery | Purpose::Refunds | Purpose::Chargebacks
    )
}

/// Cash so far, and what it may come to.
fn cash(desk: &Desk) -> Chart {
    let past = &desk.frame.past;
    let done: Vec<[f64; 2]> =
        past.cash.iter().enumerate().map(|(day, cash)| [day as f64 + 1.0, cash.major()]).collect();
    let ahead = forecast::cash(desk.view(), &takings(desk), AHEAD_DAYS);
    let points = ahead.iter().map(|day| [f64::from(day.day), day.mid]).collect();
    let band = ahead.iter().map(|day| [f64::from(day.day), day.low, day.high]).collect();
    let end = ahead.last().map_or(0.0, |day| day.mid);
    let values = [
        ("now", desk.words.number(ahead.first().map_or(0.0, |day| day.mid), 0).into()),
        ("then", desk.words.number(end, 0).into()),
        ("days", AHEAD_DAYS.into()),
    ];
    let mut marks = vec![Mark::Day { name: desk.say("payments-today"), at: f64::from(desk.view().day.0) }];
    if desk.view().credit_line > Money::ZERO {
        marks.push(Mark::Level { name: desk.say("term-credit-line"), at: -desk.view().credit_line.major() });
    }
    Chart {
        id: "payments-cash",
        title: desk.say("payments-cash-chart"),
        unit: desk.say("home-currency"),
        sentence: desk.with("payments-cash-sentence", &values),
        height: 190.0,
        series: vec![
            Series::line(desk.say("payments-cash-so-far"), desk.tokens.sea, done),
            Series::forecast(desk.say("payments-forecast"), desk.tokens.accent, points, band),
        ],
        marks,
        from_zero: true,
    }
}

fn rate(desk: &Desk, drafts: &Drafts) -> Chart {
    let market = desk.market(drafts.focus.market);
    let place = market.market.0 as usize;
    let days = desk.frame.past.rates.iter().enumerate();
    let mut points: Vec<[f64; 2]> = days.filter_map(|(day, row)| Some([day as f64, *row.get(place)?])).collect();
    points.push([f64::from(desk.view().day.0), market.rate]);
    let first = points.first().map_or(market.rate, |point| point[1]);
    let values = [
        ("now", desk.words.number(market.rate, 2).into()),
        ("first", desk.words.number(first, 2).into()),
        ("currency", market.currency.as_str().into()),
    ];
    Chart {
        id: "payments-rate",
        title: desk.say("term-exchange-rate"),
        unit: desk.with("payments-rate-unit", &[("currency", market.currency.as_str().into())]),
        sentence: desk.with("payments-rate-sentence", &values),
        height: 150.0,
        series: vec![Series::line(desk.say("term-exchange-rate"), desk.tokens.air, points)],
        marks: Vec::new(),
        from_zero: false,
    }
}

fn takings_chart(desk: &Desk) -> Chart {
    let takings = takings(desk);
    let late: f64 = takings.iter().rev().take(7).sum();
    let points = takings.iter().enumerate().map(|(day, value)| [day as f64, *value]).collect();
    Chart {
        id: "payments-takings",
        title: desk.say("payments-takings"),
        unit: desk.say("home-currency"),
        sentence: desk.with("payments-takings-sentence", &[("amount", desk.words.number(late, 0).into())]),
        height: 150.0,
        series: vec![Series::bars(desk.say("payments-takings"), desk.tokens.sea, points)],
        marks: Vec::new(),
        from_zero: true,
    }
}

/// Income and expense by account: on the whole, and over the last 28 days.
fn books(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let past = &desk.frame.past.books;
    let from = past.len().saturating_sub(AHEAD_DAYS as usize);
    let late = |purpose: Purpose| -> Money {
        let rows = past[from..].iter().flatten().filter(|(held, _)| *held == purpose);
        rows.map(|(_, amount)| *amount).sum()
    };
    let columns = [
        Column::words(desk.say("payments-account"), 180.0),
        Column::number(desk.say("payments-on-the-whole"), 110.0),
        Column::number(desk.say("payments-late"), 110.0),
    ];
    let cell = |amount: Money| Cell::number(desk.words.money(amount), amount.major());
    let outcome = &desk.frame.outcome;
    let mut rows: Vec<Row> = Vec::new();
    for (purpose, amount) in &outcome.profit_and_loss {
        let cells = vec![Cell::words(desk.words.name("purpose", purpose)), cell(*amount), cell(late(*purpose))];
        rows.push(Row { key: rows.len() as u64, cells, is_chosen: false });
    }
    let tone = if outcome.profit.is_negative() { Tone::Warning } else { Tone::Good };
    let sum: Money = past[from..].iter().flatten().map(|(_, amount)| *amount).sum();
    let cells = vec![Cell::words(desk.say("payments-profit")), cell(outcome.profit).toned(tone), cell(sum)];
    rows.push(Row { key: rows.len() as u64, cells, is_chosen: true });
    let state = drafts.tables.entry("payments-books").or_default();
    table(ui, desk, "payments-books", state, Style { height: 320.0, has_filter: false }, &columns, &rows);
}

/// Where the money went, the most first.
fn costs(ui: &mut Ui, desk: &Desk) {
    let spent = desk.frame.outcome.profit_and_loss.iter().filter(|(_, amount)| amount.is_negative());
    let mut spent: Vec<(Purpose, Money)> = spent.copied().collect();
    spent.sort_by_key(|(_, amount)| *amount);
    let part = |(purpose, amount): &(Purpose, Money)| Part {
        name: desk.words.name("purpose", purpose),
        value: -amount.major(),
        shown: desk.words.money_round(-*amount),
        color: desk.tokens.road,
    };
    let parts: Vec<Part> = spent.iter().take(8).map(part).collect();
    if parts.is_empty() {
        kit::empty(ui, desk, &desk.say("payments-no-costs"));
    } else {
        bars(ui, desk, &desk.say("payments-costs"), &desk.say("home-currency"), "", &parts);
    }
}

/// What marketplaces and payment firms have paid out.
fn received(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let columns = [
        Column::number(desk.say("payments-day"), 60.0),
        Column::words(desk.say("payments-date"), 90.0),
        Column::words(desk.say("pick-market"), 110.0),
        Column::number(desk.say("payments-amount"), 120.0).term("payout"),
    ];
    let row = |(place, (day, market, amount)): (usize, &(crate::base::calendar::Day, _, Money))| Row {
        key: place as u64,
        cells: vec![
            Cell::number(desk.words.count(day.0), f64::from(day.0)),
            Cell::words(desk.date(*day)),
            Cell::words(desk.market(*market).name.clone()),
            Cell::number(desk.local(*market, *amount), amount.major()),
        ],
        is_chosen: false,
    };
    let rows: Vec<Row> = desk.frame.past.payouts.iter().enumerate().rev().map(row).collect();
    let state = drafts.tables.entry("payments-received").or_default();
    table(ui, desk, "payments-received", state, Style { height: 220.0, has_filter: false }, &columns, &rows);
}

//! Cash as it was and will be, what is due, money by market, rates, and what was earned.

use egui::{ScrollArea, Ui};

use super::{cash, outlook, result};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Part, Series, bars, chart, side_by_side};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::desktop::ui::stage::market_picker;
use crate::model::setting::MarketId;
use crate::run::exchange;
use crate::run::forecast::{self, Forecast};
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::stage::payments::Move;
use crate::sim::view::MarketView;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let told = outlook::forecast(desk);
    ScrollArea::vertical().id_salt("payments-facts").show(ui, |ui| {
        tiles(ui, desk);
        kit::card(ui, desk, |ui| {
            chart(ui, desk, &mut drafts.as_tables, &cash_chart(desk, &told));
            cash::verdict(ui, desk, &told);
        });
        kit::section(ui, desk, &desk.say("payments-dues"), |ui| dues(ui, desk, drafts, &told));
        kit::halves(
            ui,
            desk,
            |ui| kit::card(ui, desk, |ui| ageing(ui, desk)),
            |ui| kit::card(ui, desk, |ui| every_day(ui, desk, &told)),
        );
        kit::section(ui, desk, &desk.say("payments-by-market"), |ui| by_market(ui, desk, drafts));
        market_picker(ui, desk, drafts);
        let market = desk.market(drafts.focus.market);
        let charts = [rate_chart(desk, market), payout_chart(desk, market)];
        side_by_side(ui, desk, &mut drafts.as_tables, &charts);
        kit::section(ui, desk, &desk.say("payments-result"), |ui| result::result_ui(ui, desk, drafts));
    });
    Vec::new()
}

fn tiles(ui: &mut Ui, desk: &Desk) {
    let view = desk.view();
    let tile = |name: &str, amount: Money, note: String| (desk.say(name), desk.words.money_round(amount), note);
    let drawn = [
        ("drawn", desk.words.money_round(view.credit_drawn).into()),
        ("line", desk.words.money_round(view.credit_line).into()),
    ];
    let tiles = [
        tile("payments-at-home", view.cash, desk.say("home-currency")),
        tile("term-headroom", view.headroom, desk.with("payments-drawn", &drawn)),
        tile("payments-in-wallets", cash::in_wallets(desk), desk.say("payments-todays-rate")),
        tile("payments-owed", cash::receivable(desk), desk.say("payments-todays-rate")),
    ];
    words::figures(ui, desk, &tiles);
}

/// Cash day by day, and what is to be expected of it.
fn cash_chart(desk: &Desk, told: &Forecast) -> Chart {
    let view = desk.view();
    let past = desk.frame.past.cash.iter().enumerate();
    let past: Vec<[f64; 2]> = past.map(|(day, cash)| [day as f64, cash.major()]).collect();
    let now = view.cash - view.credit_drawn + cash::in_wallets(desk);
    let ahead = |row: &forecast::Ahead| [f64::from(row.day.0), row.mid.major()];
    let band = |row: &forecast::Ahead| [f64::from(row.day.0), row.low.major(), row.high.major()];
    let (mut line, mut area): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
    if let Some(last) = past.last() {
        line.push([last[0], now.major()]);
        area.push([last[0], now.major(), now.major()]);
    }
    line.extend(told.days.iter().map(ahead));
    area.extend(told.days.iter().map(band));
    let end = told.days.last().map_or((now, now, now), |row| (row.low, row.mid, row.high));
    let round = |amount: Money| crate::lang::Slot::from(desk.words.money_round(amount));
    let slots = [
        ("now", round(now)),
        ("days", told.days.len().into()),
        ("mid", round(end.1)),
        ("low", round(end.0)),
        ("high", round(end.2)),
    ];
    let lowest = told.days.iter().map(|row| row.low).min().unwrap_or(now);
    let mut marks = Vec::new();
    // The end of the line is shown once it comes into sight.
    if lowest < view.credit_line {
        marks.push(Mark::Level { name: desk.say("payments-credit-end"), at: -view.credit_line.major() });
    }
    if let Some(short) = &told.short {
        marks.push(Mark::Day { name: desk.say("payments-short-day"), at: f64::from(short.day.0) });
    }
    Chart {
        id: "payments-cash",
        title: desk.say("payments-cash-chart"),
        unit: desk.say("home-currency"),
        sentence: desk.with("payments-cash-sentence", &slots),
        height: 190.0,
        series: vec![
            Series::line(desk.say("payments-cash-past"), desk.tokens.sea, past),
            Series::forecast(desk.say("payments-cash-ahead"), desk.tokens.accent, line, area),
        ],
        marks,
        from_zero: true,
    }
}

/// Everything that is known to the day.
fn dues(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, told: &Forecast) {
    if told.dues.is_empty() {
        kit::empty(ui, desk, &desk.say("payments-no-dues"));
        return;
    }
    let columns = [
        Column::number(desk.say("payments-col-date"), 84.0),
        Column::words(desk.say("payments-col-what"), 230.0),
        Column::number(desk.say("payments-col-local"), 150.0),
        Column::number(desk.say("payments-col-home"), 110.0),
    ];
    let row = |(place, due): (usize, &forecast::Due)| {
        let home = cash::at_home(desk, due);
        let local = due.market.map(|market| (desk.local(market, due.amount), due.amount.major()));
        let cell = Cell::number(desk.words.money_change(home), home.major());
        Row {
            key: place as u64,
            cells: vec![
                Cell::number(desk.date(due.day), f64::from(due.day.0)),
                Cell::words(outlook::due_text(desk, due)),
                local.map_or_else(Cell::none, |(words, value)| Cell::number(words, value)),
                if home > Money::ZERO { cell.toned(Tone::Good) } else { cell },
            ],
            is_chosen: false,
        }
    };
    let rows: Vec<Row> = told.dues.iter().enumerate().map(row).collect();
    let state = drafts.tables.entry("payments-dues").or_default();
    let style = Style { height: 224.0, has_filter: rows.len() > 8 };
    table(ui, desk, "payments-dues", state, style, &columns, &rows);
}

/// What is owed, by when it comes.
fn ageing(ui: &mut Ui, desk: &Desk) {
    let view = desk.view();
    let steps: [(u32, u32, &str); 4] = [
        (0, 3, "payments-age-3"),
        (4, 7, "payments-age-7"),
        (8, 14, "payments-age-14"),
        (15, u32::MAX, "payments-age-more"),
    ];
    let sum = |from: u32, to: u32| -> Money {
        let due = view.payouts.iter().filter(|row| (from..=to).contains(&row.due.since(view.day)));
        due.map(|row| exchange::worth(view, row.market, row.amount)).sum()
    };
    let parts = steps.map(|(from, to, key)| {
        let amount = sum(from, to);
        Part {
            name: desk.say(key),
            value: amount.major(),
            shown: desk.words.money_round(amount),
            color: desk.tokens.sea,
        }
    });
    words::strong(ui, desk, &desk.say("payments-ageing"));
    if view.payouts.is_empty() {
        kit::empty(ui, desk, &desk.say("payments-ageing-none"));
        return;
    }
    bars(ui, desk, "", "", &desk.say("payments-ageing-text"), &parts);
}

/// What goes out every day by itself.
fn every_day(ui: &mut Ui, desk: &Desk, told: &Forecast) {
    use forecast::DailyKind::{Advertising, Rent, Storage, Wages};
    words::strong(ui, desk, &desk.say("payments-every-day"));
    if told.daily.is_empty() {
        words::soft(ui, desk, &desk.say("payments-every-day-none"));
        return;
    }
    for kind in [Advertising, Wages, Rent, Storage] {
        let rows = told.daily.iter().filter(|row| row.kind == kind && row.from <= desk.view().day);
        let home = |row: &forecast::Daily| {
            row.market.map_or(row.amount, |market| exchange::worth(desk.view(), market, row.amount))
        };
        let sum: Money = rows.map(home).sum();
        if sum > Money::ZERO {
            words::fact(ui, desk, &outlook::daily_text(desk, kind), &desk.words.money(sum));
        }
    }
}

fn by_market(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let columns = [
        Column::words(desk.say("pick-market"), 110.0),
        Column::number(desk.say("payments-col-wallet"), 130.0).term("wallet"),
        Column::number(desk.say("payments-col-receivable"), 130.0).term("receivable"),
        Column::number(desk.say("payments-col-worth"), 110.0),
        Column::number(desk.say("payments-col-rate"), 90.0).term("exchange-rate"),
        Column::number(desk.say("payments-col-change"), 90.0),
    ];
    let rows: Vec<Row> = desk.view().markets.iter().map(|market| market_row(desk, drafts, market)).collect();
    let state = drafts.tables.entry("payments-by-market").or_default();
    let height = 34.0 + 28.0 * rows.len().min(5) as f32;
    let style = Style { height, has_filter: false };
    if let Some(key) = table(ui, desk, "payments-by-market", state, style, &columns, &rows) {
        drafts.focus.market = MarketId(key as u32);
    }
}

fn market_row(desk: &Desk, drafts: &Drafts, market: &MarketView) -> Row {
    let local = |amount: Money| Cell::number(desk.local(market.market, amount), amount.major());
    let worth = exchange::worth(desk.view(), market.market, market.wallet + market.receivable);
    let place = market.market.0 as usize;
    let before = desk.frame.past.rates.iter().rev().nth(27).or(desk.frame.past.rates.first());
    let change = before.and_then(|rates| rates.get(place)).map(|rate| market.rate / rate - 1.0);
    let change = change.map_or_else(Cell::none, |share| {
        let cell = Cell::number(desk.words.percent(share, 1), share);
        // More local units for one of home: what is kept there has lost.
        if share > 0.03 { cell.toned(Tone::Warning) } else { cell }
    });
    Row {
        key: u64::from(market.market.0),
        cells: vec![
            Cell::words(market.name.clone()),
            local(market.wallet),
            local(market.receivable),
            Cell::number(desk.words.money_round(worth), worth.major()),
            Cell::number(desk.words.number(market.rate, 2), market.rate),
            change,
        ],
        is_chosen: market.market == drafts.focus.market,
    }
}

/// The rate by day, with the days on which the shop changed money.
fn rate_chart(desk: &Desk, market: &MarketView) -> Chart {
    let place = market.market.0 as usize;
    let rates = &desk.frame.past.rates;
    let rate_on = |day: usize| rates.get(day).and_then(|row| row.get(place)).copied();
    let mut points: Vec<[f64; 2]> = (0..rates.len()).filter_map(|day| Some([day as f64, rate_on(day)?])).collect();
    points.push([f64::from(desk.view().day.0), market.rate]);
    let own = desk.frame.past.diary.iter().filter_map(|(day, event)| match event {
        Event::Decided { decision: Decision::Payments(Move::Convert { market: of, .. }), .. }
            if *of == market.market =>
        {
            Some([f64::from(day.0), rate_on(day.0 as usize)?])
        }
        _ => None,
    });
    let own: Vec<[f64; 2]> = own.collect();
    let first = points.first().map_or(market.rate, |point| point[1]);
    let slots = [
        ("now", desk.words.number(market.rate, 2).into()),
        ("first", desk.words.number(first, 2).into()),
        ("currency", market.currency.as_str().into()),
    ];
    let mut series = vec![Series::line(desk.say("term-exchange-rate"), desk.tokens.sea, points)];
    if !own.is_empty() {
        series.push(Series::dots(desk.say("payments-own-exchanges"), desk.tokens.accent, own));
    }
    Chart {
        id: "payments-rate",
        title: desk.say("payments-rate-chart"),
        unit: market.currency.clone(),
        sentence: desk.with("payments-rate-sentence", &slots),
        height: 150.0,
        series,
        marks: Vec::new(),
        from_zero: false,
    }
}

/// What a market has paid out by day.
fn payout_chart(desk: &Desk, market: &MarketView) -> Chart {
    let rows = desk.frame.past.payouts.iter().filter(|(_, of, _)| *of == market.market);
    let points: Vec<[f64; 2]> = rows.map(|(day, _, amount)| [f64::from(day.0), amount.major()]).collect();
    let recent = points.iter().rev().take_while(|point| desk.view().day.0 as f64 - point[0] <= 28.0);
    let sum: f64 = recent.map(|point| point[1]).sum();
    let slots = [("amount", desk.local(market.market, Money::from_major(sum)).into())];
    Chart {
        id: "payments-payouts",
        title: desk.say("payments-payout-chart"),
        unit: market.currency.clone(),
        sentence: desk.with("payments-payout-sentence", &slots),
        height: 150.0,
        series: vec![Series::bars(desk.say("term-payout"), desk.tokens.road, points)],
        marks: Vec::new(),
        from_zero: true,
    }
}

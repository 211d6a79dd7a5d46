//! What is known of the markets: demand by product, interest over time, seasons to come, what is reported.

use egui::{ScrollArea, Ui};

use crate::base::calendar::Day;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Part, Series, bars, chart};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::desktop::ui::stage::market_picker;
use crate::model::setting::ProductId;
use crate::sim::view::NicheView;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("market-facts").show(ui, |ui| {
        market_picker(ui, desk, drafts);
        kit::section(ui, desk, &desk.say("market-products"), |ui| products(ui, desk, drafts));
        kit::card(ui, desk, |ui| interest(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("market-seasons"), |ui| seasons(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("market-news"), |ui| news(ui, desk, drafts));
    });
    Vec::new()
}

/// Every product of the market, to compare.
fn products(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let columns = [
        Column::words(desk.say("col-product"), 140.0),
        Column { share: 0.0, ..Column::number(desk.say("col-demand-week"), 96.0) },
        Column { share: 0.0, ..Column::number(desk.say("col-range"), 108.0) },
        Column { share: 0.0, ..Column::number(desk.say("col-interest"), 106.0) }.term("search-index"),
        Column { share: 0.0, ..Column::number(desk.say("col-offers"), 58.0) },
        Column::number(desk.say("col-median-price"), 92.0),
        Column::number(desk.say("col-landed"), 92.0).term("landed-cost"),
    ];
    let market = drafts.focus.market;
    let niches = desk.view().niches.iter().filter(|niche| niche.market == market);
    let rows: Vec<Row> = niches.map(|niche| row(desk, drafts, niche)).collect();
    let state = drafts.tables.entry("market-products").or_default();
    let style = Style { height: 300.0, has_filter: true };
    if let Some(key) = table(ui, desk, "market-products", state, style, &columns, &rows) {
        drafts.focus.product = ProductId(key as u32);
    }
}

fn row(desk: &Desk, drafts: &Drafts, niche: &NicheView) -> Row {
    let estimate = &niche.estimate;
    let number = |value: f64| desk.words.number(value, 0);
    let range = format!("{}–{}", number(estimate.orders_week_low), number(estimate.orders_week_high));
    let change = niche.search_index - niche.search_index_before;
    let tone = if change >= 0.0 { Tone::Plain } else { Tone::Warning };
    let interest =
        format!("{} ({}{})", number(niche.search_index), if change > 0.0 { "+" } else { "" }, number(change));
    let landed = niche.landed.iter().map(|landed| landed.total()).min();
    let landed = landed.map(|landed| (landed, landed.times(desk.market(niche.market).rate)));
    Row {
        key: u64::from(niche.product.0),
        cells: vec![
            Cell::words(desk.product_name(niche.product)),
            Cell::number(number(estimate.orders_week_mid), estimate.orders_week_mid),
            Cell::number(range, estimate.orders_week_high - estimate.orders_week_low),
            Cell::number(interest, niche.search_index).toned(tone),
            Cell::number(desk.words.count(niche.offers), f64::from(niche.offers)),
            Cell::number(desk.words.money_round(niche.price_50), niche.price_50.major()),
            landed.map_or_else(Cell::none, |(_, local)| Cell::number(desk.words.money_round(local), local.major())),
        ],
        is_chosen: niche.product == drafts.focus.product,
    }
}

/// The public search index of the product in focus.
fn interest(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let past = desk.frame.past.search_index.iter().enumerate();
    let place = niche.niche.0 as usize;
    let mut points: Vec<[f64; 2]> = past.filter_map(|(day, row)| Some([day as f64, *row.get(place)?])).collect();
    points.push([f64::from(desk.view().day.0), niche.search_index]);
    let name = desk.product_name(niche.product);
    let values = [
        ("product", name.as_str().into()),
        ("now", desk.words.number(niche.search_index, 0).into()),
        ("before", desk.words.number(niche.search_index_before, 0).into()),
    ];
    let shown = Chart {
        id: "market-interest",
        title: format!("{} · {name}", desk.say("term-search-index")),
        unit: String::new(),
        sentence: desk.with("market-interest-sentence", &values),
        height: 150.0,
        series: vec![Series::line(desk.say("term-search-index"), desk.tokens.sea, points)],
        marks: vec![Mark::Level { name: desk.say("market-ordinary-day"), at: 100.0 }],
        from_zero: true,
    };
    chart(ui, desk, &mut drafts.as_tables, &shown);
}

/// When buyers will spend more.
fn seasons(ui: &mut Ui, desk: &Desk, drafts: &Drafts) {
    let market = desk.market(drafts.focus.market);
    let mut seasons: Vec<_> = market.seasons.iter().collect();
    seasons.sort_by_key(|season| season.begins_in);
    let part = |season: &&crate::sim::view::SeasonView| {
        let begins = desk.words.date(desk.view().date.after(season.begins_in));
        let when = match season.begins_in {
            0 => desk.say("season-now"),
            days => desk.with("season-begins", &[("days", days.into()), ("date", begins.into())]),
        };
        let name = desk.say(&format!("season-{}", season.id));
        let lift = desk.words.percent(season.lift - 1.0, 0);
        let shown = desk.with("season-lift", &[("lift", lift.into()), ("days", season.days.into())]);
        Part { name: format!("{name} · {when}"), value: season.lift, shown, color: desk.tokens.air }
    };
    let parts: Vec<Part> = seasons.iter().map(part).collect();
    if parts.is_empty() {
        kit::empty(ui, desk, &desk.say("market-no-seasons"));
    } else {
        bars(ui, desk, "", "", &desk.say("market-seasons-sentence"), &parts);
    }
}

/// What the reports say, the latest first; not all of it comes true.
fn news(ui: &mut Ui, desk: &Desk, drafts: &Drafts) {
    let reports = desk.view().news.iter().filter(|report| report.market == drafts.focus.market);
    let reports: Vec<_> = reports.take(12).collect();
    if reports.is_empty() {
        kit::empty(ui, desk, &desk.say("market-no-news"));
        return;
    }
    let date = |day: Day| {
        let today = desk.view().day;
        // A report may be older than the run's first day is not: days count from 0.
        match day >= today {
            true => desk.words.date(desk.view().date.after(day.since(today))),
            false => desk.words.date(desk.view().date.after(360 - today.since(day) % 360)),
        }
    };
    for report in reports {
        let values = [
            ("source", desk.words.name("news-source", &report.source).into()),
            ("what", desk.say(&format!("shock-{}", report.shock)).into()),
            ("date", date(report.expected).into()),
            ("on", date(report.day).into()),
        ];
        words::with_icon(
            ui,
            desk,
            egui_phosphor::regular::NEWSPAPER,
            desk.tokens.text_3,
            &desk.with("market-report", &values),
        );
        words::caption(ui, desk, &desk.say(&format!("shock-{}-text", report.shock)));
    }
}

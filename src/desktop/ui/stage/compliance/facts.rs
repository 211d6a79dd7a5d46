//! The facts of compliance: papers of the whole range, what the state takes of a unit, dates to come, the tariff, what
//! customs has done so far.

use egui::{ScrollArea, Ui};

use super::heading::tariff_text;
use super::papers::State;
use super::{calendar, history, value};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::TariffRow;
use crate::desktop::kit::chart::{Part, bars, waterfall};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::desktop::ui::stage::{market_picker, product_picker, products};
use crate::model::setting::{MarketId, ProductId};
use crate::sim::ledger::Purpose;
use crate::sim::view::NicheView;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("compliance-facts").show(ui, |ui| {
        market_picker(ui, desk, drafts);
        let range_only = !products(desk, drafts, true).is_empty();
        product_picker(ui, desk, drafts, range_only);
        let niche = desk.niche(drafts.focus.market, drafts.focus.product);
        drafts.stage.compliance.follow(desk, niche);
        tiles(ui, desk);
        kit::section(ui, desk, &desk.say("compliance-papers-all"), |ui| papers(ui, desk, drafts));
        kit::card(ui, desk, |ui| burden(ui, desk, niche));
        kit::card(ui, desk, |ui| headings(ui, desk, niche));
        kit::section(ui, desk, &desk.say("compliance-calendar"), |ui| calendar::dates(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("compliance-tariff"), |ui| tariff(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("compliance-history"), |ui| history::history(ui, desk, drafts));
    });
    Vec::new()
}

fn tiles(ui: &mut Ui, desk: &Desk) {
    let day = desk.view().day;
    let carried = desk.view().niches.iter().filter(|niche| niche.in_range);
    let states: Vec<State> = carried.flat_map(|niche| &niche.papers).map(|paper| State::of(paper, day)).collect();
    let held = states.iter().filter(|state| matches!(state, State::Holds { .. } | State::Ending { .. })).count();
    let lacking = states.iter().filter(|state| matches!(state, State::Missing | State::Ended { .. })).count();
    let lacking = match lacking {
        0 => desk.say("compliance-none-missing"),
        count => desk.with("compliance-missing", &[("count", count.into())]),
    };
    let slots = [("held", held.into()), ("needed", states.len().into())];
    let (date, what) = calendar::next(desk).unwrap_or_else(|| ("–".to_owned(), desk.say("compliance-no-dates")));
    let (seen, opened) = history::inspected(desk);
    let inspected = desk.with("compliance-held-of", &[("held", opened.into()), ("needed", seen.into())]);
    let books = desk.frame.past.books.iter().flatten().filter(|(purpose, _)| *purpose == Purpose::Penalties);
    let fined: Money = books.map(|(_, amount)| -*amount).sum();
    let tiles = [
        (desk.say("compliance-papers-held"), desk.with("compliance-held-of", &slots), lacking),
        (desk.say("compliance-next-date"), date, what),
        (desk.say("compliance-inspected"), inspected, desk.say("compliance-inspected-note")),
        (desk.say("purpose-penalties"), desk.words.money_round(fined), desk.say("home-currency")),
    ];
    words::figures(ui, desk, &tiles);
}

/// Every paper of every product in range.
fn papers(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let day = desk.view().day;
    let goods = desk.view().goods.len();
    let carried = desk.view().niches.iter().filter(|niche| niche.in_range);
    let mut rows = Vec::new();
    for niche in carried {
        for (place, paper) in niche.papers.iter().enumerate() {
            let state = State::of(paper, day);
            let terms = desk.market(niche.market).papers.iter().find(|terms| terms.kind == paper.kind);
            let cost = terms.map(|terms| Cell::number(desk.words.money_round(terms.cost), terms.cost.major()));
            let days = terms.map(|terms| Cell::number(desk.words.count(terms.days), f64::from(terms.days)));
            let penalty = terms.map(|terms| Cell::number(desk.words.percent(terms.penalty, 0), terms.penalty));
            rows.push(Row {
                key: (niche.niche.0 as usize * 100 + place) as u64,
                cells: vec![
                    Cell::words(desk.product_name(niche.product)),
                    Cell::words(desk.market(niche.market).name.clone()),
                    Cell::words(desk.words.name("paper", &paper.kind)),
                    Cell::words(state.text(desk)).toned(state.tone()),
                    cost.unwrap_or_else(Cell::none),
                    days.unwrap_or_else(Cell::none),
                    penalty.unwrap_or_else(Cell::none),
                ],
                is_chosen: niche.market == drafts.focus.market && niche.product == drafts.focus.product,
            });
        }
    }
    if rows.is_empty() {
        kit::empty(ui, desk, &desk.say("compliance-papers-empty"));
        return;
    }
    let columns = [
        Column { share: 0.3, ..Column::words(desk.say("col-product"), 116.0) },
        Column { share: 0.1, ..Column::words(desk.say("pick-market"), 92.0) },
        Column::words(desk.say("compliance-col-paper"), 164.0).term("certificate"),
        Column { share: 0.5, ..Column::words(desk.say("compliance-col-state"), 142.0) },
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-cost"), 54.0) },
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-days"), 54.0) },
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-penalty"), 84.0) }.term("penalty"),
    ];
    let state = drafts.tables.entry("compliance-papers").or_default();
    let style = Style { height: 252.0, has_filter: rows.len() > 8 };
    if let Some(key) = table(ui, desk, "compliance-papers", state, style, &columns, &rows) {
        let niche = key as usize / 100;
        drafts.focus.market = MarketId((niche / goods) as u32);
        drafts.focus.product = ProductId((niche % goods) as u32);
    }
}

fn part(desk: &Desk, name: String, amount: Money, color: egui::Color32) -> Part {
    Part { name, value: amount.major(), shown: desk.words.money(amount), color }
}

/// What the state takes of a unit that comes in by the cheapest way in bulk.
fn burden(ui: &mut Ui, desk: &Desk, niche: &NicheView) {
    let Some(way) = value::bulk_way(niche, |_| true) else {
        kit::empty(ui, desk, &desk.say("compliance-burden-none"));
        return;
    };
    let market = desk.market(niche.market);
    let levies = way.customs_value.times(market.levies).min(way.duty);
    let parts = [
        part(desk, desk.say("term-customs-value"), way.customs_value, desk.tokens.rail),
        part(desk, desk.say("term-duty"), way.duty - levies, desk.tokens.warn),
        part(desk, desk.say("term-levy"), levies, desk.tokens.road),
        part(desk, desk.say("term-vat"), way.vat, desk.tokens.air),
    ];
    let total = way.customs_value + way.duty + way.vat;
    let whole = part(desk, desk.say("compliance-burden-total"), total, desk.tokens.accent);
    let taken = (way.duty + way.vat).major() / way.customs_value.major().max(0.01);
    let is_registered = market.tax_registered.is_some_and(|from| from <= desk.view().day);
    let key = if is_registered { "compliance-burden-back" } else { "compliance-burden-text" };
    let slots = [
        ("share", desk.words.percent(taken, 0).into()),
        ("mode", desk.words.name("mode", &way.mode).into()),
        ("origin", desk.words.name("origin", &way.origin).into()),
    ];
    let title = desk.with("compliance-burden", &[("product", desk.product_name(niche.product).into())]);
    waterfall(ui, desk, &title, &desk.say("home-currency"), &desk.with(key, &slots), &parts, &whole);
}

/// The duty under each heading that comes into question.
fn headings(ui: &mut Ui, desk: &Desk, niche: &NicheView) {
    let goods = desk.goods(niche.product);
    let lines = goods.headings.iter().zip(&niche.heading_rates);
    let shown = lines.map(|(line, rate)| {
        let is_declared = niche.declared_code.as_ref() == Some(&line.code);
        let text = tariff_text(desk, &line.code, "", &line.text);
        let slots = [("code", line.code.as_str().into()), ("text", text.into())];
        let key = if is_declared { "compliance-line-declared" } else { "compliance-line" };
        let color = if is_declared { desk.tokens.accent } else { desk.tokens.sea };
        Part { name: desk.with(key, &slots), value: *rate, shown: desk.words.percent(*rate, 1), color }
    });
    let shown: Vec<Part> = shown.collect();
    let title = desk.with("compliance-headings-of", &[("product", desk.product_name(niche.product).into())]);
    bars(ui, desk, &title, &desk.say("compliance-of-cif"), &desk.say("compliance-headings-sentence"), &shown);
}

/// The whole tariff to search in; pressing a line takes it into the column at the side.
fn tariff(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    words::caption(ui, desk, &desk.say("compliance-tariff-text"));
    let market = drafts.focus.market;
    let chosen = drafts.stage.compliance.code.clone();
    let row = |(place, line): (usize, &TariffRow)| {
        let rate = line.rates.get(market.0 as usize).copied().unwrap_or(0.0);
        Row {
            key: place as u64,
            cells: vec![
                Cell::words(line.code.clone()),
                Cell::words(tariff_text(desk, &line.code, &line.heading, &line.text)),
                Cell::words(desk.words.name("category", &line.category)),
                Cell::number(desk.words.percent(rate, 1), rate),
            ],
            is_chosen: chosen.as_ref() == Some(&line.code),
        }
    };
    let rows: Vec<Row> = desk.frame.tariff.iter().enumerate().map(row).collect();
    let columns = [
        Column { share: 0.0, ..Column::words(desk.say("compliance-col-code"), 76.0) }.term("hs-code"),
        Column::words(desk.say("compliance-col-text"), 330.0),
        Column { share: 0.1, ..Column::words(desk.say("compliance-col-group"), 120.0) },
        Column::number(desk.say("term-duty"), 100.0).term("duty"),
    ];
    let state = drafts.tables.entry("compliance-tariff").or_default();
    let style = Style { height: 280.0, has_filter: true };
    let pressed = table(ui, desk, "compliance-tariff", state, style, &columns, &rows);
    if let Some(line) = pressed.and_then(|key| desk.frame.tariff.get(key as usize)) {
        drafts.stage.compliance.code = Some(line.code.clone());
    }
    let shown = drafts.stage.compliance.code.as_ref();
    if let Some(line) = shown.and_then(|code| desk.frame.tariff.iter().find(|line| line.code == *code)) {
        let text = tariff_text(desk, &line.code, &line.heading, &line.text);
        let slots =
            [("code", line.code.as_str().into()), ("text", text.into()), ("chapter", line.chapter.as_str().into())];
        kit::notice(ui, desk, Tone::Plain, &desk.with("compliance-tariff-chosen", &slots));
    }
}

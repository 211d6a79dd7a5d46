//! Suppliers side by side, one of them in full, quotations side by side, all orders.

use egui::{ScrollArea, Ui};

use super::{dossier, follow, goods, order, probe, quotes, suppliers};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Part, bars};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, field, words};
use crate::lang::key_of;
use crate::model::setting::SupplierId;
use crate::model::words::ProbeKind;
use crate::sim::view::{QuoteView, SupplierView};
use crate::sim::world::QuoteId;

/// Which columns of the suppliers' table are seen: not all would fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    #[default]
    Offer,
    Standing,
    Found,
}

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    follow(desk, drafts);
    ScrollArea::vertical().id_salt("sourcing-facts").show(ui, |ui| {
        words::title(ui, desk, &desk.product_name(drafts.focus.product));
        kit::section(ui, desk, &desk.say("sourcing-suppliers"), |ui| supplier_table(ui, desk, drafts));
        score_card(ui, desk, drafts);
        kit::section(ui, desk, &desk.say("sourcing-quotes"), |ui| quote_table(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("sourcing-orders"), |ui| goods::facts_ui(ui, desk, drafts));
    });
    Vec::new()
}

fn supplier_table(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let draft = &mut drafts.stage.sourcing;
    let options = [
        (Columns::Offer, desk.say("sourcing-cols-offer")),
        (Columns::Standing, desk.say("sourcing-cols-standing")),
        (Columns::Found, desk.say("sourcing-cols-found")),
    ];
    field::segments(ui, desk, &desk.say("sourcing-cols"), &mut draft.columns, &options);
    let shown = draft.columns;
    let (name, columns, note) = match shown {
        Columns::Offer => ("sourcing-offer", offer_columns(desk), "sourcing-cols-offer-text"),
        Columns::Standing => ("sourcing-standing", standing_columns(desk), "sourcing-cols-standing-text"),
        Columns::Found => ("sourcing-found", found_columns(desk), "sourcing-cols-found-text"),
    };
    words::caption(ui, desk, &desk.say(note));
    let row = |row: &&SupplierView| {
        let mut cells = vec![Cell::words(row.name.clone())];
        cells.extend(match shown {
            Columns::Offer => offer_cells(desk, row),
            Columns::Standing => standing_cells(desk, row),
            Columns::Found => found_cells(desk, row),
        });
        Row { key: u64::from(row.supplier.0), cells, is_chosen: draft.supplier == Some(row.supplier) }
    };
    let rows: Vec<Row> = suppliers(desk, drafts.focus.product).iter().map(row).collect();
    let state = drafts.tables.entry(name).or_default();
    let style = Style { height: 240.0, has_filter: rows.len() > 8 };
    if let Some(key) = table(ui, desk, name, state, style, &columns, &rows) {
        drafts.stage.sourcing.supplier = Some(SupplierId(key as u32));
    }
}

fn offer_columns(desk: &Desk) -> Vec<Column> {
    vec![
        Column::words(desk.say("sourcing-col-supplier"), 150.0),
        Column::words(desk.say("sourcing-col-origin"), 100.0),
        Column::number(desk.say("sourcing-col-price"), 84.0),
        Column::number(desk.say("sourcing-col-moq"), 60.0).term("moq"),
        Column::words(desk.say("sourcing-col-small"), 76.0),
        Column::words(desk.say("sourcing-col-certificate"), 84.0).term("certificate"),
        Column::words(desk.say("sourcing-col-directory"), 100.0),
        Column::number(desk.say("sourcing-col-quoted"), 84.0),
    ]
}

fn offer_cells(desk: &Desk, row: &SupplierView) -> Vec<Cell> {
    let mine = desk.view().quotes.iter().filter(|quote| quote.offer.supplier == row.supplier);
    let quoted = mine.filter_map(|quote| quote.offer.tiers.first()).map(|tier| tier.unit_price).min();
    let quoted = match (quoted, row.dossier.quote_due) {
        (Some(price), _) => Cell::number(desk.words.money(price), price.major()),
        (None, Some((due, _, _))) => Cell::number(desk.date(due), f64::MAX),
        (None, None) => Cell::none(),
    };
    vec![
        Cell::words(desk.words.name("origin", &row.origin)),
        Cell::number(desk.words.money(row.price_from), row.price_from.major()),
        Cell::number(desk.words.count(row.moq_units), f64::from(row.moq_units)),
        yes_no(desk, row.small_batches),
        yes_no(desk, row.offers_certificate),
        Cell::words(desk.words.name("directory", &row.directory)),
        quoted,
    ]
}

fn yes_no(desk: &Desk, is_so: bool) -> Cell {
    Cell::words(desk.say(if is_so { "yes" } else { "no" }))
}

fn standing_columns(desk: &Desk) -> Vec<Column> {
    vec![
        Column::words(desk.say("sourcing-col-supplier"), 140.0),
        Column::words(desk.say("sourcing-col-factory"), 80.0),
        Column::number(desk.say("sourcing-col-years"), 62.0),
        Column::number(desk.say("sourcing-col-hours"), 96.0),
        Column::number(desk.say("sourcing-col-repeat"), 104.0),
        Column::words(desk.say("sourcing-col-badge"), 60.0),
        Column::words(desk.say("sourcing-col-account"), 142.0),
    ]
}

fn standing_cells(desk: &Desk, row: &SupplierView) -> Vec<Cell> {
    let account = match row.private_account {
        true => Cell::words(desk.say("sourcing-account-private")).toned(Tone::Warning),
        false => Cell::words(desk.say("sourcing-account-company")),
    };
    let repeat = row.repeat_buyer_share;
    vec![
        Cell::words(desk.say(if row.says_factory { "sourcing-says-factory" } else { "sourcing-says-trader" })),
        Cell::number(desk.words.count(row.years_active), f64::from(row.years_active)),
        Cell::number(desk.words.count(row.response_hours), f64::from(row.response_hours)),
        Cell::number(desk.words.percent(repeat, 0), repeat),
        yes_no(desk, row.badge),
        account,
    ]
}

fn found_columns(desk: &Desk) -> Vec<Column> {
    let mut columns = vec![Column::words(desk.say("sourcing-col-supplier"), 130.0)];
    columns.extend(ProbeKind::ALL.iter().map(|probe| {
        let column = Column::words(desk.say(&key_of("sourcing-head", probe)), 98.0);
        column.term(dossier::term(*probe))
    }));
    columns.push(Column::number(desk.say("sourcing-col-own-late"), 88.0));
    columns
}

fn found_cells(desk: &Desk, row: &SupplierView) -> Vec<Cell> {
    let short = |probe: &ProbeKind| {
        let found = dossier::found(desk, row, *probe);
        let words = match (found, row.dossier.due.iter().find(|(kind, _)| kind == probe)) {
            (Some(found), _) => return Cell::words(found.short).toned(found.tone),
            (None, Some((_, due))) => desk.with("sourcing-due", &[("date", desk.date(*due).into())]),
            (None, None) => return Cell::words("–"),
        };
        Cell::words(words)
    };
    let mut cells: Vec<Cell> = ProbeKind::ALL.iter().map(short).collect();
    let (late, all) = (row.dossier.late_deliveries, row.dossier.deliveries);
    cells.push(match all {
        0 => Cell::none(),
        _ => Cell::number(format!("{late} / {all}"), f64::from(late) / f64::from(all)),
    });
    cells
}

/// One supplier in full: what its page says beside what was found out.
fn score_card(ui: &mut Ui, desk: &Desk, drafts: &Drafts) {
    let chosen = drafts.stage.sourcing.supplier;
    let Some(row) = desk.view().suppliers.iter().find(|row| Some(row.supplier) == chosen) else { return };
    kit::section(ui, desk, &row.name, |ui| {
        kit::halves(ui, desk, |ui| page(ui, desk, row), |ui| findings(ui, desk, row));
    });
}

fn page(ui: &mut Ui, desk: &Desk, row: &SupplierView) {
    let yes_no = |is_so: bool| desk.say(if is_so { "yes" } else { "no" });
    words::caption(ui, desk, &desk.say("sourcing-page"));
    let says = desk.say(if row.says_factory { "sourcing-says-factory" } else { "sourcing-says-trader" });
    words::fact(ui, desk, &desk.say("sourcing-col-factory"), &says);
    words::fact(ui, desk, &desk.say("sourcing-col-origin"), &desk.words.name("origin", &row.origin));
    words::fact(ui, desk, &desk.say("sourcing-col-years"), &desk.words.count(row.years_active));
    words::fact(ui, desk, &desk.say("sourcing-col-hours"), &desk.words.count(row.response_hours));
    words::fact(ui, desk, &desk.say("sourcing-col-repeat"), &desk.words.percent(row.repeat_buyer_share, 0));
    words::fact(ui, desk, &desk.say("sourcing-col-badge"), &yes_no(row.badge));
    words::fact(ui, desk, &desk.say("sourcing-col-certificate"), &yes_no(row.offers_certificate));
    words::fact(ui, desk, &desk.say("sourcing-col-small"), &yes_no(row.small_batches));
    words::fact(ui, desk, &desk.say("sourcing-col-price"), &desk.words.money(row.price_from));
    words::fact_of(ui, desk, "moq", &desk.words.count(row.moq_units));
    for remark in dossier::remarks(desk, row) {
        probe::tell(ui, desk, &remark);
    }
}

fn findings(ui: &mut Ui, desk: &Desk, row: &SupplierView) {
    words::caption(ui, desk, &desk.say("sourcing-findings"));
    for kind in ProbeKind::ALL {
        let (name, id) = (desk.words.name("probe", kind), dossier::term(*kind));
        let due = row.dossier.due.iter().find(|(asked, _)| asked == kind);
        match (dossier::found(desk, row, *kind), due) {
            (Some(found), _) => {
                words::term_as(ui, desk, id, &name);
                probe::tell(ui, desk, &found);
            }
            (None, Some((_, due))) => {
                let due = desk.with("sourcing-due", &[("date", desk.date(*due).into())]);
                words::fact_in(ui, desk, &name, &due, desk.tokens.text_1, Some(id));
            }
            (None, None) => {
                words::fact_in(ui, desk, &name, &desk.say("sourcing-not-asked"), desk.tokens.text_3, Some(id));
            }
        }
    }
    for seen in dossier::own(desk, row) {
        probe::tell(ui, desk, &seen);
    }
}

/// Quotations in hand, and what a piece costs at the units that are being ordered.
fn quote_table(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let quotes = quotes(desk, drafts.focus.product);
    if quotes.is_empty() {
        kit::empty(ui, desk, &desk.say("sourcing-no-quotes"));
        return;
    }
    let columns = [
        Column::words(desk.say("sourcing-col-supplier"), 124.0),
        Column::words(desk.say("sourcing-col-incoterm"), 54.0).term("incoterm"),
        Column::number(desk.say("sourcing-col-tier-1"), 98.0).term("tier-price"),
        Column::number(desk.say("sourcing-col-tier-2"), 98.0).term("tier-price"),
        Column::number(desk.say("sourcing-col-tier-3"), 100.0).term("tier-price"),
        Column::number(desk.say("sourcing-col-lead"), 56.0).term("lead-time"),
        Column::number(desk.say("sourcing-col-deposit"), 68.0).term("deposit"),
        Column::number(desk.say("sourcing-valid"), 84.0),
    ];
    let chosen = drafts.stage.sourcing.order.quote;
    let rows: Vec<Row> = quotes.iter().map(|quote| quote_row(desk, quote, chosen)).collect();
    let state = drafts.tables.entry("sourcing-quotes").or_default();
    let style = Style { height: 200.0, has_filter: false };
    if let Some(key) = table(ui, desk, "sourcing-quotes", state, style, &columns, &rows) {
        drafts.stage.sourcing.order.quote = Some(QuoteId(key as u32));
        drafts.stage.sourcing.order.follow(&quotes);
    }
    ui.spacing_mut().item_spacing.y = crate::desktop::theme::S2;
    ui.add_space(crate::desktop::theme::S2);
    let units = drafts.stage.sourcing.order.units;
    let part = |quote: &&QuoteView| {
        let price = quote.offer.unit_price(units);
        let least = quote.offer.small_batch.map_or(quote.offer.moq_units, |small| small.moq_units);
        let name = order::terms_name(desk, quote);
        let name = match units < least.min(quote.offer.moq_units) {
            true => format!("{name} · {}", desk.say("sourcing-below-moq")),
            false => name,
        };
        let is_chosen = Some(quote.quote) == chosen;
        let color = if is_chosen { desk.tokens.accent } else { desk.tokens.sea };
        Part { name, value: price.major(), shown: desk.words.money(price), color }
    };
    let parts: Vec<Part> = quotes.iter().map(part).collect();
    let title = desk.with("sourcing-compare", &[("units", units.into())]);
    let unit = desk.say("home-currency");
    bars(ui, desk, &title, &unit, &desk.say("sourcing-compare-text"), &parts);
}

fn quote_row(desk: &Desk, quote: &QuoteView, chosen: Option<QuoteId>) -> Row {
    let offer = &quote.offer;
    let tier = |place: usize| match offer.tiers.get(place) {
        Some(tier) => {
            let slots = [("price", desk.words.money(tier.unit_price).into()), ("units", tier.from_units.into())];
            Cell::number(desk.with("sourcing-tier-cell", &slots), tier.unit_price.major())
        }
        None => Cell::none(),
    };
    let cells = vec![
        Cell::words(super::supplier_name(desk, offer.supplier)),
        Cell::words(super::incoterm(desk, offer.incoterm)),
        tier(0),
        tier(1),
        tier(2),
        Cell::number(desk.words.count(offer.lead_days), f64::from(offer.lead_days)),
        Cell::number(desk.words.percent(offer.deposit.share(), 0), offer.deposit.share()),
        Cell::number(desk.date(offer.valid_until), f64::from(offer.valid_until.0)),
    ];
    Row { key: u64::from(quote.quote.0), cells, is_chosen: Some(quote.quote) == chosen }
}

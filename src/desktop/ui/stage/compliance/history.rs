//! What customs, the marketplace and the data office have done so far.

use egui::Ui;

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::Consignment;
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone};
use crate::desktop::ui::stage::logistics::listed;
use crate::model::setting::{MarketId, NicheId};
use crate::sim::event::Event;
use crate::sim::stage::compliance::{CustomsOutcome, Finding};
use crate::sim::world::ListingId;

/// Something that was done.
struct Done {
    day: Day,
    market: Option<MarketId>,
    product: String,
    what: String,
    tone: Tone,
    duties: Option<Money>,
    penalty: Option<Money>,
}

/// Consignments that customs has decided on, and how many of them were opened.
pub fn inspected(desk: &Desk) -> (usize, usize) {
    let decided = desk.frame.past.consignments.iter().filter_map(|row| row.verdicts.last());
    let opened = |outcome: &CustomsOutcome| match outcome {
        CustomsOutcome::Released { inspected, .. } => *inspected,
        CustomsOutcome::Reassessed { .. } | CustomsOutcome::Seized { .. } => true,
        CustomsOutcome::HeldUnpaid { .. } => false,
    };
    decided.fold((0, 0), |(all, seen), (_, outcome)| (all + 1, seen + usize::from(opened(outcome))))
}

pub fn history(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let consignments = desk.frame.past.consignments.iter();
    let mut done: Vec<Done> = consignments
        .flat_map(|row| row.verdicts.iter().map(|(day, outcome)| verdict(desk, row, *day, outcome)))
        .collect();
    done.extend(desk.frame.past.diary.iter().filter_map(|(day, event)| other(desk, *day, event)));
    if done.is_empty() {
        kit::empty(ui, desk, &desk.say("compliance-history-empty"));
        return;
    }
    done.sort_by_key(|row| std::cmp::Reverse(row.day));
    let money = |amount: Option<Money>| {
        amount.map_or_else(Cell::none, |amount| Cell::number(desk.words.money_round(amount), amount.major()))
    };
    let row = |(place, row): (usize, Done)| Row {
        key: place as u64,
        cells: vec![
            Cell::number(desk.date(row.day), f64::from(row.day.0)),
            Cell::words(row.market.map_or_else(String::new, |market| desk.market(market).name.clone())),
            Cell::words(row.product),
            Cell::words(row.what).toned(row.tone),
            money(row.duties),
            money(row.penalty),
        ],
        is_chosen: false,
    };
    let rows: Vec<Row> = done.into_iter().enumerate().map(row).collect();
    let columns = [
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-date"), 78.0) },
        Column { share: 0.1, ..Column::words(desk.say("pick-market"), 76.0) },
        Column { share: 0.3, ..Column::words(desk.say("col-product"), 124.0) },
        Column::words(desk.say("compliance-col-what"), 220.0),
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-duties"), 112.0) },
        Column { share: 0.0, ..Column::number(desk.say("compliance-col-penalty-paid"), 76.0) }.term("penalty"),
    ];
    let state = drafts.tables.entry("compliance-history").or_default();
    let style = Style { height: 252.0, has_filter: rows.len() > 8 };
    table(ui, desk, "compliance-history", state, style, &columns, &rows);
}

fn verdict(desk: &Desk, row: &Consignment, day: Day, outcome: &CustomsOutcome) -> Done {
    let name = desk.words.name("customs-outcome", outcome);
    let found = |findings: &[Finding]| {
        let named = listed(desk, findings.iter().map(|finding| desk.words.name("finding", finding)));
        desk.with("compliance-found", &[("outcome", name.clone().into()), ("findings", named.into())])
    };
    let (what, tone, duties, penalty) = match outcome {
        CustomsOutcome::Released { inspected, duties } => {
            let what = if *inspected { desk.say("compliance-released-opened") } else { name };
            (what, Tone::Good, Some(duties.total()), None)
        }
        CustomsOutcome::Reassessed { duties, penalty, findings } => {
            (found(findings), Tone::Warning, Some(duties.total()), Some(*penalty))
        }
        CustomsOutcome::Seized { findings } => (found(findings), Tone::Warning, None, None),
        CustomsOutcome::HeldUnpaid { due } => (name, Tone::Warning, Some(*due), None),
    };
    Done { day, market: Some(row.market), product: desk.product_name(row.product), what, tone, duties, penalty }
}

/// What was done beside customs.
fn other(desk: &Desk, day: Day, event: &Event) -> Option<Done> {
    let niche =
        |listing: &ListingId| desk.view().listings.iter().find(|row| row.listing == *listing).map(|row| row.niche);
    let of = |niche: Option<NicheId>, what: String, tone: Tone| {
        let niche = niche.and_then(|niche| desk.view().niches.get(niche.0 as usize));
        let product = niche.map_or_else(String::new, |niche| desk.product_name(niche.product));
        Done { day, market: niche.map(|niche| niche.market), product, what, tone, duties: None, penalty: None }
    };
    match event {
        Event::PapersMissing { listing, paper } => {
            let name = desk.words.name("paper", paper);
            Some(of(niche(listing), desk.with("compliance-barred", &[("paper", name.into())]), Tone::Warning))
        }
        Event::ComplaintRaised { listing, .. } => {
            Some(of(niche(listing), desk.say("compliance-complaint"), Tone::Warning))
        }
        Event::ComplaintDecided { complaint, won, .. } => {
            let listing = desk.view().complaints.iter().find(|row| row.complaint == *complaint);
            let listing = listing.and_then(|row| niche(&row.listing));
            let (key, tone) = match won {
                true => ("compliance-complaint-won", Tone::Good),
                false => ("compliance-complaint-lost", Tone::Warning),
            };
            Some(of(listing, desk.say(key), tone))
        }
        Event::DataFine { market, amount, .. } => {
            let done = of(None, desk.say("compliance-data-fine"), Tone::Warning);
            Some(Done { market: Some(*market), penalty: Some(*amount), ..done })
        }
        _ => None,
    }
}

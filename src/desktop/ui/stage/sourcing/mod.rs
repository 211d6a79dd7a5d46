//! Sourcing: whom to buy from, what to find out before paying, on which terms, and how much.
//!
//! The column follows the course of trade: search, ask, find out, order, bargain, wait. The facts compare suppliers by
//! what they say and by what was found out, and quotations side by side. What speaks against a supplier is told as a
//! fact; the verdict is the reader's.

mod ask;
mod dossier;
mod facts;
mod goods;
mod order;
mod probe;
mod search;
mod talks;
#[cfg(test)]
mod tests;

pub use facts::facts_ui;

use egui::Ui;

use crate::base::money::Money;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::lang::key_of;
use crate::model::setting::{ProductId, SupplierId};
use crate::model::words::Incoterm;
use crate::sim::decision::{Decision, Quote};
use crate::sim::view::{QuoteView, SupplierView};

/// What is being entered, for one product.
#[derive(Debug, Default)]
pub struct Draft {
    of: Option<ProductId>,
    ask: ask::Draft,
    /// The supplier whose dossier is open.
    supplier: Option<SupplierId>,
    order: order::Draft,
    wish: talks::Draft,
    columns: facts::Columns,
    step: Step,
    /// Where the purchase stood when the step was last chosen for the person.
    stood: Step,
}

/// The course of a purchase; one step is seen at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Ask,
    Check,
    Order,
    Track,
}

impl Step {
    const ALL: [Step; 4] = [Step::Ask, Step::Check, Step::Order, Step::Track];

    /// Where a product stands that comes into focus.
    fn of(desk: &Desk, product: ProductId) -> Step {
        match (quotes(desk, product).is_empty(), goods::open(desk, product).is_empty()) {
            (_, false) => Step::Track,
            (false, true) => Step::Order,
            (true, true) => Step::Ask,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Step::Ask => "sourcing-step-ask",
            Step::Check => "sourcing-step-check",
            Step::Order => "sourcing-step-order",
            Step::Track => "sourcing-step-track",
        }
    }
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    product(ui, desk, drafts);
    follow(desk, drafts);
    let steps = Step::ALL.map(|step| (step, desk.say(step.key())));
    field::segments(ui, desk, &desk.say("sourcing-steps"), &mut drafts.stage.sourcing.step, &steps);
    words::caption(ui, desk, &standing(desk, drafts.focus.product));
    match drafts.stage.sourcing.step {
        Step::Ask => {
            ask::ask_ui(ui, desk, drafts, &mut asked);
            search::search_ui(ui, desk, drafts, &mut asked);
        }
        Step::Check => probe::probe_ui(ui, desk, drafts, &mut asked),
        Step::Order => {
            order::order_ui(ui, desk, drafts, &mut asked);
            talks::talks_ui(ui, desk, drafts, &mut asked);
        }
        Step::Track => goods::goods_ui(ui, desk, drafts),
    }
    asked
}

/// Which product to buy: those that are carried come first, in whatever market.
fn product(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let carried = |product| desk.view().niches.iter().any(|niche| niche.product == product && niche.in_range);
    let name = |product: ProductId| match carried(product) {
        true => format!("{} · {}", desk.product_name(product), desk.say("sourcing-in-range")),
        false => desk.product_name(product),
    };
    let goods = desk.view().goods.iter().map(|goods| (goods.product, name(goods.product)));
    let mut options: Vec<_> = goods.collect();
    options.sort_by(|a, b| (!carried(a.0), &a.1).cmp(&(!carried(b.0), &b.1)));
    field::choice(ui, desk, &desk.say("pick-product"), None, &mut drafts.focus.product, &options);
    if !carried(drafts.focus.product) {
        kit::notice(ui, desk, Tone::Plain, &desk.say("sourcing-not-carried"));
    }
}

/// What waits at each step: "2 answers on the way · 3 quotations in hand · 1 order open".
fn standing(desk: &Desk, product: ProductId) -> String {
    let rows = suppliers(desk, product);
    let waits = |row: &&&SupplierView| row.dossier.quote_due.is_some() || row.dossier.answer_due.is_some();
    let slots = [
        ("due", rows.iter().filter(waits).count().into()),
        ("quotes", quotes(desk, product).len().into()),
        ("orders", goods::open(desk, product).len().into()),
    ];
    desk.with("sourcing-standing", &slots)
}

/// Drafts follow the focus: another product begins with sensible entries of its own.
fn follow(desk: &Desk, drafts: &mut Drafts) {
    let product = drafts.focus.product;
    let draft = &mut drafts.stage.sourcing;
    let rows = suppliers(desk, product);
    if draft.of != Some(product) {
        let columns = draft.columns;
        let ask = ask::Draft::of(&rows, drafts.focus.market);
        let step = Step::of(desk, product);
        *draft = Draft { of: Some(product), ask, columns, step, stood: step, ..Draft::default() };
    }
    // Quotations have come, or an order has been placed: the next step is shown.
    let stands = Step::of(desk, product);
    if stands != draft.stood {
        (draft.step, draft.stood) = (stands, stands);
    }
    if !rows.iter().any(|row| Some(row.supplier) == draft.supplier) {
        draft.supplier = rows.first().map(|row| row.supplier);
    }
    let quotes = quotes(desk, product);
    draft.order.follow(&quotes);
    draft.wish.follow(draft.order.quote.and_then(|id| quotes.into_iter().find(|quote| quote.quote == id)));
}

/// Suppliers of a product that the shop has found, by the price on their pages.
fn suppliers<'v>(desk: &Desk<'v>, product: ProductId) -> Vec<&'v SupplierView> {
    let mut rows: Vec<_> = desk.view().suppliers.iter().filter(|row| row.product == product).collect();
    rows.sort_by_key(|row| (row.price_from, row.supplier));
    rows
}

/// Quotations of a product in hand, the lowest price first.
fn quotes<'v>(desk: &Desk<'v>, product: ProductId) -> Vec<&'v QuoteView> {
    let mut rows: Vec<_> = desk.view().quotes.iter().filter(|row| row.product == product).collect();
    rows.sort_by_key(|row| (row.offer.tiers.first().map(|tier| tier.unit_price), row.quote));
    rows
}

/// The three letters that the trade writes.
fn incoterm(desk: &Desk, incoterm: Incoterm) -> String {
    desk.say(&key_of("sourcing-incoterm", &incoterm))
}

fn supplier_name(desk: &Desk, id: SupplierId) -> String {
    let row = desk.view().suppliers.iter().find(|row| row.supplier == id);
    row.map_or_else(|| "–".to_owned(), |row| row.name.clone())
}

/// Cost and wait of a small decision, short enough for its button: "60.00 · 5 days".
fn price_and_wait(desk: &Desk, quote: &Quote) -> String {
    let cost: Money = quote.charges.iter().map(|charge| charge.amount).sum();
    let days = desk.with("days", &[("days", quote.effective.since(desk.view().day).into())]);
    let cost = if cost == Money::ZERO { desk.say("sourcing-free") } else { desk.words.money(cost) };
    format!("{cost} · {days}")
}

/// A small decision, and where it goes when it is taken.
type Small<'a> = (Decision, &'a mut Vec<Intent>);

/// A term, and at the far end of its row a button that names price and wait; below each other where that is too narrow.
fn priced(ui: &mut Ui, desk: &Desk, name: &str, id: Option<&str>, verb: &str, small: Small) {
    let button = |ui: &mut Ui| decide::decide_small(ui, desk, verb, small.0, small.1);
    let shown = |ui: &mut Ui| {
        match id {
            Some(id) => words::term_as(ui, desk, id, name),
            None => words::soft_short(ui, desk, name),
        };
    };
    // What a button adds to its words, and the space before it.
    const AROUND: f32 = 22.0 + theme::S2;
    let wide = |text: &str, face: Face| text::width(ui.ctx(), text, face);
    let bold = Face { weight: 600, ..desk.body() };
    let response = if wide(name, desk.body()) + wide(verb, bold) + AROUND < ui.available_width() {
        kit::row(ui, desk, |ui| {
            shown(ui);
            kit::far(ui, desk, button)
        })
    } else {
        shown(ui);
        button(ui)
    };
    // The button alone says a price; for those who hear it, of what.
    let enabled = response.enabled();
    let label = text::plain(name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Button, enabled, &label));
}

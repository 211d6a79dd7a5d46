//! A field that finds any decision, product, supplier or term by a word of it (Ctrl K).

use egui::{Context, Id, Key, Modifiers, Order, ScrollArea};
use egui_phosphor::regular as icon;

use super::chrome;
use super::play::icon_of;
use crate::desktop::desk::{Desk, Intent, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::lang;
use crate::model::setting::ProductId;
use crate::model::stage::Stage;

/// Decisions by stage: each key names a message `find-<stage>-<key>`.
const DECISIONS: [(Stage, &[&str]); 9] = [
    (Stage::Market, &["enter", "leave", "research", "subscribe", "centre"]),
    (Stage::Product, &["add", "drop", "design"]),
    (Stage::Sourcing, &["search", "quote", "counter", "investigate", "order"]),
    (Stage::Pricing, &["set", "close", "promote"]),
    (Stage::Marketing, &["budget"]),
    (Stage::Logistics, &["warehouse", "ship", "reorder"]),
    (Stage::Compliance, &["classify", "declare", "certify", "register", "origin", "consent", "plead"]),
    (Stage::Payments, &["methods", "convert", "forward", "payout"]),
    (Stage::Service, &["answer", "staff", "automate"]),
];

/// What is found, and what choosing it does.
struct Found {
    sign: &'static str,
    name: String,
    what: String,
    act: Act,
}

enum Act {
    Stage(Stage),
    Product(ProductId),
    Supplier(ProductId),
    Term(String),
    Ask(Intent),
}

const MOST: usize = 9;

pub fn palette_ui(ctx: &Context, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    if !drafts.is_palette_open {
        return;
    }
    let room = ctx.content_rect();
    let width = (room.width() - 40.0).min(560.0);
    let at = egui::pos2(room.center().x - width / 2.0, room.top() + 70.0);
    let frame = egui::Frame::new()
        .fill(desk.tokens.card)
        .stroke(egui::Stroke::new(1.0, desk.tokens.accent))
        .corner_radius(theme::RADIUS_CARD)
        .inner_margin(egui::Margin::symmetric(14, 12));
    let found = found(desk, &drafts.palette);
    // Whoever has come to a row with the tab key means that row, and the keys are egui's.
    let is_elsewhere = ctx.memory(|memory| memory.focused().is_some()) && !ctx.text_edit_focused();
    let pressed = |key| !is_elsewhere && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        drafts.palette_place += 1;
    }
    if pressed(Key::ArrowUp) {
        drafts.palette_place = drafts.palette_place.saturating_sub(1);
    }
    drafts.palette_place = drafts.palette_place.min(found.len().saturating_sub(1));
    let mut chosen = pressed(Key::Enter).then_some(drafts.palette_place);
    egui::Area::new(Id::new("palette")).order(Order::Foreground).fixed_pos(at).show(ctx, |ui| {
        frame.show(ui, |ui| {
            ui.set_width(width - 28.0);
            kit::column(ui, desk, |ui| {
                let (name, hint) = (desk.say("go-palette"), desk.say("palette-hint"));
                let room = ui.available_width() - 16.0;
                let response = field::entry(ui, desk, &name, &hint, &mut drafts.palette, room);
                if drafts.palette_takes_focus {
                    response.request_focus();
                    drafts.palette_takes_focus = false;
                }
                if response.changed() {
                    drafts.palette_place = 0;
                }
                kit::gutter(ui);
                let height = (ctx.content_rect().height() - 150.0).clamp(80.0, 420.0);
                ScrollArea::vertical().max_height(height).show(ui, |ui| {
                    kit::column(ui, desk, |ui| {
                        if found.is_empty() {
                            kit::empty(ui, desk, &desk.say("palette-none"));
                        }
                        for (place, row) in found.iter().enumerate() {
                            let is_it = place == drafts.palette_place;
                            if chrome::pressable_card(ui, desk, row.sign, &row.name, &row.what, "", is_it) {
                                chosen = Some(place);
                            }
                        }
                    });
                });
                words::caption(ui, desk, &desk.say("palette-how"));
            });
        });
    });
    if let Some(row) = chosen.and_then(|place| found.into_iter().nth(place)) {
        drafts.is_palette_open = false;
        act(drafts, row.act, asked);
    }
}

fn act(drafts: &mut Drafts, act: Act, asked: &mut Vec<Intent>) {
    match act {
        Act::Stage(stage) => drafts.focus.stage = stage,
        Act::Product(product) => {
            drafts.focus.product = product;
            drafts.focus.stage = Stage::Product;
        }
        Act::Supplier(product) => {
            drafts.focus.product = product;
            drafts.focus.stage = Stage::Sourcing;
        }
        Act::Term(name) => {
            drafts.glossary = name;
            drafts.is_glossary_open = true;
        }
        Act::Ask(intent) => asked.push(intent),
    }
}

/// What fits a word, the nearest first: names that begin with it before names that hold it.
fn found(desk: &Desk, wanted: &str) -> Vec<Found> {
    let wanted = wanted.trim().to_lowercase();
    let mut ranked: Vec<(usize, Found)> = all(desk)
        .into_iter()
        .filter_map(|row| {
            let name = row.name.to_lowercase();
            let place = if wanted.is_empty() { Some(0) } else { name.find(&wanted) };
            place.map(|place| (if place == 0 { 0 } else { 1 }, row))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, row)| row).take(MOST).collect()
}

fn all(desk: &Desk) -> Vec<Found> {
    let mut rows = Vec::new();
    for (stage, keys) in DECISIONS {
        let name = desk.words.name("stage", &stage);
        rows.extend(keys.iter().map(|key| Found {
            sign: icon_of(stage),
            name: desk.say(&format!("find-{}-{key}", stage.word())),
            what: name.clone(),
            act: Act::Stage(stage),
        }));
    }
    let asks = [
        (icon::PLAY, "play-one-day", Intent::Advance(1)),
        (icon::FAST_FORWARD, "play-one-week", Intent::Advance(7)),
        (icon::BELL_RINGING, "play-to-event", Intent::ToNextEvent),
        (icon::BOOK_OPEN, "go-briefing", Intent::Go(Screen::Briefing)),
        (icon::GEAR, "go-settings", Intent::Go(Screen::Settings)),
        (icon::HOUSE, "play-leave", Intent::Leave),
    ];
    rows.extend(asks.map(|(sign, key, intent)| {
        let what = desk.say("palette-command");
        Found { sign, name: desk.say(key), what, act: Act::Ask(intent) }
    }));
    rows.extend(desk.view().goods.iter().map(|goods| Found {
        sign: icon::PACKAGE,
        name: desk.product_name(goods.product),
        what: desk.words.name("category", &goods.category),
        act: Act::Product(goods.product),
    }));
    rows.extend(desk.view().suppliers.iter().map(|supplier| Found {
        sign: icon::FACTORY,
        name: supplier.name.clone(),
        what: desk.product_name(supplier.product),
        act: Act::Supplier(supplier.product),
    }));
    rows.extend(lang::terms().map(|id| {
        let name = desk.say(&format!("term-{id}"));
        Found { sign: icon::BOOK_BOOKMARK, what: desk.say("palette-term"), act: Act::Term(name.clone()), name }
    }));
    rows
}

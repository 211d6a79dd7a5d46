//! Stock by place, and listings with their record.

use bevy_egui::egui::{Align, Grid, Label, Layout, RichText, ScrollArea, Ui};

use crate::desktop::frame::Frame;
use crate::desktop::host::Intent;
use crate::desktop::{theme, words};
use crate::model::scenario::Skill;

pub fn stock_ui(ui: &mut Ui, frame: &Frame) -> Vec<Intent> {
    title(ui, words::STOCK);
    if frame.stock.is_empty() {
        hint(ui, words::NO_STOCK);
    } else {
        let heads = [words::PRODUCT, words::HUB, words::UNDER_WAY, words::IN_MARKET];
        let rows = frame
            .stock
            .iter()
            .map(|row| (row.product.as_str(), [row.hub, row.under_way, row.in_market].map(|units| units.to_string())));
        table(ui, "stock", heads, rows, 118.0, 44.0);
    }
    ui.add_space(theme::WIDE);
    for (name, amount) in [(words::WALLET, frame.wallet), (words::RECEIVABLE, frame.receivable)] {
        ui.horizontal(|ui| {
            ui.label(RichText::new(name).color(theme::TEXT_2));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(format!("{amount} {}", frame.currency));
            });
        });
    }
    ui.add_space(theme::WIDE);
    autopilot(ui, frame)
}

/// Who takes the decisions, until the panels that take them are there.
fn autopilot(ui: &mut Ui, frame: &Frame) -> Vec<Intent> {
    let mut asked = Vec::new();
    ui.label(RichText::new(words::DECIDES).color(theme::TEXT_2));
    ui.horizontal_wrapped(|ui| {
        let choices =
            [None, Some(Skill::Novice), Some(Skill::RuleOfThumb), Some(Skill::Competent), Some(Skill::Expert)];
        for choice in choices {
            let name = choice.map_or(words::NOBODY, Skill::word);
            let chosen = frame.autopilot == choice;
            let text = RichText::new(name).color(if chosen { theme::ON_ACCENT } else { theme::TEXT_1 });
            if ui.selectable_label(chosen, text).clicked() {
                asked.push(Intent::Autopilot(choice));
            }
        }
    });
    asked
}

pub fn listings_ui(ui: &mut Ui, frame: &Frame) -> Vec<Intent> {
    title(ui, words::LISTINGS);
    if frame.listings.is_empty() {
        hint(ui, words::NO_LISTINGS);
        return Vec::new();
    }
    let heads = [words::PRODUCT, words::PRICE, words::ALL_ORDERS, words::LAST_28, words::STARS];
    let rows = frame.listings.iter().map(|row| {
        let stars = row.rating.map_or("–".to_owned(), |rating| format!("{rating:.1} ({})", row.reviews));
        let cells = [row.price.to_string(), row.orders.to_string(), row.last_28.to_string(), stars];
        (row.product.as_str(), cells)
    });
    table(ui, "listings", heads, rows, 108.0, 46.0);
    Vec::new()
}

fn title(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).heading());
    ui.add_space(theme::GAP);
}

fn hint(ui: &mut Ui, words: &str) {
    ui.label(RichText::new(words).color(theme::TEXT_2));
}

/// A table with a wide first column of words and narrow columns of numbers, numbers to the right.
fn table<'r, const HEADS: usize, const CELLS: usize>(
    ui: &mut Ui,
    id: &str,
    heads: [&str; HEADS],
    rows: impl Iterator<Item = (&'r str, [String; CELLS])>,
    first: f32,
    narrow: f32,
) {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, true]).max_height(420.0).show(ui, |ui| {
        Grid::new(id).num_columns(HEADS).spacing([theme::GAP, theme::GAP]).min_col_width(narrow).show(ui, |ui| {
            for (column, head) in heads.into_iter().enumerate() {
                let text = RichText::new(head).small().color(theme::TEXT_3);
                cell(ui, column == 0, if column == 0 { first } else { narrow }, text);
            }
            ui.end_row();
            for (name, cells) in rows {
                cell(ui, true, first, RichText::new(name));
                for text in cells {
                    cell(ui, false, narrow, RichText::new(text));
                }
                ui.end_row();
            }
        });
    });
}

fn cell(ui: &mut Ui, words: bool, width: f32, text: RichText) {
    ui.scope(|ui| {
        if words {
            ui.set_max_width(width);
            ui.add(Label::new(text).wrap());
        } else {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| ui.add(Label::new(text).extend()));
        }
    });
}

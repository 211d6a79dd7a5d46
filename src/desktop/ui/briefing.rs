//! The briefing: where one is, what one can decide, how one is scored; with pictures drawn from the very form.

use egui::{Ui, vec2};
use egui_phosphor::regular as icon;

use super::markdown::{self, Block};
use super::{chrome, pictures};
use crate::desktop::desk::{Desk, Intent, Screen};
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::lang::briefing;

pub fn briefing_ui(ui: &mut Ui, desk: &Desk, map: Option<pictures::PaintMap>) -> Vec<Intent> {
    let mut asked = Vec::new();
    chrome::page(ui, desk, |ui| {
        kit::row(ui, desk, |ui| {
            let back = if desk.rtl() { icon::ARROW_RIGHT } else { icon::ARROW_LEFT };
            if field::button(ui, desk, back, &desk.say("go-home"), true).clicked() {
                asked.push(Intent::Leave);
            }
            kit::far(ui, desk, |ui| {
                start_ui(ui, desk, &mut asked);
                chrome::language_ui(ui, desk, &mut asked);
            });
        });
        ui.add_space(theme::S3);
        let text = briefing(desk.words.language(), &desk.frame.scenario);
        let blocks: Vec<Block> = markdown::blocks(text.unwrap_or_default());
        if blocks.is_empty() {
            words::title(ui, desk, &desk.frame.title);
            kit::empty(ui, desk, &desk.say("briefing-none"));
        }
        // Lines that are too long are hard to read.
        let width = ui.available_width().min(820.0);
        ui.scope(|ui| {
            ui.set_max_width(width);
            kit::column(ui, desk, |ui| {
                markdown::markdown_ui(ui, desk, &blocks, |ui, name, told| {
                    pictures::picture_ui(ui, desk, map, name, told)
                });
            });
        });
        ui.allocate_space(vec2(0.0, theme::S3));
    });
    asked
}

fn start_ui(ui: &mut Ui, desk: &Desk, asked: &mut Vec<Intent>) {
    let begun = desk.view().day.0 > 0 || !desk.frame.beside.today.is_empty();
    let verb = desk.say(if begun { "briefing-go-on" } else { "briefing-start" });
    ui.allocate_ui(vec2(180.0, 34.0), |ui| {
        ui.set_width(180.0);
        if field::primary_button(ui, desk, &verb, true).clicked() {
            asked.push(Intent::Go(Screen::Play));
        }
    });
}

//! The field's terms with their meanings, to look up at any time.

use egui::{Context, Id, Order, ScrollArea};
use egui_phosphor::regular as icon;

use super::play::SHORTCUTS;
use crate::desktop::desk::{Desk, Look};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::lang;

pub fn glossary_ui(ctx: &Context, desk: &Desk, drafts: &mut Drafts) {
    let was_open = std::mem::replace(&mut drafts.was_glossary_open, drafts.is_glossary_open);
    if !drafts.is_glossary_open {
        return;
    }
    let room = ctx.content_rect();
    let size = egui::vec2((room.width() - 40.0).min(520.0), (room.height() - 80.0).min(560.0));
    let frame = egui::Frame::new()
        .fill(desk.tokens.card)
        .stroke(egui::Stroke::new(1.0, desk.tokens.line))
        .corner_radius(theme::RADIUS_CARD)
        .inner_margin(egui::Margin::symmetric(16, 12));
    let at = room.center() - size / 2.0;
    egui::Area::new(Id::new("glossary")).order(Order::Foreground).fixed_pos(at).show(ctx, |ui| {
        frame.show(ui, |ui| {
            ui.set_width(size.x - 32.0);
            kit::column(ui, desk, |ui| {
                kit::row(ui, desk, |ui| {
                    ui.scope(|ui| {
                        ui.set_max_width(ui.available_width() - 44.0);
                        words::title(ui, desk, &desk.say("go-glossary"));
                    });
                    kit::far(ui, desk, |ui| {
                        if field::icon_button(ui, desk, icon::X, &desk.say("close"), false).clicked() {
                            drafts.is_glossary_open = false;
                        }
                    });
                });
                let (name, hint) = (desk.say("glossary-find"), desk.say("glossary-hint"));
                let width = ui.available_width() - 16.0;
                let entry = field::entry(ui, desk, &name, &hint, &mut drafts.glossary, width);
                if !was_open {
                    entry.request_focus();
                }
                terms_ui(ui, desk, &drafts.glossary, size.y - 110.0);
            });
        });
    });
}

fn terms_ui(ui: &mut egui::Ui, desk: &Look, wanted: &str, height: f32) {
    let wanted = wanted.trim().to_lowercase();
    let mut terms: Vec<(String, String)> = lang::terms()
        .map(|id| (desk.say(&format!("term-{id}")), desk.say(&format!("term-{id}-text"))))
        .filter(|(name, text)| name.to_lowercase().contains(&wanted) || text.to_lowercase().contains(&wanted))
        .collect();
    terms.sort();
    kit::gutter(ui);
    ScrollArea::vertical().id_salt("terms").max_height(height).auto_shrink(false).show(ui, |ui| {
        kit::column(ui, desk, |ui| {
            if terms.is_empty() {
                kit::empty(ui, desk, &desk.say("glossary-none"));
            }
            for (name, text) in &terms {
                words::strong(ui, desk, name);
                words::soft(ui, desk, text);
                ui.add_space(theme::S1);
            }
            if wanted.is_empty() {
                words::strong(ui, desk, &desk.say("keys-title"));
                for (keys, key) in SHORTCUTS {
                    words::fact(ui, desk, &desk.say(key), keys);
                }
            }
        });
    });
}

//! One of several that need more than a word: each with its explanation, one below the other.

use egui::{CornerRadius, Id, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::{column, far, focus_ring, words};
use crate::desktop::desk::Look;
use crate::desktop::text;
use crate::desktop::theme;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<T> {
    pub value: T,
    pub title: String,
    /// A figure at the far end of the title's line.
    pub figure: String,
    pub detail: String,
}

/// Draws all of them; answers whether another one was chosen.
pub fn options<T: PartialEq + Clone>(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    value: &mut T,
    choices: &[Choice<T>],
) -> bool {
    let mut changed = false;
    ui.spacing_mut().item_spacing.y = theme::S1;
    for (place, choice) in choices.iter().enumerate() {
        let is_it = choice.value == *value;
        let id = ui.id().with((name, place));
        if option(ui, desk, id, name, choice, is_it) && !is_it {
            *value = choice.value.clone();
            changed = true;
        }
    }
    changed
}

fn option<T>(ui: &mut Ui, desk: &Look, id: Id, name: &str, choice: &Choice<T>, is_it: bool) -> bool {
    let behind = ui.painter().add(Shape::Noop);
    let drawn = egui::Frame::new().inner_margin(egui::Margin::symmetric(8, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (near, icon) = match is_it {
            true => (desk.tokens.accent, egui_phosphor::regular::RADIO_BUTTON),
            false => (desk.tokens.text_3, egui_phosphor::regular::CIRCLE),
        };
        beside(ui, desk, |ui| {
            words::picture(ui, icon, theme::STRONG, near);
            column(ui, desk, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                title(ui, desk, choice);
                if !choice.detail.is_empty() {
                    words::caption(ui, desk, &choice.detail);
                }
            });
        });
    });
    let rect: Rect = drawn.response.rect;
    let response = ui.interact(rect, id, Sense::click());
    let radius = CornerRadius::same(theme::RADIUS);
    let fill = match (is_it, response.hovered()) {
        (true, _) => desk.tokens.track,
        (false, true) => desk.tokens.track.gamma_multiply(0.5),
        (false, false) => desk.tokens.well,
    };
    let line = Stroke::new(1.0, if is_it { desk.tokens.accent } else { desk.tokens.line });
    ui.painter().set(behind, egui::epaint::RectShape::new(rect, radius, fill, line, StrokeKind::Inside));
    let label = [name, &choice.title, &choice.figure].map(text::plain).join(": ");
    let label = label.trim_end_matches([':', ' ']).to_owned();
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_it, &label));
    focus_ring(ui, desk, &response);
    response.clicked()
}

fn title<T>(ui: &mut Ui, desk: &Look, choice: &Choice<T>) {
    let face = desk.face(theme::BODY, 550, desk.tokens.text_1);
    let room = ui.available_width();
    let wide = text::width(ui.ctx(), &choice.title, face) + text::width(ui.ctx(), &choice.figure, face) + theme::S2;
    if choice.figure.is_empty() || wide > room {
        text::label(ui, &choice.title, face, true, desk.rtl());
        if !choice.figure.is_empty() {
            text::label(ui, &choice.figure, face, true, desk.rtl());
        }
        return;
    }
    // As tall as its words, so that the sign beside it stands on their line.
    const LINE: f32 = 20.0;
    let layout = if desk.rtl() {
        egui::Layout::right_to_left(egui::Align::Center)
    } else {
        egui::Layout::left_to_right(egui::Align::Center)
    };
    ui.allocate_ui_with_layout(vec2(room, LINE), layout, |ui| {
        ui.set_min_height(LINE);
        text::label(ui, &choice.title, face, false, desk.rtl());
        far(ui, desk, |ui| text::label(ui, &choice.figure, face, false, desk.rtl()));
    });
}

fn beside(ui: &mut Ui, desk: &Look, draw: impl FnOnce(&mut Ui)) {
    let layout = match desk.rtl() {
        true => egui::Layout::right_to_left(egui::Align::Min),
        false => egui::Layout::left_to_right(egui::Align::Min),
    };
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(theme::S2, theme::S1);
        draw(ui);
    });
}

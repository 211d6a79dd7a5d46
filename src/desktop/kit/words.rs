//! Words in their places: headings, body, captions, terms with their meaning, figures with their names.

use egui::{Color32, CornerRadius, Frame, Margin, Response, Stroke, Ui};

use super::{column, far, row};
use crate::desktop::desk::Look;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;

pub fn title(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    let response = text::label(ui, words, Face::new(theme::TITLE, 650, desk.tokens.text_1), true, desk.rtl());
    // Screen readers jump from heading to heading.
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
    response
}

pub fn strong(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    text::label(ui, words, Face::new(theme::STRONG, 600, desk.tokens.text_1), true, desk.rtl())
}

pub fn body(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    text::label(ui, words, Face::new(theme::BODY, 400, desk.tokens.text_1), true, desk.rtl())
}

/// Body in the second voice: what explains.
pub fn soft(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    text::label(ui, words, Face::new(theme::BODY, 400, desk.tokens.text_2), true, desk.rtl())
}

pub fn caption(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    text::label(ui, words, Face::new(theme::CAPTION, 450, desk.tokens.text_3), true, desk.rtl())
}

/// One line of body that is cut where it does not fit, with the whole of it on hover.
pub fn line(ui: &mut Ui, desk: &Look, words: &str, color: Color32, weight: u16) -> Response {
    text::label_elided(ui, words, Face::new(theme::BODY, weight, color), desk.rtl())
}

/// An icon and words beside it, wrapped beside and not below the icon.
pub fn with_icon(ui: &mut Ui, desk: &Look, icon: &str, color: Color32, words: &str) {
    let layout = if desk.rtl() {
        egui::Layout::right_to_left(egui::Align::Min)
    } else {
        egui::Layout::left_to_right(egui::Align::Min)
    };
    ui.with_layout(layout, |ui| {
        ui.spacing_mut().item_spacing.x = theme::S2;
        picture(ui, icon, theme::STRONG, color);
        column(ui, desk, |ui| body(ui, desk, words));
    });
}

/// An icon that says nothing the words beside it do not.
pub fn picture(ui: &mut Ui, icon: &str, size: f32, color: Color32) -> Response {
    let galley = ui.painter().layout_no_wrap(icon.to_owned(), egui::FontId::proportional(size), color);
    let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    response
}

/// A field's term with its meaning on hover and on focus: `term("moq")` says `term-moq`, and `term-moq-text` in the bubble.
pub fn term(ui: &mut Ui, desk: &Look, id: &str) -> Response {
    let name = desk.say(&format!("term-{id}"));
    term_as(ui, desk, id, &name)
}

/// The same under another name.
pub fn term_as(ui: &mut Ui, desk: &Look, id: &str, name: &str) -> Response {
    let face = Face { underline: false, ..Face::new(theme::BODY, 400, desk.tokens.text_2) };
    let response = text::label(ui, name, face, false, desk.rtl());
    let y = response.rect.bottom() + 0.5;
    let dots = egui::Shape::dotted_line(
        &[egui::pos2(response.rect.left(), y), egui::pos2(response.rect.right(), y)],
        desk.tokens.text_3,
        3.0,
        0.6,
    );
    ui.painter().extend(dots);
    explained(response, desk, id)
}

/// Puts a term's meaning into a bubble over something.
pub fn explained(response: Response, desk: &Look, id: &str) -> Response {
    let (name, meaning) = (desk.say(&format!("term-{id}")), desk.say(&format!("term-{id}-text")));
    bubble(response, desk, &name, &meaning)
}

/// A bubble with a heading and an explanation.
pub fn bubble(response: Response, desk: &Look, name: &str, meaning: &str) -> Response {
    response.on_hover_ui(|ui| {
        ui.set_max_width(300.0);
        column(ui, desk, |ui| {
            text::label(ui, name, Face::new(theme::BODY, 650, desk.tokens.text_1), true, desk.rtl());
            text::label(ui, meaning, Face::new(theme::BODY, 400, desk.tokens.text_2), true, desk.rtl());
        });
    })
}

/// A name where reading begins and a value where it ends; the name explains itself where it is a term.
pub fn fact(ui: &mut Ui, desk: &Look, name: &str, value: &str) {
    fact_in(ui, desk, name, value, desk.tokens.text_1, None);
}

/// A term of the glossary and its value.
pub fn fact_of(ui: &mut Ui, desk: &Look, id: &str, value: &str) {
    fact_in(ui, desk, &desk.say(&format!("term-{id}")), value, desk.tokens.text_1, Some(id));
}

/// The same with the value in a colour; whoever does that gives it a sign or a word too.
pub fn fact_in(ui: &mut Ui, desk: &Look, name: &str, value: &str, color: Color32, id: Option<&str>) {
    let face = Face { monospaced_digits: true, ..Face::new(theme::BODY, 550, color) };
    let room = ui.available_width() - theme::S2;
    let wide = text::width(ui.ctx(), value, face);
    let named = text::width(ui.ctx(), name, Face::new(theme::BODY, 400, color));
    let draw_name = |ui: &mut Ui| match id {
        Some(id) => {
            term_as(ui, desk, id, name);
        }
        None => {
            text::label(ui, name, Face::new(theme::BODY, 400, desk.tokens.text_2), true, desk.rtl());
        }
    };
    // Where both do not fit beside each other the value goes below.
    if named + wide > room {
        column(ui, desk, |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            draw_name(ui);
            text::label(ui, value, face, true, desk.rtl());
        });
        return;
    }
    let layout = if desk.rtl() {
        egui::Layout::right_to_left(egui::Align::Center)
    } else {
        egui::Layout::left_to_right(egui::Align::Center)
    };
    ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), 20.0), layout, |ui| {
        draw_name(ui);
        far(ui, desk, |ui| text::label(ui, value, face, false, desk.rtl()));
    });
}

/// A large number under its name, in a tile; `note` says how it has changed or what it is against.
pub fn figure(ui: &mut Ui, desk: &Look, name: &str, value: &str, note: &str, width: f32) {
    let frame = Frame::new()
        .fill(desk.tokens.card)
        .stroke(Stroke::new(1.0, desk.tokens.line))
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .inner_margin(Margin::symmetric(11, 8));
    frame.show(ui, |ui| {
        ui.set_width((width - 24.0).max(40.0));
        ui.spacing_mut().item_spacing.y = 2.0;
        column(ui, desk, |ui| {
            text::label_elided(ui, name, Face::new(theme::CAPTION, 500, desk.tokens.text_3), desk.rtl());
            // A number too long for its tile is set smaller rather than cut.
            let face = Face { monospaced_digits: true, ..Face::new(theme::NUMBER, 620, desk.tokens.text_1) };
            let wide = text::width(ui.ctx(), value, face).max(1.0);
            let size = (theme::NUMBER * (ui.available_width() / wide).min(1.0)).max(theme::CAPTION);
            text::label(ui, value, Face { size, ..face }, false, desk.rtl());
            if !note.is_empty() {
                text::label_elided(ui, note, Face::new(theme::CAPTION, 450, desk.tokens.text_2), desk.rtl());
            }
        });
    });
}

/// Tiles beside each other, as many as fit.
pub fn figures(ui: &mut Ui, desk: &Look, tiles: &[(String, String, String)]) {
    const LEAST: f32 = 128.0;
    let fit = ((ui.available_width() + theme::S2) / (LEAST + theme::S2)).floor().max(1.0) as usize;
    let across = fit.min(tiles.len().max(1));
    let width = (ui.available_width() - theme::S2 * (across as f32 - 1.0)) / across as f32;
    for line in tiles.chunks(across) {
        row_of_tiles(ui, desk, line, width);
    }
}

fn row_of_tiles(ui: &mut Ui, desk: &Look, tiles: &[(String, String, String)], width: f32) {
    row(ui, desk, |ui| {
        ui.spacing_mut().item_spacing.x = theme::S2;
        for (name, value, note) in tiles {
            figure(ui, desk, name, value, note, width);
        }
    });
}

/// A name on a row, as wide as it is.
pub fn soft_short(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    text::label(ui, words, Face::new(theme::BODY, 400, desk.tokens.text_2), false, desk.rtl())
}

/// A caption on a row, as wide as it is.
pub fn caption_short(ui: &mut Ui, desk: &Look, words: &str) -> Response {
    text::label(ui, words, Face::new(theme::CAPTION, 450, desk.tokens.text_3), false, desk.rtl())
}

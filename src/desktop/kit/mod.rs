//! The small vocabulary that all panels speak: words, rows, cards, fields, decisions, tables, charts.
//!
//! Every function takes where to draw and the [`Look`], which a desk has; each mirrors itself for languages read from the right, gives its
//! control a name and a role for screen readers, and takes colours from the theme alone.

pub mod chart;
pub mod curve;
pub mod decide;
pub mod field;
pub mod options;
pub mod ruler;
pub mod table;
pub mod words;

use egui::{Align, CornerRadius, Frame, Layout, Margin, Response, Stroke, Ui};

use super::desk::Look;
use super::theme;

/// From where reading begins to where it ends, on one line.
pub fn row<R>(ui: &mut Ui, desk: &Look, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if desk.rtl() { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    let size = egui::vec2(ui.available_width(), theme::TALL.min(ui.available_height()));
    ui.allocate_ui_with_layout(size, layout, draw).inner
}

/// The same, going on below where a line is full.
pub fn wrapped_row<R>(ui: &mut Ui, desk: &Look, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if desk.rtl() { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    let size = egui::vec2(ui.available_width(), theme::TALL);
    ui.allocate_ui_with_layout(size, layout.with_main_wrap(true), draw).inner
}

/// The rest of a row, filled from its far end.
pub fn far<R>(ui: &mut Ui, desk: &Look, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = if desk.rtl() { Layout::left_to_right(Align::Center) } else { Layout::right_to_left(Align::Center) };
    ui.with_layout(layout, draw).inner
}

/// One below the other, from the side where reading begins.
pub fn column<R>(ui: &mut Ui, desk: &Look, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let align = if desk.rtl() { Align::Max } else { Align::Min };
    ui.with_layout(Layout::top_down(align), draw).inner
}

/// Two things side by side where there is room for both, else one below the other.
pub fn halves(ui: &mut Ui, desk: &Look, first: impl FnOnce(&mut Ui), second: impl FnOnce(&mut Ui)) {
    const LEAST: f32 = 560.0;
    if ui.available_width() < LEAST {
        first(ui);
        second(ui);
        return;
    }
    let rtl = desk.rtl();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = theme::S4 + theme::S2;
        ui.columns_const(|[left, right]| {
            let (near, far) = if rtl { (right, left) } else { (left, right) };
            for half in [&mut *near, &mut *far] {
                half.spacing_mut().item_spacing.x = theme::S2;
            }
            column(near, desk, first);
            column(far, desk, second);
        });
    });
}

/// A raised surface for one thing.
pub fn card<R>(ui: &mut Ui, desk: &Look, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let tokens = &desk.tokens;
    let frame = Frame::new()
        .fill(tokens.card)
        .stroke(Stroke::new(1.0, tokens.line))
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .inner_margin(Margin::symmetric(12, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        column(ui, desk, draw)
    });
    shown.inner
}

/// A card under a heading of its own.
pub fn section<R>(ui: &mut Ui, desk: &Look, title: &str, draw: impl FnOnce(&mut Ui) -> R) -> R {
    card(ui, desk, |ui| {
        words::strong(ui, desk, title);
        draw(ui)
    })
}

/// What is scrolled in here leaves room for the bar beside it.
pub fn gutter(ui: &mut Ui) {
    ui.spacing_mut().scroll.floating_allocated_width = 10.0;
}

/// A card that opens and closes; what is seldom decided stays out of the way.
pub fn folding<R>(ui: &mut Ui, desk: &Look, title: &str, is_open: bool, draw: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    folding_as(ui, desk, title, title, "", is_open, draw)
}

/// The same known by an id of its own, with a line of what is inside while it is closed.
pub fn folding_as<R>(
    ui: &mut Ui,
    desk: &Look,
    id: &str,
    title: &str,
    summary: &str,
    is_open: bool,
    draw: impl FnOnce(&mut Ui) -> R,
) -> Option<R> {
    let id = ui.make_persistent_id(("folding", id));
    let was_open = ui.data_mut(|data| *data.get_persisted_mut_or(id, is_open));
    card(ui, desk, |ui| {
        let icon = match (was_open, desk.rtl()) {
            (true, _) => egui_phosphor::regular::CARET_DOWN,
            (false, false) => egui_phosphor::regular::CARET_RIGHT,
            (false, true) => egui_phosphor::regular::CARET_LEFT,
        };
        let pressed = row(ui, desk, |ui| field::quiet_button(ui, desk, icon, title).clicked());
        if pressed {
            ui.data_mut(|data| data.insert_persisted(id, !was_open));
        }
        if !was_open && !summary.is_empty() {
            words::caption(ui, desk, summary);
        }
        was_open.then(|| draw(ui))
    })
}

/// A card that warns, says it is well, or just says.
pub fn notice(ui: &mut Ui, desk: &Look, tone: Tone, text: &str) {
    let color = tone.color(desk);
    let tint = color.gamma_multiply(if desk.tokens.is_dark { 0.14 } else { 0.09 });
    let frame = Frame::new()
        .fill(tint)
        .stroke(Stroke::new(1.0, color.gamma_multiply(0.6)))
        .corner_radius(CornerRadius::same(theme::RADIUS))
        .inner_margin(Margin::symmetric(10, 7));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        words::with_icon(ui, desk, tone.icon(), color, text);
    });
}

/// How something is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Warning,
}

impl Tone {
    pub fn color(self, desk: &Look) -> egui::Color32 {
        match self {
            Tone::Plain => desk.tokens.text_3,
            Tone::Good => desk.tokens.good,
            Tone::Warning => desk.tokens.warn,
        }
    }

    /// Colour never speaks alone.
    pub fn icon(self) -> &'static str {
        match self {
            Tone::Plain => egui_phosphor::regular::INFO,
            Tone::Good => egui_phosphor::regular::CHECK_CIRCLE,
            Tone::Warning => egui_phosphor::regular::WARNING,
        }
    }
}

/// What to do where there is nothing to see yet.
pub fn empty(ui: &mut Ui, desk: &Look, text: &str) {
    words::with_icon(ui, desk, egui_phosphor::regular::COMPASS, desk.tokens.text_3, text);
}

/// Scrolls to what the keyboard has just come to.
pub fn follow_focus(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// A ring around what the keyboard is on, which is brought into sight.
pub fn focus_ring(ui: &Ui, desk: &Look, response: &Response) {
    follow_focus(response);
    ring(ui, desk, response);
}

/// The ring alone: for rows of long tables, which the tab key is to leave again and not to scroll through.
pub fn ring(ui: &Ui, desk: &Look, response: &Response) {
    if response.has_focus() {
        let rect = response.rect.expand(2.0);
        let radius = CornerRadius::same(theme::RADIUS + 2);
        ui.painter().rect_stroke(rect, radius, Stroke::new(2.0, desk.tokens.accent), egui::StrokeKind::Outside);
    }
}

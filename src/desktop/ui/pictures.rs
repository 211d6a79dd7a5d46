//! The pictures of briefings, drawn from the form that is played: nothing in them can be out of date.

use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::play;
use crate::desktop::desk::Desk;
use crate::desktop::kit::words;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::model::stage::Stage;

/// Paints the trade map into a rectangle.
pub type PaintMap<'a> = &'a dyn Fn(&egui::Painter, Rect);

/// Draws a picture by its name; `told` says it in words for who cannot see it.
pub fn picture_ui(ui: &mut Ui, desk: &Desk, map: Option<PaintMap>, name: &str, told: &str) {
    let height = match name {
        "dhow:map" => 260.0,
        "dhow:calendar" => 60.0 + 30.0 * seasons(desk).len() as f32,
        "dhow:stages" => 84.0,
        _ => 0.0,
    };
    if height == 0.0 || (name == "dhow:map" && map.is_none()) {
        words::caption(ui, desk, told);
        return;
    }
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let radius = CornerRadius::same(theme::RADIUS_CARD);
    ui.painter().rect(rect, radius, desk.tokens.card, Stroke::new(1.0, desk.tokens.line), StrokeKind::Inside);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    match (name, map) {
        ("dhow:map", Some(paint)) => paint(&painter, rect.shrink(1.0)),
        ("dhow:calendar", _) => calendar(&painter, rect, desk),
        _ => stages(&painter, rect, desk),
    }
    let label = text::plain(told);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
    words::caption(ui, desk, told);
}

/// Name, first day and last day of each season that falls into the run, with its lift.
fn seasons(desk: &Desk) -> Vec<(String, u32, u32, f64)> {
    let view = desk.view();
    let left = view.days.saturating_sub(view.day.0);
    let mut found = Vec::new();
    for market in &view.markets {
        for season in market.seasons.iter().filter(|season| season.begins_in < left) {
            let mut name = desk.say(&format!("season-{}", season.id));
            if view.markets.len() > 1 {
                name = format!("{name} · {}", market.name);
            }
            let from = view.day.0 + season.begins_in;
            found.push((name, from, (from + season.days).min(view.days), season.lift));
        }
    }
    found.sort_by_key(|season| season.1);
    found
}

/// The run as a line of days, with its seasons.
fn calendar(painter: &egui::Painter, rect: Rect, desk: &Desk) {
    let view = desk.view();
    let inner = rect.shrink2(vec2(18.0, 12.0));
    let x = |day: u32| {
        let share = day as f32 / view.days.max(1) as f32;
        if desk.rtl() { inner.right() - inner.width() * share } else { inner.left() + inner.width() * share }
    };
    let caption = Face::new(theme::CAPTION, 500, desk.tokens.text_3);
    let months = (0..=view.days).filter(|day| day % 30 == 0 && day + 10 < view.days);
    for day in months {
        let date = view.date.after(day + 360 - view.day.0 % 360);
        painter.vline(x(day), inner.y_range(), Stroke::new(1.0, desk.tokens.line));
        let anchor = if desk.rtl() { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
        let at = pos2(x(day) + if desk.rtl() { -4.0 } else { 4.0 }, inner.top());
        text::paint(painter, at, anchor, &desk.words.date(date), caption, desk.rtl());
    }
    for (place, (name, from, to, lift)) in seasons(desk).into_iter().enumerate() {
        let top = inner.top() + 22.0 + 30.0 * place as f32;
        let bar = Rect::from_two_pos(pos2(x(from), top), pos2(x(to), top + 22.0));
        painter.rect_filled(bar, CornerRadius::same(4), desk.tokens.air.gamma_multiply(0.35));
        painter.rect_stroke(bar, CornerRadius::same(4), Stroke::new(1.0, desk.tokens.air), StrokeKind::Inside);
        let shown = format!("{name} +{}", desk.words.percent(lift - 1.0, 0));
        let face = Face::new(theme::CAPTION + 0.5, 600, desk.tokens.text_1);
        let wide = text::width(painter.ctx(), &shown, face);
        // Beside the bar where it does not fit in it, and on the side where there is room.
        let (at, anchor) = match (bar.width() > wide + 12.0, bar.right() + wide + 10.0 < inner.right()) {
            (true, _) => (bar.center(), Align2::CENTER_CENTER),
            (false, true) => (pos2(bar.right() + 6.0, bar.center().y), Align2::LEFT_CENTER),
            (false, false) => (pos2(bar.left() - 6.0, bar.center().y), Align2::RIGHT_CENTER),
        };
        text::paint(painter, at, anchor, &shown, face, desk.rtl());
    }
}

/// The nine stages in the order in which goods and money pass through them.
fn stages(painter: &egui::Painter, rect: Rect, desk: &Desk) {
    let each = rect.width() / 9.0;
    for (place, stage) in Stage::ALL.into_iter().enumerate() {
        let column = if desk.rtl() { 8 - place } else { place } as f32;
        let middle = pos2(rect.left() + each * (column + 0.5), rect.center().y);
        if place < 8 {
            let turn = if desk.rtl() { -1.0 } else { 1.0 };
            let from = pos2(middle.x + turn * 22.0, middle.y - 12.0);
            let to = pos2(middle.x + turn * (each - 22.0), middle.y - 12.0);
            painter.line_segment([from, to], Stroke::new(1.5, desk.tokens.line));
        }
        painter.circle(pos2(middle.x, middle.y - 12.0), 18.0, desk.tokens.panel, Stroke::new(1.5, desk.tokens.accent));
        let font = egui::FontId::proportional(18.0);
        let at = pos2(middle.x, middle.y - 12.0);
        painter.text(at, Align2::CENTER_CENTER, play::icon_of(stage), font, desk.tokens.text_1);
        let name = desk.words.name("stage", &stage);
        let face = Face::new(theme::CAPTION, 500, desk.tokens.text_2);
        let wide = text::width(painter.ctx(), &name, face);
        let size = (theme::CAPTION * ((each - 4.0) / wide).min(1.0)).max(8.0);
        let at = pos2(middle.x, middle.y + 20.0);
        text::paint(painter, at, Align2::CENTER_CENTER, &name, Face { size, ..face }, desk.rtl());
    }
}

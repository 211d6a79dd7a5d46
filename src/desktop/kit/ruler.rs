//! A ruler: where one's own value stands among those of others. Not mirrored: values grow to the right in every language.

use egui::{Align2, CornerRadius, Pos2, Rect, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::words;
use crate::desktop::desk::Desk;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;

/// What a mark stands for; each kind has a form of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A pin above the rail.
    Own,
    /// A dashed line across it: below there is nothing to be had.
    Floor,
    /// A tick on it.
    Other,
}

/// A mark with its name and its value as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub kind: Kind,
    pub name: String,
    pub value: f64,
    pub shown: String,
}

const HEIGHT: f32 = 78.0;
const RAIL: f32 = 34.0;

/// Draws the ruler; where names would lie on each other the marks that come first in the list keep theirs. `band` is what is
/// usual. The sentence says in words what is to be seen.
pub fn ruler(ui: &mut Ui, desk: &Desk, name: &str, marks: &[Mark], band: (f64, f64), sentence: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let (low, high) = ends(marks);
    let inner = rect.shrink2(vec2(10.0, 0.0));
    let x = |value: f64| inner.left() + inner.width() * ((value - low) / (high - low)).clamp(0.0, 1.0) as f32;
    let y = rect.top() + RAIL;
    let rail = Rect::from_min_max(pos2(rect.left(), y - 3.0), pos2(rect.right(), y + 3.0));
    ui.painter().rect_filled(rail, CornerRadius::same(3), desk.tokens.track.gamma_multiply(0.6));
    let usual = Rect::from_min_max(pos2(x(band.0), y - 3.0), pos2(x(band.1), y + 3.0));
    ui.painter().rect_filled(usual, CornerRadius::same(3), desk.tokens.sea.gamma_multiply(0.7));
    let mut taken: Vec<Rect> = Vec::new();
    for mark in marks {
        let at = pos2(x(mark.value), y);
        match mark.kind {
            Kind::Own => pin(ui, desk, rect, at, &mark.shown),
            Kind::Floor => {
                let line = [pos2(at.x, y - 9.0), pos2(at.x, y + 12.0)];
                ui.painter().extend(Shape::dashed_line(&line, Stroke::new(2.0, desk.tokens.warn), 3.0, 2.0));
                below(ui, desk, rect, at, mark, &mut taken);
            }
            Kind::Other => {
                ui.painter().vline(at.x, (y - 6.0)..=(y + 8.0), Stroke::new(1.5, desk.tokens.text_2));
                below(ui, desk, rect, at, mark, &mut taken);
            }
        }
    }
    let told: Vec<String> = marks.iter().map(|mark| format!("{}: {}", mark.name, mark.shown)).collect();
    let label = text::plain(&format!("{name}. {}. {sentence}", told.join(", ")));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
    words::caption(ui, desk, sentence);
}

/// The values at both ends, with a little air.
fn ends(marks: &[Mark]) -> (f64, f64) {
    let low = marks.iter().map(|mark| mark.value).fold(f64::INFINITY, f64::min);
    let high = marks.iter().map(|mark| mark.value).fold(f64::NEG_INFINITY, f64::max);
    let air = ((high - low) * 0.08).max(high.abs() * 0.02).max(0.01);
    if low.is_finite() { (low - air, high + air) } else { (0.0, 1.0) }
}

/// The own value above the rail.
fn pin(ui: &Ui, desk: &Desk, rect: Rect, at: Pos2, shown: &str) {
    let color = desk.tokens.accent;
    let tip = pos2(at.x, at.y - 2.0);
    let corners = vec![tip, pos2(at.x - 6.0, at.y - 12.0), pos2(at.x + 6.0, at.y - 12.0)];
    ui.painter().add(Shape::convex_polygon(corners, color, Stroke::NONE));
    ui.painter().circle(at, 4.0, color, Stroke::new(1.5, desk.tokens.card));
    let face = Face { monospaced_digits: true, ..Face::new(theme::BODY, 650, desk.tokens.text_1) };
    let half = text::width(ui.ctx(), shown, face) / 2.0;
    let middle = at.x.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
    text::paint(ui.painter(), pos2(middle, at.y - 14.0), Align2::CENTER_BOTTOM, shown, face, desk.rtl());
}

/// Value and name below the rail, where nothing else stands.
fn below(ui: &Ui, desk: &Desk, rect: Rect, at: Pos2, mark: &Mark, taken: &mut Vec<Rect>) {
    let face = Face { monospaced_digits: true, ..Face::new(theme::CAPTION, 550, desk.tokens.text_1) };
    let small = Face::new(theme::CAPTION, 450, desk.tokens.text_3);
    let wide = text::width(ui.ctx(), &mark.shown, face).max(text::width(ui.ctx(), &mark.name, small));
    let half = wide / 2.0;
    let middle = at.x.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
    let place = Rect::from_center_size(pos2(middle, at.y + 26.0), vec2(wide + theme::S2, 28.0));
    if taken.iter().any(|held| held.intersects(place)) {
        return;
    }
    taken.push(place);
    text::paint(ui.painter(), pos2(middle, at.y + 13.0), Align2::CENTER_TOP, &mark.shown, face, desk.rtl());
    text::paint(ui.painter(), pos2(middle, at.y + 27.0), Align2::CENTER_TOP, &mark.name, small, desk.rtl());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_has_its_place_on_the_ruler() {
        let mark = |value| Mark { kind: Kind::Other, name: String::new(), value, shown: String::new() };
        let (low, high) = ends(&[mark(20.0), mark(5.0), mark(11.0)]);
        assert!(low < 5.0 && high > 20.0);
        let (low, high) = ends(&[mark(7.0)]);
        assert!(low < 7.0 && high > 7.0, "one mark alone stands between two ends");
        assert_eq!(ends(&[]), (0.0, 1.0));
    }
}

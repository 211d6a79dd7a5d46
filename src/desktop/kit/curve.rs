//! A small curve of what one gets for what one gives: how it flattens, where one stands and where one would stand.
//! Not mirrored: what is given grows to the right in every language.

use egui::{Color32, CornerRadius, Pos2, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::desktop::desk::Desk;
use crate::desktop::text;
use crate::desktop::theme;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Given, and what it brings: least, expected, most. Along what is given.
    pub points: Vec<[f64; 4]>,
    /// What cannot be passed.
    pub ceiling: f64,
    /// Given now, and if what is being entered were decided.
    pub now: Option<f64>,
    pub wanted: Option<f64>,
    pub color: Color32,
    /// What is to be seen, in a sentence.
    pub sentence: String,
}

/// Draws it across the width.
pub fn curve(ui: &mut Ui, desk: &Desk, height: f32, curve: &Curve) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, CornerRadius::same(theme::RADIUS), desk.tokens.well);
    painter.rect_stroke(
        rect,
        CornerRadius::same(theme::RADIUS),
        Stroke::new(1.0, desk.tokens.line),
        StrokeKind::Inside,
    );
    let plot = rect.shrink2(vec2(7.0, 6.0));
    let most_x = curve.points.last().map_or(1.0, |point| point[0]).max(f64::MIN_POSITIVE);
    let most_y = curve.points.iter().map(|point| point[3]).fold(curve.ceiling, f64::max).max(f64::MIN_POSITIVE);
    let at = |x: f64, y: f64| -> Pos2 {
        let (x, y) = ((x / most_x).clamp(0.0, 1.0) as f32, (y / most_y).clamp(0.0, 1.0) as f32);
        pos2(plot.left() + plot.width() * x, plot.bottom() - plot.height() * y)
    };
    let tint = curve.color.gamma_multiply(0.22);
    for pair in curve.points.windows(2) {
        let [a, b] = [pair[0], pair[1]];
        let corners = vec![at(a[0], a[1]), at(a[0], a[3]), at(b[0], b[3]), at(b[0], b[1])];
        painter.add(Shape::convex_polygon(corners, tint, Stroke::NONE));
    }
    let line: Vec<Pos2> = curve.points.iter().map(|point| at(point[0], point[2])).collect();
    painter.add(Shape::line(line, Stroke::new(2.0, curve.color)));
    let level = [at(0.0, curve.ceiling), at(most_x, curve.ceiling)];
    painter.extend(Shape::dashed_line(&level, Stroke::new(1.0, desk.tokens.text_3), 4.0, 3.0));
    if let Some(now) = curve.now {
        painter.circle(at(now, middle(curve, now)), 4.5, desk.tokens.well, Stroke::new(2.0, desk.tokens.text_1));
    }
    if let Some(wanted) = curve.wanted {
        let spot = at(wanted, middle(curve, wanted));
        painter.vline(spot.x, spot.y..=plot.bottom(), Stroke::new(1.0, desk.tokens.accent));
        painter.circle(spot, 4.5, desk.tokens.accent, Stroke::new(1.5, desk.tokens.well));
    }
    let label = text::plain(&curve.sentence);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
}

/// What is expected for something between two points.
fn middle(curve: &Curve, given: f64) -> f64 {
    let pair = curve.points.windows(2).find(|pair| pair[0][0] <= given && given <= pair[1][0]);
    match pair {
        Some(pair) => {
            let part = (given - pair[0][0]) / (pair[1][0] - pair[0][0]).max(f64::MIN_POSITIVE);
            pair[0][2] + part * (pair[1][2] - pair[0][2])
        }
        None => curve.points.last().map_or(0.0, |point| point[2]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_between_two_lies_on_the_line() {
        let curve = Curve {
            points: vec![[0.0, 0.0, 0.0, 0.0], [10.0, 2.0, 4.0, 6.0], [20.0, 3.0, 6.0, 9.0]],
            ceiling: 8.0,
            now: None,
            wanted: None,
            color: Color32::PLACEHOLDER,
            sentence: String::new(),
        };
        assert_eq!((middle(&curve, 5.0), middle(&curve, 15.0), middle(&curve, 99.0)), (2.0, 5.0, 6.0));
    }
}

//! Drawings of a report, as SVG that takes its colours from the page's style.

use std::fmt::Write as _;

use crate::base::money::Money;
use crate::lang::Words;

/// A bar of 0 to 100 with a mark at the floor.
pub fn bar(points: f64, floor: f64) -> String {
    let (points, floor) = (points.clamp(0.0, 100.0), floor.clamp(0.0, 100.0));
    format!(
        "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"8\"/>\
         <rect class=\"fill\" width=\"{points:.1}\" height=\"8\"/><rect class=\"tick\" x=\"{floor:.1}\" width=\"0.6\" height=\"8\"/></svg>"
    )
}

/// A bar from the middle to either side, -1 to 1.
pub fn both_ways(share: f64) -> String {
    let share = share.clamp(-1.0, 1.0);
    let (from, wide) = if share < 0.0 { (50.0 + 50.0 * share, -50.0 * share) } else { (50.0, 50.0 * share) };
    let class = if share < 0.0 { "minus" } else { "fill" };
    format!(
        "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"8\"/>\
         <rect class=\"{class}\" x=\"{from:.1}\" width=\"{wide:.1}\" height=\"8\"/><rect class=\"tick\" x=\"49.8\" width=\"0.4\" height=\"8\"/></svg>"
    )
}

const WIDE: f64 = 720.0;
const HIGH: f64 = 250.0;
const LEFT: f64 = 84.0;
const BOTTOM: f64 = 24.0;
const TOP: f64 = 10.0;
/// Room for the curves' names at their ends.
const RIGHT: f64 = 130.0;

/// Money over days: the first curve is the run's own, drawn heavier. Names must be escaped already.
pub fn curves(words: &Words, curves: &[(String, Vec<Money>)]) -> String {
    let all = || curves.iter().flat_map(|(_, curve)| curve.iter().map(|money| money.major()));
    let (low, high) = (all().fold(0.0, f64::min), all().fold(1.0, f64::max));
    let days = curves.iter().map(|(_, curve)| curve.len()).max().unwrap_or(1).max(2);
    let step = round_step((high - low) / 4.0);
    let (low, high) = ((low / step).floor() * step, (high / step).ceil() * step);
    let x = |day: usize| LEFT + (WIDE - LEFT - RIGHT) * day as f64 / (days - 1) as f64;
    let y = |value: f64| HIGH - BOTTOM - (HIGH - BOTTOM - TOP) * (value - low) / (high - low);
    let mut svg = format!("<svg class=\"chart\" viewBox=\"0 0 {WIDE} {HIGH}\" role=\"img\" direction=\"ltr\">\n");
    let mut line = low;
    while line <= high + 0.5 * step {
        let class = if line.abs() < 0.5 * step { "zero" } else { "grid" };
        let said = super::html::escaped(&words.money_round(Money::from_major(line)));
        let _ = writeln!(
            svg,
            "<line class=\"{class}\" x1=\"{LEFT}\" x2=\"{:.1}\" y1=\"{:.1}\" y2=\"{:.1}\"/>\
             <text class=\"axis\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{said}</text>",
            WIDE - RIGHT,
            y(line),
            y(line),
            LEFT - 8.0,
            y(line) + 4.0
        );
        line += step;
    }
    for day in (0..days).step_by((days / 6).max(1)) {
        let _ = writeln!(
            svg,
            "<text class=\"axis\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            x(day),
            HIGH - 6.0,
            words.count(day as f64)
        );
    }
    let ends = label_heights(curves.iter().map(|(_, curve)| curve.last().map_or(0.0, |money| y(money.major()))));
    // The run's own curve last, over the others.
    for (place, (name, curve)) in curves.iter().enumerate().rev() {
        let points: Vec<String> =
            curve.iter().enumerate().map(|(day, money)| format!("{:.1},{:.1}", x(day), y(money.major()))).collect();
        let _ = writeln!(
            svg,
            "<polyline class=\"curve c{place}\" points=\"{}\"/><text class=\"name c{place}\" x=\"{:.1}\" y=\"{:.1}\">{name}</text>",
            points.join(" "),
            WIDE - RIGHT + 8.0,
            ends[place] + 4.0
        );
    }
    svg.push_str("</svg>");
    svg
}

/// A step that people count in: 1, 2 or 5 times a power of ten.
fn round_step(wanted: f64) -> f64 {
    let mut step = 1.0;
    for factor in [2.0, 2.5, 2.0].into_iter().cycle() {
        if step >= wanted {
            break;
        }
        step *= factor;
    }
    step
}

/// Heights of labels that would lie on each other, moved apart.
fn label_heights(wanted: impl Iterator<Item = f64>) -> Vec<f64> {
    const APART: f64 = 15.0;
    let wanted: Vec<f64> = wanted.collect();
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|a, b| wanted[*a].total_cmp(&wanted[*b]));
    let mut heights = wanted.clone();
    let mut last = f64::MIN;
    for place in order {
        heights[place] = heights[place].max(last + APART);
        last = heights[place];
    }
    // What was pushed below the edge is pulled up again, the others with it.
    let over = (last - (HIGH - BOTTOM)).max(0.0);
    heights.iter().map(|height| height - over).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        assert_eq!([0.7, 1.5, 3.0, 7.0, 30.0, 2_100.0].map(round_step), [1.0, 2.0, 5.0, 10.0, 50.0, 5_000.0]);
    }

    #[test]
    fn labels_keep_apart() {
        let heights = label_heights([100.0, 101.0, 102.0].into_iter());
        assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= 15.0), "{heights:?}");
    }
}

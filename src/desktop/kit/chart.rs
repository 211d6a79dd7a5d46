//! Charts: lines with bands and marks over days, bars side by side, the steps of a landed cost.
//!
//! Each has a title with its unit, a plain sentence that says what is to be seen (screen readers read it), and a table
//! behind it. Charts are not mirrored: time runs to the right in every language.

use egui::{Align2, Color32, CornerRadius, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_plot::{Bar, BarChart, FilledArea, HLine, Line, LineStyle, Plot, PlotPoints, Points, VLine};

use super::{far, field, row, table, words};
use crate::base::calendar::Date;
use crate::base::math;
use crate::desktop::desk::Desk;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;

/// How a series is drawn; each style tells itself apart without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    Solid,
    Dashed,
    /// Short dashes close together.
    Stitched,
    Dotted,
    Bars,
    /// Single days on a line.
    Dots,
}

/// Values by day.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: String,
    pub color: Color32,
    pub stroke: Stroke,
    /// Day and value.
    pub points: Vec<[f64; 2]>,
    /// Day, least and most: drawn behind the line.
    pub band: Vec<[f64; 3]>,
}

impl Series {
    pub fn line(name: String, color: Color32, points: Vec<[f64; 2]>) -> Series {
        Series { name, color, stroke: Stroke::Solid, points, band: Vec::new() }
    }

    /// What is expected and not known.
    pub fn forecast(name: String, color: Color32, points: Vec<[f64; 2]>, band: Vec<[f64; 3]>) -> Series {
        Series { name, color, stroke: Stroke::Dashed, points, band }
    }

    /// Things that happened on some days.
    pub fn dots(name: String, color: Color32, points: Vec<[f64; 2]>) -> Series {
        Series { name, color, stroke: Stroke::Dots, points, band: Vec::new() }
    }

    pub fn bars(name: String, color: Color32, points: Vec<[f64; 2]>) -> Series {
        Series { name, color, stroke: Stroke::Bars, points, band: Vec::new() }
    }
}

/// A level or a day to hold the series against.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    Level { name: String, at: f64 },
    Day { name: String, at: f64 },
}

/// A chart over days.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Its own among all charts.
    pub id: &'static str,
    pub title: String,
    /// Of the values: "units", "cedi", "%".
    pub unit: String,
    /// What is to be seen, in a sentence.
    pub sentence: String,
    pub height: f32,
    pub series: Vec<Series>,
    pub marks: Vec<Mark>,
    /// Whether the scale begins at nothing.
    pub from_zero: bool,
}

/// Draws a chart, or the table behind it.
pub fn chart(ui: &mut Ui, desk: &Desk, as_tables: &mut Vec<&'static str>, chart: &Chart) {
    let is_table = as_tables.contains(&chart.id);
    head(ui, desk, as_tables, chart.id, &chart.title, &chart.unit);
    if chart.series.iter().all(|series| series.points.is_empty()) {
        super::empty(ui, desk, &desk.say("chart-empty"));
        return;
    }
    if is_table {
        day_table(ui, desk, chart);
    } else {
        legend(ui, desk, chart);
        plot(ui, desk, chart);
        words::caption(ui, desk, &chart.sentence);
    }
}

/// Charts two beside each other in cards, or below each other where there is no room.
pub fn side_by_side(ui: &mut Ui, desk: &Desk, as_tables: &mut Vec<&'static str>, charts: &[Chart]) {
    const LEAST: f32 = 300.0;
    let across = if ui.available_width() >= 2.0 * LEAST + theme::S2 { 2 } else { 1 };
    for line in charts.chunks(across) {
        ui.columns(across, |columns| {
            for (place, shown) in line.iter().enumerate() {
                let place = if desk.rtl() { across - 1 - place } else { place };
                super::card(&mut columns[place], desk, |ui| chart(ui, desk, as_tables, shown));
            }
        });
    }
}

fn head(ui: &mut Ui, desk: &Desk, as_tables: &mut Vec<&'static str>, id: &'static str, title: &str, unit: &str) {
    let is_table = as_tables.contains(&id);
    row(ui, desk, |ui| {
        let named = if unit.is_empty() { title.to_owned() } else { format!("{title} ({unit})") };
        let room = ui.available_width() - 44.0;
        ui.scope(|ui| {
            ui.set_max_width(room);
            words::line(ui, desk, &named, desk.tokens.text_1, 600);
        });
        far(ui, desk, |ui| {
            let (icon, key) = match is_table {
                true => (egui_phosphor::regular::CHART_LINE, "chart-as-chart"),
                false => (egui_phosphor::regular::TABLE, "chart-as-table"),
            };
            let name = format!("{}: {}", desk.say(key), title);
            if field::icon_button(ui, desk, icon, &name, false).clicked() {
                match is_table {
                    true => as_tables.retain(|held| *held != id),
                    false => as_tables.push(id),
                }
            }
        });
    });
}

/// Names with their strokes; one series alone needs none.
fn legend(ui: &mut Ui, desk: &Desk, chart: &Chart) {
    if chart.series.len() + chart.marks.len() < 2 {
        return;
    }
    super::wrapped_row(ui, desk, |ui| {
        ui.spacing_mut().item_spacing = vec2(theme::S1, 0.0);
        for series in &chart.series {
            key(ui, series.color, series.stroke);
            words::caption_short(ui, desk, &series.name);
            ui.add_space(theme::S2);
        }
        for mark in &chart.marks {
            let (Mark::Level { name, .. } | Mark::Day { name, .. }) = mark;
            key(ui, desk.tokens.text_2, Stroke::Dotted);
            words::caption_short(ui, desk, name);
            ui.add_space(theme::S2);
        }
    });
}

fn key(ui: &mut Ui, color: Color32, stroke: Stroke) {
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 12.0), Sense::hover());
    let (from, to) = (rect.left_center(), rect.right_center());
    let line = egui::Stroke::new(2.0, color);
    match stroke {
        Stroke::Solid => {
            ui.painter().line_segment([from, to], line);
        }
        Stroke::Dashed => {
            ui.painter().extend(egui::Shape::dashed_line(&[from, to], line, 5.0, 3.0));
        }
        Stroke::Stitched => {
            ui.painter().extend(egui::Shape::dashed_line(&[from, to], line, 2.5, 2.5));
        }
        Stroke::Dotted => {
            ui.painter().extend(egui::Shape::dotted_line(&[from, to], color, 4.0, 1.2));
        }
        Stroke::Dots => {
            ui.painter().circle_filled(rect.center(), 4.0, color);
        }
        Stroke::Bars => {
            ui.painter().rect_filled(rect.shrink2(vec2(5.0, 1.0)), CornerRadius::same(1), color);
        }
    }
}

fn plot(ui: &mut Ui, desk: &Desk, chart: &Chart) {
    let start = desk.view().date.day_of_year() + 360 - desk.view().day.0 % 360;
    let first = Date { month: 1, day: 1 };
    let (words_x, words_y) = (desk.words, desk.words);
    let mut plot = Plot::new(chart.id)
        .height(chart.height)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_background(false)
        .grid_color(desk.tokens.line)
        // A date is wider than a tick: the last one would be cut by the edge.
        .x_grid_spacer(|input| {
            let (from, to) = input.bounds;
            ticks((from, to - 0.06 * (to - from)), 4.0, &DAY_STEPS)
        })
        .y_grid_spacer(|input| ticks(input.bounds, 5.0, &STEPS))
        .x_axis_formatter(move |mark, _| match mark.value >= 0.0 && mark.value.fract() == 0.0 {
            true => text::plain(&words_x.date(first.after((start + mark.value as u32) % 360))),
            false => String::new(),
        })
        .y_axis_formatter(move |mark, _| short(words_y, mark.value))
        .label_formatter(|_| None)
        // Nothing in it can be pressed: the keyboard passes it by.
        .sense(Sense::hover())
        .show_x(false)
        .show_y(false);
    if chart.from_zero {
        plot = plot.include_y(0.0);
    }
    // Where nothing has happened yet the axis begins at nothing and ends at one, not on both sides of it.
    if chart.series.iter().all(|series| series.points.iter().all(|point| point[1] == 0.0)) {
        plot = plot.include_y(1.0);
    }
    let response = plot.show(ui, |plot| {
        for series in &chart.series {
            if !series.band.is_empty() {
                let column = |place: usize| series.band.iter().map(|point| point[place]).collect::<Vec<f64>>();
                let area = FilledArea::new(series.name.clone(), &column(0), &column(1), &column(2));
                plot.add(area.fill_color(series.color.gamma_multiply(0.2)));
            }
            let points = || PlotPoints::from(series.points.clone());
            let line = |style| Line::new(series.name.clone(), points()).color(series.color).width(2.0).style(style);
            match series.stroke {
                Stroke::Solid => plot.line(line(LineStyle::Solid)),
                Stroke::Dashed => plot.line(line(LineStyle::dashed_loose())),
                Stroke::Stitched => plot.line(line(LineStyle::Dashed { length: 4.0 })),
                Stroke::Dotted => plot.line(line(LineStyle::dotted_dense())),
                Stroke::Dots => plot.points(Points::new(series.name.clone(), points()).color(series.color).radius(4.0)),
                Stroke::Bars => {
                    let bar = |point: &[f64; 2]| Bar::new(point[0], point[1]).width(0.7).fill(series.color);
                    plot.bar_chart(BarChart::new(series.name.clone(), series.points.iter().map(bar).collect()));
                }
            }
        }
        for mark in &chart.marks {
            let (color, style) = (desk.tokens.text_2, LineStyle::dotted_dense());
            match mark {
                Mark::Level { name, at } => plot.hline(HLine::new(name.clone(), *at).color(color).style(style)),
                Mark::Day { name, at } => plot.vline(VLine::new(name.clone(), *at).color(color).style(style)),
            }
        }
    });
    let label = format!("{}. {}", text::plain(&chart.title), text::plain(&chart.sentence));
    response.response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
}

/// Steps between two ticks, within a power of ten, and in days.
const STEPS: [f64; 3] = [1.0, 2.0, 5.0];
const DAY_STEPS: [f64; 8] = [1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0];

/// About so many ticks, all alike, at round values: an axis is read at any height.
fn ticks((low, high): (f64, f64), count: f64, steps: &[f64]) -> Vec<egui_plot::GridMark> {
    let wanted = (high - low) / count;
    if !(wanted.is_finite() && wanted > 0.0) {
        return Vec::new();
    }
    let mut power = 1.0;
    // Days are whole; other values go up and down by powers of ten.
    if steps.len() == STEPS.len() {
        while power > wanted && power > 1e-6 {
            power /= 10.0;
        }
        while power * 10.0 <= wanted && power < 1e12 {
            power *= 10.0;
        }
    }
    let fits = steps.iter().map(|step| step * power).find(|step| *step >= wanted);
    let step_size = fits.unwrap_or(power * if steps.len() == STEPS.len() { 10.0 } else { 360.0 });
    let first = math::floor(low / step_size) as i64 + 1;
    let marks = (first..).map(|place| place as f64 * step_size).take_while(|value| *value <= high);
    marks.take(40).map(|value| egui_plot::GridMark { value, step_size }).collect()
}

/// A number short enough for an axis.
fn short(words: &crate::lang::Words, value: f64) -> String {
    match value.abs() {
        size if size >= 1_000_000.0 => format!("{}M", words.number(value / 1_000_000.0, 1)),
        size if size >= 10_000.0 => format!("{}k", words.number(value / 1_000.0, 0)),
        size if size >= 20.0 || value.fract() == 0.0 => words.number(value, 0),
        size if size >= 1.0 => words.number(value, 1),
        _ => words.number(value, 2),
    }
}

fn day_table(ui: &mut Ui, desk: &Desk, chart: &Chart) {
    let mut columns = vec![table::Column::number(desk.say("chart-day"), 48.0)];
    columns.extend(chart.series.iter().map(|series| table::Column::number(series.name.clone(), 72.0)));
    let mut days: Vec<i64> = chart.series.iter().flat_map(|series| series.points.iter().map(|p| p[0] as i64)).collect();
    days.sort_unstable();
    days.dedup();
    let value = |series: &Series, day: i64| {
        let point = series.points.iter().find(|point| point[0] as i64 == day);
        point.map_or_else(table::Cell::none, |point| table::Cell::number(desk.words.number(point[1], 2), point[1]))
    };
    let rows = days.iter().rev().map(|day| {
        let mut cells = vec![table::Cell::number(desk.words.count(*day as f64), *day as f64)];
        cells.extend(chart.series.iter().map(|series| value(series, *day)));
        table::Row { key: *day as u64, cells, is_chosen: false }
    });
    let style = table::Style { height: chart.height, has_filter: false };
    table::table(ui, desk, chart.id, &mut table::TableState::default(), style, &columns, &rows.collect::<Vec<_>>());
}

/// A part of a sum, or a thing among others.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub name: String,
    pub value: f64,
    /// The value as it is written.
    pub shown: String,
    pub color: Color32,
}

/// Bars from a common line, each under its name with its value: for shares, funnels, rankings.
pub fn bars(ui: &mut Ui, desk: &Desk, title: &str, unit: &str, sentence: &str, parts: &[Part]) {
    let most = parts.iter().map(|part| part.value.abs()).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let bar = |part: &Part| (0.0, (part.value.abs() / most) as f32);
    lines(ui, desk, title, unit, sentence, parts, bar);
}

/// The steps of a sum, each beginning where the one before it ended; the last part is the whole.
pub fn waterfall(ui: &mut Ui, desk: &Desk, title: &str, unit: &str, sentence: &str, parts: &[Part], whole: &Part) {
    let mut all = parts.to_vec();
    all.push(whole.clone());
    let most = parts.iter().map(|part| part.value.max(0.0)).sum::<f64>().max(whole.value.abs()).max(f64::MIN_POSITIVE);
    let mut from = 0.0;
    let mut steps: Vec<(f32, f32)> = Vec::with_capacity(all.len());
    for part in parts {
        let (low, high) = (from + part.value.min(0.0), from + part.value.max(0.0));
        steps.push(((low / most) as f32, (high / most) as f32));
        from += part.value;
    }
    steps.push((0.0, (whole.value.max(0.0) / most) as f32));
    let mut place = 0;
    lines(ui, desk, title, unit, sentence, &all, |_| {
        place += 1;
        steps[place - 1]
    });
}

const BAR: f32 = 7.0;
const LINE: f32 = 31.0;

/// A line a part: name and value above its bar.
fn lines(
    ui: &mut Ui,
    desk: &Desk,
    title: &str,
    unit: &str,
    sentence: &str,
    parts: &[Part],
    mut span: impl FnMut(&Part) -> (f32, f32),
) {
    if !title.is_empty() {
        let named = if unit.is_empty() { title.to_owned() } else { format!("{title} ({unit})") };
        words::line(ui, desk, &named, desk.tokens.text_1, 600);
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for part in parts {
        let (from, to) = span(part);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
        let (near, far) = if desk.rtl() { (rect.right(), rect.left()) } else { (rect.left(), rect.right()) };
        let (near_anchor, far_anchor) = match desk.rtl() {
            false => (Align2::LEFT_TOP, Align2::RIGHT_TOP),
            true => (Align2::RIGHT_TOP, Align2::LEFT_TOP),
        };
        let face = Face { monospaced_digits: true, ..Face::new(theme::BODY - 0.5, 600, desk.tokens.text_1) };
        let shown = text::paint(ui.painter(), pos2(far, rect.top()), far_anchor, &part.shown, face, desk.rtl());
        let face = Face::new(theme::BODY - 0.5, 400, desk.tokens.text_2);
        let room = (rect.width() - shown.width() - theme::S2).max(20.0);
        let job = field::flat(text::elided(ui.ctx(), &part.name, face, room, desk.rtl()));
        let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
        let at = near_anchor.anchor_size(pos2(near, rect.top()), galley.size());
        ui.painter().galley(at.min, galley, face.color);
        let rail =
            Rect::from_min_max(pos2(rect.left(), rect.bottom() - BAR - 3.0), pos2(rect.right(), rect.bottom() - 3.0));
        ui.painter().rect_filled(rail, CornerRadius::same(3), desk.tokens.track.gamma_multiply(0.5));
        let x = |share: f32| match desk.rtl() {
            false => rail.left() + rail.width() * share.clamp(0.0, 1.0),
            true => rail.right() - rail.width() * share.clamp(0.0, 1.0),
        };
        // Something that is there is seen, however little it is.
        let (a, b) = (x(from), x(to));
        let mut bar = Rect::from_two_pos(pos2(a, rail.top()), pos2(b, rail.bottom()));
        if part.value != 0.0 && bar.width() < 2.0 {
            bar = bar.expand2(vec2(1.0, 0.0));
        }
        ui.painter().rect_filled(bar, CornerRadius::same(3), part.color);
        let label = format!("{}: {} {}", text::plain(&part.name), text::plain(&part.shown), text::plain(unit));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &label));
    }
    ui.add_space(2.0);
    if !sentence.is_empty() {
        words::caption(ui, desk, sentence);
    }
}

/// A gauge: a value on its way to its whole, with a mark.
pub fn gauge(ui: &mut Ui, desk: &Desk, name: &str, value: f64, most: f64, mark: Option<f64>, color: Color32) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 14.0), Sense::hover());
    let rail = Rect::from_center_size(rect.center(), vec2(rect.width(), 6.0));
    ui.painter().rect_filled(rail, CornerRadius::same(3), desk.tokens.track);
    let share = |value: f64| (value / most.max(f64::MIN_POSITIVE)).clamp(0.0, 1.0) as f32;
    let x =
        |share: f32| if desk.rtl() { rail.right() - rail.width() * share } else { rail.left() + rail.width() * share };
    let bar = Rect::from_two_pos(pos2(x(0.0), rail.top()), pos2(x(share(value)), rail.bottom()));
    ui.painter().rect_filled(bar, CornerRadius::same(3), color);
    if let Some(mark) = mark {
        ui.painter().vline(x(share(mark)), rect.y_range(), egui::Stroke::new(2.0, desk.tokens.text_1));
    }
    let label = format!("{}: {} / {}", text::plain(name), value.round(), most.round());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &label));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_has_some_round_ticks_and_never_a_crowd() {
        let values =
            |low, high| -> Vec<f64> { ticks((low, high), 5.0, &STEPS).iter().map(|mark| mark.value).collect() };
        assert_eq!(values(-1.0, 63.0), [0.0, 20.0, 40.0, 60.0]);
        assert_eq!(values(3.0, 5.2).len(), 4, "3.5 to 5");
        for size in [0.003, 0.7, 8.0, 93.0, 1e4, 7e7] {
            let count = values(0.0, size).len();
            assert!((2..=6).contains(&count), "{size}: {count}");
        }
        let days = |most| ticks((-0.5, most), 4.0, &DAY_STEPS).len();
        assert!((2..=5).contains(&days(60.0)) && (2..=5).contains(&days(180.0)));
        assert!(ticks((1.0, 1.0), 4.0, &STEPS).is_empty());
    }
}

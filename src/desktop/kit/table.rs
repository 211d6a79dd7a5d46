//! Tables that sort by a click on a head and filter by a word; thousands of rows cost what is seen of them.
//!
//! A row is one stop of the keyboard and one sentence for screen readers, so that a table of forty rows is not two hundred
//! stops. Columns are mirrored with the language.

use egui::{Align2, CornerRadius, Rect, Response, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::{empty, field, focus_ring, ring, words};
use crate::desktop::desk::Look;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;

/// What a table is sorted by and filtered with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableState {
    /// Which column, and whether the largest comes first.
    pub sort: Option<(usize, bool)>,
    pub filter: String,
}

/// A column: its head, its least width in points, and its part of what is left over.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub head: String,
    /// The glossary's term that explains the head.
    pub term: Option<&'static str>,
    pub width: f32,
    pub share: f32,
    pub is_number: bool,
}

impl Column {
    /// Words, which take what is left.
    pub fn words(head: String, width: f32) -> Column {
        Column { head, term: None, width, share: 1.0, is_number: false }
    }

    /// Numbers, set to the far side.
    pub fn number(head: String, width: f32) -> Column {
        Column { head, term: None, width, share: 0.25, is_number: true }
    }

    pub fn term(mut self, id: &'static str) -> Column {
        self.term = Some(id);
        self
    }
}

/// What stands in a cell, and what it is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub words: String,
    pub value: f64,
    pub tone: Option<super::Tone>,
    /// What a sign in the cell means, for those who hear the row and for the filter.
    pub said: String,
}

impl Cell {
    pub fn words(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), value: f64::NAN, tone: None, said: String::new() }
    }

    pub fn number(words: String, value: f64) -> Cell {
        Cell { words, value, tone: None, said: String::new() }
    }

    /// With a sign and a colour: for what is well or not.
    pub fn toned(mut self, tone: super::Tone) -> Cell {
        self.tone = Some(tone);
        self
    }

    /// With what its sign means.
    pub fn said(mut self, meaning: String) -> Cell {
        self.said = meaning;
        self
    }

    pub fn none() -> Cell {
        Cell { words: "–".into(), value: f64::NEG_INFINITY, tone: None, said: String::new() }
    }
}

/// A row with a number by which whoever drew it knows it again.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub key: u64,
    pub cells: Vec<Cell>,
    pub is_chosen: bool,
}

/// How a table is shown.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub height: f32,
    pub has_filter: bool,
}

const ROW: f32 = 28.0;
const PAD: f32 = 8.0;

/// Draws the table; answers with the key of the row that was pressed.
pub fn table(
    ui: &mut Ui,
    desk: &Look,
    name: &'static str,
    state: &mut TableState,
    style: Style,
    columns: &[Column],
    rows: &[Row],
) -> Option<u64> {
    if style.has_filter {
        let (label, hint) = (desk.say("table-filter"), desk.say("table-filter-hint"));
        let width = ui.available_width().min(240.0);
        field::entry(ui, desk, &label, &hint, &mut state.filter, width);
    }
    let order = order(state, rows);
    let natural = natural(ui, columns, rows);
    let widths = widths(columns, &natural, ui.available_width());
    heads(ui, desk, name, state, columns, &widths);
    if order.is_empty() {
        empty(ui, desk, &desk.say(if rows.is_empty() { "table-empty" } else { "table-none-fit" }));
        return None;
    }
    let mut pressed = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    // Heads stand above the scrolled rows and must keep to their columns: the bar lies over the rows' own margin.
    ui.spacing_mut().scroll.floating_allocated_width = 0.0;
    let area = ScrollArea::vertical().id_salt(name).max_height(style.height).auto_shrink([false, true]);
    area.show_rows(ui, ROW, order.len(), |ui, seen| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for &place in &order[seen] {
            if body_row(ui, desk, columns, &widths, &rows[place]).clicked() {
                pressed = Some(rows[place].key);
            }
        }
    });
    pressed
}

/// The places of the rows that are shown, in order.
fn order(state: &TableState, rows: &[Row]) -> Vec<usize> {
    let wanted = state.filter.trim().to_lowercase();
    let has = |words: &str| words.to_lowercase().contains(&wanted);
    let fits = |row: &Row| wanted.is_empty() || row.cells.iter().any(|cell| has(&cell.words) || has(&cell.said));
    let mut order: Vec<usize> = (0..rows.len()).filter(|place| fits(&rows[*place])).collect();
    if let Some((column, is_down)) = state.sort {
        order.sort_by(|a, b| {
            let (a, b) = (rows[*a].cells.get(column), rows[*b].cells.get(column));
            let by = match (a, b) {
                (Some(a), Some(b)) if a.value.is_nan() || b.value.is_nan() => a.words.cmp(&b.words),
                (Some(a), Some(b)) => a.value.total_cmp(&b.value),
                _ => std::cmp::Ordering::Equal,
            };
            if is_down { by.reverse() } else { by }
        });
    }
    order
}

/// Rows that are measured; below them, a table is about as wide as above.
const MEASURED: usize = 80;

/// What each column would take to show all of its words.
fn natural(ui: &Ui, columns: &[Column], rows: &[Row]) -> Vec<f32> {
    let wide = |words: &str, size, weight| {
        let face = Face { monospaced_digits: true, ..Face::new(size, weight, egui::Color32::PLACEHOLDER) };
        text::width(ui.ctx(), words, face)
    };
    let column = |(place, column): (usize, &Column)| {
        // A head that has been pressed carries a caret.
        let head = wide(&column.head, theme::CAPTION, 600) + 14.0;
        let cell = |row: &Row| {
            row.cells.get(place).map_or(0.0, |cell| {
                let sign = if cell.tone.is_some_and(|tone| tone != super::Tone::Plain) { 20.0 } else { 0.0 };
                sign + wide(&cell.words, theme::BODY - 0.5, 450)
            })
        };
        rows.iter().take(MEASURED).map(cell).fold(head, f32::max) + 2.0 * PAD + 1.0
    };
    columns.iter().enumerate().map(column).collect()
}

/// Each column gets what it needs where there is room for all, and what is over is shared out; where there is not, the
/// columns that want more than they were promised give way.
fn widths(columns: &[Column], natural: &[f32], room: f32) -> Vec<f32> {
    let needed: f32 = natural.iter().sum();
    if needed <= room {
        let shares: f32 = columns.iter().map(|column| column.share).sum();
        let part = |column: &Column| match shares > 0.0 {
            true => column.share / shares,
            false => 1.0 / columns.len() as f32,
        };
        return columns.iter().zip(natural).map(|(column, width)| width + (room - needed) * part(column)).collect();
    }
    let promised: Vec<f32> = columns.iter().zip(natural).map(|(column, width)| column.width.min(*width)).collect();
    let least: f32 = promised.iter().sum();
    let over = (room - least).max(0.0) / (needed - least).max(1.0);
    // Where even that is too much, all give way alike.
    let squeeze = (room / least.max(1.0)).min(1.0);
    promised.iter().zip(natural).map(|(least, width)| least * squeeze + (width - least) * over).collect()
}

/// The cells of a line, mirrored where one reads from the right.
fn cells(rect: Rect, widths: &[f32], rtl: bool) -> Vec<Rect> {
    let mut from = 0.0;
    let cell = |width: &f32| {
        let left = if rtl { rect.right() - from - width } else { rect.left() + from };
        from += width;
        Rect::from_min_size(pos2(left, rect.top()), vec2(*width, rect.height()))
    };
    widths.iter().map(cell).collect()
}

fn heads(ui: &mut Ui, desk: &Look, name: &str, state: &mut TableState, columns: &[Column], widths: &[f32]) {
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    for (place, (column, rect)) in columns.iter().zip(cells(line, widths, desk.rtl())).enumerate() {
        let response = ui.interact(rect, ui.id().with((name, "head", place)), Sense::click());
        let sign = match state.sort {
            Some((sorted, true)) if sorted == place => egui_phosphor::regular::CARET_DOWN,
            Some((sorted, false)) if sorted == place => egui_phosphor::regular::CARET_UP,
            _ => "",
        };
        let ink = if response.hovered() { desk.tokens.text_1 } else { desk.tokens.text_3 };
        let words = if sign.is_empty() { column.head.clone() } else { format!("{} {sign}", column.head) };
        cell(ui, desk, rect, &words, Face::new(theme::CAPTION, 600, ink), column.is_number);
        focus_ring(ui, desk, &response);
        let label = text::plain(&column.head);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
        if response.clicked() {
            state.sort = match state.sort {
                Some((sorted, is_down)) if sorted == place => Some((place, !is_down)),
                _ => Some((place, column.is_number)),
            };
        }
        if let Some(id) = column.term {
            words::explained(response, desk, id);
        }
    }
    ui.painter().hline(line.x_range(), line.bottom(), egui::Stroke::new(1.0, desk.tokens.line));
}

fn body_row(ui: &mut Ui, desk: &Look, columns: &[Column], widths: &[f32], row: &Row) -> Response {
    let (line, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let radius = CornerRadius::same(theme::RADIUS - 2);
    if row.is_chosen || response.hovered() {
        let fill = if row.is_chosen { desk.tokens.track } else { desk.tokens.track.gamma_multiply(0.5) };
        ui.painter().rect_filled(line, radius, fill);
    }
    if row.is_chosen {
        let edge = if desk.rtl() { line.right() - 1.5 } else { line.left() + 1.5 };
        ui.painter().vline(edge, line.shrink(4.0).y_range(), egui::Stroke::new(3.0, desk.tokens.accent));
    }
    let mut told = Vec::with_capacity(columns.len());
    for ((column, cell_of), rect) in columns.iter().zip(&row.cells).zip(cells(line, widths, desk.rtl())) {
        let (ink, sign) = match cell_of.tone {
            Some(tone) if tone != super::Tone::Plain => (tone.color(desk), tone.icon()),
            _ => (desk.tokens.text_1, ""),
        };
        let words = if sign.is_empty() { cell_of.words.clone() } else { format!("{sign} {}", cell_of.words) };
        let face = Face { monospaced_digits: column.is_number, ..Face::new(theme::BODY - 0.5, 450, ink) };
        cell(ui, desk, rect, &words, face, column.is_number);
        told.push(format!("{}: {}", text::plain(&column.head), text::plain(&cell_of.words)));
        if !cell_of.said.is_empty() {
            told.push(text::plain(&cell_of.said));
        }
    }
    ring(ui, desk, &response);
    let (told, is_chosen) = (told.join(", "), row.is_chosen);
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_chosen, &told));
    response
}

fn cell(ui: &Ui, desk: &Look, rect: Rect, words: &str, face: Face, is_number: bool) {
    let inner = rect.shrink2(vec2(PAD, 0.0));
    let job = field::flat(text::elided(ui.ctx(), words, face, inner.width().max(8.0), desk.rtl()));
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    // Words begin where reading begins, numbers end where it ends.
    let anchor = if is_number != desk.rtl() { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let at = anchor.anchor_size(anchor.pos_in_rect(&inner), galley.size());
    ui.painter().with_clip_rect(rect.intersect(ui.clip_rect())).galley(at.min, galley, face.color);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Row> {
        let row = |key, name: &str, value: f64| Row {
            key,
            cells: vec![Cell::words(name), Cell::number(value.to_string(), value)],
            is_chosen: false,
        };
        vec![row(0, "Blender", 9.0), row(1, "Earbuds", 10.0), row(2, "Handbag", -1.0)]
    }

    #[test]
    fn numbers_sort_as_numbers_and_a_word_filters() {
        let sorted = |state: TableState| order(&state, &rows());
        assert_eq!(sorted(TableState::default()), [0, 1, 2]);
        assert_eq!(sorted(TableState { sort: Some((1, true)), filter: String::new() }), [1, 0, 2]);
        assert_eq!(sorted(TableState { sort: Some((1, false)), filter: String::new() }), [2, 0, 1]);
        assert_eq!(sorted(TableState { sort: None, filter: " EAR".into() }), [1]);
    }

    #[test]
    fn columns_share_the_width_and_never_pass_it() {
        let columns = [Column::words("a".into(), 120.0), Column::number("b".into(), 80.0)];
        for room in [100.0, 200.0, 700.0] {
            for natural in [[60.0, 50.0], [190.0, 70.0], [400.0, 300.0]] {
                let total: f32 = widths(&columns, &natural, room).iter().sum();
                assert!((total - room).abs() < 0.01, "{room}: {total}");
            }
        }
        let shown_whole = widths(&columns, &[190.0, 70.0], 265.0);
        assert!(shown_whole[0] >= 190.0 && shown_whole[1] >= 70.0, "{shown_whole:?}");
        let mirrored = cells(Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 20.0)), &[120.0, 80.0], true);
        assert_eq!((mirrored[0].left(), mirrored[1].left()), (80.0, 0.0));
    }
}

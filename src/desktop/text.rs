//! The program's only text layout: every word that a person reads goes through here, whatever its script.
//!
//! egui shapes a run of one face well (Arabic letters join, and a purely Arabic run comes out right to left) but places
//! runs from left to right as they come, breaks lines by rules of its own, and knows no direction. So lines are broken
//! here in reading order (UAX 14), each line is put into the order of sight (UAX 9, in `layout`), and every run becomes a
//! section of its own, in reading order within.
//!
//! # Placing
//!
//! [`label`], [`label_elided`], [`label_job`] and [`paint`] place text rightly in both directions; prefer them. Whoever
//! holds a [`LayoutJob`] should know two things. A wrapped job, or one of several lines, of a right-to-left interface has
//! `halign` right: its galley hangs to the *left* of its origin. Lay it out with `Context::fonts_mut` and paint it at
//! `rect.min - galley.rect.min.to_vec2()`, which is right for every job, or hand job and rectangle to [`put`]. And egui's
//! own widgets overwrite a job's `halign` and wrapping: give them the galley of a job of one line, never a wrapped job.
//! Such a job (`wrap` infinite, no line end within) is an ordinary box from its left end in both directions.
//!
//! # Invariants
//!
//! - The job's text is in the order of sight and without direction marks; [`plain`] is what a screen reader gets.
//! - Direction follows the words, alignment follows the interface: a paragraph without a right-to-left letter is laid
//!   out left to right, and aligned right in a right-to-left interface. A paragraph with one reads in the interface's
//!   direction if that is right to left, else in that of its first letter.
//! - Nothing is kept here: egui remembers galleys by their jobs. Fonts must be there: call within a frame.
//!
//! Absent: entry of right-to-left text stays egui's (letters join, but cursor and selection are in the order of sight);
//! vertical text; hyphenation; justification.

mod layout;

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Align2, Color32, Context, FontId, Galley, Painter, Pos2, Rect, Response, Sense, Stroke, Ui};
use egui::{WidgetInfo, WidgetType};
use unicode_bidi::{BidiClass, bidi_class};

use super::fonts::{self, Choice};
use layout::Source;

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// Height of the letters' square in points.
    pub size: f32,
    /// 400 to 700. Latin and Cyrillic show every step; Arabic and Chinese are bold from 600.
    pub weight: u16,
    pub color: Color32,
    /// Digits of one width, for columns and for numbers that change in place.
    pub monospaced_digits: bool,
    /// Slanted; Arabic never is.
    pub italics: bool,
    pub underline: bool,
}

impl Face {
    pub fn new(size: f32, weight: u16, color: Color32) -> Face {
        Face { size, weight, color, monospaced_digits: false, italics: false, underline: false }
    }

    fn format(&self, arabic: bool) -> TextFormat {
        let bold = self.weight >= fonts::BOLD_FROM;
        let family = Choice { arabic, bold, digits: self.monospaced_digits }.family();
        let mut format = TextFormat::simple(FontId::new(self.size, family), self.color);
        // 400 is what the files hold without being asked.
        if self.weight != 400 && !arabic {
            format.coords.push(b"wght", f32::from(self.weight));
        }
        format.italics = self.italics && !arabic;
        if self.underline {
            format.underline = Stroke::new(1.0, self.color);
        }
        format
    }
}

/// A run of rich text (Markdown has bold and links within a paragraph).
#[derive(Clone, Copy, Debug)]
pub struct Span<'a> {
    pub text: &'a str,
    pub face: Face,
}

/// Lays out text in one face. `wrap` is the width in points to break lines at, or infinity for none; `rtl` is whether the
/// user's language is written from right to left.
pub fn job(ctx: &Context, text: &str, face: Face, wrap: f32, rtl: bool) -> LayoutJob {
    rich(ctx, &[Span { text, face }], wrap, rtl)
}

/// Lays out text in several faces; direction and line ends are those of the whole.
pub fn rich(ctx: &Context, spans: &[Span], wrap: f32, rtl: bool) -> LayoutJob {
    Source::new(spans).job(ctx, wrap, rtl)
}

/// The width in points of text that is not wrapped.
pub fn width(ctx: &Context, text: &str, face: Face) -> f32 {
    galley(ctx, job(ctx, text, face, f32::INFINITY, false)).size().x
}

/// Lays out one line of at most `width` points; what does not fit is cut off its end in reading order, with an ellipsis.
pub fn elided(ctx: &Context, text: &str, face: Face, width: f32, rtl: bool) -> LayoutJob {
    let line = text.replace('\n', " ");
    if has_rtl(&line) {
        return layout::elided(ctx, &line, face, width, rtl);
    }
    let mut job = job(ctx, &line, face, f32::INFINITY, rtl);
    job.wrap = TextWrapping { max_width: width, max_rows: 1, break_anywhere: true, ..TextWrapping::default() };
    job
}

/// Paints text so that `anchor` of its box is at `at`, and returns the box. The anchor is not mirrored: it is the caller
/// who knows where the left side of a right-to-left panel is.
pub fn paint(painter: &Painter, at: Pos2, anchor: Align2, text: &str, face: Face, rtl: bool) -> Rect {
    let galley = galley(painter.ctx(), job(painter.ctx(), text, face, f32::INFINITY, rtl));
    let rect = anchor.anchor_size(at, galley.size());
    show(painter, rect, galley);
    rect
}

/// Paints a job into a rectangle, aligned in it by `anchor`, and returns the box of the text.
pub fn put(painter: &Painter, rect: Rect, anchor: Align2, job: LayoutJob) -> Rect {
    let galley = galley(painter.ctx(), job);
    let rect = anchor.align_size_within_rect(galley.size(), rect);
    show(painter, rect, galley);
    rect
}

/// Shows text, in the width that is there if `wrap` and else on one line. Not selectable. A screen reader gets the words
/// in reading order.
pub fn label(ui: &mut Ui, text: &str, face: Face, wrap: bool, rtl: bool) -> Response {
    let width = if wrap { ui.available_width() } else { f32::INFINITY };
    let job = job(ui.ctx(), text, face, width, rtl);
    label_job(ui, job, text)
}

/// Shows one line, cut with an ellipsis where the width that is there ends; all of it is in the tooltip then.
pub fn label_elided(ui: &mut Ui, text: &str, face: Face, rtl: bool) -> Response {
    let job = elided(ui.ctx(), text, face, ui.available_width(), rtl);
    let cut = galley(ui.ctx(), job.clone()).elided || job.text.contains('…') && !text.contains('…');
    let response = label_job(ui, job, text);
    if !cut {
        return response;
    }
    response.on_hover_ui(|ui| {
        let width = ui.spacing().tooltip_width;
        let job = self::job(ui.ctx(), text, face, width, rtl);
        label_job(ui, job, text);
    })
}

/// Shows a job made by [`rich`] or [`job`]; `name` is its text in reading order, for screen readers.
pub fn label_job(ui: &mut Ui, job: LayoutJob, name: &str) -> Response {
    let galley = galley(ui.ctx(), job);
    let mut size = galley.size();
    // In a column that is not mirrored itself, a paragraph that is aligned right takes the whole width to be so.
    let column = !ui.layout().is_horizontal() && ui.layout().horizontal_align() != Align::Max;
    let wide = ui.available_width();
    if galley.job.halign == Align::RIGHT && column && wide.is_finite() && !ui.is_sizing_pass() {
        size.x = size.x.max(wide);
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), plain(name)));
    if ui.is_rect_visible(rect) {
        let anchor = if galley.job.halign == Align::RIGHT { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
        let rect = anchor.align_size_within_rect(galley.size(), rect);
        show(ui.painter(), rect, galley);
    }
    response
}

/// Whether a letter of a right-to-left script is in the text.
pub fn has_rtl(text: &str) -> bool {
    // The first such letter is Hebrew's U+0590; most text ends the search at each character's first comparison.
    text.chars().any(|char| char >= '\u{590}' && matches!(bidi_class(char), BidiClass::R | BidiClass::AL))
}

/// The text without direction marks: what a screen reader gets as a name.
pub fn plain(text: &str) -> String {
    text.chars().filter(|char| !is_mark(*char)).collect()
}

/// Marks that steer direction and show nothing; Fluent puts two around every value.
fn is_mark(char: char) -> bool {
    matches!(char, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn galley(ctx: &Context, job: LayoutJob) -> Arc<Galley> {
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Every glyph has its colour; the one that the painter wants is for those without.
fn show(painter: &Painter, rect: Rect, galley: Arc<Galley>) {
    painter.galley(rect.min - galley.rect.min.to_vec2(), galley, Color32::PLACEHOLDER);
}

#[cfg(test)]
mod tests;

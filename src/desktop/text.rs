//! Stand-in until the text layout lands.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, Color32, Context, FontId, Painter, Pos2, Rect, Response, Sense, Ui, WidgetInfo, WidgetType};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    pub size: f32,
    pub weight: u16,
    pub color: Color32,
    pub monospaced_digits: bool,
    pub italics: bool,
    pub underline: bool,
}

impl Face {
    pub fn new(size: f32, weight: u16, color: Color32) -> Face {
        Face { size, weight, color, monospaced_digits: false, italics: false, underline: false }
    }
}

pub struct Span<'a> {
    pub text: &'a str,
    pub face: Face,
}

pub fn job(_ctx: &Context, text: &str, face: Face, wrap: f32, _rtl: bool) -> LayoutJob {
    let mut job = LayoutJob::single_section(
        plain(text),
        TextFormat { font_id: FontId::proportional(face.size), color: face.color, ..Default::default() },
    );
    job.wrap.max_width = wrap;
    job
}

pub fn rich(ctx: &Context, spans: &[Span], wrap: f32, rtl: bool) -> LayoutJob {
    let text: String = spans.iter().map(|span| span.text).collect();
    job(ctx, &text, spans[0].face, wrap, rtl)
}

pub fn width(ctx: &Context, text: &str, face: Face) -> f32 {
    ctx.fonts_mut(|fonts| fonts.layout_job(job(ctx, text, face, f32::INFINITY, false)).size().x)
}

pub fn elided(ctx: &Context, text: &str, face: Face, width: f32, rtl: bool) -> LayoutJob {
    let mut job = job(ctx, text, face, width, rtl);
    job.wrap.max_rows = 1;
    job
}

pub fn paint(painter: &Painter, at: Pos2, anchor: Align2, text: &str, face: Face, _rtl: bool) -> Rect {
    painter.text(at, anchor, plain(text), FontId::proportional(face.size), face.color)
}

pub fn has_rtl(_text: &str) -> bool {
    false
}

pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

pub fn label(ui: &mut Ui, text: &str, face: Face, wrap: bool, rtl: bool) -> Response {
    let width = if wrap { ui.available_width() } else { f32::INFINITY };
    let job = job(ui.ctx(), text, face, width, rtl);
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, face.color);
    let text = plain(text);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &text));
    response
}

pub fn label_elided(ui: &mut Ui, text: &str, face: Face, rtl: bool) -> Response {
    label(ui, text, face, false, rtl)
}

pub fn rich_label(ui: &mut Ui, spans: &[Span], rtl: bool) -> Response {
    let text: String = spans.iter().map(|span| span.text).collect();
    match spans.first() {
        Some(span) => label(ui, &text, span.face, true, rtl),
        None => ui.allocate_response(egui::Vec2::ZERO, Sense::hover()),
    }
}

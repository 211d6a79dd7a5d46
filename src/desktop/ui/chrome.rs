//! What several screens share: a page with margins, cards to press, the choice of language, a message of trouble.

use egui::{
    Align2, CornerRadius, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType,
};
use egui::{pos2, vec2};

use crate::desktop::desk::{Intent, Look};
use crate::desktop::host::Trouble;
use crate::desktop::kit::{self, Tone, field, focus_ring};
use crate::desktop::settings::Change;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::lang::Language;

/// The widest that lines of a page may run.
const WIDE: f32 = 1080.0;

/// A screen of its own: background, margins, a middle that scrolls.
pub fn page<R>(ui: &mut Ui, look: &Look, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = ((ui.available_width() - WIDE) / 2.0).max(20.0);
    let frame = egui::Frame::new().fill(look.tokens.bg).inner_margin(Margin { left: 0, right: 0, top: 20, bottom: 8 });
    let shown = egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        ScrollArea::vertical().id_salt("page").auto_shrink(false).show(ui, |ui| {
            let room = ui.available_rect_before_wrap();
            let inner =
                Rect::from_min_max(pos2(room.left() + margin, room.top()), pos2(room.right() - margin, room.bottom()));
            let inside = within(ui, look, inner, draw);
            ui.allocate_space(vec2(0.0, theme::S4));
            inside
        })
    });
    shown.inner.inner
}

/// Two columns: the near one as wide as said, the far one the rest.
pub fn halves(ui: &Ui, look: &Look, near: f32) -> [Rect; 2] {
    const GAP: f32 = 24.0;
    let room = ui.available_rect_before_wrap();
    let far = room.width() - near - GAP;
    let column = |left: f32, width: f32| Rect::from_min_size(pos2(left, room.top()), vec2(width, room.height()));
    match look.rtl() {
        false => [column(room.left(), near), column(room.left() + near + GAP, far)],
        true => [column(room.right() - near, near), column(room.left(), far)],
    }
}

/// Draws a column inside a rectangle, and takes the room that it needs.
pub fn within<R>(ui: &mut Ui, look: &Look, rect: Rect, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let inside = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| kit::column(ui, look, draw));
    inside.inner
}

/// A card with an icon, a title and a line below, all of it to press.
pub fn pressable_card(
    ui: &mut Ui,
    look: &Look,
    icon: &str,
    title: &str,
    text: &str,
    aside: &str,
    is_chosen: bool,
) -> bool {
    const INSET: f32 = 12.0;
    const ICON: f32 = 26.0;
    let width = ui.available_width();
    let face = Face::new(theme::BODY - 0.5, 400, look.tokens.text_2);
    let room = width - 2.0 * INSET - ICON;
    let below = text::job(ui.ctx(), text, face, room, look.rtl());
    let height = ui.ctx().fonts_mut(|fonts| fonts.layout_job(below.clone()).size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height + 42.0), Sense::click());
    let radius = CornerRadius::same(theme::RADIUS_CARD);
    let fill = if response.hovered() || is_chosen { look.tokens.card } else { look.tokens.panel };
    let line = if is_chosen { look.tokens.accent } else { look.tokens.line };
    ui.painter().rect(rect, radius, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(INSET, 10.0));
    let (near, far, turn) =
        if look.rtl() { (inner.right(), inner.left(), -1.0) } else { (inner.left(), inner.right(), 1.0) };
    let (near_top, far_top) =
        if look.rtl() { (Align2::RIGHT_TOP, Align2::LEFT_TOP) } else { (Align2::LEFT_TOP, Align2::RIGHT_TOP) };
    let ink = if is_chosen { look.tokens.accent } else { look.tokens.text_2 };
    ui.painter().text(pos2(near, inner.top()), near_top, icon, egui::FontId::proportional(18.0), ink);
    let at = pos2(near + turn * ICON, inner.top());
    text::paint(ui.painter(), at, near_top, title, Face::new(theme::STRONG - 0.5, 600, look.tokens.text_1), look.rtl());
    text::paint(
        ui.painter(),
        pos2(far, inner.top() + 2.0),
        far_top,
        aside,
        Face::new(theme::CAPTION, 450, look.tokens.text_3),
        look.rtl(),
    );
    let beside = match look.rtl() {
        false => Rect::from_min_max(pos2(inner.left() + ICON, inner.top() + 22.0), inner.max),
        true => Rect::from_min_max(pos2(inner.left(), inner.top() + 22.0), pos2(inner.right() - ICON, inner.bottom())),
    };
    text::put(ui.painter(), beside, near_top, below);
    let label = format!("{}. {} {}", text::plain(title), text::plain(text), text::plain(aside));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_chosen, label.trim()));
    focus_ring(ui, look, &response);
    response.clicked()
}

/// The language of everything, each under its own name.
pub fn language_ui(ui: &mut Ui, look: &Look, asked: &mut Vec<Intent>) {
    let mut language = look.words.language();
    let options = Language::ALL.map(|language| (language, language.name().to_owned()));
    ui.allocate_ui_with_layout(vec2(150.0, theme::TALL), egui::Layout::left_to_right(egui::Align::Center), |ui| {
        if field::choice_alone(ui, look, &look.say("settings-language"), &mut language, &options) {
            asked.push(Intent::Set(Change::Language(language)));
        }
    });
}

/// What went wrong, and the button that says one has read it.
pub fn trouble_ui(ui: &mut Ui, look: &Look, trouble: &Trouble, asked: &mut Vec<Intent>) {
    kit::notice(ui, look, Tone::Warning, &format!("{} {}", look.say(trouble.key), trouble.detail));
    if field::button(ui, look, "", &look.say("close"), true).clicked() {
        asked.push(Intent::Forgive);
    }
    ui.add_space(theme::S2);
}

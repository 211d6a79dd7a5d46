//! What can be pressed, chosen and entered.

use egui::{
    Align2, Color32, CornerRadius, DragValue, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2,
    vec2,
};

use super::{column, far, focus_ring, follow_focus, row, words};
use crate::base::money::{Bps, Money};
use crate::desktop::desk::Look;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;

/// The one thing a card is for, across its width.
pub fn primary_button(ui: &mut Ui, desk: &Look, name: &str, enabled: bool) -> Response {
    let (fill, ink) = match enabled {
        true => (desk.tokens.accent, desk.tokens.on_accent),
        false => (desk.tokens.track, desk.tokens.text_2),
    };
    let size = vec2(ui.available_width(), 34.0);
    pressable(ui, desk, "", name, Shape { size, fill, ink, weight: 650, enabled, line: None, centred: true })
}

/// A plain button as wide as its words, with an icon where one is given.
pub fn button(ui: &mut Ui, desk: &Look, icon: &str, name: &str, enabled: bool) -> Response {
    let ink = if enabled { desk.tokens.text_1 } else { desk.tokens.text_3 };
    let size = vec2(natural(ui, desk, icon, name).min(ui.available_width().max(theme::TALL)), theme::TALL);
    let line = Some(desk.tokens.line);
    pressable(
        ui,
        desk,
        icon,
        name,
        Shape { size, fill: desk.tokens.card, ink, weight: 500, enabled, line, centred: true },
    )
}

/// The same in a list of many alike: eyes read the short name, screen readers the whole one.
pub fn button_as(ui: &mut Ui, desk: &Look, icon: &str, name: &str, whole_name: &str, enabled: bool) -> Response {
    let response = button(ui, desk, icon, name, enabled);
    let label = text::plain(whole_name);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, &label));
    response
}

/// The parts of a screen, one of which is shown: as many on a row as fit.
pub fn tabs<T: PartialEq + Clone>(ui: &mut Ui, desk: &Look, value: &mut T, options: &[(T, &str, String)]) {
    super::wrapped_row(ui, desk, |ui| {
        ui.spacing_mut().item_spacing = vec2(theme::S1, theme::S1);
        for (option, icon, words) in options {
            let is_it = option == value;
            let (fill, ink, line) = match is_it {
                true => (desk.tokens.track, desk.tokens.text_1, Some(desk.tokens.accent)),
                false => (Color32::TRANSPARENT, desk.tokens.text_2, Some(desk.tokens.line)),
            };
            let size = vec2(natural(ui, desk, icon, words).min(ui.max_rect().width()), theme::TALL + 2.0);
            let shape = Shape { size, fill, ink, weight: 600, enabled: true, line, centred: true };
            let response = pressable(ui, desk, icon, words, shape);
            let label = text::plain(words);
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_it, &label));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Tab));
            if response.clicked() {
                *value = option.clone();
            }
        }
    });
}

/// A button without a frame: for what is there but should not call.
pub fn quiet_button(ui: &mut Ui, desk: &Look, icon: &str, name: &str) -> Response {
    let ink = desk.tokens.text_1;
    let size = vec2(natural(ui, desk, icon, name).min(ui.available_width()), theme::TALL);
    let fill = Color32::TRANSPARENT;
    pressable(ui, desk, icon, name, Shape { size, fill, ink, weight: 600, enabled: true, line: None, centred: false })
}

/// An icon alone, its name on hover and for screen readers; `chosen` is how it is now.
pub fn icon_button(ui: &mut Ui, desk: &Look, icon: &str, name: &str, chosen: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(32.0, 30.0), Sense::click());
    let fill = match (chosen, response.hovered()) {
        (true, _) => desk.tokens.accent,
        (false, true) => desk.tokens.track,
        (false, false) => Color32::TRANSPARENT,
    };
    let ink = if chosen { desk.tokens.on_accent } else { desk.tokens.text_1 };
    ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, egui::FontId::proportional(17.0), ink);
    let label = text::plain(name);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, chosen, &label));
    focus_ring(ui, desk, &response);
    words::bubble(response, desk, name, "")
}

struct Shape {
    size: egui::Vec2,
    fill: Color32,
    ink: Color32,
    weight: u16,
    enabled: bool,
    line: Option<Color32>,
    centred: bool,
}

const ICON: f32 = 20.0;

fn natural(ui: &Ui, desk: &Look, icon: &str, name: &str) -> f32 {
    let wide = text::width(ui.ctx(), name, Face::new(theme::BODY, 600, desk.tokens.text_1));
    wide + 22.0 + if icon.is_empty() { 0.0 } else { ICON + 2.0 }
}

fn pressable(ui: &mut Ui, desk: &Look, icon: &str, name: &str, shape: Shape) -> Response {
    let sense = if shape.enabled { Sense::click() } else { Sense::focusable_noninteractive() };
    let (rect, response) = ui.allocate_exact_size(shape.size, sense);
    let radius = CornerRadius::same(theme::RADIUS);
    let fill = match response.hovered() && shape.enabled {
        true if shape.fill == Color32::TRANSPARENT => desk.tokens.track,
        true => shape.fill.gamma_multiply(0.88),
        false => shape.fill,
    };
    ui.painter().rect_filled(rect, radius, fill);
    if let Some(line) = shape.line {
        ui.painter().rect_stroke(rect, radius, Stroke::new(1.0, line), StrokeKind::Inside);
    }
    let face = Face::new(theme::BODY, shape.weight, shape.ink);
    let icon_room = if icon.is_empty() { 0.0 } else { ICON };
    let job = text::elided(ui.ctx(), name, face, rect.width() - 14.0 - icon_room, desk.rtl());
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let total = galley.rect.width() + icon_room;
    let left = match (shape.centred, desk.rtl()) {
        (true, _) => rect.center().x - total / 2.0,
        (false, false) => rect.left() + 6.0,
        (false, true) => rect.right() - 6.0 - total,
    };
    let (icon_x, words_x) = match desk.rtl() {
        false => (left + 8.0, left + icon_room),
        true => (left + total - 8.0, left),
    };
    if !icon.is_empty() {
        let font = egui::FontId::proportional(16.0);
        ui.painter().text(pos2(icon_x, rect.center().y), Align2::CENTER_CENTER, icon, font, shape.ink);
    }
    // The galley of a language read from the right is anchored at its right edge.
    let at = pos2(words_x - galley.rect.left(), rect.center().y - galley.rect.height() / 2.0);
    ui.painter().galley(at, galley, shape.ink);
    let label = text::plain(name);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, shape.enabled, &label));
    focus_ring(ui, desk, &response);
    response
}

/// How wide fields for numbers are.
const FIELD: f32 = 92.0;

/// A name, and a field at the end of the row; below the name where both do not fit beside each other.
fn named<R>(ui: &mut Ui, desk: &Look, name: &str, id: Option<&str>, needed: f32, draw: impl FnOnce(&mut Ui) -> R) -> R {
    let wide = text::width(ui.ctx(), name, Face::new(theme::BODY, 400, desk.tokens.text_2));
    if wide + theme::S2 + needed > ui.available_width() {
        return column(ui, desk, |ui| {
            match id {
                Some(id) => words::term_as(ui, desk, id, name),
                None => words::soft(ui, desk, name),
            };
            row(ui, desk, |ui| far(ui, desk, draw))
        });
    }
    row(ui, desk, |ui| {
        match id {
            Some(id) => words::term_as(ui, desk, id, name),
            None => words::soft_short(ui, desk, name),
        };
        far(ui, desk, draw)
    })
}

/// A whole number.
pub fn number(ui: &mut Ui, desk: &Look, name: &str, id: Option<&str>, value: &mut u32, least: u32, most: u32) -> bool {
    named(ui, desk, name, id, FIELD, |ui| {
        let speed = (f64::from(most - least) / 400.0).clamp(0.1, 10.0);
        let response = ui.add_sized(
            vec2(FIELD, theme::TALL),
            local(desk, DragValue::new(value), 0).range(least..=most).speed(speed),
        );
        labelled(ui, desk, &response, name, f64::from(*value));
        response.changed()
    })
}

/// An amount of money, to the cent; `unit` names its currency.
pub fn money(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    id: Option<&str>,
    value: &mut Money,
    most: Money,
    unit: &str,
) -> bool {
    money_told(ui, desk, (name, name), id, value, most, unit)
}

/// The same in a list of many alike: eyes read the short name, screen readers the whole one.
pub fn money_as(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    whole_name: &str,
    value: &mut Money,
    most: Money,
    unit: &str,
) -> bool {
    money_told(ui, desk, (name, whole_name), None, value, most, unit)
}

fn money_told(
    ui: &mut Ui,
    desk: &Look,
    (name, told): (&str, &str),
    id: Option<&str>,
    value: &mut Money,
    most: Money,
    unit: &str,
) -> bool {
    let unit_wide = text::width(ui.ctx(), unit, Face::new(theme::CAPTION, 450, desk.tokens.text_3));
    named(ui, desk, name, id, FIELD + theme::S2 + unit_wide, |ui| {
        let mut major = value.major();
        let speed = (major.abs() / 100.0).clamp(0.01, 50.0);
        let drag = local(desk, DragValue::new(&mut major), 2).range(0.0..=most.major()).speed(speed).max_decimals(2);
        let response = ui.add_sized(vec2(FIELD, theme::TALL), drag);
        labelled(ui, desk, &response, told, major);
        if !unit.is_empty() {
            words::caption_short(ui, desk, unit);
        }
        if response.changed() {
            *value = Money::from_major(major);
        }
        response.changed()
    })
}

/// A share in per cent, kept in basis points.
pub fn percent(ui: &mut Ui, desk: &Look, name: &str, id: Option<&str>, value: &mut Bps, least: f64, most: f64) -> bool {
    named(ui, desk, name, id, FIELD, |ui| {
        let mut share = value.share() * 100.0;
        let drag =
            local(desk, DragValue::new(&mut share), 1).range(least..=most).speed(0.5).max_decimals(1).suffix(" %");
        let response = ui.add_sized(vec2(FIELD, theme::TALL), drag);
        labelled(ui, desk, &response, name, share);
        if response.changed() {
            *value = Bps::from_share((share / 100.0).max(0.0));
        }
        response.changed()
    })
}

/// A number shown and read as the language writes it.
fn local<'a>(desk: &'a Look, drag: DragValue<'a>, decimals: usize) -> DragValue<'a> {
    drag.custom_formatter(move |value, _| desk.words.number(value, decimals))
        .custom_parser(move |text| desk.words.read(text))
}

fn labelled(ui: &Ui, desk: &Look, response: &Response, name: &str, value: f64) {
    // While it is typed into, egui's own frame has the colour of the words on what is marked: it would not be seen.
    focus_ring(ui, desk, response);
    let label = text::plain(name);
    response.widget_info(|| {
        let mut info = WidgetInfo::drag_value(true, value);
        info.label = Some(label.clone());
        info
    });
}

/// Yes or no.
pub fn toggle(ui: &mut Ui, desk: &Look, name: &str, id: Option<&str>, on: &mut bool) -> bool {
    let mut changed = false;
    named(ui, desk, name, id, 38.0, |ui| {
        let (rect, mut response) = ui.allocate_exact_size(vec2(38.0, 22.0), Sense::click());
        if response.clicked() {
            *on = !*on;
            changed = true;
            response.mark_changed();
        }
        let fill = if *on { desk.tokens.accent } else { desk.tokens.track };
        let radius = CornerRadius::same(11);
        ui.painter().rect(rect, radius, fill, Stroke::new(1.0, desk.tokens.text_3), StrokeKind::Inside);
        let to_the_right = *on != desk.rtl();
        let x = if to_the_right { rect.right() - 11.0 } else { rect.left() + 11.0 };
        let knob = if *on { desk.tokens.on_accent } else { desk.tokens.text_1 };
        ui.painter().circle_filled(pos2(x, rect.center().y), 7.0, knob);
        let label = text::plain(name);
        let is_on = *on;
        response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, is_on, &label));
        focus_ring(ui, desk, &response);
    });
    changed
}

/// One of many, in a list that opens, under or beside its name.
pub fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    id: Option<&str>,
    value: &mut T,
    options: &[(T, String)],
) -> bool {
    let face = Face::new(theme::BODY, 500, desk.tokens.text_1);
    let shown = shown_option(value, options);
    let named_width = text::width(ui.ctx(), name, face);
    let wide = text::width(ui.ctx(), &shown, face) + 46.0;
    // A long choice goes below its name.
    if named_width + wide + theme::S3 < ui.available_width() {
        return named(ui, desk, name, id, 0.0, |ui| {
            let width = wide.max(110.0).min(ui.available_width());
            list(ui, desk, name, width, value, options)
        });
    }
    column(ui, desk, |ui| {
        match id {
            Some(id) => words::term_as(ui, desk, id, name),
            None => words::soft(ui, desk, name),
        };
        let width = ui.available_width();
        list(ui, desk, name, width, value, options)
    })
}

/// The same without a name before it, where the choice itself says what it is; readers of the screen still hear the name.
pub fn choice_alone<T: PartialEq + Clone>(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    value: &mut T,
    options: &[(T, String)],
) -> bool {
    let width = ui.available_width();
    list(ui, desk, name, width, value, options)
}

fn shown_option<T: PartialEq>(value: &T, options: &[(T, String)]) -> String {
    options.iter().find(|(option, _)| option == value).map_or(String::new(), |(_, words)| words.clone())
}

fn list<T: PartialEq + Clone>(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    width: f32,
    value: &mut T,
    options: &[(T, String)],
) -> bool {
    let mut changed = false;
    let face = Face::new(theme::BODY, 500, desk.tokens.text_1);
    let shown = shown_option(value, options);
    let job = flat(text::elided(ui.ctx(), &shown, face, width - 40.0, desk.rtl()));
    // egui lays the job out anew and would widen the box for a long one.
    let list = egui::ComboBox::from_id_salt((name, "choice")).width(width).truncate().selected_text(job);
    let list = list.show_ui(ui, |ui| {
        ui.set_min_width(width);
        for (option, words) in options {
            let is_it = option == value;
            let face = Face { color: if is_it { desk.tokens.on_accent } else { face.color }, ..face };
            let job = flat(text::job(ui.ctx(), words, face, f32::INFINITY, desk.rtl()));
            let response = ui.selectable_label(is_it, job);
            let label = text::plain(words);
            response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_it, &label));
            if response.clicked() && !is_it {
                *value = option.clone();
                changed = true;
            }
        }
    });
    let label = format!("{}: {}", text::plain(name), text::plain(&shown));
    list.response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, true, &label));
    follow_focus(&list.response);
    changed
}

/// A job for egui's own widgets, which place it themselves.
pub fn flat(mut job: egui::text::LayoutJob) -> egui::text::LayoutJob {
    job.halign = egui::Align::LEFT;
    job
}

/// One of a few, side by side.
pub fn segments<T: PartialEq + Clone>(
    ui: &mut Ui,
    desk: &Look,
    name: &str,
    value: &mut T,
    options: &[(T, String)],
) -> bool {
    let mut changed = false;
    let (bar, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    let radius = CornerRadius::same(theme::RADIUS);
    ui.painter().rect(bar, radius, desk.tokens.well, Stroke::new(1.0, desk.tokens.line), StrokeKind::Inside);
    let each = (bar.width() - 6.0) / options.len().max(1) as f32;
    for (place, (option, words)) in options.iter().enumerate() {
        let column = if desk.rtl() { options.len() - 1 - place } else { place };
        let min = bar.min + vec2(3.0 + each * column as f32, 3.0);
        let rect = egui::Rect::from_min_size(min, vec2(each, 26.0));
        let response = ui.interact(rect, ui.id().with((name, place)), Sense::click());
        let is_it = option == value;
        if is_it {
            ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS - 1), desk.tokens.track);
        }
        let ink = if is_it || response.hovered() { desk.tokens.text_1 } else { desk.tokens.text_2 };
        let face = Face::new(theme::BODY - 0.5, if is_it { 600 } else { 500 }, ink);
        let job = flat(text::elided(ui.ctx(), words, face, each - 8.0, desk.rtl()));
        let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
        let label = format!("{}: {}", text::plain(name), text::plain(words));
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, is_it, &label));
        focus_ring(ui, desk, &response);
        if response.clicked() && !is_it {
            *value = option.clone();
            changed = true;
        }
    }
    changed
}

/// A line of text to enter. What is typed from the right stays as egui lays it out.
pub fn entry(ui: &mut Ui, desk: &Look, name: &str, hint: &str, value: &mut String, width: f32) -> Response {
    let align = if desk.rtl() { egui::Align::RIGHT } else { egui::Align::LEFT };
    let face = Face::new(theme::BODY, 400, desk.tokens.text_3);
    let hint = flat(text::job(ui.ctx(), hint, face, f32::INFINITY, false));
    let edit = egui::TextEdit::singleline(value)
        .hint_text(hint)
        .text_color(desk.tokens.text_1)
        .desired_width(width)
        .horizontal_align(align)
        .margin(vec2(8.0, 6.0));
    let response = ui.add(edit);
    focus_ring(ui, desk, &response);
    let (label, typed) = (text::plain(name), value.clone());
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(true, &typed, &typed, "");
        info.label = Some(label.clone());
        info
    });
    response
}

/// Several lines of text to enter, as wide as there is room. What is typed from the right stays as egui lays it out.
pub fn essay(ui: &mut Ui, desk: &Look, name: &str, value: &mut String, rows: usize) -> Response {
    let align = if desk.rtl() { egui::Align::RIGHT } else { egui::Align::LEFT };
    let edit = egui::TextEdit::multiline(value)
        .text_color(desk.tokens.text_1)
        .desired_width(ui.available_width())
        .desired_rows(rows)
        .horizontal_align(align)
        // The tab key goes on to the next field.
        .lock_focus(false)
        .margin(vec2(8.0, 6.0));
    let response = ui.add(edit);
    focus_ring(ui, desk, &response);
    let (label, typed) = (text::plain(name), value.clone());
    response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(true, &typed, &typed, "");
        info.label = Some(label.clone());
        info
    });
    response
}

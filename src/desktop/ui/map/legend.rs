//! What colours and lines mean; the choice of the measure; and the buttons that bring nearer and farther.

use egui::{
    Align, Align2, Area, CornerRadius, Frame, Id, Layout, Margin, Order, Rect, Sense, Stroke, StrokeKind, Ui, pos2,
    vec2,
};
use egui::{WidgetInfo, WidgetType};
use egui_phosphor::regular as icon;

use super::camera::{Camera, View};
use super::{MapState, lines};
use crate::desktop::chart::{self, Measure, Medium, World};
use crate::desktop::desk::Desk;
use crate::desktop::kit::{self, field, words};
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::model::setting::MarketId;

const WIDTH: f32 = 176.0;
/// From this width on the card stands open at first.
const ROOMY: f32 = 560.0;

fn card<R>(ui: &mut Ui, desk: &Desk, draw: impl FnOnce(&mut Ui) -> R) -> Rect {
    let frame = Frame::new()
        .fill(desk.tokens.card)
        .stroke(Stroke::new(1.0, desk.tokens.line))
        .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
        .inner_margin(Margin::symmetric(10, 8));
    frame.show(ui, draw).response.rect
}

/// The card at the lower west corner, where the chart has nothing to show; answers with the rectangle that it takes. Like
/// the map it is never mirrored.
pub fn legend_ui(
    ctx: &egui::Context,
    desk: &Desk,
    map: &mut MapState,
    world: &World,
    room: Rect,
    focus: MarketId,
) -> Rect {
    let at = room.left_bottom() + vec2(4.0, 0.0);
    let area = Area::new(Id::new("map-legend")).order(Order::Middle).pivot(Align2::LEFT_BOTTOM);
    let shown = area.fixed_pos(at).constrain(false).show(ctx, |ui| {
        card(ui, desk, |ui| {
            ui.set_width(WIDTH);
            ui.spacing_mut().item_spacing.y = 4.0;
            kit::column(ui, desk, |ui| {
                let is_open = head(ui, desk, map, room);
                if is_open {
                    scale(ui, desk, map.measure, focus);
                    media(ui, desk, world);
                }
            });
        })
    });
    shown.inner
}

pub fn key(measure: Measure) -> &'static str {
    match measure {
        Measure::Demand => "measure-demand",
        Measure::Margin => "measure-margin",
        Measure::DeliveryDays => "measure-delivery-days",
        Measure::Risk => "measure-risk",
    }
}

/// A figure of a measure in words.
pub fn figure(desk: &Desk, measure: Measure, value: f64) -> String {
    match measure {
        // In thousands: the figure itself is longer than it is known.
        Measure::Demand => desk.words.number(value / 1_000.0, 0),
        Measure::Margin | Measure::Risk => desk.words.percent(value, 0),
        Measure::DeliveryDays => desk.words.number(value, 0),
    }
}

/// The same with what it counts.
pub fn said(desk: &Desk, measure: Measure, value: f64) -> String {
    let slots = [("figure", figure(desk, measure, value).into()), ("count", value.round().into())];
    desk.with(&format!("{}-said", key(measure)), &slots)
}

/// What colours markets, and the button that folds the rest; answers whether the rest is shown.
fn head(ui: &mut Ui, desk: &Desk, map: &mut MapState, room: Rect) -> bool {
    let mut is_open = map.is_legend_open.unwrap_or(room.width() > ROOMY);
    kit::row(ui, desk, |ui| {
        let options = Measure::ALL.map(|measure| (measure, desk.say(key(measure))));
        ui.allocate_ui(vec2(WIDTH - 40.0, theme::TALL), |ui| {
            field::choice_alone(ui, desk, &desk.say("map-measure"), &mut map.measure, &options);
        });
        kit::far(ui, desk, |ui| {
            let (sign, key) = match is_open {
                true => (icon::CARET_DOWN, "map-legend-close"),
                false => (icon::CARET_UP, "map-legend-open"),
            };
            if field::icon_button(ui, desk, sign, &desk.say(key), false).clicked() {
                is_open = !is_open;
                map.is_legend_open = Some(is_open);
            }
        });
    });
    is_open
}

/// The five steps, where each begins, and a mark over the market in focus.
fn scale(ui: &mut Ui, desk: &Desk, measure: Measure, focus: MarketId) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 34.0), Sense::hover());
    let tokens = &desk.tokens;
    let each = rect.width() / 5.0;
    let place = |step: usize| if desk.rtl() { 4 - step } else { step } as f32;
    let bar = |step: usize| {
        let min = pos2(rect.left() + each * place(step), rect.top() + 7.0);
        Rect::from_min_size(min, vec2(each, 11.0))
    };
    for (step, color) in tokens.measure.into_iter().enumerate() {
        ui.painter().rect(bar(step), CornerRadius::ZERO, color, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    }
    for (step, bound) in measure.bounds().into_iter().enumerate() {
        let x = rect.left() + each * if desk.rtl() { 4.0 - step as f32 } else { step as f32 + 1.0 };
        let face = Face::new(theme::CAPTION - 0.5, 450, tokens.text_2);
        let at = pos2(x, rect.bottom());
        text::paint(ui.painter(), at, Align2::CENTER_BOTTOM, &figure(desk, measure, bound), face, desk.rtl());
    }
    let value = measure.value(desk.view(), focus);
    if let Some(value) = value {
        let over = bar(usize::from(measure.step(value))).center_top();
        let mark = vec![over + vec2(-4.5, -7.0), over + vec2(4.5, -7.0), over];
        ui.painter().add(egui::Shape::convex_polygon(mark, tokens.accent, Stroke::NONE));
    }
    let told = match value {
        Some(value) => format!("{}: {}", desk.market(focus).name, said(desk, measure, value)),
        None => desk.market(focus).name.clone(),
    };
    let label = text::plain(&told);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &label));
    words::caption(ui, desk, &told);
}

/// The kinds of way that there are, each as it is drawn.
fn media(ui: &mut Ui, desk: &Desk, world: &World) {
    let there = |medium: &Medium| world.lanes.iter().any(|lane| lane.medium() == *medium);
    let known = [Medium::Sea, Medium::Air, Medium::Road, Medium::Rail].into_iter().filter(there);
    let known: Vec<Medium> = known.collect();
    ui.spacing_mut().item_spacing = vec2(theme::S3, 0.0);
    let layout = if desk.rtl() { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) };
    ui.allocate_ui_with_layout(vec2(WIDTH, 18.0), layout.with_main_wrap(true), |ui| {
        for medium in known {
            let key = match medium {
                Medium::Sea => "leg-ocean",
                Medium::Air => "leg-air",
                Medium::Road => "leg-road",
                Medium::Rail => "leg-rail",
            };
            way(ui, desk, medium, &desk.say(key));
        }
    });
}

/// A piece of line and its name.
fn way(ui: &mut Ui, desk: &Desk, medium: Medium, name: &str) {
    const LINE: f32 = 26.0;
    let face = Face::new(theme::CAPTION, 450, desk.tokens.text_2);
    let wide = text::width(ui.ctx(), name, face) + LINE + 5.0;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, 18.0), Sense::hover());
    let (from, words, anchor) = match desk.rtl() {
        false => (rect.left(), rect.left() + LINE + 5.0, Align2::LEFT_CENTER),
        true => (rect.right() - LINE, rect.right() - LINE - 5.0, Align2::RIGHT_CENTER),
    };
    let y = rect.center().y;
    let mut shapes = Vec::new();
    lines::stroke(medium, &[pos2(from, y), pos2(from + LINE, y)], &desk.tokens, true, &mut shapes);
    ui.painter().extend(shapes);
    text::paint(ui.painter(), pos2(words, y), anchor, name, face, desk.rtl());
    let label = text::plain(name);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &label));
}

/// Nearer, farther, all of it: at the upper west corner.
pub fn zoom_ui(
    ctx: &egui::Context,
    desk: &Desk,
    camera: &mut Camera,
    view: &View,
    room: Rect,
    frame: chart::Area,
) -> Rect {
    let at = room.left_top() + vec2(4.0, 4.0);
    let area = Area::new(Id::new("map-zoom")).order(Order::Middle).fixed_pos(at).constrain(false);
    let shown = area.show(ctx, |ui| {
        let frame_of = Frame::new()
            .fill(desk.tokens.card)
            .stroke(Stroke::new(1.0, desk.tokens.line))
            .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
            .inner_margin(Margin::same(3));
        let shown = frame_of.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.vertical(|ui| {
                let about = view.rect.center();
                if field::icon_button(ui, desk, icon::PLUS, &desk.say("map-nearer"), false).clicked() {
                    camera.nearer(super::STEP, about, view, frame);
                }
                if field::icon_button(ui, desk, icon::MINUS, &desk.say("map-farther"), false).clicked() {
                    camera.nearer(1.0 / super::STEP, about, view, frame);
                }
                if field::icon_button(ui, desk, icon::CORNERS_OUT, &desk.say("map-fit"), false).clicked() {
                    *camera = Camera::default();
                }
            });
        });
        shown.response.rect
    });
    shown.inner
}

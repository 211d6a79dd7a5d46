//! The trade map: the chart painted between the panels, with what moves on it; and as a still picture in texts.
//!
//! Lies below all panels and takes the pointer only where nothing lies over it. Pans by dragging and the arrow keys, comes
//! nearer by the wheel and plus and minus, shows everything again by 0. The ground is a picture and the lines are a mesh that
//! are made anew only when the view changes; nothing asks for a frame while nothing moves. The map is never mirrored.

mod camera;
mod ground;
mod legend;
mod lines;
mod marks;
mod names;
mod pointed;

use std::sync::Arc;

use egui::{EventFilter, Id, Key, Painter, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};

pub use camera::{Camera, View};

use crate::base::calendar::Day;
use crate::desktop::chart::{Area, Measure, Things, World};
use crate::desktop::desk::{Desk, Look};
use crate::desktop::drafts::Drafts;
use crate::desktop::{text, theme};

/// How much nearer one press comes.
const STEP: f32 = 1.4;
/// Height of the strip below the map that is kept free of names.
const STRIP: f32 = 58.0;

/// What the map shows besides the day.
#[derive(Clone, Copy, Debug)]
pub struct MapBeside<'a> {
    pub world: &'a Arc<World>,
    /// Share of the day that has passed.
    pub fraction: f32,
    pub low_detail: bool,
}

/// The very world that something was made from. Held, so that no other can come to lie where it lay.
#[derive(Clone, Debug)]
struct Held(Arc<World>);

impl PartialEq for Held {
    fn eq(&self, other: &Held) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What the map remembers between two frames.
#[derive(Debug, Default)]
pub struct MapState {
    pub camera: Camera,
    pub measure: Measure,
    /// As somebody has left it; before, it is open where there is room.
    pub is_legend_open: Option<bool>,
    ground: ground::Picture,
    lines: lines::Lines,
    today: Things,
    before: Things,
    /// What the things were read from.
    read: Option<(Held, u64, Day)>,
    last_view: Option<View>,
}

impl MapState {
    /// Reads the day where it is another one; what glides comes from the day before, if that was shown.
    fn read(&mut self, world: &Arc<World>, desk: &Desk) {
        let now = Some((Held(Arc::clone(world)), desk.frame.generation, desk.view().day));
        if self.read == now {
            return;
        }
        let things = Things::of(world, desk.view());
        let day = desk.view().day;
        let is_next = self.read.as_ref().is_some_and(|(of, _, was)| Arc::ptr_eq(&of.0, world) && was.0 + 1 == day.0);
        let old = std::mem::replace(&mut self.today, things);
        self.before = if is_next { old } else { self.today.clone() };
        self.read = now;
    }
}

/// Paints the map into what the panels leave, and answers to who points at it.
pub fn map_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, map: MapBeside, free: Rect) {
    if free.width() < 60.0 || free.height() < 60.0 {
        return;
    }
    let world = map.world;
    let id = Id::new("trade-map");
    let response = ui.interact(free, id, Sense::click_and_drag());
    let state = &mut drafts.map;
    state.read(world, desk);
    let clear = Rect::from_min_max(free.min, free.max - vec2(0.0, STRIP)).shrink(6.0);
    let old = state.camera.view(free, clear, world.frame);
    moved(ui, &response, &mut state.camera, &old, world);
    let view = state.camera.view(free, clear, world.frame);
    let fraction = if desk.reduced_motion { 1.0 } else { map.fraction };
    let things = state.today.between(world, &state.before, fraction);
    paint(ui, desk, state, &things, &view, map, drafts.focus.market);
    let mut kept = Vec::new();
    if !drafts.is_diary_open {
        kept.push(legend::legend_ui(ui.ctx(), desk, state, world, clear, drafts.focus.market));
    }
    kept.push(legend::zoom_ui(ui.ctx(), desk, &mut state.camera, &view, clear, world.frame));
    names::names(&ui.painter().with_clip_rect(free), desk, world, &things, &view, clear, &kept);
    pointed::pointed_ui(ui, desk, drafts, world, &things, &view, &response);
    told(desk, &things, &response);
    if response.has_focus() {
        let ring = egui::Stroke::new(2.0, desk.tokens.accent);
        ui.painter().rect_stroke(free.shrink(2.0), theme::RADIUS, ring, egui::StrokeKind::Inside);
    }
}

/// Lets pointer and keyboard move the view.
fn moved(ui: &Ui, response: &Response, camera: &mut Camera, view: &View, world: &World) {
    let frame = world.frame;
    if response.dragged() {
        camera.pan(response.drag_delta(), view, frame);
    }
    if response.contains_pointer()
        && let Some(at) = ui.input(|input| input.pointer.hover_pos())
    {
        let (wheel, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
        let factor = pinch * (wheel / 240.0).exp();
        if (factor - 1.0).abs() > 1e-3 {
            camera.nearer(factor, at, view, frame);
        }
    }
    if !response.has_focus() {
        return;
    }
    let arrows = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: false };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    let pressed = |key| ui.input(|input| input.modifiers.is_none() && input.key_pressed(key));
    const PACE: f32 = 60.0;
    let arrows = [
        (Key::ArrowLeft, vec2(PACE, 0.0)),
        (Key::ArrowRight, vec2(-PACE, 0.0)),
        (Key::ArrowUp, vec2(0.0, PACE)),
        (Key::ArrowDown, vec2(0.0, -PACE)),
    ];
    let by: Vec2 = arrows.into_iter().filter(|(key, _)| pressed(*key)).map(|(_, by)| by).fold(Vec2::ZERO, |a, b| a + b);
    camera.pan(by, view, frame);
    let signs = ui.input(|input| {
        let text = |event: &egui::Event| matches!(event, egui::Event::Text(text) if text == "+");
        (
            input.key_pressed(Key::Plus) || input.key_pressed(Key::Equals) || input.events.iter().any(text),
            input.key_pressed(Key::Minus),
        )
    });
    match signs {
        (true, _) => camera.nearer(STEP, view.rect.center(), view, frame),
        (false, true) => camera.nearer(1.0 / STEP, view.rect.center(), view, frame),
        (false, false) if pressed(Key::Num0) => *camera = Camera::default(),
        (false, false) => {}
    }
}

fn paint(
    ui: &Ui,
    desk: &Desk,
    state: &mut MapState,
    things: &Things,
    view: &View,
    map: MapBeside,
    chosen: crate::model::setting::MarketId,
) {
    let painter = ui.painter().with_clip_rect(view.rect);
    let is_moving = state.last_view.is_some_and(|last| last != *view && last.rect == view.rect);
    state.last_view = Some(*view);
    if is_moving {
        // Once more when it stands still, as fine as the screen.
        ui.ctx().request_repaint();
    }
    let steps = state.measure.steps(desk.view());
    let fineness = if is_moving || map.low_detail { 0.5 } else { 1.0 };
    let look = ground::Look { tokens: &desk.tokens, steps: &steps, fineness };
    state.ground.show(&painter, map.world, view, &look);
    let busy = busy(things);
    let look = lines::Look { busy, chosen: Some(chosen), is_plain: map.low_detail };
    state.lines.show(&painter, map.world, view, &desk.tokens, &look);
    let many = map.world.countries.len() > 1;
    marks::places(&painter, map.world, things, view, &desk.tokens, many.then_some(chosen));
    marks::moving(&painter, map.world, things, view, &desk.tokens);
}

/// Lanes that something is on.
fn busy(things: &Things) -> Vec<usize> {
    let mut busy: Vec<usize> = things.vehicles.iter().map(|vehicle| vehicle.lane).collect();
    busy.extend(things.parcels.iter().map(|flow| flow.lane));
    busy.sort_unstable();
    busy.dedup();
    busy
}

/// Tells a screen reader what there is to see.
fn told(desk: &Desk, things: &Things, response: &Response) {
    let markets: Vec<&str> = desk.view().markets.iter().map(|row| row.name.as_str()).collect();
    let slots = [("markets", markets.join(", ").into()), ("shipments", things.vehicles.len().into())];
    let label = text::plain(&desk.with("map-name", &slots));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &label));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Canvas));
}

/// The map as a still picture in a text: the ground, the lanes and the names, in the place that it is given.
#[derive(Debug, Default)]
pub struct Still {
    ground: ground::Picture,
    lines: lines::Lines,
}

impl Still {
    pub fn show(&mut self, painter: &Painter, look: &Look, world: &Arc<World>, rect: Rect) {
        let view = Camera::default().view(rect, rect.shrink(8.0), what_counts(world));
        let tokens = &look.tokens;
        self.ground.show(painter, world, &view, &ground::Look { tokens, steps: &[], fineness: 1.0 });
        let plain = lines::Look { busy: Vec::new(), chosen: None, is_plain: true };
        self.lines.show(painter, world, &view, tokens, &plain);
        let things = Things::empty(world);
        marks::places(painter, world, &things, &view, tokens, None);
        names::names(painter, look, world, &things, &view, rect.shrink(4.0), &[]);
    }
}

/// The part of the world in which goods move, with room about it.
fn what_counts(world: &World) -> Area {
    const ROOM: f32 = 55.0;
    let mut area = Area { min: [f32::INFINITY; 2], max: [f32::NEG_INFINITY; 2] };
    let towns = world.countries.iter().flat_map(|country| &country.towns).map(|town| town.at);
    let ways = world.lanes.iter().flat_map(|lane| lane.line.points.iter().copied());
    for [x, y] in towns.chain(ways) {
        area.min = [area.min[0].min(x - ROOM), area.min[1].min(y - ROOM)];
        area.max = [area.max[0].max(x + ROOM), area.max[1].max(y + ROOM)];
    }
    if area.min[0] < area.max[0] { area } else { world.frame }
}

#[cfg(test)]
mod tests;

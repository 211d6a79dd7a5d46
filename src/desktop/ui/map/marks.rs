//! What stands and moves on the map: towns, gates, hubs, warehouses with what lies in them, vehicles, parcels.

use egui::{Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};
use egui_phosphor::regular as icon;

use super::camera::View;
use super::lines::color;
use crate::desktop::chart::{Area, Country, GatePlace, Medium, Things, Vehicle, World, distance};
use crate::desktop::theme::Tokens;
use crate::model::setting::MarketId;
use crate::model::words::LegKind;

const HUB: f32 = 9.5;
const STORE: egui::Vec2 = vec2(20.0, 15.0);
const GATE: f32 = 7.5;
const TOWN: f32 = 2.4;

/// Places: towns, gates, hubs and warehouses.
pub fn places(
    painter: &Painter,
    world: &World,
    things: &Things,
    view: &View,
    tokens: &Tokens,
    chosen: Option<MarketId>,
) {
    for country in &world.countries {
        for town in country.towns.iter().skip(1) {
            let radius = TOWN + 2.0 * town.share.min(0.5);
            painter.circle(view.to_screen(town.at), radius, tokens.text_1, Stroke::new(1.2, tokens.halo));
        }
        for gate in country.gates.iter().filter(|gate| is_apart(gate, country, view)) {
            gate_mark(painter, gate, view.to_screen(gate.at), tokens);
        }
    }
    for hub in &things.hubs {
        let at = view.to_screen(hub.at);
        let ring = if hub.units > 0 { tokens.accent } else { tokens.text_2 };
        painter.circle(at, HUB, tokens.panel, Stroke::new(2.0, ring));
        painter.text(at, Align2::CENTER_CENTER, icon::FACTORY, FontId::proportional(12.0), tokens.text_1);
    }
    for store in &things.stores {
        let at = view.to_screen(store.at);
        if chosen == Some(store.market) {
            painter.circle_stroke(at, 16.0, Stroke::new(2.0, tokens.accent));
        }
        warehouse(painter, at, store.fill, tokens);
    }
}

/// A house with a gable; what lies in it fills it from the floor.
fn warehouse(painter: &Painter, at: Pos2, fill: f32, tokens: &Tokens) {
    let body = Rect::from_center_size(at + vec2(0.0, 2.0), STORE);
    let gable =
        vec![body.left_top() + vec2(-2.0, 0.0), pos2(at.x, body.top() - 6.5), body.right_top() + vec2(2.0, 0.0)];
    let edge = Stroke::new(1.3, tokens.text_1);
    painter.rect(body.expand(1.2), CornerRadius::same(1), tokens.halo, Stroke::NONE, StrokeKind::Outside);
    painter.add(Shape::convex_polygon(gable, tokens.panel, edge));
    painter.rect(body, CornerRadius::ZERO, tokens.panel, edge, StrokeKind::Inside);
    let inner = body.shrink(2.0);
    let top = inner.bottom() - inner.height() * fill.clamp(0.0, 1.0);
    painter.rect_filled(Rect::from_min_max(pos2(inner.left(), top), inner.max), CornerRadius::ZERO, tokens.accent);
}

/// What a gate is, as a sign.
fn gate_mark(painter: &Painter, gate: &GatePlace, at: Pos2, tokens: &Tokens) {
    let (medium, sign) = match gate.leg {
        LegKind::Port | LegKind::Ocean => (Medium::Sea, icon::ANCHOR),
        LegKind::Air => (Medium::Air, icon::AIRPLANE_TILT),
        LegKind::ParcelHub => (Medium::Air, icon::PACKAGE),
        LegKind::Rail => (Medium::Rail, icon::TRAIN),
        LegKind::Road | LegKind::Border => (Medium::Road, icon::BARRICADE),
    };
    let ink = color(medium, tokens);
    painter.circle(at, GATE, tokens.panel, Stroke::new(1.2, ink));
    painter.text(at, Align2::CENTER_CENTER, sign, FontId::proportional(GATE * 1.45), ink);
}

/// Whether a gate has a place of its own at this zoom, and not the warehouse's.
pub fn is_apart(gate: &GatePlace, country: &Country, view: &View) -> bool {
    gate.used && distance(gate.at, country.warehouse) * view.scale > 16.0 + GATE
}

/// Boxes that names keep clear of.
pub fn boxes(world: &World, view: &View) -> Vec<Area> {
    let boxed = |at: [f32; 2], half: f32| {
        let at = view.to_screen(at);
        Area { min: [at.x - half, at.y - half], max: [at.x + half, at.y + half] }
    };
    let mut boxes = Vec::new();
    for country in &world.countries {
        boxes.push(boxed(country.warehouse, 12.0));
        boxes
            .extend(country.gates.iter().filter(|gate| is_apart(gate, country, view)).map(|gate| boxed(gate.at, GATE)));
        boxes.extend(country.towns.iter().skip(1).map(|town| boxed(town.at, 3.0)));
    }
    boxes.extend(world.hubs.iter().map(|hub| boxed(hub.at, HUB)));
    boxes
}

/// Parcels and vehicles, on top of everything.
pub fn moving(painter: &Painter, world: &World, things: &Things, view: &View, tokens: &Tokens) {
    for flow in &things.parcels {
        let line = &world.lanes[flow.lane].line;
        for share in flow.shares() {
            let at = view.to_screen(line.at(share).0);
            let parcel = Rect::from_center_size(at, vec2(5.5, 5.5));
            painter.rect(parcel, CornerRadius::same(1), tokens.air, Stroke::new(1.2, tokens.halo), StrokeKind::Outside);
        }
    }
    for (index, vehicle) in things.vehicles.iter().enumerate() {
        let at = place(things, index, view);
        if vehicle.is_held {
            // Customs holds it: a ring with a dash pattern of its own, not a colour alone.
            let ring: Vec<Pos2> = (0..=24).map(|step| turned(vec2(13.0, 0.0), step as f32 * 0.2618, at)).collect();
            painter.extend(Shape::dashed_line(&ring, Stroke::new(1.6, tokens.warn), 3.5, 2.5));
        }
        silhouette(painter, vehicle, at, tokens);
    }
}

/// Where a vehicle is drawn: those that wait at a place stand below it, beside each other.
pub fn place(things: &Things, index: usize, view: &View) -> Pos2 {
    let vehicle = &things.vehicles[index];
    let at = view.to_screen(vehicle.at);
    if !vehicle.is_waiting {
        return at;
    }
    let same = |other: &&Vehicle| other.is_waiting && other.at == vehicle.at;
    let before = things.vehicles[..index].iter().filter(same).count();
    at + vec2(30.0 * before as f32 - 4.0, 22.0)
}

fn turned(off: egui::Vec2, angle: f32, about: Pos2) -> Pos2 {
    let (sin, cos) = angle.sin_cos();
    about + vec2(off.x * cos - off.y * sin, off.x * sin + off.y * cos)
}

/// Convex parts, looking east, y to the right hand.
fn parts(medium: Medium) -> &'static [&'static [[f32; 2]]] {
    match medium {
        Medium::Sea => &[&[[-8.0, -3.2], [4.5, -3.2], [9.0, 0.0], [4.5, 3.2], [-8.0, 3.2]]],
        Medium::Air => &[
            &[[3.0, 0.0], [-3.0, -8.5], [-5.5, -8.5], [-2.5, 0.0]],
            &[[3.0, 0.0], [-2.5, 0.0], [-5.5, 8.5], [-3.0, 8.5]],
            &[[-6.0, 0.0], [-9.0, -3.8], [-10.5, -3.8], [-9.0, 0.0]],
            &[[-6.0, 0.0], [-9.0, 0.0], [-10.5, 3.8], [-9.0, 3.8]],
            &[[9.5, 0.0], [7.0, 1.5], [-9.0, 1.1], [-9.0, -1.1], [7.0, -1.5]],
        ],
        Medium::Road => &[
            &[[-8.0, -3.2], [2.0, -3.2], [2.0, 3.2], [-8.0, 3.2]],
            &[[3.2, -2.8], [6.5, -2.8], [8.0, -1.5], [8.0, 1.5], [6.5, 2.8], [3.2, 2.8]],
        ],
        Medium::Rail => &[
            &[[-12.0, -2.7], [-6.0, -2.7], [-6.0, 2.7], [-12.0, 2.7]],
            &[[-4.8, -2.7], [1.2, -2.7], [1.2, 2.7], [-4.8, 2.7]],
            &[[2.4, -2.7], [7.5, -2.7], [10.0, -1.2], [10.0, 1.2], [7.5, 2.7], [2.4, 2.7]],
        ],
    }
}

fn silhouette(painter: &Painter, vehicle: &Vehicle, at: Pos2, tokens: &Tokens) {
    let angle = if vehicle.is_waiting { 0.0 } else { vehicle.heading };
    let shape = |part: &[[f32; 2]], fill: Color32, stroke: Stroke| {
        let points = part.iter().map(|[x, y]| turned(vec2(*x, *y), angle, at)).collect();
        Shape::convex_polygon(points, fill, stroke)
    };
    let parts = parts(vehicle.medium);
    painter.extend(parts.iter().map(|part| shape(part, tokens.halo, Stroke::new(3.0, tokens.halo))));
    painter.extend(parts.iter().map(|part| shape(part, color(vehicle.medium, tokens), Stroke::NONE)));
    if vehicle.medium == Medium::Sea {
        let bridge = [[-6.5, -1.8], [-4.0, -1.8], [-4.0, 1.8], [-6.5, 1.8]];
        painter.add(shape(&bridge, tokens.halo, Stroke::NONE));
    }
}

//! Names on the map, in the reader's script, with a halo so that they can be read on any ground.

use egui::{Align2, Color32, Painter, Rect, pos2, vec2};

use super::camera::View;
use super::marks;
use crate::desktop::chart::{Area, Label, Named, PlacedLabel, Things, World, labels, placed};
use crate::desktop::desk::Look;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::model::words::LegKind;

/// Paints as many as fit into `room`, clear of the boxes in `kept`.
pub fn names(painter: &Painter, look: &Look, world: &World, things: &Things, view: &View, room: Rect, kept: &[Rect]) {
    let mut marks = marks::boxes(world, view);
    marks.extend(kept.iter().map(|rect| Area { min: rect.min.into(), max: rect.max.into() }));
    let screen = Area { min: room.min.into(), max: room.max.into() };
    let has_sign = |label: &Label| match label.named {
        Named::Gate { market, index, .. } => world
            .country(market)
            .is_some_and(|country| country.gates.get(index).is_some_and(|gate| marks::is_apart(gate, country, view))),
        Named::Market(_) | Named::Store(_) | Named::Hub(_) | Named::Town { .. } => true,
    };
    let wanted = labels(world).into_iter().filter(has_sign).map(|label| worded(look, things, label));
    let wanted: Vec<Label> = wanted.collect();
    let size = |label: &Label| {
        let face = face(look, label.named);
        [text::width(painter.ctx(), &label.name, face), face.size + 3.0]
    };
    for PlacedLabel { label, area } in placed(&wanted, screen, &marks, |at| view.to_screen(at).into(), size) {
        paint(painter, look, &label.name, face(look, label.named), area);
    }
}

/// The name as it is said; what lies in a warehouse or at a hub beside it.
fn worded(look: &Look, things: &Things, label: Label) -> Label {
    let with = |name: String, units: u32| match units {
        0 => name,
        _ => format!("{name} · {}", look.words.count(units)),
    };
    let name = match label.named {
        Named::Hub(origin) => {
            let units = things.hubs.iter().find(|hub| hub.origin == origin).map_or(0, |hub| hub.units);
            with(look.words.name("origin", &origin), units)
        }
        Named::Store(market) => {
            let units = things.stores.iter().find(|store| store.market == market).map_or(0, |store| store.units);
            with(label.name.clone(), units)
        }
        Named::Gate { leg, .. } => gate(look, &label.name, leg),
        Named::Market(_) | Named::Town { .. } => label.name.clone(),
    };
    Label { name, ..label }
}

/// A gate's name with what it is.
pub fn gate(look: &Look, name: &str, leg: LegKind) -> String {
    let key = match leg {
        LegKind::Port | LegKind::Ocean => "map-gate-port",
        LegKind::Air => "map-gate-air",
        LegKind::ParcelHub => "map-gate-parcel-hub",
        LegKind::Rail => "map-gate-rail",
        LegKind::Road | LegKind::Border => "map-gate-border",
    };
    look.with(key, &[("name", name.into())])
}

fn face(look: &Look, named: Named) -> Face {
    let tokens = &look.tokens;
    match named {
        Named::Market(_) => Face::new(theme::STRONG, 700, tokens.text_1),
        Named::Store(_) | Named::Hub(_) => Face::new(theme::BODY, 650, tokens.text_1),
        Named::Gate { .. } => Face::new(theme::CAPTION + 0.5, 500, tokens.text_1),
        Named::Town { .. } => Face::new(theme::CAPTION, 500, tokens.text_1),
    }
}

fn paint(painter: &Painter, look: &Look, name: &str, face: Face, area: Area) {
    let at = pos2((area.min[0] + area.max[0]) / 2.0, (area.min[1] + area.max[1]) / 2.0);
    let put = |off: egui::Vec2, color: Color32| {
        text::paint(painter, at + off, Align2::CENTER_CENTER, name, Face { color, ..face }, look.rtl());
    };
    for off in [vec2(-1.1, -0.8), vec2(1.1, -0.8), vec2(-1.1, 0.8), vec2(1.1, 0.8)] {
        put(off, look.tokens.halo);
    }
    put(egui::Vec2::ZERO, face.color);
}

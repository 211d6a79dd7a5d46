//! The names on the chart: which of them are shown at a zoom, and where, so that none lies on another.
//!
//! Words are the shell's: a label carries what it names, not how it is said. The important come first and keep their place;
//! what finds no room is left out until the eye comes nearer.

use super::shape::{Area, Point};
use super::world::World;
use crate::model::setting::MarketId;
use crate::model::words::{LegKind, Origin};

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Market(MarketId),
    /// Where stock lies.
    Store(MarketId),
    Hub(Origin),
    Gate {
        market: MarketId,
        index: usize,
        leg: LegKind,
    },
    Town {
        market: MarketId,
        index: usize,
    },
}

/// A name that wants a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub named: Named,
    /// Empty where the shell knows the name: an origin's.
    pub name: String,
    pub at: Point,
}

/// A name that has one: its box on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedLabel {
    pub label: Label,
    pub area: Area,
}

/// All names, the most important first.
pub fn all(world: &World) -> Vec<Label> {
    let mut labels = Vec::new();
    for country in &world.countries {
        let (market, name) = (country.market, country.towns.first().map_or("", |town| &town.name));
        labels.push(Label { named: Named::Store(market), name: name.to_owned(), at: country.warehouse });
    }
    labels.extend(world.hubs.iter().map(|hub| Label {
        named: Named::Hub(hub.origin),
        name: String::new(),
        at: hub.at,
    }));
    for country in &world.countries {
        let named = Named::Market(country.market);
        labels.push(Label { named, name: country.name.clone(), at: country.middle });
    }
    let used = |wanted: bool| {
        world.countries.iter().flat_map(move |country| {
            let gates = country.gates.iter().enumerate().filter(move |(_, gate)| gate.used == wanted);
            gates.map(|(index, gate)| {
                let named = Named::Gate { market: country.market, index, leg: gate.leg };
                Label { named, name: gate.name.clone(), at: gate.at }
            })
        })
    };
    labels.extend(used(true));
    let mut towns: Vec<(f32, Label)> = Vec::new();
    for country in &world.countries {
        for (index, town) in country.towns.iter().enumerate().skip(1) {
            let named = Named::Town { market: country.market, index };
            towns.push((town.share, Label { named, name: town.name.clone(), at: town.at }));
        }
    }
    towns.sort_by(|a, b| b.0.total_cmp(&a.0));
    labels.extend(towns.into_iter().map(|town| town.1));
    labels
}

/// Chooses places for as many as fit. `screen` is where they may be; `marks` are boxes to keep clear of.
pub fn placed(
    labels: &[Label],
    screen: Area,
    marks: &[Area],
    to_screen: impl Fn(Point) -> Point,
    size: impl Fn(&Label) -> Point,
) -> Vec<PlacedLabel> {
    let mut taken: Vec<Area> = marks.to_vec();
    let mut placed = Vec::new();
    for label in labels {
        let size = size(label);
        let found = candidates(label, to_screen(label.at), size).into_iter().find(|area| {
            let inside = screen.contains(area.min) && screen.contains(area.max);
            inside && taken.iter().all(|other| !overlap(area, other))
        });
        if let Some(area) = found {
            taken.push(area);
            placed.push(PlacedLabel { label: label.clone(), area });
        }
    }
    placed
}

fn candidates(label: &Label, at: Point, [width, height]: Point) -> Vec<Area> {
    let boxed = |x: f32, y: f32| Area { min: [x, y], max: [x + width, y + height] };
    match label.named {
        // A country's name stands about its middle, wherever there is room.
        Named::Market(_) => {
            let steps = [0.0, -1.5, 1.5, -3.0, 3.0, -4.5, 4.5];
            let aside = [0.0, -0.35, 0.35];
            let places = steps.iter().flat_map(|down| aside.iter().map(move |across| (*across, *down)));
            places.map(|(x, y)| boxed(at[0] + (x - 0.5) * width, at[1] + (y - 0.5) * height)).collect()
        }
        Named::Store(_) | Named::Hub(_) | Named::Gate { .. } | Named::Town { .. } => {
            let gap = match label.named {
                Named::Store(_) | Named::Hub(_) => 14.0,
                Named::Gate { .. } => 11.0,
                Named::Market(_) | Named::Town { .. } => 8.0,
            };
            let middle = at[1] - height / 2.0;
            vec![
                boxed(at[0] + gap, middle),
                boxed(at[0] - gap - width, middle),
                boxed(at[0] - width / 2.0, at[1] - gap - height),
                boxed(at[0] - width / 2.0, at[1] + gap),
                boxed(at[0] + gap * 0.7, at[1] - gap * 0.5 - height),
                boxed(at[0] + gap * 0.7, at[1] + gap * 0.5),
            ]
        }
    }
}

fn overlap(a: &Area, b: &Area) -> bool {
    const GAP: f32 = 2.0;
    (0..2).all(|axis| a.min[axis] < b.max[axis] + GAP && b.min[axis] < a.max[axis] + GAP)
}

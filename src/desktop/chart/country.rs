//! A country as a field: how far inside its border a point is, and how far inland it and its neighbourhood are.
//!
//! Computed once on a coarse lattice from the drawn outline. Across the border the land goes on; off the coast it does not:
//! where the coast ends, the shore of the neighbour runs between the two.

use super::plan::Placed;
use super::shape::{Area, Point, distance, distance_to_segment};
use crate::model::geography::Geography;

/// Side of the lattice's cells.
const CELL: f32 = 9.0;
/// How far beyond the outline the lattice goes.
const MARGIN: f32 = 130.0;
/// How far off the coast islands still belong to it.
const WATERS: f32 = 42.0;
/// What counts as far from any coast.
const FAR: f32 = 120.0;

/// What is known of a point near a country.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Near {
    /// About the distance to the border, above 0 inside; off the coast the country goes on, so that its islands are its own.
    pub inside: f32,
    /// Distance beyond the outline, 0 inside.
    pub away: f32,
    /// Distance to the coast, above 0 on land, the neighbours' included.
    pub inland: f32,
}

#[derive(Clone, Debug)]
pub struct CountryField {
    area: Area,
    columns: usize,
    rows: usize,
    near: Vec<Near>,
}

impl CountryField {
    /// Where a point of the country or its waters may be.
    pub fn area(&self) -> Area {
        self.area
    }

    pub fn new(placed: &Placed, drawn: &Geography) -> CountryField {
        let outline: Vec<Point> = drawn.outline.iter().map(|point| placed.place(point.x, point.y)).collect();
        let (mut min, mut max) = ([f32::INFINITY; 2], [f32::NEG_INFINITY; 2]);
        for point in &outline {
            for axis in 0..2 {
                min[axis] = min[axis].min(point[axis] - MARGIN);
                max[axis] = max[axis].max(point[axis] + MARGIN);
            }
        }
        let area = Area { min, max };
        let (columns, rows) = ((area.size()[0] / CELL) as usize + 2, (area.size()[1] / CELL) as usize + 2);
        let at = |index: usize| [min[0] + (index % columns) as f32 * CELL, min[1] + (index / columns) as f32 * CELL];
        let near = (0..columns * rows).map(|index| near(&outline, &drawn.sea, at(index))).collect();
        CountryField { area, columns, rows, near }
    }

    /// Nothing where the country is too far to matter.
    pub fn at(&self, at: Point) -> Option<Near> {
        let x = (at[0] - self.area.min[0]) / CELL;
        let y = (at[1] - self.area.min[1]) / CELL;
        let inside = x >= 0.0 && y >= 0.0 && x < (self.columns - 1) as f32 && y < (self.rows - 1) as f32;
        inside.then(|| {
            let (column, row) = (x as usize, y as usize);
            let (u, v) = (x - column as f32, y - row as f32);
            let corner = |i: usize, j: usize| self.near[(row + j) * self.columns + column + i];
            let mix = |part: fn(Near) -> f32| {
                let above = part(corner(0, 0)) * (1.0 - u) + part(corner(1, 0)) * u;
                let below = part(corner(0, 1)) * (1.0 - u) + part(corner(1, 1)) * u;
                above * (1.0 - v) + below * v
            };
            Near { inside: mix(|near| near.inside), away: mix(|near| near.away), inland: mix(|near| near.inland) }
        })
    }
}

fn near(outline: &[Point], sea: &std::ops::Range<usize>, at: Point) -> Near {
    let (mut to_coast, mut to_border) = (f32::INFINITY, f32::INFINITY);
    let mut is_inside = false;
    for (index, &from) in outline.iter().enumerate() {
        let to = outline[(index + 1) % outline.len()];
        let away = distance_to_segment(at, from, to);
        // A piece is coast where both its ends are.
        if sea.contains(&index) && sea.contains(&(index + 1)) {
            to_coast = to_coast.min(away);
        } else {
            to_border = to_border.min(away);
        }
        let crosses = (from[1] > at[1]) != (to[1] > at[1]);
        if crosses && at[0] < (to[0] - from[0]) * (at[1] - from[1]) / (to[1] - from[1]) + from[0] {
            is_inside = !is_inside;
        }
    }
    if is_inside {
        return Near { inside: to_border, away: 0.0, inland: to_coast.min(FAR) };
    }
    let away = to_coast.min(to_border);
    if sea.is_empty() {
        return Near { inside: -away, away, inland: FAR };
    }
    // Off the ends of the coast, where both are as near, the one turns into the other.
    let tilt = (to_coast - to_border) / (to_coast + to_border).max(1e-3);
    Near { inside: -to_border * tilt - 4.0 * (away - WATERS).max(0.0), away, inland: (to_coast * tilt).min(FAR) }
}

/// The point of a ring of places nearest to one.
pub fn nearest(places: &[Point], to: Point) -> Option<Point> {
    places.iter().copied().min_by(|a, b| distance(*a, to).total_cmp(&distance(*b, to)))
}

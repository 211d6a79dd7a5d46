//! The shape of an invented country: its coast, its cities, and the gates through which goods come in.
//!
//! Coordinates run from 0 to 1, x to the east and y to the south. Places carry names for people; rules ask for kinds.

use serde::Serialize;

use super::words::LegKind;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Geography {
    pub landlocked: bool,
    /// The outline of the land, a closed ring; the part named by `sea` borders on water.
    pub outline: Vec<Point>,
    /// Which points of the outline are coast, in order along it; empty without a coast.
    pub sea: std::ops::Range<usize>,
    pub cities: Vec<City>,
    pub gates: Vec<Gate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    pub fn squared_distance(self, other: Point) -> f64 {
        let (x, y) = (self.x - other.x, self.y - other.y);
        x * x + y * y
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct City {
    pub name: String,
    pub at: Point,
    /// Share of the people who live in towns.
    pub share: f64,
}

/// Where goods enter: a port, an airport, a border crossing, a rail head.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gate {
    pub name: String,
    pub at: Point,
    pub leg: LegKind,
}

//! The trade map as plain data: the world of a run, what moves in it, what is measured, named and picked.
//!
//! No drawing and no window: points in the world's units, shares, ids. Everything is a pure function of the setting and the
//! shop's view, so that a picture can be checked by tests. Hidden truth stays out: from the setting only places, names and
//! lanes are taken, everything else comes from the view.

mod country;
mod field;
mod gates;
mod lanes;
mod noise;
mod plan;
mod route;
mod shape;
mod terrain;
mod world;

pub use field::Surface;
pub use lanes::{LaneRoute, LegSpan, Medium};
pub use shape::{Area, Line, Point, distance};
pub use world::{Country, Detail, GatePlace, Hub, Town, World};

//! The trade map as plain data: the world of a run, what moves in it, what is measured, named and picked.
//!
//! No drawing and no window: points in the world's units, shares, ids. Everything is a pure function of the setting and the
//! shop's view, so that a picture can be checked by tests. Hidden truth stays out: from the setting only places, names and
//! lanes are taken, everything else comes from the view.

mod country;
mod field;
mod gates;
mod labels;
mod lanes;
mod measures;
mod noise;
mod pick;
mod plan;
mod route;
mod shape;
mod terrain;
#[cfg(test)]
pub mod tests;
mod things;
mod world;

pub use field::Field;
pub use labels::{Label, Named, PlacedLabel, all as labels, placed};
pub use lanes::{LaneRoute, LegSpan, Medium};
pub use measures::Measure;
pub use pick::{Picked, pick};
pub use shape::{Area, Line, Point, distance};
pub use terrain::LEVELS;
pub use things::{HubStock, ParcelFlow, Store, Things, Vehicle};
pub use world::{Country, Detail, GatePlace, Hub, Town, World};

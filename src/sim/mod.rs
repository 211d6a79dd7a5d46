//! The rules: a pure function of (setting, decisions).
//!
//! Owns the world, the one path by which it changes and the order of a day. Deliberately absent: files, RON, clocks,
//! threads, terminals, generator state, platform maths and the iteration of hash maps. Nothing outside takes
//! `&mut World` but through [`decision::apply`] and [`step::step`].

pub mod audit;
pub mod choice;
pub mod climate;
pub mod decision;
pub mod demand;
pub mod event;
pub mod landed;
pub mod ledger;
pub mod orders;
mod rivals;
pub mod shoppers;
pub mod stage;
pub mod step;
pub mod stock;
mod treasury;
pub mod view;
pub mod world;

//! The trade map.

mod camera;
mod ground;

pub use camera::{Camera, View};

#[cfg(test)]
mod tests;

//! Dhow: a simulator in which students practise cross-border e-commerce, and whose results can be checked by replaying.
//!
//! The map of the house, each room leaning only on those before it:
//!
//! ```text
//! base      vocabulary without domain words: money, days, ids, addressed dice, maths, samplers, digests, diagnostics
//! model     validated static data that a run is played on, frozen after loading
//! content   RON -> model: read, locate, validate, draw a form
//! sim       the rules: world, decisions, the day, the nine stages
//! player    scripted players of known skill, stage by stage
//! run       session, journal, replay, ladder, result
//! assess    what a played run shows about itself: numbers opened into their causes
//! lang      messages of six languages; numbers, money and dates as each writes them
//! home      the user's own folders, and what the program keeps there
//! report    an assessment in words, with the evidence behind each point
//! cli       one file a subcommand
//! desktop   the window (feature `desktop`) and its panels (feature `panels`)
//! ```

pub mod assess;
pub mod base;
pub mod cli;
pub mod content;
#[cfg(feature = "panels")]
pub mod desktop;
pub mod home;
pub mod lang;
pub mod model;
pub mod player;
pub mod report;
pub mod run;
pub mod sim;

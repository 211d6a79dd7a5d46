//! Content: RON that people write, into the model that runs are played on.
//!
//! Reads files with limits, reports every problem at its line ([`parse`], [`check`], [`report`]), resolves what they
//! name ([`load`]) and draws a form ([`generate`]). Everything that ships is built into the program as well
//! ([`library`]), so that a lone binary can play and verify.

pub mod catalogue;
pub mod check;
mod context;
mod explain;
mod faults;
pub mod generate;
mod hints;
mod lex;
pub mod library;
pub mod load;
pub mod parse;
mod repair;
pub mod report;
mod rubric;
mod scan;
pub mod scenario;
pub mod source;
pub mod syntax;
mod validate;

pub use load::{
    CheckReport, LoadError, archetypes, catalogue, check_path, expectations, find_archetype, find_scenario,
    load_scenario,
};

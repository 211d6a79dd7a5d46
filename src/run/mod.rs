//! Runs: a session that is played, the journal that is the run, replay, the ladder and the result.
//!
//! Composes the rules with the scripted shops of the scenario. Files are touched by [`chain`] alone; nothing here knows
//! a terminal or a window.

pub mod chain;
pub mod class;
pub mod exchange;
pub mod forecast;
pub mod journal;
pub mod ladder;
pub mod margin;
pub mod market_table;
pub mod price_parts;
pub mod realism;
pub mod replay;
pub mod result;
pub mod round;
pub mod session;
pub mod supply;

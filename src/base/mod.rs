//! Vocabulary without domain words: money, days, ids, keyed randomness, maths, samplers, digests, diagnostics.
//!
//! Owns what every other layer may lean on. It names no shop, no market and no file.

pub mod calendar;
pub mod diagnostic;
pub mod dice;
pub mod digest;
pub mod dist;
pub mod ids;
pub mod math;
pub mod money;
pub mod suggest;

//! Vocabulary without domain words: money, days, ids, keyed randomness, maths, samplers, digests, diagnostics, texts and moments.
//!
//! Owns what every other layer may lean on. It names no shop, no market and no file.

pub mod calendar;
pub mod clock;
pub mod diagnostic;
pub mod dice;
pub mod digest;
pub mod dist;
pub mod ids;
pub mod math;
pub mod money;
pub mod suggest;
pub mod text;

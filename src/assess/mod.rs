//! What a run shows of the one who played it: where money was lost, what would have been, which days mattered.
//!
//! Everything here is found by playing the run again with something changed; nothing is guessed from figures. Reads runs and
//! never changes one. Knows no files and no screen.

pub mod attribution;
pub mod tape;
pub mod turning;
pub mod whatif;

//! Stand-in.
pub const STEPS: usize = 1;

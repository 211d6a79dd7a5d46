//! Stand-in.

/// What is being chosen.
#[derive(Debug, Default)]
pub struct HomeDrafts {}

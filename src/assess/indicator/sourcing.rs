//! Sourcing: whether suppliers were compared and checked, and how much was bought.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

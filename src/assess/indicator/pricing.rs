//! Pricing and offer: whether prices cover what a unit costs, and promises hold.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

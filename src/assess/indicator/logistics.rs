//! Logistics: how goods came in, at what cost, and whether they were there.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

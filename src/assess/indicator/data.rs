//! Data use, across the stages.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

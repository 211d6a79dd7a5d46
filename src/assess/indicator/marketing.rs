//! Marketing: what advertising brought.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

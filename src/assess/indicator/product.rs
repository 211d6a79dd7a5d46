//! Product: whether what was chosen could earn once everything is paid.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

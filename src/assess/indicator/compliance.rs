//! Compliance: papers, declarations, registrations.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

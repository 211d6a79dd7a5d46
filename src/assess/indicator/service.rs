//! Service: customers answered, fairly and in time.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

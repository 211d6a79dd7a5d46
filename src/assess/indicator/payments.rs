//! Payments: ways to pay, and what became of the money.

use super::Read;

pub const READS: &[(&str, Read)] = &[];

//! The nine stages of the business: each a file with its decisions (`Move`), their `check` and `apply`, and its part of
//! the day.

pub mod compliance;
pub mod logistics;
pub mod market;
pub mod marketing;
pub mod payments;
pub mod pricing;
pub mod product;
pub mod service;
pub mod sourcing;

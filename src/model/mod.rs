//! Validated data that a run is played on, frozen after loading.
//!
//! Two layers: what people write ([`scenario`], [`archetype`], [`product`], [`tariff`], [`shock`],
//! [`general`]: ranges with their sources; [`rubric`]: how it is marked) and
//! what one form of a scenario is played on ([`setting`]: one number drawn from each range). Nothing here reads a file,
//! draws a number or knows a rule; `content` makes these types and `sim` reads them.

pub mod archetype;
pub mod expectation;
pub mod general;
pub mod geography;
pub mod product;
pub mod ranged;
pub mod rubric;
pub mod scenario;
pub mod setting;
pub mod shock;
pub mod stage;
pub mod tariff;
pub mod taste;
pub mod words;

/// The version of the rules. It goes up with any change that moves a golden digest; a journal of other rules is answered
/// with "recorded under other rules", never with "altered".
pub const RULES_VERSION: u32 = 4;

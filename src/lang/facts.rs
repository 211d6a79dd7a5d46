//! Refusals, decisions and events of the core, and questions about a run, as people read them.
//!
//! The core returns codes, ids and figures; here each becomes a message of `facts.ftl` with the names that its ids stand for
//! ([`Names`]). Matches are exhaustive: a new refusal, decision or event does not compile before it has words. Hidden truth
//! stays hidden: whether an answer was fair is in the event but not in its line. Absent: who shows the lines, and when.

mod decision;
mod event;
mod names;
mod prompt;
mod refusal;

pub use decision::decision;
pub use event::event;
pub use names::Names;
pub use prompt::prompt;
pub use refusal::{refusal, refusal_of};

use super::{Slot, Words};
use crate::model::stage::Stage;

/// Something that went wrong: what it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub what: String,
    pub hint: String,
}

/// How much a line of the diary matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// As expected.
    Note,
    /// Something came or went well.
    Good,
    /// Worse than planned, or worth a change of plan.
    Warning,
    /// Something stands still, or money is lost, until a person decides.
    Stop,
}

/// A line of the diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    pub weight: Weight,
    /// Where one would go to do something about it.
    pub stage: Stage,
}

/// The slots of a message.
type Slots<'s> = Vec<(&'s str, Slot)>;

/// So many days, in words.
fn days_of(words: &Words, days: u32) -> String {
    words.with("fact-days", &[("days", days.into())])
}

/// So many units of goods.
fn units_of(words: &Words, units: u32) -> String {
    words.with("fact-units", &[("units", units.into())])
}

//! What a run shows of the one who played it: where money was lost, what would have been, which days mattered.
//!
//! Everything here is found by playing the run again, as it was or with something changed; nothing is guessed from figures.
//! Reads recordings by playing them, so it may know what a shop could not. Absent: rules, files, screens, words.

pub mod attribution;
pub mod conduct;
pub mod genome;
pub mod indicator;
pub mod measure;
pub mod par;
pub mod rating;
pub mod receipt;
pub mod record;
pub mod reflection;
pub mod score;
pub mod search;
pub mod tape;
pub mod turning;
pub mod whatif;

use crate::base::money::Money;
use crate::run::ladder::Ladder;
use crate::run::session::Session;

/// The version of what indicators read and how marks are made of them. It goes up when either changes, and
/// an assessment says which it was made under.
pub const ASSESSMENT_VERSION: u32 = 1;

/// What is shown of a finished run beside its result.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    pub attribution: attribution::Attribution,
    pub turning_points: Vec<turning::TurningPoint>,
}

impl Debrief {
    /// Plays the run again, about a hundred times: seconds, not frames.
    pub fn of(session: &Session, ladder: &Ladder, profit: Money, most: usize) -> Debrief {
        let tape = tape::Tape::of(session);
        let weigh = |moment| turning::weigh(&tape, profit, moment);
        Debrief {
            attribution: attribution::attribute(session, ladder, |_| {}),
            turning_points: turning::greatest(turning::moments(&tape).into_iter().map(weigh).collect(), most),
        }
    }
}

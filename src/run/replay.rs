//! Replay: plays a recording again and holds every day's digest against what was recorded.

use serde::Serialize;

use super::journal::{Entry, Recording};
use super::session::Session;
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::model::RULES_VERSION;
use crate::model::scenario::Scenario;

/// What replay found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    /// Every recorded day came out the same, to the last bit.
    Verified { days: u32, decisions: u32, finished: bool },
    /// Recorded under other rules: says nothing about the player.
    OtherRules { recorded: u32, here: u32 },
    /// Played on another scenario than the one given.
    OtherScenario { recorded: Digest, here: Digest },
    /// The first day whose state is not the recorded one.
    Differs { day: u32, recorded: Digest, here: Digest },
    /// A record that cannot follow the one before it.
    OutOfOrder { record: u32, day: u32, expected: u32 },
}

/// The digest by which a journal names its scenario: of the meaning, not of comments and spaces.
pub fn scenario_digest(scenario: &Scenario) -> Digest {
    digest_of(scenario)
}

/// Whether the recording was made here: these rules, this scenario.
pub fn applies(recording: &Recording, scenario: &Scenario) -> Option<Verdict> {
    let header = &recording.header;
    if header.rules != RULES_VERSION {
        return Some(Verdict::OtherRules { recorded: header.rules, here: RULES_VERSION });
    }
    let here = scenario_digest(scenario);
    (header.scenario_digest != here).then_some(Verdict::OtherScenario { recorded: header.scenario_digest, here })
}

/// Plays the entries into a session that stands at its beginning. Calls `on_day` after each closed day.
pub fn replay(session: &mut Session, entries: &[Entry], mut on_day: impl FnMut(u32)) -> Verdict {
    let mut decisions = 0;
    for (index, entry) in entries.iter().enumerate() {
        let record = index as u32 + 2;
        let expected = session.day();
        let (Entry::Decide { day, .. } | Entry::Close { day, .. }) = entry;
        if *day != expected || session.is_over() {
            return Verdict::OutOfOrder { record, day: day.0, expected: expected.0 };
        }
        match entry {
            Entry::Decide { decision, .. } => {
                decisions += 1;
                // A refused decision is part of the record; it is refused again.
                let _refused = session.decide(decision);
            }
            Entry::Close { day: Day(day), digest } => {
                let here = session.end_day().digest;
                if here != *digest {
                    return Verdict::Differs { day: *day, recorded: *digest, here };
                }
                on_day(*day);
            }
        }
    }
    Verdict::Verified { days: session.day().0, decisions, finished: session.is_over() }
}

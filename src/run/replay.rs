//! Replay: plays a recording again and holds every day's digest against what was recorded.

use serde::Serialize;

use super::journal::{self, Entry, Recording};
use super::session::Session;
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::model::RULES_VERSION;
use crate::model::scenario::Scenario;
use crate::sim::demand::{Nobody, Watch};

/// What replay found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum Verdict {
    /// Every recorded day came out the same, to the last bit.
    Verified { days: u32, decisions: u32, finished: bool, rewinds: u32 },
    /// Recorded under other rules: says nothing about the player.
    OtherRules { recorded: u32, here: u32 },
    /// Played on another scenario than the one given.
    OtherScenario { recorded: Digest, here: Digest },
    /// The first day whose state is not the recorded one.
    Differs { day: u32, recorded: Digest, here: Digest },
    /// A record that cannot follow the one before it.
    OutOfOrder { record: u32, day: u32, expected: u32 },
    /// Something was taken back in a run that is not practice.
    NotPractice { record: u32 },
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

/// Plays a recording into a session that stands at its beginning. Calls `on_day` after each closed day.
pub fn replay(session: &mut Session, recording: &Recording, on_day: impl FnMut(&Session)) -> Verdict {
    replay_watched(session, recording, &mut Nobody, on_day)
}

/// The same, with somebody who watches the trade.
pub fn replay_watched(
    session: &mut Session,
    recording: &Recording,
    watch: &mut impl Watch,
    mut on_day: impl FnMut(&Session),
) -> Verdict {
    let entries = &recording.entries;
    let rewound = |entry: &Entry| matches!(entry, Entry::Rewind { .. });
    if let Some(place) = entries.iter().position(rewound)
        && !recording.header.practice
    {
        return Verdict::NotPractice { record: place as u32 + 2 };
    }
    let mut decisions = 0;
    for (record, entry) in journal::effective(entries) {
        let expected = session.day();
        let out_of_order = |day: Day| Verdict::OutOfOrder { record, day: day.0, expected: expected.0 };
        match entry {
            Entry::Decide { day, .. } | Entry::Close { day, .. } if *day != expected || session.is_over() => {
                return out_of_order(*day);
            }
            Entry::Decide { decision, .. } => {
                decisions += 1;
                // A refused decision is part of the record; it is refused again.
                let _refused = session.decide(decision);
            }
            Entry::Close { day: Day(day), digest } => {
                let here = session.end_day_watched(watch).seal();
                if here != *digest {
                    return Verdict::Differs { day: *day, recorded: *digest, here };
                }
                on_day(session);
            }
            Entry::Rewind { .. } | Entry::Reflect(_) => {}
        }
    }
    let rewinds = entries.iter().filter(|entry| rewound(entry)).count() as u32;
    Verdict::Verified { days: session.day().0, decisions, finished: session.is_over(), rewinds }
}

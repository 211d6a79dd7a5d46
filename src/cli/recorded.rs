//! A recorded run that is to be looked into: read, verified and played to its end, or refused with the reason.

use std::path::Path;

use super::{Failure, progress};
use crate::content;
use crate::lang::facts::{self, Names};
use crate::lang::{Language, Words};
use crate::run::journal;
use crate::run::replay::{self, Verdict};
use crate::run::session::Session;
use crate::sim::decision::Decision;

/// Opens a run that verifies.
pub fn open(path: &Path) -> Result<Session, Failure> {
    let recording = journal::read(path)?;
    let scenario = content::find_scenario(&recording.header.scenario)?;
    let refused = |verdict: &Verdict| {
        Failure::Input(format!("{} does not verify ({verdict:?}); see: dhow verify {0}", path.display()))
    };
    if let Some(verdict) = replay::applies(&recording, &scenario) {
        return Err(refused(&verdict));
    }
    let mut session = Session::new(content::generate::setting(&scenario, recording.header.form));
    let bar = progress(u64::from(scenario.days), "day");
    let verdict = replay::replay(&mut session, &recording, |_| bar.inc(1));
    bar.finish_and_clear();
    match verdict {
        Verdict::Verified { .. } => Ok(session),
        verdict => Err(refused(&verdict)),
    }
}

/// Says decisions in words.
pub struct Teller {
    words: Words,
    names: Names,
}

impl Teller {
    pub fn of(session: &Session) -> Teller {
        let words = Words::new(Language::English);
        let names = Names::of(session.setting(), session.world(), &words);
        Teller { words, names }
    }

    pub fn tell(&self, decision: &Decision) -> String {
        facts::decision(&self.words, &self.names, decision)
    }
}

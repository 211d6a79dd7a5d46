//! A recorded run that is to be looked into: read, verified and played to its end, or refused with the reason.

use std::path::Path;

use rayon::prelude::*;

use super::{Failure, progress, say, verify};
use crate::assess::record::Record;
use crate::assess::tape::Tape;
use crate::assess::turning::{self, TurningPoint};
use crate::base::money::Money;
use crate::content;
use crate::lang::facts::{self, Names};
use crate::lang::{Language, Words};
use crate::run::journal::{self, JournalError, Recording};
use crate::run::replay::{self, Verdict};
use crate::run::session::Session;
use crate::sim::decision::Decision;

/// Opens a run that verifies; what is wrong with another has been said when this returns.
pub fn open(path: &Path) -> Result<Session, Failure> {
    open_both(path).map(|(session, _)| session)
}

/// The same, with what its journal holds.
pub fn open_both(path: &Path) -> Result<(Session, Recording), Failure> {
    let (mut session, recording) = begin(path)?;
    let bar = progress(u64::from(session.setting().scenario.days), "day");
    let verdict = replay::replay(&mut session, &recording, |_| bar.inc(1));
    bar.finish_and_clear();
    match verdict {
        Verdict::Verified { .. } => Ok((session, recording)),
        verdict => refuse(path, &recording, &verdict),
    }
}

/// The same, with the view that opened each day.
pub fn record(path: &Path) -> Result<(Record, Recording), Failure> {
    let (session, recording) = begin(path)?;
    let bar = progress(u64::from(session.setting().scenario.days), "day");
    let record = Record::replay(session, &recording, || bar.inc(1));
    bar.finish_and_clear();
    match record {
        Ok(record) => Ok((record, recording)),
        Err(verdict) => refuse(path, &recording, &verdict),
    }
}

/// The recording, and the session that stands at its beginning.
fn begin(path: &Path) -> Result<(Session, Recording), Failure> {
    let recording = match journal::read(path) {
        Ok(recording) => recording,
        Err(error @ JournalError::Altered { .. }) => {
            say!("{error}");
            return Err(Failure::Negative);
        }
        Err(error) => return Err(error.into()),
    };
    let scenario = content::find_scenario(&recording.header.scenario)?;
    match replay::applies(&recording, &scenario) {
        None => Ok((Session::new(content::generate::setting(&scenario, recording.header.form)), recording)),
        Some(verdict) => refuse(path, &recording, &verdict),
    }
}

fn refuse<T>(path: &Path, recording: &Recording, verdict: &Verdict) -> Result<T, Failure> {
    verify::show(path, recording, verdict);
    Err(Failure::Negative)
}

/// The days that moved the result most, weighed on all cores.
pub fn turning_points(session: &Session, profit: Money, most: usize) -> Vec<TurningPoint> {
    let tape = Tape::of(session);
    let moments = if most == 0 { Vec::new() } else { turning::moments(&tape) };
    let bar = progress(moments.len() as u64, "moment");
    let weigh = |moment| {
        let point = turning::weigh(&tape, profit, moment);
        bar.inc(1);
        point
    };
    let points = moments.into_par_iter().map(weigh).collect();
    bar.finish_and_clear();
    turning::greatest(points, most)
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

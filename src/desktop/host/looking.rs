//! A finished run looked into, on a thread of its own while the result is already shown: players of known skill on the
//! same form, the mark, and the run played again with changes.

use std::path::PathBuf;
use std::sync::Arc;

use super::job::Job;
use crate::assess::Debrief;
use crate::assess::par::Par;
use crate::assess::record::Record;
use crate::assess::reflection::{self, Prompt};
use crate::assess::score::{self, Assessment};
use crate::home;
use crate::run::session::Session;

/// How many turning points a person looks at.
const TURNING_POINTS: usize = 8;

/// A run with its mark, and what that was made from.
#[derive(Debug)]
pub struct Marked {
    pub record: Record,
    pub par: Par,
    pub assessment: Assessment,
}

/// What is found, in this order.
pub enum Found {
    /// So many players of known skill have played.
    Rungs(u32),
    Marked(Box<Marked>),
    /// Where the result went, and what the run asks of its player.
    Debrief(Arc<Debrief>, Vec<Prompt>),
}

/// Begins; `answered` are the ids of questions that have answers, `folder` is where par is kept.
pub fn start(session: Session, answered: Vec<String>, folder: Option<PathBuf>) -> Job<Found> {
    Job::start(move |tell| {
        let record = Record::of(&session);
        let mut played = 0;
        let par = home::par::of(folder.as_deref(), session.setting(), |_| {
            played += 1;
            tell.tell(Found::Rungs(played));
        });
        let (ladder, profit) = (par.ladder.clone(), record.profit());
        let assessment = score::assess(&record, &par);
        // Nobody waits for it any more where the run has been left.
        if !tell.tell(Found::Marked(Box::new(Marked { record, par, assessment }))) {
            return;
        }
        let debrief = Debrief::of(&session, &ladder, profit, TURNING_POINTS);
        let prompts = reflection::asked(&session, &debrief.turning_points, answered.iter().map(String::as_str));
        tell.tell(Found::Debrief(Arc::new(debrief), prompts));
    })
}

//! The players of known skill on the student's form, played on a thread of their own while the result is already shown.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use crate::assess::Debrief;
use crate::base::money::Money;
use crate::run::ladder::{self, Ladder};
use crate::run::session::Session;

/// The ladder, and what the student's shop made beyond its capital after the run-on.
#[derive(Clone, Debug)]
pub struct Standing {
    pub ladder: Arc<Ladder>,
    pub profit: Money,
    /// Where it went, once the run has been played again with changes.
    pub debrief: Option<Arc<Debrief>>,
}

/// How many turning points a person looks at.
const TURNING_POINTS: usize = 8;

/// Players being played.
pub struct Job(std::sync::Mutex<Receiver<Standing>>);

impl Job {
    pub fn start(session: Session) -> Job {
        let (tell, told) = channel();
        std::thread::spawn(move || {
            let profit = ladder::profit(&session);
            let ladder = Arc::new(Ladder::play(session.setting(), |_| {}));
            let standing = Standing { ladder, profit, debrief: None };
            // Nobody waits for it any more where the run has been left.
            if tell.send(standing.clone()).is_err() {
                return;
            }
            let debrief = Debrief::of(&session, &standing.ladder, profit, TURNING_POINTS);
            let _left = tell.send(Standing { debrief: Some(Arc::new(debrief)), ..standing });
        });
        Job(std::sync::Mutex::new(told))
    }

    /// What has come of it: first the ladder, then the debrief too.
    pub fn result(&self) -> Option<Standing> {
        let told = self.0.lock().ok()?;
        told.try_recv().ok()
    }
}

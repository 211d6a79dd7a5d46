//! The players of known skill on the student's form, played on a thread of their own while the result is already shown.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use crate::base::money::Money;
use crate::run::ladder::{self, Ladder};
use crate::run::session::Session;

/// The ladder, and what the student's shop made beyond its capital after the run-on.
#[derive(Clone, Debug)]
pub struct Standing {
    pub ladder: Arc<Ladder>,
    pub profit: Money,
}

/// Players being played.
pub struct Job(std::sync::Mutex<Receiver<Standing>>);

impl Job {
    pub fn start(session: Session) -> Job {
        let (tell, told) = channel();
        std::thread::spawn(move || {
            let profit = ladder::profit(&session);
            let ladder = Arc::new(Ladder::play(session.setting(), |_| {}));
            // Nobody waits for it any more where the run has been left.
            let _left = tell.send(Standing { ladder, profit });
        });
        Job(std::sync::Mutex::new(told))
    }

    /// What came of it, once it is done.
    pub fn result(&self) -> Option<Standing> {
        let told = self.0.lock().ok()?;
        told.try_recv().ok()
    }
}

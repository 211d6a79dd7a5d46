//! Work on a thread of its own, told of piece by piece, so that the window never waits for it.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};

/// Something that is being worked out; who drops it hears no more of it.
pub struct Job<T>(Mutex<Receiver<T>>);

/// Where the work tells what it has found.
pub struct Tell<T>(Sender<T>);

impl<T> Tell<T> {
    /// Whether anybody still listens.
    pub fn tell(&self, found: T) -> bool {
        self.0.send(found).is_ok()
    }
}

impl<T: Send + 'static> Job<T> {
    pub fn start(work: impl FnOnce(&Tell<T>) + Send + 'static) -> Job<T> {
        let (tell, told) = channel();
        std::thread::spawn(move || work(&Tell(tell)));
        Job(Mutex::new(told))
    }

    /// What has been found since one last asked, and whether the work is over.
    pub fn news(&self) -> (Vec<T>, bool) {
        let Ok(told) = self.0.lock() else { return (Vec::new(), true) };
        let mut found = Vec::new();
        loop {
            match told.try_recv() {
                Ok(piece) => found.push(piece),
                Err(TryRecvError::Empty) => return (found, false),
                Err(TryRecvError::Disconnected) => return (found, true),
            }
        }
    }
}

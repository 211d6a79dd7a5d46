//! Ratings of the answers, as an assessor left them beside a run: read, never written here.

use std::path::Path;

use crate::assess::rating::{Rating, Sheet};
use crate::desktop::frame::looked::{RatingRow, Ratings};
use crate::run::chain;
use crate::run::journal::Recording;

/// The ratings beside a run's file; none where nobody has rated it.
pub fn beside(run: &Path, recording: &Recording) -> Ratings {
    let file = run.with_extension("ratings.jsonl");
    if !file.exists() {
        return Ratings::default();
    }
    match chain::read::<Sheet, Rating>(&file) {
        Ok(lines) => {
            let row = |rating: Rating| RatingRow { standing: rating.standing(recording), rating };
            Ratings { rows: lines.entries.into_iter().map(row).collect(), is_unreadable: false }
        }
        Err(_) => Ratings { rows: Vec::new(), is_unreadable: true },
    }
}

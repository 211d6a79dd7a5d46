//! What assessors think of the answers: five levels of a rubric, who gave which, when, and what it was given for.
//!
//! Plain data and its folds. A rating names the chain head of the journal it was given for, so that it cannot be carried
//! to another run, and shows itself as outdated when the answer was changed afterwards. Nothing is graded by machine.
//! Absent: the file (a [`chain`](crate::run::chain) beside the run), clocks, and the rubric's words (`reflection-level-*`).

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::base::text::{self, Unfit};
use crate::run::chain::Opening;
use crate::run::journal::Recording;

/// The version of the file's layout.
const FORMAT: u32 = 1;
/// What a rating may be given for instead of one answer: all of them together.
pub const OVERALL: &str = "overall";
/// Letters of a name and of a comment.
const NAME_MOST: usize = 80;
const COMMENT_MOST: usize = 4_000;

/// The rubric: how far an answer goes from what happened to what would be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Level {
    /// No answer to the question.
    Absent,
    /// Tells what happened.
    Retells,
    /// Names a cause.
    Explains,
    /// Shows the cause by figures of the run, and what would have been better.
    Reasons,
    /// Says what will be checked or done next time, by what sign, and where it would not hold.
    Transfers,
}

impl Level {
    pub const ALL: [Level; 5] = [Level::Absent, Level::Retells, Level::Explains, Level::Reasons, Level::Transfers];

    /// Its word, which no language changes.
    pub fn word(self) -> &'static str {
        match self {
            Level::Absent => "absent",
            Level::Retells => "retells",
            Level::Explains => "explains",
            Level::Reasons => "reasons",
            Level::Transfers => "transfers",
        }
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(number: u8) -> Result<Level, String> {
        Level::ALL.get(usize::from(number)).copied().ok_or(format!("a level is 0 to 4, not {number}"))
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level as u8
    }
}

/// The first line of a file of ratings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The layout; its name tells the file from a journal.
    pub ratings: u32,
}

impl Default for Sheet {
    fn default() -> Sheet {
        Sheet { ratings: FORMAT }
    }
}

impl Opening for Sheet {
    const KIND: &'static str = "file of ratings";
    const FORMAT: u32 = FORMAT;

    fn format(&self) -> u32 {
        self.ratings
    }
}

/// An assessor's rating, a line each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// The id of the question, or [`OVERALL`].
    pub prompt: String,
    pub level: Level,
    pub author: String,
    /// RFC 3339, UTC, by the clock of the machine it was given on.
    pub at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The chain head of the journal it was given for.
    pub head: String,
}

/// Why a rating is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RatingError {
    #[error("nothing is answered in this run yet, so there is nothing to rate")]
    NothingAnswered,
    #[error("`{asked}` is not answered in this run; answered are {answered}")]
    NotAnswered { asked: String, answered: String },
    #[error("the name of who rates cannot be kept: {0}")]
    Name(Unfit),
    #[error("the comment cannot be kept: {0}")]
    Comment(Unfit),
}

impl Rating {
    /// A rating of an answer that the recording holds; refused where there is none.
    pub fn of(
        recording: &Recording,
        prompt: &str,
        level: Level,
        author: &str,
        at: String,
        comment: Option<&str>,
    ) -> Result<Rating, RatingError> {
        let answered: Vec<&str> = recording.reflections().iter().map(|answer| answer.prompt.as_str()).collect();
        if answered.is_empty() {
            return Err(RatingError::NothingAnswered);
        }
        if prompt != OVERALL && !answered.contains(&prompt) {
            let answered = answered.iter().map(|id| text::shown(id)).collect::<Vec<_>>().join(", ");
            return Err(RatingError::NotAnswered { asked: text::shown(prompt), answered });
        }
        // A name is one line.
        let author = author.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(Rating {
            prompt: prompt.to_owned(),
            level,
            author: text::fit(&author, NAME_MOST).map_err(RatingError::Name)?,
            at,
            comment: comment.map(|words| text::fit(words, COMMENT_MOST)).transpose().map_err(RatingError::Comment)?,
            head: recording.chain_head().to_owned(),
        })
    }

    /// What the rating is worth to the run as it is now.
    pub fn standing(&self, recording: &Recording) -> Standing {
        let Some(given) = recording.heads.iter().position(|head| *head == self.head) else {
            return Standing::OfAnotherRun;
        };
        let is_about = |prompt: &str| self.prompt == OVERALL || self.prompt == prompt;
        match recording.answers().any(|(place, answer)| place > given && is_about(&answer.prompt)) {
            true => Standing::AnswerChanged,
            false => Standing::Holds,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Holds,
    /// The answer, or for all together any answer, was written after the rating.
    AnswerChanged,
    /// The journal has no line with this chain value.
    OfAnotherRun,
}

/// What the ratings come to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rated {
    /// 0 to 4: the mean over those who rated, of each one's mark.
    pub mean: f64,
    /// The ratings it is made of, as given.
    pub ratings: Vec<Rating>,
}

/// What ratings come to, of those that hold; nothing where none does. Of one author and question the latest counts. An
/// author's mark is the overall one where one was given, else the mean of those of the single answers; each author weighs
/// the same, however many answers were read.
pub fn rated(recording: &Recording, ratings: &[Rating]) -> Option<Rated> {
    let mut latest: Vec<&Rating> = Vec::new();
    for rating in ratings.iter().filter(|rating| rating.standing(recording) == Standing::Holds) {
        let same = |held: &&Rating| (&held.author, &held.prompt) == (&rating.author, &rating.prompt);
        latest.retain(|held| !same(held));
        latest.push(rating);
    }
    // One judgement of the whole stands for the single ones.
    let is_judged = |rating: &Rating| latest.iter().any(|held| held.author == rating.author && held.prompt == OVERALL);
    let counted: Vec<&Rating> =
        latest.iter().copied().filter(|rating| rating.prompt == OVERALL || !is_judged(rating)).collect();
    let mut authors: Vec<&str> = counted.iter().map(|rating| rating.author.as_str()).collect();
    authors.sort_unstable();
    authors.dedup();
    let mark = |author: &&str| {
        let own = counted.iter().filter(|rating| rating.author == **author);
        mean(own.map(|rating| f64::from(u8::from(rating.level))))
    };
    let mean = mean(authors.iter().filter_map(mark))?;
    Some(Rated { mean, ratings: counted.into_iter().cloned().collect() })
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (count, sum) = values.fold((0_u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    (count > 0).then(|| sum / f64::from(count))
}

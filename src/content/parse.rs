//! RON text -> a value, or everything that is wrong with the text.
//!
//! Owns the search for all problems in one go: `ron` stops at the first, so each is recorded and mended in a copy, and the
//! copy is read again, until it reads through or nothing more can be mended.
//!
//! Invariants: a value is given only if the text reads as it stands, without any mending; a refusal holds at least one
//! problem, each with a place in the text as it was given, in the order of the text. Effort is bounded: in problems, in
//! attempts, and in bytes read again.
//!
//! Absent on purpose: what a value means. Ranges, ids and references are `check`'s, after this.

use ron::Options;
use ron::error::{Error, Position, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::base::diagnostic::Diagnostic;

use super::context::Finding;
use super::explain;
use super::faults;
use super::repair::{Patch, Spot};
use super::source::{DEPTH_MAX, Source};
use super::syntax::{Fault, Syntax};

/// Problems reported at once; who has more will want to see these gone first.
pub const PROBLEMS_MAX: usize = 40;

/// Times that a text is read again. Most go into the fields of structs that are missing altogether.
const ATTEMPTS_MAX: usize = 600;

/// Bytes read again in all, so that the largest file takes seconds at worst.
const EFFORT_BYTES_MAX: usize = 48 * 1024 * 1024;

/// Reads the value that a source stands for. `Some(..)` around an optional value may be left out.
pub fn parse<T: DeserializeOwned>(source: &Source) -> Result<T, Vec<Diagnostic>> {
    // `ron` counts a bracket, its element and an option around it as levels of their own.
    let options =
        Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(DEPTH_MAX * 4);
    let first = options.from_str::<T>(source.text());
    let syntax = Syntax::scan(source.text());
    let mut search = Search::new(source, &syntax);
    search.note_what_ron_accepts();
    match first {
        Ok(value) if search.problems.is_empty() => Ok(value),
        Ok(_) => Err(search.finish()),
        Err(error) => {
            let read = |text: &str| options.from_str::<T>(text).err();
            search.run(error, &read);
            Err(search.finish())
        }
    }
}

struct Search<'s> {
    source: &'s Source,
    syntax: &'s Syntax,
    patch: Patch,
    problems: Vec<Diagnostic>,
    /// From here on the nesting is a guess, and complaints are echoes.
    trusted_until: usize,
}

impl<'s> Search<'s> {
    fn new(source: &'s Source, syntax: &'s Syntax) -> Self {
        let trusted_until = faults::trusted_until(syntax);
        Self { source, syntax, patch: Patch::default(), problems: Vec::new(), trusted_until }
    }

    /// Duplicates and numbers that are none: wrong, although `ron` reads them.
    fn note_what_ron_accepts(&mut self) {
        for finding in explain::not_finite(self.source, self.syntax, PROBLEMS_MAX) {
            self.record(finding);
        }
        self.note_faults(true);
    }

    fn note_faults(&mut self, silent_in_ron: bool) {
        let (syntax, trusted_until) = (self.syntax, self.trusted_until);
        let is_sure = |fault: &&Fault| fault.span.start < trusted_until || fault.kind.breaks_nesting();
        for fault in syntax.faults.iter().filter(is_sure) {
            // A text may hold a million of them, and finding the words for each takes a while.
            if self.problems.len() >= PROBLEMS_MAX {
                break;
            }
            if fault.kind.silent_in_ron() == silent_in_ron {
                self.record(faults::explain(self.source, syntax, fault));
            }
        }
    }

    /// Records a problem and mends it; false if it cannot be mended or there are enough.
    fn record(&mut self, finding: Finding) -> bool {
        if self.problems.len() >= PROBLEMS_MAX {
            return false;
        }
        let problem = self.problems.len();
        // A second complaint about the same words adds nothing; that it came back means that the mending failed.
        let told = |known: &Diagnostic| {
            let new = &finding.diagnostic;
            (known.code, &known.message, &known.place) == (new.code, &new.message, &new.place)
        };
        let is_new = !self.problems.iter().any(told);
        if is_new {
            self.problems.push(finding.diagnostic);
        }
        let mut mended = !finding.edits.is_empty();
        for mut edit in finding.edits {
            edit.problem = problem;
            mended &= self.patch.add(edit);
        }
        mended && is_new
    }

    fn run(&mut self, first: SpannedError, read: &dyn Fn(&str) -> Option<SpannedError>) {
        self.note_faults(false);
        let original = self.source.text();
        let mut effort_bytes = 0;
        for _ in 0..ATTEMPTS_MAX {
            let text = self.patch.apply(original);
            effort_bytes += text.len();
            let unchanged = self.patch.is_empty();
            let error = if unchanged { Some(first.clone()) } else { read(&text) };
            let Some(error) = error else { break };
            if !self.advance(&text, &error) || effort_bytes > EFFORT_BYTES_MAX {
                break;
            }
        }
        // Whatever `ron` refuses is refused with a place, also where all of the above has nothing to say.
        if self.problems.is_empty() {
            let at = offset_of(original, first.span.end);
            self.problems.push(explain::otherwise(self.source, at, &first.code));
        }
    }

    /// Deals with one complaint about the mended text; false if the search is over.
    fn advance(&mut self, text: &str, error: &SpannedError) -> bool {
        let at = offset_of(text, error.span.end);
        let mut spot = self.patch.trace(at);
        // Of a name that should have had brackets behind it, `ron` complains only after the blanks behind it.
        let is_behind = matches!(error.code, Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_));
        if is_behind && matches!(spot, Spot::Original(_)) {
            let trimmed = self.patch.trace(text[..at].trim_end().len());
            if matches!(trimmed, Spot::Hole(..)) {
                spot = trimmed;
            }
        }
        match spot {
            Spot::Hole(index, within) => self.learn(index, within, &error.code),
            Spot::Original(at) if at >= self.trusted_until => false,
            Spot::Original(at) => match explain::explain(self.source, self.syntax, at, &error.code) {
                Some(finding) => self.record(finding),
                None => {
                    self.problems.push(explain::otherwise(self.source, at, &error.code));
                    false
                }
            },
        }
    }

    /// A made-up value has the wrong shape: what is asked for may tell the reader what belongs there.
    fn learn(&mut self, index: usize, within: usize, complaint: &Error) -> bool {
        let edit = self.patch.edit(index);
        if edit.teaches && self.patch.is_whole(index) {
            // A complaint from within the brackets of `()` means that brackets were right.
            let wanted = if within > 0 && self.patch.is_group(index) {
                explain::wanted(&Error::ExpectedStructLike)
            } else {
                explain::wanted(complaint)
            };
            if let (Some(wanted), Some(problem)) = (wanted, self.problems.get_mut(edit.problem)) {
                explain::teach(problem, &wanted, complaint);
            }
        }
        self.patch.reshape(index, within, complaint)
    }

    fn finish(mut self) -> Vec<Diagnostic> {
        self.problems.sort_by_key(|problem| problem.place.offset());
        self.problems
    }
}

/// The byte that `ron`'s line and column mean.
fn offset_of(text: &str, position: Position) -> usize {
    let line_start = match position.line {
        0 | 1 => 0,
        line => text.match_indices('\n').nth(line - 2).map_or(text.len(), |(at, _)| at + 1),
    };
    let line = &text[line_start..];
    let within = line.char_indices().nth(position.col.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    line_start + within
}

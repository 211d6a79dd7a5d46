//! Problems of meaning, gathered against field paths and shown at lines.
//!
//! Owns the [`Checker`] that validation of a model runs on: a check says which field, what is there and what would do; the
//! checker finds the line. All checks run to the end, so that a teacher sees every problem at once.
//!
//! Invariants: a check never stops the next; its path is as the model spells it (`shops[2].days`). A path that the file
//! lacks, as of a field left to its default, points at the nearest thing around it that the file has.
//!
//! Absent on purpose: what is right. Each rule belongs to the part of the model that it is about.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeBounds;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::suggest;

use super::source::Source;
use super::syntax::Syntax;

/// Names listed in help; more than these nobody reads.
const NAMES_LISTED_MAX: usize = 24;

pub struct Checker<'s> {
    source: &'s Source,
    syntax: Syntax,
    diagnostics: Vec<Diagnostic>,
}

impl<'s> Checker<'s> {
    pub fn new(source: &'s Source) -> Self {
        Self { source, syntax: Syntax::scan(source.text()), diagnostics: Vec::new() }
    }

    /// Adds a problem at a field; its place is filled in here.
    pub fn add(&mut self, path: &str, diagnostic: Diagnostic) {
        let text = self.source.text();
        let span = self.syntax.locate(text, path).or_else(|| self.syntax.locate_nearest(text, path));
        let span = span.unwrap_or_else(|| self.source.char_at(0));
        self.diagnostics.push(diagnostic.at(self.source.place(span)));
    }

    pub fn error(&mut self, path: &str, code: &'static str, message: &str, expected: &str, help: &str) {
        self.add(path, Diagnostic::error(code, message).expected(expected).help(help));
    }

    pub fn warning(&mut self, path: &str, code: &'static str, message: &str, expected: &str, help: &str) {
        self.add(path, Diagnostic::warning(code, message).expected(expected).help(help));
    }

    /// Whether a value lies in a range; a value that compares with nothing, as NaN, does not.
    pub fn range<T>(&mut self, path: &str, value: T, range: impl RangeBounds<T>) -> bool
    where
        T: PartialOrd + Display,
    {
        let is_within = range.contains(&value);
        if !is_within {
            let expected = bounds(&range);
            let message = format!("`{path}` is {value}, but must be {expected}");
            let help = "Check the unit of the field, and the number of digits.";
            self.add(
                path,
                Diagnostic::error("content.out-of-range", message)
                    .found(value.to_string())
                    .expected(expected)
                    .help(help),
            );
        }
        is_within
    }

    pub fn finite(&mut self, path: &str, value: f64) -> bool {
        if !value.is_finite() {
            let diagnostic = Diagnostic::error("content.not-finite", format!("`{path}` is not a finite number"))
                .found(value.to_string())
                .expected("a finite number")
                .help("Write the number meant; nothing in a scenario is infinite or undefined.");
            self.add(path, diagnostic);
        }
        value.is_finite()
    }

    /// Whether the `id` of each element of the list at `path` stands there once.
    pub fn unique_ids<'i>(&mut self, path: &str, ids: impl IntoIterator<Item = &'i str>) -> bool {
        let mut first_of = BTreeMap::new();
        let mut all_unique = true;
        for (index, id) in ids.into_iter().enumerate() {
            let first = *first_of.entry(id).or_insert(index);
            if first == index {
                continue;
            }
            all_unique = false;
            let at_first = format!("{path}[{first}].id");
            let text = self.source.text();
            let line = self.syntax.locate_nearest(text, &at_first).map(|span| self.source.line_col(span.start).0);
            let where_first = line.map_or_else(|| format!("at `{at_first}`"), |line| format!("in line {line}"));
            let diagnostic = Diagnostic::error("content.duplicate-id", format!("the id `{id}` is taken already"))
                .found(format!("`{id}` again"))
                .expected(format!("an id that no other element of `{path}` has"))
                .help(format!("It stands first {where_first}: rename one of them."));
            self.add(&format!("{path}[{index}].id"), diagnostic);
        }
        all_unique
    }

    /// The place of `name` among `candidates`, or a problem with a guess at what was meant.
    pub fn resolve<'c>(
        &mut self,
        path: &str,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<usize> {
        let candidates: Vec<&str> = candidates.into_iter().collect();
        let found = candidates.iter().position(|candidate| *candidate == name);
        if found.is_none() {
            let near = suggest::nearest(name, candidates.iter().copied());
            let help = match near {
                Some(near) => format!("Did you mean `{near}`?"),
                None => format!("Write {}.", listed(&candidates)),
            };
            let diagnostic =
                Diagnostic::error("content.unknown-name", format!("`{path}` names `{name}`, which is not known"))
                    .found(format!("`{name}`"))
                    .expected(listed(&candidates))
                    .help(help);
            self.add(path, diagnostic);
        }
        found
    }

    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Everything found, in the order of the text.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.place.offset());
        self.diagnostics
    }
}

fn listed(names: &[&str]) -> String {
    let listed = names.iter().take(NAMES_LISTED_MAX).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match names.len() {
        0 => "nothing: there is none to choose from".to_owned(),
        1 => listed,
        more if more > NAMES_LISTED_MAX => format!("one of {listed} and {} more", more - NAMES_LISTED_MAX),
        _ => format!("one of {listed}"),
    }
}

fn bounds<T: Display>(range: &impl RangeBounds<T>) -> String {
    use std::ops::Bound::{Excluded, Included, Unbounded};
    match (range.start_bound(), range.end_bound()) {
        (Included(low), Included(high)) => format!("from {low} to {high}"),
        (Included(low), Excluded(high)) => format!("at least {low} and below {high}"),
        (Excluded(low), Included(high)) => format!("above {low} and at most {high}"),
        (Excluded(low), Excluded(high)) => format!("above {low} and below {high}"),
        (Included(low), Unbounded) => format!("at least {low}"),
        (Excluded(low), Unbounded) => format!("above {low}"),
        (Unbounded, Included(high)) => format!("at most {high}"),
        (Unbounded, Excluded(high)) => format!("below {high}"),
        (Unbounded, Unbounded) => "a number".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "(\n  vat_bps: 50000,\n  shops: [\n    (id: \"a\", lane: \"see\"),\n    (id: \"a\"),\n  ],\n)";

    /// Runs checks over the text above, and gives what they found on lines of their own.
    fn check(run: impl FnOnce(&mut Checker)) -> String {
        let source = Source::given("a.ron", TEXT).unwrap();
        let mut checker = Checker::new(&source);
        run(&mut checker);
        checker.finish().iter().map(|problem| format!("{problem}\n")).collect()
    }

    #[test]
    fn problems_come_with_lines_and_in_order() {
        let report = check(|check| {
            assert!(!check.unique_ids("shops", ["a", "a"]));
            assert_eq!(check.resolve("shops[0].lane", "see", ["air", "sea"]), None);
            assert!(!check.range("vat_bps", 50_000, 0..=5_000));
        });
        assert_eq!(
            report,
            "a.ron:2:12: error[content.out-of-range]: `vat_bps` is 50000, but must be from 0 to 5000\n\
             a.ron:4:21: error[content.unknown-name]: `shops[0].lane` names `see`, which is not known\n\
             a.ron:5:10: error[content.duplicate-id]: the id `a` is taken already\n"
        );
    }

    #[test]
    fn what_is_right_is_silent() {
        let report = check(|check| {
            assert!(check.range("vat_bps", 1.0, 0.0..));
            assert!(check.finite("vat_bps", 1.0));
            assert!(check.unique_ids("shops", ["a", "b"]));
            assert_eq!(check.resolve("shops[0].lane", "sea", ["air", "sea"]), Some(1));
            assert!(!check.has_errors());
        });
        assert_eq!(report, "");
    }

    #[test]
    fn numbers_that_are_none_are_out_of_every_range() {
        let report = check(|check| {
            assert!(!check.range("vat_bps", f64::NAN, ..1.0));
            assert!(!check.finite("vat_bps", f64::INFINITY));
        });
        assert_eq!(report.lines().count(), 2);
    }

    #[test]
    fn fields_left_out_point_at_what_is_around_them() {
        let report = check(|check| {
            check.warning("shops[1].days", "content.odd", "no days", "", "");
            check.error("markets[3].x", "content.odd", "no markets", "", "");
        });
        assert_eq!(report, "a.ron:1:1: error[content.odd]: no markets\na.ron:5:5: warning[content.odd]: no days\n");
    }

    #[test]
    fn suggestions_are_made_only_when_close() {
        let source = Source::given("a.ron", TEXT).unwrap();
        let mut checker = Checker::new(&source);
        checker.resolve("shops[0].lane", "see", ["air", "sea_slow"]);
        checker.resolve("shops[0].lane", "seaslow", ["air", "sea_slow"]);
        let helps: Vec<_> = checker.finish().into_iter().map(|problem| problem.help.join(" ")).collect();
        assert_eq!(helps, ["Write one of `air`, `sea_slow`.", "Did you mean `sea_slow`?"]);
    }
}

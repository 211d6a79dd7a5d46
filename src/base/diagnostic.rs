//! What is wrong with an input, as data: a code, words, a place, and what to do about it.
//!
//! Owns [`Diagnostic`] and its one-line form. Every layer that refuses a file, an option or a name speaks in these, so
//! that the command line, the window and `--json` show the same thing.
//!
//! Invariants: a code is stable, lower case and dotted (`content.unknown-field`), so that a lesson or a test may name
//! it; lines and columns count from 1, columns in characters; offsets and lengths are bytes of the text as it was read.
//!
//! Absent on purpose: files, terminals, colours. Drawing the line of the file with a marker under it is `content::report`.

use std::fmt;

use serde::Serialize;

/// Whether the input can be used all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Error,
    Warning,
}

impl Severity {
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Where a problem is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Nowhere in particular, or in something that has no positions.
    #[default]
    None,
    /// A stretch of a file's text.
    File { file: String, line: u32, col: u32, offset: usize, len: usize },
    /// A whole file: one that could not be read has no lines.
    WholeFile { file: String },
    /// A field of a value that did not come from a file, as `shops[2].price_minor`.
    Field(String),
}

impl Place {
    /// First byte in the text, for those places that have one.
    pub fn offset(&self) -> Option<usize> {
        match self {
            Place::File { offset, .. } => Some(*offset),
            Place::None | Place::WholeFile { .. } | Place::Field(_) => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::None => Ok(()),
            Place::File { file, line, col, .. } => write!(f, "{file}:{line}:{col}"),
            Place::WholeFile { file } => f.write_str(file),
            Place::Field(path) => f.write_str(path),
        }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: &'static str,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What is written there now.
    pub found: Option<String>,
    /// What would be right there.
    pub expected: Option<String>,
    pub place: Place,
    /// What to do, each a sentence; the likeliest first.
    pub help: Vec<String>,
}

impl Diagnostic {
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Self {
        Self { severity, code, message, found: None, expected: None, place: Place::None, help: Vec::new() }
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    #[must_use]
    pub fn found(mut self, found: impl Into<String>) -> Self {
        self.found = Some(found.into());
        self
    }

    #[must_use]
    pub fn expected(mut self, expected: impl Into<String>) -> Self {
        self.expected = Some(expected.into());
        self
    }

    /// Adds a line of help; an empty one is left out, so that callers may pass "nothing to say".
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        let help = help.into();
        if !help.is_empty() {
            self.help.push(help);
        }
        self
    }
}

/// The plain form, on one line: `file:line:col: error[code]: message`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place != Place::None {
            write!(f, "{}: ", self.place)?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_form_is_one_line_and_leads_with_the_place() {
        let place = Place::File { file: "a.ron".into(), line: 3, col: 7, offset: 40, len: 2 };
        let diagnostic = Diagnostic::error("content.unknown-field", "there is no field `dyas` here");
        assert_eq!(
            diagnostic.clone().at(place).to_string(),
            "a.ron:3:7: error[content.unknown-field]: there is no field `dyas` here"
        );
        assert_eq!(diagnostic.to_string(), "error[content.unknown-field]: there is no field `dyas` here");
    }

    #[test]
    fn a_place_without_lines_is_still_named() {
        let warning = Diagnostic::warning("content.x", "odd");
        assert_eq!(
            warning.clone().at(Place::Field("shops[2].id".into())).to_string(),
            "shops[2].id: warning[content.x]: odd"
        );
        let whole = Place::WholeFile { file: "a.ron".into() };
        assert_eq!(warning.at(whole).to_string(), "a.ron: warning[content.x]: odd");
    }

    #[test]
    fn empty_help_is_left_out() {
        assert!(Diagnostic::error("x", "y").help("").help.is_empty());
    }
}

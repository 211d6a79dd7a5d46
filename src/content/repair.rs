//! Edits that make a faulty text readable a little further, and the way back from an edited text to the original.
//!
//! Owns the patch that `parse` builds up while it looks for the next problem, and *holes*: values made up in place of
//! faulty or missing ones, shaped step by step after what the parser asks for.
//!
//! Invariants: edits never overlap; the original is never changed; what is made up never reaches a caller, because a
//! text that needed an edit is refused in the end.
//!
//! Absent on purpose: words. What is wrong is said in `explain`.

use ron::error::Error;

use super::lex::{Lexer, Span, Token};
use super::scan::is_name;

/// Longest value that is made up; a type that asks for more is most likely asking for itself.
const HOLE_BYTES_MAX: usize = 2048;

/// Values tried one after the other where a type refuses what it is given for reasons of its own.
const GUESSES: [&str; 6] = ["1", "0", "\"x\"", "1.0", "\"2000-01-01\"", "'x'"];

/// Replaces a stretch of the original.
#[derive(Clone, Debug)]
pub struct Edit {
    pub span: Span,
    before: String,
    text: String,
    after: &'static str,
    /// Whether `text` is made up and may be reshaped.
    is_hole: bool,
    guesses: usize,
    /// The problem whose `expected` is to be learnt from what the hole turns out to need.
    pub teaches: bool,
    pub problem: usize,
}

impl Edit {
    /// Replaces by a text that is meant as it stands.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { span, before: String::new(), text, after: "", is_hole: false, guesses: 0, teaches: false, problem: 0 }
    }

    /// Replaces by a made-up value; `text` is the first attempt.
    pub fn hole(span: Span, text: impl Into<String>) -> Self {
        // The blank keeps apart an error at the end of the hole from one at whatever comes next.
        Self { is_hole: true, after: " ", ..Self::replace(span, text) }
    }

    /// Puts a made-up field in, behind the opening bracket that ends at `at`.
    pub fn field(at: usize, name: &str) -> Self {
        let hole = Self::hole(Span::new(at, at), "()");
        Self { before: format!("{name}: "), after: " , ", teaches: true, ..hole }
    }

    #[must_use]
    pub fn teaching(mut self) -> Self {
        self.teaches = true;
        self
    }

    fn len(&self) -> usize {
        self.before.len() + self.text.len() + self.after.len()
    }
}

/// Where a byte of the edited text comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spot {
    Original(usize),
    /// In a hole: number of the edit, and the byte within the made-up text.
    Hole(usize, usize),
}

#[derive(Debug, Default)]
pub struct Patch {
    edits: Vec<Edit>,
}

impl Patch {
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    pub fn edit(&self, index: usize) -> &Edit {
        &self.edits[index]
    }

    /// Adds an edit, which swallows those within its stretch; false if it would cut one in two.
    pub fn add(&mut self, edit: Edit) -> bool {
        let new = edit.span;
        let apart = |old: Span| old.end <= new.start || new.end <= old.start;
        let within = |old: Span| new.start <= old.start && old.end <= new.end;
        if self.edits.iter().any(|old| !apart(old.span) && !within(old.span)) {
            return false;
        }
        self.edits.retain(|old| apart(old.span));
        let at = self.edits.partition_point(|old| (old.span.start, old.span.end) <= (new.start, new.end));
        self.edits.insert(at, edit);
        true
    }

    pub fn apply(&self, original: &str) -> String {
        let mut edited = String::with_capacity(original.len() + 64);
        let mut from = 0;
        for edit in &self.edits {
            edited.push_str(&original[from..edit.span.start]);
            for part in [edit.before.as_str(), &edit.text, edit.after] {
                edited.push_str(part);
            }
            from = edit.span.end;
        }
        edited.push_str(&original[from..]);
        edited
    }

    /// Where byte `at` of the edited text comes from. Text put in by a plain edit counts as the place it was put.
    pub fn trace(&self, at: usize) -> Spot {
        let mut edited = 0;
        let mut original = 0;
        for (index, edit) in self.edits.iter().enumerate() {
            let start = edited + (edit.span.start - original);
            let hole = start + edit.before.len();
            if edit.is_hole && (hole..=hole + edit.text.len()).contains(&at) {
                return Spot::Hole(index, at - hole);
            }
            if at < start {
                break;
            }
            edited = start + edit.len();
            original = edit.span.end;
            if at < edited {
                return Spot::Original(edit.span.start);
            }
        }
        Spot::Original(original + (at - edited))
    }

    /// Reshapes a hole after the parser's complaint at byte `at` of it; false if there is nothing left to try.
    pub fn reshape(&mut self, index: usize, at: usize, complaint: &Error) -> bool {
        let edit = &mut self.edits[index];
        let Some(text) = reshaped(&edit.text, at, complaint, &mut edit.guesses) else { return false };
        let is_new = text != edit.text && text.len() <= HOLE_BYTES_MAX;
        edit.text = text;
        is_new
    }

    /// Whether all of a hole is one value still, so that a complaint about it tells what the field itself wants.
    pub fn is_whole(&self, index: usize) -> bool {
        self.is_group(index) || Lexer::new(&self.edits[index].text).count() == 1
    }

    /// Whether a hole is a pair of brackets with nothing in it yet.
    pub fn is_group(&self, index: usize) -> bool {
        self.edits[index].text == "()"
    }
}

fn reshaped(text: &str, at: usize, complaint: &Error, guesses: &mut usize) -> Option<String> {
    let spliced = |span: Span, new: &str| format!("{}{new}{}", &text[..span.start], &text[span.end..]);
    let blamed = blamed(text, at, complaint)?;
    let wanted = match complaint {
        Error::MissingStructField { field, .. } if text[at..].starts_with(')') => {
            let comma = if text[..at].trim_end().ends_with('(') { "" } else { ", " };
            return Some(spliced(Span::new(at, at), &format!("{comma}{field}: ()")));
        }
        Error::ExpectedDifferentLength { .. } if text[at..].starts_with(')') => {
            let comma = if text[..at].trim_end().ends_with('(') { "" } else { ", " };
            return Some(spliced(Span::new(at, at), &format!("{comma}()")));
        }
        Error::NoSuchEnumVariant { expected, .. } => (*expected.first()?).to_owned(),
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => {
            let word = blamed.text(text);
            if is_name(word) && at == blamed.end { format!("{word}(())") } else { "()".to_owned() }
        }
        other => match made_up(other) {
            Some(value) => value.to_owned(),
            None => {
                let guess = GUESSES.get(*guesses)?;
                *guesses += 1;
                (*guess).to_owned()
            }
        },
    };
    Some(spliced(blamed, &wanted))
}

/// The word, or the empty pair of brackets, that a complaint at byte `at` of a hole is about.
fn blamed(text: &str, at: usize, complaint: &Error) -> Option<Span> {
    let tokens: Vec<_> = Lexer::new(text).collect();
    let ends_there = tokens.iter().position(|(_, span)| span.end == at);
    let lies_there = tokens.iter().position(|(_, span)| span.start <= at && at < span.end);
    // These are raised once the value has been read.
    let is_read = matches!(
        complaint,
        Error::NoSuchEnumVariant { .. }
            | Error::ExpectedStructLike
            | Error::ExpectedNamedStructLike(_)
            | Error::IntegerOutOfBounds
            | Error::InvalidValueForType { .. }
            | Error::Message(_)
    );
    let is_value = |&index: &usize| matches!(tokens[index].0, Token::Word | Token::Text | Token::Char);
    let index = ends_there.filter(is_value).filter(|_| is_read).or(lies_there).or(ends_there)?;
    let (token, span) = tokens[index];
    let next = tokens.get(index + 1);
    match (token, next) {
        (Token::Open(_), Some((Token::Close(_), close))) => Some(Span::new(span.start, close.end)),
        // `Name()`: the value goes between the brackets.
        (Token::Close(_), _) if at == span.start => Some(Span::new(at, at)),
        _ => Some(span),
    }
}

/// A value of the kind that the parser asks for.
pub(super) fn made_up(complaint: &Error) -> Option<&'static str> {
    Some(match complaint {
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::ExpectedComma => "1",
        Error::ExpectedFloat => "1.0",
        Error::ExpectedBoolean => "true",
        Error::ExpectedString => "\"x\"",
        Error::ExpectedChar => "'x'",
        Error::ExpectedArray => "[]",
        Error::ExpectedMap => "{}",
        Error::ExpectedUnit => "()",
        Error::ExpectedIdentifier => "x",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_keep_their_way_back() {
        let text = "(a: x, b: 2)";
        let mut patch = Patch::default();
        assert!(patch.add(Edit::replace(Span::new(7, 11), "")));
        assert!(patch.add(Edit::hole(Span::new(4, 5), "()")));
        assert!(patch.add(Edit::field(1, "c")));
        assert_eq!(patch.apply(text), "(c: () , a: () , )");
        assert_eq!(patch.trace(0), Spot::Original(0));
        assert_eq!(patch.trace(4), Spot::Hole(0, 0));
        assert_eq!(patch.trace(9), Spot::Original(1));
        assert_eq!(patch.trace(14), Spot::Hole(1, 2));
        assert_eq!(patch.trace(15), Spot::Original(5));
        assert_eq!(patch.trace(17), Spot::Original(11));
    }

    #[test]
    fn edits_never_overlap() {
        let mut patch = Patch::default();
        assert!(patch.add(Edit::replace(Span::new(4, 8), "")));
        assert!(!patch.add(Edit::replace(Span::new(6, 10), "")));
        assert!(!patch.add(Edit::replace(Span::new(5, 6), "")));
        assert!(patch.add(Edit::replace(Span::new(8, 8), ",")));
        assert!(patch.add(Edit::replace(Span::new(2, 9), "x")));
        assert_eq!(patch.apply("0123456789"), "01x9");
    }

    #[test]
    fn holes_take_the_shape_that_is_asked_for() {
        let missing = Error::MissingStructField { field: "b", outer: None };
        let variants = Error::NoSuchEnumVariant { expected: &["sea", "air"], found: "x".into(), outer: None };
        let mut guesses = 0;
        let mut check = |text: &str, at: usize, complaint: &Error, shaped: &str| {
            assert_eq!(reshaped(text, at, complaint, &mut guesses).as_deref(), Some(shaped));
        };
        check("()", 0, &Error::ExpectedInteger, "1");
        check("()", 1, &Error::ExpectedFloat, "(1.0)");
        check("()", 1, &missing, "(b: ())");
        check("(a: ())", 6, &missing, "(a: (), b: ())");
        check("(a: x)", 5, &variants, "(a: sea)");
        check("sea", 3, &Error::ExpectedStructLike, "sea(())");
        check("(1)", 2, &Error::ExpectedDifferentLength { expected: "2".into(), found: 1 }, "(1, ())");
        check("5", 1, &Error::Message("odd".into()), "1");
        check("5", 1, &Error::Message("odd".into()), "0");
    }
}

//! Words for the faults of punctuation that `syntax` finds.
//!
//! Owns the message, the help and the mending of each; the faults themselves are `syntax`'s.

use crate::base::diagnostic::Diagnostic;

use super::context::{Finding, clipped};
use super::repair::Edit;
use super::source::Source;
use super::syntax::{Fault, FaultKind, Kind, Node, Syntax};

/// The byte from which on the nesting is a guess.
pub(super) fn trusted_until(syntax: &Syntax) -> usize {
    let broken = syntax.faults.iter().filter(|fault| fault.kind.breaks_nesting());
    broken.map(|fault| fault.span.start).min().unwrap_or(usize::MAX)
}

pub(super) fn explain(source: &Source, syntax: &Syntax, fault: &Fault) -> Finding {
    let written = fault.span.text(source.text());
    let diagnostic = match fault.kind {
        FaultKind::MissingComma => {
            let next = fault.other.map_or("", |next| next.text(source.text()));
            Diagnostic::error("content.missing-comma", "a comma is missing here")
                .found(format!("`{}`", clipped(next)))
                .expected("a comma, or the closing bracket")
                .help("Put a comma between one field or value and the next.")
        }
        FaultKind::MissingColon => {
            Diagnostic::error("content.missing-colon", format!("a colon is missing after `{written}`"))
                .found(format!("`{written}` with a value right behind it"))
                .expected(format!("`{written}: ..`"))
                .help("Put a colon between the name of a field and its value.")
        }
        FaultKind::MissingValue => Diagnostic::error("content.missing-value", format!("`{written}` has no value"))
            .found("nothing after the colon")
            .expected("a value")
            .help("Write a value, or `None` if the field is optional, or remove the field."),
        FaultKind::ExtraComma => Diagnostic::error("content.extra-comma", "there is a comma too many")
            .found("a comma with nothing before it")
            .expected("a field or a value")
            .help("Remove this comma."),
        FaultKind::ExtraColon => Diagnostic::error("content.extra-colon", "there is a colon where none belongs")
            .found("`:`")
            .expected("a value, or a comma")
            .help("Remove this colon; times and texts with colons belong in double quotes."),
        FaultKind::WrongSeparator => wrong_separator(written),
        FaultKind::Unclosed => unclosed(source, syntax, fault),
        FaultKind::WrongClose => wrong_close(source, fault),
        FaultKind::StrayClose => {
            Diagnostic::error("content.stray-close", format!("`{written}` closes a bracket that was never opened"))
                .found(format!("`{written}`"))
                .expected("the end of the file")
                .help("Remove it, or look for a bracket closed too early above.")
                .help(misaligned(source, syntax).unwrap_or_default())
        }
        FaultKind::TrailingText => {
            Diagnostic::error("content.trailing-text", "the file goes on after its value has ended")
                .found(format!("`{}`", clipped(written)))
                .expected("the end of the file")
                .help("A file holds one value: look for a bracket closed too early above.")
                .help(misaligned(source, syntax).unwrap_or_default())
        }
        FaultKind::OpenText | FaultKind::MissingQuote => {
            Diagnostic::error("content.unclosed-text", "this text seems to lack its closing quote")
                .found("a text that runs over the end of its line")
                .expected("`\"` at the end of the text")
                .help("Close it with `\"` on the same line; write a quote within a text as `\\\"`.")
        }
        FaultKind::OpenComment => Diagnostic::error("content.unclosed-comment", "this comment never ends")
            .found("`/*`")
            .expected("`*/` at the end of the comment")
            .help("Close it with `*/`; comments within comments need an end of their own."),
        FaultKind::DuplicateField | FaultKind::DuplicateKey => duplicate(source, fault),
    };
    let (span, text) = fault.mend;
    let edit = match fault.kind {
        FaultKind::MissingValue => Edit::hole(span, text.trim()).teaching(),
        _ => Edit::replace(span, text),
    };
    Finding { diagnostic: diagnostic.at(source.place(fault.span)), edits: vec![edit] }
}

fn wrong_separator(written: &str) -> Diagnostic {
    let (right, between) = match written {
        "=" => (":", "the name of a field and its value"),
        _ => (",", "one field or value and the next"),
    };
    Diagnostic::error("content.wrong-separator", format!("`{written}` is not used here"))
        .found(format!("`{written}`"))
        .expected(format!("`{right}`"))
        .help(format!("Write `{right}` between {between}."))
}

fn unclosed(source: &Source, syntax: &Syntax, fault: &Fault) -> Diagnostic {
    let written = fault.span.text(source.text());
    let line = source.line_of(fault.span.start);
    let close = fault.mend.1;
    let met = match fault.other {
        Some(other) => {
            format!("`{}` in line {}", other.text(source.text()), source.line_of(other.start))
        }
        None => "the end of the file".to_owned(),
    };
    Diagnostic::error("content.unclosed", format!("the `{written}` opened in line {line} is never closed"))
        .found(met.clone())
        .expected(format!("`{close}` before {met}"))
        .help(format!("Put the `{close}` where the group that begins here ends."))
        .help(misaligned(source, syntax).unwrap_or_default())
}

fn wrong_close(source: &Source, fault: &Fault) -> Diagnostic {
    let written = fault.span.text(source.text());
    let close = fault.mend.1;
    let opened = fault.other.unwrap_or(fault.span);
    let line = source.line_of(opened.start);
    let open = opened.text(source.text());
    Diagnostic::error("content.wrong-close", format!("`{written}` closes the `{open}` opened in line {line}"))
        .found(format!("`{written}`"))
        .expected(format!("`{close}`"))
        .help(format!("Write `{close}`, or close what was opened in between first."))
}

fn duplicate(source: &Source, fault: &Fault) -> Diagnostic {
    let written = fault.span.text(source.text());
    let first = fault.other.unwrap_or(fault.span);
    let (line, col) = source.line_col(first.start);
    let (code, what) = match fault.kind {
        FaultKind::DuplicateKey => ("content.duplicate-key", "key"),
        _ => ("content.duplicate-field", "field"),
    };
    Diagnostic::error(code, format!("the {what} `{written}` stands here a second time"))
        .found(format!("`{written}` again"))
        .expected(format!("each {what} once"))
        .help(format!("It stands first in line {line}, column {col}: remove one of them, or rename it."))
}

/// A group whose closing bracket begins a line indented unlike the line that opened it is where a bracket was forgotten,
/// more often than not, however far below the count fails to come out.
fn misaligned(source: &Source, syntax: &Syntax) -> Option<String> {
    let text = source.text();
    let suspect = |node: &&Node| {
        let Kind::Group(_) = node.kind else { return false };
        let last = node.span.end - 1;
        let (opened, closed) = (source.line_of(node.span.start), source.line_of(last));
        if opened == closed || !matches!(text.as_bytes()[last], b')' | b']' | b'}') {
            return false;
        }
        let closes_alone =
            source.line(closed).is_some_and(|(start, _)| text[start..last].chars().all(char::is_whitespace));
        closes_alone && indent(source, opened) != indent(source, closed)
    };
    // The innermost comes last in the order of opening.
    let node = syntax.nodes.iter().skip(1).rfind(suspect)?;
    let (opened, closed) = (source.line_of(node.span.start), source.line_of(node.span.end - 1));
    Some(format!(
        "The bracket opened in line {opened} is closed in line {closed}, which is indented differently: one may be missing between."
    ))
}

fn indent(source: &Source, line: u32) -> Option<usize> {
    source.line(line).map(|(_, text)| text.len() - text.trim_start().len())
}

//! What a person probably meant by a value of the wrong kind.
//!
//! Owns the rules of thumb: units in the names of fields, numbers in quotes, decimal commas, `yes` for `true`, the
//! brackets of other formats. Each looks at one value and what was asked for instead.
//!
//! Invariant: a hint says what to write; where nothing is known it is empty.

use ron::error::Error;

use super::context::{Context, clipped, is_number};
use super::lex::Span;
use super::repair::Edit;
use super::scan::is_name;
use super::syntax::{Kind, NodeId};

pub(super) struct Hint {
    pub code: &'static str,
    pub help: String,
}

/// Whether a value is one of `ron`'s spellings of infinity or not-a-number, or a number that becomes infinite.
pub(super) fn is_not_finite(kind: Kind, word: &str) -> bool {
    let bare = word.trim_start_matches(['+', '-']);
    let named = ["inf", "NaN"]
        .iter()
        .any(|name| bare.strip_prefix(name).is_some_and(|rest| matches!(rest, "" | "f32" | "f64")));
    let grown = is_number(word) && word.replace('_', "").parse::<f64>().is_ok_and(f64::is_infinite);
    kind == Kind::Word && (named || grown)
}

/// What was meant by the value at `node`, where `error` says what was asked for.
pub(super) fn hint(context: Context, node: NodeId, error: &Error) -> Hint {
    let kind = context.syntax.nodes[node].kind;
    let written = context.written(node);
    let content = context.syntax.bare(context.text(), node);
    let wants_number = matches!(
        error,
        Error::ExpectedInteger
            | Error::InvalidIntegerDigit { .. }
            | Error::ExpectedFloat
            | Error::FloatUnderscore
            | Error::UnderscoreAtBeginning
    );
    let wants_whole = matches!(error, Error::ExpectedInteger | Error::InvalidIntegerDigit { .. });
    if wants_whole && kind == Kind::Word && is_number(written) {
        return Hint { code: "content.not-whole", help: whole_number(context, node) };
    }
    let help = match kind {
        Kind::Word if matches!(written, "null" | "nil" | "none" | "undefined" | "None") => nothing(written),
        Kind::Group(_) if name_of(context, node) == Some("Some") => {
            "This field is not optional: write what is inside, without `Some(..)`.".into()
        }
        Kind::Text if wants_number && is_number(content) => format!("Remove the quotes: `{content}`."),
        Kind::Text | Kind::Word if wants_number => number(content),
        Kind::Text | Kind::Word if matches!(error, Error::ExpectedBoolean) => boolean(content),
        Kind::Word if matches!(error, Error::ExpectedString) && written.starts_with('\'') => {
            format!("Use double quotes: `\"{}\"`.", clipped(written.trim_matches('\'')))
        }
        Kind::Char if matches!(error, Error::ExpectedString) => {
            format!("Use double quotes: `\"{}\"`.", written.trim_matches('\''))
        }
        Kind::Word if matches!(error, Error::ExpectedString) => {
            format!("Put it in double quotes: `\"{}\"`.", clipped(written))
        }
        Kind::Text if matches!(error, Error::ExpectedIdentifier) && is_name(content) => {
            format!("Remove the quotes: `{content}`.")
        }
        Kind::Word | Kind::Group(_) if let Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_) = error => {
            match as_name(context, node) {
                Some(name) => format!("Names hold letters, digits and `_`: `{name}`."),
                None => brackets(context, node, error),
            }
        }
        _ => brackets(context, node, error),
    };
    Hint { code: "content.wrong-type", help }
}

/// What is written, as a name: without quotes, and with `_` for signs that names cannot hold.
pub(super) fn as_name(context: Context, node: NodeId) -> Option<String> {
    let written = name_of(context, node).unwrap_or_else(|| context.syntax.bare(context.text(), node));
    let name = written.replace(['-', '.', ' '], "_");
    is_name(&name).then_some(name)
}

fn name_of<'s>(context: Context<'s>, node: NodeId) -> Option<&'s str> {
    context.syntax.nodes[node].name.map(|name| name.text(context.text()))
}

/// The field that a value is given to, through lists.
fn field_of<'s>(context: Context<'s>, node: NodeId) -> &'s str {
    let mut at = Some(node);
    while let Some(node) = at {
        if let Some(key) = context.syntax.item_of(node).and_then(|item| item.key) {
            return context.syntax.bare(context.text(), key);
        }
        at = context.syntax.nodes[node].parent;
    }
    ""
}

fn whole_number(context: Context, node: NodeId) -> String {
    let field = field_of(context, node);
    let unit = if field.ends_with("_minor") {
        "minor units (cents): 5.50 is written `550`"
    } else if field.ends_with("_bps") {
        "basis points: 1.5 % is written `150`"
    } else if field.contains("days") {
        "days"
    } else if field.contains("minutes") {
        "minutes"
    } else {
        "minor units, days, basis points or pieces"
    };
    format!("This field is a whole number of {unit}; it takes no decimal point.")
}

fn nothing(written: &str) -> String {
    match written {
        "None" => "This field is not optional: give it a value.".into(),
        _ => format!("RON writes `None` where other formats write `{written}`, and only for optional fields."),
    }
}

fn number(content: &str) -> String {
    let digits = content.trim_start_matches(['+', '-', '_', '$', '\u{20AC}', '\u{A3}', '\u{A5}']);
    let end = digits.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '_')).unwrap_or(digits.len());
    match (&digits[..end], &digits[end..]) {
        (number, "%") if !number.is_empty() => {
            format!("Write the number without `%`; in a field of basis points, {number} % is {number} times 100.")
        }
        (number, rest) if !number.is_empty() && rest.starts_with(',') => {
            "Write a decimal point for the comma, and no separator between thousands.".into()
        }
        (number, _) if !number.is_empty() => format!("Write the number alone, without a unit or a sign: `{number}`."),
        _ => "Write a number.".into(),
    }
}

fn boolean(content: &str) -> String {
    match content.to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" | "y" => "Write `true`, in small letters and without quotes.".into(),
        "false" | "no" | "off" | "0" | "n" => "Write `false`, in small letters and without quotes.".into(),
        _ => "Write `true` or `false`.".into(),
    }
}

fn brackets(context: Context, node: NodeId, error: &Error) -> String {
    let kind = context.syntax.nodes[node].kind;
    match (error, kind) {
        (Error::ExpectedArray, Kind::Group(_)) => "Lists are in square brackets: `[ .. ]`.".into(),
        (Error::ExpectedArray, _) => format!("Put it in square brackets: `[{}]`.", clipped(context.written(node))),
        (Error::ExpectedMap, _) => "Maps are in curly brackets: `{ key: value, .. }`.".into(),
        (Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_), _) => {
            "Fields and groups of values are in round brackets: `( .. )`.".into()
        }
        (Error::ExpectedString, _) => "Write a text in double quotes.".into(),
        (Error::ExpectedBoolean, _) => "Write `true` or `false`.".into(),
        (Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_), _) => {
            "Write one of the names that belong here, without quotes.".into()
        }
        (Error::ExpectedChar, _) => "Write one character in single quotes: `'x'`.".into(),
        (Error::ExpectedInteger | Error::ExpectedFloat, _) => "Write a number.".into(),
        _ => String::new(),
    }
}

/// Edits that turn the brackets of another format into the ones asked for, so that what is inside is read as well.
pub(super) fn other_brackets(context: Context, node: NodeId, error: &Error) -> Option<Vec<Edit>> {
    let whole = &context.syntax.nodes[node];
    let named_fields = whole.items.iter().any(|item| item.key.is_some());
    let (open, close) = match (error, whole.kind) {
        (Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_), Kind::Group('{')) => ("(", ")"),
        (Error::ExpectedStructLike, Kind::Group('[')) => ("(", ")"),
        (Error::ExpectedArray, Kind::Group('(' | '{')) if !named_fields && whole.name.is_none() => ("[", "]"),
        _ => return None,
    };
    let Span { start, end } = whole.span;
    Some(vec![Edit::replace(Span::new(start, start + 1), open), Edit::replace(Span::new(end - 1, end), close)])
}

/// Help for a value that stands where a field should: often the second half of a number written with a comma.
pub(super) fn split_number(context: Context, node: NodeId) -> String {
    let here = context.written(node);
    let before = context.text()[..context.syntax.nodes[node].span.start].trim_end();
    let is_digits = here.chars().all(|c| c.is_ascii_digit() || c == '.');
    let after_number = before.strip_suffix(',').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    if is_digits && after_number {
        "If this is one number with the digits before the comma: thousands are written `1000` or `1_000`, decimals with a point.".into()
    } else {
        "Write it as `field: value`.".into()
    }
}

/// What a number that does not fit was expected to be, and what to do.
pub(super) fn range(written: &str) -> (&'static str, &'static str) {
    if written.starts_with('-') {
        (
            "a whole number that is not negative, or not as far below zero",
            "Write `0` or more, or a number nearer to zero.",
        )
    } else {
        (
            "a smaller whole number",
            "Check the unit: amounts are in minor units, rates in basis points (100 % is 10000).",
        )
    }
}

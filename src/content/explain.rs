//! What `ron` complains of -> what a person should know: what was found, what belongs there, what to do.
//!
//! Owns the words for problems of types and names, the hints over `ron`'s confusing messages (`5.5` in a whole number is
//! "expected comma" to it), and the edit that mends each so that reading can go on.
//!
//! Invariants: a finding's place is in the original text; its edits mend exactly what it reports.
//!
//! Absent on purpose: punctuation, which is `faults`'s, and the loop, which is `parse`'s.

use ron::error::Error;

use crate::base::diagnostic::Diagnostic;
use crate::base::suggest;

use super::context::{Context, Finding, clipped, describe};
use super::hints;
use super::lex::Span;
use super::repair::{self, Edit};
use super::scan::is_name;
use super::source::Source;
use super::syntax::{Item, Kind, NodeId, Syntax};

/// Names listed after "one of"; more than these nobody reads.
const NAMES_LISTED_MAX: usize = 24;

/// Explains one complaint at byte `at` of the original; `None` if nothing better than `ron`'s own words is known.
pub(super) fn explain(source: &Source, syntax: &Syntax, at: usize, error: &Error) -> Option<Finding> {
    let context = Context { source, syntax };
    match error {
        Error::NoSuchStructField { expected, found, .. } => unknown_field(context, at, found, expected),
        Error::NoSuchEnumVariant { expected, found, .. } => unknown_variant(context, at, found, expected),
        Error::MissingStructField { field, .. } => missing_field(context, at, field),
        Error::DuplicateStructField { field, .. } => same_field(context, at, field),
        Error::ExpectedDifferentStructName { expected, found } => wrong_name(context, at, expected, found),
        Error::ExpectedDifferentLength { expected, found } => too_few(context, at, expected, *found),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => too_many(context, at),
        Error::ExpectedMapColon => no_colon(context, at),
        _ if wants_name(error) && positional(context, at).is_some() => nameless(context, at),
        Error::ExpectedComma => expected_comma(context, at),
        Error::IntegerOutOfBounds => out_of_range(context, at),
        Error::InvalidValueForType { expected, found } => {
            let node = context.blamed(at)?;
            let message = format!("{} takes {expected}, not {found}", context.name_of(node));
            let diagnostic = Diagnostic::error("content.invalid-value", message).found(found).expected(expected);
            Some(context.at(node, diagnostic.help(format!("Write {expected}.")), context.hole(node)))
        }
        Error::Message(message) => {
            let node = context.blamed(at)?;
            let found = describe(context, node);
            let diagnostic =
                Diagnostic::error("content.invalid-value", format!("{}: {message}", context.name_of(node)));
            Some(context.at(node, diagnostic.found(found), context.hole(node)))
        }
        Error::InvalidEscape(message) => {
            let node = context.blamed(at)?;
            let diagnostic = Diagnostic::error(
                "content.bad-escape",
                format!("this text holds a backslash that means nothing: {message}"),
            )
            .found(describe(context, node))
            .expected("text in double quotes")
            .help("Write a backslash itself as `\\\\`, a quote as `\\\"`.");
            Some(context.at(node, diagnostic, vec![Edit::hole(syntax.nodes[node].span, "\"x\"")]))
        }
        other => wrong_type(context, at, other),
    }
}

/// The last resort: `ron`'s words at `ron`'s place.
pub(super) fn otherwise(source: &Source, at: usize, error: &Error) -> Diagnostic {
    let span = source.char_at(at);
    let found =
        if span.is_empty() { "the end of the file".to_owned() } else { format!("`{}`", span.text(source.text())) };
    Diagnostic::error("content.syntax", format!("this cannot be read: {error}")).found(found).at(source.place(span))
}

/// What the parser would have liked, in the words of a person who writes such files.
pub(super) fn wanted(error: &Error) -> Option<String> {
    Some(match error {
        Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::IntegerOutOfBounds => {
            "a whole number".into()
        }
        Error::ExpectedFloat | Error::FloatUnderscore | Error::UnderscoreAtBeginning => "a number".into(),
        Error::ExpectedBoolean => "`true` or `false`".into(),
        Error::ExpectedString | Error::ExpectedStringEnd => "text in double quotes".into(),
        Error::ExpectedChar => "one character in single quotes".into(),
        Error::ExpectedArray => "a list `[ .. ]`".into(),
        Error::ExpectedMap => "a map `{ .. }`".into(),
        Error::ExpectedStructLike => "values in round brackets, `( .. )`".into(),
        Error::ExpectedNamedStructLike("") => "fields in round brackets, `( .. )`".into(),
        Error::ExpectedNamedStructLike(name) => format!("fields in round brackets, `( .. )` (a {name})"),
        Error::ExpectedUnit => "`()`".into(),
        _ if wants_name(error) => "a name without quotes".into(),
        Error::NoSuchEnumVariant { expected, .. } => one_of(expected),
        _ => return None,
    })
}

/// `ron` has three ways of saying that what stands there is no name.
fn wants_name(error: &Error) -> bool {
    matches!(error, Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::InvalidIdentifier(_))
}

/// Tells a problem found earlier what its field takes, now that this is known.
pub(super) fn teach(problem: &mut Diagnostic, wanted: &str, complaint: &Error) {
    problem.expected = Some(match problem.expected.take() {
        Some(field) if problem.code == "content.missing-field" => {
            format!("{}: {wanted}", field.split(": ").next().unwrap_or(&field))
        }
        _ => wanted.to_owned(),
    });
    if let Error::NoSuchEnumVariant { expected, found, .. } = complaint
        && let Some(near) = suggest::nearest(found, expected.iter().copied())
    {
        problem.help.push(format!("Did you mean `{near}`?"));
    }
}

fn one_of(names: &[&str]) -> String {
    let listed = names.iter().take(NAMES_LISTED_MAX).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    match names.len() {
        0 => "nothing".to_owned(),
        1 => listed,
        more if more > NAMES_LISTED_MAX => format!("one of {listed} and {} more", more - NAMES_LISTED_MAX),
        _ => format!("one of {listed}"),
    }
}

/// `NaN`, infinities, and numbers too large to be anything else.
pub(super) fn not_finite(source: &Source, syntax: &Syntax, count_max: usize) -> Vec<Finding> {
    let context = Context { source, syntax };
    let values = syntax.nodes.iter().flat_map(|node| &node.items).filter_map(|item| item.value);
    let is_meant = |&value: &NodeId| hints::is_not_finite(syntax.nodes[value].kind, context.written(value));
    let explained = values.filter(is_meant).take(count_max).map(|value| {
        let message = format!("{} is not a finite number", context.name_of(value));
        let diagnostic = Diagnostic::error("content.not-finite", message)
            .found(format!("`{}`", clipped(context.written(value))))
            .expected("a finite number")
            .help("Write the number meant; nothing in a scenario is infinite or undefined.");
        context.at(value, diagnostic, vec![Edit::hole(syntax.nodes[value].span, "0.0")])
    });
    explained.collect()
}

fn unknown_field(context: Context, at: usize, found: &str, expected: &[&'static str]) -> Option<Finding> {
    let key = context.blamed(at)?;
    let group = context.syntax.nodes[key].parent?;
    let present = |name: &str| {
        let keys = context.items_of(group).iter().filter_map(|item| item.key);
        keys.into_iter().any(|key| context.syntax.bare(context.text(), key) == name)
    };
    // A field that is there already was not the one meant.
    let near = suggest::nearest(found, expected.iter().copied().filter(|name| !present(name)));
    let missing: Vec<&str> = expected.iter().copied().filter(|name| !present(name)).collect();
    let mut diagnostic = Diagnostic::error("content.unknown-field", format!("there is no field `{found}` here"))
        .found(format!("`{found}`"))
        .expected(one_of(expected));
    let item = context.syntax.item_of(key)?;
    let edits = match near {
        Some(near) => {
            diagnostic = diagnostic.help(format!("Did you mean `{near}`?"));
            vec![Edit::replace(context.syntax.nodes[key].span, near)]
        }
        None => {
            diagnostic = diagnostic.help(match missing.as_slice() {
                [] => "All fields that belong here are there: remove this one.".to_owned(),
                names => format!("Remove it, or use a field not given yet: {}.", one_of(names)),
            });
            vec![Edit::replace(context.syntax.item_span(item)?, "")]
        }
    };
    Some(context.at(key, diagnostic, edits))
}

fn unknown_variant(context: Context, at: usize, found: &str, expected: &[&'static str]) -> Option<Finding> {
    let node = context.blamed(at)?;
    let whole = &context.syntax.nodes[node];
    let name = whole.name.unwrap_or(whole.span);
    let near = suggest::nearest(found, expected.iter().copied());
    let diagnostic =
        Diagnostic::error("content.unknown-variant", format!("{} cannot be `{found}`", context.name_of(node)))
            .found(format!("`{found}`"))
            .expected(one_of(expected));
    let finding = match near {
        Some(near) => (diagnostic.help(format!("Did you mean `{near}`?")), Edit::replace(name, near)),
        None => {
            let first = expected.first().copied().unwrap_or("()");
            (diagnostic.help(format!("Write {}.", one_of(expected))), Edit::hole(whole.span, first))
        }
    };
    let place = context.source.place(name);
    Some(Finding { diagnostic: finding.0.at(place), edits: vec![finding.1] })
}

fn missing_field(context: Context, at: usize, field: &str) -> Option<Finding> {
    let group = context.syntax.group_at(at)?;
    let span = context.syntax.nodes[group].span;
    let open = open_end(context, group);
    let (first, last) = (context.source.line_col(span.start).0, context.source.line_col(span.end).0);
    let lines = if first == last { String::new() } else { format!(" (lines {first} to {last})") };
    let message = format!("{}{lines} lacks the field `{field}`", context.name_of(group));
    let diagnostic = Diagnostic::error("content.missing-field", message)
        .found("nothing of that name")
        .expected(format!("`{field}`"))
        .help(format!("Add `{field}: ..,` between these brackets."));
    Some(context.at(group, diagnostic, vec![Edit::field(open, field)]))
}

/// Behind the opening bracket of a group, a blank before it left aside.
fn open_end(context: Context, group: NodeId) -> usize {
    let from = context.syntax.nodes[group].name.map_or(context.syntax.nodes[group].span.start, |name| name.end);
    context.text()[from..].find(['(', '[', '{']).map_or(from, |at| from + at + 1)
}

/// The same field by another of its names; the same name twice is found by `syntax`.
fn same_field(context: Context, at: usize, field: &str) -> Option<Finding> {
    let key = context.blamed(at)?;
    let item = context.syntax.item_of(key)?;
    let diagnostic = Diagnostic::error("content.duplicate-field", format!("the field `{field}` is given twice"))
        .found(format!("`{}`", context.written(key)))
        .expected("each field once")
        .help("Remove one of them.");
    Some(context.at(key, diagnostic, vec![Edit::replace(context.syntax.item_span(item)?, "")]))
}

fn wrong_name(context: Context, at: usize, expected: &str, found: &str) -> Option<Finding> {
    let node = context.blamed(at)?;
    if let Some(edits) = without_some(context, node) {
        let diagnostic = Diagnostic::error("content.wrong-type", format!("{} is not optional", context.name_of(node)))
            .found("`Some( .. )`")
            .expected(format!("fields in round brackets, `( .. )` (a {expected})"))
            .help("Write what is inside, without `Some(..)`.");
        return Some(context.at(node, diagnostic, edits));
    }
    let name = context.syntax.nodes[node].name;
    let diagnostic = Diagnostic::error(
        "content.wrong-name",
        format!("{} is a `{expected}`, not a `{found}`", context.name_of(node)),
    )
    .found(format!("`{found}`"))
    .expected(format!("`{expected}( .. )`, or `( .. )` without a name"))
    .help(format!("Write `{expected}`, or leave the name out."));
    let edits = match name {
        Some(name) => vec![Edit::replace(name, expected)],
        None => context.hole(node),
    };
    Some(context.at(node, diagnostic, edits))
}

/// Edits that take the inside out of `Some(..)`.
fn without_some(context: Context, node: NodeId) -> Option<Vec<Edit>> {
    let whole = &context.syntax.nodes[node];
    let is_some = whole.name.is_some_and(|name| name.text(context.text()) == "Some") && whole.items.len() == 1;
    let open = open_end(context, node);
    is_some.then(|| {
        let close = Span::new(whole.span.end - 1, whole.span.end);
        vec![Edit::replace(Span::new(whole.span.start, open), ""), Edit::replace(close, "")]
    })
}

fn too_few(context: Context, at: usize, expected: &str, found: usize) -> Option<Finding> {
    let group = context.syntax.group_at(at).or_else(|| context.blamed(at))?;
    let values = if found == 1 { "1 value".to_owned() } else { format!("{found} values") };
    let message = format!("{} has {values}, but takes {expected}", context.name_of(group));
    let diagnostic = Diagnostic::error("content.wrong-length", message)
        .found(values)
        .expected(expected)
        .help("Add the values that are missing, or remove those too many.");
    let end = context.syntax.nodes[group].span.end - 1;
    let needs_comma = context.items_of(group).last().is_some_and(|item| item.comma.is_none());
    let gap = Span::new(end, end);
    let mut edits = Vec::new();
    if needs_comma {
        edits.push(Edit::replace(gap, ","));
    }
    edits.push(Edit::hole(gap, "()"));
    Some(context.at(group, diagnostic, edits))
}

fn too_many(context: Context, at: usize) -> Option<Finding> {
    let extra = context.blamed(at)?;
    let group = context.syntax.nodes[extra].parent?;
    let end = context.syntax.nodes[group].span.end - 1;
    let start = context.syntax.item_of(extra).and_then(|item| context.syntax.item_span(item))?.start;
    let diagnostic =
        Diagnostic::error("content.wrong-length", format!("{} has too many values", context.name_of(group)))
            .found(describe(context, extra))
            .expected("`)`")
            .help("Remove what is too much; more values than one need a list or a group of their own.");
    Some(context.at(extra, diagnostic, vec![Edit::replace(Span::new(start, end), "")]))
}

fn no_colon(context: Context, at: usize) -> Option<Finding> {
    let node = context.blamed(at)?;
    let written = context.written(node);
    let diagnostic = Diagnostic::error("content.missing-value", format!("`{}` has no value", clipped(written)))
        .found(format!("`{}` alone", clipped(written)))
        .expected(format!("`{}: ..`", clipped(written)))
        .help("Write the field with a colon and a value, or remove it.");
    let end = context.syntax.nodes[node].span.end;
    let gap = Span::new(end, end);
    Some(context.at(node, diagnostic, vec![Edit::replace(gap, ":"), Edit::hole(gap, "()")]))
}

/// A value without a name among fields that have one, at `at`.
fn positional(context: Context<'_>, at: usize) -> Option<(NodeId, &Item)> {
    let node = context.blamed(at)?;
    let group = context.syntax.nodes[node].parent?;
    let item = context.syntax.item_of(node)?;
    let is_key = item.key == Some(node);
    let among_fields = context.syntax.nodes[group].kind == Kind::Group('(')
        && context.items_of(group).iter().any(|item| item.key.is_some());
    (is_key || (item.key.is_none() && among_fields)).then_some((node, item))
}

fn nameless(context: Context, at: usize) -> Option<Finding> {
    let (node, item) = positional(context, at)?;
    let found = describe(context, node);
    if item.key == Some(node) {
        let name = hints::as_name(context, node);
        let diagnostic = Diagnostic::error("content.bad-name", format!("{found} cannot be the name of a field"))
            .found(found)
            .expected("letters, digits and `_`, without quotes")
            .help(name.as_ref().map_or_else(String::new, |name| format!("Write `{name}: ..`.")));
        let edit = match name {
            Some(name) => Edit::replace(context.syntax.nodes[node].span, name),
            None => Edit::replace(context.syntax.item_span(item)?, ""),
        };
        return Some(context.at(node, diagnostic, vec![edit]));
    }
    let diagnostic = Diagnostic::error("content.missing-name", "this value belongs to no field")
        .found(found)
        .expected("`field: value`")
        .help(hints::split_number(context, node));
    Some(context.at(node, diagnostic, vec![Edit::replace(context.syntax.item_span(item)?, "")]))
}

/// A comma is what `ron` wants after it has read as much as it could of a value that it did not like.
fn expected_comma(context: Context, at: usize) -> Option<Finding> {
    let node = context.blamed(at)?;
    let whole = &context.syntax.nodes[node];
    match whole.kind {
        Kind::Word if whole.span.start < at && at < whole.span.end => wrong_type(context, at, &Error::ExpectedInteger),
        Kind::Group('(') if let Some(name) = whole.name => {
            let name_text = name.text(context.text());
            let diagnostic = Diagnostic::error("content.wrong-type", format!("`{name_text}` takes no values"))
                .found(format!("`{name_text}( .. )`"))
                .expected(format!("`{name_text}` alone"))
                .help("Remove the brackets and what is in them.");
            Some(context.at(node, diagnostic, vec![Edit::replace(Span::new(name.end, whole.span.end), "")]))
        }
        Kind::Text | Kind::Char | Kind::Word | Kind::Group(_) => None,
    }
}

fn out_of_range(context: Context, at: usize) -> Option<Finding> {
    let node = context.blamed(at)?;
    let written = context.written(node);
    let (expected, help) = hints::range(written);
    let diagnostic = Diagnostic::error("content.out-of-range", format!("{} is out of range", context.name_of(node)))
        .found(format!("the number `{}`", clipped(written)))
        .expected(expected)
        .help(help);
    Some(context.at(node, diagnostic, vec![Edit::hole(context.syntax.nodes[node].span, "1")]))
}

fn wrong_type(context: Context, at: usize, error: &Error) -> Option<Finding> {
    let wanted = wanted(error)?;
    let node = context.blamed(at)?;
    let whole = &context.syntax.nodes[node];
    // A variant that should have had something in brackets.
    if matches!(error, Error::ExpectedStructLike)
        && whole.kind == Kind::Word
        && is_name(context.written(node))
        && whole.span.end <= at
    {
        let name = context.written(node);
        let diagnostic = Diagnostic::error("content.wrong-type", format!("`{name}` takes values in round brackets"))
            .found(format!("`{name}` alone"))
            .expected(format!("`{name}( .. )`"))
            .help(format!("Write `{name}(..)` with its values."));
        let hole = Edit::hole(whole.span, format!("{name}(())"));
        return Some(context.at(node, diagnostic, vec![hole]));
    }
    let hint = hints::hint(context, node, error);
    let (name, found) = (context.name_of(node), describe(context, node));
    let message = match hint.code {
        "content.not-whole" => format!("{name} must be a whole number"),
        _ => format!("{name} takes {wanted}, not {found}"),
    };
    let diagnostic = Diagnostic::error(hint.code, message).found(found).expected(wanted).help(hint.help);
    let edits =
        without_some(context, node).or_else(|| hints::other_brackets(context, node, error)).unwrap_or_else(|| {
            // A name is most likely right but for its quotes; a wrong one brings the list of right ones.
            let name = hints::as_name(context, node).filter(|_| wants_name(error));
            vec![match name {
                Some(name) if let Some(written) = whole.name => Edit::replace(written, name),
                Some(name) => Edit::hole(whole.span, name).teaching(),
                None if wants_name(error) => Edit::hole(whole.span, "()").teaching(),
                None => Edit::hole(whole.span, repair::made_up(error).unwrap_or("()")),
            }]
        });
    Some(context.at(node, diagnostic, edits))
}

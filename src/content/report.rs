//! Diagnostics for people: the line of the file, a marker under the fault, and help.
//!
//! Owns the drawing, through `miette`, and the form that `--json` prints.
//!
//! Invariants: a report says everything without colour; the name, line and column in it are those of the file, also where
//! a long line is shown in part only. Colour is used only when asked for, and [`Look::of`] never asks on anything that is
//! not a terminal.
//!
//! Absent on purpose: printing. The caller decides where the text goes.

use std::env;
use std::fmt;
use std::io::IsTerminal;

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode, SourceSpan,
    SpanContents,
};
use serde::Serialize;

use crate::base::diagnostic::{Diagnostic, Place, Severity};

use super::lex::Span;
use super::source::Source;

/// Widest a report gets.
const COLUMNS_MAX: usize = 110;

/// Characters of a long line that are shown before and behind the beginning of the fault.
const CHARS_BEFORE_MAX: usize = 60;
const CHARS_BEHIND_MAX: usize = 40;

/// With colour or without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Plain,
    Colour,
}

impl Look {
    /// Colour on a terminal that is not dumb, unless `NO_COLOR` forbids it.
    pub fn of(stream: &impl IsTerminal) -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        if stream.is_terminal() && !is_set("NO_COLOR") && !is_dumb { Look::Colour } else { Look::Plain }
    }
}

/// Draws diagnostics about one source, and counts them in a last line.
pub fn render(source: &Source, diagnostics: &[Diagnostic], look: Look) -> String {
    let mut report = String::new();
    for diagnostic in diagnostics {
        let is_here = matches!(&diagnostic.place, Place::File { file, .. } if file == source.name());
        report.push_str(&draw(diagnostic, is_here.then_some(source), look));
        report.push('\n');
    }
    if !diagnostics.is_empty() {
        let counted = Listing::new(source.name(), diagnostics);
        report.push_str(&format!("{}: {}\n", source.name(), counted.summary()));
    }
    report
}

/// Draws one diagnostic that has no text to show, as of a file that could not be read.
pub fn render_alone(diagnostic: &Diagnostic, look: Look) -> String {
    draw(diagnostic, None, look)
}

fn draw(diagnostic: &Diagnostic, source: Option<&Source>, look: Look) -> String {
    let theme = match look {
        Look::Plain => GraphicalTheme::unicode_nocolor(),
        Look::Colour => GraphicalTheme::unicode(),
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(COLUMNS_MAX)
        .with_context_lines(1)
        .with_break_words(false)
        .without_syntax_highlighting()
        .with_links(false);
    let shown = Shown { diagnostic, excerpt: source.and_then(|source| Excerpt::of(source, &diagnostic.place)) };
    let mut text = String::new();
    match handler.render_report(&mut text, &shown) {
        Ok(()) => text,
        // The plain form needs no drawing and cannot fail.
        Err(fmt::Error) => format!("{diagnostic}\n"),
    }
}

/// The form for programs.
#[derive(Clone, Debug, Serialize)]
pub struct Listing<'d> {
    pub file: &'d str,
    pub errors: usize,
    pub warnings: usize,
    pub diagnostics: &'d [Diagnostic],
}

impl<'d> Listing<'d> {
    pub fn new(file: &'d str, diagnostics: &'d [Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        Self { file, errors: count(Severity::Error), warnings: count(Severity::Warning), diagnostics }
    }

    /// `2 errors, 1 warning`.
    pub fn summary(&self) -> String {
        let counted = |count: usize, word: &str| match count {
            0 => None,
            1 => Some(format!("1 {word}")),
            more => Some(format!("{more} {word}s")),
        };
        let parts: Vec<String> =
            [counted(self.errors, "error"), counted(self.warnings, "warning")].into_iter().flatten().collect();
        if parts.is_empty() { "nothing wrong".to_owned() } else { parts.join(", ") }
    }
}

/// The lines around a fault, long ones in part.
#[derive(Debug)]
struct Excerpt {
    name: String,
    text: String,
    /// The fault within `text`.
    mark: Span,
    /// Of the first line of `text`, from 1.
    first_line: u32,
    line: u32,
    col: u32,
}

impl Excerpt {
    fn of(source: &Source, place: &Place) -> Option<Self> {
        let Place::File { line, col, offset, len, .. } = place else { return None };
        let first_line = line.saturating_sub(1).max(1);
        let mut text = String::new();
        let mut mark = Span::new(0, 0);
        for number in first_line..=line.saturating_add(1) {
            let Some((start, content)) = source.line(number) else { break };
            let centre = if number == *line { *col as usize - 1 } else { 0 };
            let (skipped_bytes, cut) = cropped(content, centre);
            if number == *line {
                let lead = if skipped_bytes > 0 { ELLIPSIS.len() } else { 0 };
                let from = text.len() + lead + (offset - start).saturating_sub(skipped_bytes);
                let end_max = text.len() + cut.len();
                // A marker under nothing, as at the end of a line, still has to be seen.
                mark = Span::new(from.min(end_max), (from + len).clamp(from.min(end_max), end_max));
            }
            text.push_str(&cut);
            text.push('\n');
        }
        Some(Self { name: source.name().to_owned(), text, mark, first_line, line: *line, col: *col })
    }
}

const ELLIPSIS: &str = "...";

/// The part of a line around its `centre`th character, and how many bytes before it were left out. What cannot be shown
/// as it is, as a tab or a control character, becomes as many blanks as it has bytes, so that markers stay in place.
fn cropped(line: &str, centre: usize) -> (usize, String) {
    let from_char = centre.saturating_sub(CHARS_BEFORE_MAX);
    let to_char = centre + CHARS_BEHIND_MAX.max(CHARS_BEFORE_MAX + CHARS_BEHIND_MAX - centre.min(CHARS_BEFORE_MAX));
    let byte_of = |char: usize| line.char_indices().nth(char).map_or(line.len(), |(at, _)| at);
    let (from, to) = (byte_of(from_char), byte_of(to_char));
    let mut cut = String::new();
    if from > 0 {
        cut.push_str(ELLIPSIS);
    }
    for c in line[from..to].chars() {
        if c.is_control() {
            cut.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            cut.push(c);
        }
    }
    if to < line.len() {
        cut.push_str(ELLIPSIS);
    }
    (from, cut)
}

impl SourceCode for Excerpt {
    /// Gives the whole excerpt, whatever is asked for. Asked without context, `miette` wants the place for its heading.
    fn read_span<'a>(
        &'a self,
        _span: &SourceSpan,
        lines_before: usize,
        _lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let (line, col) = if lines_before == 0 { (self.line, self.col) } else { (self.first_line, 1) };
        let whole = SourceSpan::new(0.into(), self.text.len());
        Ok(Box::new(MietteSpanContents::new_named(
            self.name.clone(),
            self.text.as_bytes(),
            whole,
            line as usize - 1,
            col as usize - 1,
            self.text.lines().count(),
        )))
    }
}

/// A diagnostic as `miette` wants it.
#[derive(Debug)]
struct Shown<'d> {
    diagnostic: &'d Diagnostic,
    excerpt: Option<Excerpt>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { severity, message, place, .. } = self.diagnostic;
        match &self.excerpt {
            Some(_) => write!(f, "{severity}: {message}"),
            None if *place == Place::None => write!(f, "{severity}: {message}"),
            None => write!(f, "{place}: {severity}: {message}"),
        }
    }
}

impl std::error::Error for Shown<'_> {}

impl miette::Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.diagnostic.code))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let Diagnostic { found, expected, help, .. } = self.diagnostic;
        let mut lines = Vec::new();
        match (found, expected) {
            (Some(found), Some(expected)) => lines.push(format!("found {found}; expected {expected}")),
            (Some(found), None) => lines.push(format!("found {found}")),
            (None, Some(expected)) => lines.push(format!("expected {expected}")),
            (None, None) => {}
        }
        lines.extend(help.iter().cloned());
        (!lines.is_empty()).then(|| Box::new(lines.join("\n")) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt.as_ref().map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let excerpt = self.excerpt.as_ref()?;
        let span = SourceSpan::new(excerpt.mark.start.into(), excerpt.mark.len());
        Some(Box::new(std::iter::once(LabeledSpan::new_primary_with_span(Some("here".to_owned()), span))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(source: &Source, start: usize, end: usize) -> Diagnostic {
        Diagnostic::error("content.unknown-field", "there is no field `dyas` here")
            .found("`dyas`")
            .expected("one of `days`, `id`")
            .at(source.place(Span::new(start, end)))
            .help("Did you mean `days`?")
    }

    #[test]
    fn a_report_shows_the_line_the_fault_and_the_help() {
        let source = Source::given("a.ron", "(\n    dyas: 3,\n)\n").unwrap();
        let report = render(&source, &[at(&source, 6, 10)], Look::Plain);
        let lines: Vec<&str> = report.lines().map(str::trim_end).collect();
        assert_eq!(
            lines,
            [
                "content.unknown-field",
                "",
                "  × error: there is no field `dyas` here",
                "   ╭─[a.ron:2:5]",
                " 1 │ (",
                " 2 │     dyas: 3,",
                "   ·     ──┬─",
                "   ·       ╰── here",
                " 3 │ )",
                "   ╰────",
                "  help: found `dyas`; expected one of `days`, `id`",
                "        Did you mean `days`?",
                "",
                "a.ron: 1 error",
            ]
        );
    }

    #[test]
    fn colour_is_only_paint() {
        let source = Source::given("a.ron", "(dyas: 3)").unwrap();
        let diagnostics = [at(&source, 1, 5)];
        let coloured = render(&source, &diagnostics, Look::Colour);
        assert!(coloured.contains('\u{1b}'));
        let plain = render(&source, &diagnostics, Look::Plain);
        assert!(!plain.contains('\u{1b}'));
        let mut bare = String::new();
        let mut is_paint = false;
        for c in coloured.chars() {
            is_paint |= c == '\u{1b}';
            if !is_paint {
                bare.push(c);
            }
            is_paint &= c != 'm';
        }
        assert_eq!(bare, plain);
    }

    #[test]
    fn long_lines_are_shown_around_the_fault() {
        let text = format!("({}dyas: 3, {})", "é: \"x\",\t".repeat(5000), "b: 1, ".repeat(5000));
        let source = Source::given("a.ron", text.clone()).unwrap();
        let start = text.find("dyas").unwrap();
        let report = render(&source, &[at(&source, start, start + 4)], Look::Plain);
        assert!(report.lines().all(|line| line.chars().count() < 130), "{report}");
        let col = text[..start].chars().count() + 1;
        assert!(report.contains(&format!("[a.ron:1:{col}]")), "{report}");
        let rows: Vec<&str> = report.lines().collect();
        let shown = rows.iter().position(|row| row.contains("dyas: 3")).unwrap();
        let column = |row: &str, what: &str| row[..row.find(what).unwrap()].chars().count();
        assert_eq!(column(rows[shown], "dyas"), column(rows[shown + 1], "──┬─"), "{report}");
    }

    #[test]
    fn any_place_can_be_drawn() {
        let text = "(\r\n  a: \"é\u{7}\",\n\n  b: [\n1]\n)";
        let source = Source::given("a.ron", text).unwrap();
        let stops: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for &start in &stops {
            for &end in stops.iter().filter(|&&end| end >= start) {
                let report = render(&source, &[at(&source, start, end)], Look::Plain);
                assert!(report.contains("[a.ron:") && report.contains("here"), "{start}..{end}\n{report}");
            }
        }
    }

    #[test]
    fn what_has_no_text_is_reported_by_name() {
        let missing = Source::read(std::path::Path::new("no/such.ron")).unwrap_err();
        let report = render_alone(&missing, Look::Plain);
        assert!(report.contains("no/such.ron: error: there is no file `no/such.ron`"), "{report}");
        assert!(report.contains("help: Check the spelling"), "{report}");
    }

    #[test]
    fn programs_get_everything() {
        let source = Source::given("a.ron", "(dyas: 3)").unwrap();
        let diagnostics = [at(&source, 1, 5)];
        let listing = Listing::new("a.ron", &diagnostics);
        assert_eq!(
            serde_json::to_string(&listing).unwrap(),
            r#"{"file":"a.ron","errors":1,"warnings":0,"diagnostics":[{"severity":"error","code":"content.unknown-field","message":"there is no field `dyas` here","found":"`dyas`","expected":"one of `days`, `id`","place":{"file":{"file":"a.ron","line":1,"col":2,"offset":1,"len":4}},"help":["Did you mean `days`?"]}]}"#
        );
        assert_eq!(listing.summary(), "1 error");
    }
}

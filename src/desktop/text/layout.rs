//! Breaking text into lines and putting each into the order of sight.
//!
//! Owns the text of one job while it is laid out. Invariants: ranges are bytes of the text in reading order, direction
//! marks included, until a piece is pushed; sections of right-to-left pieces are never merged with their neighbours, as
//! egui would turn both around as one. Absent: placing, which is the caller's.

use std::ops::Range;

use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat};
use egui::{Align, Context, Galley};
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};
use unicode_linebreak::BreakOpportunity;

use super::{Face, Span, galley, has_rtl, is_mark, plain};

/// egui rounds widths down by at most this much, in points: text that was given the width it asked for must not break.
const SLACK: f32 = 0.5;

/// All spans of a job, end to end.
pub(super) struct Source {
    text: String,
    /// Where each face ends.
    faces: Vec<(usize, Face)>,
}

/// What lies between two line ends.
struct Paragraph<'a> {
    range: Range<usize>,
    /// Only where there is a right-to-left letter.
    bidi: Option<ParagraphBidiInfo<'a>>,
}

/// A part of a line in one face.
struct Piece {
    range: Range<usize>,
    face: Face,
    face_end: usize,
    arabic: bool,
}

impl Source {
    pub(super) fn new(spans: &[Span]) -> Source {
        let mut source = Source { text: String::new(), faces: Vec::with_capacity(spans.len()) };
        for span in spans.iter().filter(|span| !span.text.is_empty()) {
            source.text.push_str(span.text);
            source.faces.push((source.text.len(), span.face));
        }
        source
    }

    pub(super) fn job(&self, ctx: &Context, wrap: f32, rtl: bool) -> LayoutJob {
        let paragraphs = self.paragraphs(rtl);
        let lines = |_: usize, paragraph: &Paragraph| vec![paragraph.range.clone()];
        let mut whole = self.assemble(&paragraphs, lines);
        if rtl && (wrap.is_finite() || paragraphs.len() > 1) {
            whole.halign = Align::RIGHT;
        }
        if !wrap.is_finite() {
            return whole;
        }
        let halign = whole.halign;
        let unbroken = galley(ctx, whole.clone());
        if unbroken.size().x <= wrap + SLACK {
            return whole;
        }
        let mut job = self.assemble(&paragraphs, |number, paragraph| match paragraph.bidi {
            Some(_) => self.lines(paragraph, wrap, |range| self.measure(ctx, paragraph, range)),
            None => {
                let ends = self.ends(paragraph, &unbroken, number);
                self.lines(paragraph, wrap, |range| ends[range.end] - ends[range.start])
            }
        });
        job.halign = halign;
        job
    }

    fn paragraphs(&self, rtl: bool) -> Vec<Paragraph<'_>> {
        let level = if rtl { Some(Level::rtl()) } else { None };
        let mut paragraphs = Vec::new();
        let mut start = 0;
        for part in self.text.split('\n') {
            let range = start..start + part.len();
            start = range.end + 1;
            let bidi = has_rtl(part).then(|| ParagraphBidiInfo::new(part, level));
            paragraphs.push(Paragraph { range, bidi });
        }
        paragraphs
    }

    fn assemble(
        &self,
        paragraphs: &[Paragraph],
        mut lines: impl FnMut(usize, &Paragraph) -> Vec<Range<usize>>,
    ) -> LayoutJob {
        let mut job = LayoutJob::default();
        job.wrap.max_width = f32::INFINITY;
        let mut first = true;
        for (number, paragraph) in paragraphs.iter().enumerate() {
            for line in lines(number, paragraph) {
                if !first && let Some(face) = self.face_at(line.start) {
                    job.append("\n", 0.0, face.format(false));
                }
                first = false;
                self.push_line(&mut job, paragraph, line);
            }
        }
        job
    }

    /// The face of a byte; of the last one at the end. None if there is no text at all.
    fn face_at(&self, byte: usize) -> Option<Face> {
        let number = self.faces.partition_point(|(end, _)| *end <= byte);
        self.faces.get(number).or(self.faces.last()).map(|(_, face)| *face)
    }

    /// Where the face of a byte ends.
    fn face_end(&self, byte: usize) -> usize {
        let number = self.faces.partition_point(|(end, _)| *end <= byte);
        self.faces.get(number).map_or(self.text.len(), |(end, _)| *end)
    }

    fn push_line(&self, job: &mut LayoutJob, paragraph: &Paragraph, line: Range<usize>) {
        let Some(bidi) = &paragraph.bidi else {
            let mut start = line.start;
            while let Some(face) = self.face_at(start).filter(|_| start < line.end) {
                let end = self.face_end(start).min(line.end);
                job.append(&plain(&self.text[start..end]), 0.0, face.format(false));
                start = end;
            }
            return;
        };
        // Spaces at the end of a line hang: they would widen it, on the left side.
        let solid = line.start + self.text[line.clone()].trim_end().len();
        let base = paragraph.range.start;
        let (levels, runs) = bidi.visual_runs(line.start - base..solid - base);
        for run in runs {
            let rtl = levels[run.start].is_rtl();
            let mut pieces = self.pieces(base + run.start..base + run.end, rtl);
            if rtl {
                pieces.reverse();
            }
            for piece in pieces {
                let text = plain(&self.text[piece.range]);
                let text = if rtl && !is_shaped_rtl(&text) { text.chars().rev().map(mirrored).collect() } else { text };
                push(job, &text, piece.face.format(piece.arabic));
            }
        }
    }

    /// Cuts a run where the face changes, in reading order. A combining mark stays with what it is on.
    fn pieces(&self, run: Range<usize>, rtl: bool) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for (offset, char) in self.text[run.clone()].char_indices() {
            let at = run.start + offset;
            let end = at + char.len_utf8();
            // Left to right there are words and numbers of other scripts, with spaces and points of their own.
            let arabic = if rtl { in_arabic_face(char) } else { is_arabic(char) };
            match pieces.last_mut() {
                Some(piece) if at < piece.face_end && (piece.arabic == arabic || is_joined(char)) => {
                    piece.range.end = end
                }
                _ => {
                    let Some(face) = self.face_at(at) else { break };
                    pieces.push(Piece { range: at..end, face, face_end: self.face_end(at), arabic });
                }
            }
        }
        pieces
    }

    /// The width of a part of a paragraph, set as a line of its own.
    fn measure(&self, ctx: &Context, paragraph: &Paragraph, range: Range<usize>) -> f32 {
        let base = paragraph.range.start;
        let space = self.text[base + range.start..base + range.end].trim_end().len();
        let mut job = LayoutJob::default();
        job.wrap.max_width = f32::INFINITY;
        self.push_line(&mut job, paragraph, base + range.start..base + range.end);
        let mut width = if job.is_empty() { 0.0 } else { galley(ctx, job).size().x };
        if range.start + space < range.end
            && let Some(face) = self.face_at(base + range.start)
        {
            let mut job = LayoutJob::default();
            push(&mut job, &self.text[base + range.start + space..base + range.end], face.format(true));
            width += galley(ctx, job).size().x;
        }
        width
    }

    /// For each byte of a left-to-right paragraph, how far into the unbroken line it begins: cheaper than to lay out
    /// every word, and Chinese may break after every character.
    fn ends(&self, paragraph: &Paragraph, unbroken: &Galley, row: usize) -> Vec<f32> {
        let text = &self.text[paragraph.range.clone()];
        let mut ends = Vec::with_capacity(text.len() + 1);
        let Some(row) = unbroken.rows.get(row) else {
            return vec![0.0; text.len() + 1];
        };
        let left = row.glyphs.first().map_or(0.0, |glyph| glyph.pos.x);
        let mut glyphs = row.glyphs.iter();
        let mut x = 0.0;
        for char in text.chars() {
            let glyph = if is_mark(char) { None } else { glyphs.next() };
            x = glyph.map_or(x, |glyph| glyph.pos.x - left);
            ends.resize(ends.len() + char.len_utf8(), x);
            x = glyph.map_or(x, |glyph| glyph.pos.x - left + glyph.advance_width);
        }
        ends.push(x);
        ends
    }

    /// Breaks a paragraph in reading order. `width` measures a range of it, counted from its start.
    fn lines(&self, paragraph: &Paragraph, wrap: f32, mut width: impl FnMut(Range<usize>) -> f32) -> Vec<Range<usize>> {
        let text = &self.text[paragraph.range.clone()];
        let mut lines = Vec::new();
        let (mut start, mut last, mut x) = (0, 0, 0.0);
        for (end, kind) in unicode_linebreak::linebreaks(text) {
            let solid = last + text[last..end].trim_end().len();
            let word = width(last..solid);
            if last > start && x + word > wrap + SLACK {
                lines.push(start..last);
                start = last;
                x = 0.0;
            }
            if last == start && word > wrap + SLACK {
                start = break_word(text, start..solid, wrap, &mut lines, &mut width);
                x = width(start..end);
            } else {
                x += width(last..end);
            }
            last = end;
            if kind == BreakOpportunity::Mandatory && end < text.len() {
                lines.push(start..end);
                (start, x) = (end, 0.0);
            }
        }
        lines.push(start..text.len());
        let base = paragraph.range.start;
        let trimmed = |line: Range<usize>| base + line.start..base + line.start + text[line].trim_end().len();
        lines.into_iter().map(trimmed).collect()
    }
}

/// Breaks a word that is wider than a line (an address, say) between characters; returns where its last line begins.
fn break_word(
    text: &str,
    word: Range<usize>,
    wrap: f32,
    lines: &mut Vec<Range<usize>>,
    width: &mut impl FnMut(Range<usize>) -> f32,
) -> usize {
    let mut start = word.start;
    for (offset, char) in text[word.clone()].char_indices() {
        let (at, end) = (word.start + offset, word.start + offset + char.len_utf8());
        if at > start && !is_joined(char) && width(start..end) > wrap + SLACK {
            lines.push(start..at);
            start = at;
        }
    }
    start
}

/// One line with a right-to-left letter in it, cut off at its end in reading order.
pub(super) fn elided(ctx: &Context, text: &str, face: Face, width: f32, rtl: bool) -> LayoutJob {
    let line = |text: &str| Source::new(&[Span { text, face }]).job(ctx, f32::INFINITY, rtl);
    let fits = |job: &LayoutJob| galley(ctx, job.clone()).size().x <= width + SLACK;
    let whole = line(text);
    if fits(&whole) {
        return whole;
    }
    let cuts: Vec<usize> = text.char_indices().filter(|(_, char)| !is_joined(*char)).map(|(at, _)| at).collect();
    let cut = |at: usize| line(&format!("{}…", text[..at].trim_end()));
    let fitting = cuts.partition_point(|at| fits(&cut(*at)));
    cut(fitting.checked_sub(1).map_or(0, |number| cuts[number]))
}

/// Adds a section of its own; `LayoutJob::append` would merge equal formats.
fn push(job: &mut LayoutJob, text: &str, format: TextFormat) {
    if text.is_empty() {
        return;
    }
    let start = ByteIndex(job.text.len());
    job.text.push_str(text);
    job.sections.push(LayoutSection { leading_space: 0.0, byte_range: start..ByteIndex(job.text.len()), format });
}

/// What the Arabic faces have, and what in a line with Arabic is set in them: not the digits 0 to 9, which stay those of
/// the rest of the interface. A test asks the files.
pub(super) fn in_arabic_face(char: char) -> bool {
    matches!(char, ' ' | '\u{A0}' | '!' | ',' | '-' | '.' | ':' | '«' | '»' | '\u{200C}' | '\u{200D}')
        || is_arabic(char)
}

fn is_arabic(char: char) -> bool {
    matches!(char, '\u{600}'..='\u{6FF}') && char != '\u{61D}'
}

/// Whether the character belongs to the one before it.
fn is_joined(char: char) -> bool {
    is_mark(char) || bidi_class(char) == BidiClass::NSM
}

/// Whether egui's shaper turns the text around: it goes by the first letter's script, and punctuation has none.
fn is_shaped_rtl(text: &str) -> bool {
    let has_script = |char: char| char.is_alphabetic() && char != '\u{640}';
    text.chars().any(|char| has_script(char) && matches!(bidi_class(char), BidiClass::R | BidiClass::AL))
}

/// The bracket that shows where this one is meant, in text from right to left.
fn mirrored(char: char) -> char {
    match char {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        '≤' => '≥',
        '≥' => '≤',
        other => other,
    }
}

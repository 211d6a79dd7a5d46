//! What explanations look things up in, and how they quote what is written.
//!
//! Owns the way from a complaint's byte to the value it is about, and the short names of values in sentences.
//!
//! Invariant: all positions are those of the original text.

use crate::base::diagnostic::Diagnostic;

use super::repair::Edit;
use super::source::Source;
use super::syntax::{Item, Kind, NodeId, Syntax};

/// A problem, and what mends it.
#[derive(Debug)]
pub(super) struct Finding {
    pub diagnostic: Diagnostic,
    pub edits: Vec<Edit>,
}

/// What the explanations look things up in.
#[derive(Clone, Copy)]
pub(super) struct Context<'s> {
    pub source: &'s Source,
    pub syntax: &'s Syntax,
}

impl<'s> Context<'s> {
    pub fn text(self) -> &'s str {
        self.source.text()
    }

    pub fn written(self, node: NodeId) -> &'s str {
        self.syntax.nodes[node].span.text(self.text())
    }

    /// The node that a complaint at `at` is about: what begins, lies or ends there, blanks before it left aside.
    pub fn blamed(self, at: usize) -> Option<NodeId> {
        let is_there = |&node: &NodeId| {
            let span = self.syntax.nodes[node].span;
            span.start == at
                || span.end == at
                || self.syntax.nodes[node].items.is_empty()
                || at < self.syntax.head(node).end
        };
        let trimmed = self.text()[..at].trim_end().len();
        let here = self.syntax.node_at(at);
        here.filter(is_there).or_else(|| self.syntax.node_at(trimmed)).or(here)
    }

    /// `field` as messages name it, or what it is otherwise.
    pub fn name_of(self, node: NodeId) -> String {
        if self.syntax.item_of(node).is_some_and(|item| item.key == Some(node)) {
            return "this key".to_owned();
        }
        let path = self.syntax.path_of(self.text(), node);
        if path.is_empty() { "the file's value".to_owned() } else { format!("`{path}`") }
    }

    pub fn at(self, node: NodeId, diagnostic: Diagnostic, edits: Vec<Edit>) -> Finding {
        let span = self.syntax.head(node);
        Finding { diagnostic: diagnostic.at(self.source.place(span)), edits }
    }

    pub fn hole(self, node: NodeId) -> Vec<Edit> {
        vec![Edit::hole(self.syntax.nodes[node].span, "()")]
    }

    pub fn items_of(self, node: NodeId) -> &'s [Item] {
        &self.syntax.nodes[node].items
    }
}

/// Text short enough to quote in a sentence.
pub(super) fn clipped(text: &str) -> String {
    const CHARS_MAX: usize = 40;
    let line = text.lines().next().unwrap_or("");
    if line.chars().count() <= CHARS_MAX && line.len() == text.len() {
        return line.to_owned();
    }
    let start: String = line.chars().take(CHARS_MAX).collect();
    format!("{start}..")
}

/// What stands there now.
pub(super) fn describe(context: Context, node: NodeId) -> String {
    let written = clipped(context.written(node));
    let name = context.syntax.nodes[node].name.map(|name| name.text(context.text()));
    match (context.syntax.nodes[node].kind, name) {
        (Kind::Text, _) => format!("the text `{written}`"),
        (Kind::Char, _) => format!("the character `{written}`"),
        (Kind::Word, _) if is_number(&written) => format!("the number `{written}`"),
        (Kind::Word, _) => format!("`{written}`"),
        (Kind::Group(_), Some(name)) => format!("`{name}( .. )`"),
        (Kind::Group('['), None) => "a list `[ .. ]`".into(),
        (Kind::Group('{'), None) => "a map `{ .. }`".into(),
        (Kind::Group(_), None) => "values in round brackets, `( .. )`".into(),
    }
}

/// Whether a word is a number, however written.
pub(super) fn is_number(word: &str) -> bool {
    let digits = word.trim_start_matches(['+', '-', '.']);
    digits.starts_with(|c: char| c.is_ascii_digit()) && word.replace('_', "").parse::<f64>().is_ok()
}

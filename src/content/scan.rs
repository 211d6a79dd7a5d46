//! One pass over the words of a text that builds its `Syntax`.
//!
//! Owns recovery: what to take a stray comma, a missing colon or a wrong bracket for, so that the rest of the file still
//! has a shape.
//!
//! Invariants: every word becomes a node, a separator or a fault; of faults that break the nesting only the first is
//! kept, since those behind it are mostly its echoes.

use super::lex::{Lexer, Span, Token};
use super::syntax::{FILE, Fault, FaultKind, Item, Kind, Node, NodeId, Syntax};

pub(super) fn scan(text: &str) -> Syntax {
    let file = Node { kind: Kind::Word, span: Span::new(0, text.len()), name: None, items: Vec::new(), parent: None };
    let syntax = Syntax { nodes: vec![file], faults: Vec::new() };
    let mut scanner = Scanner { text, syntax, open: vec![FILE], expects: Expects::Item, end: 0, broken: false };
    for (token, span) in Lexer::new(text) {
        if !scanner.take(token, span) {
            break;
        }
    }
    scanner.finish();
    scanner.syntax
}

/// What the next word should be.
#[derive(Clone, Copy, PartialEq)]
enum Expects {
    /// A key, a value, or the closing bracket.
    Item,
    /// The value after `key:`.
    Value,
    /// A comma, a colon, or the closing bracket.
    Separator,
}

struct Scanner<'t> {
    text: &'t str,
    syntax: Syntax,
    /// Groups not closed yet, the file first.
    open: Vec<NodeId>,
    expects: Expects,
    /// Where the last token ended.
    end: usize,
    /// Whether a fault that breaks the nesting was met.
    broken: bool,
}

impl Scanner<'_> {
    /// Takes one token; false if nothing behind it makes sense.
    fn take(&mut self, token: Token, span: Span) -> bool {
        let goes_on = match token {
            Token::Open(bracket) => self.open_group(bracket, span),
            Token::Close(bracket) => self.close_group(bracket, span),
            Token::Comma => self.comma(span),
            Token::Colon => self.colon(span),
            Token::Semicolon | Token::Equals => self.wrong_separator(token, span),
            Token::Text => self.leaf(Kind::Text, span),
            Token::Char => self.leaf(Kind::Char, span),
            Token::Word => self.leaf(Kind::Word, span),
            Token::OpenText | Token::OpenComment => {
                let kind = if token == Token::OpenText { FaultKind::OpenText } else { FaultKind::OpenComment };
                let rest = Span::new(span.start, self.text.len());
                self.fault(kind, span, None, (rest, ""));
                self.expects = Expects::Separator;
                false
            }
        };
        self.end = span.end;
        goes_on
    }

    fn top(&self) -> NodeId {
        self.open[self.open.len() - 1]
    }

    fn items(&mut self) -> &mut Vec<Item> {
        let top = self.top();
        &mut self.syntax.nodes[top].items
    }

    fn fault(&mut self, kind: FaultKind, span: Span, other: Option<Span>, mend: (Span, &'static str)) {
        if kind.breaks_nesting() {
            if self.broken {
                return;
            }
            self.broken = true;
        }
        self.syntax.faults.push(Fault { kind, span, other, mend });
    }

    fn push(&mut self, kind: Kind, span: Span) -> NodeId {
        let parent = Some(self.top());
        self.syntax.nodes.push(Node { kind, span, name: None, items: Vec::new(), parent });
        self.syntax.nodes.len() - 1
    }

    /// Hangs a value into the open group; false if the file is over already.
    fn place(&mut self, node: NodeId, span: Span) -> bool {
        if self.expects == Expects::Separator {
            if self.top() == FILE {
                let rest = Span::new(span.start, self.text.len());
                self.fault(FaultKind::TrailingText, span, None, (rest, ""));
                return false;
            }
            self.missing_separator(span);
        }
        if self.expects == Expects::Value {
            if let Some(item) = self.items().last_mut() {
                item.value = Some(node);
            }
        } else {
            self.items().push(Item { key: None, value: Some(node), comma: None });
        }
        self.expects = Expects::Separator;
        true
    }

    /// Two values in a row: a comma is missing, or the colon after a field's name, or a quote somewhat earlier.
    fn missing_separator(&mut self, next: Span) {
        let gap = Span::new(self.end, self.end);
        let top = self.top();
        let bracket = self.syntax.nodes[top].kind;
        let Some(last) = self.syntax.nodes[top].items.last().cloned() else { return };
        let value = last.value.map(|node| self.syntax.nodes[node].clone());
        let same_line = !self.text[self.end..next.start].contains('\n');
        match value {
            Some(value) if value.kind == Kind::Text && value.span.text(self.text).contains('\n') => {
                let quote = Span::new(value.span.start, value.span.start + 1);
                self.fault(FaultKind::MissingQuote, quote, Some(next), (gap, ","));
            }
            Some(value)
                if last.key.is_none()
                    && (bracket == Kind::Group('{') || (same_line && self.is_field(&value, bracket))) =>
            {
                self.fault(FaultKind::MissingColon, value.span, Some(next), (gap, ":"));
                if let Some(item) = self.items().last_mut() {
                    item.key = item.value.take();
                    self.expects = Expects::Value;
                }
                return;
            }
            Some(_) | None => self.fault(FaultKind::MissingComma, gap, Some(next), (gap, ",")),
        }
        self.expects = Expects::Item;
    }

    /// Whether a value in brackets of this kind looks like the name of a field.
    fn is_field(&self, value: &Node, bracket: Kind) -> bool {
        bracket == Kind::Group('(') && value.kind == Kind::Word && is_name(value.span.text(self.text))
    }

    fn leaf(&mut self, kind: Kind, span: Span) -> bool {
        let node = self.push(kind, span);
        self.place(node, span)
    }

    fn open_group(&mut self, bracket: char, span: Span) -> bool {
        if bracket == '(' && self.expects == Expects::Separator {
            let named = self.items().last().and_then(|item| item.value);
            if let Some(node) = named.filter(|&node| self.may_be_named(node)) {
                let node_ref = &mut self.syntax.nodes[node];
                node_ref.kind = Kind::Group(bracket);
                node_ref.name = Some(node_ref.span);
                node_ref.span.end = span.end;
                self.open.push(node);
                self.expects = Expects::Item;
                return true;
            }
        }
        let node = self.push(Kind::Group(bracket), span);
        let placed = self.place(node, span);
        self.open.push(node);
        self.expects = Expects::Item;
        placed
    }

    fn may_be_named(&self, node: NodeId) -> bool {
        let node = &self.syntax.nodes[node];
        // `air-freight(..)` is a misspelt name rather than a value with a comma missing behind it.
        node.kind == Kind::Word && is_name(&node.span.text(self.text).replace('-', "_"))
    }

    fn close_group(&mut self, bracket: char, span: Span) -> bool {
        self.value_is_there(span);
        let opener = opening(bracket);
        let depth = self.open.iter().rposition(|&node| self.syntax.nodes[node].kind == Kind::Group(opener));
        match depth {
            Some(depth) => {
                while self.open.len() > depth + 1 {
                    self.close_for_want_of_a_bracket(span);
                }
                self.pop(span.end);
            }
            None if self.open.len() > 1 => {
                let head = self.syntax.head(self.top());
                let opened = Span::new(head.end - 1, head.end);
                let close = self.closing_of_top();
                self.fault(FaultKind::WrongClose, span, Some(opened), (span, close));
                self.pop(span.end);
            }
            None => {
                let rest = Span::new(span.start, self.text.len());
                self.fault(FaultKind::StrayClose, span, None, (rest, ""));
                return false;
            }
        }
        true
    }

    /// Closes the innermost group although its own bracket never came; `at` is what came instead.
    fn close_for_want_of_a_bracket(&mut self, at: Span) {
        let top = self.top();
        let opened = self.opening_bracket(top);
        let close = self.closing_of_top();
        let other = (!at.is_empty()).then_some(at);
        self.fault(FaultKind::Unclosed, opened, other, (Span::new(at.start, at.start), close));
        self.pop(at.start);
    }

    fn opening_bracket(&self, node: NodeId) -> Span {
        let Node { span, name, .. } = &self.syntax.nodes[node];
        let from = name.map_or(span.start, |name| name.end);
        let at = self.text[from..].find(['(', '[', '{']).map_or(from, |at| from + at);
        Span::new(at, (at + 1).min(self.text.len()))
    }

    fn closing_of_top(&self) -> &'static str {
        match self.syntax.nodes[self.top()].kind {
            Kind::Group('[') => "]",
            Kind::Group('{') => "}",
            Kind::Group(_) | Kind::Text | Kind::Char | Kind::Word => ")",
        }
    }

    fn pop(&mut self, end: usize) {
        if let Some(node) = self.open.pop() {
            self.syntax.nodes[node].span.end = end;
        }
        self.expects = Expects::Separator;
    }

    /// `name:` with nothing behind it.
    fn value_is_there(&mut self, next: Span) {
        if self.expects == Expects::Value {
            let key = self.items().last().and_then(|item| item.key);
            let span = key.map_or(next, |key| self.syntax.nodes[key].span);
            let gap = Span::new(self.end, self.end);
            self.fault(FaultKind::MissingValue, span, None, (gap, " ()"));
            self.expects = Expects::Separator;
        }
    }

    fn comma(&mut self, span: Span) -> bool {
        self.value_is_there(span);
        match self.expects {
            Expects::Separator if self.top() == FILE => {
                let rest = Span::new(span.start, self.text.len());
                self.fault(FaultKind::TrailingText, span, None, (rest, ""));
                return false;
            }
            Expects::Separator => {
                if let Some(item) = self.items().last_mut() {
                    item.comma = Some(span.start);
                }
                self.expects = Expects::Item;
            }
            Expects::Item | Expects::Value => self.fault(FaultKind::ExtraComma, span, None, (span, "")),
        }
        true
    }

    fn colon(&mut self, span: Span) -> bool {
        let fresh = self.top() != FILE && self.items().last().is_some_and(|item| item.key.is_none());
        if self.expects == Expects::Separator && fresh {
            if let Some(item) = self.items().last_mut() {
                item.key = item.value.take();
            }
            self.expects = Expects::Value;
        } else {
            self.fault(FaultKind::ExtraColon, span, None, (span, ""));
        }
        true
    }

    fn wrong_separator(&mut self, token: Token, span: Span) -> bool {
        let right = if token == Token::Equals { ":" } else { "," };
        // `a := 1` and `a: 1,;` have the right sign as well.
        let mend = if self.expects == Expects::Separator { right } else { "" };
        self.fault(FaultKind::WrongSeparator, span, None, (span, mend));
        match (mend, token) {
            ("", _) => true,
            (_, Token::Equals) => self.colon(span),
            _ => self.comma(span),
        }
    }

    fn finish(&mut self) {
        let end = Span::new(self.text.len(), self.text.len());
        self.value_is_there(end);
        while self.open.len() > 1 {
            self.close_for_want_of_a_bracket(end);
        }
    }
}

fn opening(close: char) -> char {
    match close {
        ')' => '(',
        ']' => '[',
        _ => '{',
    }
}

/// Whether a word could name a field, a struct or a variant.
pub(super) fn is_name(word: &str) -> bool {
    let word = word.strip_prefix("r#").unwrap_or(word);
    let mut chars = word.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_') && chars.all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The faults of a text as `kind@offset`.
    fn check(text: &str, expected: &[(FaultKind, usize)]) {
        let found: Vec<_> = Syntax::scan(text).faults.iter().map(|fault| (fault.kind, fault.span.start)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn sound_texts_have_no_faults() {
        for text in ["", "5", "()", "Name", "Name (a: 1)", "[1, 2,]", "{1: [], (a: 1): None}", "(a: 1..=5, b: \"\")"] {
            check(text, &[]);
        }
    }

    #[test]
    fn separators() {
        check("(a: 1 b: 2)", &[(FaultKind::MissingComma, 5)]);
        check("(a: (x: 1)\n b: 2)", &[(FaultKind::MissingComma, 10)]);
        check("[1 2]", &[(FaultKind::MissingComma, 2)]);
        check("(a 1, b: 2)", &[(FaultKind::MissingColon, 1)]);
        check("{\"a\" 1}", &[(FaultKind::MissingColon, 1)]);
        check(
            "(a = 1; b := 2)",
            &[(FaultKind::WrongSeparator, 3), (FaultKind::WrongSeparator, 6), (FaultKind::WrongSeparator, 11)],
        );
        check("(, a: 1,, b: 2)", &[(FaultKind::ExtraComma, 1), (FaultKind::ExtraComma, 8)]);
        check("(a: , b:)", &[(FaultKind::MissingValue, 1), (FaultKind::MissingValue, 6)]);
        check("(a: : 1)", &[(FaultKind::ExtraColon, 4)]);
        check("(a: \"x,\n b: \"y\")", &[(FaultKind::MissingQuote, 4)]);
    }

    #[test]
    fn brackets() {
        check("(a: [1, 2)", &[(FaultKind::Unclosed, 4)]);
        check("(a: [1, 2]", &[(FaultKind::Unclosed, 0)]);
        check("(a: 1]", &[(FaultKind::WrongClose, 5)]);
        check("(a: 1)) ]", &[(FaultKind::StrayClose, 6)]);
        check("(a: 1) b", &[(FaultKind::TrailingText, 7)]);
        check("(a: 1),", &[(FaultKind::TrailingText, 6)]);
        check("(a: \"x)", &[(FaultKind::OpenText, 4)]);
        check("(a: /* x)", &[(FaultKind::OpenComment, 4)]);
    }
}

//! Words of RON text: where each string, bracket, comma and number begins and ends.
//!
//! Owns what counts as one word, for `source` (depth) and `syntax` (tree). It reads any text without failing: what RON
//! would not take comes out as an odd word, so that a later layer can say something better than "unexpected character".
//!
//! Invariants: tokens come in order and do not overlap; only whitespace and comments lie between them; every token has
//! at least one byte and begins and ends between characters.
//!
//! Absent on purpose: what a word means. Escapes are skipped, not decoded.

/// Bytes `start..end` of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    pub fn len(self) -> usize {
        self.end - self.start
    }

    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub fn text(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    Comma,
    Colon,
    /// `=`, which people write for `:`.
    Equals,
    /// `;`, which people write for `,`.
    Semicolon,
    /// Quoted text of any kind, prefix and hashes included.
    Text,
    /// A character in single quotes.
    Char,
    /// Anything else up to the next separator: a number, a name, or what should have been one.
    Word,
    /// A quote without its end; the last token, as is the next.
    OpenText,
    /// A `/*` without its `*/`.
    OpenComment,
}

/// Tokens of a text, in order.
pub struct Lexer<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Lexer<'a> {
    pub fn new(text: &'a str) -> Self {
        let mut lexer = Self { text, at: 0 };
        lexer.skip_attributes();
        lexer
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// `#![enable(..)]` at the top of a file belongs to the format and holds no fields.
    fn skip_attributes(&mut self) {
        loop {
            let before = self.at;
            let unclosed_comment = self.skip_blank().is_some();
            let end = self.rest().find(']').filter(|_| !unclosed_comment && self.rest().starts_with("#!["));
            match end {
                Some(end) => self.at += end + 1,
                None => {
                    self.at = before;
                    return;
                }
            }
        }
    }

    /// Skips whitespace and comments; gives the start of a block comment that never ends.
    fn skip_blank(&mut self) -> Option<usize> {
        loop {
            let trimmed = self.rest().trim_start();
            self.at = self.text.len() - trimmed.len();
            if trimmed.starts_with("//") {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else if trimmed.starts_with("/*") {
                match block_comment_len(trimmed) {
                    Some(len) => self.at += len,
                    None => return Some(self.at),
                }
            } else {
                return None;
            }
        }
    }
}

impl Iterator for Lexer<'_> {
    type Item = (Token, Span);

    fn next(&mut self) -> Option<(Token, Span)> {
        let unclosed = self.skip_blank();
        let start = self.at;
        if unclosed.is_some() {
            self.at = self.text.len();
            return Some((Token::OpenComment, Span::new(start, start + 2)));
        }
        let rest = self.rest();
        let first = rest.chars().next()?;
        let (token, len) = match first {
            '(' | '[' | '{' => (Token::Open(first), 1),
            ')' | ']' | '}' => (Token::Close(first), 1),
            ',' => (Token::Comma, 1),
            ':' => (Token::Colon, 1),
            '=' => (Token::Equals, 1),
            ';' => (Token::Semicolon, 1),
            '\'' => char_token(rest, 1),
            _ => text_token(rest).unwrap_or_else(|| (Token::Word, word_len(rest))),
        };
        let end = start + len;
        // Nothing after a quote without its end can be trusted, and looking for the end again and again would take long.
        self.at = if token == Token::OpenText { self.text.len() } else { end };
        Some((token, Span::new(start, end)))
    }
}

/// Length of the block comment that `text` begins with; they nest.
fn block_comment_len(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0usize;
    let mut at = 0;
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => at += 1,
        }
    }
    None
}

/// A literal in double quotes (or a byte literal), if `text` begins with one.
fn text_token(text: &str) -> Option<(Token, usize)> {
    if text.starts_with("b'") {
        return Some(char_token(text, 2));
    }
    let prefix = ["br", "b", "r", ""].into_iter().find(|prefix| text.starts_with(prefix))?;
    let after = &text[prefix.len()..];
    let hashes = if prefix.ends_with('r') { after.len() - after.trim_start_matches('#').len() } else { 0 };
    let open = prefix.len() + hashes + 1;
    if !after[hashes..].starts_with('"') {
        return None;
    }
    let end = if prefix.ends_with('r') {
        let close = format!("\"{}", "#".repeat(hashes));
        text[open..].find(&close).map(|at| open + at + close.len())
    } else {
        closing_quote(text.as_bytes(), open, b'"')
    };
    Some(match end {
        Some(end) => (Token::Text, end),
        None => (Token::OpenText, open),
    })
}

/// Bytes that a literal in single quotes may take: enough for a sentence by mistake, too few to make a text full of
/// lone quotes slow.
const SINGLE_QUOTED_BYTES_MAX: usize = 120;

/// A character literal; a lone quote, as in `it's`, is an odd word instead.
fn char_token(text: &str, open: usize) -> (Token, usize) {
    // `'''` is the quote itself, which RON takes without a backslash.
    if text[open..].starts_with("''") {
        return (Token::Char, open + 2);
    }
    let bytes = &text.as_bytes()[..text.len().min(SINGLE_QUOTED_BYTES_MAX)];
    let line_end = bytes.iter().position(|&byte| byte == b'\n').unwrap_or(bytes.len());
    match closing_quote(&bytes[..line_end], open, b'\'') {
        Some(end) if text[open..].starts_with('\\') || text[open..end].chars().count() == 2 => (Token::Char, end),
        // Text in single quotes is one word, so that it can be called by its name.
        Some(end) if end > open + 1 => (Token::Word, end),
        Some(_) | None => (Token::Word, open),
    }
}

/// End of a literal after its closing quote, escapes skipped.
fn closing_quote(bytes: &[u8], open: usize, quote: u8) -> Option<usize> {
    let mut at = open;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// Length of a word: up to whitespace, a bracket, a separator, a quote or a comment.
fn word_len(text: &str) -> usize {
    let mut end = text.len();
    for (at, c) in text.char_indices() {
        let range_sign = c == '=' && text[..at].ends_with("..");
        let stop = c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | ';' | '=' | '"');
        let comment = text[at..].starts_with("//") || text[at..].starts_with("/*");
        if at > 0 && ((stop && !range_sign) || comment) {
            end = at;
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Lexer::new(text).map(|(_, span)| span.text(text)).collect()
    }

    fn kinds(text: &str) -> Vec<Token> {
        Lexer::new(text).map(|(token, _)| token).collect()
    }

    #[test]
    fn cuts_text_into_words() {
        assert_eq!(words("(a: 1.5, b: Ocean(x))"), ["(", "a", ":", "1.5", ",", "b", ":", "Ocean", "(", "x", ")", ")"]);
        assert_eq!(words("first-shop 10% 1..=5 -inf r#type"), ["first-shop", "10%", "1..=5", "-inf", "r#type"]);
    }

    #[test]
    fn literals_hide_what_is_in_them() {
        assert_eq!(words(r##"r#"a ")"# "\")" b"(" br"[" '(' '\'' b'('"##).len(), 7);
        assert_eq!(kinds(r#"'(' '\u{41}' ''' "#), [Token::Char; 3]);
        assert_eq!(kinds("'two words'"), [Token::Word]);
    }

    #[test]
    fn comments_nest_and_are_skipped() {
        assert_eq!(words("a // ( \n /* ( /* [ */ ) */ b"), ["a", "b"]);
        assert_eq!(kinds("a /* /* */"), [Token::Word, Token::OpenComment]);
    }

    #[test]
    fn attributes_are_skipped() {
        assert_eq!(words("// x\n#![enable(implicit_some)]\n(a)"), ["(", "a", ")"]);
    }

    #[test]
    fn unfinished_literals_are_told_apart() {
        assert_eq!(kinds("\"abc"), [Token::OpenText]);
        assert_eq!(kinds("r#\"abc\""), [Token::OpenText]);
        assert_eq!(kinds("\"abc\\"), [Token::OpenText]);
        assert_eq!(kinds("'"), [Token::Word]);
    }
}

//! A content file's text, known to be small and shallow enough to parse.
//!
//! Owns reading: what is at a path, whether it is text at all, how large it is and how deep its brackets go. Everything
//! after this works on a [`Source`] and never touches a file.
//!
//! Invariants: a `Source` holds at most [`BYTES_MAX`] bytes and [`DEPTH_MAX`] levels of brackets, no NUL and no byte order
//! mark, and something other than comments. These hold before any parser sees the text. Reading never waits: what is not
//! a regular file is not opened.
//!
//! Absent on purpose: RON. Whether the text means anything is for `parse` to say.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::base::diagnostic::{Diagnostic, Place};

use super::lex::{Lexer, Span, Token};

/// Largest file that is read. The largest scenario anybody wrote is a hundredth of it; beyond it is a mistake or an attack.
pub const BYTES_MAX: usize = 2 * 1024 * 1024;

/// Deepest brackets that are parsed; the model nests about ten.
pub const DEPTH_MAX: usize = 64;

/// The text of one file, and the name that diagnostics call it by.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// Offset of the first byte of each line.
    line_starts: Vec<usize>,
}

#[expect(clippy::result_large_err, reason = "a file is refused once, and a plain value is what callers gather")]
impl Source {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        let name = path.display().to_string();
        let cannot = |error| cannot_read(&name, &error);
        let about = fs::metadata(path).map_err(cannot)?;
        if about.is_dir() {
            return Err(whole_file(&name, "content.directory", format!("`{name}` is a folder, not a file"))
                .help("Give the path of a `.ron` file in it."));
        }
        // Opening a pipe would wait for somebody to write into it.
        if !about.is_file() {
            return Err(whole_file(&name, "content.special-file", format!("`{name}` is not a regular file"))
                .help("Pipes, sockets and devices are not read; copy the text into a file first."));
        }
        let mut bytes = Vec::new();
        // One byte more than allowed tells a file that is too large, also if it grew since.
        let limit = BYTES_MAX as u64 + 1;
        File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(cannot)?;
        Self::from_bytes(name, bytes)
    }

    /// Takes a text that is at hand already; `name` is what diagnostics call it.
    pub fn given(name: impl Into<String>, text: impl Into<String>) -> Result<Self, Diagnostic> {
        Self::checked(name.into(), text.into())
    }

    /// Takes bytes that should be UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        let name = name.into();
        if bytes.len() > BYTES_MAX {
            return Err(too_large(&name));
        }
        if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
            return Err(whole_file(&name, "content.not-utf8", format!("`{name}` is in UTF-16, not UTF-8"))
                .help("Save the file again with the encoding UTF-8."));
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self::checked(name, text),
            Err(error) => {
                let valid_bytes = error.utf8_error().valid_up_to();
                let bytes = error.into_bytes();
                let byte = bytes[valid_bytes];
                let before = Self::unchecked(name, String::from_utf8_lossy(&bytes[..valid_bytes]).into_owned());
                Err(Diagnostic::error("content.not-utf8", "this is not UTF-8 text")
                    .found(format!("the byte 0x{byte:02X}"))
                    .expected("text in UTF-8")
                    .at(before.place(Span::new(before.text.len(), before.text.len())))
                    .help("Save the file again with the encoding UTF-8."))
            }
        }
    }

    fn unchecked(name: String, mut text: String) -> Self {
        // Some editors begin a file with a mark that nobody sees; it is no part of the text.
        if text.starts_with('\u{FEFF}') {
            text.remove(0);
        }
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name, text, line_starts }
    }

    fn checked(name: String, text: String) -> Result<Self, Diagnostic> {
        if text.len() > BYTES_MAX {
            return Err(too_large(&name));
        }
        let source = Self::unchecked(name, text);
        if let Some(at) = source.text.find('\0') {
            return Err(Diagnostic::error("content.nul", "there is a NUL byte in the text")
                .found("the byte 0x00")
                .expected("text")
                .at(source.place(Span::new(at, at + 1)))
                .help("This may be a binary file, or a text saved in another encoding: save it again as UTF-8."));
        }
        source.check_depth()?;
        Ok(source)
    }

    fn check_depth(&self) -> Result<(), Diagnostic> {
        let mut depth = 0usize;
        let mut is_empty = true;
        for (token, span) in Lexer::new(&self.text) {
            is_empty = false;
            match token {
                Token::Open(_) => depth += 1,
                Token::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEPTH_MAX {
                return Err(Diagnostic::error("content.too-deep", "brackets are nested too deeply")
                    .found(format!("more than {DEPTH_MAX} levels of brackets"))
                    .expected(format!("at most {DEPTH_MAX} levels"))
                    .at(self.place(span))
                    .help("Look for brackets that were opened and never closed before this place."));
            }
        }
        if is_empty {
            return Err(whole_file(&self.name, "content.empty", format!("`{}` is empty", self.name))
                .found("nothing but blanks and comments")
                .expected("one value, usually `( .. )`"));
        }
        Ok(())
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Line and column, from 1, of a byte; columns are characters.
    pub fn line_col(&self, offset: usize) -> (u32, u32) {
        let offset = self.boundary(offset);
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let col = self.text[self.line_starts[line - 1]..offset].chars().count() + 1;
        (small(line), small(col))
    }

    /// The line alone, which takes no counting of characters.
    pub fn line_of(&self, offset: usize) -> u32 {
        small(self.line_starts.partition_point(|&start| start <= offset))
    }

    /// The text of a line, counted from 1, without its end; and the offset at which it begins.
    pub fn line(&self, line: u32) -> Option<(usize, &str)> {
        let start = *self.line_starts.get((line as usize).checked_sub(1)?)?;
        let end = self.line_starts.get(line as usize).map_or(self.text.len(), |next| next - 1);
        Some((start, self.text[start..end].trim_end_matches('\r')))
    }

    /// The character at a byte, for markers; empty at the end of the text.
    pub fn char_at(&self, offset: usize) -> Span {
        let offset = self.boundary(offset);
        let len = self.text[offset..].chars().next().map_or(0, char::len_utf8);
        Span::new(offset, offset + len)
    }

    /// The last byte up to `offset` that begins a character.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// A stretch of the text as a place.
    pub fn place(&self, span: Span) -> Place {
        let (line, col) = self.line_col(span.start);
        Place::File { file: self.name.clone(), line, col, offset: span.start, len: span.len() }
    }
}

/// The cap on the text keeps every line and column far below this.
fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn whole_file(name: &str, code: &'static str, message: String) -> Diagnostic {
    Diagnostic::error(code, message).at(Place::WholeFile { file: name.to_owned() })
}

fn too_large(name: &str) -> Diagnostic {
    whole_file(name, "content.too-large", format!("`{name}` is too large"))
        .found(format!("more than {BYTES_MAX} bytes"))
        .expected(format!("at most {BYTES_MAX} bytes"))
        .help("Is it the right file? Content files are texts of a few kilobytes.")
}

fn cannot_read(name: &str, error: &std::io::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::NotFound => whole_file(name, "content.missing", format!("there is no file `{name}`"))
            .help("Check the spelling of the path, and the folder that it starts from."),
        ErrorKind::PermissionDenied => {
            whole_file(name, "content.no-permission", format!("`{name}` may not be read by this user"))
                .help("Ask its owner for permission to read it.")
        }
        _ => whole_file(name, "content.unreadable", format!("`{name}` cannot be read: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> Diagnostic {
        Source::from_bytes("a.ron", bytes.to_vec()).unwrap_err()
    }

    #[test]
    fn what_is_not_text_is_refused_with_its_place() {
        for (bytes, plain) in [
            (b"(\n a: \"\xFF\")".as_slice(), "a.ron:2:6: error[content.not-utf8]: this is not UTF-8 text"),
            (b"(\n\xC3\xA9\0)", "a.ron:2:2: error[content.nul]: there is a NUL byte in the text"),
            (b"\xFF\xFE(\0", "a.ron: error[content.not-utf8]: `a.ron` is in UTF-16, not UTF-8"),
            (b"", "a.ron: error[content.empty]: `a.ron` is empty"),
            (b"\xEF\xBB\xBF // nothing\n", "a.ron: error[content.empty]: `a.ron` is empty"),
        ] {
            assert_eq!(refused(bytes).to_string(), plain);
        }
    }

    #[test]
    fn a_byte_order_mark_does_not_count() {
        let source = Source::given("a.ron", "\u{FEFF}(a)").unwrap();
        assert_eq!(source.text(), "(a)");
        assert_eq!(source.line_col(1), (1, 2));
    }

    #[test]
    fn caps_hold_before_parsing() {
        assert_eq!(refused(&vec![b' '; BYTES_MAX + 1]).code, "content.too-large");
        let deep = refused("(\n".repeat(DEPTH_MAX + 1).as_bytes());
        assert_eq!(deep.to_string(), "a.ron:65:1: error[content.too-deep]: brackets are nested too deeply");
        let strings = format!("[{}]", "\"((((((((\", ".repeat(100));
        assert!(Source::given("a.ron", strings).is_ok());
    }

    #[test]
    fn lines_and_columns_are_those_of_an_editor() {
        let source = Source::given("a.ron", "é(\r\n  ß: 1,\n").unwrap();
        assert_eq!(source.line_col(2), (1, 2));
        assert_eq!(source.line_col(7), (2, 3));
        assert_eq!(source.line_col(9999), (3, 1));
        assert_eq!(source.line(1), Some((0, "é(")));
        assert_eq!(source.line(3), Some((14, "")));
        assert_eq!(source.line(4), None);
        assert_eq!(source.line(0), None);
    }

    #[test]
    fn paths_that_are_no_files() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Source::read(folder.path()).unwrap_err().code, "content.directory");
        assert_eq!(Source::read(&folder.path().join("none.ron")).unwrap_err().code, "content.missing");
        let file = folder.path().join("some.ron");
        std::fs::write(&file, "(a: 1)").unwrap();
        assert_eq!(Source::read(&file).unwrap().text(), "(a: 1)");
    }

    #[cfg(unix)]
    #[test]
    fn special_files_are_not_opened() {
        assert_eq!(Source::read(Path::new("/dev/null")).unwrap_err().code, "content.special-file");
    }
}

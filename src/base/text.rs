//! Texts that people hand in: bounded, and free of signs that steer a terminal instead of saying something.

use thiserror::Error;

/// Why a text cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unfit {
    #[error("there are no words in it")]
    Empty,
    #[error("it has {letters} letters, and at most {most} are kept")]
    TooLong { letters: usize, most: usize },
    #[error("it holds a control character (U+{0:04X}); write plain text")]
    Control(u32),
}

/// The text as it is kept: without spaces around it, lines ended in one way.
pub fn fit(text: &str, most: usize) -> Result<String, Unfit> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        return Err(Unfit::Empty);
    }
    let letters = text.chars().count();
    if letters > most {
        return Err(Unfit::TooLong { letters, most });
    }
    match text.chars().find(|letter| steers(*letter)) {
        Some(control) => Err(Unfit::Control(control.into())),
        None => Ok(text.to_owned()),
    }
}

/// A text from a file that somebody else may have written, safe to print.
pub fn shown(text: &str) -> String {
    text.chars().map(|letter| if steers(letter) { '\u{FFFD}' } else { letter }).collect()
}

fn steers(letter: char) -> bool {
    letter.is_control() && letter != '\n' && letter != '\t'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_as_words_or_refused_with_the_reason() {
        assert_eq!(fit("  يوم\r\nsecond \n", 20), Ok("يوم\nsecond".into()));
        assert_eq!(fit(" \n\t ", 20), Err(Unfit::Empty));
        assert_eq!(fit("five!", 4), Err(Unfit::TooLong { letters: 5, most: 4 }));
        assert_eq!(fit("\u{1b}[2J", 20), Err(Unfit::Control(0x1b)));
        assert_eq!(shown("a\u{1b}[2J\n"), "a\u{fffd}[2J\n");
    }
}

//! Numbers, money, shares and dates as each language writes them.

use super::{Language, Words};
use crate::base::calendar::Date;
use crate::base::money::Money;

/// A number with grouped thousands and so many decimals.
pub fn number(language: Language, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let (thousands, point) = language.separators();
    let mut text = String::with_capacity(plain.len() + 6);
    // Nothing but zeros has no sign.
    if value < 0.0 && plain.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        text.push('−');
    }
    // Spanish and French write four digits together.
    let groups = whole.len() > 4 || !matches!(language, Language::Spanish);
    for (place, digit) in whole.chars().enumerate() {
        if groups && place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(point);
        text.push_str(part);
    }
    text
}

/// Reads what a person typed: with the point of the language or of the keyboard, grouped or not.
fn read(language: Language, text: &str) -> Option<f64> {
    let (thousands, point) = language.separators();
    let mut plain = String::with_capacity(text.len());
    for letter in text.trim().trim_end_matches('%').chars() {
        match letter {
            '−' => plain.push('-'),
            letter if letter == point => plain.push('.'),
            letter if letter == thousands || letter.is_whitespace() => {}
            letter => plain.push(letter),
        }
    }
    plain.parse().ok().filter(|value: &f64| value.is_finite())
}

impl Words {
    /// What a person typed, or nothing where it is no number.
    pub fn read(&self, text: &str) -> Option<f64> {
        read(self.language(), text)
    }

    pub fn number(&self, value: f64, decimals: usize) -> String {
        number(self.language(), value, decimals)
    }

    pub fn count(&self, value: impl Into<f64>) -> String {
        number(self.language(), value.into(), 0)
    }

    /// An amount to the cent.
    pub fn money(&self, amount: Money) -> String {
        number(self.language(), amount.major(), 2)
    }

    /// An amount without cents, for figures of a size where they are noise.
    pub fn money_round(&self, amount: Money) -> String {
        number(self.language(), amount.major(), 0)
    }

    /// An amount with its sign, for changes.
    pub fn money_change(&self, amount: Money) -> String {
        let text = self.money_round(amount);
        if amount.0 > 0 { format!("+{text}") } else { text }
    }

    /// A share of one as per cent.
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        let text = number(self.language(), share * 100.0, decimals);
        let space = if self.language().spaces_percent() { "\u{a0}" } else { "" };
        format!("{text}{space}%")
    }

    /// A date with the month's short name.
    pub fn date(&self, date: Date) -> String {
        let month = self.say(&format!("month-{}", date.month));
        self.with("date", &[("day", date.day.into()), ("month", month.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for language in Language::ALL {
            for value in [0.0, 5.25, -17.5, 1_234_567.5] {
                assert_eq!(read(language, &number(language, value, 2)), Some(value), "{language:?}");
            }
            assert_eq!(read(language, "12"), Some(12.0));
            assert_eq!(read(language, "a dozen"), None);
        }
        assert_eq!(read(Language::French, "476.02"), Some(476.02), "the point of the keyboard");
        assert_eq!(read(Language::French, "12,5 %"), Some(12.5));
    }

    #[test]
    fn each_language_writes_its_own_numbers() {
        let shown = Language::ALL.map(|language| number(language, -1_234_567.5, 1));
        assert_eq!(
            shown,
            [
                "−1,234,567.5",
                "−1\u{a0}234\u{a0}567,5",
                "−1.234.567,5",
                "−1,234,567.5",
                "−1\u{a0}234\u{a0}567,5",
                "−1,234,567.5"
            ]
        );
        assert_eq!(number(Language::Spanish, 1234.0, 0), "1234");
        assert_eq!(number(Language::English, -0.001, 2), "0.00");
        assert_eq!(number(Language::English, f64::NAN, 2), "–");
    }

    #[test]
    fn shares_and_dates_read_as_usual() {
        let english = Words::new(Language::English);
        let french = Words::new(Language::French);
        assert_eq!((english.percent(0.125, 1), french.percent(0.125, 1)), ("12.5%".into(), "12,5\u{a0}%".into()));
        assert_eq!(english.date(Date { month: 9, day: 1 }), "1 Sep");
    }
}

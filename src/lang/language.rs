//! The six languages, and how each writes numbers.

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    English,
    French,
    Spanish,
    Arabic,
    Russian,
    Chinese,
}

impl Language {
    pub const ALL: [Language; 6] = [
        Language::English,
        Language::French,
        Language::Spanish,
        Language::Arabic,
        Language::Russian,
        Language::Chinese,
    ];

    /// The tag of its folder, by BCP 47.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Arabic => "ar",
            Language::Russian => "ru",
            Language::Chinese => "zh",
        }
    }

    /// Its own name for itself: whoever looks for it reads it.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::French => "Français",
            Language::Spanish => "Español",
            Language::Arabic => "العربية",
            Language::Russian => "Русский",
            Language::Chinese => "简体中文",
        }
    }

    pub fn is_rtl(self) -> bool {
        self == Language::Arabic
    }

    /// The language of a tag such as `fr`, `fr_FR.UTF-8` or `zh-CN`.
    pub fn of_tag(tag: &str) -> Option<Language> {
        let base = tag.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase();
        Language::ALL.into_iter().find(|language| language.tag() == base)
    }

    /// What stands between thousands, and before decimals. Digits are Western ones in all six, as in trade papers.
    pub fn separators(self) -> (char, char) {
        match self {
            Language::English | Language::Arabic | Language::Chinese => (',', '.'),
            Language::French | Language::Russian => ('\u{a0}', ','),
            Language::Spanish => ('.', ','),
        }
    }

    /// Whether a space stands before the per cent sign.
    pub fn spaces_percent(self) -> bool {
        matches!(self, Language::French | Language::Spanish | Language::Russian)
    }
}

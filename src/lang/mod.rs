//! What people read: messages of six languages, and numbers, money and dates as each writes them.
//!
//! Owns the locale files in `assets/locales`, built into the program. A message is found by its key; a key that a language
//! lacks is said in English, and one that English lacks fails a test. The core returns codes and values; [`facts`] and
//! [`Words::name`] turn them into messages. Absent: screens, layout (the window's own), any sentence in code.

pub mod facts;
mod format;
mod language;
mod texts;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::Serialize;

pub use format::number;
pub use language::Language;
pub use texts::{briefing, terms};

type Bundle = FluentBundle<FluentResource>;

/// The files of a language, by name.
macro_rules! files {
    ($tag:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../assets/locales/", $tag, "/", $name, ".ftl")))),*]
    };
}

/// The same files for every language.
macro_rules! locales {
    ($($tag:literal),* $(,)?) => {
        &[$(($tag, files![$tag:
            "app", "home", "play", "map", "result", "debrief", "assess", "receipt", "reflection", "tutorial", "scenarios", "glossary", "words",
            "goods", "hs", "facts",
            "market", "product", "sourcing", "pricing", "marketing", "logistics", "compliance", "payments", "service",
        ])),*]
    };
}

/// Name of a file and its text.
pub type LocaleFile = (&'static str, &'static str);

/// Every language's files.
const LOCALES: &[(&str, &[LocaleFile])] = locales!["en", "fr", "es", "ar", "ru", "zh"];

/// The files of a language.
pub fn files(language: Language) -> &'static [LocaleFile] {
    LOCALES.iter().find(|(tag, _)| *tag == language.tag()).map_or(&[], |(_, files)| files)
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Slot {
    Text(String),
    /// Chooses the plural, and is written as the language writes numbers.
    Number(f64),
}

impl From<&str> for Slot {
    fn from(text: &str) -> Slot {
        Slot::Text(text.to_owned())
    }
}

impl From<String> for Slot {
    fn from(text: String) -> Slot {
        Slot::Text(text)
    }
}

impl From<u32> for Slot {
    fn from(count: u32) -> Slot {
        Slot::Number(f64::from(count))
    }
}

impl From<usize> for Slot {
    fn from(count: usize) -> Slot {
        Slot::Number(count as f64)
    }
}

impl From<f64> for Slot {
    fn from(value: f64) -> Slot {
        Slot::Number(value)
    }
}

/// The messages of one language.
pub struct Words {
    language: Language,
    own: Bundle,
    english: Bundle,
}

impl Words {
    pub fn new(language: Language) -> Words {
        Words { language, own: bundle(language), english: bundle(Language::English) }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    pub fn is_rtl(&self) -> bool {
        self.language.is_rtl()
    }

    /// A message without values.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with its values.
    pub fn with(&self, key: &str, slots: &[(&str, Slot)]) -> String {
        let mut values = FluentArgs::with_capacity(slots.len());
        for (name, slot) in slots {
            let value = match slot {
                // A value that is itself made of values begins with one, whose direction counts for nothing outside it:
                // a mark says in which direction the whole is read.
                Slot::Text(text) if self.is_rtl() && text.starts_with('\u{2068}') => {
                    FluentValue::from(format!("\u{200F}{text}"))
                }
                Slot::Text(text) => FluentValue::from(text.clone()),
                Slot::Number(number) => FluentValue::from(*number),
            };
            values.set((*name).to_owned(), value);
        }
        for bundle in [&self.own, &self.english] {
            if let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) {
                // A slot that is missing shows as its own name in the text: better than no text, and tests look for it.
                let mut missing = Vec::new();
                let told = bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned();
                // The full stop of a shortened month ends the sentence too.
                return if told.contains("..") { told.replace("..", ".") } else { told };
            }
        }
        format!("⟨{key}⟩")
    }

    /// The name of a word of a closed list: `name("mode", &Mode::SeaLcl)` says `mode-sea-lcl`.
    pub fn name(&self, list: &str, word: &impl Serialize) -> String {
        self.say(&key_of(list, word))
    }

    /// Whether a key has a message, here or in English.
    pub fn knows(&self, key: &str) -> bool {
        self.own.has_message(key) || self.english.has_message(key)
    }

    /// Whether this language has a message of its own for a key.
    pub fn has(&self, key: &str) -> bool {
        self.own.has_message(key)
    }
}

/// The key of a closed list's word: as files write it, with hyphens.
pub fn key_of(list: &str, word: &impl Serialize) -> String {
    let written = serde_json::to_value(word).ok();
    let written = written.as_ref().and_then(|value| match value {
        serde_json::Value::String(text) => Some(text.as_str()),
        // A variant with fields is an object of one key.
        serde_json::Value::Object(fields) => fields.keys().next().map(String::as_str),
        _ => None,
    });
    format!("{list}-{}", written.unwrap_or("unknown").replace('_', "-"))
}

/// Fluent asks a plain function, which cannot hold the language: one a language.
macro_rules! write_numbers {
    ($bundle:ident, $language:ident: $($name:ident),*) => {
        match $language {
            $(Language::$name => $bundle.set_formatter(Some(|value, _| written(Language::$name, value)))),*
        }
    };
}
fn bundle(language: Language) -> Bundle {
    let id = language.tag().parse().expect("a tag of ours");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Marks around values keep their direction apart; the window's text layout reads them and takes them out.
    bundle.set_use_isolating(language.is_rtl());
    write_numbers!(bundle, language: English, French, Spanish, Arabic, Russian, Chinese);
    for (_, text) in files(language) {
        // A file with a fault gives what it can; a test names the fault.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn written(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    let whole = value.fract() == 0.0;
    Some(number(language, *value, if whole { 0 } else { 1 }))
}

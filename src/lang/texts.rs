//! Longer texts: briefings in Markdown, and the list of the glossary's terms.

use super::{Language, files};

/// Briefings by scenario: for each language, in the order of [`Language::ALL`].
macro_rules! briefings {
    ($($id:literal),* $(,)?) => {
        const BRIEFINGS: &[(&str, [&str; 6])] = &[$(($id, [
            include_str!(concat!("../../scenarios/", $id, "/briefing.en.md")),
            include_str!(concat!("../../scenarios/", $id, "/briefing.fr.md")),
            include_str!(concat!("../../scenarios/", $id, "/briefing.es.md")),
            include_str!(concat!("../../scenarios/", $id, "/briefing.ar.md")),
            include_str!(concat!("../../scenarios/", $id, "/briefing.ru.md")),
            include_str!(concat!("../../scenarios/", $id, "/briefing.zh.md")),
        ])),*];
    };
}

briefings![
    "andes-parcels",
    "corridor-trade",
    "desert-festival",
    "first-shop",
    "harbour-live",
    "lake-market",
    "monsoon-bazaar",
    "river-coast",
    "steppe-road",
];

/// The briefing of a scenario; in English where there is none in the language.
pub fn briefing(language: Language, scenario: &str) -> Option<&'static str> {
    let (_, texts) = BRIEFINGS.iter().find(|(id, _)| *id == scenario)?;
    let place = Language::ALL.iter().position(|held| *held == language)?;
    Some(if texts[place].trim().is_empty() { texts[0] } else { texts[place] })
}

/// The ids of the glossary's terms: `moq` for `term-moq`.
pub fn terms() -> impl Iterator<Item = &'static str> {
    let text = files(Language::English).iter().find(|(name, _)| *name == "glossary").map_or("", |(_, text)| text);
    let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
    keys.filter_map(|key| key.strip_prefix("term-")).filter(|id| !id.ends_with("-text"))
}

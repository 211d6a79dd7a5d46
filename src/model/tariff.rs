//! The tariff: chapters, headings and subheadings of the Harmonized System, in words of our own.

use serde::{Deserialize, Serialize};

use super::words::Category;

/// `assets/hs.ron`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tariff {
    pub texts_from: String,
    pub duties_from: String,
    pub chapters: Vec<Chapter>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    pub code: String,
    pub text: String,
    /// What the chapter leaves out, where that decides cases.
    pub note: String,
    pub headings: Vec<Heading>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heading {
    pub code: String,
    pub text: String,
    pub subheadings: Vec<Subheading>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subheading {
    pub code: String,
    pub text: String,
    /// The group of goods whose duty the rate is measured against.
    pub category: Category,
    /// Its usual rate against that of the group.
    pub duty: f64,
}

impl Tariff {
    /// All subheadings in the order of the file, each with the chapter and heading it stands under.
    pub fn lines(&self) -> impl Iterator<Item = (&Chapter, &Heading, &Subheading)> {
        self.chapters.iter().flat_map(|chapter| {
            let headings = chapter.headings.iter();
            headings.flat_map(move |heading| heading.subheadings.iter().map(move |line| (chapter, heading, line)))
        })
    }
}

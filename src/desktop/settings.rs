//! How a person likes the window: language, palette, size of type, motion, detail. Kept in the user's configuration.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::theme::Kind;
use crate::lang::Language;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub language: Language,
    pub palette: Kind,
    /// Size of everything, per cent: 80 to 200.
    pub scale: u32,
    pub reduced_motion: bool,
    /// A map with fewer triangles.
    pub low_detail: bool,
    /// Whether the guided first run has been gone through or turned down.
    pub guided: bool,
}

pub const SCALES: [u32; 7] = [80, 90, 100, 125, 150, 175, 200];

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: Language::English,
            palette: Kind::Night,
            scale: 100,
            reduced_motion: false,
            low_detail: false,
            guided: false,
        }
    }
}

/// One change of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    Language(Language),
    Palette(Kind),
    Scale(u32),
    ReducedMotion(bool),
    LowDetail(bool),
    Guided(bool),
}

impl Settings {
    pub fn apply(&mut self, change: Change) {
        match change {
            Change::Language(language) => self.language = language,
            Change::Palette(kind) => self.palette = kind,
            Change::Scale(scale) => self.scale = scale.clamp(SCALES[0], SCALES[SCALES.len() - 1]),
            Change::ReducedMotion(on) => self.reduced_motion = on,
            Change::LowDetail(on) => self.low_detail = on,
            Change::Guided(done) => self.guided = done,
        }
    }

    /// Reads what was kept; at the first start the system's language is taken.
    pub fn load() -> Settings {
        let kept = path().and_then(|path| std::fs::read_to_string(path).ok());
        match kept.and_then(|text| ron::from_str(&text).ok()) {
            Some(settings) => settings,
            None => Settings { language: system_language(), ..Settings::default() },
        }
    }

    /// Keeps them; whoever has no folder for it starts afresh the next time.
    pub fn save(&self) -> std::io::Result<()> {
        let Some(path) = path() else { return Ok(()) };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let text =
            ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).map_err(std::io::Error::other)?;
        let draft = path.with_extension("new");
        std::fs::write(&draft, text)?;
        std::fs::rename(draft, path)
    }
}

fn path() -> Option<PathBuf> {
    Some(crate::home::folders()?.config_dir().join("settings.ron"))
}

fn system_language() -> Language {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let tag = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"));
    tag.and_then(|tag| Language::of_tag(&tag)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_of_an_older_program_are_read_with_what_they_lack() {
        let kept: Settings = ron::from_str("(language: arabic, scale: 150)").expect("it reads");
        assert_eq!(kept, Settings { language: Language::Arabic, scale: 150, ..Settings::default() });
    }
}

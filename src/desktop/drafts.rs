//! What a person has begun to enter and not yet decided, and where the eye rests: kept by the window, unknown to the run.

use std::collections::BTreeMap;

use crate::model::setting::{MarketId, ProductId};
use crate::model::stage::Stage;

use super::ui::{map, stage};

/// Everything that panels remember between two frames.
#[derive(Debug, Default)]
pub struct Drafts {
    pub focus: Focus,
    /// The facts of the stage lie over the map.
    pub is_wide: bool,
    pub is_diary_open: bool,
    pub diary_page: DiaryPage,
    pub is_palette_open: bool,
    /// The palette has just been opened: its field takes the keyboard.
    pub palette_takes_focus: bool,
    pub palette: String,
    pub palette_place: usize,
    pub is_glossary_open: bool,
    /// It was there in the frame before: its field has had the keyboard.
    pub was_glossary_open: bool,
    pub glossary: String,
    pub home: super::ui::home::HomeDrafts,
    /// Tables: what they are sorted by and filtered with, by their name.
    pub tables: BTreeMap<&'static str, super::kit::table::TableState>,
    pub debrief: super::ui::debrief::DebriefDrafts,
    /// Charts shown as tables, by their name.
    pub as_tables: Vec<&'static str>,
    pub stage: stage::StageDrafts,
    pub map: map::MapState,
    /// The map of the briefing.
    pub still: map::Still,
}

impl Drafts {
    pub fn open_palette(&mut self) {
        self.is_palette_open = true;
        self.palette_takes_focus = true;
        self.palette.clear();
        self.palette_place = 0;
    }
}

/// The two pages of the strip below the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DiaryPage {
    #[default]
    Alerts,
    Diary,
}

/// What the panels are about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Focus {
    pub stage: Stage,
    pub market: MarketId,
    pub product: ProductId,
}

impl Default for Focus {
    fn default() -> Focus {
        Focus { stage: Stage::Market, market: MarketId(0), product: ProductId(0) }
    }
}

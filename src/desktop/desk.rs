//! What a panel is given: the day to show, the words to say it in, the look, and whom to ask what a decision would do.

use std::sync::Arc;

use egui::Color32;

use super::frame::Frame;
use super::text::Face;
use super::theme::{self, Kind, Tokens};
use crate::lang::{Words, facts};
use crate::model::setting::{MarketId, NicheId, ProductId};
use crate::sim::decision::{Decision, Quote, Refusal};
use crate::sim::view::{GoodsView, ListingView, MarketView, NicheView, ShopView};

/// Answers what a decision would cost, or why it cannot be taken.
pub type Ask<'a> = &'a dyn Fn(&Decision) -> Result<Quote, Refusal>;

/// Words and colours: what is needed to draw anything at all.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub words: &'a Words,
    pub kind: Kind,
    pub tokens: Tokens,
    pub reduced_motion: bool,
}

impl<'a> Look<'a> {
    pub fn new(words: &'a Words, kind: Kind, reduced_motion: bool) -> Look<'a> {
        Look { words, kind, tokens: kind.tokens(), reduced_motion }
    }

    pub fn rtl(&self) -> bool {
        self.words.is_rtl()
    }

    pub fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    pub fn with(&self, key: &str, slots: &[(&str, crate::lang::Slot)]) -> String {
        self.words.with(key, slots)
    }

    pub fn body(&self) -> Face {
        Face::new(theme::BODY, 400, self.tokens.text_1)
    }

    pub fn face(&self, size: f32, weight: u16, color: Color32) -> Face {
        Face::new(size, weight, color)
    }
}

/// Everything a panel may look at while it draws itself: a [`Look`], the day, and whom to ask what a decision would do.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub frame: &'a Frame,
    pub look: Look<'a>,
    pub ask: Ask<'a>,
}

impl<'a> std::ops::Deref for Desk<'a> {
    type Target = Look<'a>;
    fn deref(&self) -> &Look<'a> {
        &self.look
    }
}

impl<'a> Desk<'a> {
    pub fn new(frame: &'a Frame, look: Look<'a>, ask: Ask<'a>) -> Desk<'a> {
        Desk { frame, look, ask }
    }

    pub fn view(&self) -> &'a ShopView {
        &self.frame.view
    }

    pub fn market(&self, id: MarketId) -> &'a MarketView {
        &self.frame.view.markets[id.0 as usize]
    }

    pub fn goods(&self, id: ProductId) -> &'a GoodsView {
        &self.frame.view.goods[id.0 as usize]
    }

    pub fn niche(&self, market: MarketId, product: ProductId) -> &'a NicheView {
        let place = market.0 as usize * self.frame.view.goods.len() + product.0 as usize;
        &self.frame.view.niches[place]
    }

    /// Why a decision cannot be taken, and what to do about it, in one line.
    pub fn refused(&self, decision: &Decision, refusal: &Refusal) -> String {
        let told = facts::refusal_of(self.words, &self.frame.names, decision, refusal);
        format!("{} {}", told.what, told.hint).trim().to_owned()
    }

    pub fn listing(&self, niche: NicheId) -> Option<&'a ListingView> {
        self.frame.view.listings.iter().rev().find(|listing| listing.niche == niche)
    }

    /// A product's name in the reader's language.
    pub fn product_name(&self, id: ProductId) -> String {
        self.frame.names.products.get(id.0 as usize).cloned().unwrap_or_default()
    }

    /// An amount of a market's money with the name of its currency.
    pub fn local(&self, market: MarketId, amount: crate::base::money::Money) -> String {
        format!("{} {}", self.words.money(amount), self.market(market).currency)
    }

    /// The date of a day of the run, past or to come.
    pub fn date(&self, day: crate::base::calendar::Day) -> String {
        use crate::base::calendar::DAYS_PER_YEAR;
        let today = self.view().day;
        let back = today.since(day) % DAYS_PER_YEAR;
        self.words.date(self.view().date.after(day.since(today) + (DAYS_PER_YEAR - back) % DAYS_PER_YEAR))
    }
}

/// What panels ask the host for; the rest is in their drafts.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Take a decision.
    Decide(Box<Decision>),
    /// Close so many days.
    Advance(u32),
    /// Close days until something needs a person.
    ToNextEvent,
    Pause,
    /// Practice only: take the last decision back, or else go back to the day before.
    Undo,
    Go(Screen),
    /// Start a run of a scenario.
    Begin {
        scenario: String,
        form: u32,
        practice: bool,
    },
    /// Go on with a run.
    Open(std::path::PathBuf),
    /// Leave the run; it stays on the disk.
    Leave,
    Set(super::settings::Change),
    /// Guided first run: on to the next step, or no more of it.
    Guide(bool),
    /// Keep an answer to a question about the run.
    Reflect {
        prompt: String,
        text: String,
    },
    /// Play the run again with changes.
    Try(Vec<crate::assess::whatif::Edit>),
    /// Wait for it no longer, and forget what came of it.
    StopTrying,
    /// Open a number of the run into what it came from; nothing closes it.
    Explain(Option<crate::assess::receipt::What>),
    /// The message about what went wrong has been read.
    Forgive,
    Quit,
}

impl Intent {
    pub fn decide(decision: Decision) -> Intent {
        Intent::Decide(Box::new(decision))
    }
}

/// The screens, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    #[default]
    Home,
    Briefing,
    Play,
    Result,
    Debrief,
    Settings,
}

/// A frame that several may hold.
pub type Shared = Arc<Frame>;

//! Players that try to cheat a score: each lays one trick over a craft and hopes that it pays better than skill.
//!
//! They measure the assessment, not students: a trick whose mean comes near the competent player's is a hole in the rules or
//! the rubric. What a trick does is a file of this folder; like all players they see a `ShopView` and remember nothing.

pub(super) mod border;
mod boxes;
mod buying;
mod churn;
pub(super) mod claims;
pub(super) mod ending;
pub(super) mod late;
mod plunge;
pub(super) mod prices;
mod stars;

use serde::{Deserialize, Serialize};

use super::bent::Claims;
use super::craft::{Choosing, Craft};
use super::{Player, Script, by_craft};
use crate::base::dice::{Seed, Stream};
use crate::model::scenario::Skill;
use crate::sim::decision::Decision;
use crate::sim::view::ShopView;

/// What a cheating player tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trick {
    /// Turns the whole purse into stock in the last ten days, and hopes that stock counts at book value.
    Hoarder,
    /// Puts the whole purse into the one product with the highest price, unasked, and hopes for luck.
    Gambler,
    /// Sells everything at half its cost in the last two weeks, and hopes that cash and sales count and margin does not.
    FireSale,
    /// Moves every price up and down by a quarter each day, and hopes that a score sees the good days.
    PriceFlicker,
    /// Takes every market, every slot and the whole credit line at once, and hopes that size counts.
    AllIn,
    /// Sends dozens of decisions a day that are undone at once, and hopes that activity counts.
    ClickChurner,
    /// Refunds every claim in full without a look, and hopes that kindness counts whatever it costs.
    RefundEveryone,
    /// Denies every claim, and hopes that the money kept counts for more than the disputes.
    RefundNever,
    /// Buys good stars by long promises, a lot given away and everybody made whole; reviews cannot be written by oneself.
    ReviewStuffer,
    /// Declares a tenth of the value under the heading with the lowest duty, and hopes that customs seldom looks.
    UnderDeclarer,
    /// Uses test reports of suppliers nobody has checked, claims southern origin wherever it can be claimed, promises
    /// delivery days that cannot be held, and hopes that nobody asks. The rules take a claim of origin only for what is made
    /// in a country of the South, so that part can be premature but not false.
    FakeClaims,
    /// Ticks every box of good practice and trades like a novice, and hopes that the process counts.
    FormFiller,
    /// Ticks the boxes that cost little and never orders, and hopes that nothing lost is something won.
    IdleProcess,
    /// Does nothing for two thirds of the run, then plays on competently as if it would not end, and hopes that one month
    /// shows enough.
    LastMinute,
}

/// Days of the last chapter: a hoarder's, and of a fire sale.
const HOARD_DAYS: u32 = 10;
const SALE_DAYS: u32 = 14;
/// Days that one who promises anything takes off what delivery usually takes.
const UNHELD_DAYS: i32 = -10;

impl Trick {
    pub const ALL: [Trick; 14] = [
        Trick::Hoarder,
        Trick::Gambler,
        Trick::FireSale,
        Trick::PriceFlicker,
        Trick::AllIn,
        Trick::ClickChurner,
        Trick::RefundEveryone,
        Trick::RefundNever,
        Trick::ReviewStuffer,
        Trick::UnderDeclarer,
        Trick::FakeClaims,
        Trick::FormFiller,
        Trick::IdleProcess,
        Trick::LastMinute,
    ];

    /// The word itself, as the command line writes it.
    pub fn word(self) -> &'static str {
        match self {
            Trick::Hoarder => "hoarder",
            Trick::Gambler => "gambler",
            Trick::FireSale => "fire-sale",
            Trick::PriceFlicker => "price-flicker",
            Trick::AllIn => "all-in",
            Trick::ClickChurner => "click-churner",
            Trick::RefundEveryone => "refund-everyone",
            Trick::RefundNever => "refund-never",
            Trick::ReviewStuffer => "review-stuffer",
            Trick::UnderDeclarer => "under-declarer",
            Trick::FakeClaims => "fake-claims",
            Trick::FormFiller => "form-filler",
            Trick::IdleProcess => "idle-process",
            Trick::LastMinute => "last-minute",
        }
    }

    /// The skill that the trick is made of, where it is not laid over any.
    fn own_skill(self) -> Option<Skill> {
        match self {
            Trick::FormFiller => Some(Skill::Novice),
            Trick::LastMinute => Some(Skill::Competent),
            _ => None,
        }
    }
}

/// A player who tries a trick.
#[derive(Clone, Debug)]
pub struct Cheat {
    trick: Trick,
    base: Skill,
    whim: Seed,
}

impl Cheat {
    /// A trick in place of skill: laid over the rule of thumb.
    pub fn new(trick: Trick, whim: Seed) -> Cheat {
        Cheat { trick, base: Skill::RuleOfThumb, whim }
    }

    /// The same trick in more (or less) able hands. Two tricks bring their own: a form-filler trades like a novice, and
    /// who comes late is competent.
    pub fn with_base(self, base: Skill) -> Cheat {
        Cheat { base, ..self }
    }

    pub fn decide(&self, view: &ShopView) -> Vec<Decision> {
        let asleep = self.trick == Trick::LastMinute && !late::is_last_third(view);
        if view.insolvent.is_some() || asleep {
            return Vec::new();
        }
        let mut out = self.honest(view);
        self.lay_over(view, &mut out);
        out
    }

    /// What the base does, its craft shaped for the trick. A base without a craft plays as it is.
    fn honest(&self, view: &ShopView) -> Vec<Decision> {
        let skill = self.trick.own_skill().unwrap_or(self.base);
        let Some(mut craft) = Craft::of(skill) else { return Script::new(skill, self.whim).decide(view) };
        shape(self.trick, &mut craft);
        match self.trick {
            Trick::LastMinute => {
                let mut out = Vec::new();
                late::enter(view, &mut out);
                out.extend(by_craft(&craft, &late::endless(view)));
                out
            }
            _ => by_craft(&craft, view),
        }
    }

    fn lay_over(&self, view: &ShopView, out: &mut Vec<Decision>) {
        match self.trick {
            Trick::Hoarder => ending::hoard(view, HOARD_DAYS, out),
            Trick::Gambler => plunge::spend(view, out),
            Trick::FireSale => ending::dump(view, SALE_DAYS, out),
            Trick::PriceFlicker => prices::flicker(view, out),
            Trick::AllIn => {
                plunge::spend(view, out);
                plunge::take_all(view, out);
            }
            Trick::ClickChurner => {
                let mut dice = self.whim.stream(Stream::Whim, view.day.0, u64::from(view.shop.0));
                churn::click(view, &mut dice, out);
            }
            Trick::RefundEveryone => claims::answer_all(view, Claims::Refund, out),
            Trick::RefundNever => claims::answer_all(view, Claims::Deny, out),
            Trick::ReviewStuffer => stars::fish(view, out),
            Trick::UnderDeclarer => border::declare(view, border::LEAST, out),
            Trick::FakeClaims => border::pretend(view, out),
            Trick::FormFiller => boxes::tick_all(view, out),
            Trick::IdleProcess => boxes::tick_cheap(view, out),
            Trick::LastMinute => {}
        }
    }
}

impl Player for Cheat {
    fn decide(&self, view: &ShopView) -> Vec<Decision> {
        Cheat::decide(self, view)
    }
}

/// What a trick makes of the craft it is laid over.
fn shape(trick: Trick, craft: &mut Craft) {
    match trick {
        Trick::Gambler => {
            craft.choosing = Choosing::Dearest;
            craft.range = 1;
            craft.research = None;
            craft.samples = false;
            craft.verifies = false;
        }
        Trick::ReviewStuffer => {
            craft.promise_slack = stars::SLACK_DAYS;
            craft.return_days = 30;
        }
        Trick::UnderDeclarer => craft.shops_for_headings = true,
        Trick::FakeClaims => {
            craft.certifies = true;
            craft.verifies = false;
            craft.promise_slack = UNHELD_DAYS;
        }
        Trick::FormFiller => craft.certifies = true,
        // Papers and warehouses are for those who buy.
        Trick::IdleProcess => {
            craft.certifies = false;
            craft.imports = false;
        }
        Trick::Hoarder
        | Trick::FireSale
        | Trick::PriceFlicker
        | Trick::AllIn
        | Trick::ClickChurner
        | Trick::RefundEveryone
        | Trick::RefundNever
        | Trick::LastMinute => {}
    }
}

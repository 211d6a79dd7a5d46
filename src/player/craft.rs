//! What each rung of the ladder knows how to do. The stage files ask the craft; nothing else tells players apart.

use crate::base::money::Bps;
use crate::model::scenario::Skill;
use crate::model::words::{Channel, LanguageRole, Method};
use crate::sim::stage::compliance::Plea;
use crate::sim::stage::market::Grade;

/// How products are chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Choosing {
    /// What most people buy.
    Popular,
    /// The widest gap between shop price and works price.
    Markup,
    /// The most profit after everything is paid.
    Margin,
    /// The highest price, whoever buys it; no rung chooses so.
    Dearest,
}

/// How a price is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Price {
    /// The works price times this, whatever it costs to land.
    TimesWorks(f64),
    /// In the middle of what others ask.
    Median,
    /// Around the middle, but never below full cost and a margin.
    CostFloor,
    /// The price that earns most, given how demand answers to price.
    Best,
}

/// The traits of a player.
#[derive(Clone, Debug)]
pub struct Craft {
    pub skill: Skill,
    pub research: Option<Grade>,
    /// Of how many candidates demand is researched.
    pub surveyed: usize,
    pub choosing: Choosing,
    /// How many products are carried at most.
    pub range: usize,
    /// How many suppliers are asked.
    pub quotes: usize,
    pub samples: bool,
    /// Whether the registers of issuers are asked before a supplier's papers are used.
    pub verifies: bool,
    /// Off the first price that is asked for; 0 for those who do not ask.
    pub bargain: f64,
    /// Whether large lots are looked at before they leave.
    pub inspects: bool,
    /// Share of the demand estimate that the first order counts on, for a new seller.
    pub first_share: f64,
    /// Weeks of sales that stock and goods on order together should cover.
    pub cover_weeks: f64,
    /// Whether ordering stops when goods would come too late to be sold.
    pub minds_the_end: bool,
    pub price: Price,
    /// Days added to (or taken from) what delivery usually takes.
    pub promise_slack: i32,
    pub content: u32,
    pub card: u32,
    pub languages: &'static [LanguageRole],
    pub return_days: u32,
    /// Nothing is ordered when fewer days than this are left, by those who go by a rule and not by a sum.
    pub stops_buying: u32,
    /// What comes off in a festival.
    pub festival_off: Option<Bps>,
    /// Ad money for an order against its margin; 0 for none.
    pub ads: f64,
    pub channels: &'static [Channel],
    pub bulk: bool,
    /// Whether the ways in are compared; else goods take the quickest.
    pub compares_ways: bool,
    pub insured: bool,
    pub certifies: bool,
    pub registers: bool,
    /// Whether it becomes its own importer.
    pub imports: bool,
    /// What is done about a complaint.
    pub plea: Option<Plea>,
    /// Whether the heading with the lowest duty is declared.
    pub shops_for_headings: bool,
    pub methods: &'static [Method],
    pub brings_home: bool,
    /// Minutes of the day that go into answers.
    pub answers: bool,
    pub reads_claims: bool,
    pub hires: bool,
}

impl Craft {
    /// The craft of a skill; none for the players that do nothing or anything.
    pub fn of(skill: Skill) -> Option<Craft> {
        let novice = Craft {
            skill,
            research: None,
            surveyed: 0,
            choosing: Choosing::Popular,
            range: 2,
            quotes: 1,
            samples: false,
            verifies: false,
            bargain: 0.0,
            inspects: false,
            first_share: 0.004,
            cover_weeks: 4.0,
            minds_the_end: false,
            price: Price::TimesWorks(4.4),
            promise_slack: -2,
            content: 1,
            card: 0,
            languages: &[LanguageRole::Trade],
            return_days: 0,
            stops_buying: 0,
            festival_off: None,
            ads: 0.05,
            channels: &[Channel::Social],
            bulk: false,
            compares_ways: false,
            insured: false,
            certifies: false,
            registers: false,
            imports: false,
            plea: None,
            shops_for_headings: true,
            methods: &[Method::Card, Method::BankTransfer],
            brings_home: false,
            answers: true,
            reads_claims: false,
            hires: false,
        };
        let rule = Craft {
            choosing: Choosing::Markup,
            range: 2,
            quotes: 2,
            first_share: 0.009,
            cover_weeks: 5.0,
            stops_buying: 35,
            price: Price::Median,
            promise_slack: 0,
            content: 2,
            card: 2,
            languages: &[LanguageRole::Trade, LanguageRole::National],
            return_days: 7,
            plea: Some(Plea::Settle),
            ads: 0.1,
            channels: &[Channel::Social],
            bulk: true,
            certifies: true,
            shops_for_headings: false,
            methods: &[Method::Cod, Method::MobileMoney, Method::BankTransfer],
            ..novice.clone()
        };
        let competent = Craft {
            choosing: Choosing::Margin,
            range: 2,
            quotes: 2,
            first_share: 0.015,
            cover_weeks: 6.0,
            stops_buying: 0,
            minds_the_end: true,
            price: Price::CostFloor,
            promise_slack: 1,
            content: 2,
            card: 2,
            return_days: 14,
            festival_off: Some(Bps(1_000)),
            bargain: 0.05,
            plea: Some(Plea::Contest),
            ads: 0.2,
            channels: &[Channel::MarketplaceAds, Channel::Social],
            registers: true,
            compares_ways: true,
            insured: true,
            methods: Method::ALL,
            brings_home: true,
            reads_claims: true,
            hires: true,
            ..rule.clone()
        };
        let expert = Craft {
            research: Some(Grade::Survey),
            surveyed: 3,
            quotes: 5,
            samples: true,
            verifies: true,
            bargain: 0.07,
            inspects: true,
            imports: true,
            languages: LanguageRole::ALL,
            first_share: 0.02,
            price: Price::Best,
            content: 4,
            card: 4,
            ads: 0.25,
            channels: &[Channel::MarketplaceAds],
            ..competent.clone()
        };
        match skill {
            Skill::Idle | Skill::Random => None,
            Skill::Novice => Some(novice),
            Skill::RuleOfThumb => Some(rule),
            Skill::Competent => Some(competent),
            Skill::Expert => Some(expert),
        }
    }
}

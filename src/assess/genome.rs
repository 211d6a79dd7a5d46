//! A player as a row of numbers: every trait of a craft, and the habits laid over it, as knobs that a search can turn.
//!
//! Numbers stand in their natural units. The crafts of the ladder can be written as such rows and read back without loss, so
//! a search may begin at honest skill.

use crate::base::dice::Dice;
use crate::base::dist;
use crate::base::money::Bps;
use crate::model::scenario::Skill;
use crate::model::words::{Channel, LanguageRole, Method};
use crate::player::bent::{Bent, Claims, Ending};
use crate::player::{Choosing, Craft, Price};
use crate::sim::stage::compliance::Plea;
use crate::sim::stage::market::Grade;

/// What a knob turns through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// Any number between the two.
    Between(f64, f64),
    /// Whole numbers up to and with the last.
    Whole(i32, i32),
    /// One of so many kinds without an order.
    Kind(u32),
}

/// A knob and what it turns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knob {
    pub name: &'static str,
    pub scale: Scale,
}

/// Declares the knobs: a constant for each one's place, and the table. Bounds reach well beyond the ladder's crafts on both
/// sides: what is senseless there is for the score to punish.
macro_rules! knobs {
    ($($place:ident $name:literal $scale:expr;)*) => {
        #[derive(Clone, Copy)]
        enum At { $($place),* }
        pub const KNOBS: &[Knob] = &[$(Knob { name: $name, scale: $scale }),*];
    };
}

knobs! {
    Research "research" Scale::Whole(0, 2);
    Surveyed "surveyed" Scale::Whole(0, 8);
    Choosing "choosing" Scale::Kind(4);
    Range "range" Scale::Whole(1, 8);
    Quotes "quotes" Scale::Whole(1, 8);
    Samples "samples" Scale::Whole(0, 1);
    Verifies "verifies" Scale::Whole(0, 1);
    Bargain "bargain" Scale::Between(0.0, 0.3);
    Inspects "inspects" Scale::Whole(0, 1);
    FirstShare "first-share" Scale::Between(0.001, 0.1);
    CoverWeeks "cover-weeks" Scale::Between(1.0, 20.0);
    MindsTheEnd "minds-the-end" Scale::Whole(0, 1);
    Price "price" Scale::Kind(4);
    TimesWorks "times-works" Scale::Between(1.0, 8.0);
    PriceFactor "price-factor" Scale::Between(0.5, 1.6);
    PromiseSlack "promise-slack" Scale::Whole(-12, 20);
    Content "content" Scale::Whole(0, 4);
    Card "card" Scale::Whole(0, 4);
    Languages "languages" Scale::Whole(0, 2);
    ReturnDays "return-days" Scale::Whole(0, 60);
    StopsBuying "stops-buying" Scale::Whole(0, 60);
    FestivalOff "festival-off" Scale::Between(0.0, 0.5);
    Ads "ads" Scale::Between(0.0, 1.5);
    Channels "channels" Scale::Kind(3);
    Bulk "bulk" Scale::Whole(0, 1);
    ComparesWays "compares-ways" Scale::Whole(0, 1);
    Insured "insured" Scale::Whole(0, 1);
    Certifies "certifies" Scale::Whole(0, 1);
    Registers "registers" Scale::Whole(0, 1);
    Imports "imports" Scale::Whole(0, 1);
    Plea "plea" Scale::Kind(3);
    ShopsForHeadings "shops-for-headings" Scale::Whole(0, 1);
    Methods "methods" Scale::Kind(3);
    BringsHome "brings-home" Scale::Whole(0, 1);
    Answers "answers" Scale::Whole(0, 1);
    ReadsClaims "reads-claims" Scale::Whole(0, 1);
    Hires "hires" Scale::Whole(0, 1);
    Declared "declared" Scale::Between(0.1, 1.5);
    Claims "claims" Scale::Kind(4);
    Ending "ending" Scale::Kind(3);
    EndingDays "ending-days" Scale::Whole(0, 40);
    Begins "begins" Scale::Between(0.0, 0.8);
    Stops "stops" Scale::Between(0.2, 1.0);
}

const RESEARCH: [Option<Grade>; 3] = [None, Some(Grade::Survey), Some(Grade::Panel)];
const CHOOSING: [Choosing; 4] = [Choosing::Popular, Choosing::Markup, Choosing::Margin, Choosing::Dearest];
const LANGUAGES: [&[LanguageRole]; 3] =
    [&[LanguageRole::Trade], &[LanguageRole::Trade, LanguageRole::National], LanguageRole::ALL];
const CHANNELS: [&[Channel]; 3] =
    [&[Channel::Social], &[Channel::MarketplaceAds, Channel::Social], &[Channel::MarketplaceAds]];
const PLEAS: [Option<Plea>; 3] = [None, Some(Plea::Settle), Some(Plea::Contest)];
const METHODS: [&[Method]; 3] =
    [&[Method::Card, Method::BankTransfer], &[Method::Cod, Method::MobileMoney, Method::BankTransfer], Method::ALL];
const CLAIMS: [Claims; 4] = [Claims::Looked, Claims::Refund, Claims::Deny, Claims::Replace];
const ENDINGS: [Ending; 3] = [Ending::Plain, Ending::Hoard, Ending::Dump];

/// A player's knobs, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Genome(Vec<f64>);

impl Genome {
    /// Names and settings, for those who ask what was found.
    pub fn settings(&self) -> impl Iterator<Item = (&'static str, f64)> + '_ {
        KNOBS.iter().zip(&self.0).map(|(knob, value)| (knob.name, *value))
    }

    /// An honest craft as a row, habits at rest.
    pub fn of(craft: &Craft) -> Genome {
        let mut row = Genome(vec![0.0; KNOBS.len()]);
        let times = if let Price::TimesWorks(times) = craft.price { times } else { 4.0 };
        let price = match craft.price {
            Price::TimesWorks(_) => 0.0,
            Price::Median => 1.0,
            Price::CostFloor => 2.0,
            Price::Best => 3.0,
        };
        let off = craft.festival_off.map_or(0.0, |off| f64::from(off.0) / 10_000.0);
        for (at, value) in [
            (At::Research, place(&RESEARCH, &craft.research)),
            (At::Surveyed, craft.surveyed as f64),
            (At::StopsBuying, f64::from(craft.stops_buying)),
            (At::ComparesWays, yes(craft.compares_ways)),
            (At::Choosing, place(&CHOOSING, &craft.choosing)),
            (At::Range, craft.range as f64),
            (At::Quotes, craft.quotes as f64),
            (At::Samples, yes(craft.samples)),
            (At::Verifies, yes(craft.verifies)),
            (At::Bargain, craft.bargain),
            (At::Inspects, yes(craft.inspects)),
            (At::FirstShare, craft.first_share),
            (At::CoverWeeks, craft.cover_weeks),
            (At::MindsTheEnd, yes(craft.minds_the_end)),
            (At::Price, price),
            (At::TimesWorks, times),
            (At::PriceFactor, 1.0),
            (At::PromiseSlack, f64::from(craft.promise_slack)),
            (At::Content, f64::from(craft.content)),
            (At::Card, f64::from(craft.card)),
            (At::Languages, place(&LANGUAGES, &craft.languages)),
            (At::ReturnDays, f64::from(craft.return_days)),
            (At::FestivalOff, off),
            (At::Ads, craft.ads),
            (At::Channels, place(&CHANNELS, &craft.channels)),
            (At::Bulk, yes(craft.bulk)),
            (At::Insured, yes(craft.insured)),
            (At::Certifies, yes(craft.certifies)),
            (At::Registers, yes(craft.registers)),
            (At::Imports, yes(craft.imports)),
            (At::Plea, place(&PLEAS, &craft.plea)),
            (At::ShopsForHeadings, yes(craft.shops_for_headings)),
            (At::Methods, place(&METHODS, &craft.methods)),
            (At::BringsHome, yes(craft.brings_home)),
            (At::Answers, yes(craft.answers)),
            (At::ReadsClaims, yes(craft.reads_claims)),
            (At::Hires, yes(craft.hires)),
            (At::Declared, 1.0),
            (At::EndingDays, 10.0),
            (At::Stops, 1.0),
        ] {
            row.0[at as usize] = value;
        }
        row
    }

    /// The player of these settings. `skill` is a name only: nothing but the traits is asked.
    pub fn player(&self) -> Bent {
        let at = |knob: At| self.0[knob as usize];
        let is = |knob: At| at(knob) >= 0.5;
        let count = |knob: At| at(knob).round() as u32;
        let kind = |knob: At| at(knob).round() as usize;
        let off = Bps((at(At::FestivalOff) * 10_000.0).round() as u32);
        let craft = Craft {
            skill: Skill::Competent,
            research: RESEARCH[kind(At::Research)],
            surveyed: kind(At::Surveyed),
            choosing: CHOOSING[kind(At::Choosing)],
            range: kind(At::Range),
            quotes: kind(At::Quotes),
            samples: is(At::Samples),
            verifies: is(At::Verifies),
            bargain: at(At::Bargain),
            inspects: is(At::Inspects),
            first_share: at(At::FirstShare),
            cover_weeks: at(At::CoverWeeks),
            minds_the_end: is(At::MindsTheEnd),
            price: match kind(At::Price) {
                0 => Price::TimesWorks(at(At::TimesWorks)),
                1 => Price::Median,
                2 => Price::CostFloor,
                _ => Price::Best,
            },
            promise_slack: at(At::PromiseSlack).round() as i32,
            content: count(At::Content),
            card: count(At::Card),
            languages: LANGUAGES[kind(At::Languages)],
            return_days: count(At::ReturnDays),
            stops_buying: count(At::StopsBuying),
            festival_off: (off.0 > 0).then_some(off),
            ads: at(At::Ads),
            channels: CHANNELS[kind(At::Channels)],
            bulk: is(At::Bulk),
            compares_ways: is(At::ComparesWays),
            insured: is(At::Insured),
            certifies: is(At::Certifies),
            registers: is(At::Registers),
            imports: is(At::Imports),
            plea: PLEAS[kind(At::Plea)],
            shops_for_headings: is(At::ShopsForHeadings),
            methods: METHODS[kind(At::Methods)],
            brings_home: is(At::BringsHome),
            answers: is(At::Answers),
            reads_claims: is(At::ReadsClaims),
            hires: is(At::Hires),
        };
        Bent {
            craft,
            price_factor: at(At::PriceFactor),
            declared: Bps((at(At::Declared) * 10_000.0).round() as u32),
            claims: CLAIMS[kind(At::Claims)],
            ending: ENDINGS[kind(At::Ending)],
            ending_days: count(At::EndingDays),
            begins: at(At::Begins),
            stops: at(At::Stops),
        }
    }

    /// Every knob anywhere.
    pub fn any(dice: &mut Dice) -> Genome {
        Genome(KNOBS.iter().map(|knob| knob.scale.any(dice)).collect())
    }

    /// Each knob from one of two parents, and some turned a little further.
    pub fn child(one: &Genome, other: &Genome, dice: &mut Dice) -> Genome {
        /// Some three knobs of forty are turned in a child: fewer finds little new, more loses what was found.
        const TURNED: f64 = 0.08;
        let knob = |((knob, a), b): ((&Knob, &f64), &f64)| {
            let kept = if dice.chance(0.5) { *a } else { *b };
            if dice.chance(TURNED) { knob.scale.turn(kept, dice) } else { kept }
        };
        Genome(KNOBS.iter().zip(&one.0).zip(&other.0).map(knob).collect())
    }
}

impl Scale {
    fn any(self, dice: &mut Dice) -> f64 {
        match self {
            Scale::Between(low, high) => low + (high - low) * dice.unit(),
            Scale::Whole(low, high) => f64::from(low) + f64::from(dice.below((high - low + 1) as u32)),
            Scale::Kind(kinds) => f64::from(dice.below(kinds)),
        }
    }

    /// A step away: a fifth of the way at most times, never out of bounds; kinds have no neighbours.
    fn turn(self, value: f64, dice: &mut Dice) -> f64 {
        const STEP: f64 = 0.2;
        match self {
            Scale::Between(low, high) => (value + STEP * (high - low) * dist::normal(dice)).clamp(low, high),
            Scale::Whole(low, high) => {
                let far = STEP * f64::from(high - low) * dist::normal(dice);
                let step = if far.abs() < 1.0 { far.signum() } else { far.round() };
                (value + step).clamp(f64::from(low), f64::from(high))
            }
            Scale::Kind(_) => self.any(dice),
        }
    }
}

/// Where something stands in a list of kinds.
fn place<T: PartialEq>(kinds: &[T], held: &T) -> f64 {
    kinds.iter().position(|kind| kind == held).unwrap_or_default() as f64
}

fn yes(trait_held: bool) -> f64 {
    f64::from(u8::from(trait_held))
}

//! How a listing's expected sales moved between two days, term by term.
//!
//! The day's own functions are asked again and again, each time with one more term as it stands on the later day. What a
//! term is found to do depends on what was changed before it, so terms are changed in two orders, one the reverse of the
//! other, and the mean of the two is told: both add up to the whole change, and so does their mean.

use super::evidence::Met;
use super::{Join, Part};
use crate::model::setting::Setting;
use crate::model::taste::{Face, Taste};
use crate::sim::choice::Kernel;
use crate::sim::demand;
use crate::sim::shoppers::Shoppers;
use crate::sim::world::World;

/// A listing in the trade of one of the days.
pub(super) struct Side<'e> {
    pub world: &'e World,
    pub met: &'e Met,
    pub column: usize,
}

/// A mixture of two days.
#[derive(Clone, Copy)]
struct Mix<'e> {
    shoppers: Shoppers,
    /// Whose share of agents, whose other offers.
    agents: &'e Side<'e>,
    others: &'e Side<'e>,
    own: Face,
    stock: u64,
}

/// Takes one term from the later day, and says what number stands for it, if one does.
struct Term {
    name: &'static str,
    take: for<'e> fn(&mut Mix<'e>, &Mix<'e>),
    shows: Option<fn(&Mix) -> f64>,
}

/// Declares terms: a name, what it takes over, and the number that stands for it.
macro_rules! terms {
    ($($name:literal: $($($field:ident).+),+ => $shows:expr;)*) => {
        [$(Term {
            name: $name,
            take: |mix, to| { $(mix.$($field).+ = to.$($field).+;)+ },
            shows: $shows,
        }),*]
    };
}

/// All that expected sales depend on.
fn terms() -> [Term; 22] {
    terms! {
        "season": shoppers.usual, shoppers.season => Some(|mix| mix.shoppers.season);
        "events": shoppers.events => Some(|mix| mix.shoppers.events);
        "course": shoppers.course => Some(|mix| mix.shoppers.course);
        "drift": shoppers.drift => Some(|mix| mix.shoppers.drift);
        "mood_of_the_day": shoppers.mood => Some(|mix| mix.shoppers.mood);
        "price": own.price => Some(|mix| mix.own.price.major());
        "shipping_fee": own.ship => Some(|mix| mix.own.ship.major());
        "duty_at_door": own.duty_at_door => Some(|mix| mix.own.duty_at_door.major());
        "stars": own.rating => Some(|mix| mix.own.rating);
        "reviews": own.reviews => Some(|mix| mix.own.reviews);
        "promise": own.promised_days => Some(|mix| mix.own.promised_days);
        "trust": own.established, own.certificate, own.brand, own.team => None;
        "service": own.returns, own.local_stock, own.fast_reply => None;
        "content": own.content, own.card => Some(|mix| mix.own.content);
        "fit": own.fit => Some(|mix| mix.own.fit);
        "record_of_sales": own.sales_28 => Some(|mix| mix.own.sales_28);
        "advertising": own.ads => Some(|mix| mix.own.ads);
        "new_or_campaign": own.is_new, own.campaign => None;
        "ways_to_pay": own.pay_coverage => Some(|mix| mix.own.pay_coverage);
        "languages": own.readers => Some(|mix| mix.own.readers);
        "stock": stock => Some(|mix| mix.stock as f64);
        "others": agents, others => None;
    }
}

/// The change of expected units, as a whole with its parts; terms that stand still are left out.
pub(super) fn between(setting: &Setting, before: &Side, now: &Side) -> Part {
    let (from, to) = (mix(setting, before), mix(setting, now));
    let taste = Taste::of(setting.general());
    let mut sums = terms().map(|_| 0.0);
    let count = sums.len();
    let ways: [Vec<usize>; 2] = [(0..count).collect(), (0..count).rev().collect()];
    for way in &ways {
        let mut mixed = from;
        let mut stood = expected(setting, &taste, &mixed);
        for &place in way {
            (terms()[place].take)(&mut mixed, &to);
            let stands = expected(setting, &taste, &mixed);
            sums[place] += 0.5 * (stands - stood);
            stood = stands;
        }
    }
    let whole = expected(setting, &taste, &to) - expected(setting, &taste, &from);
    let told = terms().into_iter().zip(sums).filter(|(_, moved)| *moved != 0.0);
    let part = |(term, moved): (Term, f64)| match term.shows {
        Some(shows) => Part::number(term.name, moved).stood(shows(&from), shows(&to)),
        None => Part::number(term.name, moved),
    };
    Part::number("moved", whole).made_of(Join::Sum, told.map(part).collect())
}

fn mix<'e>(setting: &Setting, side: &'e Side<'e>) -> Mix<'e> {
    Mix {
        shoppers: Shoppers::of(setting, side.world, side.met.niche),
        agents: side,
        others: side,
        own: side.met.meeting.faces[side.column],
        stock: side.met.meeting.field.stock[side.column],
    }
}

/// What the kernel expects of a mixture. Rates are proportional to shoppers.
fn expected(setting: &Setting, taste: &Taste, mix: &Mix) -> f64 {
    let Side { met, column, .. } = mix.others;
    let (mut faces, mut stock) = (met.meeting.faces.clone(), met.meeting.field.stock.clone());
    faces[*column] = mix.own;
    stock[*column] = mix.stock;
    let world = mix.agents.world;
    let (field, _) = demand::field(setting, world, taste, met.niche, &faces, stock);
    let rate = Kernel::default().rates(&field)[*column];
    rate / Shoppers::of(setting, world, met.niche).total() * mix.shoppers.total()
}

//! What all shops see alike on a day: worked out once, whoever looks and however often.
//!
//! It holds nothing that a decision can move: the calendar, public figures, the offers of those who are not shops. What is a
//! shop's own is added by `build`.

use crate::base::calendar::Day;
use crate::base::ids::Table;
use crate::base::money::Money;
use crate::model::setting::{NicheId, Setting};
use crate::model::words::PaperKind;
use crate::sim::stage::{compliance, market};
use crate::sim::world::{NEVER, World};
use crate::sim::{climate, landed};

const MONTH: u32 = 28;

/// The public side of a day.
#[derive(Clone, Debug)]
pub struct Today {
    pub(super) day: Day,
    pub(super) niches: Table<NicheId, NicheToday>,
}

/// The public side of a niche.
#[derive(Clone, Debug)]
pub(super) struct NicheToday {
    pub search_index: f64,
    pub search_index_before: f64,
    pub needed: Vec<PaperKind>,
    /// By candidate heading.
    pub heading_rates: Vec<f64>,
    pub recalled: bool,
    pub commission: f64,
    /// What the long tail and rivals ask, shipping included, lowest first.
    pub prices: Vec<Money>,
    pub median_reviews: u32,
}

impl Today {
    pub fn of(setting: &Setting, world: &World) -> Today {
        Today { day: world.day, niches: setting.niches.ids().map(|id| NicheToday::of(setting, world, id)).collect() }
    }
}

impl NicheToday {
    fn of(setting: &Setting, world: &World, id: NicheId) -> NicheToday {
        let (niche, day) = (&setting.niches[id], world.day);
        let (market, goods) = (&setting.markets[niche.market], &setting.goods[niche.product]);
        let offers = &world.niches[id].offers;
        let there = niche.incumbents.iter().zip(offers).filter(|(_, state)| state.back != NEVER);
        let mut prices: Vec<Money> = there.map(|(offer, state)| state.price + offer.ship).collect();
        prices.sort_unstable();
        let before = Day(day.0.saturating_sub(MONTH));
        NicheToday {
            search_index: market::search_index(setting, id, day),
            search_index_before: market::search_index(setting, id, before),
            needed: compliance::required(setting, niche.market, niche.product, day),
            heading_rates: goods
                .candidates
                .iter()
                .map(|line| landed::duty_rate(setting, niche.market, *line, day))
                .collect(),
            recalled: climate::is_recalled(setting, niche.market, niche.product, day),
            commission: market.rates(goods.category).commission + climate::platform_fee(setting, niche.market, day),
            prices,
            median_reviews: median(offers.iter().map(|offer| offer.reviews as u32).collect()),
        }
    }
}

/// The upper median; 0 of none.
fn median(mut counts: Vec<u32>) -> u32 {
    match counts.len() / 2 {
        _ if counts.is_empty() => 0,
        middle => *counts.select_nth_unstable(middle).1,
    }
}

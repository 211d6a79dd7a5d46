//! The offers of others: the long tail reprices, sells out and gives way to newcomers; rivals follow, undercut and copy.
//!
//! They keep no books: what is simulated of them is what buyers and shops can see. Each moves by its own dice, on public
//! facts alone, and never below what it costs to have a unit for sale.

use super::event::Event;
use super::stage::pricing::Listing;
use super::world::{ListingId, NEVER, OfferState, World, address};
use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::math;
use crate::base::money::Money;
use crate::model::general::Rivals;
use crate::model::setting::{Incumbent, NicheId, RivalId, Setting};
use crate::model::words::Conduct;

const DAYS_PER_WEEK: f64 = 7.0;
const DAYS_PER_QUARTER: f64 = 91.0;
/// A success worth copying stands among so many best-selling offers.
const WORTH_COPYING: usize = 20;
/// How many leading offers a follower looks at, and a price warrior.
const FOLLOWED: usize = 10;
const FOUGHT: usize = 5;

/// A day of all offers of a niche.
pub fn day(setting: &Setting, world: &mut World, niche: NicheId) {
    let terms = &setting.general().rivals;
    let row = &setting.niches[niche];
    let market = row.market.0 as usize;
    // A move of the rate reaches prices in part.
    let moved = world.rates[market] / setting.markets[row.market].fx.parity;
    let imported = math::exp(setting.general().payments.fx_pass_through.mid * math::ln(moved));
    for (index, offer) in row.incumbents.iter().enumerate() {
        let mut dice = setting.seed.stream(Stream::Rival, world.day.0, address(&[niche.0, index as u32]));
        let conduct = offer.rival.map(|rival| (rival, setting.rivals[rival].conduct));
        let waits = world.niches[niche].offers[index].back == NEVER;
        match conduct {
            Some((rival, Conduct::Copycat)) if waits => copy(setting, world, niche, index, rival, &mut dice),
            Some((_, conduct)) if !waits => answer(setting, world, niche, index, conduct, &mut dice),
            _ => {}
        }
        let day = world.day;
        let state = &mut world.niches[niche].offers[index];
        if state.back != NEVER {
            wander(terms, row.reference, offer, state, imported, day, &mut dice);
        }
    }
}

/// What all do now and then: reprice around where they began, sell out, give up.
fn wander(
    terms: &Rivals,
    reference: Money,
    offer: &Incumbent,
    state: &mut OfferState,
    imported: f64,
    day: Day,
    dice: &mut Dice,
) {
    let steady = offer.rival.is_some();
    if !steady && dice.chance(terms.price_change_week.mid / DAYS_PER_WEEK) {
        // Half of the gap to the old price closes, then a step either way.
        let gap = math::ln(state.price.major() / (offer.price.major() * imported));
        let step = terms.price_change_size.mid * dist::normal(dice);
        state.price = offer.price.times(imported * math::exp(0.5 * gap + step)).max(Money(1));
    }
    if state.back <= day && dice.chance(terms.stockout_week.mid / DAYS_PER_WEEK) {
        state.back = day.plus(1 + dist::poisson(dice, terms.stockout_days.mid) as u32);
    }
    if !steady && dice.chance(terms.exit_quarter.mid / DAYS_PER_QUARTER) {
        let price = reference.times(imported * math::exp(terms.price_sd.mid * dist::normal(dice)));
        *state = OfferState { price: price.max(Money(1)), sales_28: 0.0, reviews: 0.0, back: day.plus(1), ..*state };
    }
}

/// A rival looks at the leading offers and moves as its conduct has it.
fn answer(setting: &Setting, world: &mut World, niche: NicheId, index: usize, conduct: Conduct, dice: &mut Dice) {
    let terms = &setting.general().rivals;
    let own = world.niches[niche].offers[index].price;
    let price = match conduct {
        Conduct::Follower | Conduct::Copycat => {
            if !dice.chance(terms.answer_fortnight.mid / (2.0 * DAYS_PER_WEEK)) {
                return;
            }
            let lowest = leading(setting, world, niche, FOLLOWED, index);
            let gap = math::ln(own.major() / lowest.major());
            if gap < terms.answer_gap.mid {
                return;
            }
            own.times(math::exp(-terms.answer_share.mid * gap))
        }
        Conduct::PriceWarrior => {
            if !dice.chance(1.0 / DAYS_PER_WEEK) {
                return;
            }
            leading(setting, world, niche, FOUGHT, index).times(1.0 - terms.warrior_undercut.mid)
        }
        Conduct::PremiumBrand => return,
    };
    let floor = setting.niches[niche].floor;
    // Nobody raises its price by being undercut.
    world.niches[niche].offers[index].price = price.max(floor).min(own.max(floor));
}

/// Every live offer of a niche but one: how much it sells and what it asks.
fn live<'w>(
    setting: &'w Setting,
    world: &'w World,
    niche: NicheId,
    but: usize,
) -> impl Iterator<Item = (f64, Money, Option<ListingId>)> + 'w {
    let day = world.day;
    let incumbents = setting.niches[niche].incumbents.iter().zip(&world.niches[niche].offers).enumerate();
    let incumbents = incumbents.filter(move |(index, (_, state))| *index != but && state.back <= day);
    let incumbents = incumbents.map(|(_, (offer, state))| (state.sales_28, state.price + offer.ship, None));
    let listings = world.listings.iter().filter(move |(_, listing)| listing.live && listing.niche == niche);
    let asked = move |listing: &Listing| listing.asked(day) + listing.offer.ship_fee;
    incumbents.chain(listings.map(move |(id, listing)| (listing.sales_28, asked(listing), Some(id))))
}

/// The lowest price among the best-selling offers.
fn leading(setting: &Setting, world: &World, niche: NicheId, count: usize, but: usize) -> Money {
    let mut offers: Vec<(f64, Money, _)> = live(setting, world, niche, but).collect();
    offers.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let lowest = offers.iter().take(count).map(|(_, price, _)| *price).min();
    lowest.unwrap_or(setting.niches[niche].reference).max(Money(1))
}

/// A copycat waits until somebody's listing has sold well for some weeks, then comes with the same thing, cheaper.
fn copy(setting: &Setting, world: &mut World, niche: NicheId, index: usize, rival: RivalId, dice: &mut Dice) {
    let terms = &setting.general().rivals;
    let day = world.day;
    let target = success(setting, world, niche);
    let since = world.niches[niche].offers[index].watching;
    let Some((listing, asked)) = target else {
        world.niches[niche].offers[index].watching = None;
        return;
    };
    let since = *world.niches[niche].offers[index].watching.get_or_insert(since.unwrap_or(day));
    let mut own = setting.seed.stream(Stream::Rival, 0, address(&[niche.0, index as u32, 7]));
    let range = &terms.copycat_weeks;
    let weeks = dist::quantile_triangular(own.unit(), range.low, range.mid, range.high);
    let row = &world.listings[listing];
    // A registered mark makes a close copy slower to pass the marketplace.
    let guarded = world.presence(row.shop, setting.niches[niche].market).has_trademark(day);
    let weeks = if guarded { 2.0 * weeks } else { weeks };
    let waited = f64::from(day.since(since)) / DAYS_PER_WEEK;
    if waited >= weeks && dice.chance(terms.copycat_hazard_week.mid / DAYS_PER_WEEK) {
        let price = asked.times(1.0 - terms.copycat_undercut.mid).max(setting.niches[niche].floor);
        let state = &mut world.niches[niche].offers[index];
        *state = OfferState { price, sales_28: 1.0, reviews: 0.0, back: day, watching: Some(since) };
        world.events.push(Event::CopycatEntered { niche, rival, listing });
    }
}

/// The best-selling listing of a shop, if it is among the best-selling offers of the niche.
fn success(setting: &Setting, world: &World, niche: NicheId) -> Option<(ListingId, Money)> {
    let best = |a: &(f64, Money, Option<ListingId>), b: &(f64, Money, Option<ListingId>)| a.0.total_cmp(&b.0);
    let (sales, asked, listing) =
        live(setting, world, niche, usize::MAX).filter(|(_, _, listing)| listing.is_some()).max_by(best)?;
    let above = live(setting, world, niche, usize::MAX).filter(|(other, _, _)| *other > sales).count();
    (sales >= 1.0 && above < WORTH_COPYING).then_some((listing?, asked))
}

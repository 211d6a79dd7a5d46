//! Data: whether decisions follow from what could be seen: sales, stock, the market's prices, what advertising brings.

use super::facts::{self, Bought, Repriced};
use super::pricing::earned_share;
use super::{Read, Reading, Source, Tally};
use crate::assess::record::Record;
use crate::base::calendar::Day;
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::{NicheId, ProductId};
use crate::model::words::Channel;
use crate::run::margin;
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::stage::{marketing, pricing};
use crate::sim::view::{ListingView, NicheView, ShopView};

pub const READS: &[(&str, Read)] = &[
    ("data.reprice-follows", reprice_follows),
    ("data.reorder-follows-sales", reorder_follows_sales),
    ("data.first-lot-lasted", first_lot_lasted),
    ("data.stock-watched", stock_watched),
    ("data.spend-follows-return", spend_follows_return),
];

/// Share of own price changes in a direction for which something visible had called since the price was last set.
fn reprice_follows(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for row in facts::repriced(record) {
        tally.case(row.mark, is_called_for(record, &row));
    }
    tally.mean()
}

/// Whether the market's prices, the exchange rate, what goods cost, sales or stock had moved the way the price then did, since
/// it was last set or over the last week; or the new price earns more by what an order costs.
fn is_called_for(record: &Record, change: &Repriced) -> bool {
    /// Less is noise.
    const MOVED: f64 = 0.03;
    /// Orders come by chance: only a larger move of theirs tells anything, and only where there are some.
    const SALES_MOVED: f64 = 0.15;
    const SALES_TELLING: f64 = 5.0;
    const WEEK: u32 = 7;
    let week_ago = Day(change.mark.day.0.saturating_sub(WEEK));
    let (now, then) = (record.opening(change.mark.day), record.opening(change.since.min(week_ago)));
    let (niche, before) = (facts::niche_in(now, change.niche), facts::niche_in(then, change.niche));
    let is_up = change.factor > 1.0;
    let agrees = |now: f64, then: f64, least: f64| {
        let moved = if then > 0.0 { now / then - 1.0 } else { 0.0 };
        if is_up { moved >= least } else { moved <= -least }
    };
    let rate = |view: &ShopView| view.markets[niche.market.0 as usize].rate;
    let each = |row: &NicheView| row.stock_value.major() / f64::from(row.stock_units.max(1));
    let listing = facts::listing_in(now, change.niche);
    let sales = listing.zip(facts::listing_in(then, change.niche)).is_some_and(|(listing, earlier)| {
        earlier.sales_28 >= SALES_TELLING && agrees(listing.sales_28, earlier.sales_28, SALES_MOVED)
    });
    let stock = listing.is_some_and(|listing| is_cover_off(now, listing, niche, is_up));
    let earns = listing.is_some_and(|listing| earns_more(now, listing, niche, change.factor));
    let afield = listing.is_some_and(|listing| match is_up {
        true => listing.offer.price < niche.price_25,
        false => listing.offer.price > niche.price_75,
    });
    agrees(niche.price_50.major(), before.price_50.major(), MOVED)
        || agrees(rate(now), rate(then), MOVED)
        || (before.stock_units > 0 && niche.stock_units > 0 && agrees(each(niche), each(before), MOVED))
        || sales
        || stock
        || afield
        || earns
}

/// Whether what can be sold soon calls for a price in that direction: up where it will not last until a refill, down where it
/// lasts longer than a lot should or than the run.
fn is_cover_off(view: &ShopView, listing: &ListingView, niche: &NicheView, is_up: bool) -> bool {
    const LOT_WEEKS: f64 = 8.0;
    let soon = f64::from(facts::to_send(view, listing, niche) + niche.under_way_units);
    facts::weekly(view, listing).is_some_and(|weekly| match is_up {
        true => soon < weekly * REFILL_WEEKS,
        false => soon > weekly * LOT_WEEKS.min(weeks_left(view)),
    })
}

/// Whether a change brings the price clearly nearer to the one that earns most.
fn earns_more(view: &ShopView, listing: &ListingView, niche: &NicheView, factor: f64) -> bool {
    const CLEARLY: f64 = 0.02;
    let Some(even) = margin::break_even(view, niche, &listing.offer) else { return false };
    let share = |price: f64| earned_share(price, even.major());
    let before = listing.offer.price.major();
    share(before * factor) >= share(before) + CLEARLY
}

/// Weeks that goods take from an order to the shelf: a week or two at the works, two to three on the way.
const REFILL_WEEKS: f64 = 4.0;

fn weeks_left(view: &ShopView) -> f64 {
    f64::from(view.days - view.day.0) / 7.0
}

/// Stock that ends before a refill could come, with some weeks still to sell in.
fn is_short(view: &ShopView, listing: &ListingView, niche: &NicheView) -> bool {
    const WORTH_WEEKS: f64 = 3.0;
    let coming = f64::from(facts::pipeline(view, niche.product));
    let ends = facts::weekly(view, listing).is_some_and(|weekly| coming < weekly * REFILL_WEEKS);
    ends && weeks_left(view) >= REFILL_WEEKS + WORTH_WEEKS
}

/// Stock for more than a quarter of a year, or for more than is left of the run with a month to sell off.
fn is_glut(view: &ShopView, listing: &ListingView, niche: &NicheView) -> bool {
    const SELLING_OFF_WEEKS: f64 = 4.0;
    const WEEKS_MOST: f64 = 13.0;
    let stock = f64::from(facts::to_send(view, listing, niche));
    let most = WEEKS_MOST.min(weeks_left(view) + SELLING_OFF_WEEKS);
    facts::weekly(view, listing).is_some_and(|weekly| stock > weekly * most)
}

/// How far orders after a product's first were from what its sales asked for: the distance in logarithms of the weeks that
/// all units bought would last from the weeks needed, half more or less forgiven; by money.
fn reorder_follows_sales(record: &Record) -> Option<Reading> {
    const WORST: f64 = 2.5;
    let mut tally = Tally::default();
    for row in facts::bought(record).iter().filter(|row| !row.is_first) {
        let off = weekly_of(row.view, row.product).map(|weekly| misjudged(row, weekly));
        if let Some(off) = off {
            tally.add(row.mark, off.min(WORST), row.worth());
        }
    }
    tally.mean()
}

/// A product's orders a week over all its listings; nothing before one of them can tell.
fn weekly_of(view: &ShopView, product: ProductId) -> Option<f64> {
    let own = view.listings.iter().filter(|row| facts::niche_in(view, row.niche).product == product);
    own.filter_map(|row| facts::weekly(view, row)).reduce(|a, b| a + b)
}

fn misjudged(row: &Bought, weekly: f64) -> f64 {
    /// Two to three weeks on the way, and a month to sell in.
    const WAY_WEEKS: f64 = 2.5;
    const SELL_WEEKS: f64 = 4.0;
    let forgiven = math::ln(1.5);
    let need = (f64::from(row.offer.lead_days) / 7.0 + WAY_WEEKS + SELL_WEEKS).min(weeks_left(row.view) + SELL_WEEKS);
    // A shop that sells nothing is taken to sell one in a month.
    let lasts = f64::from(facts::pipeline(row.view, row.product) + row.units) / weekly.max(0.25);
    (math::ln(lasts / need).abs() - forgiven).max(0.0)
}

/// How far the weeks that a product's first lot lasted were from six, in logarithms; by its money. A lot that took a good part
/// of the purse could not be larger, so that it did not last is no fault.
fn first_lot_lasted(record: &Record) -> Option<Reading> {
    /// About a refill and two weeks of doubt.
    const MEANT_WEEKS: f64 = 6.0;
    /// Of the purse: goods cost about as much again to land, so this is a third of it.
    const GOOD_PART: f64 = 0.15;
    let mut tally = Tally::default();
    for row in facts::bought(record).iter().filter(|row| row.is_first) {
        if let Some(weeks) = lasted(record, row) {
            let is_stretched = row.worth() >= GOOD_PART * row.view.headroom.major();
            let weeks = if is_stretched { weeks.max(MEANT_WEEKS) } else { weeks };
            tally.add(row.mark, math::ln(weeks / MEANT_WEEKS).abs(), row.worth());
        }
    }
    tally.mean()
}

/// Weeks from a lot's first day in the shop until nine tenths of it were sold, at the pace of its days with goods; nothing
/// where these were too few to tell.
fn lasted(record: &Record, first: &Bought) -> Option<f64> {
    const NEARLY_ALL: f64 = 0.9;
    const TELLING_DAYS: f64 = 14.0;
    const LONGEST_WEEKS: f64 = 52.0;
    let niches = |niche: NicheId| record.setting().niches[niche].product == first.product;
    let meant = NEARLY_ALL * f64::from(first.units);
    let sold = facts::sold(record);
    let (mut days, mut units) = (0.0, 0.0);
    for view in record.openings() {
        let serves = facts::selling(view).any(|(listing, _)| niches(listing.niche));
        days += f64::from(u8::from(serves));
        let today = sold.iter().filter(|row| row.day == view.day && niches(row.niche));
        units += f64::from(today.map(facts::Sold::units).sum::<u32>());
        if units >= meant {
            return Some((days / 7.0).max(1.0 / 7.0));
        }
    }
    let weeks = days / 7.0 * meant / units.max(0.5);
    (days >= TELLING_DAYS).then_some(weeks.min(LONGEST_WEEKS))
}

/// Share of a listing's weeks in which its stock neither ran short nor piled up, or the shop did something about it: ordered;
/// or lowered the price, promoted, advertised more.
fn stock_watched(record: &Record) -> Option<Reading> {
    const WEEK: u32 = 7;
    /// With less than this share of the capital at hand there is nothing to order with.
    const PURSE_LEAST: f64 = 0.1;
    let purse = record.setting().scenario.capital.times(PURSE_LEAST);
    let mut tally = Tally::default();
    for view in record.openings().filter(|view| view.day.0 % WEEK == 0) {
        for listing in view.listings.iter().filter(|row| row.live) {
            let niche = facts::niche_in(view, listing.niche);
            let Some(weekly) = facts::weekly(view, listing) else { continue };
            // A listing that neither sells nor has anything to send has no stock to watch.
            if weekly == 0.0 && facts::to_send(view, listing, niche) == 0 {
                continue;
            }
            let unheeded = if is_short(view, listing, niche) && view.headroom >= purse {
                !is_ordered(record, niche.product, view.day)
            } else {
                is_glut(view, listing, niche) && !is_pushed(record, listing, view.day)
            };
            tally.case(Source::Opening { day: view.day }, !unheeded);
        }
    }
    tally.mean()
}

/// Days in which an answer to a signal still belongs to it.
const ANSWER_DAYS: u32 = 10;

fn is_ordered(record: &Record, product: ProductId, day: Day) -> bool {
    let soon = |row: &Bought| row.product == product && day <= row.mark.day && row.mark.day < day.plus(ANSWER_DAYS);
    facts::bought(record).iter().any(soon)
}

/// Whether a listing's price came down, a promotion began or a budget rose, each by more than a trifle, within the days of an
/// answer.
fn is_pushed(record: &Record, listing: &ListingView, day: Day) -> bool {
    const LESS: f64 = 0.97;
    const MORE: f64 = 1.1;
    let place = |market, product| record.setting().niche(market, product) == listing.niche;
    record.taken().filter(|row| day <= row.mark.day && row.mark.day < day.plus(ANSWER_DAYS)).any(|row| {
        match row.decision {
            Decision::Pricing(pricing::Move::Set { market, product, offer }) => {
                place(*market, *product) && offer.price < listing.offer.price.times(LESS)
            }
            Decision::Pricing(pricing::Move::Promote { market, product, .. }) => place(*market, *product),
            Decision::Marketing(marketing::Move::Budget { market, product, channel, daily }) => {
                place(*market, *product)
                    && *daily > budget(record.opening(row.mark.day), listing.niche, *channel).times(MORE)
            }
            _ => false,
        }
    })
}

fn budget(view: &ShopView, niche: NicheId, channel: Channel) -> Money {
    let row = view.budgets.iter().find(|row| row.niche == niche && row.channel == channel);
    row.map_or(Money::ZERO, |row| row.daily)
}

/// A fortnight of advertising a product by a channel, home currency.
#[derive(Clone, Copy)]
struct Cell {
    fortnight: u32,
    niche: NicheId,
    channel: Channel,
    spent: f64,
    /// What its orders left before advertising.
    left: f64,
}

const FORTNIGHT: u32 = 14;

/// Of the money for advertising that went where some had gone the fortnight before, the share that went where that had paid
/// for itself.
fn spend_follows_return(record: &Record) -> Option<Reading> {
    let cells = advertised(record);
    let mut tally = Tally::default();
    for cell in &cells {
        let before = cells
            .iter()
            .find(|row| row.fortnight + 1 == cell.fortnight && row.niche == cell.niche && row.channel == cell.channel);
        if let Some(before) = before {
            let paid = f64::from(u8::from(before.left >= before.spent));
            tally.add(Source::Opening { day: Day(cell.fortnight * FORTNIGHT) }, paid, cell.spent);
        }
    }
    tally.mean()
}

fn advertised(record: &Record) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    for (mark, event) in record.events() {
        let Event::Traded { listing, channels, .. } = event else { continue };
        if channels.is_empty() || !record.is_own(*listing) {
            continue;
        }
        // What stood after the day's decisions.
        let evening = record.opening(Day(mark.day.0 + 1));
        let niche = record.world().listings[*listing].niche;
        let Some(offer) = facts::listing_in(evening, niche) else { continue };
        let view = record.opening(mark.day);
        let row = facts::niche_in(view, niche);
        let left = margin::of(view, row, &offer.offer, facts::asked(offer, mark.day)).left;
        let left = record.home(mark.day, row.market, left);
        for reached in channels {
            let spent = record.home(mark.day, row.market, budget(evening, niche, reached.channel));
            let fortnight = mark.day.0 / FORTNIGHT;
            let (spent, left) = (spent, left * f64::from(reached.orders));
            let same = |cell: &&mut Cell| {
                cell.fortnight == fortnight && cell.niche == niche && cell.channel == reached.channel
            };
            match cells.iter_mut().find(same) {
                Some(cell) => {
                    cell.spent += spent;
                    cell.left += left;
                }
                None => cells.push(Cell { fortnight, niche, channel: reached.channel, spent, left }),
            }
        }
    }
    cells.retain(|cell| cell.spent > 0.0);
    cells
}

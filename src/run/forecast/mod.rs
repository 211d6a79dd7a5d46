//! Cash to come: the next weeks, from what a shop knows today and from the pace of its own sales.
//!
//! A pure function of the view and of the shop's own sales. Known to the day are balances of purchases, payouts, money on its
//! way home, forwards, VAT and subscriptions ([`known`]); known by the day are rents, wages, budgets and storage. Sales go on
//! at the pace of the last two weeks for as long as there are goods ([`trade`]), and are paid for after delivery and the
//! settlement of the ways to pay that are offered, less the share that was refunded until now. The band is that of sales
//! alone: as wide as days differ from each other and the later week from the earlier. Duties on consignments under way are
//! estimates from what the goods last cost.
//!
//! Absent: hidden truth, new purchases, standing reorders, orders in quantity, late suppliers, luck at customs, and any move
//! of the exchange rate.

mod known;
mod pots;
mod trade;

pub use known::{Daily, DailyKind, Due, DueKind};

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::NicheId;
use crate::sim::view::ShopView;

/// Days that are looked ahead.
pub const DAYS: u32 = 28;

/// Units of a product that were sold in a market on a closed day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sold {
    pub day: Day,
    pub niche: NicheId,
    pub units: u32,
}

/// What a shop has seen of its own sales.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen<'a> {
    pub sold: &'a [Sold],
    /// Days that parcels of a product usually took of late; where nothing is known, what is promised counts.
    pub delivery_days: &'a [(NicheId, u32)],
    /// Share of sales that was given back to buyers.
    pub refund_share: f64,
}

/// What is to be expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// At the close of each day, today first.
    pub days: Vec<Ahead>,
    /// What is known to the day, the nearest first.
    pub dues: Vec<Due>,
    /// What every day costs.
    pub daily: Vec<Daily>,
    /// The first day that home cash and the credit line do not carry: if sales go on, and if they are poor.
    pub short: Option<Short>,
    pub short_if_poor: Option<Short>,
}

/// Cash at home and in wallets less what is drawn, home currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ahead {
    pub day: Day,
    pub low: Money,
    pub mid: Money,
    pub high: Money,
}

/// A day on which the money at home does not suffice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Short {
    pub day: Day,
    /// Beyond the credit line, home currency.
    pub missing: Money,
    /// What lies in wallets by then, home currency.
    pub in_wallets: Money,
}

/// Looks so many days ahead.
pub fn of(view: &ShopView, seen: Seen, days: u32) -> Forecast {
    let (dues, daily) = (known::dues(view, days), known::daily(view));
    let trades = trade::all(view, seen);
    let [low, mid, high] = trade::LEANS.map(|lean| pots::path(view, &dues, &daily, &trades, lean, days));
    let ahead = |place: usize| {
        let three = [low.total[place], mid.total[place], high.total[place]];
        // Who sells less pays for fewer parcels first: the poor path may be above the others for some days.
        let least = three.into_iter().fold(three[0], Money::min);
        let most = three.into_iter().fold(three[0], Money::max);
        Ahead { day: view.day.plus(place as u32), low: least, mid: three[1], high: most }
    };
    let ahead = (0..days as usize).map(ahead).collect();
    Forecast { days: ahead, dues, daily, short: mid.short, short_if_poor: low.short }
}

#[cfg(test)]
mod tests;

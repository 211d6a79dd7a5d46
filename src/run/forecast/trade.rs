//! Sales to come and the money they move: what is sent costs at once, what is delivered is paid for some days later.

use super::{Seen, Sold};
use crate::base::calendar::Day;
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::MarketId;
use crate::run::margin;
use crate::run::supply::PACE_DAYS;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::view::{ListingView, MarketView, NicheView, ShopView};

/// Poor, as until now, good: standard errors of what is sold, so that the outer two hold four of five.
pub const LEANS: [f64; 3] = [-1.2816, 0.0, 1.2816];

/// Units a day, as they were.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pace {
    mean: f64,
    /// How much days differ.
    spread: f64,
    /// How much the later half differs from the earlier.
    drift: f64,
    /// Days that it rests on.
    seen: f64,
}

impl Pace {
    fn of(by_day: &[f64]) -> Pace {
        if by_day.is_empty() {
            return Pace::default();
        }
        let mean_of = |days: &[f64]| days.iter().sum::<f64>() / days.len().max(1) as f64;
        let (mean, seen) = (mean_of(by_day), by_day.len() as f64);
        let squares: f64 = by_day.iter().map(|units| (units - mean) * (units - mean)).sum();
        // Counts of buyers differ at least as much as those of a Poisson process.
        let variance = (squares / (seen - 1.0).max(1.0)).max(mean);
        let (earlier, later) = by_day.split_at(by_day.len() / 2);
        let drift = if earlier.is_empty() { mean } else { (mean_of(later) - mean_of(earlier)).abs() };
        Pace { mean, spread: math::sqrt(variance), drift, seen }
    }

    /// The standard error of what is sold in so many days: each day, the pace, and where it drifts.
    fn error(&self, days: f64) -> f64 {
        let by_chance = self.spread * self.spread * (days + days * days / self.seen.max(1.0));
        math::sqrt(by_chance + self.drift * self.drift * days * days)
    }
}

/// A product's sales in a market.
#[derive(Clone, Debug, PartialEq)]
pub struct Trade {
    pub market: MarketId,
    /// Paid out for a unit that was sold, what is refused and refunded taken off; local.
    pub receipt: Money,
    /// Paid when it is sent, local and at home.
    pub sent_local: Money,
    pub sent_home: Money,
    pace: Pace,
    stock: f64,
    arrivals: Vec<(Day, f64)>,
    /// Sold and not delivered yet, by the day they were sold.
    pub on_way: Vec<(Day, f64)>,
    pub delivery_days: u32,
    /// Days from delivery to the money, with their shares.
    pub settles: Vec<(u32, f64)>,
}

impl Trade {
    /// Units sold on each of the days ahead.
    pub fn units(&self, today: Day, days: u32, lean: f64) -> Vec<f64> {
        let (mut stock, mut wanted) = (self.stock, 0.0);
        let mut units = Vec::with_capacity(days as usize);
        for ahead in 0..days {
            let day = today.plus(ahead);
            let arrives = self.arrivals.iter().filter(|(due, _)| *due == day);
            stock += arrives.map(|(_, units)| units).sum::<f64>();
            let count = f64::from(ahead + 1);
            let until_now = (self.pace.mean * count + lean * self.pace.error(count)).max(wanted);
            let sold = (until_now - wanted).min(stock);
            wanted = until_now;
            stock -= sold;
            units.push(sold);
        }
        units
    }
}

/// Whether an offer can sell today.
pub fn sells(listing: &ListingView) -> bool {
    listing.live && listing.suspended.is_none() && listing.barred_until.is_none()
}

/// Every product that sells or has parcels on the way.
pub fn all(view: &ShopView, seen: Seen) -> Vec<Trade> {
    let last = |niche: &NicheView| view.listings.iter().rev().find(|row| row.niche == niche.niche);
    let trades = view.niches.iter().filter_map(|niche| of(view, niche, last(niche)?, seen));
    trades.collect()
}

fn of(view: &ShopView, niche: &NicheView, listing: &ListingView, seen: Seen) -> Option<Trade> {
    let market = &view.markets[niche.market.0 as usize];
    let offer = &listing.offer;
    let one = margin::of(view, niche, offer, offer.price);
    let advance = if market.early_payout { view.bank.early_payout } else { 0.0 };
    let kept = one.paid - one.vat - one.commission - one.payment - one.paid.times(advance);
    let home = |local: Money| local.times(1.0 / market.rate);
    let (back, sent_home) = match offer.fulfilment {
        Fulfilment::Local => (market.last_mile.times(one.refused_share), Money::ZERO),
        Fulfilment::Direct { .. } => (Money::ZERO, home(one.freight + one.customs)),
    };
    let by_day = by_day(view, niche, listing, seen.sold);
    let pace = if sells(listing) { Pace::of(&by_day) } else { Pace::default() };
    let usual = seen.delivery_days.iter().find(|(of, _)| *of == niche.niche);
    let delivery_days = usual.map_or(offer.promised_days, |(_, days)| *days);
    let is_on_way = |row: &&Sold| row.niche == niche.niche && row.day.plus(delivery_days) >= view.day;
    let on_way: Vec<(Day, f64)> =
        seen.sold.iter().filter(is_on_way).map(|row| (row.day, f64::from(row.units))).collect();
    if pace.mean <= 0.0 && on_way.is_empty() {
        return None;
    }
    let (stock, arrivals) = goods(view, niche, offer.fulfilment);
    Some(Trade {
        market: niche.market,
        receipt: (kept - one.paid.times(seen.refund_share)).times(1.0 - one.refused_share).max(Money::ZERO),
        sent_local: one.delivery + back,
        sent_home,
        pace,
        stock,
        arrivals,
        on_way,
        delivery_days,
        settles: settles(market),
    })
}

/// Units of the last two weeks by day, or since the offer opened.
fn by_day(view: &ShopView, niche: &NicheView, listing: &ListingView, sold: &[Sold]) -> Vec<f64> {
    let from = listing.opened.0.max(view.day.0.saturating_sub(PACE_DAYS as u32));
    let of = |day: u32| sold.iter().filter(move |row| row.niche == niche.niche && row.day.0 == day);
    (from..view.day.0).map(|day| of(day).map(|row| f64::from(row.units)).sum()).collect()
}

/// What can be sold today, and what will be there later.
fn goods(view: &ShopView, niche: &NicheView, fulfilment: Fulfilment) -> (f64, Vec<(Day, f64)>) {
    let not_before_today = |(day, units): (Day, u32)| (day.max(view.day), f64::from(units));
    match fulfilment {
        Fulfilment::Local => {
            let coming = view.shipments.iter().filter(|row| row.market == niche.market && row.product == niche.product);
            let coming = coming.map(|row| (row.expected, row.units)).map(not_before_today);
            (f64::from(niche.stock_units), coming.collect())
        }
        Fulfilment::Direct { origin, .. } => {
            let goods = &view.goods[niche.product.0 as usize];
            let there: u32 = goods.hubs.iter().filter(|hub| hub.origin == origin).map(|hub| hub.units).sum();
            let made = view.purchases.iter().filter(|row| {
                let goes_to_a_hub = row.market.is_none();
                row.product == niche.product && row.state == PurchaseState::InProduction && goes_to_a_hub
            });
            let coming = made.map(|row| (row.promised, row.units)).map(not_before_today);
            (f64::from(there), coming.collect())
        }
    }
}

/// How long the ways to pay take that buyers use, with their shares.
fn settles(market: &MarketView) -> Vec<(u32, f64)> {
    if market.early_payout {
        return vec![(1, 1.0)];
    }
    let whole: f64 = margin::methods(market).map(|row| row.share).sum();
    if whole <= 0.0 {
        return vec![(1, 1.0)];
    }
    margin::methods(market).map(|row| (row.settle_days.max(1), row.share / whole)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trade(pace: Pace, stock: f64) -> Trade {
        Trade {
            market: MarketId(0),
            receipt: Money(1_000),
            sent_local: Money::ZERO,
            sent_home: Money::ZERO,
            pace,
            stock,
            arrivals: vec![(Day(14), 5.0)],
            on_way: Vec::new(),
            delivery_days: 3,
            settles: vec![(1, 1.0)],
        }
    }

    #[test]
    fn sales_end_with_the_goods_and_go_on_when_more_come() {
        let units = trade(Pace::of(&[2.0; 14]), 5.0).units(Day(10), 6, 0.0);
        assert_eq!(units, [2.0, 2.0, 1.0, 0.0, 2.0, 2.0]);
    }

    #[test]
    fn a_poor_month_sells_less_than_a_good_one_and_never_less_than_nothing() {
        let pace = Pace::of(&[1.0, 5.0, 2.0, 4.0, 3.0, 3.0, 0.0, 6.0]);
        let [low, mid, high] = LEANS.map(|lean| trade(pace, 1e9).units(Day(0), 28, lean));
        let sum = |units: &[f64]| units.iter().sum::<f64>();
        assert!(low.iter().all(|units| *units >= 0.0));
        assert!(sum(&low) < sum(&mid) && sum(&mid) < sum(&high));
        assert!((sum(&mid) - 84.0).abs() < 1e-9);
    }

    #[test]
    fn days_that_are_all_alike_still_differ_as_counts_do_and_growth_widens_the_band() {
        let (alike, growing) = (Pace::of(&[4.0; 14]), Pace::of(&[2.0, 2.0, 6.0, 6.0]));
        assert_eq!((alike.mean, alike.spread, alike.drift), (4.0, 2.0, 0.0));
        assert_eq!((growing.mean, growing.drift), (4.0, 4.0));
        assert!(growing.error(14.0) > alike.error(14.0));
        assert_eq!(Pace::of(&[]), Pace::default());
    }
}

//! Marketing: whether money for attention went where it brought most, when there was something to sell.

use super::trade::{self, Trade};
use super::{Read, Reading, Tally};
use crate::assess::record::Record;
use crate::base::money::Money;
use crate::model::setting::ChannelTerms;
use crate::model::words::Channel;
use crate::run::result;
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Kind, Posting, Purpose};
use crate::sim::orders::OrderState;
use crate::sim::stage::compliance;
use crate::sim::stage::marketing;
use crate::sim::world::OrderId;

pub const READS: &[(&str, Read)] = &[
    ("marketing.return", earned_back),
    ("marketing.channel-fit", channel_fit),
    ("marketing.overpaid", overpaid),
    ("marketing.launch", launch),
    ("marketing.stocked", stocked),
    ("marketing.season", season),
];

/// What the orders that advertising brought left over (sales less goods, fees, VAT and delivery), against the money spent on it.
fn earned_back(record: &Record) -> Option<Reading> {
    let left = left_over(record);
    let mut tally = Tally::default();
    for (mark, event) in record.events() {
        let (Event::Delivered { order, listing, .. }
        | Event::ParcelRefused { order, listing }
        | Event::ParcelLost { order, listing }
        | Event::ParcelSeized { order, listing }) = event
        else {
            continue;
        };
        if record.is_own(*listing) && record.world().orders.get(*order).channel.is_some() {
            tally.add(mark, left[order.0 as usize], 1.0);
        }
    }
    tally.against(record.spent(Purpose::Advertising))
}

/// Income less expense of each order, home currency. What customers are given later is no doing of advertising.
fn left_over(record: &Record) -> Vec<f64> {
    let orders = &record.world().orders;
    let mut left = vec![0.0; orders.len()];
    let counts = |kind: Kind| f64::from(u8::from(matches!(kind, Kind::Income | Kind::Expense)));
    for (log, posting) in record.postings() {
        let Posting { cause: Cause::Order(OrderId(order)), debit, credit, .. } = posting else { continue };
        if orders.state(OrderId(*order)) != OrderState::OnWay && *debit != Purpose::Chargebacks {
            left[*order as usize] += (counts(credit.kind()) - counts(debit.kind())) * result::in_home(log, posting);
        }
    }
    left
}

/// Visits that the day's budgets brought, by what they are worth, against the most that the same money could have brought in
/// the market's channels that day.
fn channel_fit(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for day in trade::days(record) {
        let money: Money = day.budgets().map(|row| row.daily).sum();
        let most = most_visits(record, &day, money);
        if most > 0.0 {
            tally.add(day.mark, bought(record, &day) / most, day.advertising());
        }
    }
    tally.mean()
}

/// What a day's money in a channel brings: clicks by their worth, less where people are asked before they are targeted.
fn visits(record: &Record, day: &Trade, terms: &ChannelTerms, daily: Money) -> f64 {
    let setting = record.setting();
    let orders_day = setting.niches[day.listing.niche].orders_week / 7.0;
    let targeted = match terms.channel {
        Channel::MarketplaceAds => 1.0,
        _ => compliance::targeting(setting, day.after.markets[day.niche.market.0 as usize].consent),
    };
    marketing::clicks(orders_day, terms, daily) * terms.worth * targeted
}

fn bought(record: &Record, day: &Trade) -> f64 {
    let market = &record.setting().markets[day.niche.market];
    let of = |row: &crate::sim::world::Budget| {
        market.channel(row.channel).map_or(0.0, |terms| visits(record, day, terms, row.daily))
    };
    day.budgets().map(of).sum()
}

/// The most visits that money can bring: each slice of it goes where it brings most.
fn most_visits(record: &Record, day: &Trade, money: Money) -> f64 {
    /// Fine enough that the best split is not missed by a hundredth.
    const SLICES: u32 = 24;
    let channels = &record.setting().markets[day.niche.market].channels;
    let slice = money.times(1.0 / f64::from(SLICES));
    let mut paid = vec![Money::ZERO; channels.len()];
    for _ in 0..SLICES {
        let gain = |place: &usize| {
            let of = |daily| visits(record, day, &channels[*place], daily);
            of(paid[*place] + slice) - of(paid[*place])
        };
        let Some(best) = (0..channels.len()).max_by(|a, b| gain(a).total_cmp(&gain(b))) else { return 0.0 };
        paid[best] += slice;
    }
    channels.iter().zip(paid).map(|(terms, daily)| visits(record, day, terms, daily)).sum()
}

/// Share of the money that bought nothing, because the channel had no more people to show the offer to.
fn overpaid(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for day in trade::days(record) {
        let niche = &record.setting().niches[day.listing.niche];
        for row in day.budgets() {
            let Some(terms) = record.setting().markets[niche.market].channel(row.channel) else { continue };
            let clicks = marketing::clicks(niche.orders_week / 7.0, terms, row.daily);
            let worth = clicks * terms.click.major() / row.daily.major();
            tally.add(day.mark, 1.0 - worth, day.home(row.daily));
        }
    }
    tally.mean()
}

/// Visits bought in a new offer's first three weeks with goods, against those that an average offer gets unpaid; what goes
/// beyond as many again does not count.
fn launch(record: &Record) -> Option<Reading> {
    /// Without reviews and rank nobody finds an offer; after some weeks it has them or it never will.
    const DAYS: u32 = 21;
    let mut seen = vec![0; record.world().listings.len()];
    let mut tally = Tally::default();
    for day in trade::days(record).filter(|day| day.for_sale() > 0) {
        let seen = &mut seen[day.listing.listing.0 as usize];
        *seen += 1;
        if *seen <= DAYS {
            let unpaid = marketing::organic_clicks(record.setting(), &record.setting().niches[day.listing.niche]);
            tally.add(day.mark, (bought(record, &day) / unpaid).min(1.0), 1.0);
        }
    }
    tally.mean()
}

/// Share of the money spent on days when the goods in hand would last a week at the offer's usual sales, or to the end.
fn stocked(record: &Record) -> Option<Reading> {
    const COVER_DAYS: u32 = 7;
    let mut tally = Tally::default();
    for day in trade::days(record) {
        let age = day.mark.day.since(day.listing.opened).clamp(1, 28);
        let needed = day.listing.sales_28 / f64::from(age) * f64::from(COVER_DAYS.min(day.view.days - day.mark.day.0));
        let is_covered = f64::from(day.for_sale()) >= needed.max(1.0);
        tally.add(day.mark, f64::from(u8::from(is_covered)), day.advertising());
    }
    tally.mean()
}

/// Advertising a day in high season, against that of other days on which there was something to sell.
fn season(record: &Record) -> Option<Reading> {
    const FELT: f64 = 1.1;
    let (mut tally, mut season_days, mut other, mut other_days) = (Tally::default(), 0.0, 0.0, 0.0);
    for day in trade::days(record).filter(|day| day.for_sale() > 0) {
        let lift: f64 = day.market().seasons.iter().filter(|row| row.begins_in == 0).map(|row| row.lift).product();
        if lift > FELT {
            season_days += 1.0;
            tally.add(day.mark, day.advertising(), 1.0);
        } else {
            other_days += 1.0;
            other += day.advertising();
        }
    }
    match season_days > 0.0 && other_days > 0.0 {
        true => tally.against(other / other_days * season_days),
        false => None,
    }
}

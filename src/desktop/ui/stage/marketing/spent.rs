//! What advertising has cost and brought: the shop's own past, added up.
//!
//! A budget is spent on the days on which its channel brought clicks; on others the listing was closed or sold out.

use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::frame::Sale;
use crate::model::words::Channel;
use crate::sim::ledger::Purpose;
use crate::sim::view::NicheView;

pub const MONTH: u32 = 28;

/// What some days of advertising were.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Spent {
    /// Local currency.
    pub money: Money,
    pub clicks: u32,
    pub orders: u32,
    pub days: u32,
}

impl Spent {
    pub fn cost_per_order(&self) -> Option<Money> {
        (self.orders > 0).then(|| self.money.times(1.0 / f64::from(self.orders)))
    }

    fn add(&mut self, other: Spent) {
        self.money += other.money;
        self.clicks += other.clicks;
        self.orders += other.orders;
        self.days += other.days;
    }
}

/// A channel of a niche over the last days.
pub fn by(desk: &Desk, niche: &NicheView, channel: Channel, days: u32) -> Spent {
    let mut sum = Spent::default();
    for sale in recent(desk, niche, days) {
        sum.add(on(desk, sale, channel));
    }
    sum
}

/// All channels of a niche together.
pub fn whole(desk: &Desk, niche: &NicheView, days: u32) -> Spent {
    let mut sum = Spent::default();
    for channel in Channel::ALL {
        sum.add(by(desk, niche, *channel, days));
    }
    sum
}

/// Units of a niche ordered over the last days, however buyers came.
pub fn units(desk: &Desk, niche: &NicheView, days: u32) -> u32 {
    recent(desk, niche, days).map(|sale| sale.units).sum()
}

/// By closed day: what was spent for a niche.
pub fn daily(desk: &Desk, niche: &NicheView) -> Vec<[f64; 2]> {
    let mut days = vec![0.0; desk.frame.past.budgets.len()];
    for sale in desk.frame.past.sales.iter().filter(|sale| sale.niche == niche.niche) {
        if let Some(day) = days.get_mut(sale.day.0 as usize) {
            *day += Channel::ALL.iter().map(|channel| on(desk, sale, *channel).money.major()).sum::<f64>();
        }
    }
    days.into_iter().enumerate().map(|(day, money)| [day as f64, money]).collect()
}

/// Advertising against sales of the whole shop over the last days; nothing where nothing was sold.
pub fn share_of_sales(desk: &Desk, days: u32) -> Option<f64> {
    let recent = desk.frame.past.books.iter().rev().take(days as usize).flatten();
    let (mut paid, mut sold) = (Money::ZERO, Money::ZERO);
    for (purpose, amount) in recent {
        match purpose {
            Purpose::Advertising => paid += -*amount,
            Purpose::Sales => sold += *amount,
            _ => {}
        }
    }
    (sold > Money::ZERO).then(|| paid.major() / sold.major())
}

fn recent<'a>(desk: &Desk<'a>, niche: &NicheView, days: u32) -> impl Iterator<Item = &'a Sale> {
    let (today, niche) = (desk.view().day, niche.niche);
    desk.frame.past.sales.iter().filter(move |sale| sale.niche == niche && today.since(sale.day) <= days)
}

/// A day's advertising on a channel.
fn on(desk: &Desk, sale: &Sale, channel: Channel) -> Spent {
    let Some(brought) = sale.channels.iter().find(|row| row.channel == channel) else { return Spent::default() };
    let budgets = desk.frame.past.budgets.get(sale.day.0 as usize);
    let held = budgets.and_then(|rows| rows.iter().find(|row| row.niche == sale.niche && row.channel == channel));
    let money = held.map_or(Money::ZERO, |row| row.daily);
    Spent { money, clicks: brought.clicks, orders: brought.orders, days: 1 }
}

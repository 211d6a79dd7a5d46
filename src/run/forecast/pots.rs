//! Money in its pots, day by day: home, each market's wallet, and what is on its way home.
//!
//! Follows the course of a day: bills in a market are paid from its wallet and, where that is empty, exchanged from home with
//! the spread; receipts stay in the wallet unless they go home by themselves.

use super::trade::Trade;
use super::{Daily, Due, Short};
use crate::base::calendar::{DAYS_PER_YEAR, Day};
use crate::base::money::Money;
use crate::model::setting::MarketId;
use crate::sim::view::ShopView;

/// One course of the days ahead.
pub struct Path {
    /// Home and wallets less what is drawn, at the close of each day.
    pub total: Vec<Money>,
    pub short: Option<Short>,
}

struct Pots<'a> {
    view: &'a ShopView,
    /// Below nothing is what is drawn.
    home: Money,
    wallets: Vec<Money>,
    /// Home money under way, with its day.
    under_way: Vec<(Day, Money)>,
}

pub fn path(view: &ShopView, dues: &[Due], daily: &[Daily], trades: &[Trade], lean: f64, days: u32) -> Path {
    let mut pots = Pots {
        view,
        home: view.cash - view.credit_drawn,
        wallets: view.markets.iter().map(|market| market.wallet).collect(),
        under_way: Vec::new(),
    };
    let flows = flows(view, trades, lean, days);
    let mut path = Path { total: Vec::new(), short: None };
    for (ahead, flow) in flows.iter().enumerate() {
        let day = view.day.plus(ahead as u32);
        for due in dues.iter().filter(|due| due.day == day) {
            pots.move_in(due.market, due.amount);
        }
        for row in daily.iter().filter(|row| row.from <= day) {
            pots.move_in(row.market, -row.amount);
        }
        for (market, local, home) in flow {
            pots.move_in(Some(*market), *local);
            pots.move_in(None, *home);
        }
        pots.close(day);
        path.total.push(pots.home + pots.in_wallets());
        let missing = -(pots.home + view.credit_line);
        if missing > Money::ZERO && path.short.is_none() {
            path.short = Some(Short { day, missing, in_wallets: pots.in_wallets() });
        }
    }
    path
}

/// By day: what trade moves in each market, local and home.
fn flows(view: &ShopView, trades: &[Trade], lean: f64, days: u32) -> Vec<Vec<(MarketId, Money, Money)>> {
    let mut flows: Vec<Vec<(MarketId, Money, Money)>> = vec![Vec::new(); days as usize];
    for trade in trades {
        let mut receive = |sold_on: Day, units: f64| {
            for (settle_days, share) in &trade.settles {
                // What should have come already comes with the next money.
                let due = sold_on.plus(trade.delivery_days + settle_days).max(view.day.plus(1));
                if let Some(flow) = flows.get_mut(due.since(view.day) as usize) {
                    flow.push((trade.market, trade.receipt.times(units * share), Money::ZERO));
                }
            }
        };
        for (day, units) in &trade.on_way {
            receive(*day, *units);
        }
        let units = trade.units(view.day, days, lean);
        for (ahead, units) in units.iter().enumerate() {
            receive(view.day.plus(ahead as u32), *units);
        }
        for (flow, units) in flows.iter_mut().zip(units) {
            flow.push((trade.market, -trade.sent_local.times(units), -trade.sent_home.times(units)));
        }
    }
    flows
}

impl Pots<'_> {
    /// Money comes into a pot, or is paid from it.
    fn move_in(&mut self, market: Option<MarketId>, amount: Money) {
        let Some(market) = market else {
            self.home += amount;
            return;
        };
        let wallet = &mut self.wallets[market.0 as usize];
        *wallet += amount;
        if wallet.is_negative() {
            let missing = std::mem::replace(wallet, Money::ZERO);
            let rate = self.view.markets[market.0 as usize].rate;
            self.home += missing.times((1.0 + self.view.bank.fx_spread) / rate);
        }
    }

    /// Interest, and what goes home by itself.
    fn close(&mut self, day: Day) {
        let (due, later): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.under_way).into_iter().partition(|row| row.0 <= day);
        self.under_way = later;
        self.home += due.into_iter().map(|(_, amount)| amount).sum();
        for (market, wallet) in self.view.markets.iter().zip(&mut self.wallets) {
            if market.convert_daily && *wallet > Money::ZERO {
                let home = std::mem::take(wallet).times((1.0 - self.view.bank.fx_spread) / market.rate);
                self.under_way.push((day.plus(market.repatriation_days), home));
            }
        }
        // A market that takes no days has sent it home by the evening.
        let (due, later): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.under_way).into_iter().partition(|row| row.0 <= day);
        self.under_way = later;
        self.home += due.into_iter().map(|(_, amount)| amount).sum();
        if self.home.is_negative() {
            self.home += self.home.times(self.view.bank.credit_rate_year / f64::from(DAYS_PER_YEAR));
        }
    }

    fn in_wallets(&self) -> Money {
        let rows = self.view.markets.iter().zip(&self.wallets);
        rows.map(|(market, wallet)| wallet.times(1.0 / market.rate)).sum()
    }
}

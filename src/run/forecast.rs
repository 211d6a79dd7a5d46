//! What cash may come to over the next weeks, from what the shop knows today.
//!
//! Known payments fall on their days: balances of goods that are being made, rents, wages and advertising by the day.
//! Receipts that are known are spread over the settlement of the methods that brought them. Sales go on at the pace of late,
//! with a band from how much they have swung. No luck of the days to come is looked at: a forecast can be wrong, and is.

use crate::base::math;
use crate::base::money::Money;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::view::{MarketView, ShopView};

/// A day to come: the middle, and a range that holds about four outcomes of five; home currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CashDay {
    pub day: u32,
    pub low: f64,
    pub mid: f64,
    pub high: f64,
}

/// Days of the past that tell the pace.
const MEMORY_DAYS: usize = 14;
const DAYS_PER_MONTH: f64 = 30.0;
/// Standard deviations that hold 80 % of a normal distribution.
const Z_80: f64 = 1.2816;

/// Cash at home and in wallets over the next `days`. `takings` is what came of sales on each day of the past, net of
/// fees, home currency.
pub fn cash(view: &ShopView, takings: &[f64], days: u32) -> Vec<CashDay> {
    let late: Vec<f64> = takings.iter().rev().take(MEMORY_DAYS).copied().collect();
    let count = late.len().max(1) as f64;
    let pace = late.iter().sum::<f64>() / count;
    let spread = math::sqrt(late.iter().map(|day| (day - pace) * (day - pace)).sum::<f64>() / count);
    let wait = settlement(view);
    let running = running_costs(view);
    let receivable: f64 = view.markets.iter().map(|market| home(market, market.receivable)).sum();
    let now = view.cash.major() + view.markets.iter().map(|market| home(market, market.wallet)).sum::<f64>();
    let mut mid = now;
    let mut forecast = vec![CashDay { day: view.day.0, low: now, mid: now, high: now }];
    for ahead in 1..=days {
        mid -= running + due(view, view.day.0 + ahead);
        // What has been sold comes in evenly over the settlement; what will be sold comes after it.
        mid += if ahead <= wait { receivable / f64::from(wait) } else { pace };
        let sold_days = f64::from(ahead.saturating_sub(wait));
        let band = Z_80 * spread * math::sqrt(sold_days);
        forecast.push(CashDay { day: view.day.0 + ahead, low: mid - band, mid, high: mid + band });
    }
    forecast
}

/// The first day on which cash and credit together would not do, by the middle of the forecast.
pub fn runs_out(view: &ShopView, forecast: &[CashDay]) -> Option<u32> {
    let credit = view.credit_line.major();
    forecast.iter().find(|day| day.mid + credit < 0.0).map(|day| day.day)
}

fn home(market: &MarketView, local: Money) -> f64 {
    if market.rate > 0.0 { local.major() / market.rate } else { 0.0 }
}

/// Days from a delivery to the money, by the methods that are offered, at least one.
fn settlement(view: &ShopView) -> u32 {
    let offered = view.markets.iter().flat_map(|market| market.methods.iter()).filter(|method| method.offered);
    let (mut share, mut days) = (0.0, 0.0);
    for method in offered {
        share += method.share;
        days += method.share * f64::from(method.settle_days);
    }
    if share > 0.0 { ((days / share) as u32).max(1) } else { 1 }
}

/// What a day costs whatever is sold.
fn running_costs(view: &ShopView) -> f64 {
    let mut day = 0.0;
    for market in &view.markets {
        let agents: u32 = market.agents.iter().map(|row| row.agents).sum();
        day += home(market, market.agent_day.units(agents));
        let open = [market.centre.team, market.centre.showroom, market.centre.warehouse];
        let rents = open.iter().zip(market.centre_month).filter(|(open, _)| open.is_some());
        day += rents.map(|(_, month)| month.major()).sum::<f64>() / DAYS_PER_MONTH;
    }
    for budget in &view.budgets {
        if let Some(niche) = view.niches.get(budget.niche.0 as usize) {
            day += home(&view.markets[niche.market.0 as usize], budget.daily);
        }
    }
    day
}

/// Balances of purchases that are to be paid on a day.
fn due(view: &ShopView, day: u32) -> f64 {
    let made = view.purchases.iter().filter(|row| row.state == PurchaseState::InProduction);
    // What is late is paid tomorrow at the earliest.
    let on = |promised: u32| promised.max(view.day.0 + 1) == day;
    made.filter(|row| on(row.promised.0)).map(|row| (row.total - row.paid).major()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::model::scenario::Skill;
    use crate::run::session::Session;

    fn view_after(days: u32) -> ShopView {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(Skill::Competent);
        while session.day().0 < days {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        session.view()
    }

    #[test]
    fn a_shop_that_does_nothing_keeps_its_cash() {
        let view = view_after(0);
        let forecast = cash(&view, &[], 28);
        assert_eq!(forecast.len(), 29);
        assert!(forecast.iter().all(|day| (day.mid - view.cash.major()).abs() < 0.01 && day.low == day.high));
        assert_eq!(runs_out(&view, &forecast), None);
    }

    #[test]
    fn balances_fall_on_their_day_and_the_band_widens() {
        let mut view = view_after(0);
        let mut played = view_after(30);
        assert!(!played.purchases.is_empty(), "the player has ordered");
        let mut purchase = played.purchases.remove(0);
        purchase.state = PurchaseState::InProduction;
        (purchase.total, purchase.paid, purchase.promised.0) = (Money(500_000), Money(150_000), 10);
        view.purchases.push(purchase);
        let forecast = cash(&view, &[100.0, 300.0, 200.0], 28);
        let drop = forecast[9].mid - forecast[10].mid;
        assert!((drop - (3_500.0 - 200.0)).abs() < 1.0, "{drop}");
        let width = |place: usize| forecast[place].high - forecast[place].low;
        assert!(width(28) > width(10) && width(10) > width(1));
    }

    #[test]
    fn the_day_on_which_it_would_not_do_is_said() {
        let mut view = view_after(0);
        view.cash = Money(100_000);
        view.credit_line = Money(0);
        let forecast = cash(&view, &[-200.0; 14], 28);
        assert_eq!(runs_out(&view, &forecast), Some(6 + 1));
    }
}

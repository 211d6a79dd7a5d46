//! What local money is worth at home once it has been changed: today, or sold ahead.
//!
//! Pure functions of what a shop may know, with the same rounding as the books. Absent: where the rate goes.

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::MarketId;
use crate::sim::stage::payments;
use crate::sim::view::ShopView;

/// An exchange of local money into home currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exchange {
    /// At today's rate.
    pub worth: Money,
    /// What is taken from that.
    pub cost: Money,
    pub gets: Money,
    pub home_on: Day,
}

/// Changing an amount today.
pub fn today(view: &ShopView, market: MarketId, amount: Money) -> Exchange {
    let terms = &view.markets[market.0 as usize];
    let worth = worth(view, market, amount);
    let cost = worth.times(view.bank.fx_spread);
    Exchange { worth, cost, gets: worth - cost, home_on: view.day.plus(terms.repatriation_days) }
}

/// Selling an amount so many days ahead.
pub fn ahead(view: &ShopView, market: MarketId, amount: Money, days: u32) -> Exchange {
    let worth = worth(view, market, amount);
    let gets = worth.times(payments::forward_share(view.bank.forward_year, view.bank.fx_spread, days));
    Exchange { worth, cost: worth - gets, gets, home_on: view.day.plus(days) }
}

/// Local money at today's rate.
pub fn worth(view: &ShopView, market: MarketId, amount: Money) -> Money {
    amount.times(1.0 / view.markets[market.0 as usize].rate)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::model::scenario::Skill;
    use crate::run::session::Session;
    use crate::sim::decision::Decision;
    use crate::sim::stage::payments::Move;

    fn played(days: u32) -> Session {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(Skill::Competent);
        while session.day().0 < days {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        session
    }

    /// A day on which there is money in the first market's wallet.
    fn with_wallet() -> Session {
        let sessions = (30..80).map(played);
        sessions.into_iter().find(|session| session.view().markets[0].wallet > Money(1_000)).expect("sales are paid")
    }

    #[test]
    fn a_conversion_fetches_what_was_foretold() {
        let mut session = with_wallet();
        let (before, market) = (session.view(), MarketId(0));
        let amount = before.markets[0].wallet;
        let told = today(&before, market, amount);
        session.decide(&Decision::Payments(Move::Convert { market, amount })).expect("it is there");
        let after = session.view();
        let came = after.cash - before.cash;
        let under_way: Money = after.remittances.iter().map(|row| row.amount).sum();
        let before_way: Money = before.remittances.iter().map(|row| row.amount).sum();
        assert_eq!(came + under_way - before_way, told.gets);
        assert_eq!(after.markets[0].wallet, Money::ZERO);
    }

    #[test]
    fn money_sold_ahead_fetches_what_was_foretold() {
        let mut session = with_wallet();
        let (view, market) = (session.view(), MarketId(0));
        let amount = view.markets[0].wallet;
        let told = ahead(&view, market, amount, 30);
        session.decide(&Decision::Payments(Move::Forward { market, amount, days: 30 })).expect("it is covered");
        let held = session.view().forwards[0];
        assert_eq!((held.home, held.due), (told.gets, told.home_on));
        assert!(told.cost > today(&view, market, amount).cost, "certainty costs more than the spread");
    }
}

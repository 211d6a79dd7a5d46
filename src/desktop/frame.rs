//! The view model: everything the screens show of one day, as plain values.

use crate::base::money::Money;
use crate::model::scenario::Skill;
use crate::run::result;
use crate::run::session::Session;
use crate::sim::event::Event;
use crate::sim::view::ShopView;
use crate::sim::world::STUDENT;

/// One day as the screens see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    pub title: String,
    pub market: String,
    pub currency: String,
    pub day: u32,
    pub days: u32,
    pub month: u32,
    pub day_of_month: u32,
    pub cash: Money,
    pub wallet: Money,
    pub receivable: Money,
    pub stock_units: u32,
    pub orders: u32,
    pub stock: Vec<StockRow>,
    pub listings: Vec<ListingRow>,
    /// Cash at home and in wallets at the close of each day, home currency.
    pub cash_by_day: Vec<f64>,
    pub orders_by_day: Vec<f64>,
    pub autopilot: Option<Skill>,
    pub over: bool,
    pub insolvent: bool,
}

/// Where a product's units are.
#[derive(Clone, Debug, PartialEq)]
pub struct StockRow {
    pub product: String,
    pub hub: u32,
    pub under_way: u32,
    pub in_market: u32,
}

/// How an offer does.
#[derive(Clone, Debug, PartialEq)]
pub struct ListingRow {
    pub product: String,
    pub price: Money,
    pub orders: u32,
    pub last_28: u32,
    pub rating: Option<f64>,
    pub reviews: u32,
    pub live: bool,
}

impl Frame {
    pub fn of(session: &Session, autopilot: Option<Skill>) -> Frame {
        let view = session.view();
        let outcome = result::outcome(session);
        let stock = stock(&view);
        let market = view.markets.first();
        Frame {
            title: session.setting().scenario.title.clone(),
            market: market.map_or(String::new(), |market| market.name.clone()),
            currency: market.map_or(String::new(), |market| market.currency.clone()),
            day: view.day.0,
            days: view.days,
            month: view.date.month,
            day_of_month: view.date.day,
            cash: view.cash,
            wallet: market.map_or(Money::ZERO, |market| market.wallet),
            receivable: market.map_or(Money::ZERO, |market| market.receivable),
            stock_units: stock.iter().map(|row| row.hub + row.under_way + row.in_market).sum(),
            orders: outcome.funnel.orders,
            stock,
            listings: listings(&view),
            cash_by_day: outcome.cash.iter().map(|cash| cash.major()).collect(),
            orders_by_day: orders_by_day(session),
            autopilot,
            over: session.is_over(),
            insolvent: view.insolvent.is_some(),
        }
    }
}

fn stock(view: &ShopView) -> Vec<StockRow> {
    let rows = view.niches.iter().map(|niche| {
        let goods = &view.goods[niche.product.0 as usize];
        StockRow {
            product: goods.name.clone(),
            hub: goods.hub_units,
            under_way: niche.under_way_units,
            in_market: niche.stock_units,
        }
    });
    rows.filter(|row| row.hub + row.under_way + row.in_market > 0).collect()
}

fn listings(view: &ShopView) -> Vec<ListingRow> {
    let row = |listing: &crate::sim::view::ListingView| {
        let niche = &view.niches[listing.niche.0 as usize];
        ListingRow {
            product: view.goods[niche.product.0 as usize].name.clone(),
            price: listing.offer.price,
            orders: listing.orders,
            last_28: listing.sales_28.round() as u32,
            rating: listing.rating,
            reviews: listing.reviews,
            live: listing.live,
        }
    };
    view.listings.iter().map(row).collect()
}

fn orders_by_day(session: &Session) -> Vec<f64> {
    let world = session.world();
    let sold = |event: &Event| match event {
        Event::Traded { listing, units, .. } if world.listings[*listing].shop == STUDENT => f64::from(*units),
        _ => 0.0,
    };
    session.logs().iter().map(|log| log.events.iter().map(sold).sum()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    #[test]
    fn a_frame_tells_of_the_days_that_were_played() {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(Skill::Competent);
        while session.day().0 < 60 {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        let frame = Frame::of(&session, Some(Skill::Competent));
        assert_eq!((frame.day, frame.cash_by_day.len(), frame.orders_by_day.len()), (60, 60, 60));
        assert_eq!(frame.orders_by_day.iter().sum::<f64>() as u32, frame.orders);
        assert!(frame.orders > 0 && !frame.stock.is_empty() && !frame.listings.is_empty());
    }
}

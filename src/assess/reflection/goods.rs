//! Goods: sold out, left over, sold below cost, defective; and what sold best.

use super::scene::Scene;
use super::{Kind, Prompt};
use crate::base::calendar::Day;
use crate::base::ids::Id;
use crate::base::money::Money;
use crate::model::setting::ProductId;
use crate::sim::event::Event;
use crate::sim::orders::{Order, OrderState};
use crate::sim::world::{ListingId, PurchaseId, STUDENT};

/// Fewer days without goods are the trade's own noise; judgement.
const DRY_LEAST: u32 = 3;
/// The pace of sales is that of so many days before.
const PACE_DAYS: u32 = 7;
/// Lots with fewer defects that reached buyers are not worth a question; judgement.
const DEFECTIVE_LEAST: u32 = 5;
const DEFECTIVE_SHARE: f64 = 0.08;
/// What a gain counts for beside a loss of the same size: people learn more from losses; judgement.
const GAIN_WEIGHT: f64 = 0.25;

pub fn prompts(scene: &Scene) -> Vec<Prompt> {
    let mut found: Vec<Prompt> = scene.listings().flat_map(|listing| sold_out(scene, listing)).collect();
    found.extend(scene.listings().filter_map(|listing| below_cost(scene, listing)));
    found.extend(best_seller(scene));
    // What is left, and which units were defective, is known when all is over.
    if scene.is_over() {
        found.extend(scene.setting().goods.ids().filter_map(|product| left_over(scene, product)));
        found.extend(scene.world().purchases.ids().filter_map(|purchase| bad_lot(scene, purchase)));
    }
    found
}

/// Each stretch of days from selling the last unit to selling again, while the listing stood.
fn sold_out(scene: &Scene, listing: ListingId) -> Vec<Prompt> {
    let row = &scene.world().listings[listing];
    let traded: Vec<(Day, u32, bool)> = scene
        .events()
        .filter_map(|(day, event)| match event {
            Event::Traded { listing: held, units, sold_out, .. } if *held == listing => Some((day, *units, *sold_out)),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for (place, (day, _, _)) in traded.iter().enumerate().filter(|(_, (_, _, sold_out))| *sold_out) {
        let later = &traded[place + 1..];
        let again = later.iter().find(|(_, units, _)| *units > 0).map(|(day, _, _)| *day);
        let until = again.or(row.closed.filter(|closed| closed > day)).unwrap_or(scene.session.day());
        let days = until.since(*day).saturating_sub(1);
        let since = Day((day.0 + 1).saturating_sub(PACE_DAYS));
        let of_pace =
            |order: &&Order| order.listing == listing && (since..=*day).contains(&order.placed) && order.units == 1;
        let before: Vec<&Order> = scene.orders.iter().filter(of_pace).collect();
        let span = day.0 + 1 - since.max(row.opened.min(*day)).0;
        let missed = (before.len() as f64 / f64::from(span) * f64::from(days)) as u32;
        if days < DRY_LEAST || missed == 0 {
            continue;
        }
        let (market, product) = scene.place(listing);
        let margin: Money = before.iter().map(|order| scene.paid(order) - order.cost).sum();
        let stake = margin.times(f64::from(missed) / before.len() as f64).max(Money::ZERO);
        let id = format!("sold-out.day-{}.{}", day.0, scene.address((market, product)));
        found.push(Prompt { id, day: *day, stake, kind: Kind::SoldOut { market, product, days, missed } });
    }
    found
}

/// Units that buyers got for less than it had cost to land them, and what they fell short by.
fn below_cost(scene: &Scene, listing: ListingId) -> Option<Prompt> {
    let own = scene.orders.iter().filter(|order| order.listing == listing);
    let short: Vec<(&Order, Money)> = own
        .map(|order| (order, order.cost - scene.paid(order)))
        .filter(|(_, shortfall)| *shortfall > Money::ZERO)
        .collect();
    let (first, _) = short.first()?;
    let units = short.iter().map(|(order, _)| order.units).sum();
    let amount = short.iter().map(|(_, shortfall)| *shortfall).sum();
    let (market, product) = scene.place(listing);
    let id = format!("below-cost.{}", scene.address((market, product)));
    Some(Prompt { id, day: first.placed, stake: amount, kind: Kind::BelowCost { market, product, units, amount } })
}

/// What of a product is still there, wherever it is, at landed cost.
fn left_over(scene: &Scene, product: ProductId) -> Option<Prompt> {
    let lots = || scene.world().stock.of(STUDENT).filter(|(_, lot)| lot.product == product);
    let units = lots().map(|(_, lot)| lot.on_hand).sum();
    let amount: Money = lots().map(|(_, lot)| lot.value).sum();
    let id = format!("left-over.{}", scene.setting().goods[product].id);
    let kind = Kind::LeftOver { product, units, amount };
    (units > 0).then(|| Prompt { id, day: scene.last_day(), stake: amount, kind })
}

/// A purchase of which many units reached buyers with a defect.
fn bad_lot(scene: &Scene, purchase: PurchaseId) -> Option<Prompt> {
    let world = scene.world();
    let row = &world.purchases[purchase];
    let reached = |order: &&Order| match order.state {
        OrderState::Delivered | OrderState::Kept | OrderState::Refunded => true,
        OrderState::OnWay | OrderState::Refused | OrderState::Lost | OrderState::Seized => false,
    };
    let of_it = |order: &&Order| world.stock.lots[order.lot].batch == purchase;
    let reached: Vec<&Order> = scene.orders.iter().filter(of_it).filter(reached).collect();
    let bad = || reached.iter().filter(|order| order.defective);
    let (orders, defective) = (reached.len() as u32, bad().count() as u32);
    let is_bad = defective >= DEFECTIVE_LEAST && f64::from(defective) >= f64::from(orders) * DEFECTIVE_SHARE;
    let first = bad().next().filter(|_| is_bad && row.shop == STUDENT)?;
    let stake = bad().map(|order| scene.paid(order)).sum();
    let kind = Kind::BadLot { supplier: row.supplier, units: orders, defective };
    Some(Prompt { id: format!("bad-lot.purchase-{}", purchase.index()), day: first.arrived, stake, kind })
}

/// The listing that brought most over the landed cost of what it sold.
fn best_seller(scene: &Scene) -> Option<Prompt> {
    let gain = |listing: ListingId| {
        let own = || scene.orders.iter().filter(move |order| order.listing == listing);
        let amount: Money = own().map(|order| scene.paid(order) - order.cost).sum();
        let units: u32 = own().map(|order| order.units).sum();
        (amount, units, listing)
    };
    let (amount, units, listing) = scene.listings().map(gain).max_by_key(|(amount, _, _)| *amount)?;
    let (market, product) = scene.place(listing);
    let id = format!("best-seller.{}", scene.address((market, product)));
    let kind = Kind::BestSeller { market, product, units, amount };
    let is_gain = amount > Money::ZERO;
    is_gain.then(|| Prompt { id, day: scene.world().listings[listing].opened, stake: amount.times(GAIN_WEIGHT), kind })
}

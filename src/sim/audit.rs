//! What must hold at the close of every day: books in balance, every unit accounted for, the two in agreement.
//!
//! Runs after every day in debug builds and in every test; it reads the world and changes nothing.

use thiserror::Error;

use super::ledger::Purpose;
use super::stock::LotId;
use super::world::{PurchaseId, ShopId, World};
use crate::base::money::{Currency, Money};
use crate::model::setting::Setting;

/// An invariant that does not hold: always a bug, never a player's doing.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum Fault {
    #[error("shop {shop:?}: the books in {currency:?} are out by {by}")]
    TrialBalance { shop: ShopId, currency: Currency, by: Money },
    #[error("shop {shop:?}: inventory in the books is {books}, in the lots {lots}")]
    Inventory { shop: ShopId, books: Money, lots: Money },
    #[error("shop {shop:?}: goods on their way are {books} in the books, {orders} in the orders")]
    GoodsOnWay { shop: ShopId, books: Money, orders: Money },
    #[error("shop {shop:?}: receivables in {currency:?} are {books} in the books, {payouts} in the payouts")]
    Receivable { shop: ShopId, currency: Currency, books: Money, payouts: Money },
    #[error("lot {lot:?}: {held} on hand, but its counters say {counted}")]
    Lot { lot: LotId, held: i64, counted: i64 },
    #[error("lot {lot:?}: {value} of value on {held} units")]
    LotValue { lot: LotId, value: Money, held: u32 },
    #[error("batch {batch:?}: {bought} bought, {found} found")]
    Batch { batch: PurchaseId, bought: i64, found: i64 },
    #[error("lot {lot:?}: {moved} moved out, {arrived} moved in elsewhere")]
    Moves { lot: LotId, moved: u32, arrived: u32 },
}

/// Checks everything; names the first fault.
pub fn check(setting: &Setting, world: &World) -> Result<(), Fault> {
    books(setting, world)?;
    lots(world)?;
    batches(world)
}

fn books(setting: &Setting, world: &World) -> Result<(), Fault> {
    for shop in world.shops.ids() {
        for currency in world.ledger.currencies() {
            let by = world.ledger.trial_balance(shop, currency);
            if by != Money::ZERO {
                return Err(Fault::TrialBalance { shop, currency, by });
            }
        }
        let home = |purpose| world.ledger.balance(shop, Currency::HOME, purpose);
        let lots = world.stock.of(shop).map(|(_, lot)| lot.value).sum();
        if home(Purpose::Inventory) != lots {
            return Err(Fault::Inventory { shop, books: home(Purpose::Inventory), lots });
        }
        let orders = world.orders.on_way().filter(|order| world.listings[order.listing].shop == shop);
        let orders = orders.map(|order| order.cost).sum();
        if home(Purpose::GoodsOnWay) != orders {
            return Err(Fault::GoodsOnWay { shop, books: home(Purpose::GoodsOnWay), orders });
        }
        let remitted: Money = world.remittances.iter().filter(|row| row.shop == shop).map(|row| row.amount).sum();
        if home(Purpose::Receivable) != remitted {
            let books = home(Purpose::Receivable);
            return Err(Fault::Receivable { shop, currency: Currency::HOME, books, payouts: remitted });
        }
        for (market, terms) in setting.markets.iter() {
            let books = world.ledger.balance(shop, terms.currency, Purpose::Receivable);
            let mine = world.payouts.iter().filter(|payout| payout.shop == shop && payout.market == market);
            let payouts = mine.map(|payout| payout.amount).sum();
            if books != payouts {
                return Err(Fault::Receivable { shop, currency: terms.currency, books, payouts });
            }
        }
    }
    Ok(())
}

fn lots(world: &World) -> Result<(), Fault> {
    for (id, lot) in world.stock.lots.iter() {
        let counted = i64::from(lot.units_in) + i64::from(lot.returned)
            - [lot.sold, lot.lost, lot.scrapped, lot.moved].map(i64::from).iter().sum::<i64>();
        let held = i64::from(lot.on_hand);
        if held != counted {
            return Err(Fault::Lot { lot: id, held, counted });
        }
        if lot.value.is_negative() || (lot.on_hand == 0 && lot.value != Money::ZERO) {
            return Err(Fault::LotValue { lot: id, value: lot.value, held: lot.on_hand });
        }
    }
    Ok(())
}

/// Bought = on hand + sold - returned + lost + scrapped, over all lots of a batch; and what moved out of a lot moved in.
fn batches(world: &World) -> Result<(), Fault> {
    let mut bought = vec![0; world.purchases.len()];
    let mut found = vec![0; world.purchases.len()];
    let mut arrived = vec![0; world.stock.lots.len()];
    for (_, lot) in world.stock.lots.iter() {
        let batch = lot.batch.0 as usize;
        match lot.parent {
            None => bought[batch] += i64::from(lot.units_in),
            Some(parent) => arrived[parent.0 as usize] += lot.units_in,
        }
        found[batch] += [lot.on_hand, lot.sold, lot.lost, lot.scrapped].map(i64::from).iter().sum::<i64>();
        found[batch] -= i64::from(lot.returned);
    }
    for batch in world.purchases.ids() {
        let (bought, found) = (bought[batch.0 as usize], found[batch.0 as usize]);
        if bought != found {
            return Err(Fault::Batch { batch, bought, found });
        }
    }
    for (lot, row) in world.stock.lots.iter() {
        let arrived = arrived[lot.0 as usize];
        if row.moved != arrived {
            return Err(Fault::Moves { lot, moved: row.moved, arrived });
        }
    }
    Ok(())
}

//! Product: which niches of the entered markets to carry. Slots are few, so that choosing means leaving out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId, Setting};
use crate::sim::decision::{Quote, Refusal, in_market, in_range};
use crate::sim::ledger::Purpose;
use crate::sim::world::{ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Take a product into the range of a market.
    Add { market: MarketId, product: ProductId },
    /// Take it out: its listing closes, its budgets end, its goods stay.
    Drop { market: MarketId, product: ProductId },
}

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::Add { market, product } => {
            in_market(setting, world, by, *market)?;
            if setting.goods.get(*product).is_none() {
                return Err(Refusal::UnknownProduct);
            }
            let range = &world.shops[by].range;
            if range.contains(&setting.niche(*market, *product)) {
                return Err(Refusal::AlreadyInRange);
            }
            let slots = setting.scenario.range_slots;
            if range.len() as u32 >= slots {
                return Err(Refusal::RangeFull { slots });
            }
            let cost = Money::from_major(setting.general().costs.range_usd.mid);
            Ok(Quote::home(Purpose::Content, cost, world.day))
        }
        Move::Drop { market, product } => {
            in_range(setting, world, by, *market, *product)?;
            Ok(Quote::free(world.day))
        }
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move) {
    match decision {
        Move::Add { market, product } => world.shops[by].range.push(setting.niche(*market, *product)),
        Move::Drop { market, product } => {
            let niche = setting.niche(*market, *product);
            world.shops[by].range.retain(|held| *held != niche);
            world.shops[by].budgets.retain(|budget| budget.niche != niche);
            world.presence_mut(by, *market).reorders.retain(|reorder| reorder.product != *product);
            if let Some(id) = world.listing_of(by, niche) {
                world.listings[id].live = false;
                world.listings[id].closed = Some(world.day);
            }
        }
    }
}

//! Product: which niches of the entered markets to carry, and having a product made for oneself.
//!
//! Slots are few, so that choosing means leaving out. A chain of making joins a designer, a mould maker and a component
//! maker to the supplier who assembles: it costs fees and weeks, and what it is worth depends on partners whose stars tell
//! part of the truth.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{ChainPart, MarketId, Partner, ProductId, Setting, SupplierId};
use crate::sim::decision::{Quote, Refusal, in_market, in_range};
use crate::sim::event::Event;
use crate::sim::ledger::Purpose;
use crate::sim::world::{ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Take a product into the range of a market.
    Add { market: MarketId, product: ProductId },
    /// Take it out: its listing closes, its budgets end, its goods stay.
    Drop { market: MarketId, product: ProductId },
    /// Have a product designed and moulded for oneself, to be assembled by a supplier of it. Partners go by their place in
    /// the list of partners.
    FormChain { supplier: SupplierId, designer: u32, mould_maker: u32, component_maker: u32 },
}

/// A product of one's own.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Design {
    pub product: ProductId,
    pub supplier: SupplierId,
    pub ready: Day,
    /// What it is worth to buyers, on the scale of utilities. Hidden.
    pub worth: f64,
    /// A unit against the ready-made one.
    pub unit_cost: f64,
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
        Move::FormChain { supplier, designer, mould_maker, component_maker } => {
            let row = setting.suppliers.get(*supplier).ok_or(Refusal::UnknownSupplier)?;
            let shop = &world.shops[by];
            if !shop.dossiers.knows(setting, *supplier) {
                return Err(Refusal::UnknownSupplier);
            }
            if !shop.range.iter().any(|niche| setting.niches[*niche].product == row.product) {
                return Err(Refusal::NotInRange);
            }
            if !setting.goods[row.product].custom || !row.is_factory {
                return Err(Refusal::NotCustom);
            }
            if shop.designs.iter().any(|design| design.product == row.product) {
                return Err(Refusal::AlreadyDone);
            }
            let partners = [*designer, *mould_maker, *component_maker];
            let partners = chain(setting, partners).ok_or(Refusal::UnknownPartner)?;
            let fees = partners.iter().map(|partner| partner.fee_home).sum();
            // Parts are made while the mould is.
            let days = partners[0].days + partners[1].days.max(partners[2].days);
            Ok(Quote::home(Purpose::Design, fees, world.day.plus(days)))
        }
    }
}

/// The partners meant, if each is one of its part.
fn chain(setting: &Setting, places: [u32; 3]) -> Option<[&Partner; 3]> {
    let partner = |index: usize| {
        let partner = setting.partners.get(places[index] as usize)?;
        (partner.part == ChainPart::ALL[index]).then_some(partner)
    };
    Some([partner(0)?, partner(1)?, partner(2)?])
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
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
        Move::FormChain { supplier, designer, mould_maker, component_maker } => {
            let terms = &setting.general().suppliers.chain;
            let partners = chain(setting, [*designer, *mould_maker, *component_maker]).expect("checked");
            // The weakest link shows most.
            let mean = partners.iter().map(|partner| partner.skill).sum::<f64>() / 3.0;
            let least = partners.iter().map(|partner| partner.skill).fold(1.0, f64::min);
            let skill = 0.5 * (mean + least);
            world.shops[by].designs.push(Design {
                product: setting.suppliers[*supplier].product,
                supplier: *supplier,
                ready: quote.effective,
                worth: terms.worth.low + (terms.worth.high - terms.worth.low) * skill,
                unit_cost: terms.unit_cost.mid,
            });
        }
    }
}

/// Chains that are done can deliver.
pub fn day(world: &mut World) {
    let day = world.day;
    let mut done = Vec::new();
    for (shop, row) in world.shops.iter() {
        let ready = row.designs.iter().filter(|design| design.ready == day);
        done.extend(ready.map(|design| Event::DesignReady {
            shop,
            product: design.product,
            supplier: design.supplier,
        }));
    }
    world.events.extend(done);
}

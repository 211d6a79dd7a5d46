//! Draws one form of a scenario: every range becomes a number.
//!
//! A market gets one *development* score; each parameter takes its quantile from a mix of that score and its own chance, so
//! that poor roads, cash on delivery and inspections come together as they do in life. Everything is addressed by
//! (scenario seed, form) and by the name of what is drawn: adding a parameter moves no other.

mod draws;
mod geography;
mod goods;
mod market;
pub mod names;
mod niche;
mod shocks;
mod sourcing;

use crate::base::dice::Seed;
use crate::base::ids::Table;
use crate::model::archetype::Archetype;
use crate::model::general::General;
use crate::model::scenario::{MarketSpec, Scenario};
use crate::model::setting::*;
use draws::Draws;

/// The setting of a form.
pub fn setting(scenario: &Scenario, form: u32) -> Setting {
    let seed = Seed::new(scenario.world_seed, form);
    let variety = scenario.variety;
    let general = &scenario.general;
    let tariff: Table<HsId, TariffLine> = goods::tariff(&scenario.tariff);
    let draws = Draws::plain_of(seed, variety);
    let goods: Table<ProductId, Goods> =
        scenario.products.iter().map(|product| goods::goods(&draws, product, &scenario.origins, &tariff)).collect();
    let markets: Table<MarketId, Market> = (0u32..)
        .zip(&scenario.markets)
        .map(|(index, spec)| {
            market::market(&Draws::for_market(seed, variety, index), spec, index, general, &scenario.origins)
        })
        .collect();
    let suppliers = goods
        .iter()
        .zip(&scenario.products)
        .flat_map(|((id, goods), product)| {
            let count = scenario.suppliers_per_product;
            (0..count).map(move |nth| sourcing::supplier(seed, general, product, (id, goods), (nth, count)))
        })
        .collect();
    let mut niches = Table::default();
    for (market_id, spec) in markets.ids().zip(&scenario.markets) {
        let draws = Draws::for_market(seed, variety, market_id.0);
        for (product_id, product) in goods.ids().zip(&scenario.products) {
            let terms = (&markets[market_id], &goods[product_id]);
            let place = (market_id, product_id);
            niches.push(niche::niche(&draws, scenario, &spec.archetype, product, terms, place));
        }
    }
    let rivals = scenario.rivals.iter().map(|row| Rival { name: row.name.clone(), conduct: row.conduct }).collect();
    let (shocks, news) = shocks::shocks(seed, variety, scenario);
    let partners = sourcing::partners(seed, general);
    Setting {
        scenario: scenario.clone(),
        form,
        seed,
        markets,
        goods,
        niches,
        suppliers,
        rivals,
        tariff,
        shocks,
        news,
        partners,
    }
}

/// One invented market of a kind, for looking at: the same draws that a scenario with this seed would make.
pub fn lone_market(archetype: &Archetype, general: &General, seed: u64) -> Market {
    let spec = MarketSpec { id: "market".into(), name: None, currency: None, archetype: archetype.clone() };
    let draws = Draws::for_market(Seed::new(seed, 0), 1.0, 0);
    market::market(&draws, &spec, 0, general, crate::model::words::Origin::ALL)
}

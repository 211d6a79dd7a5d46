use super::scenario::ScenarioFile;
use crate::base::money::Money;
use crate::model::scenario::*;
use std::path::Path;
fn ron<T: serde::de::DeserializeOwned>(p: &Path) -> T {
    let o = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    o.from_str(&std::fs::read_to_string(p).unwrap()).unwrap_or_else(|e| panic!("{}: {e}", p.display()))
}
pub fn load(p: &Path) -> Scenario {
    let f: ScenarioFile = ron(&p.join("scenario.ron"));
    let cat: Vec<crate::model::product::Product> = ron(Path::new("assets/catalogue/starter.ron"));
    Scenario {
        id: f.id,
        title: f.title,
        days: f.days,
        start: f.start,
        world_seed: f.world_seed,
        variety: f.variety,
        capital: Money(f.capital_minor),
        credit_line: Money(f.credit_line_minor),
        owner_minutes_day: f.owner_minutes_day,
        range_slots: f.range_slots,
        suppliers_per_product: f.suppliers_per_product,
        run_on_days: f.run_on_days,
        markets: f
            .markets
            .iter()
            .map(|m| MarketSpec {
                id: m.id.clone(),
                name: m.name.clone(),
                currency: m.currency.clone(),
                archetype: ron(Path::new("assets/archetypes/west-africa-anglophone.ron")),
            })
            .collect(),
        products: f.products.iter().map(|id| cat.iter().find(|c| c.id == *id).unwrap().clone()).collect(),
        rivals: f.rivals,
        general: ron(Path::new("assets/general.ron")),
    }
}

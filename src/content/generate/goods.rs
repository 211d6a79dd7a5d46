//! Draws a product type and lays out the tariff.

use super::draws::Draws;
use crate::base::ids::Table;
use crate::base::money::Money;
use crate::model::product::Product;
use crate::model::setting::{Goods, HsId, TariffLine};
use crate::model::tariff::Tariff;
use crate::model::words::Origin;

/// The lines of the tariff, each with the texts above it.
pub fn tariff(tariff: &Tariff) -> Table<HsId, TariffLine> {
    let line = |(chapter, heading, line): (
        &crate::model::tariff::Chapter,
        &crate::model::tariff::Heading,
        &crate::model::tariff::Subheading,
    )| TariffLine {
        code: line.code.clone(),
        chapter: chapter.text.clone(),
        heading: heading.text.clone(),
        text: line.text.clone(),
        category: line.category,
        duty: line.duty,
    };
    tariff.lines().map(line).collect()
}

pub fn goods(draws: &Draws, product: &Product, origins: &[Origin], tariff: &Table<HsId, TariffLine>) -> Goods {
    let name = |field: &str| format!("{}.{field}", product.id);
    let retail = draws.scaled(&name("retail"), &product.retail_usd);
    let works = retail * draws.plain(&name("wholesale"), &product.works_share);
    let line = |code: &String| tariff.iter().find(|(_, line)| line.code == *code).map(|(id, _)| id);
    let hs = line(&product.hs).expect("loading has looked every code up");
    let mut candidates: Vec<HsId> = product.confused_with.iter().filter_map(line).chain([hs]).collect();
    // In the order of the tariff, so that the place in the list tells nothing.
    candidates.sort_unstable();
    candidates.dedup();
    Goods {
        id: product.id.clone(),
        name: product.name.clone(),
        category: product.category,
        weight_kg: draws.scaled(&name("weight"), &product.weight_kg),
        volume_m3: draws.scaled(&name("volume"), &product.volume_m3),
        battery: product.battery,
        liquid: product.liquid,
        fragile: product.fragile,
        retail_home: Money::from_major(retail),
        works_home: Money::from_major(works),
        price_coefficient: draws.plain(&name("price"), &product.price_coefficient),
        return_share: draws.plain(&name("return"), &product.return_share),
        hs,
        candidates,
        papers: product.papers.clone(),
        made_in: product.made_in.iter().copied().filter(|origin| origins.contains(origin)).collect(),
        peaks: product.peaks.iter().map(|peak| (peak.season.clone(), peak.lift)).collect(),
        repeat_month: product.repeat,
        returns: product.returns.iter().map(|row| (row.reason, row.share)).collect(),
        lookalike: product.lookalike,
        custom: product.custom,
    }
}

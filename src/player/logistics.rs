//! Logistics: a warehouse before the goods are ready, and what is at a hub into the market.

use super::craft::Craft;
use super::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::logistics::Move;
use crate::sim::view::{NicheView, ShopView};

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    if !craft.bulk {
        return;
    }
    for niche in sums::carried(view) {
        let market = sums::market_of(view, niche);
        let goods = sums::goods_of(view, niche);
        let coming = sums::in_production(view, niche.product);
        if !market.warehouse && goods.hub_units + coming > 0 {
            out.push(Decision::Logistics(Move::RentWarehouse { market: niche.market }));
        }
        if craft.certifies && !papers_in_time(view, niche) {
            continue;
        }
        for hub in goods.hubs.iter().filter(|hub| hub.units > 0) {
            let way = match craft.compares_ways {
                true => sums::way_from(niche, hub.origin),
                false => sums::quickest_from(niche, hub.origin),
            };
            if let Some(way) = way {
                out.push(Decision::Logistics(Move::Ship {
                    market: niche.market,
                    product: niche.product,
                    origin: hub.origin,
                    units: hub.units,
                    mode: way.mode,
                    insured: craft.insured,
                }));
            }
        }
    }
}

/// Whether the papers will be there when the goods are.
fn papers_in_time(view: &ShopView, niche: &NicheView) -> bool {
    let days = sums::way(niche).map_or(8, |way| way.usual_days.saturating_sub(3));
    let arrives = view.day.plus(days);
    niche.papers.iter().all(|paper| paper.from.is_some_and(|from| from <= arrives))
}

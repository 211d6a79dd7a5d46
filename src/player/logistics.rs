//! Logistics: a warehouse before the goods are ready, and what is at the hub into the market.

use super::craft::Craft;
use super::sums;
use crate::model::words::Mode;
use crate::sim::decision::Decision;
use crate::sim::stage::logistics::Move;
use crate::sim::view::{NicheView, ShopView};

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    if !craft.bulk {
        return;
    }
    for niche in sums::carried(view) {
        let market = sums::market_of(view, niche);
        let units = sums::goods_of(view, niche).hub_units;
        let coming = sums::in_production(view, niche.product);
        if !market.warehouse && units + coming > 0 {
            out.push(Decision::Logistics(Move::RentWarehouse { market: niche.market }));
        }
        let may_leave = !craft.certifies || papers_in_time(view, niche);
        if units > 0 && may_leave {
            let (market, product, insured) = (niche.market, niche.product, craft.insured);
            out.push(Decision::Logistics(Move::Ship { market, product, units, mode: Mode::AirCargo, insured }));
        }
    }
}

/// Whether the certificate will be there when the goods are.
fn papers_in_time(view: &ShopView, niche: &NicheView) -> bool {
    let needed = sums::goods_of(view, niche).certificate.is_some();
    let days = sums::market_of(view, niche).lanes.iter().find(|lane| lane.mode == Mode::AirCargo);
    let arrives = view.day.plus(days.map_or(8, |lane| lane.usual_days.saturating_sub(3)));
    !needed || niche.certified.is_some_and(|from| from <= arrives)
}

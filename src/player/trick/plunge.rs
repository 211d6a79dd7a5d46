//! Everything at once: the whole purse in one product, or in every product that there is room for.

use super::buying;
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::{logistics, product};
use crate::sim::view::{NicheView, ShopView};

/// Whatever is carried and has nothing coming gets its part of the whole purse, as soon as anybody names a price.
pub fn spend(view: &ShopView, out: &mut Vec<Decision>) {
    buying::no_orders(out);
    let empty: Vec<&NicheView> = sums::carried(view).filter(|niche| sums::pipeline(view, niche) == 0).collect();
    for niche in &empty {
        if !buying::is_asked(view, niche.product) {
            buying::ask(view, niche.product, out);
        }
        buying::buy(view, niche, buying::purse(view) / empty.len() as f64, out);
    }
}

/// On the first day: every slot of the range, best sellers by turnover, with quotations from everybody and a warehouse in
/// every market.
pub fn take_all(view: &ShopView, out: &mut Vec<Decision>) {
    if view.day.0 > 0 {
        return;
    }
    out.retain(|decision| !matches!(decision, Decision::Product(_)));
    let turnover = |niche: &NicheView| {
        niche.estimate.orders_week_mid * sums::home(sums::market_of(view, niche), niche.price_50).major()
    };
    let mut niches: Vec<&NicheView> = view.niches.iter().collect();
    niches.sort_by(|a, b| turnover(b).total_cmp(&turnover(a)).then(a.niche.cmp(&b.niche)));
    for niche in niches.into_iter().take(view.range_slots as usize) {
        let (market, product) = (niche.market, niche.product);
        out.push(Decision::Product(product::Move::Add { market, product }));
        buying::ask(view, product, out);
    }
    let rent = |market| Decision::Logistics(logistics::Move::RentWarehouse { market });
    out.extend(view.markets.iter().filter(|row| !row.warehouse).map(|row| rent(row.market)));
}

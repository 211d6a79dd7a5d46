//! Things said at the border that are not so: low values, convenient headings, papers nobody has looked at, origins.

use std::cmp::Reverse;

use crate::base::money::Bps;
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::Move;
use crate::sim::view::{NicheView, ShopView, SupplierView};

/// Least share of the value that a declaration may state; customs takes nothing lower.
pub const LEAST: Bps = Bps(1_000);

/// States this share of the value for all that is carried.
pub fn declare(view: &ShopView, value: Bps, out: &mut Vec<Decision>) {
    for niche in sums::carried(view).filter(|niche| niche.declared_value != value) {
        let (market, product) = (niche.market, niche.product);
        out.push(Decision::Compliance(Move::Declare { market, product, value }));
    }
}

/// Puts every paper on the test report of the least known supplier who offers one, and claims the lower duty of southern
/// origin wherever the rules let anybody claim it.
pub fn pretend(view: &ShopView, out: &mut Vec<Decision>) {
    for decision in out.iter_mut() {
        if let Decision::Compliance(Move::Certify { product, report_of, .. }) = decision {
            let offers = view.suppliers.iter().filter(|row| row.product == *product && row.offers_certificate);
            *report_of = offers.min_by_key(|row| doubt(row)).map(|row| row.supplier).or(*report_of);
        }
    }
    for niche in sums::carried(view).filter(|niche| !niche.origin_proof && may_be_southern(view, niche)) {
        let (market, product) = (niche.market, niche.product);
        out.push(Decision::Compliance(Move::ProveOrigin { market, product, on: true }));
    }
}

fn may_be_southern(view: &ShopView, niche: &NicheView) -> bool {
    sums::goods_of(view, niche).made_in.iter().any(|origin| origin.may_be_preferred())
}

/// The youngest pages without a badge first.
fn doubt(row: &SupplierView) -> (bool, u32, Reverse<u32>) {
    (row.badge, row.years_active, Reverse(row.supplier.0))
}

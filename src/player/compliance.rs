//! Compliance: papers on the day the product is taken up, because they take longer than the goods.

use super::craft::Craft;
use super::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::Move;
use crate::sim::view::ShopView;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    for market in &view.markets {
        let carries = sums::carried(view).any(|niche| niche.market == market.market);
        if craft.registers && carries && market.tax_registered.is_none() {
            out.push(Decision::Compliance(Move::Register { market: market.market }));
        }
    }
    for niche in sums::carried(view) {
        let goods = sums::goods_of(view, niche);
        let (market, product) = (niche.market, niche.product);
        if craft.certifies && goods.certificate.is_some() && niche.certified.is_none() {
            out.push(Decision::Compliance(Move::Certify { market, product }));
        }
        if craft.shops_for_headings && niche.heading.is_none() {
            let cheapest = (0..goods.headings.len())
                .min_by(|a, b| goods.headings[*a].duty_factor.total_cmp(&goods.headings[*b].duty_factor));
            if let Some(heading) = cheapest {
                out.push(Decision::Compliance(Move::Classify { market, product, heading: heading as u32 }));
            }
        }
    }
}

//! Product: ranks the niches by what the craft can see, and fills the range from the top.

use super::craft::{Choosing, Craft};
use super::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::market::Grade;
use crate::sim::landed::LandedCost;
use crate::sim::stage::product::Move;
use crate::sim::view::{NicheView, ShopView};

const LIGHT_KG: f64 = 0.6;
/// By this day a range must stand, research or none.
const PATIENCE_DAYS: u32 = 6;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    let waiting = craft.research.is_some()
        && view.day.0 < PATIENCE_DAYS
        && (view.day.0 == 0 || view.niches.iter().any(|niche| niche.estimate.arrives.is_some()));
    let carried = sums::carried(view).count();
    let wanted = craft.range.min(view.range_slots as usize);
    if waiting || carried > 0 || sums::days_left(view) < 20 {
        return;
    }
    for niche in ranking(craft, view).into_iter().take(wanted) {
        out.push(Decision::Product(Move::Add { market: niche.market, product: niche.product }));
    }
}

/// Niches worth carrying, best first.
pub fn ranking<'v>(craft: &Craft, view: &'v ShopView) -> Vec<&'v NicheView> {
    let scored = view.niches.iter().map(|niche| (score(craft, view, niche), niche));
    let mut scored: Vec<(f64, &NicheView)> = scored.filter(|(score, _)| *score > 0.0).collect();
    scored.sort_by(|(a, x), (b, y)| b.total_cmp(a).then(x.niche.cmp(&y.niche)));
    scored.into_iter().map(|(_, niche)| niche).collect()
}

fn score(craft: &Craft, view: &ShopView, niche: &NicheView) -> f64 {
    let market = sums::market_of(view, niche);
    let price = sums::home(market, niche.price_50).major();
    // The first advice every beginner hears: start with what is small and light.
    let light = sums::goods_of(view, niche).weight_kg <= LIGHT_KG;
    match craft.choosing {
        Choosing::Popular | Choosing::Markup if !light => 0.0,
        Choosing::Popular => niche.estimate.orders_week_mid * price,
        Choosing::Markup => niche.estimate.orders_week_mid * (price - 2.8 * niche.works.major() - 6.0).max(0.0),
        Choosing::Margin => {
            let margin = best_way(craft, view, niche).1;
            // An estimate that may be far off is worth less than the same figure known well.
            let doubt = match niche.estimate.grade {
                Grade::Desk => 0.85,
                Grade::Survey | Grade::Panel => 1.0,
            };
            let worth_the_effort = margin > 0.08 * price && papers_can_be_had(view, niche) && !niche.recalled;
            if worth_the_effort { margin * niche.estimate.orders_week_mid * doubt } else { 0.0 }
        }
    }
}

/// Whether the papers that a product needs come soon enough and cost no more than a part of the purse.
fn papers_can_be_had(view: &ShopView, niche: &NicheView) -> bool {
    const DAYS_MOST: u32 = 40;
    const PURSE_MOST: f64 = 0.15;
    let market = sums::market_of(view, niche);
    let terms = |paper: &crate::sim::view::PaperView| market.papers.iter().find(|terms| terms.kind == paper.kind);
    let needed: Vec<_> = niche.papers.iter().filter_map(terms).collect();
    let usd: f64 = needed.iter().map(|terms| terms.cost.major()).sum();
    // A supplier's test report makes it about half of that.
    let days = needed.iter().map(|terms| terms.days / 2).max().unwrap_or(0);
    days <= DAYS_MOST && 0.5 * usd <= PURSE_MOST * view.headroom.major()
}

/// The way in that the craft uses, and its margin at the middle price.
pub fn best_way<'v>(craft: &Craft, view: &ShopView, niche: &'v NicheView) -> (Option<&'v LandedCost>, f64) {
    let market = sums::market_of(view, niche);
    let works = sums::works(view, niche);
    let way = if craft.bulk { sums::way(niche) } else { sums::parcel_way(niche) };
    let margin = way.map_or(f64::MIN, |landed| {
        sums::margin(market, niche, landed, works, craft.registers, niche.price_50)
    });
    (way, margin)
}

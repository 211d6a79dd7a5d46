//! Product: ranks the niches by what the craft can see, and fills the range from the top.

use super::craft::{Choosing, Craft};
use super::sums;
use crate::base::money::Money;
use crate::sim::decision::Decision;
use crate::sim::landed::LandedCost;
use crate::sim::stage::market::Grade;
use crate::sim::stage::product::Move;
use crate::sim::view::{NicheView, PaperTermsView, ShopView};

/// What a product has to earn at least, against its price, and what it costs to start with: a card, photographs, a first
/// freight bill; home currency.
const LEAST_MARGIN: f64 = 0.08;
const STARTING_COST: f64 = 200.0;
/// Where planners put a price that is not yet known, against the middle of what others ask.
const ASKED: f64 = 1.15;
const LIGHT_KG: f64 = 0.6;
/// Weeks until goods can be sold: a quotation, the works, the way in.
const WAITING_WEEKS: f64 = 4.0;
/// How often a run turns its money over.
const TURNS: f64 = 1.6;
/// What is lost on a unit that has to be cleared, against its cost.
const UNSOLD_COST: f64 = 0.7;
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
        Choosing::Dearest => {
            if least_order(view, niche) <= view.headroom {
                price
            } else {
                0.0
            }
        }
        Choosing::Popular => niche.estimate.orders_week_mid * price,
        Choosing::Markup => {
            // As sellers tell each other: twice the works price pays for the way in, the courier twice for the door.
            let gap = price - 3.0 * niche.works.major() - 2.0 * sums::home(market, market.last_mile).major();
            niche.estimate.orders_week_mid * gap.max(0.0)
        }
        Choosing::Margin => {
            let margin = best_way(craft, view, niche).1;
            // An estimate that may be far off is worth less than the same figure known well.
            let doubt = match niche.estimate.grade {
                Grade::Desk => 0.85,
                Grade::Survey | Grade::Panel => 1.0,
            };
            let worth_the_effort = margin > LEAST_MARGIN * price && papers_can_be_had(view, niche) && !niche.recalled;
            if !worth_the_effort {
                return 0.0;
            }
            // What it may earn until the end, as far as the purse reaches, less what its papers cost.
            let weeks = (f64::from(sums::days_left(view)) / 7.0 - WAITING_WEEKS).max(0.0);
            let sold = niche.estimate.orders_week_mid * doubt * craft.first_share * weeks;
            let affordable = TURNS * view.headroom.major() / craft.range as f64 / full_cost(view, niche).max(0.5);
            // A minimum order that will not sell out is paid for all the same.
            let least = view.suppliers.iter().filter(|row| row.product == niche.product).map(|row| row.moq_units).min();
            let unsold = (f64::from(least.unwrap_or(0)) - sold).max(0.0);
            let sold = sold.min(affordable);
            margin * sold - UNSOLD_COST * full_cost(view, niche) * unsold - paper_cost(view, niche) - STARTING_COST
        }
    }
}

/// What the smallest order of a product costs on suppliers' pages.
fn least_order(view: &ShopView, niche: &NicheView) -> Money {
    let pages = view.suppliers.iter().filter(|row| row.product == niche.product);
    pages.map(|row| row.price_from.units(row.moq_units)).min().unwrap_or(Money(i64::MAX))
}

/// The papers that a product needs, as the market's regime has them.
fn papers<'v>(view: &'v ShopView, niche: &'v NicheView) -> impl Iterator<Item = &'v PaperTermsView> {
    let market = sums::market_of(view, niche);
    niche.papers.iter().filter_map(|paper| market.papers.iter().find(|terms| terms.kind == paper.kind))
}

/// What they cost with a supplier's test report: about half.
fn paper_cost(view: &ShopView, niche: &NicheView) -> f64 {
    0.5 * papers(view, niche).map(|terms| terms.cost.major()).sum::<f64>()
}

/// Whether they come soon enough and cost no more than a part of the purse.
fn papers_can_be_had(view: &ShopView, niche: &NicheView) -> bool {
    const DAYS_MOST: u32 = 40;
    const PURSE_MOST: f64 = 0.15;
    let days = papers(view, niche).map(|terms| terms.days / 2).max().unwrap_or(0);
    days <= DAYS_MOST && paper_cost(view, niche) <= PURSE_MOST * view.headroom.major()
}

/// What a unit costs on the shelf.
fn full_cost(view: &ShopView, niche: &NicheView) -> f64 {
    sums::works(view, niche).major() + sums::way_cost(niche, None)
}

/// The way in that the craft uses, and its margin at the middle price.
pub fn best_way<'v>(craft: &Craft, view: &ShopView, niche: &'v NicheView) -> (Option<&'v LandedCost>, f64) {
    let works = sums::works(view, niche);
    let way = if craft.bulk { sums::way(niche) } else { sums::parcel_way(niche) };
    let margin =
        way.map_or(f64::MIN, |landed| sums::margin(craft, view, niche, landed, works, niche.price_50.times(ASKED)));
    (way, margin)
}

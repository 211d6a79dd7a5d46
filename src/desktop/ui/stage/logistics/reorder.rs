//! A standing reorder: at which stock so many units set out by themselves.

use egui::Ui;

use super::send::{best_mode, bulk};
use super::standing::Standing;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::gauge;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::{Mode, Origin};
use crate::run::supply;
use crate::sim::decision::Decision;
use crate::sim::stage::logistics::Move;
use crate::sim::view::NicheView;
use crate::sim::world::Reorder;

/// Units at most in a rule, as the field takes them.
const MOST_UNITS: u32 = 100_000;
/// Days of sale that one refill should last.
const REFILL_DAYS: f64 = 28.0;
/// Where nothing has been sold yet.
const FIRST_REFILL: u32 = 50;

#[derive(Debug, Default)]
pub struct Draft {
    /// What it was filled in for: a market, a product, and the rule that stood then.
    is_for: Option<(MarketId, ProductId, Option<Reorder>)>,
    rule: Option<Reorder>,
}

impl Draft {
    /// Begins with the rule that stands, else with what the pace of sales suggests.
    pub fn follow(&mut self, desk: &Desk, niche: &NicheView, standing: &Standing) {
        let held = held(desk, niche).cloned();
        let is_for = Some((niche.market, niche.product, held.clone()));
        if self.is_for != is_for {
            *self = Draft { is_for, rule: held.or_else(|| suggested(desk, niche, standing)) };
        }
    }
}

fn held<'a>(desk: &Desk<'a>, niche: &NicheView) -> Option<&'a Reorder> {
    desk.market(niche.market).reorders.iter().find(|rule| rule.product == niche.product)
}

/// A rule from the pace of sales: the point covers the way and a week, a refill lasts four weeks.
pub fn suggested(desk: &Desk, niche: &NicheView, standing: &Standing) -> Option<Reorder> {
    let hubs = &desk.goods(niche.product).hubs;
    let mut origins: Vec<Origin> = hubs.iter().map(|hub| hub.origin).collect();
    origins.sort_by_key(|origin| {
        std::cmp::Reverse(hubs.iter().find(|hub| hub.origin == *origin).map_or(0, |hub| hub.units))
    });
    let way = |origin: Origin| best_mode(niche, origin).map(|mode| (origin, mode));
    let (origin, mode) = origins.into_iter().find_map(way)?;
    let ship_units = (standing.pace * REFILL_DAYS).ceil() as u32;
    Some(Reorder {
        product: niche.product,
        origin,
        point_units: supply::reorder_point(standing.pace, days_of(desk, niche.market, origin, mode)),
        ship_units: if ship_units == 0 { FIRST_REFILL } else { ship_units },
        mode,
        insured: true,
    })
}

fn days_of(desk: &Desk, market: MarketId, origin: Origin, mode: Mode) -> u32 {
    bulk(desk, market, origin).find(|lane| lane.mode == mode).map_or(0, |lane| lane.usual_days)
}

pub fn reorder_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, standing: &Standing, asked: &mut Vec<Intent>) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let held = held(desk, niche);
    kit::section(ui, desk, &desk.say("logistics-reorder"), |ui| {
        words::soft(ui, desk, &desk.say("logistics-reorder-text"));
        let Some(rule) = &mut drafts.stage.logistics.reorder.rule else {
            kit::empty(ui, desk, &desk.say("logistics-no-bulk"));
            return;
        };
        if let Some(held) = held {
            stands(ui, desk, niche, held);
        }
        fields(ui, desk, niche, standing, rule);
        let verb = desk.say(if held.is_some() { "logistics-reorder-change" } else { "logistics-reorder-set" });
        let set = Move::SetReorder { market: niche.market, reorder: rule.clone() };
        decide::decide(ui, desk, &verb, Decision::Logistics(set), asked);
        if held.is_some() {
            let clear = Move::ClearReorder { market: niche.market, product: niche.product };
            decide::decide_small(ui, desk, &desk.say("logistics-reorder-clear"), Decision::Logistics(clear), asked);
        }
    });
    many(ui, desk, niche.market, asked);
}

/// The rule that stands, and how near it is to sending.
fn stands(ui: &mut Ui, desk: &Desk, niche: &NicheView, held: &Reorder) {
    let slots = [
        ("point", held.point_units.into()),
        ("units", held.ship_units.into()),
        ("mode", desk.words.name("mode", &held.mode).into()),
        ("origin", desk.words.name("origin", &held.origin).into()),
    ];
    kit::notice(ui, desk, Tone::Good, &desk.with("logistics-reorder-stands", &slots));
    let have = niche.stock_units + niche.under_way_units;
    let most = have.max(held.point_units * 2).max(1);
    let (have, point) = (f64::from(have), f64::from(held.point_units));
    let color = if have <= point { desk.tokens.warn } else { desk.tokens.good };
    gauge(ui, desk, &desk.say("logistics-reorder-near"), have, f64::from(most), Some(point), color);
    let slots = [("have", have.into()), ("point", point.into())];
    words::caption(ui, desk, &desk.with("logistics-reorder-near-text", &slots));
}

fn fields(ui: &mut Ui, desk: &Desk, niche: &NicheView, standing: &Standing, rule: &mut Reorder) {
    let origins: Vec<(Origin, String)> = desk
        .goods(niche.product)
        .made_in
        .iter()
        .filter(|origin| bulk(desk, niche.market, **origin).next().is_some())
        .map(|origin| (*origin, desk.words.name("origin", origin)))
        .collect();
    if origins.len() > 1
        && field::choice(ui, desk, &desk.say("logistics-from"), Some("hub"), &mut rule.origin, &origins)
    {
        rule.mode = best_mode(niche, rule.origin).unwrap_or(rule.mode);
    }
    let modes: Vec<(Mode, String)> =
        bulk(desk, niche.market, rule.origin).map(|lane| (lane.mode, desk.words.name("mode", &lane.mode))).collect();
    field::choice(ui, desk, &desk.say("logistics-by"), Some("lane"), &mut rule.mode, &modes);
    field::number(ui, desk, &desk.say("logistics-point"), Some("reorder-point"), &mut rule.point_units, 0, MOST_UNITS);
    let days = days_of(desk, niche.market, rule.origin, rule.mode);
    let slots = [
        ("units", supply::reorder_point(standing.pace, days).into()),
        ("days", days.into()),
        ("safety", supply::SAFETY_DAYS.into()),
    ];
    let key = if standing.pace > 0.0 { "logistics-point-suggested" } else { "logistics-point-unknown" };
    words::caption(ui, desk, &desk.with(key, &slots));
    field::number(ui, desk, &desk.say("logistics-refill"), None, &mut rule.ship_units, 1, MOST_UNITS);
    field::toggle(ui, desk, &desk.say("logistics-insured"), Some("insurance"), &mut rule.insured);
}

/// The suggested rule for everything that sells here and has none.
fn many(ui: &mut Ui, desk: &Desk, market: MarketId, asked: &mut Vec<Intent>) {
    let niches = desk.view().niches.iter().filter(|niche| niche.market == market && niche.in_range);
    let lacking = niches.filter(|niche| held(desk, niche).is_none());
    let rule = |niche: &NicheView| {
        let standing = Standing::of(desk, niche);
        let sells = standing.pace > 0.0 && standing.direct_from.is_none();
        let reorder = suggested(desk, niche, &standing).filter(|_| sells)?;
        let set = Decision::Logistics(Move::SetReorder { market, reorder });
        Some((desk.product_name(niche.product), set))
    };
    let rules: Vec<(String, Decision)> = lacking.filter_map(rule).collect();
    if rules.len() < 2 {
        return;
    }
    kit::folding(ui, desk, &desk.say("logistics-reorder-many"), false, |ui| {
        for (name, decision) in &rules {
            if let Decision::Logistics(Move::SetReorder { reorder, .. }) = decision {
                let slots = [("point", reorder.point_units.into()), ("units", reorder.ship_units.into())];
                words::fact(ui, desk, name, &desk.with("logistics-reorder-short", &slots));
            }
        }
        let verb = desk.with("logistics-reorder-many-verb", &[("count", rules.len().into())]);
        decide::decide_many(ui, desk, &verb, &rules, asked);
    });
}

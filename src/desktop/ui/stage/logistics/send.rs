//! A consignment from a hub to the market: what each way costs on the shelf, and which one it is to be.

use egui::Ui;

use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::options::{Choice, options};
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::{Mode, Origin};
use crate::run::supply::{self, Sending, UnitCost};
use crate::sim::decision::Decision;
use crate::sim::stage::logistics::Move;
use crate::sim::view::{LaneView, NicheView};

#[derive(Debug)]
pub struct Draft {
    /// What it was filled in for: a market, a product, and so many units at hubs.
    is_for: Option<(MarketId, ProductId, u32)>,
    pub origin: Origin,
    pub mode: Mode,
    pub units: u32,
    pub insured: bool,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { is_for: None, origin: Origin::SouthChina, mode: Mode::SeaLcl, units: 1, insured: true }
    }
}

impl Draft {
    /// Fills in what a beginner may well leave: all that lies at the fullest hub, insured, by the way that costs least.
    pub fn follow(&mut self, desk: &Desk, niche: &NicheView) {
        let goods = desk.goods(niche.product);
        let is_for = Some((niche.market, niche.product, goods.hub_units));
        if self.is_for == is_for {
            return;
        }
        let fullest = goods.hubs.iter().max_by_key(|hub| hub.units);
        let origin = fullest.map_or(self.origin, |hub| hub.origin);
        let units = fullest.map_or(1, |hub| hub.units.max(1));
        let mode = best_mode(niche, origin).unwrap_or(self.mode);
        *self = Draft { is_for, origin, mode, units, insured: true };
    }

    pub fn decision(&self, niche: &NicheView, mode: Mode) -> Decision {
        Decision::Logistics(Move::Ship {
            market: niche.market,
            product: niche.product,
            origin: self.origin,
            units: self.units,
            mode,
            insured: self.insured,
        })
    }

    pub fn sending(&self, niche: &NicheView, mode: Mode) -> Sending {
        let (market, product) = (niche.market, niche.product);
        Sending { market, product, origin: self.origin, mode, units: self.units }
    }
}

/// The way in bulk that costs least on the shelf.
pub fn best_mode(niche: &NicheView, origin: Origin) -> Option<Mode> {
    let ways = niche.landed.iter().filter(|way| way.origin == origin && !way.mode.carries_parcels());
    ways.min_by_key(|way| way.total()).map(|way| way.mode)
}

/// The ways in bulk from an origin.
pub fn bulk<'a>(desk: &Desk<'a>, market: MarketId, origin: Origin) -> impl Iterator<Item = &'a LaneView> {
    let lanes = desk.market(market).lanes.iter();
    lanes.filter(move |lane| lane.origin == origin && !lane.mode.carries_parcels())
}

/// What a unit costs by a way, if the consignment could leave today.
pub fn unit_cost(desk: &Desk, niche: &NicheView, draft: &Draft, mode: Mode) -> Option<UnitCost> {
    let quote = (desk.ask)(&draft.decision(niche, mode)).ok()?;
    supply::unit_cost(desk.view(), draft.sending(niche, mode), quote.charges.first()?.amount)
}

pub fn send_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let name = desk.market(niche.market).name.as_str();
    let draft = &mut drafts.stage.logistics.send;
    kit::section(ui, desk, &desk.with("logistics-send", &[("market", name.into())]), |ui| {
        let goods = desk.goods(niche.product);
        if goods.hub_units == 0 {
            kit::empty(ui, desk, &desk.say("logistics-hub-empty"));
            return;
        }
        from(ui, desk, niche, draft);
        let at_hub = goods.hubs.iter().find(|hub| hub.origin == draft.origin).map_or(1, |hub| hub.units.max(1));
        draft.units = draft.units.clamp(1, at_hub);
        field::number(ui, desk, &desk.say("logistics-units"), None, &mut draft.units, 1, at_hub);
        field::toggle(ui, desk, &desk.say("logistics-insured"), Some("insurance"), &mut draft.insured);
        ways(ui, desk, niche, draft);
        if bulk(desk, niche.market, draft.origin).next().is_none() {
            return;
        }
        reckoning(ui, desk, niche, draft);
        let verb = desk.with("logistics-send-verb", &[("units", draft.units.into())]);
        decide::decide(ui, desk, &verb, draft.decision(niche, draft.mode), asked);
    });
}

/// Which hub, where goods lie at more than one.
fn from(ui: &mut Ui, desk: &Desk, niche: &NicheView, draft: &mut Draft) {
    let hubs = desk.goods(niche.product).hubs.iter().filter(|hub| hub.units > 0);
    let name = |hub: &crate::sim::view::HubView| {
        let origin = desk.words.name("origin", &hub.origin);
        let slots = [("origin", origin.into()), ("units", hub.units.into())];
        (hub.origin, desk.with("logistics-hub-holds", &slots))
    };
    let named: Vec<(Origin, String)> = hubs.map(name).collect();
    if named.len() > 1 {
        if field::choice(ui, desk, &desk.say("logistics-from"), Some("hub"), &mut draft.origin, &named) {
            draft.mode = best_mode(niche, draft.origin).unwrap_or(draft.mode);
            draft.units = u32::MAX;
        }
    } else if let Some((_, shown)) = named.first() {
        words::fact(ui, desk, &desk.say("logistics-from"), shown);
    }
}

/// The ways in bulk, each with what a unit costs by it.
fn ways(ui: &mut Ui, desk: &Desk, niche: &NicheView, draft: &mut Draft) {
    let choice = |lane: &LaneView| {
        let figure = unit_cost(desk, niche, draft, lane.mode).map(|cost| desk.words.money(cost.total()));
        let slots = [
            ("days", lane.usual_days.into()),
            ("damage", desk.words.percent(lane.damage, 1).into()),
            ("fullness", desk.words.percent(lane.fullness, 0).into()),
        ];
        Choice {
            value: lane.mode,
            title: desk.words.name("mode", &lane.mode),
            figure: figure.unwrap_or_default(),
            detail: desk.with(if lane.fullness > 0.0 { "logistics-way-full" } else { "logistics-way" }, &slots),
        }
    };
    let choices: Vec<Choice<Mode>> = bulk(desk, niche.market, draft.origin).map(choice).collect();
    if choices.is_empty() {
        let origin = desk.words.name("origin", &draft.origin);
        kit::notice(ui, desk, Tone::Warning, &desk.with("logistics-no-way", &[("origin", origin.into())]));
        return;
    }
    if !choices.iter().any(|choice| choice.value == draft.mode) {
        draft.mode = choices[0].value;
    }
    kit::row(ui, desk, |ui| {
        words::term_as(ui, desk, "lane", &desk.say("logistics-by"));
        kit::far(ui, desk, |ui| words::caption_short(ui, desk, &desk.say("logistics-by-figure")));
    });
    options(ui, desk, &desk.say("logistics-by"), &mut draft.mode, &choices);
}

/// What a unit costs by the way that is chosen, and whether its papers will be there in time.
fn reckoning(ui: &mut Ui, desk: &Desk, niche: &NicheView, draft: &Draft) {
    if let Some(cost) = unit_cost(desk, niche, draft, draft.mode) {
        let money = |amount: Money| desk.words.money(amount);
        words::fact_of(ui, desk, "landed-cost", &money(cost.total()));
        let slots = [("goods", money(cost.goods).into()), ("way", money(cost.total() - cost.goods).into())];
        words::caption(ui, desk, &desk.with("logistics-landed-of", &slots));
    }
    let way = bulk(desk, niche.market, draft.origin).find(|lane| lane.mode == draft.mode);
    let arrives = desk.view().day.plus(way.map_or(0, |lane| lane.usual_days));
    let is_late = |paper: &&crate::sim::view::PaperView| paper.from.is_none_or(|from| from > arrives);
    let late = niche.papers.iter().filter(is_late);
    let late = super::listed(desk, late.map(|paper| desk.words.name("paper", &paper.kind)));
    if !late.is_empty() {
        let text = desk.with("logistics-papers-late", &[("papers", late.into())]);
        kit::notice(ui, desk, Tone::Warning, &text);
    }
}

//! What goods are declared at, and where they come from.

use egui::Ui;

use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::sim::decision::Decision;
use crate::sim::landed::LandedCost;
use crate::sim::stage::compliance::Move;
use crate::sim::view::NicheView;

/// The way in bulk that costs least, for figures a unit.
pub fn bulk_way(niche: &NicheView, fits: impl Fn(&LandedCost) -> bool) -> Option<&LandedCost> {
    let ways = niche.landed.iter().filter(|way| !way.mode.carries_parcels() && fits(way));
    ways.min_by_key(|way| way.total())
}

pub fn value_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let value = &mut drafts.stage.compliance.value;
    kit::section(ui, desk, &desk.say("compliance-value"), |ui| {
        words::soft(ui, desk, &desk.say("compliance-value-text"));
        let name = desk.say("compliance-value-field");
        field::percent(ui, desk, &name, Some("customs-value"), value, 10.0, 200.0);
        let share = value.share();
        if share < 1.0 {
            risk(ui, desk, niche, share);
        } else if share > 1.0 {
            kit::notice(ui, desk, Tone::Plain, &desk.say("compliance-value-high"));
        }
        if *value == niche.declared_value {
            let now = desk.words.percent(share, 1);
            words::caption(ui, desk, &desk.with("compliance-value-now", &[("share", now.into())]));
            return;
        }
        let verb = desk.with("compliance-value-verb", &[("share", desk.words.percent(share, 1).into())]);
        let (market, product) = (niche.market, niche.product);
        let declare = Decision::Compliance(Move::Declare { market, product, value: *value });
        decide::decide(ui, desk, &verb, declare, asked);
    });
}

/// What a low value keeps back a unit, and what it costs when it is found.
fn risk(ui: &mut Ui, desk: &Desk, niche: &NicheView, share: f64) {
    let times = desk.view().customs.evasion_penalty;
    let shown = desk.words.number(times, 1);
    kit::notice(ui, desk, Tone::Warning, &desk.with("compliance-value-risk", &[("times", shown.into())]));
    if let Some(way) = bulk_way(niche, |_| true) {
        let kept = (way.duty + way.vat).times(1.0 - share);
        words::fact(ui, desk, &desk.say("compliance-value-kept"), &desk.words.money(kept));
        let found = kept.times(1.0 + times);
        words::fact_of(
            ui,
            desk,
            "penalty",
            &desk.with("compliance-value-found", &[("amount", desk.words.money(found).into())]),
        );
    }
}

/// The lower duty among countries of the South.
pub fn origin_ui(ui: &mut Ui, desk: &Desk, niche: &NicheView, asked: &mut Vec<Intent>) {
    let market = desk.market(niche.market);
    kit::section(ui, desk, &desk.say("compliance-origin"), |ui| {
        let preferred = desk.goods(niche.product).made_in.iter().any(|origin| origin.may_be_preferred());
        if !preferred {
            words::soft(ui, desk, &desk.say("compliance-origin-none"));
            return;
        }
        words::soft(ui, desk, &desk.say("compliance-origin-text"));
        words::fact_of(ui, desk, "preference", &desk.words.percent(market.preference, 0));
        if let Some(saved) = saved(desk, niche) {
            let text = desk.with("compliance-a-unit", &[("amount", desk.words.money(saved).into())]);
            words::fact(ui, desk, &desk.say("compliance-origin-saves"), &text);
        }
        let cost = desk.words.money(desk.view().customs.origin_proof);
        let cost = desk.with("compliance-a-consignment", &[("amount", cost.into())]);
        words::fact(ui, desk, &desk.say("compliance-origin-costs"), &cost);
        if niche.origin_proof {
            kit::notice(ui, desk, Tone::Good, &desk.say("compliance-origin-on"));
        }
        let verb = desk.say(if niche.origin_proof { "compliance-origin-stop" } else { "compliance-origin-start" });
        let (market, product, on) = (niche.market, niche.product, !niche.origin_proof);
        decide::decide(ui, desk, &verb, Decision::Compliance(Move::ProveOrigin { market, product, on }), asked);
    });
}

/// Duty that a proof saves on a unit that comes from a country of the South.
fn saved(desk: &Desk, niche: &NicheView) -> Option<Money> {
    let market = desk.market(niche.market);
    let way = bulk_way(niche, |way| way.origin.may_be_preferred())?;
    let levies = way.customs_value.times(market.levies);
    let duty = (way.duty - levies).max(Money::ZERO);
    Some(duty.times(1.0 - market.preference))
}

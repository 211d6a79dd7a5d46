//! Logistics: how goods come from a hub to the market, when to refill it, and whether the promise to buyers is kept.
//!
//! Owns what is being entered for a consignment and for a standing reorder. Absent: parcels straight to the buyer, which
//! are part of an offer, and goods that a supplier has not handed over yet.

mod facts;
mod promise;
mod reorder;
mod send;
mod standing;
mod tables;
#[cfg(test)]
mod tests;
mod under_way;

pub use facts::facts_ui;

use egui::Ui;

use super::{market_picker, product_picker, products};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::desktop::text;
use crate::model::stage::Stage;
use crate::sim::decision::Decision;
use crate::sim::stage::logistics::Move;
use crate::sim::view::{MarketView, NicheView};
use standing::Standing;

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {
    send: send::Draft,
    reorder: reorder::Draft,
    /// The lane whose legs are shown, by its place in the market's list.
    lane: Option<usize>,
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    if market.entered.is_none() {
        let text = desk.with("logistics-not-entered", &[("market", market.name.as_str().into())]);
        elsewhere(ui, desk, drafts, &text, Stage::Market);
        return asked;
    }
    if products(desk, drafts, true).is_empty() {
        let text = desk.with("logistics-no-range", &[("market", market.name.as_str().into())]);
        elsewhere(ui, desk, drafts, &text, Stage::Product);
        return asked;
    }
    product_picker(ui, desk, drafts, true);
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let standing = Standing::of(desk, niche);
    drafts.stage.logistics.send.follow(desk, niche);
    drafts.stage.logistics.reorder.follow(desk, niche, &standing);
    stock(ui, desk, market, niche, &standing);
    if !market.warehouse {
        warehouse(ui, desk, market, niche, &mut asked);
    }
    send::send_ui(ui, desk, drafts, &mut asked);
    under_way::list(ui, desk, market);
    reorder::reorder_ui(ui, desk, drafts, &standing, &mut asked);
    asked
}

/// Things in a line, joined as the language joins them; without marks of direction, which would hide their language from
/// the message that they stand in.
pub(super) fn listed(desk: &Desk, names: impl Iterator<Item = String>) -> String {
    let join = |first: String, next: String| desk.with("fact-list", &[("first", first.into()), ("next", next.into())]);
    text::plain(&names.reduce(join).unwrap_or_default())
}

/// What has to be done in another stage first, and the way there.
pub(super) fn elsewhere(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, text: &str, stage: Stage) {
    kit::card(ui, desk, |ui| {
        kit::empty(ui, desk, text);
        let name = desk.words.name("stage", &stage);
        let verb = desk.with("logistics-go", &[("stage", name.into())]);
        if field::button(ui, desk, "", &verb, true).clicked() {
            drafts.focus.stage = stage;
        }
    });
}

/// How much of the product is where, and how long it lasts.
fn stock(ui: &mut Ui, desk: &Desk, market: &MarketView, niche: &NicheView, standing: &Standing) {
    kit::section(ui, desk, &desk.say("logistics-stock"), |ui| {
        let units = |units: u32| desk.with("units", &[("units", units.into())]);
        words::fact_of(ui, desk, "warehouse", &units(niche.stock_units));
        words::fact(ui, desk, &desk.say("logistics-under-way"), &units(niche.under_way_units));
        words::fact_of(ui, desk, "hub", &units(desk.goods(niche.product).hub_units));
        if let Some((day, made)) = standing.being_made.first() {
            let slots = [("units", (*made).into()), ("date", desk.date(*day).into())];
            words::fact(ui, desk, &desk.say("logistics-being-made"), &desk.with("logistics-made-by", &slots));
        }
        if standing.is_offered {
            let pace = desk.with("logistics-a-day", &[("units", desk.words.number(standing.pace, 1).into())]);
            words::fact(ui, desk, &desk.say("logistics-pace"), &pace);
            words::fact(ui, desk, &desk.say("logistics-cover"), &standing.cover_text(desk));
        }
        if let Some(text) = standing.warning(desk, market, niche) {
            kit::notice(ui, desk, Tone::Warning, &text);
        }
    });
}

/// A place in the market for goods in bulk.
fn warehouse(ui: &mut Ui, desk: &Desk, market: &MarketView, niche: &NicheView, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("logistics-rent"), |ui| {
        words::soft(ui, desk, &desk.say("logistics-rent-text"));
        let day =
            desk.with("logistics-cbm-day", &[("amount", desk.local(market.market, market.storage_cbm_day).into())]);
        words::fact(ui, desk, &desk.say("logistics-storage"), &day);
        const SHOWN: f64 = 100.0;
        let hundred = market.storage_cbm_day.times(desk.goods(niche.product).volume_m3 * SHOWN);
        let hundred = desk.with("logistics-per-day", &[("amount", desk.local(market.market, hundred).into())]);
        words::fact(ui, desk, &desk.say("logistics-storage-hundred"), &hundred);
        let verb = desk.with("logistics-rent-verb", &[("market", market.name.as_str().into())]);
        let rent = Decision::Logistics(Move::RentWarehouse { market: market.market });
        decide::decide(ui, desk, &verb, rent, asked);
    });
}

//! Product: which products to carry in which market, and a product made for oneself.
//!
//! The column decides about the product in focus beside the few figures that speak for or against it; the facts compare
//! all products of the market and take one price apart.

mod chain;
mod facts;
mod parts;
#[cfg(test)]
mod tests;

pub use facts::facts_ui;

use egui::Ui;

use super::{market_picker, product_picker};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, chart, decide, field, words};
use crate::desktop::theme;
use crate::sim::decision::Decision;
use crate::sim::stage::product::Move;
use crate::sim::view::{GoodsView, NicheView};

/// What is being entered, and what the facts show.
#[derive(Debug, Default)]
pub struct Draft {
    chain: chain::Draft,
    facts: facts::Shown,
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    range(ui, desk, drafts);
    product(ui, desk, drafts, &mut asked);
    leave(ui, desk, drafts, &mut asked);
    chain::chain_ui(ui, desk, drafts, &mut asked);
    asked
}

/// What is carried, and how much room there is.
fn range(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    kit::section(ui, desk, &desk.say("product-range"), |ui| {
        let view = desk.view();
        let carried: Vec<&NicheView> = view.niches.iter().filter(|niche| niche.in_range).collect();
        let slots = [("used", carried.len().into()), ("slots", view.range_slots.into())];
        let places = desk.with("product-places-used", &slots);
        words::fact(ui, desk, &desk.say("product-places"), &places);
        let (used, slots) = (carried.len() as f64, f64::from(view.range_slots));
        chart::gauge(ui, desk, &desk.say("product-places"), used, slots, None, desk.tokens.sea);
        if carried.is_empty() {
            kit::empty(ui, desk, &desk.say("product-range-empty"));
        }
        let markets = view.markets.len();
        for niche in carried {
            let product = desk.product_name(niche.product);
            let name = match markets {
                1 => product,
                _ => format!("{product} · {}", desk.market(niche.market).name),
            };
            if field::quiet_button(ui, desk, egui_phosphor::regular::PACKAGE, &name).clicked() {
                (drafts.focus.market, drafts.focus.product) = (niche.market, niche.product);
            }
        }
    });
}

/// The product in focus: what speaks for and against it, and the decision to carry it.
fn product(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    kit::section(ui, desk, &desk.say("product-title"), |ui| {
        product_picker(ui, desk, drafts, false);
        let (market, product) = (drafts.focus.market, drafts.focus.product);
        let niche = desk.niche(market, product);
        figures(ui, desk, niche);
        words::soft(ui, desk, &traits(desk, desk.goods(product)));
        if niche.recalled {
            kit::notice(ui, desk, Tone::Warning, &desk.say("product-recalled"));
        }
        ui.add_space(theme::S1);
        if niche.in_range {
            kit::notice(ui, desk, Tone::Good, &desk.say(next_step(desk, niche)));
            return;
        }
        words::caption(ui, desk, &desk.say("product-add-text"));
        let name = desk.product_name(product);
        let verb = desk.with("product-add-verb", &[("product", name.into())]);
        decide::decide(ui, desk, &verb, Decision::Product(Move::Add { market, product }), asked);
    });
}

/// The figures that a product is chosen by.
fn figures(ui: &mut Ui, desk: &Desk, niche: &NicheView) {
    let number = |value: f64| desk.words.number(value, 0);
    let market = desk.market(niche.market);
    let estimate = &niche.estimate;
    let slots = [
        ("mid", number(estimate.orders_week_mid).into()),
        ("low", number(estimate.orders_week_low).into()),
        ("high", number(estimate.orders_week_high).into()),
    ];
    words::fact(ui, desk, &desk.say("product-demand"), &desk.with("product-demand-range", &slots));
    let change = niche.search_index - niche.search_index_before;
    let trend = format!("{} ({})", number(niche.search_index), signed(desk, change));
    words::fact_of(ui, desk, "search-index", &trend);
    let prices = desk.with(
        "product-price-range",
        &[
            ("low", desk.words.money_round(niche.price_25).into()),
            ("mid", desk.words.money_round(niche.price_50).into()),
            ("high", desk.words.money_round(niche.price_75).into()),
            ("currency", market.currency.as_str().into()),
        ],
    );
    words::fact(ui, desk, &desk.say("product-price"), &prices);
    words::fact(ui, desk, &desk.say("product-works"), &desk.words.money(niche.works));
    if let Some((landed, parts)) = parts::of_niche(desk, niche) {
        let way = desk.words.name("mode", &landed.mode);
        words::fact_of(ui, desk, "landed-cost", &format!("{} · {way}", desk.words.money(landed.total())));
        let left = format!("{} ({})", desk.words.money(parts.left()), desk.words.percent(parts.left_share(), 0));
        let tone = if parts.left().is_negative() { Tone::Warning } else { Tone::Good };
        let left = format!("{} {left}", tone.icon());
        words::fact_in(ui, desk, &desk.say("term-margin"), &left, tone.color(desk), Some("margin"));
    }
    let papers: Vec<String> = niche.papers.iter().map(|paper| desk.words.name("paper", &paper.kind)).collect();
    let papers = if papers.is_empty() { desk.say("product-no-papers") } else { papers.join(" · ") };
    words::fact_of(ui, desk, "certificate", &papers);
    words::fact(ui, desk, &desk.say("product-rivals-reviews"), &desk.words.count(niche.median_reviews));
}

/// A change with its sign.
fn signed(desk: &Desk, change: f64) -> String {
    format!("{}{}", if change >= 0.5 { "+" } else { "" }, desk.words.number(change, 0))
}

/// What makes it easy or hard to carry: "0.30 kg · 1.2 l · with a battery".
fn traits(desk: &Desk, goods: &GoodsView) -> String {
    let decimals = if goods.weight_kg < 10.0 { 2 } else { 0 };
    let litres = goods.volume_m3 * 1000.0;
    let mut traits = vec![
        desk.words.name("category", &goods.category),
        desk.with("product-weight", &[("kg", desk.words.number(goods.weight_kg, decimals).into())]),
        desk.with("product-volume", &[("litres", desk.words.number(litres, 1).into())]),
    ];
    traits.extend(handling(goods).into_iter().map(|key| desk.say(key)));
    traits.join(" · ")
}

/// What carriers ask about.
fn handling(goods: &GoodsView) -> Vec<&'static str> {
    let all = [
        (goods.battery, "product-battery"),
        (goods.liquid, "product-liquid"),
        (goods.fragile, "product-fragile"),
        (goods.custom, "product-custom"),
    ];
    all.into_iter().filter(|(is_so, _)| *is_so).map(|(_, key)| key).collect()
}

/// What comes next for a product that is carried.
fn next_step(desk: &Desk, niche: &NicheView) -> &'static str {
    let view = desk.view();
    let bought = view.purchases.iter().any(|row| row.product == niche.product);
    let quoted = view.quotes.iter().any(|row| row.product == niche.product);
    let has_goods = desk.goods(niche.product).hub_units + niche.stock_units + niche.under_way_units > 0;
    match (desk.listing(niche.niche).is_some_and(|listing| listing.live), has_goods || bought, quoted) {
        (true, ..) => "product-next-sold",
        (false, true, _) => "product-next-bought",
        (false, false, true) => "product-next-quoted",
        (false, false, false) => "product-next-source",
    }
}

/// Taking a product out again.
fn leave(ui: &mut Ui, desk: &Desk, drafts: &Drafts, asked: &mut Vec<Intent>) {
    let (market, product) = (drafts.focus.market, drafts.focus.product);
    if !desk.niche(market, product).in_range {
        return;
    }
    kit::folding(ui, desk, &desk.say("product-drop"), false, |ui| {
        words::soft(ui, desk, &desk.say("product-drop-text"));
        let verb = desk.with("product-drop-verb", &[("product", desk.product_name(product).into())]);
        decide::decide(ui, desk, &verb, Decision::Product(Move::Drop { market, product }), asked);
    });
}

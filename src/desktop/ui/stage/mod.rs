//! The nine stage panels: in each, every decision of the stage with its live quote or refusal, and the facts to decide by.
//!
//! A stage has two parts. `decide_ui` is the column at the side: forms, and the few facts that one decides by. `facts_ui`
//! lies over the map when it is asked for: tables that sort and filter, charts. Both are plain functions of the day and of
//! the drafts; what a person asks for comes back as intents.

pub mod compliance;
pub mod logistics;
pub mod market;
pub mod marketing;
pub mod payments;
pub mod pricing;
pub mod product;
pub mod service;
pub mod sourcing;

use egui::Ui;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::field;
use crate::model::setting::ProductId;
use crate::model::stage::Stage;

/// What is being entered in each stage.
#[derive(Debug, Default)]
pub struct StageDrafts {
    pub market: market::Draft,
    pub product: product::Draft,
    pub sourcing: sourcing::Draft,
    pub pricing: pricing::Draft,
    pub marketing: marketing::Draft,
    pub logistics: logistics::Draft,
    pub compliance: compliance::Draft,
    pub payments: payments::Draft,
    pub service: service::Draft,
}

/// The side column of the stage in focus.
pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    match drafts.focus.stage {
        Stage::Market => market::decide_ui(ui, desk, drafts),
        Stage::Product => product::decide_ui(ui, desk, drafts),
        Stage::Sourcing => sourcing::decide_ui(ui, desk, drafts),
        Stage::Pricing => pricing::decide_ui(ui, desk, drafts),
        Stage::Marketing => marketing::decide_ui(ui, desk, drafts),
        Stage::Logistics => logistics::decide_ui(ui, desk, drafts),
        Stage::Compliance => compliance::decide_ui(ui, desk, drafts),
        Stage::Payments => payments::decide_ui(ui, desk, drafts),
        Stage::Service => service::decide_ui(ui, desk, drafts),
    }
}

/// The facts of the stage in focus, over the map.
pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    match drafts.focus.stage {
        Stage::Market => market::facts_ui(ui, desk, drafts),
        Stage::Product => product::facts_ui(ui, desk, drafts),
        Stage::Sourcing => sourcing::facts_ui(ui, desk, drafts),
        Stage::Pricing => pricing::facts_ui(ui, desk, drafts),
        Stage::Marketing => marketing::facts_ui(ui, desk, drafts),
        Stage::Logistics => logistics::facts_ui(ui, desk, drafts),
        Stage::Compliance => compliance::facts_ui(ui, desk, drafts),
        Stage::Payments => payments::facts_ui(ui, desk, drafts),
        Stage::Service => service::facts_ui(ui, desk, drafts),
    }
}

/// Which market the panel is about; a lone market needs no choice.
pub fn market_picker(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let options = desk.view().markets.iter().map(|market| (market.market, market.name.clone()));
    let options: Vec<_> = options.collect();
    if options.len() > 1 {
        field::choice(ui, desk, &desk.say("pick-market"), None, &mut drafts.focus.market, &options);
    }
}

/// Which product the panel is about: all of them, or those in the range of the market in focus.
pub fn product_picker(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, range_only: bool) {
    let options = products(desk, drafts, range_only);
    if !options.iter().any(|(product, _)| *product == drafts.focus.product)
        && let Some((first, _)) = options.first()
    {
        drafts.focus.product = *first;
    }
    field::choice(ui, desk, &desk.say("pick-product"), None, &mut drafts.focus.product, &options);
}

/// Products with their names, by name; only those in range where that is asked for.
pub fn products(desk: &Desk, drafts: &Drafts, range_only: bool) -> Vec<(ProductId, String)> {
    let fits = |product: ProductId| !range_only || desk.niche(drafts.focus.market, product).in_range;
    let goods = desk.view().goods.iter().map(|goods| goods.product).filter(|product| fits(*product));
    let mut options: Vec<_> = goods.map(|product| (product, desk.product_name(product))).collect();
    options.sort_by(|a, b| a.1.cmp(&b.1));
    options
}

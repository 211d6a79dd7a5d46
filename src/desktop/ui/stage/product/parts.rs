//! The price of a unit taken apart, as the panel shows it.

use egui::Ui;

use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::kit::chart::{Part, waterfall};
use crate::run::price_parts::{self, PriceParts};
use crate::sim::landed::LandedCost;
use crate::sim::view::NicheView;

/// The parts of the middle price for goods that come in by the cheapest way.
pub fn of_niche<'v>(desk: &Desk<'v>, niche: &'v NicheView) -> Option<(&'v LandedCost, PriceParts)> {
    let landed = price_parts::cheapest(niche)?;
    Some((landed, price_parts::of(desk.view(), niche, landed, niche.price_50)))
}

/// From works to what is left, beside the price.
pub fn price_ui(ui: &mut Ui, desk: &Desk, niche: &NicheView, landed: &LandedCost) {
    let parts = price_parts::of(desk.view(), niche, landed, niche.price_50);
    let t = &desk.tokens;
    let part = |name: String, amount: Money, color| Part {
        name,
        value: amount.major(),
        shown: desk.words.money(amount),
        color,
    };
    let term = |id: &str| desk.say(&format!("term-{id}"));
    let mut steps = vec![
        part(desk.say("product-works"), parts.works, t.rail),
        part(desk.say("product-freight"), parts.freight, t.sea),
        part(term("duty"), parts.duty, t.road),
        part(desk.say("product-import-vat"), parts.import_vat, t.road),
        part(desk.say("product-delivery"), parts.delivery, t.sea),
        part(term("commission"), parts.commission, t.air),
        part(desk.say("product-fees"), parts.fees, t.air),
        part(desk.say("product-sales-vat"), parts.sales_vat, t.road),
    ];
    steps.retain(|part| part.value != 0.0);
    let (left, key) = match parts.left().is_negative() {
        true => (t.warn, "product-parts-loss"),
        false => (t.good, "product-parts-left"),
    };
    steps.push(part(desk.say("product-left"), parts.left(), left));
    let whole = part(desk.say("product-middle-price"), parts.price, t.accent);
    let slots = [
        ("product", desk.product_name(niche.product).into()),
        ("price", desk.words.money(parts.price).into()),
        ("left", desk.words.money(if parts.left().is_negative() { -parts.left() } else { parts.left() }).into()),
        ("share", desk.words.percent(parts.left_share(), 0).into()),
    ];
    let sentence = desk.with(key, &slots);
    waterfall(ui, desk, &desk.say("product-parts"), &desk.say("home-currency"), &sentence, &steps, &whole);
}

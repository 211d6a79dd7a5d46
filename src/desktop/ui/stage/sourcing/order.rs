//! Quotations in hand, and an order against one of them.

use egui::Ui;

use super::{quotes, supplier_name};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::ProductId;
use crate::sim::decision::Decision;
use crate::sim::stage::sourcing::{Move, PurchaseState};
use crate::sim::view::QuoteView;
use crate::sim::world::QuoteId;

/// The quotation in focus, and what to order against it.
#[derive(Debug, Default)]
pub struct Draft {
    pub quote: Option<QuoteId>,
    /// What the units were set for.
    of: Option<QuoteId>,
    pub units: u32,
    inspected: bool,
}

impl Draft {
    /// The cheapest quotation is in focus until another is; each begins with its smallest order.
    pub fn follow(&mut self, quotes: &[&QuoteView]) {
        if !quotes.iter().any(|quote| Some(quote.quote) == self.quote) {
            self.quote = quotes.first().map(|quote| quote.quote);
        }
        if self.of != self.quote {
            let quote = quotes.iter().find(|quote| Some(quote.quote) == self.quote);
            self.units = quote.map_or(0, |quote| quote.offer.moq_units);
            self.of = self.quote;
        }
    }
}

/// "Huida Electronics · EXW · 12.40".
pub fn quote_name(desk: &Desk, quote: &QuoteView) -> String {
    let price = quote.offer.tiers.first().map_or_else(String::new, |tier| desk.words.money(tier.unit_price));
    format!("{} · {price}", terms_name(desk, quote))
}

/// "Huida Electronics · EXW".
pub fn terms_name(desk: &Desk, quote: &QuoteView) -> String {
    let incoterm = super::incoterm(desk, quote.offer.incoterm);
    format!("{} · {incoterm}", supplier_name(desk, quote.offer.supplier))
}

pub fn order_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let product = drafts.focus.product;
    let quotes = quotes(desk, product);
    kit::section(ui, desk, &desk.say("sourcing-quotes"), |ui| {
        if quotes.is_empty() {
            kit::empty(ui, desk, &desk.say("sourcing-no-quotes"));
            return;
        }
        let draft = &mut drafts.stage.sourcing.order;
        let options: Vec<_> = quotes.iter().map(|quote| (Some(quote.quote), quote_name(desk, quote))).collect();
        field::choice(ui, desk, &desk.say("sourcing-quote"), None, &mut draft.quote, &options);
        draft.follow(&quotes);
        let Some(quote) = quotes.iter().find(|quote| Some(quote.quote) == draft.quote) else { return };
        terms(ui, desk, quote);
        ui.separator();
        have(ui, desk, product);
        form(ui, desk, draft, quote, asked);
    });
}

/// What the supplier offers.
fn terms(ui: &mut Ui, desk: &Desk, quote: &QuoteView) {
    let offer = &quote.offer;
    for tier in &offer.tiers {
        let from = desk.with("sourcing-tier", &[("units", tier.from_units.into())]);
        words::fact_in(ui, desk, &from, &desk.words.money(tier.unit_price), desk.tokens.text_1, Some("tier-price"));
    }
    words::fact_of(ui, desk, "moq", &desk.with("units", &[("units", offer.moq_units.into())]));
    if let Some(small) = offer.small_batch {
        let slots = [
            ("units", small.moq_units.into()),
            ("premium", desk.words.percent(small.premium, 0).into()),
            ("days", small.lead_days.into()),
        ];
        words::fact(ui, desk, &desk.say("sourcing-small-batch"), &desk.with("sourcing-small-batch-terms", &slots));
    }
    words::fact_of(ui, desk, "lead-time", &desk.with("days", &[("days", offer.lead_days.into())]));
    words::fact_of(ui, desk, "deposit", &desk.words.percent(offer.deposit.share(), 0));
    if let Some(market) = offer.market {
        words::fact(ui, desk, &desk.say("sourcing-cif-market"), &desk.market(market).name);
    }
    words::fact(ui, desk, &desk.say("sourcing-valid"), &desk.date(offer.valid_until));
    if offer.own_design {
        kit::notice(ui, desk, Tone::Good, &desk.say("sourcing-own-design"));
    }
}

/// What there is of the product already, and how fast it sells.
fn have(ui: &mut Ui, desk: &Desk, product: ProductId) {
    let view = desk.view();
    let niches = view.niches.iter().filter(|niche| niche.product == product);
    let (there, sold) = niches.fold((0, 0.0), |(there, sold), niche| {
        let listing = desk.listing(niche.niche).filter(|listing| listing.live);
        (there + niche.stock_units + niche.under_way_units, sold + listing.map_or(0.0, |row| row.sales_28))
    });
    let open = view.purchases.iter().filter(|row| row.product == product && row.state == PurchaseState::InProduction);
    let ordered: u32 = open.map(|row| row.units).sum();
    let have = desk.goods(product).hub_units + there;
    let units = |units: u32| desk.with("units", &[("units", units.into())]);
    words::fact(ui, desk, &desk.say("sourcing-have"), &units(have));
    words::fact(ui, desk, &desk.say("sourcing-on-order"), &units(ordered));
    words::fact(ui, desk, &desk.say("sourcing-sold"), &desk.words.number(sold, 0));
}

fn form(ui: &mut Ui, desk: &Desk, draft: &mut Draft, quote: &QuoteView, asked: &mut Vec<Intent>) {
    const MOST: u32 = 100_000;
    let offer = &quote.offer;
    field::number(ui, desk, &desk.say("sourcing-units"), None, &mut draft.units, 1, MOST);
    field::toggle(ui, desk, &desk.say("sourcing-inspected"), Some("inspection"), &mut draft.inspected);
    let units = draft.units;
    let unit_price = offer.unit_price(units);
    let total = unit_price.units(units);
    words::fact(ui, desk, &desk.say("sourcing-unit-price"), &desk.words.money(unit_price));
    words::fact(ui, desk, &desk.say("sourcing-total"), &desk.words.money(total));
    let balance = total - total.share(offer.deposit);
    words::fact(ui, desk, &desk.say("sourcing-balance"), &desk.words.money(balance));
    if balance > desk.view().headroom {
        let slots = [("headroom", desk.words.money(desk.view().headroom).into())];
        kit::notice(ui, desk, Tone::Warning, &desk.with("sourcing-balance-short", &slots));
    }
    let order = Decision::Sourcing(Move::Order { quote: quote.quote, units, inspected: draft.inspected });
    decide::decide(ui, desk, &desk.with("sourcing-order-verb", &[("units", units.into())]), order, asked);
}

//! Marketing: money a day by channel, what it is expected to bring, and what it has brought.

mod channels;
mod draft;
mod facts;
mod spent;
#[cfg(test)]
mod tests;

pub use draft::Draft;
pub use facts::facts_ui;

use egui::Ui;

use super::{market_picker, product_picker, products};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, field, words};
use crate::model::stage::Stage;
use crate::model::words::Channel;
use crate::run::margin::{self, Basis};
use crate::sim::decision::Decision;
use crate::sim::stage::marketing::Move;
use crate::sim::stage::pricing::{Fulfilment, STEPS};
use crate::sim::view::{ListingView, NicheView};

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    if products(desk, drafts, true).is_empty() {
        nothing_to_advertise(ui, desk, drafts);
        return asked;
    }
    product_picker(ui, desk, drafts, true);
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    draft::follow(desk, niche, &mut drafts.stage.marketing);
    let listing = desk.listing(niche.niche).filter(|listing| listing.live);
    standing(ui, desk, drafts, niche, listing);
    channels::form(ui, desk, &mut drafts.stage.marketing, niche, &mut asked);
    agents(ui, desk, drafts, listing);
    consent(ui, desk, drafts, niche);
    asked
}

/// Where nothing is carried yet: what to do first.
fn nothing_to_advertise(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let (text, verb, stage) = match desk.market(drafts.focus.market).entered {
        None => ("marketing-no-market", "marketing-go-market", Stage::Market),
        Some(_) => ("marketing-no-range", "marketing-go-product", Stage::Product),
    };
    kit::card(ui, desk, |ui| {
        kit::empty(ui, desk, &desk.say(text));
        go(ui, desk, drafts, verb, stage);
    });
}

/// A button to where something can be mended.
fn go(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, verb: &str, stage: Stage) {
    if field::button(ui, desk, "", &desk.say(verb), true).clicked() {
        drafts.focus.stage = stage;
    }
}

/// What an order may cost: what it leaves, and what is spent and sold now.
fn standing(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, niche: &NicheView, listing: Option<&ListingView>) {
    kit::section(ui, desk, &desk.say("marketing-order-title"), |ui| {
        match listing {
            None => {
                kit::notice(ui, desk, Tone::Warning, &desk.say("marketing-no-listing"));
                go(ui, desk, drafts, "marketing-go-pricing", Stage::Pricing);
            }
            Some(listing) if ready(desk, niche, listing) == 0 => {
                kit::notice(ui, desk, Tone::Warning, &desk.say("marketing-nothing-ready"));
                go(ui, desk, drafts, "marketing-go-logistics", Stage::Logistics);
            }
            Some(_) => {}
        }
        let left = left(desk, niche, listing);
        if let Some(left) = left {
            let tone = if left > Money::ZERO { Tone::Plain } else { Tone::Warning };
            amount(ui, desk, niche, (&desk.say("marketing-left"), left), tone, Some("margin"));
        }
        let whole = spent::whole(desk, niche, spent::MONTH);
        if let Some(each) = whole.cost_per_order() {
            let tone = match left {
                Some(left) if each > left => Tone::Warning,
                Some(_) => Tone::Good,
                None => Tone::Plain,
            };
            amount(ui, desk, niche, (&desk.say("marketing-cost-order"), each), tone, None);
        }
        let sales = listing.map_or(0.0, |listing| listing.sales_28);
        words::fact(ui, desk, &desk.say("marketing-orders-28"), &desk.words.number(sales, 0));
        words::caption(ui, desk, &desk.say("marketing-order-text"));
    });
}

/// An amount with its name, its colour and the sign that goes with it.
fn amount(
    ui: &mut Ui,
    desk: &Desk,
    niche: &NicheView,
    (name, amount): (&str, Money),
    tone: Tone,
    id: Option<&'static str>,
) {
    let shown = desk.local(niche.market, amount);
    match tone {
        Tone::Plain => words::fact_in(ui, desk, name, &shown, desk.tokens.text_1, id),
        Tone::Good | Tone::Warning => {
            words::fact_in(ui, desk, name, &format!("{} {shown}", tone.icon()), tone.color(desk), id);
        }
    }
}

/// Units that could be sent today.
fn ready(desk: &Desk, niche: &NicheView, listing: &ListingView) -> u32 {
    match listing.offer.fulfilment {
        Fulfilment::Local => niche.stock_units,
        Fulfilment::Direct { origin, .. } => {
            let hubs = &desk.goods(niche.product).hubs;
            hubs.iter().find(|hub| hub.origin == origin).map_or(0, |hub| hub.units)
        }
    }
}

/// What an order leaves before advertising, at the price of its listing.
fn left(desk: &Desk, niche: &NicheView, listing: Option<&ListingView>) -> Option<Money> {
    let offer = &listing?.offer;
    let margin = margin::of(desk.view(), niche, offer, offer.price);
    (margin.basis != Basis::Nothing).then_some(margin.left)
}

/// The buyers that no advertising reaches.
fn agents(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, listing: Option<&ListingView>) {
    kit::section(ui, desk, &desk.say("marketing-agents"), |ui| {
        let card = listing.map_or(0, |listing| listing.offer.card);
        let shown = desk.with("marketing-card-of", &[("made", card.into()), ("all", STEPS.into())]);
        words::fact_of(ui, desk, "product-card", &shown);
        let text = if card < STEPS { "marketing-agents-text" } else { "marketing-agents-full" };
        words::soft(ui, desk, &desk.say(text));
        if card < STEPS {
            go(ui, desk, drafts, "marketing-go-card", Stage::Pricing);
        }
    });
}

/// How data of buyers is asked for, on which all but the marketplace's own slots depend.
fn consent(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, niche: &NicheView) {
    kit::folding(ui, desk, &desk.say("term-consent"), false, |ui| {
        let consent = desk.market(niche.market).consent;
        words::fact_of(ui, desk, "consent", &desk.words.name("consent", &consent));
        words::soft(ui, desk, &desk.say("marketing-consent-text"));
        go(ui, desk, drafts, "marketing-go-compliance", Stage::Compliance);
    });
}

/// The glossary's entry of a channel, where it has one of its own.
fn term(channel: Channel) -> Option<&'static str> {
    match channel {
        Channel::MarketplaceAds => Some("marketplace-ads"),
        Channel::Social => None,
        Channel::Livestream => Some("livestream"),
        Channel::Influencer => Some("influencer"),
        Channel::Search => Some("search-ads"),
    }
}

/// The decision to spend so much a day.
fn budget(niche: &NicheView, channel: Channel, daily: Money) -> Decision {
    Decision::Marketing(Move::Budget { market: niche.market, product: niche.product, channel, daily })
}

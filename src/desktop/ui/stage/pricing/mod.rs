//! Pricing: the offer as buyers see it, what is left of its price, promotions, and all own listings beside each other.

mod draft;
mod facts;
mod left;
mod offer;
mod promotion;
mod reprice;
#[cfg(test)]
mod tests;

pub use draft::Draft;
pub use facts::facts_ui;

use egui::Ui;

use super::{market_picker, product_picker, products};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::stage::Stage;
use crate::sim::decision::Decision;
use crate::sim::stage::pricing::{Fulfilment, Move};
use crate::sim::view::{ListingView, NicheView};

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    if products(desk, drafts, true).is_empty() {
        nothing_to_offer(ui, desk, drafts);
        return asked;
    }
    product_picker(ui, desk, drafts, true);
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    draft::follow(desk, niche, &mut drafts.stage.pricing);
    let listing = desk.listing(niche.niche);
    if let Some(listing) = listing {
        standing(ui, desk, drafts, niche, listing);
    }
    offer::form(ui, desk, &mut drafts.stage.pricing, niche, listing, &mut asked);
    left::waterfall(ui, desk, &drafts.stage.pricing, niche);
    if let Some(listing) = listing.filter(|listing| listing.live) {
        promotion::form(ui, desk, &mut drafts.stage.pricing, niche, listing, &mut asked);
        kit::folding_as(ui, desk, "pricing-close", &desk.say("pricing-close"), "", false, |ui| {
            words::soft(ui, desk, &desk.say("pricing-close-text"));
            let close = Decision::Pricing(Move::Close { market: niche.market, product: niche.product });
            decide::decide(ui, desk, &desk.say("pricing-close-verb"), close, &mut asked);
        });
    }
    asked
}

/// Where nothing is carried yet: what to do first.
fn nothing_to_offer(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let (text, verb, stage) = match desk.market(drafts.focus.market).entered {
        None => ("pricing-no-market", "pricing-go-market", Stage::Market),
        Some(_) => ("pricing-no-range", "pricing-go-product", Stage::Product),
    };
    kit::card(ui, desk, |ui| {
        kit::empty(ui, desk, &desk.say(text));
        if field::button(ui, desk, "", &desk.say(verb), true).clicked() {
            drafts.focus.stage = stage;
        }
    });
}

/// How a listing stands with buyers and with the marketplace, in a word and its tone.
fn state(desk: &Desk, niche: &NicheView, listing: &ListingView) -> (String, Tone) {
    let day = |day: crate::base::calendar::Day| {
        let today = desk.view().day;
        desk.words.date(desk.view().date.after(day.since(today)))
    };
    if !listing.live {
        (desk.say("pricing-state-closed"), Tone::Plain)
    } else if niche.recalled {
        (desk.say("pricing-state-recalled"), Tone::Warning)
    } else if listing.suspended.is_some() {
        (desk.say("pricing-state-suspended"), Tone::Warning)
    } else if let Some(until) = listing.barred_until {
        (desk.with("pricing-state-barred", &[("date", day(until).into())]), Tone::Warning)
    } else if ready(desk, niche, listing.offer.fulfilment) == 0 {
        (desk.say("pricing-state-empty"), Tone::Warning)
    } else {
        (desk.say("pricing-state-open"), Tone::Good)
    }
}

/// Units that could be sent today.
fn ready(desk: &Desk, niche: &NicheView, fulfilment: Fulfilment) -> u32 {
    match fulfilment {
        Fulfilment::Local => niche.stock_units,
        Fulfilment::Direct { origin, .. } => {
            let hubs = &desk.goods(niche.product).hubs;
            hubs.iter().find(|hub| hub.origin == origin).map_or(0, |hub| hub.units)
        }
    }
}

/// The listing as it stands today.
fn standing(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, niche: &NicheView, listing: &ListingView) {
    let (told, tone) = state(desk, niche, listing);
    kit::card(ui, desk, |ui| {
        words::with_icon(ui, desk, tone.icon(), tone.color(desk), &told);
        if listing.suspended.is_some() {
            let verb = desk.say("pricing-go-compliance");
            if field::button(ui, desk, "", &verb, true).clicked() {
                drafts.focus.stage = Stage::Compliance;
            }
        }
        let rating = match listing.rating {
            Some(rating) => desk.with(
                "pricing-rating-of",
                &[("rating", desk.words.number(rating, 1).into()), ("reviews", listing.reviews.into())],
            ),
            None => desk.say("pricing-no-reviews"),
        };
        words::fact_of(ui, desk, "rating", &rating);
        words::fact(ui, desk, &desk.say("pricing-orders-28"), &desk.words.number(listing.sales_28, 0));
        let ready = ready(desk, niche, listing.offer.fulfilment);
        words::fact(ui, desk, &desk.say("pricing-ready"), &desk.with("units", &[("units", ready.into())]));
    });
}

//! The form of the listing: price, promise, content, languages, return policy.

use egui::Ui;

use super::draft::{self, Draft};
use super::{left, ready};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::desktop::theme;
use crate::model::words::{DutyTerms, LanguageRole};
use crate::sim::decision::Decision;
use crate::sim::stage::pricing::{Fulfilment, Move, Offer, STEPS};
use crate::sim::view::{ListingView, NicheView};

/// More than anybody asks; the rules say what is too much for this product.
const PRICE_MOST: Money = Money(100_000_000_000);
const DAYS_MOST: u32 = 120;
const RETURNS_MOST: u32 = 60;

pub fn form(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut Draft,
    niche: &NicheView,
    listing: Option<&ListingView>,
    asked: &mut Vec<Intent>,
) {
    kit::section(ui, desk, &desk.say("pricing-price-title"), |ui| price(ui, desk, &mut draft.offer, niche));
    // What is set once stays out of the way of the price, which is set often.
    let (title, summary) = (desk.say("pricing-promise-title"), promise_summary(desk, &draft.offer));
    kit::folding_as(ui, desk, "pricing-promise", &title, &summary, false, |ui| {
        promise(ui, desk, &mut draft.offer, niche);
    });
    let (title, summary) = (desk.say("pricing-content-title"), content_summary(desk, &draft.offer));
    kit::folding_as(ui, desk, "pricing-content", &title, &summary, false, |ui| {
        content(ui, desk, &mut draft.offer, niche);
    });
    kit::card(ui, desk, |ui| open_or_change(ui, desk, &draft.offer, niche, listing, asked));
}

/// The button, or the word that nothing is to be decided.
fn open_or_change(
    ui: &mut Ui,
    desk: &Desk,
    offer: &Offer,
    niche: &NicheView,
    listing: Option<&ListingView>,
    asked: &mut Vec<Intent>,
) {
    let verb = match listing {
        None => "pricing-open-verb",
        Some(listing) if listing.live => "pricing-change-verb",
        Some(_) => "pricing-reopen-verb",
    };
    if ready(desk, niche, offer.fulfilment) == 0 {
        kit::notice(ui, desk, Tone::Plain, &desk.say("pricing-nothing-ready"));
    }
    if listing.is_some_and(|listing| listing.live && listing.offer == *offer) {
        words::soft(ui, desk, &desk.say("pricing-unchanged"));
        field::primary_button(ui, desk, &desk.say(verb), false);
        return;
    }
    let set = Move::Set { market: niche.market, product: niche.product, offer: offer.clone() };
    decide::decide(ui, desk, &desk.say(verb), Decision::Pricing(set), asked);
}

fn price(ui: &mut Ui, desk: &Desk, offer: &mut Offer, niche: &NicheView) {
    let unit = desk.market(niche.market).currency.clone();
    field::money(ui, desk, &desk.say("pricing-price"), None, &mut offer.price, PRICE_MOST, &unit);
    field::money(ui, desk, &desk.say("pricing-ship-fee"), None, &mut offer.ship_fee, PRICE_MOST, &unit);
    left::position(ui, desk, offer, niche);
    left::in_short(ui, desk, offer, niche, offer.price);
}

fn promise_summary(desk: &Desk, offer: &Offer) -> String {
    let way = match offer.fulfilment {
        Fulfilment::Local => desk.say("pricing-local"),
        Fulfilment::Direct { mode, .. } => desk.words.name("mode", &mode),
    };
    let days = desk.with("days", &[("days", offer.promised_days.into())]);
    format!("{way} · {days}")
}

fn content_summary(desk: &Desk, offer: &Offer) -> String {
    let part = |name: String, steps: u32| format!("{name} {}/{}", desk.words.count(steps), desk.words.count(STEPS));
    let (content, card) = (desk.say("pricing-content"), desk.say("term-product-card"));
    format!("{} · {}", part(content, offer.content), part(card, offer.card))
}

fn promise(ui: &mut Ui, desk: &Desk, offer: &mut Offer, niche: &NicheView) {
    if let Fulfilment::Direct { .. } = offer.fulfilment {
        words::caption(ui, desk, &desk.say("pricing-direct-text"));
    } else {
        words::caption(ui, desk, &desk.say("pricing-local-text"));
    }
    let ways = ways(desk, niche);
    let name = desk.say("term-fulfilment");
    if field::choice(ui, desk, &name, Some("fulfilment"), &mut offer.fulfilment, &ways) {
        offer.promised_days = draft::promise(desk, niche, offer.fulfilment);
        if offer.fulfilment == Fulfilment::Local {
            offer.duty = DutyTerms::Dap;
        }
    }
    let days = desk.say("pricing-promised-days");
    field::number(ui, desk, &days, Some("promise"), &mut offer.promised_days, 1, DAYS_MOST);
    kept(ui, desk, offer, niche);
    if let Fulfilment::Direct { origin, mode } = offer.fulfilment {
        duty(ui, desk, offer, niche, (origin, mode));
    }
}

/// Every way an order can be sent.
fn ways(desk: &Desk, niche: &NicheView) -> Vec<(Fulfilment, String)> {
    let mut ways = vec![(Fulfilment::Local, desk.say("pricing-local"))];
    let parcels = niche.landed.iter().filter(|way| way.mode.carries_parcels());
    ways.extend(parcels.map(|way| {
        let (mode, origin) = (desk.words.name("mode", &way.mode), desk.words.name("origin", &way.origin));
        (Fulfilment::Direct { origin: way.origin, mode: way.mode }, format!("{mode} · {origin}"))
    }));
    ways
}

/// The promise against what the way usually takes, and against what orders have taken.
fn kept(ui: &mut Ui, desk: &Desk, offer: &Offer, niche: &NicheView) {
    let usual = draft::usual_days(desk, niche, offer.fulfilment);
    words::fact(ui, desk, &desk.say("pricing-usual-days"), &desk.with("days", &[("days", usual.into())]));
    if let Some(record) = left::record(desk, niche.niche) {
        let nine = desk.with("pricing-nine-in-ten", &[("days", record.nine_in_ten.into())]);
        words::fact(ui, desk, &desk.say("pricing-own-days"), &nine);
        words::fact(ui, desk, &desk.say("pricing-on-time"), &desk.words.percent(record.on_time, 0));
    }
    if offer.promised_days < usual {
        kit::notice(ui, desk, Tone::Warning, &desk.say("pricing-promise-short"));
    } else if offer.promised_days > usual * 2 + 4 {
        kit::notice(ui, desk, Tone::Plain, &desk.say("pricing-promise-long"));
    }
}

/// Who pays duty and VAT on a parcel, and how much that is likely to be.
fn duty(
    ui: &mut Ui,
    desk: &Desk,
    offer: &mut Offer,
    niche: &NicheView,
    (origin, mode): (crate::model::words::Origin, crate::model::words::Mode),
) {
    words::term_as(ui, desk, duty_term(offer.duty), &desk.say("pricing-duty-terms"));
    let options = [DutyTerms::Dap, DutyTerms::Ddp].map(|duty| (duty, desk.words.name("duty-terms", &duty)));
    field::segments(ui, desk, &desk.say("pricing-duty-terms"), &mut offer.duty, &options);
    let way = niche.landed.iter().find(|way| way.origin == origin && way.mode == mode);
    let Some(way) = way else { return };
    let due = (way.duty + way.vat).times(desk.market(niche.market).rate);
    let key = match (offer.duty, due > Money::ZERO) {
        (DutyTerms::Dap, true) => "pricing-duty-buyer",
        (DutyTerms::Ddp, true) => "pricing-duty-seller",
        (DutyTerms::Dap | DutyTerms::Ddp, false) => "pricing-duty-none",
    };
    words::caption(ui, desk, &desk.with(key, &[("amount", desk.local(niche.market, due).into())]));
}

fn duty_term(duty: DutyTerms) -> &'static str {
    match duty {
        DutyTerms::Dap => "dap",
        DutyTerms::Ddp => "ddp",
    }
}

fn content(ui: &mut Ui, desk: &Desk, offer: &mut Offer, niche: &NicheView) {
    let (content_step, card_step) = (desk.view().content_step, desk.view().card_step);
    steps(ui, desk, Scale { id: "content", name: desk.say("pricing-content"), step: content_step }, &mut offer.content);
    ui.add_space(theme::S1);
    let name = desk.say("term-product-card");
    steps(ui, desk, Scale { id: "product-card", name, step: card_step }, &mut offer.card);
    ui.add_space(theme::S1);
    languages(ui, desk, offer, niche);
    ui.add_space(theme::S1);
    let law = desk.market(niche.market).withdrawal_days;
    let name = desk.say("pricing-return-days");
    field::number(ui, desk, &name, Some("withdrawal-period"), &mut offer.return_days, 0, RETURNS_MOST);
    words::caption(ui, desk, &desk.with("pricing-return-law", &[("days", law.into())]));
}

/// Something made in steps of the same price.
struct Scale {
    id: &'static str,
    name: String,
    step: Money,
}

fn steps(ui: &mut Ui, desk: &Desk, scale: Scale, value: &mut u32) {
    let cost = desk.with("pricing-step-cost", &[("amount", desk.words.money(scale.step).into())]);
    match scale.id {
        "content" => words::fact(ui, desk, &scale.name, &cost),
        id => words::fact_in(ui, desk, &scale.name, &cost, desk.tokens.text_1, Some(id)),
    }
    let options: Vec<(u32, String)> = (0..=STEPS).map(|step| (step, desk.words.count(step))).collect();
    field::segments(ui, desk, &scale.name, value, &options);
    words::caption(ui, desk, &desk.say(&format!("pricing-{}-{value}", scale.id)));
}

/// Which languages the listing is written in; each but the language of trade is translated once.
fn languages(ui: &mut Ui, desk: &Desk, offer: &mut Offer, niche: &NicheView) {
    let market = desk.market(niche.market);
    words::strong(ui, desk, &desk.say("pricing-languages"));
    for language in &market.languages {
        let mut on = offer.languages.contains(&language.role);
        let share = desk.words.percent(language.share, 0);
        let name =
            desk.with("pricing-language", &[("language", language.name.as_str().into()), ("share", share.into())]);
        if field::toggle(ui, desk, &name, None, &mut on) {
            set_language(offer, language.role, on);
        }
    }
    let readers = market.languages.iter().filter(|row| offer.languages.contains(&row.role));
    let readers: f64 = readers.map(|row| row.share).sum();
    words::caption(ui, desk, &desk.with("pricing-readers", &[("share", desk.words.percent(readers, 0).into())]));
}

fn set_language(offer: &mut Offer, role: LanguageRole, on: bool) {
    offer.languages.retain(|held| *held != role);
    if on {
        offer.languages.push(role);
        offer.languages.sort();
    }
}

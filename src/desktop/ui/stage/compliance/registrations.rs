//! Registrations in a market, and how buyers' data is asked for.

use egui::Ui;

use crate::base::calendar::Day;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::options::{Choice, options};
use crate::desktop::kit::{self, Tone, decide, words};
use crate::desktop::theme;
use crate::model::words::Channel;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::{Consent, Move, Registration};
use crate::sim::view::MarketView;

pub const ALL: [Registration; 4] =
    [Registration::Tax, Registration::Importer, Registration::TradeMark, Registration::DataOffice];

/// From when a registration holds, where there is one.
pub fn held(market: &MarketView, registration: Registration) -> Option<Day> {
    match registration {
        Registration::Tax => market.tax_registered,
        Registration::Importer => market.importer,
        Registration::TradeMark => market.trademark,
        Registration::DataOffice => market.data_office,
    }
}

pub fn registrations_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, asked: &mut Vec<Intent>) {
    let title = desk.with("compliance-registrations", &[("market", market.name.as_str().into())]);
    kit::section(ui, desk, &title, |ui| {
        for (place, registration) in ALL.into_iter().enumerate() {
            if place > 0 {
                ui.add_space(theme::S2);
            }
            one(ui, desk, market, registration, asked);
        }
    });
}

fn one(ui: &mut Ui, desk: &Desk, market: &MarketView, registration: Registration, asked: &mut Vec<Intent>) {
    let name = desk.words.name("registration", &registration);
    words::line(ui, desk, &name, desk.tokens.text_1, 600);
    if let Some(from) = held(market, registration) {
        let (tone, key) = match from <= desk.view().day {
            true => (Tone::Good, "compliance-registered"),
            false => (Tone::Plain, "compliance-registered-from"),
        };
        let text = desk.with(key, &[("date", desk.date(from).into())]);
        words::with_icon(ui, desk, tone.icon(), tone.color(desk), &text);
        return;
    }
    words::caption(ui, desk, &desk.say(&format!("{}-text", crate::lang::key_of("registration", &registration))));
    let register = Decision::Compliance(Move::Register { market: market.market, registration });
    if let Ok(quote) = (desk.ask)(&register) {
        words::caption(ui, desk, &decide::quote_text(desk, &quote));
    }
    let whole = desk.with("compliance-register", &[("what", name.into())]);
    decide::decide_small_as(ui, desk, (&desk.say("compliance-apply"), &whole), register, asked);
}

pub fn consent_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let market = desk.market(drafts.focus.market);
    let draft = &mut drafts.stage.compliance.consent;
    if draft.is_none_or(|(of, _)| of != market.market) {
        *draft = Some((market.market, market.consent));
    }
    let Some((_, wanted)) = draft else { return };
    kit::section(ui, desk, &desk.say("compliance-data"), |ui| {
        words::soft(ui, desk, &desk.say("compliance-data-text"));
        let choice = |consent: Consent| {
            let is_now = consent == market.consent;
            Choice {
                value: consent,
                title: desk.words.name("consent", &consent),
                figure: if is_now { desk.say("compliance-consent-now") } else { String::new() },
                detail: desk.say(&format!("{}-text", crate::lang::key_of("consent", &consent))),
            }
        };
        let choices = [Consent::Unasked, Consent::Notice, Consent::OptIn].map(choice);
        options(ui, desk, &desk.say("term-consent"), wanted, &choices);
        let in_market = |niche: crate::model::setting::NicheId| {
            desk.view().niches.get(niche.0 as usize).is_some_and(|niche| niche.market == market.market)
        };
        let targets = desk
            .view()
            .budgets
            .iter()
            .any(|row| in_market(row.niche) && row.channel != Channel::MarketplaceAds && row.daily.0 > 0);
        if targets && market.consent == Consent::Unasked {
            kit::notice(ui, desk, Tone::Warning, &desk.say("compliance-data-risk"));
        }
        if *wanted != market.consent {
            let verb = desk.with("compliance-consent-verb", &[("consent", desk.words.name("consent", wanted).into())]);
            let set = Decision::Compliance(Move::SetConsent { market: market.market, consent: *wanted });
            decide::decide(ui, desk, &verb, set, asked);
        }
    });
}

//! What a product is declared as: the headings that come into question with their texts and duties.

use egui::Ui;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::options::{Choice, options};
use crate::desktop::kit::{self, Tone, decide, words};
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::Move;
use crate::sim::view::NicheView;

/// The words of a line of the tariff: those of the reader's language where there are any, else the tariff's own.
pub fn tariff_text(desk: &Desk, code: &str, heading: &str, text: &str) -> String {
    let key = format!("hs-{}", code.replace('.', ""));
    let text = if desk.words.has(&key) { desk.say(&key) } else { text.to_owned() };
    let key = format!("hs-{}", code.split('.').next().unwrap_or(code));
    let heading = if desk.words.has(&key) { desk.say(&key) } else { heading.to_owned() };
    if heading == text || heading.is_empty() {
        text
    } else {
        desk.with("compliance-tariff-line", &[("heading", heading.into()), ("text", text.into())])
    }
}

pub fn heading_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    let code = &mut drafts.stage.compliance.code;
    kit::section(ui, desk, &desk.say("compliance-heading"), |ui| {
        let state = match &niche.declared_code {
            Some(code) => desk.with("compliance-declared-as", &[("code", code.as_str().into())]),
            None => desk.say("compliance-declared-broker"),
        };
        words::fact_of(ui, desk, "hs-code", &state);
        words::soft(ui, desk, &desk.say("compliance-heading-text"));
        options(ui, desk, &desk.say("compliance-heading"), code, &choices(desk, niche, code));
        let Some(wanted) = code.as_ref().filter(|code| Some(*code) != niche.declared_code.as_ref()) else {
            words::caption(ui, desk, &desk.say("compliance-heading-more"));
            return;
        };
        let times = desk.words.number(desk.view().customs.evasion_penalty, 1);
        let risk = desk.with("compliance-heading-risk", &[("times", times.into())]);
        kit::notice(ui, desk, Tone::Plain, &risk);
        let verb = desk.with("compliance-heading-verb", &[("code", wanted.as_str().into())]);
        let (market, product) = (niche.market, niche.product);
        let classify = Decision::Compliance(Move::Classify { market, product, code: wanted.clone() });
        decide::decide(ui, desk, &verb, classify, asked);
    });
}

/// The broker while nothing is declared, the lines that come into question, and another one that was looked up.
fn choices(desk: &Desk, niche: &NicheView, code: &Option<String>) -> Vec<Choice<Option<String>>> {
    let duty = |rate: f64| desk.with("compliance-duty-of", &[("rate", desk.words.percent(rate, 1).into())]);
    let mut choices = Vec::new();
    if niche.declared_code.is_none() {
        let customs = &desk.view().customs;
        let money = |amount| desk.words.money_round(amount);
        let slots = [("more", money(customs.broker_classifies).into()), ("less", money(customs.broker).into())];
        choices.push(Choice {
            value: None,
            title: desk.say("compliance-broker"),
            figure: String::new(),
            detail: desk.with("compliance-broker-text", &slots),
        });
    }
    let goods = desk.goods(niche.product);
    for (line, rate) in goods.headings.iter().zip(&niche.heading_rates) {
        choices.push(Choice {
            value: Some(line.code.clone()),
            title: line.code.clone(),
            figure: duty(*rate),
            detail: tariff_text(desk, &line.code, &line.heading, &line.text),
        });
    }
    let looked_up = code.as_ref().filter(|code| !goods.headings.iter().any(|line| line.code == **code));
    let looked_up = looked_up.and_then(|code| desk.frame.tariff.iter().find(|line| line.code == *code));
    choices.extend(looked_up.map(|line| Choice {
        value: Some(line.code.clone()),
        title: line.code.clone(),
        figure: duty(line.rates.get(niche.market.0 as usize).copied().unwrap_or(0.0)),
        detail: tariff_text(desk, &line.code, &line.heading, &line.text),
    }));
    choices
}

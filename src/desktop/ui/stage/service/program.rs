//! A program that answers: how far it may go, what a message costs, and what it gets wrong.

use egui::Ui;

use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::MarketId;
use crate::sim::decision::Decision;
use crate::sim::stage::service::{Automation, Move};
use crate::sim::view::MarketView;

#[derive(Debug)]
pub struct Draft {
    of: Option<(MarketId, Option<Automation>)>,
    wanted: Automation,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { of: None, wanted: Automation { refund_limit: Money::ZERO, claims: false } }
    }
}

impl Draft {
    /// What is set; else questions only, with a limit of a usual order for who lets it answer claims.
    fn follow(&mut self, desk: &Desk, market: &MarketView) {
        let of = Some((market.market, market.automation.clone()));
        if self.of != of {
            let usual = Automation { refund_limit: usual_order(desk, market), claims: false };
            *self = Draft { of, wanted: market.automation.clone().unwrap_or(usual) };
        }
    }

    #[cfg(test)]
    pub fn limit(&mut self, amount: Money) {
        self.wanted.refund_limit = amount;
    }
}

/// The middle of what the shop's offers cost, whole units of money.
fn usual_order(desk: &Desk, market: &MarketView) -> Money {
    let here = |niche: crate::model::setting::NicheId| desk.view().niches[niche.0 as usize].market == market.market;
    let open = desk.view().listings.iter().filter(|row| row.live && here(row.niche));
    let mut prices: Vec<Money> = open.map(|row| row.offer.price + row.offer.ship_fee).collect();
    prices.sort_unstable();
    let middle = prices.get(prices.len() / 2).copied();
    Money::from_major(middle.unwrap_or(Money::from_major(20.0 * market.rate)).major().round())
}

pub fn program_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, draft: &mut Draft, asked: &mut Vec<Intent>) {
    draft.follow(desk, market);
    kit::section(ui, desk, &desk.say("service-program"), |ui| {
        let is_on = market.automation.is_some();
        let state = if is_on { "service-program-on" } else { "service-program-off" };
        words::fact(ui, desk, &desk.say("service-program-state"), &desk.say(state));
        let terms = &desk.view().desk;
        let slots = [
            ("cost", desk.words.money(terms.program_message).into()),
            ("wrong", desk.words.percent(terms.program_error, 0).into()),
        ];
        words::soft(ui, desk, &desk.with("service-program-text", &slots));
        let wanted = &mut draft.wanted;
        field::toggle(ui, desk, &desk.say("service-program-claims"), None, &mut wanted.claims);
        if wanted.claims {
            let most = Money::from_major(1_000_000.0);
            let name = desk.say("service-program-limit");
            field::money(ui, desk, &name, None, &mut wanted.refund_limit, most, &market.currency);
        }
        let risk = if wanted.claims { "service-program-risk-claims" } else { "service-program-risk" };
        kit::notice(ui, desk, Tone::Plain, &desk.with(risk, &slots));
        decisions(ui, desk, market, wanted, asked);
    });
}

fn decisions(ui: &mut Ui, desk: &Desk, market: &MarketView, wanted: &Automation, asked: &mut Vec<Intent>) {
    let automate = |automation| Decision::Service(Move::Automate { market: market.market, automation });
    match &market.automation {
        None => {
            decide::decide(ui, desk, &desk.say("service-program-start"), automate(Some(wanted.clone())), asked);
        }
        Some(set) => {
            if set != wanted {
                decide::decide(ui, desk, &desk.say("service-program-change"), automate(Some(wanted.clone())), asked);
            }
            decide::decide_small(ui, desk, &desk.say("service-program-stop"), automate(None), asked);
        }
    }
}

//! Agents by language: what the queue needs, what they cost a day, how many there are.

use egui::Ui;

use super::queue;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::MarketId;
use crate::model::words::LanguageRole;
use crate::sim::decision::Decision;
use crate::sim::stage::service::Move;
use crate::sim::view::{AgentsView, MarketView};

/// More than may be employed, so that the refusal can say how many may.
const MOST: u32 = 60;
/// Days over which messages are counted.
const WEEKS: u32 = 14;

#[derive(Debug, Default)]
pub struct Draft {
    of: Option<(MarketId, Vec<AgentsView>)>,
    wanted: Vec<(LanguageRole, u32)>,
}

impl Draft {
    /// Those who are there, until somebody enters others.
    fn follow(&mut self, market: &MarketView) {
        let of = Some((market.market, market.agents.clone()));
        if self.of != of {
            let wanted = market.agents.iter().map(|row| (row.language, row.agents)).collect();
            *self = Draft { of, wanted };
        }
    }

    #[cfg(test)]
    pub fn want(&mut self, language: LanguageRole, agents: u32) {
        self.wanted.iter_mut().filter(|row| row.0 == language).for_each(|row| row.1 = agents);
    }
}

pub fn staff_ui(ui: &mut Ui, desk: &Desk, market: &MarketView, draft: &mut Draft, asked: &mut Vec<Intent>) {
    draft.follow(market);
    kit::section(ui, desk, &desk.with("service-staff", &[("market", market.name.as_str().into())]), |ui| {
        let slots =
            [("wage", desk.local(market.market, market.agent_day).into()), ("answers", answers_a_day(desk).into())];
        words::soft(ui, desk, &desk.with("service-staff-text", &slots));
        for row in &market.languages {
            language(ui, desk, market, row.role, draft, asked);
        }
    });
}

/// What one agent answers in a day.
fn answers_a_day(desk: &Desk) -> u32 {
    desk.view().agent_minutes / desk.view().minutes_per_answer.max(1)
}

fn language(
    ui: &mut Ui,
    desk: &Desk,
    market: &MarketView,
    role: LanguageRole,
    draft: &mut Draft,
    asked: &mut Vec<Intent>,
) {
    let Some((_, wanted)) = draft.wanted.iter_mut().find(|(language, _)| *language == role) else { return };
    let name = queue::language_name(desk, market, role);
    let employed = market.agents.iter().find(|row| row.language == role).map_or(0, |row| row.agents);
    let share = market.languages.iter().find(|row| row.role == role).map_or(0.0, |row| row.share);
    let waiting = desk
        .view()
        .enquiries
        .iter()
        .filter(|row| row.language == role && desk.view().niches[row.niche.0 as usize].market == market.market);
    let waiting = waiting.count() as u32;
    field::number(ui, desk, &name, None, wanted, 0, MOST);
    let slots = [
        ("share", desk.words.percent(share, 0).into()),
        ("waiting", waiting.into()),
        ("daily", desk.words.number(daily(desk, market, role), 1).into()),
    ];
    words::caption(ui, desk, &desk.with("service-language-text", &slots));
    if waiting > employed * answers_a_day(desk) + desk.view().minutes_left / desk.view().minutes_per_answer.max(1) {
        let need = waiting.div_ceil(answers_a_day(desk).max(1));
        kit::notice(ui, desk, Tone::Warning, &desk.with("service-need", &[("agents", need.into())]));
    }
    if *wanted != employed {
        let cost = desk.local(market.market, market.agent_day.units(*wanted));
        let slots = [("agents", (*wanted).into()), ("language", name.into()), ("cost", cost.into())];
        words::fact(ui, desk, &desk.say("service-wages"), &desk.with("service-wages-day", &slots));
        let decision = Move::Staff { market: market.market, language: role, agents: *wanted };
        decide::decide(ui, desk, &desk.with("service-staff-verb", &slots), Decision::Service(decision), asked);
    }
    ui.add_space(crate::desktop::theme::S1);
}

/// Messages a day in a language over the last two weeks, those that wait included.
fn daily(desk: &Desk, market: &MarketView, role: LanguageRole) -> f64 {
    let view = desk.view();
    let here = |niche: crate::model::setting::NicheId| view.niches[niche.0 as usize].market == market.market;
    let recent = desk
        .frame
        .past
        .contacts
        .iter()
        .filter(|row| row.language == role && view.day.since(row.day) <= WEEKS && here(row.niche));
    let open = view.enquiries.iter().filter(|row| row.language == role && here(row.niche));
    let days = WEEKS.min(view.day.0).max(1);
    (recent.count() + open.count()) as f64 / f64::from(days)
}

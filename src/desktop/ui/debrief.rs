//! The debrief: which stage brought or cost how much against the competent player, and which days moved the result most.
//!
//! Shows what was found by playing the run again; computes nothing.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::{chrome, play};
use crate::assess::Debrief;
use crate::assess::turning::TurningPoint;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Part, Series, bars, chart};
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::lang::facts;

/// Decisions of a moment that are named.
const NAMED: usize = 3;

pub fn debrief_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    chrome::page(ui, desk, |ui| {
        let back = if desk.rtl() { icon::ARROW_RIGHT } else { icon::ARROW_LEFT };
        if field::button(ui, desk, back, &desk.say("go-result"), true).clicked() {
            asked.push(Intent::Go(Screen::Result));
        }
        ui.add_space(theme::S2);
        words::title(ui, desk, &desk.say("debrief-title"));
        let Some(debrief) = &desk.frame.beside.debrief else {
            kit::empty(ui, desk, &desk.say("debrief-working"));
            return;
        };
        if ui.available_width() > 760.0 {
            let half = (ui.available_width() - 24.0) / 2.0;
            let [near, far] = chrome::halves(ui, desk, half);
            chrome::within(ui, desk, near, |ui| kit::card(ui, desk, |ui| stages(ui, desk, debrief)));
            chrome::within(ui, desk, far, |ui| days(ui, desk, drafts, debrief));
        } else {
            kit::card(ui, desk, |ui| stages(ui, desk, debrief));
            days(ui, desk, drafts, debrief);
        }
    });
    asked
}

/// What each stage would have brought in the competent player's hands.
fn stages(ui: &mut Ui, desk: &Desk, debrief: &Debrief) {
    let found = &debrief.attribution;
    let part = |name: String, profit: Money| Part {
        name,
        value: profit.major(),
        shown: desk.words.money_change(profit),
        color: if profit.is_negative() { desk.tokens.good } else { desk.tokens.warn },
    };
    let mut parts: Vec<Part> =
        found.parts.iter().map(|row| part(desk.words.name("stage", &row.stage), row.profit)).collect();
    parts.push(part(desk.say("debrief-interaction"), found.interaction_profit));
    let whole = part(desk.say("debrief-whole"), found.whole_profit);
    parts.push(Part { color: desk.tokens.sea, ..whole });
    bars(ui, desk, &desk.say("debrief-stages"), &desk.say("home-currency"), &desk.say("debrief-stages-text"), &parts);
}

/// The days that mattered, and the cash without the one that is looked at.
fn days(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, debrief: &Debrief) {
    let points = &debrief.turning_points;
    words::strong(ui, desk, &desk.say("debrief-days"));
    if points.is_empty() {
        kit::card(ui, desk, |ui| kit::empty(ui, desk, &desk.say("debrief-none")));
        return;
    }
    words::caption(ui, desk, &desk.say("debrief-days-text"));
    if let Some(point) = drafts.debrief.and_then(|place| points.get(place)) {
        kit::card(ui, desk, |ui| without(ui, desk, drafts, point));
    }
    for (place, point) in points.iter().enumerate() {
        let is_it = drafts.debrief == Some(place);
        let (title, text) = told(desk, point);
        let amount = desk.words.money_change(point.brought);
        if chrome::pressable_card(ui, desk, play::icon_of(point.stage), &title, &text, &amount, is_it) {
            drafts.debrief = (!is_it).then_some(place);
        }
    }
}

/// A moment in words: its day and stage, what was decided, what hung on it.
fn told(desk: &Desk, point: &TurningPoint) -> (String, String) {
    let verb = if point.brought.is_negative() { "debrief-cost" } else { "debrief-brought" };
    let slots = [("date", desk.date(point.day).into()), ("stage", desk.words.name("stage", &point.stage).into())];
    let title = desk.with(verb, &slots);
    let named = point.decisions.iter().take(NAMED);
    let mut lines: Vec<String> =
        named.map(|decision| facts::decision(desk.words, &desk.frame.names, decision)).collect();
    if point.decisions.len() > NAMED {
        lines.push(desk.with("debrief-more", &[("count", (point.decisions.len() - NAMED).into())]));
    }
    if point.carried > 0 {
        lines.push(desk.with("debrief-carried", &[("count", point.carried.into())]));
    }
    (title, lines.join(" "))
}

/// Cash as it was, and as it would have been without the moment.
fn without(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, point: &TurningPoint) {
    let line = |cash: &[Money]| -> Vec<[f64; 2]> {
        cash.iter().enumerate().map(|(day, cash)| [day as f64 + 1.0, cash.major()]).collect()
    };
    let last = |cash: &[Money]| desk.words.money_round(cash.last().copied().unwrap_or_default());
    let own = &desk.frame.past.cash;
    let values = [("own", last(own).into()), ("without", last(&point.cash_without).into())];
    let shown = Chart {
        id: "debrief-cash",
        title: desk.say("debrief-cash"),
        unit: desk.say("home-currency"),
        sentence: desk.with("debrief-cash-sentence", &values),
        height: 150.0,
        series: vec![
            Series::line(desk.say("debrief-cash-own"), desk.tokens.sea, line(own)),
            Series::forecast(
                desk.say("debrief-cash-without"),
                desk.tokens.accent,
                line(&point.cash_without),
                Vec::new(),
            ),
        ],
        marks: vec![Mark::Day { name: desk.date(point.day), at: f64::from(point.day.0) }],
        from_zero: true,
    };
    chart(ui, desk, &mut drafts.as_tables, &shown);
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, OnceLock};

    use egui_kittest::kittest::Queryable;

    use super::*;
    use crate::desktop::testing::{self, Table, press};
    use crate::lang::Language;
    use crate::model::scenario::Skill;
    use crate::run::ladder::{self, Ladder};

    fn finished(language: Language) -> Table {
        let mut table = Table::of("first-shop", Skill::Novice, 90, language, debrief_ui);
        // The same run in every language: played again once.
        static DEBRIEF: OnceLock<Arc<Debrief>> = OnceLock::new();
        let session = &table.session;
        let debrief = DEBRIEF.get_or_init(|| {
            let ladder = Ladder::play(session.setting(), |_| {});
            Arc::new(Debrief::of(session, &ladder, ladder::profit(session), 4))
        });
        table.frame.beside.debrief = Some(Arc::clone(debrief));
        table
    }

    #[test]
    fn a_turning_point_opens_the_cash_without_it() {
        let table = finished(Language::English);
        let debrief = table.frame.beside.debrief.clone().expect("given");
        let stage = table.words.name("stage", &debrief.turning_points[0].stage);
        let mut harness = table.show(egui::vec2(1100.0, 1400.0), 1.0);
        harness.get_by_label_contains("Together, beyond the parts");
        let title = format!(", {stage}: it ");
        harness.get_all_by_label_contains(&title).next().expect("the greatest is shown").click();
        harness.run_steps(3);
        assert_eq!(harness.state().drafts.debrief, Some(0));
        assert!(harness.query_all_by_label_contains("as it was,").next().is_some(), "the two lines are told");
        testing::assert_all_is_named(&harness);
        testing::assert_keyboard_reaches_all(&mut harness);
    }

    #[test]
    fn the_debrief_fits_wide_and_narrow_in_any_language() {
        for language in Language::ALL {
            for width in [683.0, 1366.0] {
                let mut table = finished(language);
                table.drafts.debrief = Some(0);
                let harness = table.show(egui::vec2(width, 1600.0), 1.0);
                testing::assert_nothing_sticks_out(&harness);
            }
        }
    }

    #[test]
    fn while_it_is_being_worked_out_it_says_so_and_one_can_go_back() {
        let table = Table::of("first-shop", Skill::Novice, 90, Language::English, debrief_ui);
        let mut harness = table.show(egui::vec2(1000.0, 600.0), 1.0);
        harness.get_by_label_contains("played again with changes");
        press(&mut harness, "Result");
        assert!(matches!(harness.state().asked.last(), Some(Intent::Go(Screen::Result))));
    }
}

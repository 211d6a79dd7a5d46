//! Cash day by day and the profit, against players of known skill on the same form.

use egui::Ui;

use super::marking;
use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Series, Stroke, chart};
use crate::desktop::kit::{self, words};
use crate::desktop::theme;
use crate::lang::Slot;
use crate::model::scenario::Skill;

pub fn par_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let Some(marks) = &desk.frame.beside.looked.marks else { return marking(ui, desk) };
    profits(ui, desk);
    ui.add_space(theme::S2);
    kit::card(ui, desk, |ui| chart(ui, desk, &mut drafts.as_tables, &cash(desk, &marks.cash)));
    words::caption(ui, desk, &desk.say("debrief-par-text"));
}

/// Profit after the run-on: one's own, and that of those who are drawn beside it.
fn profits(ui: &mut Ui, desk: &Desk) {
    let own = desk.frame.beside.profit.unwrap_or_default();
    let tile = |name: String, profit: Money| (name, desk.words.money_round(profit), desk.say("result-profit"));
    let mut tiles = vec![tile(desk.say("debrief-par-own"), own)];
    for skill in [Skill::Novice, Skill::Competent, Skill::Expert] {
        tiles.extend(desk.frame.rung(skill).map(|profit| tile(desk.words.name("skill", &skill), profit)));
    }
    words::figures(ui, desk, &tiles);
}

fn cash(desk: &Desk, others: &[(Skill, Vec<Money>)]) -> Chart {
    let own = &desk.frame.past.cash;
    let last = |cash: &[Money]| Slot::from(desk.words.money_round(cash.last().copied().unwrap_or_default()));
    let of = |skill: Skill| others.iter().find(|(held, _)| *held == skill).map_or(&[][..], |(_, cash)| cash);
    let values = [
        ("own", last(own)),
        ("novice", last(of(Skill::Novice))),
        ("competent", last(of(Skill::Competent))),
        ("expert", last(of(Skill::Expert))),
    ];
    let drawn = |skill: Skill| match skill {
        Skill::Novice => (desk.tokens.warn, Stroke::Dotted),
        Skill::Competent => (desk.tokens.good, Stroke::Dashed),
        _ => (desk.tokens.road, Stroke::Stitched),
    };
    let mut series = vec![Series::line(desk.say("debrief-par-own"), desk.tokens.sea, line(own))];
    series.extend(others.iter().map(|(skill, cash)| {
        let (color, stroke) = drawn(*skill);
        Series { stroke, ..Series::line(desk.words.name("skill", skill), color, line(cash)) }
    }));
    Chart {
        id: "debrief-par-cash",
        title: desk.say("debrief-par-cash"),
        unit: desk.say("home-currency"),
        sentence: desk.with("debrief-par-sentence", &values),
        height: 290.0,
        series,
        marks: vec![Mark::Level { name: desk.say("result-capital"), at: desk.frame.capital.major() }],
        from_zero: true,
    }
}

/// Cash by day, as charts count days: from the first evening.
pub fn line(cash: &[Money]) -> Vec<[f64; 2]> {
    cash.iter().enumerate().map(|(day, cash)| [day as f64 + 1.0, cash.major()]).collect()
}

//! Turning points: the days that moved the result most, on a line of time and in words.

use egui::{CornerRadius, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::par::line;
use super::{Section, working};
use crate::assess::turning::TurningPoint;
use crate::assess::whatif::Edit;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Series, chart};
use crate::desktop::kit::{self, field, focus_ring, words};
use crate::desktop::text;
use crate::desktop::theme;
use crate::desktop::ui::{chrome, play};
use crate::lang::facts;

/// Decisions of a moment that are named.
const NAMED: usize = 3;

pub fn moments_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let Some(debrief) = &desk.frame.beside.debrief else { return working(ui, desk) };
    let points = &debrief.turning_points;
    if points.is_empty() {
        kit::card(ui, desk, |ui| kit::empty(ui, desk, &desk.say("debrief-none")));
        return;
    }
    words::caption(ui, desk, &desk.say("debrief-days-text"));
    kit::card(ui, desk, |ui| timeline(ui, desk, &mut drafts.debrief.point, points));
    if let Some(point) = drafts.debrief.point.and_then(|place| points.get(place)) {
        kit::card(ui, desk, |ui| {
            without(ui, desk, drafts, point);
            if field::button(ui, desk, icon::GIT_BRANCH, &desk.say("debrief-without"), true).clicked() {
                leave_out(desk, drafts, point, asked);
            }
        });
    }
    for (place, point) in points.iter().enumerate() {
        let is_it = drafts.debrief.point == Some(place);
        let (title, text) = told(desk, point);
        let amount = desk.words.money_change(point.brought);
        if chrome::pressable_card(ui, desk, play::icon_of(point.stage), &title, &text, &amount, is_it) {
            drafts.debrief.point = (!is_it).then_some(place);
        }
    }
}

/// The days from left to right, as in charts: above the line what paid, below it what cost.
fn timeline(ui: &mut Ui, desk: &Desk, chosen: &mut Option<usize>, points: &[TurningPoint]) {
    const HIGH: f32 = 132.0;
    const LEAST: f32 = 8.0;
    const MOST: f32 = 17.0;
    words::line(ui, desk, &desk.say("debrief-timeline"), desk.tokens.text_1, 600);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HIGH), Sense::hover());
    let rail = Rect::from_center_size(rect.center(), vec2(rect.width() - 2.0 * MOST, 4.0));
    ui.painter().rect_filled(rail, CornerRadius::same(2), desk.tokens.track);
    let days = desk.frame.past.cash.len().max(2) as f32;
    let greatest = points.iter().map(|point| point.brought.major().abs()).fold(f64::MIN_POSITIVE, f64::max);
    let mut placed: Vec<Rect> = Vec::new();
    for (place, point) in points.iter().enumerate() {
        let share = (point.brought.major().abs() / greatest) as f32;
        let radius = LEAST + (MOST - LEAST) * share;
        let x = rail.left() + rail.width() * point.day.0 as f32 / (days - 1.0);
        let away = if point.brought.is_negative() { 1.0 } else { -1.0 };
        let mut spot =
            Rect::from_center_size(pos2(x, rail.center().y + away * (radius + 8.0)), vec2(2.0, 2.0) * radius);
        // Days near each other stand side by side: the later found, the smaller it is.
        while placed.iter().any(|held| held.intersects(spot)) && spot.right() + 3.0 < rect.right() {
            spot = spot.translate(vec2(3.0, 0.0));
        }
        placed.push(spot);
        let is_it = *chosen == Some(place);
        let response = ui.interact(spot, ui.id().with(("moment", place)), Sense::click());
        let color = if point.brought.is_negative() { desk.tokens.warn } else { desk.tokens.good };
        let fill = if is_it || response.hovered() { color } else { color.gamma_multiply(0.55) };
        let stem = [pos2(x, rail.center().y), spot.center()];
        ui.painter().line_segment(stem, Stroke::new(1.0, color));
        ui.painter().circle(spot.center(), radius - 1.0, fill, Stroke::new(if is_it { 2.0 } else { 1.0 }, color));
        let sign = play::icon_of(point.stage);
        let font = egui::FontId::proportional(radius);
        ui.painter().text(spot.center(), egui::Align2::CENTER_CENTER, sign, font, desk.tokens.bg);
        let (title, _) = told(desk, point);
        let amount = desk.words.money_change(point.brought);
        let label = format!("{} {}", text::plain(&title), text::plain(&amount));
        response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_it, &label));
        focus_ring(ui, desk, &response);
        if response.clicked() {
            *chosen = (!is_it).then_some(place);
        }
        words::bubble(response, desk, &title, &amount);
    }
    ends(ui, desk, rect);
    words::caption(ui, desk, &desk.say("debrief-timeline-text"));
}

/// The first and the last day under the line of time.
fn ends(ui: &Ui, desk: &Desk, rect: Rect) {
    let face = desk.face(theme::CAPTION, 450, desk.tokens.text_3);
    let last = desk.frame.past.cash.len().saturating_sub(1) as u32;
    let (near, far) = (egui::Align2::LEFT_BOTTOM, egui::Align2::RIGHT_BOTTOM);
    let date = |day| desk.date(crate::base::calendar::Day(day));
    text::paint(ui.painter(), rect.left_bottom(), near, &date(0), face, desk.rtl());
    text::paint(ui.painter(), rect.right_bottom(), far, &date(last), face, desk.rtl());
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
    let last = |cash: &[Money]| desk.words.money_round(cash.last().copied().unwrap_or_default());
    let own = &desk.frame.past.cash;
    let values = [("own", last(own).into()), ("without", last(&point.cash_without).into())];
    let name = desk.say("debrief-cash-without");
    let shown = Chart {
        id: "debrief-cash",
        title: desk.say("debrief-cash"),
        unit: desk.say("home-currency"),
        sentence: desk.with("debrief-cash-sentence", &values),
        height: 150.0,
        series: vec![
            Series::line(desk.say("debrief-cash-own"), desk.tokens.sea, line(own)),
            Series::forecast(name, desk.tokens.accent, line(&point.cash_without), Vec::new()),
        ],
        marks: vec![Mark::Day { name: desk.date(point.day), at: f64::from(point.day.0) }],
        from_zero: true,
    };
    chart(ui, desk, &mut drafts.as_tables, &shown);
}

/// Opens the what-if with the moment's decisions left out, and has it played.
fn leave_out(desk: &Desk, drafts: &mut Drafts, point: &TurningPoint, asked: &mut Vec<Intent>) {
    let Some(marks) = &desk.frame.beside.looked.marks else { return };
    let decided = marks.decided.get(point.day.0 as usize).map_or(&[][..], Vec::as_slice);
    let is_it = |place: &usize| decided[*place].was_taken && decided[*place].decision.stage() == point.stage;
    let edits: Vec<Edit> =
        (0..decided.len()).filter(is_it).map(|place| Edit::Remove { day: point.day, place }).collect();
    drafts.debrief.what_if = super::edits::Draft::of(point.day, edits.clone());
    drafts.debrief.section = Section::WhatIf;
    asked.push(Intent::Try(edits));
}

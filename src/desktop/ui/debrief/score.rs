//! The mark: conduct first, then the verdict, each competence with its floor, and the indicators and facts behind it.

use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use super::{DebriefDrafts, marking};
use crate::assess::score::{Assessment, CompetenceMark, IndicatorMark};
use crate::desktop::desk::Desk;
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::Marks;
use crate::desktop::kit::{self, Tone, field, focus_ring, words};
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::desktop::ui::chrome;
use crate::lang::Slot;
use crate::model::rubric::{Competence, Scale};
use crate::report::evidence;
use crate::report::text as report;

/// From this width on the indicators stand beside the competences.
const WIDE: f32 = 760.0;

pub fn score_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let Some(marks) = &desk.frame.beside.looked.marks else { return marking(ui, desk) };
    let found = &marks.assessment;
    head(ui, desk, found);
    // The weakest first: there is most to see.
    let weakest = found.competences.iter().min_by(|a, b| a.points.total_cmp(&b.points)).map(|mark| mark.competence);
    let drafts = &mut drafts.debrief;
    if ui.available_width() > WIDE {
        let near_width = (ui.available_width() - 24.0) * 0.42;
        let [near, far] = chrome::halves(ui, desk, near_width);
        let chosen = drafts.competence.or(weakest);
        chrome::within(ui, desk, near, |ui| {
            words::strong(ui, desk, &desk.say("assess-competences"));
            for mark in &found.competences {
                competence(ui, desk, drafts, found, mark, chosen);
            }
            floor_note(ui, desk, found);
        });
        chrome::within(ui, desk, far, |ui| indicators(ui, desk, drafts, marks, chosen));
    } else {
        words::strong(ui, desk, &desk.say("assess-competences"));
        floor_note(ui, desk, found);
        for mark in &found.competences {
            let chosen = drafts.competence;
            competence(ui, desk, drafts, found, mark, chosen);
            if drafts.competence == Some(mark.competence) {
                indicators(ui, desk, drafts, marks, drafts.competence);
            }
        }
    }
}

/// Conduct comes first: it may undo all that follows.
fn head(ui: &mut Ui, desk: &Desk, found: &Assessment) {
    if found.conduct.is_empty() {
        kit::notice(ui, desk, Tone::Good, &desk.say("assess-conduct-clean"));
    }
    for breach in &found.conduct {
        let tone = if breach.cap.is_some() { Tone::Warning } else { Tone::Plain };
        kit::notice(ui, desk, tone, &report::breach(desk.words, breach));
    }
    let tone = match (found.finished, found.passed) {
        (false, _) => Tone::Plain,
        (true, true) => Tone::Good,
        (true, false) => Tone::Warning,
    };
    kit::notice(ui, desk, tone, &report::verdict(desk.words, found));
    let points = |points: f64| report::points(desk.words, points);
    let share = desk.words.percent(found.outcome_share, 0);
    let rest = desk.words.percent(1.0 - found.outcome_share, 0);
    let shown = (found.before_conduct - found.outcome_share * found.outcome) / (1.0 - found.outcome_share).max(0.01);
    let tiles = [
        (
            desk.say("debrief-mark"),
            points(found.mark),
            desk.with("debrief-mark-note", &[("pass", points(found.pass_mark).into())]),
        ),
        (desk.say("debrief-outcome"), points(found.outcome), desk.with("debrief-counts", &[("share", share.into())])),
        (desk.say("assess-competences"), points(shown), desk.with("debrief-counts", &[("share", rest.into())])),
        (desk.say("result-profit"), desk.words.money_round(found.profit), desk.say("home-currency")),
    ];
    words::figures(ui, desk, &tiles);
    ui.add_space(theme::S2);
}

fn floor_note(ui: &mut Ui, desk: &Desk, found: &Assessment) {
    let floor = report::points(desk.words, found.floor);
    words::caption(ui, desk, &desk.with("assess-floor-note", &[("floor", floor.into())]));
}

/// A competence: its name, points and level over a bar with the floor in it; pressed, it opens.
fn competence(
    ui: &mut Ui,
    desk: &Desk,
    drafts: &mut DebriefDrafts,
    found: &Assessment,
    mark: &CompetenceMark,
    chosen: Option<Competence>,
) {
    const HIGH: f32 = 44.0;
    let is_it = chosen == Some(mark.competence);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HIGH), Sense::click());
    let fill = if is_it || response.hovered() { desk.tokens.card } else { desk.tokens.panel };
    let line = if is_it { desk.tokens.accent } else { desk.tokens.line };
    let radius = CornerRadius::same(theme::RADIUS);
    ui.painter().rect(rect, radius, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(10.0, 7.0));
    let name = desk.words.name("competence", &mark.competence);
    let slots = [
        ("points", Slot::Text(report::points(desk.words, mark.points))),
        ("level", desk.words.name("level", &mark.level).into()),
    ];
    let mut told = desk.with("debrief-competence", &slots);
    if !mark.is_enough {
        told = format!("{} {told}", icon::WARNING);
    }
    let (near, far) = match desk.rtl() {
        false => ((inner.left_top(), Align2::LEFT_TOP), (inner.right_top(), Align2::RIGHT_TOP)),
        true => ((inner.right_top(), Align2::RIGHT_TOP), (inner.left_top(), Align2::LEFT_TOP)),
    };
    let ink = if mark.is_enough { desk.tokens.text_2 } else { desk.tokens.warn };
    let figure = Face { monospaced_digits: true, ..Face::new(theme::BODY - 0.5, 500, ink) };
    let wide = text::paint(ui.painter(), far.0, far.1, &told, figure, desk.rtl()).width();
    let face = Face::new(theme::BODY - 0.5, 600, desk.tokens.text_1);
    let job =
        field::flat(text::elided(ui.ctx(), &name, face, (inner.width() - wide - theme::S2).max(40.0), desk.rtl()));
    let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
    let at = near.1.anchor_size(near.0, galley.size());
    ui.painter().galley(at.min, galley, face.color);
    bar(ui, desk, inner, mark, found.floor);
    let mut label = format!("{}: {}", text::plain(&name), text::plain(&desk.with("debrief-competence", &slots)));
    if !mark.is_enough {
        let floor = desk.with("debrief-below-floor", &[("floor", report::points(desk.words, found.floor).into())]);
        label = format!("{label}, {}", text::plain(&floor));
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_it, &label));
    focus_ring(ui, desk, &response);
    if response.clicked() {
        drafts.competence = (drafts.competence != Some(mark.competence)).then_some(mark.competence);
        drafts.indicator = None;
    }
}

fn bar(ui: &Ui, desk: &Desk, inner: Rect, mark: &CompetenceMark, floor: f64) {
    let rail = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 6.0), inner.max);
    let x = |points: f64| {
        let wide = rail.width() * (points / 100.0).clamp(0.0, 1.0) as f32;
        if desk.rtl() { rail.right() - wide } else { rail.left() + wide }
    };
    let radius = CornerRadius::same(3);
    ui.painter().rect_filled(rail, radius, desk.tokens.track.gamma_multiply(0.5));
    let color = if mark.is_enough { desk.tokens.good } else { desk.tokens.warn };
    let filled = Rect::from_two_pos(pos2(x(0.0), rail.top()), pos2(x(mark.points), rail.bottom()));
    ui.painter().rect_filled(filled, radius, color);
    ui.painter().vline(x(floor), rail.expand(2.0).y_range(), Stroke::new(2.0, desk.tokens.text_1));
}

/// The indicators of the competence that is looked at.
fn indicators(ui: &mut Ui, desk: &Desk, drafts: &mut DebriefDrafts, marks: &Marks, chosen: Option<Competence>) {
    let Some(held) = chosen.and_then(|competence| marks.assessment.of(competence)) else { return };
    kit::card(ui, desk, |ui| {
        words::strong(ui, desk, &desk.words.name("competence", &held.competence));
        let seen = desk.words.percent(held.seen, 0);
        words::caption(ui, desk, &desk.with("debrief-seen", &[("share", seen.into())]));
        let rows = marks.assessment.indicators.iter().enumerate();
        for (place, mark) in rows.filter(|(_, mark)| mark.competence == held.competence) {
            ui.push_id(place, |ui| indicator(ui, desk, drafts, marks, place, mark));
        }
    });
}

/// An indicator with its reading and points; pressed, it shows what it is held against and the facts it rests on.
fn indicator(ui: &mut Ui, desk: &Desk, drafts: &mut DebriefDrafts, marks: &Marks, place: usize, mark: &IndicatorMark) {
    let name = report::indicator(desk.words, &mark.id);
    let Some(reading) = &mark.reading else {
        words::fact_in(ui, desk, &name, &desk.say("assess-no-occasion"), desk.tokens.text_3, None);
        return;
    };
    let read = evidence::value(desk.words, mark.unit, reading.value);
    let points = match mark.points {
        Some(points) => desk.with("debrief-points", &[("points", report::points(desk.words, points).into())]),
        None => desk.say("assess-no-par"),
    };
    let is_it = drafts.indicator == Some(place);
    let sign = match (is_it, desk.rtl()) {
        (true, _) => icon::CARET_DOWN,
        (false, false) => icon::CARET_RIGHT,
        (false, true) => icon::CARET_LEFT,
    };
    let response = field::quiet_button(ui, desk, sign, &name);
    let label = format!("{}: {}, {}", text::plain(&name), text::plain(&read), text::plain(&points));
    response.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, is_it, &label));
    if response.clicked() {
        drafts.indicator = (!is_it).then_some(place);
    }
    indented(ui, desk, |ui| {
        words::fact(ui, desk, &read, &points);
        if is_it {
            words::soft(ui, desk, &report::indicator_text(desk.words, &mark.id));
            words::caption(ui, desk, &held_against(desk, mark));
            for (line, told) in reading.lines.iter().zip(&marks.evidence[place]) {
                words::fact(ui, desk, told, &evidence::value(desk.words, mark.unit, line.value));
            }
            let unlisted = (reading.cases as usize).saturating_sub(reading.lines.len());
            if unlisted > 0 {
                words::caption(ui, desk, &desk.with("assess-more", &[("count", unlisted.into())]));
            }
        }
    });
}

/// What a reading was held against: players of known skill, or a rule.
fn held_against(desk: &Desk, mark: &IndicatorMark) -> String {
    let read = |value: f64| evidence::value(desk.words, mark.unit, value);
    match (&mark.scale, &mark.anchors) {
        (Scale::Par { .. }, Some(anchors)) => {
            let said = |value: Option<f64>| Slot::Text(value.map_or("–".to_owned(), read));
            let slots = [
                ("novice", said(anchors.novice)),
                ("competent", said(Some(anchors.competent))),
                ("expert", said(anchors.expert)),
            ];
            desk.with("assess-anchors", &slots)
        }
        (Scale::Par { .. }, None) => desk.say("assess-no-par"),
        (Scale::Rule(anchors), _) => {
            let point = |(at, points): &(f64, f64)| {
                let slots =
                    [("points", Slot::Text(report::points(desk.words, *points))), ("reading", read(*at).into())];
                desk.with("debrief-rule-point", &slots)
            };
            let told = anchors.iter().map(point).collect::<Vec<_>>().join(" · ");
            desk.with("debrief-rule", &[("points", told.into())])
        }
    }
}

/// Drawn a step in: what belongs to the line above.
fn indented(ui: &mut Ui, desk: &Desk, draw: impl FnOnce(&mut Ui)) {
    const STEP: i8 = 20;
    let (left, right) = if desk.rtl() { (0, STEP) } else { (STEP, 0) };
    let margin = egui::Margin { left, right, top: 0, bottom: 4 };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        kit::column(ui, desk, draw)
    });
}

//! Who and when on one side, time in the middle, figures and help on the other.

use egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};
use egui_phosphor::regular as icon;

use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent, Screen};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::text::{self, Face};
use crate::desktop::theme;

const WEEK: usize = 7;

pub fn top_bar_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    let bar = ui.max_rect();
    let day = Day::of(desk);
    let time = time_rect(bar, desk, day.width(ui));
    let part = |from: f32, to: f32| Rect::from_min_max(pos2(from, bar.top()), pos2(to.max(from), bar.bottom()));
    let (before, after) = match desk.rtl() {
        false => (part(bar.left(), time.left() - 12.0), part(time.right() + 12.0, bar.right())),
        true => (part(time.right() + 12.0, bar.right()), part(bar.left(), time.left() - 12.0)),
    };
    inside(ui, desk, before, |ui| who_ui(ui, desk, &mut asked));
    time_ui(ui, desk, time, &day, &mut asked);
    inside(ui, desk, after, |ui| {
        kit::far(ui, desk, |ui| {
            help_ui(ui, desk, drafts, &mut asked);
            figures_ui(ui, desk);
        });
    });
    asked
}

fn inside(ui: &mut Ui, desk: &Desk, rect: Rect, draw: impl FnOnce(&mut Ui)) {
    let layout = match desk.rtl() {
        false => egui::Layout::left_to_right(egui::Align::Center),
        true => egui::Layout::right_to_left(egui::Align::Center),
    };
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.set_clip_rect(rect.expand(4.0).intersect(ui.clip_rect()));
        draw(ui);
    });
}

/// Which day it is, in two lines.
struct Day {
    day: String,
    date: String,
    face: Face,
    below: Face,
}

impl Day {
    fn of(desk: &Desk) -> Day {
        let view = desk.view();
        let left = desk.with("play-days-left", &[("days", view.days.saturating_sub(view.day.0).into())]);
        Day {
            day: desk.with("play-day", &[("day", view.day.0.into()), ("days", view.days.into())]),
            date: format!("{} · {left}", desk.words.date(view.date)),
            face: Face { monospaced_digits: true, ..Face::new(theme::BODY, 650, desk.tokens.text_1) },
            below: Face::new(theme::CAPTION, 450, desk.tokens.text_3),
        }
    }

    /// What the longer line takes, within reason.
    fn width(&self, ui: &Ui) -> f32 {
        let widest = text::width(ui.ctx(), &self.day, self.face).max(text::width(ui.ctx(), &self.date, self.below));
        (widest + 8.0).clamp(104.0, 190.0)
    }
}

/// Time stands over the map's middle where there is room, after the name where there is not.
fn time_rect(bar: Rect, desk: &Desk, day_width: f32) -> Rect {
    let width = day_width + if desk.frame.beside.practice { 194.0 } else { 158.0 };
    let name_room = if bar.width() < theme::NARROW { 56.0 } else { theme::LEFT };
    let left = match desk.rtl() {
        false => bar.left() + name_room,
        true => bar.right() - name_room - width,
    };
    Rect::from_min_size(pos2(left, bar.center().y - 18.0), vec2(width, 36.0))
}

fn who_ui(ui: &mut Ui, desk: &Desk, asked: &mut Vec<Intent>) {
    if field::icon_button(ui, desk, icon::HOUSE, &desk.say("play-leave"), false).clicked() {
        asked.push(Intent::Leave);
    }
    if ui.available_width() < 90.0 {
        return;
    }
    ui.spacing_mut().item_spacing.y = 1.0;
    kit::column(ui, desk, |ui| {
        ui.add_space(1.0);
        words::line(ui, desk, &desk.frame.title, desk.tokens.text_1, 650);
        let kind = desk.say(if desk.frame.beside.practice { "home-practice" } else { "home-assessed" });
        let face = Face::new(theme::CAPTION, 450, desk.tokens.text_3);
        let saved = desk.with("play-saved", &[("name", desk.frame.beside.saved_as.as_str().into())]);
        let below = if desk.frame.beside.saved_as.is_empty() { kind } else { format!("{kind} · {saved}") };
        text::label_elided(ui, &below, face, desk.rtl());
    });
}

fn time_ui(ui: &mut Ui, desk: &Desk, rect: Rect, day: &Day, asked: &mut Vec<Intent>) {
    let tokens = &desk.tokens;
    let radius = CornerRadius::same(theme::RADIUS_CARD);
    ui.painter().rect(rect, radius, tokens.well, Stroke::new(1.0, tokens.line), StrokeKind::Inside);
    inside(ui, desk, rect.shrink2(vec2(8.0, 3.0)), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let width = day.width(ui);
        ui.allocate_ui(vec2(width, 30.0), |ui| {
            ui.set_min_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            kit::column(ui, desk, |ui| {
                text::label_elided(ui, &day.day, day.face, desk.rtl());
                text::label_elided(ui, &day.date, day.below, desk.rtl());
            });
        });
        if desk.frame.is_over {
            if field::button(ui, desk, icon::FLAG_CHECKERED, &desk.say("go-result"), true).clicked() {
                asked.push(Intent::Go(Screen::Result));
            }
            return;
        }
        let is_running = desk.frame.beside.is_running;
        let (forward, fast) = match desk.rtl() {
            false => (icon::PLAY, icon::FAST_FORWARD),
            true => (icon::CARET_LEFT, icon::CARET_DOUBLE_LEFT),
        };
        let buttons = [
            (icon::PAUSE, "play-pause", Intent::Pause, is_running),
            (forward, "play-one-day", Intent::Advance(1), !is_running),
            (fast, "play-one-week", Intent::Advance(WEEK as u32), false),
            (icon::BELL_RINGING, "play-to-event", Intent::ToNextEvent, false),
        ];
        for (sign, key, intent, chosen) in buttons {
            if field::icon_button(ui, desk, sign, &desk.say(key), chosen).clicked() {
                asked.push(intent);
            }
        }
        if desk.frame.beside.practice {
            let can = desk.frame.beside.can_undo;
            if field::icon_button(ui, desk, icon::ARROW_U_UP_LEFT, &desk.say("play-undo"), false).clicked() && can {
                asked.push(Intent::Undo);
            }
        }
    });
}

fn help_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.x = 2.0;
    if field::icon_button(ui, desk, icon::GEAR, &desk.say("go-settings"), false).clicked() {
        asked.push(Intent::Go(Screen::Settings));
    }
    if field::icon_button(ui, desk, icon::BOOK_OPEN, &desk.say("go-briefing"), false).clicked() {
        asked.push(Intent::Go(Screen::Briefing));
    }
    if field::icon_button(ui, desk, icon::QUESTION, &desk.say("go-glossary"), drafts.is_glossary_open).clicked() {
        drafts.is_glossary_open = !drafts.is_glossary_open;
    }
    if field::icon_button(ui, desk, icon::MAGNIFYING_GLASS, &desk.say("go-palette"), false).clicked() {
        drafts.open_palette();
    }
    ui.add_space(theme::S2);
}

/// Figures with their change over a week, as many as there is room for.
fn figures_ui(ui: &mut Ui, desk: &Desk) {
    let past = &desk.frame.past;
    let week = |values: &[f64]| values.iter().rev().take(WEEK).sum::<f64>();
    let mut orders = vec![0.0; past.cash.len()];
    for sale in &past.sales {
        if let Some(day) = orders.get_mut(sale.day.0 as usize) {
            *day += f64::from(sale.units);
        }
    }
    let before = past.cash.len().saturating_sub(WEEK);
    let (now, then) = (week(&orders), week(&orders[..before]));
    let cash = desk.view().cash;
    let cash_then = past.cash.get(before.wrapping_sub(1)).copied();
    let total = past.cash.last().copied().unwrap_or(cash);
    let cash_change = cash_then.map_or(Money::ZERO, |then| total - then);
    let stock: u32 = desk.view().niches.iter().map(|niche| niche.stock_units + niche.under_way_units).sum::<u32>()
        + desk.view().goods.iter().map(|goods| goods.hub_units).sum::<u32>();
    let minutes = desk.view().minutes_left;
    let change = |value: f64| match value {
        value if value > 0.0 => format!("+{}", desk.words.number(value, 0)),
        value => desk.words.number(value, 0),
    };
    figure(ui, desk, icon::TIMER, &desk.say("play-minutes"), &desk.words.count(minutes), "", Tone::Plain);
    figure(ui, desk, icon::PACKAGE, &desk.say("play-stock"), &desk.words.count(stock), "", Tone::Plain);
    let tone = if now < then { Tone::Warning } else { Tone::Good };
    let moved = if now == then { String::new() } else { change(now - then) };
    figure(ui, desk, icon::SHOPPING_BAG, &desk.say("play-orders-week"), &desk.words.number(now, 0), &moved, tone);
    let tone = if cash_change.is_negative() { Tone::Warning } else { Tone::Good };
    let moved = if cash_change.0 == 0 { String::new() } else { desk.words.money_change(cash_change) };
    figure(ui, desk, icon::COINS, &desk.say("play-cash"), &desk.words.money_round(cash), &moved, tone);
}

fn figure(ui: &mut Ui, desk: &Desk, sign: &str, name: &str, value: &str, change: &str, tone: Tone) {
    let strong = Face { monospaced_digits: true, ..Face::new(theme::STRONG, 650, desk.tokens.text_1) };
    let small = Face::new(theme::CAPTION, 500, tone.color(desk));
    let value_width = text::width(ui.ctx(), value, strong) + 6.0 + text::width(ui.ctx(), change, small);
    let name_width = text::width(ui.ctx(), name, Face::new(theme::CAPTION, 450, desk.tokens.text_3));
    let width = value_width.max(name_width) + 26.0;
    if width > ui.available_width() {
        return;
    }
    let layout = match desk.rtl() {
        false => egui::Layout::left_to_right(egui::Align::Center),
        true => egui::Layout::right_to_left(egui::Align::Center),
    };
    ui.allocate_ui_with_layout(vec2(width, 38.0), layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 1.0);
        words::picture(ui, sign, 18.0, desk.tokens.text_3);
        kit::column(ui, desk, |ui| {
            text::label(ui, name, Face::new(theme::CAPTION, 450, desk.tokens.text_3), false, desk.rtl());
            kit::row(ui, desk, |ui| {
                text::label(ui, value, strong, false, desk.rtl());
                if !change.is_empty() {
                    text::label(ui, change, small, false, desk.rtl());
                }
            });
        });
    });
    ui.add_space(theme::S2);
}

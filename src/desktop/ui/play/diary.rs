//! What needs a person and what happened: a strip over the map's lower edge that opens.

use egui::{Area, CornerRadius, Frame, Id, Margin, Order, Rect, ScrollArea, Stroke, Ui, pos2, vec2};
use egui::{WidgetInfo, WidgetType};
use egui_phosphor::regular as icon;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::{DiaryPage, Drafts};
use crate::desktop::frame::{Alert, Urgency};
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::lang::facts::{self, Weight};
use crate::model::stage::Stage;

const CLOSED: f32 = 40.0;
const OPEN: f32 = 250.0;

pub fn diary_ui(ctx: &egui::Context, desk: &Desk, drafts: &mut Drafts, free: Rect, asked: &mut Vec<Intent>) {
    let height = if drafts.is_diary_open { OPEN.min(free.height() * 0.6) } else { CLOSED };
    let width = (free.width() - 24.0).min(720.0);
    if width < 120.0 {
        return;
    }
    let at = pos2(free.center().x - width / 2.0, free.bottom() - height - 10.0);
    Area::new(Id::new("diary")).order(Order::Middle).fixed_pos(at).show(ctx, |ui| {
        let frame = Frame::new()
            .fill(desk.tokens.card)
            .stroke(Stroke::new(1.0, desk.tokens.line))
            .corner_radius(CornerRadius::same(theme::RADIUS_CARD))
            .inner_margin(Margin::symmetric(12, 5));
        frame.show(ui, |ui| {
            ui.set_width(width - 24.0);
            ui.set_height(height - 10.0);
            kit::column(ui, desk, |ui| {
                head(ui, desk, drafts);
                if drafts.is_diary_open {
                    body(ui, desk, drafts, asked);
                }
            });
        });
    });
}

/// The most urgent thing, or the last that happened; and the button that opens the rest.
fn head(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    kit::row(ui, desk, |ui| {
        if drafts.is_diary_open {
            let pages = [
                (DiaryPage::Alerts, desk.with("diary-alerts", &[("count", desk.frame.alerts.len().into())])),
                (DiaryPage::Diary, desk.say("diary-happened")),
            ];
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - 44.0).min(320.0));
                field::segments(ui, desk, &desk.say("diary-pages"), &mut drafts.diary_page, &pages);
            });
        } else {
            let first = desk.frame.alerts.first();
            let (tone, line) = match first {
                Some(alert) if alert.urgency() == Urgency::Now => (Tone::Warning, alert_text(desk, alert)),
                Some(alert) => (Tone::Plain, alert_text(desk, alert)),
                None => (Tone::Good, desk.say("diary-quiet")),
            };
            words::picture(ui, tone.icon(), 17.0, tone.color(desk));
            ui.scope(|ui| {
                ui.set_max_width((ui.available_width() - 84.0).max(40.0));
                words::line(ui, desk, &line, desk.tokens.text_1, 500);
            });
        }
        kit::far(ui, desk, |ui| {
            let (sign, key) = match drafts.is_diary_open {
                true => (icon::CARET_DOWN, "diary-close"),
                false => (icon::CARET_UP, "diary-open"),
            };
            if field::icon_button(ui, desk, sign, &desk.say(key), false).clicked() {
                drafts.is_diary_open = !drafts.is_diary_open;
            }
            let more = desk.frame.alerts.len().saturating_sub(1);
            if !drafts.is_diary_open && more > 0 {
                words::caption_short(ui, desk, &format!("+{more}"));
            }
        });
    });
}

fn body(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, _asked: &mut Vec<Intent>) {
    let page = drafts.diary_page;
    ScrollArea::vertical().id_salt("diary-body").auto_shrink(false).show(ui, |ui| {
        kit::column(ui, desk, |ui| match page {
            DiaryPage::Alerts => alerts_ui(ui, desk, drafts),
            DiaryPage::Diary => days_ui(ui, desk),
        });
    });
}

fn alerts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    if desk.frame.alerts.is_empty() {
        kit::empty(ui, desk, &desk.say("diary-quiet"));
    }
    for alert in &desk.frame.alerts {
        alert_ui(ui, desk, drafts, alert);
    }
}

/// An alert and the way to its stage, on one line where there is room for it.
fn alert_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, alert: &Alert) {
    let tone = if alert.urgency() == Urgency::Now { Tone::Warning } else { Tone::Plain };
    let line = alert_text(desk, alert);
    let room = ui.available_width() - 140.0;
    let fits = text::width(ui.ctx(), &line, Face::new(theme::BODY, 450, desk.tokens.text_1)) <= room;
    if !fits {
        words::with_icon(ui, desk, tone.icon(), tone.color(desk), &line);
    }
    kit::row(ui, desk, |ui| {
        if fits {
            words::picture(ui, tone.icon(), 16.0, tone.color(desk));
            ui.scope(|ui| {
                ui.set_max_width(room);
                words::line(ui, desk, &line, desk.tokens.text_1, 450);
            });
        }
        kit::far(ui, desk, |ui| {
            let stage = desk.words.name("stage", &alert.stage());
            let button = field::button(ui, desk, "", &stage, true).on_hover_text(desk.say("diary-go"));
            // Eyes see the alert beside it; who hears the button alone has to know which of many it answers.
            let label = text::plain(&format!("{stage}: {line}"));
            button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
            if button.clicked() {
                go_to(drafts, alert);
            }
        });
    });
}

/// Brings the eye to where an alert is answered.
fn go_to(drafts: &mut Drafts, alert: &Alert) {
    drafts.focus.stage = alert.stage();
    let (market, product) = alert.place();
    drafts.focus.market = market.unwrap_or(drafts.focus.market);
    drafts.focus.product = product.unwrap_or(drafts.focus.product);
}

/// Days, the latest first; of each what was decided and what came.
fn days_ui(ui: &mut Ui, desk: &Desk) {
    const MOST: usize = 400;
    let today = desk.view().day;
    let decided = desk.frame.beside.today.iter().map(|event| (today, event));
    let past = desk.frame.past.diary.iter().rev().map(|(day, event)| (*day, event));
    let mut last = None;
    let mut any = false;
    for (day, event) in decided.rev().chain(past).take(MOST) {
        let Some(line) = facts::event(desk.words, &desk.frame.names, event) else { continue };
        any = true;
        if last != Some(day) {
            let date = desk.words.date(desk.view().date.after(360 - today.since(day) % 360));
            ui.add_space(theme::S1);
            words::caption(ui, desk, &desk.with("diary-day", &[("day", day.0.into()), ("date", date.into())]));
            last = Some(day);
        }
        let (sign, color) = match line.weight {
            Weight::Note => (stage_icon(line.stage), desk.tokens.text_3),
            Weight::Good => (icon::CHECK_CIRCLE, desk.tokens.good),
            Weight::Warning | Weight::Stop => (icon::WARNING, desk.tokens.warn),
        };
        words::with_icon(ui, desk, sign, color, &line.text);
    }
    if !any {
        kit::empty(ui, desk, &desk.say("diary-empty"));
    }
    ui.allocate_space(vec2(0.0, theme::S2));
}

fn stage_icon(stage: Stage) -> &'static str {
    super::stages::icon_of(stage)
}

/// An alert in words.
pub fn alert_text(desk: &Desk, alert: &Alert) -> String {
    let product = |product: &crate::model::setting::ProductId| ("product", desk.product_name(*product).into());
    let market = |market: &crate::model::setting::MarketId| ("market", desk.market(*market).name.as_str().into());
    let date = |day: crate::base::calendar::Day| {
        let date = desk.words.date(desk.view().date.after(day.since(desk.view().day)));
        ("date", date.into())
    };
    match alert {
        Alert::NowhereYet => desk.say("alert-nowhere"),
        Alert::IdleAtHub { product: of, units } => {
            desk.with("alert-idle-at-hub", &[product(of), ("units", (*units).into())])
        }
        Alert::NotListed { market: at, product: of, units } => {
            desk.with("alert-not-listed", &[market(at), product(of), ("units", (*units).into())])
        }
        Alert::SoldOut { market: at, product: of } => desk.with("alert-sold-out", &[market(at), product(of)]),
        Alert::RunningLow { market: at, product: of, days } => {
            desk.with("alert-running-low", &[market(at), product(of), ("days", (*days).into())])
        }
        Alert::Enquiries { market: at, count, first } => {
            desk.with("alert-enquiries", &[market(at), ("count", (*count).into()), date(*first)])
        }
        Alert::Complaint { market: at, product: of, deadline } => {
            desk.with("alert-complaint", &[market(at), product(of), date(*deadline)])
        }
        Alert::Barred { market: at, product: of, until } => {
            desk.with("alert-barred", &[market(at), product(of), date(*until)])
        }
        Alert::PaperMissing { market: at, product: of, paper } => {
            let paper = desk.words.name("paper", paper);
            desk.with("alert-paper-missing", &[market(at), product(of), ("paper", paper.into())])
        }
        Alert::PaperEnding { market: at, product: of, paper, until } => {
            let paper = desk.words.name("paper", paper);
            desk.with("alert-paper-ending", &[market(at), product(of), ("paper", paper.into()), date(*until)])
        }
        Alert::QuoteEnding { product: of, until } => desk.with("alert-quote-ending", &[product(of), date(*until)]),
        Alert::Overdrawn { since } => desk.with("alert-overdrawn", &[("day", since.0.into())]),
        Alert::CreditDrawn { drawn } => {
            desk.with("alert-credit-drawn", &[("amount", desk.words.money_round(*drawn).into())])
        }
        Alert::Closed => desk.say("alert-closed"),
    }
}

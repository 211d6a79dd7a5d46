//! The guided first run: it asks for one thing at a time, waits until it has been done, and says what to look at.

use egui::{Area, Context, Frame, Id, Margin, Order, Rect, Stroke, pos2};
use egui_phosphor::regular as icon;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, chart, field, words};
use crate::desktop::theme;
use crate::model::stage::Stage;

/// A step: the key of its messages, and where it is done.
const GUIDE: [(&str, Option<Stage>); 11] = [
    ("welcome", None),
    ("enter", Some(Stage::Market)),
    ("add", Some(Stage::Product)),
    ("quote", Some(Stage::Sourcing)),
    ("wait-quote", None),
    ("order", Some(Stage::Sourcing)),
    ("methods", Some(Stage::Payments)),
    ("wait-goods", None),
    ("list", Some(Stage::Pricing)),
    ("first-sale", None),
    ("done", None),
];

pub const STEPS: usize = GUIDE.len();

/// Whether what a step asks for has been done.
fn is_done(desk: &Desk, step: usize) -> bool {
    let view = desk.view();
    match GUIDE.get(step).map(|(key, _)| *key) {
        Some("enter") => view.markets.iter().any(|market| market.entered.is_some()),
        Some("add") => view.niches.iter().any(|niche| niche.in_range),
        Some("quote") => {
            !view.quotes.is_empty() || view.suppliers.iter().any(|supplier| supplier.dossier.quote_due.is_some())
        }
        Some("wait-quote") => !view.quotes.is_empty(),
        Some("order") => !view.purchases.is_empty(),
        Some("methods") => view.markets.iter().any(|market| market.methods.iter().any(|method| method.offered)),
        Some("wait-goods") => view.goods.iter().any(|goods| goods.hub_units > 0),
        Some("list") => view.listings.iter().any(|listing| listing.live),
        Some("first-sale") => desk.frame.outcome.funnel.orders > 0,
        Some(_) | None => false,
    }
}

pub fn guide_ui(ctx: &Context, desk: &Desk, drafts: &mut Drafts, free: Rect, step: usize, asked: &mut Vec<Intent>) {
    let Some((key, stage)) = GUIDE.get(step) else { return };
    // What has been done before it was asked for is not asked for again.
    if is_done(desk, step) {
        asked.push(Intent::Guide(true));
        return;
    }
    // Opposite the map's own buttons, which are not mirrored, and beside them.
    let width = (free.width() - 72.0).min(400.0);
    let at = pos2(free.right() - width - 14.0, free.top() + 14.0);
    Area::new(Id::new("guide")).order(Order::Middle).fixed_pos(at).show(ctx, |ui| {
        let frame = Frame::new()
            .fill(desk.tokens.card)
            .stroke(Stroke::new(1.5, desk.tokens.accent))
            .corner_radius(theme::RADIUS_CARD)
            .inner_margin(Margin::symmetric(14, 11));
        frame.show(ui, |ui| {
            ui.set_width(width - 28.0);
            kit::column(ui, desk, |ui| {
                let name = desk.say("guide-progress");
                chart::gauge(ui, desk, &name, step as f64, (STEPS - 1) as f64, None, desk.tokens.accent);
                words::strong(ui, desk, &desk.say(&format!("guide-{key}")));
                words::soft(ui, desk, &desk.say(&format!("guide-{key}-text")));
                buttons(ui, desk, drafts, *stage, step, asked);
            });
        });
    });
}

fn buttons(
    ui: &mut egui::Ui,
    desk: &Desk,
    drafts: &mut Drafts,
    stage: Option<Stage>,
    step: usize,
    asked: &mut Vec<Intent>,
) {
    kit::row(ui, desk, |ui| {
        match stage {
            Some(stage) if drafts.focus.stage != stage => {
                let verb = desk.with("guide-show", &[("stage", desk.words.name("stage", &stage).into())]);
                if field::button(ui, desk, icon::CURSOR_CLICK, &verb, true).clicked() {
                    drafts.focus.stage = stage;
                    drafts.is_wide = false;
                }
            }
            Some(_) => {}
            None if is_waiting(step) => {
                if field::button(ui, desk, icon::BELL_RINGING, &desk.say("play-to-event"), true).clicked() {
                    asked.push(Intent::ToNextEvent);
                }
            }
            None => {
                let key = if step + 1 == STEPS { "guide-finish" } else { "guide-next" };
                if field::button(ui, desk, icon::CHECK, &desk.say(key), true).clicked() {
                    asked.push(Intent::Guide(true));
                }
            }
        }
        if step + 1 < STEPS {
            kit::far(ui, desk, |ui| {
                if field::quiet_button(ui, desk, "", &desk.say("guide-stop")).clicked() {
                    asked.push(Intent::Guide(false));
                }
            });
        }
    });
}

fn is_waiting(step: usize) -> bool {
    matches!(GUIDE.get(step), Some(("wait-quote" | "wait-goods" | "first-sale", _)))
}

//! The play screen: time and figures above, the stages at one side, the decision at the other, the trade map between them.
//!
//! The facts of a stage lie over the map when they are asked for, the diary over its lower edge. In languages read from the
//! right the whole is mirrored, the map and charts excepted. Where the window is narrow or the type large, the stages fold to
//! their icons, and facts that are asked for take the place of the forms too.

mod diary;
mod keys;
mod stages;
mod top_bar;

pub use diary::alert_text;
pub use keys::SHORTCUTS;
pub use stages::icon_of;

use egui::{CentralPanel, Frame, Margin, Panel, Rect, ScrollArea, Stroke, Ui};
use egui_phosphor::regular as icon;

use super::{chrome, glossary, guide, map, palette, stage};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::host::Trouble;
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;

/// What the screen is told beside the day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    pub trouble: Option<&'a Trouble>,
    /// Step of the guided first run.
    pub guide: Option<usize>,
    pub map: Option<map::MapBeside<'a>>,
}

/// Draws the screen; answers with what was asked for and the rectangle that the map has to itself.
pub fn play_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, beside: Beside) -> (Vec<Intent>, Rect) {
    let mut asked = keys::keys(ui.ctx(), desk, drafts);
    let tokens = &desk.tokens;
    let side = |x: i8, y: i8| Frame::new().fill(tokens.panel).inner_margin(Margin::symmetric(x, y));
    Panel::top("top").exact_size(theme::TOP).resizable(false).frame(side(14, 7)).show(ui, |ui| {
        asked.extend(top_bar::top_bar_ui(ui, desk, drafts));
    });
    let is_narrow = ui.available_width() < theme::NARROW;
    let (near, far) = match desk.rtl() {
        false => (Panel::left("stages"), Panel::right("decide")),
        true => (Panel::right("stages"), Panel::left("decide")),
    };
    let width = if is_narrow { theme::RAIL } else { theme::LEFT };
    let margin = if is_narrow { 8 } else { 12 };
    near.exact_size(width).resizable(false).frame(side(margin, 10)).show(ui, |ui| {
        asked.extend(stages::stages_ui(ui, desk, drafts, is_narrow));
    });
    // Tables in what a narrow window has left beside the forms would be columns of dots.
    let is_instead = is_narrow && drafts.is_wide;
    if !is_instead {
        far.exact_size(theme::RIGHT).resizable(false).frame(side(14, 10)).show(ui, |ui| {
            asked.extend(decide_ui(ui, desk, drafts));
        });
    }
    let free = ui.available_rect_before_wrap();
    if drafts.is_wide {
        // The diary's strip lies over the lower edge: what is below the last card can be scrolled above it.
        let frame = Frame::new().fill(tokens.bg).inner_margin(Margin { left: 16, right: 16, top: 12, bottom: 62 });
        CentralPanel::default().frame(frame).show(ui, |ui| {
            kit::gutter(ui);
            kit::column(ui, desk, |ui| {
                if is_instead {
                    stage_head(ui, desk, drafts);
                }
                asked.extend(stage::facts_ui(ui, desk, drafts));
            });
        });
    } else if let Some(map) = beside.map {
        map::map_ui(ui, desk, drafts, map, free);
    }
    diary::diary_ui(ui.ctx(), desk, drafts, free, &mut asked);
    if let Some(trouble) = beside.trouble {
        floating(ui.ctx(), desk, "trouble", free, |ui| chrome::trouble_ui(ui, desk, trouble, &mut asked));
    }
    if let Some(step) = beside.guide {
        guide::guide_ui(ui.ctx(), desk, drafts, free, step, &mut asked);
    }
    palette::palette_ui(ui.ctx(), desk, drafts, &mut asked);
    glossary::glossary_ui(ui.ctx(), desk, drafts);
    (asked, free)
}

/// The stage in focus: its name, its question, and its forms.
fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let stage = drafts.focus.stage;
    stage_head(ui, desk, drafts);
    words::caption(ui, desk, &desk.say(&format!("stage-{}-question", stage.word())));
    ui.add_space(theme::S1);
    let area = ScrollArea::vertical().id_salt(("decide", stage.word())).auto_shrink(false);
    area.show(ui, |ui| {
        kit::column(ui, desk, |ui| {
            let asked = stage::decide_ui(ui, desk, drafts);
            ui.add_space(theme::S4);
            asked
        })
    })
    .inner
}

/// The stage's name, and the button between the map and the facts.
fn stage_head(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let stage = drafts.focus.stage;
    kit::row(ui, desk, |ui| {
        words::picture(ui, stages::icon_of(stage), 20.0, desk.tokens.accent);
        ui.scope(|ui| {
            ui.set_max_width((ui.available_width() - 44.0).max(40.0));
            words::title(ui, desk, &desk.words.name("stage", &stage));
        });
        kit::far(ui, desk, |ui| {
            let (sign, key) = match drafts.is_wide {
                true => (icon::MAP_TRIFOLD, "play-show-map"),
                false => (icon::ARROWS_OUT_SIMPLE, "play-show-facts"),
            };
            if field::icon_button(ui, desk, sign, &desk.say(key), drafts.is_wide).clicked() {
                drafts.is_wide = !drafts.is_wide;
            }
        });
    });
}

/// A card over the map's upper edge.
pub fn floating(ctx: &egui::Context, desk: &Desk, name: &str, free: Rect, draw: impl FnOnce(&mut Ui)) {
    let width = (free.width() - 32.0).min(420.0);
    let at = egui::pos2(free.center().x - width / 2.0, free.top() + 12.0);
    egui::Area::new(egui::Id::new(name)).order(egui::Order::Foreground).fixed_pos(at).show(ctx, |ui| {
        let frame = Frame::new()
            .fill(desk.tokens.card)
            .stroke(Stroke::new(1.0, desk.tokens.line))
            .corner_radius(theme::RADIUS_CARD)
            .inner_margin(Margin::symmetric(14, 10));
        frame.show(ui, |ui| {
            ui.set_width(width - 28.0);
            kit::column(ui, desk, draw);
        });
    });
}

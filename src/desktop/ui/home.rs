//! Home: go on where one was, or begin something.

use std::path::PathBuf;

use egui::{Key, ScrollArea, Ui, vec2};
use egui_phosphor::regular as icon;

use super::chrome;
use crate::content;
use crate::desktop::desk::{Intent, Look, Screen};
use crate::desktop::host::Trouble;
use crate::desktop::kit::{self, field, words};
use crate::desktop::saves::Saved;
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::lang::Words;

/// What is being chosen.
#[derive(Debug)]
pub struct HomeDrafts {
    chosen: Option<String>,
    form: u32,
    practice: bool,
    path: String,
}

impl Default for HomeDrafts {
    fn default() -> HomeDrafts {
        HomeDrafts { chosen: None, form: 1, practice: true, path: String::new() }
    }
}

/// Where a first-time student begins.
const FIRST: &str = "first-shop";

/// A scenario as the list shows it.
struct Offer {
    id: &'static str,
    title: String,
    summary: String,
}

pub fn home_ui(
    ui: &mut Ui,
    look: &Look,
    drafts: &mut HomeDrafts,
    saved: &[Saved],
    trouble: Option<&Trouble>,
) -> Vec<Intent> {
    let mut asked = Vec::new();
    chrome::page(ui, look, |ui| {
        header(ui, look, &mut asked);
        if let Some(trouble) = trouble {
            chrome::trouble_ui(ui, look, trouble, &mut asked);
        }
        let offers = offers(look.words);
        let wide = ui.available_width() >= 760.0;
        if wide {
            let left = (ui.available_width() * 0.38).min(400.0);
            let [near, far] = chrome::halves(ui, look, left);
            chrome::within(ui, look, near, |ui| asked.extend(continue_ui(ui, look, drafts, saved, &offers)));
            chrome::within(ui, look, far, |ui| asked.extend(begin_ui(ui, look, drafts, &offers)));
        } else {
            asked.extend(begin_ui(ui, look, drafts, &offers));
            ui.add_space(theme::S4);
            asked.extend(continue_ui(ui, look, drafts, saved, &offers));
        }
    });
    asked
}

fn header(ui: &mut Ui, look: &Look, asked: &mut Vec<Intent>) {
    kit::row(ui, look, |ui| {
        words::picture(ui, icon::SAILBOAT, 30.0, look.tokens.accent);
        ui.add_space(theme::S1);
        let face = crate::desktop::text::Face::new(22.0, 700, look.tokens.text_1);
        crate::desktop::text::label(ui, &look.say("app-name"), face, false, look.rtl());
        kit::far(ui, look, |ui| {
            if field::button(ui, look, icon::GEAR, &look.say("go-settings"), true).clicked() {
                asked.push(Intent::Go(Screen::Settings));
            }
            chrome::language_ui(ui, look, asked);
        });
    });
    words::soft(ui, look, &look.say("home-tagline"));
    ui.add_space(theme::S4);
}

fn offers(words: &Words) -> Vec<Offer> {
    let offer = |id: &'static str| Offer {
        id,
        title: words.say(&format!("scenario-{id}-title")),
        summary: words.say(&format!("scenario-{id}-summary")),
    };
    let mut offers: Vec<Offer> = content::library::scenarios().map(offer).collect();
    // The first lesson first, the others by name.
    offers.sort_by(|a, b| (a.id != FIRST).cmp(&(b.id != FIRST)).then_with(|| a.title.cmp(&b.title)));
    offers
}

/// Runs that have been begun, and files from elsewhere.
fn continue_ui(ui: &mut Ui, look: &Look, drafts: &mut HomeDrafts, saved: &[Saved], offers: &[Offer]) -> Vec<Intent> {
    let mut asked = Vec::new();
    words::strong(ui, look, &look.say("home-continue"));
    if saved.is_empty() {
        kit::card(ui, look, |ui| kit::empty(ui, look, &look.say("home-no-runs")));
    }
    for run in saved.iter().take(6) {
        if saved_ui(ui, look, run, offers) {
            asked.push(Intent::Open(run.path.clone()));
        }
    }
    ui.add_space(theme::S2);
    words::caption(ui, look, &look.say("home-open-text"));
    kit::row(ui, look, |ui| {
        let open = look.say("home-open");
        let face = Face::new(theme::BODY, 550, look.tokens.text_1);
        let width = (ui.available_width() - text::width(ui.ctx(), &open, face) - 64.0).max(80.0);
        let name = look.say("home-open-path");
        let entry = field::entry(ui, look, &name, &name, &mut drafts.path, width);
        let entered = entry.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let there = !drafts.path.trim().is_empty();
        let pressed = field::button(ui, look, icon::FOLDER_OPEN, &open, there).clicked();
        if (pressed || entered) && there {
            asked.push(Intent::Open(PathBuf::from(drafts.path.trim())));
        }
    });
    asked
}

fn saved_ui(ui: &mut Ui, look: &Look, run: &Saved, offers: &[Offer]) -> bool {
    let title =
        offers.iter().find(|offer| offer.id == run.scenario).map_or(run.scenario.as_str(), |offer| &offer.title);
    let values = [("day", run.day.into()), ("days", run.days.into()), ("form", run.form.into())];
    let state = match run.day >= run.days {
        true => look.with("home-run-over", &values),
        false => look.with("home-run-day", &values),
    };
    let kind = look.say(if run.practice { "home-practice" } else { "home-assessed" });
    let name = run.path.file_stem().map_or(String::new(), |name| name.to_string_lossy().into_owned());
    let sign = if run.day >= run.days { icon::FLAG_CHECKERED } else { icon::PLAY };
    chrome::pressable_card(ui, look, sign, title, &format!("{state} · {kind}"), &name, false)
}

/// Scenarios to begin with.
fn begin_ui(ui: &mut Ui, look: &Look, drafts: &mut HomeDrafts, offers: &[Offer]) -> Vec<Intent> {
    let mut asked = Vec::new();
    words::strong(ui, look, &look.say("home-begin"));
    let chosen = drafts.chosen.clone().unwrap_or_else(|| FIRST.to_owned());
    let height = (ui.ctx().content_rect().bottom() - ui.cursor().top() - 236.0).max(160.0);
    kit::gutter(ui);
    ScrollArea::vertical().id_salt("scenarios").max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        kit::column(ui, look, |ui| {
            for offer in offers {
                let sign = if offer.id == FIRST { icon::STAR } else { icon::GLOBE_HEMISPHERE_EAST };
                let is_chosen = offer.id == chosen;
                if chrome::pressable_card(ui, look, sign, &offer.title, &offer.summary, "", is_chosen) {
                    drafts.chosen = Some(offer.id.to_owned());
                }
            }
        });
    });
    ui.add_space(theme::S2);
    kit::card(ui, look, |ui| {
        let kinds = [(true, look.say("home-practice")), (false, look.say("home-assessed"))];
        field::segments(ui, look, &look.say("home-kind"), &mut drafts.practice, &kinds);
        let text = if drafts.practice { "home-practice-text" } else { "home-assessed-text" };
        words::caption(ui, look, &look.say(text));
        field::number(ui, look, &look.say("term-form"), Some("form"), &mut drafts.form, 1, 9999);
        let title = offers.iter().find(|offer| offer.id == chosen).map_or("", |offer| offer.title.as_str());
        let verb = look.with("home-begin-verb", &[("title", title.into())]);
        if field::primary_button(ui, look, &verb, true).clicked() {
            asked.push(Intent::Begin { scenario: chosen, form: drafts.form, practice: drafts.practice });
        }
    });
    ui.allocate_space(vec2(0.0, theme::S2));
    asked
}

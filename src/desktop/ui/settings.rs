//! Settings: language, palette, size, motion, detail.

use egui::Ui;
use egui_phosphor::regular as icon;

use super::chrome;
use crate::desktop::desk::{Intent, Look, Screen};
use crate::desktop::kit::{self, field, words};
use crate::desktop::settings::{Change, SCALES, Settings};
use crate::desktop::theme::{self, Kind};
use crate::lang::Language;

/// Draws the settings; `back` is the screen that one came from.
pub fn settings_ui(ui: &mut Ui, look: &Look, settings: &Settings, back: Screen) -> Vec<Intent> {
    let mut asked = Vec::new();
    chrome::page(ui, look, |ui| {
        ui.set_max_width(ui.available_width().min(620.0));
        let sign = if look.rtl() { icon::ARROW_RIGHT } else { icon::ARROW_LEFT };
        if field::button(ui, look, sign, &look.say("back"), true).clicked() {
            asked.push(Intent::Go(back));
        }
        words::title(ui, look, &look.say("go-settings"));
        kit::section(ui, look, &look.say("settings-language"), |ui| {
            let mut language = settings.language;
            let options = Language::ALL.map(|language| (language, language.name().to_owned()));
            if field::choice_alone(ui, look, &look.say("settings-language"), &mut language, &options) {
                asked.push(Intent::Set(Change::Language(language)));
            }
            words::caption(ui, look, &look.say("settings-language-text"));
        });
        kit::section(ui, look, &look.say("settings-look"), |ui| {
            let mut palette = settings.palette;
            let kinds = [
                (Kind::Night, look.say("palette-night")),
                (Kind::Day, look.say("palette-day")),
                (Kind::Contrast, look.say("palette-contrast")),
            ];
            if field::segments(ui, look, &look.say("settings-look"), &mut palette, &kinds) {
                asked.push(Intent::Set(Change::Palette(palette)));
            }
            ui.add_space(theme::S2);
            words::soft(ui, look, &look.say("settings-scale"));
            let mut scale = settings.scale;
            let scales = SCALES.map(|scale| (scale, look.words.percent(f64::from(scale) / 100.0, 0)));
            if field::segments(ui, look, &look.say("settings-scale"), &mut scale, &scales) {
                asked.push(Intent::Set(Change::Scale(scale)));
            }
        });
        kit::section(ui, look, &look.say("settings-comfort"), |ui| {
            let mut reduced = settings.reduced_motion;
            if field::toggle(ui, look, &look.say("settings-motion"), None, &mut reduced) {
                asked.push(Intent::Set(Change::ReducedMotion(reduced)));
            }
            words::caption(ui, look, &look.say("settings-motion-text"));
            let mut low = settings.low_detail;
            if field::toggle(ui, look, &look.say("settings-detail"), None, &mut low) {
                asked.push(Intent::Set(Change::LowDetail(low)));
            }
            words::caption(ui, look, &look.say("settings-detail-text"));
            let mut again = !settings.guided;
            if field::toggle(ui, look, &look.say("settings-guide"), None, &mut again) {
                asked.push(Intent::Set(Change::Guided(!again)));
            }
            words::caption(ui, look, &look.say("settings-guide-text"));
        });
    });
    asked
}

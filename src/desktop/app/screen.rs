//! Draws the screen that is shown in egui's pass, and hands on what was asked for.

use bevy::core_pipeline::tonemapping::Tonemapping;
use bevy::prelude::*;
use bevy_egui::EguiContexts;

use super::Asked;
use super::host::Desktop;
use crate::desktop::chart::Detail;
use crate::desktop::desk::{Desk, Look, Screen};
use crate::desktop::ui::{briefing, debrief, home, map, play, result, settings};
use crate::desktop::{fonts, theme};

/// A state per screen.
#[derive(States, Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shown {
    #[default]
    Home,
    Briefing,
    Play,
    Result,
    Debrief,
    Settings,
}

impl From<Screen> for Shown {
    fn from(screen: Screen) -> Shown {
        match screen {
            Screen::Home => Shown::Home,
            Screen::Briefing => Shown::Briefing,
            Screen::Play => Shown::Play,
            Screen::Result => Shown::Result,
            Screen::Debrief => Shown::Debrief,
            Screen::Settings => Shown::Settings,
        }
    }
}

/// Everything is drawn by egui, which smooths its edges itself: a processor that draws need not do it four times over.
pub fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off, Tonemapping::None));
}

pub fn color(color: egui::Color32) -> Color {
    Color::srgb_u8(color.r(), color.g(), color.b())
}

/// What egui has been dressed with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dress {
    kind: theme::Kind,
    scale: u32,
    reduced_motion: bool,
}

pub fn draw(
    mut contexts: EguiContexts,
    mut desktop: ResMut<Desktop>,
    mut asked: MessageWriter<Asked>,
    mut dress: Local<Option<Dress>>,
    mut last: Local<Option<Screen>>,
    mut before: Local<Screen>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let desktop = &mut *desktop;
    let settings = desktop.host.settings.clone();
    let wanted = Dress { kind: settings.palette, scale: settings.scale, reduced_motion: settings.reduced_motion };
    if *dress != Some(wanted) {
        if dress.is_none() {
            context.set_fonts(fonts::definitions());
        }
        theme::install(&context, wanted.kind, wanted.reduced_motion);
        context.set_zoom_factor(wanted.scale as f32 / 100.0);
        context.enable_accesskit();
        let is_first = dress.is_none();
        *dress = Some(wanted);
        context.request_repaint();
        if is_first {
            // Fonts are there from the next frame on.
            return Ok(());
        }
    }
    let screen = desktop.host.screen;
    if *last != Some(screen) {
        // Settings go back to where one came from.
        if let Some(left) = *last
            && screen == Screen::Settings
        {
            *before = left;
        }
        *last = Some(screen);
    }
    let area = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut ui = egui::Ui::new(context, "window".into(), area);
    let host = &desktop.host;
    let look = Look::new(&host.words, settings.palette, settings.reduced_motion);
    let frame = host.frame();
    let ask = |decision: &_| host.check(decision);
    let desk = frame.as_deref().map(|frame| Desk::new(frame, look, &ask));
    let drafts = &mut desktop.drafts;
    let detail = if settings.low_detail { Detail::Low } else { Detail::Normal };
    let world = host.run().map(|run| run.world(detail));
    desktop.free = None;
    let intents = match (screen, desk) {
        (Screen::Settings, _) => settings::settings_ui(&mut ui, &look, &settings, *before),
        (Screen::Briefing, Some(desk)) => {
            let still = std::cell::RefCell::new(&mut drafts.still);
            let paint = |painter: &egui::Painter, rect: egui::Rect| {
                if let Some(world) = world {
                    still.borrow_mut().show(painter, &desk, world, rect);
                }
            };
            briefing::briefing_ui(&mut ui, &desk, Some(&paint))
        }
        (Screen::Result, Some(desk)) => result::result_ui(&mut ui, &desk, drafts),
        (Screen::Debrief, Some(desk)) => debrief::debrief_ui(&mut ui, &desk, drafts),
        (Screen::Play, Some(desk)) => {
            let low_detail = settings.low_detail;
            let map = world.map(|world| map::MapBeside { world, fraction: host.fraction(), low_detail });
            let beside = play::Beside { trouble: host.trouble.as_ref(), guide: host.guide, map };
            let (intents, free) = play::play_ui(&mut ui, &desk, drafts, beside);
            desktop.free = (!drafts.is_wide).then_some(free);
            intents
        }
        (Screen::Home, _) | (Screen::Briefing | Screen::Result | Screen::Debrief | Screen::Play, None) => {
            home::home_ui(&mut ui, &look, &mut drafts.home, &host.saved, host.trouble.as_ref())
        }
    };
    for intent in intents {
        asked.write(Asked(intent));
    }
    Ok(())
}

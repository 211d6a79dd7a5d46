//! Pictures of the window, scene by scene: for handouts, and to look at what was made.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy_egui::EguiInput;

use super::host::Desktop;
use crate::desktop::desk::Screen;
use crate::desktop::drafts::Drafts;
use crate::desktop::host::Run;
use crate::desktop::settings::Settings;
use crate::model::stage::Stage;

/// What a picture shows.
#[derive(Clone, Debug)]
pub struct Scene {
    pub path: PathBuf,
    pub size: (u32, u32),
    pub settings: Settings,
    pub screen: Screen,
    /// Prepares the drafts: which stage, what is open.
    pub prepare: fn(&mut Drafts),
    /// A stage whose facts lie over the map.
    pub wide: Option<Stage>,
}

/// Frames to wait until fonts, layout and the map have settled.
const SETTLE: u32 = 14;

#[derive(Resource)]
pub struct Album {
    scenes: Vec<Scene>,
    place: usize,
    still: u32,
    is_taken: bool,
    is_saved: bool,
    finished: Option<Run>,
}

impl Album {
    pub fn new(scenes: Vec<Scene>, finished: Option<Run>) -> Album {
        Album { scenes, finished, place: 0, still: 0, is_taken: false, is_saved: false }
    }
}

/// While pictures are taken nobody points at anything: the mouse that lies about somewhere is not in them.
pub fn hide_pointer(album: Res<Album>, mut inputs: Query<&mut EguiInput>) {
    if album.scenes.is_empty() {
        return;
    }
    for mut input in &mut inputs {
        input.events.retain(|event| !matches!(event, egui::Event::PointerMoved(_) | egui::Event::MouseMoved(_)));
    }
}

/// Sets a scene, waits until it is still, takes it, and goes on to the next; closes the window after the last.
pub fn take(
    mut commands: Commands,
    mut album: ResMut<Album>,
    mut desktop: ResMut<Desktop>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut exit: MessageWriter<AppExit>,
) {
    let Some(scene) = album.scenes.get(album.place).cloned() else { return };
    redraw.write(RequestRedraw);
    if album.is_saved {
        album.place += 1;
        (album.still, album.is_taken, album.is_saved) = (0, false, false);
        if album.place == album.scenes.len() {
            exit.write(AppExit::Success);
        }
        return;
    }
    if album.still == 0 {
        let wanted = (scene.size.0 as f32, scene.size.1 as f32);
        if (window.width(), window.height()) != wanted {
            window.resolution.set(wanted.0, wanted.1);
        }
        if matches!(scene.screen, Screen::Result | Screen::Debrief)
            && let Some(run) = album.finished.take()
        {
            desktop.host.show(run, Screen::Play);
        }
        desktop.host.dress(&scene.settings);
        desktop.host.screen = scene.screen;
        desktop.drafts = Drafts::default();
        (scene.prepare)(&mut desktop.drafts);
        if let Some(stage) = scene.wide {
            desktop.drafts.focus.stage = stage;
            desktop.drafts.is_wide = true;
        }
        // Something that the shop carries, as a person would have chosen.
        let carried = desktop.host.frame().and_then(|frame| {
            let niche = frame.view.niches.iter().find(|niche| niche.in_range && niche.stock_units > 0);
            niche.or(frame.view.niches.iter().find(|niche| niche.in_range)).map(|niche| (niche.market, niche.product))
        });
        if let Some((market, product)) = carried {
            (desktop.drafts.focus.market, desktop.drafts.focus.product) = (market, product);
        }
    }
    let is_busy = desktop.host.is_busy();
    album.still = if is_busy && album.still > 0 { 1 } else { album.still + 1 };
    if album.still > SETTLE && !album.is_taken {
        album.is_taken = true;
        commands.spawn(Screenshot::primary_window()).observe(save_to_disk(scene.path)).observe(
            |_: On<ScreenshotCaptured>, mut album: ResMut<Album>| {
                album.is_saved = true;
            },
        );
    }
}

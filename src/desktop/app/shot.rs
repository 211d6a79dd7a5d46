//! Pictures of the window, scene by scene: for handouts, and to look at what was made.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::window::{PrimaryWindow, RequestRedraw};

use super::host::Desktop;
use crate::desktop::desk::Screen;
use crate::desktop::drafts::Drafts;
use crate::desktop::settings::Settings;

/// What a picture shows.
#[derive(Clone, Debug)]
pub struct Scene {
    pub path: PathBuf,
    pub size: (u32, u32),
    pub settings: Settings,
    pub screen: Screen,
    /// Prepares the drafts: which stage, what is open.
    pub prepare: fn(&mut Drafts),
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
}

impl Album {
    pub fn new(scenes: Vec<Scene>) -> Album {
        Album { scenes, place: 0, still: 0, is_taken: false, is_saved: false }
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
        desktop.host.dress(&scene.settings);
        desktop.host.screen = scene.screen;
        desktop.drafts = Drafts::default();
        (scene.prepare)(&mut desktop.drafts);
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

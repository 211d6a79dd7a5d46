//! A picture of the window: for handouts, and to look at what was made.

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};

use super::host::Host;

/// Frames to wait until fonts and layout have settled.
const SETTLE: u32 = 12;

/// Where the picture goes, and how long the window has been still.
#[derive(Resource)]
pub struct Shot {
    path: Option<PathBuf>,
    still: u32,
}

impl Shot {
    pub fn new(path: Option<PathBuf>) -> Shot {
        Shot { path, still: 0 }
    }
}

/// Once all days asked for are closed and drawn, saves the picture and closes the window.
pub fn take(
    mut commands: Commands,
    mut shot: ResMut<Shot>,
    host: Res<Host>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    if shot.path.is_none() {
        return;
    }
    redraw.write(bevy::window::RequestRedraw);
    shot.still = if host.is_busy() { 0 } else { shot.still + 1 };
    if shot.still == SETTLE
        && let Some(path) = shot.path.clone()
    {
        commands.spawn(Screenshot::primary_window()).observe(save_to_disk(path)).observe(
            |_: On<ScreenshotCaptured>, mut exit: MessageWriter<AppExit>| {
                exit.write(AppExit::Success);
            },
        );
    }
}

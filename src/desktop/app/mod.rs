//! The shell: Bevy around the panels. The only folder that names Bevy.
//!
//! Before a window is opened a graphics adapter is asked for, so that a machine without one gets a sentence that helps
//! instead of a crash. Nothing is drawn while nothing moves. A state per screen; the host is a resource; panels draw in egui's
//! pass; the map follows the day's frame.

mod describe;
mod host;
mod pace;
mod quiet;
mod screen;
mod shot;
mod start;

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::window::WindowResolution;
use bevy::winit::WinitSettings;
use bevy_egui::{EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass};

use super::desk::Intent;
use super::drafts::Drafts;
use super::host::{Host, Run};
use super::theme;
pub use start::OpenError;

/// What to do besides opening.
#[derive(Default)]
pub struct Options {
    /// Size of the window, pixels.
    pub size: Option<(u32, u32)>,
    /// Pictures to take, after which the window closes.
    pub shots: Vec<shot::Scene>,
    /// The run that pictures of the result show.
    pub finished: Option<Run>,
    /// Write what is on the screen here after each change: names, roles and places, for who drives the window by a script.
    pub describe: Option<PathBuf>,
    /// Measure for so many seconds, print what was measured, and close.
    pub measure: Option<pace::Measure>,
}

pub use pace::Measure;
pub use shot::Scene;

/// The size that the design is made for.
const WINDOW: (u32, u32) = (1366, 768);

/// Opens the window and returns when it is closed.
pub fn open(host: Host, drafts: Drafts, options: Options) -> Result<(), OpenError> {
    let started = std::time::Instant::now();
    start::has_screen()?;
    start::has_adapter()?;
    let (width, height) = options.size.unwrap_or(WINDOW);
    let window =
        Window { title: host.words.say("app-name"), resolution: WindowResolution::new(width, height), ..default() };
    let palette = host.settings.palette;
    App::new()
        .add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }).set(quiet_log()))
        .add_plugins(EguiPlugin::default())
        .insert_resource(ClearColor(screen::color(palette.tokens().bg)))
        .insert_resource(WinitSettings::desktop_app())
        .insert_resource(host::Desktop { host, drafts, free: None })
        .insert_resource(shot::Album::new(options.shots, options.finished))
        .insert_resource(describe::Describe::new(options.describe))
        .insert_resource(pace::Clock::new(started, options.measure))
        .init_state::<screen::Shown>()
        .add_message::<Asked>()
        .add_systems(Startup, screen::camera)
        .add_systems(PreUpdate, host::drive)
        .add_systems(
            PreUpdate,
            (quiet::drop_repeated_modifiers, shot::hide_pointer)
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(EguiPrimaryContextPass, screen::draw)
        .add_systems(Update, (shot::take, pace::measure, host::follow_screen))
        .add_systems(PostUpdate, describe::write.after(bevy_egui::EguiPostUpdateSet::ProcessOutput))
        .run();
    Ok(())
}

/// What a panel has asked for, on its way to the host.
#[derive(Message, Clone, Debug)]
pub struct Asked(pub Intent);

/// Warnings of the renderer about software drivers are of no use to a student.
fn quiet_log() -> bevy::log::LogPlugin {
    bevy::log::LogPlugin { level: bevy::log::Level::ERROR, ..default() }
}

/// The clear colour of a palette.
fn clear(kind: theme::Kind) -> ClearColor {
    ClearColor(screen::color(kind.tokens().bg))
}

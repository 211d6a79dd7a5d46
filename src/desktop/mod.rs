//! The window: a Bevy shell around egui panels.
//!
//! Invariants: only [`host`] owns the session; panels are plain functions from `&Frame` to intents; colours stand in
//! [`theme`] alone and words in [`words`] alone; no rule is computed here. Bevy and egui are named nowhere else.
//!
//! Before a window is opened a graphics adapter is asked for, so that a machine without one gets a sentence that helps
//! instead of a crash. Nothing is drawn while nothing moves.

mod frame;
mod host;
mod shot;
mod theme;
mod ui;
mod words;

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::window::WindowResolution;
use bevy::winit::WinitSettings;
use bevy_egui::{EguiPlugin, EguiPrimaryContextPass};
use thiserror::Error;

use crate::content;
use crate::run::session::Session;

/// What to do besides opening.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Save a picture of the window here, and close it.
    pub screenshot: Option<PathBuf>,
    /// Days that the competent player runs the shop for before the window shows it.
    pub days: u32,
}

/// Why there is no window.
#[derive(Debug, Error)]
pub enum OpenError {
    #[error("{0}")]
    Content(#[from] content::LoadError),
    #[error(
        "no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
         Start it from a desktop session, or use the command line: dhow run --help"
    )]
    NoScreen,
    #[error(
        "no graphics driver was found, neither a card's nor a software one.\n\
         On Debian or Ubuntu install one that needs no card:  apt install mesa-vulkan-drivers\n\
         The command line works without:  dhow run --help"
    )]
    NoAdapter,
}

/// The size that the design is made for.
const WINDOW: (u32, u32) = (1366, 768);

/// Opens the window on a form of a scenario and returns when it is closed.
pub fn open(scenario: &Path, form: u32, options: Options) -> Result<(), OpenError> {
    let scenario = content::load_scenario(scenario)?;
    let session = Session::new(content::generate::setting(&scenario, form));
    has_screen()?;
    has_adapter()?;
    let window = Window {
        title: format!("{} · {}", words::PROGRAM, scenario.title),
        resolution: WindowResolution::new(WINDOW.0, WINDOW.1),
        ..default()
    };
    App::new()
        .add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }))
        .add_plugins(EguiPlugin::default())
        .insert_resource(ClearColor(theme::clear()))
        .insert_resource(WinitSettings::desktop_app())
        .insert_resource(host::Host::new(session, options.days))
        .insert_resource(shot::Shot::new(options.screenshot))
        .add_message::<host::Intent>()
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn(Camera2d);
        })
        .add_systems(PreUpdate, host::drive)
        .add_systems(EguiPrimaryContextPass, ui::draw)
        .add_systems(Update, shot::take)
        .run();
    Ok(())
}

/// On Unix a window needs a display server; elsewhere there always is one.
fn has_screen() -> Result<(), OpenError> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let unix = cfg!(all(unix, not(target_os = "macos")));
    if unix && !set("DISPLAY") && !set("WAYLAND_DISPLAY") { Err(OpenError::NoScreen) } else { Ok(()) }
}

/// Asks for an adapter and prefers Vulkan, a software one included: without a usable adapter the GL backend would panic
/// deep inside the renderer.
fn has_adapter() -> Result<(), OpenError> {
    let found = |backends: wgpu::Backends| {
        let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
        wanted.backends = backends;
        let instance = wgpu::Instance::new(wanted);
        !bevy::tasks::block_on(instance.enumerate_adapters(backends)).is_empty()
    };
    if std::env::var_os("WGPU_BACKEND").is_some() || found(wgpu::Backends::PRIMARY) || found(wgpu::Backends::GL) {
        Ok(())
    } else {
        Err(OpenError::NoAdapter)
    }
}

//! The host as a resource: passes intents on, lets its time pass, and says whether there is anything to draw.

use bevy::prelude::*;
use bevy::winit::WinitSettings;

use super::screen::Shown;
use super::{Asked, clear};
use crate::desktop::drafts::Drafts;
use crate::desktop::host::Host;

/// Everything behind the window.
#[derive(Resource)]
pub struct Desktop {
    pub host: Host,
    pub drafts: Drafts,
    /// What the panels leave to the map, points.
    pub free: Option<egui::Rect>,
}

/// Takes what was asked for, closes the days that are due, and chooses the pace of drawing.
pub fn drive(
    mut desktop: ResMut<Desktop>,
    mut asked: MessageReader<Asked>,
    time: Res<Time<Real>>,
    mut pace: ResMut<WinitSettings>,
    mut background: ResMut<ClearColor>,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    let host = &mut desktop.host;
    let mut any = false;
    for Asked(intent) in asked.read() {
        host.take(intent.clone());
        any = true;
    }
    // The time since the last frame may be the hours for which nothing was drawn.
    let was_busy = host.is_busy();
    host.tick(if was_busy { time.delta_secs().min(0.1) } else { 0.0 });
    if any || was_busy {
        redraw.write(bevy::window::RequestRedraw);
    }
    *pace = if host.is_busy() { WinitSettings::continuous() } else { WinitSettings::desktop_app() };
    *background = clear(host.settings.palette);
    if host.wants_to_quit() {
        exit.write(AppExit::Success);
    }
}

/// The state follows the host's screen.
pub fn follow_screen(desktop: Res<Desktop>, shown: Res<State<Shown>>, mut next: ResMut<NextState<Shown>>) {
    let wanted = Shown::from(desktop.host.screen);
    if *shown.get() != wanted {
        next.set(wanted);
    }
}

//! Writes what is on the screen as lines of JSON: role, name and place of everything that screen readers are told.
//!
//! For who drives the window by a script, with real clicks and keys: the same tree that a screen reader walks, so that what
//! cannot be found here cannot be found by a blind student either. Written anew when it has changed.

use std::io::Write;
use std::path::PathBuf;

use bevy::prelude::*;
use bevy_egui::EguiOutput;
use serde::Serialize;

use super::host::Desktop;

#[derive(Resource)]
pub struct Describe {
    path: Option<PathBuf>,
    last: String,
}

impl Describe {
    pub fn new(path: Option<PathBuf>) -> Describe {
        Describe { path, last: String::new() }
    }
}

/// The first line: where one is.
#[derive(Serialize)]
struct Head<'a> {
    screen: String,
    day: Option<u32>,
    running: bool,
    run: Option<&'a std::path::Path>,
}

/// A thing on the screen, in pixels of the window.
#[derive(Serialize)]
struct Thing {
    role: String,
    name: String,
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

pub fn write(mut describe: ResMut<Describe>, desktop: Res<Desktop>, outputs: Query<&EguiOutput>) {
    let Some(path) = describe.path.clone() else { return };
    let host = &desktop.host;
    let head = Head {
        screen: format!("{:?}", host.screen).to_lowercase(),
        day: host.run().map(|run| run.day().0),
        running: host.is_busy(),
        run: host.run().map(|run| run.path()),
    };
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    let scale = f64::from(host.settings.scale) / 100.0;
    for update in outputs.iter().filter_map(|output| output.platform_output.accesskit_update.as_ref()) {
        for (_, node) in &update.nodes {
            let name = node.label().or(node.value()).unwrap_or_default();
            let Some(rect) = node.bounds().filter(|_| !name.is_empty()) else { continue };
            let thing = Thing {
                role: format!("{:?}", node.role()),
                name: name.to_owned(),
                x: rect.x0 * scale,
                y: rect.y0 * scale,
                width: rect.width() * scale,
                height: rect.height() * scale,
            };
            text.push('\n');
            text.push_str(&serde_json::to_string(&thing).unwrap_or_default());
        }
    }
    if text != describe.last {
        // Whole or not at all: a script reads while we write.
        let draft = path.with_extension("part");
        let written = std::fs::File::create(&draft).and_then(|mut file| writeln!(file, "{text}"));
        if written.and_then(|()| std::fs::rename(&draft, &path)).is_ok() {
            describe.last = text;
        }
    }
}

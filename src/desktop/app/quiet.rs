//! Keeps the window still while nothing moves.
//!
//! The bridge to egui tells it the modifier keys with every frame, changed or not, and egui asks for another frame after every
//! event: the window would never rest. What says nothing new is taken out before egui sees it.

use bevy::prelude::*;
use bevy_egui::EguiInput;

pub fn drop_repeated_modifiers(mut inputs: Query<&mut EguiInput>, mut last: Local<egui::Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *last, *now) != *now,
            _ => true,
        });
    }
}

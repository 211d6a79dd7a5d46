//! The screen: a bar with time and figures, stock on the left, charts in the middle, listings on the right.

mod charts;
mod tables;
mod top_bar;

use bevy::prelude::*;
use bevy_egui::{EguiContexts, egui};

use super::host::{Host, Intent};
use super::theme;

/// Draws the present frame and passes on what was asked for.
pub fn draw(
    mut contexts: EguiContexts,
    host: Res<Host>,
    mut intents: MessageWriter<Intent>,
    mut styled: Local<bool>,
) -> Result {
    let context = contexts.ctx_mut()?;
    if !*styled {
        theme::install(context);
        *styled = true;
        context.request_repaint();
        return Ok(());
    }
    let context = context.clone();
    let area = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(context.viewport_rect());
    let mut ui = egui::Ui::new(context, "window".into(), area);
    let frame = host.frame();
    let mut asked = Vec::new();
    egui::Panel::top("top").exact_size(theme::TOP).resizable(false).frame(theme::bar()).show(&mut ui, |ui| {
        asked.extend(top_bar::top_bar_ui(ui, &frame));
    });
    egui::Panel::left("stock").exact_size(theme::LEFT).resizable(false).frame(theme::panel()).show(&mut ui, |ui| {
        asked.extend(tables::stock_ui(ui, &frame));
    });
    egui::Panel::right("listings").exact_size(theme::RIGHT).resizable(false).frame(theme::panel()).show(
        &mut ui,
        |ui| {
            asked.extend(tables::listings_ui(ui, &frame));
        },
    );
    egui::CentralPanel::default().frame(theme::panel().fill(theme::BG)).show(&mut ui, |ui| {
        asked.extend(charts::charts_ui(ui, &frame));
    });
    for intent in asked {
        intents.write(intent);
    }
    Ok(())
}

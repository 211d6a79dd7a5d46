//! Cash and orders, day by day.

use bevy_egui::egui::{RichText, Ui};
use egui_plot::{Bar, BarChart, Line, Plot, PlotPoints};

use crate::desktop::frame::Frame;
use crate::desktop::host::Intent;
use crate::desktop::{theme, words};

pub fn charts_ui(ui: &mut Ui, frame: &Frame) -> Vec<Intent> {
    let height = ((ui.available_height() - 80.0) / 2.0).max(80.0);
    ui.label(RichText::new(words::CASH_BY_DAY).color(theme::TEXT_2));
    let points: PlotPoints = frame.cash_by_day.iter().enumerate().map(|(day, cash)| [day as f64, *cash]).collect();
    plot("cash", frame, height).show(ui, |plot| {
        plot.line(Line::new(words::CASH, points).color(theme::SEA).width(2.0));
    });
    ui.add_space(theme::WIDE);
    ui.label(RichText::new(words::ORDERS_BY_DAY).color(theme::TEXT_2));
    let bars = frame.orders_by_day.iter().enumerate();
    let bars = bars.map(|(day, orders)| Bar::new(day as f64, *orders).width(0.7).fill(theme::ACCENT)).collect();
    plot("orders", frame, height).show(ui, |plot| plot.bar_chart(BarChart::new(words::ORDERS, bars)));
    Vec::new()
}

/// A chart over the days of the run that stands still.
fn plot<'p>(id: &'static str, frame: &Frame, height: f32) -> Plot<'p> {
    Plot::new(id)
        .height(height)
        .include_x(0.0)
        .include_x(f64::from(frame.days))
        .include_y(0.0)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .show_background(false)
}

//! Who and where on the left, time in the middle, figures on the right.

use bevy_egui::egui::{self, Align, Button, Layout, RichText, Ui};

use crate::desktop::frame::Frame;
use crate::desktop::host::Intent;
use crate::desktop::{theme, words};

const DAYS_OF_A_WEEK: u32 = 7;

pub fn top_bar_ui(ui: &mut Ui, frame: &Frame) -> Vec<Intent> {
    let mut asked = Vec::new();
    ui.columns(3, |columns| {
        columns[0].vertical(|ui| {
            ui.label(RichText::new(&frame.title).size(15.0).strong());
            let date = format!("{} · {}/{}", frame.market, frame.month, frame.day_of_month);
            ui.label(RichText::new(date).small().color(theme::TEXT_2));
        });
        columns[1].with_layout(Layout::left_to_right(Align::Center), |ui| time(ui, frame, &mut asked));
        columns[2].with_layout(Layout::right_to_left(Align::Center), |ui| {
            figure(ui, words::ORDERS, &frame.orders.to_string());
            figure(ui, words::IN_STOCK, &frame.stock_units.to_string());
            figure(ui, words::CASH, &frame.cash.to_string());
        });
    });
    asked
}

fn time(ui: &mut Ui, frame: &Frame, asked: &mut Vec<Intent>) {
    let day = format!("{} {} {} {}", words::DAY, frame.day, words::OF, frame.days);
    ui.label(RichText::new(day).size(15.0).strong());
    if frame.over || frame.insolvent {
        let words = if frame.insolvent { words::INSOLVENT } else { words::OVER };
        ui.label(RichText::new(words).color(theme::WARN));
    }
    if frame.over {
        return;
    }
    let main = Button::new(RichText::new(words::ONE_DAY).color(theme::ON_ACCENT)).fill(theme::ACCENT);
    let buttons = [
        (main, Intent::Advance(1)),
        (Button::new(words::ONE_WEEK), Intent::Advance(DAYS_OF_A_WEEK)),
        (Button::new(words::TO_THE_END), Intent::ToTheEnd),
        (Button::new(words::PAUSE), Intent::Pause),
    ];
    for (button, intent) in buttons {
        if ui.add(button).clicked() {
            asked.push(intent);
        }
    }
}

fn figure(ui: &mut Ui, name: &str, value: &str) {
    ui.allocate_ui_with_layout(egui::vec2(104.0, 40.0), Layout::top_down(Align::Max), |ui| {
        ui.label(RichText::new(value).size(15.0).strong());
        ui.label(RichText::new(name).small().color(theme::TEXT_2));
    });
}

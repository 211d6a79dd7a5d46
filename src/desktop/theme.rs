//! The only place with colours, sizes and spaces.

use bevy_egui::egui::{Color32, Context, CornerRadius, FontFamily, FontId, Frame, Margin, Stroke, TextStyle, Visuals};

pub const BG: Color32 = Color32::from_rgb(0x0A, 0x16, 0x22);
pub const PANEL: Color32 = Color32::from_rgb(0x0F, 0x1C, 0x29);
pub const CARD: Color32 = Color32::from_rgb(0x16, 0x28, 0x3A);
pub const WELL: Color32 = Color32::from_rgb(0x0B, 0x16, 0x21);
pub const LINE: Color32 = Color32::from_rgb(0x24, 0x39, 0x4D);
pub const TEXT_1: Color32 = Color32::from_rgb(0xEA, 0xF1, 0xF7);
pub const TEXT_2: Color32 = Color32::from_rgb(0xA9, 0xBC, 0xCD);
pub const TEXT_3: Color32 = Color32::from_rgb(0x84, 0x99, 0xAC);
pub const ACCENT: Color32 = Color32::from_rgb(0xF2, 0xB8, 0x4B);
pub const ON_ACCENT: Color32 = Color32::from_rgb(0x1B, 0x14, 0x05);
pub const WARN: Color32 = Color32::from_rgb(0xFF, 0x7F, 0x50);
pub const SEA: Color32 = Color32::from_rgb(0x62, 0xBD, 0xF0);

pub const SMALL: f32 = 4.0;
pub const GAP: f32 = 8.0;
pub const WIDE: f32 = 16.0;
pub const TOP: f32 = 52.0;
pub const LEFT: f32 = 300.0;
pub const RIGHT: f32 = 360.0;

const CAPTION: f32 = 11.0;
const BODY: f32 = 13.5;
const STRONG: f32 = 15.0;
const TITLE: f32 = 19.0;
const RADIUS: u8 = 6;

/// What Bevy clears the window with.
pub fn clear() -> bevy::prelude::Color {
    bevy::prelude::Color::srgb_u8(BG.r(), BG.g(), BG.b())
}

/// Sets egui's style; once.
pub fn install(context: &Context) {
    let mut visuals = Visuals::dark();
    visuals.override_text_color = Some(TEXT_1);
    visuals.panel_fill = PANEL;
    visuals.window_fill = CARD;
    visuals.extreme_bg_color = WELL;
    visuals.faint_bg_color = CARD;
    visuals.selection.bg_fill = ACCENT;
    visuals.selection.stroke = Stroke::new(1.0, ON_ACCENT);
    for widget in [
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
        &mut visuals.widgets.noninteractive,
    ] {
        widget.corner_radius = CornerRadius::same(RADIUS);
        widget.bg_stroke = Stroke::new(1.0, LINE);
    }
    visuals.widgets.inactive.weak_bg_fill = CARD;
    visuals.widgets.hovered.bg_stroke = Stroke::new(1.0, ACCENT);
    context.set_visuals(visuals);
    context.all_styles_mut(|style| {
        let font = |size: f32| FontId::new(size, FontFamily::Proportional);
        style.text_styles = [
            (TextStyle::Small, font(CAPTION)),
            (TextStyle::Body, font(BODY)),
            (TextStyle::Button, font(BODY)),
            (TextStyle::Heading, font(TITLE)),
            (TextStyle::Monospace, font(STRONG)),
        ]
        .into();
        style.spacing.item_spacing = [GAP, SMALL].into();
        style.spacing.button_padding = [WIDE * 0.75, SMALL + 2.0].into();
    });
}

/// The frame of a panel.
pub fn panel() -> Frame {
    Frame::new().fill(PANEL).inner_margin(Margin::symmetric(16, 12))
}

/// The frame of the bar at the top.
pub fn bar() -> Frame {
    Frame::new().fill(PANEL).inner_margin(Margin::symmetric(16, 6))
}

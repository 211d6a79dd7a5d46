//! The look in one place: colours, sizes and spaces. No other file writes a colour.
//!
//! Three palettes: night, day and high contrast. Hues keep apart for colour-blind eyes (after Okabe and Ito) and never speak
//! alone: every line has its dash, every sign its icon, every state its word.

use egui::{Color32, CornerRadius, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Visuals, vec2};
use serde::{Deserialize, Serialize};

/// A palette.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    #[default]
    Night,
    Day,
    Contrast,
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tokens {
    pub is_dark: bool,
    /// Behind the panels.
    pub bg: Color32,
    pub panel: Color32,
    pub card: Color32,
    /// Fields, charts.
    pub well: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Rails of gauges, a chosen segment.
    pub track: Color32,
    pub text_1: Color32,
    pub text_2: Color32,
    pub text_3: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    pub good: Color32,
    pub warn: Color32,
    pub sea: Color32,
    pub air: Color32,
    pub road: Color32,
    pub rail: Color32,
    /// From deep to shelf.
    pub ocean: [Color32; 4],
    /// From low to peak.
    pub land: [Color32; 4],
    pub coast: Color32,
    pub border: Color32,
    pub graticule: Color32,
    /// Around words on the map.
    pub halo: Color32,
    /// Steps of a measure, low to high; lightness alone tells them apart.
    pub measure: [Color32; 5],
}

const fn hex(code: u32) -> Color32 {
    Color32::from_rgb((code >> 16) as u8, (code >> 8) as u8, code as u8)
}

const NIGHT: Tokens = Tokens {
    is_dark: true,
    bg: hex(0x0A1622),
    panel: hex(0x0F1C29),
    card: hex(0x16283A),
    well: hex(0x0B1621),
    line: hex(0x24394D),
    track: hex(0x24394D),
    text_1: hex(0xEAF1F7),
    text_2: hex(0xA9BCCD),
    text_3: hex(0x8499AC),
    accent: hex(0xF2B84B),
    on_accent: hex(0x1B1405),
    good: hex(0x35C79A),
    warn: hex(0xFF7F50),
    sea: hex(0x62BDF0),
    air: hex(0xF0E06A),
    road: hex(0xE0A0D0),
    rail: hex(0xB9C6D2),
    ocean: [hex(0x0B1A29), hex(0x0E2234), hex(0x122B40), hex(0x17364E)],
    land: [hex(0x2E4A48), hex(0x3A5750), hex(0x506559), hex(0x737B6B)],
    coast: hex(0x86B4B4),
    border: hex(0xC9B98A),
    graticule: hex(0x1A3145),
    halo: hex(0x08121C),
    measure: [hex(0x24466B), hex(0x2F6690), hex(0x4E8FB0), hex(0x86B9C4), hex(0xCFE3D6)],
};

const DAY: Tokens = Tokens {
    is_dark: false,
    bg: hex(0xE9EEF2),
    panel: hex(0xF7F9FA),
    card: hex(0xFFFFFF),
    well: hex(0xFFFFFF),
    line: hex(0xCBD6DF),
    track: hex(0xD5DEE6),
    text_1: hex(0x14212C),
    text_2: hex(0x405464),
    text_3: hex(0x586C7C),
    accent: hex(0x8A5300),
    on_accent: hex(0xFFFFFF),
    good: hex(0x00694C),
    warn: hex(0xB23A00),
    sea: hex(0x005F99),
    air: hex(0x7A5C00),
    road: hex(0x93407A),
    rail: hex(0x4A5A66),
    ocean: [hex(0xA9CCE0), hex(0xB6D5E6), hex(0xC4DEEB), hex(0xD3E7F0)],
    land: [hex(0xE6E4CC), hex(0xDDD9B9), hex(0xCFC7A2), hex(0xBBB08C)],
    coast: hex(0x557F90),
    border: hex(0x8C6D2E),
    graticule: hex(0xB4D3E4),
    halo: hex(0xF4F8FA),
    measure: [hex(0xE4EDE3), hex(0xB5D3CF), hex(0x7DAFBB), hex(0x4682A0), hex(0x1F5480)],
};

const CONTRAST: Tokens = Tokens {
    is_dark: true,
    bg: hex(0x000000),
    panel: hex(0x000000),
    card: hex(0x000000),
    well: hex(0x000000),
    line: hex(0xFFFFFF),
    track: hex(0x4A4A4A),
    text_1: hex(0xFFFFFF),
    text_2: hex(0xFFFFFF),
    text_3: hex(0xE6E6E6),
    accent: hex(0xFFD60A),
    on_accent: hex(0x000000),
    good: hex(0x5CFFC4),
    warn: hex(0xFF9F7A),
    sea: hex(0x8AD8FF),
    air: hex(0xFFF59D),
    road: hex(0xFFB3E6),
    rail: hex(0xFFFFFF),
    ocean: [hex(0x000000), hex(0x00060C), hex(0x000C18), hex(0x001224)],
    land: [hex(0x2B2B2B), hex(0x363636), hex(0x444444), hex(0x5A5A5A)],
    coast: hex(0xFFFFFF),
    border: hex(0xFFD60A),
    graticule: hex(0x2A2A2A),
    halo: hex(0x000000),
    measure: [hex(0x202020), hex(0x004C80), hex(0x0077C2), hex(0x5CB8F5), hex(0xE0F4FF)],
};

/// Points of the type scale at 100 %.
pub const CAPTION: f32 = 11.0;
pub const BODY: f32 = 13.5;
pub const STRONG: f32 = 15.0;
pub const TITLE: f32 = 19.0;
pub const NUMBER: f32 = 25.0;

/// The grid of four.
pub const S1: f32 = 4.0;
pub const S2: f32 = 8.0;
pub const S3: f32 = 12.0;
pub const S4: f32 = 16.0;

pub const RADIUS: u8 = 6;
pub const RADIUS_CARD: u8 = 9;
pub const TOP: f32 = 52.0;
pub const LEFT: f32 = 268.0;
/// The left panel as icons alone, where the window is narrow or the type is large.
pub const RAIL: f32 = 52.0;
pub const RIGHT: f32 = 312.0;
/// Below this width the left panel folds to icons.
pub const NARROW: f32 = 1000.0;
/// Height of what can be pressed.
pub const TALL: f32 = 28.0;

impl Kind {
    pub const ALL: [Kind; 3] = [Kind::Night, Kind::Day, Kind::Contrast];

    pub fn tokens(self) -> Tokens {
        match self {
            Kind::Night => NIGHT,
            Kind::Day => DAY,
            Kind::Contrast => CONTRAST,
        }
    }
}

/// Sets egui's own style, for the widgets that draw themselves.
pub fn install(context: &egui::Context, kind: Kind, reduced_motion: bool) {
    let theme = if kind.tokens().is_dark { egui::Theme::Dark } else { egui::Theme::Light };
    let mut style = style(kind);
    if reduced_motion {
        style.animation_time = 0.0;
    }
    context.set_style_of(theme, style);
    context.set_theme(theme);
}

fn style(kind: Kind) -> Style {
    let tokens = kind.tokens();
    let mut style = Style { visuals: visuals(&tokens), ..Style::default() };
    style.text_styles =
        [(TextStyle::Small, CAPTION), (TextStyle::Body, BODY), (TextStyle::Button, BODY), (TextStyle::Heading, TITLE)]
            .map(|(name, size)| (name, FontId::new(size, FontFamily::Proportional)))
            .into();
    style.text_styles.insert(TextStyle::Monospace, FontId::new(BODY, FontFamily::Monospace));
    style.spacing.item_spacing = vec2(S2, S2);
    style.spacing.button_padding = vec2(10.0, 5.0);
    style.spacing.interact_size = vec2(TALL, TALL);
    style.spacing.combo_height = 320.0;
    style.spacing.scroll.floating = true;
    style.spacing.scroll.bar_width = 8.0;
    style.spacing.menu_margin = Margin::same(6);
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    style
}

fn visuals(tokens: &Tokens) -> Visuals {
    let mut visuals = if tokens.is_dark { Visuals::dark() } else { Visuals::light() };
    let radius = CornerRadius::same(RADIUS);
    visuals.override_text_color = None;
    visuals.panel_fill = tokens.panel;
    visuals.window_fill = tokens.card;
    visuals.window_stroke = Stroke::new(1.0, tokens.line);
    visuals.window_corner_radius = CornerRadius::same(RADIUS_CARD);
    visuals.menu_corner_radius = CornerRadius::same(RADIUS);
    visuals.extreme_bg_color = tokens.well;
    visuals.text_edit_bg_color = Some(tokens.well);
    visuals.faint_bg_color = tokens.card;
    visuals.hyperlink_color = tokens.accent;
    visuals.warn_fg_color = tokens.warn;
    visuals.error_fg_color = tokens.warn;
    visuals.selection.bg_fill = tokens.accent;
    visuals.selection.stroke = Stroke::new(1.5, tokens.on_accent);
    visuals.slider_trailing_fill = true;
    let widgets = &mut visuals.widgets;
    for state in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        state.corner_radius = radius;
        state.fg_stroke = Stroke::new(1.0, tokens.text_1);
        state.bg_stroke = Stroke::new(1.0, tokens.line);
        state.bg_fill = tokens.card;
        state.weak_bg_fill = tokens.card;
        state.expansion = 0.0;
    }
    widgets.noninteractive.fg_stroke = Stroke::new(1.0, tokens.text_2);
    widgets.inactive.bg_fill = tokens.track;
    widgets.hovered.bg_stroke = Stroke::new(1.0, tokens.text_3);
    widgets.hovered.weak_bg_fill = tokens.track;
    widgets.hovered.bg_fill = tokens.track;
    // The focus ring of egui's own widgets is the active stroke.
    widgets.active.bg_stroke = Stroke::new(2.0, tokens.accent);
    widgets.open.bg_stroke = Stroke::new(1.0, tokens.accent);
    visuals
}

/// Contrast of two colours, 1 to 21, after WCAG 2.
pub fn contrast(a: Color32, b: Color32) -> f32 {
    fn light(color: Color32) -> f32 {
        let part = |value: u8| {
            let share = f32::from(value) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    }
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_can_read_every_palette() {
        for kind in Kind::ALL {
            let t = kind.tokens();
            let pairs = [
                ("text", t.text_1, t.panel, 12.0),
                ("text on a card", t.text_1, t.card, 12.0),
                ("second text", t.text_2, t.panel, 5.5),
                ("second text on a card", t.text_2, t.card, 5.5),
                ("caption", t.text_3, t.panel, 4.5),
                ("caption on a card", t.text_3, t.card, 4.5),
                ("accent", t.accent, t.panel, 4.5),
                ("on accent", t.on_accent, t.accent, 4.5),
                ("good", t.good, t.card, 4.5),
                ("warning", t.warn, t.card, 4.5),
                ("sea lane", t.sea, t.ocean[0], 3.0),
                ("air lane", t.air, t.ocean[0], 3.0),
                ("road", t.road, t.land[0], 3.0),
                ("rail", t.rail, t.land[0], 3.0),
                ("words on land", t.text_1, t.land[0], 4.5),
            ];
            for (what, ink, paper, least) in pairs {
                let found = contrast(ink, paper);
                assert!(found >= least, "{kind:?}: {what} has {found:.2}, needs {least}");
            }
            for pair in t.measure.windows(2) {
                assert!(contrast(pair[0], pair[1]) > 1.2, "{kind:?}: steps of a measure look alike");
            }
        }
    }
}

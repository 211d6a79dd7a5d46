//! The faces that the window is set in.
//!
//! Owns the font files (see `assets/fonts/`) and the names of the families made of them. A family is a chain: a character
//! comes from the first face that has it. Invariants: every family ends in the same fall-backs, so that a name in another
//! script never shows as boxes; all faces of ours have one height above and below the baseline (the subsetting sets it),
//! so mixing them moves no line. Absent: a choice of family by text, which is [`super::text`]'s; italics, which egui slants.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

/// Noto's Arabic letters are small beside Inter's; `assets/fonts/subset.py` knows this number too.
const ARABIC_SCALE: f32 = 1.08;

/// From this weight on, faces without a weight axis show their bold file.
pub const BOLD_FROM: u16 = 600;

const INTER: &str = "inter";
const DIGITS: &str = "inter-digits";
const ICONS: &str = "phosphor";
const ARABIC: &str = "arabic-regular";
const ARABIC_BOLD: &str = "arabic-bold";
const CHINESE: &str = "chinese-regular";
const CHINESE_BOLD: &str = "chinese-bold";

/// Which family a piece of text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Arabic first, so that the space between two Arabic words is of the same face: egui cuts its shaping where the face
    /// changes, and the words would come out in the wrong order.
    pub arabic: bool,
    pub bold: bool,
    /// Digits of one width, for columns.
    pub digits: bool,
}

impl Choice {
    /// The family's name in [`definitions`].
    pub fn family(self) -> FontFamily {
        match (self.arabic, self.bold, self.digits) {
            (false, false, false) => FontFamily::Proportional,
            (false, false, true) => FontFamily::Name("digits".into()),
            (false, true, false) => FontFamily::Name("bold".into()),
            (false, true, true) => FontFamily::Name("bold-digits".into()),
            // The Arabic faces' own digits have one width.
            (true, false, _) => FontFamily::Name("arabic".into()),
            (true, true, _) => FontFamily::Name("arabic-bold".into()),
        }
    }

    /// Every family there is.
    pub fn all() -> impl Iterator<Item = Choice> {
        (0..8).map(|bits| Choice { arabic: bits & 1 != 0, bold: bits & 2 != 0, digits: bits & 4 != 0 })
    }

    fn chain(self) -> Vec<&'static str> {
        let arabic = if self.bold { ARABIC_BOLD } else { ARABIC };
        let chinese = if self.bold { CHINESE_BOLD } else { CHINESE };
        let mut chain = vec![INTER, ICONS, arabic, chinese];
        if self.digits {
            chain.insert(0, DIGITS);
        }
        if self.arabic {
            chain.retain(|face| *face != arabic);
            chain.insert(0, arabic);
        }
        chain
    }
}

/// All faces and families; for `Context::set_fonts`, once.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in faces() {
        let scale = if name == ARABIC || name == ARABIC_BOLD { ARABIC_SCALE } else { 1.0 };
        let data = FontData::from_static(bytes).tweak(FontTweak { scale, ..FontTweak::default() });
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    let fall_backs = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for choice in Choice::all() {
        let mut chain: Vec<String> = choice.chain().into_iter().map(str::to_owned).collect();
        chain.extend(fall_backs.iter().cloned());
        fonts.families.insert(choice.family(), chain);
    }
    // Code keeps egui's own face and gains our scripts behind it.
    let code = fonts.families.entry(FontFamily::Monospace).or_default();
    code.extend([INTER, ICONS, ARABIC, CHINESE].map(str::to_owned));
    fonts
}

fn faces() -> [(&'static str, &'static [u8]); 7] {
    [
        (INTER, include_bytes!("../../assets/fonts/Inter.ttf")),
        (DIGITS, include_bytes!("../../assets/fonts/InterDigits.ttf")),
        (ICONS, egui_phosphor::Variant::Regular.font_bytes()),
        (ARABIC, include_bytes!("../../assets/fonts/NotoSansArabicUI-Regular.ttf")),
        (ARABIC_BOLD, include_bytes!("../../assets/fonts/NotoSansArabicUI-Bold.ttf")),
        (CHINESE, include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf")),
        (CHINESE_BOLD, include_bytes!("../../assets/fonts/NotoSansSC-Bold.otf")),
    ]
}

//! What the keyboard does anywhere on the play screen.

use egui::{Context, Key, KeyboardShortcut, Modifiers};

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::model::stage::Stage;

/// The shortcuts, with the messages that name them.
pub const SHORTCUTS: [(&str, &str); 10] = [
    ("Ctrl 1 … 9", "keys-stages"),
    ("Ctrl →", "keys-day"),
    ("Ctrl Shift →", "keys-week"),
    ("Ctrl End", "keys-event"),
    ("Ctrl Z", "keys-undo"),
    ("Ctrl E", "keys-facts"),
    ("Ctrl D", "keys-diary"),
    ("Ctrl K", "keys-palette"),
    ("F1", "keys-glossary"),
    ("← ↑ → ↓ + − 0", "keys-map"),
];

const NUMBERS: [Key; 9] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Takes the shortcuts that were pressed.
pub fn keys(ctx: &Context, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    let pressed =
        |modifiers, key| ctx.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)));
    for (stage, key) in Stage::ALL.into_iter().zip(NUMBERS) {
        if pressed(Modifiers::COMMAND, key) {
            drafts.focus.stage = stage;
        }
    }
    // In a field these move the cursor and take back what was typed: nobody loses a day by it.
    if !ctx.text_edit_focused() {
        let with_shift = Modifiers::COMMAND | Modifiers::SHIFT;
        if pressed(with_shift, Key::ArrowRight) {
            asked.push(Intent::Advance(7));
        }
        if pressed(Modifiers::COMMAND, Key::ArrowRight) {
            asked.push(Intent::Advance(1));
        }
        if pressed(Modifiers::COMMAND, Key::End) {
            asked.push(Intent::ToNextEvent);
        }
        if pressed(Modifiers::COMMAND, Key::Z) && desk.frame.beside.can_undo {
            asked.push(Intent::Undo);
        }
    }
    if pressed(Modifiers::COMMAND, Key::E) {
        drafts.is_wide = !drafts.is_wide;
    }
    if pressed(Modifiers::COMMAND, Key::D) {
        drafts.is_diary_open = !drafts.is_diary_open;
    }
    if pressed(Modifiers::COMMAND, Key::K) {
        drafts.open_palette();
    }
    if pressed(Modifiers::NONE, Key::F1) {
        drafts.is_glossary_open = !drafts.is_glossary_open;
    }
    // Not taken from others: lists close by it, and a number that is being typed is given up.
    if ctx.input(|input| input.key_pressed(Key::Escape)) {
        drafts.is_palette_open = false;
        drafts.is_glossary_open = false;
        if desk.frame.beside.is_running {
            asked.push(Intent::Pause);
        }
    }
    asked
}

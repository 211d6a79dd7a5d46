//! What tests of panels and screens share: a desk on a session that was really played, a panel or a whole screen in a
//! harness, and the questions that are asked of each: has all a name, can the keyboard reach it, does anything stick out.

use std::sync::Arc;

use egui::{Ui, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

use super::desk::{Desk, Intent, Look};
use super::drafts::Drafts;
use super::frame::tests::played;
use super::frame::{Beside, Frame};
use super::picture::Picture;
use super::{fonts, theme};
use crate::lang::{Language, Words};
use crate::model::scenario::Skill;
use crate::run::session::Session;

/// A panel as the shell calls it.
pub type Panel = fn(&mut Ui, &Desk, &mut Drafts) -> Vec<Intent>;

/// A session with a person before it.
pub struct Table {
    pub session: Session,
    pub frame: Frame,
    pub words: Words,
    pub drafts: Drafts,
    pub kind: theme::Kind,
    /// What the panel has asked for so far.
    pub asked: Vec<Intent>,
    panel: Panel,
    is_dressed: bool,
}

impl Table {
    /// `first-shop` after so many days of the competent player, in a language.
    pub fn at(days: u32, language: Language, panel: Panel) -> Table {
        Table::of("first-shop", Skill::Competent, days, language, panel)
    }

    pub fn of(scenario: &str, skill: Skill, days: u32, language: Language, panel: Panel) -> Table {
        let (session, past) = played(scenario, skill, days);
        let words = Words::new(language);
        let beside = Beside { practice: true, ..Beside::default() };
        let frame = Frame::of(&session, &words, Arc::new(past), beside, 1);
        let mut drafts = Drafts::default();
        // A product that the shop carries, where it carries one.
        if let Some(niche) = frame.view.niches.iter().find(|niche| niche.in_range) {
            drafts.focus.product = niche.product;
        }
        let (asked, kind) = (Vec::new(), theme::Kind::Night);
        Table { session, frame, words, drafts, kind, asked, panel, is_dressed: false }
    }

    /// Draws one frame; in the first one only fonts and style are set, as in the window.
    pub fn draw(&mut self, ui: &mut Ui) {
        if !std::mem::replace(&mut self.is_dressed, true) {
            return dress(ui, self.kind);
        }
        let session = &self.session;
        let ask = |decision: &_| session.check(decision);
        let desk = Desk::new(&self.frame, Look::new(&self.words, self.kind, true), &ask);
        let frame = egui::Frame::new().fill(desk.tokens.panel).inner_margin(egui::Margin::symmetric(14, 12));
        let (panel, drafts) = (self.panel, &mut self.drafts);
        let asked = frame.show(ui, |ui| {
            let area = egui::ScrollArea::vertical().auto_shrink(false);
            area.show(ui, |ui| super::kit::column(ui, &desk, |ui| panel(ui, &desk, drafts))).inner
        });
        self.asked.extend(asked.inner);
    }

    /// In a harness of this size in points; `scale` is the size of type, 1.0 as designed.
    pub fn show(self, size: Vec2, scale: f32) -> Harness<'static, Table> {
        shown(self, size, scale, |ui, table| table.draw(ui))
    }

    /// As the column at the side.
    pub fn at_the_side(self) -> Harness<'static, Table> {
        self.show(vec2(theme::RIGHT, 2400.0), 1.0)
    }
}

/// A screen that has the window to itself, and whatever it reads and changes.
pub struct Scene<S> {
    pub state: S,
    pub words: Words,
    pub kind: theme::Kind,
    /// What the screen has asked for so far.
    pub asked: Vec<Intent>,
    screen: Screen<S>,
    is_dressed: bool,
}

/// A screen as the shell calls it.
pub type Screen<S> = fn(&mut Ui, &Look, &mut S) -> Vec<Intent>;

impl<S: 'static> Scene<S> {
    pub fn new(language: Language, state: S, screen: Screen<S>) -> Scene<S> {
        let (words, asked) = (Words::new(language), Vec::new());
        Scene { state, words, kind: theme::Kind::Night, asked, screen, is_dressed: false }
    }

    pub fn draw(&mut self, ui: &mut Ui) {
        if !std::mem::replace(&mut self.is_dressed, true) {
            return dress(ui, self.kind);
        }
        let look = Look::new(&self.words, self.kind, true);
        self.asked.extend((self.screen)(ui, &look, &mut self.state));
    }

    pub fn show(self, size: Vec2, scale: f32) -> Harness<'static, Scene<S>> {
        shown(self, size, scale, |ui, scene| scene.draw(ui))
    }
}

/// Fonts and style, which are there from the next frame on.
fn dress(ui: &Ui, kind: theme::Kind) {
    ui.ctx().set_fonts(fonts::definitions());
    theme::install(ui.ctx(), kind, true);
    ui.ctx().request_repaint();
}

fn shown<S: 'static>(state: S, size: Vec2, scale: f32, draw: fn(&mut Ui, &mut S)) -> Harness<'static, S> {
    let builder = Harness::builder().with_size(size / scale).with_pixels_per_point(scale);
    let mut harness = builder.build_ui_state(draw, state);
    harness.run_steps(4);
    harness
}

/// Puts pictures of a panel for people to look at into the folder that `DHOW_PICTURES` names: night in English, day in
/// French, night in Arabic. Without the variable nothing is drawn.
pub fn pictures(name: &str, panel: Panel, size: Vec2, prepare: fn(Language) -> Table) {
    let Some(folder) = std::env::var_os("DHOW_PICTURES") else { return };
    let looks = [
        (Language::English, theme::Kind::Night),
        (Language::French, theme::Kind::Day),
        (Language::Arabic, theme::Kind::Night),
    ];
    for (language, kind) in looks {
        let mut table = prepare(language);
        (table.panel, table.kind) = (panel, kind);
        let picture = Picture::take(&egui::Context::default(), size, 1.5, 6, |ui| table.draw(ui));
        picture.save(&std::path::Path::new(&folder).join(format!("{name}-{}.png", language.tag())));
    }
}

/// Presses the control of that name, and lets the panel answer.
pub fn press<S>(harness: &mut Harness<'_, S>, name: &str) {
    press_at(harness, By::new().label(name));
}

/// The same where the name is long and this is a part of it that no other has.
pub fn press_part<S>(harness: &mut Harness<'_, S>, part: &str) {
    press_at(harness, By::new().label_contains(part));
}

fn press_at<S>(harness: &mut Harness<'_, S>, name: By<'_>) {
    harness.get(name.predicate(is_focusable)).click();
    harness.run_steps(3);
}

/// Whether there is something to press whose name is this or begins so.
pub fn offers<S>(harness: &Harness<'_, S>, name: &str) -> bool {
    let begins = By::new().predicate(|node| is_focusable(node) && named(node).starts_with(name));
    harness.query_all(begins).next().is_some()
}

/// Whether these words are on the screen, alone or among others.
pub fn tells<S>(harness: &Harness<'_, S>, words: &str) -> bool {
    let words = super::text::plain(words);
    harness.query_all(By::new().predicate(|node| named(node).contains(&words))).next().is_some()
}

/// Presses a key while others are held, and lets the screen answer.
pub fn key<S>(harness: &mut Harness<'_, S>, held: egui::Modifiers, key: egui::Key) {
    harness.key_press_modifiers(held, key);
    harness.run_steps(2);
}

/// Types into what has the keyboard.
pub fn write<S>(harness: &mut Harness<'_, S>, words: &str) {
    harness.event(egui::Event::Text(words.to_owned()));
    harness.run_steps(2);
}

/// Whether a node can take the focus of the keyboard.
fn is_focusable(node: &egui_kittest::kittest::AccessKitNode<'_>) -> bool {
    use egui::accesskit::{Action, Role};
    let frame = matches!(
        node.role(),
        Role::ScrollView | Role::Pane | Role::Window | Role::GenericContainer | Role::Unknown | Role::ScrollBar
    );
    !frame && node.data().supports_action(Action::Focus)
}

pub fn named(node: &egui_kittest::kittest::AccessKitNode<'_>) -> String {
    node.label().or_else(|| node.value()).unwrap_or_default()
}

/// Fails where something can be pressed or entered and has no name for who cannot see it.
pub fn assert_all_is_named<S>(harness: &Harness<'_, S>) {
    let nameless = By::new().predicate(|node| is_focusable(node) && named(node).trim().is_empty());
    let found: Vec<_> = harness.query_all(nameless).map(|node| node.accesskit_node().role()).collect();
    assert!(found.is_empty(), "without a name: {found:?}");
}

/// Fails where the tab key does not come to everything that can be pressed or entered.
pub fn assert_keyboard_reaches_all<S>(harness: &mut Harness<'_, S>) {
    let all: Vec<String> =
        harness.query_all(By::new().predicate(is_focusable)).map(|node| named(&node.accesskit_node())).collect();
    let mut missed = all.clone();
    // Some stops have no name of their own, such as areas that scroll.
    for _ in 0..2 * all.len() + 8 {
        if missed.is_empty() {
            break;
        }
        harness.key_press(egui::Key::Tab);
        harness.run_steps(2);
        let focused = By::new().predicate(|node| node.is_focused());
        let reached: Vec<String> = harness.query_all(focused).map(|node| named(&node.accesskit_node())).collect();
        missed.retain(|name| !reached.contains(name));
    }
    assert!(missed.is_empty(), "the keyboard does not reach {missed:?}");
}

/// Fails where words or controls stick out to the left or right.
pub fn assert_nothing_sticks_out<S>(harness: &Harness<'_, S>) {
    let width = harness.ctx.content_rect().width();
    let told = By::new().predicate(|node| !named(node).trim().is_empty());
    for node in harness.query_all(told) {
        let rect = node.rect();
        let name = named(&node.accesskit_node());
        assert!(rect.left() >= -0.5 && rect.right() <= width + 0.5, "{name:?} sticks out: {rect:?} of {width}");
    }
}

/// The questions that every panel is asked, in the complete languages, as designed and at twice the size.
pub fn assert_is_for_everyone(days: u32, panel: Panel, prepare: fn(&mut Table)) {
    for language in [Language::English, Language::French, Language::Arabic] {
        for scale in [1.0, 2.0] {
            let mut table = Table::at(days, language, panel);
            prepare(&mut table);
            let mut harness = table.show(vec2(theme::RIGHT * scale, 2400.0 * scale), scale);
            assert_all_is_named(&harness);
            assert_nothing_sticks_out(&harness);
            if scale == 1.0 && language == Language::English {
                assert_keyboard_reaches_all(&mut harness);
            }
        }
    }
}

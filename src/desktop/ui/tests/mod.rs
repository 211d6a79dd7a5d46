//! Promises of the screens, each drawn whole and at work: a person presses and types, the screen asks.

mod briefing;
mod glossary;
mod guide;
mod home;
mod keys;
mod palette;
mod play;
mod result;
mod settings;

use std::sync::Arc;

use egui::{Modifiers, Rect, Ui, Vec2, vec2};
use egui_kittest::Harness;

use super::{map, play as play_screen};
use crate::desktop::chart::{Detail, World};
use crate::desktop::desk::{Desk, Intent, Look};
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::tests::played;
use crate::desktop::frame::{Beside, Frame};
use crate::desktop::testing::Scene;
use crate::lang::{Language, Words};
use crate::model::scenario::Skill;
use crate::run::session::Session;

/// An old laptop's screen.
const SIZE: Vec2 = vec2(1366.0, 768.0);

/// Type as designed, and at twice the size: half as many points across and down.
const SCALES: [f32; 2] = [1.0, 2.0];

/// The languages that are held to fit: short words, long words, and words from the right.
const LANGUAGES: [Language; 3] = [Language::English, Language::French, Language::Arabic];

/// A shop, and a person before it.
struct Shop {
    session: Session,
    frame: Frame,
    drafts: Drafts,
    world: Option<Arc<World>>,
    /// Step of the guided run.
    guide: Option<usize>,
}

impl Shop {
    /// `first-shop` after so many days of the competent player, for practice.
    fn at(days: u32) -> Shop {
        Shop::of("first-shop", days)
    }

    fn of(scenario: &str, days: u32) -> Shop {
        let (session, past) = played(scenario, Skill::Competent, days);
        let beside = Beside { practice: true, can_undo: true, saved_as: "first-shop-1".into(), ..Beside::default() };
        let frame = Frame::of(&session, &Words::new(Language::English), Arc::new(past), beside, 1);
        Shop { session, frame, drafts: Drafts::default(), world: None, guide: None }
    }

    /// What the map shows of it.
    fn map_world(&self) -> Arc<World> {
        Arc::new(World::of(self.session.setting(), Detail::Low))
    }

    /// The same shop told in another language.
    fn retell(&mut self, words: &Words) {
        let (past, beside) = (Arc::clone(&self.frame.past), self.frame.beside.clone());
        let alerts = std::mem::take(&mut self.frame.alerts);
        self.frame = Frame { alerts, ..Frame::of(&self.session, words, past, beside, self.frame.generation + 1) };
    }

    /// Lets a screen be drawn by someone who has a desk.
    fn at_desk<R>(&mut self, look: &Look, draw: impl FnOnce(&Desk, &mut Drafts) -> R) -> R {
        let session = &self.session;
        let ask = |decision: &_| session.check(decision);
        draw(&Desk::new(&self.frame, *look, &ask), &mut self.drafts)
    }
}

/// The play screen.
fn play(ui: &mut Ui, look: &Look, shop: &mut Shop) -> Vec<Intent> {
    let (world, guide) = (shop.world.clone(), shop.guide);
    shop.at_desk(look, |desk, drafts| {
        let map = world.as_ref().map(|world| map::MapBeside { world, fraction: 1.0, low_detail: true });
        play_screen::play_ui(ui, desk, drafts, play_screen::Beside { trouble: None, guide, map }).0
    })
}

/// The play screen in English on an old laptop.
fn before_play(shop: Shop) -> Harness<'static, Scene<Shop>> {
    Scene::new(Language::English, shop, play).show(SIZE, 1.0)
}

/// The same scene in another language.
fn say_in(harness: &mut Harness<'_, Scene<Shop>>, language: Language) {
    let scene = harness.state_mut();
    scene.words = Words::new(language);
    scene.state.retell(&scene.words);
    harness.run_steps(3);
}

/// Where something that lies over the screen lies.
fn area(harness: &Harness<'_, Scene<Shop>>, name: &str) -> Rect {
    let rect = harness.ctx.memory(|memory| memory.area_rect(egui::Id::new(name)));
    rect.unwrap_or_else(|| panic!("{name} is not there"))
}

/// Fails where something that lies over the screen does not lie within it.
fn assert_lies_within(harness: &Harness<'_, Scene<Shop>>, name: &str) {
    let (window, rect) = (harness.ctx.content_rect(), area(harness, name));
    assert!(window.expand(0.5).contains_rect(rect), "{name} sticks out: {rect:?} of {window:?}");
}

const CTRL: Modifiers = Modifiers::COMMAND;
const BARE: Modifiers = Modifiers::NONE;

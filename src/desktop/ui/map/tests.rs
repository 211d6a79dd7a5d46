//! The map on the play screen: it is pointed at, moved by keys, coloured by a measure, told to a screen reader.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Ui, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

use super::*;
use crate::desktop::chart::{Detail, Picked, World};
use crate::desktop::desk::Look;
use crate::desktop::frame::tests::played;
use crate::desktop::frame::{Beside, Frame};
use crate::desktop::picture::Picture;
use crate::desktop::ui::play;
use crate::desktop::{fonts, theme};
use crate::lang::{Language, Words};
use crate::model::scenario::Skill;
use crate::model::setting::MarketId;
use crate::model::stage::Stage;
use crate::run::session::Session;

/// A person before the play screen.
struct Sight {
    session: Session,
    frame: Frame,
    words: Words,
    drafts: Drafts,
    kind: theme::Kind,
    world: Arc<World>,
    fraction: f32,
    is_dressed: bool,
}

impl Sight {
    fn of(scenario: &str, days: u32, language: Language, kind: theme::Kind) -> Sight {
        let (session, past) = played(scenario, Skill::Competent, days);
        let words = Words::new(language);
        let frame = Frame::of(&session, &words, Arc::new(past), Beside::default(), 1);
        let world = Arc::new(World::of(session.setting(), Detail::Normal));
        let drafts = Drafts::default();
        Sight { session, frame, words, drafts, kind, world, fraction: 1.0, is_dressed: false }
    }

    fn draw(&mut self, ui: &mut Ui) {
        if !self.is_dressed {
            ui.ctx().set_fonts(fonts::definitions());
            theme::install(ui.ctx(), self.kind, true);
            self.is_dressed = true;
            ui.ctx().request_repaint();
            return;
        }
        let session = &self.session;
        let ask = |decision: &_| session.check(decision);
        let desk = Desk::new(&self.frame, Look::new(&self.words, self.kind, false), &ask);
        let map = MapBeside { world: &self.world, fraction: self.fraction, low_detail: false };
        let beside = play::Beside { trouble: None, guide: None, map: Some(map) };
        play::play_ui(ui, &desk, &mut self.drafts, beside);
    }

    fn show(self) -> Harness<'static, Sight> {
        let builder = Harness::builder().with_size(SIZE);
        let mut harness = builder.build_ui_state(|ui, sight: &mut Sight| sight.draw(ui), self);
        harness.run_steps(4);
        harness
    }
}

const SIZE: Vec2 = vec2(1366.0, 768.0);

/// Pictures for people to look at, into the folder that `DHOW_PICTURES` names.
#[test]
fn the_map_can_be_looked_at() {
    let Some(folder) = std::env::var_os("DHOW_PICTURES") else { return };
    let looks = [
        ("first-shop", 24, Language::English, theme::Kind::Night),
        ("first-shop", 45, Language::French, theme::Kind::Day),
        ("steppe-road", 40, Language::Russian, theme::Kind::Night),
        ("steppe-road", 40, Language::English, theme::Kind::Contrast),
        ("corridor-trade", 40, Language::Arabic, theme::Kind::Night),
        ("andes-parcels", 50, Language::Spanish, theme::Kind::Day),
        ("river-coast", 50, Language::Chinese, theme::Kind::Night),
        ("lake-market", 50, Language::English, theme::Kind::Night),
    ];
    for (scenario, days, language, kind) in looks {
        let mut sight = Sight::of(scenario, days, language, kind);
        let picture = Picture::take(&egui::Context::default(), SIZE, 1.0, 5, |ui| sight.draw(ui));
        let name = format!("map-{scenario}-{}-{kind:?}.png", language.tag());
        picture.save(&std::path::Path::new(&folder).join(name));
    }
}

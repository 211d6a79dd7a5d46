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

    /// A shop with two markets, on its first day: no scenario that ships has more than one.
    fn of_two_markets() -> Sight {
        let setting = crate::desktop::chart::tests::of_markets("first-shop", 2);
        let mut sight = Sight::of("first-shop", 0, Language::English, theme::Kind::Night);
        sight.session = Session::new(setting);
        sight.frame = Frame::of(&sight.session, &sight.words, Arc::default(), Beside::default(), 1);
        sight.world = Arc::new(World::of(sight.session.setting(), Detail::Normal));
        sight
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
    let mut two = Sight::of_two_markets();
    let picture = Picture::take(&egui::Context::default(), SIZE, 1.0, 5, |ui| two.draw(ui));
    picture.save(&std::path::Path::new(&folder).join("map-two-markets.png"));
}

/// Where a place of the world is on the screen, as the map was drawn last.
fn on_screen(harness: &Harness<'_, Sight>, at: [f32; 2]) -> egui::Pos2 {
    harness.state().drafts.map.last_view.expect("it was drawn").to_screen(at)
}

fn press_at(harness: &mut Harness<'_, Sight>, at: egui::Pos2) {
    harness.hover_at(at);
    harness.run_steps(2);
    harness.drag_at(at);
    harness.drop_at(at);
    harness.run_steps(3);
}

fn map_node<'h>(harness: &'h Harness<'_, Sight>) -> egui_kittest::Node<'h> {
    harness.get(By::new().role(Role::Canvas))
}

#[test]
fn a_press_leads_to_what_was_pressed() {
    let mut harness = Sight::of_two_markets().show();
    let middle = harness.state().world.countries[1].middle;
    let at = on_screen(&harness, middle);
    press_at(&mut harness, at);
    assert_eq!(harness.state().drafts.focus.market, MarketId(1));
    assert_eq!(harness.state().drafts.focus.stage, Stage::Market, "a market is looked at in the stage in focus");
    let hub = harness.state().world.hubs[0].at;
    let at = on_screen(&harness, hub);
    press_at(&mut harness, at);
    assert_eq!(harness.state().drafts.focus.stage, Stage::Logistics);
}

#[test]
fn the_keyboard_goes_from_market_to_market() {
    let mut harness = Sight::of_two_markets().show();
    map_node(&harness).focus();
    harness.run_steps(2);
    let mut seen = Vec::new();
    for _ in 0..2 {
        harness.key_press(egui::Key::Enter);
        harness.run_steps(3);
        seen.push(harness.state().drafts.focus.market);
    }
    assert_eq!(seen, [MarketId(1), MarketId(0)]);
}

#[test]
fn a_shipment_is_found_where_it_is_drawn() {
    // When the player first sends goods is its own affair.
    let sights =
        (24..72).step_by(6).map(|day| Sight::of("first-shop", day, Language::English, theme::Kind::Night).show());
    let mut busy = sights.filter(|harness| !harness.state().drafts.map.today.vehicles.is_empty());
    let harness = busy.next().expect("some day something is under way");
    let map = &harness.state().drafts.map;
    let view = map.last_view.expect("it was drawn");
    for (index, vehicle) in map.today.vehicles.iter().enumerate() {
        let at = marks::place(&map.today, index, &view);
        let found = pointed::found(&harness.state().world, &map.today, &view, at);
        assert_eq!(found, Some(Picked::Shipment(vehicle.shipment)));
    }
}

#[test]
fn the_keyboard_moves_the_map_and_brings_it_back() {
    let mut harness = Sight::of("first-shop", 3, Language::English, theme::Kind::Night).show();
    map_node(&harness).focus();
    harness.run_steps(2);
    for key in [egui::Key::Plus, egui::Key::Plus, egui::Key::ArrowLeft, egui::Key::ArrowDown] {
        harness.key_press(key);
        harness.run_steps(2);
    }
    let camera = harness.state().drafts.map.camera;
    assert!(camera.zoom() > 1.5 && !camera.is_fit());
    assert!(map_node(&harness).is_focused(), "arrows move the map, not the focus");
    harness.key_press(egui::Key::Num0);
    harness.run_steps(2);
    assert!(harness.state().drafts.map.camera.is_fit());
}

#[test]
fn the_map_has_a_name_and_its_buttons_have_theirs() {
    for language in [Language::English, Language::Arabic] {
        let mut harness = Sight::of("first-shop", 24, language, theme::Kind::Night).show();
        let words = Words::new(language);
        let name = map_node(&harness).accesskit_node().label().unwrap_or_default();
        let market = harness.state().frame.view.markets[0].name.clone();
        assert!(name.contains(&market), "{name}");
        for key in ["map-nearer", "map-farther", "map-fit", "map-legend-close"] {
            let label = words.say(key);
            assert!(harness.query_by_label(&label).is_some(), "{key} is not there");
        }
        harness.get_by_label(&words.say("map-nearer")).click();
        harness.run_steps(3);
        assert!(!harness.state().drafts.map.camera.is_fit());
        harness.get_by_label(&words.say("map-legend-close")).click();
        harness.run_steps(3);
        assert_eq!(harness.state().drafts.map.is_legend_open, Some(false));
    }
}

#[test]
fn another_measure_colours_the_markets_anew() {
    let mut harness = Sight::of("first-shop", 24, Language::English, theme::Kind::Night).show();
    let before = harness.state().drafts.map.measure;
    let words = Words::new(Language::English);
    let list = format!("{}: {}", words.say("map-measure"), words.say("measure-demand"));
    harness.get_by_label(&list).click();
    harness.run_steps(3);
    harness.get_by_label(&words.say("measure-risk")).click();
    harness.run_steps(3);
    assert_eq!((before, harness.state().drafts.map.measure), (Measure::Demand, Measure::Risk));
}

#[test]
fn a_day_glides_and_then_nothing_asks_for_a_frame() {
    let mut harness = Sight::of("first-shop", 24, Language::English, theme::Kind::Night).show();
    harness.run_steps(6);
    assert!(!harness.ctx.has_requested_repaint(), "nothing moves");
    // Nor while the pointer rests on the map.
    for place in [vec2(683.0, 384.0), vec2(480.0, 360.0)] {
        harness.hover_at(place.to_pos2());
        harness.run_steps(12);
        let causes = harness.ctx.repaint_causes();
        assert!(!harness.ctx.has_requested_repaint(), "nothing moves: {causes:?}");
    }
    // The next day, half of it gone.
    let sight = harness.state_mut();
    let script = sight.session.script(Skill::Competent);
    for decision in script.decide(&sight.session.view()) {
        let _refused = sight.session.decide(&decision);
    }
    sight.session.end_day();
    let past = Arc::clone(&sight.frame.past);
    sight.frame = Frame::of(&sight.session, &sight.words, past, Beside::default(), 2);
    sight.fraction = 0.5;
    harness.run_steps(2);
    let map = &harness.state().drafts.map;
    let half = map.today.between(&harness.state().world, &map.before, 0.5);
    for vehicle in &half.vehicles {
        let share = |things: &Things| {
            things.vehicles.iter().find(|other| other.shipment == vehicle.shipment).map(|other| other.share)
        };
        let (from, to) = (share(&map.before).unwrap_or(0.0), share(&map.today).unwrap_or(1.0));
        assert!((from - 1e-4..=to + 1e-4).contains(&vehicle.share), "{from} {} {to}", vehicle.share);
    }
}

#[test]
fn another_run_has_another_map() {
    let mut sight = Sight::of("first-shop", 3, Language::English, theme::Kind::Night);
    let ctx = egui::Context::default();
    let first = Picture::take(&ctx, SIZE, 1.0, 4, |ui| sight.draw(ui));
    let other = Sight::of("steppe-road", 3, Language::English, theme::Kind::Night);
    (sight.session, sight.frame, sight.world) = (other.session, other.frame, other.world);
    let second = Picture::take(&ctx, SIZE, 1.0, 4, |ui| sight.draw(ui));
    let unlike = (300..1000).filter(|x| first.pixel(*x, 120) != second.pixel(*x, 120)).count();
    assert!(unlike > 300, "{unlike} pixels of a row differ");
}

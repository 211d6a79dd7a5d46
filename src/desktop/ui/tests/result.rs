//! The result: what came of it, among whom, and out of which books.

use std::sync::{Arc, OnceLock};

use egui::{Ui, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::{LANGUAGES, SCALES, SIZE, Shop, say_in};
use crate::assess::receipt::{self, Query, What};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent, Look, Screen};
use crate::desktop::frame::looked::Explained;
use crate::desktop::frame::tests::played;
use crate::desktop::frame::{Beside, Frame};
use crate::desktop::testing::{self, Scene, offers, press, tells};
use crate::desktop::text::plain;
use crate::desktop::ui::result::{passed, result_ui};
use crate::lang::facts::Names;
use crate::lang::{Language, Words};
use crate::model::scenario::Skill;
use crate::report::receipt as lines;
use crate::run::journal::{Entry, Header, Recording};
use crate::run::ladder::Ladder;
use crate::sim::event::Event;
use crate::sim::ledger::Kind;
use crate::sim::world::STUDENT;

fn draw(ui: &mut Ui, look: &Look, shop: &mut Shop) -> Vec<Intent> {
    shop.at_desk(look, |desk, drafts| result_ui(ui, desk, drafts))
}

/// A run that was played to its end, once for all.
fn over() -> Shop {
    static PLAYED: OnceLock<(crate::run::session::Session, Arc<crate::desktop::frame::Past>)> = OnceLock::new();
    let (session, past) = PLAYED.get_or_init(|| {
        let (session, past) = played("first-shop", Skill::Competent, 90);
        (session, Arc::new(past))
    });
    let words = Words::new(Language::English);
    let frame = Frame::of(session, &words, Arc::clone(past), Beside::default(), 1);
    Shop { session: session.clone(), frame, drafts: Default::default(), world: None, guide: None }
}

/// Players beside it whose profits are known, and a profit of one's own between them.
fn placed() -> Shop {
    let mut shop = over();
    let rungs = [(Skill::Idle, -300.0), (Skill::Novice, 100.0), (Skill::Competent, 900.0), (Skill::Expert, 2_100.0)];
    let rungs = rungs.map(|(skill, major)| (skill, Money::from_major(major))).into();
    shop.frame.beside.ladder = Some(Arc::new(Ladder { rungs, spread: Money(100_000) }));
    shop.frame.beside.profit = Some(Money::from_major(1_300.0));
    shop
}

/// In a window so tall that all of it is in sight.
fn before(shop: Shop) -> Harness<'static, Scene<Shop>> {
    assert!(shop.frame.is_over, "the run has ended");
    Scene::new(Language::English, shop, draw).show(vec2(1366.0, 2400.0), 1.0)
}

/// How far down the screen something is told that begins so.
fn height(harness: &Harness<'_, Scene<Shop>>, words: &str) -> f32 {
    let begins = By::new().predicate(|node| testing::named(node).starts_with(words));
    let mut tops = harness.query_all(begins).map(|node| node.rect().top());
    tops.next().unwrap_or_else(|| panic!("{words} is not there"))
}

#[test]
fn points_and_profit_come_when_the_others_have_played() {
    let mut harness = before(over());
    let (pending, sentence) = ("Players of known skill are now playing", "You made 1,300 beyond your capital");
    assert!(tells(&harness, pending) && !tells(&harness, sentence));
    harness.state_mut().state = placed();
    harness.run_steps(3);
    assert!(!tells(&harness, pending) && tells(&harness, sentence));
    // Competent is 60 points, expert 90: a third of the way between them.
    assert!(tells(&harness, "earns 70 points of 100"));
}

#[test]
fn figures_are_those_of_the_run() {
    let harness = before(placed());
    let Scene { state: shop, words, .. } = harness.state();
    let (outcome, funnel) = (&shop.frame.outcome, &shop.frame.outcome.funnel);
    assert!(funnel.orders > 0 && funnel.delivered > funnel.delivered_late, "the run has figures to show");
    let late = f64::from(funnel.delivered_late) / f64::from(funnel.delivered);
    let shown = [
        words.count(funnel.orders),
        words.percent(1.0 - late, 0),
        format!("{} delivered", words.count(funnel.delivered)),
        words.money_round(outcome.penalties),
    ];
    for figure in shown.iter().map(|figure| plain(figure)) {
        assert!(tells(&harness, &figure), "{figure}");
    }
}

#[test]
fn ones_own_place_is_between_those_whom_one_has_passed_and_the_others() {
    let mut harness = before(placed());
    let words = &harness.state().words;
    let names = [Skill::Expert, Skill::Competent, Skill::Novice, Skill::Idle].map(|skill| words.name("skill", &skill));
    let place = |name: &str| height(&harness, name);
    let own = place("▶ You");
    let others = names.each_ref().map(|name| place(name));
    assert!(others[0] < own && own < others[1] && others[1] < others[2] && others[2] < others[3], "{own} {others:?}");
    let scene = harness.state_mut();
    let look = Look::new(&scene.words, scene.kind, true);
    let best = scene.state.at_desk(&look, |desk: &Desk, _| passed(desk));
    assert_eq!(best, Some(Skill::Competent));
}

#[test]
fn the_books_name_every_account_with_its_amount() {
    let harness = before(placed());
    let Scene { state: shop, words, .. } = harness.state();
    let accounts = shop.frame.outcome.profit_and_loss.iter();
    let accounts = accounts.filter(|(purpose, _)| matches!(purpose.kind(), Kind::Income | Kind::Expense));
    let mut rows: Vec<_> = accounts.map(|(purpose, sum)| (words.name("purpose", purpose), *sum)).collect();
    assert!(rows.len() > 4, "{rows:?}");
    rows.push((words.say("result-book-profit"), shop.frame.outcome.profit));
    for (name, sum) in rows {
        let (name, sum) = (plain(&name), plain(&words.money(sum)));
        let row = harness.query_all(By::new().predicate(|node| {
            let told = testing::named(node);
            told.contains(&name) && told.contains(&sum)
        }));
        assert_eq!(row.count(), 1, "{name} {sum}");
    }
}

#[test]
fn only_in_practice_is_the_last_day_taken_back() {
    let mut harness = before(placed());
    assert!(!offers(&harness, "Take back"), "for assessment nothing is");
    harness.state_mut().state.frame.beside.can_undo = true;
    harness.run_steps(2);
    press(&mut harness, "Take back");
    press(&mut harness, "Look back");
    press(&mut harness, "Home");
    assert_eq!(harness.state().asked, [Intent::Undo, Intent::Go(Screen::Play), Intent::Leave]);
}

#[test]
fn a_shop_that_had_to_close_is_told_when() {
    let mut shop = placed();
    shop.frame.view.insolvent = Some(Day(61));
    let harness = before(shop);
    assert!(tells(&harness, "The shop had to close on day 61"));
}

/// A number opened into what it came from.
fn explained(what: What) -> Arc<Explained> {
    let shop = over();
    let entries = shop.session.logs().iter().flat_map(|log| {
        let decided = log.events.iter().filter_map(|event| match event {
            Event::Decided { shop: STUDENT, decision, .. } | Event::Refused { shop: STUDENT, decision, .. } => {
                Some(Entry::Decide { day: log.day, decision: decision.clone() })
            }
            _ => None,
        });
        let digest = log.digest.expect("a session for people is sealed");
        decided.chain([Entry::Close { day: log.day, digest }]).collect::<Vec<_>>()
    });
    let header = Header::of(shop.session.setting(), "student", false);
    let recording = Recording { header, entries: entries.collect(), heads: Vec::new(), torn: None };
    let query = Query { what, day: None, against: None, product: None };
    let came = receipt::open(shop.session.setting(), &recording, &query).expect("it verifies");
    Arc::new(Explained { what, came: Some(came) })
}

#[test]
fn a_number_opens_into_what_it_came_from_and_every_part_has_a_name() {
    let mut harness = before(placed());
    press(&mut harness, "Profit by the books");
    assert_eq!(harness.state().asked, [Intent::Explain(Some(What::Profit))]);
    for what in What::ALL {
        let explained = explained(what);
        let receipts = explained.came.clone().expect("given");
        assert!(!receipts.is_empty(), "{what:?}");
        for language in Language::ALL {
            let words = Words::new(language);
            let names =
                Names::of(harness.state().state.session.setting(), harness.state().state.session.world(), &words);
            for receipt in &receipts {
                let head = lines::head(&words, &names, receipt);
                let told: Vec<String> = lines::lines(&words, receipt).iter().map(|line| line.name.clone()).collect();
                let is_whole = |text: &String| !text.contains('_') && !text.contains('⟨') && !text.contains("{$");
                assert!(is_whole(&head) && told.iter().all(is_whole), "{head}: {told:?}");
            }
        }
        harness.state_mut().state.frame.beside.looked.explained = Some(explained);
        harness.run_steps(3);
        let words = &harness.state().words;
        let first = &lines::lines(words, &receipts[0])[1];
        assert!(tells(&harness, &first.name) && tells(&harness, &first.value), "{first:?}");
    }
    press(&mut harness, "Close");
    assert_eq!(harness.state().asked.last(), Some(&Intent::Explain(None)));
}

#[test]
fn the_result_is_for_everyone() {
    for scale in SCALES {
        let mut shop = placed();
        shop.frame.beside.looked.explained = Some(explained(What::Delivery));
        shop.frame.beside.can_undo = true;
        let mut harness = Scene::new(Language::English, shop, draw).show(SIZE, scale);
        for language in LANGUAGES {
            say_in(&mut harness, language);
            testing::assert_all_is_named(&harness);
            testing::assert_nothing_sticks_out(&harness);
        }
        testing::assert_keyboard_reaches_all(&mut harness);
    }
}

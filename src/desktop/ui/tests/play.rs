//! The play screen as a whole: what it shows of the day, what its buttons ask for, and that it is for everyone.

use std::sync::OnceLock;

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};

use super::{CTRL, LANGUAGES, SCALES, SIZE, Shop, area, assert_lies_within, before_play, play, play_screen, say_in};
use crate::base::calendar::Day;
use crate::desktop::desk::{Intent, Screen};
use crate::desktop::drafts::DiaryPage;
use crate::desktop::frame::Alert;
use crate::desktop::host::Trouble;
use crate::desktop::testing::{self, Scene, key, named, offers, press, press_part, tells};
use crate::desktop::text::plain;
use crate::desktop::theme;
use crate::lang::Language;
use crate::model::setting::{MarketId, ProductId};
use crate::model::stage::Stage;

/// A shop that trades, with things waiting in three stages, one of which stops the clock.
fn busy() -> Shop {
    static PLAYED: OnceLock<Shop> = OnceLock::new();
    let played = PLAYED.get_or_init(|| Shop::at(40));
    let mut shop = Shop {
        session: played.session.clone(),
        frame: played.frame.clone(),
        drafts: Default::default(),
        world: None,
        guide: None,
    };
    let (market, until) = (MarketId(0), Day(44));
    shop.frame.alerts = vec![
        Alert::SoldOut { market, product: ProductId(2) },
        Alert::QuoteEnding { product: ProductId(1), until },
        Alert::QuoteEnding { product: ProductId(4), until },
        Alert::Enquiries { market, count: 3, first: until },
    ];
    shop
}

#[test]
fn the_bar_tells_the_day_and_the_figures() {
    let harness = before_play(busy());
    let Scene { state: shop, words, .. } = harness.state();
    let view = &shop.frame.view;
    let stock: u32 = view.niches.iter().map(|niche| niche.stock_units + niche.under_way_units).sum::<u32>()
        + view.goods.iter().map(|goods| goods.hub_units).sum::<u32>();
    let week: u32 = shop.frame.past.sales.iter().filter(|sale| sale.day.0 >= 33).map(|sale| sale.units).sum();
    assert!(stock > 0 && week > 0, "there is something to tell: {stock} {week}");
    let told = [
        "Day 40 of 90".to_owned(),
        "First shop".to_owned(),
        "Practice · kept as first-shop-1".to_owned(),
        words.money_round(view.cash),
        words.count(stock),
        words.count(week),
        words.count(view.minutes_left),
    ];
    let in_the_bar: Vec<String> = bar(&harness).into_iter().map(|(name, _)| name).collect();
    for words in told.iter().map(|words| plain(words)) {
        assert!(in_the_bar.contains(&words), "{words}: {in_the_bar:?}");
    }
}

#[test]
fn its_buttons_ask_for_what_they_say() {
    let mut harness = before_play(busy());
    let buttons = [
        ("Pause", Intent::Pause),
        ("One day", Intent::Advance(1)),
        ("One week", Intent::Advance(7)),
        ("To the next event", Intent::ToNextEvent),
        ("Take back", Intent::Undo),
        ("Settings", Intent::Go(Screen::Settings)),
        ("Briefing", Intent::Go(Screen::Briefing)),
        ("Home (your run is kept)", Intent::Leave),
    ];
    for (name, intent) in buttons {
        press(&mut harness, name);
        assert_eq!(harness.state().asked.last(), Some(&intent), "{name}");
    }
    let asked = harness.state().asked.len();
    harness.state_mut().state.frame.beside.can_undo = false;
    harness.run_steps(2);
    press(&mut harness, "Take back");
    assert_eq!(harness.state().asked.len(), asked, "there is nothing to take back yet");
}

#[test]
fn a_run_that_is_over_leads_to_its_result() {
    let mut shop = busy();
    shop.frame.is_over = true;
    let mut harness = before_play(shop);
    assert!(!offers(&harness, "One day"), "no day is left");
    press(&mut harness, "Result");
    assert_eq!(harness.state().asked, [Intent::Go(Screen::Result)]);
}

#[test]
fn a_stage_is_gone_to_and_its_forms_are_there() {
    let mut harness = before_play(busy());
    for stage in Stage::ALL.into_iter().rev() {
        let name = harness.state().words.name("stage", &stage);
        let row =
            By::new().predicate(|node| node.role() == Role::Button && named(node).split(',').next() == Some(&name));
        harness.get(row).click();
        harness.run_steps(3);
        assert_eq!(harness.state().state.drafts.focus.stage, stage);
        let question = harness.state().words.say(&format!("stage-{}-question", stage.word()));
        assert!(tells(&harness, &question), "{question}");
    }
}

#[test]
fn each_stage_says_how_many_things_wait_there() {
    let harness = before_play(busy());
    let waiting =
        [(Stage::Logistics, "1 thing waits"), (Stage::Sourcing, "2 things wait"), (Stage::Service, "1 thing waits")];
    for stage in Stage::ALL {
        let name = harness.state().words.name("stage", &stage);
        let told = waiting.iter().find(|(at, _)| *at == stage).map(|(_, told)| format!("{name}, {told}"));
        assert!(offers(&harness, told.as_ref().unwrap_or(&name)), "{name} {told:?}");
        assert_eq!(offers(&harness, &format!("{name}, ")), told.is_some(), "{name}");
    }
}

#[test]
fn the_most_urgent_thing_stands_below_the_map_with_how_many_more() {
    let mut harness = before_play(busy());
    let names = harness.state().state.frame.names.products.clone();
    let strip = area(&harness, "diary");
    let told = |harness: &Harness<'_, Scene<Shop>>| -> Vec<String> {
        let inside = By::new().predicate(|node| node.role() == Role::Label);
        let inside = harness.query_all(inside).filter(|node| strip.contains_rect(node.rect()));
        inside.map(|node| named(&node.accesskit_node())).collect()
    };
    let lines = told(&harness);
    assert!(lines.iter().any(|line| line.contains(&names[2])) && lines.contains(&"+3".to_owned()), "{lines:?}");
    harness.state_mut().state.frame.alerts.clear();
    harness.run_steps(3);
    assert_eq!(told(&harness), ["Nothing needs you now. Let a day pass."]);
}

#[test]
fn an_alert_that_is_pressed_leads_to_where_it_is_answered() {
    let mut harness = before_play(busy());
    press(&mut harness, "Open the list and the diary");
    assert!(offers(&harness, "What to show: To do (4)"));
    let product = harness.state().state.frame.names.products[4].clone();
    press_part(&mut harness, &product);
    let focus = harness.state().state.drafts.focus;
    assert_eq!((focus.stage, focus.product), (Stage::Sourcing, ProductId(4)));
    press_part(&mut harness, "Service: ");
    let focus = harness.state().state.drafts.focus;
    assert_eq!((focus.stage, focus.product), (Stage::Service, ProductId(4)), "customers wait, whatever they bought");
}

#[test]
fn the_diary_tells_the_days_the_latest_first() {
    let mut harness = before_play(busy());
    key(&mut harness, CTRL, Key::D);
    press(&mut harness, "What to show: What happened");
    assert_eq!(harness.state().state.drafts.diary_page, DiaryPage::Diary);
    let heads = By::new().predicate(|node| node.role() == Role::Label && named(node).starts_with("Day "));
    let heads = harness.query_all(heads).map(|node| (node.rect().top(), named(&node.accesskit_node())));
    let mut heads: Vec<(f32, u32)> = heads
        .filter_map(|(top, name)| Some((top, name.strip_prefix("Day ")?.split_once(" · ")?.0.parse().ok()?)))
        .collect();
    heads.sort_by(|a, b| a.0.total_cmp(&b.0));
    assert!(heads.len() > 5, "{heads:?}");
    assert!(heads.windows(2).all(|pair| pair[0].1 > pair[1].1), "{heads:?}");
}

#[test]
fn facts_lie_over_the_map_when_they_are_asked_for() {
    let mut harness = before_play(busy());
    let shop = &mut harness.state_mut().state;
    shop.world = Some(shop.map_world());
    harness.run_steps(3);
    let is_map = |harness: &Harness<'_, Scene<Shop>>| harness.query_all(By::new().role(Role::Canvas)).next().is_some();
    assert!(is_map(&harness));
    press(&mut harness, "Open wide: tables and charts");
    assert!(!is_map(&harness));
    press(&mut harness, "Show the map");
    assert!(is_map(&harness));
}

#[test]
fn what_the_shop_carries_is_brought_into_focus() {
    let mut harness = before_play(busy());
    let shop = &harness.state().state;
    let carried: Vec<ProductId> =
        shop.frame.view.niches.iter().filter(|niche| niche.in_range).map(|niche| niche.product).collect();
    let names: Vec<String> =
        carried.iter().map(|product| shop.frame.names.products[product.0 as usize].clone()).collect();
    assert!(carried.len() > 1, "{names:?}");
    for (product, name) in carried.into_iter().zip(names) {
        press_part(&mut harness, &format!("{name}: hub "));
        assert_eq!(harness.state().state.drafts.focus.product, product);
    }
}

#[test]
fn who_carries_nothing_is_shown_where_to_choose() {
    let mut shop = Shop::at(0);
    shop.drafts.focus.stage = Stage::Service;
    let mut harness = before_play(shop);
    press(&mut harness, "Choose products");
    assert_eq!(harness.state().state.drafts.focus.stage, Stage::Product);
}

/// All that has a name and lies in the bar, with its place.
fn bar(harness: &Harness<'_, Scene<Shop>>) -> Vec<(String, egui::Rect)> {
    let inside = By::new().predicate(|node| !named(node).trim().is_empty());
    let inside = harness.query_all(inside).filter(|node| node.rect().bottom() <= theme::TOP);
    inside.map(|node| (named(&node.accesskit_node()), node.rect())).collect()
}

#[test]
fn nothing_in_the_bar_lies_over_something_else() {
    for scale in SCALES {
        let mut harness = Scene::new(Language::English, busy(), play).show(SIZE, scale);
        for language in LANGUAGES {
            say_in(&mut harness, language);
            let things = bar(&harness);
            assert!(things.len() > 10, "{things:?}");
            for (place, (name, rect)) in things.iter().enumerate() {
                for (other, beside) in &things[place + 1..] {
                    let both = rect.intersect(*beside);
                    let is_apart = both.width() < 1.0 || both.height() < 1.5;
                    assert!(is_apart, "{language:?} {scale}: {name:?} {rect:?} and {other:?} {beside:?}");
                }
            }
        }
    }
}

#[test]
fn every_stage_is_for_everyone() {
    for scale in SCALES {
        let mut harness = Scene::new(Language::English, busy(), play).show(SIZE, scale);
        for language in LANGUAGES {
            say_in(&mut harness, language);
            for stage in Stage::ALL {
                harness.state_mut().state.drafts.focus.stage = stage;
                for (is_wide, is_open) in [(false, true), (true, false)] {
                    let drafts = &mut harness.state_mut().state.drafts;
                    (drafts.is_wide, drafts.is_diary_open) = (is_wide, is_open);
                    harness.run_steps(2);
                    testing::assert_all_is_named(&harness);
                    testing::assert_nothing_sticks_out(&harness);
                    assert_lies_within(&harness, "diary");
                }
            }
        }
    }
}

#[test]
fn the_tab_key_comes_to_everything_and_what_has_it_is_in_sight() {
    for scale in SCALES {
        let mut shop = busy();
        shop.world = Some(shop.map_world());
        shop.drafts.is_diary_open = true;
        shop.drafts.focus.stage = Stage::Logistics;
        let mut harness = Scene::new(Language::English, shop, play).show(SIZE, scale);
        testing::assert_keyboard_reaches_all(&mut harness);
        let window = harness.ctx.content_rect().expand(1.0);
        for _ in 0..90 {
            harness.key_press(Key::Tab);
            harness.run_steps(3);
            let focused = By::new().predicate(|node| node.is_focused() && !named(node).is_empty());
            for node in harness.query_all(focused) {
                let (rect, name) = (node.rect(), named(&node.accesskit_node()));
                assert!(window.contains_rect(rect), "{name:?} is out of sight at {rect:?}");
                assert!(is_ringed(&harness, rect), "nobody sees that {name:?} has the keyboard");
            }
        }
    }
}

/// Whether a line in the accent's colour is drawn around a place and around little else.
fn is_ringed(harness: &Harness<'_, Scene<Shop>>, rect: egui::Rect) -> bool {
    let accent = harness.state().kind.tokens().accent;
    let is_ring = |shape: &egui::Shape| match shape {
        egui::Shape::Rect(ring) => {
            let is_seen = ring.stroke.color == accent && ring.stroke.width >= 1.5;
            is_seen && ring.rect.expand(3.0).contains_rect(rect) && rect.expand(4.0).contains_rect(ring.rect)
        }
        _ => false,
    };
    harness.output().shapes.iter().any(|clipped| is_ring(&clipped.shape))
}

#[test]
fn in_a_narrow_window_facts_take_the_place_of_the_forms() {
    let mut harness = Scene::new(Language::English, busy(), play).show(SIZE, 2.0);
    let question = harness.state().words.say("stage-market-question");
    assert!(tells(&harness, &question));
    press(&mut harness, "Open wide: tables and charts");
    assert!(!tells(&harness, &question), "the forms have made room");
    let product = harness.state().state.frame.names.products[0].clone();
    let rows = By::new().predicate(|node| node.role() == Role::Button && named(node).contains(&product));
    let width = harness.query_all(rows).map(|node| node.rect().width()).fold(0.0, f32::max);
    assert!(width > 500.0, "a row of a table has {width} points");
    press(&mut harness, "Show the map");
    assert!(tells(&harness, &question));
}

#[test]
fn whatever_waits_is_told_in_full() {
    for scale in SCALES {
        let mut shop = busy();
        shop.drafts.is_diary_open = true;
        let mut harness = Scene::new(Language::English, shop, play).show(SIZE, scale);
        for language in LANGUAGES {
            say_in(&mut harness, language);
            let strip = area(&harness, "diary");
            let cut = harness.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
                egui::Shape::Text(text) if strip.contains(text.pos) && text.galley.text().contains('…') => {
                    Some(text.galley.text().to_owned())
                }
                _ => None,
            });
            assert_eq!(cut.collect::<Vec<_>>(), [""; 0], "{language:?} {scale}");
        }
    }
}

#[test]
fn trouble_is_told_over_the_map() {
    fn troubled(ui: &mut egui::Ui, look: &crate::desktop::desk::Look, shop: &mut Shop) -> Vec<Intent> {
        let trouble = Trouble { key: "trouble-save", detail: "no room".into() };
        let beside = play_screen::Beside { trouble: Some(&trouble), ..Default::default() };
        shop.at_desk(look, |desk, drafts| play_screen::play_ui(ui, desk, drafts, beside).0)
    }
    let mut harness = Scene::new(Language::English, Shop::at(0), troubled).show(SIZE, 2.0);
    assert!(tells(&harness, "no room"));
    assert_lies_within(&harness, "trouble");
    press(&mut harness, "Close");
    assert_eq!(harness.state().asked, [Intent::Forgive]);
}

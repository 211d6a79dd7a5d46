//! A number that is opened adds up: for every kind, on many days, to the cent and to what the result page shows.

use dhow::assess::receipt::{self, Amount, Part, Query, Receipt, Trouble, What};
use dhow::base::calendar::Day;
use dhow::base::money::Money;
use dhow::content;
use dhow::model::scenario::Skill;
use dhow::model::setting::Setting;
use dhow::run::journal::{self, Entry, Header, Recording};
use dhow::run::replay;
use dhow::run::result;
use dhow::run::session::Session;
use dhow::sim::event::Event;
use dhow::sim::world::STUDENT;

use crate::support::{self, dhow, path};

const GOLDEN: &str = "tests/data/golden/competent-form-7.dhow";

fn golden() -> (Setting, Recording) {
    (support::form(7), journal::read(&path(GOLDEN)).expect("it reads"))
}

fn ask(what: What, day: Option<u32>) -> Query {
    Query { what, day: day.map(Day), against: None, product: None }
}

/// Opens and holds every receipt to its own parts.
fn opened(setting: &Setting, recording: &Recording, query: Query) -> Vec<Receipt> {
    let receipts = receipt::open(setting, recording, &query).expect("it verifies");
    for receipt in &receipts {
        receipt.check().unwrap_or_else(|gap| panic!("{query:?}: {gap}"));
    }
    receipts
}

fn money(amount: Amount) -> Money {
    match amount {
        Amount::Money(money) => money,
        Amount::Number(number) => panic!("{number} is no money"),
    }
}

fn part<'r>(parts: &'r [Part], name: &str) -> Option<&'r Part> {
    parts.iter().find(|part| part.name == name)
}

#[test]
fn every_kind_adds_up_on_many_days() {
    let (setting, recording) = golden();
    for what in What::ALL {
        for day in [0, 17, 31, 48, 62, 74, 89] {
            opened(&setting, &recording, ask(what, Some(day)));
        }
        let whole = opened(&setting, &recording, ask(what, None));
        assert!(!whole.is_empty(), "{what:?} has nothing to say of a whole run");
    }
}

#[test]
fn profit_and_cash_are_those_of_the_result_page() {
    let (setting, recording) = golden();
    let mut session = Session::new(setting.clone());
    replay::replay(&mut session, &recording, |_| {});
    let outcome = result::outcome(&session);
    let profit = &opened(&setting, &recording, ask(What::Profit, None))[0];
    assert_eq!(money(profit.total), outcome.profit);
    for (purpose, amount) in &outcome.profit_and_loss {
        let name = serde_json::to_value(purpose).expect("a word");
        let line = part(&profit.parts, name.as_str().expect("a word")).expect("every line is there");
        assert_eq!(money(line.value), *amount, "{purpose:?}");
    }
    let exchange = part(&profit.parts, "exchange").expect("it is there");
    assert_eq!(money(exchange.value), outcome.exchange);
    // What cannot be told to come from a rate is cents, over ninety days.
    let cents = part(&exchange.parts, "cents").map_or(Money::ZERO, |part| money(part.value));
    assert!(cents.0.abs() <= 5, "{cents}");

    let mut sum = Money::ZERO;
    for day in 0..session.logs().len() as u32 {
        if day % 4 == 1 {
            let cash = &opened(&setting, &recording, ask(What::Cash, Some(day)))[0];
            assert_eq!(money(cash.total), outcome.cash[day as usize], "day {day}");
        }
        if day < 40 {
            sum += money(opened(&setting, &recording, ask(What::Profit, Some(day)))[0].total);
        }
    }
    let worth = |days: u32| {
        let mut session = Session::new(setting.clone());
        let mut kept = Money::ZERO;
        replay::replay(&mut session, &recording, |session| {
            if session.day().0 == days {
                kept = result::net_worth(session.setting(), session.world());
            }
        });
        kept
    };
    assert_eq!(sum, worth(40) - setting.scenario.capital, "the profits of the days are the profit of them all");
}

/// Units are the factors multiplied, and a draw around that: a Poisson count, whose variance is its mean. The draw is taken
/// from the receipt, the count from the run's own events.
#[test]
fn sales_are_what_is_expected_within_the_sampling() {
    let (setting, recording) = golden();
    let mut session = Session::new(setting.clone());
    replay::replay(&mut session, &recording, |_| {});
    let (mut expected, mut drawn, mut square, mut last) = (0.0, 0.0, 0.0, Vec::new());
    for day in 24..72 {
        let receipts = opened(&setting, &recording, ask(What::Sales, Some(day)));
        let units: Vec<&Receipt> = receipts.iter().filter(|receipt| receipt.of == "units").collect();
        let world = session.world();
        let sold = session.logs()[day as usize].events.iter().map(|event| match event {
            Event::Traded { listing, units, .. } if world.listings[*listing].shop == STUDENT => *units,
            Event::TradeOrder { listing, units, .. } if world.listings[*listing].shop == STUDENT => *units,
            _ => 0,
        });
        let told: f64 = units.iter().map(|receipt| receipt.total.major()).sum();
        assert!((told - f64::from(sold.sum::<u32>())).abs() < 1e-6, "day {day}");
        let means: Vec<f64> =
            units.iter().map(|row| part(&row.parts, "expected").expect("first").value.major()).collect();
        for (receipt, mean) in units.iter().zip(&means) {
            let draw = part(&receipt.parts, "draw").expect("second").value.major();
            if *mean > 0.0 {
                (expected, drawn, square) = (expected + mean, drawn + draw, square + draw * draw);
            }
        }
        // What moved is the difference of two expectations, each asked for on its own day.
        let moved = receipts.iter().filter(|receipt| receipt.of == "moved");
        let moved: f64 = moved.map(|receipt| receipt.total.major()).sum();
        if last.len() == means.len() {
            let difference = means.iter().sum::<f64>() - last.iter().sum::<f64>();
            assert!((moved - difference).abs() < 1e-6, "day {day}: {moved} against {difference}");
        }
        last = means;
    }
    assert!(expected > 150.0, "too little was expected to say anything: {expected}");
    assert!(drawn * drawn < 16.0 * expected, "drawn {drawn} beyond {expected}");
    assert!((0.6..1.6).contains(&(square / expected)), "the draws spread by {square} around {expected}");
}

/// A run of parcels from abroad, by somebody who sends no bulk.
#[test]
fn parcels_and_consignments_add_up_too() {
    let scenario = content::find_scenario("andes-parcels").expect("it ships");
    let setting = content::generate::setting(&scenario, 3);
    let mut session = Session::new(setting.clone());
    let script = session.script(Skill::Novice);
    let mut entries = Vec::new();
    while session.day().0 < 70 {
        let day = session.day();
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
            entries.push(Entry::Decide { day, decision });
        }
        let digest = session.end_day().seal();
        entries.push(Entry::Close { day, digest });
    }
    let header = Header::of(&setting, "novice", false);
    let recording = Recording { header, entries, heads: Vec::new(), torn: None };
    for what in What::ALL {
        let receipts = opened(&setting, &recording, ask(what, None));
        if what == What::Delivery {
            let orders = receipts.iter().find(|receipt| receipt.of == "orders").expect("it delivers");
            let legs = &orders.parts[0].parts;
            assert!(legs.iter().any(|part| part.name.starts_with("leg_")), "parcels pass legs: {legs:?}");
        }
        if what == What::Landed {
            assert!(receipts.iter().any(|receipt| receipt.of == "parcel" && receipt.parts.len() >= 3), "{receipts:?}");
        }
    }
}

#[test]
fn a_run_that_does_not_verify_has_no_receipts() {
    let (setting, mut recording) = golden();
    let query = ask(What::Cash, Some(90));
    assert_eq!(receipt::open(&setting, &recording, &query), Err(Trouble::NoSuchDay { day: 90, days: 90 }));
    let cut = recording.entries.iter().position(|entry| matches!(entry, Entry::Decide { day, .. } if day.0 >= 20));
    recording.entries.remove(cut.expect("the player decides after day 20"));
    let refused = receipt::open(&setting, &recording, &ask(What::Cash, Some(5)));
    assert!(matches!(refused, Err(Trouble::Unverified(_))), "{refused:?}");
}

#[test]
fn the_command_explains_and_says_what_it_cannot() {
    let done = |arguments: &[&str]| {
        let output = dhow().args(["explain"]).args(arguments).output().expect("the program runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        (output.status.code(), text)
    };
    let (code, page) = done(&[GOLDEN, "--what", "cash", "--day", "60"]);
    assert!(code == Some(0) && page.contains("Opening") && page.contains("home currency"), "{page}");
    let (code, json) = done(&[GOLDEN, "--what", "profit", "--json"]);
    let receipts: Vec<Receipt> = serde_json::from_str(&json).expect("JSON and nothing else");
    assert!(code == Some(0) && receipts[0].check().is_ok());
    let (code, words) = done(&[GOLDEN, "--what", "luck"]);
    assert!(code == Some(2) && words.contains("sales, profit, cash, landed, delivery, rating"), "{words}");
    let (code, words) = done(&[GOLDEN, "--what", "sales", "--day", "90"]);
    assert!(code == Some(2) && words.contains("0 to 89"), "{words}");
    let (code, words) = done(&[GOLDEN, "--what", "sales", "--product", "unicorn"]);
    assert!(code == Some(2) && words.contains("power-bank"), "{words}");

    let folder = tempfile::tempdir().expect("a folder");
    let changed = folder.path().join("changed.dhow");
    let text = std::fs::read_to_string(path(GOLDEN)).expect("it reads").replacen("day\":5", "day\":6", 1);
    std::fs::write(&changed, text).expect("it writes");
    let (code, words) = done(&[changed.to_str().expect("a plain name"), "--what", "cash"]);
    assert!(code == Some(1) && words.contains("was altered"), "{words}");
}

//! Promise: whatever the program says, it has words for, in six languages; nobody reads a key, a slot or a hole.

mod samples;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use dhow::content;
use dhow::lang::{Language, Words, facts, files, key_of};
use dhow::model::scenario::Skill;
use dhow::model::setting::ChainPart;
use dhow::model::stage::Stage;
use dhow::model::words::*;
use dhow::run::session::Session;
use dhow::sim::ledger::Purpose;
use dhow::sim::orders::OrderState;
use dhow::sim::stage::compliance::{ComplaintState, Consent, CustomsOutcome, Finding, Plea, Registration};
use dhow::sim::stage::logistics::ShipmentState;
use dhow::sim::stage::market::{CentreStage, Grade};
use dhow::sim::stage::pricing::Fulfilment;
use dhow::sim::stage::service::{EnquiryKind, EnquiryState, Mood, Response};
use dhow::sim::stage::sourcing::PurchaseState;
use fluent_bundle::FluentResource;
use samples::variants;
use serde::Serialize;

use crate::support::path;

/// The messages of a text, by key, in the order of the file.
fn messages(text: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|first: char| first.is_ascii_alphabetic());
        match line.split_once('=').filter(|_| starts) {
            Some((key, rest)) => found.push((key.trim().to_owned(), rest.trim().to_owned())),
            None => {
                if let Some((_, message)) = found.last_mut() {
                    message.push('\n');
                    message.push_str(line);
                }
            }
        }
    }
    found
}

/// All messages of a language.
fn all(language: Language) -> BTreeMap<String, String> {
    files(language).iter().flat_map(|(_, text)| messages(text)).collect()
}

/// The names of the slots of a message.
fn slots(message: &str) -> BTreeSet<&str> {
    let names = message.split('$').skip(1);
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
    names.map(|rest| rest.split(|letter| !is_part(letter)).next().unwrap_or_default()).collect()
}

#[test]
fn every_file_is_well_formed_and_names_a_key_once() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        for (name, text) in files(language) {
            let place = format!("{}/{name}.ftl", language.tag());
            assert!(!text.contains('\t'), "{place} holds a tab");
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.unwrap_or_else(|(_, faults)| panic!("{place}: {faults:?}"));
            let here = messages(text);
            let comments = text.lines().any(|line| line.starts_with('#'));
            assert!(resource.entries().count() >= here.len() || !comments, "{place} loses messages");
            for (key, _) in here {
                assert!(seen.insert(key.clone()), "{place} says {key} again");
            }
        }
    }
}

#[test]
fn languages_say_the_same_things_with_the_same_values() {
    let english = all(Language::English);
    for language in Language::ALL.into_iter().skip(1) {
        let own = all(language);
        for (key, message) in &own {
            // The tariff itself is in English.
            if key.strip_prefix("hs-").is_some_and(|code| code.bytes().all(|digit| digit.is_ascii_digit())) {
                continue;
            }
            let Some(original) = english.get(key) else { panic!("{} has {key}, English has not", language.tag()) };
            assert_eq!(slots(message), slots(original), "slots of {key} in {}", language.tag());
        }
        let missing: Vec<&String> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{} lacks {missing:?}", language.tag());
    }
}

#[test]
fn each_heading_that_may_be_declared_is_described_in_each_language() {
    let (products, _) = content::catalogue().expect("it ships");
    for words in Language::ALL.into_iter().skip(1).map(Words::new) {
        for code in products.iter().flat_map(|product| product.confused_with.iter().chain([&product.hs])) {
            let line = code.replace('.', "");
            for key in [format!("hs-{}", &line[..4]), format!("hs-{line}")] {
                assert!(words.has(&key), "{} lacks {key}", words.language().tag());
            }
        }
    }
}

/// All Rust files below a folder.
fn sources(below: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(below).expect("it can be read").map(|entry| entry.expect("it is there").path());
    let found = entries.flat_map(|entry| if entry.is_dir() { sources(entry) } else { vec![entry] });
    found.filter(|file| file.extension().is_some_and(|end| end == "rs")).collect()
}

/// The keys that a file's code asks for by name.
fn asked(code: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for call in [".say(", ".with("] {
        for rest in code.split(call).skip(1) {
            let Some(literal) = rest.trim_start().strip_prefix('"') else { continue };
            let key = literal.split('"').next().unwrap_or_default();
            let is_key =
                key.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
            if is_key && !key.is_empty() {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

#[test]
fn english_has_every_message_that_the_code_asks_for() {
    let english = all(Language::English);
    for file in sources(path("src")) {
        let text = fs::read_to_string(&file).expect("it reads");
        let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for key in asked(&lines.collect::<Vec<_>>().join("\n")) {
            assert!(english.contains_key(&key), "{} asks for {key}", file.display());
        }
    }
}

/// The keys of a closed list.
fn keys<T: Serialize + schemars::JsonSchema>(list: &str) -> Vec<String> {
    variants::<T>().iter().map(|word| key_of(list, word)).collect()
}

/// Every closed list that screens name, and whether each of its words is explained.
fn lists() -> Vec<(Vec<String>, bool)> {
    let plain = vec![
        keys::<Category>("category"),
        keys::<Origin>("origin"),
        keys::<LegKind>("leg"),
        keys::<LanguageRole>("language-role"),
        keys::<ReturnReason>("return-reason"),
        keys::<ComplaintState>("complaint-state"),
        keys::<PurchaseState>("purchase-state"),
        keys::<ShipmentState>("shipment-state"),
        keys::<OrderState>("order-state"),
        keys::<EnquiryState>("enquiry-state"),
        keys::<CustomsOutcome>("customs-outcome"),
        keys::<Finding>("finding"),
        keys::<EnquiryKind>("enquiry-kind"),
        keys::<Mood>("mood"),
        keys::<Purpose>("purpose"),
        keys::<Stage>("stage"),
    ];
    let explained = vec![
        keys::<Mode>("mode"),
        keys::<Method>("method"),
        keys::<Channel>("channel"),
        keys::<DutyTerms>("duty-terms"),
        keys::<Incoterm>("incoterm"),
        keys::<Habit>("habit"),
        keys::<PaperKind>("paper"),
        keys::<Life>("life"),
        keys::<Conduct>("conduct"),
        keys::<Directory>("directory"),
        keys::<ProbeKind>("probe"),
        keys::<NewsSource>("news-source"),
        keys::<Skill>("skill"),
        keys::<ChainPart>("chain-part"),
        keys::<Grade>("grade"),
        keys::<CentreStage>("centre-stage"),
        keys::<Registration>("registration"),
        keys::<Consent>("consent"),
        keys::<Plea>("plea"),
        keys::<Response>("response"),
        keys::<Fulfilment>("fulfilment"),
    ];
    let plain = plain.into_iter().map(|keys| (keys, false));
    plain.chain(explained.into_iter().map(|keys| (keys, true))).collect()
}

#[test]
fn every_word_of_every_closed_list_has_a_name() {
    let english = all(Language::English);
    for (keys, explained) in lists() {
        assert!(keys.len() > 1, "{keys:?} is no list");
        for key in keys {
            let name = english.get(&key).unwrap_or_else(|| panic!("{key} has no name"));
            assert!(name.chars().count() <= 28, "{key} is long: {name}");
            let text = english.get(&format!("{key}-text"));
            assert!(!explained || text.is_some(), "{key} is not explained");
        }
    }
    // What rules iterate and what schemas list is the same.
    assert_eq!(keys::<Purpose>("purpose").len(), Purpose::ALL.len());
    assert_eq!(keys::<Stage>("stage").len(), Stage::ALL.len());
    for stage in Stage::ALL {
        let question = &english[&format!("stage-{}-question", stage.word())];
        assert!(question.chars().count() <= 60, "{question}");
    }
}

#[test]
fn names_fit_their_buttons_and_explanations_their_bubbles() {
    let lists: BTreeSet<String> = lists().into_iter().flat_map(|(keys, _)| keys).collect();
    for language in Language::ALL {
        for (key, message) in all(language) {
            let length = message.chars().count();
            match key.strip_suffix("-text") {
                Some(word) if lists.contains(word) => {
                    assert!(length <= 140, "{key} in {} has {length} letters", language.tag());
                }
                _ if lists.contains(&key) => {
                    assert!(length <= 32, "{key} in {} has {length} letters", language.tag());
                }
                _ => {}
            }
        }
    }
}

/// The ids at the second depth of a content file.
fn ids(file: &str, before: &str) -> Vec<String> {
    let text = fs::read_to_string(path(file)).expect("it reads");
    let rows = text.lines().filter_map(|line| line.trim_start().strip_prefix(before));
    rows.filter_map(|row| row.split('"').next().map(str::to_owned)).collect()
}

#[test]
fn everything_that_content_brings_has_a_name() {
    let english = all(Language::English);
    let said = |key: String| assert!(english.contains_key(&key), "{key} has no message");
    let (products, _) = content::catalogue().expect("it ships");
    for product in &products {
        said(format!("product-{}", product.id));
        for peak in &product.peaks {
            said(format!("season-{}", peak.season));
        }
    }
    for kind in content::library::names("assets/archetypes") {
        said(format!("market-kind-{kind}"));
        for id in ids(&format!("assets/archetypes/{kind}.ron"), "(id: \"") {
            let known = ["season", "place", "tier"].iter().any(|list| english.contains_key(&format!("{list}-{id}")));
            assert!(known, "{kind} has {id} without a name");
        }
    }
    let shocks = ids("assets/shocks.ron", "id: \"");
    assert!(shocks.len() >= 20);
    for shock in shocks {
        said(format!("shock-{shock}"));
        said(format!("shock-{shock}-text"));
    }
}

/// Whether a text is whole: no key, no slot, no name that is not known.
fn is_whole(text: &str) -> bool {
    !text.is_empty() && !text.contains('⟨') && !text.contains("{$") && !text.contains('–')
}

/// Each language's words for one run, with that run's names.
fn told(mut each: impl FnMut(&samples::Sample, &Words, &facts::Names)) {
    let sample = samples::Sample::new();
    for language in Language::ALL {
        let words = Words::new(language);
        let names = facts::Names::of(sample.session.setting(), &sample.world, &words);
        each(&sample, &words, &names);
    }
}

#[test]
fn every_refusal_says_what_is_wrong_and_what_to_do() {
    let refusals = samples::refusals();
    let covered: BTreeSet<String> = refusals.iter().map(samples::word).collect();
    assert_eq!(covered, variants::<dhow::sim::decision::Refusal>().into_iter().collect());
    let codes: BTreeSet<&str> = refusals.iter().map(|refusal| refusal.code()).collect();
    assert_eq!(codes.len(), refusals.len(), "a code names one refusal");
    told(|sample, words, names| {
        for refusal in &refusals {
            let plain = facts::refusal(words, refusal);
            assert!(is_whole(&plain.what) && is_whole(&plain.hint), "{}: {plain:?}", words.language().tag());
            for decision in sample.decisions() {
                let told = facts::refusal_of(words, names, &decision, refusal);
                assert!(is_whole(&told.what) && is_whole(&told.hint), "{}: {told:?}", words.language().tag());
            }
        }
    });
}

#[test]
fn bounds_are_written_as_what_they_bound() {
    let sample = samples::Sample::new();
    let words = Words::new(Language::English);
    let names = facts::Names::of(sample.session.setting(), &sample.world, &words);
    let said = |decision, low, high| {
        let refusal = dhow::sim::decision::Refusal::OutOfBounds { low, high };
        facts::refusal_of(&words, &names, decision, &refusal).what
    };
    let decisions = sample.decisions();
    let of = |word: &str| decisions.iter().find(|row| samples::word_of_move(row) == word).expect("it is there");
    assert_eq!(said(of("set"), 1, 250_000), "The value has to lie between 0.01 and 2,500.00.");
    assert_eq!(said(of("set"), 1, 120), "The value has to lie between 1 day and 120 days.");
    assert_eq!(said(of("declare"), 1_000, 20_000), "The value has to lie between 10% and 200%.");
    assert_eq!(said(of("promote"), 10, 70), "The value has to lie between 11 Sep and 11 Nov.");
    assert_eq!(said(of("ship"), 1, 100_000), "The value has to lie between 1 and 100,000.");
}

#[test]
fn every_decision_of_the_nine_stages_is_told() {
    told(|sample, words, names| {
        let decisions = sample.decisions();
        let covered: BTreeSet<(Stage, String)> =
            decisions.iter().map(|row| (row.stage(), samples::word_of_move(row))).collect();
        assert_eq!(covered, samples::moves());
        for decision in decisions {
            let line = facts::decision(words, names, &decision);
            assert!(is_whole(&line), "{}: {line} for {decision:?}", words.language().tag());
        }
    });
}

#[test]
fn every_event_of_the_student_is_told() {
    told(|sample, words, names| {
        let events = sample.events();
        let covered: BTreeSet<String> = events.iter().map(samples::word).collect();
        assert_eq!(covered, variants::<dhow::sim::event::Event>().into_iter().collect());
        for event in events {
            let line = facts::event(words, names, &event).unwrap_or_else(|| panic!("{event:?} is not told"));
            assert!(is_whole(&line.text), "{}: {line:?} for {event:?}", words.language().tag());
        }
    });
}

#[test]
fn a_whole_run_is_told_and_nothing_of_the_others() {
    for (scenario, form) in [("first-shop", 7), ("harbour-live", 2)] {
        let scenario = content::find_scenario(scenario).expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, form));
        let script = session.script(Skill::Competent);
        for _ in 0..45 {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        for language in [Language::English, Language::Arabic, Language::Russian] {
            let words = Words::new(language);
            let names = facts::Names::of(session.setting(), session.world(), &words);
            let events = || session.logs().iter().flat_map(|log| &log.events);
            let lines: Vec<_> = events().filter_map(|event| facts::event(&words, &names, event)).collect();
            assert!(lines.len() > 40, "{} lines", lines.len());
            for line in lines {
                assert!(is_whole(&line.text), "{line:?}");
            }
            let own = |event: &&dhow::sim::event::Event| samples::is_others(event);
            assert!(events().filter(own).all(|event| facts::event(&words, &names, event).is_none()));
        }
    }
}

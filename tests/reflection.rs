//! Promise: a run asks questions that name true facts of it; answers and ratings are kept for good, and a change to either
//! is found.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use dhow::assess::rating::{self, Level, Rating, Standing};
use dhow::assess::reflection::{self, Kind, Prompt, Stars};
use dhow::assess::turning;
use dhow::base::calendar::Day;
use dhow::base::ids::Id;
use dhow::base::money::Money;
use dhow::content;
use dhow::lang::{Language, Words, facts, files};
use dhow::model::scenario::Skill;
use dhow::model::setting::{MarketId, ProductId, SupplierId};
use dhow::model::stage::Stage;
use dhow::run::chain::ChainError;
use dhow::run::journal::{self, ANSWER_MOST, Entry, Header, Journal, Reflection};
use dhow::run::replay::{self, Verdict};
use dhow::run::result;
use dhow::run::session::Session;
use dhow::sim::decision::{Decision, Refusal};
use dhow::sim::event::Event;
use dhow::sim::ledger::Purpose;
use dhow::sim::stage::market;
use dhow::sim::world::STUDENT;

use crate::support::{dhow, form};

/// A run played by a script and recorded as it goes, for so many days.
fn recorded(folder: &Path, name: &str, skill: Skill, number: u32, days: u32) -> (PathBuf, Session) {
    let path = folder.join(name);
    let setting = form(number);
    let mut journal = Journal::create(&path, &Header::of(&setting, "a student", false)).expect("it is free");
    let mut session = Session::new(setting);
    play(&mut session, &mut journal, skill, days);
    (path, session)
}

fn play(session: &mut Session, journal: &mut Journal, skill: Skill, days: u32) {
    let script = session.script(skill);
    for _ in 0..days {
        let day = session.day();
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
            journal.append(&Entry::Decide { day, decision }).expect("it appends");
        }
        let digest = session.end_day().seal();
        journal.append(&Entry::Close { day, digest }).expect("it appends");
    }
    journal.sync().expect("it is on the disk");
}

/// A whole run of a scenario.
fn whole(scenario: &str, number: u32, skill: Skill) -> Session {
    let scenario = content::find_scenario(scenario).expect("it ships");
    let mut session = Session::new(content::generate::setting(&scenario, number));
    let script = session.script(skill);
    while !session.is_over() {
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
    }
    session
}

fn done(arguments: &[&str], run: &Path) -> Output {
    let (command, rest) = arguments.split_first().expect("a command");
    dhow().arg(command).arg(run).args(rest).output().expect("the program runs")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// That it went as expected, or what was said instead.
fn ended(output: &Output, code: i32, said: &str) {
    assert!(output.status.code() == Some(code) && text(output).contains(said), "{:?}: {}", output.status, text(output));
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(output)))
}

fn tag(kind: &Kind) -> String {
    serde_json::to_value(kind).expect("plain data")["kind"].as_str().expect("a word").to_owned()
}

/// Holds a question's figures against the result, which is folded otherwise; gives those that its text has to name.
fn true_figures(session: &Session, prompt: &Prompt) -> Vec<Money> {
    let outcome = result::outcome(session);
    let booked = |purpose| outcome.profit_and_loss.iter().find(|(held, _)| *held == purpose).map(|(_, sum)| -*sum);
    let lots = |product| session.world().stock.of(STUDENT).filter(move |(_, lot)| lot.product == product);
    match &prompt.kind {
        Kind::CustomsPenalty { amount, .. } | Kind::ClaimPaid { amount } | Kind::DataFine { amount } => {
            let log = &session.logs()[prompt.day.0 as usize];
            let paid = |row: &&dhow::sim::ledger::Posting| row.shop == STUDENT && row.debit == Purpose::Penalties;
            assert!(log.postings.iter().filter(paid).any(|row| row.amount == *amount), "{prompt:?}");
            assert!(*amount <= outcome.penalties, "{prompt:?}");
            vec![*amount]
        }
        Kind::Seized { amount, .. } => {
            assert!(outcome.seizures > 0 && Some(*amount) <= booked(Purpose::WriteOffs), "{prompt:?}");
            vec![*amount]
        }
        Kind::SupplierVanished { amount, .. } => {
            assert!(*amount > Money::ZERO && Some(*amount) <= booked(Purpose::WriteOffs), "{prompt:?}");
            vec![*amount]
        }
        Kind::Insolvent { cash } => {
            assert_eq!(outcome.insolvent_on, Some(prompt.day.0));
            vec![*cash]
        }
        Kind::ExchangeLoss { amount, .. } => {
            assert_eq!(*amount, -outcome.exchange);
            vec![*amount]
        }
        Kind::IdleMoney { amount } => {
            assert_eq!(Some(amount), outcome.cash.iter().min());
            assert_eq!(*amount, outcome.cash[prompt.day.0 as usize]);
            vec![*amount]
        }
        Kind::LeftOver { product, units, amount } => {
            assert_eq!(*units, lots(*product).map(|(_, lot)| lot.on_hand).sum::<u32>());
            assert_eq!(*amount, lots(*product).map(|(_, lot)| lot.value).sum::<Money>());
            vec![*amount]
        }
        Kind::SoldOut { product, days, missed, .. } => {
            let world = session.world();
            let is_it = |event: &Event| match event {
                Event::Traded { listing, sold_out, .. } => {
                    let row = &world.listings[*listing];
                    *sold_out && row.shop == STUDENT && session.setting().niches[row.niche].product == *product
                }
                _ => false,
            };
            assert!(session.logs()[prompt.day.0 as usize].events.iter().any(is_it), "{prompt:?}");
            assert!(*days > 0 && *missed > 0 && prompt.day.0 + days < outcome.days, "{prompt:?}");
            Vec::new()
        }
        Kind::BelowCost { units, amount, .. } | Kind::BestSeller { units, amount, .. } => {
            let sold: u32 = session.world().orders.all().map(|(_, order)| order.units).sum();
            assert!((1..=sold).contains(units) && *amount > Money::ZERO, "{prompt:?}");
            vec![*amount]
        }
        Kind::BadLot { units, defective, .. } => {
            assert!(*defective > 0 && defective <= units && *units <= outcome.funnel.orders, "{prompt:?}");
            Vec::new()
        }
        Kind::LateWave { late, delivered, stars, .. } => {
            assert!(late <= delivered && *late <= outcome.funnel.delivered_late, "{prompt:?}");
            assert!(*delivered <= outcome.funnel.delivered, "{prompt:?}");
            let is_mean = |mean: f64| (1.0..=5.0).contains(&mean);
            assert!(stars.is_none_or(|stars| is_mean(stars.before) && is_mean(stars.since)), "{prompt:?}");
            Vec::new()
        }
        Kind::UnfairDenial { count } => {
            assert!(*count <= outcome.enquiries_answered);
            Vec::new()
        }
        Kind::Chargebacks { amount, .. } => {
            assert_eq!(Some(*amount), booked(Purpose::Chargebacks));
            vec![*amount]
        }
        Kind::Unanswered { count } => {
            assert_eq!(*count, outcome.enquiries_lapsed);
            Vec::new()
        }
        Kind::Refused { count, .. } => {
            assert!(*count <= outcome.refused_decisions);
            Vec::new()
        }
        Kind::Quiet { decisions, days } => {
            assert_eq!((*decisions, *days), (outcome.decisions, outcome.days));
            Vec::new()
        }
        Kind::Result { days, amount } => {
            assert_eq!((*days, *amount), (outcome.days, outcome.profit));
            vec![*amount]
        }
        Kind::Paid { amount, .. } | Kind::Cost { amount, .. } => vec![*amount],
        Kind::NextForm => Vec::new(),
        Kind::Elsewhere { market } => {
            let enters = |event: &Event| {
                matches!(
                    event,
                    Event::Decided { shop: STUDENT, decision: Decision::Market(market::Move::Enter { .. }), .. }
                )
            };
            assert_eq!(market.is_some(), session.logs().iter().any(|log| log.events.iter().any(enters)));
            Vec::new()
        }
    }
}

#[test]
fn questions_name_true_facts_with_their_day_and_amount() {
    let words = Words::new(Language::English);
    let mut seen = BTreeSet::new();
    for (scenario, number, skill) in [
        ("first-shop", 7, Skill::Competent),
        ("first-shop", 4, Skill::Novice),
        ("first-shop", 5, Skill::Random),
        ("first-shop", 7, Skill::Idle),
        ("harbour-live", 2, Skill::Novice),
        ("andes-parcels", 2, Skill::RuleOfThumb),
    ] {
        let session = whole(scenario, number, skill);
        let names = facts::Names::of(session.setting(), session.world(), &words);
        let asked = reflection::prompts(&session, &[]);
        assert!((3..=6).contains(&asked.len()), "{scenario} {skill:?}: {asked:?}");
        let ids: BTreeSet<&str> = asked.iter().map(|prompt| prompt.id.as_str()).collect();
        assert_eq!(ids.len(), asked.len(), "{asked:?}");
        assert_eq!(asked.last().map(|prompt| prompt.id.as_str()), Some("elsewhere"));
        for prompt in &asked {
            let told = facts::prompt(&words, &names, prompt);
            assert!(told.ends_with('?'), "{told}");
            for figure in true_figures(&session, prompt) {
                assert!(told.contains(&words.money(figure)), "{told} does not name {figure}");
            }
            assert_eq!(reflection::find(&session, &[], &prompt.id).as_ref(), Some(prompt), "it is found by its id");
            seen.insert(tag(&prompt.kind));
        }
    }
    assert!(seen.len() >= 9, "the runs ask of {seen:?} alone");
}

#[test]
fn questions_of_a_run_under_way_keep_what_its_player_cannot_know() {
    let mut session = Session::new(form(4));
    assert_eq!(reflection::prompts(&session, &[]).len(), 3, "before the first day");
    let script = session.script(Skill::Novice);
    while !session.is_over() {
        let asked = reflection::prompts(&session, &[]);
        let hidden = ["left_over", "bad_lot", "unfair_denial"];
        assert!(asked.iter().all(|prompt| !hidden.contains(&tag(&prompt.kind).as_str())), "{asked:?}");
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        (0..10).for_each(|_| {
            session.end_day();
        });
    }
}

#[test]
fn the_days_that_moved_the_result_are_asked_about_where_they_were_weighed() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_, session) = recorded(folder.path(), "run.dhow", Skill::Novice, 7, 12);
    let points = turning::turning_points(&session, 3);
    let asked = reflection::prompts(&session, &points);
    let of_point = asked.iter().find(|prompt| reflection::moment(&prompt.id).is_some()).expect("something moved it");
    let (day, stage) = reflection::moment(&of_point.id).expect("just found");
    let point = points.iter().find(|point| (point.day, point.stage) == (day, stage)).expect("it was weighed");
    assert_eq!(of_point.stake.0, point.brought.0.abs());
    assert_eq!(reflection::moment("penalty.day-3.data"), None);
}

/// One question of each kind, and of each way to ask it.
fn samples() -> Vec<Kind> {
    let (market, product, supplier) = (MarketId::at(0), ProductId::at(0), SupplierId::at(0));
    let (amount, units, count, days) = (Money(123_456), 3, 4, 5);
    let (stage, decision) = (Stage::Market, Decision::Market(market::Move::Enter { market }));
    let wave = |stars| Kind::LateWave { market, product, late: 6, delivered: 9, stars };
    vec![
        Kind::CustomsPenalty { market, product, amount },
        Kind::ClaimPaid { amount },
        Kind::DataFine { amount },
        Kind::Seized { market, product, units, amount },
        Kind::SupplierVanished { supplier, amount },
        Kind::Insolvent { cash: amount },
        Kind::ExchangeLoss { market, amount },
        Kind::IdleMoney { amount },
        Kind::SoldOut { market, product, days, missed: units },
        Kind::LeftOver { product, units, amount },
        Kind::BelowCost { market, product, units, amount },
        Kind::BadLot { supplier, units: 40, defective: 7 },
        Kind::BestSeller { market, product, units, amount },
        wave(None),
        wave(Some(Stars { before: 4.5, since: 3.25 })),
        Kind::UnfairDenial { count },
        Kind::Chargebacks { count, amount },
        Kind::Unanswered { count },
        Kind::Refused { decision: decision.clone(), refusal: Refusal::AlreadyInMarket, count },
        Kind::Paid { stage, decision: decision.clone(), amount },
        Kind::Cost { stage, decision, amount },
        Kind::Quiet { decisions: 2, days },
        Kind::Result { days, amount },
        Kind::NextForm,
        Kind::Elsewhere { market: Some(market) },
        Kind::Elsewhere { market: None },
    ]
}

#[test]
fn every_question_and_every_level_has_words_in_six_languages() {
    let session = Session::new(form(1));
    for language in Language::ALL {
        let words = Words::new(language);
        let names = facts::Names::of(session.setting(), session.world(), &words);
        let ask = |kind| Prompt { id: String::new(), day: Day(31), stake: Money::ZERO, kind };
        let told: BTreeSet<String> =
            samples().into_iter().map(|kind| facts::prompt(&words, &names, &ask(kind))).collect();
        let (_, file) = files(language).iter().find(|(name, _)| *name == "reflection").expect("it is built in");
        let keys = file.lines().filter(|line| line.starts_with("reflect-")).count();
        assert_eq!(told.len(), keys, "{}: each message is a sample's, and each sample has its own", language.tag());
        for line in &told {
            let is_whole = !line.contains('⟨') && !line.contains("{$") && !line.contains('–');
            assert!(is_whole && line.contains(['?', '؟', '？']), "{}: {line}", language.tag());
        }
        for level in Level::ALL {
            let key = format!("reflection-level-{}", level.word());
            assert!(words.has(&key) && words.has(&format!("{key}-text")), "{} lacks {key}", language.tag());
        }
    }
}

#[test]
fn answers_are_kept_and_a_later_one_replaces_an_earlier() {
    let folder = tempfile::tempdir().expect("a folder");
    let (run, _) = recorded(folder.path(), "run.dhow", Skill::Novice, 7, 20);
    ended(&done(&["reflect"], &run), 0, "elsewhere");
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "First thoughts."], &run), 0, "> First thoughts.");
    let mut piped = dhow();
    piped.arg("reflect").arg(&run).args(["--answer", "elsewhere", "--text", "-", "--json"]);
    let mut child = piped.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("piped").write_all("Second thoughts:\r\nفحص الأوراق".as_bytes()).expect("it writes");
    let report = json(&child.wait_with_output().expect("it ends"));
    let rows = report["prompts"].as_array().expect("a list");
    let row = rows.iter().find(|row| row["id"] == "elsewhere").expect("it is asked");
    assert_eq!(row["answer"], "Second thoughts:\nفحص الأوراق");

    let recording = journal::read(&run).expect("it reads");
    assert_eq!(recording.answers().count(), 2, "nothing is overwritten");
    assert_eq!(recording.reflections().len(), 1);
    ended(&done(&["verify"], &run), 0, "20 days");

    // What cannot be kept is refused, with the reason, and leaves the file as it is.
    let before = std::fs::read(&run).expect("it reads");
    let long = "x".repeat(ANSWER_MOST + 1);
    let answer = |id: &str, text: &str| done(&["reflect", "--answer", id, "--text", text], &run);
    ended(&answer("penalty", "Why?"), 2, "elsewhere");
    ended(&answer("elsewhere", &long), 2, "4001 letters");
    ended(&answer("elsewhere", "  \n"), 2, "no words");
    ended(&answer("elsewhere", "\u{1b}[2Jgone"), 2, "U+001B");
    assert_eq!(std::fs::read(&run).expect("it reads"), before);
}

#[test]
fn an_altered_answer_is_found_and_a_torn_one_is_cut() {
    let folder = tempfile::tempdir().expect("a folder");
    let (run, _) = recorded(folder.path(), "run.dhow", Skill::Novice, 7, 8);
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "I would ask for papers."], &run), 0, "papers");
    let whole = std::fs::read_to_string(&run).expect("it reads");

    let torn = format!("{whole}{}", &whole.lines().last().expect("a line")[..90]);
    std::fs::write(&run, torn).expect("it writes");
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "And for samples."], &run), 0, "And for samples.");
    let recording = journal::read(&run).expect("it reads");
    assert_eq!((recording.torn.as_ref(), recording.answers().count()), (None, 2));
    ended(&done(&["verify"], &run), 0, "verified");

    let altered = std::fs::read_to_string(&run).expect("it reads").replace("for papers", "for prices");
    std::fs::write(&run, altered).expect("it writes");
    let record = whole.lines().count();
    for command in ["verify", "reflect", "rate"] {
        ended(&done(&[command], &run), 1, &format!("record {record} was altered"));
    }
}

#[test]
fn an_answer_changes_nothing_of_the_run_and_nothing_takes_it_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (run, mut session) = recorded(folder.path(), "run.dhow", Skill::Competent, 7, 5);
    let (mut journal, _) = Journal::resume(&run).expect("it opens");
    let answer = Reflection::new("elsewhere", "In the middle of it.").expect("it is fit");
    journal.append(&Entry::Reflect(answer.clone())).expect("it appends");
    play(&mut session, &mut journal, Skill::Competent, 5);
    let recording = journal::read(&run).expect("it reads");
    let mut again = Session::new(form(7));
    let verdict = replay::replay(&mut again, &recording, |_| {});
    assert!(matches!(verdict, Verdict::Verified { days: 10, .. }), "{verdict:?}");
    assert_eq!(again.world().digest(), session.world().digest());

    // In practice days are taken back by their number among what is in force: answers are not counted.
    let mut entries: Vec<Entry> = recording.entries[..2].to_vec();
    entries.extend([Entry::Reflect(answer), recording.entries[2].clone(), Entry::Rewind { keep: 2 }]);
    let kept: Vec<u32> = journal::effective(&entries).iter().map(|(record, _)| *record).collect();
    assert_eq!(kept, [2, 3]);
    let recording = journal::Recording { entries, ..recording };
    assert_eq!(recording.reflections().len(), 1);
}

#[test]
fn two_programs_cannot_write_over_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let (run, _) = recorded(folder.path(), "run.dhow", Skill::Novice, 7, 3);
    let (mut window, _) = Journal::resume(&run).expect("it opens");
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "Meanwhile."], &run), 0, "Meanwhile.");
    let late = window
        .append(&Entry::Close { day: Day(3), digest: journal::read(&run).expect("it reads").header.scenario_digest });
    assert!(matches!(late, Err(ChainError::Changed { .. })), "{late:?}");
    assert_eq!(journal::read(&run).expect("it is whole").reflections().len(), 1);
}

#[test]
fn ratings_are_given_for_what_was_written_and_kept_for_good() {
    let folder = tempfile::tempdir().expect("a folder");
    let (run, _) = recorded(folder.path(), "run.dhow", Skill::Novice, 7, 8);
    let file = folder.path().join("run.ratings.jsonl");
    let rate = |prompt: &str, level: &str, by: &str| {
        done(&["rate", "--prompt", prompt, "--level", level, "--by", by, "--comment", "Says by what sign."], &run)
    };
    ended(&rate("overall", "3", "A. Assessor"), 2, "nothing is answered");
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "I would ask first."], &run), 0, "ask first");
    ended(&rate("result", "3", "A. Assessor"), 2, "answered are elsewhere");
    ended(&rate("elsewhere", "5", "A. Assessor"), 2, "0..=4");
    ended(&rate("elsewhere", "3", " "), 2, "no words");
    assert!(!file.exists(), "what is refused leaves nothing");

    ended(&rate("elsewhere", "3", "A. Assessor"), 0, "Mean 3.00 of 4");
    let first = std::fs::read(&file).expect("it is there");
    ended(&rate("overall", "1", "B. Assessor"), 0, "Mean 2.00 of 4");
    ended(&rate("elsewhere", "4", "A. Assessor"), 0, "Mean 2.50 of 4");
    let kept = std::fs::read(&file).expect("it is there");
    assert!(kept.starts_with(&first), "what was given stays");
    let report = json(&done(&["rate", "--json"], &run));
    let ratings = report["ratings"].as_array().expect("a list");
    assert_eq!(ratings.len(), 3);
    let head = journal::read(&run).expect("it reads").chain_head().to_owned();
    assert_eq!((ratings[0]["head"].as_str(), ratings[0]["standing"].as_str()), (Some(head.as_str()), Some("holds")));
    let at = ratings[0]["at"].as_str().expect("a moment");
    assert!(at.len() == 20 && at.starts_with("20") && at.ends_with('Z'), "{at}");

    // An answer that is changed afterwards was not what was rated.
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "Better words."], &run), 0, "Better");
    ended(&done(&["rate"], &run), 0, "does not count");
    assert!(json(&done(&["rate", "--json"], &run))["rated"].is_null());

    // Ratings do not wander to another run, and a changed one is named.
    let (other, _) = recorded(folder.path(), "other.dhow", Skill::Competent, 7, 3);
    ended(&done(&["reflect", "--answer", "elsewhere", "--text", "Mine."], &other), 0, "Mine.");
    std::fs::copy(&file, folder.path().join("other.ratings.jsonl")).expect("it copies");
    ended(&done(&["rate", "--prompt", "overall", "--level", "4", "--by", "C"], &other), 2, "another run");
    let altered = String::from_utf8(kept).expect("text").replacen("\"level\":1", "\"level\":4", 1);
    std::fs::write(&file, altered).expect("it writes");
    ended(&done(&["rate"], &run), 1, "record 3 was altered");
}

#[test]
fn each_assessor_weighs_the_same_and_a_judgement_of_the_whole_stands_for_the_parts() {
    let folder = tempfile::tempdir().expect("a folder");
    let (run, _) = recorded(folder.path(), "run.dhow", Skill::Idle, 7, 2);
    let (mut journal, _) = Journal::resume(&run).expect("it opens");
    for id in ["elsewhere", "result"] {
        let answer = Reflection::new(id, "An answer.").expect("it is fit");
        journal.append(&Entry::Reflect(answer)).expect("it appends");
    }
    let recording = journal::read(&run).expect("it reads");
    let give = |prompt: &str, level: u8, by: &str| {
        let level = Level::try_from(level).expect("0 to 4");
        Rating::of(&recording, prompt, level, by, "2026-09-01T08:05:09Z".into(), None).expect("it is answered")
    };
    assert_eq!(rating::rated(&recording, &[]), None);
    let given = [
        give("elsewhere", 0, "A"),
        give("elsewhere", 4, "A"),
        give("result", 3, "A"),
        give("elsewhere", 1, "B"),
        give("overall", 2, "B"),
    ];
    let rated = rating::rated(&recording, &given).expect("it is rated");
    // A: the latest of each question, 4 and 3; B: the whole.
    assert_eq!((rated.mean, rated.ratings.len()), ((3.5 + 2.0) / 2.0, 3));
    let stray = Rating { head: "0".repeat(64), ..given[0].clone() };
    assert_eq!(stray.standing(&recording), Standing::OfAnotherRun);
    assert_eq!(rating::rated(&recording, &[stray]), None);
}

//! Promise: whatever is wrong with a content file, its author is told what, where, and what to do.
//!
//! Every case is a text with one mistake that people make, the place of the mistake, and the word that helps.

use std::collections::BTreeMap;

use dhow::base::diagnostic::{Diagnostic, Place};
use dhow::content::parse::parse;
use dhow::content::report::{self, Look};
use dhow::content::source::Source;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Market {
    id: String,
    days: u16,
    vat_bps: u32,
    share: f64,
    open: bool,
    lane: Lane,
    note: Option<String>,
    cap_minor: Option<i64>,
    grade: char,
    span: (u8, u8),
    shops: Vec<Shop>,
    rates: BTreeMap<String, f64>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
enum Lane {
    Sea,
    AirFreight { days: u8, cost_minor: i64 },
    Post(u8),
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shop {
    id: String,
    price_minor: i64,
    stage: Stage,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stage {
    Sourcing,
    Pricing,
}

const SOUND: &str = r#"// a märket
(
    id: "zan",
    days: 90,
    vat_bps: 1500,
    share: 0.25,
    open: true,
    lane: air_freight(days: 7, cost_minor: 550),
    note: "new",
    cap_minor: 100,
    grade: 'a',
    span: (1, 2),
    shops: [
        (id: "one", price_minor: 500, stage: sourcing),
        (id: "two", price_minor: 650, stage: pricing),
    ],
    rates: {"eur": 1.1, "usd": 1.0},
)
"#;

const LANE: &str = "air_freight(days: 7, cost_minor: 550)";
const SHOP: &str = "(id: \"two\", price_minor: 650, stage: pricing)";

/// What stands in the sound text, what is written instead, then code, line, column and the word that helps.
type Mistake = (&'static str, &'static str, &'static str, u32, u32, &'static str);

/// Names: fields, variants, structs.
const NAMES: &[Mistake] = &[
    ("days: 90", "dyas: 90", "content.unknown-field", 4, 5, "Did you mean `days`?"),
    ("days: 90", "colour: 3, days: 90", "content.unknown-field", 4, 5, "remove this one"),
    ("days: 90", "\"days\": 90", "content.bad-name", 4, 5, "Write `days: ..`"),
    ("vat_bps: ", "vat-bps: ", "content.bad-name", 5, 5, "Write `vat_bps: ..`"),
    ("    days: 90,\n", "", "content.missing-field", 2, 1, "`days`: a whole number"),
    (", stage: pricing", "", "content.missing-field", 15, 9, "one of `sourcing`, `pricing`"),
    ("days: 90", "days: 90, days: 91", "content.duplicate-field", 4, 15, "first in line 4, column 5"),
    ("\"usd\"", "\"eur\"", "content.duplicate-key", 17, 25, "first in line 17, column 13"),
    ("air_freight", "air_frieght", "content.unknown-variant", 8, 11, "Did you mean `air_freight`?"),
    (LANE, "rail", "content.unknown-variant", 8, 11, "one of `sea`, `air_freight`, `post`"),
    (LANE, "Sea", "content.unknown-variant", 8, 11, "Did you mean `sea`?"),
    (LANE, "\"sea\"", "content.wrong-type", 8, 11, "Remove the quotes: `sea`"),
    (LANE, "\"poast\"", "content.wrong-type", 8, 11, "Did you mean `post`?"),
    (LANE, "air-freight(days: 7, cost_minor: 550)", "content.wrong-type", 8, 11, "`air_freight`"),
    (LANE, "5", "content.wrong-type", 8, 11, "one of `sea`, `air_freight`, `post`"),
    (LANE, "post", "content.wrong-type", 8, 11, "`post( .. )`"),
    (LANE, "sea(days: 1)", "content.wrong-type", 8, 11, "`sea` alone"),
    ("(id: \"two\"", "Shpo(id: \"two\"", "content.wrong-name", 15, 9, "Write `Shop`"),
];

/// Values of the wrong kind.
const VALUES: &[Mistake] = &[
    ("days: 90", "days: 5.5", "content.not-whole", 4, 11, "a whole number of days"),
    ("650", "6.50", "content.not-whole", 15, 34, "minor units"),
    ("1500", "1.5", "content.not-whole", 5, 14, "basis points"),
    ("days: 90", "days: \"90\"", "content.wrong-type", 4, 11, "Remove the quotes: `90`"),
    ("0.25", "\"0.25\"", "content.wrong-type", 6, 12, "Remove the quotes: `0.25`"),
    ("days: 90", "days: ninety", "content.wrong-type", 4, 11, "a whole number"),
    ("days: 90", "days: 90d", "content.wrong-type", 4, 11, "without a unit"),
    ("days: 90", "days: _90", "content.wrong-type", 4, 11, "`90`"),
    ("1500", "15%", "content.wrong-type", 5, 14, "without `%`"),
    ("1500", "1,500", "content.missing-name", 5, 16, "`1_000`"),
    ("0.25", "0,25", "content.missing-name", 6, 14, "decimals with a point"),
    ("days: 90", "days: 90, \"x\"", "content.missing-name", 4, 15, "`field: value`"),
    ("days: 90", "days: 70000", "content.out-of-range", 4, 11, "smaller"),
    ("days: 90", "days: -1", "content.out-of-range", 4, 11, "not negative"),
    ("650", "99999999999999999999", "content.out-of-range", 15, 34, "minor units"),
    ("0.25", "NaN", "content.not-finite", 6, 12, "finite"),
    ("0.25", "-inf", "content.not-finite", 6, 12, "finite"),
    ("1.1", "1e999", "content.not-finite", 17, 20, "finite"),
    ("true", "True", "content.wrong-type", 7, 11, "Write `true`"),
    ("true", "yes", "content.wrong-type", 7, 11, "Write `true`"),
    ("true", "\"no\"", "content.wrong-type", 7, 11, "Write `false`"),
    ("\"new\"", "new", "content.wrong-type", 9, 11, "in double quotes: `\"new\"`"),
    ("\"new\"", "'a note'", "content.wrong-type", 9, 11, "Use double quotes: `\"a note\"`"),
    ("\"new\"", "null", "content.wrong-type", 9, 11, "`None`"),
    ("\"new\"", "\"a\\qb\"", "content.bad-escape", 9, 11, "backslash"),
    ("100,", "Some(\"100\"),", "content.wrong-type", 10, 21, "Remove the quotes"),
    ("days: 90", "days: None", "content.wrong-type", 4, 11, "not optional"),
    ("days: 90", "days: Some(90)", "content.wrong-type", 4, 11, "not optional"),
    ("'a'", "\"a\"", "content.wrong-type", 11, 12, "single quotes"),
    ("(1, 2)", "(1, 2, 3)", "content.wrong-length", 12, 18, "too many"),
    ("(1, 2)", "(1)", "content.wrong-length", 12, 11, "1 value,"),
    ("(1, 2)", "[1, 2]", "content.wrong-type", 12, 11, "round brackets"),
    (SHOP, "5", "content.wrong-type", 15, 9, "round brackets"),
    ("{\"eur\": 1.1, \"usd\": 1.0}", "[1.1]", "content.wrong-type", 17, 12, "curly brackets"),
    ("\"eur\"", "eur", "content.wrong-type", 17, 13, "`\"eur\"`"),
];

/// Commas, colons, brackets, quotes.
const PUNCTUATION: &[Mistake] = &[
    ("\"zan\",", "\"zan\"", "content.missing-comma", 3, 14, "comma"),
    ("sourcing),", "sourcing)", "content.missing-comma", 14, 55, "comma"),
    ("id: \"one\"", "id \"one\"", "content.missing-colon", 14, 10, "`id: ..`"),
    ("\"eur\": 1.1", "\"eur\" 1.1", "content.missing-colon", 17, 13, "colon"),
    ("days: 90", "days = 90", "content.wrong-separator", 4, 10, "Write `:`"),
    ("days: 90,", "days: 90;", "content.wrong-separator", 4, 13, "Write `,`"),
    ("days: 90", "days:", "content.missing-value", 4, 5, "a whole number"),
    ("days: 90", "days", "content.missing-value", 4, 5, "`days: ..`"),
    ("days: 90,", "days: 90,,", "content.extra-comma", 4, 14, "Remove this comma"),
    ("days: 90", "days:: 90", "content.extra-colon", 4, 10, "Remove this colon"),
    ("    ],\n", "", "content.unclosed", 13, 12, "`[` opened in line 13"),
    ("pricing),", "pricing,", "content.unclosed", 15, 9, "`)` before `]` in line 16"),
    ("100,", "Some(100,", "content.unclosed", 2, 1, "opened in line 10"),
    ("},\n)", "},\n]", "content.wrong-close", 18, 1, "`(` opened in line 2"),
    ("},\n)", "},\n))", "content.stray-close", 18, 2, "never opened"),
    ("},\n)", "},\n) x", "content.trailing-text", 18, 3, "one value"),
    ("\"zan\"", "\"zan", "content.unclosed-text", 3, 9, "closing quote"),
    ("\"usd\"", "\"usd", "content.unclosed-text", 17, 25, "closing quote"),
    ("// a", "/* a", "content.unclosed-comment", 1, 1, "`*/`"),
];

fn problems(text: &str) -> Vec<Diagnostic> {
    match Source::given("m.ron", text) {
        Ok(source) => parse::<Market>(&source).err().unwrap_or_default(),
        Err(diagnostic) => vec![diagnostic],
    }
}

fn replaced(from: &str, to: &str) -> String {
    assert_eq!(SOUND.matches(from).count(), 1, "`{from}` must stand once in the sound text");
    SOUND.replace(from, to)
}

fn everything_said(problem: &Diagnostic) -> String {
    let parts = [Some(&problem.message), problem.found.as_ref(), problem.expected.as_ref()];
    parts.into_iter().flatten().chain(&problem.help).cloned().collect::<Vec<_>>().join(" | ")
}

/// A place that lies in the text, with the line and column that belong to its offset.
fn assert_located(text: &str, problem: &Diagnostic) {
    let Place::File { line, col, offset, len, .. } = &problem.place else {
        assert_eq!(problem.code, "content.empty", "{problem}");
        return;
    };
    let before = text.get(..*offset).expect("an offset between two characters");
    assert!(text.get(*offset..offset + len).is_some(), "{problem}");
    assert_eq!(*line as usize, before.matches('\n').count() + 1, "{problem}");
    assert_eq!(*col as usize, before.chars().rev().take_while(|&c| c != '\n').count() + 1, "{problem}");
}

#[test]
fn a_sound_text_is_read() {
    let source = Source::given("m.ron", SOUND).unwrap();
    let market: Market = parse(&source).unwrap();
    assert_eq!(market.cap_minor, Some(100));
    assert_eq!(market.lane, Lane::AirFreight { days: 7, cost_minor: 550 });
    for (from, to) in [("\"new\"", "Some(\"new\")"), ("\"new\"", "None"), ("    note: \"new\",\n", ""), (LANE, "sea")] {
        assert_eq!(problems(&replaced(from, to)), [], "{to}");
    }
}

#[test]
fn each_mistake_is_placed_and_explained() {
    for &(from, to, code, line, col, word) in [NAMES, VALUES, PUNCTUATION].into_iter().flatten() {
        let text = replaced(from, to);
        let problems = problems(&text);
        let listed: Vec<String> = problems.iter().map(Diagnostic::to_string).collect();
        assert_eq!(listed.len(), 1, "one mistake, one problem: {to}: {listed:#?}");
        assert!(listed[0].starts_with(&format!("m.ron:{line}:{col}: error[{code}]: ")), "{to}: {listed:#?}");
        let said = everything_said(&problems[0]);
        assert!(said.contains(word), "{to}: `{word}` is not in: {said}");
        assert!(problems[0].found.is_some() && problems[0].expected.is_some(), "{to}: {said}");
        assert!(!problems[0].help.is_empty(), "{to}: {said}");
        assert_located(&text, &problems[0]);
    }
}

#[test]
fn all_mistakes_of_a_text_are_reported_at_once_in_its_order() {
    let mut text = SOUND.to_owned();
    for (from, to) in [
        ("days: 90", "dyas: 5.5"),
        ("share: 0.25", "share: NaN"),
        ("open: true", "open: yes"),
        (LANE, "\"air\""),
        ("\"zan\",", "\"zan\""),
        ("'a'", "a"),
        ("(1, 2)", "(1, 2000)"),
        (SHOP, "{\"id\": two, \"price_minor\": 6.5}"),
        ("\"usd\"", "\"eur\""),
    ] {
        text = text.replace(from, to);
    }
    let listed: Vec<String> = problems(&text)
        .iter()
        .map(|problem| {
            let Place::File { line, col, .. } = problem.place else { panic!("{problem}") };
            format!("{line}:{col} {}", problem.code.trim_start_matches("content."))
        })
        .collect();
    assert_eq!(
        listed,
        [
            "3:14 missing-comma",
            "4:5 unknown-field",
            "4:11 not-whole",
            "6:12 not-finite",
            "7:11 wrong-type",
            "8:11 wrong-type",
            "11:12 wrong-type",
            "12:15 out-of-range",
            "15:9 wrong-type",
            "15:9 missing-field",
            "15:10 bad-name",
            "15:16 wrong-type",
            "15:21 bad-name",
            "15:36 not-whole",
            "17:25 duplicate-key",
        ]
    );
}

#[test]
fn an_empty_struct_lists_all_its_fields_with_what_they_take() {
    let said: Vec<String> = problems("()").iter().map(|problem| problem.expected.clone().unwrap_or_default()).collect();
    assert_eq!(
        said,
        [
            "`id`: text in double quotes",
            "`days`: a whole number",
            "`vat_bps`: a whole number",
            "`share`: a number",
            "`open`: `true` or `false`",
            "`lane`: one of `sea`, `air_freight`, `post`",
            "`grade`: one character in single quotes",
            "`span`: values in round brackets, `( .. )`",
            "`shops`: a list `[ .. ]`",
            "`rates`: a map `{ .. }`",
        ]
    );
}

#[test]
fn a_report_can_be_read_without_colour() {
    let text = replaced("days: 90", "days: 5.5");
    let source = Source::given("m.ron", text).unwrap();
    let report = report::render(&source, &parse::<Market>(&source).unwrap_err(), Look::Plain);
    for part in ["m.ron:4:11", "days: 5.5,", "here", "help: ", "a whole number of days", "1 error"] {
        assert!(report.contains(part), "`{part}` is not in:\n{report}");
    }
    assert!(!report.contains('\u{1b}'));
}

#[test]
fn problems_are_capped() {
    let shops = "(id: 5, price_minor: x, stage: 1),".repeat(500);
    let text = replaced("    shops: [", &format!("    shops: [{shops}"));
    assert_eq!(problems(&text).len(), dhow::content::parse::PROBLEMS_MAX);
}

#[test]
fn hostile_texts_are_refused_in_time() {
    let mebibyte = 1 << 20;
    for unit in
        ["(", "[", "{", ")", "(a:", "\"", "'", "r#\"", "/*", "'a' ", "b'", ",", "a: ", "a(", "#![", "1 ", "\n", "[]"]
    {
        let many = unit.repeat(2 * mebibyte / unit.len());
        for text in [many.clone(), format!("(days: [{}", &many[..mebibyte]), format!("({}", &many[..100])] {
            let problems = problems(&text);
            assert!(!problems.is_empty(), "{unit}");
        }
    }
}

/// Signs that mean something to the parser, and one that takes two bytes.
const SIGNS: [&str; 24] = [
    "(", ")", "[", "]", "{", "}", ":", ",", ";", "=", "\"", "'", "/", "*", "\\", " ", "\n", "#", "0", "a", "-", ".",
    "r", "é",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever fingers, a bad disk or half a download do to a text: no panic, and each refusal says where.
    #[test]
    fn damaged_texts_are_refused_with_places(
        damages in prop::collection::vec((0..4u8, any::<prop::sample::Index>(), 0..40usize, any::<u8>()), 1..5),
    ) {
        let mut bytes = SOUND.as_bytes().to_vec();
        for (kind, at, len, byte) in damages {
            if bytes.is_empty() {
                break;
            }
            let at = at.index(bytes.len());
            let end = (at + len).min(bytes.len());
            match kind {
                0 => drop(bytes.drain(at..end)),
                1 => drop(bytes.splice(at..at, SIGNS[byte as usize % SIGNS.len()].bytes())),
                2 => {
                    let copy = bytes[at..end].to_vec();
                    bytes.splice(end..end, copy);
                }
                _ if len == 0 => bytes.truncate(at),
                _ => bytes[at] = byte,
            }
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match Source::from_bytes("m.ron", bytes) {
            Err(diagnostic) => assert_located(&text, &diagnostic),
            Ok(source) => if let Err(problems) = parse::<Market>(&source) {
                prop_assert!(!problems.is_empty());
                for problem in &problems {
                    assert_located(&text, problem);
                }
                let report = report::render(&source, &problems, Look::Plain);
                prop_assert!(report.contains("m.ron:"));
            },
        }
    }
}

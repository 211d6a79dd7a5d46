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

const SOUND: &str = r#"// a market
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

fn problems(text: &str) -> Vec<Diagnostic> {
    match Source::given("m.ron", text) {
        Ok(source) => parse::<Market>(&source).err().unwrap_or_default(),
        Err(diagnostic) => vec![diagnostic],
    }
}

fn everything_said(problem: &Diagnostic) -> String {
    let parts = [Some(&problem.message), problem.found.as_ref(), problem.expected.as_ref()];
    parts.into_iter().flatten().chain(&problem.help).cloned().collect::<Vec<_>>().join(" | ")
}

/// Replaces `from` in the sound text, and gives `code line:col words` of each problem.
fn broken(from: &str, to: &str) -> String {
    assert_eq!(SOUND.matches(from).count(), 1, "{from}");
    let text = SOUND.replace(from, to);
    let mut said = String::new();
    for problem in problems(&text) {
        said.push_str(&format!("{problem} || {}\n", everything_said(&problem)));
    }
    said
}
#[test]
fn explore() {
    for (f, t) in [
        ("days: 90", "dyas: 90"),
        ("days: 90", "colour: 3, days: 90"),
        ("    days: 90,\n", ""),
        ("    id: \"zan\",\n    days: 90,\n", ""),
        ("days: 90", "days: 5.5"),
        ("650", "6.50"),
        ("1500", "1.5"),
        ("days: 90", "days: \"90\""),
        ("days: 90", "days: 70000"),
        ("days: 90", "days: -1"),
        ("days: 90", "days: ninety"),
        ("days: 90", "days: abc"),
        ("days: 90", "days: 90d"),
        ("1500", "15%"),
        ("1500", "1,500"),
        ("0.25", "0,25"),
        ("0.25", "NaN"),
        ("0.25", "-inf"),
        ("1.1", "1e999"),
        ("0.25", "\"0.25\""),
        ("0.25", "quarter"),
        ("true", "True"),
        ("true", "yes"),
        ("true", "\"true\""),
        ("true", "1"),
        ("\"new\"", "new"),
        ("\"new\"", "Some(\"new\")"),
        ("\"new\"", "None"),
        ("\"new\"", "null"),
        ("\"new\"", "'new text'"),
        ("\"new\"", "5"),
        ("100", "\"100\""),
        ("100", "Some(100"),
        ("air_freight", "air_frieght"),
        ("air_freight(days: 7, cost_minor: 550)", "Sea"),
        ("air_freight(days: 7, cost_minor: 550)", "sea(days: 1)"),
        ("air_freight(days: 7, cost_minor: 550)", "rail"),
        ("air_freight(days: 7, cost_minor: 550)", "\"sea\""),
        ("air_freight(days: 7, cost_minor: 550)", "\"rail\""),
        ("air_freight(days: 7, cost_minor: 550)", "post"),
        ("air_freight(days: 7, cost_minor: 550)", "air_freight"),
        ("air_freight(days: 7, cost_minor: 550)", "air_freight(days: 7, cost: 5.5)"),
        ("air_freight(days: 7, cost_minor: 550)", "post(1, 2)"),
        ("air_freight(days: 7, cost_minor: 550)", "5"),
        ("(1, 2)", "(1, 2, 3)"),
        ("(1, 2)", "(1)"),
        ("(1, 2)", "[1, 2]"),
        ("(1, 2)", "7"),
        ("'a'", "a"),
        ("'a'", "\"a\""),
        ("'a'", "'ab'"),
        ("\"zan\",\n", "\"zan\"\n"),
        ("stage: sourcing),", "stage: sourcing)"),
        ("id: \"one\"", "id \"one\""),
        ("days: 90", "days = 90"),
        ("days: 90,", "days: 90;"),
        ("days: 90", "days:"),
        ("days: 90", "days"),
        ("days: 90,", "days: 90,,"),
        ("days: 90", "days:: 90"),
        ("days: 90", "days: 90, days: 91"),
        ("\"eur\": 1.1", "\"eur\": 1.1, \"eur\": 2.0"),
        ("\"zan\"", "\"zan"),
        ("\"usd\"", "\"usd"),
        ("// a", "/* a"),
        ("    ],\n", ""),
        ("    shops: [", "    shops: "),
        ("    ],\n", "    ),\n"),
        ("},\n)", "},\n))"),
        ("},\n)", "},\n"),
        ("},\n)", "},\n) x"),
        ("stage: pricing),", "stage: pricing,"),
        (
            "(id: \"two\", price_minor: 650, stage: pricing)",
            "{\"id\": \"two\", \"price_minor\": 650, \"stage\": \"pricng\"}",
        ),
        ("(id: \"two\", price_minor: 650, stage: pricing)", "5"),
        ("(id: \"two\", price_minor: 650, stage: pricing)", "Some((id: \"two\", price_minor: 6.50, stage: pricing))"),
        ("(id: \"two\", price_minor: 650, stage: pricing)", "Shpo(id: \"two\", price_minor: 6.50, stage: pricing)"),
        ("(id: \"two\", price_minor: 650, stage: pricing)", "()"),
        ("{\"eur\": 1.1, \"usd\": 1.0}", "(eur: 1.1)"),
        ("{\"eur\": 1.1, \"usd\": 1.0}", "[1]"),
        ("\"eur\"", "eur"),
        ("\"new\"", "\"a\\qb\""),
        ("650", "99999999999999999999"),
        ("\"eur\": 1.1", "\"eur\" 1.1"),
        ("days: 90", "90"),
        ("true", "()"),
        ("0.25", "1_0.5"),
        ("90", "_90"),
        ("    shops: [", "    shops: (id: \"x\", price_minor: 1, stage: pricing), x: ["),
        ("[\n", "\"none\", x: [\n"),
    ] {
        println!("### {f:?} -> {t:?}\n{}", broken(f, t));
    }
}

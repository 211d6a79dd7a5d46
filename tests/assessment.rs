//! Promise: what a run is marked by is explained, to assessors in one document and to students in six languages.

use std::collections::BTreeSet;
use std::fs;

use dhow::assess::indicator;
use dhow::lang::{Language, Words};
use dhow::model::rubric::{Better, Competence, IndicatorSpec, Rubric, Scale};

use crate::support::path;

/// The standard rubric, as no scenario has weighed it otherwise.
fn rubric() -> Rubric {
    let text = fs::read_to_string(path("assets/rubric.ron")).expect("it ships");
    ron::from_str(&text).expect("it is sound")
}

fn document() -> String {
    fs::read_to_string(path("docs/assessment.md")).expect("it ships")
}

fn ids(rubric: &Rubric) -> Vec<&str> {
    rubric.indicators.iter().map(|spec| spec.id.as_str()).collect()
}

#[test]
fn every_indicator_of_the_rubric_is_read_by_code_and_back() {
    let rubric = rubric();
    let read: BTreeSet<&str> = indicator::all().map(|(id, _)| *id).collect();
    assert_eq!(read.len(), indicator::all().count(), "an id is read by one function");
    assert_eq!(ids(&rubric).into_iter().collect::<BTreeSet<_>>(), read);
    for spec in &rubric.indicators {
        let stem = spec.id.split('.').next();
        assert_eq!(stem, Some(spec.competence.word()), "{} belongs to the competence that it names", spec.id);
    }
}

#[test]
fn every_competence_rests_on_several_indicators() {
    let rubric = rubric();
    for competence in Competence::ALL {
        let least = if competence.stage().is_some() { 4 } else { 3 };
        let held = rubric.of(competence).filter(|spec| spec.weight > 0.0).count();
        assert!(held >= least, "{} has {held} indicators", competence.word());
    }
}

/// An entry's line of unit, weight and scale, as the document writes it.
fn scale_line(spec: &IndicatorSpec) -> String {
    let scale = match &spec.scale {
        Scale::Par { better, spread } => {
            let better = if *better == Better::Higher { "higher" } else { "lower" };
            format!("par: {better} is better, least step {spread}")
        }
        Scale::Rule(points) => {
            let points = points.iter().map(|(at, points)| format!("{at} → {points}"));
            format!("rule: {}", points.collect::<Vec<_>>().join(", "))
        }
    };
    format!("{:?} · weight {} · {scale}", spec.unit, spec.weight)
}

#[test]
fn every_indicator_is_explained_to_assessors() {
    let (rubric, document) = (rubric(), document());
    let words = Words::new(Language::English);
    let entries: Vec<&str> = document.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    assert_eq!(entries, ids(&rubric), "an entry for each indicator, in the rubric's order, and no other");
    let mut stale = Vec::new();
    for spec in &rubric.indicators {
        let (_, rest) = document.split_once(&format!("\n### {}\n", spec.id)).expect("it was found");
        let entry = rest.split("\n#").next().unwrap_or_default();
        for part in ["*Observes.* ", "*Evidence.* ", "*Gaming.* "] {
            let text = entry.split_once(&format!("\n\n{part}")).map(|(_, text)| text);
            let text = text.and_then(|text| text.split("\n\n").next()).unwrap_or_default();
            assert!(text.split_whitespace().count() >= 5, "{} does not say: {part}", spec.id);
        }
        let name = words.say(&format!("indicator-{}", spec.id.replace('.', "-")));
        let line = format!("**{name}.** {}", scale_line(spec));
        if !entry.lines().any(|held| held == line) {
            stale.push(format!("{}: {line}", spec.id));
        }
    }
    assert!(stale.is_empty(), "docs/assessment.md is to say\n{}", stale.join("\n"));
}

#[test]
fn what_a_pass_needs_and_what_caps_it_is_told_as_it_is() {
    let (rubric, document) = (rubric(), document());
    let plain = document.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = [
        format!("**The result in money** is {:.0} % of the mark", rubric.outcome_share * 100.0),
        format!("nearer to each other than {:.0} % of the capital", rubric.outcome_spread * 100.0),
        format!("the mark, after conduct, is {} or more", rubric.pass),
        format!("reaches the floor of {}.", rubric.floor),
    ];
    for said in said {
        assert!(plain.contains(&said), "docs/assessment.md is to say: {said}");
    }
    for gate in &rubric.gates {
        let row = document.lines().find(|line| line.starts_with(&format!("| `{}` |", gate.breach.word())));
        let end = format!("| {} | {:.0} % | {} |", gate.cases, gate.share * 100.0, gate.cap);
        assert!(row.is_some_and(|row| row.ends_with(&end)), "{} is to end with {end}", gate.breach.word());
        assert!(gate.cap < rubric.pass, "{} caps below a pass, as the document says", gate.breach.word());
    }
    for framework in rubric.competences.iter().flat_map(|spec| &spec.frameworks) {
        let told = format!("{} {}", framework.id, framework.title);
        assert!(document.contains(&told), "{} {told} is not told", framework.name);
    }
}

#[test]
fn every_indicator_has_a_name_and_an_explanation_in_each_language() {
    let rubric = rubric();
    let english = Words::new(Language::English);
    for language in Language::ALL {
        let words = Words::new(language);
        for id in ids(&rubric) {
            let name = format!("indicator-{}", id.replace('.', "-"));
            for (key, most) in [(name.clone(), 45), (format!("{name}-text"), 150)] {
                assert!(words.has(&key), "{} lacks {key}", language.tag());
                let said = words.say(&key);
                assert!(said.chars().count() <= most, "{key} in {} is long: {said}", language.tag());
                let is_own = language == Language::English || said != english.say(&key);
                assert!(is_own, "{key} is not put into {}", language.tag());
            }
        }
    }
}

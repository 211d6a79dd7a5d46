//! An assessment as lines of text, for a terminal.

use super::evidence;
use crate::assess::conduct::Found;
use crate::assess::record::Record;
use crate::assess::score::{Assessment, CompetenceMark, IndicatorMark};
use crate::lang::facts::Names;
use crate::lang::{Slot, Words};

/// The whole page. With `evidence`, the facts behind every indicator too.
pub fn page(words: &Words, record: &Record, assessment: &Assessment, with_evidence: bool) -> String {
    let names = Names::of(record.setting(), record.world(), words);
    let mut lines = head(words, record, assessment);
    for mark in &assessment.competences {
        lines.push(String::new());
        lines.push(competence(words, mark));
        for indicator in assessment.indicators_of(mark.competence) {
            lines.push(indicator_line(words, indicator));
            for line in indicator.reading.iter().filter(|_| with_evidence).flat_map(|reading| &reading.lines) {
                let said = evidence::line(words, &names, record, indicator.unit, line);
                lines.push(format!("        {:<12} {said}", evidence::address(line.source)));
            }
        }
    }
    lines.join("\n")
}

fn head(words: &Words, record: &Record, assessment: &Assessment) -> Vec<String> {
    let scenario = &record.setting().scenario;
    let slots = [
        ("scenario", Slot::from(scenario.title.as_str())),
        ("form", assessment.form.into()),
        ("days", assessment.days.into()),
        ("of", scenario.days.into()),
    ];
    let mut lines = vec![words.with("assess-head", &slots)];
    // Conduct comes first: it may undo all that follows.
    if assessment.conduct.is_empty() {
        lines.push(words.say("assess-conduct-clean"));
    }
    lines.extend(assessment.conduct.iter().map(|found| breach(words, found)));
    lines.push(verdict(words, assessment));
    let money = |profit| words.money(profit);
    lines.push(words.with(
        "assess-outcome",
        &[("profit", money(assessment.profit).into()), ("points", points(words, assessment.outcome).into())],
    ));
    lines
}

/// Passed, or what is missing.
pub fn verdict(words: &Words, assessment: &Assessment) -> String {
    let slots = [
        ("mark", Slot::Text(points(words, assessment.mark))),
        ("pass", points(words, assessment.pass_mark).into()),
        ("floor", points(words, assessment.floor).into()),
        ("below", below(words, assessment).into()),
    ];
    let is_short = assessment.competences.iter().any(|mark| !mark.is_enough);
    let key = match (assessment.finished, assessment.passed, assessment.mark >= assessment.pass_mark && is_short) {
        (false, _, _) => "assess-unfinished",
        (true, true, _) => "assess-passed",
        (true, false, true) => "assess-below-floor",
        (true, false, false) => "assess-failed",
    };
    words.with(key, &slots)
}

/// The competences below the floor, by name.
fn below(words: &Words, assessment: &Assessment) -> String {
    let short = assessment.competences.iter().filter(|mark| !mark.is_enough);
    short.map(|mark| words.name("competence", &mark.competence)).collect::<Vec<_>>().join(", ")
}

/// A breach with what it does to the mark.
pub fn breach(words: &Words, found: &Found) -> String {
    let slots = [
        ("breach", Slot::Text(words.name("breach", &found.breach))),
        ("cases", found.cases.into()),
        ("occasions", found.occasions.into()),
        ("cap", points(words, found.cap.unwrap_or(100.0)).into()),
    ];
    words.with(if found.cap.is_some() { "assess-breach-caps" } else { "assess-breach" }, &slots)
}

fn competence(words: &Words, mark: &CompetenceMark) -> String {
    let name = words.name("competence", &mark.competence);
    format!("{name:<34}{:>7}  {}", points(words, mark.points), words.name("level", &mark.level))
}

fn indicator_line(words: &Words, mark: &IndicatorMark) -> String {
    let name = indicator(words, &mark.id);
    let Some(reading) = &mark.reading else {
        return format!("    {name:<46}{:>14}  {}", "", words.say("assess-no-occasion"));
    };
    let read = evidence::value(words, mark.unit, reading.value);
    let held = mark.points.map_or_else(|| words.say("assess-no-par"), |held| points(words, held));
    format!("    {name:<46}{read:>14}{held:>9}")
}

/// An indicator's name.
pub fn indicator(words: &Words, id: &str) -> String {
    words.say(&format!("indicator-{}", id.replace('.', "-")))
}

/// What an indicator observes.
pub fn indicator_text(words: &Words, id: &str) -> String {
    words.say(&format!("indicator-{}-text", id.replace('.', "-")))
}

/// Points, to a tenth.
pub fn points(words: &Words, points: f64) -> String {
    words.number(points, 1)
}

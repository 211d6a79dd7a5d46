//! An assessment as one HTML file: no script, nothing fetched, made to be read on a screen and printed on A4.

use std::fmt::Write as _;

use super::drawing;
use super::evidence;
use super::text;
use crate::assess::Debrief;
use crate::assess::attribution::Attribution;
use crate::assess::par::Par;
use crate::assess::record::Record;
use crate::assess::score::{Assessment, CompetenceMark, IndicatorMark};
use crate::assess::turning::TurningPoint;
use crate::lang::facts::{self, Names};
use crate::lang::{Slot, Words};
use crate::model::scenario::Skill;
use crate::run::result;

/// Lines of evidence that are shown at once; the others are folded, and stay folded in print: paper is for reading, the file for checking.
const OPEN_LINES: usize = 4;

/// What a report is written from.
pub struct Sheet<'r> {
    pub words: &'r Words,
    pub record: &'r Record,
    pub par: &'r Par,
    pub assessment: &'r Assessment,
    pub debrief: &'r Debrief,
    /// Who played, as the journal says.
    pub player: &'r str,
    /// By which the journal is known: its last chain value.
    pub chain: &'r str,
}

/// The whole file.
pub fn page(sheet: &Sheet) -> String {
    let words = sheet.words;
    let names = Names::of(sheet.record.setting(), sheet.record.world(), words);
    let title = format!("{} · {}", sheet.record.setting().scenario.title, sheet.player);
    let mut body = String::new();
    head(sheet, &mut body);
    competences(sheet, &mut body);
    cash(sheet, &mut body);
    attribution(words, &sheet.debrief.attribution, &mut body);
    turning(sheet, &names, &mut body);
    for mark in &sheet.assessment.competences {
        indicators(sheet, &names, mark, &mut body);
    }
    let direction = if words.is_rtl() { "rtl" } else { "ltr" };
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>{}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        words.language().tag(),
        escaped(&title),
        include_str!("report.css"),
    )
}

/// Text that stays text, whatever is in it.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Marks of direction do their work in a browser too; other controls have none to do.
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

fn put(body: &mut String, part: std::fmt::Arguments) {
    let _cannot_fail = body.write_fmt(part);
}

fn heading(words: &Words, key: &str, body: &mut String) {
    put(body, format_args!("<h2>{}</h2>\n", escaped(&words.say(key))));
}

fn head(sheet: &Sheet, body: &mut String) {
    let Sheet { words, record, assessment, .. } = sheet;
    let scenario = &record.setting().scenario;
    let slots = [
        ("scenario", Slot::from(scenario.title.as_str())),
        ("form", assessment.form.into()),
        ("days", assessment.days.into()),
        ("of", scenario.days.into()),
    ];
    let class = if assessment.passed { "passed" } else { "open" };
    put(
        body,
        format_args!(
            "<header>\n<div>\n<h1>{}</h1>\n<p class=\"who\">{}</p>\n</div>\n<p class=\"mark {class}\"><b>{}</b><span>{}</span></p>\n</header>\n",
            escaped(sheet.player),
            escaped(&words.with("assess-head", &slots)),
            text::points(words, assessment.mark),
            escaped(&words.say("assess-of-hundred")),
        ),
    );
    if assessment.conduct.is_empty() {
        put(body, format_args!("<p class=\"good\">{}</p>\n", escaped(&words.say("assess-conduct-clean"))));
    }
    for found in &assessment.conduct {
        let class = if found.cap.is_some() { "breach" } else { "slip" };
        put(body, format_args!("<p class=\"{class}\">{}</p>\n", escaped(&text::breach(words, found))));
    }
    let money = words.money(assessment.profit);
    let outcome = [("profit", Slot::Text(money)), ("points", text::points(words, assessment.outcome).into())];
    put(
        body,
        format_args!(
            "<p class=\"verdict\">{}</p>\n<p>{}</p>\n<p class=\"fine\">{}</p>\n",
            escaped(&text::verdict(words, assessment)),
            escaped(&words.with("assess-outcome", &outcome)),
            escaped(&words.with(
                "assess-made-under",
                &[
                    ("rules", assessment.rules.into()),
                    ("version", assessment.version.into()),
                    ("chain", sheet.chain.get(..16).unwrap_or(sheet.chain).into()),
                ]
            )),
        ),
    );
}

fn competences(sheet: &Sheet, body: &mut String) {
    let Sheet { words, assessment, .. } = sheet;
    heading(words, "assess-competences", body);
    body.push_str("<table class=\"bars\">\n");
    for mark in &assessment.competences {
        let class = if mark.is_enough { "" } else { " class=\"short\"" };
        put(
            body,
            format_args!(
                "<tr{class}><th scope=\"row\">{}</th><td class=\"bar\">{}</td><td class=\"num\">{}</td><td>{}</td></tr>\n",
                escaped(&words.name("competence", &mark.competence)),
                drawing::bar(mark.points, assessment.floor),
                text::points(words, mark.points),
                escaped(&words.name("level", &mark.level)),
            ),
        );
    }
    body.push_str("</table>\n");
    put(
        body,
        format_args!(
            "<p class=\"fine\">{}</p>\n",
            escaped(&words.with("assess-floor-note", &[("floor", text::points(words, assessment.floor).into())]))
        ),
    );
}

fn cash(sheet: &Sheet, body: &mut String) {
    let words = sheet.words;
    let own = result::outcome(sheet.record.session()).cash;
    let mut curves = vec![(escaped(sheet.player), own)];
    for (skill, cash) in &sheet.par.cash {
        curves.push((escaped(&skill_name(words, *skill)), cash.clone()));
    }
    heading(words, "assess-cash", body);
    put(body, format_args!("<figure>{}</figure>\n", drawing::curves(words, &curves)));
}

fn skill_name(words: &Words, skill: Skill) -> String {
    words.name("skill", &skill)
}

fn attribution(words: &Words, attribution: &Attribution, body: &mut String) {
    heading(words, "assess-attribution", body);
    put(body, format_args!("<p>{}</p>\n", escaped(&words.say("assess-attribution-note"))));
    let mut rows: Vec<(String, f64, String)> = Vec::new();
    for part in &attribution.parts {
        rows.push((words.name("stage", &part.stage), part.profit.major(), words.money_change(part.profit)));
    }
    let interaction = attribution.interaction_profit;
    rows.push((words.say("assess-interaction"), interaction.major(), words.money_change(interaction)));
    let whole = attribution.whole_profit;
    let most = rows.iter().map(|(_, value, _)| value.abs()).fold(whole.major().abs(), f64::max).max(100.0);
    body.push_str("<table class=\"bars\">\n");
    rows.push((words.say("assess-whole"), whole.major(), words.money_change(whole)));
    for (name, value, told) in rows {
        put(
            body,
            format_args!(
                "<tr><th scope=\"row\">{}</th><td class=\"bar\">{}</td><td class=\"num\">{}</td></tr>\n",
                escaped(&name),
                drawing::both_ways(value / most),
                escaped(&told),
            ),
        );
    }
    body.push_str("</table>\n");
}

fn turning(sheet: &Sheet, names: &Names, body: &mut String) {
    let words = sheet.words;
    if sheet.debrief.turning_points.is_empty() {
        return;
    }
    heading(words, "assess-turning", body);
    body.push_str("<table>\n");
    for point in &sheet.debrief.turning_points {
        put(body, format_args!("{}", turning_row(words, names, point)));
    }
    body.push_str("</table>\n");
}

fn turning_row(words: &Words, names: &Names, point: &TurningPoint) -> String {
    const MOST: usize = 3;
    let told = point.decisions.iter().take(MOST).map(|decision| escaped(&facts::decision(words, names, decision)));
    let more = point.decisions.len().saturating_sub(MOST);
    let mut told: Vec<String> = told.collect();
    if more > 0 {
        told.push(escaped(&words.with("assess-more", &[("count", more.into())])));
    }
    format!(
        "<tr><td class=\"date\">{}</td><td>{}</td><td>{}</td><td class=\"num\">{}</td></tr>\n",
        escaped(&names.date(words, point.day)),
        escaped(&words.name("stage", &point.stage)),
        told.join("<br>"),
        escaped(&words.money_change(point.brought)),
    )
}

fn indicators(sheet: &Sheet, names: &Names, mark: &CompetenceMark, body: &mut String) {
    let words = sheet.words;
    put(
        body,
        format_args!(
            "<section>\n<h3>{} <small>{} · {}</small></h3>\n",
            escaped(&words.name("competence", &mark.competence)),
            text::points(words, mark.points),
            escaped(&words.name("level", &mark.level)),
        ),
    );
    for indicator in sheet.assessment.indicators_of(mark.competence) {
        one(sheet, names, indicator, body);
    }
    body.push_str("</section>\n");
}

fn one(sheet: &Sheet, names: &Names, mark: &IndicatorMark, body: &mut String) {
    let words = sheet.words;
    let name = escaped(&text::indicator(words, &mark.id));
    let Some(reading) = &mark.reading else {
        let none = escaped(&words.say("assess-no-occasion"));
        put(body, format_args!("<h4>{name} <small>{none}</small></h4>\n"));
        return;
    };
    let points = mark.points.map_or_else(|| words.say("assess-no-par"), |points| text::points(words, points));
    let read = evidence::value(words, mark.unit, reading.value);
    put(body, format_args!("<h4>{name} <small>{} → {}</small></h4>\n", escaped(&read), escaped(&points)));
    if let Some(anchors) = &mark.anchors {
        let said =
            |value: Option<f64>| value.map_or("–".to_owned(), |value| evidence::value(words, mark.unit, value));
        let slots = [
            ("novice", Slot::Text(said(anchors.novice))),
            ("competent", said(Some(anchors.competent)).into()),
            ("expert", said(anchors.expert).into()),
        ];
        put(body, format_args!("<p class=\"fine\">{}</p>\n", escaped(&words.with("assess-anchors", &slots))));
    }
    let rows = reading.lines.iter().map(|line| {
        format!(
            "<tr><td class=\"date\">{}</td><td>{}</td><td class=\"num\">{}</td></tr>\n",
            evidence::address(line.source),
            escaped(&evidence::fact(words, names, sheet.record, line.source)),
            escaped(&evidence::value(words, mark.unit, line.value)),
        )
    });
    let rows: Vec<String> = rows.collect();
    let (open, folded) = rows.split_at(rows.len().min(OPEN_LINES));
    put(body, format_args!("<table class=\"evidence\">\n{}</table>\n", open.concat()));
    let unlisted = (reading.cases as usize).saturating_sub(rows.len());
    if !folded.is_empty() || unlisted > 0 {
        let more = words.with("assess-more", &[("count", (folded.len() + unlisted).into())]);
        put(
            body,
            format_args!(
                "<details><summary>{}</summary><table class=\"evidence\">\n{}</table></details>\n",
                escaped(&more),
                folded.concat()
            ),
        );
    }
}

//! Pictures of an assessment's quality, as SVG that any browser shows and prints.

use std::fmt::Write as _;

use crate::assess::measure::figures::{Quality, Row};
use crate::assess::measure::sheet::Sheet;
use crate::assess::measure::subject::Subject;
use crate::model::rubric::Rubric;
use crate::model::scenario::Skill;

const INK: &str = "#1b2330";
const QUIET: &str = "#8a94a3";
const GOOD: &str = "#2f6f9f";
const BAD: &str = "#b5542f";
const LEFT: f64 = 190.0;
const WIDE: f64 = 560.0;
const ROW: f64 = 22.0;

/// The frame of a picture whose rows are players and whose scale is 0 to 100 marks.
fn frame(rows: usize, title: &str, pass: f64, body: &str) -> String {
    let high = ROW * rows as f64 + 70.0;
    let width = LEFT + WIDE + 40.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {high}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>{title}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"16\" y=\"24\" font-size=\"15\" fill=\"{INK}\">{title}</text>\n"
    );
    let bottom = high - 24.0;
    for mark in (0..=100).step_by(20) {
        let x = at(f64::from(mark));
        let _ = writeln!(
            svg,
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"36\" y2=\"{bottom:.1}\" stroke=\"#e3e6ea\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" fill=\"{QUIET}\" text-anchor=\"middle\">{mark}</text>",
            high - 8.0
        );
    }
    let x = at(pass);
    let _ = writeln!(
        svg,
        "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"36\" y2=\"{bottom:.1}\" stroke=\"{INK}\" stroke-dasharray=\"3 3\"/>"
    );
    svg.push_str(body);
    svg.push_str("</svg>\n");
    svg
}

fn at(mark: f64) -> f64 {
    LEFT + WIDE * mark.clamp(0.0, 100.0) / 100.0
}

/// Every player's mean mark and how far single runs stray, against the mark that a pass needs.
pub fn players(rubric: &Rubric, quality: &Quality) -> String {
    let is_shown = |row: &&Row| !matches!(row.subject, Subject::Candidate(_));
    let rows: Vec<&Row> = quality.rows.iter().filter(is_shown).collect();
    let mut body = String::new();
    for (place, row) in rows.iter().enumerate() {
        let y = 50.0 + ROW * place as f64;
        let colour = if matches!(row.subject, Subject::Rung(_)) { GOOD } else { BAD };
        let (low, high) = (at(row.mark - row.deviation), at(row.mark + row.deviation));
        let _ = writeln!(
            body,
            "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{INK}\" text-anchor=\"end\">{}</text>\
             <line x1=\"{low:.1}\" x2=\"{high:.1}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"{colour}\" stroke-width=\"2\"/>\
             <circle cx=\"{:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"{colour}\"/>",
            LEFT - 10.0,
            y + 4.0,
            row.name,
            at(row.mark)
        );
    }
    frame(rows.len(), "Marks by player: mean and one deviation; the dashed line is a pass", rubric.pass, &body)
}

/// The marks of the ladder's rungs on every form: one dot a run.
pub fn marks(rubric: &Rubric, sheets: &[Sheet]) -> String {
    let mut body = String::new();
    for (place, skill) in Skill::ALL.into_iter().enumerate() {
        let y = 60.0 + 2.0 * ROW * place as f64;
        let _ = writeln!(
            body,
            "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{INK}\" text-anchor=\"end\">{}</text>",
            LEFT - 10.0,
            y + 4.0,
            skill.word()
        );
        for sheet in sheets {
            let Some(marks) = sheet.of(Subject::Rung(skill)) else { continue };
            // Forms side by side within the row, so that dots do not hide each other.
            let aside = f64::from(sheet.form % 11) - 5.0;
            let _ = writeln!(
                body,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"2\" fill=\"{GOOD}\" fill-opacity=\"0.5\"/>",
                at(marks.mark),
                y + 2.5 * aside
            );
        }
    }
    frame(2 * Skill::ALL.len() + 1, "Marks of single runs by skill; the dashed line is a pass", rubric.pass, &body)
}

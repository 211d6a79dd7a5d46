//! `dhow realism`: each kind of market beside what is published: a table, a CSV and a picture.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use rayon::prelude::*;
use serde::Serialize;

use super::{Failure, progress, say, write_new};
use crate::content;
use crate::model::scenario::Scenario;
use crate::run::realism::{Finding, Measured, judge, measure};

#[derive(Debug, Args)]
pub struct RealismArgs {
    /// Folders of scenarios; those that ship, one for each kind of market, where none is given
    scenarios: Vec<PathBuf>,
    /// How many forms of each
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    forms: u32,
    /// Threads; as many as there are cores where not given
    #[arg(long)]
    threads: Option<usize>,
    /// Write every statistic into this CSV file (an existing file is never overwritten)
    #[arg(long)]
    csv: Option<PathBuf>,
    /// Draw every statistic inside its range into this SVG file (an existing file is never overwritten)
    #[arg(long)]
    plot: Option<PathBuf>,
}

/// One kind of market and what was found there.
struct Kind {
    name: String,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Line<'f> {
    archetype: &'f str,
    statistic: &'f str,
    text: &'f str,
    unit: &'f str,
    value: f64,
    observations: f64,
    low: f64,
    high: f64,
    inside: bool,
    source: &'f str,
}

pub fn run(args: &RealismArgs) -> Result<(), Failure> {
    let expected = content::expectations()?;
    let scenarios = scenarios(args)?;
    let bar = progress(u64::from(args.forms) * scenarios.len() as u64, "form");
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(args.threads.unwrap_or(0))
        .build()
        .map_err(|error| Failure::Internal(error.to_string()))?;
    let mut kinds = Vec::new();
    for scenario in &scenarios {
        let one = |form: u32| {
            let measured = measure(scenario, form, content::generate::setting);
            bar.inc(1);
            measured
        };
        let parts: Vec<Measured> = pool.install(|| (1..=args.forms).into_par_iter().map(one).collect());
        let measured = parts.into_iter().fold(Measured::default(), Measured::merge);
        let archetype = &scenario.markets[0].archetype;
        kinds.push(Kind { name: archetype.name.clone(), findings: judge(&measured, &expected, archetype) });
    }
    bar.finish_and_clear();
    kinds.iter().for_each(show);
    summary(&kinds);
    if let Some(path) = &args.csv {
        write_new(path, &table(&kinds)?)?;
        say!("Table in {}.", path.display());
    }
    if let Some(path) = &args.plot {
        write_new(path, &plot(&kinds))?;
        say!("Plot in {}.", path.display());
    }
    Ok(())
}

/// The scenarios given, or of those that ship the ones named after no lesson: one for each kind of market.
fn scenarios(args: &RealismArgs) -> Result<Vec<Scenario>, Failure> {
    if !args.scenarios.is_empty() {
        return args.scenarios.iter().map(|path| Ok(content::load_scenario(path)?)).collect();
    }
    let mut found: Vec<Scenario> = Vec::new();
    for id in content::library::scenarios().filter(|id| *id != "first-shop") {
        let scenario = content::find_scenario(id)?;
        let kind = &scenario.markets[0].archetype.id;
        if !found.iter().any(|other| other.markets[0].archetype.id == *kind) {
            found.push(scenario);
        }
    }
    Ok(found)
}

fn show(kind: &Kind) {
    say!("{}", kind.name);
    for row in &kind.findings {
        let verdict = if row.inside { "pass" } else { "FAIL" };
        say!("  {verdict}  {:<46}{:>9.3}   {:>8.3} to {:<8.3} {}", row.text, row.value, row.low, row.high, row.unit);
    }
}

/// Each statistic with the kinds of market in which it falls outside.
fn summary(kinds: &[Kind]) {
    let mut ids: Vec<&str> = kinds.iter().flat_map(|kind| kind.findings.iter().map(|row| row.id.as_str())).collect();
    ids.sort_unstable();
    ids.dedup();
    say!("");
    say!("{} statistics in {} kinds of market", ids.len(), kinds.len());
    for id in ids {
        let rows = || kinds.iter().filter_map(|kind| Some((kind, kind.findings.iter().find(|row| row.id == id)?)));
        let outside: Vec<&str> = rows().filter(|(_, row)| !row.inside).map(|(kind, _)| kind.name.as_str()).collect();
        let all = rows().count();
        if !outside.is_empty() {
            say!("  {id}: inside in {} of {all}; outside in {}", all - outside.len(), outside.join(", "));
        }
    }
}

fn table(kinds: &[Kind]) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for kind in kinds {
        for row in &kind.findings {
            let line = Line {
                archetype: &kind.name,
                statistic: &row.id,
                text: &row.text,
                unit: &row.unit,
                value: row.value,
                observations: row.observations,
                low: row.low,
                high: row.high,
                inside: row.inside,
                source: &row.source,
            };
            writer.serialize(line).map_err(|error| Failure::Internal(error.to_string()))?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| Failure::Internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Failure::Internal(error.to_string()))
}

/// A row a statistic, its range drawn as a bar of one width, a dot for each kind of market.
fn plot(kinds: &[Kind]) -> String {
    const LEFT: f64 = 330.0;
    const BAR: f64 = 420.0;
    const ROW: f64 = 22.0;
    const COLOURS: [&str; 8] = ["#1b6ca8", "#d1495b", "#2e8b57", "#e08e1b", "#6a4c93", "#0b7a75", "#8c510a", "#4d4d4d"];
    let mut rows: Vec<(&str, &str)> = Vec::new();
    for row in kinds.iter().flat_map(|kind| &kind.findings) {
        if !rows.iter().any(|(id, _)| *id == row.id) {
            rows.push((&row.id, &row.text));
        }
    }
    let legend = 40.0 + 18.0 * kinds.len() as f64;
    let height = legend + ROW * rows.len() as f64 + 20.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text x=\"20\" y=\"24\" font-size=\"16\">What emerges, inside what is published (bar = published range)</text>\n",
        LEFT + BAR * 1.6
    );
    for (nth, kind) in kinds.iter().enumerate() {
        let (y, colour) = (44.0 + 18.0 * nth as f64, COLOURS[nth % COLOURS.len()]);
        let _ = writeln!(svg, "<circle cx=\"28\" cy=\"{}\" r=\"5\" fill=\"{colour}\"/>", y - 4.0);
        let _ = writeln!(svg, "<text x=\"40\" y=\"{y}\">{}</text>", kind.name);
    }
    for (place, (id, text)) in rows.iter().enumerate() {
        let y = legend + ROW * place as f64 + 14.0;
        let _ = writeln!(svg, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{text}</text>", LEFT - 14.0, y + 4.0);
        let _ = writeln!(
            svg,
            "<rect x=\"{LEFT}\" y=\"{}\" width=\"{BAR}\" height=\"10\" rx=\"5\" fill=\"#dfe7ec\"/>",
            y - 5.0
        );
        for (nth, kind) in kinds.iter().enumerate() {
            if let Some(row) = kind.findings.iter().find(|row| row.id == *id) {
                let share = (row.value - row.low) / (row.high - row.low).max(1e-12);
                let x = LEFT + BAR * share.clamp(-0.15, 1.4);
                let colour = COLOURS[nth % COLOURS.len()];
                let ring = if row.inside { "none" } else { "#000" };
                let _ = writeln!(
                    svg,
                    "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"5\" fill=\"{colour}\" stroke=\"{ring}\" stroke-width=\"1.5\"/>"
                );
            }
        }
    }
    svg.push_str("</svg>\n");
    svg
}

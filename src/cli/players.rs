//! `dhow players`: the ladder over many forms, spread over the cores, with the table a teacher reads before assigning.

use clap::Args;
use rayon::prelude::*;
use serde::Serialize;

use super::{Failure, print_json, progress, say};
use crate::base::money::Money;
use crate::content;
use crate::model::scenario::Skill;
use crate::run::ladder::Ladder;

#[derive(Debug, Args)]
pub struct PlayersArgs {
    /// Folder of the scenario, or its scenario.ron
    scenario: std::path::PathBuf,
    /// How many forms, from form 1
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    forms: u32,
    /// Threads; as many as there are cores where not given
    #[arg(long)]
    threads: Option<usize>,
    /// Print the table and every form as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row {
    player: &'static str,
    mean: Money,
    standard_deviation: Money,
    lowest: Money,
    median: Money,
    highest: Money,
    /// Share of forms on which it earns more than the rung below.
    beats_below: Option<f64>,
}

#[derive(Serialize)]
struct Report {
    scenario: String,
    forms: u32,
    rows: Vec<Row>,
    /// Profit by form (from 1) and rung.
    by_form: Vec<Vec<Money>>,
    /// Over all profits: the same on every machine and for every number of threads.
    digest: crate::base::digest::Digest,
}

pub fn run(args: &PlayersArgs) -> Result<(), Failure> {
    let scenario = content::load_scenario(&args.scenario)?;
    let bar = progress(u64::from(args.forms), "form");
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(args.threads.unwrap_or(0))
        .build()
        .map_err(|error| Failure::Internal(error.to_string()))?;
    let by_form: Vec<Vec<Money>> = pool.install(|| {
        let play = |form: u32| {
            let ladder = Ladder::play(&content::generate::setting(&scenario, form), |_| {});
            bar.inc(1);
            ladder.rungs.iter().map(|(_, profit)| *profit).collect()
        };
        (1..=args.forms).into_par_iter().map(play).collect()
    });
    bar.finish_and_clear();
    let report = Report {
        scenario: scenario.id.clone(),
        forms: args.forms,
        rows: Skill::ALL.into_iter().enumerate().map(|(rung, skill)| row(&by_form, rung, skill)).collect(),
        digest: crate::base::digest::digest_of(&by_form),
        by_form,
    };
    if args.json {
        return print_json(&report);
    }
    say!("{} · {} forms · profit after the run-on, home currency", scenario.title, args.forms);
    let titles = ["player", "mean", "deviation", "lowest", "median", "highest", "beats below"];
    let [player, mean, deviation, lowest, median, highest, beats] = titles;
    say!("{player:<14}{mean:>13}{deviation:>12}{lowest:>13}{median:>13}{highest:>13}{beats:>13}");
    for row in &report.rows {
        let beats = row.beats_below.map_or(String::new(), |share| format!("{:.0} %", share * 100.0));
        say!(
            "{:<14}{:>13}{:>12}{:>13}{:>13}{:>13}{beats:>13}",
            row.player,
            row.mean.to_string(),
            row.standard_deviation.to_string(),
            row.lowest.to_string(),
            row.median.to_string(),
            row.highest.to_string(),
        );
    }
    say!("digest {}", report.digest);
    Ok(())
}

fn row(by_form: &[Vec<Money>], rung: usize, skill: Skill) -> Row {
    let mut profits: Vec<Money> = by_form.iter().map(|form| form[rung]).collect();
    let count = profits.len() as f64;
    let mean = profits.iter().map(|profit| profit.major()).sum::<f64>() / count;
    let variance = profits.iter().map(|profit| (profit.major() - mean) * (profit.major() - mean)).sum::<f64>() / count;
    let wins = by_form.iter().filter(|form| rung > 0 && form[rung] > form[rung - 1]).count();
    profits.sort_unstable();
    Row {
        player: skill.word(),
        mean: Money::from_major(mean),
        standard_deviation: Money::from_major(crate::base::math::sqrt(variance)),
        lowest: profits[0],
        median: profits[profits.len() / 2],
        highest: profits[profits.len() - 1],
        beats_below: (rung > 0).then_some(wins as f64 / count),
    }
}

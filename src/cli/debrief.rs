//! `dhow debrief`: which stage cost how much against the competent player, and which days moved the result most.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::recorded::{self, Teller};
use super::{Failure, print_json, progress, say};
use crate::assess::Debrief;
use crate::assess::attribution::{self, Attribution};
use crate::assess::turning::TurningPoint;
use crate::base::money::Money;
use crate::run::ladder::{self, Ladder};
use crate::run::session::Session;

#[derive(Debug, Args)]
pub struct DebriefArgs {
    /// The run's journal
    run: PathBuf,
    /// How many turning points
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u16).range(0..=100))]
    turning_points: u16,
    /// Print it as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report {
    profit: Money,
    score: f64,
    attribution: Attribution,
    turning_points: Vec<TurningPoint>,
}

pub fn run(args: &DebriefArgs) -> Result<(), Failure> {
    let session = recorded::open(&args.run)?;
    let ladder = Ladder::play(session.setting(), |_| {});
    let profit = ladder::profit(&session);
    let Debrief { attribution, turning_points } = of(&session, &ladder, profit, usize::from(args.turning_points));
    let report = Report { profit, score: ladder.score(profit), attribution, turning_points };
    if args.json {
        return print_json(&report);
    }
    show(&report, &Teller::of(&session));
    Ok(())
}

/// The debrief of a run, played on all cores.
pub fn of(session: &Session, ladder: &Ladder, profit: Money, most: usize) -> Debrief {
    let bar = progress(9, "stage");
    let attribution = attribution::attribute(session, ladder, |_| bar.inc(1));
    bar.finish_and_clear();
    Debrief { attribution, turning_points: recorded::turning_points(session, profit, most) }
}

fn show(report: &Report, teller: &Teller) {
    let Report { profit, score, attribution, turning_points } = report;
    say!("Profit after the run-on {profit}, {score:.1} points of 100");
    say!("");
    say!("What each stage would have brought in the competent player's hands, all else as it was");
    say!("  {:<30}{:>14}{:>10}", "", "profit", "points");
    let row = |name: &str, profit: Money, points: f64| say!("  {name:<30}{:>14}{points:>+10.1}", profit.to_string());
    for part in &attribution.parts {
        row(part.stage.word(), part.profit, part.points);
    }
    row("together more or less than apart", attribution.interaction_profit, attribution.interaction_points);
    row("all nine", attribution.whole_profit, attribution.whole_points);
    if turning_points.is_empty() {
        return;
    }
    say!("");
    say!("The days that moved the result most: what it brought to have decided, against not");
    for point in turning_points {
        say!("  day {:<4}{:<14}{:>14}", point.day.0, point.stage.word(), point.brought.to_string());
        const MOST: usize = 3;
        for decision in point.decisions.iter().take(MOST) {
            say!("      {}", teller.tell(decision));
        }
        if point.decisions.len() > MOST {
            say!("      and {} more", point.decisions.len() - MOST);
        }
        if point.carried > 0 {
            say!("      without it {} later decisions would not have been possible", point.carried);
        }
    }
}

//! `dhow bench-kernel`: the choice kernel on a workload from a file, so that other programs can be compared on it.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use serde::Serialize;

use super::{Failure, print_json, say};
use crate::sim::choice::workload::{Totals, Workload};

#[derive(Debug, Args)]
pub struct BenchArgs {
    /// Inputs to run; the standard workload where not given
    #[arg(long)]
    inputs: Option<PathBuf>,
    /// Write the inputs to this file and stop
    #[arg(long)]
    write: Option<PathBuf>,
    /// Shoppers a day of the standard workload
    #[arg(long, default_value_t = 100_000.0)]
    shoppers: f64,
    /// How many times the year is run; the median is reported
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u32).range(1..=1000))]
    repeat: u32,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Report {
    segments: usize,
    offers: usize,
    days: usize,
    shoppers: f64,
    year_ms: f64,
    floor_ms: f64,
    over_floor: f64,
    sell_outs_per_day: f64,
    totals: Totals,
}

/// No sensible workload comes near this.
const FILE_MOST: u64 = 512 * 1024 * 1024;

pub fn run(args: &BenchArgs) -> Result<(), Failure> {
    if !(args.shoppers.is_finite() && (1.0..=1e12).contains(&args.shoppers)) {
        return Err(Failure::Input("--shoppers: between 1 and 1e12".into()));
    }
    let workload = match &args.inputs {
        Some(path) => read(path)?,
        None => Workload::standard(args.shoppers),
    };
    if let Some(path) = &args.write {
        let text = serde_json::to_string(&workload).map_err(|error| Failure::Internal(error.to_string()))?;
        return std::fs::write(path, text).map_err(|error| Failure::Input(format!("{}: {error}", path.display())));
    }
    let mut totals = Totals::default();
    let year_ms = median(args.repeat, || totals = workload.run());
    let floor_ms = median(args.repeat, || {
        std::hint::black_box(workload.floor());
    });
    let report = Report {
        segments: workload.segments,
        offers: workload.offers,
        days: workload.days,
        shoppers: workload.shoppers,
        year_ms,
        floor_ms,
        over_floor: year_ms / floor_ms,
        sell_outs_per_day: totals.sell_outs as f64 / workload.days as f64,
        totals,
    };
    if args.json {
        return print_json(&report);
    }
    say!(
        "{} segments x {} offers x {} days, {} shoppers a day",
        report.segments,
        report.offers,
        report.days,
        report.shoppers
    );
    say!("sold {} units, {:.1} sell-outs a day", report.totals.sold, report.sell_outs_per_day);
    say!(
        "year  {year_ms:.1} ms   floor {floor_ms:.1} ms   year/floor {:.2}   (medians of {})",
        report.over_floor,
        args.repeat
    );
    Ok(())
}

fn read(path: &std::path::Path) -> Result<Workload, Failure> {
    let fail = |why: String| Failure::Input(format!("{}: {why}", path.display()));
    let size = std::fs::metadata(path).map_err(|error| fail(error.to_string()))?;
    if !size.is_file() || size.len() > FILE_MOST {
        return Err(fail("not a file of inputs".into()));
    }
    let text = std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
    let workload: Workload = serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
    workload.check().map_err(fail)?;
    Ok(workload)
}

/// The median time of a few runs, in milliseconds.
fn median(repeat: u32, mut work: impl FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..repeat)
        .map(|_| {
            let started = Instant::now();
            work();
            started.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

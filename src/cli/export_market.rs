//! `dhow export-market`: the offers and daily sales of a recorded run as CSV, for discrete-choice estimation outside.

use std::path::PathBuf;

use clap::Args;

use super::{Failure, say};
use crate::content;
use crate::model::setting::NicheId;
use crate::run::journal;
use crate::run::market_table;
use crate::run::replay::applies;
use crate::run::session::Session;
use crate::sim::world::STUDENT;

#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The recorded run
    journal: PathBuf,
    /// Folder of the scenario, where it is not one that ships
    #[arg(long)]
    scenario: Option<PathBuf>,
    /// Write the table into this file (an existing file is never overwritten); to the screen where not given
    #[arg(long)]
    csv: Option<PathBuf>,
    /// Only this product, in every market; the products that the student listed where not given
    #[arg(long)]
    product: Option<String>,
}

pub fn run(args: &ExportArgs) -> Result<(), Failure> {
    let recording = journal::read(&args.journal)?;
    let scenario = match &args.scenario {
        Some(folder) => content::load_scenario(folder)?,
        None => content::find_scenario(&recording.header.scenario)?,
    };
    if let Some(verdict) = applies(&recording, &scenario) {
        return Err(Failure::Input(format!("this run cannot be replayed here: {verdict:?}")));
    }
    let setting = content::generate::setting(&scenario, recording.header.form);
    let niches = match &args.product {
        Some(id) => {
            let known = setting.niches.iter().filter(|(_, niche)| setting.goods[niche.product].id == *id);
            let known: Vec<NicheId> = known.map(|(id, _)| id).collect();
            if known.is_empty() {
                return Err(Failure::Input(format!("the scenario `{}` has no product `{id}`", scenario.id)));
            }
            known
        }
        None => listed(&setting, &recording),
    };
    let mut session = Session::new(setting);
    let sink: Box<dyn std::io::Write> = match &args.csv {
        Some(path) => {
            let file = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
            Box::new(file.map_err(|error| {
                Failure::Input(format!("{} cannot be written: {error}. Name a new file.", path.display()))
            })?)
        }
        None => Box::new(std::io::stdout()),
    };
    let mut writer = csv::Writer::from_writer(std::io::BufWriter::new(sink));
    let mut count = 0u64;
    let mut trouble = None;
    market_table::rows(&mut session, &recording.entries, &niches, |row| {
        count += 1;
        if let Err(error) = writer.serialize(row) {
            trouble.get_or_insert(error);
        }
    });
    let flushed = writer.flush();
    if let Some(error) = trouble {
        return Err(Failure::Input(format!("the table cannot be written: {error}")));
    }
    flushed.map_err(|error| Failure::Input(format!("the table cannot be written: {error}")))?;
    if let Some(path) = &args.csv {
        say!("{count} rows of {} niches in {}", niches.len(), path.display());
    }
    Ok(())
}

/// The niches in which the student had a listing.
fn listed(setting: &crate::model::setting::Setting, recording: &journal::Recording) -> Vec<NicheId> {
    let mut session = Session::new(setting.clone());
    crate::run::replay::replay(&mut session, recording, |_| {});
    let mine = session.world().listings.iter().filter(|(_, listing)| listing.shop == STUDENT);
    let mut niches: Vec<NicheId> = mine.map(|(_, listing)| listing.niche).collect();
    niches.sort_unstable();
    niches.dedup();
    niches
}

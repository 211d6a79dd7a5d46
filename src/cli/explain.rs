//! `dhow explain`: a number of a recorded run, opened into its causes.

use std::path::PathBuf;

use clap::Args;

use super::verify;
use super::{Failure, print_json, say};
use crate::assess::receipt::{self, Query, Receipt, Trouble, What};
use crate::base::calendar::Day;
use crate::content;
use crate::lang::facts::Names;
use crate::lang::{Language, Words};
use crate::model::setting::{ProductId, Setting};
use crate::report::receipt as lines;
use crate::run::journal::{self, JournalError};
use crate::run::replay;
use crate::run::session::Session;

#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The recorded run
    journal: PathBuf,
    /// Which number: sales, profit, cash, landed, delivery or rating
    #[arg(long, value_parser = what)]
    what: What,
    /// This day alone, counted from 0 (the whole run where not given; for sales and landed its last day)
    #[arg(long)]
    day: Option<u32>,
    /// For sales: the day to compare with (the day before where not given)
    #[arg(long)]
    against: Option<u32>,
    /// Only this product, by its id or its name
    #[arg(long)]
    product: Option<String>,
    /// Folder of the scenario, where it is not one that ships
    #[arg(long)]
    scenario: Option<PathBuf>,
    /// Print the receipts as JSON
    #[arg(long)]
    json: bool,
}

fn what(text: &str) -> Result<What, String> {
    let known = What::ALL.map(What::word).join(", ");
    What::ALL.into_iter().find(|what| what.word() == text).ok_or(format!("what can be explained: {known}"))
}

pub fn run(args: &ExplainArgs) -> Result<(), Failure> {
    if args.against.is_some() && args.what != What::Sales {
        return Err(Failure::Input("--against compares sales; for other numbers, explain each day by itself".into()));
    }
    let recording = match journal::read(&args.journal) {
        Ok(recording) => recording,
        Err(error @ JournalError::Altered { .. }) => {
            say!("{error}");
            return Err(Failure::Negative);
        }
        Err(error) => return Err(error.into()),
    };
    let scenario = match &args.scenario {
        Some(path) => content::load_scenario(path)?,
        None => content::find_scenario(&recording.header.scenario)?,
    };
    if let Some(verdict) = replay::applies(&recording, &scenario) {
        verify::show(&args.journal, &recording, &verdict);
        return Err(Failure::Negative);
    }
    let setting = content::generate::setting(&scenario, recording.header.form);
    let product = args.product.as_deref().map(|name| product(&setting, name)).transpose()?;
    let query = Query { what: args.what, day: args.day.map(Day), against: args.against.map(Day), product };
    let receipts = match receipt::open(&setting, &recording, &query) {
        Ok(receipts) => receipts,
        Err(Trouble::Unverified(verdict)) => {
            verify::show(&args.journal, &recording, &verdict);
            return Err(Failure::Negative);
        }
        Err(Trouble::NoSuchDay { days: 0, .. }) => return Err(Failure::Input("the run has no closed day yet".into())),
        Err(Trouble::NoSuchDay { day, days }) => {
            let words = format!("the run has no day {day}; its closed days are 0 to {}", days - 1);
            return Err(Failure::Input(words));
        }
    };
    if args.json {
        return print_json(&receipts);
    }
    if receipts.is_empty() {
        say!("There is nothing of that kind to explain on these days.");
    }
    let words = Words::new(Language::English);
    let names = Names::of(&setting, Session::new(setting.clone()).world(), &words);
    for receipt in &receipts {
        show(&words, &names, receipt);
    }
    Ok(())
}

/// Finds a product by its id, or by its name in any language.
fn product(setting: &Setting, asked: &str) -> Result<ProductId, Failure> {
    let asked_low = asked.to_lowercase();
    let words: Vec<Words> = Language::ALL.into_iter().map(Words::new).collect();
    let is_called = |id: &str, name: &str| {
        let key = format!("product-{id}");
        let mut names = words.iter().filter(|words| words.has(&key)).map(|words| words.say(&key).to_lowercase());
        id == asked_low || name.to_lowercase() == asked_low || names.any(|name| name == asked_low)
    };
    let found = setting.goods.iter().find(|(_, goods)| is_called(&goods.id, &goods.name));
    let known = || setting.goods.iter().map(|(_, goods)| goods.id.as_str()).collect::<Vec<_>>().join(", ");
    let unknown = || Failure::Input(format!("the run has no product `{asked}`; it has {}", known()));
    found.map(|(id, _)| id).ok_or_else(unknown)
}

/// Room for names, and for amounts.
const NAME: usize = 40;
const VALUE: usize = 16;

fn show(words: &Words, names: &Names, receipt: &Receipt) {
    // Days by number too: that is how one asks for another.
    let days = match receipt.from == receipt.day {
        true => format!("day {}", receipt.day.0),
        false => format!("days {} to {}", receipt.from.0, receipt.day.0),
    };
    let against = receipt.against.map(|day| format!(" against day {}", day.0)).unwrap_or_default();
    say!("{} ({days}{against})", lines::head(words, names, receipt));
    for line in lines::lines(words, receipt) {
        let name = format!("{}{}", "  ".repeat(line.depth), line.name);
        say!("{}", format!("{name:<NAME$}{:>VALUE$}  {}", line.value, line.beside).trim_end());
    }
    say!("");
}

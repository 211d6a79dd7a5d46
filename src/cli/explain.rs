//! `dhow explain`: a number of a recorded run, opened into its causes.

use std::path::PathBuf;

use clap::Args;

use super::verify;
use super::{Failure, print_json, say};
use crate::assess::receipt::{self, Amount, Join, Part, Query, Receipt, Trouble, Unit, What};
use crate::base::calendar::Day;
use crate::base::ids::Id;
use crate::content;
use crate::lang::{Language, Words};
use crate::model::setting::{ProductId, Setting};
use crate::run::journal::{self, JournalError};
use crate::run::replay;

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
    for receipt in &receipts {
        show(receipt);
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
/// So many facts, and parts of one name, are told; a program gets all of them.
const FACTS: usize = 3;
const ALIKE: usize = 3;

fn show(receipt: &Receipt) {
    let days = match receipt.from == receipt.day {
        true => format!("day {}", receipt.day.0),
        false => format!("days {} to {}", receipt.from.0, receipt.day.0),
    };
    let against = receipt.against.map(|day| format!(" against day {}", day.0));
    let about = [&receipt.about.market, &receipt.about.product, &receipt.about.which];
    let about = about.into_iter().flatten().map(|name| format!(" · {name}")).collect::<String>();
    say!("{}: {}{about} · {days}{}", title(receipt.what.word()), spaced(&receipt.of), against.unwrap_or_default());
    line(0, "Total", receipt.total, receipt.unit, unit(receipt.unit));
    parts(&receipt.parts, receipt.join, 1, receipt.unit);
    say!("");
}

fn parts(parts: &[Part], join: Join, depth: usize, unit: Unit) {
    for alike in parts.chunk_by(|a, b| a.name == b.name) {
        // Forty parcels of a day are told by the first few, and by what the rest comes to.
        let shown = if alike.len() > ALIKE + 1 { ALIKE } else { alike.len() };
        for part in alike[..shown].iter().filter(|part| !is_nothing(part)) {
            let mark = match join {
                Join::Sum => "",
                Join::Product => "× ",
            };
            line(depth, &format!("{mark}{}", title(&part.name)), part.value, unit, &beside(part));
            self::parts(&part.parts, part.join, depth + 1, unit);
        }
        if let Some(rest) = sum(&alike[shown..]) {
            line(depth, &format!("{} more like these", alike.len() - shown), rest, unit, "");
        }
    }
}

/// The sum of values of one kind; nothing of none.
fn sum(parts: &[Part]) -> Option<Amount> {
    parts.iter().map(|part| part.value).reduce(|a, b| match (a, b) {
        (Amount::Money(a), Amount::Money(b)) => Amount::Money(a + b),
        (a, b) => Amount::Number(a.major() + b.major()),
    })
}

/// A part that would be shown as zero and rests on nothing.
fn is_nothing(part: &Part) -> bool {
    part.value.major().abs() < 0.000_5 && part.facts.is_empty()
}

fn line(depth: usize, name: &str, value: Amount, unit: Unit, beside: &str) {
    let shown = match (value, unit) {
        (Amount::Money(money), _) => money.to_string(),
        (Amount::Number(number), Unit::Days | Unit::HomeMinor) => format!("{number:.2}"),
        (Amount::Number(number), Unit::Units | Unit::Stars | Unit::Utility) => format!("{number:.3}"),
        (Amount::Number(number), Unit::Share) => format!("{number:.4}"),
    };
    let indent = "  ".repeat(depth);
    let name = format!("{indent}{name}");
    say!("{}", format!("{name:<NAME$}{shown:>VALUE$}  {beside}").trim_end());
}

/// What is told beside a part: its share, what it was booked as, how it moved, what it rests on.
fn beside(part: &Part) -> String {
    let mut told = Vec::new();
    if let Some(share) = part.share {
        told.push(format!("{:>5.0} %", share * 100.0));
    }
    if let Some(held) = part.held.as_ref().filter(|held| held.rate != 1.0) {
        told.push(format!("{} {} at {:.4}", held.amount_minor, held.currency, held.rate));
    }
    if let Some(stood) = part.stood {
        told.push(format!("{} → {}", short(stood.before), short(stood.now)));
    }
    let facts = part.facts.iter().take(FACTS).map(|fact| fact_words(*fact)).collect::<Vec<_>>().join(", ");
    match part.facts.len() {
        0 => {}
        count if count > FACTS => told.push(format!("[{facts} and {} more]", count - FACTS)),
        _ => told.push(format!("[{facts}]")),
    }
    told.join("  ")
}

fn short(number: f64) -> String {
    let text = format!("{number:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".into() } else { text.to_owned() }
}

fn fact_words(fact: receipt::Fact) -> String {
    use receipt::Fact;
    match fact {
        Fact::Posting(id) => format!("posting {id}"),
        Fact::Order(id) => format!("order {}", id.index()),
        Fact::Listing(id) => format!("listing {}", id.index()),
        Fact::Purchase(id) => format!("purchase {}", id.index()),
        Fact::Shipment(id) => format!("consignment {}", id.index()),
        Fact::Enquiry(id) => format!("message {}", id.index()),
        Fact::Complaint(id) => format!("complaint {}", id.index()),
        Fact::Decision(stage) => format!("decision in {}", stage.word()),
        Fact::Rule(stage) => format!("rule of {}", stage.word()),
        Fact::Event { day, place } => format!("event {place} of day {}", day.0),
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::HomeMinor => "home currency",
        Unit::Units => "units",
        Unit::Days => "days",
        Unit::Stars => "stars",
        Unit::Utility => "utility",
        Unit::Share => "of 1",
    }
}

fn spaced(key: &str) -> String {
    key.replace('_', " ")
}

/// A key in words, as a line's head.
fn title(key: &str) -> String {
    let words = spaced(key);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

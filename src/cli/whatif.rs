//! `dhow whatif`: a decision added, taken out or replaced, the rest played again, both runs side by side.

use std::path::PathBuf;

use clap::Args;

use super::recorded::{self, Teller};
use super::{Failure, print_json, say};
use crate::assess::tape::{Lost, Tape};
use crate::assess::whatif::{self, Edit, WhatIf};
use crate::base::calendar::Day;
use crate::run::session::Session;
use crate::sim::decision::Decision;

#[derive(Debug, Args)]
pub struct WhatIfArgs {
    /// The run's journal
    run: PathBuf,
    /// The day of the change
    #[arg(long)]
    at: u32,
    /// A decision to take at the beginning of that day, as JSON (see: dhow schema); may be given several times
    #[arg(long, value_name = "JSON", value_parser = decision)]
    set: Vec<Decision>,
    /// Leave out that day's decision of this number, as listed without --set and --remove; may be given several times
    #[arg(long, value_name = "NUMBER")]
    remove: Vec<usize>,
    /// Print both runs as JSON
    #[arg(long)]
    json: bool,
}

fn decision(text: &str) -> Result<Decision, String> {
    let wrong = |error: serde_json::Error| {
        format!("{error}; expected a decision such as {{\"market\":{{\"enter\":{{\"market\":0}}}}}}, see: dhow schema")
    };
    serde_json::from_str(text).map_err(wrong)
}

pub fn run(args: &WhatIfArgs) -> Result<(), Failure> {
    let session = recorded::open(&args.run)?;
    let day = Day(args.at);
    if args.set.is_empty() && args.remove.is_empty() {
        return list(&session, day);
    }
    let remove = args.remove.iter().map(|place| Edit::Remove { day, place: *place });
    let add = args.set.iter().map(|decision| Edit::Add { day, decision: decision.clone() });
    let edits: Vec<Edit> = remove.chain(add).collect();
    let what_if = whatif::what_if(&session, &edits).map_err(|error| Failure::Input(error.to_string()))?;
    if args.json {
        return print_json(&what_if);
    }
    show(&what_if, &Teller::of(&session));
    Ok(())
}

/// What was decided that day, with the numbers by which to leave it out.
fn list(session: &Session, day: Day) -> Result<(), Failure> {
    let tape = Tape::of(session);
    if day.0 >= tape.days() {
        return Err(Failure::Input(format!(
            "the run has no day {}: its closed days are 0 to {}",
            day.0,
            tape.days().saturating_sub(1)
        )));
    }
    let teller = Teller::of(session);
    if tape.on(day).is_empty() {
        say!("Nothing was decided on day {}; add something with --set", day.0);
    }
    for (place, step) in tape.on(day).iter().enumerate() {
        let refused = if step.was_taken { "" } else { " (refused)" };
        say!("{place:>4}  {}{refused}", teller.tell(&step.decision));
    }
    Ok(())
}

fn show(what_if: &WhatIf, teller: &Teller) {
    say!("{:<32}{:>14}{:>14}{:>14}", "", "as it was", "changed", "difference");
    let row = |name: &str, was: f64, is: f64| say!("{name:<32}{was:>14.2}{is:>14.2}{:>+14.2}", is - was);
    let (was, is) = (&what_if.outcome, &what_if.outcome_changed);
    row("profit after the run-on", what_if.profit.major(), what_if.profit_changed.major());
    row("profit by the books", was.profit.major(), is.profit.major());
    row("orders", f64::from(was.funnel.orders), f64::from(is.funnel.orders));
    row("delivered", f64::from(was.funnel.delivered), f64::from(is.funnel.delivered));
    row("  of them late", f64::from(was.funnel.delivered_late), f64::from(is.funnel.delivered_late));
    row("refused at the door", f64::from(was.funnel.refused), f64::from(is.funnel.refused));
    row("stars", was.rating.unwrap_or(0.0), is.rating.unwrap_or(0.0));
    row("penalties", was.penalties.major(), is.penalties.major());
    say!("");
    say!("{:<8}{:>14}{:>14}{:>14}{:>10}{:>10}", "day", "cash", "changed", "difference", "units", "changed");
    let first = what_if.days.iter().position(|day| (day.cash, day.units) != (day.cash_changed, day.units_changed));
    match first {
        None => say!("no day differs"),
        Some(first) => {
            let rest = &what_if.days[first..];
            // The first days in full, then every tenth: enough to see where it goes.
            let shown = rest.iter().enumerate().filter(|(nth, _)| *nth < 5 || nth % 10 == 0 || *nth + 1 == rest.len());
            for (_, day) in shown {
                let difference = (day.cash_changed - day.cash).to_string();
                let (cash, changed) = (day.cash.to_string(), day.cash_changed.to_string());
                say!("{:<8}{cash:>14}{changed:>14}{difference:>14}{:>10}{:>10}", day.day, day.units, day.units_changed);
            }
        }
    }
    if !what_if.dropped.is_empty() {
        say!("");
        say!("Decisions that no longer apply");
        for dropped in &what_if.dropped {
            let why = match &dropped.why {
                Lost::NothingToAnswer => "what it answered is not there".to_owned(),
                Lost::Refused(refusal) => format!("refused: {}", refusal.code()),
            };
            say!("  day {:<4}{} ({why})", dropped.day.0, teller.tell(&dropped.decision));
        }
    }
}

//! The result page: what a person sees at the end of a run in a terminal.

use super::say;
use crate::base::money::Money;
use crate::run::ladder::Ladder;
use crate::run::result::Outcome;
use crate::run::session::Session;
use crate::sim::ledger::{Kind, Purpose};

const WIDTH: usize = 60;

/// Prints the page.
pub fn result(session: &Session, outcome: &Outcome, profit: Money, score: f64, ladder: &Ladder, player: &str) {
    let setting = session.setting();
    let scenario = &setting.scenario;
    say!("{} · form {} · {} · {} days", scenario.title, setting.form, player, outcome.days);
    say!("{}", "─".repeat(WIDTH));
    profit_and_loss(outcome);
    say!("");
    cash(outcome);
    say!("");
    funnel(outcome);
    say!("");
    say!("{:<40}{:>20}", "Reviews", outcome.reviews);
    if let Some(rating) = outcome.rating {
        say!("{:<40}{:>20.2}", "Stars", rating);
    }
    say!(
        "{:<40}{:>20}",
        "Enquiries answered / lapsed",
        format!("{} / {}", outcome.enquiries_answered, outcome.enquiries_lapsed)
    );
    say!("{:<40}{:>20}", "Penalties", outcome.penalties);
    say!("{:<40}{:>20}", "Consignments seized", outcome.seizures);
    say!("{:<40}{:>20}", "Decisions taken / refused", format!("{} / {}", outcome.decisions, outcome.refused_decisions));
    if let Some(day) = outcome.insolvent_on {
        say!("Insolvent on day {day}: the shop could not pay and stopped.");
    }
    say!("");
    against_ladder(scenario.run_on_days, profit, score, ladder);
}

fn profit_and_loss(outcome: &Outcome) {
    say!("{:<40}{:>20}", "Profit and loss", "home currency");
    for (purpose, amount) in &outcome.profit_and_loss {
        say!("  {:<38}{:>20}", title(*purpose), amount.to_string());
    }
    say!("  {:<38}{:>20}", "Exchange rates", outcome.exchange.to_string());
    say!("  {:<38}{:>20}", "Profit, stock at landed cost", outcome.profit.to_string());
}

/// A purpose in words, for this page.
fn title(purpose: Purpose) -> String {
    let word =
        serde_json::to_value(purpose).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default();
    let mut words = word.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    debug_assert!(matches!(purpose.kind(), Kind::Income | Kind::Expense));
    words
}

/// Cash as a line of eight heights, with its ends and its lowest day.
fn cash(outcome: &Outcome) {
    let Some((lowest_day, lowest)) = outcome.cash.iter().enumerate().min_by_key(|(_, cash)| **cash) else { return };
    let highest = outcome.cash.iter().max().copied().unwrap_or_default();
    say!("{:<40}{:>20}", "Cash, day by day", format!("{} at the end", outcome.cash[outcome.cash.len() - 1]));
    say!("  {}", sparkline(&outcome.cash, WIDTH - 2));
    say!("  lowest {lowest} on day {lowest_day}, highest {highest}");
}

fn sparkline(values: &[Money], width: usize) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let low = values.iter().min().map_or(0.0, |value| value.major()).min(0.0);
    let high = values.iter().max().map_or(0.0, |value| value.major());
    let span = (high - low).max(1.0);
    let columns = values.len().min(width);
    (0..columns)
        .map(|column| {
            let value = values[column * values.len() / columns].major();
            BARS[(((value - low) / span) * 7.99) as usize]
        })
        .collect()
}

fn funnel(outcome: &Outcome) {
    let funnel = &outcome.funnel;
    let most = funnel.orders.max(1);
    say!("{:<40}{:>20}", "Orders", "");
    let rows = [
        ("placed", funnel.orders),
        ("delivered", funnel.delivered),
        ("  of them late", funnel.delivered_late),
        ("refused at the door", funnel.refused),
        ("lost or seized", funnel.lost_or_seized),
        ("paid back", funnel.refunded_or_charged_back),
        ("reviewed", funnel.reviewed),
    ];
    for (name, count) in rows {
        let bar = "█".repeat((count * 28).div_ceil(most) as usize);
        say!("  {name:<22}{count:>6} {bar}");
    }
}

fn against_ladder(run_on_days: u32, profit: Money, score: f64, ladder: &Ladder) {
    say!("Against players of known skill on the same form");
    say!("  (what the shop is worth once it has been run on for {run_on_days} days, less the capital)");
    let mut rows: Vec<(String, Money, bool)> =
        ladder.rungs.iter().map(|(skill, profit)| (skill.word().to_owned(), *profit, false)).collect();
    rows.push(("this run".into(), profit, true));
    rows.sort_by_key(|(_, profit, mine)| (*profit, *mine));
    for (name, profit, mine) in rows.iter().rev() {
        let mark = if *mine { "▶" } else { " " };
        say!(" {mark} {name:<38}{:>20}", profit.to_string());
    }
    say!("{}", "─".repeat(WIDTH));
    say!("{:<40}{:>20}", "Score", format!("{score:.1} of 100"));
}

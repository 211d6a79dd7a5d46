//! Receipts in words: a number opened into its causes, as lines that a terminal or a window sets in its own way.
//!
//! The receipt's keys become messages of `receipt.ftl`, or of the lists that have names already: purposes, stages, legs.

use crate::assess::receipt::{Amount, Fact, Join, Part, Receipt, Unit, Which};
use crate::base::ids::Id;
use crate::lang::facts::Names;
use crate::lang::{Slot, Words};

/// So many facts, and parts of one name, are told; a program gets all of them.
const FACTS: usize = 3;
const ALIKE: usize = 3;

/// How receipts name the currency that they count in.
const HOME: &str = "home";

/// A line of a receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How far in it stands: 0 is the number itself.
    pub depth: usize,
    pub name: String,
    pub value: String,
    /// Its share, what it was booked as, how it moved, what it rests on.
    pub beside: String,
}

/// What a receipt is about: "Cash: cash · days 0 to 89".
pub fn head(words: &Words, names: &Names, receipt: &Receipt) -> String {
    let mut told = vec![words.say(&format!("receipt-of-{}", hyphened(&receipt.of)))];
    told.extend(receipt.about.market.clone());
    told.extend(receipt.about.product.as_ref().map(|id| product(words, id)));
    told.extend(receipt.about.which.as_ref().map(|which| self::which(words, which)));
    let (from, to) = (names.date(words, receipt.from), names.date(words, receipt.day));
    told.push(match receipt.from == receipt.day {
        true => to,
        false => words.with("receipt-span", &[("from", from.into()), ("to", to.into())]),
    });
    if let Some(day) = receipt.against {
        told.push(words.with("receipt-against", &[("date", names.date(words, day).into())]));
    }
    told.join(" · ")
}

/// A product by its id in the content.
fn product(words: &Words, id: &str) -> String {
    let key = format!("product-{id}");
    if words.knows(&key) { words.say(&key) } else { id.to_owned() }
}

fn which(words: &Words, which: &Which) -> String {
    let number = |id: u32| Slot::from(id);
    match which {
        Which::Lot { lot, shipment, mode } => {
            let slots = [
                ("lot", number(lot.index() as u32)),
                ("number", number(shipment.index() as u32)),
                ("mode", words.name("mode", mode).into()),
            ];
            words.with("receipt-which-lot", &slots)
        }
        Which::Order(order) => words.with("receipt-fact-order", &[("number", number(order.index() as u32))]),
        Which::Shipment { shipment, mode } => {
            let told = words.with("receipt-fact-shipment", &[("number", number(shipment.index() as u32))]);
            format!("{told} · {}", words.name("mode", mode))
        }
        Which::Way { origin, mode } => format!("{} · {}", words.name("origin", origin), words.name("mode", mode)),
    }
}

/// The number itself, then its causes.
pub fn lines(words: &Words, receipt: &Receipt) -> Vec<Line> {
    let total = Line {
        depth: 0,
        name: words.say("receipt-total"),
        value: value(words, receipt.total, receipt.unit),
        beside: unit(words, receipt.unit),
    };
    let mut told = vec![total];
    parts(words, &receipt.parts, receipt.join, 1, receipt.unit, &mut told);
    told
}

fn parts(words: &Words, of: &[Part], join: Join, depth: usize, unit: Unit, told: &mut Vec<Line>) {
    for alike in of.chunk_by(|a, b| a.name == b.name) {
        // Forty parcels of a day are told by the first few, and by what the rest comes to.
        let shown = if alike.len() > ALIKE + 1 { ALIKE } else { alike.len() };
        for part in alike[..shown].iter().filter(|part| !is_nothing(part)) {
            let mark = match join {
                Join::Sum => "",
                Join::Product => "× ",
            };
            let name = format!("{mark}{}", name(words, &part.name));
            told.push(Line { depth, name, value: value(words, part.value, unit), beside: beside(words, part) });
            parts(words, &part.parts, part.join, depth + 1, unit, told);
        }
        if let Some(rest) = sum(&alike[shown..]) {
            let name = words.with("receipt-alike", &[("count", (alike.len() - shown).into())]);
            told.push(Line { depth, name, value: value(words, rest, unit), beside: String::new() });
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

/// A part's name: its own message, or that of a list it belongs to; what is in neither is a name of the setting.
fn name(words: &Words, key: &str) -> String {
    let counted = |count: &str| Slot::Number(count.parse().unwrap_or_default());
    if let Some(leg) = key.strip_prefix("leg_") {
        return words.say(&format!("leg-{}", hyphened(leg)));
    }
    if let Some(stars) = key.strip_prefix("stars_") {
        return words.with("receipt-reviews-of", &[("stars", counted(stars))]);
    }
    for (start, message) in [("held_in_", "receipt-held-in"), ("wallet_", "receipt-wallet")] {
        if let Some(currency) = key.strip_prefix(start) {
            return words.with(message, &[("currency", currency.into())]);
        }
    }
    let keys = ["receipt", "purpose", "stage"].map(|list| format!("{list}-{}", hyphened(key)));
    match keys.iter().find(|key| words.knows(key)) {
        Some(key) => words.say(key),
        None => key.to_owned(),
    }
}

fn hyphened(key: &str) -> String {
    key.replace('_', "-")
}

fn value(words: &Words, value: Amount, unit: Unit) -> String {
    match (value, unit) {
        (Amount::Money(money), _) => words.money(money),
        (Amount::Number(number), Unit::Days | Unit::HomeMinor) => words.number(number, 2),
        (Amount::Number(number), Unit::Units | Unit::Stars | Unit::Utility) => words.number(number, 3),
        (Amount::Number(number), Unit::Share) => words.number(number, 4),
    }
}

fn beside(words: &Words, part: &Part) -> String {
    let mut told = Vec::new();
    if let Some(share) = part.share {
        told.push(words.percent(share, 0));
    }
    if let Some(held) = part.held.as_ref().filter(|held| held.currency != HOME) {
        let slots = [
            ("amount", Slot::Text(words.money(held.amount_minor))),
            ("currency", held.currency.as_str().into()),
            ("rate", words.number(held.rate, 4).into()),
        ];
        told.push(words.with("receipt-at-rate", &slots));
    }
    if let Some(stood) = part.stood {
        let slots = [("before", Slot::Text(short(words, stood.before))), ("now", short(words, stood.now).into())];
        told.push(words.with("receipt-stood", &slots));
    }
    let mut facts: Vec<String> = part.facts.iter().take(FACTS).map(|fact| fact_words(words, *fact)).collect();
    if part.facts.len() > FACTS {
        facts.push(words.with("assess-more", &[("count", (part.facts.len() - FACTS).into())]));
    }
    if !facts.is_empty() {
        told.push(facts.join(", "));
    }
    told.join(" · ")
}

/// A number with as many decimals as it has, three at most.
fn short(words: &Words, number: f64) -> String {
    let decimals = (0..3).find(|decimals| {
        let scale = [1.0, 10.0, 100.0][*decimals];
        (number * scale - (number * scale).round()).abs() < 0.000_5 * scale
    });
    words.number(number, decimals.unwrap_or(3))
}

fn fact_words(words: &Words, fact: Fact) -> String {
    let numbered = |key: &str, number: usize| words.with(key, &[("number", Slot::Number(number as f64))]);
    match fact {
        Fact::Posting(id) => numbered("receipt-fact-posting", id as usize),
        Fact::Order(id) => numbered("receipt-fact-order", id.index()),
        Fact::Listing(id) => numbered("receipt-fact-listing", id.index()),
        Fact::Purchase(id) => numbered("receipt-fact-purchase", id.index()),
        Fact::Shipment(id) => numbered("receipt-fact-shipment", id.index()),
        Fact::Enquiry(id) => numbered("receipt-fact-enquiry", id.index()),
        Fact::Complaint(id) => numbered("receipt-fact-complaint", id.index()),
        Fact::Decision(stage) => words.with("receipt-fact-decision", &[("stage", words.name("stage", &stage).into())]),
        Fact::Rule(stage) => words.with("receipt-fact-rule", &[("stage", words.name("stage", &stage).into())]),
        Fact::Event { day, place } => {
            words.with("receipt-fact-event", &[("day", day.0.into()), ("number", place.into())])
        }
    }
}

/// What a receipt counts in.
pub fn unit(words: &Words, unit: Unit) -> String {
    match unit {
        Unit::HomeMinor => words.say("home-currency"),
        Unit::Units => words.say("receipt-in-units"),
        Unit::Days => words.say("receipt-in-days"),
        Unit::Stars => words.say("receipt-in-stars"),
        Unit::Utility => words.say("receipt-in-utility"),
        Unit::Share => words.say("receipt-in-share"),
    }
}

//! What content has to mean, beyond having the right shape.
//!
//! Ranges are found by walking a value's serialised form, so that a new parameter is checked the day it is added: every
//! range has low <= mid <= high, finite numbers, a unit and a source.

use serde::Serialize;
use serde_json::Value;

use super::check::Checker;
use super::scenario::ScenarioFile;
use crate::base::diagnostic::Diagnostic;
use crate::model::archetype::Archetype;
use crate::model::general::General;
use crate::model::product::Product;
use crate::model::words::Channel;

/// The layout this program reads.
const FORMAT: u32 = 1;

pub fn scenario(file: &ScenarioFile, check: &mut Checker) {
    if file.format != FORMAT {
        let help = "Copy a shipped scenario and change that, or use the program the file was written for.";
        check.error("format", "content.format", "this layout is not known", "`1`", help);
    }
    word("id", &file.id, check);
    text("title", &file.title, check);
    check.range("days", file.days, 28..=180);
    check.range("start.month", file.start.month, 1..=12);
    check.range("start.day", file.start.day, 1..=30);
    if check.finite("variety", file.variety) {
        check.range("variety", file.variety, 0.0..=1.0);
    }
    check.range("capital_minor", file.capital_minor, 10_000..=100_000_000_000);
    check.range("credit_line_minor", file.credit_line_minor, 0..=100_000_000_000);
    check.range("owner_minutes_day", file.owner_minutes_day, 0..=1_440);
    check.range("range_slots", file.range_slots, 1..=64);
    check.range("suppliers_per_product", file.suppliers_per_product, 1..=40);
    check.range("run_on_days", file.run_on_days, 0..=90);
    check.range("markets", file.markets.len(), 1..=16);
    check.range("products", file.products.len(), 1..=200);
    check.range("rivals", file.rivals.len(), 0..=60);
    check.unique_ids("markets", file.markets.iter().map(|market| market.id.as_str()));
    for (index, market) in file.markets.iter().enumerate() {
        let at = |field: &str| format!("markets[{index}].{field}");
        word(&at("id"), &market.id, check);
        text(&at("name"), &market.name, check);
        text(&at("currency"), &market.currency, check);
    }
    for (index, id) in file.products.iter().enumerate() {
        if file.products[..index].contains(id) {
            let message = format!("`{id}` stands in the list twice");
            let help = "A product is carried once: take one of them out.";
            check.error(&format!("products[{index}]"), "content.duplicate-id", &message, "each product once", help);
        }
    }
    for (index, rival) in file.rivals.iter().enumerate() {
        text(&format!("rivals[{index}].name"), &rival.name, check);
    }
}

pub fn archetype(archetype: &Archetype, check: &mut Checker) {
    word("id", &archetype.id, check);
    ranges("", archetype, check);
    shares("demand.habits", archetype.demand.habits.iter().map(|row| row.share), check);
    shares("demand.places", archetype.demand.places.iter().map(|row| row.share), check);
    check.unique_ids("demand.seasons", archetype.demand.seasons.iter().map(|season| season.id.as_str()));
    for (index, season) in archetype.demand.seasons.iter().enumerate() {
        check.range(&format!("demand.seasons[{index}].from.month"), season.from.month, 1..=12);
        check.range(&format!("demand.seasons[{index}].from.day"), season.from.day, 1..=30);
        check.range(&format!("demand.seasons[{index}].days"), season.days, 1..=120);
    }
    some("payments.methods", archetype.payments.methods.is_empty(), check);
    some("logistics.lanes", archetype.logistics.lanes.is_empty(), check);
    some("payments.commission", archetype.payments.commission.is_empty(), check);
    for (index, lane) in archetype.logistics.lanes.iter().enumerate() {
        check.range(&format!("logistics.lanes[{index}].divisor_cm3_kg"), lane.divisor_cm3_kg, 1_000.0..=10_000_000.0);
    }
}

pub fn catalogue(products: &Vec<Product>, check: &mut Checker) {
    some("", products.is_empty(), check);
    check.unique_ids("", products.iter().map(|product| product.id.as_str()));
    ranges("", products, check);
    for (index, product) in products.iter().enumerate() {
        word(&format!("[{index}].id"), &product.id, check);
        text(&format!("[{index}].name"), &product.name, check);
        let right = product.headings.iter().filter(|heading| heading.right).count();
        if right != 1 {
            let message = format!("{right} of the headings of `{}` are right", product.id);
            let help =
                "Mark the one heading that customs would accept with `right: true`, the others with `right: false`.";
            check.error(
                &format!("[{index}].headings"),
                "content.headings",
                &message,
                "exactly one right heading",
                help,
            );
        }
        for (nth, heading) in product.headings.iter().enumerate() {
            let at = format!("[{index}].headings[{nth}].duty_factor");
            if check.finite(&at, heading.duty_factor) {
                check.range(&at, heading.duty_factor, 0.0..=10.0);
            }
        }
    }
}

pub fn general(general: &General, check: &mut Checker) {
    ranges("", general, check);
    for channel in Channel::ALL {
        if !general.channels.iter().any(|profile| profile.channel == channel) {
            let message = format!("the channel {channel:?} is missing");
            check.error("channels", "content.missing-channel", &message, "a profile for each channel", "Add it.");
        }
    }
}

/// An id: what files and programs call a thing.
fn word(path: &str, id: &str, check: &mut Checker) {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    if id.is_empty() || id.len() > 60 || !id.bytes().all(plain) {
        let expected = "1 to 60 of the characters a-z, 0-9, - and _";
        let diagnostic = Diagnostic::error("content.id", format!("`{id}` cannot be an id"))
            .found(format!("`{id}`"))
            .expected(expected)
            .help("Ids are for programs; what people read goes into the name or title.");
        check.add(path, diagnostic);
    }
}

fn text(path: &str, text: &str, check: &mut Checker) {
    if text.trim().is_empty() || text.chars().count() > 120 {
        let help = "Write what people shall read there.";
        check.error(path, "content.text", "this text is empty or too long", "1 to 120 characters", help);
    }
}

fn some(path: &str, is_empty: bool, check: &mut Checker) {
    if is_empty {
        check.error(path, "content.empty-list", "the list is empty", "at least one element", "Add one.");
    }
}

/// Shares of a whole.
fn shares(path: &str, shares: impl Iterator<Item = f64>, check: &mut Checker) {
    let shares: Vec<f64> = shares.collect();
    let sum: f64 = shares.iter().sum();
    let sound = !shares.is_empty() && shares.iter().all(|share| (0.0..=1.0).contains(share));
    if !sound || !(0.98..=1.02).contains(&sum) {
        let message = format!("the shares sum to {sum:.3}");
        check.error(path, "content.shares", &message, "shares between 0 and 1 that sum to 1", "Correct the shares.");
    }
}

/// Every range below a value.
fn ranges<T: Serialize>(path: &str, value: &T, check: &mut Checker) {
    match serde_json::to_value(value) {
        Ok(tree) => walk(path, &tree, check),
        Err(error) => {
            check.error(path, "content.not-finite", &error.to_string(), "finite numbers", "Correct the number.")
        }
    }
}

fn walk(path: &str, tree: &Value, check: &mut Checker) {
    match tree {
        Value::Object(fields) if ["low", "mid", "high"].iter().all(|name| fields.contains_key(*name)) => {
            range(path, fields, check);
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                walk(&path, field, check);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(&format!("{path}[{index}]"), item, check);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn range(path: &str, fields: &serde_json::Map<String, Value>, check: &mut Checker) {
    let number = |name: &str| fields.get(name).and_then(Value::as_f64).unwrap_or(f64::NAN);
    let (low, mid, high) = (number("low"), number("mid"), number("high"));
    for (name, value) in [("low", low), ("mid", mid), ("high", high)] {
        check.finite(&format!("{path}.{name}"), value);
    }
    if low > mid || mid > high {
        let message = format!("{low}, {mid}, {high} are not in order");
        let help = "low, mid and high are about the 10th, 50th and 90th percentile: sort them.";
        check.error(path, "content.range-order", &message, "low <= mid <= high", help);
    }
    for name in ["unit", "source"] {
        let words = fields.get(name).and_then(Value::as_str).unwrap_or_default();
        if words.trim().len() < if name == "source" { 6 } else { 1 } {
            let help = "Name the publication or data set, or write `own judgement: ` and the reason.";
            let message = format!("a number without its {name}");
            check.error(
                &format!("{path}.{name}"),
                "content.no-source",
                &message,
                &format!("the {name} in words"),
                help,
            );
        }
    }
    check.range(&format!("{path}.development"), number("development"), -1.0..=1.0);
}

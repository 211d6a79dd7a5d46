//! What content has to mean, beyond having the right shape.
//!
//! Ranges are found by walking a value's serialised form, so that a new parameter is checked the day it is added: every
//! range has low <= mid <= high, finite numbers, a unit and a source.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::catalogue::{CatalogueFile, Triple};
use super::check::Checker;
use super::scenario::ScenarioFile;
use crate::base::diagnostic::Diagnostic;
use crate::model::archetype::Archetype;
use crate::model::expectation::{Bound, Expectation};
use crate::model::general::General;
use crate::model::shock::Shock;
use crate::model::tariff::Tariff;
use crate::model::words::{Category, Channel, Directory, Habit, LanguageRole, Mode, ProbeKind};

/// The layout this program reads.
const FORMAT: u32 = 2;

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
    check.range("shops", file.shops.len(), 0..=60);
    check.range("shocks", file.shocks.len(), 0..=60);
    some("origins", file.origins.is_empty(), check);
    check.unique_ids("markets", file.markets.iter().map(|market| market.id.as_str()));
    for (index, market) in file.markets.iter().enumerate() {
        let at = |field: &str| format!("markets[{index}].{field}");
        word(&at("id"), &market.id, check);
        for (field, words) in [("name", &market.name), ("currency", &market.currency)] {
            if let Some(words) = words {
                text(&at(field), words, check);
            }
        }
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
    for (index, shop) in file.shops.iter().enumerate() {
        text(&format!("shops[{index}].name"), &shop.name, check);
    }
    for (index, shock) in file.shocks.iter().enumerate() {
        let at = |field: &str| format!("shocks[{index}].{field}");
        check.range(&at("to"), shock.to, shock.from..=360);
        if check.finite(&at("chance"), shock.chance) {
            check.range(&at("chance"), shock.chance, 0.0..=1.0);
        }
    }
    let mut last = None;
    for (index, point) in file.delegation.iter().enumerate() {
        let at = |field: &str| format!("delegation[{index}].{field}");
        if last.is_some_and(|last| point.day <= last) {
            let help = "Sort the points of the path by their days.";
            check.error(&at("day"), "content.path-order", "the path goes back in time", "a later day", help);
        }
        last = Some(point.day);
        if check.finite(&at("share"), point.share) {
            check.range(&at("share"), point.share, 0.0..=0.9);
        }
    }
}

pub fn archetype(archetype: &Archetype, check: &mut Checker) {
    let demand = &archetype.demand;
    word("id", &archetype.id, check);
    ranges("", archetype, check);
    shares("demand.habits", demand.habits.iter().map(|row| row.share), check);
    shares("demand.tiers", demand.tiers.iter().map(|row| row.share), check);
    shares("demand.places", demand.places.iter().map(|row| row.share), check);
    shares("demand.languages", demand.languages.iter().map(|row| row.share), check);
    check.unique_ids("demand.seasons", demand.seasons.iter().map(|season| season.id.as_str()));
    for (index, season) in demand.seasons.iter().enumerate() {
        check.range(&format!("demand.seasons[{index}].from.month"), season.from.month, 1..=12);
        check.range(&format!("demand.seasons[{index}].from.day"), season.from.day, 1..=30);
        check.range(&format!("demand.seasons[{index}].days"), season.days, 1..=120);
    }
    check.range("demand.wet_season.from.month", demand.wet_season.from.month, 1..=12);
    check.range("demand.wet_season.from.day", demand.wet_season.from.day, 1..=30);
    check.range("logistics.landlocked", archetype.logistics.landlocked, 0.0..=1.0);
    some("payments.methods", archetype.payments.methods.is_empty(), check);
    some("logistics.lanes", archetype.logistics.lanes.is_empty(), check);
    for (index, lane) in archetype.logistics.lanes.iter().enumerate() {
        check.range(&format!("logistics.lanes[{index}].divisor_cm3_kg"), lane.divisor_cm3_kg, 1_000.0..=10_000_000.0);
    }
    let has = |rows: &[crate::model::archetype::OfCategory], category| rows.iter().any(|row| row.category == category);
    for &category in Category::ALL {
        complete("demand.category_mix", has(&demand.category_mix, category), category, check);
        complete("payments.commission", has(&archetype.payments.commission, category), category, check);
        complete("compliance.duty", has(&archetype.compliance.duty, category), category, check);
    }
    for &channel in Channel::ALL {
        complete("demand.channel_fit", demand.channel_fit.iter().any(|row| row.channel == channel), channel, check);
    }
    for &role in LanguageRole::ALL {
        complete("demand.languages", demand.languages.iter().any(|row| row.role == role), role, check);
    }
}

/// Without a tariff (its own faults are reported elsewhere) codes are not looked up.
pub fn catalogue(file: &CatalogueFile, tariff: Option<&Tariff>, check: &mut Checker) {
    let codes: Option<BTreeSet<&str>> =
        tariff.map(|tariff| tariff.lines().map(|(_, _, line)| line.code.as_str()).collect());
    some("products", file.products.is_empty(), check);
    check.unique_ids("products", file.products.iter().map(|product| product.id.as_str()));
    ranges("", file, check);
    for (name, source) in [
        ("prices_from", &file.prices_from),
        ("sizes_from", &file.sizes_from),
        ("shares_from", &file.shares_from),
        ("judged", &file.judged),
    ] {
        sourced(name, "source", source, check);
    }
    for (index, row) in file.products.iter().enumerate() {
        let at = |field: &str| format!("products[{index}].{field}");
        word(&at("id"), &row.id, check);
        text(&at("name"), &row.name, check);
        some(&at("made_in"), row.made_in.is_empty(), check);
        for (field, values) in [
            ("retail_usd", row.retail_usd),
            ("works_share", row.works_share),
            ("weight_kg", row.weight_kg),
            ("volume_m3", row.volume_m3),
            ("niche_share", row.niche_share),
        ] {
            triple(&at(field), values, check);
        }
        if row.confused_with.contains(&row.hs) {
            let help = "List only the wrong neighbours here; the right subheading stands under `hs`.";
            let message = format!("`{}` is the right subheading of `{}`", row.hs, row.id);
            check.error(&at("confused_with"), "content.headings", &message, "wrong neighbours", help);
        }
        let named = std::iter::once((at("hs"), &row.hs)).chain(
            row.confused_with.iter().enumerate().map(|(nth, code)| (at(&format!("confused_with[{nth}]")), code)),
        );
        for (path, code) in named {
            if codes.as_ref().is_some_and(|codes| !codes.contains(code.as_str())) {
                let message = format!("`{}` names the subheading {code}, which is not in the tariff", row.id);
                let help = "Add the line to the tariff, or correct the code.";
                check.error(&path, "content.hs-code", &message, "a code of assets/hs.ron", help);
            }
        }
        shares(&at("returns"), row.returns.iter().map(|reason| reason.share), check);
        for (field, value) in [("repeat", row.repeat), ("lookalike", row.lookalike)] {
            if check.finite(&at(field), value) {
                check.range(&at(field), value, 0.0..=1.0);
            }
        }
        for (nth, peak) in row.peaks.iter().enumerate() {
            let path = format!("products[{index}].peaks[{nth}].lift");
            if check.finite(&path, peak.lift) {
                check.range(&path, peak.lift, 0.1..=20.0);
            }
        }
    }
}

pub fn tariff(tariff: &Tariff, check: &mut Checker) {
    some("chapters", tariff.chapters.is_empty(), check);
    sourced("texts_from", "source", &tariff.texts_from, check);
    sourced("duties_from", "source", &tariff.duties_from, check);
    for (c, chapter) in tariff.chapters.iter().enumerate() {
        for (h, heading) in chapter.headings.iter().enumerate() {
            let at = format!("chapters[{c}].headings[{h}]");
            under(&format!("{at}.code"), &heading.code, &chapter.code, check);
            for (s, line) in heading.subheadings.iter().enumerate() {
                let at = format!("{at}.subheadings[{s}]");
                under(&format!("{at}.code"), &line.code, &heading.code, check);
                if check.finite(&format!("{at}.duty"), line.duty) {
                    check.range(&format!("{at}.duty"), line.duty, 0.0..=10.0);
                }
            }
        }
    }
}

/// A code has to continue the code it stands under.
fn under(path: &str, code: &str, above: &str, check: &mut Checker) {
    if !code.starts_with(above) || code.len() <= above.len() {
        let message = format!("the code `{code}` stands under `{above}`");
        let expected = format!("a code that begins with {above}");
        check.error(path, "content.hs-code", &message, &expected, "Move the line, or correct its code.");
    }
}

pub fn shocks(shocks: &Vec<Shock>, check: &mut Checker) {
    check.unique_ids("", shocks.iter().map(|shock| shock.id.as_str()));
    ranges("", shocks, check);
    for (index, shock) in shocks.iter().enumerate() {
        word(&format!("[{index}].id"), &shock.id, check);
        text(&format!("[{index}].name"), &shock.name, check);
        for (nth, mention) in shock.mentions.iter().enumerate() {
            check.range(&format!("[{index}].mentions[{nth}].reliability"), mention.reliability, 0.05..=1.0);
        }
    }
}

#[expect(clippy::ptr_arg, reason = "the loader passes what the file holds, and that is a Vec")]
pub fn expectations(rows: &Vec<Expectation>, check: &mut Checker) {
    check.unique_ids("", rows.iter().map(|row| row.id.as_str()));
    for (index, row) in rows.iter().enumerate() {
        text(&format!("[{index}].text"), &row.text, check);
        if let Bound::Published { low, high, source } | Bound::RowTimes { low, high, source, .. } = &row.bound {
            let at = |field: &str| format!("[{index}].bound.{field}");
            sourced(&at("source"), "source", source, check);
            if check.finite(&at("low"), *low) && check.finite(&at("high"), *high) {
                ordered(&at("low"), *low, 0.5 * (low + high), *high, check);
            }
        }
    }
}

pub fn general(general: &General, check: &mut Checker) {
    ranges("", general, check);
    for &channel in Channel::ALL {
        complete("channels", general.channels.iter().any(|row| row.channel == channel), channel, check);
    }
    for &habit in Habit::ALL {
        complete("habits", general.habits.iter().any(|row| row.habit == habit), habit, check);
    }
    for &mode in Mode::ALL {
        complete("routes", general.routes.iter().any(|row| row.mode == mode), mode, check);
    }
    for &probe in ProbeKind::ALL {
        complete("suppliers.desk", general.suppliers.desk.iter().any(|row| row.probe == probe), probe, check);
    }
    for &directory in Directory::ALL {
        let known = general.suppliers.directories.iter().any(|row| row.directory == directory);
        complete("suppliers.directories", known, directory, check);
    }
    for (index, route) in general.routes.iter().enumerate() {
        shares(&format!("routes[{index}].legs"), route.legs.iter().map(|leg| leg.days), check);
    }
}

/// A list has to have a row for each word of a closed list.
fn complete(path: &str, is_there: bool, word: impl Serialize, check: &mut Checker) {
    if !is_there {
        let word = serde_json::to_string(&word).unwrap_or_default().replace('"', "");
        let message = format!("`{path}` has no row for {word}");
        check.error(path, "content.missing-row", &message, "a row for each", "Add it.");
    }
}

fn triple(path: &str, (low, mid, high): Triple, check: &mut Checker) {
    let finite = [low, mid, high].into_iter().all(|value| check.finite(path, value));
    if finite {
        ordered(path, low, mid, high, check);
        check.range(path, low, f64::MIN_POSITIVE..);
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
    ordered(path, low, mid, high, check);
    for name in ["unit", "source"] {
        let words = fields.get(name).and_then(Value::as_str).unwrap_or_default();
        sourced(&format!("{path}.{name}"), name, words, check);
    }
    check.range(&format!("{path}.development"), number("development"), -1.0..=1.0);
}

fn ordered(path: &str, low: f64, mid: f64, high: f64, check: &mut Checker) {
    if low > mid || mid > high {
        let message = format!("{low}, {mid}, {high} are not in order");
        let help = "low, mid and high are about the 10th, 50th and 90th percentile: sort them.";
        check.error(path, "content.range-order", &message, "low <= mid <= high", help);
    }
}

/// The unit or the source of a number, in words.
fn sourced(path: &str, name: &str, words: &str, check: &mut Checker) {
    if words.trim().len() < if name == "source" { 6 } else { 1 } {
        let help = "Name the publication or data set, or write `own judgement: ` and the reason.";
        let message = format!("a number without its {name}");
        check.error(path, "content.no-source", &message, &format!("the {name} in words"), help);
    }
}

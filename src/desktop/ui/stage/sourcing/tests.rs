//! Promises of the sourcing panel.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::*;
use crate::desktop::desk::Look;
use crate::desktop::testing::{self, Table, press};
use crate::lang::{Language, Words, facts};
use crate::model::scenario::Skill;
use crate::model::setting::MarketId;
use crate::model::words::{Directory, Incoterm, ProbeKind};
use crate::sim::decision::{Decision, Refusal};
use crate::sim::stage::sourcing::Move;
use crate::sim::stage::{market, product as range};

const PRODUCT: ProductId = ProductId(1);

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let decided = harness.state().asked.iter().filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Sourcing(sourcing) => Some(sourcing.clone()),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

/// A shop that has entered its first market and carries a product, some days on.
fn carrying(days: u32, first: &[Decision]) -> Table {
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let enter = Decision::Market(market::Move::Enter { market: MarketId(0) });
    let add = Decision::Product(range::Move::Add { market: MarketId(0), product: PRODUCT });
    for decision in [enter, add].iter().chain(first) {
        table.session.decide(decision).expect("it can be done");
    }
    for _ in 0..days {
        table.session.end_day();
    }
    table.frame.view = table.session.view();
    table.drafts.focus.product = PRODUCT;
    table
}

/// Suppliers of the product on the front page, the cheapest first.
fn known(table: &Table) -> Vec<SupplierView> {
    let rows = table.frame.view.suppliers.iter().filter(|row| row.product == PRODUCT);
    let mut rows: Vec<SupplierView> = rows.cloned().collect();
    rows.sort_by_key(|row| (row.price_from, row.supplier));
    rows
}

/// The same shop with a quotation in hand.
fn quoted() -> (Table, QuoteView) {
    let supplier = known(&carrying(0, &[]))[0].supplier;
    let request = Move::RequestQuote { supplier, incoterm: Incoterm::Exw, market: None };
    let table = carrying(12, &[Decision::Sourcing(request)]);
    let quote = table.frame.view.quotes[0].clone();
    (table, quote)
}

#[test]
fn a_directory_is_searched() {
    let table = carrying(0, &[]);
    let name = table.words.name("directory", &Directory::Fair);
    let mut harness = table.at_the_side();
    press(&mut harness, &name);
    assert_eq!(moves(&harness), [Move::Search { product: PRODUCT, directory: Directory::Fair }]);
}

#[test]
fn the_cheapest_pages_are_asked_at_once() {
    let table = carrying(0, &[]);
    let rows = known(&table);
    assert!(rows.len() >= 2, "the front page names some");
    let count = rows.len().min(3);
    let mut harness = table.at_the_side();
    press(&mut harness, &format!("Ask {count} suppliers"));
    let request =
        |row: &SupplierView| Move::RequestQuote { supplier: row.supplier, incoterm: Incoterm::Exw, market: None };
    let requests: Vec<Move> = rows.iter().take(count).map(request).collect();
    assert_eq!(moves(&harness), requests);
}

#[test]
fn cif_names_a_market() {
    let table = carrying(0, &[]);
    let first = known(&table)[0].supplier;
    let label = format!("{}: {}", table.words.say("term-incoterm"), "CIF");
    let mut harness = table.at_the_side();
    harness.get_by_label(&label).click();
    harness.run_steps(3);
    let count = known(harness.state()).len().min(3);
    press(&mut harness, &format!("Ask {count} suppliers"));
    let cif = Move::RequestQuote { supplier: first, incoterm: Incoterm::Cif, market: Some(MarketId(0)) };
    assert!(moves(&harness).contains(&cif), "{:?}", moves(&harness));
}

#[test]
fn a_supplier_is_looked_into() {
    for probe in ProbeKind::ALL {
        let table = carrying(0, &[]);
        let supplier = known(&table)[0].supplier;
        let name = table.words.name("probe", probe);
        let mut harness = table.at_the_side();
        press(&mut harness, "Step: Check");
        press(&mut harness, &name);
        assert_eq!(moves(&harness), [Move::Investigate { supplier, probe: *probe }]);
    }
}

#[test]
fn what_was_found_is_told() {
    let supplier = known(&carrying(0, &[]))[0].supplier;
    let ask = |probe: &ProbeKind| Decision::Sourcing(Move::Investigate { supplier, probe: *probe });
    let asked: Vec<Decision> = ProbeKind::ALL.iter().map(ask).collect();
    let table = carrying(30, &asked);
    let words = Words::new(Language::English);
    let row = table.frame.view.suppliers.iter().find(|row| row.supplier == supplier).expect("known").clone();
    let look = |_: &Decision| unreachable!("nothing is decided");
    let desk = Desk::new(&table.frame, Look::new(&words, table.kind, true), &look);
    for probe in ProbeKind::ALL {
        let found = dossier::found(&desk, &row, *probe).expect("all answers are there");
        assert!(!found.text.contains('⟨') && !found.short.contains('⟨'), "{}", found.text);
    }
}

#[test]
fn an_order_begins_at_the_smallest_lot() {
    let (table, quote) = quoted();
    let units = quote.offer.moq_units;
    let mut harness = table.at_the_side();
    press(&mut harness, &format!("Order {units} units"));
    assert_eq!(moves(&harness), [Move::Order { quote: quote.quote, units, inspected: false }]);
}

#[test]
fn an_order_can_be_inspected_and_too_small_a_one_is_refused() {
    let (mut table, quote) = quoted();
    let least = quote.offer.small_batch.map_or(quote.offer.moq_units, |small| small.moq_units);
    at_step(&mut table, Step::Order);
    let mut harness = table.at_the_side();
    press(&mut harness, "Inspect before shipment");
    harness.state_mut().drafts.stage.sourcing.order.units = quote.offer.moq_units;
    harness.run_steps(2);
    press(&mut harness, &format!("Order {} units", quote.offer.moq_units));
    let order = Move::Order { quote: quote.quote, units: quote.offer.moq_units, inspected: true };
    assert_eq!(moves(&harness), std::slice::from_ref(&order));
    harness.state_mut().drafts.stage.sourcing.order.units = least - 1;
    harness.run_steps(3);
    press(&mut harness, &format!("Order {} units", least - 1));
    assert_eq!(moves(&harness), [order], "too small an order stays where it is");
    let told = facts::refusal(&harness.state().words, &Refusal::BelowMoq { moq_units: least }).what;
    assert!(harness.query_by_label_contains(&told).is_some(), "it is not said that {told}");
}

#[test]
fn a_counter_offer_asks_for_a_lower_price() {
    let (table, quote) = quoted();
    let mut harness = table.at_the_side();
    press(&mut harness, "Ask for better terms");
    press(&mut harness, "Send the counter-offer");
    let price = quote.offer.tiers[0].unit_price.times(0.95);
    let [Move::Counter { quote: id, ask }] = &moves(&harness)[..] else { panic!("{:?}", moves(&harness)) };
    assert_eq!((*id, ask.unit_price, ask.moq_units, ask.deposit), (quote.quote, Some(price), None, None));
    press(&mut harness, "A lower price");
    press(&mut harness, "A smaller minimum");
    press(&mut harness, "A smaller deposit");
    press(&mut harness, "Send the counter-offer");
    let asked = moves(&harness);
    let Some(Move::Counter { ask, .. }) = asked.get(1) else { panic!("{asked:?}") };
    assert!(ask.unit_price.is_none());
    assert!(ask.moq_units.is_some_and(|moq| moq < quote.offer.moq_units));
    assert!(ask.deposit.is_some_and(|deposit| deposit < quote.offer.deposit));
}

#[test]
fn a_supplier_and_a_quotation_are_chosen_in_the_tables() {
    let mut table = Table::of("first-shop", Skill::Expert, 10, Language::English, facts_ui);
    at_step(&mut table, Step::Order);
    let product = table.drafts.focus.product;
    let last = table.frame.view.suppliers.iter().filter(|row| row.product == product).max_by_key(|row| row.price_from);
    let last = last.expect("somebody is known").clone();
    let quote = table.frame.view.quotes.iter().find(|quote| quote.offer.supplier == last.supplier);
    let quote = quote.expect("the expert asks many").clone();
    let mut harness = table.show(egui::vec2(760.0, 1500.0), 1.0);
    harness.get_by_label_contains(&format!("Supplier: {}, Origin", last.name)).click();
    harness.get_by_label_contains(&format!("Supplier: {}, Terms", last.name)).click();
    harness.run_steps(3);
    let draft = &harness.state().drafts.stage.sourcing;
    assert_eq!((draft.supplier, draft.order.quote), (Some(last.supplier), Some(quote.quote)));
    assert_eq!(draft.order.units, quote.offer.moq_units, "an order begins anew with another quotation");
}

#[test]
fn nobody_is_asked_about_what_is_not_carried() {
    let mut table = carrying(0, &[]);
    table.drafts.focus.product = ProductId(2);
    let mut harness = table.at_the_side();
    let button = harness.query_by_label("Ask 3 suppliers").or(harness.query_by_label("Ask 2 suppliers"));
    button.expect("somebody is known").click();
    harness.run_steps(3);
    assert_eq!(moves(&harness), []);
}

fn at_step(table: &mut Table, step: Step) {
    let look = |_: &Decision| unreachable!("nothing is decided");
    let desk = Desk::new(&table.frame, Look::new(&table.words, table.kind, true), &look);
    follow(&desk, &mut table.drafts);
    table.drafts.stage.sourcing.step = step;
}

#[test]
fn every_step_of_sourcing_is_for_everyone() {
    for days in [0, 12, 40] {
        testing::assert_is_for_everyone(days, decide_ui, |table| at_step(table, Step::Ask));
        testing::assert_is_for_everyone(days, decide_ui, |table| at_step(table, Step::Check));
        testing::assert_is_for_everyone(days, decide_ui, |table| at_step(table, Step::Order));
        testing::assert_is_for_everyone(days, decide_ui, |table| at_step(table, Step::Track));
    }
}

#[test]
fn talks_are_for_everyone_too() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let mut table = Table::of("first-shop", Skill::Expert, 10, language, decide_ui);
        at_step(&mut table, Step::Order);
        let opened = ["talks", "wish-moq", "wish-deposit"].map(|key| table.words.say(&format!("sourcing-{key}")));
        let mut harness = table.at_the_side();
        for name in opened {
            press(&mut harness, &name);
        }
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
    }
}

#[test]
fn sourcing_facts_fit_over_the_map() {
    for language in [Language::English, Language::French, Language::Arabic] {
        for days in [0, 12, 40] {
            let harness = Table::at(days, language, facts_ui).show(egui::vec2(760.0, 700.0), 1.0);
            testing::assert_all_is_named(&harness);
            testing::assert_nothing_sticks_out(&harness);
        }
    }
}

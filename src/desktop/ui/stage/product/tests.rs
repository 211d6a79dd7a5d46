//! Promises of the product panel.

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::*;
use crate::desktop::testing::{self, Table, press};
use crate::lang::{Language, facts};
use crate::model::scenario::Skill;
use crate::model::setting::{MarketId, ProductId};
use crate::run::price_parts;
use crate::sim::decision::Refusal;
use crate::sim::stage::market;

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let decided = harness.state().asked.iter().filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Product(product) => Some(product.clone()),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

/// A shop that has just entered its first market, with a product in focus.
fn entered(panel: testing::Panel) -> Table {
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, panel);
    let enter = Decision::Market(market::Move::Enter { market: MarketId(0) });
    table.session.decide(&enter).expect("a first market can be entered");
    table.frame.view = table.session.view();
    table
}

/// Takes what the panel asked for, as the host does.
fn take(harness: &mut Harness<'_, Table>) {
    let table = harness.state_mut();
    for intent in std::mem::take(&mut table.asked) {
        if let Intent::Decide(decision) = intent {
            table.session.decide(&decision).expect("the panel offered it");
        }
    }
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

#[test]
fn a_product_is_added_and_taken_out_again() {
    let (market, product) = (MarketId(0), ProductId(1));
    let mut table = entered(decide_ui);
    table.drafts.focus.product = product;
    let name = table.frame.names.products[1].clone();
    let mut harness = table.at_the_side();
    press(&mut harness, &format!("Add {name}"));
    assert_eq!(moves(&harness), [Move::Add { market, product }]);
    take(&mut harness);
    press(&mut harness, "Take it out of the range");
    press(&mut harness, &format!("Take out {name}"));
    assert_eq!(moves(&harness), [Move::Drop { market, product }]);
}

#[test]
fn nothing_can_be_added_before_a_market_is_entered_nor_to_a_full_range() {
    let refused = |table: Table, product: usize, why: Refusal| {
        let told = facts::refusal(&table.words, &why).what;
        let name = table.frame.names.products[product].clone();
        let mut harness = table.at_the_side();
        press(&mut harness, &format!("Add {name}"));
        assert_eq!(moves(&harness), []);
        assert!(harness.query_by_label_contains(&told).is_some(), "it is not said that {told}");
    };
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    table.drafts.focus.product = ProductId(2);
    refused(table, 2, Refusal::NotInMarket);
    let mut table = entered(decide_ui);
    for product in 0..table.frame.view.range_slots {
        let add = Move::Add { market: MarketId(0), product: ProductId(product) };
        table.session.decide(&Decision::Product(add)).expect("there is room");
    }
    table.frame.view = table.session.view();
    let full = table.frame.view.range_slots;
    table.drafts.focus.product = ProductId(full);
    refused(table, full as usize, Refusal::RangeFull { slots: full });
}

#[test]
fn a_design_joins_three_partners_to_a_factory() {
    let mut table = entered(decide_ui);
    // A factory that is known and makes something that can be designed.
    let fits = |table: &Table, form: &Move| table.session.check(&Decision::Product(form.clone())).is_ok();
    let places = [0, 1, 2].map(|part| {
        let partners = &table.frame.view.partners;
        partners.iter().position(|partner| partner.part as usize == part).expect("each part has partners") as u32
    });
    let makers: Vec<_> = table.frame.view.suppliers.iter().filter(|row| row.says_factory).cloned().collect();
    let mut found = None;
    for maker in makers {
        let goods = &table.frame.view.goods[maker.product.0 as usize];
        if goods.custom && found.is_none() {
            let add = Move::Add { market: MarketId(0), product: maker.product };
            table.session.decide(&Decision::Product(add)).expect("there is room");
            let [designer, mould_maker, component_maker] = places;
            let form = Move::FormChain { supplier: maker.supplier, designer, mould_maker, component_maker };
            if fits(&table, &form) {
                found = Some(maker);
            } else {
                let drop = Move::Drop { market: MarketId(0), product: maker.product };
                table.session.decide(&Decision::Product(drop)).expect("it is in range");
            }
        }
    }
    let maker = found.expect("somebody can make a design");
    table.frame.view = table.session.view();
    table.drafts.focus.product = maker.product;
    table.drafts.stage.product.chain = chain::tests::chosen(maker.product, maker.supplier, places);
    let mut harness = table.at_the_side();
    press(&mut harness, "A design of your own");
    press(&mut harness, "Commission the design");
    let [designer, mould_maker, component_maker] = places;
    let form = Move::FormChain { supplier: maker.supplier, designer, mould_maker, component_maker };
    assert_eq!(moves(&harness), [form]);
    take(&mut harness);
    assert!(harness.query_by_label("Commission the design").is_none(), "it is being made");
}

#[test]
fn a_carried_product_is_a_step_away() {
    let table = Table::at(40, Language::English, decide_ui);
    let carried: Vec<ProductId> =
        table.frame.view.niches.iter().filter(|niche| niche.in_range).map(|niche| niche.product).collect();
    let last = *carried.last().expect("the competent player carries something");
    let name = table.frame.names.products[last.0 as usize].clone();
    let mut harness = table.at_the_side();
    press(&mut harness, &name);
    assert_eq!(harness.state().drafts.focus.product, last);
}

#[test]
fn a_row_of_the_table_takes_its_product_into_focus_and_the_price_of_it_apart() {
    let table = Table::at(40, Language::English, facts_ui);
    let name = table.frame.names.products[0].clone();
    let mut harness = table.show(egui::vec2(760.0, 1500.0), 1.0);
    let row = format!("Product: {name}");
    harness.get_by_label_contains(&row).click();
    harness.run_steps(3);
    assert_eq!(harness.state().drafts.focus.product, ProductId(0));
    let desk_way = price_parts::cheapest(&harness.state().frame.view.niches[0]).expect("there is a way in").mode;
    let way = harness.state().words.name("mode", &desk_way);
    assert!(harness.query_by_label_contains(&format!("Way in: {way}")).is_some());
}

#[test]
fn a_product_panel_is_for_everyone() {
    testing::assert_is_for_everyone(40, decide_ui, |_| {});
}

#[test]
fn what_folds_is_for_everyone_too() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let mut table = Table::at(40, language, decide_ui);
        let makers = table.frame.view.suppliers.iter().filter(|row| row.says_factory);
        let mut products = makers.map(|row| row.product);
        let custom = products.find(|product| table.frame.view.goods[product.0 as usize].custom);
        table.drafts.focus.product = custom.expect("something can be designed");
        let chain = table.words.say("product-chain");
        let mut harness = table.at_the_side();
        press(&mut harness, &chain);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
        let mut harness = Table::at(40, language, decide_ui).at_the_side();
        let drop = harness.state().words.say("product-drop");
        press(&mut harness, &drop);
        testing::assert_nothing_sticks_out(&harness);
    }
}

#[test]
fn product_facts_fit_over_the_map() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let harness = Table::at(40, language, facts_ui).show(egui::vec2(760.0, 700.0), 1.0);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
    }
}

//! Promises of the market panel.

use egui_kittest::kittest::Queryable;

use super::*;
use crate::desktop::testing::{self, Table, press};
use crate::lang::Language;
use crate::model::scenario::Skill;
use crate::model::setting::ProductId;

fn moves(harness: &egui_kittest::Harness<'_, Table>) -> Vec<Move> {
    let asked = harness.state().asked.iter();
    let decided = asked.filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Market(market) => Some(market.clone()),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

#[test]
fn a_first_market_can_be_entered() {
    let table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let mut harness = table.at_the_side();
    press(&mut harness, "Enter Zandovea");
    assert_eq!(moves(&harness), [Move::Enter { market: MarketId(0) }]);
}

#[test]
fn research_is_bought_for_the_product_in_focus_and_refused_while_it_is_on_its_way() {
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    table.drafts.focus.product = ProductId(3);
    let mut harness = table.at_the_side();
    press(&mut harness, "Buy the research");
    let bought = Move::Research { market: MarketId(0), product: ProductId(3), grade: Grade::Survey };
    assert_eq!(moves(&harness), std::slice::from_ref(&bought));
    let table = harness.state_mut();
    table.session.decide(&Decision::Market(bought)).expect("the panel offered it");
    table.frame.view = table.session.view();
    harness.run_steps(2);
    assert!(harness.query_by_label("Buy the research").is_none(), "it is on its way");
}

#[test]
fn a_market_panel_is_for_everyone() {
    testing::assert_is_for_everyone(40, decide_ui, |_| {});
}

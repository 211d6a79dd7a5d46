//! Promises of the compliance panel.

use std::sync::Arc;

use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::*;
use crate::content;
use crate::desktop::frame::{Beside, Frame, Past};
use crate::desktop::testing::{self, Table, press};
use crate::lang::{Language, facts as told};
use crate::model::scenario::Skill;
use crate::run::session::Session;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::stage::compliance::{ComplaintState, Move, Registration};
use crate::sim::stage::{market, product};

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let asked = harness.state().asked.iter();
    let decided = asked.filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Compliance(decided) => Some(decided.clone()),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

fn shows(harness: &Harness<'_, Table>, part: &str) -> bool {
    let part = part.to_owned();
    let told = By::new().predicate(move |node| {
        let said = node.label().or_else(|| node.value());
        said.is_some_and(|said| said.contains(&part))
    });
    harness.query_all(told).next().is_some()
}

/// Presses the first control whose name begins so.
fn press_beginning(harness: &mut Harness<'_, Table>, beginning: &str) {
    let beginning = beginning.to_owned();
    let is_it = By::new().predicate(move |node| {
        node.data().supports_action(egui::accesskit::Action::Focus)
            && node.label().is_some_and(|label| label.starts_with(&beginning))
    });
    harness.query_all(is_it).next().expect("it is there").click();
    harness.run_steps(3);
}

fn decide(harness: &mut Harness<'_, Table>, decided: Move) {
    let table = harness.state_mut();
    table.session.decide(&Decision::Compliance(decided)).expect("the panel offered it");
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

/// In the first market of a scenario, with the first product that fits in range.
fn carrying(scenario: &str, language: Language, fits: impl Fn(&Table, ProductId) -> bool) -> Table {
    let mut table = Table::of(scenario, Skill::Idle, 0, language, decide_ui);
    let market = MarketId(0);
    table.session.decide(&Decision::Market(market::Move::Enter { market })).expect("there is money");
    let products: Vec<ProductId> = table.frame.view.goods.iter().map(|goods| goods.product).collect();
    let product = products.into_iter().find(|product| fits(&table, *product)).expect("one fits");
    table.session.decide(&Decision::Product(product::Move::Add { market, product })).expect("there is room");
    table.frame.view = table.session.view();
    table.drafts.focus.product = product;
    table
}

fn needs_papers(table: &Table, product: ProductId) -> bool {
    table.frame.view.niches.iter().any(|niche| niche.product == product && !niche.papers.is_empty())
}

fn beginner(language: Language) -> Table {
    carrying("first-shop", language, needs_papers)
}

/// The first day on which a complaint waits for an answer, where people complain more than they do.
fn accused(language: Language) -> Table {
    let scenario = content::find_scenario("first-shop").expect("it ships");
    let mut setting = content::generate::setting(&scenario, 7);
    setting.scenario.general.compliance.ip_year.mid = 40.0;
    let mut session = Session::new(setting);
    let script = session.script(Skill::Competent);
    let (mut past, is_accused) = (Past::default(), |session: &Session| !session.view().complaints.is_empty());
    while !session.is_over() && !is_accused(&session) {
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
        past.push(&session);
    }
    assert!(is_accused(&session), "nobody complains about anything");
    let mut table = Table::of("first-shop", Skill::Idle, 0, language, decide_ui);
    table.frame = Frame::of(&session, &table.words, Arc::new(past), Beside::default(), 1);
    table.drafts.focus.product = table.frame.view.niches.iter().find(|niche| niche.in_range).expect("it sells").product;
    table.session = session;
    table
}

#[test]
fn a_paper_is_ordered_and_then_awaited() {
    let mut harness = beginner(Language::English).at_the_side();
    assert!(shows(&harness, "Missing"));
    press_beginning(&mut harness, "Get it: ");
    let ordered = moves(&harness).pop().expect("a move");
    let product = harness.state().drafts.focus.product;
    assert!(
        matches!(&ordered, Move::Certify { product: of, report_of: None, .. } if *of == product),
        "without a report that is known to be genuine, a full test: {ordered:?}"
    );
    decide(&mut harness, ordered);
    assert!(shows(&harness, "Ordered, holds from"));
}

#[test]
fn a_suppliers_report_is_used_when_it_is_chosen() {
    let mut table = beginner(Language::English);
    let product = table.drafts.focus.product;
    let offers = |view: &crate::sim::view::ShopView| {
        view.suppliers.iter().find(|row| row.product == product && row.offers_certificate).map(|row| row.supplier)
    };
    let supplier = offers(&table.frame.view);
    table.drafts.focus.product = product;
    let mut harness = table.at_the_side();
    let Some(supplier) = supplier else {
        assert!(shows(&harness, "No supplier that you know offers"));
        return;
    };
    harness.state_mut().drafts.stage.compliance.report_of = Some(supplier);
    harness.run_steps(2);
    assert!(shows(&harness, "Nobody has asked the issuer"), "its risk is said");
    press_beginning(&mut harness, "Get it: ");
    assert!(matches!(moves(&harness)[..], [Move::Certify { report_of: Some(of), .. }] if of == supplier));
}

#[test]
fn a_heading_is_left_to_the_broker_until_another_is_chosen() {
    let mut harness = beginner(Language::English).at_the_side();
    assert!(shows(&harness, "left to the broker"));
    let (focus, view) = (harness.state().drafts.focus, harness.state().frame.view.clone());
    let code = view.goods[focus.product.0 as usize].headings[1].code.clone();
    press_beginning(&mut harness, &format!("Tariff heading: {code}"));
    press(&mut harness, &format!("Declare as {code}"));
    let classify = Move::Classify { market: focus.market, product: focus.product, code: code.clone() };
    assert_eq!(moves(&harness), std::slice::from_ref(&classify));
    decide(&mut harness, classify);
    assert!(harness.query_by_label(&format!("Declare as {code}")).is_none(), "it is declared");
}

#[test]
fn a_low_value_is_declared_only_after_its_risk_is_said() {
    let mut harness = beginner(Language::English).at_the_side();
    assert!(!shows(&harness, "is fraud"));
    harness.state_mut().drafts.stage.compliance.value = Bps(6_000);
    harness.run_steps(2);
    assert!(shows(&harness, "is fraud") && shows(&harness, "if found"));
    press(&mut harness, "Declare 60.0% of the cost");
    let focus = harness.state().drafts.focus;
    let declare = Move::Declare { market: focus.market, product: focus.product, value: Bps(6_000) };
    assert_eq!(moves(&harness), std::slice::from_ref(&declare));
    decide(&mut harness, declare);
    assert!(shows(&harness, "Declared today: 60.0%"));
}

#[test]
fn what_customs_would_not_take_is_refused_while_it_is_entered() {
    let mut harness = beginner(Language::English).at_the_side();
    harness.state_mut().drafts.stage.compliance.code = Some("0000.00".into());
    harness.run_steps(2);
    let refused = told::refusal(&harness.state().words, &Refusal::UnknownCode).what;
    assert!(shows(&harness, &refused), "{refused}");
    press_beginning(&mut harness, "Declare as 0000.00");
    assert_eq!(moves(&harness), []);
}

#[test]
fn a_proof_of_origin_is_offered_where_it_lowers_the_duty() {
    let is_southern = |table: &Table, product: ProductId| {
        let made_in = &table.frame.view.goods[product.0 as usize].made_in;
        made_in.iter().any(|origin| origin.may_be_preferred())
    };
    let has_southern = |scenario: &&str| {
        let table = Table::of(scenario, Skill::Idle, 0, Language::English, decide_ui);
        table.frame.view.goods.iter().any(|goods| is_southern(&table, goods.product))
    };
    let scenario = content::library::scenarios().find(has_southern).expect("some trade is southern");
    let mut harness = carrying(scenario, Language::English, is_southern).at_the_side();
    press(&mut harness, "Send proofs of origin");
    let focus = harness.state().drafts.focus;
    let prove = Move::ProveOrigin { market: focus.market, product: focus.product, on: true };
    assert_eq!(moves(&harness), std::slice::from_ref(&prove));
    decide(&mut harness, prove);
    press(&mut harness, "Send no more proofs");
    assert!(matches!(moves(&harness).last(), Some(Move::ProveOrigin { on: false, .. })));
}

#[test]
fn each_registration_can_be_applied_for() {
    let mut harness = beginner(Language::English).at_the_side();
    for registration in registrations::ALL {
        let name = harness.state().words.name("registration", &registration);
        press(&mut harness, &format!("Apply: {name}"));
        assert_eq!(moves(&harness).last(), Some(&Move::Register { market: MarketId(0), registration }));
    }
    decide(&mut harness, Move::Register { market: MarketId(0), registration: Registration::Tax });
    assert!(shows(&harness, "Applied for, in force from"));
}

#[test]
fn consent_is_changed_to_what_is_chosen() {
    let mut harness = beginner(Language::English).at_the_side();
    let name = harness.state().words.name("consent", &Consent::OptIn);
    let term = harness.state().words.say("term-consent");
    press_beginning(&mut harness, &format!("{term}: {name}"));
    press(&mut harness, &format!("Change to: {name}"));
    assert_eq!(moves(&harness), [Move::SetConsent { market: MarketId(0), consent: Consent::OptIn }]);
}

#[test]
fn a_complaint_is_contested_or_settled() {
    let mut harness = accused(Language::English).at_the_side();
    let view = harness.state().frame.view.clone();
    let open = view.complaints.iter().filter(|row| row.state == ComplaintState::Open);
    let complaint = open.min_by_key(|row| row.deadline).expect("it was looked for").complaint;
    let [contest, settle] = [Plea::Contest, Plea::Settle].map(|plea| harness.state().words.name("plea", &plea));
    press(&mut harness, &contest);
    assert_eq!(moves(&harness), [Move::Plead { complaint, plea: Plea::Contest }]);
    press_beginning(&mut harness, &format!("Answer to complaint {}: {settle}", complaint.0));
    press(&mut harness, &settle);
    let plead = Move::Plead { complaint, plea: Plea::Settle };
    assert_eq!(moves(&harness).last(), Some(&plead));
    decide(&mut harness, plead);
    assert!(shows(&harness, "Earlier complaints"));
}

#[test]
fn a_line_of_the_tariff_is_found_and_taken_over() {
    let mut table = beginner(Language::English);
    let line = table.frame.tariff.last().expect("there is a tariff").clone();
    table.drafts.tables.entry("compliance-tariff").or_default().filter = line.code.clone();
    let product = table.drafts.focus.product;
    let mut at_the_side = table.at_the_side();
    at_the_side.state_mut().drafts.stage.compliance.code = Some(line.code.clone());
    at_the_side.run_steps(2);
    press(&mut at_the_side, &format!("Declare as {}", line.code));
    assert_eq!(moves(&at_the_side), [Move::Classify { market: MarketId(0), product, code: line.code.clone() }]);
    let mut table = Table::at(0, Language::English, facts_ui);
    table.drafts.tables.entry("compliance-tariff").or_default().filter = line.code.clone();
    let mut facts = table.show(vec2(760.0, 4000.0), 1.0);
    press_beginning(&mut facts, &format!("Heading: {}", line.code));
    assert_eq!(facts.state().drafts.stage.compliance.code, Some(line.code));
}

#[test]
fn a_compliance_panel_is_for_everyone() {
    testing::assert_is_for_everyone(40, decide_ui, |_| {});
    testing::assert_is_for_everyone(0, decide_ui, |_| {});
}

#[test]
fn the_facts_of_compliance_are_for_everyone() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let mut harness = Table::at(60, language, facts_ui).show(vec2(760.0, 4000.0), 1.0);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
        if language == Language::English {
            testing::assert_keyboard_reaches_all(&mut harness);
        }
    }
}

#[test]
fn compliance_for_people_to_look_at() {
    testing::pictures("compliance-new", decide_ui, vec2(312.0, 2500.0), beginner);
    testing::pictures("compliance-accused", decide_ui, vec2(312.0, 2500.0), accused);
    testing::pictures("compliance-facts", facts_ui, vec2(760.0, 2600.0), |language| Table::at(60, language, facts_ui));
}

//! Promises of the pricing panel.

use egui_kittest::Harness;
use egui_kittest::kittest::{By, Queryable};

use super::reprice::Way;
use super::*;
use crate::base::money::{Bps, Money};
use crate::desktop::testing::{self, Table, press};
use crate::lang::Language;
use crate::lang::facts;
use crate::model::scenario::Skill;
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::{DutyTerms, LanguageRole};
use crate::sim::stage::{market, product};

fn moves(harness: &Harness<'_, Table>) -> Vec<Move> {
    let asked = harness.state().asked.iter();
    let decided = asked.filter_map(|intent| match intent {
        Intent::Decide(decision) => match decision.as_ref() {
            Decision::Pricing(pricing) => Some(pricing.clone()),
            _ => None,
        },
        _ => None,
    });
    decided.collect()
}

/// The competent player's shop with a listing in focus.
fn trading() -> Table {
    let mut table = Table::at(40, Language::English, decide_ui);
    let listing = table.frame.view.listings.iter().find(|listing| listing.live).expect("it sells by then");
    let niche = &table.frame.view.niches[listing.niche.0 as usize];
    (table.drafts.focus.market, table.drafts.focus.product) = (niche.market, niche.product);
    table
}

/// A shop that carries a product and has not listed it.
fn carrying(product: u32) -> Table {
    let mut table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let (market, product) = (MarketId(0), ProductId(product));
    let first =
        [Decision::Market(market::Move::Enter { market }), Decision::Product(product::Move::Add { market, product })];
    for decision in first {
        table.session.decide(&decision).expect("a new shop can");
    }
    table.frame.view = table.session.view();
    table.drafts.focus.product = product;
    table
}

/// The side column with everything in it unfolded.
fn all_open(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    for id in ["pricing-promise", "pricing-content", "pricing-promotion", "pricing-close"] {
        let id = ui.make_persistent_id(("folding", id));
        ui.data_mut(|data| data.insert_persisted(id, true));
    }
    decide_ui(ui, desk, drafts)
}

/// Does what was asked for, and shows the day again.
fn take(harness: &mut Harness<'_, Table>) {
    let asked = moves(harness);
    let table = harness.state_mut();
    table.asked.clear();
    for asked in asked {
        table.session.decide(&Decision::Pricing(asked)).expect("the panel offered it");
    }
    table.frame.view = table.session.view();
    harness.run_steps(3);
}

#[test]
fn a_first_listing_is_open_at_the_middle_price_with_one_press() {
    let table = carrying(2);
    let middle = table.frame.view.niches[2].price_50;
    let mut harness = table.at_the_side();
    press(&mut harness, "Open the listing");
    let asked = moves(&harness);
    let [Move::Set { market: MarketId(0), product: ProductId(2), offer }] = asked.as_slice() else {
        panic!("one listing: {asked:?}")
    };
    assert_eq!((offer.price, offer.fulfilment), (middle, Fulfilment::Local));
    assert!(offer.promised_days > 1 && !offer.languages.is_empty());
    take(&mut harness);
    harness.get_by_label("This is how the listing stands. Change a field to see what it would cost.");
}

#[test]
fn every_field_of_the_offer_is_decided() {
    let mut harness = trading().at_the_side();
    let before = harness.state().drafts.stage.pricing.offer.clone();
    let name = |role: LanguageRole, table: &Table| {
        let market = &table.frame.view.markets[0];
        let row = market.languages.iter().find(|row| row.role == role).expect("first-shop has both");
        format!("{}, {} of buyers", row.name, table.words.percent(row.share, 0))
    };
    let national = name(LanguageRole::National, harness.state());
    press(&mut harness, "Listing page");
    press(&mut harness, "Content: 4");
    press(&mut harness, "Product card: 3");
    press(&mut harness, &national);
    let draft = &mut harness.state_mut().drafts.stage.pricing.offer;
    draft.price = Money(12_345);
    draft.ship_fee = Money(200);
    draft.promised_days = 9;
    draft.return_days = 30;
    harness.run_steps(2);
    press(&mut harness, "Change the listing");
    let asked = moves(&harness);
    let [Move::Set { offer, .. }] = asked.as_slice() else { panic!("one change: {asked:?}") };
    assert_eq!((offer.content, offer.card, offer.price, offer.ship_fee), (4, 3, Money(12_345), Money(200)));
    assert_eq!((offer.promised_days, offer.return_days), (9, 30));
    assert_ne!(offer.languages, before.languages);
}

#[test]
fn a_price_is_typed_and_what_it_leaves_follows() {
    let mut harness = trading().at_the_side();
    let field = By::new().label("Price").predicate(|node| node.role() == egui::accesskit::Role::SpinButton);
    harness.get(field).click();
    harness.run_steps(2);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.event(egui::Event::Text("77.50".into()));
    harness.key_press(egui::Key::Enter);
    harness.run_steps(3);
    assert_eq!(harness.state().drafts.stage.pricing.offer.price, Money(7_750));
}

#[test]
fn orders_can_be_sent_from_abroad_with_duty_paid() {
    let mut table = trading();
    let niche = &table.frame.view.niches[table.drafts.focus.product.0 as usize];
    let way = niche.landed.iter().find(|way| way.mode.carries_parcels()).expect("parcels come to first-shop");
    let fulfilment = Fulfilment::Direct { origin: way.origin, mode: way.mode };
    table.drafts.stage.pricing = Draft::default();
    let mut harness = table.at_the_side();
    harness.state_mut().drafts.stage.pricing.offer.fulfilment = fulfilment;
    harness.run_steps(2);
    press(&mut harness, "Delivery promise");
    let ddp = harness.state().words.name("duty-terms", &DutyTerms::Ddp);
    press(&mut harness, &format!("Who pays duty and VAT: {ddp}"));
    press(&mut harness, "Change the listing");
    let asked = moves(&harness);
    let [Move::Set { offer, .. }] = asked.as_slice() else { panic!("one change: {asked:?}") };
    assert_eq!((offer.fulfilment, offer.duty), (fulfilment, DutyTerms::Ddp));
}

#[test]
fn a_price_beyond_all_bounds_is_refused_in_words() {
    let mut harness = trading().at_the_side();
    harness.state_mut().drafts.stage.pricing.offer.price = Money(90_000_000_000);
    harness.run_steps(2);
    let table = harness.state();
    let (market, product) = (table.drafts.focus.market, table.drafts.focus.product);
    let offer = table.drafts.stage.pricing.offer.clone();
    let wanted = Decision::Pricing(Move::Set { market, product, offer });
    let refusal = table.session.check(&wanted).expect_err("too dear");
    let told = facts::refusal_of(&table.words, &table.frame.names, &wanted, &refusal).what;
    harness.get_by_label_contains(&told);
    press(&mut harness, "Change the listing");
    assert!(moves(&harness).is_empty());
}

#[test]
fn a_promotion_is_planned_and_shown() {
    let mut table = trading();
    table.drafts.stage.pricing = Draft::default();
    let mut harness = table.at_the_side();
    if harness.query_by_label("Run the promotion").is_none() {
        press(&mut harness, "Promotion");
    }
    let today = harness.state().frame.view.day;
    let draft = &mut harness.state_mut().drafts.stage.pricing;
    draft.promotion = crate::sim::stage::pricing::Promotion { off: Bps(1_200), from: today.plus(20), days: 5 };
    harness.run_steps(2);
    press(&mut harness, "Run the promotion");
    let asked = moves(&harness);
    let [Move::Promote { promotion, .. }] = asked.as_slice() else { panic!("one promotion: {asked:?}") };
    assert_eq!((promotion.off, promotion.from, promotion.days), (Bps(1_200), today.plus(20), 5));
    take(&mut harness);
    harness.get_by_label_contains("12.0% off is planned");
}

#[test]
fn a_listing_is_closed_and_opened_again() {
    let mut harness = trading().at_the_side();
    press(&mut harness, "Close the listing");
    press(&mut harness, "Close it");
    assert!(matches!(moves(&harness).as_slice(), [Move::Close { .. }]));
    take(&mut harness);
    press(&mut harness, "Open the listing again");
    assert!(matches!(moves(&harness).as_slice(), [Move::Set { .. }]));
}

#[test]
fn what_is_taken_back_is_seen_in_the_form() {
    let mut harness = trading().at_the_side();
    let before = harness.state().drafts.stage.pricing.offer.clone();
    let session = harness.state().session.clone();
    harness.state_mut().drafts.stage.pricing.offer.price = before.price + Money(500);
    harness.run_steps(2);
    press(&mut harness, "Change the listing");
    take(&mut harness);
    assert_ne!(harness.state().drafts.stage.pricing.offer, before);
    let table = harness.state_mut();
    table.frame.view = session.view();
    harness.run_steps(2);
    assert_eq!(harness.state().drafts.stage.pricing.offer, before);
}

#[test]
fn many_prices_change_with_one_press() {
    let mut table = Table::at(60, Language::English, facts_ui);
    table.drafts.stage.pricing.way = Way::Raise;
    table.drafts.stage.pricing.change = Bps(1_000);
    let live: Vec<_> = table.frame.view.listings.iter().filter(|row| row.live).cloned().collect();
    assert!(live.len() > 1, "the competent player carries two products");
    let mut harness = table.show(egui::vec2(760.0, 2400.0), 1.0);
    press(&mut harness, &format!("Change {} prices", live.len()));
    let asked = moves(&harness);
    assert_eq!(asked.len(), live.len());
    for (asked, listing) in asked.iter().zip(&live) {
        let Move::Set { offer, .. } = asked else { panic!("prices are set") };
        assert_eq!(offer.price, listing.offer.price + listing.offer.price.share(Bps(1_000)));
        assert_eq!(offer.content, listing.offer.content);
    }
}

#[test]
fn a_shop_without_a_market_is_shown_the_way() {
    let table = Table::of("first-shop", Skill::Idle, 0, Language::English, decide_ui);
    let mut harness = table.at_the_side();
    press(&mut harness, "Go to Market");
    assert_eq!(harness.state().drafts.focus.stage, Stage::Market);
}

#[test]
fn the_pricing_panel_is_for_everyone() {
    testing::assert_is_for_everyone(40, decide_ui, |_| {});
    testing::assert_is_for_everyone(40, all_open, |_| {});
}

#[test]
fn the_listings_are_for_everyone() {
    for language in [Language::English, Language::French, Language::Arabic] {
        let table = Table::at(60, language, facts_ui);
        let mut harness = table.show(egui::vec2(760.0, 1600.0), 1.0);
        testing::assert_all_is_named(&harness);
        testing::assert_nothing_sticks_out(&harness);
        if language == Language::English {
            testing::assert_keyboard_reaches_all(&mut harness);
        }
    }
}

#[test]
fn pictures_of_pricing() {
    let trading = |language| {
        let mut table = trading();
        table.words = crate::lang::Words::new(language);
        table
    };
    testing::pictures("pricing", decide_ui, egui::vec2(312.0, 1300.0), trading);
    testing::pictures("pricing-open", all_open, egui::vec2(312.0, 2200.0), trading);
    testing::pictures("pricing-new", decide_ui, egui::vec2(312.0, 1900.0), |language| {
        let mut table = carrying(2);
        table.words = crate::lang::Words::new(language);
        table
    });
    testing::pictures("pricing-facts", facts_ui, egui::vec2(760.0, 1100.0), |language| {
        Table::at(60, language, facts_ui)
    });
}

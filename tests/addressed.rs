//! Luck is addressed: taking away one shop's listing or purchase moves no other luck.

use dhow::base::calendar::Day;
use dhow::model::scenario::Skill;
use dhow::model::setting::Setting;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::event::{DayLog, Event};
use dhow::sim::stage::{pricing, sourcing};
use dhow::sim::world::World;
use proptest::prelude::*;

use crate::support;

/// What is nobody's doing, or the rivals' own: rates, incumbents' prices and sell-outs, rivals' lots, customs, lead times.
fn others(world: &World, logs: &[DayLog]) -> Vec<String> {
    let mut facts: Vec<String> = logs.iter().map(|log| format!("rates {:?}", log.rates)).collect();
    for (id, niche) in world.niches.iter() {
        facts.push(format!("niche {id:?} {} {:?} {:?}", niche.trend, niche.price, niche.back));
    }
    for (_, purchase) in world.purchases.iter().filter(|(_, row)| row.shop.0 != 0) {
        facts.push(format!("purchase {:?} {:?} {:?}", purchase.shop, purchase.supplier, purchase.ready));
    }
    for (_, lot) in world.stock.lots.iter().filter(|(_, lot)| lot.shop.0 != 0 && lot.parent.is_none()) {
        facts.push(format!("lot {:?} {:?} {}", lot.shop, lot.product, lot.defect_share));
    }
    for (_, shipment) in world.shipments.iter().filter(|(_, row)| row.shop.0 != 0) {
        facts.push(format!(
            "shipment {:?} {:?} {:?} {:?}",
            shipment.shop, shipment.product, shipment.left, shipment.state
        ));
    }
    facts
}

/// Plays the competent player's decisions with one of them left out.
fn play_without(setting: &Setting, decisions: &[(Day, Decision)], without: Option<usize>, days: u32) -> Session {
    let mut session = Session::new(setting.clone());
    for day in 0..days {
        for (index, (on, decision)) in decisions.iter().enumerate() {
            if on.0 == day && Some(index) != without {
                let _refused = session.decide(decision);
            }
        }
        session.end_day();
    }
    session
}

fn record(setting: &Setting, days: u32) -> Vec<(Day, Decision)> {
    let mut session = Session::new(setting.clone());
    let script = session.script(Skill::Competent);
    let mut decisions = Vec::new();
    for _ in 0..days {
        for decision in script.decide(&session.view()) {
            decisions.push((session.day(), decision.clone()));
            let _refused = session.decide(&decision);
        }
        session.end_day();
    }
    decisions
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn removing_a_listing_or_a_purchase_moves_no_other_luck(form in 1u32..100, pick: prop::sample::Index) {
        const DAYS: u32 = 60;
        let setting = support::form(form);
        let decisions = record(&setting, DAYS);
        let removable: Vec<usize> = decisions
            .iter()
            .enumerate()
            .filter(|(_, (_, decision))| matches!(
                decision,
                Decision::Pricing(pricing::Move::Set { .. }) | Decision::Sourcing(sourcing::Move::Order { .. })
            ))
            .map(|(index, _)| index)
            .collect();
        prop_assume!(!removable.is_empty());
        let whole = play_without(&setting, &decisions, None, DAYS);
        let less = play_without(&setting, &decisions, Some(removable[pick.index(removable.len())]), DAYS);
        // What rivals decide may answer to what they see; their luck on the days up to there may not move.
        let (whole, less) = (others(whole.world(), whole.logs()), others(less.world(), less.logs()));
        let shared = whole.iter().filter(|fact| less.contains(fact)).count();
        let fixed = |facts: &[String]| facts.iter().filter(|fact| fact.starts_with("rates") || fact.starts_with("niche"))
            .cloned().collect::<Vec<_>>();
        prop_assert_eq!(fixed(&whole), fixed(&less));
        prop_assert!(shared * 10 >= whole.len() * 9, "{} of {} facts stayed", shared, whole.len());
    }
}

#[test]
fn a_rivals_goods_and_customs_do_not_depend_on_the_student() {
    // With rivals that decide the same, everything about their goods is the same to the last bit.
    for form in 1..=8 {
        let setting = support::form(form);
        let idle = play_without(&setting, &[], None, 40);
        let bought = record(&setting, 40);
        let busy = play_without(&setting, &bought, None, 40);
        let same_orders = |session: &Session| -> Vec<String> {
            let rivals = session.logs().iter().flat_map(|log| &log.events).filter_map(|event| match event {
                Event::Decided { shop, decision: Decision::Sourcing(decision), .. } if shop.0 != 0 => {
                    Some(format!("{shop:?} {decision:?}"))
                }
                _ => None,
            });
            rivals.collect()
        };
        let lots = |session: &Session| -> Vec<String> {
            others(session.world(), &[])
                .into_iter()
                .filter(|fact| fact.starts_with("lot") || fact.starts_with("purchase"))
                .collect()
        };
        let first_orders = |facts: Vec<String>| facts.len();
        assert!(first_orders(same_orders(&idle)) > 0, "form {form}: the rivals bought nothing");
        let (idle, busy) = (lots(&idle), lots(&busy));
        let first = idle.len().min(busy.len()).min(4);
        assert_eq!(idle[..first], busy[..first], "form {form}");
    }
}

//! Luck is addressed: taking away one shop's listing or purchase moves no other luck.

use std::collections::BTreeMap;

use dhow::base::calendar::Day;
use dhow::model::scenario::Skill;
use dhow::model::setting::Setting;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::event::Event;
use dhow::sim::stage::compliance::CustomsOutcome;
use dhow::sim::stage::{pricing, sourcing};
use dhow::sim::world::ShopId;
use proptest::prelude::*;

use crate::support;

const SEATS: u32 = 2;
const DAYS: u32 = 60;

type Script = Vec<(Day, ShopId, Decision)>;

/// What two students decide, seat by seat.
fn record(setting: &Setting) -> Script {
    let mut session = Session::with_seats(setting.clone(), SEATS);
    let mut decisions = Vec::new();
    for _ in 0..DAYS {
        for (seat, skill) in [(ShopId(0), Skill::Expert), (ShopId(1), Skill::Competent)] {
            for decision in session.script(skill).decide(&session.view_of(seat)) {
                decisions.push((session.day(), seat, decision.clone()));
                let _refused = session.decide_for(seat, &decision);
            }
        }
        session.end_day();
    }
    decisions
}

/// Plays the recorded decisions, one of them left out.
fn play_without(setting: &Setting, decisions: &Script, without: Option<usize>) -> Session {
    let mut session = Session::with_seats(setting.clone(), SEATS);
    for day in 0..DAYS {
        for (index, (on, seat, decision)) in decisions.iter().enumerate() {
            if on.0 == day && Some(index) != without {
                let _refused = session.decide_for(*seat, decision);
            }
        }
        session.end_day();
    }
    session
}

/// What chance gave everybody but the first seat, by whose and what it is; physical effects of one shop on another (a full
/// lane, a busy works) are no luck and are not in here.
fn luck(session: &Session) -> BTreeMap<String, String> {
    let world = session.world();
    let mut facts = BTreeMap::new();
    for log in session.logs() {
        facts.insert(format!("rates of day {}", log.day.0), format!("{:?}", log.rates));
        for event in &log.events {
            if let Event::Customs { shop, shipment, outcome } = event
                && shop.0 != 0
            {
                let row = &world.shipments[*shipment];
                let key = format!("customs {shop:?} {:?} {:?} {:?}", row.product, row.mode, row.left);
                let told = match outcome {
                    CustomsOutcome::Released { inspected, .. } => format!("released {inspected}"),
                    CustomsOutcome::Reassessed { findings, .. } => format!("reassessed {findings:?}"),
                    CustomsOutcome::Seized { findings } => format!("seized {findings:?}"),
                    CustomsOutcome::HeldUnpaid { .. } => continue,
                };
                facts.insert(key, told);
            }
            if let Event::Shock { market, shock } = event {
                facts.insert(format!("shock {shock} {market:?} {}", log.day.0), String::new());
            }
        }
    }
    for (id, niche) in world.niches.iter() {
        facts.insert(format!("drift {id:?}"), niche.drift.to_string());
        for (index, offer) in session.setting().niches[id].incumbents.iter().enumerate() {
            if offer.rival.is_none() {
                let state = &niche.offers[index];
                facts.insert(format!("offer {id:?} {index}"), format!("{:?} {:?}", state.price, state.back));
            }
        }
    }
    for (_, lot) in world.stock.lots.iter().filter(|(_, lot)| lot.shop.0 != 0 && lot.parent.is_none()) {
        let purchase = &world.purchases[lot.batch];
        let key = format!("lot {:?} {:?} {:?}", lot.shop, purchase.supplier, purchase.placed);
        facts.insert(key, lot.defect_share.to_string());
    }
    facts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn removing_a_listing_or_a_purchase_moves_no_other_luck(form in 1u32..100, pick: prop::sample::Index) {
        let setting = support::form(form);
        let decisions = record(&setting);
        let of_first = |decision: &Decision| matches!(
            decision,
            Decision::Pricing(pricing::Move::Set { .. }) | Decision::Sourcing(sourcing::Move::Order { .. })
        );
        let removable: Vec<usize> = (0..decisions.len())
            .filter(|index| decisions[*index].1 == ShopId(0) && of_first(&decisions[*index].2))
            .collect();
        prop_assume!(!removable.is_empty());
        let whole = luck(&play_without(&setting, &decisions, None));
        let less = luck(&play_without(&setting, &decisions, Some(removable[pick.index(removable.len())])));
        let shared: Vec<&String> = whole.keys().filter(|key| less.contains_key(*key)).collect();
        // Rates and offers are always there; goods and customs of the others mostly.
        prop_assert!(shared.len() * 10 >= whole.len() * 9, "{} of {} facts in both", shared.len(), whole.len());
        for key in shared {
            prop_assert_eq!(&whole[key], &less[key], "{}", key);
        }
    }
}

#[test]
fn the_facts_that_are_compared_are_there() {
    let setting = support::form(3);
    let facts = luck(&play_without(&setting, &record(&setting), None));
    for kind in ["rates", "customs", "lot", "drift", "offer"] {
        assert!(facts.keys().any(|key| key.starts_with(kind)), "no {kind} in {} facts", facts.len());
    }
}

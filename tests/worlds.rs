//! Every world that ships holds together: books balance whoever plays, order of arrival is no advantage, more skill earns
//! more, and what emerges stays inside what is published.

use std::collections::BTreeSet;

use dhow::content;
use dhow::content::library;
use dhow::model::scenario::{Scenario, Skill};
use dhow::model::shock::Effect;
use dhow::run::class;
use dhow::run::ladder::Ladder;
use dhow::run::realism::{self, Measured};
use dhow::run::round::Round;
use dhow::run::session::Session;
use dhow::sim::audit;
use dhow::sim::event::Event;
use dhow::sim::world::ShopId;
use rayon::prelude::*;

fn shipped() -> Vec<Scenario> {
    library::scenarios().map(|id| content::find_scenario(id).expect("it ships")).collect()
}

#[test]
fn there_is_a_scenario_for_every_kind_of_market() {
    let scenarios = shipped();
    let kinds: BTreeSet<String> =
        scenarios.iter().flat_map(|scenario| &scenario.markets).map(|market| market.archetype.id.clone()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), content::archetypes());
    for scenario in &scenarios {
        assert!((60..=180).contains(&scenario.days), "{}: {} days", scenario.id, scenario.days);
        let setting = content::generate::setting(scenario, 1);
        assert!((20..=80).contains(&setting.niches.len()), "{}: {} niches", scenario.id, setting.niches.len());
    }
}

#[test]
fn books_and_stock_balance_in_every_scenario_with_every_player() {
    // All players at once, so that they also meet each other's stock-outs, copies and price cuts.
    let met: Vec<BTreeSet<&'static str>> = shipped()
        .par_iter()
        .map(|scenario| {
            let mut met = BTreeSet::new();
            for form in [1, devalued(scenario)] {
                let setting = content::generate::setting(scenario, form);
                class::play(setting, &Skill::ALL, |session| {
                    let found = audit::check(session.setting(), session.world());
                    found.unwrap_or_else(|fault| panic!("{} form {form} {:?}: {fault}", scenario.id, session.day()));
                    let events = &session.logs().last().expect("a day is over").events;
                    met.extend(events.iter().filter_map(trouble));
                });
            }
            met
        })
        .collect();
    // A balance that was never put to the test proves nothing.
    let met: BTreeSet<&str> = met.into_iter().flatten().collect();
    for kind in ["shock", "devaluation", "insolvent", "chargeback", "complaint", "parcel lost", "refused at the door"] {
        assert!(met.contains(kind), "no run met: {kind}; met were {met:?}");
    }
}

/// A form in which a devaluation strikes: too rare to be left to the next one.
fn devalued(scenario: &Scenario) -> u32 {
    let strikes = |form: &u32| {
        let setting = content::generate::setting(scenario, *form);
        setting
            .shocks
            .iter()
            .any(|shock| matches!(shock.effect, Effect::Devaluation { .. }) && shock.from.0 < scenario.days)
    };
    (2..40).find(strikes).unwrap_or(2)
}

fn trouble(event: &Event) -> Option<&'static str> {
    Some(match event {
        Event::Shock { .. } => "shock",
        Event::Devaluation { .. } => "devaluation",
        Event::Insolvent { .. } => "insolvent",
        Event::Chargeback { .. } => "chargeback",
        Event::ComplaintRaised { .. } => "complaint",
        Event::ParcelLost { .. } => "parcel lost",
        Event::ParcelSeized { .. } => "parcel seized",
        Event::ParcelRefused { .. } => "refused at the door",
        _ => return None,
    })
}

#[test]
fn nobody_gains_by_sending_first() {
    let scenario = content::find_scenario("lake-market").expect("it ships");
    let setting = content::generate::setting(&scenario, 3);
    let seats: Vec<ShopId> = (0..4).map(ShopId).collect();
    let orders: [&[usize]; 3] = [&[0, 1, 2, 3], &[3, 1, 0, 2], &[2, 3, 1, 0]];
    let play = |order: &[usize]| {
        let mut session = Session::with_seats(setting.clone(), 4);
        let script = session.script(Skill::Competent);
        let mut digests = Vec::new();
        for _ in 0..40 {
            let mut round = Round::default();
            for seat in order {
                round.submit(seats[*seat], script.decide(&session.view_of(seats[*seat])));
            }
            digests.push(round.close(&mut session).seal());
        }
        digests
    };
    let first = play(orders[0]);
    assert!(orders[1..].iter().all(|order| play(order) == first));
}

#[test]
fn more_skill_earns_more_in_every_kind_of_market() {
    const FORMS: u32 = 6;
    let scenarios = shipped();
    let broken: Vec<String> = scenarios
        .par_iter()
        .filter_map(|scenario| {
            let ladders: Vec<Ladder> =
                (1..=FORMS).map(|form| Ladder::play(&content::generate::setting(scenario, form), |_| {})).collect();
            let mean =
                |skill| ladders.iter().map(|ladder| ladder.profit(skill).major()).sum::<f64>() / f64::from(FORMS);
            // Six forms tell far rungs apart; neighbours are compared over fifty by `dhow players`.
            let holds = mean(Skill::Expert) > mean(Skill::Novice)
                && mean(Skill::Competent) > mean(Skill::Novice)
                && mean(Skill::Novice) > mean(Skill::Random);
            (!holds).then(|| format!("{}: {:?}", scenario.id, Skill::ALL.map(mean)))
        })
        .collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Statistics that two forms are enough for.
const QUICK: [&str; 10] = [
    "elasticity.leading",
    "elasticity.new",
    "elasticity.niche",
    "effect.star",
    "effect.five-reviews",
    "effect.five-days",
    "share.top-five",
    "prices.dispersion",
    "fx.volatility",
    "suppliers.defects",
];

#[test]
fn what_emerges_is_inside_what_is_published() {
    let expected = content::expectations().expect("they ship");
    for id in ["harbour-live", "lake-market"] {
        let scenario = content::find_scenario(id).expect("it ships");
        let parts: Vec<Measured> = (1..=2u32)
            .into_par_iter()
            .map(|form| realism::measure(&scenario, form, content::generate::setting))
            .collect();
        let measured = parts.into_iter().fold(Measured::default(), Measured::merge);
        let findings = realism::judge(&measured, &expected, &scenario.markets[0].archetype);
        assert!(findings.len() >= 25, "{} statistics", findings.len());
        for quick in QUICK {
            let row = findings.iter().find(|row| row.id == quick).unwrap_or_else(|| panic!("{id}: no {quick}"));
            assert!(row.inside, "{id}: {quick} is {} and should be {} to {}", row.value, row.low, row.high);
        }
        let inside = findings.iter().filter(|row| row.inside).count();
        assert!(inside * 10 >= findings.len() * 9, "{id}: only {inside} of {}", findings.len());
    }
}

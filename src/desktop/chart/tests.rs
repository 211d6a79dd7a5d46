//! The chart of every scenario that ships: it lays out, quickly, the same each time; ways keep to their ground; what moves
//! keeps to its lane; what is drawn can be pointed at.

use std::time::Instant;

use super::*;
use crate::content;
use crate::desktop::frame::tests::played;
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::model::words::LegKind;

const SCENARIOS: [&str; 9] = [
    "andes-parcels",
    "corridor-trade",
    "desert-festival",
    "first-shop",
    "harbour-live",
    "lake-market",
    "monsoon-bazaar",
    "river-coast",
    "steppe-road",
];

fn setting(scenario: &str) -> Setting {
    content::generate::setting(&content::find_scenario(scenario).expect("it ships"), 7)
}

/// A scenario with its market so many times: each is drawn anew.
pub fn of_markets(scenario: &str, count: usize) -> Setting {
    let mut scenario = content::find_scenario(scenario).expect("it ships");
    let market = scenario.markets[0].clone();
    scenario.markets.resize(count, market);
    content::generate::setting(&scenario, 7)
}

#[test]
fn several_markets_find_room_beside_each_other() {
    for scenario in ["first-shop", "steppe-road", "river-coast"] {
        for count in 2..=4 {
            let setting = of_markets(scenario, count);
            let world = World::of(&setting, Detail::Low);
            assert_eq!(world.countries.len(), count);
            for country in &world.countries {
                let others = world.countries.iter().filter(|other| other.market != country.market);
                assert!(others.clone().all(|other| !other.contains(country.middle)), "{scenario} {count}");
                assert!(world.frame.contains(country.warehouse), "{scenario} {count}: out of sight");
            }
        }
    }
}

#[test]
fn every_scenario_has_a_world_in_time_and_always_the_same() {
    for scenario in SCENARIOS {
        let setting = setting(scenario);
        for detail in [Detail::Normal, Detail::Low] {
            let began = Instant::now();
            let world = World::of(&setting, detail);
            let took = began.elapsed().as_millis();
            println!("{scenario} {detail:?}: {took} ms");
            // Generous, for other work runs beside the tests; alone it takes a tenth of a second.
            assert!(took < 1_500, "{scenario}: {took} ms");
            assert_eq!(world.countries.len(), setting.markets.len());
            let lanes: usize = setting.markets.iter().map(|(_, row)| row.lanes.len()).sum();
            assert_eq!(world.lanes.len(), lanes, "{scenario}: every lane is drawn");
        }
        assert!(World::of(&setting, Detail::Low) == World::of(&setting, Detail::Low), "{scenario}");
    }
}

#[test]
fn towns_stand_on_land_and_gates_where_they_can() {
    for scenario in SCENARIOS {
        let world = World::of(&setting(scenario), Detail::Normal);
        for country in &world.countries {
            for town in &country.towns {
                assert!(world.height(town.at) > 0.0, "{scenario}: {} is in the sea", town.name);
            }
            for gate in country.gates.iter().filter(|gate| gate.used) {
                assert!(world.height(gate.at) > -14.0, "{scenario}: {} is in the sea", gate.name);
            }
        }
    }
}

#[test]
fn ways_keep_to_their_ground() {
    for scenario in SCENARIOS {
        let world = World::of(&setting(scenario), Detail::Normal);
        for lane in &world.lanes {
            for span in lane.legs.iter().filter(|span| span.to - span.from > 0.01) {
                let wrong = |at: &Point| match span.leg {
                    LegKind::Ocean => world.height(*at) > 4.0,
                    LegKind::Road | LegKind::Rail | LegKind::Border => world.height(*at) < -6.0,
                    LegKind::Port | LegKind::Air | LegKind::ParcelHub => false,
                };
                // Ports stand on the shore: the ends are left out.
                let part: Vec<Point> = (8..=92)
                    .map(|step| lane.line.at(span.from + (span.to - span.from) * step as f32 / 100.0).0)
                    .collect();
                let share = part.iter().filter(|at| wrong(at)).count() as f32 / part.len() as f32;
                assert!(
                    share < 0.06,
                    "{scenario}: {:?} {:?} {:?}: {share} of {:?} off its ground",
                    lane.market,
                    lane.origin,
                    lane.mode,
                    span.leg
                );
            }
        }
    }
}

#[test]
fn lanes_begin_at_the_hub_and_end_at_the_warehouse() {
    for scenario in SCENARIOS {
        let world = World::of(&setting(scenario), Detail::Low);
        for lane in &world.lanes {
            let hub = world.hub(lane.origin).expect("it has a hub").at;
            let home = world.country(lane.market).expect("it has a country").warehouse;
            assert!(distance(lane.line.at(0.0).0, hub) < 0.5 && distance(lane.line.at(1.0).0, home) < 0.5);
            let reached: Vec<f32> = lane.legs.iter().flat_map(|span| [span.from, span.to]).collect();
            assert!(reached.windows(2).all(|pair| pair[0] <= pair[1] + 1e-4), "{scenario}: {reached:?}");
        }
    }
}

#[test]
fn shipments_keep_to_their_lane_and_never_go_back() {
    let (session, _) = played("first-shop", Skill::Competent, 12);
    let world = World::of(session.setting(), Detail::Low);
    let mut session = session;
    let script = session.script(Skill::Competent);
    let mut before = Things::of(&world, &session.view());
    let mut seen = 0;
    for _ in 0..70 {
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
        let today = Things::of(&world, &session.view());
        let mut last: Vec<(crate::sim::world::ShipmentId, f32)> = Vec::new();
        for step in 0..=4 {
            let now = today.between(&world, &before, step as f32 / 4.0);
            for vehicle in &now.vehicles {
                let lane = &world.lanes[vehicle.lane];
                assert!(lane.line.distance(vehicle.at) < 0.5);
                let was = last.iter().find(|(id, _)| *id == vehicle.shipment);
                assert!(was.is_none_or(|(_, share)| vehicle.share >= share - 1e-4), "it goes back");
                seen += 1;
            }
            last = now.vehicles.iter().map(|vehicle| (vehicle.shipment, vehicle.share)).collect();
        }
        before = today;
    }
    assert!(seen > 50, "{seen} places of ships seen");
}

#[test]
fn what_is_drawn_can_be_pointed_at() {
    let (session, _) = played("first-shop", Skill::Competent, 40);
    let view = session.view();
    let world = World::of(session.setting(), Detail::Low);
    let things = Things::of(&world, &view);
    for vehicle in &things.vehicles {
        assert!(matches!(pick(&world, &things, vehicle.at, 6.0), Some(Picked::Shipment(_))));
    }
    let nothing = Things::default();
    for hub in &world.hubs {
        assert_eq!(pick(&world, &nothing, hub.at, 6.0), Some(Picked::Origin(hub.origin)));
    }
    for country in &world.countries {
        assert_eq!(pick(&world, &nothing, country.warehouse, 6.0), Some(Picked::Market(country.market)));
        assert_eq!(pick(&world, &nothing, country.middle, 0.0), Some(Picked::Market(country.market)));
    }
    assert_eq!(pick(&world, &nothing, [640.0, 430.0], 6.0), None, "the gulf is nobody's");
}

#[test]
fn each_market_has_a_step_of_every_measure() {
    let (session, _) = played("corridor-trade", Skill::Competent, 30);
    let view = session.view();
    for measure in Measure::ALL {
        let steps = measure.steps(&view);
        assert_eq!(steps.len(), view.markets.len(), "{measure:?}");
        println!(
            "{measure:?}: {:?} {steps:?}",
            view.markets.iter().map(|row| measure.value(&view, row.market)).collect::<Vec<_>>()
        );
        assert!(steps.iter().all(|(_, step)| *step < 5));
    }
    assert_eq!([-1.0, 0.05, 0.2, 0.4, 0.9].map(|value| Measure::Margin.step(value)), [0, 1, 2, 3, 4]);
}

#[test]
fn names_do_not_lie_on_each_other_and_more_come_out_nearer() {
    let world = World::of(&setting("corridor-trade"), Detail::Low);
    let all = labels(&world);
    let shown = |zoom: f32| {
        let screen = Area { min: [0.0, 0.0], max: [786.0, 700.0] };
        let to_screen = |at: Point| [(at[0] - 250.0) * zoom + 300.0, (at[1] - 400.0) * zoom + 350.0];
        placed(&all, screen, &[], to_screen, |label| [8.0 * label.name.chars().count().max(6) as f32, 15.0])
    };
    let (far, near) = (shown(0.5), shown(1.0));
    for names in [&far, &near] {
        for (index, a) in names.iter().enumerate() {
            for b in &names[index + 1..] {
                let apart =
                    (0..2).any(|axis| a.area.min[axis] >= b.area.max[axis] || b.area.min[axis] >= a.area.max[axis]);
                assert!(apart, "{} lies on {}", a.label.name, b.label.name);
            }
        }
    }
    assert!(far.len() >= 6 && far.len() < all.len(), "{} of {}", far.len(), all.len());
    assert!(all.iter().any(|label| matches!(label.named, Named::Town { .. })));
}

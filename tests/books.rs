//! Money and goods balance at the close of every day, whatever three shops decide, sensible or not.

use dhow::base::dice::{Seed, Stream};
use dhow::model::stage::Stage;
use dhow::player::random;
use dhow::sim::decision::{self, Decision};
use dhow::sim::event::Event;
use dhow::sim::ledger::Purpose;
use dhow::sim::world::{ShopId, World};
use dhow::sim::{audit, step, view};
use proptest::prelude::*;

use crate::support;

/// Plays days in which each shop makes this many random decisions, and checks the books after each.
fn play(form: u32, seed: u64, days: u32, decisions: u32) -> World {
    let setting = support::form(form);
    let mut world = World::new(&setting);
    let shops: Vec<ShopId> = world.shops.ids().collect();
    assert_eq!(shops.len(), 3, "the promise is about three shops");
    for day in 0..days {
        for &shop in &shops {
            let view = view::view(&setting, &world, shop);
            let mut dice = Seed(seed).stream(Stream::Whim, day, u64::from(shop.0));
            for _ in 0..decisions {
                let stage = Stage::ALL[dice.below(9) as usize];
                apply_and_compare(&setting, &mut world, shop, &random::any(stage, &view, &mut dice));
            }
        }
        step::step(&setting, &mut world);
        audit::check(&setting, &world).unwrap_or_else(|fault| panic!("form {form}, seed {seed}, day {day}: {fault}"));
    }
    world
}

/// What was quoted is what is charged, and a refused decision changes nothing.
fn apply_and_compare(setting: &dhow::model::setting::Setting, world: &mut World, shop: ShopId, decision: &Decision) {
    let quote = decision::check(setting, world, shop, decision);
    let before = world.digest();
    let applied = decision::apply(setting, world, shop, decision);
    assert_eq!(quote, applied, "{decision:?}");
    if applied.is_err() {
        let told = world.events.pop();
        assert!(matches!(told, Some(Event::Refused { .. })));
        assert_eq!(before, world.digest(), "a refused decision left a trace: {decision:?}");
        world.events.push(told.expect("just seen"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn books_and_stock_balance_every_day(form in 1u32..200, seed: u64, decisions in 1u32..12) {
        play(form, seed, 60, decisions);
    }
}

#[test]
fn random_shops_really_trade() {
    // The property above means nothing if nobody ever buys, ships and sells.
    let (mut lots, mut orders, mut penalties) = (0, 0, 0);
    for seed in 0..6 {
        let world = play(seed as u32 + 1, seed, 80, 8);
        lots += world.stock.lots.len();
        orders += world.orders.len();
        let paid = |shop| world.ledger.balance(shop, dhow::base::money::Currency::HOME, Purpose::Penalties).0;
        penalties += world.shops.ids().map(paid).sum::<i64>();
    }
    assert!(lots > 20 && orders > 20, "{lots} lots, {orders} orders");
    assert!(penalties >= 0);
}

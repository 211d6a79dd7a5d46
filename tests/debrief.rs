//! Promise: what is said of a run is found by playing it again, and adds up.

use dhow::assess::attribution;
use dhow::assess::tape::{Lost, Tape};
use dhow::assess::turning;
use dhow::assess::whatif::{self, Edit, EditError};
use dhow::base::calendar::Day;
use dhow::base::money::Money;
use dhow::model::scenario::Skill;
use dhow::model::stage::Stage;
use dhow::run::ladder::{self, Ladder};
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::stage::{market, pricing};

use crate::support::form;

fn played(skill: Skill, number: u32) -> Session {
    let setting = form(number);
    let script = Session::new(setting.clone()).script(skill);
    ladder::play(setting, &script, |_| {})
}

#[test]
fn a_run_played_again_unchanged_is_the_same_to_the_bit() {
    for (skill, number) in [(Skill::Competent, 3), (Skill::Novice, 4), (Skill::Random, 5)] {
        let session = played(skill, number);
        let again = Tape::of(&session).play();
        let digests = |session: &Session| session.logs().iter().map(|log| log.digest).collect::<Vec<_>>();
        assert_eq!(digests(&again.session), digests(&session), "{skill:?}");
        assert!(again.dropped.is_empty());
        let what_if = whatif::what_if(&session, &[]).expect("no edit");
        assert_eq!(what_if.gain(), Money::ZERO);
        assert!(what_if.days.iter().all(|day| (day.cash, day.units) == (day.cash_changed, day.units_changed)));
    }
}

#[test]
fn the_parts_of_the_difference_to_the_competent_player_add_up_to_the_whole() {
    let session = played(Skill::Novice, 7);
    let ladder = Ladder::play(session.setting(), |_| {});
    let parts = attribution::attribute(&session, &ladder, |_| {});
    let sum: Money = parts.parts.iter().map(|part| part.profit).sum();
    assert_eq!(sum + parts.interaction_profit, parts.whole_profit, "to the minor unit");
    assert_eq!(parts.whole_profit, ladder.profit(Skill::Competent) - ladder::profit(&session));
    let points: f64 = parts.parts.iter().map(|part| part.points).sum();
    assert!((points + parts.interaction_points - parts.whole_points).abs() < 1e-9);
    assert!(parts.parts.iter().any(|part| part.profit != Money::ZERO), "a novice loses somewhere");
    let own = played(Skill::Competent, 7);
    let none = attribution::attribute(&own, &ladder, |_| {});
    assert_eq!(none.whole_profit, Money::ZERO, "the competent player has nothing to learn from itself");
}

#[test]
fn who_never_enters_a_market_loses_all_that_came_after_and_it_is_listed() {
    let session = played(Skill::Competent, 3);
    let tape = Tape::of(&session);
    let enters = |decision: &Decision| matches!(decision, Decision::Market(market::Move::Enter { .. }));
    let found = (0..tape.days()).find_map(|day| {
        let place = tape.on(Day(day)).iter().position(|step| step.was_taken && enters(&step.decision))?;
        Some((Day(day), place))
    });
    let (day, place) = found.expect("it entered");
    let changed = whatif::what_if(&session, &[Edit::Remove { day, place }]).expect("it can be left out");
    assert_eq!(changed.outcome_changed.funnel.orders, 0, "nobody buys where nobody sells");
    assert!(changed.outcome.funnel.orders > 0);
    let taken = (0..tape.days()).flat_map(|day| tape.on(Day(day))).filter(|step| step.was_taken).count();
    assert!(changed.dropped.len() > taken / 2, "{} of {taken}", changed.dropped.len());
    assert!(changed.dropped.iter().any(|dropped| dropped.why == Lost::NothingToAnswer));
    assert_eq!(changed.days.len(), session.logs().len());
}

#[test]
fn an_edit_that_cannot_be_is_told_and_nothing_is_played_as_if() {
    let session = played(Skill::Competent, 3);
    let enter = Decision::Market(market::Move::Enter { market: dhow::model::setting::MarketId(0) });
    let beyond = whatif::what_if(&session, &[Edit::Remove { day: Day(400), place: 0 }]).unwrap_err();
    assert_eq!(beyond, EditError::NoSuchDay { day: 400, last: 89 });
    let none = whatif::what_if(&session, &[Edit::Remove { day: Day(0), place: 99 }]).unwrap_err();
    assert!(matches!(none, EditError::NoSuchDecision { place: 99, .. }));
    let twice = whatif::what_if(&session, &[Edit::Add { day: Day(40), decision: enter }]).unwrap_err();
    assert!(matches!(twice, EditError::Refused { day: 40, .. }), "it has entered long ago");
}

#[test]
fn turning_points_are_what_the_run_is_worth_less_what_it_is_worth_without() {
    let session = played(Skill::RuleOfThumb, 6);
    let points = turning::turning_points(&session, 5);
    assert_eq!(points.len(), 5);
    assert!(points.windows(2).all(|pair| pair[0].brought.0.abs() >= pair[1].brought.0.abs()));
    let first = &points[0];
    let tape = Tape::of(&session);
    let without =
        tape.play_with(|day, step| !(day == first.day && step.decision.stage() == first.stage), |_| Vec::new());
    assert_eq!(ladder::profit(&session) - ladder::profit(&without.session), first.brought);
    assert!(!first.decisions.is_empty() && Stage::ALL.contains(&first.stage));
}

#[test]
fn another_figure_in_its_place_comes_after_what_was_decided_before_it_that_day() {
    let session = played(Skill::Competent, 3);
    let tape = Tape::of(&session);
    // A listing opened on the very day on which its product was taken into the range, where there is one; else the first.
    let places = || (0..tape.days()).flat_map(|day| (0..tape.on(Day(day)).len()).map(move |place| (Day(day), place)));
    let priced = |at: &(Day, usize)| {
        let step = &tape.on(at.0)[at.1];
        step.was_taken && matches!(&step.decision, Decision::Pricing(pricing::Move::Set { .. }))
    };
    let follows = |at: &(Day, usize)| tape.on(at.0)[..at.1].iter().any(|step| step.decision.stage() == Stage::Product);
    let mut found = places().filter(priced);
    let (day, place) = places().filter(priced).find(follows).or_else(|| found.next()).expect("something was sold");
    let Decision::Pricing(pricing::Move::Set { market, product, offer }) = &tape.on(day)[place].decision else {
        panic!("a price")
    };
    let at = |price: Money| {
        let offer = pricing::Offer { price, ..offer.clone() };
        let decision = Decision::Pricing(pricing::Move::Set { market: *market, product: *product, offer });
        whatif::what_if(&session, &[Edit::Replace { day, place, decision }])
    };
    let same = at(offer.price).expect("it was taken as it is");
    assert_eq!((same.gain(), same.dropped.len()), (Money::ZERO, 0));
    let dearer = at(Money(offer.price.0 * 3)).expect("a price may be high");
    assert_ne!(dearer.outcome_changed.funnel.orders, dearer.outcome.funnel.orders, "buyers look at prices");
    assert!(matches!(at(Money(-1)), Err(EditError::Refused { day: of, .. }) if of == day.0));
}

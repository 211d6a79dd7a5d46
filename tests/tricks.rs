//! Players that try to cheat do what they are named for, and the search for the highest score is one that can be repeated.

use std::sync::OnceLock;

use dhow::assess::genome::Genome;
use dhow::assess::search;
use dhow::base::dice::Seed;
use dhow::base::money::{Bps, Money};
use dhow::model::scenario::Skill;
use dhow::player::trick::{Cheat, Trick};
use dhow::player::{Craft, Player};
use dhow::run::class;
use dhow::run::ladder;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::event::Event;
use dhow::sim::stage::service::{EnquiryKind, Response};
use dhow::sim::stage::{compliance, pricing, product, service, sourcing};
use dhow::sim::view::PurchaseView;
use dhow::sim::world::STUDENT;
use rayon::prelude::*;

use crate::support;

const FORMS: std::ops::RangeInclusive<u32> = 1..=3;
const BASE: Skill = Skill::RuleOfThumb;

fn play(form: u32, player: &impl Player) -> Session {
    ladder::play(support::form(form), player, |_| {})
}

fn cheat(form: u32, trick: Trick, base: Skill) -> Session {
    let whim = Session::new(support::form(form)).whim();
    play(form, &Cheat::new(trick, whim).with_base(base))
}

/// The tricks over the rule of thumb, trick by trick and form by form; played once for all promises.
fn cheats(trick: Trick) -> &'static [Session] {
    static PLAYED: OnceLock<Vec<Vec<Session>>> = OnceLock::new();
    let played = PLAYED.get_or_init(|| {
        let forms = |trick: &Trick| FORMS.into_par_iter().map(|form| cheat(form, *trick, BASE)).collect();
        Trick::ALL.par_iter().map(forms).collect()
    });
    let place = Trick::ALL.iter().position(|listed| *listed == trick).expect("all are listed");
    &played[place]
}

/// The trick and its base, form by form.
fn beside_base(trick: Trick) -> impl Iterator<Item = (&'static Session, &'static Session)> {
    static HONEST: OnceLock<Vec<Session>> = OnceLock::new();
    let honest = |form: u32| play(form, &Session::new(support::form(form)).script(BASE));
    let honest = HONEST.get_or_init(|| FORMS.into_par_iter().map(honest).collect());
    cheats(trick).iter().zip(honest)
}

/// What was taken, with its day.
fn taken(session: &Session) -> Vec<(u32, &Decision)> {
    let of_day = |log: &'_ dhow::sim::event::DayLog| log.day.0;
    let events = session.logs().iter().flat_map(|log| log.events.iter().map(move |event| (of_day(log), event)));
    let own = events.filter_map(|(day, event)| match event {
        Event::Decided { shop, decision, .. } if *shop == STUDENT => Some((day, decision)),
        _ => None,
    });
    own.collect()
}

fn refused(session: &Session) -> usize {
    let own = |event: &&Event| matches!(event, Event::Refused { shop, .. } if *shop == STUDENT);
    session.logs().iter().map(|log| log.events.iter().filter(&own).count()).sum()
}

fn offers(session: &Session) -> Vec<(u32, &pricing::Offer)> {
    let set = |(day, decision)| match decision {
        &Decision::Pricing(pricing::Move::Set { ref offer, .. }) => Some((day, offer)),
        _ => None,
    };
    taken(session).into_iter().filter_map(set).collect()
}

fn count(session: &Session, is_it: impl Fn(&Decision) -> bool) -> usize {
    taken(session).iter().filter(|(_, decision)| is_it(decision)).count()
}

fn is_order(decision: &Decision) -> bool {
    matches!(decision, Decision::Sourcing(sourcing::Move::Order { .. }))
}

fn is_probe(decision: &Decision) -> bool {
    matches!(decision, Decision::Sourcing(sourcing::Move::Investigate { .. }))
}

/// What is on shelves, at hubs, on the way and in the works.
fn stock(session: &Session) -> u32 {
    let view = session.view();
    let there: u32 = view.niches.iter().map(|niche| niche.stock_units + niche.under_way_units).sum();
    let hubs: u32 = view.goods.iter().map(|goods| goods.hub_units).sum();
    let made = view.purchases.iter().filter(|row| row.state == sourcing::PurchaseState::InProduction);
    there + hubs + made.map(|row| row.units).sum::<u32>()
}

fn first_purchase(session: &Session) -> Money {
    session.view().purchases.iter().min_by_key(|row| row.placed).map_or(Money::ZERO, |row: &PurchaseView| row.total)
}

/// What was answered to claims.
fn claims(session: &Session) -> Vec<Response> {
    let answered = taken(session).into_iter().filter_map(|(_, decision)| match decision {
        Decision::Service(service::Move::Answer { enquiry, response }) => {
            let kind = session.world().enquiries[*enquiry].kind;
            let question = [EnquiryKind::ProductQuestion, EnquiryKind::WhereIsIt, EnquiryKind::Invoice];
            (!question.contains(&kind)).then_some(*response)
        }
        _ => None,
    });
    answered.collect()
}

#[test]
fn every_trick_plays_to_the_end_on_either_base_and_mostly_within_the_rules() {
    let in_order = |trick: Trick, session: &Session| {
        let (taken, refused) = (taken(session).len(), refused(session));
        let (name, form) = (trick.word(), session.setting().form);
        assert_eq!(session.logs().len(), 90, "{name} on form {form}");
        assert!(taken > 0, "{name} decides nothing");
        let share = refused as f64 / (taken + refused) as f64;
        let most = if trick == Trick::ClickChurner { 1.0 } else { 0.6 };
        assert!(share < most, "{name} on form {form}: {refused} refused of {taken} taken");
    };
    Trick::ALL.into_par_iter().for_each(|trick| {
        cheats(trick).iter().for_each(|session| in_order(trick, session));
        in_order(trick, &cheat(1, trick, Skill::Competent));
    });
}

#[test]
fn a_hoarder_ends_with_more_stock() {
    let both = |(own, honest), pair: (&Session, &Session)| (own + stock(pair.0), honest + stock(pair.1));
    let (own, honest): (u32, u32) = beside_base(Trick::Hoarder).fold((0, 0), both);
    assert!(own > honest + honest / 2, "{own} units against {honest}");
}

#[test]
fn a_gambler_bets_on_one_product_and_all_in_takes_every_slot() {
    let is_add = |decision: &Decision| matches!(decision, Decision::Product(product::Move::Add { .. }));
    for (own, honest) in beside_base(Trick::Gambler) {
        assert_eq!(count(own, is_add), 1);
        assert!(first_purchase(own) > first_purchase(honest), "the first order is a large one");
    }
    for own in cheats(Trick::AllIn) {
        let slots = own.setting().scenario.range_slots as usize;
        assert_eq!(taken(own).iter().filter(|(day, decision)| *day == 0 && is_add(decision)).count(), slots);
    }
}

#[test]
fn a_fire_sale_gives_away_in_the_last_two_weeks() {
    for own in cheats(Trick::FireSale) {
        let lowest = |late: bool| {
            let prices = offers(own).into_iter().filter(|(day, _)| (*day >= 76) == late).map(|(_, offer)| offer.price);
            prices.min().unwrap_or(Money(i64::MAX))
        };
        assert!(lowest(true) < lowest(false).times(0.7), "{} against {}", lowest(true), lowest(false));
    }
}

#[test]
fn flicker_and_clicks_are_many() {
    for (own, honest) in beside_base(Trick::PriceFlicker) {
        assert!(offers(own).len() > 3 * offers(honest).len());
    }
    for (own, honest) in beside_base(Trick::ClickChurner) {
        assert!(taken(own).len() > 5 * taken(honest).len());
        assert!(stock(own).abs_diff(stock(honest)) < 100, "trade goes on nearly as before");
    }
}

#[test]
fn claims_are_all_answered_alike() {
    for (trick, response) in [(Trick::RefundEveryone, Response::RefundFull), (Trick::RefundNever, Response::Deny)] {
        let all: Vec<Response> = cheats(trick).iter().flat_map(claims).collect();
        assert!(!all.is_empty() && all.iter().all(|answer| *answer == response), "{}: {all:?}", trick.word());
    }
}

#[test]
fn promises_are_stretched_or_cannot_be_held() {
    let promised = |session: &Session| offers(session).iter().map(|(_, offer)| offer.promised_days).max();
    for (own, honest) in beside_base(Trick::ReviewStuffer) {
        assert!(promised(own) > promised(honest).map(|days| days + 8));
        let first = |session: &Session| offers(session).first().map(|(_, offer)| offer.price);
        assert!(first(own) < first(honest), "the first lot is given away");
    }
    for (own, honest) in beside_base(Trick::FakeClaims) {
        assert!(promised(own).map(|days| 2 * days) < promised(honest));
        let checks = |session: &Session| count(session, is_probe);
        assert_eq!(checks(own), 0, "no paper is checked");
    }
}

#[test]
fn an_under_declarer_declares_a_tenth() {
    for own in cheats(Trick::UnderDeclarer) {
        let view = own.view();
        let mut carried = view.niches.iter().filter(|niche| niche.in_range).peekable();
        assert!(carried.peek().is_some());
        assert!(carried.all(|niche| niche.declared_value == Bps(1_000) && niche.declared_code.is_some()));
    }
}

#[test]
fn tickers_tick_and_trade_little_or_nothing() {
    let is_registration =
        |decision: &Decision| matches!(decision, Decision::Compliance(compliance::Move::Register { .. }));
    for own in cheats(Trick::FormFiller) {
        assert!(count(own, is_probe) > 20 && count(own, is_registration) >= 4);
        assert!(count(own, is_order) > 0, "it trades");
    }
    for own in cheats(Trick::IdleProcess) {
        assert!(count(own, is_probe) > 5);
        assert_eq!((count(own, is_order), stock(own)), (0, 0), "it never buys");
    }
}

#[test]
fn who_comes_late_does_nothing_before() {
    for own in cheats(Trick::LastMinute) {
        let days: Vec<u32> = taken(own).iter().map(|(day, _)| *day).collect();
        assert!(days.iter().all(|day| *day >= 60), "{days:?}");
        assert!(count(own, is_order) > 0, "then it trades");
    }
}

#[test]
fn an_honest_craft_written_as_knobs_plays_as_before() {
    for skill in [Skill::Novice, Skill::RuleOfThumb, Skill::Competent, Skill::Expert] {
        let genome = Genome::of(&Craft::of(skill).expect("it has one"));
        let script = Session::new(support::form(2)).script(skill);
        let (own, honest) = (play(2, &genome.player()), play(2, &script));
        assert_eq!(own.world().digest(), honest.world().digest(), "{}", skill.word());
    }
}

/// What a genome earns on a form; enough to search by.
fn profit(genome: &Genome) -> f64 {
    let mut session = Session::unsealed(support::form(1));
    let player = genome.player();
    while !session.is_over() {
        for decision in player.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
    }
    class::made(&session, STUDENT).major()
}

#[test]
fn a_search_finds_more_than_it_began_with() {
    const EVALUATIONS: usize = 200;
    let mut heard = 0;
    let found = search::search(Seed(4), EVALUATIONS, |judged| heard = judged, profit);
    assert_eq!((found.len(), heard), (EVALUATIONS, EVALUATIONS));
    assert!(found.windows(2).all(|pair| pair[0].1 >= pair[1].1), "best first");
    let began = search::start().iter().map(profit).fold(f64::MIN, f64::max);
    println!("began with {began:.0}, found {:.0}", found[0].1);
    assert!(found[0].1 > began + 500.0, "{} after {began}", found[0].1);
}

#[test]
fn a_search_is_the_same_twice_and_on_any_number_of_threads() {
    // Rugged enough that a different draw anywhere would show.
    let rugged = |genome: &Genome| {
        let knobs = genome.settings().enumerate();
        knobs.map(|(place, (_, value))| ((place + 1) as f64 * value).fract()).sum::<f64>()
    };
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        pool.install(|| search::search(Seed(9), 1_000, |_| {}, rugged))
    };
    let alone = with(1);
    assert!(alone == with(1) && alone == with(4), "two runs agree");
    let other = search::search(Seed(10), 1_000, |_| {}, rugged);
    assert_ne!(alone, other, "and another seed looks elsewhere");
}

#[test]
fn a_score_that_is_no_number_is_the_worst() {
    let found = search::search(
        Seed(1),
        40,
        |_| {},
        |genome| {
            let range = genome.settings().find(|(name, _)| *name == "range").map_or(0.0, |(_, value)| value);
            if range > 4.0 { f64::NAN } else { range }
        },
    );
    assert_eq!(found[0].1, 4.0);
    assert_eq!(found[39].1, f64::NEG_INFINITY);
}

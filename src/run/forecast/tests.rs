//! Promises of the forecast.

use super::*;
use crate::content;
use crate::model::scenario::Skill;
use crate::model::setting::MarketId;
use crate::run::session::Session;
use crate::sim::event::Event;
use crate::sim::view::PayoutView;
use crate::sim::world::STUDENT;

fn new(scenario: &str, form: u32) -> Session {
    let scenario = content::find_scenario(scenario).expect("it ships");
    Session::new(content::generate::setting(&scenario, form))
}

fn play(session: &mut Session, skill: Skill, until: u32) {
    let script = session.script(skill);
    while session.day().0 < until {
        for decision in script.decide(&session.view()) {
            let _refused = session.decide(&decision);
        }
        session.end_day();
    }
}

/// Sales, and how long the parcels of each product took.
fn seen(session: &Session) -> (Vec<Sold>, Vec<(NicheId, u32)>) {
    let (mut sold, mut took) = (Vec::new(), Vec::<(NicheId, Vec<u32>)>::new());
    for log in session.logs() {
        for event in &log.events {
            if let Event::Traded { listing, units, .. } = event {
                let row = &session.world().listings[*listing];
                if row.shop == STUDENT {
                    sold.push(Sold { day: log.day, niche: row.niche, units: *units });
                }
            }
            if let Event::Delivered { listing, days, .. } = event {
                let row = &session.world().listings[*listing];
                if row.shop == STUDENT {
                    match took.iter_mut().find(|(niche, _)| *niche == row.niche) {
                        Some((_, held)) => held.push(*days),
                        None => took.push((row.niche, vec![*days])),
                    }
                }
            }
        }
    }
    let usual = |(niche, days): (NicheId, Vec<u32>)| {
        let mean = f64::from(days.iter().sum::<u32>()) / days.len() as f64;
        (niche, mean.round() as u32)
    };
    (sold, took.into_iter().map(usual).collect())
}

/// Cash at home and in wallets, less what is drawn.
fn cash(view: &ShopView) -> Money {
    let wallets = view.markets.iter().map(|market| market.wallet.times(1.0 / market.rate));
    view.cash - view.credit_drawn + wallets.sum()
}

#[test]
fn a_shop_that_does_nothing_keeps_what_it_has() {
    let session = new("first-shop", 7);
    let view = session.view();
    let told = of(&view, Seen::default(), DAYS);
    assert_eq!(told.days.len(), DAYS as usize);
    assert!(told.days.iter().all(|day| (day.low, day.mid, day.high) == (view.cash, view.cash, view.cash)));
    assert!(told.dues.is_empty() && told.daily.is_empty() && told.short.is_none());
}

#[test]
fn a_payout_that_is_known_comes_on_its_day() {
    let mut view = new("first-shop", 7).view();
    let rate = view.markets[0].rate;
    view.payouts.push(PayoutView {
        market: MarketId(0),
        due: view.day.plus(5),
        amount: Money::from_major(100.0 * rate),
    });
    let told = of(&view, Seen::default(), DAYS);
    let gain = |day: usize| (told.days[day].mid - view.cash).major();
    assert_eq!((gain(4), gain(5).round()), (0.0, 100.0));
    assert_eq!(told.dues.iter().map(|due| due.kind).collect::<Vec<_>>(), [DueKind::Payout]);
}

#[test]
fn the_day_beyond_the_credit_line_is_the_first_that_cannot_be_carried() {
    let mut view = new("first-shop", 7).view();
    view.payouts.push(PayoutView { market: MarketId(0), due: view.day.plus(2), amount: Money::from_major(9_000.0) });
    // Money sold ahead that is not there has to be bought at home.
    let owed = (view.cash + view.credit_line).times(view.markets[0].rate) + Money::from_major(9_000.0);
    let forward = crate::sim::stage::payments::Forward {
        shop: STUDENT,
        market: MarketId(0),
        due: view.day.plus(9),
        amount: owed,
        home: Money::ZERO,
    };
    view.forwards.push(forward);
    let told = of(&view, Seen::default(), DAYS);
    let short = told.short.expect("it cannot be carried");
    assert_eq!(short.day, view.day.plus(9));
    // The spread of what is bought is what is missing.
    assert!(short.missing > Money::ZERO && short.missing < view.cash);
    assert_eq!(short.in_wallets, Money::ZERO);
}

/// Over forms and days, with no further decisions: the middle of the gaps is small, and the gaps lean to neither side.
#[test]
fn what_is_foretold_is_close_to_what_comes() {
    let mut gaps: Vec<f64> = Vec::new();
    for form in 1..=12 {
        for from in [45, 60] {
            let mut session = new("first-shop", form);
            play(&mut session, Skill::Competent, from);
            let (sold, took) = seen(&session);
            let told = of(&session.view(), Seen { sold: &sold, delivery_days: &took, refund_share: 0.03 }, 14);
            for _ in 0..14 {
                session.end_day();
            }
            let (end, came) = (told.days[13], cash(&session.view()));
            gaps.push((end.mid - came).major() / came.major());
        }
    }
    let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
    let mut sizes: Vec<f64> = gaps.iter().map(|gap| gap.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let middle = sizes[sizes.len() / 2];
    println!("middle gap {middle:.3}, mean {mean:.3}, largest {:.3}", sizes[sizes.len() - 1]);
    assert!(middle < 0.05 && mean.abs() < 0.05, "middle {middle}, mean {mean}");
}

//! Buyers: parcels that came late, claims refused, payments taken back, messages left unanswered.

use super::scene::Scene;
use super::{Kind, Prompt, Stars};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::sim::event::Event;
use crate::sim::ledger::Purpose;
use crate::sim::orders::Order;
use crate::sim::stage::service::Response;
use crate::sim::world::{EnquiryId, ListingId, STUDENT};

/// A wave is a week in which so many parcels, and such a share of all, came late; judgement.
const WEEK: u32 = 7;
const LATE_LEAST: u32 = 5;
const LATE_SHARE: f64 = 0.2;
/// What a late parcel puts at risk of what its buyer paid: refunds, stars and buyers who do not come back; judgement.
const LATE_WEIGHT: f64 = 0.15;
/// The same of a message that nobody answered.
const UNANSWERED_WEIGHT: f64 = 0.3;
/// Fewer messages left lying are an accident.
const UNANSWERED_LEAST: usize = 3;

pub fn prompts(scene: &Scene) -> Vec<Prompt> {
    let mut found: Vec<Prompt> = scene.listings().filter_map(|listing| late_wave(scene, listing)).collect();
    found.extend(chargebacks(scene));
    found.extend(unanswered(scene));
    // Whether a claim was justified is known when all is over.
    found.extend(scene.is_over().then(|| unfair_denial(scene)).flatten());
    found
}

/// The week of a listing with the most late parcels.
fn late_wave(scene: &Scene, listing: ListingId) -> Option<Prompt> {
    let came = scene.events().filter_map(|(day, event)| match event {
        Event::Delivered { order, listing: held, late_days, .. } if *held == listing => {
            Some((day, *order, *late_days > 0))
        }
        _ => None,
    });
    let came: Vec<_> = came.collect();
    let in_week = |from: Day| {
        let to = from.plus(WEEK);
        came.iter().filter(move |(day, _, _)| (from..to).contains(day))
    };
    let late_in = |from: Day| in_week(from).filter(|(_, _, late)| *late).count() as u32;
    let starts = came.iter().filter(|(_, _, late)| *late).map(|(day, _, _)| *day);
    // Of two weeks that are alike, the earlier.
    let day = starts.max_by_key(|day| (late_in(*day), std::cmp::Reverse(*day)))?;
    let (late, delivered) = (late_in(day), in_week(day).count() as u32);
    if late < LATE_LEAST || f64::from(late) < f64::from(delivered) * LATE_SHARE {
        return None;
    }
    let paid = in_week(day).filter(|(_, _, late)| *late);
    let paid: Money = paid.map(|(_, order, _)| scene.paid(&scene.world().orders.get(*order))).sum();
    let (market, product) = scene.place(listing);
    let kind = Kind::LateWave { market, product, late, delivered, stars: stars(scene, listing, day) };
    let id = format!("late-wave.day-{}.{}", day.0, scene.address((market, product)));
    Some(Prompt { id, day, stake: paid.times(LATE_WEIGHT), kind })
}

/// The mean of a listing's reviews before a day, and from then on.
fn stars(scene: &Scene, listing: ListingId, day: Day) -> Option<Stars> {
    let given = scene.events().filter_map(|(day, event)| match event {
        Event::Reviewed { listing: held, stars, .. } if *held == listing => Some((day, *stars)),
        _ => None,
    });
    let (since, before): (Vec<_>, Vec<_>) = given.partition(|(given, _)| *given >= day);
    let mean = |rows: &[(Day, u32)]| {
        let sum: u32 = rows.iter().map(|(_, stars)| *stars).sum();
        (!rows.is_empty()).then(|| f64::from(sum) / rows.len() as f64)
    };
    Some(Stars { before: mean(&before)?, since: mean(&since)? })
}

fn chargebacks(scene: &Scene) -> Option<Prompt> {
    let is_own = |event: &Event| matches!(event, Event::Chargeback { listing, .. } if scene.is_own(*listing));
    let days: Vec<Day> = scene.events().filter(|(_, event)| is_own(event)).map(|(day, _)| day).collect();
    let day = *days.first()?;
    let booked = scene.outcome.profit_and_loss.iter().find(|(purpose, _)| *purpose == Purpose::Chargebacks);
    let amount = -booked.map_or(Money::ZERO, |(_, amount)| *amount);
    let kind = Kind::Chargebacks { count: days.len() as u32, amount };
    Some(Prompt { id: "chargebacks".to_owned(), day, stake: amount, kind })
}

fn unanswered(scene: &Scene) -> Option<Prompt> {
    let lapsed = scene.events().filter_map(|(day, event)| match event {
        Event::EnquiryLapsed { shop, enquiry } if *shop == STUDENT => Some((day, *enquiry)),
        _ => None,
    });
    let lapsed: Vec<(Day, EnquiryId)> = lapsed.collect();
    let (day, _) = *lapsed.first().filter(|_| lapsed.len() >= UNANSWERED_LEAST)?;
    let stake = lapsed.iter().map(|(_, enquiry)| scene.paid(&ordered(scene, *enquiry))).sum::<Money>();
    let kind = Kind::Unanswered { count: lapsed.len() as u32 };
    Some(Prompt { id: "unanswered".to_owned(), day, stake: stake.times(UNANSWERED_WEIGHT), kind })
}

/// Claims denied that were justified: what the buyers had paid is at stake.
fn unfair_denial(scene: &Scene) -> Option<Prompt> {
    let denied = scene.events().filter_map(|(day, event)| match event {
        Event::EnquirySettled { shop, enquiry, response: Response::Deny, fair: false } if *shop == STUDENT => {
            Some((day, *enquiry))
        }
        _ => None,
    });
    let denied: Vec<(Day, EnquiryId)> = denied.collect();
    let (day, _) = *denied.first()?;
    let stake = denied.iter().map(|(_, enquiry)| scene.paid(&ordered(scene, *enquiry))).sum();
    let kind = Kind::UnfairDenial { count: denied.len() as u32 };
    Some(Prompt { id: "unfair-denial".to_owned(), day, stake, kind })
}

fn ordered(scene: &Scene, enquiry: EnquiryId) -> Order {
    scene.world().orders.get(scene.world().enquiries[enquiry].order)
}

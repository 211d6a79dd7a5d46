//! Stars: which reviews make a rating, and what each rests on.
//!
//! A listing's rating is the mean of all its stars, so each review is worth its stars by the number of reviews. Of the
//! reviews of one day it is told what their stars rest on; what is left is the buyer's own mood and whole stars.

use super::evidence::Evidence;
use super::{Fact, Join, Part, Query, Receipt, Unit, What};
use crate::base::calendar::Day;
use crate::sim::event::Event;
use crate::sim::stage::service::StarParts;
use crate::sim::world::{ListingId, OrderId};

/// A review of the span.
struct Review {
    order: OrderId,
    stars: u32,
    event: Fact,
}

pub(super) fn receipts(evidence: &Evidence, query: &Query) -> Vec<Receipt> {
    evidence.listings(query).into_iter().filter_map(|listing| receipt(evidence, listing)).collect()
}

/// The rating of a listing at the end of the span; nothing before the first review.
fn receipt(evidence: &Evidence, listing: ListingId) -> Option<Receipt> {
    let row = &evidence.close().listings[listing];
    let (rating, reviews) = (row.rating()?, f64::from(row.reviews));
    let given = evidence.events().filter_map(|(day, place, event)| match event {
        Event::Reviewed { order, listing: held, stars } if *held == listing => {
            Some(Review { order: *order, stars: *stars, event: Fact::Event { day, place } })
        }
        _ => None,
    });
    let given: Vec<Review> = given.collect();
    let new: u32 = given.iter().map(|review| review.stars).sum();
    let mut parts = Vec::new();
    if row.stars_sum > new {
        parts.push(Part::number("reviews_before", f64::from(row.stars_sum - new) / reviews));
    }
    if evidence.span.is_one_day() {
        parts.extend(given.iter().map(|review| one(evidence, review, reviews)));
    } else {
        parts.extend((1..=5).rev().filter_map(|stars| alike(&given, stars, reviews)));
    }
    let whole = Part::number("rating", rating).made_of(Join::Sum, parts);
    Some(Receipt::new(What::Rating, "rating", evidence.about(row.niche), evidence.span, Unit::Stars, whole))
}

/// All reviews with so many stars.
fn alike(given: &[Review], stars: u32, reviews: f64) -> Option<Part> {
    let alike: Vec<&Review> = given.iter().filter(|review| review.stars == stars).collect();
    let facts = alike.iter().flat_map(|review| [Fact::Order(review.order), review.event]);
    let worth = f64::from(stars) * alike.len() as f64 / reviews;
    (!alike.is_empty()).then(|| Part::number(format!("stars_{stars}"), worth).resting_on(facts))
}

/// One review, with what its stars rest on.
fn one(evidence: &Evidence, review: &Review, reviews: f64) -> Part {
    let stars = f64::from(review.stars);
    let worth = Part::number(format!("stars_{}", review.stars), stars / reviews);
    let worth = worth.resting_on([Fact::Order(review.order), review.event]);
    // As the order stood when the buyer wrote: after the day's trade, before its messages.
    let day: Day = evidence.span.to;
    let Some(world) = evidence.trade(day) else { return worth };
    let made = StarParts::of(&evidence.setting, &world.orders.get(review.order));
    let rests = [
        ("usual", made.usual),
        ("days", made.days),
        ("late_days", made.late),
        ("broken_or_wrong", made.fault),
        ("no_reply", made.no_reply),
        ("own_mood_and_rounding", stars - made.total()),
    ];
    let rests = rests.into_iter().filter(|(_, part)| *part != 0.0);
    worth.made_of(Join::Sum, rests.map(|(name, part)| Part::number(name, part / reviews)).collect())
}

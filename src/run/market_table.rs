//! The market as a table: every offer that buyers of a niche met on a day, what they saw of it, and how many of each
//! segment took it. From such a table an outside estimator can find the tastes again.
//!
//! Within a niche, a day and a segment, the share of an offer among those who buy is proportional to `seen x exp(v)`, with
//! `v` linear in the columns: a conditional logit with offset `ln seen`. `fit` is what no buyer writes down and an outside
//! analyst would not have; with it the coefficients come back without bias, without it the offer's own effect has to be
//! estimated.

use serde::Serialize;

use super::journal::{self, Entry};
use super::session::Session;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::math;
use crate::model::setting::{NicheId, Segment, Setting};
use crate::model::taste::Taste;
use crate::model::words::Habit;
use crate::sim::choice::Sales;
use crate::sim::demand::{Meeting, Watch};
use crate::sim::world::{ListingId, World};

/// One offer met by one segment on one day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    pub day: u32,
    pub market: String,
    pub product: String,
    pub segment: usize,
    pub habit: Habit,
    pub income_tier: u32,
    /// What the segment's habit multiplies price, trust and days by.
    pub weighs_price: f64,
    pub weighs_trust: f64,
    pub weighs_days: f64,
    /// Which offer of the niche; the same for the whole run.
    pub offer: usize,
    /// `incumbent`, or the name of the shop.
    pub seller: String,
    pub price: f64,
    pub shipping: f64,
    pub duty_at_door: f64,
    /// ln of the effective price over the niche's reference price.
    pub ln_price: f64,
    /// Shrunken stars less those expected of an unrated offer.
    pub stars: f64,
    /// Stars missing to the bar under which marketplaces hide offers.
    pub low_stars: f64,
    pub ln_reviews: f64,
    pub days_beyond_free: f64,
    /// Established, certificate, brand and team together, by what they are worth.
    pub trust: f64,
    /// Return policy, stock in the country, quick replies and content, by what they are worth.
    pub service: f64,
    pub fit: f64,
    /// Probability that a person considers the offer; for agents 1 if it can be parsed.
    pub seen: f64,
    /// Shoppers of the segment with the occasion, expected.
    pub shoppers: f64,
    pub sold: u64,
}

/// Replays a run's entries and hands out the rows of the niches asked for, day by day.
pub fn rows(session: &mut Session, entries: &[Entry], niches: &[NicheId], mut take: impl FnMut(Row)) {
    let setting = session.setting().clone();
    for (_, entry) in journal::effective(entries) {
        match entry {
            Entry::Decide { decision, .. } => {
                let _refused = session.decide(decision);
            }
            Entry::Rewind { .. } | Entry::Reflect(_) => {}
            Entry::Close { .. } => {
                let mut scribe =
                    Scribe { setting: &setting, taste: Taste::of(setting.general()), niches, take: &mut take };
                session.end_day_watched(&mut scribe);
            }
        }
    }
}

struct Scribe<'a, F> {
    setting: &'a Setting,
    taste: Taste,
    niches: &'a [NicheId],
    take: F,
}

impl<F: FnMut(Row)> Watch for Scribe<'_, F> {
    fn met(&mut self, world: &World, niche: NicheId, listings: &[ListingId], meeting: &Meeting, sales: &Sales) {
        if !self.niches.contains(&niche) {
            return;
        }
        let terms = &self.setting.niches[niche];
        let market = &self.setting.markets[terms.market];
        let incumbents = terms.incumbents.len();
        for offer in (0..meeting.field.offers).filter(|offer| meeting.field.stock[*offer] > 0) {
            let sold = self.by_segment(world, meeting, sales, offer, incumbents);
            for (index, segment) in market.segments.iter().enumerate() {
                if meeting.field.arrivals[index] > 0.0 {
                    let seller = match offer.checked_sub(incumbents) {
                        None => "incumbent".to_owned(),
                        Some(nth) => world.shops[world.listings[listings[nth]].shop].name.clone(),
                    };
                    let row = self.row(world, niche, meeting, offer, (index, segment), seller, sold[index]);
                    (self.take)(row);
                }
            }
        }
    }
}

impl<F: FnMut(Row)> Scribe<'_, F> {
    /// How an offer's sales split over the segments: as the kernel split them, else drawn as it would have.
    fn by_segment(&self, world: &World, meeting: &Meeting, sales: &Sales, offer: usize, incumbents: usize) -> Vec<u64> {
        let field = &meeting.field;
        if offer >= incumbents {
            return (0..field.segments).map(|segment| sales.joint[segment * field.offers + offer]).collect();
        }
        let weight = |segment: usize| sales.factor[segment] * field.weight[segment * field.offers + offer];
        let weights: Vec<f64> = (0..field.segments).map(weight).collect();
        let mut dice = self.setting.seed.stream(Stream::Export, world.day.0, meeting.keys[offer]);
        split(&mut dice, sales.sold[offer], &weights)
    }

    #[allow(clippy::too_many_arguments, reason = "a row is about all of these")]
    fn row(
        &self,
        world: &World,
        niche: NicheId,
        meeting: &Meeting,
        offer: usize,
        (index, segment): (usize, &Segment),
        seller: String,
        sold: u64,
    ) -> Row {
        let terms = &self.setting.niches[niche];
        let (taste, face) = (&self.taste, &meeting.faces[offer]);
        let effective =
            face.price.major() + taste.ship_weight * face.ship.major() + taste.duty_weight * face.duty_at_door.major();
        let rating = taste.shrunk(face.rating, face.reviews);
        let flag = |on: bool, worth: f64| if on { worth } else { 0.0 };
        let seen = match segment.habit {
            Habit::AiDelegator => face.parsed(taste, 1.0),
            Habit::PriceHunter | Habit::Pragmatic | Habit::TrustSeeker | Habit::Urgent => meeting.seen[offer],
        };
        Row {
            day: world.day.0,
            market: self.setting.markets[terms.market].name.clone(),
            product: self.setting.goods[terms.product].id.clone(),
            segment: index,
            habit: segment.habit,
            income_tier: segment.tier,
            weighs_price: segment.price,
            weighs_trust: segment.trust,
            weighs_days: segment.day,
            offer,
            seller,
            price: face.price.major(),
            shipping: face.ship.major(),
            duty_at_door: face.duty_at_door.major(),
            ln_price: math::ln(effective / terms.reference.major()),
            stars: rating - taste.prior_rating,
            low_stars: (taste.low_star_knee - rating).max(0.0),
            ln_reviews: math::ln(1.0 + face.reviews.min(taste.reviews_cap)),
            days_beyond_free: (face.promised_days - taste.free_days).max(0.0),
            trust: flag(face.established, taste.established)
                + flag(face.certificate, taste.certificate)
                + flag(face.brand, taste.brand)
                + face.team,
            service: taste.return_policy * face.returns
                + flag(face.local_stock, taste.local_stock)
                + taste.fast_reply * face.fast_reply
                + taste.content * face.content,
            fit: face.fit,
            seen,
            shoppers: meeting.field.arrivals[index],
            sold,
        }
    }
}

/// A count split at random by weights.
fn split(dice: &mut Dice, count: u64, weights: &[f64]) -> Vec<u64> {
    let mut total: f64 = weights.iter().sum();
    let mut left = count;
    weights
        .iter()
        .map(|&weight| {
            let part = if total > 0.0 { dist::binomial(dice, left, (weight / total).min(1.0)) } else { 0 };
            left -= part;
            total -= weight;
            part
        })
        .collect()
}

//! What an offer is worth to a buyer, and how likely it is to be seen.
//!
//! Latent-class nested logit with consideration. For an offer *j* and a buyer of habit *k*, on the within-niche scale:
//!
//! ```text
//! P = price + ship_weight x shipping + duty_weight x duty at the door
//! R = (n x rating + m0 x r0) / (n + m0)                                   shrunken rating of n reviews
//! v = coefficient x price_k x ln(P / reference)
//!   + star x trust_k x (R - r0) - low_star x trust_k x max(0, knee - R)
//!   + log_reviews x ln(1 + min(n, cap)) + day x day_k x max(0, days - free)
//!   + trust_k x (established + certificate) + local stock + fast reply + content x z + fit
//! w = (1 + sales of 28 days)^a x exp(b (R - r0)) x (1 + ads) x (1 + card) x (boost of the new)
//! seen = 1 - exp(-K w / sum of w), times the share of buyers whose way to pay is offered (the rest weighs less)
//! ```
//!
//! The coefficients and their sources stand in `assets/general.ron`.

use super::general::General;
use super::setting::{Incumbent, Segment};
use crate::base::math;
use crate::base::money::Money;

/// The coefficients, taken out of their ranges once.
#[derive(Clone, Copy, Debug)]
pub struct Taste {
    pub ship_weight: f64,
    pub duty_weight: f64,
    pub star: f64,
    pub prior_rating: f64,
    pub prior_reviews: f64,
    pub low_star: f64,
    pub low_star_knee: f64,
    pub log_reviews: f64,
    pub reviews_cap: f64,
    pub day: f64,
    pub free_days: f64,
    pub established: f64,
    pub local_stock: f64,
    pub fast_reply: f64,
    pub content: f64,
    pub certificate: f64,
    pub offers_considered: f64,
    pub rank_sales: f64,
    pub rank_star: f64,
    pub rank_ads: f64,
    pub rank_card: f64,
    pub new_boost: f64,
    pub new_boost_days: f64,
    pub pay_friction: f64,
    pub lambda: f64,
}

impl Taste {
    pub fn of(general: &General) -> Taste {
        let d = &general.demand;
        Taste {
            ship_weight: d.ship_weight.mid,
            duty_weight: d.duty_weight.mid,
            star: d.star.mid,
            prior_rating: d.prior_rating.mid,
            prior_reviews: d.prior_reviews.mid,
            low_star: d.low_star.mid,
            low_star_knee: d.low_star_knee.mid,
            log_reviews: d.log_reviews.mid,
            reviews_cap: d.reviews_cap.mid,
            day: d.day.mid,
            free_days: d.free_days.mid,
            established: d.established.mid,
            local_stock: d.local_stock.mid,
            fast_reply: d.fast_reply.mid,
            content: d.content.mid,
            certificate: d.certificate.mid,
            offers_considered: d.offers_considered.mid,
            rank_sales: d.rank_sales.mid,
            rank_star: d.rank_star.mid,
            rank_ads: d.rank_ads.mid,
            rank_card: d.rank_card.mid,
            new_boost: d.new_boost.mid,
            new_boost_days: d.new_boost_days.mid,
            pay_friction: d.pay_friction.mid,
            lambda: d.lambda.mid,
        }
    }

    /// The rating that buyers read into `reviews` reviews with this mean.
    pub fn shrunk(&self, rating: f64, reviews: f64) -> f64 {
        (reviews * rating + self.prior_reviews * self.prior_rating) / (reviews + self.prior_reviews)
    }
}

/// An offer as buyers see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Face {
    pub price: Money,
    pub ship: Money,
    pub duty_at_door: Money,
    pub rating: f64,
    pub reviews: f64,
    pub promised_days: f64,
    pub established: bool,
    pub certificate: bool,
    pub local_stock: bool,
    /// 0 to 1: how surely a question is answered within the day.
    pub fast_reply: f64,
    /// Quality of the listing in standard deviations.
    pub content: f64,
    /// Completeness of the product card, 0 to 1.
    pub card: f64,
    pub fit: f64,
    pub sales_28: f64,
    /// Clicks bought against the clicks an average offer gets.
    pub ads: f64,
    pub is_new: bool,
    /// Share of buyers whose way to pay is offered.
    pub pay_coverage: f64,
}

impl Face {
    /// An incumbent as it stands; its price moves and is passed beside it.
    pub fn of_incumbent(offer: &Incumbent, price: Money, sales_28: f64) -> Face {
        Face {
            price,
            ship: offer.ship,
            rating: offer.rating,
            reviews: f64::from(offer.reviews),
            promised_days: f64::from(offer.promised_days),
            established: offer.established,
            local_stock: offer.local_stock,
            fast_reply: f64::from(u32::from(offer.fast_reply)),
            content: offer.content,
            card: offer.card,
            fit: offer.fit,
            sales_28,
            pay_coverage: 1.0,
            ..Face::default()
        }
    }

    /// The weight with which it competes to be seen.
    pub fn rank(&self, taste: &Taste) -> f64 {
        let rating = taste.shrunk(self.rating, self.reviews);
        math::pow(1.0 + self.sales_28, taste.rank_sales)
            * math::exp(taste.rank_star * (rating - taste.prior_rating))
            * (1.0 + taste.rank_ads * self.ads)
            * (1.0 + taste.rank_card * self.card)
            * if self.is_new { taste.new_boost } else { 1.0 }
    }

    /// The probability of being considered, given its rank and the sum of all ranks.
    pub fn seen(&self, taste: &Taste, rank: f64, ranks: f64) -> f64 {
        let found = 1.0 - math::exp(-taste.offers_considered * rank / ranks);
        found * (self.pay_coverage + taste.pay_friction * (1.0 - self.pay_coverage))
    }

    /// The parts of its utility, before a segment's habits weigh them.
    pub fn appeal(&self, taste: &Taste, coefficient: f64, reference: Money) -> Appeal {
        let effective =
            self.price.major() + taste.ship_weight * self.ship.major() + taste.duty_weight * self.duty_at_door.major();
        let rating = taste.shrunk(self.rating, self.reviews);
        let flag = |on: bool, worth: f64| if on { worth } else { 0.0 };
        Appeal {
            price: coefficient * math::ln(effective / reference.major()),
            trust: taste.star * (rating - taste.prior_rating)
                - taste.low_star * (taste.low_star_knee - rating).max(0.0)
                + flag(self.established, taste.established)
                + flag(self.certificate, taste.certificate),
            day: taste.day * (self.promised_days - taste.free_days).max(0.0),
            same: taste.log_reviews * math::ln(1.0 + self.reviews.min(taste.reviews_cap))
                + flag(self.local_stock, taste.local_stock)
                + taste.fast_reply * self.fast_reply
                + taste.content * self.content
                + self.fit,
        }
    }
}

/// The parts of a utility that habits weigh, and the part that all see alike.
#[derive(Clone, Copy, Debug)]
pub struct Appeal {
    pub price: f64,
    pub trust: f64,
    pub day: f64,
    pub same: f64,
}

impl Appeal {
    /// The utility for a segment.
    pub fn to(&self, segment: &Segment) -> f64 {
        self.price * segment.price + self.trust * segment.trust + self.day * segment.day + self.same
    }
}

/// The log attractiveness of a niche against not buying at which the given share of shoppers buys: solved by bisection
/// over all segments on the offers that are there on day 0.
pub fn solve_pull(
    taste: &Taste,
    faces: &[Face],
    segments: &[Segment],
    coefficient: f64,
    reference: Money,
    target: f64,
) -> f64 {
    let sums: Vec<f64> = inclusive(taste, faces, segments, coefficient, reference);
    let inside = |pull: f64| -> f64 {
        let buys = |sum: &f64| {
            let odds = math::exp(taste.lambda * math::ln(*sum) + pull);
            odds / (1.0 + odds)
        };
        segments.iter().zip(&sums).map(|(segment, sum)| segment.share * buys(sum)).sum()
    };
    let (mut low, mut high) = (-30.0, 30.0);
    for _ in 0..80 {
        let middle = 0.5 * (low + high);
        if inside(middle) > target {
            high = middle;
        } else {
            low = middle;
        }
    }
    0.5 * (low + high)
}

/// Sum of `seen x exp(v)` over the offers, for each segment.
fn inclusive(taste: &Taste, faces: &[Face], segments: &[Segment], coefficient: f64, reference: Money) -> Vec<f64> {
    let ranks: Vec<f64> = faces.iter().map(|face| face.rank(taste)).collect();
    let total: f64 = ranks.iter().sum();
    let sum_for = |segment: &Segment| {
        let worth = |(face, rank): (&Face, &f64)| {
            face.seen(taste, *rank, total) * math::exp(face.appeal(taste, coefficient, reference).to(segment))
        };
        faces.iter().zip(&ranks).map(worth).sum()
    };
    segments.iter().map(sum_for).collect()
}

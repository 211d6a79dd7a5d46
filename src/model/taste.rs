//! What an offer is worth to a buyer, and how likely it is to be seen.
//!
//! Latent-class nested logit with consideration. For an offer *j* and a buyer of habit *k* and income *t*, within the niche:
//!
//! ```text
//! P = price after promotion + ship_weight x shipping + duty_weight x duty at the door
//! R = (n x rating + m0 x r0) / (n + m0)                                   shrunken rating of n reviews
//! v = coefficient x price_kt x ln(P / reference)
//!   + star x trust_k x (R - r0) - low_star x trust_k x max(0, knee - R)
//!   + log_reviews x ln(1 + min(n, cap)) + day x day_k x max(0, days - free)
//!   + trust_k x (established + certificate + brand + team) + return policy
//!   + local stock + fast reply + content x z + fit
//! w = (1 + sales of 28 days, in the niche's unit)^a x exp(b (R - r0)) x (1 + ads) x (1 + card) x (boost of the new) x (campaign)
//! seen = 1 - exp(-K w / sum of w), times the share of buyers whose way to pay is offered (the rest weighs less), times the
//!        share who read the listing (the rest weighs less)
//! ```
//!
//! An AI agent that chooses for its owner sees every offer whose product card it can parse and no other, reads no content,
//! brand or advertising, weighs certificates and what is on record more, and prefers the best more sharply.
//!
//! The coefficients and their sources stand in `assets/general.ron`.

use super::general::General;
use super::setting::{Incumbent, Segment};
use super::words::Habit;
use crate::base::math;
use crate::base::money::Money;

/// Takes coefficients of the same names out of their ranges, once.
macro_rules! coefficients {
    ($($name:ident),* $(,)?) => {
        /// The coefficients of taste.
        #[derive(Clone, Copy, Debug)]
        pub struct Taste {
            $(pub $name: f64,)*
            pub agents: Agents,
        }

        impl Taste {
            pub fn of(general: &General) -> Taste {
                Taste { $($name: general.demand.$name.mid,)* agents: Agents::of(general) }
            }
        }
    };
}

coefficients!(
    ship_weight,
    duty_weight,
    star,
    prior_rating,
    prior_reviews,
    low_star,
    low_star_knee,
    log_reviews,
    reviews_cap,
    day,
    free_days,
    established,
    brand,
    return_policy,
    local_stock,
    fast_reply,
    content,
    certificate,
    offers_considered,
    rank_sales,
    rank_star,
    rank_ads,
    rank_card,
    new_boost,
    new_boost_days,
    campaign,
    pay_friction,
    language_friction,
    lambda,
);

/// How agents choose, taken out of its ranges.
#[derive(Clone, Copy, Debug)]
pub struct Agents {
    pub card_needed: f64,
    pub sharpness: f64,
    pub price: f64,
    pub certificate: f64,
    pub record: f64,
}

impl Agents {
    fn of(general: &General) -> Agents {
        let terms = &general.demand.agents;
        Agents {
            card_needed: terms.card_needed.mid,
            sharpness: terms.sharpness.mid,
            price: terms.price.mid,
            certificate: terms.certificate.mid,
            record: terms.record.mid,
        }
    }
}

impl Taste {
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
    pub brand: bool,
    /// Trust that a team on the spot adds.
    pub team: f64,
    /// Goods are taken back for a month, as a share of that.
    pub returns: f64,
    pub local_stock: bool,
    /// 0 to 1: how surely a question is answered within the day.
    pub fast_reply: f64,
    /// Quality of the listing in standard deviations.
    pub content: f64,
    /// Completeness of the product card, 0 to 1.
    pub card: f64,
    pub fit: f64,
    pub sales_28: f64,
    /// Visits that were bought or come from elsewhere, against the clicks an average offer gets.
    pub ads: f64,
    pub is_new: bool,
    /// Whether it takes part in a festival campaign.
    pub campaign: bool,
    /// Share of buyers whose way to pay is offered.
    pub pay_coverage: f64,
    /// Share of buyers who read the listing.
    pub readers: f64,
}

impl Face {
    /// An incumbent as it stands; its price, sales and reviews move and are passed beside it.
    pub fn of_incumbent(offer: &Incumbent, price: Money, sales_28: f64, reviews: f64) -> Face {
        // A seller who gave up has been replaced by one without a record.
        const RECORD: f64 = 3.0;
        let established = offer.established && reviews >= RECORD;
        Face {
            price,
            ship: offer.ship,
            rating: offer.rating,
            reviews,
            promised_days: f64::from(offer.promised_days),
            established,
            brand: offer.brand,
            returns: if established { 0.5 } else { 0.0 },
            local_stock: offer.local_stock,
            fast_reply: f64::from(u32::from(offer.fast_reply)),
            content: offer.content,
            card: offer.card,
            fit: offer.fit,
            sales_28,
            pay_coverage: 1.0,
            readers: 1.0,
            ..Face::default()
        }
    }

    /// The weight with which it competes to be seen.
    pub fn rank(&self, taste: &Taste) -> f64 {
        self.rank_terms(taste).total()
    }

    /// The same, term by term.
    pub fn rank_terms(&self, taste: &Taste) -> RankTerms {
        let rating = taste.shrunk(self.rating, self.reviews);
        RankTerms {
            ln_sales: taste.rank_sales * math::ln(1.0 + self.sales_28),
            ln_stars: taste.rank_star * (rating - taste.prior_rating),
            ads: 1.0 + taste.rank_ads * self.ads,
            card: 1.0 + taste.rank_card * self.card,
            new: if self.is_new { taste.new_boost } else { 1.0 },
            campaign: if self.campaign { taste.campaign } else { 1.0 },
        }
    }

    /// The probability of being considered, given its rank and the sum of all ranks.
    pub fn seen(&self, taste: &Taste, rank: f64, ranks: f64) -> f64 {
        self.seen_terms(taste, rank, ranks).total()
    }

    /// The same, term by term.
    pub fn seen_terms(&self, taste: &Taste, rank: f64, ranks: f64) -> SeenTerms {
        SeenTerms {
            found: 1.0 - math::exp(-taste.offers_considered * rank / ranks),
            can_pay: self.can_pay(taste),
            can_read: self.readers + taste.language_friction * (1.0 - self.readers),
        }
    }

    /// The probability of being considered by an agent: one if it can be parsed and is in stock.
    pub fn parsed(&self, taste: &Taste, rank: f64) -> f64 {
        match self.card >= taste.agents.card_needed && rank > 0.0 {
            true => self.can_pay(taste),
            false => 0.0,
        }
    }

    fn can_pay(&self, taste: &Taste) -> f64 {
        self.pay_coverage + taste.pay_friction * (1.0 - self.pay_coverage)
    }

    /// The parts of its utility, before a segment's habits weigh them.
    pub fn appeal(&self, taste: &Taste, coefficient: f64, reference: Money) -> Appeal {
        self.terms(taste, coefficient, reference).appeal(taste)
    }

    /// The terms of its utility, one by one.
    pub fn terms(&self, taste: &Taste, coefficient: f64, reference: Money) -> Terms {
        let effective =
            self.price.major() + taste.ship_weight * self.ship.major() + taste.duty_weight * self.duty_at_door.major();
        let rating = taste.shrunk(self.rating, self.reviews);
        let flag = |on: bool, worth: f64| if on { worth } else { 0.0 };
        let stars =
            taste.star * (rating - taste.prior_rating) - taste.low_star * (taste.low_star_knee - rating).max(0.0);
        let price = coefficient * math::ln(effective / reference.major());
        let day = taste.day * (self.promised_days - taste.free_days).max(0.0);
        let reviews = taste.log_reviews * math::ln(1.0 + self.reviews.min(taste.reviews_cap));
        Terms {
            price,
            stars,
            reviews,
            promise: day,
            established: flag(self.established, taste.established),
            certificate: flag(self.certificate, taste.certificate),
            agent_certificate: flag(self.certificate, taste.agents.certificate),
            brand: flag(self.brand, taste.brand),
            team: self.team,
            returns: taste.return_policy * self.returns,
            local_stock: flag(self.local_stock, taste.local_stock),
            fast_reply: taste.fast_reply * self.fast_reply,
            content: taste.content * self.content,
            fit: self.fit,
        }
    }
}

/// The factors of a rank.
#[derive(Clone, Copy, Debug)]
pub struct RankTerms {
    /// Logarithms: they are taken together.
    pub ln_sales: f64,
    pub ln_stars: f64,
    pub ads: f64,
    pub card: f64,
    pub new: f64,
    pub campaign: f64,
}

impl RankTerms {
    pub fn total(&self) -> f64 {
        math::exp(self.ln_sales + self.ln_stars) * self.ads * self.card * self.new * self.campaign
    }
}

/// The factors of the chance that a person considers an offer.
#[derive(Clone, Copy, Debug)]
pub struct SeenTerms {
    pub found: f64,
    pub can_pay: f64,
    pub can_read: f64,
}

impl SeenTerms {
    pub fn total(&self) -> f64 {
        self.found * self.can_pay * self.can_read
    }
}

/// The terms of a utility, one by one, before habits weigh them. What habits make of them is linear in each.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Terms {
    pub price: f64,
    pub stars: f64,
    pub reviews: f64,
    pub promise: f64,
    pub established: f64,
    pub certificate: f64,
    /// The same certificate as agents weigh it.
    pub agent_certificate: f64,
    pub brand: f64,
    pub team: f64,
    pub returns: f64,
    pub local_stock: f64,
    pub fast_reply: f64,
    pub content: f64,
    pub fit: f64,
}

impl Terms {
    /// Each term alone, under its name: what a segment makes of each adds up to what it makes of all.
    pub fn each(&self) -> [(&'static str, Terms); 13] {
        let none = Terms::default();
        [
            ("price", Terms { price: self.price, ..none }),
            ("stars", Terms { stars: self.stars, ..none }),
            ("reviews", Terms { reviews: self.reviews, ..none }),
            ("promise", Terms { promise: self.promise, ..none }),
            ("established", Terms { established: self.established, ..none }),
            ("certificate", Terms { certificate: self.certificate, agent_certificate: self.agent_certificate, ..none }),
            ("brand", Terms { brand: self.brand, ..none }),
            ("team", Terms { team: self.team, ..none }),
            ("returns", Terms { returns: self.returns, ..none }),
            ("local_stock", Terms { local_stock: self.local_stock, ..none }),
            ("fast_reply", Terms { fast_reply: self.fast_reply, ..none }),
            ("content", Terms { content: self.content, ..none }),
            ("fit", Terms { fit: self.fit, ..none }),
        ]
    }

    /// What habits weigh.
    pub fn appeal(&self, taste: &Taste) -> Appeal {
        let record = self.established + self.returns;
        Appeal {
            price: self.price,
            trust: self.stars + self.established + self.certificate + self.brand + self.team,
            day: self.promise,
            same: self.reviews + self.returns + self.local_stock + self.fast_reply + self.content + self.fit,
            agent: taste.agents.sharpness
                * (self.stars
                    + self.reviews
                    + self.promise
                    + taste.agents.record * record
                    + self.agent_certificate
                    + self.local_stock
                    + self.fit),
            agent_price: taste.agents.sharpness * taste.agents.price * self.price,
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
    /// What an agent makes of it, and of its price.
    pub agent: f64,
    pub agent_price: f64,
}

impl Appeal {
    /// The utility for a segment.
    pub fn to(&self, segment: &Segment) -> f64 {
        match segment.habit {
            Habit::AiDelegator => self.agent_price * segment.price + self.agent,
            Habit::PriceHunter | Habit::Pragmatic | Habit::TrustSeeker | Habit::Urgent => {
                self.price * segment.price + self.trust * segment.trust + self.day * segment.day + self.same
            }
        }
    }
}

/// The log attractiveness of a niche against not buying at which the given share of shoppers buys: solved by bisection
/// over all segments of people on the offers that are there on day 0.
pub fn solve_pull(
    taste: &Taste,
    faces: &[Face],
    segments: &[Segment],
    coefficient: f64,
    reference: Money,
    target: f64,
) -> f64 {
    let people: Vec<&Segment> = segments.iter().filter(|segment| segment.habit != Habit::AiDelegator).collect();
    let sums: Vec<f64> = inclusive(taste, faces, &people, coefficient, reference);
    let logs: Vec<f64> = sums.iter().map(|sum| taste.lambda * math::ln(*sum)).collect();
    let inside = |pull: f64| -> f64 {
        let buys = |log: &f64| {
            let odds = math::exp(log + pull);
            odds / (1.0 + odds)
        };
        people.iter().zip(&logs).map(|(segment, log)| segment.share * buys(log)).sum()
    };
    let (mut low, mut high) = (-30.0, 30.0);
    for _ in 0..60 {
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
fn inclusive(taste: &Taste, faces: &[Face], segments: &[&Segment], coefficient: f64, reference: Money) -> Vec<f64> {
    let ranks: Vec<f64> = faces.iter().map(|face| face.rank(taste)).collect();
    let total: f64 = ranks.iter().sum();
    let parts: Vec<(f64, Appeal)> = faces
        .iter()
        .zip(&ranks)
        .map(|(face, rank)| (face.seen(taste, *rank, total), face.appeal(taste, coefficient, reference)))
        .collect();
    let sum_for = |segment: &&Segment| parts.iter().map(|(seen, appeal)| seen * math::exp(appeal.to(segment))).sum();
    segments.iter().map(sum_for).collect()
}

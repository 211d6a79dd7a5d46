//! The choice kernel: exact counts of a day's sales at a cost that does not depend on the number of shoppers.
//!
//! Shoppers of each segment arrive as a Poisson process over the day and choose by nested logit: with `S` the sum of the
//! weights a segment gives the offers in stock, one buys with odds `S^lambda e^pull` and takes offer *j* with probability
//! `w_j / S`. Purchases of different offers are then independent Poisson counts, so one pass over (segment x offer) and one
//! draw an offer make the day.
//!
//! **Selling out is exact too** ([`sell_out`]). It rests on one property of the model: taking an offer away never lowers
//! the rate of another (`lambda` at most 1). Capping the draw at the stock, or drawing the excess again in rounds, looks
//! alike and is wrong; the tests hold both against a simulation shopper by shopper.
//!
//! Every offer's count comes from the dice of its own key, so that an offer that comes or goes moves no other's luck.

mod sell_out;
pub mod workload;

use crate::base::dice::{Dice, Seed, Stream};
use crate::base::dist;
use crate::base::math;

/// One niche on one day. Tables are row-major by segment: `[segment * offers + offer]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    pub segments: usize,
    pub offers: usize,
    /// Probability of being considered times `exp(utility)`; 0 for an offer that is not seen.
    pub weight: Vec<f64>,
    /// Shoppers with the occasion today, by segment, the day's own chance included.
    pub arrivals: Vec<f64>,
    /// Scale of the choice to buy at all, in (0, 1].
    pub lambda: f64,
    /// Log attractiveness of the niche against not buying, by segment.
    pub pull: Vec<f64>,
    /// Units each offer can sell; `u64::MAX` for one that cannot sell out.
    pub stock: Vec<u64>,
}

/// What a day sold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sales {
    /// By offer.
    pub sold: Vec<u64>,
    /// By segment and offer, for the offers it was asked for; zero or empty otherwise.
    pub joint: Vec<u64>,
    /// How many offers ran out in the course of the day.
    pub sell_outs: u32,
}

/// The kernel with its scratch space, reused from day to day.
#[derive(Clone, Debug, Default)]
pub struct Kernel {
    /// Weights with the columns of closed offers set to 0.
    weight: Vec<f64>,
    /// Sum of weights by segment.
    sum: Vec<f64>,
    /// What a unit of weight is worth in purchases a day, by segment.
    factor: Vec<f64>,
    /// Purchases a day by offer, as of now.
    rate: Vec<f64>,
    fresh: Vec<f64>,
    /// Mean of what offers that cannot run out gained from others closing; drawn once, at the end of the day.
    gained: Vec<f64>,
    /// Counts intended from now to the end of the day.
    intended: Vec<u64>,
    /// Units left.
    left: Vec<u64>,
    run_out: Vec<f64>,
}

impl Kernel {
    /// Draws a day. `keys` are the addresses of the offers' luck; offers from `split_from` on are split by segment too.
    pub fn sell_day(&mut self, seed: Seed, day: u32, keys: &[u64], field: &Field, split_from: usize, out: &mut Sales) {
        debug_assert_eq!(field.weight.len(), field.segments * field.offers);
        debug_assert_eq!((keys.len(), field.stock.len()), (field.offers, field.offers));
        out.sold.clear();
        out.sold.resize(field.offers, 0);
        out.joint.clear();
        out.joint.resize(if split_from < field.offers { field.segments * field.offers } else { 0 }, 0);
        out.sell_outs = 0;

        self.open(field);
        self.intended.clear();
        for (offer, &key) in keys.iter().enumerate() {
            let mut dice = seed.stream(Stream::Choice, day, key);
            self.intended.push(dist::poisson(&mut dice, self.rate[offer]));
        }
        let contended = (0..field.offers).any(|offer| self.is_contended(offer));
        let mut split = Split { seed, day, keys, from: split_from, phase: 0 };
        if contended {
            let key = keys.iter().fold(0, |mixed: u64, key| mixed.rotate_left(7) ^ key);
            let mut dice = seed.stream(Stream::SellOut, day, key);
            sell_out::run(self, field, &mut dice, &mut split, out);
        } else {
            for offer in 0..field.offers {
                self.hand_over(field, offer, self.intended[offer], &mut split, out);
            }
        }
    }

    /// Expected purchases a day of each offer with everything in stock: what previews show.
    pub fn rates(&mut self, field: &Field) -> &[f64] {
        self.open(field);
        &self.rate
    }

    /// Starts the day: closed columns, sums, rates.
    fn open(&mut self, field: &Field) {
        self.weight.clear();
        self.weight.extend_from_slice(&field.weight);
        self.left.clear();
        self.left.extend_from_slice(&field.stock);
        for offer in (0..field.offers).filter(|&offer| field.stock[offer] == 0) {
            for segment in 0..field.segments {
                self.weight[segment * field.offers + offer] = 0.0;
            }
        }
        self.sum.clear();
        self.sum.extend(self.weight.chunks_exact(field.offers.max(1)).map(|row| row.iter().sum::<f64>()));
        self.sum.resize(field.segments, 0.0);
        self.factor.clear();
        self.factor.resize(field.segments, 0.0);
        for segment in 0..field.segments {
            self.factor[segment] = factor(field, segment, self.sum[segment]);
        }
        let mut rate = std::mem::take(&mut self.rate);
        self.rates_into(field, &mut rate);
        self.rate = rate;
    }

    /// Purchases a day by offer at the present factors: one pass, in a fixed order, over rows that vectorise.
    fn rates_into(&self, field: &Field, rate: &mut Vec<f64>) {
        rate.clear();
        rate.resize(field.offers, 0.0);
        if field.offers == 0 {
            return;
        }
        for (row, &factor) in self.weight.chunks_exact(field.offers).zip(&self.factor) {
            for (rate, &weight) in rate.iter_mut().zip(row) {
                *rate += factor * weight;
            }
        }
    }

    fn is_contended(&self, offer: usize) -> bool {
        self.left[offer] > 0 && self.intended[offer] >= self.left[offer]
    }

    /// Books sold units, split over the segments by the rates that hold now.
    fn hand_over(&self, field: &Field, offer: usize, units: u64, split: &mut Split, out: &mut Sales) {
        out.sold[offer] += units;
        if offer < split.from || units == 0 {
            return;
        }
        let mut dice = split.dice(offer);
        let share = |segment: usize| self.factor[segment] * self.weight[segment * field.offers + offer];
        let mut total: f64 = (0..field.segments).map(share).sum();
        let mut left = units;
        for segment in 0..field.segments {
            if left == 0 {
                break;
            }
            let part = share(segment);
            let last = segment + 1 == field.segments || part >= total;
            let count = if last { left } else { dist::binomial(&mut dice, left, part / total) };
            out.joint[segment * field.offers + offer] += count;
            left -= count;
            total -= part;
        }
    }
}

/// Purchases a day that a unit of weight brings in a segment whose weights sum to `sum`.
fn factor(field: &Field, segment: usize, sum: f64) -> f64 {
    if sum <= 0.0 {
        return 0.0;
    }
    let odds = math::exp(field.lambda * math::ln(sum) + field.pull[segment]);
    let buys = if odds.is_finite() { odds / (1.0 + odds) } else { 1.0 };
    field.arrivals[segment] * buys / sum
}

/// The dice that split a count over the segments: by offer and by phase of the day.
struct Split<'k> {
    seed: Seed,
    day: u32,
    keys: &'k [u64],
    /// The first offer that is split.
    from: usize,
    phase: u64,
}

impl Split<'_> {
    fn dice(&self, offer: usize) -> Dice {
        let key = self.keys[offer] ^ self.phase.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.seed.stream(Stream::DemandMix, self.day, key)
    }
}

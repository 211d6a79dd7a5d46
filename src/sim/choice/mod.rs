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
    /// What a unit of weight was worth in purchases over the whole day, by segment: tells how a count that nobody asked to
    /// split would have split.
    pub factor: Vec<f64>,
    /// How many offers ran out in the course of the day.
    pub sell_outs: u32,
}

/// The kernel with its scratch space, reused from day to day.
#[derive(Clone, Debug, Default)]
pub struct Kernel {
    /// Sum of the weights in stock, by segment.
    sum: Vec<f64>,
    /// What a unit of weight is worth in purchases a day, by segment.
    factor: Vec<f64>,
    /// Purchases a day by offer, with everything in stock.
    rate: Vec<f64>,
    /// Counts intended for the day, by followed offer.
    intended: Vec<u64>,
    /// Offers that have nothing to sell today.
    empty: Vec<usize>,
    /// Offers that are followed through the day: those that can run out, and those whose split is asked for.
    followed: Vec<usize>,
    sell_out: sell_out::Scratch,
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
        out.factor.clear();
        out.factor.extend_from_slice(&self.factor);
        let draw = |offer: usize, mean: f64| intended(seed, day, keys[offer], mean);
        let is_followed = |offer: usize| field.stock[offer] != u64::MAX || offer >= split_from;
        self.followed.clear();
        self.followed.extend((0..field.offers).filter(|&offer| field.stock[offer] > 0 && is_followed(offer)));
        self.intended.clear();
        self.intended.extend(self.followed.iter().map(|&offer| draw(offer, self.rate[offer])));

        let mut split = Split { seed, day, keys, from: split_from, phase: 0 };
        let mut followed = self.followed.iter().zip(&self.intended);
        if followed.any(|(&offer, &intended)| intended >= field.stock[offer]) {
            let key = keys.iter().fold(0, |mixed: u64, key| mixed.rotate_left(7) ^ key);
            let mut dice = seed.stream(Stream::SellOut, day, key);
            // Adds to the rates of the offers that are not followed what they gain from others closing.
            sell_out::run(self, field, &mut dice, &mut split, out);
        } else {
            for (place, &offer) in self.followed.iter().enumerate() {
                self.hand_over(field, offer, self.intended[place], &split, out);
            }
        }
        for offer in (0..field.offers).filter(|&offer| !is_followed(offer)) {
            out.sold[offer] = draw(offer, self.rate[offer]);
        }
    }

    /// Expected purchases a day of each offer with everything in stock: what previews show.
    pub fn rates(&mut self, field: &Field) -> &[f64] {
        self.open(field);
        &self.rate
    }

    /// Starts the day: sums, factors and rates over what is in stock.
    fn open(&mut self, field: &Field) {
        self.empty.clear();
        self.empty.extend((0..field.offers).filter(|&offer| field.stock[offer] == 0));
        self.sum.clear();
        self.factor.clear();
        self.rate.clear();
        self.rate.resize(field.offers, 0.0);
        for segment in 0..field.segments {
            let row = &field.weight[segment * field.offers..(segment + 1) * field.offers];
            let sum = sum(row) - self.empty.iter().map(|&offer| row[offer]).sum::<f64>();
            let factor = factor(field, segment, sum);
            add_scaled(&mut self.rate, factor, row);
            self.sum.push(sum);
            self.factor.push(factor);
        }
        for &offer in &self.empty {
            self.rate[offer] = 0.0;
        }
    }

    /// Books sold units, split over the segments by the rates that hold now.
    fn hand_over(&self, field: &Field, offer: usize, units: u64, split: &Split, out: &mut Sales) {
        out.sold[offer] += units;
        if offer < split.from || units == 0 {
            return;
        }
        let mut dice = split.dice(offer);
        let share = |segment: usize| self.factor[segment] * field.weight[segment * field.offers + offer];
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

/// How many purchases of an offer are intended on a day, by the dice of its key: what it sells if nothing runs out.
pub fn intended(seed: Seed, day: u32, key: u64, mean: f64) -> u64 {
    dist::poisson(&mut seed.stream(Stream::Choice, day, key), mean)
}

/// The sum of a row in four lanes: a fixed order, and four chains of additions instead of one.
fn sum(row: &[f64]) -> f64 {
    let lanes = row.chunks_exact(4);
    let rest: f64 = lanes.remainder().iter().sum();
    let [a, b, c, d] =
        lanes.fold([0.0; 4], |sums, part| [sums[0] + part[0], sums[1] + part[1], sums[2] + part[2], sums[3] + part[3]]);
    (a + b) + (c + d) + rest
}

/// Adds a multiple of a row to a sum of rows.
fn add_scaled(sum: &mut [f64], factor: f64, row: &[f64]) {
    for (sum, &value) in sum.iter_mut().zip(row) {
        *sum += factor * value;
    }
}

/// Purchases a day that a unit of weight brings in a segment whose weights sum to `sum`.
fn factor(field: &Field, segment: usize, sum: f64) -> f64 {
    if sum <= 0.0 {
        return 0.0;
    }
    let odds = math::exp(field.lambda * math::ln(sum) + field.pull[segment]);
    // Where nobody would stay away, the odds are beyond numbers.
    if odds.is_finite() { field.arrivals[segment] * odds / ((1.0 + odds) * sum) } else { field.arrivals[segment] / sum }
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

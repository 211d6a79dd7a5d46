//! A fixed workload for measuring the kernel, as plain numbers that another program can read and repeat.
//!
//! 50 segments, 200 offers, 365 days; prices and advertising change every day, and a quarter of the offers hold so little
//! stock that about eleven run out in a day. Pure: the clock stands in the command and in the benchmark.

use serde::{Deserialize, Serialize};

use super::{Field, Kernel, Sales};
use crate::base::dice::{Seed, Stream};
use crate::base::dist;
use crate::base::math;

/// The inputs. A day's weight is `seen[offer, day] x exp(base[segment, offer] - elasticity[segment] x ln price[offer, day])`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workload {
    pub seed: u64,
    pub days: usize,
    pub segments: usize,
    pub offers: usize,
    /// Shoppers a day over all segments.
    pub shoppers: f64,
    pub lambda: f64,
    pub pull: f64,
    /// By segment; sums to 1.
    pub share: Vec<f64>,
    pub elasticity: Vec<f64>,
    /// Row-major by segment.
    pub base: Vec<f64>,
    /// Row-major by day.
    pub price: Vec<f64>,
    pub seen: Vec<f64>,
    /// Units each offer holds each morning, for one shopper a day; 0 for an offer that cannot run out.
    pub stock_per_shopper: Vec<f64>,
}

/// What a run of the workload gave; equal counts show that two programs did the same work.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Totals {
    pub sold: u64,
    pub sell_outs: u64,
}

impl Workload {
    /// The workload that the benchmark and the command measure.
    pub fn standard(shoppers: f64) -> Workload {
        Workload::of(shoppers, 200)
    }

    /// The same kind of workload with another number of offers.
    pub fn of(shoppers: f64, offers: usize) -> Workload {
        const SEED: u64 = 20_261_123;
        let (days, segments) = (365, 50);
        let mut dice = Seed(SEED).stream(Stream::Market, 0, 0);
        let mut draw = |count: usize, low: f64, high: f64| -> Vec<f64> {
            (0..count).map(|_| low + (high - low) * dice.unit()).collect()
        };
        let mut share = draw(segments, 0.5, 1.5);
        let total: f64 = share.iter().sum();
        share.iter_mut().for_each(|part| *part /= total);
        let elasticity = draw(segments, 1.5, 5.0);
        let base = draw(segments * offers, -1.0, 1.0);
        let price = draw(days * offers, 0.8, 1.25);
        let seen = draw(days * offers, 0.02, 0.25);
        let mut workload = Workload {
            seed: SEED,
            days,
            segments,
            offers,
            shoppers,
            lambda: 0.5,
            pull: -2.0,
            share,
            elasticity,
            base,
            price,
            seen,
            stock_per_shopper: vec![0.0; offers],
        };
        workload.set_stock();
        workload
    }

    /// Whether the tables have the sizes they state and hold numbers that mean something; in words if not.
    pub fn check(&self) -> Result<(), String> {
        let (cells, moments) = (self.segments * self.offers, self.days * self.offers);
        let tables = [
            ("share", self.share.len(), self.segments),
            ("elasticity", self.elasticity.len(), self.segments),
            ("base", self.base.len(), cells),
            ("price", self.price.len(), moments),
            ("seen", self.seen.len(), moments),
            ("stock_per_shopper", self.stock_per_shopper.len(), self.offers),
        ];
        if cells == 0 || self.days == 0 {
            return Err("segments, offers and days must be at least 1".into());
        }
        if let Some((name, found, wanted)) = tables.into_iter().find(|(_, found, wanted)| found != wanted) {
            return Err(format!("{name} has {found} numbers where {wanted} belong"));
        }
        if !(self.lambda > 0.0 && self.lambda <= 1.0) {
            return Err(format!("lambda is {}; the kernel is exact for 0 < lambda <= 1", self.lambda));
        }
        let lists = [&self.share, &self.price, &self.seen, &self.stock_per_shopper];
        let positive = lists.into_iter().flatten().all(|number| number.is_finite() && *number >= 0.0);
        let finite = self.base.iter().chain(&self.elasticity).all(|number| number.is_finite());
        let prices = self.price.iter().all(|price| *price > 0.0);
        match positive && finite && prices && self.pull.is_finite() && (0.0..=1e12).contains(&self.shoppers) {
            true => Ok(()),
            false => Err("a number is negative, zero or not finite where it may not be".into()),
        }
    }

    /// A quarter of the offers hold what they sell on a rather good day.
    fn set_stock(&mut self) {
        const GOOD_DAY: f64 = 1.47;
        let mut mean = vec![0.0; self.offers];
        let mut kernel = Kernel::default();
        let mut field = self.field();
        field.stock = vec![u64::MAX; self.offers];
        for day in 0..30 {
            self.set_weights(day, &mut field);
            for (mean, rate) in mean.iter_mut().zip(kernel.rates(&field)) {
                *mean += rate / 30.0 / self.shoppers;
            }
        }
        for offer in (0..self.offers).step_by(4) {
            self.stock_per_shopper[offer] = mean[offer] * GOOD_DAY;
        }
    }

    /// The field of the first morning.
    pub fn field(&self) -> Field {
        let units = |per_shopper: &f64| match *per_shopper > 0.0 {
            true => (per_shopper * self.shoppers).max(1.0) as u64,
            false => u64::MAX,
        };
        let mut field = Field {
            segments: self.segments,
            offers: self.offers,
            weight: vec![0.0; self.segments * self.offers],
            arrivals: self.share.iter().map(|share| share * self.shoppers).collect(),
            lambda: self.lambda,
            pull: vec![self.pull; self.segments],
            stock: self.stock_per_shopper.iter().map(units).collect(),
        };
        self.set_weights(0, &mut field);
        field
    }

    /// The utilities of a day: segments x offers exponentials.
    pub fn set_weights(&self, day: usize, field: &mut Field) {
        let row = day * self.offers..(day + 1) * self.offers;
        let log_price: Vec<f64> = self.price[row.clone()].iter().map(|&price| math::ln(price)).collect();
        let seen = &self.seen[row];
        for (segment, weights) in field.weight.chunks_exact_mut(self.offers).enumerate() {
            let base = &self.base[segment * self.offers..(segment + 1) * self.offers];
            let elasticity = self.elasticity[segment];
            for offer in 0..self.offers {
                weights[offer] = seen[offer] * math::exp(base[offer] - elasticity * log_price[offer]);
            }
        }
    }

    /// The year.
    pub fn run(&self) -> Totals {
        let keys: Vec<u64> = (0..self.offers as u64).collect();
        let (mut kernel, mut sales, mut totals) = (Kernel::default(), Sales::default(), Totals::default());
        let mut field = self.field();
        for day in 0..self.days {
            self.set_weights(day, &mut field);
            kernel.sell_day(Seed(self.seed), day as u32, &keys, &field, self.offers, &mut sales);
            totals.sold += sales.sold.iter().sum::<u64>();
            totals.sell_outs += u64::from(sales.sell_outs);
        }
        totals
    }

    /// The floor: the year's utilities and one Poisson draw an offer and day, with nothing between them.
    pub fn floor(&self) -> f64 {
        let mut field = self.field();
        let mean = self.shoppers / self.offers as f64;
        let mut sum = 0.0;
        for day in 0..self.days {
            self.set_weights(day, &mut field);
            sum += field.weight[day % field.weight.len()];
            for offer in 0..self.offers {
                let mut dice = Seed(self.seed).stream(Stream::Choice, day as u32, offer as u64);
                sum += dist::poisson(&mut dice, mean) as f64;
            }
        }
        sum
    }
}

//! Running out in the course of a day, exactly.
//!
//! Purchases have times, uniform over what is left of the day. Of the offers whose intended count reaches their stock,
//! the time at which one sells its last unit is an order statistic, `t + (1 - t) Beta(q, r - q + 1)` with `q` units left
//! and `r` purchases intended. The earliest closes. Until then another contended offer, known to sell its own last unit
//! later at `T`, has sold `Binomial(q - 1, (tau - t) / (T - t))`; an uncontended one `Binomial(r, (tau - t) / (1 - t))`. Shoppers
//! who would have taken the closed offer spread over the rest: every rate rises (never falls), and the rise is a fresh
//! Poisson count over what is left of the day. Then the same again from that moment on.
//!
//! An offer contends when its count *reaches* its stock, not when it exceeds it: at equality nothing is lost, but the
//! moment of closing still changes what the others sell.
//!
//! Offers that cannot run out, and whose split by segment nobody asks for, need no moments: the sum of their Poisson gains
//! is one Poisson count of the summed means, drawn at the end of the day. Only the few *followed* offers cost anything
//! when one closes.

use super::{Field, Kernel, Sales, Split, add_scaled, factor};
use crate::base::dice::Dice;
use crate::base::dist;

/// Buffers of the loop; tables are by followed offer, in the order of the field.
#[derive(Clone, Debug, Default)]
pub(super) struct Scratch {
    /// Weights of the followed offers, row-major by segment; the columns of closed ones are 0.
    weight: Vec<f64>,
    rate: Vec<f64>,
    fresh: Vec<f64>,
    intended: Vec<u64>,
    left: Vec<u64>,
    run_out: Vec<f64>,
    /// By segment: what the factor gained, times the part of the day it held.
    gained: Vec<f64>,
    /// By offer: mean of the gains of those that are not followed.
    means: Vec<f64>,
}

/// Sells the day from the intended counts in `kernel`, closing offers as they run out.
pub(super) fn run(kernel: &mut Kernel, field: &Field, dice: &mut Dice, split: &mut Split, out: &mut Sales) {
    let mut scratch = std::mem::take(&mut kernel.sell_out);
    scratch.gather(kernel, field);
    let mut now = 0.0;
    while let Some((closing, at)) = scratch.earliest(dice, now) {
        for place in 0..kernel.followed.len() {
            if let Some(units) = scratch.sell_until(dice, place, closing, (now, at)) {
                kernel.hand_over(field, kernel.followed[place], units, split, out);
            }
        }
        out.sell_outs += 1;
        split.phase += 1;
        scratch.close(kernel, field, closing, 1.0 - at);
        scratch.refill(kernel, dice, 1.0 - at);
        now = at;
    }
    for (place, &offer) in kernel.followed.iter().enumerate() {
        kernel.hand_over(field, offer, scratch.intended[place], split, out);
    }
    scratch.sell_unfollowed(kernel, field, dice, out);
    kernel.sell_out = scratch;
}

impl Scratch {
    /// Takes the followed offers out of the field.
    fn gather(&mut self, kernel: &Kernel, field: &Field) {
        self.weight.clear();
        for row in field.weight.chunks_exact(field.offers) {
            self.weight.extend(kernel.followed.iter().map(|&offer| row[offer]));
        }
        let of = |offer: &usize| *offer;
        self.rate.clear();
        self.rate.extend(kernel.followed.iter().map(|offer| kernel.rate[of(offer)]));
        self.intended.clear();
        self.intended.extend(kernel.followed.iter().map(|offer| kernel.intended[of(offer)]));
        self.left.clear();
        self.left.extend(kernel.followed.iter().map(|offer| field.stock[of(offer)]));
        self.gained.clear();
        self.gained.resize(field.segments, 0.0);
    }

    /// The contended offer that runs out first, and when; the others' times are kept for the same step.
    fn earliest(&mut self, dice: &mut Dice, now: f64) -> Option<(usize, f64)> {
        self.run_out.clear();
        self.run_out.resize(self.left.len(), f64::INFINITY);
        let mut first: Option<(usize, f64)> = None;
        for place in 0..self.left.len() {
            let (held, wanted) = (self.left[place], self.intended[place]);
            if held == 0 || wanted < held {
                continue;
            }
            let (held, wanted) = (held as f64, wanted as f64);
            let at = now + (1.0 - now) * dist::beta(dice, held, wanted - held + 1.0);
            self.run_out[place] = at;
            if first.is_none_or(|(_, earliest)| at < earliest) {
                first = Some((place, at));
            }
        }
        first
    }

    /// What an offer sells between `now` and the moment the closing one runs out.
    fn sell_until(&mut self, dice: &mut Dice, place: usize, closing: usize, (now, at): (f64, f64)) -> Option<u64> {
        let (held, wanted) = (self.left[place], self.intended[place]);
        if held == 0 || wanted == 0 {
            return None;
        }
        let sold = if place == closing {
            held
        } else if self.run_out[place].is_finite() {
            dist::binomial(dice, held - 1, (at - now) / (self.run_out[place] - now))
        } else {
            dist::binomial(dice, wanted, (at - now) / (1.0 - now))
        };
        if held != u64::MAX {
            self.left[place] -= sold;
        }
        self.intended[place] = if place == closing { 0 } else { wanted - sold };
        Some(sold)
    }

    /// Takes an offer out of every segment's sum; sums are adjusted, not added up anew.
    fn close(&mut self, kernel: &mut Kernel, field: &Field, place: usize, rest: f64) {
        let width = kernel.followed.len();
        self.left[place] = 0;
        for segment in 0..field.segments {
            let cell = segment * width + place;
            let sum = (kernel.sum[segment] - self.weight[cell]).max(0.0);
            let factor = factor(field, segment, sum);
            self.gained[segment] += (factor - kernel.factor[segment]) * rest;
            self.weight[cell] = 0.0;
            kernel.sum[segment] = sum;
            kernel.factor[segment] = factor;
        }
    }

    /// The fresh purchases that the followed offers gain for the rest of the day.
    fn refill(&mut self, kernel: &Kernel, dice: &mut Dice, rest: f64) {
        self.fresh.clear();
        self.fresh.resize(kernel.followed.len(), 0.0);
        for (row, &factor) in self.weight.chunks_exact(kernel.followed.len()).zip(&kernel.factor) {
            add_scaled(&mut self.fresh, factor, row);
        }
        for (place, &fresh) in self.fresh.iter().enumerate() {
            if self.left[place] > 0 {
                let rise = (fresh - self.rate[place]).max(0.0) * rest;
                self.intended[place] += dist::poisson(dice, rise);
            }
        }
        std::mem::swap(&mut self.rate, &mut self.fresh);
    }

    /// The whole day of the offers that only add up.
    fn sell_unfollowed(&mut self, kernel: &Kernel, field: &Field, dice: &mut Dice, out: &mut Sales) {
        self.means.clear();
        self.means.resize(field.offers, 0.0);
        for (row, &gained) in field.weight.chunks_exact(field.offers).zip(&self.gained) {
            add_scaled(&mut self.means, gained, row);
        }
        let mut followed = kernel.followed.iter().peekable();
        for offer in 0..field.offers {
            if followed.next_if_eq(&&offer).is_some() || field.stock[offer] == 0 {
                continue;
            }
            out.sold[offer] += kernel.intended[offer] + dist::poisson(dice, self.means[offer].max(0.0));
        }
    }
}

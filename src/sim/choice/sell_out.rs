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
//! What nobody needs to know is not drawn. Offers that cannot run out, and whose split by segment nobody asks for, need no
//! moments: their whole day is one Poisson count of the summed means, drawn once at the end. The
//! other, *followed* offers keep their purchases as parts (so many, uniform from such a moment on); how many of them have
//! happened by now is drawn when the offer comes to contend, and until then its counts alone matter. An offer that
//! contends is found the moment it does, so it cannot have run out before.

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
    /// Purchases that are still to come, or not yet told from those that were: in all, and by the moment they start at.
    intended: Vec<u64>,
    parts: Vec<Vec<(f64, u64)>>,
    /// Units left, of those not yet told to be sold.
    left: Vec<u64>,
    run_out: Vec<f64>,
    /// By segment: what the factor gained, times the part of the day it held.
    gained: Vec<f64>,
}

/// Sells the day from the intended counts in `kernel`, closing offers as they run out.
pub(super) fn run(kernel: &mut Kernel, field: &Field, dice: &mut Dice, split: &mut Split, out: &mut Sales) {
    let mut scratch = std::mem::take(&mut kernel.sell_out);
    scratch.gather(kernel, field);
    let mut now = 0.0;
    loop {
        for (place, &offer) in kernel.followed.iter().enumerate() {
            if scratch.is_contended(place) {
                let units = scratch.tell(dice, place, now);
                kernel.hand_over(field, offer, units, split, out);
            }
        }
        let Some((closing, at)) = scratch.earliest(dice, now) else { break };
        for (place, &offer) in kernel.followed.iter().enumerate() {
            let units = scratch.sell_until(dice, place, closing, (now, at), offer >= split.from);
            kernel.hand_over(field, offer, units, split, out);
        }
        out.sell_outs += 1;
        split.phase += 1;
        scratch.close(kernel, field, closing, 1.0 - at);
        scratch.refill(kernel, dice, at);
        now = at;
    }
    for (place, &offer) in kernel.followed.iter().enumerate() {
        kernel.hand_over(field, offer, scratch.intended[place], split, out);
    }
    scratch.add_gains(kernel, field);
    for (factor, gained) in out.factor.iter_mut().zip(&scratch.gained) {
        *factor += gained;
    }
    kernel.sell_out = scratch;
}

impl Scratch {
    /// Takes the followed offers out of the field.
    fn gather(&mut self, kernel: &Kernel, field: &Field) {
        self.weight.clear();
        for row in field.weight.chunks_exact(field.offers) {
            self.weight.extend(kernel.followed.iter().map(|&offer| row[offer]));
        }
        self.rate.clear();
        self.rate.extend(kernel.followed.iter().map(|&offer| kernel.rate[offer]));
        self.intended.clear();
        self.intended.extend_from_slice(&kernel.intended);
        self.left.clear();
        self.left.extend(kernel.followed.iter().map(|&offer| field.stock[offer]));
        self.parts.resize(self.left.len().max(self.parts.len()), Vec::new());
        for (parts, &intended) in self.parts.iter_mut().zip(&self.intended) {
            parts.clear();
            parts.push((0.0, intended));
        }
        self.gained.clear();
        self.gained.resize(field.segments, 0.0);
    }

    fn is_contended(&self, place: usize) -> bool {
        self.left[place] > 0 && self.intended[place] >= self.left[place]
    }

    /// Draws how many of an offer's purchases happened by `now`, and takes them off what is intended and left.
    fn tell(&mut self, dice: &mut Dice, place: usize, now: f64) -> u64 {
        let happened = |part: &(f64, u64)| match part.0 < now {
            true => dist::binomial(dice, part.1, (now - part.0) / (1.0 - part.0)),
            false => 0,
        };
        let sold = self.parts[place].iter().map(happened).sum();
        self.take(place, sold, now);
        sold
    }

    /// Takes sold units off; what is still intended starts anew at `now`.
    fn take(&mut self, place: usize, sold: u64, now: f64) {
        self.intended[place] -= sold;
        if self.left[place] != u64::MAX {
            self.left[place] -= sold;
        }
        self.parts[place].clear();
        self.parts[place].push((now, self.intended[place]));
    }

    /// The contended offer that runs out first, and when; the others' times are kept for the same step.
    fn earliest(&mut self, dice: &mut Dice, now: f64) -> Option<(usize, f64)> {
        self.run_out.clear();
        self.run_out.resize(self.left.len(), f64::INFINITY);
        let mut first: Option<(usize, f64)> = None;
        for place in 0..self.left.len() {
            if !self.is_contended(place) {
                continue;
            }
            let (held, wanted) = (self.left[place] as f64, self.intended[place] as f64);
            let at = now + (1.0 - now) * dist::beta(dice, held, wanted - held + 1.0);
            self.run_out[place] = at;
            if first.is_none_or(|(_, earliest)| at < earliest) {
                first = Some((place, at));
            }
        }
        first
    }

    /// What an offer sells until the closing one runs out, as far as anybody has to know it.
    fn sell_until(
        &mut self,
        dice: &mut Dice,
        place: usize,
        closing: usize,
        (now, at): (f64, f64),
        is_split: bool,
    ) -> u64 {
        let held = self.left[place];
        if place == closing {
            self.take(place, held, at);
            self.intended[place] = 0;
            self.parts[place].clear();
            held
        } else if self.run_out[place].is_finite() {
            let sold = dist::binomial(dice, held - 1, (at - now) / (self.run_out[place] - now));
            self.take(place, sold, at);
            sold
        } else if is_split {
            self.tell(dice, place, at)
        } else {
            0
        }
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
    fn refill(&mut self, kernel: &Kernel, dice: &mut Dice, at: f64) {
        self.fresh.clear();
        self.fresh.resize(kernel.followed.len(), 0.0);
        for (row, &factor) in self.weight.chunks_exact(kernel.followed.len()).zip(&kernel.factor) {
            add_scaled(&mut self.fresh, factor, row);
        }
        for (place, &fresh) in self.fresh.iter().enumerate() {
            if self.left[place] > 0 {
                let rise = (fresh - self.rate[place]).max(0.0) * (1.0 - at);
                let gain = dist::poisson(dice, rise);
                if gain > 0 {
                    self.intended[place] += gain;
                    self.parts[place].push((at, gain));
                }
            }
        }
        std::mem::swap(&mut self.rate, &mut self.fresh);
    }

    /// What the offers that only add up gained, added to the means of their day.
    fn add_gains(&self, kernel: &mut Kernel, field: &Field) {
        for (row, &gained) in field.weight.chunks_exact(field.offers).zip(&self.gained) {
            add_scaled(&mut kernel.rate, gained, row);
        }
    }
}

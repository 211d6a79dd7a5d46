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

use super::{Field, Kernel, Sales, Split, factor};
use crate::base::dice::Dice;
use crate::base::dist;

/// Sells the rest of the day from the intended counts in `kernel`, closing offers as they run out.
pub(super) fn run(kernel: &mut Kernel, field: &Field, dice: &mut Dice, split: &mut Split, out: &mut Sales) {
    let mut now = 0.0;
    kernel.gained.clear();
    kernel.gained.resize(field.offers, 0.0);
    loop {
        let Some((closing, at)) = earliest(kernel, field, dice, now) else { break };
        for offer in 0..field.offers {
            sell_until(kernel, field, dice, split, out, (offer, closing), (now, at));
        }
        out.sell_outs += 1;
        split.phase += 1;
        close(kernel, field, closing);
        let mut fresh = std::mem::take(&mut kernel.fresh);
        kernel.rates_into(field, &mut fresh);
        for (offer, &rate) in fresh.iter().enumerate() {
            if kernel.left[offer] > 0 {
                let rise = (rate - kernel.rate[offer]).max(0.0) * (1.0 - at);
                if only_adds_up(kernel, split, offer) {
                    kernel.gained[offer] += rise;
                } else {
                    kernel.intended[offer] += dist::poisson(dice, rise);
                }
            }
        }
        std::mem::swap(&mut kernel.rate, &mut fresh);
        kernel.fresh = fresh;
        now = at;
    }
    for offer in 0..field.offers {
        let units = kernel.intended[offer] + dist::poisson(dice, kernel.gained[offer]);
        kernel.hand_over(field, offer, units, split, out);
    }
}

/// The contended offer that runs out first, and when; the others' times are kept for the same step.
fn earliest(kernel: &mut Kernel, field: &Field, dice: &mut Dice, now: f64) -> Option<(usize, f64)> {
    kernel.run_out.clear();
    kernel.run_out.resize(field.offers, f64::INFINITY);
    let mut first: Option<(usize, f64)> = None;
    for offer in 0..field.offers {
        if !kernel.is_contended(offer) {
            continue;
        }
        let (held, wanted) = (kernel.left[offer] as f64, kernel.intended[offer] as f64);
        let at = now + (1.0 - now) * dist::beta(dice, held, wanted - held + 1.0);
        kernel.run_out[offer] = at;
        if first.is_none_or(|(_, earliest)| at < earliest) {
            first = Some((offer, at));
        }
    }
    first
}

/// Whether only an offer's total of the day matters: it cannot run out and nobody asks for its split by segment. The sum
/// of its Poisson gains is then one Poisson count of the sum of their means.
fn only_adds_up(kernel: &Kernel, split: &Split, offer: usize) -> bool {
    kernel.left[offer] == u64::MAX && offer < split.from
}

/// What one offer sells between `now` and the moment the closing one runs out.
#[allow(clippy::too_many_arguments, reason = "one step of one loop, split off to fit a screen")]
fn sell_until(
    kernel: &mut Kernel,
    field: &Field,
    dice: &mut Dice,
    split: &mut Split,
    out: &mut Sales,
    (offer, closing): (usize, usize),
    (now, at): (f64, f64),
) {
    let (held, wanted) = (kernel.left[offer], kernel.intended[offer]);
    if held == 0 || wanted == 0 || only_adds_up(kernel, split, offer) {
        return;
    }
    let sold = if offer == closing {
        held
    } else if kernel.run_out[offer].is_finite() {
        dist::binomial(dice, held - 1, (at - now) / (kernel.run_out[offer] - now))
    } else {
        dist::binomial(dice, wanted, (at - now) / (1.0 - now))
    };
    kernel.hand_over(field, offer, sold, split, out);
    if held != u64::MAX {
        kernel.left[offer] -= sold;
    }
    kernel.intended[offer] = if offer == closing { 0 } else { wanted - sold };
}

/// Takes an offer out of every segment's sum; sums are adjusted, not added up anew.
fn close(kernel: &mut Kernel, field: &Field, offer: usize) {
    kernel.left[offer] = 0;
    for segment in 0..field.segments {
        let cell = segment * field.offers + offer;
        kernel.sum[segment] = (kernel.sum[segment] - kernel.weight[cell]).max(0.0);
        kernel.weight[cell] = 0.0;
        kernel.factor[segment] = factor(field, segment, kernel.sum[segment]);
    }
}

//! Samplers that feed state, on uniform bits and our own maths.
//!
//! `rand_distr` is the oracle these are tested against; it may not feed state itself, because its samples change bits with
//! the features of other crates in the build. Tails are exact: they decide stock-outs, so nothing is approximated by a
//! normal distribution.

use super::dice::Dice;
use super::math;

/// Above this mean the transformed rejection is cheaper than counting up.
const POISSON_INVERSION_MOST: f64 = 10.0;
const BINOMIAL_INVERSION_MOST: f64 = 10.0;

/// A count of independent events of this mean.
pub fn poisson(dice: &mut Dice, mean: f64) -> u64 {
    debug_assert!(mean.is_finite() && mean >= 0.0, "a mean of {mean}");
    if mean <= 0.0 {
        0
    } else if mean < POISSON_INVERSION_MOST {
        poisson_by_inversion(dice, mean)
    } else {
        poisson_by_rejection(dice, mean)
    }
}

fn poisson_by_inversion(dice: &mut Dice, mean: f64) -> u64 {
    let mut left = dice.unit();
    let mut chance = math::exp(-mean);
    let mut count = 0u64;
    while left >= chance {
        left -= chance;
        count += 1;
        chance *= mean / count as f64;
        // Past any count a uniform of 53 bits can reach, rounding is all that is left of the remainder.
        if count > 200 {
            break;
        }
    }
    count
}

/// Hörmann's transformed rejection with squeeze (PTRS, 1993).
fn poisson_by_rejection(dice: &mut Dice, mean: f64) -> u64 {
    let root = math::sqrt(mean);
    let b = 0.931 + 2.53 * root;
    let a = -0.059 + 0.024_83 * b;
    let inverse_alpha = 1.123_9 + 1.132_8 / (b - 3.4);
    let v_r = 0.927_7 - 3.622_4 / (b - 2.0);
    loop {
        let u = dice.unit() - 0.5;
        let v = dice.open_unit();
        let us = 0.5 - u.abs();
        let k = math::floor((2.0 * a / us + b) * u + mean + 0.43);
        if us >= 0.07 && v <= v_r {
            return k as u64;
        }
        if k < 0.0 || (us < 0.013 && v > us) {
            continue;
        }
        let left = math::ln(v * inverse_alpha / (a / (us * us) + b));
        if left <= k * math::ln(mean) - mean - math::ln_gamma(k + 1.0) {
            return k as u64;
        }
    }
}

/// Successes in `n` trials of probability `p`.
pub fn binomial(dice: &mut Dice, n: u64, p: f64) -> u64 {
    debug_assert!(!p.is_nan(), "a probability that is not a number");
    if n == 0 || p <= 0.0 {
        return 0;
    }
    if p >= 1.0 {
        return n;
    }
    if p > 0.5 {
        return n - binomial(dice, n, 1.0 - p);
    }
    if n as f64 * p < BINOMIAL_INVERSION_MOST {
        binomial_by_inversion(dice, n, p)
    } else {
        binomial_by_rejection(dice, n, p)
    }
}

fn binomial_by_inversion(dice: &mut Dice, n: u64, p: f64) -> u64 {
    let odds = p / (1.0 - p);
    let mut left = dice.unit();
    let mut chance = math::exp(n as f64 * math::log1p(-p));
    let mut count = 0u64;
    while left >= chance && count < n {
        left -= chance;
        count += 1;
        chance *= odds * (n - count + 1) as f64 / count as f64;
        if count > 200 {
            break;
        }
    }
    count
}

/// Hörmann's transformed rejection with squeeze (BTRS, 1993); p at most one half.
fn binomial_by_rejection(dice: &mut Dice, n: u64, p: f64) -> u64 {
    let trials = n as f64;
    let spread = math::sqrt(trials * p * (1.0 - p));
    let b = 1.15 + 2.53 * spread;
    let a = -0.087_3 + 0.024_8 * b + 0.01 * p;
    let c = trials * p + 0.5;
    let v_r = 0.92 - 4.2 / b;
    let alpha = (2.83 + 5.1 / b) * spread;
    let log_odds = math::ln(p / (1.0 - p));
    let mode = math::floor((trials + 1.0) * p);
    let peak = math::ln_gamma(mode + 1.0) + math::ln_gamma(trials - mode + 1.0);
    loop {
        let u = dice.unit() - 0.5;
        let v = dice.open_unit();
        let us = 0.5 - u.abs();
        let k = math::floor((2.0 * a / us + b) * u + c);
        if k < 0.0 || k > trials {
            continue;
        }
        if us >= 0.07 && v <= v_r {
            return k as u64;
        }
        let left = math::ln(v * alpha / (a / (us * us) + b));
        let right = peak - math::ln_gamma(k + 1.0) - math::ln_gamma(trials - k + 1.0) + (k - mode) * log_odds;
        if left <= right {
            return k as u64;
        }
    }
}

/// Standard normal, by the polar method; the second of the pair is thrown away so that no state outlives the call.
pub fn normal(dice: &mut Dice) -> f64 {
    loop {
        let (x, y) = (2.0 * dice.unit() - 1.0, 2.0 * dice.unit() - 1.0);
        let square = x * x + y * y;
        if square > 0.0 && square < 1.0 {
            return x * math::sqrt(-2.0 * math::ln(square) / square);
        }
    }
}

/// Exponential of mean 1.
pub fn exponential(dice: &mut Dice) -> f64 {
    -math::ln(dice.open_unit())
}

/// Gamma of this shape and scale 1 (Marsaglia and Tsang, 2000).
pub fn gamma(dice: &mut Dice, shape: f64) -> f64 {
    debug_assert!(shape > 0.0, "a gamma of shape {shape}");
    if shape < 1.0 {
        let boost = math::pow(dice.open_unit(), 1.0 / shape);
        return gamma(dice, shape + 1.0) * boost;
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / math::sqrt(9.0 * d);
    loop {
        let x = normal(dice);
        let t = 1.0 + c * x;
        if t <= 0.0 {
            continue;
        }
        let v = t * t * t;
        if math::ln(dice.open_unit()) < 0.5 * x * x + d - d * v + d * math::ln(v) {
            return d * v;
        }
    }
}

/// Beta, as a ratio of gammas; where both vanish the mean stands in.
pub fn beta(dice: &mut Dice, a: f64, b: f64) -> f64 {
    let (a, b) = (a.max(1e-9), b.max(1e-9));
    let (x, y) = (gamma(dice, a), gamma(dice, b));
    if x + y > 0.0 { x / (x + y) } else { a / (a + b) }
}

/// Log-normal of these parameters of the logarithm.
pub fn lognormal(dice: &mut Dice, mu: f64, sigma: f64) -> f64 {
    math::exp(mu + sigma * normal(dice))
}

/// A gamma of this shape and mean, moved up by `shift`.
pub fn shifted_gamma(dice: &mut Dice, shift: f64, mean_excess: f64, shape: f64) -> f64 {
    if mean_excess <= 0.0 {
        return shift;
    }
    shift + gamma(dice, shape) * mean_excess / shape
}

/// The value of a triangular distribution below which the share `u` lies; a range without width is its middle.
pub fn quantile_triangular(u: f64, low: f64, mid: f64, high: f64) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return mid;
    }
    let split = (mid - low) / width;
    if u < split {
        low + math::sqrt(u * width * (mid - low))
    } else {
        high - math::sqrt((1.0 - u) * width * (high - mid))
    }
}

/// The standard normal distribution function.
pub fn normal_cdf(x: f64) -> f64 {
    0.5 * math::erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}

//! Transcendental functions with the same bits on every platform.
//!
//! `exp` and `ln` are our own, from + - * / and bit moves alone: they are exact by IEEE 754 wherever they run, inline into
//! loops over slices and vectorise there. Everything else goes to `libm`, which only this file names. The standard
//! library's functions are banned in the core: they call the platform and differ in the last bits.

use std::hint::select_unpredictable;

/// ln 2 in two parts, the first short enough that a product with a small integer is exact.
const LN_2_HIGH: f64 = f64::from_bits(0x3fe6_2e42_fee0_0000);
const LN_2_LOW: f64 = f64::from_bits(0x3dea_39ef_3579_3c76);
/// Added and taken away again, it rounds to a whole number: 1.5 x 2^52.
const ROUNDER: f64 = 6_755_399_441_055_744.0;

/// e to the power of `x`, within 2 ulp; 0 below about -708 and infinite above about 709.
///
/// `x = k ln 2 + r` with |r| <= ln 2 / 2; a Taylor polynomial of degree 13 in r, scaled by bits. Free of branches, so
/// that a loop over a slice becomes vector code. Beyond the range the polynomial gives nonsense, which the choice at the end throws
/// away.
#[inline]
pub fn exp(x: f64) -> f64 {
    let shifted = x * std::f64::consts::LOG2_E + ROUNDER;
    let k = shifted - ROUNDER;
    let r = (x - k * LN_2_HIGH) - k * LN_2_LOW;
    let r2 = r * r;
    // Even and odd halves of the series: two short chains instead of one long one.
    let even = 1.0 / 2.0
        + r2 * (1.0 / 24.0
            + r2 * (1.0 / 720.0 + r2 * (1.0 / 40_320.0 + r2 * (1.0 / 3_628_800.0 + r2 * (1.0 / 479_001_600.0)))));
    let odd = 1.0 / 6.0
        + r2 * (1.0 / 120.0
            + r2 * (1.0 / 5_040.0 + r2 * (1.0 / 362_880.0 + r2 * (1.0 / 39_916_800.0 + r2 / 6_227_020_800.0))));
    let value = 1.0 + (r + r2 * (even + r * odd));
    // The low bits of the shifted sum are k in two's complement: moved into the exponent they scale by 2^k.
    let scale = f64::from_bits((shifted.to_bits() << 52).wrapping_add(1023 << 52));
    // Chosen, not jumped to: a branch here would keep loops from becoming vector code.
    let result = select_unpredictable(x > 709.0, f64::INFINITY, value * scale);
    select_unpredictable(x < -708.0, 0.0, result)
}

/// The natural logarithm, within 2 ulp; NaN below 0, minus infinity at 0.
///
/// The argument is split into 2^k m with m within a factor of the square root of 2 of 1; then the series of
/// `2 artanh(f / (2 + f))`.
#[inline]
pub fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    // One comparison tells the ordinary numbers from zeros, negatives, the tiny and the infinite.
    if bits.wrapping_sub(f64::MIN_POSITIVE.to_bits()) < f64::INFINITY.to_bits() - f64::MIN_POSITIVE.to_bits() {
        ln_of_normal(bits, 0)
    } else {
        ln_of_odd(x)
    }
}

/// What is no positive normal number: scaled up by 2^54 first, or answered by its kind.
#[cold]
fn ln_of_odd(x: f64) -> f64 {
    if x == 0.0 {
        f64::NEG_INFINITY
    } else if x < 0.0 || x.is_nan() {
        f64::NAN
    } else if x.is_infinite() {
        x
    } else {
        ln_of_normal((x * 18_014_398_509_481_984.0).to_bits(), 54)
    }
}

#[inline]
fn ln_of_normal(bits: u64, offset: i64) -> f64 {
    // Taking the bits of sqrt(1/2) away makes the exponent field round to the nearest power.
    let shifted = bits.wrapping_sub(0x3fe6_a09e_667f_3bcd);
    let k = (shifted as i64) >> 52;
    let mantissa = f64::from_bits(bits.wrapping_sub((k as u64) << 52));
    let k = (k - offset) as f64;
    let f = mantissa - 1.0;
    let s = f / (2.0 + f);
    let z = s * s;
    let w = z * z;
    // Minimax coefficients of the series in z, as in the classical implementations of this reduction.
    let t1 = w * (0.399_999_999_994_094_2 + w * (0.222_221_984_321_497_84 + w * 0.153_138_376_992_093_73));
    let t2 = z
        * (0.666_666_666_666_673_5
            + w * (0.285_714_287_436_623_9 + w * (0.181_835_721_616_180_5 + w * 0.147_981_986_051_165_86)));
    let half = 0.5 * f * f;
    k * LN_2_HIGH - ((half - (s * (half + t1 + t2) + k * LN_2_LOW)) - f)
}

/// `x` to the power of `y`, for `x` > 0 in the last place of `libm`.
#[inline]
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

pub fn sqrt(x: f64) -> f64 {
    libm::sqrt(x)
}

pub fn log1p(x: f64) -> f64 {
    libm::log1p(x)
}

pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}

pub fn cos(x: f64) -> f64 {
    libm::cos(x)
}

/// ln of the gamma function.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// `x` rounded down.
pub fn floor(x: f64) -> f64 {
    libm::floor(x)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ulps(a: f64, b: f64) -> u64 {
        if a == b { 0 } else { a.to_bits().abs_diff(b.to_bits()) }
    }

    #[test]
    fn exp_and_ln_are_within_two_ulp_of_the_reference() {
        let mut state = 1u64;
        for _ in 0..200_000 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let unit = (state >> 11) as f64 / (1u64 << 53) as f64;
            for x in [unit * 1400.0 - 700.0, unit * 4.0 - 2.0, unit * 1e-6] {
                assert!(ulps(exp(x), libm::exp(x)) <= 2, "exp({x}) = {} against {}", exp(x), libm::exp(x));
            }
            for x in [unit * 1e300, unit * 2.0, 1.0 + (unit - 0.5) * 1e-3, unit * 1e-310] {
                assert!(x == 0.0 || ulps(ln(x), libm::log(x)) <= 2, "ln({x}) = {} against {}", ln(x), libm::log(x));
            }
        }
    }

    #[test]
    fn edges_are_what_they_should_be() {
        assert_eq!((exp(0.0), exp(f64::NEG_INFINITY), exp(1e9)), (1.0, 0.0, f64::INFINITY));
        assert_eq!((ln(1.0), ln(0.0), ln(f64::INFINITY)), (0.0, f64::NEG_INFINITY, f64::INFINITY));
        assert!(ln(-1.0).is_nan() && ln(f64::NAN).is_nan());
    }
}

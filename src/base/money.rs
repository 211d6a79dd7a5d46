//! Money in integer minor units, currencies, and rates in basis points.
//!
//! An amount does not know its currency: the account it stands in does. Overflow is a bug and panics in every build
//! (`overflow-checks` stays on in release); rounding is half away from zero and happens in [`Money::times`] alone.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An amount in minor units (cents) of the currency of the account or field it stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Money(pub i64);

impl Money {
    pub const ZERO: Money = Money(0);

    /// From major units, for numbers that content states in them.
    pub fn from_major(major: f64) -> Money {
        Money(round(major * 100.0))
    }

    /// In major units, for charts and utilities; never to be turned back into a posting.
    pub fn major(self) -> f64 {
        self.0 as f64 / 100.0
    }

    /// The amount times a factor, rounded half away from zero.
    pub fn times(self, factor: f64) -> Money {
        Money(round(self.0 as f64 * factor))
    }

    /// The amount times a count.
    pub fn units(self, count: u32) -> Money {
        Money(self.0 * i64::from(count))
    }

    /// A share given in basis points, rounded half away from zero.
    pub fn share(self, rate: Bps) -> Money {
        self.times(f64::from(rate.0) / 10_000.0)
    }

    pub fn is_negative(self) -> bool {
        self.0 < 0
    }

    pub fn max(self, other: Money) -> Money {
        Ord::max(self, other)
    }

    pub fn min(self, other: Money) -> Money {
        Ord::min(self, other)
    }
}

/// Rounds half away from zero; a value beyond the range of `i64` is a bug.
fn round(value: f64) -> i64 {
    assert!(value.is_finite() && value.abs() < 9.0e18, "money out of range: {value}");
    value.round() as i64
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        self.0 += other.0;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        self.0 -= other.0;
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

impl fmt::Display for Money {
    /// `-1,234.50`: grouped, two decimals, no currency.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cents = self.0.unsigned_abs();
        let digits = (cents / 100).to_string();
        let mut text = String::with_capacity(digits.len() + 8);
        if self.0 < 0 {
            text.push('-');
        }
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        text.push_str(&format!(".{:02}", cents % 100));
        f.pad(&text)
    }
}

/// A rate in basis points: 10,000 is the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Bps(pub u32);

impl Bps {
    /// From a share of one; content states shares, the books want basis points.
    pub fn from_share(share: f64) -> Bps {
        assert!((0.0..=400_000.0).contains(&share), "a rate outside all reason: {share}");
        Bps((share * 10_000.0).round() as u32)
    }

    /// As a share of one.
    pub fn share(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }
}

/// Which currency an account is kept in: 0 is the home currency, market `m` trades in `m + 1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Currency(pub u32);

impl Currency {
    pub const HOME: Currency = Currency(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_print_with_sign_groups_and_cents() {
        let shown = [0, 5, -5, 100_000, -123_456_789].map(|minor| Money(minor).to_string());
        assert_eq!(shown, ["0.00", "0.05", "-0.05", "1,000.00", "-1,234,567.89"]);
    }

    #[test]
    fn shares_round_half_away_from_zero() {
        assert_eq!(Money(50).share(Bps(100)), Money(1));
        assert_eq!(Money(-50).share(Bps(100)), Money(-1));
        assert_eq!(Money(49).share(Bps(100)), Money(0));
    }
}

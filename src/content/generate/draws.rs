//! Draws by name.

use crate::base::dice::{Dice, Seed, Stream};
use crate::base::dist;
use crate::base::math;
use crate::model::ranged::Ranged;

/// Where draws come from: a seed, how far forms stray, and the market's development.
pub struct Draws {
    pub seed: Seed,
    /// How far forms stray from the middle: 0 not at all, 1 over the whole range.
    variety: f64,
    /// The market's score, standard normal; 0 for what is not of a market.
    development: f64,
    place: u32,
}

impl Draws {
    /// For what is not of a market.
    pub fn plain_of(seed: Seed, variety: f64) -> Draws {
        Draws { seed, variety, development: 0.0, place: 0 }
    }

    pub fn for_market(seed: Seed, variety: f64, market: u32) -> Draws {
        let mut dice = seed.stream(Stream::Market, 0, key("development", market));
        Draws { seed, variety, development: dist::normal(&mut dice), place: market + 1 }
    }

    pub fn dice(&self, name: &str) -> Dice {
        self.seed.stream(Stream::Market, 0, key(name, self.place))
    }

    /// The quantile of a parameter: its own chance, tied to the market's development as far as content says.
    fn quantile(&self, name: &str, range: &Ranged) -> f64 {
        let own = dist::normal(&mut self.dice(name));
        let rho = range.development.clamp(-1.0, 1.0);
        let quantile = dist::normal_cdf(rho * self.development + math::sqrt(1.0 - rho * rho) * own);
        0.5 + self.variety * (quantile - 0.5)
    }

    /// A share, a count of days, a coefficient: triangular between the ends of the range.
    pub fn plain(&self, name: &str, range: &Ranged) -> f64 {
        dist::quantile_triangular(self.quantile(name, range), range.low, range.mid, range.high)
    }

    /// Money, sizes and volumes: triangular on the logarithm, where the range is positive.
    pub fn scaled(&self, name: &str, range: &Ranged) -> f64 {
        if range.low <= 0.0 {
            return self.plain(name, range);
        }
        let (low, mid, high) = (math::ln(range.low), math::ln(range.mid), math::ln(range.high));
        math::exp(dist::quantile_triangular(self.quantile(name, range), low, mid, high))
    }
}

/// A value of a range by its own dice, over the whole of it.
pub fn triangular(dice: &mut Dice, range: &Ranged) -> f64 {
    dist::quantile_triangular(dice.unit(), range.low, range.mid, range.high)
}

/// The address of a named draw.
pub fn key(name: &str, place: u32) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ u64::from(place), |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

//! Addressed randomness: every draw comes from a generator keyed by what it is drawn for.
//!
//! No generator outlives the question it answers, and none is stored: `seed.stream(Stream::Inspection, day, shipment)` is
//! the same dice whatever else happened that day. Removing one order therefore moves nobody else's luck.

use rand::Rng as _;
use rand::SeedableRng;
use rand::rngs::Xoshiro256PlusPlus;
use serde::{Deserialize, Serialize};

/// What a draw is for. Numbers are part of the contract: append, never renumber.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Stream {
    /// Drawing the market itself, and its drift.
    Market = 1,
    Demand = 2,
    /// Which segments the buyers of an offer came from.
    DemandMix = 3,
    Choice = 4,
    SupplierTraits = 5,
    LotQuality = 6,
    LeadTime = 7,
    SampleNoise = 8,
    QuoteNoise = 9,
    Transit = 10,
    Loss = 11,
    Inspection = 12,
    InspectionOutcome = 13,
    Fx = 14,
    Payment = 15,
    Refusal = 16,
    LastMile = 17,
    Enquiry = 18,
    Review = 19,
    Return = 20,
    Rival = 21,
    Shock = 22,
    Research = 23,
    Chargeback = 24,
    Resolution = 25,
    Audit = 26,
    /// Whims of scripted players: recorded as decisions, never part of a rule.
    Whim = 27,
    /// The time of the day at which an offer runs out, and what is bought instead.
    SellOut = 28,
    /// Where a buyer lives and what brought them.
    Buyer = 29,
    /// The error of public search figures.
    Index = 30,
    Bargain = 31,
    Complaint = 32,
    TradeOrder = 33,
    Fraud = 34,
    /// Whose decisions are taken first in a round.
    Turn = 36,
    /// What a search for the highest score tries next: never part of a rule.
    Search = 37,
    /// How exported sales are told apart by segment: never part of a rule.
    Export = 35,
}

/// The seed of a run: of its world and its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub u64);

/// A finaliser of good quality: every input bit moves every output bit.
const fn mix(mut word: u64) -> u64 {
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

impl Seed {
    pub fn new(world_seed: u64, form: u32) -> Seed {
        Seed(mix(mix(world_seed.wrapping_add(GOLDEN)) ^ u64::from(form).wrapping_mul(0xd6e8_feb8_6659_fd93)))
    }

    /// The dice for one question about one entity on one day.
    pub fn stream(self, stream: Stream, day: u32, entity: u64) -> Dice {
        let place = (u64::from(stream as u32) << 32) | u64::from(day);
        let key =
            mix(mix(self.0 ^ place.wrapping_mul(GOLDEN)).wrapping_add(entity.wrapping_mul(0xd6e8_feb8_6659_fd93)));
        let mut state = [0; 32];
        for (step, word) in state.chunks_exact_mut(8).enumerate() {
            word.copy_from_slice(&mix(key.wrapping_add(GOLDEN.wrapping_mul(step as u64 + 1))).to_le_bytes());
        }
        Dice(Xoshiro256PlusPlus::from_seed(state))
    }
}

/// A generator for one question.
#[derive(Clone, Debug)]
pub struct Dice(Xoshiro256PlusPlus);

impl Dice {
    #[inline]
    pub fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// Uniform in [0, 1), of 53 bits.
    #[inline]
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Uniform in (0, 1).
    #[inline]
    pub fn open_unit(&mut self) -> f64 {
        ((self.bits() >> 12) as f64 + 0.5) * (1.0 / 4_503_599_627_370_496.0)
    }

    /// Uniform in 0..n without bias: the rare draws that would favour the low numbers are thrown again.
    pub fn below(&mut self, n: u32) -> u32 {
        assert!(n > 0, "nothing to choose from");
        let threshold = n.wrapping_neg() % n;
        loop {
            let wide = (self.bits() >> 32) * u64::from(n);
            if wide as u32 >= threshold {
                return (wide >> 32) as u32;
            }
        }
    }

    /// Whether something of this probability happens.
    #[inline]
    pub fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// An index drawn by weight; the last of positive weight where rounding leaves a remainder.
    pub fn pick_weighted(&mut self, weights: &[f64]) -> usize {
        let total: f64 = weights.iter().sum();
        assert!(total > 0.0, "nothing has weight");
        let mut left = self.unit() * total;
        let mut last = 0;
        for (index, &weight) in weights.iter().enumerate() {
            if weight > 0.0 {
                last = index;
                if left < weight {
                    return index;
                }
                left -= weight;
            }
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_is_even() {
        let mut dice = Seed(7).stream(Stream::Whim, 0, 0);
        let mut counts = [0u32; 7];
        for _ in 0..70_000 {
            counts[dice.below(7) as usize] += 1;
        }
        assert!(counts.iter().all(|count| count.abs_diff(10_000) < 500), "{counts:?}");
    }
}

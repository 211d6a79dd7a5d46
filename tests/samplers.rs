//! The samplers that feed state are the distributions they say they are, and give the same bits for ever.

use dhow::base::dice::{Dice, Seed, Stream};
use dhow::base::{dist, math};
use rand_distr::Distribution;
use std::convert::Infallible;

use rand::TryRng;

const DRAWS: usize = 200_000;

/// Our dice as a generator for the oracle.
struct Oracle(Dice);

impl TryRng for Oracle {
    type Error = Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok((self.0.bits() >> 32) as u32)
    }
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.0.bits())
    }
    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.chunks_mut(8).for_each(|part| part.copy_from_slice(&self.0.bits().to_le_bytes()[..part.len()]));
        Ok(())
    }
}

fn dice(entity: u64) -> Dice {
    Seed(4_711).stream(Stream::Whim, 0, entity)
}

/// Two samples of equal size in classes of equal width: z of the chi-square of their difference.
fn z(ours: &[f64], theirs: &[f64]) -> f64 {
    let mut all: Vec<f64> = ours.iter().chain(theirs).copied().collect();
    all.sort_by(f64::total_cmp);
    let mut edges: Vec<f64> = (1..60).map(|part| all[part * all.len() / 60]).collect();
    edges.dedup();
    let count = |sample: &[f64]| {
        let mut counts = vec![0f64; edges.len() + 1];
        sample.iter().for_each(|value| counts[edges.partition_point(|edge| edge < value)] += 1.0);
        counts
    };
    let (ours, theirs) = (count(ours), count(theirs));
    let (mut chi, mut classes) = (0.0, 0.0);
    for (a, b) in ours.iter().zip(&theirs).filter(|(a, b)| *a + *b >= 10.0) {
        chi += (a - b) * (a - b) / (a + b);
        classes += 1.0;
    }
    let freedom: f64 = classes - 1.0;
    (chi - freedom) / math::sqrt(2.0 * freedom)
}

fn compare(name: &str, mut ours: impl FnMut(&mut Dice) -> f64, theirs: impl Distribution<f64>) {
    let (mut mine, mut oracle) = (dice(1), Oracle(dice(2)));
    let a: Vec<f64> = (0..DRAWS).map(|_| ours(&mut mine)).collect();
    let b: Vec<f64> = (0..DRAWS).map(|_| theirs.sample(&mut oracle)).collect();
    let z = z(&a, &b);
    assert!(z.abs() < 4.0, "{name}: z = {z:.2}");
}

/// Counts as numbers.
struct Counted<D>(D);

impl<D: Distribution<u64>> Distribution<f64> for Counted<D> {
    fn sample<R: rand::Rng + ?Sized>(&self, rng: &mut R) -> f64 {
        self.0.sample(rng) as f64
    }
}

#[test]
fn counts_match_the_oracle_on_both_sides_of_every_switch() {
    for mean in [0.05, 0.7, 3.0, 9.5, 10.5, 40.0, 1_000.0, 1e6] {
        let theirs = rand_distr::Poisson::new(mean).expect("a mean");
        compare(&format!("Poisson {mean}"), |dice| dist::poisson(dice, mean) as f64, theirs);
    }
    for (n, p) in [(1, 0.5), (20, 0.1), (90, 0.11), (100, 0.12), (100, 0.88), (1_000, 0.5), (1_000_000, 0.001)] {
        let theirs = Counted(rand_distr::Binomial::new(n, p).expect("a probability"));
        compare(&format!("Binomial {n} {p}"), |dice| dist::binomial(dice, n, p) as f64, theirs);
    }
}

#[test]
fn measures_match_the_oracle() {
    compare("normal", dist::normal, rand_distr::StandardNormal);
    compare("exponential", dist::exponential, rand_distr::Exp1);
    for shape in [0.3, 1.0, 4.0, 60.0] {
        let theirs = rand_distr::Gamma::new(shape, 1.0).expect("a shape");
        compare(&format!("gamma {shape}"), |dice| dist::gamma(dice, shape), theirs);
    }
    for (a, b) in [(0.5, 0.5), (1.2, 38.8), (20.0, 3.0)] {
        let theirs = rand_distr::Beta::new(a, b).expect("shapes");
        compare(&format!("beta {a} {b}"), |dice| dist::beta(dice, a, b), theirs);
    }
    let theirs = rand_distr::LogNormal::new(0.3, 0.7).expect("parameters");
    compare("log-normal", |dice| dist::lognormal(dice, 0.3, 0.7), theirs);
    let theirs = rand_distr::Triangular::new(1.0, 9.0, 3.0).expect("a triangle");
    compare("triangular", |dice| dist::quantile_triangular(dice.unit(), 1.0, 3.0, 9.0), theirs);
}

#[test]
fn a_wrong_sampler_would_be_found() {
    let (mut a, mut b) = (dice(3), dice(4));
    let right: Vec<f64> = (0..DRAWS).map(|_| dist::poisson(&mut a, 30.0) as f64).collect();
    let near: Vec<f64> = (0..DRAWS).map(|_| (30.0 + math::sqrt(30.0) * dist::normal(&mut b)).round()).collect();
    assert!(z(&right, &near) > 20.0, "a normal in place of a Poisson passed");
}

#[test]
fn samples_have_golden_values() {
    let mut dice = dice(9);
    let drawn = [
        dice.bits() as f64,
        dist::poisson(&mut dice, 3.0) as f64,
        dist::poisson(&mut dice, 300.0) as f64,
        dist::binomial(&mut dice, 20, 0.2) as f64,
        dist::binomial(&mut dice, 5_000, 0.4) as f64,
        dist::normal(&mut dice),
        dist::gamma(&mut dice, 0.4),
        dist::gamma(&mut dice, 7.0),
        dist::beta(&mut dice, 2.0, 5.0),
        dist::shifted_gamma(&mut dice, 3.0, 6.0, 4.0),
        math::exp(0.1),
        math::ln(10.0),
    ];
    let bits: Vec<String> = drawn.iter().map(|value| format!("{:016x}", value.to_bits())).collect();
    let golden = include_str!("data/golden/samples.txt");
    assert_eq!(bits.join("\n"), golden.trim(), "the same draws give other values: no journal would verify any more");
}

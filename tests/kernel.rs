//! The choice kernel's counts are those of shoppers who come one by one and find what is left.

use dhow::base::dice::{Dice, Seed, Stream};
use dhow::base::{dist, math};
use dhow::sim::choice::{Field, Kernel, Sales};
use proptest::prelude::*;

const SEGMENTS: usize = 3;
const OFFERS: usize = 5;
const DAYS: u32 = 100_000;

/// A niche in which about three of five offers run out in a day.
fn niche() -> Field {
    Field {
        segments: SEGMENTS,
        offers: OFFERS,
        weight: vec![1.0, 0.6, 0.3, 0.8, 0.2, 0.2, 1.1, 0.5, 0.1, 0.9, 0.7, 0.2, 1.3, 0.4, 0.6],
        arrivals: vec![14.0, 9.0, 11.0],
        lambda: 0.6,
        pull: vec![0.4, -0.2, 0.1],
        stock: vec![4, 3, 4, u64::MAX, 4],
    }
}

/// A day's joint counts, segment by offer.
type Joint = [u64; SEGMENTS * OFFERS];

/// Shoppers one by one: arrive at random moments, see what is left, choose, or go home.
fn shopper_by_shopper(field: &Field, dice: &mut Dice) -> Joint {
    let mut arrivals: Vec<(f64, usize)> = Vec::new();
    for segment in 0..SEGMENTS {
        let count = dist::poisson(dice, field.arrivals[segment]);
        arrivals.extend((0..count).map(|_| (dice.unit(), segment)));
    }
    arrivals.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut left = field.stock.clone();
    let mut joint = [0; SEGMENTS * OFFERS];
    for (_, segment) in arrivals {
        let weight = |offer: usize| if left[offer] > 0 { field.weight[segment * OFFERS + offer] } else { 0.0 };
        let sum: f64 = (0..OFFERS).map(weight).sum();
        if sum <= 0.0 {
            continue;
        }
        let odds = math::exp(field.lambda * math::ln(sum) + field.pull[segment]);
        if dice.chance(odds / (1.0 + odds)) {
            let weights: Vec<f64> = (0..OFFERS).map(weight).collect();
            let offer = dice.pick_weighted(&weights);
            joint[segment * OFFERS + offer] += 1;
            left[offer] = if left[offer] == u64::MAX { u64::MAX } else { left[offer] - 1 };
        }
    }
    joint
}

/// The kernel's day.
fn kernel_day(kernel: &mut Kernel, field: &Field, day: u32, sales: &mut Sales) -> Joint {
    kernel.sell_day(Seed(77), day, &[1, 2, 3, 4, 5], field, 0, sales);
    sales.joint.as_slice().try_into().expect("the table is whole")
}

/// Rates by segment and offer with some offers closed.
fn rates(field: &Field, closed: &[bool; OFFERS]) -> Vec<f64> {
    let mut rates = vec![0.0; SEGMENTS * OFFERS];
    for segment in 0..SEGMENTS {
        let weight = |offer: usize| if closed[offer] { 0.0 } else { field.weight[segment * OFFERS + offer] };
        let sum: f64 = (0..OFFERS).map(weight).sum();
        if sum > 0.0 {
            let odds = math::exp(field.lambda * math::ln(sum) + field.pull[segment]);
            let unit = field.arrivals[segment] * odds / (1.0 + odds) / sum;
            (0..OFFERS).for_each(|offer| rates[segment * OFFERS + offer] = unit * weight(offer));
        }
    }
    rates
}

/// A wrong short cut: draw everything as if nothing ran out, and cut off what is not there.
fn cap_at_stock(field: &Field, dice: &mut Dice) -> Joint {
    let rates = rates(field, &[false; OFFERS]);
    let mut joint = [0; SEGMENTS * OFFERS];
    for offer in 0..OFFERS {
        let mut wanted: Vec<usize> = Vec::new();
        for segment in 0..SEGMENTS {
            let count = dist::poisson(dice, rates[segment * OFFERS + offer]);
            wanted.extend((0..count).map(|_| segment));
        }
        shuffle(&mut wanted, dice);
        for segment in wanted.into_iter().take(field.stock[offer].min(1_000) as usize) {
            joint[segment * OFFERS + offer] += 1;
        }
    }
    joint
}

/// The other wrong short cut: those who come away empty choose again, all at once, among what is left.
fn redraw_in_rounds(field: &Field, dice: &mut Dice) -> Joint {
    let mut left = field.stock.clone();
    let mut joint = [0; SEGMENTS * OFFERS];
    let mut shoppers: Vec<usize> = Vec::new();
    for segment in 0..SEGMENTS {
        shoppers.extend((0..dist::poisson(dice, field.arrivals[segment])).map(|_| segment));
    }
    while !shoppers.is_empty() {
        shuffle(&mut shoppers, dice);
        let at_start = left.clone();
        let mut empty_handed = Vec::new();
        for segment in shoppers {
            let weight = |offer: usize| if at_start[offer] > 0 { field.weight[segment * OFFERS + offer] } else { 0.0 };
            let weights: Vec<f64> = (0..OFFERS).map(weight).collect();
            let sum: f64 = weights.iter().sum();
            if sum <= 0.0 {
                continue;
            }
            let odds = math::exp(field.lambda * math::ln(sum) + field.pull[segment]);
            if !dice.chance(odds / (1.0 + odds)) {
                continue;
            }
            let offer = dice.pick_weighted(&weights);
            match left[offer] {
                0 => empty_handed.push(segment),
                u64::MAX => joint[segment * OFFERS + offer] += 1,
                _ => {
                    left[offer] -= 1;
                    joint[segment * OFFERS + offer] += 1;
                }
            }
        }
        shoppers = empty_handed;
    }
    joint
}

fn shuffle<T>(items: &mut [T], dice: &mut Dice) {
    for last in (1..items.len()).rev() {
        items.swap(last, dice.below(last as u32 + 1) as usize);
    }
}

/// How often each cell had each count, and each pair of offers' totals stood together: two samples of days compared.
#[derive(Default)]
struct Table {
    cells: Vec<[f64; 24]>,
    pairs: Vec<f64>,
}

impl Table {
    fn add(&mut self, joint: &Joint) {
        self.cells.resize(joint.len(), [0.0; 24]);
        for (cell, count) in self.cells.iter_mut().zip(joint) {
            cell[(*count as usize).min(23)] += 1.0;
        }
        let total = |offer: usize| (0..SEGMENTS).map(|segment| joint[segment * OFFERS + offer]).sum::<u64>() as usize;
        // The last offer of limited stock against the one that never runs out: where spill shows.
        self.pairs.resize(8 * 24, 0.0);
        self.pairs[total(1).min(7) * 24 + total(3).min(23)] += 1.0;
    }

    /// z of the chi-square over all classes; days are independent, cells of one day nearly so.
    fn z(&self, other: &Table) -> f64 {
        let ours = self.cells.iter().flatten().chain(&self.pairs);
        let theirs = other.cells.iter().flatten().chain(&other.pairs);
        let (mut chi, mut freedom) = (0.0, -(self.cells.len() as f64) - 1.0);
        for (a, b) in ours.zip(theirs).filter(|(a, b)| *a + *b >= 20.0) {
            chi += (a - b) * (a - b) / (a + b);
            freedom += 1.0;
        }
        (chi - freedom) / math::sqrt(2.0 * freedom)
    }
}

fn sample(mut day: impl FnMut(u32, &mut Dice) -> Joint, stream: u64) -> Table {
    let mut table = Table::default();
    for number in 0..DAYS {
        let mut dice = Seed(991).stream(Stream::Whim, number, stream);
        table.add(&day(number, &mut dice));
    }
    table
}

#[test]
fn counts_are_those_of_shoppers_one_by_one() {
    let field = niche();
    let (mut kernel, mut sales, mut sell_outs) = (Kernel::default(), Sales::default(), 0u64);
    let truth = sample(|_, dice| shopper_by_shopper(&field, dice), 1);
    let again = sample(|_, dice| shopper_by_shopper(&field, dice), 2);
    let ours = sample(
        |day, _| {
            let joint = kernel_day(&mut kernel, &field, day, &mut sales);
            sell_outs += u64::from(sales.sell_outs);
            joint
        },
        3,
    );
    let capped = sample(|_, dice| cap_at_stock(&field, dice), 4);
    let rounds = sample(|_, dice| redraw_in_rounds(&field, dice), 5);
    let per_day = sell_outs as f64 / f64::from(DAYS);
    assert!((2.0..4.0).contains(&per_day), "{per_day} sell-outs a day: the test would not say much");
    let found = [&again, &ours, &capped, &rounds].map(|table| truth.z(table));
    println!(
        "z against shoppers one by one: itself {:.2}, kernel {:.2}, capped {:.2}, rounds {:.2}",
        found[0], found[1], found[2], found[3]
    );
    assert!(found[0].abs() < 3.0, "two samples of the truth differ: z = {}", found[0]);
    assert!(found[1].abs() < 3.0, "the kernel: z = {}", found[1]);
    assert!(found[2] > 5.0, "capping at the stock passed: z = {}", found[2]);
    assert!(found[3] > 3.0, "drawing again in rounds passed: z = {}", found[3]);
}

proptest! {
    #[test]
    fn nothing_is_sold_that_is_not_there(
        weights in prop::collection::vec(0.0f64..3.0, 12),
        arrivals in prop::collection::vec(0.0f64..500.0, 3),
        stock in prop::collection::vec(prop_oneof![Just(0u64), 1u64..40, Just(u64::MAX)], 4),
        day: u32,
    ) {
        let field = Field {
            segments: 3, offers: 4, weight: weights, arrivals, lambda: 0.5, pull: vec![0.0; 3], stock,
        };
        let mut sales = Sales::default();
        Kernel::default().sell_day(Seed(5), day, &[9, 8, 7, 6], &field, 0, &mut sales);
        for offer in 0..4 {
            prop_assert!(sales.sold[offer] <= field.stock[offer]);
            let split: u64 = (0..3).map(|segment| sales.joint[segment * 4 + offer]).sum();
            prop_assert_eq!(split, sales.sold[offer]);
            if (0..3).all(|segment| field.weight[segment * 4 + offer] == 0.0) {
                prop_assert_eq!(sales.sold[offer], 0);
            }
        }
    }
}

#[test]
fn an_offer_that_goes_moves_no_other_offers_luck() {
    // With everything in plenty and buyers that would not switch, the others sell exactly the same.
    let mut field = niche();
    field.stock = vec![u64::MAX; OFFERS];
    field.lambda = 1.0;
    field.pull = vec![-12.0; SEGMENTS];
    field.arrivals.iter_mut().for_each(|arrivals| *arrivals *= 1e5);
    let mut without = field.clone();
    (0..SEGMENTS).for_each(|segment| without.weight[segment * OFFERS + 2] = 0.0);
    let (mut a, mut b) = (Sales::default(), Sales::default());
    let mut moved = 0;
    for day in 0..200 {
        Kernel::default().sell_day(Seed(5), day, &[1, 2, 3, 4, 5], &field, OFFERS, &mut a);
        Kernel::default().sell_day(Seed(5), day, &[1, 2, 3, 4, 5], &without, OFFERS, &mut b);
        moved += [0, 1, 3, 4].into_iter().filter(|&offer| a.sold[offer] != b.sold[offer]).count();
    }
    assert!(moved <= 8, "{moved} of 800 counts moved");
}

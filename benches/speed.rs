//! How fast it is: `cargo bench --no-default-features`. Benchmarks measure; whether a figure is good is said in ARCHITECTURE.md.

use dhow::base::digest::digest_of;
use dhow::content;
use dhow::model::scenario::Skill;
use dhow::model::setting::Setting;
use dhow::run::session::Session;
use dhow::run::{class, ladder};
use dhow::sim::choice::workload::Workload;
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

fn first_shop(form: u32) -> Setting {
    content::generate::setting(&content::find_scenario("first-shop").expect("it ships"), form)
}

/// Ninety days of the shipped scenario with a scripted player and two rivals.
#[divan::bench(args = [Skill::Idle, Skill::Competent, Skill::Expert])]
fn run_of_90_days(bencher: Bencher, skill: Skill) {
    let setting = first_shop(7);
    let script = Session::new(setting.clone()).script(skill);
    bencher.bench_local(|| ladder::play(black_box(setting.clone()), &script, |_| {}).world().orders.len());
}

/// A year of the kernel: 50 segments, 200 offers, new prices and advertising each day, about 11 sell-outs a day.
#[divan::bench(args = [1e5, 1e8], sample_count = 20)]
fn kernel_year(bencher: Bencher, shoppers: f64) {
    let workload = Workload::standard(shoppers);
    bencher.bench_local(|| black_box(&workload).run());
}

/// The same year with more offers in the niche, all well stocked: the cost is to grow with their number and no faster.
#[divan::bench(args = [10, 100, 1_000], sample_count = 10)]
fn kernel_year_by_offers(bencher: Bencher, offers: usize) {
    let mut workload = Workload::of(1e5, offers);
    workload.stock_per_shopper.fill(0.0);
    bencher.bench_local(|| black_box(&workload).run());
}

/// With as large a part of them running out: every closing looks at the offers that can still run out.
#[divan::bench(args = [10, 100, 1_000], sample_count = 10)]
fn kernel_year_by_offers_and_sell_outs(bencher: Bencher, offers: usize) {
    let workload = Workload::of(1e5, offers);
    bencher.bench_local(|| black_box(&workload).run());
}

/// Ninety days of a class in one world: the cost is to grow with the shops and no faster.
#[divan::bench(args = [1, 10, 100], sample_count = 3, sample_size = 1)]
fn class_of_90_days(bencher: Bencher, shops: usize) {
    let setting = first_shop(7);
    let seats = vec![Skill::Competent; shops];
    bencher.bench_local(|| class::play(black_box(setting.clone()), &seats, |_| {}).world().orders.len());
}

/// A long run of the largest scenario: 180 days, 60 niches, 40 rivals, one student.
#[divan::bench(args = [Skill::Competent], sample_count = 20)]
fn run_of_180_days(bencher: Bencher, skill: Skill) {
    let scenario = content::find_scenario("andes-parcels").expect("it ships");
    let setting = content::generate::setting(&scenario, 1);
    let script = Session::new(setting.clone()).script(skill);
    bencher.bench_local(|| ladder::play(black_box(setting.clone()), &script, |_| {}).world().orders.len());
}

/// What a year cannot cost less than: its utilities and one Poisson draw an offer and day.
#[divan::bench(args = [1e5, 1e8], sample_count = 20)]
fn kernel_floor(bencher: Bencher, shoppers: f64) {
    let workload = Workload::standard(shoppers);
    bencher.bench_local(|| black_box(&workload).floor());
}

/// A day's 10,000 utilities.
#[divan::bench]
fn utilities_of_a_day(bencher: Bencher) {
    let workload = Workload::standard(1e5);
    let mut field = workload.field();
    bencher.bench_local(|| workload.set_weights(black_box(7), &mut field));
}

/// A day's 200 Poisson draws, each from dice of its own.
#[divan::bench(args = [3.0, 500.0])]
fn draws_of_a_day(bencher: Bencher, mean: f64) {
    use dhow::base::dice::{Seed, Stream};
    use dhow::base::dist::poisson;
    bencher.bench_local(|| {
        (0..200).map(|offer| poisson(&mut Seed(1).stream(Stream::Choice, 0, offer), black_box(mean))).sum::<u64>()
    });
}

/// Hashing 100,000 numbers of state.
#[divan::bench]
fn digest_of_100_000_numbers(bencher: Bencher) {
    let column: Vec<u32> = (0..100_000).collect();
    bencher.bench_local(|| digest_of(black_box(&column)));
}

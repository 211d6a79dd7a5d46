//! How fast it is: `cargo bench --no-default-features`. Benchmarks measure; whether a figure is good is said in ARCHITECTURE.md.

use dhow::base::digest::digest_of;
use dhow::content;
use dhow::model::scenario::Skill;
use dhow::model::setting::Setting;
use dhow::run::ladder;
use dhow::run::session::Session;
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

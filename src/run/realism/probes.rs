//! Questions to the choice model: what would a change do to an offer's sales, everything else as it is?

use super::Measured;
use crate::base::dice::{Seed, Stream};
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::{NicheId, Setting};
use crate::model::taste::{Face, Taste};
use crate::run::session::Session;
use crate::sim::choice::Kernel;
use crate::sim::demand;
use crate::sim::world::World;

const STEP: f64 = 0.01;

/// Asks about every niche of a session as it stands, on the offers of others alone.
pub fn ask(session: &Session, measured: &mut Measured) {
    let (setting, world) = (session.setting(), session.world());
    let taste = Taste::of(setting.general());
    let mut kernel = Kernel::default();
    for niche in setting.niches.ids() {
        about(setting, world, &taste, niche, &mut kernel, measured);
    }
}

/// Expected sales a day of each offer.
fn rates(
    setting: &Setting,
    world: &World,
    taste: &Taste,
    niche: NicheId,
    faces: &[Face],
    kernel: &mut Kernel,
) -> Vec<f64> {
    let (field, _) = demand::field(setting, world, taste, niche, faces, vec![u64::MAX; faces.len()]);
    kernel.rates(&field).to_vec()
}

fn about(
    setting: &Setting,
    world: &World,
    taste: &Taste,
    niche: NicheId,
    kernel: &mut Kernel,
    measured: &mut Measured,
) {
    let row = &setting.niches[niche];
    let others = row.incumbents.iter().zip(&world.niches[niche].offers);
    let others = others.filter(|(_, state)| state.back <= world.day);
    let mut faces: Vec<Face> = others
        .map(|(offer, state)| Face::of_incumbent(offer, state.price, state.sales_28 / row.sales_unit, state.reviews))
        .collect();
    if faces.len() < 5 {
        return;
    }
    dispersion(&faces, row.reference, niche, measured);
    let newcomer = Face {
        price: row.reference,
        ship: row.reference.times(0.05),
        rating: taste.prior_rating,
        promised_days: 12.0,
        card: 0.5,
        is_new: true,
        pay_coverage: 1.0,
        readers: 1.0,
        ..Face::default()
    };
    faces.push(newcomer);
    let own = faces.len() - 1;
    let mut sales = |faces: &[Face]| rates(setting, world, taste, niche, faces, kernel);
    let base = sales(&faces);
    let total: f64 = base.iter().sum();
    let top = (0..own).max_by(|a, b| base[*a].total_cmp(&base[*b])).unwrap_or(0);
    let mut sorted = base.clone();
    sorted.sort_by(|a, b| b.total_cmp(a));
    measured.add("share.top-five", sorted.iter().take(5).sum::<f64>() / total, 1.0);
    measured.add("share.newcomer", base[own] / total, 1.0);

    let mut change = |at: usize, from: Face, to: Face| {
        let mut with = faces.clone();
        with[at] = from;
        let before = sales(&with)[at];
        with[at] = to;
        sales(&with)[at] / before - 1.0
    };
    let dearer = |face: Face| Face { price: face.price.times(1.0 + STEP), ..face };
    let elasticity = |gain: f64| math::ln(1.0 + gain) / math::ln(1.0 + STEP);
    let leader = faces[top];
    measured.add("elasticity.leading", elasticity(change(top, leader, dearer(leader))), 1.0);
    measured.add("elasticity.new", elasticity(change(own, newcomer, dearer(newcomer))), 1.0);
    let rated = |rating: f64, reviews: f64| Face { rating, reviews, is_new: false, ..newcomer };
    measured.add("effect.star", change(own, rated(3.6, 60.0), rated(4.6, 60.0)), 1.0);
    measured.add("effect.five-reviews", change(own, newcomer, Face { rating: 4.5, reviews: 5.0, ..newcomer }), 1.0);
    measured.add("effect.five-days", change(own, newcomer, Face { promised_days: 7.0, ..newcomer }), 1.0);
    measured.add("effect.free-shipping", change(own, newcomer, Face { ship: Money::ZERO, ..newcomer }), 1.0);
    let all: Vec<Face> = faces.iter().map(|face| dearer(*face)).collect();
    let all: f64 = sales(&all).iter().sum();
    measured.add("elasticity.niche", math::ln(all / total) / math::ln(1.0 + STEP), 1.0);
}

/// Spread of log prices, shipping included, with a bootstrap-free estimate: the sd over the offers of a niche.
fn dispersion(faces: &[Face], reference: Money, niche: NicheId, measured: &mut Measured) {
    let logs: Vec<f64> =
        faces.iter().filter(|face| !face.brand).map(|face| math::ln(face.price.major() / reference.major())).collect();
    let mean = logs.iter().sum::<f64>() / logs.len() as f64;
    let squares: f64 = logs.iter().map(|log| (log - mean) * (log - mean)).sum();
    measured.add("prices.dispersion", math::sqrt(squares / (logs.len() - 1) as f64), 1.0);
    // One offer in ten is looked at for whether it is rated at all: cheap, and the same on every machine.
    let mut dice = Seed(7).stream(Stream::Whim, 0, u64::from(niche.0));
    let face = faces[dice.below(faces.len() as u32) as usize];
    measured.add("listings.unrated", f64::from(u32::from(face.reviews < 1.0)), 1.0);
}

//! A search for the player that scores highest, whatever the score: what skill does not explain of what it finds is a hole
//! in the score.
//!
//! The best parents found so far and their children, generation by generation. Every draw is addressed by generation and
//! place, and a generation is judged as a whole, so the number of threads changes nothing.

use rayon::prelude::*;

use super::genome::Genome;
use crate::base::dice::{Dice, Seed, Stream};
use crate::model::scenario::Skill;
use crate::player::Craft;

/// How many of the best have children, and how many children: a small number of each learns quickest where a score takes a
/// tenth of a second and ten thousand are the most that are asked for.
const PARENTS: usize = 8;
const CHILDREN: usize = 24;
/// Share of children without parents, so that no search ends in one corner.
const STRANGERS: f64 = 0.1;

/// The honest crafts of the ladder, from which a search begins.
pub fn start() -> Vec<Genome> {
    Skill::ALL.into_iter().filter_map(Craft::of).map(|craft| Genome::of(&craft)).collect()
}

/// Tries so many players and returns all of them with what `objective` says, the best first; of equals the one found
/// earlier. `on_progress` hears how many are judged. A score that is not a number is the worst.
pub fn search(
    seed: Seed,
    evaluations: usize,
    mut on_progress: impl FnMut(usize),
    objective: impl Fn(&Genome) -> f64 + Sync,
) -> Vec<(Genome, f64)> {
    let mut found: Vec<(Genome, f64)> = Vec::new();
    let mut generation = 0;
    while found.len() < evaluations {
        let size = CHILDREN.min(evaluations - found.len());
        let at = |place: usize| seed.stream(Stream::Search, generation, place as u64);
        let tried: Vec<Genome> = match generation {
            0 => (start().into_iter().map(Some).chain(std::iter::repeat(None)).take(size).enumerate())
                .map(|(place, honest)| honest.unwrap_or_else(|| Genome::any(&mut at(place))))
                .collect(),
            _ => (0..size).map(|place| next(&found[..PARENTS.min(found.len())], &mut at(place))).collect(),
        };
        let judge = |genome: Genome| {
            let score = objective(&genome);
            (genome, if score.is_nan() { f64::NEG_INFINITY } else { score })
        };
        found.extend(tried.into_par_iter().map(judge).collect::<Vec<_>>());
        // Stable: of equals the earlier stays before.
        found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        generation += 1;
        on_progress(found.len());
    }
    found
}

fn next(parents: &[(Genome, f64)], dice: &mut Dice) -> Genome {
    if dice.chance(STRANGERS) {
        return Genome::any(dice);
    }
    let mut parent = || &parents[dice.below(parents.len() as u32) as usize].0;
    let (one, other) = (parent(), parent());
    Genome::child(one, other, dice)
}

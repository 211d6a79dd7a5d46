//! Draws the shape of a country: an outline with a coast, cities inside, gates where goods come in.

use super::draws::Draws;
use super::names;
use crate::base::dice::Dice;
use crate::base::math;
use crate::model::geography::{City, Gate, Geography, Point};
use crate::model::words::LegKind;

/// Points of the outline before the coast is roughened.
const POINTS: usize = 96;
/// Cities keep at least this far apart.
const APART: f64 = 0.13;

pub fn geography(draws: &Draws, style: &str, landlocked: bool) -> Geography {
    let mut dice = draws.dice("geography");
    let coast = 0.35 + 0.3 * dice.unit();
    let sea = if landlocked { 0..0 } else { 0..(coast * POINTS as f64) as usize };
    let outline = outline(&mut dice, &sea);
    let cities = cities(&mut dice, style, &outline);
    let gates = gates(&outline, &sea, &cities);
    Geography { landlocked, outline, sea, cities, gates }
}

/// A ring whose distance from the middle is a sum of waves; the coast is rougher than the border.
fn outline(dice: &mut Dice, sea: &std::ops::Range<usize>) -> Vec<Point> {
    const WAVES: usize = 11;
    let turn = dice.unit();
    let waves: Vec<(f64, f64)> =
        (0..WAVES).map(|wave| (0.30 * (dice.unit() - 0.5) / (1.0 + wave as f64), dice.unit())).collect();
    let full = 2.0 * std::f64::consts::PI;
    (0..POINTS)
        .map(|index| {
            let share = index as f64 / POINTS as f64;
            let wave = |(nth, (height, phase)): (usize, &(f64, f64))| {
                let often = (nth + 1) as f64;
                let fine = if often > 5.0 && !sea.contains(&index) { 0.25 } else { 1.0 };
                fine * height * math::cos(full * (often * share + phase))
            };
            let rough = if sea.contains(&index) { 0.025 * (dice.unit() - 0.5) } else { 0.0 };
            let reach = 0.36 * (1.0 + waves.iter().enumerate().map(wave).sum::<f64>()) + rough;
            let angle = full * (share + turn);
            Point { x: 0.5 + 1.15 * reach * math::cos(angle), y: 0.5 + reach * math::cos(angle - 0.25 * full) }
        })
        .collect()
}

/// Four to seven cities inside, the largest first.
fn cities(dice: &mut Dice, style: &str, outline: &[Point]) -> Vec<City> {
    let count = 4 + dice.below(4) as usize;
    let mut cities: Vec<City> = Vec::new();
    for _ in 0..4_000 {
        let at = Point { x: 0.1 + 0.8 * dice.unit(), y: 0.1 + 0.8 * dice.unit() };
        let free = cities.iter().all(|city| city.at.squared_distance(at) > APART * APART);
        let inland = outline.iter().all(|point| point.squared_distance(at) > 0.0009);
        if free && inland && is_inside(outline, at) {
            let mut name = names::city(dice, style);
            while cities.iter().any(|city| city.name == name) {
                name = names::city(dice, style);
            }
            cities.push(City { name, at, share: 1.0 / (cities.len() + 1) as f64 });
        }
        if cities.len() == count {
            break;
        }
    }
    let total: f64 = cities.iter().map(|city| city.share).sum();
    cities.iter_mut().for_each(|city| city.share /= total);
    cities
}

/// Whether a point lies inside a ring: how often a ray to the east crosses it.
pub fn is_inside(ring: &[Point], at: Point) -> bool {
    let mut inside = false;
    let mut last = ring[ring.len() - 1];
    for &point in ring {
        let crosses = (point.y > at.y) != (last.y > at.y);
        if crosses && at.x < (last.x - point.x) * (at.y - point.y) / (last.y - point.y) + point.x {
            inside = !inside;
        }
        last = point;
    }
    inside
}

fn gates(outline: &[Point], sea: &std::ops::Range<usize>, cities: &[City]) -> Vec<Gate> {
    let Some(capital) = cities.first() else { return Vec::new() };
    let nearest = |to: Point, candidates: &[usize]| -> Option<Point> {
        let near =
            |a: &&usize, b: &&usize| outline[**a].squared_distance(to).total_cmp(&outline[**b].squared_distance(to));
        candidates.iter().min_by(near).map(|index| outline[*index])
    };
    let coast: Vec<usize> = sea.clone().collect();
    let border: Vec<usize> = (0..outline.len()).filter(|index| !sea.contains(index)).collect();
    let other = cities.last().map_or(capital.at, |city| city.at);
    let mut gates = Vec::new();
    let mut add = |leg: LegKind, at: Option<Point>, name: String| gates.extend(at.map(|at| Gate { name, at, leg }));
    let beside = Point { x: capital.at.x + 0.025, y: capital.at.y - 0.02 };
    add(LegKind::Air, Some(beside), capital.name.clone());
    add(LegKind::ParcelHub, Some(Point { x: capital.at.x - 0.02, y: capital.at.y - 0.02 }), capital.name.clone());
    let port = if coast.is_empty() { nearest(capital.at, &border) } else { nearest(capital.at, &coast) };
    add(LegKind::Port, port, capital.name.clone());
    add(LegKind::Border, nearest(other, &border), cities.last().map_or(String::new(), |city| city.name.clone()));
    add(LegKind::Rail, nearest(capital.at, &border), capital.name.clone());
    gates
}

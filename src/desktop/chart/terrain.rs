//! The ground itself: what the plan and the countries say, made natural by noise.
//!
//! Invariants: a town stands on land; beyond the extent lies open sea. The same warp moves coasts and borders, so that they
//! keep meeting each other.

use super::country::CountryField;
use super::field::Field;
use super::noise::{rough, smooth};
use super::plan::{EXTENT, FRAME, Plan};
use super::shape::{Point, distance, ramp};

/// Levels between the four depths of the sea, the shore, and levels between the four heights of the land.
pub const LEVELS: [f32; 7] = [-58.0, -34.0, -15.0, 0.0, 27.0, 52.0, 80.0];
/// How far land surely reaches round a town.
const TOWN: f32 = 11.0;

/// What the world stands on.
pub struct Ground {
    pub heights: Field,
    /// How far inside each country a point is, by its warped border; each over the country alone.
    pub insides: Vec<Field>,
}

pub struct Terrain<'a> {
    pub plan: &'a Plan,
    pub countries: &'a [CountryField],
    /// Places that stand on land: each country's towns, then the hubs.
    pub towns: &'a [Vec<Point>],
}

impl Terrain<'_> {
    /// Everything on one grid, nodes `cell` apart.
    pub fn ground(&self, cell: f32) -> Ground {
        let mut warped = Vec::new();
        let heights = Field::new(EXTENT, cell, |at| {
            let moved = self.warped(at);
            warped.push(moved);
            self.height(at, moved)
        });
        let inside = |(country, towns): (&CountryField, &Vec<Point>)| {
            heights.part(country.area(), |at, index| {
                let town = towns.iter().map(|town| TOWN - distance(*town, at)).fold(-1_000.0, f32::max);
                country.at(warped[index]).map_or(-1_000.0, |near| near.inside).max(town)
            })
        };
        let insides = self.countries.iter().zip(self.towns).map(inside).collect();
        Ground { heights, insides }
    }

    fn warped(&self, at: Point) -> Point {
        let warp = |seed: u32| {
            let seed = self.plan.seed ^ seed;
            // Wide bends, and on them bays.
            34.0 * smooth(seed ^ 0x1b, at[0] / 260.0, at[1] / 260.0)
                + 40.0 * rough(seed, at[0] / 130.0, at[1] / 130.0, 4)
        };
        [at[0] + warp(0x51), at[1] + warp(0xa7)]
    }

    fn height(&self, at: Point, moved: Point) -> f32 {
        let seed = self.plan.seed;
        let inland = self.inland(moved);
        // What is out of sight needs no care.
        let octaves = if FRAME.depth(at) > -120.0 { 5 } else { 3 };
        let shore = 25.0 * rough(seed ^ 0x3c, at[0] / 88.0, at[1] / 88.0, octaves);
        let base =
            if inland > 0.0 { 0.7 * inland / (1.0 + inland / 140.0) } else { 0.7 * inland / (1.0 - inland / 200.0) };
        let ridge = 1.0 - 2.4 * smooth(seed ^ 0x6d, moved[0] / 150.0, moved[1] / 150.0).abs();
        let hills = ramp(14.0, 90.0, inland) * (32.0 * ridge + 0.6 * shore);
        // Rocks and holms off the coast, where the noise is high.
        let holms =
            24.0 * ramp(0.42, 0.75, smooth(seed ^ 0x99, at[0] / 38.0, at[1] / 38.0)) * ramp(-70.0, -20.0, inland);
        let height = base + shore + hills + holms;
        let town = self.towns.iter().flatten().map(|town| distance(*town, at)).fold(f32::INFINITY, f32::min);
        // Deep sea all along the edge, which then goes on for ever.
        height.max(9.0 - 0.9 * (town - TOWN).max(-3.0)).min(1.1 * EXTENT.depth(at) - 70.0)
    }

    /// How far inland a point is, by countries and the masses of land together; the nearest speaks loudest.
    fn inland(&self, at: Point) -> f32 {
        /// As loud as a country this far away.
        const MAINLAND: f32 = 70.0;
        let mut sum = self.plan.mainland(at) / (MAINLAND * MAINLAND);
        let mut whole = 1.0 / (MAINLAND * MAINLAND);
        for near in self.countries.iter().filter_map(|country| country.at(at)) {
            let away = 5.0 + near.away;
            // Fades to nothing where the country's lattice ends.
            let weight = ramp(125.0, 60.0, away) / (away * away);
            sum += weight * near.inland;
            whole += weight;
        }
        let edge = 0.8 * EXTENT.depth(at) - 34.0;
        (sum / whole).min(edge)
    }
}

//! Where the lands of a world lie: countries, origins and the masses of land that carry them.
//!
//! Markets lie along the west of a gulf, the factories in the east across it. Whoever trades overland with a market shares
//! its continent; who ships has a shore of its own. Countries keep their drawn shape and are turned so that their coast
//! faces the gulf. A plan is a pure function of the setting.

use super::noise::unit;
use super::shape::{Area, Point, between, distance, distance_to_segment};
use crate::model::geography::Geography;
use crate::model::setting::{MarketId, Setting};
use crate::model::words::{Mode, Origin};

/// What is seen at first.
pub const FRAME: Area = Area { min: [10.0, 0.0], max: [1010.0, 860.0] };
/// All that is drawn; beyond it is open sea.
pub const EXTENT: Area = Area { min: [-600.0, -420.0], max: [1640.0, 1280.0] };
/// The middle of the gulf, which coasts face.
pub const GULF: Point = [610.0, 440.0];

/// A drawn country's place in the world.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub market: MarketId,
    pub middle: Point,
    /// Units that the drawing's side of 1 takes.
    pub scale: f32,
    turn: f32,
}

impl Placed {
    /// From the drawing's coordinates to the world's.
    pub fn place(&self, x: f64, y: f64) -> Point {
        let (x, y) = ((x as f32 - 0.5) * self.scale, (y as f32 - 0.5) * self.scale);
        let (sin, cos) = self.turn.sin_cos();
        [self.middle[0] + x * cos - y * sin, self.middle[1] + x * sin + y * cos]
    }
}

/// Where an origin's hub is to stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Site {
    pub origin: Origin,
    pub at: Point,
}

/// The spine of a mass of land: a piece of line with land all round it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spine {
    from: Point,
    to: Point,
    radius: f32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub seed: u32,
    pub countries: Vec<Placed>,
    pub sites: Vec<Site>,
    pub spines: Vec<Spine>,
}

impl Plan {
    pub fn of(setting: &Setting) -> Plan {
        let seed = (setting.seed.0 ^ (setting.seed.0 >> 32)) as u32;
        let places = places(setting.markets.len());
        let scale = match setting.markets.len() {
            0 | 1 => 450.0,
            2 => 350.0,
            3 => 310.0,
            _ => 280.0,
        };
        let countries: Vec<Placed> = setting
            .markets
            .iter()
            .zip(&places)
            .map(|((market, row), &at)| country(market, &row.geography, at, scale, seed))
            .collect();
        let sites: Vec<Site> = setting.scenario.origins.iter().map(|&origin| site(setting, origin)).collect();
        let spines = spines(setting, seed, &countries);
        Plan { seed, countries, sites, spines }
    }

    /// How far inland a point is, by the masses of land alone; below 0 at sea.
    pub fn mainland(&self, at: Point) -> f32 {
        /// Masses closer than this grow together.
        const JOIN: f32 = 60.0;
        self.spines.iter().fold(-260.0, |most: f32, spine| {
            let here = spine.radius - distance_to_segment(at, spine.from, spine.to);
            let overlap = (1.0 - (most - here).abs() / JOIN).max(0.0);
            most.max(here) + 0.25 * JOIN * overlap * overlap
        })
    }
}

/// Whether goods of an origin reach any market by road or rail.
pub fn is_overland(setting: &Setting, origin: Origin) -> bool {
    let by_land = |mode: Mode| matches!(mode, Mode::Truck | Mode::Rail);
    setting.markets.iter().any(|(_, row)| row.lanes.iter().any(|lane| lane.origin == origin && by_land(lane.mode)))
}

fn places(markets: usize) -> Vec<Point> {
    match markets {
        0 | 1 => vec![[290.0, 400.0]],
        2 => vec![[260.0, 215.0], [320.0, 590.0]],
        3 => vec![[230.0, 290.0], [310.0, 625.0], [590.0, 150.0]],
        _ => {
            let first = [[230.0, 290.0], [310.0, 625.0], [590.0, 140.0], [590.0, 710.0]];
            // More than four stand in for the day when a scenario has them: smaller worlds inland and to the south.
            (0..markets)
                .map(|index| first.get(index).copied().unwrap_or([900.0, 120.0 + 90.0 * index as f32]))
                .collect()
        }
    }
}

/// Turns the country so that its coast faces the gulf, and moves one without a coast inland.
fn country(market: MarketId, drawn: &Geography, at: Point, scale: f32, seed: u32) -> Placed {
    let jitter = |axis: u32| 24.0 * (unit(seed, market.0 * 2 + axis) - 0.5);
    let middle = [at[0] + jitter(0), at[1] + jitter(1)];
    let upright = Placed { market, middle, scale, turn: 0.0 };
    let Some(shore) = drawn.outline.get(drawn.sea.start + drawn.sea.len() / 2).filter(|_| !drawn.landlocked) else {
        let inland = if at[1] < 200.0 { [0.0, -20.0] } else { [-30.0, 0.0] };
        return Placed { middle: [middle[0] + inland[0], middle[1] + inland[1]], ..upright };
    };
    let now = upright.place(shore.x, shore.y);
    let faces = (now[1] - middle[1]).atan2(now[0] - middle[0]);
    let wanted = (GULF[1] - middle[1]).atan2(GULF[0] - middle[0]);
    Placed { turn: wanted - faces, ..upright }
}

fn site(setting: &Setting, origin: Origin) -> Site {
    let crowded = setting.markets.len() > 1;
    let full = setting.markets.len() > 3;
    let at = match (origin, is_overland(setting, origin)) {
        (Origin::SouthChina, _) => [925.0, 300.0],
        // Clear of the lower west corner, where the map's legend lies.
        (Origin::Region, true) => [if crowded { 110.0 } else { 370.0 }, 785.0],
        (Origin::Region, false) => [if full { 800.0 } else { 620.0 }, 770.0],
        (Origin::Home, true) => [if crowded { 110.0 } else { 300.0 }, 70.0],
        (Origin::Home, false) => [900.0, 720.0],
    };
    Site { origin, at }
}

fn spines(setting: &Setting, seed: u32, countries: &[Placed]) -> Vec<Spine> {
    let spine = |from: Point, to: Point, radius: f32| Spine { from, to, radius };
    let west = [[-130.0, -130.0], [-20.0, 400.0], [-90.0, 960.0]];
    let east = [[1220.0, -140.0], [1130.0, 300.0], [1260.0, 620.0]];
    let mut spines = vec![
        spine(west[0], west[1], 230.0),
        spine(west[1], west[2], 230.0),
        spine(east[0], east[1], 205.0),
        spine(east[1], east[2], 190.0),
    ];
    if is_overland(setting, Origin::SouthChina) || countries.len() > 2 {
        spines.push(spine([-60.0, -50.0], [520.0, -70.0], 180.0));
        spines.push(spine([520.0, -70.0], [1150.0, -30.0], 190.0));
    }
    if countries.len() > 3 {
        spines.push(spine([480.0, 960.0], [740.0, 980.0], 170.0));
    }
    for site in setting.scenario.origins.iter().map(|&origin| site(setting, origin)) {
        match (site.origin, is_overland(setting, site.origin)) {
            (Origin::SouthChina, _) => {}
            (Origin::Region | Origin::Home, true) => {
                spines.push(spine(site.at, [-40.0, site.at[1]], 90.0));
                // Land all the way to the nearest market.
                let near = countries.iter().map(|country| country.middle);
                if let Some(near) = near.min_by(|a, b| distance(*a, site.at).total_cmp(&distance(*b, site.at))) {
                    spines.push(spine(site.at, between(site.at, near, 0.6), 62.0));
                }
            }
            (Origin::Region, false) => spines.push(spine([site.at[0] + 10.0, 830.0], [site.at[0] + 90.0, 850.0], 72.0)),
            (Origin::Home, false) => spines.push(spine([990.0, 790.0], [1110.0, 840.0], 120.0)),
        }
    }
    spines.extend(isles(seed, countries, &spines));
    spines
}

/// A few islands in open water, clear of everything else.
fn isles(seed: u32, countries: &[Placed], lands: &[Spine]) -> Vec<Spine> {
    let mut isles: Vec<Spine> = Vec::new();
    for draw in 0..60 {
        let at = [
            FRAME.min[0] + unit(seed, 900 + 4 * draw) * FRAME.size()[0],
            FRAME.min[1] - 40.0 + unit(seed, 901 + 4 * draw) * (FRAME.size()[1] + 120.0),
        ];
        let radius = 16.0 + 34.0 * unit(seed, 902 + 4 * draw) * unit(seed, 903 + 4 * draw);
        let tip = between(at, [at[0] + 70.0, at[1] + 50.0], unit(seed, 904 + 4 * draw) - 0.5);
        let apart = |other: &Spine| other.radius + radius + 62.0 < distance_to_segment(at, other.from, other.to);
        let off_shore =
            countries.iter().all(|country| distance(country.middle, at) > 0.47 * country.scale + radius + 40.0);
        if off_shore && lands.iter().chain(&isles).all(apart) {
            isles.push(Spine { from: at, to: tip, radius });
        }
        if isles.len() == 5 {
            break;
        }
    }
    isles
}

//! The world of a run: lands, coasts, borders, towns, gates, hubs and lanes, laid out from the setting.
//!
//! Made once for a run and a level of detail. The same setting gives the same world. Nothing here knows of the day; what
//! moves is in `things`.

use super::country::{CountryField, nearest};
use super::field::Field;
use super::gates::{self, Edge};
use super::lanes::{Builder, Grounds, LaneRoute};
use super::plan::{EXTENT, FRAME, GULF, Placed, Plan};
use super::route::{Ground, Ways};
use super::shape::{Area, Line, Point, distance};
use super::terrain::Terrain;
use crate::model::geography::Geography;
use crate::model::setting::{MarketId, Setting};
use crate::model::words::{LegKind, Mode, Origin};

/// How finely the world is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    #[default]
    Normal,
    Low,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    pub name: String,
    pub at: Point,
    /// Of the people who live in towns.
    pub share: f32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GatePlace {
    pub name: String,
    pub leg: LegKind,
    pub at: Point,
    /// Whose goods alone come in here; nothing where everybody's do.
    pub origin: Option<Origin>,
    /// Whether any lane comes in here.
    pub used: bool,
}

/// A market's country.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    pub market: MarketId,
    pub name: String,
    /// Where its name stands.
    pub middle: Point,
    pub towns: Vec<Town>,
    /// In the order of the drawn country's gates, then further crossings for origins on other sides.
    pub gates: Vec<GatePlace>,
    /// Where stock lies: the largest town.
    pub warehouse: Point,
    /// The parts of its outline that run over land.
    pub borders: Vec<Line>,
    /// Above 0 inside its border, islands included.
    pub inside: Field,
}

impl Country {
    pub fn contains(&self, at: Point) -> bool {
        self.inside.area.contains(at) && self.inside.at(at) >= 0.0
    }
}

/// Where goods of an origin are gathered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hub {
    pub origin: Origin,
    pub at: Point,
    pub port: Point,
    /// Where planes and trains are loaded.
    pub yard: Point,
}

#[derive(Clone, Debug, PartialEq)]
pub struct World {
    pub detail: Detail,
    /// What is to be seen at first.
    pub frame: Area,
    /// All that is drawn; beyond it is deep sea.
    pub extent: Area,
    pub countries: Vec<Country>,
    pub hubs: Vec<Hub>,
    pub lanes: Vec<LaneRoute>,
    pub graticule: Vec<Line>,
    /// Above 0 on land.
    pub ground: Field,
}

impl World {
    pub fn of(setting: &Setting, detail: Detail) -> World {
        let plan = Plan::of(setting);
        let drawn = || setting.markets.iter().map(|(_, row)| &row.geography);
        let fields: Vec<CountryField> =
            plan.countries.iter().zip(drawn()).map(|(placed, drawn)| CountryField::new(placed, drawn)).collect();
        let mut towns: Vec<Vec<Point>> =
            plan.countries.iter().zip(drawn()).map(|(placed, drawn)| town_places(placed, drawn)).collect();
        towns.push(plan.sites.iter().map(|site| site.at).collect());
        let cell = if detail == Detail::Low { 10.0 } else { 6.0 };
        let ground = Terrain { plan: &plan, countries: &fields, towns: &towns }.ground(cell);
        let (heights, insides) = match detail {
            Detail::Normal => (ground.heights.finer(), ground.insides.iter().map(Field::finer).collect()),
            Detail::Low => (ground.heights, ground.insides),
        };
        Self::on(setting, detail, &plan, heights, insides)
    }

    fn on(setting: &Setting, detail: Detail, plan: &Plan, ground: Field, insides: Vec<Field>) -> World {
        let coarse = Field::new(EXTENT, 10.0, |at| ground.at(at));
        let grounds = Grounds {
            water: Ways::new(&coarse, Ground::Water, plan.seed),
            land: Ways::new(&coarse, Ground::Land, plan.seed),
        };
        let shore = shore(&coarse);
        let coast = ground.lines(0.0);
        let coast_points: Vec<Point> = coast.iter().flat_map(|line| line.points.iter().copied()).collect();
        let on_coast = |at: Point| nearest(&coast_points, at).filter(|near| distance(*near, at) < 16.0).unwrap_or(at);
        let borders: Vec<Vec<Line>> = insides.iter().map(|inside| border(inside, &ground)).collect();
        let rows = setting.markets.iter().zip(&plan.countries).zip(insides.into_iter().zip(borders));
        let mut countries: Vec<Country> = rows
            .map(|(((market, row), placed), (inside, border))| {
                let towns = towns(&row.geography, placed);
                let warehouse = towns.first().map_or(placed.middle, |town| town.at);
                let edge = Edge {
                    placed,
                    inside: &inside,
                    border: &border,
                    shore: &shore,
                    on_coast: &on_coast,
                    warehouse,
                    land: &grounds.land,
                };
                let gates = edge.gates(row, &plan.sites);
                let name = row.name.clone();
                Country { market, name, middle: placed.middle, towns, gates, warehouse, borders: border, inside }
            })
            .collect();
        let hubs: Vec<Hub> = plan
            .sites
            .iter()
            .map(|site| Hub {
                origin: site.origin,
                at: site.at,
                port: nearest(&shore, site.at).map_or(site.at, &on_coast),
                yard: [site.at[0] + 6.0, site.at[1] - 9.0],
            })
            .collect();
        let lanes = lanes(setting, &countries, &hubs, &grounds);
        countries.iter_mut().for_each(|country| gates::mark_used(country, &lanes));
        World { detail, frame: FRAME, extent: EXTENT, countries, hubs, lanes, graticule: graticule(), ground }
    }

    /// Above 0 on land.
    pub fn height(&self, at: Point) -> f32 {
        self.ground.at(at)
    }

    pub fn country(&self, market: MarketId) -> Option<&Country> {
        self.countries.iter().find(|country| country.market == market)
    }

    pub fn hub(&self, origin: Origin) -> Option<&Hub> {
        self.hubs.iter().find(|hub| hub.origin == origin)
    }

    /// The index of a lane.
    pub fn lane(&self, market: MarketId, origin: Origin, mode: Mode) -> Option<usize> {
        self.lanes.iter().position(|lane| (lane.market, lane.origin, lane.mode) == (market, origin, mode))
    }
}

fn town_places(placed: &Placed, drawn: &Geography) -> Vec<Point> {
    drawn.cities.iter().map(|city| placed.place(city.at.x, city.at.y)).collect()
}

fn towns(drawn: &Geography, placed: &Placed) -> Vec<Town> {
    drawn
        .cities
        .iter()
        .map(|city| Town { name: city.name.clone(), at: placed.place(city.at.x, city.at.y), share: city.share as f32 })
        .collect()
}

fn lanes(setting: &Setting, countries: &[Country], hubs: &[Hub], grounds: &Grounds) -> Vec<LaneRoute> {
    let mut builder = Builder::new(grounds);
    let mut lanes = Vec::new();
    for ((_, row), country) in setting.markets.iter().zip(countries) {
        for lane in &row.lanes {
            if let Some(hub) = hubs.iter().find(|hub| hub.origin == lane.origin) {
                lanes.push(builder.lane(lane, country, hub));
            }
        }
    }
    lanes
}

/// Land beside the open sea: where a port can stand.
fn shore(coarse: &Field) -> Vec<Point> {
    let open = open_sea(coarse);
    let (columns, rows) = (coarse.columns, coarse.rows);
    let mut shore = Vec::new();
    for row in 2..rows - 2 {
        for column in 2..columns - 2 {
            let beside = [(1, 2), (3, 2), (2, 1), (2, 3)];
            let wet = beside.iter().any(|(i, j)| open[(row + j - 2) * columns + column + i - 2]);
            if coarse.value(column, row) > 0.0 && wet {
                shore.push(coarse.place(column, row));
            }
        }
    }
    shore
}

/// Nodes of navigable water that the gulf leads to.
fn open_sea(coarse: &Field) -> Vec<bool> {
    let (columns, rows) = (coarse.columns, coarse.rows);
    let mut open = vec![false; columns * rows];
    let nodes = (0..columns * rows).map(|index| (index % columns, index / columns));
    let middle = nodes
        .filter(|(column, row)| coarse.value(*column, *row) < -9.0)
        .min_by(|a, b| distance(coarse.place(a.0, a.1), GULF).total_cmp(&distance(coarse.place(b.0, b.1), GULF)));
    let mut todo: Vec<(usize, usize)> = middle.into_iter().collect();
    while let Some((column, row)) = todo.pop() {
        let index = row * columns + column;
        if open[index] || coarse.value(column, row) > -5.0 {
            continue;
        }
        open[index] = true;
        let steps = [(-1_isize, 0_isize), (1, 0), (0, -1), (0, 1)];
        let near =
            steps.iter().filter_map(|(i, j)| Some((column.checked_add_signed(*i)?, row.checked_add_signed(*j)?)));
        todo.extend(near.filter(|(column, row)| *column < columns && *row < rows));
    }
    open
}

/// The parts of a country's outline that run over land.
fn border(inside: &Field, ground: &Field) -> Vec<Line> {
    let mut lines = Vec::new();
    for line in inside.lines(0.0) {
        let mut run: Vec<Point> = Vec::new();
        for &point in &line.points {
            if ground.at(point) > 1.5 {
                run.push(point);
            } else if run.len() > 8 {
                lines.push(Line::new(&std::mem::take(&mut run)));
            } else {
                run.clear();
            }
        }
        if run.len() > 8 {
            lines.push(Line::new(&run));
        }
    }
    lines
}

fn graticule() -> Vec<Line> {
    const STEP: f32 = 90.0;
    let (min, max) = (EXTENT.min, EXTENT.max);
    let count = |axis: usize| (EXTENT.size()[axis] / STEP) as usize;
    let down = (1..=count(0)).map(|nth| min[0] + nth as f32 * STEP).map(|x| Line::new(&[[x, min[1]], [x, max[1]]]));
    let across = (1..=count(1)).map(|nth| min[1] + nth as f32 * STEP).map(|y| Line::new(&[[min[0], y], [max[0], y]]));
    down.chain(across).collect()
}

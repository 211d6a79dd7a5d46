//! Gates on natural ground: ports on the real shore, crossings on the border that runs over land.
//!
//! A drawn gate keeps its name and kind and moves to where it can be: a port to the nearest open shore, a crossing to where
//! the way from the origin meets the border. Origins on different sides get crossings of their own.

use super::country::nearest;
use super::field::Field;
use super::lanes::LaneRoute;
use super::plan::{Placed, Site};
use super::route::Ways;
use super::shape::{Line, Point, distance};
use super::world::{Country, GatePlace};
use crate::model::setting::Market;
use crate::model::words::{LegKind, Mode};

/// How far apart road and rail cross.
const APART: f32 = 34.0;

/// A country's edge, where gates are.
pub struct Edge<'a, C: Fn(Point) -> Point> {
    pub placed: &'a Placed,
    pub inside: &'a Field,
    pub border: &'a [Line],
    /// Land beside the open sea, in the whole world.
    pub shore: &'a [Point],
    pub on_coast: &'a C,
    pub warehouse: Point,
    pub land: &'a Ways<'a>,
}

impl<C: Fn(Point) -> Point> Edge<'_, C> {
    pub fn gates(&self, market: &Market, sites: &[Site]) -> Vec<GatePlace> {
        let drawn = &market.geography.gates;
        let mut gates: Vec<GatePlace> = drawn
            .iter()
            .map(|gate| {
                let at = self.placed.place(gate.at.x, gate.at.y);
                GatePlace { name: gate.name.clone(), leg: gate.leg, at, origin: None, used: false }
            })
            .collect();
        let Some(port) = gates.iter().position(|gate| gate.leg == LegKind::Port) else { return gates };
        gates[port].at = self.port(gates[port].at);
        let port = gates[port].at;
        self.settle(&mut gates, LegKind::Rail, market, sites, port);
        self.settle(&mut gates, LegKind::Border, market, sites, port);
        gates
    }

    fn port(&self, drawn: Point) -> Point {
        let own: Vec<Point> = self
            .shore
            .iter()
            .copied()
            .filter(|at| self.inside.area.contains(*at) && self.inside.at(*at) > 0.0)
            .collect();
        // A country without a coast ships through a neighbour's port.
        let ports = if own.is_empty() { self.shore } else { &own };
        nearest(ports, drawn).map_or(drawn, self.on_coast)
    }

    /// Puts the crossings of a kind where each origin's way meets the border.
    fn settle(&self, gates: &mut Vec<GatePlace>, leg: LegKind, market: &Market, sites: &[Site], port: Point) {
        let Some(index) = gates.iter().position(|gate| gate.leg == leg) else { return };
        let crosses = |mode: Mode| match leg {
            LegKind::Rail => mode == Mode::Rail,
            LegKind::Border => mode == Mode::Truck || mode == Mode::SeaLcl && market.geography.landlocked,
            LegKind::Road | LegKind::Port | LegKind::Ocean | LegKind::Air | LegKind::ParcelHub => false,
        };
        let mut first = true;
        for site in sites {
            let Some(lane) = market.lanes.iter().find(|lane| lane.origin == site.origin && crosses(lane.mode)) else {
                continue;
            };
            let from = if lane.mode == Mode::SeaLcl { port } else { site.at };
            let taken: Vec<Point> = gates.iter().filter(|gate| gate.used).map(|gate| gate.at).collect();
            let Some(at) = self.crossing(from, &taken) else { continue };
            let gate = GatePlace { at, origin: Some(site.origin), used: true, ..gates[index].clone() };
            if std::mem::take(&mut first) { gates[index] = gate } else { gates.push(gate) }
        }
        if first && let Some(at) = nearest(&self.points(), gates[index].at) {
            gates[index].at = at;
        }
    }

    /// Where the way from a place to the warehouse comes in, clear of crossings there are.
    fn crossing(&self, from: Point, taken: &[Point]) -> Option<Point> {
        let way = self.land.find(from, self.warehouse).unwrap_or_else(|| vec![from, self.warehouse]);
        let outside = |at: &&Point| !self.inside.area.contains(**at) || self.inside.at(**at) < 0.0;
        let enters = way.iter().rev().find(outside).copied().unwrap_or(from);
        let free = |at: &Point| taken.iter().all(|other| distance(*other, *at) > APART);
        nearest(&self.points().into_iter().filter(free).collect::<Vec<_>>(), enters)
    }

    /// Points of the border, off its ends, where the shore is.
    fn points(&self) -> Vec<Point> {
        let inner = |line: &Line| [0.08, 0.92].map(|share| (share * line.points.len() as f32) as usize);
        self.border.iter().flat_map(|line| line.points[inner(line)[0]..inner(line)[1]].iter().copied()).collect()
    }
}

/// Marks the gates that a lane comes through.
pub fn mark_used(country: &mut Country, lanes: &[LaneRoute]) {
    for gate in &mut country.gates {
        let comes = |lane: &LaneRoute| lane.market == country.market && lane.line.distance(gate.at) < 0.5;
        gate.used = lanes.iter().any(comes);
    }
}

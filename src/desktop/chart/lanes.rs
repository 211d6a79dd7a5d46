//! The ways of goods on the chart: one line a lane, and which part of it belongs to which leg.
//!
//! A lane's line goes from the hub to the gate and on to the warehouse. Legs that wait (at a port, a border, a parcel
//! centre) take time and no length. The end of the last leg is where customs holds a shipment.

use super::route::{Ways, flight};
use super::shape::{Line, Point, distance};
use super::world::{Country, GatePlace, Hub};
use crate::model::setting::{self, MarketId};
use crate::model::words::{LegKind, Mode, Origin};

/// How a piece of a way is travelled and drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Medium {
    Sea,
    Air,
    Road,
    Rail,
}

/// A leg's part of its lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LegSpan {
    pub leg: LegKind,
    /// Shares of the line's length.
    pub from: f32,
    pub to: f32,
    /// Shares of the lane's usual days.
    pub begins: f32,
    pub ends: f32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LaneRoute {
    pub market: MarketId,
    pub origin: Origin,
    pub mode: Mode,
    pub line: Line,
    pub legs: Vec<LegSpan>,
    pub usual_days: f32,
}

impl LaneRoute {
    /// Where a leg's share lies on the line, as a share of its length.
    pub fn along(&self, leg: usize, passed: f32) -> f32 {
        let Some(span) = self.legs.get(leg) else { return self.held() };
        span.from + (span.to - span.from) * passed.clamp(0.0, 1.0)
    }

    /// Where customs holds a shipment.
    pub fn held(&self) -> f32 {
        self.legs.last().map_or(1.0, |span| span.to)
    }

    /// The leg that is usually under way after a share of the days, and how much of it is passed.
    pub fn leg_at(&self, time: f32) -> (usize, f32) {
        let time = time.clamp(0.0, 1.0);
        let index = self.legs.iter().position(|span| time < span.ends).unwrap_or(self.legs.len().saturating_sub(1));
        let passed =
            self.legs.get(index).map_or(1.0, |span| (time - span.begins) / (span.ends - span.begins).max(1e-6));
        (index, passed.clamp(0.0, 1.0))
    }

    /// What is drawn: pieces by medium, the last stretch to the warehouse included.
    pub fn pieces(&self) -> Vec<(Medium, Vec<Point>)> {
        let moving = self.legs.iter().filter(|span| span.to - span.from > 1e-4);
        let mut pieces: Vec<(Medium, Vec<Point>)> =
            moving.map(|span| (medium(span.leg), self.line.part(span.from, span.to))).collect();
        if self.held() < 0.999 {
            pieces.push((Medium::Road, self.line.part(self.held(), 1.0)));
        }
        pieces
    }

    /// What the lane as a whole is known by.
    pub fn medium(&self) -> Medium {
        match self.mode {
            Mode::Postal | Mode::EcomLine | Mode::Express | Mode::AirCargo => Medium::Air,
            Mode::SeaLcl => Medium::Sea,
            Mode::Truck => Medium::Road,
            Mode::Rail => Medium::Rail,
        }
    }
}

pub fn medium(leg: LegKind) -> Medium {
    match leg {
        LegKind::Ocean | LegKind::Port => Medium::Sea,
        LegKind::Air | LegKind::ParcelHub => Medium::Air,
        LegKind::Road | LegKind::Border => Medium::Road,
        LegKind::Rail => Medium::Rail,
    }
}

/// The ground that ways are looked for on.
pub struct Grounds<'a> {
    pub water: Ways<'a>,
    pub land: Ways<'a>,
}

/// A way found before, so that lanes between the same places share it to the point.
type Known = Vec<(Point, Point, LegKind, Vec<Point>)>;

pub struct Builder<'a> {
    grounds: &'a Grounds<'a>,
    known: Known,
}

impl<'a> Builder<'a> {
    pub fn new(grounds: &'a Grounds<'a>) -> Builder<'a> {
        Builder { grounds, known: Vec::new() }
    }

    pub fn lane(&mut self, lane: &setting::Lane, country: &Country, hub: &Hub) -> LaneRoute {
        let mut points = vec![hub.at];
        // Points reached at the end of each leg.
        let mut ends = Vec::new();
        for (index, leg) in lane.legs.iter().enumerate() {
            let here = points[points.len() - 1];
            let rest: Vec<LegKind> = lane.legs[index + 1..].iter().map(|leg| leg.leg).collect();
            let to = target(leg.leg, &rest, lane.mode, here, country, hub);
            points.extend(self.way(leg.leg, here, to, lane.mode).into_iter().skip(1));
            ends.push(points.len());
        }
        let here = points[points.len() - 1];
        points.extend(self.way(LegKind::Road, here, country.warehouse, lane.mode).into_iter().skip(1));
        let line = Line::new(&points);
        let legs = spans(lane, &points, &ends);
        LaneRoute {
            market: country.market,
            origin: lane.origin,
            mode: lane.mode,
            line,
            legs,
            usual_days: lane.usual_days() as f32,
        }
    }

    fn way(&mut self, leg: LegKind, from: Point, to: Point, mode: Mode) -> Vec<Point> {
        if distance(from, to) < 1e-3 {
            return vec![from];
        }
        let bend = match mode {
            Mode::AirCargo => 0.05,
            Mode::Postal => 0.085,
            Mode::EcomLine => 0.12,
            Mode::Express => 0.155,
            Mode::SeaLcl | Mode::Truck | Mode::Rail => 0.1,
        };
        if leg == LegKind::Air {
            return flight(from, to, bend);
        }
        if let Some(known) = self.known.iter().find(|known| (known.0, known.1, known.2) == (from, to, leg)) {
            return known.3.clone();
        }
        let ways = if leg == LegKind::Ocean { &self.grounds.water } else { &self.grounds.land };
        let way = ways.find(from, to).unwrap_or_else(|| flight(from, to, 0.08));
        self.known.push((from, to, leg, way.clone()));
        way
    }
}

/// Where a leg ends; where it waits, that is where it is.
fn target(leg: LegKind, rest: &[LegKind], mode: Mode, here: Point, country: &Country, hub: &Hub) -> Point {
    let own = |gate: &&GatePlace| gate.origin.is_none_or(|origin| origin == hub.origin);
    let gate = |leg: LegKind| {
        country.gates.iter().filter(own).find(|gate| gate.leg == leg).map_or(country.warehouse, |gate| gate.at)
    };
    match leg {
        LegKind::Port | LegKind::ParcelHub => here,
        LegKind::Ocean => gate(LegKind::Port),
        LegKind::Air if mode == Mode::AirCargo => gate(LegKind::Air),
        LegKind::Air => gate(LegKind::ParcelHub),
        LegKind::Rail => gate(LegKind::Rail),
        // Inland from a foreign port the border is a way of its own; elsewhere it is where the last leg ended.
        LegKind::Border if mode == Mode::SeaLcl => gate(LegKind::Border),
        LegKind::Border => here,
        LegKind::Road if rest.contains(&LegKind::Ocean) => hub.port,
        LegKind::Road if rest.contains(&LegKind::Air) || rest.contains(&LegKind::Rail) => hub.yard,
        LegKind::Road if rest.contains(&LegKind::Border) => gate(LegKind::Border),
        LegKind::Road => country.warehouse,
    }
}

/// Shares of length and of days for each leg.
fn spans(lane: &setting::Lane, points: &[Point], ends: &[usize]) -> Vec<LegSpan> {
    let reach = |count: usize| -> f32 { points[..count].windows(2).map(|pair| distance(pair[0], pair[1])).sum() };
    let (whole, days) = (reach(points.len()).max(1e-3), lane.usual_days().max(1e-6));
    let (mut from, mut begins) = (0.0, 0.0);
    let mut spans = Vec::new();
    for (leg, &end) in lane.legs.iter().zip(ends) {
        let (to, ends) = (reach(end) / whole, begins + (leg.days_mean / days) as f32);
        spans.push(LegSpan { leg: leg.leg, from, to, begins, ends });
        (from, begins) = (to, ends);
    }
    spans
}

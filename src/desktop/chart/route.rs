//! Ways over water and over land: the cheapest path on a coarse grid, straightened and rounded.
//!
//! Ships keep off the shore, trucks off the peaks. A way that the ground does not allow is nothing; the caller draws a plain
//! curve then.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::field::Field;
use super::noise::smooth;
use super::shape::{Point, between, distance, rounded};

/// What a way leads over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    Water,
    Land,
}

/// A grid of what each step costs; nothing where the ground is the wrong one.
pub struct Ways<'a> {
    heights: &'a Field,
    ground: Ground,
    cost: Vec<f32>,
}

type Node = (usize, usize);

impl<'a> Ways<'a> {
    pub fn new(heights: &'a Field, ground: Ground, seed: u32) -> Ways<'a> {
        let cost = |index: usize| {
            let (column, row) = (index % heights.columns, index / heights.columns);
            let height = heights.value(column, row);
            match ground {
                Ground::Water if height > -5.0 => f32::INFINITY,
                // Shallow water is slow, deep water is not.
                Ground::Water => 1.0 + 6.0 * ((40.0 + height) / 40.0).clamp(0.0, 1.0),
                Ground::Land if height < 2.0 => f32::INFINITY,
                Ground::Land => {
                    let at = heights.place(column, row);
                    let bent = 0.8 * smooth(seed ^ 0x77, at[0] / 90.0, at[1] / 90.0).max(0.0);
                    let beach = 1.5 * ((14.0 - height) / 14.0).clamp(0.0, 1.0);
                    1.0 + bent + beach + 1.6 * ((height - 52.0) / 40.0).clamp(0.0, 1.0)
                }
            }
        };
        Ways { heights, ground, cost: (0..heights.columns * heights.rows).map(cost).collect() }
    }

    /// From one place to another; both ends are kept as they are.
    pub fn find(&self, from: Point, to: Point) -> Option<Vec<Point>> {
        let nodes = self.cheapest(self.nearest(from)?, self.nearest(to)?)?;
        let mut points = vec![from];
        points.extend(self.straightened(&nodes).into_iter().map(|(column, row)| self.heights.place(column, row)));
        points.push(to);
        // Ends stand off the grid: a node beside an end would bend the way back.
        let cell = self.cell();
        if points.len() > 3 && distance(points[0], points[1]) < cell {
            points.remove(1);
        }
        if points.len() > 3 && distance(points[points.len() - 2], to) < cell {
            points.remove(points.len() - 2);
        }
        Some(rounded(&self.eased(spaced(&points, 0.8 * cell)), 1))
    }

    /// Pulls the way straight, point by point, as far as the ground allows: long curves instead of corners. At first it
    /// keeps well off the shore; what room that leaves rounds the bends round capes.
    fn eased(&self, mut points: Vec<Point>) -> Vec<Point> {
        let passes = match self.ground {
            Ground::Water => [(120, -15.0), (60, -5.0)],
            Ground::Land => [(120, 13.0), (80, 3.0)],
        };
        let ends = points.len().saturating_sub(1);
        for (times, level) in passes {
            let allowed = |at: Point| match self.ground {
                Ground::Water => self.heights.at(at) < level,
                Ground::Land => self.heights.at(at) > level,
            };
            for _ in 0..times {
                for index in 1..ends {
                    let straight = between(points[index - 1], points[index + 1], 0.5);
                    let eased = between(points[index], straight, 0.7);
                    if allowed(eased) {
                        points[index] = eased;
                    }
                }
            }
        }
        points
    }

    fn cell(&self) -> f32 {
        self.heights.area.size()[0] / (self.heights.columns - 1) as f32
    }

    fn index(&self, node: Node) -> usize {
        node.1 * self.heights.columns + node.0
    }

    fn price(&self, node: Node) -> f32 {
        self.cost[self.index(node)]
    }

    /// The nearest node that can be used, within a few cells.
    fn nearest(&self, at: Point) -> Option<Node> {
        const REACH: isize = 9;
        let (area, size) = (self.heights.area, self.heights.area.size());
        let column = ((at[0] - area.min[0]) / size[0] * (self.heights.columns - 1) as f32).round() as isize;
        let row = ((at[1] - area.min[1]) / size[1] * (self.heights.rows - 1) as f32).round() as isize;
        let around = (-REACH..=REACH).flat_map(|j| (-REACH..=REACH).map(move |i| (column + i, row + j)));
        let (columns, rows) = (self.heights.columns as isize, self.heights.rows as isize);
        around
            .filter(|(i, j)| (0..columns).contains(i) && (0..rows).contains(j))
            .map(|(i, j)| (i as usize, j as usize))
            .filter(|node| self.price(*node).is_finite())
            .min_by(|a, b| {
                let away = |node: &Node| distance(self.heights.place(node.0, node.1), at);
                away(a).total_cmp(&away(b))
            })
    }

    /// A* over eight neighbours.
    fn cheapest(&self, from: Node, to: Node) -> Option<Vec<Node>> {
        let guess = |node: Node| {
            let (dx, dy) = (node.0.abs_diff(to.0) as f32, node.1.abs_diff(to.1) as f32);
            dx.max(dy) + 0.414 * dx.min(dy)
        };
        // Whole thousandths, so that the order of equal ways is the same everywhere.
        let rank = |cost: f32, node: Node| Reverse(((cost + guess(node)) * 1_000.0) as u64);
        let mut best = vec![f32::INFINITY; self.cost.len()];
        let mut before = vec![usize::MAX; self.cost.len()];
        let mut open = BinaryHeap::new();
        best[self.index(from)] = 0.0;
        open.push((rank(0.0, from), from));
        while let Some((_, node)) = open.pop() {
            if node == to {
                return Some(self.walked(&before, from, to));
            }
            for (next, step) in self.around(node) {
                let cost = best[self.index(node)] + step * 0.5 * (self.price(node) + self.price(next));
                if cost < best[self.index(next)] {
                    best[self.index(next)] = cost;
                    before[self.index(next)] = self.index(node);
                    open.push((rank(cost, next), next));
                }
            }
        }
        None
    }

    fn around(&self, node: Node) -> impl Iterator<Item = (Node, f32)> {
        const STEPS: [(isize, isize); 8] = [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)];
        STEPS.into_iter().filter_map(move |(i, j)| {
            let next = (node.0.checked_add_signed(i)?, node.1.checked_add_signed(j)?);
            let within = next.0 < self.heights.columns && next.1 < self.heights.rows;
            let length = if i != 0 && j != 0 { std::f32::consts::SQRT_2 } else { 1.0 };
            (within && self.price(next).is_finite()).then_some((next, length))
        })
    }

    fn walked(&self, before: &[usize], from: Node, to: Node) -> Vec<Node> {
        let mut nodes = vec![to];
        let mut index = self.index(to);
        while index != self.index(from) {
            index = before[index];
            nodes.push((index % self.heights.columns, index / self.heights.columns));
        }
        nodes.reverse();
        nodes
    }

    /// Leaves out nodes between which the straight line is as good.
    fn straightened(&self, nodes: &[Node]) -> Vec<Node> {
        let longest = if self.ground == Ground::Water { 40 } else { 12 };
        let mut kept = vec![nodes[0]];
        let mut here = 0;
        while here + 1 < nodes.len() {
            let far = (here + longest).min(nodes.len() - 1);
            let next = (here + 2..=far).rev().find(|&next| self.is_clear(nodes[here], nodes[next]));
            here = next.unwrap_or(here + 1);
            kept.push(nodes[here]);
        }
        kept
    }

    fn is_clear(&self, from: Node, to: Node) -> bool {
        let steps = 2 * from.0.abs_diff(to.0).max(from.1.abs_diff(to.1));
        let worst = self.price(from).max(self.price(to)) + 0.6;
        let (from, to) = ([from.0 as f32, from.1 as f32], [to.0 as f32, to.1 as f32]);
        (1..steps).all(|step| {
            let at = between(from, to, step as f32 / steps as f32);
            self.price((at[0].round() as usize, at[1].round() as usize)) <= worst
        })
    }
}

/// Puts points at least every `most` along, so that rounding cuts corners and not the way.
fn spaced(points: &[Point], most: f32) -> Vec<Point> {
    let mut out = vec![points[0]];
    for pair in points.windows(2) {
        let pieces = (distance(pair[0], pair[1]) / most).ceil().max(1.0) as usize;
        out.extend((1..=pieces).map(|piece| between(pair[0], pair[1], piece as f32 / pieces as f32)));
    }
    out
}

/// A flight: a bow over the straight line, `bend` of its length high, to the north.
pub fn flight(from: Point, to: Point, bend: f32) -> Vec<Point> {
    const PIECES: usize = 40;
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let (mut up, length) = ([dy, -dx], dx.hypot(dy).max(1.0));
    if up[1] > 0.0 {
        up = [-up[0], -up[1]];
    }
    (0..=PIECES)
        .map(|piece| {
            let share = piece as f32 / PIECES as f32;
            let high = 4.0 * bend * length * share * (1.0 - share);
            let on = between(from, to, share);
            [on[0] + up[0] / length * high, on[1] + up[1] / length * high]
        })
        .collect()
}

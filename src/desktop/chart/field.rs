//! The height of the world on a grid, and what is read off it: values between the nodes, and the lines at a level.
//!
//! Heights are in world units: 0 is the shore, above is land. Level lines come from marching squares, so that both sides of a
//! coast are cut by the same line.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::{Area, Line, Point, between, rounded};

/// Values on a grid over an area.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub area: Area,
    pub columns: usize,
    pub rows: usize,
    values: Vec<f32>,
}

impl Field {
    /// Asks for a value at each node; nodes stand about `cell` apart.
    pub fn new(area: Area, cell: f32, mut value: impl FnMut(Point) -> f32) -> Field {
        let columns = (area.size()[0] / cell).round() as usize + 1;
        let rows = (area.size()[1] / cell).round() as usize + 1;
        let mut field = Field { area, columns, rows, values: Vec::new() };
        field.values = (0..columns * rows).map(|index| value(field.place(index % columns, index / columns))).collect();
        field
    }

    /// Another field on the same grid.
    pub fn alike(&self, mut value: impl FnMut(Point, f32) -> f32) -> Field {
        let values = (0..self.values.len())
            .map(|index| value(self.place(index % self.columns, index / self.columns), self.values[index]))
            .collect();
        Field { values, ..*self }
    }

    /// Another field on the nodes within an area; told each node's place and its index here.
    pub fn part(&self, area: Area, mut value: impl FnMut(Point, usize) -> f32) -> Field {
        let node = |at: f32, axis: usize, count: usize| {
            let along = (at - self.area.min[axis]) / self.area.size()[axis] * (count - 1) as f32;
            (along.max(0.0) as usize).min(count - 1)
        };
        let (left, top) = (node(area.min[0], 0, self.columns), node(area.min[1], 1, self.rows));
        let right = node(area.max[0], 0, self.columns).max(left + 1).min(self.columns - 1);
        let bottom = node(area.max[1], 1, self.rows).max(top + 1).min(self.rows - 1);
        let area = Area { min: self.place(left, top), max: self.place(right, bottom) };
        let nodes = (top..=bottom).flat_map(|row| (left..=right).map(move |column| (column, row)));
        let values = nodes.map(|(column, row)| value(self.place(column, row), row * self.columns + column)).collect();
        Field { area, columns: right - left + 1, rows: bottom - top + 1, values }
    }

    pub fn place(&self, column: usize, row: usize) -> Point {
        let size = self.area.size();
        [
            self.area.min[0] + size[0] * column as f32 / (self.columns - 1) as f32,
            self.area.min[1] + size[1] * row as f32 / (self.rows - 1) as f32,
        ]
    }

    pub fn value(&self, column: usize, row: usize) -> f32 {
        self.values[row * self.columns + column]
    }

    /// Between the nodes.
    pub fn at(&self, at: Point) -> f32 {
        let size = self.area.size();
        let x = (at[0] - self.area.min[0]) / size[0] * (self.columns - 1) as f32;
        let y = (at[1] - self.area.min[1]) / size[1] * (self.rows - 1) as f32;
        let (x, y) = (x.clamp(0.0, (self.columns - 1) as f32), y.clamp(0.0, (self.rows - 1) as f32));
        let (column, row) = ((x as usize).min(self.columns - 2), (y as usize).min(self.rows - 2));
        let (u, v) = (x - column as f32, y - row as f32);
        let above = self.value(column, row) * (1.0 - u) + self.value(column + 1, row) * u;
        let below = self.value(column, row + 1) * (1.0 - u) + self.value(column + 1, row + 1) * u;
        above * (1.0 - v) + below * v
    }

    /// Twice as fine, smooth through the nodes that were there.
    pub fn finer(&self) -> Field {
        let wide = stretched(&self.values, self.columns, self.rows, 1, self.columns);
        let columns = 2 * self.columns - 1;
        let values = stretched(&wide, self.rows, columns, columns, 1);
        Field { area: self.area, columns, rows: 2 * self.rows - 1, values }
    }

    /// Fills a row of values from `from` on, `step` apart to the east: what [`Field::at`] gives, without its detours.
    pub fn row(&self, from: Point, step: f32, row: &mut [f32]) {
        let size = self.area.size();
        let along = (self.columns - 1) as f32 / size[0];
        let y = ((from[1] - self.area.min[1]) / size[1] * (self.rows - 1) as f32).clamp(0.0, (self.rows - 1) as f32);
        let above = (y as usize).min(self.rows - 2);
        let down = y - above as f32;
        let upper = &self.values[above * self.columns..][..self.columns];
        let lower = &self.values[(above + 1) * self.columns..][..self.columns];
        let (start, each) = ((from[0] - self.area.min[0]) * along, step * along);
        let last = (self.columns - 1) as f32;
        for (index, value) in row.iter_mut().enumerate() {
            let x = (start + index as f32 * each).clamp(0.0, last);
            let column = (x as usize).min(self.columns - 2);
            let right = x - column as f32;
            let top = upper[column] + (upper[column + 1] - upper[column]) * right;
            let bottom = lower[column] + (lower[column + 1] - lower[column]) * right;
            *value = top + (bottom - top) * down;
        }
    }

    /// Which of a cell's corners are at or above a level, round it.
    fn over(&self, column: usize, row: usize, level: f32) -> [bool; 4] {
        let node = row * self.columns + column;
        [node, node + 1, node + self.columns + 1, node + self.columns].map(|node| self.values[node] >= level)
    }

    /// The lines at a level, rounded; closed ones end where they begin.
    pub fn lines(&self, level: f32) -> Vec<Line> {
        // Pieces by the edge they begin on: (node, whether the edge goes down).
        let mut next: BTreeMap<(usize, bool), (usize, bool)> = BTreeMap::new();
        for row in 0..self.rows - 1 {
            for column in 0..self.columns - 1 {
                self.link(&mut next, column, row, level);
            }
        }
        let has_before: BTreeSet<(usize, bool)> = next.values().copied().collect();
        let open = next.keys().copied().filter(|edge| !has_before.contains(edge)).collect::<Vec<_>>();
        let mut lines = Vec::new();
        for begin in open.into_iter().chain(next.keys().copied().collect::<Vec<_>>()) {
            let mut points = vec![self.on_edge(begin, level)];
            let mut edge = begin;
            while let Some(after) = next.remove(&edge) {
                points.push(self.on_edge(after, level));
                edge = after;
            }
            if points.len() > 5 {
                lines.push(Line::new(&rounded(&points, 1)));
            }
        }
        lines
    }

    fn link(&self, next: &mut BTreeMap<(usize, bool), (usize, bool)>, column: usize, row: usize, level: f32) {
        let node = row * self.columns + column;
        let (top, right, bottom, left) = ((node, false), (node + 1, true), (node + self.columns, false), (node, true));
        let over = self.over(column, row, level);
        let case = over.iter().enumerate().fold(0, |case, (bit, over)| case | usize::from(*over) << bit);
        // The high side lies on the same hand along the whole line.
        let mut go = |from, to| {
            next.insert(from, to);
        };
        match case {
            1 => go(left, top),
            2 => go(top, right),
            3 => go(left, right),
            4 => go(right, bottom),
            5 => {
                go(left, top);
                go(right, bottom);
            }
            6 => go(top, bottom),
            7 => go(left, bottom),
            8 => go(bottom, left),
            9 => go(bottom, top),
            10 => {
                go(top, right);
                go(bottom, left);
            }
            11 => go(bottom, right),
            12 => go(right, left),
            13 => go(right, top),
            14 => go(top, left),
            _ => {}
        }
    }

    fn on_edge(&self, (node, down): (usize, bool), level: f32) -> Point {
        let (column, row) = (node % self.columns, node / self.columns);
        let (other_column, other_row) = if down { (column, row + 1) } else { (column + 1, row) };
        crossing(
            self.place(column, row),
            self.value(column, row),
            self.place(other_column, other_row),
            self.value(other_column, other_row),
            level,
        )
    }
}

/// The same place whichever way the edge is gone along: neighbours meet to the bit.
fn crossing(from: Point, low: f32, to: Point, high: f32, level: f32) -> Point {
    let (from, low, to, high) = if low <= high { (from, low, to, high) } else { (to, high, from, low) };
    between(from, to, ((level - low) / (high - low)).clamp(0.0, 1.0))
}

/// Puts a node between each two of a row, for `lines` rows; `step` and `stride` say how the values lie.
fn stretched(values: &[f32], count: usize, lines: usize, step: usize, stride: usize) -> Vec<f32> {
    let long = 2 * count - 1;
    let (out_step, out_stride) = if step == 1 { (1, long) } else { (step, 1) };
    let mut out = vec![0.0; long * lines];
    for line in 0..lines {
        let get = |index: isize| values[index.clamp(0, count as isize - 1) as usize * step + line * stride];
        for index in 0..count as isize {
            let at = 2 * index as usize * out_step + line * out_stride;
            out[at] = get(index);
            if index + 1 < count as isize {
                let near = 9.0 * (get(index) + get(index + 1));
                out[at + out_step] = (near - get(index - 1) - get(index + 2)) / 16.0;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dome() -> Field {
        let area = Area { min: [-10.0, -10.0], max: [10.0, 10.0] };
        Field::new(area, 1.0, |at| 25.0 - at[0] * at[0] - at[1] * at[1])
    }

    #[test]
    fn the_rim_of_a_dome_closes() {
        let fine = dome().finer();
        let rims = fine.lines(0.0);
        assert_eq!(rims.len(), 1);
        assert_eq!(rims[0].points.first(), rims[0].points.last());
        assert!((rims[0].length() - 10.0 * std::f32::consts::PI).abs() < 0.6, "rim {}", rims[0].length());
    }

    #[test]
    fn a_finer_field_goes_through_the_same_values() {
        let (coarse, fine) = (dome(), dome().finer());
        assert_eq!(coarse.value(7, 3), fine.value(14, 6));
        assert!((fine.at([0.5, 0.5]) - 24.5).abs() < 0.1);
        let mut row = [0.0; 9];
        fine.row([-12.0, 2.2], 3.0, &mut row);
        for (index, value) in row.into_iter().enumerate() {
            assert!((value - fine.at([-12.0 + 3.0 * index as f32, 2.2])).abs() < 1e-3);
        }
    }
}

//! Points, boxes and lines of the chart: the little geometry that everything else shares.
//!
//! World coordinates run x to the east and y to the south, as the drawn countries do; units are about a thousandth of what is
//! seen at once.

/// A place in the world.
pub type Point = [f32; 2];

pub fn distance(a: Point, b: Point) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// The point a share of the way from one to the other.
pub fn between(a: Point, b: Point, share: f32) -> Point {
    [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/// From 0 below `low` to 1 above `high`, without corners.
pub fn ramp(low: f32, high: f32, at: f32) -> f32 {
    let share = ((at - low) / (high - low)).clamp(0.0, 1.0);
    share * share * (3.0 - 2.0 * share)
}

/// How far a point is from a piece of line.
pub fn distance_to_segment(at: Point, from: Point, to: Point) -> f32 {
    let (along, off) = ([to[0] - from[0], to[1] - from[1]], [at[0] - from[0], at[1] - from[1]]);
    let length = along[0] * along[0] + along[1] * along[1];
    let share = if length > 0.0 { ((off[0] * along[0] + off[1] * along[1]) / length).clamp(0.0, 1.0) } else { 0.0 };
    distance(at, between(from, to, share))
}

/// A box with its sides along the axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub min: Point,
    pub max: Point,
}

impl Area {
    pub fn size(&self) -> Point {
        [self.max[0] - self.min[0], self.max[1] - self.min[1]]
    }

    pub fn middle(&self) -> Point {
        between(self.min, self.max, 0.5)
    }

    pub fn contains(&self, at: Point) -> bool {
        (self.min[0]..=self.max[0]).contains(&at[0]) && (self.min[1]..=self.max[1]).contains(&at[1])
    }

    /// How far inside the nearest side a point is; below 0 outside.
    pub fn depth(&self, at: Point) -> f32 {
        let across = (at[0] - self.min[0]).min(self.max[0] - at[0]);
        across.min(at[1] - self.min[1]).min(self.max[1] - at[1])
    }
}

/// A line of several points that knows how far along each of them is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub points: Vec<Point>,
    /// Distance from the beginning to each point.
    reach: Vec<f32>,
}

impl Line {
    /// Leaves out points that stand on the one before.
    pub fn new(points: &[Point]) -> Line {
        let mut line = Line::default();
        for &point in points {
            let step = line.points.last().map_or(0.0, |last| distance(*last, point));
            if line.points.is_empty() || step > 1e-3 {
                let so_far = line.reach.last().copied().unwrap_or(0.0);
                line.points.push(point);
                line.reach.push(so_far + step);
            }
        }
        line
    }

    pub fn length(&self) -> f32 {
        self.reach.last().copied().unwrap_or(0.0)
    }

    /// The place a share of the length along, and the heading there in radians, clockwise from east as seen on the map.
    pub fn at(&self, share: f32) -> (Point, f32) {
        let Some(&first) = self.points.first() else { return ([0.0, 0.0], 0.0) };
        if self.points.len() < 2 {
            return (first, 0.0);
        }
        let gone = share.clamp(0.0, 1.0) * self.length();
        let next = self.reach.partition_point(|reach| *reach < gone).clamp(1, self.points.len() - 1);
        let (from, to) = (self.points[next - 1], self.points[next]);
        let part = (gone - self.reach[next - 1]) / (self.reach[next] - self.reach[next - 1]).max(1e-6);
        (between(from, to, part), (to[1] - from[1]).atan2(to[0] - from[0]))
    }

    /// The part between two shares of the length.
    pub fn part(&self, from: f32, to: f32) -> Vec<Point> {
        let (begin, end) = (from * self.length(), to * self.length());
        let inner = self.points.iter().zip(&self.reach).filter(|(_, reach)| **reach > begin && **reach < end);
        let mut points = vec![self.at(from).0];
        points.extend(inner.map(|(point, _)| *point));
        points.push(self.at(to).0);
        points
    }

    /// How far a point is from the line.
    pub fn distance(&self, at: Point) -> f32 {
        self.points.windows(2).map(|pair| distance_to_segment(at, pair[0], pair[1])).fold(f32::INFINITY, f32::min)
    }
}

/// Cuts corners: the line keeps its ends and loses its angles.
pub fn rounded(points: &[Point], times: u32) -> Vec<Point> {
    let mut line = points.to_vec();
    for _ in 0..times {
        let (Some(&first), Some(&last)) = (line.first(), line.last()) else { return line };
        let mut next = vec![first];
        for pair in line.windows(2) {
            next.push(between(pair[0], pair[1], 0.25));
            next.push(between(pair[0], pair[1], 0.75));
        }
        next.push(last);
        line = next;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_knows_where_its_shares_are() {
        let line = Line::new(&[[0.0, 0.0], [0.0, 0.0], [10.0, 0.0], [10.0, 30.0]]);
        assert_eq!(line.length(), 40.0);
        assert_eq!(line.at(0.25).0, [10.0, 0.0]);
        assert_eq!(line.at(0.5).0, [10.0, 10.0]);
        assert!(
            (line.at(0.6).1 - std::f32::consts::FRAC_PI_2).abs() < 1e-5,
            "south is a quarter turn clockwise of east"
        );
        assert_eq!(line.part(0.125, 0.5), vec![[5.0, 0.0], [10.0, 0.0], [10.0, 10.0]]);
        assert_eq!(line.distance([5.0, 2.0]), 2.0);
    }
}

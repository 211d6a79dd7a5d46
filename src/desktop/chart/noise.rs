//! Seeded noise for coasts and hills: a pure function of seed and place, the same on every machine.

/// Directions of the lattice's slopes.
const SLOPES: [[f32; 2]; 8] = [
    [1.0, 0.0],
    [-1.0, 0.0],
    [0.0, 1.0],
    [0.0, -1.0],
    [0.707, 0.707],
    [-0.707, 0.707],
    [0.707, -0.707],
    [-0.707, -0.707],
];

/// A well-mixed number for a place of the lattice.
fn scatter(seed: u32, x: i32, y: i32) -> u32 {
    let mut word = seed ^ (x as u32).wrapping_mul(0x9e37_79b1) ^ (y as u32).wrapping_mul(0x85eb_ca77);
    word = (word ^ (word >> 16)).wrapping_mul(0x7feb_352d);
    word = (word ^ (word >> 15)).wrapping_mul(0x846c_a68b);
    word ^ (word >> 16)
}

/// A number in 0..1 for a seed and an index: for drawing places, not fields.
pub fn unit(seed: u32, index: u32) -> f32 {
    (scatter(seed, index as i32, 77) >> 8) as f32 / 16_777_216.0
}

/// Gradient noise, about -1 to 1.
pub fn smooth(seed: u32, x: f32, y: f32) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let (column, row) = (left as i32, top as i32);
    let (dx, dy) = (x - left, y - top);
    let corner = |i: i32, j: i32| {
        let slope = SLOPES[(scatter(seed, column + i, row + j) & 7) as usize];
        slope[0] * (dx - i as f32) + slope[1] * (dy - j as f32)
    };
    let ease = |t: f32| t * t * t * (t * (t * 6.0 - 15.0) + 10.0);
    let (u, v) = (ease(dx), ease(dy));
    let above = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
    let below = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
    1.5 * (above + (below - above) * v)
}

/// Noise over several octaves, about -1 to 1.
pub fn rough(seed: u32, x: f32, y: f32, octaves: u32) -> f32 {
    let (mut height, mut often, mut sum, mut whole) = (1.0, 1.0, 0.0, 0.0);
    for octave in 0..octaves {
        sum += height * smooth(seed.wrapping_add(octave.wrapping_mul(7919)), x * often, y * often);
        whole += height;
        height *= 0.5;
        often *= 2.03;
    }
    sum / whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_field_within_bounds() {
        for step in 0..2_000 {
            let (x, y) = (step as f32 * 0.173 - 90.0, step as f32 * 0.091 - 40.0);
            let value = rough(7, x, y, 4);
            assert!(value.abs() < 1.6 && value == rough(7, x, y, 4));
        }
        assert_ne!(rough(7, 0.3, 0.4, 4), rough(8, 0.3, 0.4, 4));
    }
}

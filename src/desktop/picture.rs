//! Pictures of panels without a window or a graphics card, so that people can look at what tests lay out.
//!
//! Draws egui's triangles with whole-number edges (corners at 1/256 of a pixel), so that two triangles never share a
//! pixel: of pixels on an edge, those on a top or left one belong to it. Colours are blended as egui's own painters do:
//! premultiplied, as they are stored. Absent: callbacks of custom painting, and the choice of nearest texels.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use egui::epaint::{ClippedPrimitive, ImageDelta, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, ImageData, Pos2, RawInput, Rect, TextureId, Ui, Vec2, ViewportId};

/// Steps of a corner's place within a pixel.
const STEPS: i64 = 256;

/// What one frame looks like.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

impl Picture {
    /// Runs panels for some frames (what egui lays out settles in the second or third) and draws the last.
    pub fn take(
        ctx: &Context,
        size: Vec2,
        pixels_per_point: f32,
        frames: u32,
        mut panels: impl FnMut(&mut Ui),
    ) -> Picture {
        let mut textures = Textures::default();
        let mut shapes = Vec::new();
        for _ in 0..frames.max(1) {
            let mut output = ctx.run_ui(input(ctx, size, pixels_per_point), &mut panels);
            textures.take(output.textures_delta.set.drain());
            output.textures_delta.free.clear();
            shapes = output.shapes;
        }
        // The context may have drawn before, and handed out its letters then.
        textures.put(TextureId::default(), ctx.fonts(|fonts| fonts.image()));
        let pixels = size * pixels_per_point;
        let mut canvas = Canvas::new(pixels.x.round() as usize, pixels.y.round() as usize);
        canvas.fill(ctx.global_style().visuals.panel_fill);
        for ClippedPrimitive { clip_rect, primitive } in ctx.tessellate(shapes, pixels_per_point) {
            if let Primitive::Mesh(mesh) = primitive {
                canvas.mesh(&mesh, clip_rect, pixels_per_point, &textures);
            }
        }
        canvas.picture()
    }

    /// Writes a PNG.
    pub fn save(&self, file: &Path) {
        let file = BufWriter::new(File::create(file).expect("the file can be made"));
        let mut encoder = png::Encoder::new(file, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a head can be written");
        writer.write_image_data(&self.rgba).expect("the pixels can be written");
    }

    pub fn pixel(&self, x: usize, y: usize) -> [u8; 4] {
        let at = (y * self.width + x) * 4;
        [self.rgba[at], self.rgba[at + 1], self.rgba[at + 2], self.rgba[at + 3]]
    }

    /// The columns from the first to the last that has a pixel unlike the picture's first one.
    pub fn inked_columns(&self) -> Option<(usize, usize)> {
        let ground = self.pixel(0, 0);
        let inked = |x: &usize| (0..self.height).any(|y| self.pixel(*x, y) != ground);
        let first = (0..self.width).find(inked)?;
        let last = (0..self.width).rev().find(inked)?;
        Some((first, last))
    }
}

fn input(ctx: &Context, size: Vec2, pixels_per_point: f32) -> RawInput {
    let mut input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)), ..RawInput::default() };
    // A tenth of a second a frame, so that what fades in is there after two.
    input.time = Some(ctx.input(|input| input.time) + 0.1);
    input.viewports.entry(ViewportId::ROOT).or_default().native_pixels_per_point = Some(pixels_per_point);
    input
}

#[derive(Default)]
struct Textures {
    images: BTreeMap<TextureId, ColorImage>,
}

impl Textures {
    fn take(&mut self, changes: impl IntoIterator<Item = (TextureId, impl IntoIterator<Item = ImageDelta>)>) {
        for (id, changes) in changes {
            for ImageDelta { image: ImageData::Color(image), pos, .. } in changes {
                match pos {
                    None => self.put(id, (*image).clone()),
                    Some([left, top]) => self.patch(id, &image, left, top),
                }
            }
        }
    }

    fn put(&mut self, id: TextureId, image: ColorImage) {
        self.images.insert(id, image);
    }

    /// A part of an image that was drawn before and not seen here cannot be used.
    fn patch(&mut self, id: TextureId, part: &ColorImage, left: usize, top: usize) {
        let Some(image) = self.images.get_mut(&id) else { return };
        let [width, height] = part.size;
        for row in 0..height {
            let at = (top + row) * image.size[0] + left;
            image.pixels[at..at + width].copy_from_slice(&part.pixels[row * width..(row + 1) * width]);
        }
    }
}

/// A colour as four numbers from 0 to 255, alpha last, the others multiplied by it.
type Rgba = [f32; 4];

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Rgba>,
}

/// A value that changes evenly over the plane: its value at the middle of the first pixel, and its change a pixel.
struct Slope<const N: usize> {
    start: [f32; N],
    across: [f32; N],
    down: [f32; N],
    flat: bool,
}

impl<const N: usize> Slope<N> {
    fn new(corners: &[Pos2; 3], values: [[f32; N]; 3]) -> Slope<N> {
        let [a, b, c] = *corners;
        let (ab, ac) = (b - a, c - a);
        let area = ab.x * ac.y - ab.y * ac.x;
        let mut slope = Slope { start: values[0], across: [0.0; N], down: [0.0; N], flat: true };
        #[expect(clippy::needless_range_loop, reason = "one place in three corners and two slopes")]
        for part in 0..N {
            let (by, cy) = (values[1][part] - values[0][part], values[2][part] - values[0][part]);
            if by == 0.0 && cy == 0.0 {
                continue;
            }
            slope.flat = false;
            slope.across[part] = (by * ac.y - cy * ab.y) / area;
            slope.down[part] = (cy * ab.x - by * ac.x) / area;
            slope.start[part] += (0.5 - a.x) * slope.across[part] + (0.5 - a.y) * slope.down[part];
        }
        slope
    }

    fn at(&self, x: i64, y: i64) -> [f32; N] {
        std::array::from_fn(|part| self.start[part] + x as f32 * self.across[part] + y as f32 * self.down[part])
    }
}

impl Canvas {
    fn new(width: usize, height: usize) -> Canvas {
        Canvas { width, height, pixels: vec![[0.0; 4]; width * height] }
    }

    fn fill(&mut self, color: Color32) {
        self.pixels.fill(color.to_array().map(f32::from));
    }

    fn mesh(&mut self, mesh: &Mesh, clip: Rect, pixels_per_point: f32, textures: &Textures) {
        let Some(texture) = textures.images.get(&mesh.texture_id) else { return };
        let side = |at: f32, limit: usize| (at * pixels_per_point).round().clamp(0.0, limit as f32) as i64;
        let (left, right) = (side(clip.min.x, self.width), side(clip.max.x, self.width));
        let (top, bottom) = (side(clip.min.y, self.height), side(clip.max.y, self.height));
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [corners[0], corners[1], corners[2]].map(|index| {
                let Vertex { pos, uv, color } = mesh.vertices[index as usize];
                Vertex { pos: (pos.to_vec2() * pixels_per_point).to_pos2(), uv, color }
            });
            self.triangle(corners, [left, right, top, bottom], texture);
        }
    }

    fn triangle(&mut self, mut corners: [Vertex; 3], [left, right, top, bottom]: [i64; 4], texture: &ColorImage) {
        let snap = |at: f32| (at * STEPS as f32).round() as i64;
        let mut points = corners.map(|corner| (snap(corner.pos.x), snap(corner.pos.y)));
        let area = cross(points[0], points[1], points[2]);
        if area == 0 {
            return;
        }
        if area < 0 {
            points.swap(1, 2);
            corners.swap(1, 2);
        }
        let places = corners.map(|corner| corner.pos);
        let [width, height] = texture.size.map(|side| side as f32);
        let colors = Slope::new(&places, corners.map(|corner| corner.color.to_array().map(f32::from)));
        let texels = Slope::new(&places, corners.map(|corner| [corner.uv.x * width - 0.5, corner.uv.y * height - 0.5]));
        let (low, high) = (points.iter().map(|point| point.1).min(), points.iter().map(|point| point.1).max());
        let first = low.map_or(top, |low| low.div_euclid(STEPS)).max(top);
        let last = high.map_or(bottom, |high| high.div_euclid(STEPS) + 1).min(bottom);
        let solid = if texels.flat { Some(sample(texture, texels.start)) } else { None };
        for y in first..last {
            let Some((from, to)) = row_of(&points, y, left, right) else { continue };
            for x in from..to {
                let color = if colors.flat { colors.start } else { colors.at(x, y) };
                let texel = solid.unwrap_or_else(|| sample(texture, texels.at(x, y)));
                blend(&mut self.pixels[y as usize * self.width + x as usize], color, texel);
            }
        }
    }

    fn picture(self) -> Picture {
        let byte = |part: f32| part.round().clamp(0.0, 255.0) as u8;
        let rgba = self.pixels.iter().flat_map(|pixel| pixel.map(byte)).collect();
        Picture { width: self.width, height: self.height, rgba }
    }
}

/// Twice the area of a triangle, positive if its corners go clockwise on the screen.
fn cross(a: (i64, i64), b: (i64, i64), c: (i64, i64)) -> i64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// The pixels of a row whose middle is in a clockwise triangle.
fn row_of(points: &[(i64, i64); 3], y: i64, left: i64, right: i64) -> Option<(i64, i64)> {
    let (mut from, mut to) = (left, right);
    for corner in 0..3 {
        let (a, b) = (points[corner], points[(corner + 1) % 3]);
        let (across, down) = (b.0 - a.0, b.1 - a.1);
        let top_or_left = down < 0 || down == 0 && across > 0;
        // The edge's function at the middle of pixel 0 of this row; it must not be negative. It falls by `step` a pixel.
        let middle = (STEPS / 2, y * STEPS + STEPS / 2);
        let value = cross(a, b, middle) - i64::from(!top_or_left);
        let step = down * STEPS;
        match step {
            0 if value < 0 => return None,
            0 => {}
            1.. => to = to.min(value.div_euclid(step) + 1),
            _ => from = from.max((-value).div_euclid(-step) + i64::from((-value).rem_euclid(-step) != 0)),
        }
    }
    (from < to).then_some((from, to))
}

/// The image's colour at a place counted in texels, between the four around it.
fn sample(image: &ColorImage, [x, y]: [f32; 2]) -> Rgba {
    let [width, height] = image.size;
    let texel =
        |x: usize, y: usize| image.pixels[y.min(height - 1) * width + x.min(width - 1)].to_array().map(f32::from);
    let (x, y) = (x.max(0.0), y.max(0.0));
    let (left, top) = (x as usize, y as usize);
    let (right_part, bottom_part) = (x - left as f32, y - top as f32);
    // Letters lie on whole pixels.
    if !(0.01..0.99).contains(&right_part) && !(0.01..0.99).contains(&bottom_part) {
        return texel(x.round() as usize, y.round() as usize);
    }
    let [a, b] = [texel(left, top), texel(left + 1, top)];
    let [c, d] = [texel(left, top + 1), texel(left + 1, top + 1)];
    std::array::from_fn(|part| {
        let above = a[part] + (b[part] - a[part]) * right_part;
        let below = c[part] + (d[part] - c[part]) * right_part;
        above + (below - above) * bottom_part
    })
}

fn blend(pixel: &mut Rgba, color: Rgba, texel: Rgba) {
    let rest = 1.0 - color[3] * texel[3] / (255.0 * 255.0);
    for part in 0..4 {
        pixel[part] = color[part] * texel[part] / 255.0 + pixel[part] * rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canvas(points: &[(f32, f32)], indices: &[u32]) -> Canvas {
        let color = Color32::from_white_alpha(128);
        let vertices = points.iter().map(|(x, y)| Vertex { pos: Pos2::new(*x, *y), uv: Pos2::ZERO, color }).collect();
        let mesh = Mesh { indices: indices.to_vec(), vertices, texture_id: TextureId::default() };
        let mut textures = Textures::default();
        textures.put(TextureId::default(), ColorImage::filled([1, 1], Color32::WHITE));
        let mut canvas = Canvas::new(16, 16);
        canvas.mesh(&mesh, Rect::EVERYTHING, 1.0, &textures);
        canvas
    }

    #[test]
    fn triangles_that_meet_cover_each_pixel_once() {
        // A fan around an odd point: half-transparent, so that a pixel drawn twice would be brighter.
        let square = [(0.0, 0.0), (16.0, 0.0), (16.0, 16.0), (0.0, 16.0), (5.5, 7.25)];
        let canvas = canvas(&square, &[0, 1, 4, 1, 2, 4, 3, 2, 4, 3, 0, 4]);
        assert!(canvas.pixels.iter().all(|pixel| (pixel[3] - 128.0).abs() < 0.01));
    }

    #[test]
    fn of_pixels_on_an_edge_the_top_and_left_ones_count() {
        let canvas = canvas(&[(0.5, 0.5), (4.5, 0.5), (4.5, 4.5), (0.5, 4.5)], &[0, 1, 2, 0, 2, 3]);
        let drawn: usize = canvas.pixels.iter().filter(|pixel| pixel[3] > 0.0).count();
        assert_eq!((drawn, canvas.pixels[0][3] > 0.0, canvas.pixels[4][3] > 0.0), (16, true, false));
    }
}

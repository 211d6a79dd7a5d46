//! The ground as a picture: depths, heights, shores, and the markets' colours, one texel a pixel of the screen.
//!
//! Painted once for a view and shown as one rectangle, so that a frame in which only ships move costs next to nothing on a
//! machine without a graphics card. While the view itself moves it is painted at half the fineness.

use std::sync::Arc;

use egui::{Color32, ColorImage, Context, Painter, Rect, TextureHandle, TextureOptions, pos2};

use super::Held;
use super::camera::View;
use crate::desktop::chart::{Country, LEVELS, World};
use crate::desktop::theme::Tokens;
use crate::model::setting::MarketId;

/// Texels at most: on a very large screen the ground is painted a little coarser than its pixels.
const MOST: f32 = 1_100_000.0;
/// How much of a market's land the measure colours: along its border, and inland.
const TINT: [f32; 2] = [0.82, 0.5];
/// How far from the border the colour fades to what it is inland, world units.
const FADE: f32 = 15.0;

/// How strongly slopes are lit where all is seen.
const RELIEF: f32 = 4.0;

type Rgb = [f32; 3];

/// What a picture of the ground depends on.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    world: Held,
    view: View,
    pixels: f32,
    tokens: Tokens,
    steps: Vec<(MarketId, u8)>,
}

/// The picture that is there.
#[derive(Default)]
pub struct Picture {
    texture: Option<TextureHandle>,
    key: Option<Key>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        formatter.debug_struct("Picture").field("key", &self.key).finish_non_exhaustive()
    }
}

/// How the ground is to look.
pub struct Look<'a> {
    pub tokens: &'a Tokens,
    pub steps: &'a [(MarketId, u8)],
    /// Texels for a pixel: 1, or less where detail is not wanted or the view moves.
    pub fineness: f32,
}

impl Picture {
    /// Paints the ground where it has changed, and shows it.
    pub fn show(&mut self, painter: &Painter, world: &Arc<World>, view: &View, look: &Look) {
        let area = view.rect.area().max(1.0);
        let pixels = (painter.ctx().pixels_per_point() * look.fineness).min((MOST / area).sqrt());
        let key = Key {
            world: Held(Arc::clone(world)),
            view: *view,
            pixels,
            tokens: *look.tokens,
            steps: look.steps.to_vec(),
        };
        if self.key.as_ref() != Some(&key) {
            // Texel on pixel there is nothing to smooth, and software draws faster so.
            let is_exact = (pixels - painter.ctx().pixels_per_point()).abs() < 1e-3;
            let options = if is_exact { TextureOptions::NEAREST } else { TextureOptions::LINEAR };
            self.paint(painter.ctx(), paint(world, view, pixels, look), options);
            self.key = Some(key);
        }
        if let Some(texture) = &self.texture {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            let size = texture.size_vec2() / pixels;
            painter.image(texture.id(), Rect::from_min_size(view.rect.min, size), whole, Color32::WHITE);
        }
    }

    fn paint(&mut self, ctx: &Context, image: ColorImage, options: TextureOptions) {
        match &mut self.texture {
            Some(texture) => texture.set(image, options),
            None => self.texture = Some(ctx.load_texture("ground", image, options)),
        }
    }
}

/// What is known of a texel.
#[derive(Clone, Copy)]
struct Spot {
    high: f32,
    /// How much it rises from texel to texel, to the east and to the south.
    east: f32,
    south: f32,
    /// The steepest of all directions, never 0.
    slope: f32,
}

/// Three rows of heights: slopes are read off the one above and the one below.
struct Rows([Vec<f32>; 3]);

impl Rows {
    fn at(&self, x: usize) -> Spot {
        let [above, here, below] = &self.0;
        let (east, south) = (0.5 * (here[x + 2] - here[x]), 0.5 * (below[x + 1] - above[x + 1]));
        Spot { high: here[x + 1], east, south, slope: east.hypot(south).max(1e-4) }
    }
}

fn paint(world: &World, view: &View, pixels: f32, look: &Look) -> ColorImage {
    let size = view.rect.size() * pixels;
    let (width, height) = ((size.x.ceil() as usize).max(1), (size.y.ceil() as usize).max(1));
    let step = 1.0 / (view.scale * pixels);
    let corner = view.to_world(view.rect.min);
    // The middle of the texel before a row's first.
    let start = |row: isize| [corner[0] - 0.5 * step, corner[1] + (row as f32 + 0.5) * step];
    let shades = Shades::new(look.tokens, step, pixels);
    let tints = tints(world, look);
    let mut rows = Rows(std::array::from_fn(|_| vec![0.0; width + 2]));
    for row in 0..2 {
        world.ground.row(start(row - 1), step, &mut rows.0[row as usize + 1]);
    }
    let mut texels: Vec<Rgb> = vec![[0.0; 3]; width];
    let mut inside = vec![0.0; width];
    let mut image = Vec::with_capacity(width * height);
    for row in 0..height as isize {
        rows.0.rotate_left(1);
        world.ground.row(start(row + 1), step, &mut rows.0[2]);
        for (x, texel) in texels.iter_mut().enumerate() {
            *texel = shades.ground(rows.at(x));
        }
        let from = [start(row)[0] + step, start(row)[1]];
        for (country, tint) in &tints {
            tinge(&shades, &rows, country, *tint, from, &mut inside, &mut texels);
        }
        for (x, texel) in texels.iter().enumerate() {
            let [r, g, b] = shades.shore(*texel, rows.at(x));
            image.push(Color32::from_rgb(r as u8, g as u8, b as u8));
        }
    }
    ColorImage::new([width, height], image)
}

fn tints<'a>(world: &'a World, look: &Look) -> Vec<(&'a Country, Rgb)> {
    let tint = |market: MarketId| {
        let (_, step) = look.steps.iter().find(|(of, _)| *of == market)?;
        Some(rgb(look.tokens.measure[usize::from(*step).min(4)]))
    };
    world.countries.iter().filter_map(|country| Some((country, tint(country.market)?))).collect()
}

/// Colours what of a row, whose first texel is at `from`, lies in a country.
fn tinge(
    shades: &Shades,
    rows: &Rows,
    country: &Country,
    tint: Rgb,
    from: [f32; 2],
    inside: &mut [f32],
    texels: &mut [Rgb],
) {
    let (area, step) = (country.inside.area, shades.step);
    if from[1] < area.min[1] || from[1] > area.max[1] {
        return;
    }
    // Only where the country's own grid lies.
    let column = |at: f32| (((at - from[0]) / step).ceil().max(0.0) as usize).min(texels.len());
    let (first, last) = (column(area.min[0]), column(area.max[0]));
    if first >= last {
        return;
    }
    country.inside.row([from[0] + first as f32 * step, from[1]], step, &mut inside[first..last]);
    for x in first..last {
        let spot = rows.at(x);
        let share = (inside[x] / step + 0.5).clamp(0.0, 1.0) * (spot.high / spot.slope + 0.5).clamp(0.0, 1.0);
        if share > 0.0 {
            let inland = (inside[x] / FADE).clamp(0.0, 1.0);
            texels[x] = shades.tinted(texels[x], tint, share * (TINT[0] + (TINT[1] - TINT[0]) * inland));
        }
    }
}

fn rgb(color: Color32) -> Rgb {
    [f32::from(color.r()), f32::from(color.g()), f32::from(color.b())]
}

fn mix(a: Rgb, b: Rgb, share: f32) -> Rgb {
    std::array::from_fn(|part| a[part] + (b[part] - a[part]) * share)
}

fn lit(color: Rgb, light: f32) -> Rgb {
    color.map(|part| (part + light).clamp(0.0, 255.0))
}

/// The palette as numbers.
struct Shades {
    /// Four depths and four heights.
    bands: [Rgb; 8],
    coast: Rgb,
    /// How much of the bands of height is seen through a measure's colour.
    depth: f32,
    /// World units a texel.
    step: f32,
    /// How strongly slopes are lit; from near, where the grid of heights would show, faintly.
    relief: f32,
    /// Half the width of the shore's line, texels.
    line: f32,
}

impl Shades {
    fn new(tokens: &Tokens, step: f32, pixels: f32) -> Shades {
        let [a, b, c, d] = tokens.ocean.map(rgb);
        let [e, f, g, h] = tokens.land.map(rgb);
        Shades {
            bands: [a, b, c, d, e, f, g, h],
            coast: rgb(tokens.coast),
            depth: if tokens.is_dark { 0.7 } else { 0.25 },
            step,
            relief: RELIEF * (step * pixels / 1.1).clamp(0.2, 1.0),
            line: 0.55 * pixels,
        }
    }

    /// The band of a height, its edges softened over a texel.
    fn ground(&self, spot: Spot) -> Rgb {
        let band = LEVELS.partition_point(|level| *level <= spot.high);
        let mut color = self.bands[band];
        if let Some(above) = LEVELS.get(band) {
            color = mix(color, self.bands[band + 1], (0.5 - (above - spot.high) / spot.slope).max(0.0));
        }
        if band > 0 {
            color = mix(color, self.bands[band - 1], (0.5 - (spot.high - LEVELS[band - 1]) / spot.slope).max(0.0));
        }
        color
    }

    /// A measure's colour; the bands of height stay to be seen, as a light on it.
    fn tinted(&self, color: Rgb, tint: Rgb, share: f32) -> Rgb {
        let bright = |color: Rgb| (color[0] + color[1] + color[2]) / 3.0;
        let light = bright(color) - bright(self.bands[5]);
        mix(color, lit(tint, self.depth * light), share)
    }

    /// Slopes lit from the north-west, and the line of the shore.
    fn shore(&self, color: Rgb, spot: Spot) -> Rgb {
        let light =
            if spot.high > 0.0 { (-(spot.east + spot.south) / self.step).clamp(-1.5, 1.5) * self.relief } else { 0.0 };
        let away = spot.high.abs() / spot.slope;
        mix(lit(color, light), self.coast, (self.line + 0.5 - away).clamp(0.0, 1.0))
    }
}

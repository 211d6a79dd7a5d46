//! What lies on the ground and stays: graticule, borders, lanes; one mesh a view.
//!
//! A lane's kind is told by its dash as well as its colour: sea solid, air dashed, road dotted, rail dash and dot. Lanes that
//! nothing is on stay faint.

use std::sync::Arc;

use egui::epaint::{TessellationOptions, Tessellator};
use egui::{Color32, Mesh, Painter, Pos2, Rect, Shape, Stroke, vec2};

use super::Held;
use super::camera::View;
use crate::desktop::chart::{LaneRoute, Line, Medium, World};
use crate::desktop::theme::Tokens;
use crate::model::setting::MarketId;
use crate::model::words::Mode;

#[derive(Clone, Debug, PartialEq)]
struct Key {
    world: Held,
    view: View,
    pixels: f32,
    tokens: Tokens,
    look: Look,
}

/// What of the lines changes with the day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// Lanes that something is on, by their index.
    pub busy: Vec<usize>,
    /// The country whose border stands out.
    pub chosen: Option<MarketId>,
    /// Borders and lanes alone, for a small picture.
    pub is_plain: bool,
}

/// The mesh that is there.
#[derive(Debug, Default)]
pub struct Lines {
    mesh: Arc<Mesh>,
    key: Option<Key>,
}

impl Lines {
    pub fn show(&mut self, painter: &Painter, world: &Arc<World>, view: &View, tokens: &Tokens, look: &Look) {
        let pixels = painter.ctx().pixels_per_point();
        let key = Key { world: Held(Arc::clone(world)), view: *view, pixels, tokens: *tokens, look: look.clone() };
        if self.key.as_ref() != Some(&key) {
            let mut shapes = Vec::new();
            draw(world, view, tokens, look, &mut shapes);
            // What no letter needs is given as nothing.
            let mut tessellator = Tessellator::new(pixels, TessellationOptions::default(), [1, 1], Vec::new());
            tessellator.set_clip_rect(view.rect);
            let mut mesh = Mesh::default();
            shapes.into_iter().for_each(|shape| tessellator.tessellate_shape(shape, &mut mesh));
            self.mesh = Arc::new(mesh);
            self.key = Some(key);
        }
        painter.add(Shape::Mesh(Arc::clone(&self.mesh)));
    }
}

fn draw(world: &World, view: &View, tokens: &Tokens, look: &Look, shapes: &mut Vec<Shape>) {
    let path = |line: &Line| -> Vec<Pos2> { line.points.iter().map(|at| view.to_screen(*at)).collect() };
    if !look.is_plain {
        // As rectangles, which are set on whole pixels: a line between two would be wider and of another colour.
        for line in &world.graticule {
            let ends = Rect::from_points(&path(line));
            let thin = Rect::from_min_max(ends.min, ends.max.max(ends.min + vec2(1.0, 1.0))).intersect(view.rect);
            if thin.is_positive() {
                shapes.push(Shape::rect_filled(thin, 0.0, tokens.graticule));
            }
        }
    }
    for country in &world.countries {
        let is_chosen = look.chosen == Some(country.market) && world.countries.len() > 1;
        let (color, width) = if is_chosen { (tokens.accent, 1.8) } else { (tokens.border, 1.3) };
        for line in &country.borders {
            Shape::dashed_line_many(&path(line), Stroke::new(width, color), 5.0, 4.0, shapes);
        }
    }
    let is_busy = |index: &usize| look.busy.contains(index);
    let (busy, idle): (Vec<usize>, Vec<usize>) = (0..world.lanes.len()).partition(is_busy);
    for (lanes, is_busy) in [(idle, false), (busy, true)] {
        for lane in lanes.into_iter().map(|index| &world.lanes[index]).filter(|lane| is_busy || is_told_apart(lane)) {
            for (medium, points) in lane.pieces() {
                let points: Vec<Pos2> = points.into_iter().map(|at| view.to_screen(at)).collect();
                stroke(medium, &points, tokens, is_busy, shapes);
            }
        }
    }
}

/// Of the parcel lanes between the same places, which lie side by side, one stands for all while nothing is on them.
fn is_told_apart(lane: &LaneRoute) -> bool {
    !matches!(lane.mode, Mode::EcomLine | Mode::Express)
}

pub fn color(medium: Medium, tokens: &Tokens) -> Color32 {
    match medium {
        Medium::Sea => tokens.sea,
        Medium::Air => tokens.air,
        Medium::Road => tokens.road,
        Medium::Rail => tokens.rail,
    }
}

/// A piece of a way, as its kind is drawn.
pub fn stroke(medium: Medium, points: &[Pos2], tokens: &Tokens, is_busy: bool, shapes: &mut Vec<Shape>) {
    // Faint by its colour and not by being seen through: blending differs from painter to painter.
    let strong = color(medium, tokens);
    let color = if is_busy { strong } else { tokens.ocean[3].lerp_to_gamma(strong, 0.6) };
    let width = if is_busy { 1.9 } else { 1.3 };
    let line = Stroke::new(width, color);
    match medium {
        Medium::Sea => shapes.push(Shape::line(points.to_vec(), line)),
        Medium::Air => Shape::dashed_line_many(points, line, 7.0, 5.0, shapes),
        Medium::Road => Shape::dashed_line_many(points, Stroke::new(width + 0.4, color), 2.0, 3.0, shapes),
        Medium::Rail => Shape::dashed_line_many_with_offset(points, line, &[9.0, 2.0], &[3.0, 3.0], 0.0, shapes),
    }
}

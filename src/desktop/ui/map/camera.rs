//! Where one looks from: the middle of the view and how near it is; and the view that this gives in a rectangle.

use egui::{Pos2, Rect, Vec2, pos2};

use crate::desktop::chart::{Area, Point};

/// As near as one can come, against the whole chart.
const NEAREST: f32 = 6.0;

/// What a person has chosen to see.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Against the view of everything, 1 and above.
    zoom: f32,
    /// Off the middle of what is there at first, world units.
    off: Vec2,
}

impl Default for Camera {
    fn default() -> Camera {
        Camera { zoom: 1.0, off: Vec2::ZERO }
    }
}

impl Camera {
    pub fn is_fit(&self) -> bool {
        *self == Camera::default()
    }

    pub fn zoom(&self) -> f32 {
        self.zoom
    }

    /// The view in a rectangle, when at first `frame` is to be seen in the part of it that is `clear`.
    pub fn view(&self, rect: Rect, clear: Rect, frame: Area) -> View {
        let size = frame.size();
        let fit = (clear.width() / size[0]).min(clear.height() / size[1]).max(1e-3);
        let middle = frame.middle();
        let scale = fit * self.zoom;
        // The rectangle's middle, where the frame's middle lies in the middle of the clear part.
        let aside = (rect.center() - clear.center()) / scale;
        let centre = [middle[0] + self.off.x + aside.x, middle[1] + self.off.y + aside.y];
        View { rect, scale, centre }
    }

    /// Moves the view by so many points of the screen.
    pub fn pan(&mut self, by: Vec2, view: &View, frame: Area) {
        self.off -= by / view.scale;
        self.keep(frame);
    }

    /// Comes nearer by a factor, or goes back; what is at a place of the screen stays there.
    pub fn nearer(&mut self, factor: f32, about: Pos2, view: &View, frame: Area) {
        let before = self.zoom;
        self.zoom = (self.zoom * factor).clamp(1.0, NEAREST);
        let kept = (about - view.rect.center()) / view.scale;
        self.off += kept * (1.0 - before / self.zoom);
        self.keep(frame);
    }

    /// The middle stays within what there is to see; from afar everything is seen as at first.
    fn keep(&mut self, frame: Area) {
        let size = frame.size();
        let room = 0.5 * (1.0 - 1.0 / self.zoom) + if self.zoom > 1.0 { 0.12 } else { 0.0 };
        let reach = egui::vec2(size[0], size[1]) * room;
        self.off = self.off.clamp(-reach, reach);
    }
}

/// A part of the world in a rectangle of the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub rect: Rect,
    /// Points of the screen for a unit of the world.
    pub scale: f32,
    /// What is in the middle.
    pub centre: Point,
}

impl View {
    pub fn to_screen(&self, at: Point) -> Pos2 {
        let middle = self.rect.center();
        pos2(middle.x + (at[0] - self.centre[0]) * self.scale, middle.y + (at[1] - self.centre[1]) * self.scale)
    }

    pub fn to_world(&self, at: Pos2) -> Point {
        let off = (at - self.rect.center()) / self.scale;
        [self.centre[0] + off.x, self.centre[1] + off.y]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coming_nearer_keeps_what_is_pointed_at_in_its_place() {
        let frame = Area { min: [0.0, 0.0], max: [1000.0, 800.0] };
        let rect = Rect::from_min_size(pos2(260.0, 50.0), egui::vec2(780.0, 700.0));
        let mut camera = Camera::default();
        let far = camera.view(rect, rect.shrink(20.0), frame);
        let about = pos2(600.0, 300.0);
        let place = far.to_world(about);
        camera.nearer(2.0, about, &far, frame);
        let near = camera.view(rect, rect.shrink(20.0), frame);
        assert!((near.to_screen(place) - about).length() < 0.1 && (near.scale / far.scale - 2.0).abs() < 1e-4);
        camera.nearer(0.01, about, &near, frame);
        assert!(camera.is_fit(), "from afar all is as at first");
    }
}

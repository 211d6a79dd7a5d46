use std::fs;
use std::path::{Path, PathBuf};

use egui::{FontFamily, Layout, RawInput, vec2};

use super::super::picture::Picture;
use super::*;

fn context() -> Context {
    let ctx = Context::default();
    ctx.set_fonts(fonts::definitions());
    let mut output = ctx.run_ui(RawInput::default(), |_| {});
    output.textures_delta.clear();
    ctx
}

fn face() -> Face {
    Face::new(14.0, 400, Color32::WHITE)
}

/// The sections of a job as they stand from left to right.
fn sections(job: &LayoutJob) -> Vec<&str> {
    job.sections.iter().map(|section| &job.text[section.byte_range.start.0..section.byte_range.end.0]).collect()
}

fn arabic(section: &egui::text::LayoutSection) -> bool {
    section.format.font_id.family == FontFamily::Name("arabic".into())
}

#[test]
fn an_arabic_sentence_stands_in_the_order_of_sight() {
    let ctx = context();
    let job = job(&ctx, "وصلت \u{2068}12\u{2069} شحنة من Lagos (نيجيريا) أمس", face(), f32::INFINITY, true);
    assert_eq!(sections(&job), [" أمس", "(", "نيجيريا", ")", " ", "Lagos", " شحنة من ", "12", "وصلت "]);
}

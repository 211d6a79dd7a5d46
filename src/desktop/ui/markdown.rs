//! Markdown as the briefings and lessons use it: headings, paragraphs with emphasis, lists, tables, pictures.
//!
//! Words go through the program's one text layout, so that languages read from the right come out right. A picture is named
//! by `dhow:` and drawn by whoever shows the text; a link is shown as its words.

use egui::{Ui, vec2};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::desktop::desk::Look;
use crate::desktop::kit::{self, words};
use crate::desktop::text::{self, Face, Span};
use crate::desktop::theme;

/// A piece of a text that stands alone.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(u8, Vec<Run>),
    Paragraph(Vec<Run>),
    /// Number of the first item, where they are numbered; paragraphs of each.
    List(Option<u64>, Vec<Vec<Run>>),
    Table(Vec<Vec<Vec<Run>>>),
    /// What stands for it in words, and its name.
    Picture(String, String),
    Rule,
}

/// Words of one face.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub is_bold: bool,
    pub is_italic: bool,
}

/// Takes a text apart.
pub fn blocks(source: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for event in Parser::new_ext(source, Options::ENABLE_TABLES) {
        reader.take(event);
    }
    reader.blocks
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    bold: u32,
    italic: u32,
    list: Option<(Option<u64>, Vec<Vec<Run>>)>,
    table: Vec<Vec<Vec<Run>>>,
    picture: Option<String>,
}

impl Reader {
    fn take(&mut self, event: Event) {
        match event {
            Event::Text(words) | Event::Code(words) => self.words(&words),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.words("\n"),
            Event::Rule => self.blocks.push(Block::Rule),
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        let (is_bold, is_italic) = (self.bold > 0, self.italic > 0);
        match self.runs.last_mut() {
            Some(run) if run.is_bold == is_bold && run.is_italic == is_italic => run.text.push_str(words),
            _ => self.runs.push(Run { text: words.to_owned(), is_bold, is_italic }),
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::List(first) => self.list = Some((first, Vec::new())),
            Tag::Image { dest_url, .. } => self.picture = Some(dest_url.to_string()),
            Tag::TableHead | Tag::TableRow => self.table.push(Vec::new()),
            Tag::Heading { .. } | Tag::Item | Tag::TableCell => self.runs.clear(),
            Tag::Paragraph if self.list.is_none() => self.runs.clear(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Heading(level) => {
                let level = match level {
                    HeadingLevel::H1 => 1,
                    HeadingLevel::H2 => 2,
                    _ => 3,
                };
                let runs = std::mem::take(&mut self.runs);
                self.blocks.push(Block::Heading(level, runs));
            }
            TagEnd::Paragraph if self.list.is_none() => {
                let runs = std::mem::take(&mut self.runs);
                if !runs.is_empty() {
                    self.blocks.push(Block::Paragraph(runs));
                }
            }
            TagEnd::Item => {
                let runs = std::mem::take(&mut self.runs);
                if let Some((_, items)) = &mut self.list {
                    items.push(runs);
                }
            }
            TagEnd::List(_) => {
                self.blocks.extend(self.list.take().map(|(first, items)| Block::List(first, items)));
            }
            TagEnd::Image => {
                let name = self.picture.take().unwrap_or_default();
                let told = std::mem::take(&mut self.runs).into_iter().map(|run| run.text).collect();
                self.blocks.push(Block::Picture(told, name));
            }
            TagEnd::TableCell => {
                let runs = std::mem::take(&mut self.runs);
                if let Some(row) = self.table.last_mut() {
                    row.push(runs);
                }
            }
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.table);
                self.blocks.push(Block::Table(rows));
            }
            _ => {}
        }
    }
}

/// Draws a text; `picture` draws those that it knows by name.
pub fn markdown_ui(ui: &mut Ui, look: &Look, blocks: &[Block], mut picture: impl FnMut(&mut Ui, &str, &str)) {
    for block in blocks {
        match block {
            Block::Heading(level, runs) => heading(ui, look, *level, runs),
            Block::Paragraph(runs) => {
                paragraph(ui, look, runs, Face::new(theme::BODY + 0.5, 400, look.tokens.text_1));
            }
            Block::List(first, items) => list(ui, look, *first, items),
            Block::Table(rows) => table(ui, look, rows),
            Block::Picture(told, name) => picture(ui, name, told),
            Block::Rule => {
                ui.separator();
            }
        }
        ui.add_space(theme::S1);
    }
}

fn heading(ui: &mut Ui, look: &Look, level: u8, runs: &[Run]) {
    let words: String = runs.iter().map(|run| run.text.as_str()).collect();
    match level {
        1 => words::title(ui, look, &words),
        _ => {
            ui.add_space(theme::S2);
            words::strong(ui, look, &words)
        }
    };
}

fn paragraph(ui: &mut Ui, look: &Look, runs: &[Run], face: Face) {
    let face_of =
        |run: &Run| Face { weight: if run.is_bold { 650 } else { face.weight }, italics: run.is_italic, ..face };
    let spans: Vec<Span> = runs.iter().map(|run| Span { text: &run.text, face: face_of(run) }).collect();
    let job = text::rich(ui.ctx(), &spans, ui.available_width(), look.rtl());
    let told: String = runs.iter().map(|run| run.text.as_str()).collect();
    text::label_job(ui, job, &told);
}

fn list(ui: &mut Ui, look: &Look, first: Option<u64>, items: &[Vec<Run>]) {
    let layout = match look.rtl() {
        false => egui::Layout::left_to_right(egui::Align::Min),
        true => egui::Layout::right_to_left(egui::Align::Min),
    };
    let face = Face::new(theme::BODY + 0.5, 400, look.tokens.text_1);
    for (place, item) in items.iter().enumerate() {
        let sign = first.map_or("•".to_owned(), |first| format!("{}.", first + place as u64));
        ui.with_layout(layout, |ui| {
            ui.allocate_ui(vec2(20.0, 18.0), |ui| {
                ui.set_min_width(20.0);
                text::label(ui, &sign, Face { color: look.tokens.accent, weight: 600, ..face }, false, look.rtl());
            });
            kit::column(ui, look, |ui| paragraph(ui, look, item, face));
        });
    }
}

/// Columns as wide as their words ask for, within what there is.
fn table(ui: &mut Ui, look: &Look, rows: &[Vec<Vec<Run>>]) {
    let across = rows.iter().map(Vec::len).max().unwrap_or(0);
    if across == 0 {
        return;
    }
    let told = |cell: &Vec<Run>| cell.iter().map(|run| run.text.as_str()).collect::<String>();
    let face = Face::new(theme::BODY, 400, look.tokens.text_1);
    let asks = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| text::width(ui.ctx(), &told(cell), face)).fold(40.0, f32::max)
    };
    let asked: Vec<f32> = (0..across).map(asks).collect();
    let room = ui.available_width() - 12.0 * across as f32;
    let total: f32 = asked.iter().sum();
    let narrow: Vec<f32> = asked.iter().map(|width| width.min(120.0)).collect();
    let spare = (room - narrow.iter().sum::<f32>()).max(0.0);
    let over: f32 = asked.iter().zip(&narrow).map(|(a, n)| a - n).sum::<f32>().max(1.0);
    let widths: Vec<f32> = match total <= room {
        true => asked.clone(),
        false => asked.iter().zip(&narrow).map(|(a, n)| n + spare * (a - n) / over).collect(),
    };
    for (place, row) in rows.iter().enumerate() {
        let ink = if place == 0 { look.tokens.text_3 } else { look.tokens.text_1 };
        let weight = if place == 0 { 600 } else { 400 };
        let layout = match look.rtl() {
            false => egui::Layout::left_to_right(egui::Align::Min),
            true => egui::Layout::right_to_left(egui::Align::Min),
        };
        ui.with_layout(layout, |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for (cell, width) in row.iter().zip(&widths) {
                ui.allocate_ui(vec2(*width, 18.0), |ui| {
                    ui.set_width(*width);
                    kit::column(ui, look, |ui| paragraph(ui, look, cell, Face { color: ink, weight, ..face }));
                });
            }
        });
        if place == 0 {
            let line = ui.available_rect_before_wrap();
            let stroke = egui::Stroke::new(1.0, look.tokens.line);
            ui.painter().hline(line.x_range(), line.top() - 2.0, stroke);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_briefing_comes_apart_into_its_blocks() {
        let source = "# Title\n\nSome **bold** words\nand more.\n\n![The map](dhow:map)\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |\n";
        let blocks = blocks(source);
        let kinds: Vec<&str> = blocks
            .iter()
            .map(|block| match block {
                Block::Heading(..) => "heading",
                Block::Paragraph(..) => "paragraph",
                Block::List(..) => "list",
                Block::Table(..) => "table",
                Block::Picture(..) => "picture",
                Block::Rule => "rule",
            })
            .collect();
        assert_eq!(kinds, ["heading", "paragraph", "picture", "list", "table"]);
        let Block::Paragraph(runs) = &blocks[1] else { panic!("it is a paragraph") };
        assert_eq!(runs.iter().map(|run| run.is_bold).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(blocks[2], Block::Picture("The map".into(), "dhow:map".into()));
        let Block::List(first, items) = &blocks[3] else { panic!("it is a list") };
        assert_eq!((first, items.len()), (&Some(1), 2));
    }
}

//! `dhow shots`: pictures of every screen, in the real window: for handouts, and to look at what was made.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Failure;
use crate::content;
use crate::desktop::app::{self, Options, Scene};
use crate::desktop::desk::Screen;
use crate::desktop::drafts::{DiaryPage, Drafts};
use crate::desktop::host::{Host, Run};
use crate::desktop::settings::Settings;
use crate::desktop::theme::Kind;
use crate::desktop::ui::debrief::Section;
use crate::lang::Language;
use crate::model::scenario::Skill;
use crate::model::stage::Stage;

#[derive(Debug, Args)]
pub struct ShotsArgs {
    /// Folder for the pictures; those that are there are replaced
    out: PathBuf,
    /// Languages: en, fr, es, ar, ru, zh
    #[arg(long, value_delimiter = ',', default_value = "en,fr,ar")]
    languages: Vec<String>,
    /// Palettes: night, day, contrast
    #[arg(long, value_delimiter = ',', default_value = "night,day")]
    palettes: Vec<String>,
    /// Sizes of the window, pixels
    #[arg(long, value_delimiter = ',', default_value = "1366x768")]
    sizes: Vec<String>,
    /// Size of text and controls, per cent
    #[arg(long, default_value_t = 100)]
    scale: u32,
    /// Only the screens whose name holds this word
    #[arg(long)]
    only: Option<String>,
    /// Scenario that the pictures show
    #[arg(long, default_value = "first-shop")]
    scenario: String,
    /// Days that the competent player has run the shop for
    #[arg(long, default_value_t = 45)]
    days: u32,
}

/// A screen by its name: which one, and how it is set.
type Set = (&'static str, Screen, fn(&mut Drafts));

const SETS: [Set; 22] = [
    ("home", Screen::Home, |_| {}),
    ("briefing", Screen::Briefing, |_| {}),
    ("market", Screen::Play, |drafts| drafts.focus.stage = Stage::Market),
    ("product", Screen::Play, |drafts| drafts.focus.stage = Stage::Product),
    ("sourcing", Screen::Play, |drafts| drafts.focus.stage = Stage::Sourcing),
    ("pricing", Screen::Play, |drafts| drafts.focus.stage = Stage::Pricing),
    ("marketing", Screen::Play, |drafts| drafts.focus.stage = Stage::Marketing),
    ("logistics", Screen::Play, |drafts| drafts.focus.stage = Stage::Logistics),
    ("compliance", Screen::Play, |drafts| drafts.focus.stage = Stage::Compliance),
    ("payments", Screen::Play, |drafts| drafts.focus.stage = Stage::Payments),
    ("service", Screen::Play, |drafts| drafts.focus.stage = Stage::Service),
    ("diary", Screen::Play, |drafts| {
        drafts.focus.stage = Stage::Logistics;
        drafts.is_diary_open = true;
        drafts.diary_page = DiaryPage::Diary;
    }),
    ("palette", Screen::Play, |drafts| drafts.open_palette()),
    ("glossary", Screen::Play, |drafts| drafts.is_glossary_open = true),
    ("settings", Screen::Settings, |_| {}),
    ("result", Screen::Result, |_| {}),
    ("debrief-score", Screen::Debrief, |drafts| drafts.debrief.section = Section::Score),
    ("debrief-par", Screen::Debrief, |drafts| drafts.debrief.section = Section::Par),
    ("debrief-made", Screen::Debrief, |drafts| drafts.debrief.section = Section::Made),
    ("debrief-moments", Screen::Debrief, |drafts| {
        drafts.debrief.section = Section::Moments;
        drafts.debrief.point = Some(0);
    }),
    ("debrief-what-if", Screen::Debrief, |drafts| drafts.debrief.section = Section::WhatIf),
    ("debrief-reflection", Screen::Debrief, |drafts| drafts.debrief.section = Section::Reflection),
];

/// The stages opened wide.
const WIDE: [Stage; 9] = Stage::ALL;

pub fn run(args: &ShotsArgs) -> Result<(), Failure> {
    let unwritable = |error| Failure::Input(format!("{} cannot be made: {error}", args.out.display()));
    std::fs::create_dir_all(&args.out).map_err(unwritable)?;
    let scenario = content::find_scenario(&args.scenario)?;
    let is_wanted = |name: &str| args.only.as_ref().is_none_or(|word| name.contains(word.as_str()));
    let mut scenes = Vec::new();
    for size in &args.sizes {
        let size_px = parse_size(size)?;
        for palette in &args.palettes {
            for tag in &args.languages {
                let settings = Settings {
                    language: Language::of_tag(tag).ok_or_else(|| Failure::Input(format!("{tag} is no language")))?,
                    palette: parse_palette(palette)?,
                    scale: args.scale,
                    reduced_motion: true,
                    ..Settings::default()
                };
                let path = |name: &str| args.out.join(format!("{name}-{tag}-{palette}-{size}.png"));
                for (name, screen, prepare) in SETS.iter().filter(|(name, _, _)| is_wanted(name)) {
                    scenes.push(scene(&path(name), size_px, &settings, *screen, *prepare, None));
                }
                for stage in WIDE {
                    let name = format!("{}-wide", stage.word());
                    if is_wanted(&name) {
                        scenes.push(scene(&path(&name), size_px, &settings, Screen::Play, |_| {}, Some(stage)));
                    }
                }
            }
        }
    }
    if scenes.is_empty() {
        return Err(Failure::Input("no screen has this word in its name".into()));
    }
    let count = scenes.len();
    let run = |skill: Skill, days: u32| Run::shown(&scenario, 7, skill, days);
    let mut host = Host::new(Settings::default(), std::env::temp_dir().join("dhow-no-runs"), false);
    host.show(run(Skill::Competent, args.days), Screen::Play);
    // The result is that of a whole run, of a player with something to learn; the other screens show the days asked for.
    scenes.sort_by_key(|scene| matches!(scene.screen, Screen::Result | Screen::Debrief));
    let options =
        Options { shots: scenes, finished: Some(run(Skill::RuleOfThumb, scenario.days)), ..Options::default() };
    app::open(host, Drafts::default(), options).map_err(|error| Failure::Input(error.to_string()))?;
    super::say!("{count} pictures in {}", args.out.display());
    Ok(())
}

fn scene(
    path: &Path,
    size: (u32, u32),
    settings: &Settings,
    screen: Screen,
    prepare: fn(&mut Drafts),
    wide: Option<Stage>,
) -> Scene {
    Scene { path: path.to_owned(), size, settings: settings.clone(), screen, prepare, wide }
}

fn parse_size(text: &str) -> Result<(u32, u32), Failure> {
    let parts = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let fits = |side: u32| (200..=8000).contains(&side);
    match parts {
        Some((width, height)) if fits(width) && fits(height) => Ok((width, height)),
        _ => Err(Failure::Input(format!("{text} is no size; write it as 1366x768"))),
    }
}

fn parse_palette(word: &str) -> Result<Kind, Failure> {
    match word {
        "night" => Ok(Kind::Night),
        "day" => Ok(Kind::Day),
        "contrast" => Ok(Kind::Contrast),
        _ => Err(Failure::Input(format!("{word} is no palette; choose night, day or contrast"))),
    }
}

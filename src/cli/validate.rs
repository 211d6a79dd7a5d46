//! `dhow validate`: how good a scenario's assessment is. What a teacher reads before assigning it.
//!
//! Players of known skill, players that cheat and simulated candidates are marked on many forms; the figures say whether
//! luck can pass, whether a trick can, whether skill orders, and which stage never matters. Can be cancelled at any
//! moment: forms that are done are kept, and the next call goes on with the rest.

use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;
use serde::Serialize;

use super::{Failure, print_json, progress, say, write_new};
use crate::assess::genome::Genome;
use crate::assess::measure::figures::{self, Figure, Quality, Target};
use crate::assess::measure::sheet::{self, Plan, Sheet};
use crate::assess::measure::subject::Subject;
use crate::assess::measure::validity::Validity;
use crate::assess::record::Record;
use crate::assess::{score, search};
use crate::base::dice::Seed;
use crate::content;
use crate::home;
use crate::model::rubric::Rubric;
use crate::model::scenario::{Scenario, Skill};
use crate::player::Player as _;
use crate::report::plots;

#[derive(Debug, Args)]
pub struct ValidateArgs {
    /// Folder of the scenario, or its scenario.ron
    scenario: PathBuf,
    /// How many forms, from form 1
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    forms: u32,
    /// Threads; as many as there are cores where not given
    #[arg(long)]
    threads: Option<usize>,
    /// Also let a search for the highest mark try so many players, on one form
    #[arg(long)]
    search: Option<usize>,
    /// Write table.csv, figures.json and plots into this new folder
    #[arg(long)]
    out: Option<PathBuf>,
    /// Write the figures into the scenario's folder as validity.ron, in place of what is there
    #[arg(long)]
    keep: bool,
    /// Begin anew, whatever was kept of an earlier call
    #[arg(long)]
    fresh: bool,
    /// Print everything as JSON
    #[arg(long)]
    json: bool,
}

/// What `--json` and `figures.json` hold.
#[derive(Serialize)]
struct Report<'r> {
    scenario: &'r str,
    rules: u32,
    assessment: u32,
    plan: Plan,
    quality: &'r Quality,
    /// The player that a search for the highest mark found.
    searched: Option<Searched>,
    /// Over all marks: the same on every machine and for every number of threads.
    digest: crate::base::digest::Digest,
}

/// What a search for the highest mark found.
#[derive(Serialize)]
struct Searched {
    evaluations: usize,
    /// Its mark on the form it was found on, and its mean and passes on others.
    there: f64,
    elsewhere: f64,
    passes: f64,
    /// The expert's mean on those.
    expert: f64,
    knobs: Vec<(&'static str, f64)>,
}

/// The form that a search looks at, and those on which what it found is tried.
const SEARCHED_FORM: u32 = 1;
const TRIED_FORMS: std::ops::RangeInclusive<u32> = 2..=25;

/// Forms on which the market is played under other names.
const RENAMED_FORMS: u32 = 4;

pub fn run(args: &ValidateArgs) -> Result<(), Failure> {
    let scenario = content::load_scenario(&args.scenario)?;
    let plan = Plan::of(args.forms);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(args.threads.unwrap_or(0)).build();
    let pool = pool.map_err(|error| Failure::Internal(error.to_string()))?;
    let sheets = pool.install(|| sheets(&scenario, &plan, args.fresh));
    let renamed = pool.install(|| renamed(&scenario));
    let mut quality = figures::quality(&scenario.rubric, &sheets);
    figures::fairness(&mut quality, &sheets, &renamed);
    let searched = args.search.map(|evaluations| pool.install(|| search(&scenario, evaluations, &sheets)));
    let report = Report {
        searched,
        scenario: &scenario.id,
        rules: crate::model::RULES_VERSION,
        assessment: crate::assess::ASSESSMENT_VERSION,
        plan,
        quality: &quality,
        digest: crate::base::digest::digest_of(&sheets),
    };
    if let Some(folder) = &args.out {
        write(folder, &report, &sheets, &scenario)?;
    }
    if args.keep {
        keep(&args.scenario, &Validity::of(plan, &quality, &sheets))?;
    }
    if args.json {
        print_json(&report)?;
    } else {
        show(&scenario, &report);
    }
    // The check says no where a target is missed, so that a teacher's script can act on it.
    if quality.missed().next().is_some() { Err(Failure::Negative) } else { Ok(()) }
}

/// Marks every form that was not kept, side by side, and keeps it as soon as it is done.
fn sheets(scenario: &Scenario, plan: &Plan, fresh: bool) -> Vec<Sheet> {
    let file = home::sheets::file(scenario, plan);
    if let Some(file) = file.as_ref().filter(|_| fresh) {
        let _was_there = std::fs::remove_file(file);
    }
    let mut sheets: Vec<Sheet> = file.as_ref().map(home::sheets::read).unwrap_or_default();
    sheets.retain(|sheet| (1..=plan.forms).contains(&sheet.form));
    sheets.sort_by_key(|sheet| sheet.form);
    sheets.dedup_by_key(|sheet| sheet.form);
    let missing: Vec<u32> =
        (1..=plan.forms).filter(|form| sheets.binary_search_by_key(form, |sheet| sheet.form).is_err()).collect();
    let runs: u64 = missing.iter().map(|form| plan.runs(*form)).sum();
    let bar = progress(runs, "runs");
    let play = |form: u32| {
        let sheet = sheet::play(&content::generate::setting(scenario, form), plan, || bar.inc(1));
        if let Some(file) = &file {
            home::sheets::add(file, &sheet);
        }
        sheet
    };
    // The first forms hold most runs: one by one, so that they spread over the cores.
    sheets.extend(missing.into_par_iter().with_max_len(1).map(play).collect::<Vec<_>>());
    bar.finish_and_clear();
    sheets.sort_by_key(|sheet| sheet.form);
    sheets
}

/// The ladder on the same markets under other names.
fn renamed(scenario: &Scenario) -> Vec<Sheet> {
    let mut other = scenario.clone();
    for (number, market) in other.markets.iter_mut().enumerate() {
        market.name = Some(format!("Elsewhere {}", number + 1));
        market.currency = Some("groat".into());
    }
    let plan = Plan::ladder_alone();
    let forms = (1..=RENAMED_FORMS).into_par_iter();
    forms.map(|form| sheet::play(&content::generate::setting(&other, form), &plan, || {})).collect()
}

/// Lets a search try players on one form, and the best of them play others: a mark that holds there is skill, however it
/// was found; one that does not is a fluke of the form.
fn search(scenario: &Scenario, evaluations: usize, sheets: &[Sheet]) -> Searched {
    let pars = home::par::folder();
    let marks = |form: u32, genome: &Genome| {
        let setting = content::generate::setting(scenario, form);
        let par = home::par::of(pars.as_deref(), &setting, |_| {});
        let player = genome.player();
        let record = Record::play_by(setting, |view| player.decide(view));
        score::assess(&record, &par)
    };
    // Played before the search, so that its threads do not all play the same par.
    let _kept = home::par::of(pars.as_deref(), &content::generate::setting(scenario, SEARCHED_FORM), |_| {});
    let bar = progress(evaluations as u64, "search");
    let judge = |genome: &Genome| marks(SEARCHED_FORM, genome).mark;
    let found = search::search(Seed(scenario.world_seed), evaluations, |done| bar.set_position(done as u64), judge);
    bar.finish_and_clear();
    let (best, there) = found.first().expect("a search tries somebody");
    let elsewhere: Vec<_> = TRIED_FORMS.into_par_iter().map(|form| marks(form, best)).collect();
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / (values.len() as f64).max(1.0);
    let expert = sheets.iter().filter(|sheet| TRIED_FORMS.contains(&sheet.form));
    Searched {
        evaluations,
        there: *there,
        elsewhere: mean(elsewhere.iter().map(|held| held.mark).collect()),
        passes: mean(elsewhere.iter().map(|held| f64::from(u8::from(held.passed))).collect()),
        expert: mean(expert.filter_map(|sheet| Some(sheet.of(Subject::Rung(Skill::Expert))?.mark)).collect()),
        knobs: best.settings().collect(),
    }
}

/// Puts the figures beside the scenario, for those who assign it.
fn keep(scenario: &Path, validity: &Validity) -> Result<(), Failure> {
    let folder = if scenario.is_dir() { scenario } else { scenario.parent().unwrap_or(Path::new(".")) };
    let path = folder.join("validity.ron");
    let pretty = ron::ser::PrettyConfig::new().depth_limit(3);
    let text = ron::ser::to_string_pretty(validity, pretty).map_err(|error| Failure::Internal(error.to_string()))?;
    let head = "// How good this scenario's assessment is. Written by `dhow validate --keep`; what each figure means: docs/assessment.md.\n";
    std::fs::write(&path, format!("{head}{text}\n"))
        .map_err(|error| Failure::Input(format!("{} cannot be written: {error}", path.display())))
}

fn write(folder: &Path, report: &Report, sheets: &[Sheet], scenario: &Scenario) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)
        .map_err(|error| Failure::Input(format!("{} cannot be made: {error}", folder.display())))?;
    let json = serde_json::to_string_pretty(report).map_err(|error| Failure::Internal(error.to_string()))?;
    write_new(&folder.join("figures.json"), &json)?;
    write_new(&folder.join("table.csv"), &table(&scenario.rubric, sheets)?)?;
    write_new(&folder.join("players.svg"), &plots::players(&scenario.rubric, report.quality))?;
    write_new(&folder.join("marks.svg"), &plots::marks(&scenario.rubric, sheets))?;
    Ok(())
}

/// A line a player and form.
fn table(rubric: &Rubric, sheets: &[Sheet]) -> Result<String, Failure> {
    let internal = |error: csv::Error| Failure::Internal(error.to_string());
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = ["form", "player", "mark", "passed", "outcome", "profit", "cap"].map(str::to_owned);
    let assessed = rubric.competences.iter().filter(|spec| spec.weight > 0.0);
    let head = head.into_iter().chain(assessed.map(|spec| spec.competence.word().to_owned()));
    writer.write_record(head).map_err(internal)?;
    for sheet in sheets {
        for marks in &sheet.marks {
            let cells = [
                sheet.form.to_string(),
                marks.subject.name(),
                format!("{:.2}", marks.mark),
                u8::from(marks.passed).to_string(),
                format!("{:.2}", marks.outcome),
                format!("{:.2}", marks.profit),
                marks.cap.map_or(String::new(), |cap| format!("{cap:.0}")),
            ];
            let points = marks.competences.iter().map(|points| format!("{points:.2}"));
            writer.write_record(cells.into_iter().chain(points)).map_err(internal)?;
        }
    }
    let bytes = writer.into_inner().map_err(|error| Failure::Internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| Failure::Internal(error.to_string()))
}

fn show(scenario: &Scenario, report: &Report) {
    let Report { plan, quality, .. } = report;
    let Plan { forms, probed, crossed, candidates } = plan;
    say!("{} · {forms} forms · {candidates} candidates on {crossed} of them · probes on {probed}", scenario.title);
    say!("");
    let titles = ["player", "forms", "mark", "deviation", "passes", "result", "profit", "capped"];
    let [player, of, mark, deviation, passes, result, profit, capped] = titles;
    say!("{player:<28}{of:>6}{mark:>8}{deviation:>11}{passes:>8}{result:>8}{profit:>12}{capped:>8}");
    let is_shown = |row: &&figures::Row| !matches!(row.subject, Subject::Candidate(_));
    for row in quality.rows.iter().filter(is_shown) {
        say!(
            "{:<28}{:>6}{:>8.1}{:>11.1}{:>7.0}%{:>8.1}{:>12.0}{:>7.0}%",
            row.name,
            row.forms,
            row.mark,
            row.deviation,
            row.passed * 100.0,
            row.outcome,
            row.profit,
            row.capped * 100.0
        );
    }
    say!("");
    say!("Error of one run's mark {:.2}; candidates differ by {:.2}", quality.error, quality.between);
    let mut group = "";
    for figure in &quality.figures {
        if figure.group != group {
            group = &figure.group;
            say!("{group}");
        }
        say!(
            "  {:<56}{:>8.3}  {:<10}{}",
            figure.name,
            figure.value,
            wanted(figure),
            if figure.met { "" } else { "MISSED" }
        );
    }
    if let Some(searched) = &report.searched {
        let Searched { evaluations, there, elsewhere, passes, expert, .. } = searched;
        say!("");
        say!(
            "Search for the highest mark, {evaluations} players: {there:.1} on its form; on others {elsewhere:.1}, {:.0} % pass; the expert has {expert:.1}",
            passes * 100.0
        );
        let knobs = searched.knobs.iter().map(|(name, value)| format!("{name} {value:.2}"));
        say!("  {}", knobs.collect::<Vec<_>>().join(", "));
    }
    say!("");
    let missed = quality.missed().count();
    say!("{} of {} figures are as they have to be", quality.figures.len() - missed, quality.figures.len());
    say!("digest {}", report.digest);
}

fn wanted(figure: &Figure) -> String {
    match figure.target {
        Target::AtLeast(least) => format!(">= {least:.2}"),
        Target::AtMost(most) => format!("<= {most:.2}"),
    }
}

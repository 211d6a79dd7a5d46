//! What the sheets say of the assessment: figures, each with what it has to be.
//!
//! An exam is six runs (of practice) or twelve (of certification); a single run is never a verdict on a person. Where a figure
//! is of an exam it says so. Terms are those of the Standards for Educational and Psychological Testing (AERA, APA, NCME,
//! 2014); G is the generalizability coefficient of candidates over runs.

use serde::{Deserialize, Serialize};

use super::sheet::{Marks, Sheet};
use super::subject::Subject;
use super::variance::{self, Parts, correlation, deviation, mean};
use crate::base::math;
use crate::model::rubric::Rubric;
use crate::model::scenario::Skill;
use crate::model::stage::Stage;
use crate::player::trick::Trick;

/// Runs of a practice exam, and of one for certification.
pub const PRACTICE: usize = 6;
pub const CERTIFICATION: usize = 12;

/// What a figure has to be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    AtLeast(f64),
    AtMost(f64),
}

impl Target {
    pub fn is_met(self, value: f64) -> bool {
        match self {
            Target::AtLeast(least) => value >= least,
            Target::AtMost(most) => value <= most,
        }
    }
}

/// A figure of the assessment's quality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What it is of: `ordering`, `reliability`, `cut`, `consistency`, `luck`, `exploit`, `retry`, `fairness`,
    /// `construct`, `decoration`.
    pub group: String,
    pub name: String,
    pub value: f64,
    pub target: Target,
    pub met: bool,
}

/// A player's marks over the forms it met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub subject: Subject,
    pub name: String,
    pub forms: u32,
    pub mark: f64,
    pub deviation: f64,
    pub passed: f64,
    pub outcome: f64,
    pub profit: f64,
    pub capped: f64,
}

/// The whole of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quality {
    pub rows: Vec<Row>,
    pub figures: Vec<Figure>,
    /// Standard error of one run's mark, over candidates.
    pub error: f64,
    /// Deviation between candidates.
    pub between: f64,
}

impl Quality {
    pub fn missed(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| !figure.met)
    }
}

/// Figures in the making.
#[derive(Default)]
struct Desk(Vec<Figure>);

impl Desk {
    fn put(&mut self, group: &str, name: impl Into<String>, value: f64, target: Target) {
        // What cannot be computed, from too few forms, is not met.
        let met = value.is_finite() && target.is_met(value);
        self.0.push(Figure { group: group.into(), name: name.into(), value, target, met });
    }
}

/// Reads the quality from the sheets of a scenario.
pub fn quality(rubric: &Rubric, sheets: &[Sheet]) -> Quality {
    let table = candidates(sheets, |marks| marks.mark);
    let parts = variance::parts(&table);
    let mut desk = Desk::default();
    ordering(sheets, &mut desk);
    reliability(&table, parts, &mut desk);
    cut(rubric, sheets, &table, &mut desk);
    consistency(rubric, sheets, parts, &mut desk);
    luck(sheets, parts, &mut desk);
    exploit(sheets, parts, &mut desk);
    retry(sheets, parts, &mut desk);
    construct(rubric, sheets, &mut desk);
    decoration(sheets, &mut desk);
    let error = parts.error();
    Quality { rows: rows(sheets), figures: desk.0, error, between: math::sqrt(parts.person) }
}

/// The same player on the same market under other names: the difference against how far candidates lie apart.
pub fn fairness(quality: &mut Quality, sheets: &[Sheet], relabelled: &[Sheet]) {
    let difference = |skill: Skill| {
        let own = |sheet: &Sheet| Some(sheet.of(Subject::Rung(skill))?.mark);
        let gaps = relabelled.iter().filter_map(|other| {
            let first = sheets.iter().find(|sheet| sheet.form == other.form)?;
            Some(own(other)? - own(first)?)
        });
        mean(&gaps.collect::<Vec<_>>()).abs()
    };
    let greatest = Skill::ALL.into_iter().map(difference).fold(0.0, f64::max);
    let mut desk = Desk::default();
    desk.put(
        "fairness",
        "same market under other names, in deviations",
        greatest / quality.between,
        Target::AtMost(0.1),
    );
    quality.figures.append(&mut desk.0);
}

/// Marks of a subject over all forms it met.
fn of(sheets: &[Sheet], subject: Subject) -> Vec<&Marks> {
    sheets.iter().filter_map(|sheet| sheet.of(subject)).collect()
}

fn marks_of(sheets: &[Sheet], subject: Subject) -> Vec<f64> {
    of(sheets, subject).iter().map(|marks| marks.mark).collect()
}

fn rows(sheets: &[Sheet]) -> Vec<Row> {
    let mut subjects: Vec<Subject> =
        sheets.iter().flat_map(|sheet| sheet.marks.iter().map(|marks| marks.subject)).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let row = |subject: Subject| {
        let held = of(sheets, subject);
        let each = |read: fn(&Marks) -> f64| held.iter().map(|marks| read(marks)).collect::<Vec<f64>>();
        let marks = each(|marks| marks.mark);
        Row {
            subject,
            name: subject.name(),
            forms: held.len() as u32,
            mark: mean(&marks),
            deviation: deviation(&marks),
            passed: mean(&each(|marks| f64::from(u8::from(marks.passed)))),
            outcome: mean(&each(|marks| marks.outcome)),
            profit: mean(&each(|marks| marks.profit)),
            capped: mean(&each(|marks| f64::from(u8::from(marks.cap.is_some())))),
        }
    };
    subjects.into_iter().map(row).collect()
}

/// A row a candidate, a column a form.
fn candidates(sheets: &[Sheet], read: impl Fn(&Marks) -> f64) -> Vec<Vec<f64>> {
    let crossed: Vec<&Sheet> = sheets.iter().filter(|sheet| sheet.of(Subject::Candidate(0)).is_some()).collect();
    let row = |number: u32| {
        let held = crossed.iter().map(|sheet| sheet.of(Subject::Candidate(number)).map(&read));
        held.collect::<Option<Vec<f64>>>().filter(|row| !row.is_empty())
    };
    (0..).map_while(row).collect()
}

/// Means of consecutive groups.
fn exams(marks: &[f64], size: usize) -> Vec<f64> {
    marks.chunks_exact(size).map(mean).collect()
}

/// How often the first is above the second; the same is half.
fn wins(more: &[f64], less: &[f64]) -> f64 {
    let won = more.iter().zip(less).map(|(a, b)| match a.total_cmp(b) {
        std::cmp::Ordering::Greater => 1.0,
        std::cmp::Ordering::Equal => 0.5,
        std::cmp::Ordering::Less => 0.0,
    });
    mean(&won.collect::<Vec<f64>>())
}

fn ordering(sheets: &[Sheet], desk: &mut Desk) {
    let steps = [
        (Skill::Novice, Skill::Idle, 0.95),
        (Skill::Novice, Skill::Random, 0.95),
        (Skill::RuleOfThumb, Skill::Novice, 0.95),
        (Skill::Competent, Skill::RuleOfThumb, 0.95),
        (Skill::Expert, Skill::Competent, 0.85),
    ];
    for (more, less, least) in steps {
        let (above, below) = (marks_of(sheets, Subject::Rung(more)), marks_of(sheets, Subject::Rung(less)));
        let name = format!("{} above {}", more.word(), less.word());
        desk.put("ordering", format!("{name}, one run"), wins(&above, &below), Target::AtLeast(least));
        let (above, below) = (exams(&above, PRACTICE), exams(&below, PRACTICE));
        if !above.is_empty() {
            desk.put("ordering", format!("{name}, exam"), wins(&above, &below), Target::AtLeast(0.99));
        }
    }
}

fn reliability(table: &[Vec<f64>], parts: Parts, desk: &mut Desk) {
    desk.put("reliability", "G of a practice exam", parts.reliability(PRACTICE as f64), Target::AtLeast(0.80));
    desk.put(
        "reliability",
        "G of a certification exam",
        parts.reliability(CERTIFICATION as f64),
        Target::AtLeast(0.90),
    );
    let mut middle: Vec<&Vec<f64>> = table.iter().collect();
    middle.sort_by(|a, b| mean(a).total_cmp(&mean(b)));
    let quarter = middle.len() / 4;
    let middle: Vec<Vec<f64>> = middle[quarter..middle.len() - quarter].iter().map(|row| (*row).clone()).collect();
    let held = variance::parts(&middle).reliability(PRACTICE as f64);
    desk.put("reliability", "G of a practice exam, middle half", held, Target::AtLeast(0.70));
}

/// Candidates whose mean is within this of the pass mark are near the cut.
const NEAR: f64 = 10.0;

fn cut(rubric: &Rubric, sheets: &[Sheet], table: &[Vec<f64>], desk: &mut Desk) {
    let near: Vec<Vec<f64>> = table.iter().filter(|row| (mean(row) - rubric.pass).abs() <= NEAR).cloned().collect();
    let within = mean(&near.iter().map(|row| variance::variance(row)).collect::<Vec<_>>());
    let of_rung = |skill: Skill| mean(&marks_of(sheets, Subject::Rung(skill)));
    let step = of_rung(Skill::Competent) - of_rung(Skill::RuleOfThumb);
    let error = math::sqrt(within / PRACTICE as f64);
    desk.put("cut", "error of a practice exam at the cut, in rungs", error / step, Target::AtMost(1.0 / 3.0));
}

/// An exam's verdict: the mean mark, and the mean of each competence, are enough.
fn is_pass(rubric: &Rubric, runs: &[&Marks]) -> bool {
    let marks: Vec<f64> = runs.iter().map(|marks| marks.mark).collect();
    let competences = runs.first().map_or(0, |marks| marks.competences.len());
    let is_enough =
        |place: usize| mean(&runs.iter().map(|marks| marks.competences[place]).collect::<Vec<_>>()) >= rubric.floor;
    mean(&marks) >= rubric.pass && (0..competences).all(is_enough)
}

fn consistency(rubric: &Rubric, sheets: &[Sheet], parts: Parts, desk: &mut Desk) {
    let error = parts.error() / math::sqrt(PRACTICE as f64);
    let (mut one, mut other, mut same, mut all) = (0.0, 0.0, 0.0, 0.0);
    let (mut wrong_passes, mut wrong_fails) = (0.0, 0.0);
    for number in 0.. {
        let runs = of(sheets, Subject::Candidate(number));
        if runs.len() < 2 * PRACTICE {
            break;
        }
        let (first, second) = (&runs[..PRACTICE], &runs[PRACTICE..2 * PRACTICE]);
        let (a, b) = (is_pass(rubric, first), is_pass(rubric, second));
        let held = |runs: &[&Marks]| mean(&runs.iter().map(|marks| marks.mark).collect::<Vec<_>>());
        all += 1.0;
        same += f64::from(u8::from(a == b));
        one += f64::from(u8::from(a));
        other += f64::from(u8::from(b));
        wrong_passes += f64::from(u8::from(a && held(second) < rubric.pass - error));
        wrong_fails += f64::from(u8::from(!a && b && held(second) > rubric.pass + error));
    }
    let agreed = same / all;
    let by_chance = (one / all) * (other / all) + (1.0 - one / all) * (1.0 - other / all);
    let kappa = if by_chance < 1.0 { (agreed - by_chance) / (1.0 - by_chance) } else { f64::NAN };
    desk.put("consistency", "the same verdict by two exams", agreed, Target::AtLeast(0.90));
    desk.put("consistency", "kappa of it", kappa, Target::AtLeast(0.80));
    desk.put("consistency", "passes that should not be, beyond an error", wrong_passes / all, Target::AtMost(0.05));
    desk.put("consistency", "fails that should not be, beyond an error", wrong_fails / all, Target::AtMost(0.05));
}

fn luck(sheets: &[Sheet], parts: Parts, desk: &mut Desk) {
    desk.put("luck", "share of the form in the marks' variance", parts.form_share(), Target::AtMost(0.05));
    type Read = fn(&super::sheet::Luck) -> f64;
    let indices: [(&str, Read); 5] = [
        ("traffic", |luck| luck.traffic),
        ("late goods", |luck| luck.lateness),
        ("rivals", |luck| luck.rivals),
        ("shocks", |luck| luck.shocks),
        ("worth of the form", |luck| luck.worth),
    ];
    for (name, read) in indices {
        let (mut index, mut residual) = (Vec::new(), Vec::new());
        for skill in [Skill::Novice, Skill::RuleOfThumb, Skill::Competent, Skill::Expert] {
            let marks = marks_of(sheets, Subject::Rung(skill));
            let middle = mean(&marks);
            index.extend(sheets.iter().map(|sheet| read(&sheet.luck)));
            residual.extend(marks.iter().map(|mark| mark - middle));
        }
        let held = correlation(&index, &residual).abs();
        desk.put("luck", format!("correlation with {name}"), held, Target::AtMost(0.10));
    }
}

fn exploit(sheets: &[Sheet], parts: Parts, desk: &mut Desk) {
    let competent = mean(&marks_of(sheets, Subject::Rung(Skill::Competent)));
    for trick in Trick::ALL {
        let held = of(sheets, Subject::Cheat(trick));
        let marks: Vec<f64> = held.iter().map(|marks| marks.mark).collect();
        let passed = held.iter().filter(|marks| marks.passed).count() as f64 / held.len() as f64;
        let name = trick.word();
        let behind = (competent - mean(&marks)) / parts.error();
        desk.put("exploit", format!("{name}: errors below competent"), behind, Target::AtLeast(1.0));
        desk.put("exploit", format!("{name}: passes"), passed, Target::AtMost(0.01));
    }
    for trick in Trick::ALL {
        // What a trick adds to skill, on the forms on which both were played.
        let pairs = sheets.iter().filter_map(|sheet| {
            let able = sheet.of(Subject::AbleCheat(trick))?.mark;
            Some(able - sheet.of(Subject::Rung(Skill::Competent))?.mark)
        });
        let gain = mean(&pairs.collect::<Vec<_>>()) / parts.error();
        desk.put("exploit", format!("{}: errors it adds to skill", trick.word()), gain, Target::AtMost(0.3));
    }
}

fn retry(sheets: &[Sheet], parts: Parts, desk: &mut Desk) {
    const TRIES: usize = 5;
    let gain = |skill: Skill| {
        let marks = marks_of(sheets, Subject::Rung(skill));
        let best = marks.chunks_exact(TRIES).map(|tries| tries.iter().copied().fold(f64::MIN, f64::max));
        let best: Vec<f64> = best.collect();
        if best.is_empty() { f64::NAN } else { mean(&best) - mean(&marks) }
    };
    let rungs = [Skill::Novice, Skill::RuleOfThumb, Skill::Competent, Skill::Expert];
    let gain = mean(&rungs.map(gain)) / math::sqrt(parts.person);
    desk.put("retry", "gain of the best of five forms, in deviations", gain, Target::AtMost(0.3));
}

fn construct(rubric: &Rubric, sheets: &[Sheet], desk: &mut Desk) {
    let assessed: Vec<_> =
        rubric.competences.iter().filter(|spec| spec.weight > 0.0).map(|spec| spec.competence).collect();
    let errors: Vec<f64> = (0..assessed.len())
        .map(|place| variance::parts(&candidates(sheets, |marks| marks.competences[place])).error())
        .collect();
    for stage in Stage::ALL {
        let pairs = |place: usize| {
            let pairs = sheets.iter().filter_map(|sheet| {
                let weak = sheet.of(Subject::Weak(stage))?.competences[place];
                Some(sheet.of(Subject::Rung(Skill::Competent))?.competences[place] - weak)
            });
            pairs.collect::<Vec<f64>>()
        };
        let falls = |place: usize| mean(&pairs(place)) / errors[place].max(f64::MIN_POSITIVE);
        // What is left of a difference when its own sampling error is taken off: of nine others the largest of nothing but
        // chance would look like something.
        let moves = |place: usize| {
            let pairs = pairs(place);
            let chance = 2.0 * deviation(&pairs) / math::sqrt((pairs.len() as f64).max(1.0));
            (mean(&pairs).abs() - chance).max(0.0) / errors[place].max(f64::MIN_POSITIVE)
        };
        let Some(own) = assessed.iter().position(|competence| competence.stage() == Some(stage)) else { continue };
        let word = stage.word();
        desk.put("construct", format!("weak in {word}: it falls, in errors"), falls(own), Target::AtLeast(1.0));
        // The use of data runs across the stages, so it may move with any of them.
        let others = (0..assessed.len()).filter(|place| *place != own && assessed[*place].stage().is_some());
        let most = others.map(moves).fold(0.0, f64::max);
        desk.put("construct", format!("weak in {word}: others surely move, in errors"), most, Target::AtMost(0.3));
    }
}

fn decoration(sheets: &[Sheet], desk: &mut Desk) {
    for stage in Stage::ALL {
        let pairs = sheets.iter().filter_map(|sheet| {
            let without = sheet.of(Subject::Without(stage))?.outcome;
            Some(sheet.of(Subject::Rung(Skill::Competent))?.outcome - without)
        });
        let moved = mean(&pairs.map(f64::abs).collect::<Vec<_>>());
        let name = format!("without {}: points of the result in money", stage.word());
        desk.put("decoration", name, moved, Target::AtLeast(1.0));
    }
}

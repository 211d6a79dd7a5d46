//! Everybody's marks on one form.

use serde::{Deserialize, Serialize};

use super::subject::Subject;
use crate::assess::par::Par;
use crate::assess::record::Record;
use crate::assess::score::{self, Assessment};
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::model::stage::Stage;
use crate::player::trick::Trick;
use crate::sim::event::Event;
use crate::sim::world::STUDENT;

/// What is kept of an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Marks {
    pub subject: Subject,
    pub mark: f64,
    pub passed: bool,
    pub outcome: f64,
    /// Home currency, major units.
    pub profit: f64,
    /// In the order of the rubric's assessed competences.
    pub competences: Vec<f64>,
    pub cap: Option<f64>,
}

/// How kind a form was, apart from how it was played.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Luck {
    /// Orders of all shoppers together.
    pub traffic: f64,
    /// Days that goods came late to the competent player.
    pub lateness: f64,
    /// What rivals took: copies of listings that came.
    pub rivals: f64,
    /// Shocks that began.
    pub shocks: f64,
    /// What the form was worth to the competent player.
    pub worth: f64,
}

/// A form, marked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    pub form: u32,
    pub luck: Luck,
    pub marks: Vec<Marks>,
}

/// How much is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// On every form: the ladder and the cheats.
    pub forms: u32,
    /// On the first so many: stages one rung lower, stages left alone, tricks in able hands.
    pub probed: u32,
    /// On the first so many: every candidate.
    pub crossed: u32,
    pub candidates: u32,
}

impl Plan {
    /// The plan for so many forms. Probes and candidates are the same on all forms or on none, so that they can be
    /// compared; their numbers are what a stable figure needs.
    pub fn of(forms: u32) -> Plan {
        const PROBED: u32 = 24;
        const CROSSED: u32 = 12;
        const CANDIDATES: u32 = 60;
        Plan { forms, probed: forms.min(PROBED), crossed: forms.min(CROSSED), candidates: CANDIDATES }
    }

    /// The ladder and nobody else.
    pub fn ladder_alone() -> Plan {
        Plan { forms: 0, probed: 0, crossed: 0, candidates: 0 }
    }

    /// How many runs a form takes.
    pub fn runs(&self, form: u32) -> u64 {
        (Skill::ALL.len() + self.subjects(form).len()) as u64
    }

    /// Who plays on a form beside the ladder.
    fn subjects(&self, form: u32) -> Vec<Subject> {
        let mut subjects = Vec::new();
        if form <= self.forms {
            subjects.extend(Trick::ALL.map(Subject::Cheat));
        }
        if form <= self.probed {
            subjects.extend(Stage::ALL.map(Subject::Weak));
            subjects.extend(Stage::ALL.map(Subject::Without));
            subjects.extend(Trick::ALL.map(Subject::AbleCheat));
        }
        if form <= self.crossed {
            subjects.extend((0..self.candidates).map(Subject::Candidate));
        }
        subjects
    }
}

/// Plays and marks a form. `on_run` after each run.
pub fn play(setting: &Setting, plan: &Plan, mut on_run: impl FnMut()) -> Sheet {
    let rungs = Skill::ALL.map(|skill| {
        on_run();
        Record::play(setting.clone(), skill)
    });
    let par = Par::of(&setting.scenario.rubric, &rungs);
    let luck = luck(&rungs[Skill::Competent as usize]);
    let rung_marks = Skill::ALL.into_iter().zip(&rungs);
    let mut marks: Vec<Marks> =
        rung_marks.map(|(skill, record)| of(Subject::Rung(skill), &score::assess(record, &par))).collect();
    let whim = rungs[0].session().whim();
    drop(rungs);
    for subject in plan.subjects(setting.form) {
        let record = Record::play_by(setting.clone(), |view| subject.decide(whim, view));
        marks.push(of(subject, &score::assess(&record, &par)));
        on_run();
    }
    Sheet { form: setting.form, luck, marks }
}

fn of(subject: Subject, assessment: &Assessment) -> Marks {
    Marks {
        subject,
        mark: assessment.mark,
        passed: assessment.passed,
        outcome: assessment.outcome,
        profit: assessment.profit.major(),
        competences: assessment.competences.iter().map(|mark| mark.points).collect(),
        cap: assessment.conduct.iter().filter_map(|found| found.cap).reduce(f64::min),
    }
}

fn luck(competent: &Record) -> Luck {
    let mut luck = Luck { traffic: 0.0, lateness: 0.0, rivals: 0.0, shocks: 0.0, worth: competent.profit().major() };
    for (_, event) in competent.events() {
        match event {
            Event::GoodsReady { shop, late_days, .. } if *shop == STUDENT => luck.lateness += f64::from(*late_days),
            Event::Delivered { listing, late_days, .. } if competent.is_own(*listing) => {
                // A hundred parcels a day late weigh like a consignment that is.
                luck.lateness += 0.01 * f64::from(*late_days);
            }
            Event::CopycatEntered { .. } => luck.rivals += 1.0,
            Event::Shock { .. } => luck.shocks += 1.0,
            _ => {}
        }
    }
    let last = competent.opening(crate::base::calendar::Day(u32::MAX));
    luck.traffic = last.niches.iter().map(|niche| niche.search_index).sum::<f64>()
        + competent.opening(crate::base::calendar::Day(0)).niches.iter().map(|niche| niche.search_index).sum::<f64>();
    luck
}

impl Sheet {
    pub fn of(&self, subject: Subject) -> Option<&Marks> {
        self.marks.iter().find(|marks| marks.subject == subject)
    }
}

//! Who is marked: rungs of the ladder, cheats, a competent player with one stage in worse hands, simulated candidates.

use serde::{Deserialize, Serialize};

use crate::base::dice::{Seed, Stream};
use crate::model::scenario::Skill;
use crate::model::stage::Stage;
use crate::player::Script;
use crate::player::trick::{Cheat, Trick};
use crate::sim::decision::Decision;
use crate::sim::view::ShopView;

/// A player of known making.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    Rung(Skill),
    /// A trick in place of skill.
    Cheat(Trick),
    /// A trick in competent hands: what it adds to skill.
    AbleCheat(Trick),
    /// The competent player with one stage decided by rule of thumb: one rung lower, so that the shop still works.
    Weak(Stage),
    /// The competent player with one stage left alone.
    Without(Stage),
    /// Stage by stage of another skill; by number.
    Candidate(u32),
}

impl Subject {
    /// Plays like it.
    pub fn decide(self, whim: Seed, view: &ShopView) -> Vec<Decision> {
        match self {
            Subject::Rung(skill) => Script::new(skill, whim).decide(view),
            Subject::Cheat(trick) => Cheat::new(trick, whim).decide(view),
            Subject::AbleCheat(trick) => Cheat::new(trick, whim).with_base(Skill::Competent).decide(view),
            Subject::Weak(stage) => Script::new(Skill::Competent, whim).with(stage, Skill::RuleOfThumb).decide(view),
            Subject::Without(stage) => Script::new(Skill::Competent, whim).with(stage, Skill::Idle).decide(view),
            Subject::Candidate(number) => candidate(number, whim).decide(view),
        }
    }

    /// As tables name it.
    pub fn name(self) -> String {
        match self {
            Subject::Rung(skill) => skill.word().into(),
            Subject::Cheat(trick) => trick.word().into(),
            Subject::AbleCheat(trick) => format!("competent {}", trick.word()),
            Subject::Weak(stage) => format!("weak in {}", stage.word()),
            Subject::Without(stage) => format!("without {}", stage.word()),
            Subject::Candidate(number) => format!("candidate {number}"),
        }
    }
}

/// The skills that candidates are made of.
const MADE_OF: [Skill; 4] = [Skill::Novice, Skill::RuleOfThumb, Skill::Competent, Skill::Expert];
/// How far a candidate's stages lie from its own level, in rungs either way.
const SCATTER: f64 = 1.2;

/// A candidate: a level of its own, from novice to expert, and stages around it. The same person on every form and in
/// every scenario, since it is drawn from its number alone.
fn candidate(number: u32, whim: Seed) -> Script {
    let mut dice = Seed(0x5eed_ca4d).stream(Stream::Whim, number, 0);
    let top = (MADE_OF.len() - 1) as f64;
    let level = dice.unit() * top;
    let mut script = Script::new(Skill::Novice, whim);
    for stage in Stage::ALL {
        let rung = level + SCATTER * (2.0 * dice.unit() - 1.0);
        script = script.with(stage, MADE_OF[(rung + 0.5).clamp(0.0, top) as usize]);
    }
    script
}

//! Players of known skill come out in the order of their skill, whatever form they meet.

use dhow::base::money::Money;
use dhow::model::scenario::Skill;
use dhow::run::ladder::Ladder;

use crate::support;

const FORMS: u32 = 16;

#[test]
fn more_skill_earns_more() {
    let ladders: Vec<Ladder> = (1..=FORMS).map(|form| Ladder::play(&support::form(form), |_| {})).collect();
    let mean = |skill: Skill| -> f64 {
        ladders.iter().map(|ladder| ladder.profit(skill).major()).sum::<f64>() / f64::from(FORMS)
    };
    let wins =
        |more: Skill, less: Skill| ladders.iter().filter(|ladder| ladder.profit(more) > ladder.profit(less)).count();
    assert!(mean(Skill::Expert) > mean(Skill::Competent) + 1_000.0);
    assert!(mean(Skill::Competent) > mean(Skill::Novice) + 3_000.0);
    assert!(mean(Skill::Novice) > mean(Skill::Random));
    assert!(wins(Skill::Competent, Skill::Novice) as u32 >= FORMS - 1);
    // By money alone an expert is often beaten by luck; marks order them far better (`dhow validate`).
    assert!(wins(Skill::Expert, Skill::Competent) as u32 >= FORMS * 5 / 8);
    assert!(ladders.iter().all(|ladder| ladder.profit(Skill::Idle) == Money::ZERO), "doing nothing earns nothing");
}

#[test]
fn the_score_follows_the_published_anchors() {
    let rung = |skill, profit| (skill, Money(profit));
    let ladder = Ladder {
        rungs: vec![
            rung(Skill::Idle, 0),
            rung(Skill::Random, -500),
            rung(Skill::Novice, -400),
            rung(Skill::RuleOfThumb, 100),
            rung(Skill::Competent, 1_000),
            rung(Skill::Expert, 2_000),
        ],
        spread: Money(100),
    };
    let score = |profit| ladder.score(Money(profit));
    let at = [-900, -400, -200, 0, 500, 1_000, 1_500, 2_000, 9_000].map(score);
    assert_eq!(at, [0.0, 4.0, 12.0, 20.0, 40.0, 60.0, 75.0, 90.0, 100.0]);

    // Where the expert did worse than the competent player, a small difference of money stays a small one of points.
    let mut bad = ladder.clone();
    bad.rungs[5].1 = Money(900);
    assert_eq!([950, 1_000, 1_050].map(|profit| bad.score(Money(profit))), [58.0, 60.0, 75.0]);
}

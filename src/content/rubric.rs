//! The rubric: what has to hold of the standard one, and what a scenario changes of it.

use super::check::Checker;
use super::scenario::RubricChange;
use crate::model::rubric::{Breach, Competence, Rubric, Scale};

pub fn check(rubric: &Rubric, check: &mut Checker) {
    marks(rubric.outcome_share, rubric.pass, rubric.floor, check);
    check.range("outcome_spread", rubric.outcome_spread, 0.001..=1.0);
    check.unique_ids("indicators", rubric.indicators.iter().map(|spec| spec.id.as_str()));
    for competence in Competence::ALL {
        if !rubric.competences.iter().any(|spec| spec.competence == competence) {
            let message = format!("the competence `{}` is missing", competence.word());
            check.error(
                "competences",
                "content.incomplete",
                &message,
                "each competence once",
                "Add it, with weight 0 if it is not assessed.",
            );
        }
    }
    for (index, spec) in rubric.competences.iter().enumerate() {
        check.range(&format!("competences[{index}].weight"), spec.weight, 0.0..=100.0);
    }
    for (index, spec) in rubric.indicators.iter().enumerate() {
        let at = |field: &str| format!("indicators[{index}].{field}");
        check.range(&at("weight"), spec.weight, 0.0..=100.0);
        if spec.source.trim().is_empty() {
            check.error(
                &at("source"),
                "content.source",
                "a scale without a source",
                "where its numbers come from",
                "Cite, or say whose judgement it is.",
            );
        }
        match &spec.scale {
            Scale::Par { spread, .. } => drop(check.range(&at("scale"), *spread, 1e-6..=1e6)),
            Scale::Rule(points) => {
                let rises = points.windows(2).all(|pair| pair[0].0 < pair[1].0);
                let within = points.iter().all(|(at, points)| at.is_finite() && (0.0..=100.0).contains(points));
                if points.len() < 2 || !rises || !within {
                    let expected = "two or more pairs (reading, points), readings going up, points 0 to 100";
                    check.error(
                        &at("scale"),
                        "content.scale",
                        "these are no anchors",
                        expected,
                        "Put the readings in order.",
                    );
                }
            }
        }
    }
    for (index, gate) in rubric.gates.iter().enumerate() {
        let at = |field: &str| format!("gates[{index}].{field}");
        check.range(&at("cap"), gate.cap, 0.0..=100.0);
        check.range(&at("share"), gate.share, 0.0..=1.0);
    }
    for breach in Breach::ALL {
        if !rubric.gates.iter().any(|gate| gate.breach == breach) {
            let message = format!("nothing is said of the breach `{}`", breach.word());
            check.error(
                "gates",
                "content.incomplete",
                &message,
                "each breach at least once",
                "Add it, with cap 100 if it shall cost nothing.",
            );
        }
    }
}

fn marks(outcome_share: f64, pass: f64, floor: f64, check: &mut Checker) {
    check.range("outcome_share", outcome_share, 0.0..=1.0);
    check.range("pass", pass, 0.0..=100.0);
    check.range("floor", floor, 0.0..=100.0);
}

/// The standard rubric as a scenario weighs it.
pub fn weigh(mut rubric: Rubric, change: &RubricChange, check: &mut Checker) -> Rubric {
    let marks = [
        ("rubric.outcome_share", change.outcome_share, &mut rubric.outcome_share, 1.0),
        ("rubric.pass", change.pass, &mut rubric.pass, 100.0),
        ("rubric.floor", change.floor, &mut rubric.floor, 100.0),
    ];
    for (path, wanted, held, most) in marks {
        if let Some(wanted) = wanted
            && check.range(path, wanted, 0.0..=most)
        {
            *held = wanted;
        }
    }
    for (index, (competence, weight)) in change.weights.iter().enumerate() {
        check.range(&format!("rubric.weights[{index}]"), *weight, 0.0..=100.0);
        for spec in rubric.competences.iter_mut().filter(|spec| spec.competence == *competence) {
            spec.weight = *weight;
        }
    }
    for (index, (id, weight)) in change.indicators.iter().enumerate() {
        let path = format!("rubric.indicators[{index}]");
        check.range(&path, *weight, 0.0..=100.0);
        let known: Vec<&str> = rubric.indicators.iter().map(|spec| spec.id.as_str()).collect();
        if let Some(row) = check.resolve(&path, id, known) {
            rubric.indicators[row].weight = *weight;
        }
    }
    rubric
}

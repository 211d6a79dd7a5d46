//! What a scenario says of the quality of its assessment is true of this very program.

use dhow::assess::ASSESSMENT_VERSION;
use dhow::assess::measure::sheet::{self, Plan};
use dhow::assess::measure::validity::{Sampled, Validity};
use dhow::content;
use dhow::model::RULES_VERSION;

use crate::support::path;

/// The scenarios that carry figures.
fn carried() -> Vec<(String, Validity)> {
    let read = |id: &str| {
        let file = path("scenarios").join(id).join("validity.ron");
        let text = std::fs::read_to_string(&file).ok()?;
        let validity = ron::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Some((id.to_owned(), validity))
    };
    content::library::scenarios().filter_map(read).collect()
}

#[test]
fn figures_are_of_these_rules_and_of_enough_runs() {
    let carried = carried();
    assert!(carried.iter().any(|(id, _)| id == "first-shop"), "the first scenario that anybody assigns has figures");
    for (id, validity) in carried {
        assert_eq!((validity.rules, validity.assessment), (RULES_VERSION, ASSESSMENT_VERSION), "{id}");
        assert!(validity.plan.forms >= 12 && validity.plan.candidates >= 60, "{id}: {:?}", validity.plan);
        assert!(!validity.figures.is_empty() && validity.sample.len() >= 3, "{id}");
        for figure in &validity.figures {
            assert_eq!(
                figure.met,
                figure.value.is_finite() && figure.target.is_met(figure.value),
                "{id}: {}",
                figure.name
            );
        }
    }
}

#[test]
fn the_sample_comes_out_again() {
    for (id, validity) in carried() {
        let scenario = content::find_scenario(&id).expect("it ships");
        let held = &validity.sample[0];
        let again = sheet::play(&content::generate::setting(&scenario, held.form), &Plan::ladder_alone(), || {});
        assert_eq!(&Sampled::of(&again), held, "{id}: the figures are of another program; write them again");
    }
}

//! Every scenario that ships says how good its assessment is, and says it of this very program.

use dhow::assess::ASSESSMENT_VERSION;
use dhow::assess::measure::sheet::{self, Plan};
use dhow::assess::measure::validity::{Sampled, Validity};
use dhow::content;
use dhow::model::RULES_VERSION;

use crate::support::path;

fn shipped() -> Vec<(String, Validity)> {
    let read = |id: &str| {
        let file = path("scenarios").join(id).join("validity.ron");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| {
            panic!("{}: {error}: write it by `dhow validate scenarios/{id} --keep`", file.display())
        });
        (id.to_owned(), ron::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
    };
    content::library::scenarios().map(read).collect()
}

#[test]
fn every_scenario_carries_figures_of_these_rules() {
    for (id, validity) in shipped() {
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
fn the_sample_of_every_scenario_comes_out_again() {
    for (id, validity) in shipped() {
        let scenario = content::find_scenario(&id).expect("it ships");
        let held = &validity.sample[0];
        let again = sheet::play(&content::generate::setting(&scenario, held.form), &Plan::ladder_alone(), || {});
        assert_eq!(&Sampled::of(&again), held, "{id}: the figures are of another program; write them again");
    }
}

//! Looking for more suppliers: directories beyond the front page.

use egui::Ui;

use super::{price_and_wait, priced};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, words};
use crate::lang::key_of;
use crate::model::words::Directory;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::stage::sourcing::Move;

pub fn search_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let product = drafts.focus.product;
    kit::section(ui, desk, &desk.say("sourcing-search"), |ui| {
        for directory in Directory::ALL {
            let name = desk.words.name("directory", directory);
            let found = desk.view().suppliers.iter().filter(|row| row.product == product);
            let found = found.filter(|row| row.directory == *directory).count();
            let found = desk.with("sourcing-found", &[("count", found.into())]);
            if *directory == Directory::FrontPage {
                words::fact(ui, desk, &name, &found);
                continue;
            }
            let search = Decision::Sourcing(Move::Search { product, directory: *directory });
            match (desk.ask)(&search) {
                Err(Refusal::NothingToLearn) => words::fact(ui, desk, &name, &found),
                Err(Refusal::AlreadyPending { until }) => {
                    let due = desk.with("sourcing-due", &[("date", desk.date(until).into())]);
                    words::fact(ui, desk, &name, &due);
                }
                answer => {
                    let verb = answer.map_or_else(|_| desk.say("sourcing-search-verb"), |q| price_and_wait(desk, &q));
                    priced(ui, desk, &name, None, &verb, (search, asked));
                    words::caption(ui, desk, &desk.say(&format!("{}-text", key_of("directory", directory))));
                }
            }
        }
    });
}

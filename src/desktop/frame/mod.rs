//! The view model: everything the screens show of one day, as plain values.
//!
//! Built by the host after each change from what the shop may know ([`ShopView`]) and from what its own past has shown it
//! ([`Past`]). No screen sees the world or the setting.

pub mod alerts;
pub mod looked;
pub mod past;
mod tariff;

use std::sync::Arc;

pub use alerts::{Alert, Urgency};
pub use looked::{Looked, Marks};
pub use past::{Consignment, Contact, Delivery, Fate, Past, Sale};
pub use tariff::TariffRow;

use crate::assess::Debrief;
use crate::base::money::Money;
use crate::desktop::host::Trouble;
use crate::lang::Words;
use crate::lang::facts::Names;
use crate::model::scenario::Skill;
use crate::run::ladder::Ladder;
use crate::run::result::{self, Outcome};
use crate::run::session::Session;
use crate::sim::event::Event;
use crate::sim::view::ShopView;

/// What stands beside a session and is shown with it.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub practice: bool,
    /// Whether something can be taken back.
    pub can_undo: bool,
    /// Days that are asked for and not closed yet.
    pub is_running: bool,
    /// The name of its file.
    pub saved_as: String,
    /// What has been decided since the day opened.
    pub today: Vec<Event>,
    /// The players of known skill on the same form, once they have been played.
    pub ladder: Option<Arc<Ladder>>,
    /// What the shop is worth beyond its capital after the run-on, once that is known.
    pub profit: Option<Money>,
    /// Where it went, once that is known.
    pub debrief: Option<Arc<Debrief>>,
    /// What else is found when it is looked into.
    pub looked: Looked,
    /// What went wrong and has not been read.
    pub trouble: Option<Trouble>,
}

/// One day as the screens see it.
#[derive(Clone, Debug)]
pub struct Frame {
    /// Goes up with every change.
    pub generation: u64,
    pub scenario: String,
    pub title: String,
    pub form: u32,
    pub capital: Money,
    pub run_on_days: u32,
    pub view: ShopView,
    pub names: Names,
    pub tariff: Vec<TariffRow>,
    pub past: Arc<Past>,
    pub outcome: Outcome,
    pub alerts: Vec<Alert>,
    pub is_over: bool,
    pub beside: Beside,
}

impl Frame {
    pub fn of(session: &Session, words: &Words, past: Arc<Past>, beside: Beside, generation: u64) -> Frame {
        let view = session.view();
        let scenario = &session.setting().scenario;
        let title = format!("scenario-{}-title", scenario.id);
        Frame {
            generation,
            scenario: scenario.id.clone(),
            title: if words.has(&title) { words.say(&title) } else { scenario.title.clone() },
            form: session.setting().form,
            capital: scenario.capital,
            run_on_days: scenario.run_on_days,
            names: Names::of(session.setting(), session.world(), words),
            tariff: tariff::rows(session),
            outcome: result::outcome(session),
            alerts: alerts::of(&view),
            is_over: session.is_over(),
            view,
            past,
            beside,
        }
    }

    /// Points on the ladder of players, once it has been played.
    pub fn score(&self) -> Option<f64> {
        let ladder = self.beside.ladder.as_ref()?;
        Some(ladder.score(self.beside.profit?))
    }

    /// A rung's profit on this form.
    pub fn rung(&self, skill: Skill) -> Option<Money> {
        self.beside.ladder.as_ref().map(|ladder| ladder.profit(skill))
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::content;
    use crate::lang::Language;

    /// A session that a player of known skill has run for so many days, with its past.
    pub fn played(scenario: &str, skill: Skill, days: u32) -> (Session, Past) {
        let scenario = content::find_scenario(scenario).expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(skill);
        let mut past = Past::default();
        while session.day().0 < days {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
            past.push(&session);
        }
        (session, past)
    }

    #[test]
    fn a_frame_tells_of_the_days_that_were_played() {
        let (session, past) = played("first-shop", Skill::Competent, 60);
        let words = Words::new(Language::English);
        let frame = Frame::of(&session, &words, Arc::new(past), Beside::default(), 1);
        assert_eq!((frame.view.day.0, frame.past.cash.len(), frame.past.stock.len()), (60, 60, 60));
        let sold: u32 = frame.past.sales.iter().map(|sale| sale.units).sum();
        assert_eq!(sold, frame.outcome.funnel.orders);
        assert!(sold > 0 && !frame.past.diary.is_empty() && !frame.past.deliveries.is_empty());
    }
}

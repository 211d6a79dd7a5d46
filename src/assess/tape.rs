//! A run as what was decided, day by day, so that it can be played again with a change.
//!
//! Three kinds of decision speak of something by its number: a quotation, a customer's message, a complaint. In a changed run
//! that number may belong to something else, so the tape keeps what the decision was about, and finds it again: the same
//! number if it is the same thing, else another of the same description, else the decision no longer applies.

use serde::Serialize;

use crate::base::calendar::Day;
use crate::model::scenario::Skill;
use crate::model::setting::{MarketId, NicheId, Setting, SupplierId};
use crate::model::stage::Stage;
use crate::model::words::Incoterm;
use crate::run::session::Session;
use crate::sim::decision::{Decision, Refusal};
use crate::sim::event::Event;
use crate::sim::stage::service::EnquiryKind;
use crate::sim::stage::{compliance, service, sourcing};
use crate::sim::view::ShopView;
use crate::sim::world::STUDENT;

/// What was decided, and whether the rules took it.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub decision: Decision,
    pub was_taken: bool,
    about: Option<About>,
}

/// What a decision with a number speaks of.
#[derive(Clone, Debug, PartialEq)]
enum About {
    Quote { supplier: SupplierId, incoterm: Incoterm, market: Option<MarketId>, own_design: bool },
    Enquiry { niche: NicheId, kind: EnquiryKind, placed: Day },
    Complaint { niche: NicheId, raised: Day },
}

/// A finished or unfinished run, to be played again.
#[derive(Clone, Debug)]
pub struct Tape {
    setting: Setting,
    /// What was decided on each closed day, in order.
    days: Vec<Vec<Step>>,
}

/// A decision that could not be taken again in a changed run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dropped {
    pub day: Day,
    pub decision: Decision,
    pub why: Lost,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lost {
    /// The quotation, message or complaint it answered does not exist in the changed run.
    NothingToAnswer,
    Refused(Refusal),
}

/// A changed run, played.
pub struct Played {
    pub session: Session,
    pub dropped: Vec<Dropped>,
    /// The first decision that stood in another's place and was refused.
    pub refused: Option<(Day, Refusal)>,
}

/// What becomes of a step when the tape is played.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change<'d> {
    Keep,
    LeaveOut,
    /// Another decision at the same place of the day, about the same thing.
    Instead(&'d Decision),
}

impl Tape {
    /// The tape of a session's closed days.
    pub fn of(session: &Session) -> Tape {
        let decided = |event: &Event| match event {
            Event::Decided { shop, decision, .. } if *shop == STUDENT => Some((decision.clone(), true)),
            Event::Refused { shop, decision, .. } if *shop == STUDENT => Some((decision.clone(), false)),
            _ => None,
        };
        let setting = session.setting().clone();
        let mut again = Session::new(setting.clone());
        let mut days = Vec::with_capacity(session.logs().len());
        for log in session.logs() {
            let mut steps = Vec::new();
            for (decision, was_taken) in log.events.iter().filter_map(decided) {
                let about = describes(&decision).then(|| About::of(&again.view(), &decision)).flatten();
                let _as_before = again.decide(&decision);
                steps.push(Step { decision, was_taken, about });
            }
            again.end_day();
            days.push(steps);
        }
        Tape { setting, days }
    }

    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// What was decided on a day; nothing beyond the last.
    pub fn on(&self, day: Day) -> &[Step] {
        self.days.get(day.0 as usize).map_or(&[], Vec::as_slice)
    }

    /// Days that were closed.
    pub fn days(&self) -> u32 {
        self.days.len() as u32
    }

    /// The run as it was.
    pub fn play(&self) -> Played {
        self.play_with(|_, _| true, |_| Vec::new())
    }

    /// The run with one stage's decisions left out and made by a player of known skill instead; with none, by nobody.
    pub fn play_stage(&self, stages: &[Stage], skill: Skill) -> Played {
        let idle = Session::new(self.setting.clone()).script(Skill::Idle);
        let script = stages.iter().fold(idle, |script, stage| script.with(*stage, skill));
        self.play_with(|_, step| !stages.contains(&step.decision.stage()), |session| script.decide(&session.view()))
    }

    /// Plays the steps that are to be kept, after what is added to each day.
    pub fn play_with(&self, keep: impl Fn(Day, &Step) -> bool, add: impl FnMut(&Session) -> Vec<Decision>) -> Played {
        let change = |day, _, step: &Step| if keep(day, step) { Change::Keep } else { Change::LeaveOut };
        self.play_changed(change, add)
    }

    /// Plays the steps as they are changed, by their day and their place in it, after what is added to each day.
    pub fn play_changed<'d>(
        &self,
        change: impl Fn(Day, usize, &Step) -> Change<'d>,
        mut add: impl FnMut(&Session) -> Vec<Decision>,
    ) -> Played {
        let mut session = Session::new(self.setting.clone());
        let (mut dropped, mut refused) = (Vec::new(), None);
        for steps in &self.days {
            let day = session.day();
            for decision in add(&session) {
                let _refused = session.decide(&decision);
            }
            for (place, step) in steps.iter().enumerate() {
                let change = change(day, place, step);
                let (decision, is_expected) = match change {
                    Change::Keep => (&step.decision, step.was_taken),
                    Change::LeaveOut => continue,
                    Change::Instead(decision) => (decision, true),
                };
                match (step.take(decision, &mut session), change) {
                    (Err(Lost::Refused(refusal)), Change::Instead(_)) => refused = refused.or(Some((day, refusal))),
                    (Err(why), _) if is_expected => dropped.push(Dropped { day, decision: decision.clone(), why }),
                    _ => {}
                }
            }
            session.end_day();
        }
        Played { session, dropped, refused }
    }
}

impl Step {
    /// Takes the decision, or one in its place, in a run that may have become another one.
    fn take(&self, decision: &Decision, session: &mut Session) -> Result<(), Lost> {
        let decision = match &self.about {
            None => decision.clone(),
            Some(about) => about.find(&session.view(), decision).ok_or(Lost::NothingToAnswer)?,
        };
        session.decide(&decision).map(|_quote| ()).map_err(Lost::Refused)
    }
}

/// Whether a decision speaks of something by its number.
fn describes(decision: &Decision) -> bool {
    matches!(
        decision,
        Decision::Sourcing(sourcing::Move::Counter { .. } | sourcing::Move::Order { .. })
            | Decision::Service(service::Move::Answer { .. })
            | Decision::Compliance(compliance::Move::Plead { .. })
    )
}

impl About {
    fn of(view: &ShopView, decision: &Decision) -> Option<About> {
        match decision {
            Decision::Sourcing(sourcing::Move::Counter { quote, .. } | sourcing::Move::Order { quote, .. }) => {
                About::quotes(view).find(|(id, _)| id == quote).map(|(_, about)| about)
            }
            Decision::Service(service::Move::Answer { enquiry, .. }) => {
                About::enquiries(view).find(|(id, _)| id == enquiry).map(|(_, about)| about)
            }
            Decision::Compliance(compliance::Move::Plead { complaint, .. }) => {
                About::complaints(view).find(|(id, _)| id == complaint).map(|(_, about)| about)
            }
            _ => None,
        }
    }

    /// The decision about the same thing in another run, if it is there.
    fn find(&self, view: &ShopView, decision: &Decision) -> Option<Decision> {
        match decision {
            Decision::Sourcing(sourcing::Move::Counter { quote, ask }) => {
                let quote = self.same(*quote, About::quotes(view))?;
                Some(Decision::Sourcing(sourcing::Move::Counter { quote, ask: *ask }))
            }
            Decision::Sourcing(sourcing::Move::Order { quote, units, inspected }) => {
                let quote = self.same(*quote, About::quotes(view))?;
                Some(Decision::Sourcing(sourcing::Move::Order { quote, units: *units, inspected: *inspected }))
            }
            Decision::Service(service::Move::Answer { enquiry, response }) => {
                let enquiry = self.same(*enquiry, About::enquiries(view))?;
                Some(Decision::Service(service::Move::Answer { enquiry, response: *response }))
            }
            Decision::Compliance(compliance::Move::Plead { complaint, plea }) => {
                let complaint = self.same(*complaint, About::complaints(view))?;
                Some(Decision::Compliance(compliance::Move::Plead { complaint, plea: *plea }))
            }
            other => Some(other.clone()),
        }
    }

    /// The same number if it is the same thing, else the latest of the same description.
    fn same<Id: PartialEq + Copy>(&self, id: Id, found: impl Iterator<Item = (Id, About)>) -> Option<Id> {
        let alike: Vec<Id> = found.filter(|(_, about)| about == self).map(|(id, _)| id).collect();
        if alike.contains(&id) { Some(id) } else { alike.last().copied() }
    }

    fn quotes(view: &ShopView) -> impl Iterator<Item = (crate::sim::world::QuoteId, About)> {
        view.quotes.iter().map(|row| {
            let offer = &row.offer;
            let (supplier, incoterm, market, own_design) =
                (offer.supplier, offer.incoterm, offer.market, offer.own_design);
            (row.quote, About::Quote { supplier, incoterm, market, own_design })
        })
    }

    fn enquiries(view: &ShopView) -> impl Iterator<Item = (crate::sim::world::EnquiryId, About)> {
        view.enquiries
            .iter()
            .map(|row| (row.enquiry, About::Enquiry { niche: row.niche, kind: row.kind, placed: row.order_placed }))
    }

    fn complaints(view: &ShopView) -> impl Iterator<Item = (crate::sim::world::ComplaintId, About)> {
        view.complaints.iter().filter_map(|row| {
            let listing = view.listings.iter().find(|listing| listing.listing == row.listing)?;
            Some((row.complaint, About::Complaint { niche: listing.niche, raised: row.raised }))
        })
    }
}

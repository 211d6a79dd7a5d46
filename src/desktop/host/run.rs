//! A run that is open: its session, its journal, its past.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::OpenError;
use super::ladder::Standing;
use super::pace::News;
use crate::base::calendar::Day;
use crate::content;
use crate::desktop::chart::{Detail, World};
use crate::desktop::frame::{Alert, Beside, Frame, Past, Urgency, alerts, past};
use crate::desktop::saves;
use crate::lang::Words;
use crate::model::scenario::{Scenario, Skill};
use crate::player::Script;
use crate::run::journal::{self, Entry, Header, Journal, JournalError};
use crate::run::replay::{self, Verdict};
use crate::run::session::Session;
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::world::STUDENT;

/// The name under which a person's runs are recorded, until assignments bring names.
const PLAYER: &str = "student";

/// A run that is played.
pub struct Run {
    session: Session,
    past: Arc<Past>,
    alerts: Vec<Alert>,
    /// The entries in force.
    entries: Vec<Entry>,
    /// Nothing for a run that is only shown.
    journal: Option<Journal>,
    path: PathBuf,
    practice: bool,
    standing: Option<Standing>,
    /// The map's world, once somebody has looked at it; by detail.
    worlds: [OnceLock<Arc<World>>; 2],
}

impl Run {
    /// Starts a run and its journal.
    pub fn begin(scenario: &Scenario, form: u32, practice: bool, folder: &Path) -> Result<Run, JournalError> {
        let io = |source| JournalError::Io { path: folder.into(), source };
        std::fs::create_dir_all(folder).map_err(io)?;
        let path = saves::free_name(folder, &scenario.id);
        let setting = content::generate::setting(scenario, form);
        let journal = Journal::create(&path, &Header::of(&setting, PLAYER, practice))?;
        Ok(Run::of(Session::new(setting), Past::default(), Vec::new(), Some(journal), path, practice))
    }

    /// Goes on with a run, where it was.
    pub fn open(path: &Path) -> Result<Run, OpenError> {
        let (journal, recording) = Journal::resume(path)?;
        let header = &recording.header;
        let scenario = content::find_scenario(&header.scenario)?;
        if let Some(verdict) = replay::applies(&recording, &scenario) {
            return Err(OpenError::Verdict(verdict));
        }
        let mut session = Session::new(content::generate::setting(&scenario, header.form));
        let mut past = Past::default();
        match replay::replay(&mut session, &recording, |session| past.push(session)) {
            Verdict::Verified { .. } => {}
            verdict => return Err(OpenError::Verdict(verdict)),
        }
        let entries = journal::effective(&recording.entries).into_iter().map(|(_, entry)| entry.clone()).collect();
        Ok(Run::of(session, past, entries, Some(journal), path.to_owned(), header.practice))
    }

    /// A run that a player of known skill has played for so many days, kept nowhere: to be looked at.
    pub fn shown(scenario: &Scenario, form: u32, skill: Skill, days: u32) -> Run {
        let session = Session::new(content::generate::setting(scenario, form));
        let script = session.script(skill);
        let mut run = Run::of(session, Past::default(), Vec::new(), None, PathBuf::new(), true);
        while run.session.day().0 < days && !run.is_over() {
            run.play_day(&script);
        }
        run
    }

    fn play_day(&mut self, script: &Script) {
        for decision in script.decide(&self.session.view()) {
            let _unkept = self.decide(&decision);
        }
        let _unkept = self.end_day();
    }

    fn of(
        session: Session,
        past: Past,
        entries: Vec<Entry>,
        journal: Option<Journal>,
        path: PathBuf,
        practice: bool,
    ) -> Run {
        let alerts = alerts::of(&session.view());
        Run {
            session,
            past: Arc::new(past),
            alerts,
            entries,
            journal,
            path,
            practice,
            standing: None,
            worlds: Default::default(),
        }
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The world of the trade map, laid out when it is first asked for.
    pub fn world(&self, detail: Detail) -> &Arc<World> {
        let held = &self.worlds[usize::from(detail == Detail::Low)];
        held.get_or_init(|| Arc::new(World::of(self.session.setting(), detail)))
    }

    pub fn is_over(&self) -> bool {
        self.session.is_over()
    }

    pub fn has_ladder(&self) -> bool {
        self.standing.is_some()
    }

    pub fn set_ladder(&mut self, standing: Standing) {
        self.standing = Some(standing);
    }

    /// Takes a decision; a refused one is kept too, as the journal keeps all that was put.
    pub fn decide(&mut self, decision: &Decision) -> Result<(), JournalError> {
        if self.is_over() {
            return Ok(());
        }
        self.keep(Entry::Decide { day: self.session.day(), decision: decision.clone() })?;
        let _refused = self.session.decide(decision);
        Ok(())
    }

    /// Closes a day, and says what it brought.
    pub fn end_day(&mut self) -> Result<News, JournalError> {
        if self.is_over() {
            return Ok(News::default());
        }
        let day = self.session.day();
        let digest = self.session.end_day().seal();
        self.keep(Entry::Close { day, digest })?;
        Arc::make_mut(&mut self.past).push(&self.session);
        let before = std::mem::replace(&mut self.alerts, alerts::of(&self.session.view()));
        let is_new = |alert: &&Alert| !before.iter().any(|held| held.same_as(alert));
        let is_urgent = self.alerts.iter().filter(is_new).any(|alert| alert.urgency() == Urgency::Now);
        let is_event = self.session.logs().last().is_some_and(|log| log.events.iter().any(is_awaited));
        Ok(News { is_urgent, is_event: is_event || self.has_just_sold() })
    }

    /// Whether the first sale of the run was today: nothing is awaited more.
    fn has_just_sold(&self) -> bool {
        let listings = &self.session.world().listings;
        let is_own =
            |event: &Event| matches!(event, Event::Traded { listing, .. } if listings[*listing].shop == STUDENT);
        let mut days = self.session.logs().iter().rev().map(|log| log.events.iter().any(is_own));
        days.next() == Some(true) && !days.any(|sold| sold)
    }

    /// Whether there is something to take back, and it may be.
    pub fn can_undo(&self) -> bool {
        self.practice && !self.entries.is_empty()
    }

    /// Takes the last decision of today back, or goes back to the evening before.
    pub fn undo(&mut self) -> Result<(), JournalError> {
        if !self.can_undo() {
            return Ok(());
        }
        let keep = self.entries.len() - 1;
        if let Some(journal) = &mut self.journal {
            journal.append(&Entry::Rewind { keep: keep as u32 })?;
            journal.sync()?;
        }
        self.entries.truncate(keep);
        self.standing = None;
        // From the beginning: the same inputs come to the same state, and no snapshot can differ from it.
        let mut session = Session::new(self.session.setting().clone());
        for entry in &self.entries {
            match entry {
                Entry::Decide { decision, .. } => {
                    let _refused = session.decide(decision);
                }
                Entry::Close { .. } => {
                    session.end_day();
                }
                Entry::Rewind { .. } | Entry::Reflect(_) => {}
            }
        }
        self.session = session;
        Arc::make_mut(&mut self.past).rewind(self.session.day());
        self.alerts = alerts::of(&self.session.view());
        Ok(())
    }

    fn keep(&mut self, entry: Entry) -> Result<(), JournalError> {
        if let Some(journal) = &mut self.journal {
            journal.append(&entry)?;
            journal.sync()?;
        }
        self.entries.push(entry);
        Ok(())
    }

    pub fn frame(&self, words: &Words, is_running: bool, generation: u64) -> Frame {
        let beside = Beside {
            practice: self.practice,
            can_undo: self.can_undo(),
            is_running,
            saved_as: self.path.file_stem().map_or(String::new(), |name| name.to_string_lossy().into_owned()),
            today: past::of_today(self.session.world()),
            ladder: self.standing.as_ref().map(|standing| Arc::clone(&standing.ladder)),
            profit: self.standing.as_ref().map(|standing| standing.profit),
            debrief: self.standing.as_ref().and_then(|standing| standing.debrief.clone()),
        };
        Frame::of(&self.session, words, Arc::clone(&self.past), beside, generation)
    }

    pub fn day(&self) -> Day {
        self.session.day()
    }
}

/// What one lets time run for: answers that come, goods that arrive, trouble that begins.
fn is_awaited(event: &Event) -> bool {
    match event {
        Event::ResearchArrived { shop, .. }
        | Event::QuoteArrived { shop, .. }
        | Event::Found { shop, .. }
        | Event::Searched { shop, .. }
        | Event::Bargained { shop, .. }
        | Event::SupplierVanished { shop, .. }
        | Event::DesignReady { shop, .. }
        | Event::GoodsReady { shop, .. }
        | Event::LotInspected { shop, .. }
        | Event::BalanceUnpaid { shop, .. }
        | Event::ShipmentArrived { shop, .. }
        | Event::Customs { shop, .. }
        | Event::ReorderFailed { shop, .. }
        | Event::ComplaintRaised { shop, .. }
        | Event::ComplaintDecided { shop, .. }
        | Event::DataFine { shop, .. }
        | Event::EnquiryLapsed { shop, .. }
        | Event::CreditDrawn { shop, .. }
        | Event::ForwardSettled { shop, .. }
        | Event::Insolvent { shop } => *shop == STUDENT,
        Event::Devaluation { .. } | Event::Shock { .. } => true,
        Event::Decided { .. }
        | Event::Refused { .. }
        | Event::LegPassed { .. }
        | Event::Traded { .. }
        | Event::TradeOrder { .. }
        | Event::Delivered { .. }
        | Event::ParcelRefused { .. }
        | Event::ParcelLost { .. }
        | Event::ParcelSeized { .. }
        | Event::Reviewed { .. }
        | Event::Chargeback { .. }
        | Event::PaidOut { .. }
        | Event::CopycatEntered { .. }
        | Event::PapersMissing { .. }
        | Event::EnquiryOpened { .. }
        | Event::EnquirySettled { .. }
        | Event::DisputeDecided { .. } => false,
    }
}

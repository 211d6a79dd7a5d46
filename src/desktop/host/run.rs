//! A run that is open: its session, its journal, its past.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::OpenError;
use super::looking::{Found, Marked};
use super::pace::News;
use super::ratings;
use crate::assess::Debrief;
use crate::assess::reflection::Prompt;
use crate::base::calendar::Day;
use crate::content;
use crate::desktop::chart::{Detail, World};
use crate::desktop::frame::looked::Ratings;
use crate::desktop::frame::{Alert, Beside, Frame, Looked, Marks, Past, Urgency, alerts, past};
use crate::desktop::saves;
use crate::lang::{Language, Words};
use crate::model::scenario::{Scenario, Skill};
use crate::player::Script;
use crate::run::journal::{self, Entry, Header, Journal, JournalError, Recording, Reflection};
use crate::run::ladder::Ladder;
use crate::run::replay::{self, Verdict};
use crate::run::session::Session;
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::world::STUDENT;

/// The name under which a person's runs are recorded, until assignments bring names.
const PLAYER: &str = "student";

/// What is known of a finished run so far.
#[derive(Default)]
struct Standing {
    rungs: u32,
    marked: Option<Box<Marked>>,
    ladder: Option<Arc<Ladder>>,
    /// The mark in the words of a language.
    told: Option<(Language, Arc<Marks>)>,
    debrief: Option<Arc<Debrief>>,
    prompts: Option<Arc<Vec<Prompt>>>,
}

impl Standing {
    fn marks(&mut self, words: &Words) -> Option<Arc<Marks>> {
        let marked = self.marked.as_ref()?;
        if self.told.as_ref().is_none_or(|(language, _)| *language != words.language()) {
            let marks = Marks::of(&marked.record, &marked.par, &marked.assessment, words);
            self.told = Some((words.language(), Arc::new(marks)));
        }
        self.told.as_ref().map(|(_, marks)| Arc::clone(marks))
    }
}

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
    standing: Standing,
    /// The answers in force.
    answers: Vec<Reflection>,
    ratings: Ratings,
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
        let mut run = Run::of(session, past, entries, Some(journal), path.to_owned(), header.practice);
        run.answers = recording.reflections().into_iter().cloned().collect();
        run.ratings = ratings::beside(path, &recording);
        Ok(run)
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
            standing: Standing::default(),
            answers: Vec::new(),
            ratings: Ratings::default(),
            worlds: Default::default(),
        }
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What was entered, as a journal holds it.
    pub fn recording(&self) -> Recording {
        let header = Header::of(self.session.setting(), PLAYER, self.practice);
        Recording { header, entries: self.entries.clone(), heads: Vec::new(), torn: None }
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

    /// Whether it has been marked.
    pub fn is_marked(&self) -> bool {
        self.standing.marked.is_some()
    }

    /// Takes what has been found out about it.
    pub fn learn(&mut self, found: Found) {
        match found {
            Found::Rungs(played) => self.standing.rungs = played,
            Found::Marked(marked) => {
                self.standing.ladder = Some(Arc::new(marked.par.ladder.clone()));
                self.standing.marked = Some(marked);
            }
            Found::Debrief(debrief, prompts) => {
                self.standing.debrief = Some(debrief);
                self.standing.prompts = Some(Arc::new(prompts));
            }
        }
    }

    /// The ids of the questions that have been answered.
    pub fn answered(&self) -> Vec<String> {
        self.answers.iter().map(|answer| answer.prompt.clone()).collect()
    }

    /// Keeps an answer to a question about the run: it is on the disk when this returns.
    pub fn reflect(&mut self, answer: Reflection) -> Result<(), JournalError> {
        if let Some(journal) = &mut self.journal {
            journal.append(&Entry::Reflect(answer.clone()))?;
            journal.sync()?;
        }
        match self.answers.iter_mut().find(|held| held.prompt == answer.prompt) {
            Some(held) => *held = answer,
            None => self.answers.push(answer),
        }
        // A rating of what was written before no longer counts.
        if !self.ratings.rows.is_empty() {
            self.ratings = ratings::beside(&self.path, &journal::read(&self.path)?);
        }
        Ok(())
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
        self.standing = Standing::default();
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

    pub fn frame(&mut self, words: &Words, is_running: bool, generation: u64) -> Frame {
        let looked = Looked {
            rungs: self.standing.rungs,
            marks: self.standing.marks(words),
            prompts: self.standing.prompts.clone(),
            answers: self.answers.clone(),
            ratings: self.ratings.clone(),
            tried: None,
            explained: None,
        };
        let beside = Beside {
            practice: self.practice,
            can_undo: self.can_undo(),
            is_running,
            saved_as: self.path.file_stem().map_or(String::new(), |name| name.to_string_lossy().into_owned()),
            today: past::of_today(self.session.world()),
            ladder: self.standing.ladder.clone(),
            profit: self.standing.marked.as_ref().map(|marked| marked.record.profit()),
            debrief: self.standing.debrief.clone(),
            looked,
            trouble: None,
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

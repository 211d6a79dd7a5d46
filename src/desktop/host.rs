//! The sole owner of the session: takes intents, closes days at the pace of the eye, keeps the journal, publishes a frame.
//!
//! Knows no window: the shell calls [`Host::take`] for each intent and [`Host::tick`] once a drawn frame. Every decision is in
//! the journal and on the disk before a screen shows it as taken, so that saving is nothing that anybody has to think of.

mod job;
mod looking;
mod pace;
mod ratings;
mod run;

use std::path::Path;
use std::sync::Arc;

use super::desk::{Intent, Screen};
use super::frame::Frame;
use super::frame::looked::{Explained, Tried};
use super::saves::{self, Saved};
use super::settings::{Change, Settings};
use crate::assess::receipt::{self, Query, What};
use crate::assess::whatif::{self, Edit};
use crate::content;
use crate::home;
use crate::lang::Words;
use crate::run::journal::{JournalError, Reflection};
use crate::sim::decision::{Decision, Quote, Refusal};

use job::Job;
use pace::Pace;
pub use run::Run;

/// What went wrong, for the person before the screen: the key of a message, and the detail for who helps.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    pub key: &'static str,
    pub detail: String,
}

/// The program's state.
pub struct Host {
    pub settings: Settings,
    pub words: Words,
    pub screen: Screen,
    /// Runs on the disk, the latest first.
    pub saved: Vec<Saved>,
    pub trouble: Option<Trouble>,
    /// Step of the guided first run, while it goes on.
    pub guide: Option<usize>,
    /// Where runs are kept.
    folder: std::path::PathBuf,
    /// Whether settings are written to the disk.
    keeps_settings: bool,
    run: Option<Run>,
    pace: Pace,
    frame: Option<Arc<Frame>>,
    generation: u64,
    /// The run being looked into.
    looking: Option<Job<looking::Found>>,
    /// The run being played with changes, and what came of it.
    trying: Option<Job<Tried>>,
    tried: Option<Arc<Tried>>,
    /// A number being opened, and what it came from.
    explaining: Option<Job<Explained>>,
    explained: Option<Arc<Explained>>,
    wants_to_quit: bool,
}

impl Host {
    /// A host that keeps its runs in a folder, and its settings where the system keeps settings.
    pub fn new(settings: Settings, folder: std::path::PathBuf, keeps_settings: bool) -> Host {
        let words = Words::new(settings.language);
        let saved = saves::list(&folder);
        Host {
            settings,
            words,
            screen: Screen::Home,
            saved,
            trouble: None,
            guide: None,
            folder,
            keeps_settings,
            run: None,
            pace: Pace::default(),
            frame: None,
            generation: 0,
            looking: None,
            trying: None,
            tried: None,
            explaining: None,
            explained: None,
            wants_to_quit: false,
        }
    }

    /// What screens show of the run, if one is open.
    pub fn frame(&self) -> Option<Arc<Frame>> {
        self.frame.clone()
    }

    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// What a decision would cost, or why it cannot be taken.
    pub fn check(&self, decision: &Decision) -> Result<Quote, Refusal> {
        self.run.as_ref().map_or(Err(Refusal::ShopClosed), |run| run.session().check(decision))
    }

    pub fn wants_to_quit(&self) -> bool {
        self.wants_to_quit
    }

    /// Whether something goes on that has to be drawn: days that glide, players that are still being played.
    pub fn is_busy(&self) -> bool {
        self.pace.is_running() || self.looking.is_some() || self.trying.is_some() || self.explaining.is_some()
    }

    /// Share of the day that has passed on the map, 0 to 1.
    pub fn fraction(&self) -> f32 {
        self.pace.fraction()
    }

    /// Does what a panel asks for.
    pub fn take(&mut self, intent: Intent) {
        match intent {
            Intent::Decide(decision) => self.decide(&decision),
            Intent::Advance(days) => self.pace.ask(days, false),
            Intent::ToNextEvent => self.pace.ask(u32::MAX, true),
            Intent::Pause => self.pace.stop(),
            Intent::Undo => self.undo(),
            Intent::Go(screen) => self.go(screen),
            Intent::Begin { scenario, form, practice } => self.begin(&scenario, form, practice),
            Intent::Open(path) => self.open(&path),
            Intent::Leave => self.leave(),
            Intent::Set(change) => self.set(change),
            Intent::Guide(on) => self.guide_on(on),
            Intent::Reflect { prompt, text } => self.reflect(&prompt, &text),
            Intent::Try(edits) => self.try_out(edits),
            Intent::StopTrying => {
                (self.trying, self.tried) = (None, None);
                self.publish();
            }
            Intent::Explain(what) => self.explain(what),
            Intent::Forgive => {
                self.trouble = None;
                self.publish();
            }
            Intent::Quit => self.wants_to_quit = true,
        }
    }

    /// Lets `seconds` of a person's time pass.
    pub fn tick(&mut self, seconds: f32) {
        self.hear();
        let Some(run) = &mut self.run else { return };
        let days = self.pace.due(seconds, self.settings.reduced_motion);
        if days == 0 {
            return;
        }
        let mut stopped = false;
        for _ in 0..days {
            match run.end_day() {
                Ok(news) => stopped = self.pace.is_to_stop(news),
                Err(error) => {
                    self.trouble = Some(Trouble { key: "trouble-save", detail: error.to_string() });
                    stopped = true;
                }
            }
            if stopped || run.is_over() {
                break;
            }
        }
        if stopped || run.is_over() {
            self.pace.finish();
        }
        if run.is_over() {
            self.screen = Screen::Result;
            self.look_into();
        }
        self.publish();
    }

    /// Takes what has been found out beside the window.
    fn hear(&mut self) {
        let mut is_new = false;
        if let Some((found, is_over)) = self.looking.as_ref().map(Job::news) {
            is_new |= !found.is_empty();
            if let Some(run) = &mut self.run {
                found.into_iter().for_each(|piece| run.learn(piece));
            }
            if is_over {
                self.looking = None;
            }
        }
        if let Some((came, is_over)) = self.trying.as_ref().map(Job::news) {
            if let Some(came) = came.into_iter().next_back() {
                self.tried = Some(Arc::new(came));
                is_new = true;
            }
            if is_over {
                self.trying = None;
            }
        }
        if let Some((came, is_over)) = self.explaining.as_ref().map(Job::news) {
            if let Some(came) = came.into_iter().next_back() {
                self.explained = Some(Arc::new(came));
                is_new = true;
            }
            if is_over {
                self.explaining = None;
            }
        }
        if is_new {
            self.publish();
        }
    }

    /// Opens a number into what it came from, beside everything else.
    fn explain(&mut self, what: Option<What>) {
        let Some(run) = &self.run else { return };
        (self.explaining, self.explained) = (None, None);
        if let Some(what) = what {
            self.explained = Some(Arc::new(Explained { what, came: None }));
            let (setting, recording) = (run.session().setting().clone(), run.recording());
            let query = Query { what, day: None, against: None, product: None };
            self.explaining = Some(Job::start(move |tell| {
                // A run without a closed day has nothing to explain.
                let came = Some(receipt::open(&setting, &recording, &query).unwrap_or_default());
                tell.tell(Explained { what, came });
            }));
        }
        self.publish();
    }

    /// Plays the run with changes, beside everything else; an earlier trial is no longer waited for.
    fn try_out(&mut self, edits: Vec<Edit>) {
        let Some(run) = &self.run else { return };
        self.tried = Some(Arc::new(Tried { edits: edits.clone(), came: None }));
        let session = run.session().clone();
        self.trying = Some(Job::start(move |tell| {
            let came = Some(whatif::what_if(&session, &edits));
            tell.tell(Tried { edits, came });
        }));
        self.publish();
    }

    fn reflect(&mut self, prompt: &str, text: &str) {
        let Some(run) = &mut self.run else { return };
        let kept = match Reflection::new(prompt, text) {
            Ok(answer) => run.reflect(answer).map_err(|error| ("trouble-save", error.to_string())),
            Err(unfit) => Err(("trouble-answer", unfit.to_string())),
        };
        if let Err((key, detail)) = kept {
            self.trouble = Some(Trouble { key, detail });
        }
        self.publish();
    }

    /// Nothing that was found out about a run holds any more.
    fn forget(&mut self) {
        (self.looking, self.trying, self.tried) = (None, None, None);
        (self.explaining, self.explained) = (None, None);
    }

    fn decide(&mut self, decision: &Decision) {
        // Time never runs on over somebody who decides.
        self.pace.stop();
        let Some(run) = &mut self.run else { return };
        if let Err(error) = run.decide(decision) {
            self.trouble = Some(Trouble { key: "trouble-save", detail: error.to_string() });
        }
        self.publish();
    }

    fn undo(&mut self) {
        self.pace.stop();
        self.forget();
        let Some(run) = &mut self.run else { return };
        if let Err(error) = run.undo() {
            self.trouble = Some(Trouble { key: "trouble-save", detail: error.to_string() });
        }
        if matches!(self.screen, Screen::Result | Screen::Debrief) && !run.is_over() {
            self.screen = Screen::Play;
        }
        self.publish();
    }

    fn go(&mut self, screen: Screen) {
        self.pace.stop();
        let needs_run = matches!(screen, Screen::Briefing | Screen::Play | Screen::Result | Screen::Debrief);
        if needs_run && self.run.is_none() {
            return;
        }
        if screen == Screen::Home {
            self.saved = saves::list(&self.folder);
        }
        self.screen = screen;
        if matches!(screen, Screen::Result | Screen::Debrief) {
            self.look_into();
        }
    }

    fn begin(&mut self, scenario: &str, form: u32, practice: bool) {
        let scenario = match content::find_scenario(scenario) {
            Ok(scenario) => scenario,
            Err(error) => {
                self.trouble = Some(Trouble { key: "trouble-scenario", detail: error.to_string() });
                return;
            }
        };
        match Run::begin(&scenario, form, practice, &self.folder) {
            Ok(run) => self.show(run, Screen::Briefing),
            Err(error) => self.trouble = Some(Trouble { key: "trouble-save", detail: error.to_string() }),
        }
        if practice && !self.settings.guided {
            self.guide = Some(0);
        }
    }

    fn open(&mut self, path: &Path) {
        match Run::open(path) {
            Ok(run) => {
                let screen = if run.is_over() { Screen::Result } else { Screen::Play };
                self.show(run, screen);
                if screen == Screen::Result {
                    self.look_into();
                }
            }
            Err(error) => self.trouble = Some(Trouble { key: "trouble-open", detail: error.to_string() }),
        }
    }

    /// Takes a run that was opened elsewhere.
    pub fn show(&mut self, run: Run, screen: Screen) {
        self.forget();
        self.pace.stop();
        self.run = Some(run);
        if screen == Screen::Play && self.run.as_ref().is_some_and(Run::is_over) {
            self.look_into();
        }
        self.trouble = None;
        self.screen = screen;
        self.publish();
    }

    fn leave(&mut self) {
        self.pace.stop();
        self.run = None;
        self.frame = None;
        self.forget();
        self.guide = None;
        self.saved = saves::list(&self.folder);
        self.screen = Screen::Home;
    }

    fn set(&mut self, change: Change) {
        self.settings.apply(change);
        if let Change::Language(language) = change {
            self.words = Words::new(language);
            self.publish();
        }
        if self.keeps_settings
            && let Err(error) = self.settings.save()
        {
            self.trouble = Some(Trouble { key: "trouble-settings", detail: error.to_string() });
        }
    }

    /// Looks as said, without keeping it: for pictures.
    pub fn dress(&mut self, settings: &Settings) {
        self.settings = settings.clone();
        self.words = Words::new(settings.language);
        self.publish();
    }

    fn guide_on(&mut self, on: bool) {
        self.guide = match (on, self.guide) {
            (true, Some(step)) if step + 1 < super::ui::guide::STEPS => Some(step + 1),
            (true, None) => Some(0),
            (true, Some(_)) | (false, _) => None,
        };
        if self.guide.is_none() {
            self.set(Change::Guided(true));
        }
    }

    /// Marks the run and looks into it, beside everything else.
    fn look_into(&mut self) {
        if let Some(run) = &self.run
            && run.is_over()
            && !run.is_marked()
            && self.looking.is_none()
        {
            // Who keeps no settings keeps no par either.
            let folder = if self.keeps_settings { home::par::folder() } else { None };
            self.looking = Some(looking::start(run.session().clone(), run.answered(), folder));
        }
    }

    fn publish(&mut self) {
        self.generation += 1;
        let Some(run) = &mut self.run else { return };
        let is_running = self.pace.is_running();
        let mut frame = run.frame(&self.words, is_running, self.generation);
        frame.beside.looked.tried.clone_from(&self.tried);
        frame.beside.looked.explained.clone_from(&self.explained);
        frame.beside.trouble.clone_from(&self.trouble);
        self.frame = Some(Arc::new(frame));
    }
}

/// A file that could not be gone on with.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error(transparent)]
    Content(#[from] content::LoadError),
    #[error("the recording does not fit: {0:?}")]
    Verdict(crate::run::replay::Verdict),
}

#[cfg(test)]
mod tests;

//! The sole owner of the session: takes intents, steps days within a budget, publishes one [`Frame`] after each change.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::WinitSettings;

use super::frame::Frame;
use crate::model::scenario::Skill;
use crate::player::Script;
use crate::run::session::Session;

/// What a panel asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Message)]
pub enum Intent {
    /// Close so many days.
    Advance(u32),
    /// To the last day.
    ToTheEnd,
    Pause,
    /// Let a scripted player decide, or nobody.
    Autopilot(Option<Skill>),
}

/// Time that a frame may spend on days; what is left waits for the next.
const BUDGET: Duration = Duration::from_millis(4);

/// The session, and what is to be done with it.
#[derive(Resource)]
pub struct Host {
    session: Session,
    autopilot: Option<Script>,
    skill: Option<Skill>,
    /// Days asked for and not yet closed.
    backlog: u32,
    frame: Arc<Frame>,
}

impl Host {
    pub fn new(session: Session, days: u32) -> Host {
        let skill = Some(Skill::Competent);
        let frame = Arc::new(Frame::of(&session, skill));
        let autopilot = skill.map(|skill| session.script(skill));
        Host { session, autopilot, skill, backlog: days, frame }
    }

    /// What screens show.
    pub fn frame(&self) -> Arc<Frame> {
        Arc::clone(&self.frame)
    }

    pub fn is_busy(&self) -> bool {
        self.backlog > 0 && !self.session.is_over()
    }

    fn take(&mut self, intent: Intent) {
        match intent {
            Intent::Advance(days) => self.backlog = days,
            Intent::ToTheEnd => self.backlog = u32::MAX,
            Intent::Pause => self.backlog = 0,
            Intent::Autopilot(skill) => {
                self.skill = skill;
                self.autopilot = skill.map(|skill| self.session.script(skill));
            }
        }
    }

    /// Closes days until the budget is spent.
    fn step(&mut self) {
        let started = Instant::now();
        while self.is_busy() && started.elapsed() < BUDGET {
            if let Some(script) = &self.autopilot {
                for decision in script.decide(&self.session.view()) {
                    let _refused = self.session.decide(&decision);
                }
            }
            self.session.end_day();
            self.backlog -= 1;
        }
        if self.session.is_over() {
            self.backlog = 0;
        }
    }
}

/// Takes the intents of the last frame, steps, and draws on only while there is something to do.
pub fn drive(mut host: ResMut<Host>, mut intents: MessageReader<Intent>, mut pace: ResMut<WinitSettings>) {
    let host = host.bypass_change_detection();
    let asked = intents.read().copied().map(|intent| host.take(intent)).count() > 0;
    if asked || host.is_busy() {
        host.step();
        host.frame = Arc::new(Frame::of(&host.session, host.skill));
        *pace = if host.is_busy() { WinitSettings::continuous() } else { WinitSettings::desktop_app() };
    }
}

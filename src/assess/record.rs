//! A run as indicators read it: what happened, and what the player could see when each day began.
//!
//! The views are made once while the run is played again, so that an indicator is a plain fold and never plays anything.

use crate::base::calendar::Day;
use crate::base::money::{Currency, Money};
use crate::model::scenario::Skill;
use crate::model::setting::{MarketId, Setting};
use crate::run::journal::Recording;
use crate::run::ladder;
use crate::run::replay::{self, Verdict};
use crate::run::result;
use crate::run::session::Session;
use crate::sim::decision::{Decision, Quote};
use crate::sim::event::{DayLog, Event};
use crate::sim::ledger::{Posting, Purpose};
use crate::sim::view::ShopView;
use crate::sim::world::{ListingId, STUDENT, World};

/// A played run with the view that opened each of its days.
#[derive(Clone, Debug)]
pub struct Record {
    session: Session,
    /// Of each closed day, and of the one after the last.
    openings: Vec<ShopView>,
    profit: Money,
}

/// Where a fact stands: the day and its place among the day's events, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    pub day: Day,
    pub event: u32,
}

/// A decision that was taken.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'r> {
    pub mark: Mark,
    pub decision: &'r Decision,
    pub quote: &'r Quote,
}

impl Record {
    /// Plays a form with a player of known skill.
    pub fn play(setting: Setting, skill: Skill) -> Record {
        let script = Session::new(setting.clone()).script(skill);
        Record::play_by(setting, |view| script.decide(view))
    }

    /// Plays a form with anybody who decides from the view alone.
    pub fn play_by(setting: Setting, decide: impl Fn(&ShopView) -> Vec<Decision>) -> Record {
        let mut session = Session::unsealed(setting);
        let mut openings = Vec::with_capacity(session.setting().scenario.days as usize + 1);
        while !session.is_over() {
            let view = session.view();
            for decision in decide(&view) {
                let _refused = session.decide(&decision);
            }
            openings.push(view);
            session.end_day();
        }
        openings.push(session.view());
        Record::done(session, openings)
    }

    /// Replays a recording into the session that stands at its beginning; nothing if it does not verify.
    pub fn replay(mut session: Session, recording: &Recording, mut on_day: impl FnMut()) -> Result<Record, Verdict> {
        let mut openings = vec![session.view()];
        let verdict = replay::replay(&mut session, recording, |session| {
            openings.push(session.view());
            on_day();
        });
        match verdict {
            Verdict::Verified { .. } => Ok(Record::done(session, openings)),
            other => Err(other),
        }
    }

    /// The same from a session: its days are played again.
    pub fn of(session: &Session) -> Record {
        let mut again = Session::new(session.setting().clone());
        let mut openings = Vec::with_capacity(session.logs().len() + 1);
        for log in session.logs() {
            openings.push(again.view());
            for decision in log.events.iter().filter_map(decided) {
                let _as_before = again.decide(decision);
            }
            again.end_day();
        }
        openings.push(again.view());
        Record::done(again, openings)
    }

    fn done(session: Session, openings: Vec<ShopView>) -> Record {
        let profit = ladder::profit(&session);
        Record { session, openings, profit }
    }

    pub fn session(&self) -> &Session {
        &self.session
    }

    pub fn setting(&self) -> &Setting {
        self.session.setting()
    }

    /// The world after the last closed day.
    pub fn world(&self) -> &World {
        self.session.world()
    }

    /// After the run-on, less the capital.
    pub fn profit(&self) -> Money {
        self.profit
    }

    pub fn logs(&self) -> &[DayLog] {
        self.session.logs()
    }

    /// What the player saw when a day began; after the last closed day, what it sees then.
    pub fn opening(&self, day: Day) -> &ShopView {
        &self.openings[(day.0 as usize).min(self.openings.len() - 1)]
    }

    /// The views that opened the closed days, in order.
    pub fn openings(&self) -> impl Iterator<Item = &ShopView> {
        self.openings.iter().take(self.logs().len())
    }

    /// Every event of the run, others' among them.
    pub fn events(&self) -> impl Iterator<Item = (Mark, &Event)> {
        let of_day = |log: &'_ DayLog| log.day;
        self.logs().iter().flat_map(move |log| {
            let day = of_day(log);
            (0..).zip(&log.events).map(move |(event, fact)| (Mark { day, event }, fact))
        })
    }

    /// What the student decided and the rules took.
    pub fn taken(&self) -> impl Iterator<Item = Taken<'_>> {
        self.events().filter_map(|(mark, event)| match event {
            Event::Decided { shop, decision, quote } if *shop == STUDENT => Some(Taken { mark, decision, quote }),
            _ => None,
        })
    }

    /// The student's postings, each with its day's log.
    pub fn postings(&self) -> impl Iterator<Item = (&DayLog, &Posting)> {
        self.logs().iter().flat_map(|log| {
            log.postings.iter().filter(|posting| posting.shop == STUDENT).map(move |posting| (log, posting))
        })
    }

    /// Whether a listing is the student's.
    pub fn is_own(&self, listing: ListingId) -> bool {
        self.world().listings[listing].shop == STUDENT
    }

    /// What went to an account less what came from it, home currency at each day's rate, in major units.
    pub fn spent(&self, purpose: Purpose) -> f64 {
        let sign = |posting: &Posting| f64::from(posting.debit == purpose) - f64::from(posting.credit == purpose);
        self.postings().map(|(log, posting)| sign(posting) * result::in_home(log, posting)).sum()
    }

    /// Sales and shipping fees less refunds and chargebacks, home currency, major units.
    pub fn net_sales(&self) -> f64 {
        let earned = -self.spent(Purpose::Sales) - self.spent(Purpose::ShippingIncome);
        earned - self.spent(Purpose::Refunds) - self.spent(Purpose::Chargebacks)
    }

    /// Local money of a market in home currency, major units, at the rate that opened a day.
    pub fn home(&self, day: Day, market: MarketId, local: Money) -> f64 {
        local.major() / self.opening(day).markets[market.0 as usize].rate
    }

    /// The currency of a market in postings.
    pub fn currency(&self, market: MarketId) -> Currency {
        self.setting().markets[market].currency
    }
}

fn decided(event: &Event) -> Option<&Decision> {
    match event {
        Event::Decided { shop, decision, .. } | Event::Refused { shop, decision, .. } if *shop == STUDENT => {
            Some(decision)
        }
        _ => None,
    }
}

//! What receipts are written from: the run played again, held against its digests, with the world kept where it matters.
//!
//! The run is played twice: once to verify it and to find out which days matter, once to keep the world of those days at
//! the moment of trade and at the close.

use super::{About, Query, What};
use crate::base::calendar::Day;
use crate::model::setting::{NicheId, Setting};
use crate::run::journal::Recording;
use crate::run::replay::{Verdict, replay, replay_watched};
use crate::run::session::Session;
use crate::sim::choice::Sales;
use crate::sim::demand::{Meeting, Watch};
use crate::sim::event::{DayLog, Event};
use crate::sim::world::{ListingId, STUDENT, World};

/// Days from one to another, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: Day,
    pub to: Day,
}

impl Span {
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    pub fn is_one_day(&self) -> bool {
        self.from == self.to
    }
}

/// Why there is no receipt.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The run does not verify.
    Unverified(Verdict),
    /// A day that the run does not have; it has so many.
    NoSuchDay { day: u32, days: u32 },
}

/// The trade of a niche on a day.
pub(super) struct Met {
    pub day: Day,
    pub niche: NicheId,
    pub listings: Vec<ListingId>,
    pub meeting: Meeting,
    pub sales: Sales,
}

impl Met {
    /// Where a listing stands among the offers.
    pub fn column(&self, listing: ListingId) -> Option<usize> {
        let place = self.listings.iter().position(|held| *held == listing)?;
        Some(self.meeting.faces.len() - self.listings.len() + place)
    }
}

/// A verified run with what receipts of one kind need of it.
pub struct Evidence {
    pub(super) setting: Setting,
    pub(super) span: Span,
    pub(super) against: Option<Day>,
    /// From day 0 to the end of the span.
    pub(super) logs: Vec<DayLog>,
    pub(super) met: Vec<Met>,
    trades: Vec<(Day, World)>,
    closes: Vec<(Day, World)>,
}

impl Evidence {
    pub fn gather(setting: &Setting, recording: &Recording, query: &Query) -> Result<Evidence, Trouble> {
        let mut session = Session::new(setting.clone());
        match replay(&mut session, recording, |_| {}) {
            Verdict::Verified { .. } => {}
            verdict => return Err(Trouble::Unverified(verdict)),
        }
        let days = session.logs().len() as u32;
        for day in query.day.into_iter().chain(query.against).chain((days == 0).then_some(Day(0))) {
            if day.0 >= days {
                return Err(Trouble::NoSuchDay { day: day.0, days });
            }
        }
        let span = span(query, Day(days - 1));
        let against = match query.what {
            What::Sales => query.against.or(span.to.0.checked_sub(1).map(Day)),
            What::Profit | What::Cash | What::Landed | What::Delivery | What::Rating => None,
        };
        let mut eye = Eye { keep: trade_days(&session, query.what, span, against), trades: vec![], met: vec![] };
        let mut closes = Vec::new();
        let mut again = Session::new(setting.clone());
        let verdict = replay_watched(&mut again, recording, &mut eye, |session| {
            let closed = Day(session.day().0 - 1);
            if closed == span.to || closed.plus(1) == span.from {
                closes.push((closed, session.world().clone()));
            }
        });
        debug_assert!(matches!(verdict, Verdict::Verified { .. }), "it verified a moment ago");
        let logs = session.logs()[..=span.to.0 as usize].to_vec();
        let Eye { trades, met, .. } = eye;
        Ok(Evidence { setting: setting.clone(), span, against, logs, met, trades, closes })
    }

    /// The world when trade began on a day that was kept.
    pub(super) fn trade(&self, day: Day) -> Option<&World> {
        self.trades.iter().find(|(kept, _)| *kept == day).map(|(_, world)| world)
    }

    /// The world at the end of the span.
    pub(super) fn close(&self) -> &World {
        self.closed(self.span.to).expect("the last day of the span is kept")
    }

    /// The world at the close of the first day before the span, or of its last.
    pub(super) fn closed(&self, day: Day) -> Option<&World> {
        self.closes.iter().find(|(kept, _)| *kept == day).map(|(_, world)| world)
    }

    pub(super) fn log(&self, day: Day) -> &DayLog {
        &self.logs[day.0 as usize]
    }

    /// The logs of the span.
    pub(super) fn spanned(&self) -> &[DayLog] {
        &self.logs[self.span.from.0 as usize..]
    }

    /// The events of the span, each with its day and its place in the log.
    pub(super) fn events(&self) -> impl Iterator<Item = (Day, u32, &Event)> {
        self.spanned().iter().flat_map(|log| (0..).zip(&log.events).map(|(place, event)| (log.day, place, event)))
    }

    pub(super) fn about(&self, niche: NicheId) -> About {
        let terms = &self.setting.niches[niche];
        let market = Some(self.setting.markets[terms.market].name.clone());
        About { market, product: Some(self.setting.goods[terms.product].id.clone()), which: None }
    }

    /// The student's listings that a query is about.
    pub(super) fn listings(&self, query: &Query) -> Vec<ListingId> {
        let wanted = |niche: NicheId| query.product.is_none_or(|product| self.setting.niches[niche].product == product);
        let listings = self.close().listings.iter();
        listings.filter(|(_, row)| row.shop == STUDENT && wanted(row.niche)).map(|(id, _)| id).collect()
    }
}

/// The days that a query is about.
fn span(query: &Query, last: Day) -> Span {
    let (first, last) = match (query.day, query.what) {
        (Some(day), _) => (day, day),
        (None, What::Sales | What::Landed) => (last, last),
        (None, What::Profit | What::Cash | What::Delivery | What::Rating) => (Day(0), last),
    };
    Span { from: first, to: last }
}

/// The days whose world has to be kept at the moment of trade.
fn trade_days(session: &Session, what: What, span: Span, against: Option<Day>) -> Vec<Day> {
    match what {
        What::Profit | What::Cash | What::Landed => vec![],
        What::Sales => [Some(span.to), against].into_iter().flatten().collect(),
        What::Rating if span.is_one_day() => vec![span.to],
        What::Rating => vec![],
        What::Delivery => {
            let logs = session.logs()[span.from.0 as usize..=span.to.0 as usize].iter();
            let delivered = logs.flat_map(|log| &log.events).filter_map(|event| match event {
                Event::Delivered { order, .. } => Some(session.world().orders.get(*order).placed),
                _ => None,
            });
            let mut days: Vec<Day> = delivered.collect();
            days.sort_unstable();
            days.dedup();
            days
        }
    }
}

/// Watches the trade of the days that matter.
struct Eye {
    keep: Vec<Day>,
    trades: Vec<(Day, World)>,
    met: Vec<Met>,
}

impl Watch for Eye {
    fn met(&mut self, world: &World, niche: NicheId, listings: &[ListingId], meeting: &Meeting, sales: &Sales) {
        if !self.keep.contains(&world.day) {
            return;
        }
        // Trade in one niche changes nothing that the next one's buyers look at.
        if self.trades.last().is_none_or(|(day, _)| *day != world.day) {
            self.trades.push((world.day, world.clone()));
        }
        if listings.iter().any(|id| world.listings[*id].shop == STUDENT) {
            let (listings, meeting, sales) = (listings.to_vec(), meeting.clone(), sales.clone());
            self.met.push(Met { day: world.day, niche, listings, meeting, sales });
        }
    }
}

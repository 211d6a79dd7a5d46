//! Changes to a run in the making: which day is looked at, which of its decisions are left out, which figures are others.

use egui::Ui;

use crate::assess::whatif::Edit;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::kit::field;
use crate::sim::decision::Decision;
use crate::sim::stage::{logistics, marketing, pricing, sourcing};

/// What has been entered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The day that is looked at; the first with decisions where none was chosen.
    pub day: Option<Day>,
    pub edits: Vec<Edit>,
    /// The decision of that day whose figures are open.
    pub open: Option<usize>,
}

impl Draft {
    pub fn of(day: Day, edits: Vec<Edit>) -> Draft {
        Draft { day: Some(day), edits, open: None }
    }

    /// The change of a decision, where there is one.
    pub fn of_place(&self, day: Day, place: usize) -> Option<&Edit> {
        self.edits.iter().find(|edit| is_at(edit, day, place))
    }

    /// Back to what was decided.
    pub fn put_back(&mut self, day: Day, place: usize) {
        self.edits.retain(|edit| !is_at(edit, day, place));
    }

    pub fn leave_out(&mut self, day: Day, place: usize) {
        self.put_back(day, place);
        self.edits.push(Edit::Remove { day, place });
    }

    pub fn replace(&mut self, day: Day, place: usize, decision: Decision) {
        self.put_back(day, place);
        self.edits.push(Edit::Replace { day, place, decision });
    }
}

fn is_at(edit: &Edit, of: Day, at: usize) -> bool {
    match edit {
        Edit::Remove { day, place } | Edit::Replace { day, place, .. } => (*day, *place) == (of, at),
        Edit::Add { .. } => false,
    }
}

/// More than any decision may ask for; the rules say where a bound lies.
const UNITS_MOST: u32 = 100_000;
const DAYS_MOST: u32 = 365;
const MONEY_MOST: Money = Money(100_000_000_000);

/// Whether a decision has figures that can be others.
pub fn has_figures(decision: &Decision) -> bool {
    matches!(
        decision,
        Decision::Pricing(pricing::Move::Set { .. } | pricing::Move::Promote { .. })
            | Decision::Marketing(marketing::Move::Budget { .. })
            | Decision::Sourcing(sourcing::Move::Order { .. })
            | Decision::Logistics(logistics::Move::Ship { .. } | logistics::Move::SetReorder { .. })
    )
}

/// The figures of a decision to enter anew; whether one was.
pub fn figures_ui(ui: &mut Ui, desk: &Desk, decision: &mut Decision) -> bool {
    let units =
        |ui: &mut Ui, key: &str, value: &mut u32| field::number(ui, desk, &desk.say(key), None, value, 1, UNITS_MOST);
    match decision {
        Decision::Pricing(pricing::Move::Set { market, offer, .. }) => {
            let currency = &desk.market(*market).currency;
            let price =
                field::money(ui, desk, &desk.say("pricing-price"), None, &mut offer.price, MONEY_MOST, currency);
            let days = &mut offer.promised_days;
            field::number(ui, desk, &desk.say("pricing-promised-days"), None, days, 1, DAYS_MOST) || price
        }
        Decision::Pricing(pricing::Move::Promote { promotion, .. }) => {
            let off = field::percent(ui, desk, &desk.say("pricing-off"), None, &mut promotion.off, 0.0, 100.0);
            field::number(ui, desk, &desk.say("pricing-lasts"), None, &mut promotion.days, 1, DAYS_MOST) || off
        }
        Decision::Marketing(marketing::Move::Budget { market, daily, .. }) => {
            let currency = &desk.market(*market).currency;
            field::money(ui, desk, &desk.say("marketing-budget"), None, daily, MONEY_MOST, currency)
        }
        Decision::Sourcing(sourcing::Move::Order { units: count, .. })
        | Decision::Logistics(logistics::Move::Ship { units: count, .. }) => units(ui, "logistics-col-units", count),
        Decision::Logistics(logistics::Move::SetReorder { reorder, .. }) => {
            let point = units(ui, "term-reorder-point", &mut reorder.point_units);
            units(ui, "logistics-col-units", &mut reorder.ship_units) || point
        }
        _ => false,
    }
}

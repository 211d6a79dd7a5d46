//! Days and the synthetic calendar: twelve months of thirty days, weeks of seven.
//!
//! A run counts days from 0; a calendar with no leap years and no real country's holidays lets every scenario place its
//! festivals where the lesson needs them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A day of the run, counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Day(pub u32);

impl Day {
    pub fn plus(self, days: u32) -> Day {
        Day(self.0 + days)
    }

    /// Whole days from `earlier` to `self`, 0 where `earlier` is later.
    pub fn since(self, earlier: Day) -> u32 {
        self.0.saturating_sub(earlier.0)
    }
}

pub const DAYS_PER_MONTH: u32 = 30;
pub const DAYS_PER_YEAR: u32 = 12 * DAYS_PER_MONTH;

/// A date on the synthetic calendar; `month` 1 to 12, `day` 1 to 30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Date {
    pub month: u32,
    pub day: u32,
}

impl Date {
    /// Days since the first of the first month.
    pub fn day_of_year(self) -> u32 {
        (self.month - 1) * DAYS_PER_MONTH + self.day - 1
    }

    /// The date `days` after this one, round the year.
    pub fn after(self, days: u32) -> Date {
        let day = (self.day_of_year() + days) % DAYS_PER_YEAR;
        Date { month: day / DAYS_PER_MONTH + 1, day: day % DAYS_PER_MONTH + 1 }
    }
}

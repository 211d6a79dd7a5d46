//! How many shoppers with the occasion a niche has on a day, factor by factor.
//!
//! The ordinary week's, the season, the niche's course and what happened to it, and the day's own chance (gamma). Absent:
//! whether they buy, and what.

use super::climate;
use super::world::World;
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::model::setting::{NicheId, Setting};

const DAYS_PER_WEEK: f64 = 7.0;

/// The factors of a day's expected shoppers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shoppers {
    /// Of an ordinary day.
    pub usual: f64,
    pub season: f64,
    /// Trends and outages.
    pub events: f64,
    /// Growth, and the wave of a fad.
    pub course: f64,
    pub drift: f64,
    /// The day's own chance.
    pub mood: f64,
}

impl Shoppers {
    pub fn of(setting: &Setting, world: &World, niche: NicheId) -> Shoppers {
        let general = setting.general();
        let terms = &setting.niches[niche];
        let day = world.day;
        let mut dice = setting.seed.stream(Stream::Demand, day.0, u64::from(niche.0));
        let shape = general.demand.dispersion.mid;
        Shoppers {
            mood: dist::gamma(&mut dice, shape) / shape,
            usual: terms.orders_week / DAYS_PER_WEEK / general.demand.inside_share.mid,
            season: climate::season(setting, niche, day),
            events: climate::demand(setting, niche, day),
            course: terms.course.factor(day),
            drift: math::exp(world.niches[niche].drift),
        }
    }

    pub fn total(&self) -> f64 {
        self.usual * self.season * self.events * self.course * self.drift * self.mood
    }
}

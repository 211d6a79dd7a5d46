//! How fast days pass: slow enough to see things glide, fast enough not to wait, at once where motion is not wanted.

/// Seconds that a day takes on the screen: asked for alone, and among many.
const ALONE: f32 = 0.6;
const AMONG_MANY: f32 = 0.22;
/// Many days are not drawn one by one for ever: after so many the pace goes up.
const PATIENCE_DAYS: u32 = 14;
const HURRIED: f32 = 0.05;

/// What a closed day brought, for who waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Something needs a person and did not the day before.
    pub is_urgent: bool,
    /// Something happened that one waits for.
    pub is_event: bool,
}

/// Days asked for, and the one that glides.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    backlog: u32,
    to_event: bool,
    passed: u32,
    /// Seconds left of the day on the screen.
    left: f32,
    length: f32,
}

impl Pace {
    pub fn ask(&mut self, days: u32, to_event: bool) {
        *self = Pace { backlog: days, to_event, ..Pace::default() };
    }

    /// No further day; the one that glides comes to its end.
    pub fn stop(&mut self) {
        self.backlog = 0;
        self.left = 0.0;
    }

    /// The last day asked for has been closed; it still glides.
    pub fn finish(&mut self) {
        self.backlog = 0;
    }

    pub fn is_running(&self) -> bool {
        self.backlog > 0 || self.left > 0.0
    }

    pub fn fraction(&self) -> f32 {
        if self.left > 0.0 && self.length > 0.0 { 1.0 - self.left / self.length } else { 1.0 }
    }

    pub fn is_to_stop(&self, news: News) -> bool {
        news.is_urgent || (self.to_event && news.is_event)
    }

    /// How many days are to be closed now.
    pub fn due(&mut self, seconds: f32, reduced_motion: bool) -> u32 {
        if reduced_motion {
            self.left = 0.0;
            let days = self.backlog.min(4);
            self.backlog -= days;
            return days;
        }
        self.left = (self.left - seconds).max(0.0);
        if self.left > 0.0 || self.backlog == 0 {
            return 0;
        }
        self.length = match (self.passed, self.backlog) {
            (0, 1) => ALONE,
            (passed, _) if passed >= PATIENCE_DAYS => HURRIED,
            _ => AMONG_MANY,
        };
        self.left = self.length;
        self.passed += 1;
        self.backlog -= 1;
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_seven_days_and_then_rest() {
        let mut pace = Pace::default();
        pace.ask(7, false);
        let days: u32 = (0..400).map(|_| pace.due(0.016, false)).sum();
        assert_eq!((days, pace.is_running(), pace.fraction()), (7, false, 1.0));
    }

    #[test]
    fn without_motion_days_pass_at_once() {
        let mut pace = Pace::default();
        pace.ask(7, false);
        assert_eq!((pace.due(0.0, true), pace.due(0.0, true), pace.is_running()), (4, 3, false));
    }

    #[test]
    fn only_who_waits_for_an_event_is_stopped_by_one() {
        let mut pace = Pace::default();
        let event = News { is_urgent: false, is_event: true };
        pace.ask(7, false);
        assert!(!pace.is_to_stop(event));
        pace.ask(u32::MAX, true);
        assert!(pace.is_to_stop(event));
    }
}

//! A class: many shops in one world, each seat run by a scripted player, day by day in rounds.
//!
//! What a class costs, how a market changes when many sell in it, and whether books balance between competitors can be seen
//! here before real people take the seats.

use super::ladder;
use super::round::Round;
use super::session::Session;
use crate::base::money::Money;
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::player::Script;
use crate::sim::world::ShopId;

/// Plays a form with one seat for each skill given, in that order.
pub fn play(setting: Setting, seats: &[Skill], mut on_day: impl FnMut(&Session)) -> Session {
    let mut session = Session::with_seats(setting, seats.len() as u32);
    let scripts: Vec<(ShopId, Script)> =
        (0..).map(ShopId).zip(seats.iter().map(|skill| session.script(*skill))).collect();
    while !session.is_over() {
        let mut round = Round::default();
        for (shop, script) in &scripts {
            round.submit(*shop, script.decide(&session.view_of(*shop)));
        }
        round.close(&mut session);
        on_day(&session);
    }
    session
}

/// What a seat made by today, goods at nothing.
pub fn made(session: &Session, seat: ShopId) -> Money {
    ladder::worth(session.setting(), session.world(), seat) - session.setting().scenario.capital
}

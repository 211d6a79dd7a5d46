//! `dhow class`: many scripted shops in one world, and what came of each kind of player.

use std::time::Instant;

use clap::Args;
use serde::Serialize;

use super::{Failure, OnForm, print_json, progress, say};
use crate::base::digest::Digest;
use crate::base::money::Money;
use crate::model::scenario::Skill;
use crate::run::class;
use crate::sim::world::ShopId;

#[derive(Debug, Args)]
pub struct ClassArgs {
    #[command(flatten)]
    on: OnForm,
    /// How many shops
    #[arg(long, default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=1000))]
    seats: u32,
    /// Who runs them, in turn; give it again for a mixed class
    #[arg(long = "player", default_value = "competent", value_parser = super::run::skill)]
    players: Vec<Skill>,
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Seat {
    seat: u32,
    player: &'static str,
    made: Money,
}

#[derive(Serialize)]
struct Report {
    scenario: String,
    form: u32,
    days: u32,
    /// At the close of the last day: cash, claims and debts, goods at nothing, less the capital.
    seats: Vec<Seat>,
    digest: Digest,
    seconds: f64,
}

pub fn run(args: &ClassArgs) -> Result<(), Failure> {
    let setting = super::setting(&args.on)?;
    let (title, days) = (setting.scenario.title.clone(), setting.scenario.days);
    let players: Vec<Skill> = args.players.iter().copied().cycle().take(args.seats as usize).collect();
    let bar = progress(u64::from(days), "day");
    let started = Instant::now();
    let session = class::play(setting, &players, |_| bar.inc(1));
    let seconds = started.elapsed().as_secs_f64();
    bar.finish_and_clear();
    let seat = |(seat, skill): (u32, &Skill)| Seat {
        seat: seat + 1,
        player: skill.word(),
        made: class::made(&session, ShopId(seat)),
    };
    let seats: Vec<Seat> = (0..).zip(&players).map(seat).collect();
    let digest = session.world().digest();
    if args.json {
        let scenario = session.setting().scenario.id.clone();
        return print_json(&Report { scenario, form: args.on.form, days, seats, digest, seconds });
    }
    say!("{title} · form {} · {} shops in one world · {days} days", args.on.form, args.seats);
    say!("{:<16}{:>6}{:>14}{:>14}{:>14}", "player", "shops", "lowest", "median", "highest");
    for skill in Skill::ALL {
        let mut made: Vec<Money> =
            seats.iter().filter(|seat| seat.player == skill.word()).map(|seat| seat.made).collect();
        made.sort_unstable();
        if let (Some(low), Some(high)) = (made.first(), made.last()) {
            let middle = made[made.len() / 2];
            let cells = [low, &middle, high].map(ToString::to_string);
            say!("{:<16}{:>6}{:>14}{:>14}{:>14}", skill.word(), made.len(), cells[0], cells[1], cells[2]);
        }
    }
    say!("digest {digest}");
    say!("{seconds:.2} s of this computer's time");
    Ok(())
}

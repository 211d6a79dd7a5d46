//! Measures the window itself: time to the first picture, time of a frame, work when idle, memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use bevy::prelude::*;

use super::host::Desktop;

/// What to measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Frames while days pass, for so many seconds.
    Busy(u32),
    /// The work done while nothing moves, for so many seconds.
    Idle(u32),
    /// Only the time to the first pictures.
    Start,
}

#[derive(Resource)]
pub struct Clock {
    started: Instant,
    measure: Option<Measure>,
    frames: u32,
    first: Option<Duration>,
    from: Option<(Instant, f64)>,
    last: Option<Instant>,
    took: Vec<f32>,
    /// Frames so far, for who waits outside the frames.
    drawn: Arc<AtomicU32>,
}

impl Clock {
    pub fn new(started: Instant, measure: Option<Measure>) -> Clock {
        Clock {
            started,
            measure,
            frames: 0,
            first: None,
            from: None,
            last: None,
            took: Vec::new(),
            drawn: Arc::default(),
        }
    }
}

/// The first frames load fonts and pipelines: what counts as usable is the third.
const FIRST: u32 = 3;
const WARM_UP: u32 = 40;

pub fn measure(
    mut clock: ResMut<Clock>,
    mut desktop: ResMut<Desktop>,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<bevy::window::RequestRedraw>,
) {
    let Some(measure) = clock.measure else { return };
    let now = Instant::now();
    clock.frames += 1;
    clock.drawn.store(clock.frames, Ordering::Relaxed);
    if clock.frames == FIRST {
        clock.first = Some(now - clock.started);
    }
    if clock.frames <= FIRST {
        redraw.write(bevy::window::RequestRedraw);
    }
    let seconds = match measure {
        Measure::Start => {
            if clock.frames > FIRST {
                report(&clock, 0.0, 0.0);
                exit.write(AppExit::Success);
            }
            return;
        }
        Measure::Busy(seconds) => {
            if !desktop.host.is_busy() {
                desktop.host.take(crate::desktop::desk::Intent::Advance(1000));
            }
            seconds
        }
        Measure::Idle(seconds) => seconds,
    };
    let warm = match measure {
        Measure::Busy(_) => clock.frames > WARM_UP,
        Measure::Idle(_) | Measure::Start => now - clock.started > Duration::from_secs(3),
    };
    if !warm {
        if matches!(measure, Measure::Idle(_)) {
            redraw.write(bevy::window::RequestRedraw);
        }
        return;
    }
    if matches!(measure, Measure::Idle(_)) {
        if clock.from.is_none() {
            clock.from = Some((now, 0.0));
            watch(seconds, &clock);
        }
        return;
    }
    let (from, cpu) = *clock.from.get_or_insert_with(|| (now, cpu_seconds()));
    if let Some(last) = clock.last {
        clock.took.push((now - last).as_secs_f32() * 1000.0);
    }
    clock.last = Some(now);
    let elapsed = (now - from).as_secs_f64();
    if elapsed >= f64::from(seconds) {
        report(&clock, elapsed, cpu_seconds() - cpu);
        exit.write(AppExit::Success);
    }
}

/// Counts what is done while nobody asks for anything. Where no frame is drawn nothing in a frame could end the waiting, so
/// it is done beside them.
fn watch(seconds: u32, clock: &Clock) {
    let drawn = Arc::clone(&clock.drawn);
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        let (frames, cpu) = (drawn.load(Ordering::Relaxed), cpu_seconds());
        std::thread::sleep(Duration::from_secs(u64::from(seconds)));
        println!(
            "{} frames in {seconds} s; processor {:.1} %; memory {:.0} MB",
            drawn.load(Ordering::Relaxed) - frames,
            100.0 * (cpu_seconds() - cpu) / f64::from(seconds),
            resident_mb(),
        );
        std::process::exit(0);
    });
}

fn report(clock: &Clock, elapsed: f64, cpu: f64) {
    let mut took = clock.took.clone();
    took.sort_by(f32::total_cmp);
    let at = |share: f32| took.get((took.len().saturating_sub(1) as f32 * share) as usize).copied().unwrap_or(0.0);
    println!(
        "third frame after {:.2} s; {} frames in {elapsed:.1} s: median {:.1} ms, 95th {:.1} ms; processor {:.1} %; memory {:.0} MB",
        clock.first.unwrap_or_default().as_secs_f64(),
        took.len(),
        at(0.5),
        at(0.95),
        if elapsed > 0.0 { 100.0 * cpu / elapsed } else { 0.0 },
        resident_mb(),
    );
}

/// Processor seconds of this process so far; nothing where the system does not tell.
fn cpu_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = text.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    // A tick is a hundredth of a second on every Linux.
    (ticks(11) + ticks(12)) / 100.0
}

fn resident_mb() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmRSS"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)).and_then(|word| word.parse::<f64>().ok());
    kilobytes.unwrap_or(0.0) / 1024.0
}

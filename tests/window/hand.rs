//! The program's window, and a hand that moves its mouse and presses its keys.
//!
//! What is on the screen is read from what the program tells screen readers (`--describe`); whatever is done to it goes
//! through the X server, as from a real mouse and keyboard.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::screen::Screen;
use crate::support::dhow;

/// A thing on the screen.
#[derive(Clone, Debug)]
pub struct Thing {
    pub role: String,
    pub name: String,
    pub x: f64,
    pub y: f64,
}

/// What the screen shows: where one is, and all that has a name.
#[derive(Clone, Debug)]
pub struct Seen {
    pub screen: String,
    pub day: Option<u64>,
    pub is_running: bool,
    pub run: Option<PathBuf>,
    pub things: Vec<Thing>,
}

impl Seen {
    /// The thing to press whose name begins so.
    pub fn control(&self, name: &str) -> Option<&Thing> {
        self.things.iter().find(|thing| thing.role != "Label" && thing.name.starts_with(name))
    }
}

pub struct Hand<'a> {
    screen: &'a Screen,
    window: Child,
    file: PathBuf,
}

const PATIENCE: Duration = Duration::from_secs(60);

impl<'a> Hand<'a> {
    /// Opens the program with its runs in a folder of our own, and settings that are nobody's.
    pub fn open(screen: &'a Screen, folder: &Path) -> Hand<'a> {
        let file = folder.join("seen.json");
        let _old = std::fs::remove_file(&file);
        let log = std::fs::File::create(folder.join("window.log")).expect("a log");
        let window = dhow()
            .args(["desktop", "--language", "en", "--runs"])
            .arg(folder.join("runs"))
            .arg("--describe")
            .arg(&file)
            .env("DISPLAY", &screen.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_CONFIG_HOME", folder)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Hand { screen, window, file }
    }

    /// What is on the screen now.
    pub fn look(&self) -> Option<Seen> {
        let text = std::fs::read_to_string(&self.file).ok()?;
        let mut lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let head = lines.next()?;
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let half = |line: &Value, from: &str, size: &str| Some(line[from].as_f64()? + line[size].as_f64()? / 2.0);
        let things = lines.filter_map(|line| {
            let (x, y) = (half(&line, "x", "width")?, half(&line, "y", "height")?);
            Some(Thing { role: word(&line["role"]), name: word(&line["name"]), x, y })
        });
        Some(Seen {
            screen: word(&head["screen"]),
            day: head["day"].as_u64(),
            is_running: head["running"] == Value::Bool(true),
            run: head["run"].as_str().map(PathBuf::from),
            things: things.collect(),
        })
    }

    /// Waits until the screen shows what is wanted.
    pub fn until(&mut self, wanted: &str, is_it: impl Fn(&Seen) -> bool) -> Seen {
        let from = Instant::now();
        while from.elapsed() < PATIENCE {
            if let Some(seen) = self.look().filter(&is_it) {
                return seen;
            }
            if let Ok(Some(status)) = self.window.try_wait() {
                panic!("the window closed ({status}) before: {wanted}; it said: {}", self.log());
            }
            sleep(Duration::from_millis(60));
        }
        let shown = self.look().map(|seen| {
            let names = seen.things.iter().map(|thing| format!("{}: {}", thing.role, thing.name));
            (seen.screen.clone(), seen.day, names.collect::<Vec<_>>())
        });
        panic!("waited in vain for: {wanted}; the screen shows {shown:#?}")
    }

    /// Presses the control whose name begins so; scrolls to it where it is out of sight.
    pub fn press(&mut self, name: &str) {
        let thing = self.in_sight(name);
        self.tool(&["mousemove", &px(thing.x), &px(thing.y)]);
        sleep(Duration::from_millis(120));
        self.tool(&["click", "1"]);
        sleep(Duration::from_millis(120));
    }

    /// Gives the window the keyboard, as a window manager does; there is none here.
    pub fn focus(&mut self) {
        self.tool(&["search", "--onlyvisible", "--name", "Dhow", "windowfocus", "--sync"]);
    }

    /// Presses a key while others are held, at the pace of fingers.
    pub fn key(&mut self, held: &[&str], key: &str) {
        for key in held {
            self.tool(&["keydown", key]);
        }
        sleep(Duration::from_millis(120));
        self.tool(&["key", key]);
        sleep(Duration::from_millis(120));
        for key in held {
            self.tool(&["keyup", key]);
        }
        sleep(Duration::from_millis(120));
    }

    /// Power gone: the window has no time to say goodbye.
    pub fn kill(mut self) {
        self.window.kill().expect("killed");
        self.window.wait().expect("gone");
    }

    fn in_sight(&mut self, name: &str) -> Thing {
        for _ in 0..60 {
            let seen = self.until(name, |seen| seen.control(name).is_some());
            let thing = seen.control(name).expect("it was there").clone();
            // Below the bar, above the lower edge: where a person would press.
            if (60.0..750.0).contains(&thing.y) || thing.y < 50.0 && thing.y > 0.0 {
                return self.at_rest(name, thing);
            }
            let wheel = if thing.y > 700.0 { "5" } else { "4" };
            self.tool(&["mousemove", &px(thing.x), "420"]);
            self.tool(&["click", wheel]);
            sleep(Duration::from_millis(200));
        }
        panic!("{name} cannot be scrolled to")
    }

    /// Where it is once nothing moves.
    fn at_rest(&mut self, name: &str, mut thing: Thing) -> Thing {
        for _ in 0..40 {
            sleep(Duration::from_millis(80));
            let Some(now) = self.look().and_then(|seen| seen.control(name).cloned()) else { continue };
            if (now.x, now.y) == (thing.x, thing.y) {
                break;
            }
            thing = now;
        }
        thing
    }

    fn tool(&self, arguments: &[&str]) {
        let status = Command::new("xdotool").args(arguments).env("DISPLAY", &self.screen.name).status();
        assert!(status.is_ok_and(|status| status.success()), "xdotool {arguments:?}");
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.file.with_file_name("window.log")).unwrap_or_default()
    }
}

impl Drop for Hand<'_> {
    fn drop(&mut self) {
        let _gone = self.window.kill();
        let _reaped = self.window.wait();
    }
}

fn px(at: f64) -> String {
    format!("{at:.0}")
}

//! A screen that nobody looks at: Xvfb, on a number that is free, gone with its owner.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub struct Screen {
    server: Child,
    pub name: String,
}

impl Screen {
    /// Nothing where the machine has no Xvfb or no xdotool.
    pub fn start() -> Option<Screen> {
        has("xdotool").then_some(())?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Screen { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _gone = self.server.kill();
        let _reaped = self.server.wait();
    }
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

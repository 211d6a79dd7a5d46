//! What several promises need: the shipped scenario, its forms, and the program itself.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use dhow::content;
use dhow::model::scenario::Scenario;
use dhow::model::setting::Setting;

/// A path of the project.
pub fn path(of: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(of)
}

/// The shipped scenario, loaded once.
pub fn first_shop() -> &'static Scenario {
    static SCENARIO: OnceLock<Scenario> = OnceLock::new();
    SCENARIO.get_or_init(|| content::load_scenario(&path("scenarios/first-shop")).expect("the shipped scenario loads"))
}

/// A form of it.
pub fn form(number: u32) -> Setting {
    content::generate::setting(first_shop(), number)
}

/// The program, in the project's folder.
pub fn dhow() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dhow"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("NO_COLOR", "1");
    command
}

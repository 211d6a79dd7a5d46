//! Par, kept: six players need not play a form again that they have played.
//!
//! A kept par is found by what it depends on: scenario, form, and this very program. It is a convenience and
//! no evidence: whoever doubts it deletes the folder. What cannot be read or written is played and said nothing of.

use std::path::{Path, PathBuf};

use crate::assess::par::Par;
use crate::base::digest::digest_of;
use crate::model::RULES_VERSION;
use crate::model::scenario::Skill;
use crate::model::setting::Setting;
use crate::run::replay::scenario_digest;

/// The folder of this computer.
pub fn folder() -> Option<PathBuf> {
    Some(super::folders()?.cache_dir().join("par"))
}

/// The par of a form: kept, or played and kept.
pub fn of(folder: Option<&Path>, setting: &Setting, on_rung: impl FnMut(Skill)) -> Par {
    let path = folder.map(|folder| folder.join(name(setting)));
    let kept = path.as_deref().and_then(|path| std::fs::read(path).ok());
    if let Some(par) = kept.and_then(|bytes| serde_json::from_slice::<Par>(&bytes).ok())
        && fits(&par, setting)
    {
        return par;
    }
    let par = Par::play(setting, on_rung);
    if let Some(path) = path {
        keep(&path, &par);
    }
    par
}

fn name(setting: &Setting) -> String {
    let address = (scenario_digest(&setting.scenario), setting.form, RULES_VERSION, super::program());
    format!("{}.json", digest_of(&address))
}

/// Whether a kept par has the shape that the rubric asks for.
fn fits(par: &Par, setting: &Setting) -> bool {
    let rows = setting.scenario.rubric.indicators.len();
    let rungs = Skill::ALL.len();
    par.readings.len() == rows && par.readings.iter().all(|row| row.len() == rungs) && par.ladder.rungs.len() == rungs
}

/// Writes it beside and moves it in, so that two programs at once do no harm.
fn keep(path: &Path, par: &Par) {
    let Some(folder) = path.parent() else { return };
    let Ok(bytes) = serde_json::to_vec(par) else { return };
    let beside = path.with_extension(format!("{}.part", std::process::id()));
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&beside, bytes))
        .and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _not_there = std::fs::remove_file(&beside);
    }
}

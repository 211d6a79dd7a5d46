//! What is known of a supplier, as facts: what its page says, what was found out, what the shop saw itself.

use crate::desktop::desk::Desk;
use crate::desktop::kit::Tone;
use crate::model::words::ProbeKind;
use crate::sim::stage::sourcing::{Dossier, PurchaseState};
use crate::sim::view::SupplierView;

/// A fact with how it is meant: a warning where it does not agree with the page or costs buyers trouble.
pub struct Finding {
    pub text: String,
    /// The same for a cell of a table.
    pub short: String,
    pub tone: Tone,
}

fn finding(short: String, text: String, is_well: bool) -> Finding {
    Finding { text, short, tone: if is_well { Tone::Good } else { Tone::Warning } }
}

fn plain(text: String) -> Finding {
    Finding { text, short: String::new(), tone: Tone::Plain }
}

/// A finding of a key, with its short form beside it: `sourcing-found-maker` and `sourcing-found-maker-short`.
fn said(desk: &Desk, key: &str, is_well: bool) -> Finding {
    finding(desk.say(&format!("{key}-short")), desk.say(key), is_well)
}

/// The glossary's term for a probe.
pub fn term(probe: ProbeKind) -> &'static str {
    match probe {
        ProbeKind::Sample => "sample",
        ProbeKind::Audit => "audit",
        ProbeKind::Registry => "registry-check",
        ProbeKind::Documents => "certificate",
        ProbeKind::References => "references",
    }
}

/// What a probe has found, if it was made.
pub fn found(desk: &Desk, row: &SupplierView, probe: ProbeKind) -> Option<Finding> {
    let dossier = &row.dossier;
    match probe {
        ProbeKind::Sample => {
            dossier.sample_defects.map(|share| of_share(desk, "sourcing-found-sample", share, FAULTS_MANY))
        }
        ProbeKind::Audit => audit(desk, dossier),
        ProbeKind::Registry => dossier.registered_maker.map(|makes| {
            let key = if makes { "sourcing-found-maker" } else { "sourcing-found-trader" };
            said(desk, key, makes || !row.says_factory)
        }),
        ProbeKind::Documents => dossier.documents_genuine.map(|known| {
            let key = if known { "sourcing-found-known" } else { "sourcing-found-unknown" };
            said(desk, key, known)
        }),
        ProbeKind::References => {
            dossier.late_share.map(|share| of_share(desk, "sourcing-found-late", share, LATE_OFTEN))
        }
    }
}

/// Shares from which a figure is marked; whether it matters is for the reader.
const FAULTS_MANY: f64 = 0.05;
const LATE_OFTEN: f64 = 0.3;

fn of_share(desk: &Desk, key: &str, share: f64, much: f64) -> Finding {
    let shown = desk.words.percent(share, 1);
    finding(shown.clone(), desk.with(key, &[("share", shown.into())]), share < much)
}

fn audit(desk: &Desk, dossier: &Dossier) -> Option<Finding> {
    let report = dossier.audit.as_ref()?;
    let place = if report.is_factory { "sourcing-found-factory" } else { "sourcing-found-office" };
    let place = said(desk, place, report.is_factory);
    let papers = if report.documents_genuine { "sourcing-found-papers" } else { "sourcing-found-no-papers" };
    let faults = of_share(desk, "sourcing-found-line", report.defect_share, FAULTS_MANY);
    let is_well = report.is_factory && report.documents_genuine && faults.tone == Tone::Good;
    let text = format!("{} {} {}", place.text, desk.say(papers), faults.text);
    Some(finding(format!("{} · {}", place.short, faults.short), text, is_well))
}

/// What the shop has seen in trade with a supplier.
pub fn own(desk: &Desk, row: &SupplierView) -> Vec<Finding> {
    let dossier = &row.dossier;
    let mut findings = Vec::new();
    if dossier.bought_units > 0 {
        findings.push(plain(desk.with("sourcing-own-bought", &[("units", dossier.bought_units.into())])));
    }
    if dossier.deliveries > 0 {
        let slots = [("late", dossier.late_deliveries.into()), ("all", dossier.deliveries.into())];
        let tone = if dossier.late_deliveries == 0 { Tone::Good } else { Tone::Warning };
        findings.push(Finding { tone, ..plain(desk.with("sourcing-own-late", &slots)) });
    }
    let mut bought = desk.view().purchases.iter().filter(|purchase| purchase.supplier == row.supplier);
    if bought.any(|purchase| purchase.state == PurchaseState::Vanished) {
        findings.push(Finding { tone: Tone::Warning, ..plain(desk.say("sourcing-own-vanished")) });
    }
    if dossier.talks_ended {
        findings.push(plain(desk.say("sourcing-own-talks-ended")));
    }
    findings
}

/// What its page says that is worth a second look: told plainly, without a verdict.
pub fn remarks(desk: &Desk, row: &SupplierView) -> Vec<Finding> {
    let mut findings = Vec::new();
    if row.private_account {
        findings.push(Finding { tone: Tone::Warning, ..plain(desk.say("sourcing-remark-private")) });
    }
    let works = desk.view().niches.iter().find(|niche| niche.product == row.product).map(|niche| niche.works.major());
    if let Some(works) = works.filter(|works| *works > 0.0) {
        let change = row.price_from.major() / works - 1.0;
        let key = if change < 0.0 { "sourcing-remark-below" } else { "sourcing-remark-above" };
        findings.push(plain(desk.with(key, &[("share", desk.words.percent(change.abs(), 0).into())])));
    }
    findings
}

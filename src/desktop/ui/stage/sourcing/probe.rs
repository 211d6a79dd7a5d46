//! Finding out about a supplier before paying: samples, audits, registers, issuers, former buyers.

use egui::Ui;

use super::{dossier, price_and_wait, priced, suppliers};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::theme;
use crate::model::words::ProbeKind;
use crate::sim::decision::Decision;
use crate::sim::stage::sourcing::Move;
use crate::sim::view::SupplierView;

pub fn probe_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let rows = suppliers(desk, drafts.focus.product);
    if rows.is_empty() {
        return;
    }
    kit::section(ui, desk, &desk.say("sourcing-probe"), |ui| {
        words::soft(ui, desk, &desk.say("sourcing-probe-text"));
        let options: Vec<_> = rows.iter().map(|row| (Some(row.supplier), row.name.clone())).collect();
        let chosen = &mut drafts.stage.sourcing.supplier;
        field::choice(ui, desk, &desk.say("sourcing-supplier"), None, chosen, &options);
        let Some(row) = rows.into_iter().find(|row| Some(row.supplier) == *chosen) else { return };
        for remark in dossier::remarks(desk, row) {
            tell(ui, desk, &remark);
        }
        let mut refused = None;
        for probe in ProbeKind::ALL {
            refused = probe_row(ui, desk, row, *probe, asked).or(refused);
        }
        if let Some(refusal) = refused {
            kit::notice(ui, desk, Tone::Warning, &refusal);
        }
        for seen in dossier::own(desk, row) {
            tell(ui, desk, &seen);
        }
    });
}

/// A fact with its sign.
pub fn tell(ui: &mut Ui, desk: &Desk, finding: &dossier::Finding) {
    words::with_icon(ui, desk, finding.tone.icon(), finding.tone.color(desk), &finding.text);
}

/// What a probe has found, when its answer comes, or what it would take; answers with why it cannot be made.
fn probe_row(
    ui: &mut Ui,
    desk: &Desk,
    row: &SupplierView,
    probe: ProbeKind,
    asked: &mut Vec<Intent>,
) -> Option<String> {
    let (name, id) = (desk.words.name("probe", &probe), dossier::term(probe));
    if let Some(found) = dossier::found(desk, row, probe) {
        words::term_as(ui, desk, id, &name);
        tell(ui, desk, &found);
        ui.add_space(theme::S1);
        return None;
    }
    if let Some((_, until)) = row.dossier.due.iter().find(|(kind, _)| *kind == probe) {
        let due = desk.with("sourcing-due", &[("date", desk.date(*until).into())]);
        words::fact_in(ui, desk, &name, &due, desk.tokens.text_1, Some(id));
        return None;
    }
    let investigate = Decision::Sourcing(Move::Investigate { supplier: row.supplier, probe });
    let (verb, refused) = match (desk.ask)(&investigate) {
        Ok(quote) => (price_and_wait(desk, &quote), None),
        Err(refusal) => (desk.say("sourcing-probe-verb"), Some(desk.refused(&investigate, &refusal))),
    };
    priced(ui, desk, &name, Some(id), &verb, (investigate, asked));
    refused
}

//! The papers that a product needs in a market: which are there, what the others cost, whose test report serves.

use egui::Ui;

use crate::base::calendar::{DAYS_PER_MONTH, Day};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::desktop::theme;
use crate::model::setting::SupplierId;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::Move;
use crate::sim::view::{NicheView, PaperView, SupplierView};

/// Where a paper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Missing,
    Ordered {
        from: Day,
    },
    Holds {
        until: Day,
    },
    /// It holds and may be renewed.
    Ending {
        until: Day,
    },
    Ended {
        on: Day,
    },
}

impl State {
    pub fn of(paper: &PaperView, day: Day) -> State {
        match (paper.from, paper.until) {
            (Some(from), Some(_)) if from > day => State::Ordered { from },
            (Some(_), Some(until)) if until <= day => State::Ended { on: until },
            (Some(_), Some(until)) if until <= day.plus(DAYS_PER_MONTH) => State::Ending { until },
            (Some(_), Some(until)) => State::Holds { until },
            _ => State::Missing,
        }
    }

    /// Whether it can be applied for now.
    pub fn can_be_had(self) -> bool {
        match self {
            State::Missing | State::Ending { .. } | State::Ended { .. } => true,
            State::Ordered { .. } | State::Holds { .. } => false,
        }
    }

    pub fn tone(self) -> Tone {
        match self {
            State::Missing | State::Ending { .. } | State::Ended { .. } => Tone::Warning,
            State::Ordered { .. } => Tone::Plain,
            State::Holds { .. } => Tone::Good,
        }
    }

    pub fn text(self, desk: &Desk) -> String {
        let dated = |key: &str, day: Day| desk.with(key, &[("date", desk.date(day).into())]);
        match self {
            State::Missing => desk.say("compliance-paper-missing"),
            State::Ordered { from } => dated("compliance-paper-ordered", from),
            // The calendar turns without years: a date beyond the run would read as one that is past.
            State::Holds { until } if until.0 >= desk.view().days => desk.say("compliance-paper-holds-on"),
            State::Holds { until } => dated("compliance-paper-holds", until),
            State::Ending { until } => dated("compliance-paper-ending", until),
            State::Ended { on } => dated("compliance-paper-ended", on),
        }
    }
}

/// Suppliers of the product whose test report could be used.
fn reports<'a>(desk: &Desk<'a>, niche: &NicheView) -> Vec<&'a SupplierView> {
    let product = niche.product;
    desk.view().suppliers.iter().filter(|row| row.product == product && row.offers_certificate).collect()
}

/// One of them that its issuer has confirmed.
pub fn genuine_report(desk: &Desk, niche: &NicheView) -> Option<SupplierId> {
    let rows = reports(desk, niche);
    rows.iter().find(|row| row.dossier.documents_genuine == Some(true)).map(|row| row.supplier)
}

pub fn papers_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    kit::section(ui, desk, &desk.say("compliance-papers"), |ui| {
        if niche.papers.is_empty() {
            kit::notice(ui, desk, Tone::Good, &desk.say("compliance-no-papers"));
            return;
        }
        let day = desk.view().day;
        if niche.papers.iter().any(|paper| State::of(paper, day).can_be_had()) {
            report(ui, desk, niche, &mut drafts.stage.compliance.report_of);
        }
        let report_of = drafts.stage.compliance.report_of;
        for paper in &niche.papers {
            ui.add_space(theme::S1);
            one(ui, desk, niche, paper, report_of, asked);
        }
        all(ui, desk, niche, report_of, asked);
    });
}

fn certify(niche: &NicheView, paper: &PaperView, report_of: Option<SupplierId>) -> Decision {
    let (market, product, paper) = (niche.market, niche.product, paper.kind);
    Decision::Compliance(Move::Certify { market, product, paper, report_of })
}

/// Whose test report is used, with what is known of it.
fn report(ui: &mut Ui, desk: &Desk, niche: &NicheView, report_of: &mut Option<SupplierId>) {
    let rows = reports(desk, niche);
    if rows.is_empty() {
        words::caption(ui, desk, &desk.say("compliance-no-reports"));
        return;
    }
    let named = |row: &&SupplierView| {
        let known = match row.dossier.documents_genuine {
            Some(true) => "compliance-report-genuine",
            Some(false) => "compliance-report-forged",
            None => "compliance-report-unchecked",
        };
        (Some(row.supplier), desk.with(known, &[("supplier", row.name.as_str().into())]))
    };
    let mut options = vec![(None, desk.say("compliance-report-own"))];
    options.extend(rows.iter().map(named));
    field::choice(ui, desk, &desk.say("compliance-report"), Some("certificate"), report_of, &options);
    let chosen = rows.iter().find(|row| Some(row.supplier) == *report_of);
    match chosen.map(|row| row.dossier.documents_genuine) {
        None => {
            words::caption(ui, desk, &desk.say("compliance-report-hint"));
        }
        Some(Some(true)) => {
            words::caption(ui, desk, &desk.say("compliance-report-good"));
        }
        Some(known) => {
            let key = if known.is_some() { "compliance-report-bad" } else { "compliance-report-risk" };
            let share = desk.words.percent(desk.view().customs.forgery_penalty, 0);
            kit::notice(ui, desk, Tone::Warning, &desk.with(key, &[("share", share.into())]));
        }
    }
}

fn one(
    ui: &mut Ui,
    desk: &Desk,
    niche: &NicheView,
    paper: &PaperView,
    report_of: Option<SupplierId>,
    asked: &mut Vec<Intent>,
) {
    let name = desk.words.name("paper", &paper.kind);
    let state = State::of(paper, desk.view().day);
    let response = words::line(ui, desk, &name, desk.tokens.text_1, 600);
    let meaning = desk.say(&format!("{}-text", crate::lang::key_of("paper", &paper.kind)));
    words::bubble(response, desk, &name, &meaning);
    words::with_icon(ui, desk, state.tone().icon(), state.tone().color(desk), &state.text(desk));
    if !state.can_be_had() {
        return;
    }
    words::caption(ui, desk, &meaning);
    let terms = desk.market(niche.market).papers.iter().find(|terms| terms.kind == paper.kind);
    if let Some(terms) = terms {
        let slots = [("valid", terms.valid_days.into()), ("penalty", desk.words.percent(terms.penalty, 0).into())];
        words::caption(ui, desk, &desk.with("compliance-paper-terms", &slots));
    }
    let verb = desk.with("compliance-paper-verb", &[("paper", name.into())]);
    decide::decide(ui, desk, &verb, certify(niche, paper, report_of), asked);
}

/// All that are lacking at once, where more than one is.
fn all(ui: &mut Ui, desk: &Desk, niche: &NicheView, report_of: Option<SupplierId>, asked: &mut Vec<Intent>) {
    let lacking = niche.papers.iter().filter(|paper| State::of(paper, desk.view().day).can_be_had());
    let named = |paper: &PaperView| (desk.words.name("paper", &paper.kind), certify(niche, paper, report_of));
    let lacking: Vec<(String, Decision)> = lacking.map(named).collect();
    if lacking.len() > 1 {
        ui.add_space(theme::S2);
        let verb = desk.with("compliance-paper-all", &[("count", lacking.len().into())]);
        decide::decide_many(ui, desk, &verb, &lacking, asked);
    }
}

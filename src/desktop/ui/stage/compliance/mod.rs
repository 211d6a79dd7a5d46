//! Compliance: papers, what goods are declared as and at, registrations, personal data, complaints.
//!
//! Owns what is being entered for customs. Absent: duty terms of single parcels, which are part of an offer; what customs
//! would find, which nobody knows before.

mod calendar;
mod complaints;
mod facts;
mod heading;
mod history;
mod papers;
mod registrations;
#[cfg(test)]
mod tests;
mod value;

pub use facts::facts_ui;

use egui::Ui;

use super::logistics::elsewhere;
use super::{market_picker, product_picker, products};
use crate::base::money::Bps;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit;
use crate::model::setting::{MarketId, ProductId, SupplierId};
use crate::model::stage::Stage;
use crate::sim::stage::compliance::{Consent, Plea};
use crate::sim::view::NicheView;
use crate::sim::world::ComplaintId;

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {
    /// What it was filled in for: a market, a product, and what is declared.
    is_for: Option<(MarketId, ProductId, Option<String>, Bps)>,
    /// The heading that is looked at; nothing leaves it to the broker.
    code: Option<String>,
    value: Bps,
    /// Whose test report is used for papers.
    report_of: Option<SupplierId>,
    consent: Option<(MarketId, Consent)>,
    pleas: Vec<(ComplaintId, Plea)>,
}

impl Draft {
    /// Begins with what is declared today, and with a report that its issuer knows.
    fn follow(&mut self, desk: &Desk, niche: &NicheView) {
        let is_for = (niche.market, niche.product, niche.declared_code.clone(), niche.declared_value);
        if self.is_for.as_ref() == Some(&is_for) {
            return;
        }
        self.code = is_for.2.clone();
        self.value = is_for.3;
        self.report_of = papers::genuine_report(desk, niche);
        self.is_for = Some(is_for);
    }
}

pub fn decide_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    let mut asked = Vec::new();
    market_picker(ui, desk, drafts);
    let market = desk.market(drafts.focus.market);
    complaints::open(ui, desk, drafts, &mut asked);
    if market.entered.is_none() {
        let text = desk.with("compliance-not-entered", &[("market", market.name.as_str().into())]);
        elsewhere(ui, desk, drafts, &text, Stage::Market);
        return asked;
    }
    if products(desk, drafts, true).is_empty() {
        let text = desk.with("compliance-no-range", &[("market", market.name.as_str().into())]);
        elsewhere(ui, desk, drafts, &text, Stage::Product);
    } else {
        product_picker(ui, desk, drafts, true);
        let niche = desk.niche(drafts.focus.market, drafts.focus.product);
        drafts.stage.compliance.follow(desk, niche);
        if niche.recalled {
            kit::notice(ui, desk, kit::Tone::Warning, &desk.say("compliance-recalled"));
        }
        papers::papers_ui(ui, desk, drafts, &mut asked);
        heading::heading_ui(ui, desk, drafts, &mut asked);
        value::value_ui(ui, desk, drafts, &mut asked);
        value::origin_ui(ui, desk, niche, &mut asked);
    }
    registrations::registrations_ui(ui, desk, market, &mut asked);
    registrations::consent_ui(ui, desk, drafts, &mut asked);
    complaints::past(ui, desk);
    asked
}

//! Boxes ticked: the steps that a checklist of good practice would name, taken for their own sake.

use super::buying;
use crate::model::words::{Directory, NewsSource, ProbeKind};
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::{Consent, Registration};
use crate::sim::stage::market::Grade;
use crate::sim::stage::{compliance, market, sourcing};
use crate::sim::view::{NicheView, ShopView, SupplierView};

/// Auditors cost as much as a small order; a ticker sends them to so many of each product.
const AUDITED: usize = 2;

/// Every box there is: surveys, reports, directories, quotations and dossiers of everybody, registrations, inspections.
pub fn tick_all(view: &ShopView, out: &mut Vec<Decision>) {
    for decision in out.iter_mut() {
        if let Decision::Sourcing(sourcing::Move::Order { inspected, .. }) = decision {
            *inspected = true;
        }
    }
    cheap_market(view, out);
    for row in view.markets.iter().filter(|row| row.entered.is_some()) {
        let market = row.market;
        let held = [
            (Registration::Tax, row.tax_registered),
            (Registration::Importer, row.importer),
            (Registration::TradeMark, row.trademark),
            (Registration::DataOffice, row.data_office),
        ];
        for (registration, _) in held.into_iter().filter(|(_, held)| held.is_none()) {
            out.push(Decision::Compliance(compliance::Move::Register { market, registration }));
        }
    }
    for niche in sums::carried(view) {
        surveys_and_quotations(view, niche, out);
        directories(view, niche, out);
        for (place, row) in suppliers(view, niche).into_iter().enumerate() {
            probe(row, ProbeKind::Sample, row.dossier.sample_defects.is_some(), out);
            probe(row, ProbeKind::References, row.dossier.late_share.is_some(), out);
            cheap_probes(row, out);
            if place < AUDITED {
                probe(row, ProbeKind::Audit, row.dossier.audit.is_some(), out);
            }
        }
    }
}

/// The boxes that cost next to nothing, and no trade.
pub fn tick_cheap(view: &ShopView, out: &mut Vec<Decision>) {
    buying::no_orders(out);
    cheap_market(view, out);
    for niche in sums::carried(view) {
        surveys_and_quotations(view, niche, out);
        for row in suppliers(view, niche) {
            cheap_probes(row, out);
        }
    }
}

/// Reports to read, and a notice about data.
fn cheap_market(view: &ShopView, out: &mut Vec<Decision>) {
    for row in view.markets.iter().filter(|row| row.entered.is_some()) {
        let market = row.market;
        for source in [NewsSource::TradePress, NewsSource::Chamber] {
            if !row.subscriptions.contains(&source) {
                out.push(Decision::Market(market::Move::Subscribe { market, source, on: true }));
            }
        }
        if row.consent == Consent::Unasked {
            out.push(Decision::Compliance(compliance::Move::SetConsent { market, consent: Consent::Notice }));
        }
    }
}

fn surveys_and_quotations(view: &ShopView, niche: &NicheView, out: &mut Vec<Decision>) {
    let (market, product) = (niche.market, niche.product);
    if niche.estimate.grade == Grade::Desk && niche.estimate.arrives.is_none() {
        out.push(Decision::Market(market::Move::Research { market, product, grade: Grade::Survey }));
    }
    if !buying::is_asked(view, product) {
        buying::ask(view, product, out);
    }
}

/// Every directory, on the day after the range is chosen: later a view does not tell which are being searched.
fn directories(view: &ShopView, niche: &NicheView, out: &mut Vec<Decision>) {
    let known = |directory| suppliers(view, niche).iter().any(|row| row.directory == directory);
    if view.day.0 == 1 {
        for directory in Directory::ALL.iter().copied().filter(|directory| !known(*directory)) {
            out.push(Decision::Sourcing(sourcing::Move::Search { product: niche.product, directory }));
        }
    }
}

fn suppliers<'v>(view: &'v ShopView, niche: &NicheView) -> Vec<&'v SupplierView> {
    view.suppliers.iter().filter(|row| row.product == niche.product).collect()
}

fn cheap_probes(row: &SupplierView, out: &mut Vec<Decision>) {
    probe(row, ProbeKind::Registry, row.dossier.registered_maker.is_some(), out);
    if row.offers_certificate {
        probe(row, ProbeKind::Documents, row.dossier.documents_genuine.is_some(), out);
    }
}

fn probe(row: &SupplierView, probe: ProbeKind, is_known: bool, out: &mut Vec<Decision>) {
    let is_due = row.dossier.due.iter().any(|(asked, _)| *asked == probe);
    if !is_known && !is_due {
        out.push(Decision::Sourcing(sourcing::Move::Investigate { supplier: row.supplier, probe }));
    }
}

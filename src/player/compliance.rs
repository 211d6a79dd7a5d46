//! Compliance: papers on the day the product is taken up, because they take longer than the goods.

use super::craft::Craft;
use super::sums;
use crate::model::setting::SupplierId;
use crate::model::words::Channel;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::{ComplaintState, Consent, Move, Registration};
use crate::sim::view::{MarketView, NicheView, ShopView};

/// Days of trade below which a registration as importer does not pay.
const IMPORTER_DAYS: u32 = 75;

pub fn decide(craft: &Craft, view: &ShopView, out: &mut Vec<Decision>) {
    let mut push = |decision: Move| out.push(Decision::Compliance(decision));
    for market in &view.markets {
        if sums::carried(view).any(|niche| niche.market == market.market) {
            registrations(craft, view, market, &mut push);
        }
    }
    for niche in sums::carried(view) {
        papers(craft, view, niche, &mut push);
    }
    for row in view.complaints.iter().filter(|row| row.state == ComplaintState::Open) {
        if let Some(plea) = craft.plea {
            push(Move::Plead { complaint: row.complaint, plea });
        }
    }
}

fn registrations(craft: &Craft, view: &ShopView, market: &MarketView, push: &mut impl FnMut(Move)) {
    let id = market.market;
    if craft.registers && market.tax_registered.is_none() {
        push(Move::Register { market: id, registration: Registration::Tax });
    }
    // Being one's own importer pays after some consignments.
    let pays = sums::days_left(view) >= IMPORTER_DAYS;
    if craft.imports && pays && market.importer.is_none() {
        push(Move::Register { market: id, registration: Registration::Importer });
    }
    // Whoever targets people and knows the rules tells them.
    let targets = craft.channels.iter().any(|channel| *channel != Channel::MarketplaceAds);
    if craft.registers && targets && market.consent == Consent::Unasked {
        push(Move::SetConsent { market: id, consent: Consent::Notice });
    }
}

fn papers(craft: &Craft, view: &ShopView, niche: &NicheView, push: &mut impl FnMut(Move)) {
    const RENEW_DAYS: u32 = 20;
    let (market, product) = (niche.market, niche.product);
    let report_of = report(craft, view, niche);
    for paper in &niche.papers {
        let lacking = paper.until.is_none_or(|until| until <= view.day.plus(RENEW_DAYS));
        // Those who check papers wait until they know whose report to use.
        let ready = !craft.verifies || report_of.is_some() || view.day.0 >= 10;
        if craft.certifies && lacking && ready {
            push(Move::Certify { market, product, paper: paper.kind, report_of });
        }
    }
    if craft.shops_for_headings && niche.declared_code.is_none() {
        let headings = &sums::goods_of(view, niche).headings;
        let cheapest = headings.iter().min_by(|a, b| a.duty.total_cmp(&b.duty));
        if let Some(heading) = cheapest {
            push(Move::Classify { market, product, code: heading.code.clone() });
        }
    }
}

/// The supplier whose test report is used: one that offers it, and that the issuers know, for those who ask them.
fn report(craft: &Craft, view: &ShopView, niche: &NicheView) -> Option<SupplierId> {
    let offers = view.suppliers.iter().filter(|row| row.product == niche.product && row.offers_certificate);
    let mut offers: Vec<_> = offers
        .filter(|row| match craft.verifies {
            true => row.dossier.documents_genuine == Some(true),
            false => row.dossier.documents_genuine != Some(false),
        })
        .collect();
    offers.sort_by_key(|row| (!row.badge, std::cmp::Reverse(row.years_active), row.supplier));
    offers.first().map(|row| row.supplier)
}

//! Compliance: papers that are there and genuine, goods declared as they are, people asked before their data is used.

use super::trade;
use super::{Read, Reading, Source, Tally};
use crate::assess::record::Record;
use crate::model::words::Channel;
use crate::run::result;
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Posting, Purpose};
use crate::sim::orders::OrderState;
use crate::sim::stage::compliance::{self, Consent, CustomsOutcome, Move};
use crate::sim::stage::logistics::ShipmentState;
use crate::sim::world::STUDENT;

pub const READS: &[(&str, Read)] = &[
    ("compliance.papers-held", papers_held),
    ("compliance.papers-checked", papers_checked),
    ("compliance.declared-right", declared_right),
    ("compliance.vat-recovered", vat_recovered),
    ("compliance.data-asked", data_asked),
    ("compliance.penalties", penalties),
];

/// Share of units sold with every paper that the law asked for on that day, of those for which it asked for any.
fn papers_held(record: &Record) -> Option<Reading> {
    let (setting, world) = (record.setting(), record.world());
    let mut tally = Tally::default();
    for day in trade::days(record) {
        let (market, product, on) = (day.niche.market, day.niche.product, day.mark.day);
        if !compliance::required(setting, market, product, on).is_empty() {
            let holds = compliance::missing(setting, world, STUDENT, market, product, on).is_empty();
            tally.add(day.mark, f64::from(u8::from(holds)), f64::from(day.units));
        }
    }
    tally.mean()
}

/// Share of suppliers' test reports that were used after the issuers had said that they know them.
fn papers_checked(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for taken in record.taken() {
        let Decision::Compliance(Move::Certify { report_of: Some(supplier), .. }) = taken.decision else { continue };
        let suppliers = &record.opening(taken.mark.day).suppliers;
        let row = suppliers.iter().find(|row| row.supplier == *supplier);
        tally.case(taken.mark, row.is_some_and(|row| row.dossier.documents_genuine == Some(true)));
    }
    tally.mean()
}

/// Share of consignments that came to customs at what they had cost, and under their own heading or one left to the broker.
fn declared_right(record: &Record) -> Option<Reading> {
    /// What is off by less is rounding and freight.
    const FULL_VALUE: f64 = 0.95;
    let setting = record.setting();
    let mut tally = Tally::default();
    for (mark, event) in record.events() {
        let Event::Customs { shop: STUDENT, shipment, outcome } = event else { continue };
        if matches!(outcome, CustomsOutcome::HeldUnpaid { .. }) {
            continue;
        }
        let row = &record.world().shipments[*shipment];
        let niche = &record.opening(mark.day).niches[setting.niche(row.market, row.product).0 as usize];
        let right = &setting.tariff[setting.goods[row.product].hs].code;
        let is_own_heading = niche.declared_code.as_ref().is_none_or(|code| code == right);
        tally.case(mark, is_own_heading && niche.declared_value.share() >= FULL_VALUE);
    }
    tally.mean()
}

/// Share of import VAT that was paid with a registration, and so set against the VAT on sales; nothing where all of it was less
/// than the registration costs.
fn vat_recovered(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    let mut paid = 0.0;
    for (mark, event) in record.events() {
        let Event::Customs { shop: STUDENT, shipment, outcome } = event else { continue };
        let (CustomsOutcome::Released { duties, .. } | CustomsOutcome::Reassessed { duties, .. }) = outcome else {
            continue;
        };
        let presence = record.world().presence(STUDENT, record.world().shipments[*shipment].market);
        paid += duties.vat.major();
        tally.add(mark, f64::from(u8::from(presence.is_registered(mark.day))), duties.vat.major());
    }
    let is_worth_it = paid > record.setting().general().costs.tax_registration_usd.mid;
    tally.mean().filter(|_| is_worth_it)
}

/// Share of the money on advertising that targets people, spent while they were told or asked.
fn data_asked(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for day in trade::days(record) {
        let consent = day.after.markets[day.niche.market.0 as usize].consent;
        let targets = day.budgets().filter(|row| row.channel != Channel::MarketplaceAds);
        let money: f64 = targets.map(|row| day.home(row.daily)).sum();
        tally.add(day.mark, f64::from(u8::from(consent != Consent::Unasked)), money);
    }
    tally.mean()
}

/// Penalties, settlements, fines and goods that were seized, against net sales.
fn penalties(record: &Record) -> Option<Reading> {
    let world = record.world();
    let is_seized = |posting: &Posting| match posting.cause {
        Cause::Shipment(id) => matches!(world.shipments[id].state, ShipmentState::Seized),
        Cause::Order(id) => world.orders.state(id) == OrderState::Seized,
        _ => false,
    };
    let mut tally = Tally::default();
    for (log, posting) in record.postings() {
        let lost = posting.debit == Purpose::WriteOffs && is_seized(posting);
        if lost || posting.debit == Purpose::Penalties {
            let source = Source::Posting { day: log.day, posting: posting.id };
            tally.add(source, result::in_home(log, posting), 1.0);
        }
    }
    let whole = record.net_sales().max(tally.total());
    tally.against(whole)
}

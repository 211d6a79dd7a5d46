//! Conduct: what must not be done for profit's sake. A breach caps the mark, whatever the shop earned by it.
//!
//! What counts is what was done, not whether somebody found out; so hidden truth is read here that no player sees. A slip is
//! not a conduct: the rubric says from how many cases, and from which share of all occasions, a breach counts.

use serde::{Deserialize, Serialize};

use super::indicator::Source;
use super::record::Record;
use crate::base::calendar::Day;
use crate::model::rubric::{Breach, Rubric};
use crate::model::setting::{MarketId, ProductId, SupplierId};
use crate::sim::decision::Decision;
use crate::sim::event::Event;
use crate::sim::stage::compliance::{self, Consent, CustomsOutcome, Finding};
use crate::sim::stage::pricing::{self, Fulfilment};
use crate::sim::stage::service::Response;
use crate::sim::world::STUDENT;

/// What was found of a breach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    pub breach: Breach,
    pub cases: u32,
    /// All that could have been one.
    pub occasions: u32,
    /// The most that the whole mark can be; nothing where the cases are too few to count.
    pub cap: Option<f64>,
    pub sources: Vec<Source>,
}

/// Cases of a breach in the making.
#[derive(Default)]
struct Cases {
    occasions: u32,
    sources: Vec<Source>,
}

impl Cases {
    fn case(&mut self, source: impl Into<Source>, is_breach: bool) {
        self.occasions += 1;
        if is_breach {
            self.sources.push(source.into());
        }
    }
}

/// Every breach of which there is a case.
pub fn conduct(record: &Record, rubric: &Rubric) -> Vec<Found> {
    let mut found = Vec::new();
    for breach in Breach::ALL {
        let Cases { occasions, sources } = cases(record, breach);
        if sources.is_empty() {
            continue;
        }
        let cases = sources.len() as u32;
        let share = f64::from(cases) / f64::from(occasions.max(1));
        let counts =
            |gate: &&crate::model::rubric::Gate| gate.breach == breach && cases >= gate.cases && share >= gate.share;
        let cap = rubric.gates.iter().filter(counts).map(|gate| gate.cap).reduce(f64::min);
        found.push(Found { breach, cases, occasions, cap, sources });
    }
    found
}

fn cases(record: &Record, breach: Breach) -> Cases {
    match breach {
        Breach::FalseValue => cleared(record, |declared| declared.value < FULL_VALUE),
        Breach::FalseHeading => cleared(record, |declared| declared.is_false_heading),
        Breach::FalsePaper => cleared(record, |declared| declared.is_forged),
        Breach::PaperMissing => papers_missing(record),
        Breach::FairClaimDenied => claims_denied(record),
        Breach::DataMisused => data_misused(record),
        Breach::FalsePromise => false_promises(record),
    }
}

/// Below this share of what goods cost, a declaration is not rounding.
const FULL_VALUE: f64 = 0.95;

/// What a consignment that reached customs was declared as.
struct Declared {
    value: f64,
    is_false_heading: bool,
    is_forged: bool,
}

/// Consignments that customs dealt with, each as it was declared when the day began.
fn cleared(record: &Record, is_breach: impl Fn(&Declared) -> bool) -> Cases {
    let mut cases = Cases::default();
    for (mark, event) in record.events() {
        let Event::Customs { shop, shipment, outcome } = event else { continue };
        if *shop != STUDENT || matches!(outcome, CustomsOutcome::HeldUnpaid { .. }) {
            continue;
        }
        let row = &record.world().shipments[*shipment];
        cases.case(mark, is_breach(&declared(record, mark.day, row.market, row.product)));
    }
    cases
}

fn declared(record: &Record, day: Day, market: MarketId, product: ProductId) -> Declared {
    let setting = record.setting();
    let niche = &record.opening(day).niches[setting.niche(market, product).0 as usize];
    let right = &setting.tariff[setting.goods[product].hs].code;
    let goods = &record.opening(day).goods[product.0 as usize];
    let duty_of = |code: &str| goods.headings.iter().find(|row| row.code == code).map(|row| row.duty);
    // A wrong heading that saves nothing is a mistake, and no breach.
    let saves = |code: &str| duty_of(code).zip(duty_of(right)).is_some_and(|(chosen, own)| chosen < own);
    let holds = |paper: &crate::sim::world::HeldPaper| paper.forged && paper.from <= day && day < paper.until;
    Declared {
        value: niche.declared_value.share(),
        is_false_heading: niche.declared_code.as_deref().is_some_and(saves),
        is_forged: record.world().papers(STUDENT, market, product).held.iter().any(holds)
            && was_warned(record, day, product),
    }
}

/// Whether somebody had said before that a supplier's papers are not genuine: its issuers, or customs. Who never asked
/// was careless, which `compliance.papers-checked` marks; who was told and went on is another matter.
fn was_warned(record: &Record, day: Day, product: ProductId) -> bool {
    let is_found = |event: &Event| matches!(event, Event::Customs { shop, outcome, .. } if *shop == STUDENT && tells_of_forgery(outcome));
    let reports = record.taken().filter(|taken| taken.mark.day <= day).filter_map(|taken| match taken.decision {
        Decision::Compliance(compliance::Move::Certify { product: of, report_of: Some(supplier), .. })
            if *of == product =>
        {
            Some((taken.mark.day, *supplier))
        }
        _ => None,
    });
    let mut reports = reports.peekable();
    let was_told = |(day, supplier): (Day, SupplierId)| {
        let row = record.opening(day).suppliers.iter().find(|row| row.supplier == supplier);
        row.is_some_and(|row| row.dossier.documents_genuine == Some(false))
    };
    let first = reports.peek().map(|(day, _)| *day);
    let found = record.events().find(|(_, event)| is_found(event)).map(|(mark, _)| mark.day);
    // A forgery that customs found on one product warns of every report that is used from then on.
    let is_later = found.zip(first).is_some_and(|(found, used)| found < used);
    is_later || reports.any(was_told)
}

fn tells_of_forgery(outcome: &CustomsOutcome) -> bool {
    match outcome {
        CustomsOutcome::Reassessed { findings, .. } | CustomsOutcome::Seized { findings } => {
            findings.contains(&Finding::ForgedPaper)
        }
        CustomsOutcome::Released { .. } | CustomsOutcome::HeldUnpaid { .. } => false,
    }
}

/// Listings for which the marketplace asked in vain for a paper.
fn papers_missing(record: &Record) -> Cases {
    let mut cases = Cases::default();
    for (mark, event) in record.events() {
        match event {
            Event::PapersMissing { listing, .. } if record.is_own(*listing) => cases.case(mark, true),
            Event::Traded { listing, units, .. } if *units > 0 && record.is_own(*listing) => cases.case(mark, false),
            _ => {}
        }
    }
    cases
}

/// Claims that the shop's owner settled, the fair ones turned away among them.
fn claims_denied(record: &Record) -> Cases {
    let mut cases = Cases::default();
    for (mark, event) in record.events() {
        if let Event::EnquirySettled { shop, response, fair, .. } = event
            && *shop == STUDENT
        {
            cases.case(mark, !fair && *response == Response::Deny);
        }
    }
    cases
}

/// Months of trade, and the fines in them that came while data was taken unasked.
fn data_misused(record: &Record) -> Cases {
    let mut cases = Cases::default();
    for (mark, event) in record.events() {
        if let Event::DataFine { shop, market, .. } = event
            && *shop == STUDENT
            && record.opening(mark.day).markets[market.0 as usize].consent == Consent::Unasked
        {
            cases.case(mark, true);
        }
    }
    cases.occasions = cases.occasions.max((record.logs().len() / 30) as u32);
    cases
}

/// Offers that promise delivery sooner than the way in itself takes.
fn false_promises(record: &Record) -> Cases {
    let mut cases = Cases::default();
    for taken in record.taken() {
        let Decision::Pricing(pricing::Move::Set { market, product, offer }) = taken.decision else { continue };
        let view = record.opening(taken.mark.day);
        let terms = &view.markets[market.0 as usize];
        let usual = match &offer.fulfilment {
            Fulfilment::Local => terms.last_mile_days,
            Fulfilment::Direct { origin, mode } => {
                let niche = &view.niches[record.setting().niche(*market, *product).0 as usize];
                let way = niche.landed.iter().find(|way| way.origin == *origin && way.mode == *mode);
                way.map_or(0.0, |way| f64::from(way.usual_days))
            }
        };
        // What usually takes ten days may come in seven; what takes ten will not come in three.
        const HOPE: f64 = 0.5;
        cases.case(taken.mark, f64::from(offer.promised_days) < HOPE * usual);
    }
    cases
}

//! What a shop has found out about suppliers: whom it knows, what it asked about them and what it heard.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::carried_supplier;
use super::talks::Ask;
use crate::base::calendar::Day;
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId, Setting, SupplierId};
use crate::model::words::{Directory, Incoterm, ProbeKind};
use crate::sim::decision::{Quote, Refusal};
use crate::sim::event::Event;
use crate::sim::ledger::Purpose;
use crate::sim::world::{QuoteId, ShopId, World, address};

/// A shop's dossiers, one for each supplier that it has had to do with.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Dossiers {
    rows: Vec<(SupplierId, Dossier)>,
    /// Searches on the way.
    pub(super) searches: Vec<(ProductId, Directory, Day)>,
    searched: Vec<(ProductId, Directory)>,
}

/// What a shop has found out about a supplier.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dossier {
    pub quote_due: Option<(Day, Incoterm, Option<MarketId>)>,
    /// An answer to a counter-offer.
    pub answer_due: Option<(Day, QuoteId, Ask)>,
    /// Counter-offers made; and whether the supplier has had enough of them.
    pub rounds: u32,
    pub talks_ended: bool,
    /// What was asked and is not known yet.
    pub due: Vec<(ProbeKind, Day)>,
    /// Share of defects that a sample suggests.
    pub sample_defects: Option<f64>,
    pub audit: Option<AuditReport>,
    /// Whether the register says that making goods is its business.
    pub registered_maker: Option<bool>,
    /// Whether the issuer knows its certificates.
    pub documents_genuine: Option<bool>,
    /// Share of late deliveries that former buyers tell.
    pub late_share: Option<f64>,
    pub bought_units: u32,
    pub late_deliveries: u32,
    pub deliveries: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuditReport {
    pub is_factory: bool,
    pub documents_genuine: bool,
    pub defect_share: f64,
}

impl Dossiers {
    pub fn get(&self, supplier: SupplierId) -> Option<&Dossier> {
        let place = self.rows.binary_search_by_key(&supplier, |(id, _)| *id).ok()?;
        Some(&self.rows[place].1)
    }

    /// The dossier of a supplier, opened now if there was none.
    pub(in crate::sim) fn entry(&mut self, supplier: SupplierId) -> &mut Dossier {
        let place = match self.rows.binary_search_by_key(&supplier, |(id, _)| *id) {
            Ok(place) => place,
            Err(place) => {
                self.rows.insert(place, (supplier, Dossier::default()));
                place
            }
        };
        &mut self.rows[place].1
    }

    pub(super) fn suppliers(&self) -> Vec<SupplierId> {
        self.rows.iter().map(|(id, _)| *id).collect()
    }

    /// Whether the shop has found a supplier: on the front page, or where it has searched.
    pub fn knows(&self, setting: &Setting, supplier: SupplierId) -> bool {
        let row = &setting.suppliers[supplier];
        row.directory == Directory::FrontPage || self.has_searched(row.product, row.directory)
    }

    pub fn has_searched(&self, product: ProductId, directory: Directory) -> bool {
        self.searched.contains(&(product, directory))
    }
}

impl Dossier {
    fn knows(&self, probe: ProbeKind) -> bool {
        match probe {
            ProbeKind::Sample => self.sample_defects.is_some(),
            ProbeKind::Audit => self.audit.is_some(),
            ProbeKind::Registry => self.registered_maker.is_some(),
            ProbeKind::Documents => self.documents_genuine.is_some(),
            ProbeKind::References => self.late_share.is_some(),
        }
    }
}

pub fn check_search(
    setting: &Setting,
    world: &World,
    by: ShopId,
    product: ProductId,
    directory: Directory,
) -> Result<Quote, Refusal> {
    if setting.goods.get(product).is_none() {
        return Err(Refusal::UnknownProduct);
    }
    let dossiers = &world.shops[by].dossiers;
    if directory == Directory::FrontPage || dossiers.has_searched(product, directory) {
        return Err(Refusal::NothingToLearn);
    }
    let pending = dossiers.searches.iter().find(|(of, at, _)| *of == product && *at == directory);
    if let Some((_, _, until)) = pending {
        return Err(Refusal::AlreadyPending { until: *until });
    }
    let rows = &setting.general().suppliers.directories;
    let terms = rows.iter().find(|row| row.directory == directory).ok_or(Refusal::NothingToLearn)?;
    let due = world.day.plus(terms.days.mid as u32);
    Ok(Quote::home(Purpose::SourcingCosts, Money::from_major(terms.usd.mid), due))
}

pub fn check_probe(
    setting: &Setting,
    world: &World,
    by: ShopId,
    supplier: SupplierId,
    probe: ProbeKind,
) -> Result<Quote, Refusal> {
    carried_supplier(setting, world, by, supplier)?;
    if let Some(dossier) = world.shops[by].dossiers.get(supplier) {
        if let Some((_, until)) = dossier.due.iter().find(|(asked, _)| *asked == probe) {
            return Err(Refusal::AlreadyPending { until: *until });
        }
        if dossier.knows(probe) {
            return Err(Refusal::NothingToLearn);
        }
    }
    let terms = setting.general().suppliers.desk.iter().find(|row| row.probe == probe);
    let terms = terms.ok_or(Refusal::NothingToLearn)?;
    let due = world.day.plus(terms.days.mid as u32);
    Ok(Quote::home(Purpose::SourcingCosts, Money::from_major(terms.usd.mid), due))
}

/// Searches and answers of the day.
pub fn day(setting: &Setting, world: &mut World, shop: ShopId) {
    let day = world.day;
    let dossiers = &mut world.shops[shop].dossiers;
    let (done, open): (Vec<_>, Vec<_>) = dossiers.searches.iter().partition(|(_, _, due)| *due <= day);
    dossiers.searches = open;
    for (product, directory, _) in done {
        dossiers.searched.push((product, directory));
        let found = setting.suppliers.iter().filter(|(_, row)| row.product == product && row.directory == directory);
        let suppliers = found.count() as u32;
        world.events.push(Event::Searched { shop, product, suppliers });
    }
    for supplier in world.shops[shop].dossiers.suppliers() {
        let dossier = world.shops[shop].dossiers.entry(supplier);
        let (done, open): (Vec<_>, Vec<_>) = dossier.due.iter().partition(|(_, due)| *due <= day);
        dossier.due = open;
        for (probe, _) in done {
            tell(setting, dossier, shop, supplier, probe);
            world.events.push(Event::Found { shop, supplier, probe });
        }
    }
}

/// What a probe tells, with its error. The same question to the same supplier always has the same answer.
fn tell(setting: &Setting, dossier: &mut Dossier, shop: ShopId, supplier: SupplierId, probe: ProbeKind) {
    let truth = &setting.suppliers[supplier];
    let terms = setting.general().suppliers.desk.iter().find(|row| row.probe == probe);
    let error = terms.map_or(0.0, |row| row.error.mid);
    let mut dice = setting.seed.stream(Stream::SampleNoise, probe as u32, address(&[shop.0, supplier.0]));
    let blurred = math::exp(error * dist::normal(&mut dice));
    let wrong = dice.chance(error);
    match probe {
        ProbeKind::Sample => dossier.sample_defects = Some((truth.defect_share * blurred).min(1.0)),
        ProbeKind::Audit => {
            dossier.audit = Some(AuditReport {
                is_factory: truth.is_factory,
                documents_genuine: truth.documents_genuine && !truth.fraud,
                defect_share: (truth.defect_share * blurred).min(1.0),
            });
        }
        ProbeKind::Registry => dossier.registered_maker = Some((truth.is_factory && !truth.fraud) != wrong),
        ProbeKind::Documents => dossier.documents_genuine = Some(truth.documents_genuine != wrong),
        ProbeKind::References => dossier.late_share = Some((truth.late_share * blurred).min(1.0)),
    }
}

//! Customs: a consignment may be let through unseen or be inspected.
//!
//! The chance rises with what is wrong with it, with a new importer and with the market. An inspection finds a missing
//! paper always; a low value, a convenient line of the tariff or a forged paper with the cited odds; the outcome is
//! release, delay, reassessment with a penalty, or seizure. A registered seller sets import VAT against the VAT on sales;
//! for the others the marketplace withholds VAT and nothing can be set against it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{missing, paper_cost};
use crate::base::calendar::{DAYS_PER_MONTH, Day};
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::money::{Bps, Currency, Money};
use crate::model::setting::{HsId, MarketId, ProductId, Setting};
use crate::model::stage::Stage;
use crate::sim::event::Event;
use crate::sim::landed::{self, Duties, duties};
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stage::logistics::{self, Shipment, ShipmentState};
use crate::sim::stock::{Exit, Place};
use crate::sim::treasury;
use crate::sim::world::{ShipmentId, ShopId, World};

/// How customs dealt with a consignment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CustomsOutcome {
    Released {
        inspected: bool,
        duties: Duties,
    },
    /// Something was wrong: the duties as they should be, and the penalty.
    Reassessed {
        duties: Duties,
        penalty: Money,
        findings: Vec<Finding>,
    },
    Seized {
        findings: Vec<Finding>,
    },
    /// The duties could not be paid yet; the goods wait at the shop's cost.
    HeldUnpaid {
        due: Money,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    MissingPaper,
    ForgedPaper,
    Undervalued,
    WrongHeading,
}

/// Below this share of the real value a declaration counts as too low.
const FAIR_VALUE: f64 = 0.85;
/// The importer of fewer consignments than this is new to customs.
const KNOWN_AFTER: u32 = 3;
/// What a broker adds to the fee for classifying the goods.
const BROKER_CLASSIFIES: f64 = 1.5;
/// What looks doubtful is opened so much more often; what a registered importer sends, so much less.
const DOUBTFUL: f64 = 1.25;
const TRUSTED: f64 = 0.7;
/// A forged paper leads to seizure so much more often than a missing one.
const FORGED_SEIZED: f64 = 4.0;
const PALLET: f64 = 0.5;
const UNPAID_RETRY_DAYS: u32 = 2;
const UNPAID_MOST_DAYS: u32 = 60;

/// What customs sees of a consignment.
struct Declaration {
    line: HsId,
    declared: f64,
    lacks_paper: bool,
    forged: bool,
    known: bool,
    importer: bool,
    preferred: bool,
}

fn declaration(setting: &Setting, world: &World, shipment: &Shipment) -> Declaration {
    let (shop, market, product, day) = (shipment.shop, shipment.market, shipment.product, world.day);
    let presence = world.presence(shop, market);
    let papers = world.papers(shop, market, product);
    Declaration {
        line: papers.line.unwrap_or(setting.goods[product].hs),
        declared: papers.declared.map_or(1.0, Bps::share),
        lacks_paper: !missing(setting, world, shop, market, product, day).is_empty(),
        forged: papers.held.iter().any(|paper| paper.forged && paper.from <= day && day < paper.until),
        known: presence.cargo_cleared >= KNOWN_AFTER,
        importer: presence.is_importer(day),
        preferred: papers.origin_proof && shipment.origin.may_be_preferred(),
    }
}

/// Until when a consignment of a product lies opened: what is declared cannot be changed while somebody looks.
pub fn opened_until(world: &World, shop: ShopId, market: MarketId, product: ProductId) -> Option<Day> {
    let own = |row: &&Shipment| row.shop == shop && row.market == market && row.product == product;
    let rows = world.shipments.iter().map(|(_, row)| row).filter(own);
    let release = |row: &Shipment| {
        let ShipmentState::AtCustoms { release, opened: true } = row.state else { return None };
        Some(release)
    };
    rows.filter_map(release).max()
}

fn customs_dice(setting: &Setting, shipment: &Shipment, stream: Stream) -> Dice {
    setting.seed.stream(stream, shipment.left.0, shipment.way().luck(shipment.shop))
}

/// Customs decides what is due today; registered sellers hand over VAT at the end of each month.
pub fn day(setting: &Setting, world: &mut World) {
    for id in world.shipments.ids() {
        if let ShipmentState::AtCustoms { release, opened } = world.shipments[id].state
            && release <= world.day
        {
            decide(setting, world, id, opened);
        }
    }
    if world.day.0 % DAYS_PER_MONTH == DAYS_PER_MONTH - 1 {
        for shop in world.shops.ids() {
            for market in setting.markets.ids() {
                remit(setting, world, shop, market);
            }
        }
    }
}

/// The verdict. A consignment that is picked for inspection is opened first and decided some days later, on the papers
/// that are there by then.
fn decide(setting: &Setting, world: &mut World, id: ShipmentId, opened: bool) {
    let shipment = world.shipments[id].clone();
    let (shop, market) = (shipment.shop, shipment.market);
    let right = setting.goods[shipment.product].hs;
    let terms = &setting.markets[market];
    let customs = &setting.general().customs;
    let paper = declaration(setting, world, &shipment);
    let cif: Money = logistics::lots_of(world, id).iter().map(|lot| world.stock.lots[*lot].value).sum();
    let value = cif.times(paper.declared.min(1.0));
    let declared = duties(setting, market, paper.line, value, paper.preferred, world.day);
    let owed = duties(setting, market, right, cif, paper.preferred, world.day);

    let mut dice = customs_dice(setting, &shipment, Stream::InspectionOutcome);
    // All dice are thrown, whatever the papers say, so that better papers change the verdict and not the luck.
    let (seen, value_seen, heading_seen, taken, forgery_seen) =
        (dice.unit(), dice.unit(), dice.unit(), dice.unit(), dice.unit());
    let newcomer = if paper.known { 1.0 } else { customs.new_importer_factor.mid };
    let doubtful = paper.declared < FAIR_VALUE || declared.duty < owed.duty.times(FAIR_VALUE);
    let doubtful = if doubtful { DOUBTFUL } else { 1.0 };
    let trusted = if paper.importer { TRUSTED } else { 1.0 };
    let inspected = opened || seen < (terms.inspection_cargo * newcomer * doubtful * trusted).min(0.95);
    if inspected && !opened {
        let mut wait = customs_dice(setting, &shipment, Stream::Inspection);
        // The cited days are those of a sea container; a pallet is looked through in half of them.
        let share = if shipment.mode.is_billed_by_volume() { 1.0 } else { PALLET };
        let days = dist::shifted_gamma(&mut wait, 0.0, customs.inspection_days.mid * share, 2.0);
        let release = world.day.plus(1 + days as u32);
        world.shipments[id].state = ShipmentState::AtCustoms { release, opened: true };
        return;
    }

    let mut findings = Vec::new();
    let mut penalty = Money::ZERO;
    if inspected {
        let undervaluation = (customs.undervaluation_found.mid / terms.inspection_cargo).min(1.0);
        let looked_at = [
            (Finding::MissingPaper, paper.lacks_paper),
            (Finding::ForgedPaper, paper.forged && forgery_seen < customs.forged_found.mid),
            (Finding::Undervalued, paper.declared < FAIR_VALUE && value_seen < undervaluation),
            (Finding::WrongHeading, paper.line != right && heading_seen < customs.wrong_code_found.mid),
        ];
        findings.extend(looked_at.iter().filter(|(_, found)| *found).map(|(finding, _)| *finding));
        penalty = penalty_for(setting, world, &shipment, &findings, cif, owed.total() - declared.total());
    }
    let seized = customs.seizure_share.mid * if findings.contains(&Finding::ForgedPaper) { FORGED_SEIZED } else { 1.0 };
    let serious = findings.contains(&Finding::MissingPaper) || findings.contains(&Finding::ForgedPaper);
    if serious && taken < seized {
        seize(world, id, findings);
        return;
    }
    let duties = if findings.is_empty() { declared } else { owed };
    let waited = world.day.since(shipment.promised);
    let bill = duties.total() + penalty + agents(setting, world, &shipment, cif, &paper);
    if bill > treasury::headroom(setting, world, shop) && waited < UNPAID_MOST_DAYS {
        world.events.push(Event::Customs { shop, shipment: id, outcome: CustomsOutcome::HeldUnpaid { due: bill } });
        world.shipments[id].state =
            ShipmentState::AtCustoms { release: world.day.plus(UNPAID_RETRY_DAYS), opened: inspected };
        return;
    }
    let fees = agents(setting, world, &shipment, cif, &paper);
    clear(setting, world, id, duties, penalty, fees);
    let outcome = match findings.is_empty() {
        true => CustomsOutcome::Released { inspected, duties },
        false => CustomsOutcome::Reassessed { duties, penalty, findings },
    };
    world.events.push(Event::Customs { shop, shipment: id, outcome });
}

/// A share of the value for papers that are missing or forged; a multiple of what was evaded for the rest.
fn penalty_for(
    setting: &Setting,
    world: &World,
    shipment: &Shipment,
    findings: &[Finding],
    cif: Money,
    evaded: Money,
) -> Money {
    let customs = &setting.general().customs;
    let mut penalty = Money::ZERO;
    for finding in findings {
        penalty += match finding {
            Finding::MissingPaper => {
                let (market, product) = (shipment.market, shipment.product);
                let lacking = missing(setting, world, shipment.shop, market, product, world.day);
                let share = |paper| paper_cost(setting, market, paper).map_or(0.0, |cost| cost.penalty);
                cif.times(lacking.into_iter().map(share).fold(0.0, f64::max))
            }
            Finding::ForgedPaper => cif.times(customs.certificate_penalty.mid),
            Finding::Undervalued | Finding::WrongHeading => Money::ZERO,
        };
    }
    if findings.iter().any(|finding| matches!(finding, Finding::Undervalued | Finding::WrongHeading)) {
        penalty += evaded.max(Money::ZERO).times(customs.undervaluation_penalty.mid);
    }
    penalty
}

/// What agents ask: the broker, the importer of record where the shop is none, handling, the proof of origin.
fn agents(setting: &Setting, world: &World, shipment: &Shipment, cif: Money, paper: &Declaration) -> Money {
    let customs = &setting.general().customs;
    let classified = world.papers(shipment.shop, shipment.market, shipment.product).line.is_some();
    let broker = broker_fee(setting, classified);
    let record = if paper.importer { Money::ZERO } else { cif.times(customs.importer_of_record.mid) };
    let proof = match paper.preferred {
        true => Money::from_major(setting.general().compliance.origin_proof_usd.mid),
        false => Money::ZERO,
    };
    broker + record + proof + landed::destination_charges(setting, shipment.mode)
}

/// What a broker asks for a consignment whose heading is declared, or that he has to classify.
pub fn broker_fee(setting: &Setting, is_declared: bool) -> Money {
    let share = if is_declared { 1.0 } else { BROKER_CLASSIFIES };
    Money::from_major(setting.general().customs.broker_usd.mid * share)
}

fn seize(world: &mut World, id: ShipmentId, findings: Vec<Finding>) {
    let shop = world.shipments[id].shop;
    let mut value = Money::ZERO;
    for lot in logistics::lots_of(world, id) {
        let units = world.stock.lots[lot].on_hand;
        value += world.stock.take_from(lot, units, Exit::Lost).value;
    }
    let cause = Cause::Shipment(id);
    world.ledger.post(world.day, shop, Currency::HOME, Purpose::WriteOffs, Purpose::Inventory, value, cause);
    world.shipments[id].state = ShipmentState::Seized;
    world.events.push(Event::Customs { shop, shipment: id, outcome: CustomsOutcome::Seized { findings } });
}

/// Pays what customs asks and puts the goods into the warehouse at their landed cost. Import VAT of a registered seller
/// is set against the VAT on sales; otherwise it is a cost of the goods.
fn clear(setting: &Setting, world: &mut World, id: ShipmentId, duties: Duties, penalty: Money, fees: Money) {
    let shipment = world.shipments[id].clone();
    let (shop, market, day) = (shipment.shop, shipment.market, world.day);
    let cause = Cause::Shipment(id);
    let registered = world.presence(shop, market).is_registered(day);
    let cbm = setting.goods[shipment.product].volume_m3 * f64::from(shipment.units);
    let inbound = Money::from_major(setting.general().costs.inbound_usd_cbm.mid * cbm);
    let mut landed = duties.duty + duties.levies + fees + inbound;
    if registered {
        let vat = world.in_local(market, duties.vat);
        treasury::pay_local(setting, world, shop, market, Purpose::VatPayable, vat, cause);
    } else {
        landed += duties.vat;
    }
    world.ledger.post(day, shop, Currency::HOME, Purpose::Penalties, Purpose::Cash, penalty, cause);
    let lots = logistics::lots_of(world, id);
    let held: Vec<u32> = lots.iter().map(|lot| world.stock.lots[*lot].on_hand).collect();
    let total: u32 = held.iter().sum();
    if total == 0 {
        world.ledger.post(day, shop, Currency::HOME, Purpose::WriteOffs, Purpose::Cash, landed, cause);
    } else {
        world.ledger.post(day, shop, Currency::HOME, Purpose::Inventory, Purpose::Cash, landed, cause);
    }
    let (mut left, mut units_left) = (landed, total);
    for (lot, units) in lots.into_iter().zip(held) {
        let share = if units == units_left { left } else { landed.times(f64::from(units) / f64::from(total)) };
        let row = &mut world.stock.lots[lot];
        row.value += if total == 0 { Money::ZERO } else { share };
        row.place = Place::Market(market);
        row.since = day;
        left -= share;
        units_left -= units;
    }
    world.presence_mut(shop, market).cargo_cleared += 1;
    world.shipments[id].state = ShipmentState::Arrived { day };
}

/// A registered seller hands over the month's VAT; a surplus of import VAT is carried forward.
fn remit(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId) {
    let owed = -world.ledger.balance(shop, setting.markets[market].currency, Purpose::VatPayable);
    if owed > Money::ZERO {
        let cause = Cause::Rule(Stage::Compliance);
        treasury::pay_local(setting, world, shop, market, Purpose::VatPayable, owed, cause);
    }
}

//! Compliance: what goods are declared as, what they are declared at, and the papers without which they stop.
//!
//! A consignment may be let through unseen or be inspected; the chance rises with what is wrong with it, with a new
//! importer and with the market. An inspection finds a missing certificate always, a low value or a convenient heading
//! with the cited odds; the outcome is release, delay, reassessment with a penalty, or seizure. A registered seller sets
//! import VAT against the VAT on sales; for the others the marketplace withholds VAT and nothing can be set against it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::DAYS_PER_MONTH;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::money::{Bps, Currency, Money};
use crate::model::setting::{MarketId, ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::Mode;
use crate::sim::decision::{Quote, Refusal, in_market, in_range, within};
use crate::sim::event::Event;
use crate::sim::landed::{Duties, duties};
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stage::logistics::{self, ShipmentState};
use crate::sim::stock::{Exit, Place};
use crate::sim::treasury;
use crate::sim::world::{ShipmentId, ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Declare a product under one of the candidate headings; left alone, the broker classifies, rightly and dearer.
    Classify { market: MarketId, product: ProductId, heading: u32 },
    /// Declare goods at this share of what they cost.
    Declare { market: MarketId, product: ProductId, value: Bps },
    /// Obtain the certificate that the product needs.
    Certify { market: MarketId, product: ProductId },
    /// Register for tax: import VAT can be reclaimed and DDP offered.
    Register { market: MarketId },
}

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
    NoCertificate,
    Undervalued,
    WrongHeading,
}

/// Below this share of the real value a declaration counts as too low.
const FAIR_VALUE: f64 = 0.85;
/// The importer of fewer consignments than this is new to customs.
const KNOWN_AFTER: u32 = 3;
/// What a broker adds to the fee for classifying the goods.
const BROKER_CLASSIFIES: f64 = 1.5;
const UNPAID_RETRY_DAYS: u32 = 2;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::Classify { market, product, heading } => {
            in_range(setting, world, by, *market, *product)?;
            let headings = setting.goods[*product].headings.len() as u32;
            match *heading < headings {
                true => Ok(Quote::free(world.day)),
                false => Err(Refusal::UnknownHeading { headings }),
            }
        }
        Move::Declare { market, product, value } => {
            in_range(setting, world, by, *market, *product)?;
            within(i64::from(value.0), 1_000, 20_000)?;
            Ok(Quote::free(world.day))
        }
        Move::Certify { market, product } => {
            in_range(setting, world, by, *market, *product)?;
            let terms = setting.goods[*product].certificate.as_ref().ok_or(Refusal::NoCertificateNeeded)?;
            if let Some(until) = world.presence(by, *market).papers[product.0 as usize].certified {
                return Err(Refusal::AlreadyPending { until });
            }
            Ok(Quote::home(Purpose::Registration, terms.cost_home, world.day.plus(terms.days)))
        }
        Move::Register { market } => {
            in_market(setting, world, by, *market)?;
            if world.presence(by, *market).tax_registered.is_some() {
                return Err(Refusal::AlreadyRegistered);
            }
            let costs = &setting.general().costs;
            let from = world.day.plus(costs.tax_registration_days.mid as u32);
            Ok(Quote::home(Purpose::Registration, Money::from_major(costs.tax_registration_usd.mid), from))
        }
    }
}

pub fn apply(_: &Setting, world: &mut World, by: ShopId, decision: &Move, quote: &Quote) {
    match decision {
        Move::Classify { market, product, heading } => {
            world.presence_mut(by, *market).papers[product.0 as usize].heading = Some(*heading);
        }
        Move::Declare { market, product, value } => {
            world.presence_mut(by, *market).papers[product.0 as usize].declared = Some(*value);
        }
        Move::Certify { market, product } => {
            world.presence_mut(by, *market).papers[product.0 as usize].certified = Some(quote.effective);
        }
        Move::Register { market } => world.presence_mut(by, *market).tax_registered = Some(quote.effective),
    }
}

/// What customs sees of a consignment.
struct Declaration {
    heading: usize,
    declared: f64,
    certified: bool,
    known: bool,
}

fn declaration(setting: &Setting, world: &World, shop: ShopId, market: MarketId, product: ProductId) -> Declaration {
    let presence = world.presence(shop, market);
    let papers = &presence.papers[product.0 as usize];
    let goods = &setting.goods[product];
    Declaration {
        heading: papers.heading.map_or(goods.right_heading(), |heading| heading as usize),
        declared: papers.declared.map_or(1.0, Bps::share),
        certified: goods.certificate.is_none() || papers.is_certified(world.day),
        known: presence.cargo_cleared >= KNOWN_AFTER,
    }
}

fn customs_dice(setting: &Setting, world: &World, id: ShipmentId, stream: Stream) -> Dice {
    let shipment = &world.shipments[id];
    let key = logistics::luck(shipment.shop, shipment.market, shipment.product, shipment.mode);
    setting.seed.stream(stream, shipment.left.0, key)
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
    let goods = &setting.goods[shipment.product];
    let terms = &setting.markets[market];
    let customs = &setting.general().customs;
    let paper = declaration(setting, world, shop, market, shipment.product);
    let cif: Money = logistics::lots_of(world, id).iter().map(|lot| world.stock.lots[*lot].value).sum();
    let declared = duties(terms, goods, paper.heading, cif.times(paper.declared.min(1.0)));
    let owed = duties(terms, goods, goods.right_heading(), cif);

    let mut dice = customs_dice(setting, world, id, Stream::InspectionOutcome);
    // All dice are thrown, whatever the papers say, so that better papers change the verdict and not the luck.
    let (seen, value_seen, heading_seen, taken) = (dice.unit(), dice.unit(), dice.unit(), dice.unit());
    let newcomer = if paper.known { 1.0 } else { customs.new_importer_factor.mid };
    let doubtful = if paper.declared < FAIR_VALUE || declared.duty < owed.duty.times(FAIR_VALUE) { 1.25 } else { 1.0 };
    let inspected = opened || seen < (terms.inspection_cargo * newcomer * doubtful).min(0.95);
    if inspected && !opened {
        let usual = match shipment.mode {
            Mode::SeaLcl => terms.clearance_cargo_days,
            Mode::AirCargo | Mode::Postal | Mode::EcomLine | Mode::Express => customs.inspection_days.mid,
        };
        let mut wait = customs_dice(setting, world, id, Stream::Inspection);
        let release = world.day.plus(1 + dist::shifted_gamma(&mut wait, 0.0, usual, 2.0) as u32);
        world.shipments[id].state = ShipmentState::AtCustoms { release, opened: true };
        return;
    }

    let mut findings = Vec::new();
    let mut penalty = Money::ZERO;
    if inspected {
        if !paper.certified {
            findings.push(Finding::NoCertificate);
            penalty += cif.times(customs.certificate_penalty.mid);
        }
        let evaded = (owed.total() - declared.total()).max(Money::ZERO);
        if paper.declared < FAIR_VALUE
            && value_seen < (customs.undervaluation_found.mid / terms.inspection_cargo).min(1.0)
        {
            findings.push(Finding::Undervalued);
        }
        if paper.heading != goods.right_heading() && heading_seen < customs.wrong_code_found.mid {
            findings.push(Finding::WrongHeading);
        }
        if findings.iter().any(|finding| *finding != Finding::NoCertificate) {
            penalty += evaded.times(customs.undervaluation_penalty.mid);
        }
    }
    if findings.contains(&Finding::NoCertificate) && taken < customs.seizure_share.mid {
        seize(world, id, findings);
        return;
    }
    let duties = if findings.is_empty() { declared } else { owed };
    let waited = world.day.since(shipment.promised);
    let bill = duties.total() + penalty + broker(setting, world, shop, market, shipment.product);
    if bill > treasury::headroom(setting, world, shop) && waited < 60 {
        world.events.push(Event::Customs { shop, shipment: id, outcome: CustomsOutcome::HeldUnpaid { due: bill } });
        world.shipments[id].state =
            ShipmentState::AtCustoms { release: world.day.plus(UNPAID_RETRY_DAYS), opened: inspected };
        return;
    }
    clear(setting, world, id, duties, penalty);
    let outcome = match findings.is_empty() {
        true => CustomsOutcome::Released { inspected, duties },
        false => CustomsOutcome::Reassessed { duties, penalty, findings },
    };
    world.events.push(Event::Customs { shop, shipment: id, outcome });
}

fn broker(setting: &Setting, world: &World, shop: ShopId, market: MarketId, product: ProductId) -> Money {
    let classified = world.presence(shop, market).papers[product.0 as usize].heading.is_some();
    let fee = Money::from_major(setting.general().customs.broker_usd.mid);
    if classified { fee } else { fee.times(BROKER_CLASSIFIES) }
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
fn clear(setting: &Setting, world: &mut World, id: ShipmentId, duties: Duties, penalty: Money) {
    let shipment = world.shipments[id].clone();
    let (shop, market, day) = (shipment.shop, shipment.market, world.day);
    let cause = Cause::Shipment(id);
    let broker = broker(setting, world, shop, market, shipment.product);
    let registered = world.presence(shop, market).is_registered(day);
    let cbm = setting.goods[shipment.product].volume_m3 * f64::from(shipment.units);
    let inbound = Money::from_major(setting.general().costs.inbound_usd_cbm.mid * cbm);
    let mut landed = duties.duty + duties.levies + broker + inbound;
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

/// Duty and VAT on one parcel from abroad, home currency, as the sender or the buyer owes them.
pub fn parcel_duties(setting: &Setting, market: MarketId, product: ProductId, value: Money) -> Duties {
    let goods = &setting.goods[product];
    duties(&setting.markets[market], goods, goods.right_heading(), value)
}

/// A registered seller hands over the month's VAT; a surplus of import VAT is carried forward.
fn remit(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId) {
    let owed = -world.ledger.balance(shop, setting.markets[market].currency, Purpose::VatPayable);
    if owed > Money::ZERO {
        let cause = Cause::Rule(Stage::Compliance);
        treasury::pay_local(setting, world, shop, market, Purpose::VatPayable, owed, cause);
    }
}

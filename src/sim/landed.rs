//! Landed cost: what a unit costs by the time it can be sold, part by part.
//!
//! One set of formulas serves the forwarder's bill, customs, the shop's own estimate and the screens. Chargeable weight
//! is the greater of actual and volume weight; duty and levies fall on CIF, VAT on CIF with duty and levies; parcels of
//! little value go free of duty, and of VAT, where the market has such a threshold.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::climate;
use super::stage::logistics;
use super::world::World;
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{Goods, HsId, Lane, MarketId, ProductId, Setting};
use crate::model::words::{Mode, Origin};

/// What a broker asks for paying duty on a parcel where the sender has no registration, share of what is due.
pub const PARCEL_BROKER: f64 = 0.15;

/// What a consignment costs to carry today, home currency.
pub fn freight(setting: &Setting, world: &World, market: MarketId, goods: &Goods, lane: &Lane, units: u32) -> Money {
    freight_at(setting, goods, lane, units, logistics::price_today(setting, world, market, lane))
}

/// The same at a given price of the lane, against the usual one.
fn freight_at(setting: &Setting, goods: &Goods, lane: &Lane, units: u32, price: f64) -> Money {
    let costs = &setting.general().costs;
    let battery = if goods.battery && lane.mode.flies() { costs.battery_surcharge.mid } else { 1.0 };
    let units = f64::from(units);
    let billed = goods.billed(lane);
    let base = match lane.mode {
        Mode::SeaLcl | Mode::Rail => lane.cost_home.times((billed * units).max(costs.small_lot_cbm.mid)),
        Mode::AirCargo | Mode::Truck => lane.cost_home.times(billed * units),
        Mode::Postal | Mode::EcomLine | Mode::Express => {
            (lane.cost_home.times(billed) + Money::from_major(costs.parcel_usd.mid)).times(units)
        }
    };
    base.times(battery * price)
}

/// Premium for a consignment of this value, home currency.
pub fn insurance(setting: &Setting, value: Money) -> Money {
    value.times(setting.general().costs.insurance_share.mid)
}

/// What customs asks on a value, in the currency of the value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Duties {
    pub duty: Money,
    pub levies: Money,
    pub vat: Money,
}

impl Duties {
    pub fn total(self) -> Money {
        self.duty + self.levies + self.vat
    }
}

/// Duty, levies and VAT on a CIF value under a line of the tariff; `preferred` with a proof of southern origin.
pub fn duties(setting: &Setting, market: MarketId, line: HsId, cif: Money, preferred: bool, day: Day) -> Duties {
    let terms = &setting.markets[market];
    let rate = duty_rate(setting, market, line, day) * if preferred { terms.preference } else { 1.0 };
    let duty = cif.times(rate);
    let levies = cif.times(terms.levies);
    Duties { duty, levies, vat: (cif + duty + levies).times(terms.vat) }
}

/// The duty on a line of the tariff, as a share of CIF, without preference.
pub fn duty_rate(setting: &Setting, market: MarketId, line: HsId, day: Day) -> f64 {
    let line = &setting.tariff[line];
    let usual = setting.markets[market].rates(line.category).duty;
    usual * line.duty * climate::tariff(setting, market, line.category, day)
}

/// Duty and VAT on one parcel from abroad, home currency, as the sender or the buyer owes them at the border. Where the
/// marketplace collects VAT, none is left for the border.
pub fn parcel_duties(setting: &Setting, market: MarketId, product: ProductId, value: Money, day: Day) -> Duties {
    let terms = &setting.markets[market];
    let mut owed = duties(setting, market, setting.goods[product].hs, value, false, day);
    if value <= terms.de_minimis_duty_home {
        owed.duty = Money::ZERO;
        owed.levies = Money::ZERO;
    }
    if value <= terms.de_minimis_vat_home || terms.platform_collects_vat {
        owed.vat = Money::ZERO;
    }
    owed
}

/// The parts of a unit's landed cost by one way in; home currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LandedCost {
    pub origin: Origin,
    pub mode: Mode,
    pub works: Money,
    /// Destination charges included.
    pub freight: Money,
    /// What duty and VAT are reckoned on.
    pub customs_value: Money,
    pub duty: Money,
    pub vat: Money,
    /// From the warehouse to the door, pick and pack included; from the end of a parcel lane to the door.
    pub delivery: Money,
    pub usual_days: u32,
}

impl LandedCost {
    pub fn total(&self) -> Money {
        self.works + self.freight + self.duty + self.vat + self.delivery
    }
}

/// An honest estimate for one unit of a consignment of `units` bought at `works`, by a lane, at today's rates and at the
/// lane's price of today, against the usual one.
pub fn estimate_at(
    setting: &Setting,
    world: &World,
    (market, product): (MarketId, ProductId),
    lane: &Lane,
    works: Money,
    units: u32,
    price: f64,
) -> LandedCost {
    let terms = &setting.markets[market];
    let goods = &setting.goods[product];
    let share = |total: Money| total.times(1.0 / f64::from(units.max(1)));
    let rate = world.rates[market.0 as usize];
    let home = |local: Money| local.times(1.0 / rate);
    let (freight, customs_value, duties, delivery, handling_days) = match lane.mode.carries_parcels() {
        true => {
            let freight = freight_at(setting, goods, lane, 1, price);
            let duties = parcel_duties(setting, market, product, works, world.day);
            (freight, works, duties, home(terms.last_mile), terms.last_mile_days)
        }
        false => {
            let whole = freight_at(setting, goods, lane, units.max(1), price);
            let freight = share(whole + destination_charges(setting, lane.mode));
            let cif = works + share(whole);
            let duties = duties(setting, market, goods.hs, cif, false, world.day);
            (freight, cif, duties, home(terms.last_mile + terms.pick_pack), 0.0)
        }
    };
    LandedCost {
        origin: lane.origin,
        mode: lane.mode,
        works,
        freight,
        customs_value,
        duty: duties.duty + duties.levies,
        vat: duties.vat,
        delivery,
        usual_days: logistics::expected_days(setting, market, lane) + handling_days as u32,
    }
}

/// Handling at the destination of what comes in shared containers.
pub fn destination_charges(setting: &Setting, mode: Mode) -> Money {
    match mode {
        Mode::SeaLcl | Mode::Rail => Money::from_major(setting.general().freight.destination_usd.mid),
        Mode::AirCargo | Mode::Truck | Mode::Postal | Mode::EcomLine | Mode::Express => Money::ZERO,
    }
}

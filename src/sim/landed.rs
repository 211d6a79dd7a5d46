//! Landed cost: what a unit costs by the time it can be sold, part by part.
//!
//! One set of formulas serves the forwarder's bill, customs, the shop's own estimate and the screens. Chargeable weight
//! is the greater of actual and volume weight; duty and levies fall on CIF, VAT on CIF with duty and levies.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::money::Money;
use crate::model::setting::{Goods, Lane, Market, Setting};
use crate::model::words::Mode;

/// What a consignment costs to carry, home currency.
pub fn freight(setting: &Setting, goods: &Goods, lane: &Lane, units: u32) -> Money {
    let costs = &setting.general().costs;
    let surcharge = if goods.battery && lane.mode != Mode::SeaLcl { costs.battery_surcharge.mid } else { 1.0 };
    let units = f64::from(units);
    let base = match lane.mode {
        Mode::SeaLcl => lane.cost_home.times((goods.volume_m3 * units).max(costs.small_lot_cbm.mid)),
        Mode::AirCargo => lane.cost_home.times(goods.chargeable_kg(lane.divisor_cm3_kg) * units),
        Mode::Postal | Mode::EcomLine | Mode::Express => {
            let piece = Money::from_major(costs.parcel_usd.mid);
            (lane.cost_home.times(goods.chargeable_kg(lane.divisor_cm3_kg)) + piece).times(units)
        }
    };
    base.times(surcharge)
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

/// Duty, levies and VAT on a CIF value under a heading.
pub fn duties(market: &Market, goods: &Goods, heading: usize, cif: Money) -> Duties {
    let duty = cif.times(market.rates(goods.category).duty * goods.headings[heading].duty_factor);
    let levies = cif.times(market.levies);
    Duties { duty, levies, vat: (cif + duty + levies).times(market.vat) }
}

/// The parts of a unit's landed cost by one way in; home currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LandedCost {
    pub mode: Mode,
    pub works: Money,
    pub freight: Money,
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

/// An honest estimate for one unit of a consignment of `units` bought at `works`, by a lane, at today's rate.
pub fn estimate(
    setting: &Setting,
    market: &Market,
    rate: f64,
    goods: &Goods,
    lane: &Lane,
    works: Money,
    units: u32,
) -> LandedCost {
    let units = units.max(1);
    let freight = match lane.mode.carries_parcels() {
        true => freight(setting, goods, lane, 1),
        false => freight(setting, goods, lane, units).times(1.0 / f64::from(units)),
    };
    let duties = duties(market, goods, goods.right_heading(), works + freight);
    let home = |local: Money| local.times(1.0 / rate);
    let (delivery, handling_days) = match lane.mode.carries_parcels() {
        true => (home(market.last_mile), market.last_mile_days),
        false => (home(market.last_mile + market.pick_pack), 1.0),
    };
    LandedCost {
        mode: lane.mode,
        works,
        freight,
        duty: duties.duty + duties.levies,
        vat: duties.vat,
        delivery,
        usual_days: (lane.transit_days_mean + handling_days) as u32 + 1,
    }
}

//! How long goods last and what a consignment will cost on the shelf: sums that a shop can do from what it knows.
//!
//! Plain functions of the view. What customs will find, and what is lost on the way, is not foreseen.

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::{Mode, Origin};
use crate::sim::view::{MarketView, NicheView, ShopView};

/// Days that a pace is taken over.
pub const PACE_DAYS: usize = 14;
/// Stock against surprises, in days of sale: a consignment that is a week late finds the shelf not yet empty.
pub const SAFETY_DAYS: u32 = 7;

/// Units a day over the last two weeks, or since the offer opened where that is later. `sold` has a value a closed day.
pub fn pace(sold: &[f64], opened: Option<Day>) -> f64 {
    let Some(opened) = opened else { return 0.0 };
    let from = (opened.0 as usize).max(sold.len().saturating_sub(PACE_DAYS)).min(sold.len());
    let seen = &sold[from..];
    if seen.is_empty() { 0.0 } else { seen.iter().sum::<f64>() / seen.len() as f64 }
}

/// Where the stock goes at a pace, with what is under way coming when it is expected.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// Units at the end of each day, today's morning first.
    pub units: Vec<f64>,
    /// The first day on which there is nothing left to sell.
    pub runs_out: Option<Day>,
}

pub fn outlook(view: &ShopView, niche: &NicheView, pace: f64, days: u32) -> Outlook {
    let mut units = vec![f64::from(niche.stock_units)];
    let mut runs_out = None;
    let coming = view.shipments.iter().filter(|row| row.market == niche.market && row.product == niche.product);
    let coming: Vec<(Day, u32)> = coming.map(|row| (row.expected.max(view.day.plus(1)), row.units)).collect();
    for ahead in 1..=days {
        let day = view.day.plus(ahead);
        let arrives: u32 = coming.iter().filter(|(due, _)| *due == day).map(|(_, units)| units).sum();
        let left = units[ahead as usize - 1] - pace + f64::from(arrives);
        if left <= 0.0 && pace > 0.0 && runs_out.is_none() {
            runs_out = Some(day);
        }
        units.push(left.max(0.0));
    }
    Outlook { units, runs_out }
}

/// Days that so many units last.
pub fn cover(units: u32, pace: f64) -> Option<u32> {
    (pace > 0.0).then(|| (f64::from(units) / pace) as u32)
}

/// The stock at which to send more: what is sold while it travels, and some safety.
pub fn reorder_point(pace: f64, way_days: u32) -> u32 {
    (pace * f64::from(way_days + SAFETY_DAYS)).ceil() as u32
}

/// What is sent where and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sending {
    pub market: MarketId,
    pub product: ProductId,
    pub origin: Origin,
    pub mode: Mode,
    pub units: u32,
}

/// What one unit of a consignment costs by the time it lies in the market's warehouse, part by part; home currency.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct UnitCost {
    /// What it cost at the hub.
    pub goods: Money,
    /// To the border, and handling there.
    pub freight: Money,
    pub duty: Money,
    pub vat: Money,
    /// Broker, importer of record, proof of origin, taking in.
    pub agents: Money,
    /// VAT is set against the VAT on sales and is no cost in the end.
    pub vat_comes_back: bool,
}

impl UnitCost {
    pub fn total(&self) -> Money {
        let vat = if self.vat_comes_back { Money::ZERO } else { self.vat };
        self.goods + self.freight + self.duty + vat + self.agents
    }
}

/// The same for a consignment of goods at a hub whose freight has been quoted, let through as it is declared today.
pub fn unit_cost(view: &ShopView, sending: Sending, freight: Money) -> Option<UnitCost> {
    let market = view.markets.get(sending.market.0 as usize)?;
    let goods = view.goods.get(sending.product.0 as usize)?;
    let niche = view.niches.iter().find(|row| row.market == sending.market && row.product == sending.product)?;
    let hub = goods.hubs.iter().find(|hub| hub.origin == sending.origin && hub.units > 0)?;
    let lane = market.lanes.iter().find(|lane| lane.origin == sending.origin && lane.mode == sending.mode)?;
    let units = f64::from(sending.units.max(1));
    let value = hub.value.times(units / f64::from(hub.units));
    let cif = value + freight;
    let preferred = niche.origin_proof && sending.origin.may_be_preferred();
    let rate = duty_rate(niche, goods_heading(view, niche), market, sending);
    let rate = rate? * if preferred { market.preference } else { 1.0 };
    let customs_value = cif.times(niche.declared_value.share().min(1.0));
    let duty = customs_value.times(rate + market.levies);
    let vat = (customs_value + duty).times(market.vat);
    let is = |from: Option<Day>| from.is_some_and(|from| from <= view.day);
    let each = |whole: Money| whole.times(1.0 / units);
    Some(UnitCost {
        goods: each(value),
        freight: each(freight + lane.destination),
        duty: each(duty),
        vat: each(vat),
        agents: each(agents(view, niche, cif, preferred, goods.volume_m3 * units)),
        vat_comes_back: is(market.tax_registered),
    })
}

/// What brokers and the warehouse ask for a consignment that comes in: so much CIF, so many cubic metres.
pub(super) fn agents(view: &ShopView, niche: &NicheView, cif: Money, preferred: bool, cbm: f64) -> Money {
    let terms = &view.customs;
    let is_importer = view.markets[niche.market.0 as usize].importer.is_some_and(|from| from <= view.day);
    let broker = if niche.declared_code.is_some() { terms.broker } else { terms.broker_classifies };
    let record = if is_importer { Money::ZERO } else { cif.times(terms.importer_of_record) };
    let proof = if preferred { terms.origin_proof } else { Money::ZERO };
    broker + record + proof + terms.inbound_cbm.times(cbm)
}

/// Where the declared heading stands among those that come into question.
fn goods_heading(view: &ShopView, niche: &NicheView) -> Option<usize> {
    let code = niche.declared_code.as_ref()?;
    view.goods[niche.product.0 as usize].headings.iter().position(|heading| heading.code == *code)
}

/// Duty without levies: that of the declared heading, or what the broker reckons with.
fn duty_rate(niche: &NicheView, heading: Option<usize>, market: &MarketView, sending: Sending) -> Option<f64> {
    if let Some(rate) = heading.and_then(|place| niche.heading_rates.get(place)) {
        return Some(*rate);
    }
    let estimate = niche.landed.iter().find(|way| way.origin == sending.origin && way.mode == sending.mode)?;
    let value = estimate.customs_value.major();
    if value > 0.0 { Some((estimate.duty.major() / value - market.levies).max(0.0)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::model::scenario::Skill;
    use crate::run::session::Session;
    use crate::sim::decision::Decision;
    use crate::sim::event::Event;
    use crate::sim::stage::compliance::CustomsOutcome;
    use crate::sim::stage::logistics::Move;

    #[test]
    fn a_pace_looks_two_weeks_back_and_not_before_the_offer() {
        let sold: Vec<f64> = (0..20).map(f64::from).collect();
        assert_eq!(pace(&sold, Some(Day(0))), 12.5);
        assert_eq!(pace(&sold, Some(Day(18))), 18.5);
        assert_eq!((pace(&sold, None), pace(&sold, Some(Day(20)))), (0.0, 0.0));
        assert_eq!((cover(25, 2.0), cover(25, 0.0), reorder_point(1.5, 10)), (Some(12), None, 26));
    }

    fn played(days: u32) -> Session {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(Skill::Competent);
        while session.day().0 < days {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        session
    }

    #[test]
    fn stock_falls_by_the_pace_and_rises_with_what_comes() {
        let session = played(60);
        let mut view = session.view();
        let niche = view.niches.iter().find(|niche| niche.in_range).expect("it carries something").clone();
        view.shipments.clear();
        let ends = outlook(&view, &NicheView { stock_units: 10, ..niche.clone() }, 4.0, 5);
        assert_eq!((ends.units, ends.runs_out), (vec![10.0, 6.0, 2.0, 0.0, 0.0, 0.0], Some(view.day.plus(3))));
        let rests = outlook(&view, &NicheView { stock_units: 10, ..niche }, 0.0, 2);
        assert_eq!((rests.units, rests.runs_out), (vec![10.0; 3], None));
    }

    /// What the sum says is what the books say once the goods lie in the warehouse.
    #[test]
    fn a_consignment_costs_what_was_reckoned() {
        let mut session = played(0);
        let script = session.script(Skill::Competent);
        let mut checked = 0;
        // The first consignment of each product, so that all that lies in the warehouse came by it.
        let mut waits: Vec<(ProductId, UnitCost)> = Vec::new();
        let mut seen: Vec<ProductId> = Vec::new();
        while session.day().0 < 80 {
            for decision in script.decide(&session.view()) {
                if let Decision::Logistics(Move::Ship { market, product, origin, units, mode, .. }) = &decision
                    && let Ok(quote) = session.check(&decision)
                    && !seen.contains(product)
                {
                    let sending =
                        Sending { market: *market, product: *product, origin: *origin, mode: *mode, units: *units };
                    let freight = quote.charges[0].amount;
                    waits.push((*product, unit_cost(&session.view(), sending, freight).expect("a lane was quoted")));
                    seen.push(*product);
                }
                let _refused = session.decide(&decision);
            }
            let log = session.end_day();
            let cleared: Vec<_> = log.events.iter().filter_map(released).collect();
            for shipment in cleared {
                let row = &session.world().shipments[shipment];
                let Some(place) = waits.iter().position(|(product, _)| *product == row.product) else { continue };
                let (product, reckoned) = waits.remove(place);
                let view = session.view();
                let registered = view.markets[row.market.0 as usize].tax_registered.is_some_and(|day| day <= row.left);
                let niche = view.niches.iter().find(|niche| niche.product == product).expect("every pair has one");
                let (value, units) = (niche.stock_value.major(), f64::from(niche.stock_units));
                let within = (value / units / reckoned.total().major() - 1.0).abs();
                assert!(registered != reckoned.vat_comes_back || within < 0.02, "{product:?}: off by {within}");
                checked += u32::from(within < 0.02);
            }
        }
        assert!(checked > 0, "no consignment was let through");
    }

    fn released(event: &Event) -> Option<crate::sim::world::ShipmentId> {
        match event {
            Event::Customs { shipment, outcome: CustomsOutcome::Released { .. }, .. } => Some(*shipment),
            _ => None,
        }
    }
}

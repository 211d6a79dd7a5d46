//! How markets compare: one figure a market for each measure, and the step of colour that it falls on.
//!
//! Steps have fixed ranges, so that one market alone has a colour that means something and a colour means the same in every
//! run. From what the shop may know; where it knows nothing there is no figure and no colour.

use crate::base::calendar::Day;
use crate::model::setting::MarketId;
use crate::model::words::Method;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::view::{MarketView, NicheView, ShopView};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Orders a week that are estimated, over all niches.
    #[default]
    Demand,
    /// What the middle price leaves after landing, fees and VAT, in the best niche; share of the price without VAT.
    Margin,
    /// Days that a buyer waits: by the shop's offers, or by the fastest lane where it has none.
    DeliveryDays,
    /// 0 to 1: parcels that come back, goods lost or damaged, lanes that are full, papers that are missing.
    Risk,
}

impl Measure {
    pub const ALL: [Measure; 4] = [Measure::Demand, Measure::Margin, Measure::DeliveryDays, Measure::Risk];

    /// Where the second to the fifth step begin.
    pub fn bounds(self) -> [f64; 4] {
        match self {
            Measure::Demand => [30_000.0, 70_000.0, 150_000.0, 500_000.0],
            Measure::Margin => [0.0, 0.15, 0.3, 0.45],
            Measure::DeliveryDays => [4.0, 7.0, 10.0, 15.0],
            Measure::Risk => [0.1, 0.2, 0.3, 0.45],
        }
    }

    pub fn value(self, view: &ShopView, market: MarketId) -> Option<f64> {
        let place = view.markets.iter().find(|row| row.market == market)?;
        let niches: Vec<&NicheView> = view.niches.iter().filter(|niche| niche.market == market).collect();
        match self {
            Measure::Demand => Some(niches.iter().map(|niche| niche.estimate.orders_week_mid).sum()),
            Measure::Margin => margin(place, &niches),
            Measure::DeliveryDays => days(view, place, &niches),
            Measure::Risk => Some(risk(view.day, place, &niches)),
        }
    }

    /// 0 to 4.
    pub fn step(self, value: f64) -> u8 {
        self.bounds().iter().filter(|bound| value >= **bound).count() as u8
    }

    /// The step of each market of which something is known.
    pub fn steps(self, view: &ShopView) -> Vec<(MarketId, u8)> {
        let step = |row: &MarketView| self.value(view, row.market).map(|value| (row.market, self.step(value)));
        view.markets.iter().filter_map(step).collect()
    }
}

/// Of the range, or of all niches where nothing of them is in the range.
fn margin(place: &MarketView, niches: &[&NicheView]) -> Option<f64> {
    let in_range = niches.iter().filter(|niche| niche.in_range);
    let chosen: Vec<&&NicheView> =
        if in_range.clone().count() > 0 { in_range.collect() } else { niches.iter().collect() };
    let of = |niche: &NicheView| {
        let price = niche.price_50.major() / place.rate.max(1e-9) / (1.0 + place.vat);
        let landed = niche.landed.iter().map(|cost| (cost.total() - cost.vat).major()).reduce(f64::min)?;
        (price > 0.0).then(|| 1.0 - niche.commission - landed / price)
    };
    chosen.into_iter().filter_map(|niche| of(niche)).reduce(f64::max)
}

fn days(view: &ShopView, place: &MarketView, niches: &[&NicheView]) -> Option<f64> {
    let lane_days = |origin, mode| {
        let lane = place.lanes.iter().find(|lane| (lane.origin, lane.mode) == (origin, mode));
        lane.map(|lane| f64::from(lane.usual_days))
    };
    let offered = view.listings.iter().filter(|listing| listing.live);
    let here = offered.filter(|listing| niches.iter().any(|niche| niche.niche == listing.niche));
    let waits = here.filter_map(|listing| match listing.offer.fulfilment {
        Fulfilment::Local => Some(0.0),
        Fulfilment::Direct { origin, mode } => lane_days(origin, mode),
    });
    let fastest = || place.lanes.iter().map(|lane| f64::from(lane.usual_days)).reduce(f64::min);
    waits.reduce(f64::min).or_else(fastest).map(|days| days + place.last_mile_days)
}

/// Each danger against what would be grave, weighted.
fn risk(today: Day, place: &MarketView, niches: &[&NicheView]) -> f64 {
    const GRAVE_REFUSAL: f64 = 0.3;
    const GRAVE_LOSS: f64 = 0.05;
    let cash: f64 = place.methods.iter().filter(|row| row.method == Method::Cod).map(|row| row.share).sum();
    let refused = place.refusal_cod * cash + place.refusal_prepaid * (1.0 - cash);
    let mean = |part: &dyn Fn(&crate::sim::view::LaneView) -> f64| {
        place.lanes.iter().map(part).sum::<f64>() / place.lanes.len().max(1) as f64
    };
    let papers = || niches.iter().filter(|niche| niche.in_range).flat_map(|niche| &niche.papers);
    let missing = papers().filter(|paper| paper.until.is_none_or(|until| until < today)).count();
    let parts = [
        (0.4, refused / GRAVE_REFUSAL),
        (0.2, mean(&|lane| lane.loss + lane.damage) / GRAVE_LOSS),
        (0.2, mean(&|lane| lane.fullness)),
        (0.2, missing as f64 / papers().count().max(1) as f64),
    ];
    parts.iter().map(|(weight, part)| weight * part.clamp(0.0, 1.0)).sum()
}

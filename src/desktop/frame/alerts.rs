//! What needs a person now, from what the shop can see.
//!
//! Alerts are facts of the present day, not events: they stay until the thing is done. The urgent ones stop the clock when
//! they come up, so that no week runs over a deadline or a shelf that has been empty since Monday.

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId};
use crate::model::stage::Stage;
use crate::model::words::PaperKind;
use crate::sim::stage::compliance::ComplaintState;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::view::{ListingView, NicheView, ShopView};

/// How soon a person is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Worth a look.
    Hint,
    /// Stops the clock when it comes up.
    Now,
}

/// Something that waits for a decision.
#[derive(Clone, Debug, PartialEq)]
pub enum Alert {
    /// No market has been entered.
    NowhereYet,
    /// Goods lie at a hub and nothing takes them to a buyer.
    IdleAtHub {
        product: ProductId,
        units: u32,
    },
    /// Goods lie in a market without an offer.
    NotListed {
        market: MarketId,
        product: ProductId,
        units: u32,
    },
    /// An offer is open, and nothing is left to send.
    SoldOut {
        market: MarketId,
        product: ProductId,
    },
    /// What is there lasts fewer days than the next consignment takes.
    RunningLow {
        market: MarketId,
        product: ProductId,
        days: u32,
    },
    /// Customers wait; the first gives up on this day.
    Enquiries {
        market: MarketId,
        count: u32,
        first: Day,
    },
    Complaint {
        market: MarketId,
        product: ProductId,
        deadline: Day,
    },
    /// The marketplace has taken the offer down until a day.
    Barred {
        market: MarketId,
        product: ProductId,
        until: Day,
    },
    PaperMissing {
        market: MarketId,
        product: ProductId,
        paper: PaperKind,
    },
    PaperEnding {
        market: MarketId,
        product: ProductId,
        paper: PaperKind,
        until: Day,
    },
    QuoteEnding {
        product: ProductId,
        until: Day,
    },
    Overdrawn {
        since: Day,
    },
    CreditDrawn {
        drawn: Money,
    },
    Closed,
}

impl Alert {
    pub fn stage(&self) -> Stage {
        match self {
            Alert::NowhereYet => Stage::Market,
            Alert::IdleAtHub { .. } | Alert::SoldOut { .. } | Alert::RunningLow { .. } => Stage::Logistics,
            Alert::NotListed { .. } | Alert::Barred { .. } => Stage::Pricing,
            Alert::Enquiries { .. } => Stage::Service,
            Alert::Complaint { .. } | Alert::PaperMissing { .. } | Alert::PaperEnding { .. } => Stage::Compliance,
            Alert::QuoteEnding { .. } => Stage::Sourcing,
            Alert::Overdrawn { .. } | Alert::CreditDrawn { .. } | Alert::Closed => Stage::Payments,
        }
    }

    pub fn urgency(&self) -> Urgency {
        match self {
            Alert::IdleAtHub { .. }
            | Alert::NotListed { .. }
            | Alert::SoldOut { .. }
            | Alert::Complaint { .. }
            | Alert::Barred { .. }
            | Alert::Overdrawn { .. }
            | Alert::Closed => Urgency::Now,
            Alert::Enquiries { .. }
            | Alert::NowhereYet
            | Alert::RunningLow { .. }
            | Alert::PaperMissing { .. }
            | Alert::PaperEnding { .. }
            | Alert::QuoteEnding { .. }
            | Alert::CreditDrawn { .. } => Urgency::Hint,
        }
    }

    /// What it is about, whatever its figures are today: the same trouble does not stop the clock twice.
    pub fn same_as(&self, other: &Alert) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other) && self.place() == other.place()
    }

    /// Market and product that it is about.
    pub fn place(&self) -> (Option<MarketId>, Option<ProductId>) {
        match self {
            Alert::IdleAtHub { product, .. } | Alert::QuoteEnding { product, .. } => (None, Some(*product)),
            Alert::NotListed { market, product, .. }
            | Alert::SoldOut { market, product }
            | Alert::RunningLow { market, product, .. }
            | Alert::Complaint { market, product, .. }
            | Alert::Barred { market, product, .. }
            | Alert::PaperMissing { market, product, .. }
            | Alert::PaperEnding { market, product, .. } => (Some(*market), Some(*product)),
            Alert::Enquiries { market, .. } => (Some(*market), None),
            Alert::NowhereYet | Alert::Overdrawn { .. } | Alert::CreditDrawn { .. } | Alert::Closed => (None, None),
        }
    }
}

/// Papers are mentioned this long before they end, quotations the shorter time.
const PAPER_DAYS: u32 = 14;
const QUOTE_DAYS: u32 = 3;
/// Cover is worked out from sales of four weeks; below this many there is nothing to go by.
const SALES_LEAST: f64 = 4.0;
const MONTH: f64 = 28.0;

/// What needs a person, the most urgent first.
pub fn of(view: &ShopView) -> Vec<Alert> {
    if view.insolvent.is_some() {
        return vec![Alert::Closed];
    }
    let mut alerts = Vec::new();
    alerts.extend(view.overdrawn_since.map(|since| Alert::Overdrawn { since }));
    if view.markets.iter().all(|market| market.entered.is_none()) {
        alerts.push(Alert::NowhereYet);
    }
    goods(view, &mut alerts);
    for niche in &view.niches {
        offer(view, niche, &mut alerts);
        papers(view, niche, &mut alerts);
    }
    service(view, &mut alerts);
    for quote in &view.quotes {
        let until = quote.offer.valid_until;
        let bought = view.purchases.iter().any(|row| row.supplier == quote.offer.supplier);
        if !bought && until >= view.day && until.since(view.day) <= QUOTE_DAYS {
            alerts.push(Alert::QuoteEnding { product: quote.product, until });
        }
    }
    if view.credit_drawn > Money::ZERO && view.overdrawn_since.is_none() {
        alerts.push(Alert::CreditDrawn { drawn: view.credit_drawn });
    }
    alerts.sort_by_key(|alert| std::cmp::Reverse(alert.urgency()));
    alerts
}

fn open_listing<'v>(view: &'v ShopView, niche: &NicheView) -> Option<&'v ListingView> {
    view.listings.iter().rev().find(|row| row.niche == niche.niche && row.live)
}

/// Goods at hubs that no offer sends from there.
fn goods(view: &ShopView, alerts: &mut Vec<Alert>) {
    for goods in view.goods.iter().filter(|goods| goods.hub_units > 0) {
        let sent = view.listings.iter().any(|row| {
            let direct = matches!(row.offer.fulfilment, Fulfilment::Direct { .. });
            row.live && direct && view.niches[row.niche.0 as usize].product == goods.product
        });
        let refilled = view.markets.iter().any(|market| market.reorders.iter().any(|row| row.product == goods.product));
        if !sent && !refilled {
            alerts.push(Alert::IdleAtHub { product: goods.product, units: goods.hub_units });
        }
    }
}

/// An offer without goods, goods without an offer, goods that run out.
fn offer(view: &ShopView, niche: &NicheView, alerts: &mut Vec<Alert>) {
    let (market, product) = (niche.market, niche.product);
    let Some(listing) = open_listing(view, niche) else {
        if niche.stock_units > 0 {
            alerts.push(Alert::NotListed { market, product, units: niche.stock_units });
        }
        return;
    };
    if let Some(until) = listing.barred_until.filter(|until| *until > view.day) {
        alerts.push(Alert::Barred { market, product, until });
    }
    let units = match listing.offer.fulfilment {
        Fulfilment::Local => niche.stock_units,
        Fulfilment::Direct { origin, .. } => {
            let hubs = &view.goods[product.0 as usize].hubs;
            hubs.iter().find(|hub| hub.origin == origin).map_or(0, |hub| hub.units)
        }
    };
    if units == 0 {
        // What is on its way will mend it.
        if niche.under_way_units == 0 {
            alerts.push(Alert::SoldOut { market, product });
        }
        return;
    }
    if listing.sales_28 >= SALES_LEAST && listing.offer.fulfilment == Fulfilment::Local {
        let days = (f64::from(units + niche.under_way_units) / (listing.sales_28 / MONTH)) as u32;
        let market_view = &view.markets[market.0 as usize];
        let bulk = market_view.lanes.iter().filter(|lane| !lane.mode.carries_parcels()).map(|lane| lane.usual_days);
        let refilled = market_view.reorders.iter().any(|row| row.product == product);
        if !refilled && bulk.min().is_some_and(|quickest| days < quickest) {
            alerts.push(Alert::RunningLow { market, product, days });
        }
    }
}

fn papers(view: &ShopView, niche: &NicheView, alerts: &mut Vec<Alert>) {
    let (market, product) = (niche.market, niche.product);
    if !niche.in_range {
        return;
    }
    for paper in &niche.papers {
        match (paper.from, paper.until) {
            (None, _) => alerts.push(Alert::PaperMissing { market, product, paper: paper.kind }),
            (_, Some(until)) if until.since(view.day) <= PAPER_DAYS && until.0 < view.days => {
                alerts.push(Alert::PaperEnding { market, product, paper: paper.kind, until });
            }
            _ => {}
        }
    }
}

fn service(view: &ShopView, alerts: &mut Vec<Alert>) {
    for complaint in view.complaints.iter().filter(|row| row.state == ComplaintState::Open) {
        let listing = view.listings.iter().find(|row| row.listing == complaint.listing);
        if let Some(niche) = listing.map(|row| &view.niches[row.niche.0 as usize]) {
            let (market, product) = (niche.market, niche.product);
            alerts.push(Alert::Complaint { market, product, deadline: complaint.deadline });
        }
    }
    for market in &view.markets {
        let waiting = view.enquiries.iter().filter(|row| view.niches[row.niche.0 as usize].market == market.market);
        let (count, first) =
            waiting.fold((0, Day(u32::MAX)), |(count, first), row| (count + 1, first.min(row.deadline)));
        if count > 0 {
            alerts.push(Alert::Enquiries { market: market.market, count, first });
        }
    }
}

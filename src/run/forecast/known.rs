//! What is known without any guess about sales: bills and receipts with their day, and what each day costs.

use crate::base::calendar::{DAYS_PER_MONTH, Day};
use crate::base::money::Money;
use crate::model::setting::MarketId;
use crate::run::supply;
use crate::sim::stage::sourcing::PurchaseState;
use crate::sim::view::{MarketView, ShipmentView, ShopView};
use crate::sim::world::{PurchaseId, ShipmentId};

/// Something that falls due on a day; what is paid is negative.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Due {
    pub day: Day,
    /// Whose money it is in; nothing for home currency.
    pub market: Option<MarketId>,
    pub amount: Money,
    pub kind: DueKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// The rest of a purchase, when the goods are promised.
    Balance(PurchaseId),
    /// Duty, VAT, broker and handling of a consignment, when it is expected: an estimate.
    Border(ShipmentId),
    Payout,
    Remittance,
    /// Local money that was sold ahead leaves, home money comes.
    ForwardPays,
    ForwardFetches,
    Vat,
    Reports,
}

/// What every day costs from a day on, positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Daily {
    pub from: Day,
    pub market: Option<MarketId>,
    pub amount: Money,
    pub kind: DailyKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DailyKind {
    Advertising,
    Wages,
    Rent,
    Storage,
}

/// Everything with a day within the days ahead, the nearest first.
pub fn dues(view: &ShopView, days: u32) -> Vec<Due> {
    let mut dues = Vec::new();
    purchases(view, &mut dues);
    let open = view.shipments.iter().filter_map(|row| border(view, row));
    dues.extend(open);
    for payout in &view.payouts {
        dues.push(Due { day: payout.due, market: Some(payout.market), amount: payout.amount, kind: DueKind::Payout });
    }
    for row in &view.remittances {
        dues.push(Due { day: row.due, market: None, amount: row.amount, kind: DueKind::Remittance });
    }
    for row in &view.forwards {
        let (day, market) = (row.due, Some(row.market));
        dues.push(Due { day, market, amount: -row.amount, kind: DueKind::ForwardPays });
        dues.push(Due { day, market: None, amount: row.home, kind: DueKind::ForwardFetches });
    }
    for market in &view.markets {
        month_end(view, market, days, &mut dues);
    }
    for due in &mut dues {
        due.day = due.day.max(view.day);
    }
    dues.retain(|due| due.day.since(view.day) < days && due.amount != Money::ZERO);
    dues.sort_by_key(|due| due.day);
    dues
}

fn purchases(view: &ShopView, dues: &mut Vec<Due>) {
    for row in view.purchases.iter().filter(|row| row.state == PurchaseState::InProduction) {
        let amount = -(row.total - row.paid);
        dues.push(Due { day: row.promised, market: None, amount, kind: DueKind::Balance(row.purchase) });
    }
}

/// What a consignment will be asked for at the border.
fn border(view: &ShopView, row: &ShipmentView) -> Option<Due> {
    let market = view.markets.get(row.market.0 as usize)?;
    let niche = view.niches.iter().find(|niche| niche.market == row.market && niche.product == row.product)?;
    let lane = market.lanes.iter().find(|lane| lane.origin == row.origin && lane.mode == row.mode)?;
    let way = niche.landed.iter().find(|way| way.origin == row.origin && way.mode == row.mode)?;
    let units = f64::from(row.units);
    let preferred = niche.origin_proof && row.origin.may_be_preferred();
    // What the goods last cost; before a first purchase, what suppliers' pages ask.
    let bought = view.purchases.iter().rev().find(|bought| bought.product == row.product && bought.units > 0);
    let works = bought.map_or(way.works, |bought| bought.total.times(1.0 / f64::from(bought.units)));
    let cif = works.times(units) + row.freight;
    let declared = cif.times(niche.declared_value.share().min(1.0));
    let against = declared.major() / way.customs_value.max(Money(1)).major();
    let duty = way.duty.times(if preferred { market.preference } else { 1.0 });
    let volume = view.goods[row.product.0 as usize].volume_m3 * units;
    let agents = supply::agents(view, niche, cif, preferred, volume);
    let home = (duty + way.vat).times(against) + lane.destination + agents;
    let amount = -home.times(market.rate);
    Some(Due { day: row.expected, market: Some(row.market), amount, kind: DueKind::Border(row.shipment) })
}

/// VAT is handed over, and reports are paid, on the last day of each month of the run.
fn month_end(view: &ShopView, market: &MarketView, days: u32, dues: &mut Vec<Due>) {
    let first = view.day.plus(DAYS_PER_MONTH - 1 - view.day.0 % DAYS_PER_MONTH);
    let owed = Due { day: first, market: Some(market.market), amount: -market.vat_owed, kind: DueKind::Vat };
    dues.push(owed);
    let reports = view.bank.subscription_month.units(market.subscriptions.len() as u32);
    let mut day = first;
    while day.since(view.day) < days {
        dues.push(Due { day, market: None, amount: -reports, kind: DueKind::Reports });
        day = day.plus(DAYS_PER_MONTH);
    }
}

/// What every day costs.
pub fn daily(view: &ShopView) -> Vec<Daily> {
    let mut daily = Vec::new();
    let today = view.day;
    for market in &view.markets {
        let (id, local) = (Some(market.market), |home: Money| home.times(market.rate));
        let agents: u32 = market.agents.iter().map(|row| row.agents).sum();
        let wages = market.agent_day.units(agents);
        daily.push(Daily { from: today, market: id, amount: wages, kind: DailyKind::Wages });
        let centre = [market.centre.team, market.centre.showroom, market.centre.warehouse];
        for (from, month) in centre.into_iter().zip(market.centre_month) {
            let day = local(month.times(1.0 / f64::from(DAYS_PER_MONTH)));
            daily.extend(from.map(|from| Daily { from, market: id, amount: day, kind: DailyKind::Rent }));
        }
        if market.centre.warehouse.is_none_or(|from| from > today) {
            let stored = view.niches.iter().filter(|niche| niche.market == market.market);
            let volume = |niche: &crate::sim::view::NicheView| {
                view.goods[niche.product.0 as usize].volume_m3 * f64::from(niche.stock_units)
            };
            let amount = market.storage_cbm_day.times(stored.map(volume).sum());
            daily.push(Daily { from: today, market: id, amount, kind: DailyKind::Storage });
        }
    }
    advertising(view, &mut daily);
    let cubic: f64 = view.goods.iter().map(|goods| goods.volume_m3 * f64::from(goods.hub_units)).sum();
    let hubs = view.bank.hub_storage_cbm_day.times(cubic);
    daily.push(Daily { from: today, market: None, amount: hubs, kind: DailyKind::Storage });
    daily.retain(|row| row.amount > Money::ZERO);
    daily
}

/// Budgets of offers that are open.
fn advertising(view: &ShopView, daily: &mut Vec<Daily>) {
    for budget in &view.budgets {
        let is_open = view.listings.iter().any(|row| row.niche == budget.niche && super::trade::sells(row));
        if is_open {
            let market = Some(view.niches[budget.niche.0 as usize].market);
            let (from, amount) = (view.day, budget.daily);
            daily.push(Daily { from, market, amount, kind: DailyKind::Advertising });
        }
    }
}

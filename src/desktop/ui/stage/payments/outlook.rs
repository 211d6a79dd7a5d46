//! The forecast for this desk: what the shop has seen of its own sales, handed to the sums.

use crate::desktop::desk::Desk;
use crate::model::setting::NicheId;
use crate::run::forecast::{self, DailyKind, Due, DueKind, Forecast, Seen, Sold};
use crate::sim::ledger::Purpose;

/// Days over which deliveries and refunds are looked at.
const MONTH: u32 = 28;

pub fn forecast(desk: &Desk) -> Forecast {
    let past = &desk.frame.past;
    let sold = past.sales.iter().map(|sale| Sold { day: sale.day, niche: sale.niche, units: sale.units });
    let sold: Vec<Sold> = sold.collect();
    let delivery_days = delivery_days(desk);
    let seen = Seen { sold: &sold, delivery_days: &delivery_days, refund_share: refund_share(desk) };
    forecast::of(desk.view(), seen, forecast::DAYS)
}

/// The mean days that the parcels of each product took of late.
fn delivery_days(desk: &Desk) -> Vec<(NicheId, u32)> {
    let today = desk.view().day;
    let mut sums: Vec<(NicheId, u32, u32)> = Vec::new();
    for row in desk.frame.past.deliveries.iter().filter(|row| today.since(row.day) <= MONTH) {
        match sums.iter_mut().find(|(niche, ..)| *niche == row.niche) {
            Some((_, days, count)) => (*days, *count) = (*days + row.days, *count + 1),
            None => sums.push((row.niche, row.days, 1)),
        }
    }
    sums.into_iter().map(|(niche, days, count)| (niche, (days + count / 2) / count)).collect()
}

/// What was given back of late, against sales.
fn refund_share(desk: &Desk) -> f64 {
    let (mut sold, mut back) = (0.0, 0.0);
    for (purpose, amount) in desk.frame.past.books.iter().rev().take(MONTH as usize).flatten() {
        match purpose {
            Purpose::Sales | Purpose::ShippingIncome => sold += amount.major(),
            Purpose::Refunds | Purpose::Chargebacks => back -= amount.major(),
            _ => {}
        }
    }
    if sold > 0.0 { (back / sold).clamp(0.0, 1.0) } else { 0.0 }
}

/// What falls due, in words.
pub fn due_text(desk: &Desk, due: &Due) -> String {
    let view = desk.view();
    let market = due.market.map(|market| desk.market(market).name.clone()).unwrap_or_default();
    let of_product = |key: &str, product| desk.with(key, &[("product", desk.product_name(product).into())]);
    let of_market = |key: &str| desk.with(key, &[("market", market.as_str().into())]);
    match due.kind {
        DueKind::Balance(purchase) => {
            let row = view.purchases.iter().find(|row| row.purchase == purchase);
            row.map_or(String::new(), |row| of_product("payments-due-balance", row.product))
        }
        DueKind::Border(shipment) => {
            let row = view.shipments.iter().find(|row| row.shipment == shipment);
            row.map_or(String::new(), |row| of_product("payments-due-border", row.product))
        }
        DueKind::Payout => of_market("payments-due-payout"),
        DueKind::Remittance => desk.say("payments-due-remittance"),
        DueKind::ForwardPays => of_market("payments-due-forward-pays"),
        DueKind::ForwardFetches => desk.say("payments-due-forward-fetches"),
        DueKind::Vat => of_market("payments-due-vat"),
        DueKind::Reports => desk.say("payments-due-reports"),
    }
}

pub fn daily_text(desk: &Desk, kind: DailyKind) -> String {
    desk.say(match kind {
        DailyKind::Advertising => "payments-daily-advertising",
        DailyKind::Wages => "payments-daily-wages",
        DailyKind::Rent => "payments-daily-rent",
        DailyKind::Storage => "payments-daily-storage",
    })
}

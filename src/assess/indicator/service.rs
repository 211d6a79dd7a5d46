//! Service: customers answered in time, made whole where they are right, and at no more than that costs.

use super::{Read, Reading, Source, Tally};
use crate::assess::record::{Mark, Record};
use crate::base::calendar::Day;
use crate::model::words::ReturnReason;
use crate::run::result;
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Kind, Posting, Purpose};
use crate::sim::orders::{Order, OrderState};
use crate::sim::stage::service::{Enquiry, EnquiryKind, StarParts};
use crate::sim::world::{EnquiryId, STUDENT};

pub const READS: &[(&str, Read)] = &[
    ("service.answered", answered),
    ("service.quick", quick),
    ("service.fair", fair),
    ("service.overpaid", overpaid),
    ("service.stars-lost", stars_lost),
    ("service.desk-cost", desk_cost),
];

/// A message that is over.
struct Over<'r> {
    mark: Mark,
    id: EnquiryId,
    row: &'r Enquiry,
    /// Whether the resolution was fair; nothing where nobody answered.
    fair: Option<bool>,
}

impl Over<'_> {
    fn is_claim(&self) -> bool {
        match self.row.kind {
            EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return => true,
            EnquiryKind::ProductQuestion
            | EnquiryKind::WhereIsIt
            | EnquiryKind::Invoice
            | EnquiryKind::CustomsCharge => false,
        }
    }

    fn order(&self, record: &Record) -> Order {
        record.world().orders.get(self.row.order)
    }
}

/// The student's messages that were settled or that nobody answered, in the order of time.
fn over(record: &Record) -> impl Iterator<Item = Over<'_>> {
    record.events().filter_map(|(mark, event)| {
        let (id, fair) = match event {
            Event::EnquirySettled { shop: STUDENT, enquiry, fair, .. } => (*enquiry, Some(*fair)),
            Event::EnquiryLapsed { shop: STUDENT, enquiry } => (*enquiry, None),
            _ => return None,
        };
        Some(Over { mark, id, row: &record.world().enquiries[id], fair })
    })
}

/// Share of messages that were answered before their deadline.
fn answered(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for message in over(record) {
        tally.case(message.mark, message.fair.is_some());
    }
    tally.mean()
}

/// Share of messages that were answered within a day, which is what offers show to buyers.
fn quick(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for message in over(record) {
        let waited = message.mark.day.since(message.row.opens);
        tally.case(message.mark, message.fair.is_some() && waited <= 1);
    }
    tally.mean()
}

/// Share of the honest claims that somebody answered which were made whole, each as heavy as its order.
fn fair(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for message in over(record).filter(|message| message.is_claim() && !message.row.abuse) {
        if let Some(fair) = message.fair {
            let paid = paid(record, message.mark.day, message.row, &message.order(record));
            tally.add(message.mark, f64::from(u8::from(fair)), paid);
        }
    }
    tally.mean()
}

/// What a buyer paid for an order, home currency.
fn paid(record: &Record, day: Day, row: &Enquiry, order: &Order) -> f64 {
    record.home(day, record.setting().niches[row.niche].market, order.price + order.ship)
}

/// What was given to customers beyond the least that would have been fair, against the worth of the orders for which something
/// was given.
fn overpaid(record: &Record) -> Option<Reading> {
    let given = given(record);
    let mut tally = Tally::default();
    let mut whole = 0.0;
    for message in over(record) {
        let given = given[message.id.0 as usize];
        if given > 0.0 {
            let order = message.order(record);
            whole += paid(record, message.mark.day, message.row, &order);
            tally.add(message.mark, (given - least_fair(record, &message, &order)).max(0.0), 1.0);
        }
    }
    tally.against(whole)
}

/// What each message cost: refunds, and goods and delivery of replacements; home currency.
fn given(record: &Record) -> Vec<f64> {
    let mut given = vec![0.0; record.world().enquiries.len()];
    for (log, posting) in record.postings() {
        let Posting { cause: Cause::Enquiry(EnquiryId(id)), debit, .. } = posting else { continue };
        if debit.kind() == Kind::Expense && *debit != Purpose::FxSpread {
            given[*id as usize] += result::in_home(log, posting);
        }
    }
    given
}

/// The least that would have been fair: nothing for questions and for claims that are made up, the money for goods that come
/// back, and for what is broken or wrong the cheaper of the money and, where there is one, another piece.
fn least_fair(record: &Record, message: &Over, order: &Order) -> f64 {
    let row = message.row;
    let money = paid(record, message.mark.day, row, order);
    match row.kind {
        _ if row.abuse || !message.is_claim() => 0.0,
        EnquiryKind::Return if row.reason == Some(ReturnReason::ChangedMind) && !may_return(record, message) => 0.0,
        EnquiryKind::Return => money,
        _ => money.min(another(record, message, order).unwrap_or(money)),
    }
}

/// Whether law or offer let goods come back unused.
fn may_return(record: &Record, message: &Over) -> bool {
    let view = record.opening(message.mark.day.plus(1));
    let offered =
        view.listings.iter().find(|row| row.niche == message.row.niche).map_or(0, |row| row.offer.return_days);
    let market = record.setting().niches[message.row.niche].market;
    offered > 0 || record.setting().markets[market].withdrawal_days > 0
}

/// What another piece costs to send, home currency; nothing where there was none that morning.
fn another(record: &Record, message: &Over, order: &Order) -> Option<f64> {
    let view = record.opening(message.mark.day);
    let niche = &view.niches[message.row.niche.0 as usize];
    let market = &view.markets[niche.market.0 as usize];
    let in_hand = niche.stock_units + view.goods[niche.product.0 as usize].hub_units;
    let delivery = (market.last_mile + market.pick_pack).major() / market.rate;
    (in_hand > 0).then(|| order.cost.major() / f64::from(order.units) + delivery)
}

/// Stars that an order's buyer takes off for what was broken or wrong and not made good, and for having had no proper answer:
/// on average over the delivered orders about which somebody wrote.
fn stars_lost(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for message in over(record) {
        let order = message.order(record);
        if matches!(order.state, OrderState::Delivered | OrderState::Kept | OrderState::Refunded) {
            let parts = StarParts::of(record.setting(), &order);
            tally.add(message.mark, -(parts.fault + parts.no_reply), 1.0);
        }
    }
    tally.mean()
}

/// Wages of agents and what programs cost, against net sales; nothing where nobody wrote.
fn desk_cost(record: &Record) -> Option<Reading> {
    over(record).next()?;
    let mut tally = Tally::default();
    for (log, posting) in record.postings().filter(|(_, posting)| posting.debit == Purpose::Staff) {
        let source = Source::Posting { day: log.day, posting: posting.id };
        tally.add(source, result::in_home(log, posting), 1.0);
    }
    let whole = record.net_sales().max(tally.total());
    tally.against(whole)
}

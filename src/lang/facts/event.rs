//! What happened, a line each: what concerns the student, and what everybody can see.
//!
//! [`Weight::Stop`] is kept for what stands still or goes on costing until a person decides: a deposit or consignment gone,
//! a balance or duty that cannot be paid, goods at a hub that nothing sends on, an offer that is down or sold out, credit
//! drawn, the end. What mends itself or cannot be helped (a late truck, a devaluation, a refused parcel) is a warning, even
//! where it is dear, and so is what happens daily until it is mended (a standing order that fails, a message unanswered).

use super::{Line, Names, Slots, Weight, days_of, decision, refusal, refusal_of, units_of};
use crate::lang::Words;
use crate::model::setting::{MarketId, NicheId, SupplierId};
use crate::model::stage::Stage;
use crate::sim::event::Event;
use crate::sim::stage::compliance::{CustomsOutcome, Finding};
use crate::sim::world::{ListingId, PurchaseId, STUDENT, ShipmentId, ShopId};

/// Tells an event; nothing for the affairs of other shops and for days without a sale.
pub fn event(words: &Words, names: &Names, event: &Event) -> Option<Line> {
    let teller = Teller { words, names };
    match event {
        Event::Decided { .. } | Event::Refused { .. } => teller.decided(event),
        Event::ResearchArrived { .. }
        | Event::Devaluation { .. }
        | Event::Shock { .. }
        | Event::CopycatEntered { .. } => teller.of_market(event),
        Event::QuoteArrived { .. }
        | Event::Found { .. }
        | Event::Searched { .. }
        | Event::Bargained { .. }
        | Event::SupplierVanished { .. }
        | Event::DesignReady { .. }
        | Event::GoodsReady { .. }
        | Event::LotInspected { .. }
        | Event::BalanceUnpaid { .. } => teller.of_sourcing(event),
        Event::ShipmentArrived { .. }
        | Event::Customs { .. }
        | Event::ReorderFailed { .. }
        | Event::LegPassed { .. } => teller.of_goods_under_way(event),
        Event::Traded { .. }
        | Event::TradeOrder { .. }
        | Event::Delivered { .. }
        | Event::ParcelRefused { .. }
        | Event::ParcelLost { .. }
        | Event::ParcelSeized { .. }
        | Event::Reviewed { .. } => teller.of_orders(event),
        Event::Chargeback { .. }
        | Event::PaidOut { .. }
        | Event::ForwardSettled { .. }
        | Event::CreditDrawn { .. }
        | Event::Insolvent { .. } => teller.of_money(event),
        Event::ComplaintRaised { .. }
        | Event::ComplaintDecided { .. }
        | Event::PapersMissing { .. }
        | Event::DataFine { .. } => teller.of_compliance(event),
        Event::EnquiryOpened { .. }
        | Event::EnquirySettled { .. }
        | Event::EnquiryLapsed { .. }
        | Event::DisputeDecided { .. } => teller.of_service(event),
    }
}

struct Teller<'a> {
    words: &'a Words,
    names: &'a Names,
}

/// From so many days on, a late parcel is more than a note.
const LATE_DAYS: u32 = 3;
/// Stars up to which a review is a warning, and from which it is good news.
const FEW_STARS: u32 = 2;
const MANY_STARS: u32 = 5;

fn mine(shop: ShopId) -> Option<()> {
    (shop == STUDENT).then_some(())
}

impl Teller<'_> {
    fn line(&self, stage: Stage, weight: Weight, key: &str, slots: Slots) -> Option<Line> {
        Some(Line { text: self.words.with(key, &slots), weight, stage })
    }

    /// Slots `market` and `product` of a listing of the student's.
    fn own<'s>(&self, listing: ListingId) -> Option<Slots<'s>> {
        self.names.own(listing).map(|niche| self.names.niche(niche))
    }

    fn source<'s>(&self, supplier: Option<SupplierId>) -> Slots<'s> {
        self.names.source(supplier.unwrap_or(SupplierId(u32::MAX)))
    }

    fn purchase<'s>(&self, purchase: PurchaseId) -> Slots<'s> {
        self.source(self.names.bought_from(purchase))
    }

    fn shipment<'s>(&self, shipment: ShipmentId) -> Option<Slots<'s>> {
        let row = self.names.consignment(shipment)?;
        let mut slots = self.names.place(row.market, row.product);
        slots.push(("mode", self.words.name("mode", &row.mode).into()));
        slots.push(("units", units_of(self.words, row.units).into()));
        Some(slots)
    }

    fn decided(&self, event: &Event) -> Option<Line> {
        match event {
            Event::Decided { shop, decision: taken, quote: _ } => {
                mine(*shop)?;
                let text = decision(self.words, self.names, taken);
                Some(Line { text, weight: Weight::Note, stage: taken.stage() })
            }
            Event::Refused { shop, decision, refusal } => {
                mine(*shop)?;
                let stage = self.words.name("stage", &decision.stage());
                let why = refusal_of(self.words, self.names, decision, refusal).what;
                let slots = vec![("stage", stage.into()), ("why", why.into())];
                self.line(decision.stage(), Weight::Warning, "event-refused", slots)
            }
            _ => None,
        }
    }

    fn of_market(&self, event: &Event) -> Option<Line> {
        let (words, names) = (self.words, self.names);
        match event {
            Event::ResearchArrived { shop, niche } => {
                mine(*shop)?;
                self.line(Stage::Market, Weight::Good, "event-research-arrived", names.niche(*niche))
            }
            Event::Devaluation { market } => {
                let slots = vec![("market", names.market(*market).into())];
                self.line(Stage::Payments, Weight::Warning, "event-devaluation", slots)
            }
            Event::Shock { market, shock } => {
                let key = format!("shock-{shock}-text");
                let text = if words.knows(&key) { words.say(&key) } else { String::new() };
                let slots = vec![
                    ("market", names.market(*market).into()),
                    ("shock", names.shock(shock).into()),
                    ("text", text.into()),
                ];
                self.line(Stage::Market, Weight::Warning, "event-shock", slots)
            }
            Event::CopycatEntered { niche, rival, listing } => {
                let mut slots = names.niche(*niche);
                slots.push(("rival", names.rival(*rival).into()));
                match names.own(*listing) {
                    Some(_) => self.line(Stage::Pricing, Weight::Warning, "event-copycat-entered", slots),
                    None => self.line(Stage::Market, Weight::Note, "event-copycat-elsewhere", slots),
                }
            }
            _ => None,
        }
    }

    fn of_sourcing(&self, event: &Event) -> Option<Line> {
        let stage = Stage::Sourcing;
        match event {
            Event::QuoteArrived { shop, quote } => {
                mine(*shop)?;
                self.line(stage, Weight::Good, "event-quote-arrived", self.source(self.names.quoted_by(*quote)))
            }
            Event::Found { shop, supplier, probe } => {
                mine(*shop)?;
                let mut slots = self.source(Some(*supplier));
                slots.push(("probe", self.words.name("probe", probe).into()));
                self.line(stage, Weight::Good, "event-found", slots)
            }
            Event::Searched { shop, product, suppliers } => {
                mine(*shop)?;
                let slots = vec![("product", self.names.product(*product).into()), ("suppliers", (*suppliers).into())];
                let weight = if *suppliers > 0 { Weight::Good } else { Weight::Note };
                self.line(stage, weight, "event-searched", slots)
            }
            Event::Bargained { shop, supplier, quote } => {
                mine(*shop)?;
                let slots = self.source(Some(*supplier));
                match quote {
                    Some(_) => self.line(stage, Weight::Good, "event-bargained", slots),
                    None => self.line(stage, Weight::Warning, "event-talks-ended", slots),
                }
            }
            // The deposit is gone: who supplies now?
            Event::SupplierVanished { shop, purchase } => {
                mine(*shop)?;
                self.line(stage, Weight::Stop, "event-supplier-vanished", self.purchase(*purchase))
            }
            Event::DesignReady { shop, product: _, supplier } => {
                mine(*shop)?;
                self.line(Stage::Product, Weight::Good, "event-design-ready", self.source(Some(*supplier)))
            }
            Event::GoodsReady { shop, purchase, units, late_days } => {
                mine(*shop)?;
                self.goods_ready(*purchase, *units, *late_days)
            }
            Event::LotInspected { shop, purchase, passed } => {
                mine(*shop)?;
                match passed {
                    true => self.line(stage, Weight::Good, "event-lot-passed", self.purchase(*purchase)),
                    // The supplier sorts it without being asked.
                    false => self.line(stage, Weight::Warning, "event-lot-failed", self.purchase(*purchase)),
                }
            }
            // Tried again every few days until the grace is over; then the deposit is lost.
            Event::BalanceUnpaid { shop, purchase } => {
                mine(*shop)?;
                self.line(stage, Weight::Stop, "event-balance-unpaid", self.purchase(*purchase))
            }
            _ => None,
        }
    }

    /// Goods at a hub wait for a decision, unless their supplier ships them or something sends them on by itself.
    fn goods_ready(&self, purchase: PurchaseId, units: u32, late_days: u32) -> Option<Line> {
        let goes_on = self.names.goes_on(purchase);
        let mut slots = self.purchase(purchase);
        slots.push(("units", units_of(self.words, units).into()));
        slots.push(("days", days_of(self.words, late_days).into()));
        let weight = match (goes_on, late_days) {
            (false, _) => Weight::Stop,
            (true, 0) => Weight::Good,
            (true, _) => Weight::Warning,
        };
        let key = if late_days > 0 { "event-goods-ready-late" } else { "event-goods-ready" };
        let stage = if goes_on { Stage::Sourcing } else { Stage::Logistics };
        self.line(stage, weight, key, slots)
    }

    fn of_goods_under_way(&self, event: &Event) -> Option<Line> {
        match event {
            Event::ShipmentArrived { shop, shipment, lost, damaged } => {
                mine(*shop)?;
                let mut slots = self.shipment(*shipment)?;
                slots.push(("lost", units_of(self.words, *lost).into()));
                slots.push(("damaged", units_of(self.words, *damaged).into()));
                let (weight, key) = match (lost, damaged) {
                    (0, 0) => (Weight::Good, "event-shipment-arrived"),
                    (0, _) => (Weight::Warning, "event-shipment-damaged"),
                    // All of it: what was to be sold is not there.
                    (_, _) => (Weight::Stop, "event-shipment-lost"),
                };
                self.line(Stage::Logistics, weight, key, slots)
            }
            Event::Customs { shop, shipment, outcome } => {
                mine(*shop)?;
                self.customs(*shipment, outcome)
            }
            Event::ReorderFailed { shop, market, product, refusal: reason } => {
                mine(*shop)?;
                let mut slots = self.names.place(*market, *product);
                slots.push(("why", refusal(self.words, reason).what.into()));
                self.line(Stage::Logistics, Weight::Warning, "event-reorder-failed", slots)
            }
            Event::LegPassed { shop, shipment, leg } => {
                mine(*shop)?;
                let legs = &self.names.consignment(*shipment)?.legs;
                let mut slots = self.shipment(*shipment)?;
                slots.push(("leg", self.words.name("leg", legs.get(*leg as usize)?).into()));
                self.line(Stage::Logistics, Weight::Note, "event-leg-passed", slots)
            }
            _ => None,
        }
    }

    /// What is wrong with one consignment is wrong with the next: that needs a person, a random inspection does not.
    fn customs(&self, shipment: ShipmentId, outcome: &CustomsOutcome) -> Option<Line> {
        let (words, stage) = (self.words, Stage::Compliance);
        let mut slots = self.shipment(shipment)?;
        match outcome {
            CustomsOutcome::Released { inspected, duties } => {
                slots.push(("amount", words.money(duties.total()).into()));
                let key = if *inspected { "event-customs-inspected" } else { "event-customs-released" };
                self.line(stage, Weight::Good, key, slots)
            }
            CustomsOutcome::Reassessed { duties, penalty, findings } => {
                slots.push(("amount", words.money(duties.total()).into()));
                slots.push(("penalty", words.money(*penalty).into()));
                slots.push(("findings", self.findings(findings).into()));
                self.line(stage, Weight::Stop, "event-customs-reassessed", slots)
            }
            CustomsOutcome::Seized { findings } => {
                slots.push(("findings", self.findings(findings).into()));
                self.line(stage, Weight::Stop, "event-customs-seized", slots)
            }
            CustomsOutcome::HeldUnpaid { due } => {
                slots.push(("amount", words.money(*due).into()));
                self.line(Stage::Payments, Weight::Stop, "event-customs-held", slots)
            }
        }
    }

    /// "Paper missing; Value declared too low".
    fn findings(&self, findings: &[Finding]) -> String {
        let named = findings.iter().map(|finding| self.words.name("finding", finding));
        let listed = |first: String, next: String| {
            self.words.with("fact-list", &[("first", first.into()), ("next", next.into())])
        };
        named.reduce(listed).unwrap_or_default()
    }

    fn of_orders(&self, event: &Event) -> Option<Line> {
        let words = self.words;
        match event {
            Event::Traded { listing, units, channels: _, sold_out } => {
                let mut slots = self.own(*listing)?;
                slots.push(("units", units_of(words, *units).into()));
                match (units, sold_out) {
                    (_, true) => self.line(Stage::Logistics, Weight::Stop, "event-sold-out", slots),
                    (0, false) => None,
                    (_, false) => self.line(Stage::Marketing, Weight::Note, "event-traded", slots),
                }
            }
            Event::TradeOrder { order: _, listing, units } => {
                let mut slots = self.own(*listing)?;
                slots.push(("units", units_of(words, *units).into()));
                self.line(Stage::Market, Weight::Good, "event-trade-order", slots)
            }
            Event::Delivered { order: _, listing, days, late_days } => {
                let mut slots = self.own(*listing)?;
                slots.push(("days", days_of(words, *days).into()));
                slots.push(("late", days_of(words, *late_days).into()));
                let weight = if *late_days >= LATE_DAYS { Weight::Warning } else { Weight::Note };
                let key = if *late_days > 0 { "event-delivered-late" } else { "event-delivered" };
                self.line(Stage::Logistics, weight, key, slots)
            }
            Event::ParcelRefused { order: _, listing } => {
                self.line(Stage::Logistics, Weight::Warning, "event-parcel-refused", self.own(*listing)?)
            }
            Event::ParcelLost { order: _, listing } => {
                self.line(Stage::Logistics, Weight::Warning, "event-parcel-lost", self.own(*listing)?)
            }
            Event::ParcelSeized { order: _, listing } => {
                self.line(Stage::Compliance, Weight::Warning, "event-parcel-seized", self.own(*listing)?)
            }
            Event::Reviewed { order: _, listing, stars } => {
                let mut slots = self.own(*listing)?;
                slots.push(("stars", (*stars).into()));
                let weight = match *stars {
                    ..=FEW_STARS => Weight::Warning,
                    MANY_STARS.. => Weight::Good,
                    _ => Weight::Note,
                };
                self.line(Stage::Service, weight, "event-reviewed", slots)
            }
            _ => None,
        }
    }

    fn of_money(&self, event: &Event) -> Option<Line> {
        let (words, names, stage) = (self.words, self.names, Stage::Payments);
        let paid = |market: MarketId, amount| {
            vec![("market", names.market(market).into()), ("amount", names.local(words, market, amount).into())]
        };
        match event {
            Event::Chargeback { order: _, listing, amount } => {
                let market = names.market_of(names.own(*listing)?);
                let mut slots = self.own(*listing)?;
                slots.push(("amount", names.local(words, market, *amount).into()));
                self.line(stage, Weight::Warning, "event-chargeback", slots)
            }
            Event::PaidOut { shop, market, amount } => {
                mine(*shop)?;
                self.line(stage, Weight::Good, "event-paid-out", paid(*market, *amount))
            }
            Event::ForwardSettled { shop, market, amount } => {
                mine(*shop)?;
                self.line(stage, Weight::Note, "event-forward-settled", paid(*market, *amount))
            }
            // The shop lives on borrowed money from here on.
            Event::CreditDrawn { shop, amount } => {
                mine(*shop)?;
                let slots = vec![("amount", words.money(*amount).into())];
                self.line(stage, Weight::Stop, "event-credit-drawn", slots)
            }
            Event::Insolvent { shop } => {
                mine(*shop)?;
                self.line(stage, Weight::Stop, "event-insolvent", Vec::new())
            }
            _ => None,
        }
    }

    fn of_compliance(&self, event: &Event) -> Option<Line> {
        let (words, names, stage) = (self.words, self.names, Stage::Compliance);
        match event {
            // The offer is down, and a deadline runs.
            Event::ComplaintRaised { shop, complaint: _, listing } => {
                mine(*shop)?;
                self.line(stage, Weight::Stop, "event-complaint-raised", self.own(*listing)?)
            }
            Event::ComplaintDecided { shop, complaint, won } => {
                mine(*shop)?;
                let slots = names.niche(names.complained_of(*complaint)?);
                match won {
                    true => self.line(stage, Weight::Good, "event-complaint-won", slots),
                    false => self.line(stage, Weight::Warning, "event-complaint-lost", slots),
                }
            }
            Event::PapersMissing { listing, paper } => {
                let mut slots = self.own(*listing)?;
                slots.push(("paper", words.name("paper", paper).into()));
                self.line(stage, Weight::Stop, "event-papers-missing", slots)
            }
            Event::DataFine { shop, market, amount } => {
                mine(*shop)?;
                let slots = vec![("market", names.market(*market).into()), ("amount", words.money(*amount).into())];
                self.line(stage, Weight::Warning, "event-data-fine", slots)
            }
            _ => None,
        }
    }

    fn of_service(&self, event: &Event) -> Option<Line> {
        let asked = |enquiry| self.names.niche(self.names.asked_about(enquiry).unwrap_or(NicheId(u32::MAX)));
        match event {
            Event::EnquiryOpened { shop, enquiry, kind } => {
                mine(*shop)?;
                let mut slots = asked(*enquiry);
                slots.push(("kind", self.words.name("enquiry-kind", kind).into()));
                self.line(Stage::Service, Weight::Note, "event-enquiry-opened", slots)
            }
            Event::EnquirySettled { shop, enquiry, response, fair: _ } => {
                mine(*shop)?;
                let mut slots = asked(*enquiry);
                slots.push(("response", self.words.name("response", response).into()));
                self.line(Stage::Service, Weight::Note, "event-enquiry-settled", slots)
            }
            Event::EnquiryLapsed { shop, enquiry } => {
                mine(*shop)?;
                self.line(Stage::Service, Weight::Warning, "event-enquiry-lapsed", asked(*enquiry))
            }
            Event::DisputeDecided { shop, enquiry, for_buyer, fee } => {
                mine(*shop)?;
                let mut slots = asked(*enquiry);
                let niche = self.names.asked_about(*enquiry)?;
                let market = self.names.market_of(niche);
                slots.push(("fee", self.names.local(self.words, market, *fee).into()));
                match for_buyer {
                    true => self.line(Stage::Service, Weight::Warning, "event-dispute-lost", slots),
                    false => self.line(Stage::Service, Weight::Note, "event-dispute-won", slots),
                }
            }
            _ => None,
        }
    }
}

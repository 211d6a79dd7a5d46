//! One of each: refusals, decisions and events, on the ids of a run that was played.

use std::collections::BTreeSet;

use dhow::base::calendar::Day;
use dhow::base::money::{Bps, Money};
use dhow::content;
use dhow::model::scenario::Skill;
use dhow::model::setting::{MarketId, NicheId, ProductId, RivalId, SupplierId};
use dhow::model::stage::Stage;
use dhow::model::words::*;
use dhow::run::session::Session;
use dhow::sim::decision::{Decision, Quote, Refusal};
use dhow::sim::event::Event;
use dhow::sim::landed::Duties;
use dhow::sim::stage::compliance::{Complaint, ComplaintState, Consent, CustomsOutcome, Finding, Plea, Registration};
use dhow::sim::stage::market::{CentreStage, Grade};
use dhow::sim::stage::pricing::{Fulfilment, Offer, Promotion};
use dhow::sim::stage::service::{Automation, EnquiryKind, Response};
use dhow::sim::stage::sourcing::Ask;
use dhow::sim::stage::{compliance, logistics, market, marketing, payments, pricing, product, service, sourcing};
use dhow::sim::world::*;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// The words of a closed list, as files write them, from its schema.
pub fn variants<T: JsonSchema>() -> Vec<String> {
    let schema = schemars::schema_for!(T).to_value();
    let mut found = Vec::new();
    gather(&schema, &mut found);
    found
}

fn gather(schema: &Value, found: &mut Vec<String>) {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    found.extend(schema.get("const").and_then(text));
    let plain = schema.get("enum").and_then(Value::as_array);
    found.extend(plain.into_iter().flatten().filter_map(text));
    if let Some(fields) = schema.get("properties").and_then(Value::as_object) {
        found.extend(fields.keys().cloned());
    }
    for choice in schema.get("oneOf").and_then(Value::as_array).into_iter().flatten() {
        gather(choice, found);
    }
}

/// The word by which files name a variant.
pub fn word<T: Serialize>(of: &T) -> String {
    match serde_json::to_value(of).expect("it is plain data") {
        Value::String(word) => word,
        Value::Object(fields) => fields.keys().next().cloned().unwrap_or_default(),
        other => panic!("{other} is no variant"),
    }
}

pub fn word_of_move(decision: &Decision) -> String {
    match decision {
        Decision::Market(m) => word(m),
        Decision::Product(m) => word(m),
        Decision::Sourcing(m) => word(m),
        Decision::Pricing(m) => word(m),
        Decision::Marketing(m) => word(m),
        Decision::Logistics(m) => word(m),
        Decision::Compliance(m) => word(m),
        Decision::Payments(m) => word(m),
        Decision::Service(m) => word(m),
    }
}

/// Every move there is, by stage.
pub fn moves() -> BTreeSet<(Stage, String)> {
    let of = |stage| {
        let words = match stage {
            Stage::Market => variants::<market::Move>(),
            Stage::Product => variants::<product::Move>(),
            Stage::Sourcing => variants::<sourcing::Move>(),
            Stage::Pricing => variants::<pricing::Move>(),
            Stage::Marketing => variants::<marketing::Move>(),
            Stage::Logistics => variants::<logistics::Move>(),
            Stage::Compliance => variants::<compliance::Move>(),
            Stage::Payments => variants::<payments::Move>(),
            Stage::Service => variants::<service::Move>(),
        };
        words.into_iter().map(move |word| (stage, word))
    };
    Stage::ALL.into_iter().flat_map(of).collect()
}

/// Whether an event is another shop's own affair.
pub fn is_others(event: &Event) -> bool {
    let fields = serde_json::to_value(event).expect("it is plain data");
    let shop = fields.as_object().and_then(|fields| fields.values().next()).and_then(|fields| fields.get("shop"));
    shop.and_then(Value::as_u64).is_some_and(|shop| shop != u64::from(STUDENT.0))
}

pub fn refusals() -> Vec<Refusal> {
    let (need, have) = (Money(123_456), Money(99_900));
    vec![
        Refusal::CashShort { need, have },
        Refusal::MinutesShort { need: 12, have: 5 },
        Refusal::ShopClosed,
        Refusal::UnknownMarket,
        Refusal::UnknownProduct,
        Refusal::UnknownSupplier,
        Refusal::UnknownQuote,
        Refusal::UnknownEnquiry,
        Refusal::NotInMarket,
        Refusal::AlreadyInMarket,
        Refusal::NotInRange,
        Refusal::AlreadyInRange,
        Refusal::RangeFull { slots: 4 },
        Refusal::NotListed,
        Refusal::AlreadyPending { until: Day(12) },
        Refusal::NothingToLearn,
        Refusal::NoCertificateNeeded,
        Refusal::QuoteExpired { on: Day(31) },
        Refusal::BelowMoq { moq_units: 200 },
        Refusal::StockShort { need: 50, have: 0 },
        Refusal::NoLane,
        Refusal::NoWarehouse,
        Refusal::AlreadyRented,
        Refusal::AlreadyRegistered,
        Refusal::NotRegistered,
        Refusal::NotOffered,
        Refusal::WrongMode,
        Refusal::EnquiryClosed,
        Refusal::UnknownComplaint,
        Refusal::UnknownPartner,
        Refusal::UnknownCode,
        Refusal::UnknownReorder,
        Refusal::NotForeign,
        Refusal::NotCustom,
        Refusal::TalksEnded,
        Refusal::NotYet,
        Refusal::AlreadyDone,
        Refusal::OutOfBounds { low: 1, high: 120 },
        Refusal::WalletShort { need, have },
    ]
}

/// A run that was played for some weeks, with something of everything in its world.
pub struct Sample {
    pub session: Session,
    pub world: World,
    market: MarketId,
    product: ProductId,
    supplier: SupplierId,
    listing: ListingId,
    niche: NicheId,
    quote: QuoteId,
    purchase: PurchaseId,
    shipment: ShipmentId,
    enquiry: EnquiryId,
    complaint: ComplaintId,
}

impl Sample {
    pub fn new() -> Sample {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(Skill::Competent);
        for _ in 0..50 {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        let mut world = session.world().clone();
        let (listing, niche) =
            world.listings.iter().find(|(_, row)| row.shop == STUDENT).map(|(id, row)| (id, row.niche)).expect("sells");
        let deadline = world.day.plus(10);
        let raised = world.day;
        let complaint =
            world.complaints.push(Complaint { shop: STUDENT, listing, raised, deadline, state: ComplaintState::Open });
        let setting = session.setting();
        let first = |mut rows: Vec<u32>| rows.pop().expect("seven weeks bring one of each");
        let quotes = world.quotes.iter().filter(|(_, row)| row.shop == STUDENT).map(|(id, _)| id.0);
        let purchases = world.purchases.iter().filter(|(_, row)| row.shop == STUDENT).map(|(id, _)| id.0);
        let shipments = world.shipments.iter().filter(|(_, row)| row.shop == STUDENT).map(|(id, _)| id.0);
        let enquiries = world.enquiries.iter().filter(|(_, row)| row.shop == STUDENT).map(|(id, _)| id.0);
        let purchase = PurchaseId(first(purchases.collect()));
        Sample {
            market: setting.niches[niche].market,
            product: setting.niches[niche].product,
            supplier: world.purchases[purchase].supplier,
            listing,
            niche,
            quote: QuoteId(first(quotes.collect())),
            purchase,
            shipment: ShipmentId(first(shipments.collect())),
            enquiry: EnquiryId(first(enquiries.collect())),
            complaint,
            session,
            world,
        }
    }

    /// One decision of each move, more where a move is told in several ways.
    pub fn decisions(&self) -> Vec<Decision> {
        let mut all = self.first_decisions();
        all.extend(self.last_decisions());
        all
    }

    fn first_decisions(&self) -> Vec<Decision> {
        let (market, product, supplier, quote) = (self.market, self.product, self.supplier, self.quote);
        let source = NewsSource::TradePress;
        let fulfilment = Fulfilment::Direct { origin: Origin::SouthChina, mode: Mode::EcomLine };
        let offer = Offer {
            price: Money(2_490),
            ship_fee: Money(0),
            promised_days: 14,
            fulfilment,
            duty: DutyTerms::Ddp,
            content: 2,
            card: 2,
            languages: vec![LanguageRole::Trade],
            return_days: 14,
        };
        let promotion = Promotion { off: Bps(1_000), from: Day(60), days: 7 };
        let ask = Ask { unit_price: Some(Money(300)), ..Ask::default() };
        let budget = |daily| marketing::Move::Budget { market, product, channel: Channel::Social, daily };
        vec![
            Decision::Market(market::Move::Enter { market }),
            Decision::Market(market::Move::Leave { market }),
            Decision::Market(market::Move::Research { market, product, grade: Grade::Survey }),
            Decision::Market(market::Move::Subscribe { market, source, on: true }),
            Decision::Market(market::Move::Subscribe { market, source, on: false }),
            Decision::Market(market::Move::OpenCentre { market, stage: CentreStage::Team }),
            Decision::Market(market::Move::CloseCentre { market, stage: CentreStage::Showroom }),
            Decision::Product(product::Move::Add { market, product }),
            Decision::Product(product::Move::Drop { market, product }),
            Decision::Product(product::Move::FormChain { supplier, designer: 0, mould_maker: 1, component_maker: 2 }),
            Decision::Sourcing(sourcing::Move::Search { product, directory: Directory::Fair }),
            Decision::Sourcing(sourcing::Move::RequestQuote { supplier, incoterm: Incoterm::Fob, market: None }),
            Decision::Sourcing(sourcing::Move::Counter { quote, ask }),
            Decision::Sourcing(sourcing::Move::Investigate { supplier, probe: ProbeKind::Sample }),
            Decision::Sourcing(sourcing::Move::Order { quote, units: 300, inspected: false }),
            Decision::Sourcing(sourcing::Move::Order { quote, units: 1, inspected: true }),
            Decision::Pricing(pricing::Move::Set { market, product, offer }),
            Decision::Pricing(pricing::Move::Close { market, product }),
            Decision::Pricing(pricing::Move::Promote { market, product, promotion }),
            Decision::Marketing(budget(Money(500))),
            Decision::Marketing(budget(Money(0))),
        ]
    }

    fn last_decisions(&self) -> Vec<Decision> {
        let (market, product, supplier) = (self.market, self.product, self.supplier);
        let (origin, mode, method) = (Origin::SouthChina, Mode::SeaLcl, Method::Cod);
        let reorder = Reorder { product, origin, point_units: 40, ship_units: 120, mode, insured: true };
        let paper = PaperKind::Conformity;
        let ship = |insured| logistics::Move::Ship { market, product, origin, units: 120, mode, insured };
        let automation = Some(Automation { refund_limit: Money(2_000), claims: true });
        let (complaint, enquiry) = (self.complaint, self.enquiry);
        vec![
            Decision::Logistics(logistics::Move::RentWarehouse { market }),
            Decision::Logistics(ship(false)),
            Decision::Logistics(ship(true)),
            Decision::Logistics(logistics::Move::SetReorder { market, reorder }),
            Decision::Logistics(logistics::Move::ClearReorder { market, product }),
            Decision::Compliance(compliance::Move::Classify { market, product, code: "8509.40".into() }),
            Decision::Compliance(compliance::Move::Declare { market, product, value: Bps(9_000) }),
            Decision::Compliance(compliance::Move::Certify { market, product, paper, report_of: None }),
            Decision::Compliance(compliance::Move::Certify { market, product, paper, report_of: Some(supplier) }),
            Decision::Compliance(compliance::Move::Register { market, registration: Registration::Tax }),
            Decision::Compliance(compliance::Move::ProveOrigin { market, product, on: true }),
            Decision::Compliance(compliance::Move::ProveOrigin { market, product, on: false }),
            Decision::Compliance(compliance::Move::SetConsent { market, consent: Consent::OptIn }),
            Decision::Compliance(compliance::Move::Plead { complaint, plea: Plea::Contest }),
            Decision::Compliance(compliance::Move::Plead { complaint, plea: Plea::Settle }),
            Decision::Payments(payments::Move::Offer { market, method }),
            Decision::Payments(payments::Move::Withdraw { market, method }),
            Decision::Payments(payments::Move::Convert { market, amount: Money(10_000) }),
            Decision::Payments(payments::Move::ConvertDaily { market, on: true }),
            Decision::Payments(payments::Move::ConvertDaily { market, on: false }),
            Decision::Payments(payments::Move::Forward { market, amount: Money(10_000), days: 30 }),
            Decision::Payments(payments::Move::EarlyPayout { market, on: true }),
            Decision::Payments(payments::Move::EarlyPayout { market, on: false }),
            Decision::Service(service::Move::Answer { enquiry, response: Response::RefundFull }),
            Decision::Service(service::Move::Staff { market, language: LanguageRole::National, agents: 2 }),
            Decision::Service(service::Move::Automate { market, automation }),
            Decision::Service(service::Move::Automate { market, automation: None }),
        ]
    }

    /// One event of each kind, more where a kind is told in several ways.
    pub fn events(&self) -> Vec<Event> {
        let mut all = self.first_events();
        all.extend(self.customs());
        all.extend(self.order_events());
        all.extend(self.last_events());
        all
    }

    fn first_events(&self) -> Vec<Event> {
        let (shop, supplier, product, quote) = (STUDENT, self.supplier, self.product, self.quote);
        let (purchase, shipment, market) = (self.purchase, self.shipment, self.market);
        let decision = Decision::Market(market::Move::Enter { market });
        let refusal = Refusal::CashShort { need: Money(5_000), have: Money(100) };
        vec![
            Event::Decided { shop, decision: decision.clone(), quote: Quote::free(Day(0)) },
            Event::Refused { shop, decision, refusal: refusal.clone() },
            Event::ResearchArrived { shop, niche: self.niche },
            Event::QuoteArrived { shop, quote },
            Event::Found { shop, supplier, probe: ProbeKind::Audit },
            Event::Searched { shop, product, suppliers: 0 },
            Event::Searched { shop, product, suppliers: 1 },
            Event::Searched { shop, product, suppliers: 5 },
            Event::Bargained { shop, supplier, quote: Some(quote) },
            Event::Bargained { shop, supplier, quote: None },
            Event::SupplierVanished { shop, purchase },
            Event::DesignReady { shop, product, supplier },
            Event::GoodsReady { shop, purchase, units: 200, late_days: 0 },
            Event::GoodsReady { shop, purchase, units: 200, late_days: 4 },
            Event::LotInspected { shop, purchase, passed: true },
            Event::LotInspected { shop, purchase, passed: false },
            Event::BalanceUnpaid { shop, purchase },
            Event::ShipmentArrived { shop, shipment, lost: 0, damaged: 0 },
            Event::ShipmentArrived { shop, shipment, lost: 0, damaged: 2 },
            Event::ShipmentArrived { shop, shipment, lost: 200, damaged: 0 },
            Event::ReorderFailed { shop, market, product, refusal },
            Event::LegPassed { shop, shipment, leg: 0 },
        ]
    }

    fn customs(&self) -> impl Iterator<Item = Event> + '_ {
        let duties = Duties { duty: Money(1_000), levies: Money(200), vat: Money(1_900) };
        let findings = vec![Finding::Undervalued, Finding::MissingPaper];
        let outcomes = [
            CustomsOutcome::Released { inspected: false, duties },
            CustomsOutcome::Released { inspected: true, duties },
            CustomsOutcome::Reassessed { duties, penalty: Money(500), findings: findings.clone() },
            CustomsOutcome::Seized { findings },
            CustomsOutcome::HeldUnpaid { due: Money(3_600) },
        ];
        outcomes.into_iter().map(|outcome| Event::Customs { shop: STUDENT, shipment: self.shipment, outcome })
    }

    fn order_events(&self) -> Vec<Event> {
        let (listing, order) = (self.listing, OrderId(0));
        vec![
            Event::Traded { listing, units: 12, channels: Vec::new(), sold_out: false },
            Event::Traded { listing, units: 1, channels: Vec::new(), sold_out: true },
            Event::TradeOrder { order, listing, units: 40 },
            Event::Delivered { order, listing, days: 6, late_days: 0 },
            Event::Delivered { order, listing, days: 11, late_days: 3 },
            Event::ParcelRefused { order, listing },
            Event::ParcelLost { order, listing },
            Event::ParcelSeized { order, listing },
            Event::Reviewed { order, listing, stars: 1 },
            Event::Reviewed { order, listing, stars: 5 },
            Event::Chargeback { order, listing, amount: Money(2_990) },
        ]
    }

    fn last_events(&self) -> Vec<Event> {
        let (shop, market, amount) = (STUDENT, self.market, Money(75_000));
        let (listing, complaint, enquiry) = (self.listing, self.complaint, self.enquiry);
        let shock = self.session.setting().shocks.first().map_or_else(String::new, |shock| shock.id.clone());
        vec![
            Event::PaidOut { shop, market, amount },
            Event::Devaluation { market },
            Event::ForwardSettled { shop, market, amount },
            Event::Shock { market, shock },
            Event::CopycatEntered { niche: self.niche, rival: RivalId(0), listing },
            Event::ComplaintRaised { shop, complaint, listing },
            Event::ComplaintDecided { shop, complaint, won: true },
            Event::ComplaintDecided { shop, complaint, won: false },
            Event::PapersMissing { listing, paper: PaperKind::Radio },
            Event::DataFine { shop, market, amount },
            Event::EnquiryOpened { shop, enquiry, kind: EnquiryKind::Broken },
            Event::EnquirySettled { shop, enquiry, response: Response::Replace, fair: true },
            Event::EnquiryLapsed { shop, enquiry },
            Event::DisputeDecided { shop, enquiry, for_buyer: true, fee: Money(1_500) },
            Event::DisputeDecided { shop, enquiry, for_buyer: false, fee: Money(0) },
            Event::CreditDrawn { shop, amount },
            Event::Insolvent { shop },
        ]
    }
}

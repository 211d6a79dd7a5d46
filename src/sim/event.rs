//! What happened: facts with ids, folded by reports, indicators and screens. The core never builds a sentence of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::decision::{Decision, Quote, Refusal};
use super::ledger::Posting;
use super::stage::compliance::CustomsOutcome;
use super::stage::service::{EnquiryKind, Response};
use super::world::{EnquiryId, ListingId, OrderId, PurchaseId, QuoteId, ShipmentId, ShopId};
use crate::base::calendar::Day;
use crate::base::digest::Digest;
use crate::base::money::Money;
use crate::model::setting::{MarketId, NicheId, ProductId, SupplierId};

/// A fact of the day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    Decided {
        shop: ShopId,
        decision: Decision,
        quote: Quote,
    },
    Refused {
        shop: ShopId,
        decision: Decision,
        refusal: Refusal,
    },
    ResearchArrived {
        shop: ShopId,
        niche: NicheId,
    },
    QuoteArrived {
        shop: ShopId,
        quote: QuoteId,
    },
    SampleArrived {
        shop: ShopId,
        supplier: SupplierId,
    },
    AuditArrived {
        shop: ShopId,
        supplier: SupplierId,
    },
    /// Goods are ready at the hub; `late_days` against the promise.
    GoodsReady {
        shop: ShopId,
        purchase: PurchaseId,
        units: u32,
        late_days: u32,
    },
    /// The supplier stopped because the balance could not be paid.
    BalanceUnpaid {
        shop: ShopId,
        purchase: PurchaseId,
    },
    ShipmentArrived {
        shop: ShopId,
        shipment: ShipmentId,
        lost: u32,
        damaged: u32,
    },
    Customs {
        shop: ShopId,
        shipment: ShipmentId,
        outcome: CustomsOutcome,
    },
    /// A reorder that fired but was refused.
    ReorderFailed {
        shop: ShopId,
        market: MarketId,
        product: ProductId,
        refusal: Refusal,
    },
    /// The day's trade of a listing: buyers who met it, clicks bought, units ordered, sold out before the day was over.
    Traded {
        listing: ListingId,
        clicks: u32,
        units: u32,
        sold_out: bool,
    },
    Delivered {
        order: OrderId,
        listing: ListingId,
        days: u32,
        late_days: u32,
    },
    ParcelRefused {
        order: OrderId,
        listing: ListingId,
    },
    ParcelLost {
        order: OrderId,
        listing: ListingId,
    },
    ParcelSeized {
        order: OrderId,
        listing: ListingId,
    },
    Reviewed {
        order: OrderId,
        listing: ListingId,
        stars: u32,
    },
    Chargeback {
        order: OrderId,
        listing: ListingId,
        amount: Money,
    },
    PaidOut {
        shop: ShopId,
        market: MarketId,
        amount: Money,
    },
    Devaluation {
        market: MarketId,
    },
    EnquiryOpened {
        shop: ShopId,
        enquiry: EnquiryId,
        kind: EnquiryKind,
    },
    EnquirySettled {
        shop: ShopId,
        enquiry: EnquiryId,
        response: Response,
        fair: bool,
    },
    EnquiryLapsed {
        shop: ShopId,
        enquiry: EnquiryId,
    },
    CreditDrawn {
        shop: ShopId,
        amount: Money,
    },
    Insolvent {
        shop: ShopId,
    },
}

/// A closed day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayLog {
    pub day: Day,
    pub events: Vec<Event>,
    pub postings: Vec<Posting>,
    /// Exchange rates at the close, by market.
    pub rates: Vec<f64>,
    /// The digest of the whole world at the close.
    pub digest: Digest,
}

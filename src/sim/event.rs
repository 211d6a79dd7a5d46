//! What happened: facts with ids, folded by reports, indicators and screens. The core never builds a sentence of them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::decision::{Decision, Quote, Refusal};
use super::ledger::Posting;
use super::stage::compliance::CustomsOutcome;
use super::stage::marketing::ChannelDay;
use super::stage::service::{EnquiryKind, Response};
use super::world::{ComplaintId, EnquiryId, ListingId, OrderId, PurchaseId, QuoteId, ShipmentId, ShopId};
use crate::base::calendar::Day;
use crate::base::digest::Digest;
use crate::base::money::Money;
use crate::model::setting::{MarketId, NicheId, ProductId, RivalId, SupplierId};
use crate::model::words::{PaperKind, ProbeKind};

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
    /// What was asked about a supplier is known now.
    Found {
        shop: ShopId,
        supplier: SupplierId,
        probe: ProbeKind,
    },
    /// A directory was searched: so many suppliers of a product are new.
    Searched {
        shop: ShopId,
        product: ProductId,
        suppliers: u32,
    },
    /// A supplier answered a counter-offer: with a quotation, or by ending the talks.
    Bargained {
        shop: ShopId,
        supplier: SupplierId,
        quote: Option<QuoteId>,
    },
    /// A supplier took the deposit and is gone.
    SupplierVanished {
        shop: ShopId,
        purchase: PurchaseId,
    },
    /// A product of one's own can be ordered.
    DesignReady {
        shop: ShopId,
        product: ProductId,
        supplier: SupplierId,
    },
    /// Goods are ready at the hub; `late_days` against the promise.
    GoodsReady {
        shop: ShopId,
        purchase: PurchaseId,
        units: u32,
        late_days: u32,
    },
    /// A lot was looked at before it left; a failed one is sorted through first.
    LotInspected {
        shop: ShopId,
        purchase: PurchaseId,
        passed: bool,
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
    /// A consignment passed a leg of its way.
    LegPassed {
        shop: ShopId,
        shipment: ShipmentId,
        leg: u32,
    },
    /// The day's trade of a listing: units ordered, what each channel brought, sold out before the day was over.
    Traded {
        listing: ListingId,
        units: u32,
        channels: Vec<ChannelDay>,
        sold_out: bool,
    },
    /// A shop or office ordered in quantity.
    TradeOrder {
        order: OrderId,
        listing: ListingId,
        units: u32,
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
    ForwardSettled {
        shop: ShopId,
        market: MarketId,
        amount: Money,
    },
    /// A shock began.
    Shock {
        market: MarketId,
        shock: String,
    },
    /// A rival came into a niche with a close copy of a listing.
    CopycatEntered {
        niche: NicheId,
        rival: RivalId,
        listing: ListingId,
    },
    /// Somebody claims a mark or a design; the listing is down until it is settled.
    ComplaintRaised {
        shop: ShopId,
        complaint: ComplaintId,
        listing: ListingId,
    },
    ComplaintDecided {
        shop: ShopId,
        complaint: ComplaintId,
        won: bool,
    },
    /// The marketplace asked for papers that were not there.
    PapersMissing {
        listing: ListingId,
        paper: PaperKind,
    },
    /// A complaint about personal data was upheld.
    DataFine {
        shop: ShopId,
        market: MarketId,
        amount: Money,
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
    /// The marketplace decided a claim that shop and buyer did not settle; the fee is local.
    DisputeDecided {
        shop: ShopId,
        enquiry: EnquiryId,
        for_buyer: bool,
        fee: Money,
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
    /// The digest of the whole world at the close; a day that was played for its outcome alone has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
}

impl DayLog {
    /// The digest of a day that was sealed, as every day is unless it was asked otherwise.
    pub fn seal(&self) -> Digest {
        self.digest.expect("the day was sealed")
    }
}

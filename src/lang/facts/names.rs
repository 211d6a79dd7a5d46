//! What ids stand for: names of products, markets and suppliers, and where everything else belongs.

use crate::base::calendar::{Date, Day};
use crate::base::ids::Id;
use crate::base::money::Money;
use crate::lang::{Slot, Words};
use crate::model::setting::{MarketId, NicheId, ProductId, RivalId, Setting, SupplierId};
use crate::model::words::{Incoterm, LegKind, Mode};
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::world::{ComplaintId, EnquiryId, ListingId, PurchaseId, QuoteId, STUDENT, ShipmentId, ShopId, World};

/// The names behind ids, in one language. Rows of the world are only ever added, so the names of today tell the events of
/// every day before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    pub products: Vec<String>,
    pub markets: Vec<String>,
    pub suppliers: Vec<String>,
    pub rivals: Vec<String>,
    /// By market.
    pub currencies: Vec<String>,
    start: Option<Date>,
    shocks: Vec<(String, String)>,
    niches: Vec<(MarketId, ProductId)>,
    /// By supplier: what it makes.
    makes: Vec<ProductId>,
    listings: Vec<(ShopId, NicheId)>,
    quotes: Vec<SupplierId>,
    purchases: Vec<(SupplierId, Incoterm)>,
    shipments: Vec<Consignment>,
    enquiries: Vec<NicheId>,
    complaints: Vec<ListingId>,
    /// By product: whether a standing order or an offer sends the student's goods on from the hub.
    sent_on: Vec<bool>,
}

/// What travels where and how.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Consignment {
    pub market: MarketId,
    pub product: ProductId,
    pub mode: Mode,
    pub units: u32,
    pub legs: Vec<LegKind>,
}

/// Stands for a name that is not known: an id from elsewhere.
const NAMELESS: &str = "–";

impl Names {
    /// The names of a run in a language. Holds public facts alone: nothing of a supplier but its name and its product.
    pub fn of(setting: &Setting, world: &World, words: &Words) -> Names {
        let said = |key: String, else_: &str| if words.knows(&key) { words.say(&key) } else { else_.to_owned() };
        let shipment = |row: &crate::sim::stage::logistics::Shipment| Consignment {
            market: row.market,
            product: row.product,
            mode: row.mode,
            units: row.units,
            legs: setting.markets[row.market]
                .lane(row.origin, row.mode)
                .map_or_else(Vec::new, |lane| lane.legs.iter().map(|leg| leg.leg).collect()),
        };
        Names {
            products: setting.goods.iter().map(|(_, row)| said(format!("product-{}", row.id), &row.name)).collect(),
            markets: setting.markets.iter().map(|(_, row)| row.name.clone()).collect(),
            suppliers: setting.suppliers.iter().map(|(_, row)| row.name.clone()).collect(),
            rivals: setting.rivals.iter().map(|(_, row)| row.name.clone()).collect(),
            currencies: setting.markets.iter().map(|(_, row)| row.currency_name.clone()).collect(),
            start: Some(setting.scenario.start),
            shocks: setting
                .shocks
                .iter()
                .map(|row| (row.id.clone(), said(format!("shock-{}", row.id), &row.name)))
                .collect(),
            niches: setting.niches.iter().map(|(_, row)| (row.market, row.product)).collect(),
            makes: setting.suppliers.iter().map(|(_, row)| row.product).collect(),
            listings: world.listings.iter().map(|(_, row)| (row.shop, row.niche)).collect(),
            quotes: world.quotes.iter().map(|(_, row)| row.supplier).collect(),
            purchases: world.purchases.iter().map(|(_, row)| (row.supplier, row.incoterm)).collect(),
            shipments: world.shipments.iter().map(|(_, row)| shipment(row)).collect(),
            enquiries: world.enquiries.iter().map(|(_, row)| row.niche).collect(),
            complaints: world.complaints.iter().map(|(_, row)| row.listing).collect(),
            sent_on: setting.goods.ids().map(|product| is_sent_on(setting, world, product)).collect(),
        }
    }

    pub fn product(&self, id: ProductId) -> &str {
        self.products.get(id.index()).map_or(NAMELESS, String::as_str)
    }

    pub fn market(&self, id: MarketId) -> &str {
        self.markets.get(id.index()).map_or(NAMELESS, String::as_str)
    }

    pub fn supplier(&self, id: SupplierId) -> &str {
        self.suppliers.get(id.index()).map_or(NAMELESS, String::as_str)
    }

    pub fn rival(&self, id: RivalId) -> &str {
        self.rivals.get(id.index()).map_or(NAMELESS, String::as_str)
    }

    /// An amount in a market's currency.
    pub fn local(&self, words: &Words, market: MarketId, amount: Money) -> String {
        let currency = self.currencies.get(market.index()).map_or(NAMELESS, String::as_str);
        format!("{} {currency}", words.money(amount))
    }

    /// A day as its date.
    pub fn date(&self, words: &Words, day: Day) -> String {
        match self.start {
            Some(start) => words.date(start.after(day.0)),
            None => words.with("fact-day", &[("day", day.0.into())]),
        }
    }

    /// Where a listing is, if it is the student's.
    pub(super) fn own(&self, id: ListingId) -> Option<NicheId> {
        let (shop, niche) = *self.listings.get(id.index())?;
        (shop == STUDENT).then_some(niche)
    }

    pub(super) fn shock(&self, id: &str) -> String {
        let known = self.shocks.iter().find(|(known, _)| known == id);
        known.map_or_else(|| NAMELESS.to_owned(), |(_, name)| name.clone())
    }

    pub(super) fn made_by(&self, id: SupplierId) -> &str {
        self.makes.get(id.index()).map_or(NAMELESS, |product| self.product(*product))
    }

    pub(super) fn quoted_by(&self, id: QuoteId) -> Option<SupplierId> {
        self.quotes.get(id.index()).copied()
    }

    pub(super) fn bought_from(&self, id: PurchaseId) -> Option<SupplierId> {
        self.purchases.get(id.index()).map(|(supplier, _)| *supplier)
    }

    pub(super) fn consignment(&self, id: ShipmentId) -> Option<&Consignment> {
        self.shipments.get(id.index())
    }

    pub(super) fn asked_about(&self, id: EnquiryId) -> Option<NicheId> {
        self.enquiries.get(id.index()).copied()
    }

    pub(super) fn complained_of(&self, id: ComplaintId) -> Option<NicheId> {
        self.complaints.get(id.index()).and_then(|listing| self.listings.get(listing.index())).map(|(_, niche)| *niche)
    }

    /// Whether goods of a purchase go on from the hub without a decision: the supplier ships them, or something of the
    /// student's own does.
    pub(super) fn goes_on(&self, id: PurchaseId) -> bool {
        let Some((supplier, incoterm)) = self.purchases.get(id.index()) else { return false };
        let product = self.makes.get(supplier.index());
        let sent = product.and_then(|product| self.sent_on.get(product.index()));
        *incoterm == Incoterm::Cif || sent.copied().unwrap_or(false)
    }

    /// Slots `market` and `product` of a place.
    pub(super) fn place<'s>(&self, market: MarketId, product: ProductId) -> Vec<(&'s str, Slot)> {
        vec![("market", self.market(market).into()), ("product", self.product(product).into())]
    }

    /// The same of a niche.
    pub(super) fn niche<'s>(&self, niche: NicheId) -> Vec<(&'s str, Slot)> {
        match self.niches.get(niche.index()) {
            Some((market, product)) => self.place(*market, *product),
            None => vec![("market", NAMELESS.into()), ("product", NAMELESS.into())],
        }
    }

    /// The market of a niche.
    pub(super) fn market_of(&self, niche: NicheId) -> MarketId {
        self.niches.get(niche.index()).map_or(MarketId(u32::MAX), |(market, _)| *market)
    }

    /// Slots `supplier` and `product`.
    pub(super) fn source<'s>(&self, supplier: SupplierId) -> Vec<(&'s str, Slot)> {
        vec![("supplier", self.supplier(supplier).into()), ("product", self.made_by(supplier).into())]
    }
}

fn is_sent_on(setting: &Setting, world: &World, product: ProductId) -> bool {
    let refilled = setting
        .markets
        .ids()
        .any(|market| world.presence(STUDENT, market).reorders.iter().any(|reorder| reorder.product == product));
    let sent = |listing: &crate::sim::stage::pricing::Listing| {
        let direct = matches!(listing.offer.fulfilment, Fulfilment::Direct { .. });
        listing.shop == STUDENT && listing.live && direct && setting.niches[listing.niche].product == product
    };
    refilled || world.listings.iter().any(|(_, listing)| sent(listing))
}

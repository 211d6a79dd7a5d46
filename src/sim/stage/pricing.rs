//! Pricing: the offer as buyers and their software see it: price, shipping fee, promise, content, product card.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{MarketId, NicheId, ProductId, Setting};
use crate::model::words::{DutyTerms, Mode};
use crate::sim::decision::{Quote, Refusal, in_range, within};
use crate::sim::ledger::Purpose;
use crate::sim::world::{ListingId, ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Open or change the listing of a product in a market.
    Set { market: MarketId, product: ProductId, offer: Offer },
    /// Take the listing down.
    Close { market: MarketId, product: ProductId },
}

/// What a listing promises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Local currency, VAT included.
    pub price: Money,
    /// Local currency, charged on top.
    pub ship_fee: Money,
    pub promised_days: u32,
    pub fulfilment: Fulfilment,
    pub duty: DutyTerms,
    /// Steps of content made: photographs, video, text in the buyers' languages. 0 to 4.
    pub content: u32,
    /// Steps of the structured product card filled in: identifiers, attributes, policies, certificates. 0 to 4.
    pub card: u32,
}

/// Where an order is sent from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fulfilment {
    /// From the warehouse in the market.
    Local,
    /// From the hub at the origin, a parcel at a time.
    Direct(Mode),
}

/// A shop's listing in a niche, and its record.
#[derive(Clone, Debug, Serialize)]
pub struct Listing {
    pub shop: ShopId,
    pub niche: NicheId,
    pub live: bool,
    pub opened: Day,
    pub closed: Option<Day>,
    pub offer: Offer,
    /// Steps paid for once; they do not wear out.
    pub content_made: u32,
    pub card_made: u32,
    pub reviews: u32,
    pub stars_sum: u32,
    /// Orders of the last 28 days, decaying.
    pub sales_28: f64,
    pub orders: u32,
}

impl Listing {
    /// The mean of its stars, nothing before the first review.
    pub fn rating(&self) -> Option<f64> {
        (self.reviews > 0).then(|| f64::from(self.stars_sum) / f64::from(self.reviews))
    }

    /// Whether the marketplace shows the badge of a seller with a record.
    pub fn is_established(&self) -> bool {
        const REVIEWS: u32 = 20;
        const RATING: f64 = 4.0;
        self.reviews >= REVIEWS && self.rating().is_some_and(|rating| rating >= RATING)
    }
}

/// Steps that content and product card have.
pub const STEPS: u32 = 4;
const PROMISE_MOST: i64 = 120;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::Set { market, product, offer } => {
            in_range(setting, world, by, *market, *product)?;
            let niche = setting.niche(*market, *product);
            let most = setting.niches[niche].reference.0 * 100;
            within(offer.price.0, 1, most)?;
            within(offer.ship_fee.0, 0, most)?;
            within(i64::from(offer.promised_days), 1, PROMISE_MOST)?;
            within(i64::from(offer.content), 0, i64::from(STEPS))?;
            within(i64::from(offer.card), 0, i64::from(STEPS))?;
            if let Fulfilment::Direct(mode) = offer.fulfilment {
                if !mode.carries_parcels() {
                    return Err(Refusal::WrongMode);
                }
                setting.markets[*market].lane(mode).ok_or(Refusal::NoLane)?;
                if offer.duty == DutyTerms::Ddp && !world.presence(by, *market).is_registered(world.day) {
                    return Err(Refusal::NotRegistered);
                }
            }
            let (content, card) = world
                .listing_of(by, niche)
                .map_or((0, 0), |id| (world.listings[id].content_made, world.listings[id].card_made));
            let costs = &setting.general().costs;
            let steps = |wanted: u32, made: u32| f64::from(wanted.saturating_sub(made));
            let usd =
                costs.content_usd.mid * steps(offer.content, content) + costs.card_usd.mid * steps(offer.card, card);
            Ok(Quote::home(Purpose::Content, Money::from_major(usd), world.day))
        }
        Move::Close { market, product } => {
            in_range(setting, world, by, *market, *product)?;
            match world.listing_of(by, setting.niche(*market, *product)) {
                Some(id) if world.listings[id].live => Ok(Quote::free(world.day)),
                _ => Err(Refusal::NotListed),
            }
        }
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move) {
    match decision {
        Move::Set { market, product, offer } => {
            let niche = setting.niche(*market, *product);
            let id = world.listing_of(by, niche).unwrap_or_else(|| open(world, by, niche, offer));
            let listing = &mut world.listings[id];
            listing.live = true;
            listing.closed = None;
            listing.content_made = listing.content_made.max(offer.content);
            listing.card_made = listing.card_made.max(offer.card);
            listing.offer = offer.clone();
        }
        Move::Close { market, product } => {
            if let Some(id) = world.listing_of(by, setting.niche(*market, *product)) {
                world.listings[id].live = false;
                world.listings[id].closed = Some(world.day);
            }
        }
    }
}

fn open(world: &mut World, by: ShopId, niche: NicheId, offer: &Offer) -> ListingId {
    world.listings.push(Listing {
        shop: by,
        niche,
        live: true,
        opened: world.day,
        closed: None,
        offer: offer.clone(),
        content_made: 0,
        card_made: 0,
        reviews: 0,
        stars_sum: 0,
        sales_28: 0.0,
        orders: 0,
    })
}

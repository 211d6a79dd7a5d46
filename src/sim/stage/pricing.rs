//! Pricing: the offer as buyers and their software see it: price, shipping fee, promise, content, product card, languages,
//! return policy; and promotions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::money::{Bps, Money};
use crate::model::setting::{MarketId, NicheId, ProductId, Setting};
use crate::model::words::{DutyTerms, LanguageRole, Mode, Origin};
use crate::sim::climate;
use crate::sim::decision::{Quote, Refusal, in_range, within};
use crate::sim::ledger::Purpose;
use crate::sim::world::{ComplaintId, ListingId, ShopId, World};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Open or change the listing of a product in a market.
    Set { market: MarketId, product: ProductId, offer: Offer },
    /// Take the listing down.
    Close { market: MarketId, product: ProductId },
    /// Lower the price for some days; in a festival this joins the marketplace's campaign.
    Promote { market: MarketId, product: ProductId, promotion: Promotion },
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
    /// Steps of content made: photographs, video, description. 0 to 4.
    pub content: u32,
    /// Steps of the structured product card filled in: identifiers, attributes, policies, certificates. 0 to 4.
    pub card: u32,
    /// Languages the listing is written in.
    pub languages: Vec<LanguageRole>,
    /// Days within which goods are taken back, beyond what the law asks.
    pub return_days: u32,
}

/// A price cut for some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Promotion {
    pub off: Bps,
    pub from: Day,
    pub days: u32,
}

impl Promotion {
    fn holds(&self, day: Day) -> bool {
        self.from <= day && day < self.from.plus(self.days)
    }
}

/// Where an order is sent from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fulfilment {
    /// From a warehouse in the market.
    Local,
    /// From the hub at an origin, a parcel at a time.
    Direct { origin: Origin, mode: Mode },
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
    pub promotion: Option<Promotion>,
    /// The marketplace has taken it down until a complaint is decided.
    pub suspended: Option<ComplaintId>,
    /// Or until this day.
    pub barred_until: Option<Day>,
    /// Steps and languages paid for once; they do not wear out.
    pub content_made: u32,
    pub card_made: u32,
    pub languages_made: Vec<LanguageRole>,
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

    /// The price asked on a day, after promotion.
    pub fn asked(&self, day: Day) -> Money {
        match self.promotion {
            Some(promotion) if promotion.holds(day) => {
                (self.offer.price - self.offer.price.share(promotion.off)).max(Money(1))
            }
            _ => self.offer.price,
        }
    }

    /// Whether buyers can order from it.
    pub fn is_open(&self, day: Day) -> bool {
        self.live && self.suspended.is_none() && self.barred_until.is_none_or(|until| until <= day)
    }

    /// Whether it takes part in a festival campaign of its market on a day.
    pub fn is_in_campaign(&self, setting: &Setting, day: Day) -> bool {
        /// A season that lifts demand less than this has no campaign.
        const FESTIVE: f64 = 1.15;
        let cut = self.promotion.is_some_and(|promotion| promotion.holds(day) && promotion.off >= CAMPAIGN_CUT);
        cut && climate::market_season(setting, setting.niches[self.niche].market, day) >= FESTIVE
    }
}

/// Steps that content and product card have.
pub const STEPS: u32 = 4;
/// A campaign takes only offers that come down by this much.
pub const CAMPAIGN_CUT: Bps = Bps(800);
const PROMISE_MOST: i64 = 120;
const RETURN_DAYS_MOST: i64 = 60;
const PROMOTION_DAYS_MOST: i64 = 14;
const PROMOTION_AHEAD_MOST: i64 = 60;
/// Days between two promotions of a listing: a price that is always cut is the price.
const PROMOTION_REST: u32 = 7;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::Set { market, product, offer } => {
            in_range(setting, world, by, *market, *product)?;
            let niche = setting.niche(*market, *product);
            bounds(setting, niche, offer)?;
            if let Fulfilment::Direct { origin, mode } = offer.fulfilment {
                if !mode.carries_parcels() {
                    return Err(Refusal::WrongMode);
                }
                setting.markets[*market].lane(origin, mode).ok_or(Refusal::NoLane)?;
            }
            let made = world.listing_of(by, niche).map(|id| &world.listings[id]);
            let costs = &setting.general().costs;
            let steps = |wanted: u32, made: u32| f64::from(wanted.saturating_sub(made));
            let new_languages = offer.languages.iter();
            let new_languages =
                new_languages.filter(|role| made.is_none_or(|made| !made.languages_made.contains(role)));
            // Sellers write the language of trade; each other one is a translation, about a step of content.
            let translations = new_languages.filter(|role| **role != LanguageRole::Trade).count() as f64;
            let (content, card) = made.map_or((0, 0), |made| (made.content_made, made.card_made));
            let usd = costs.content_usd.mid * (steps(offer.content, content) + translations)
                + costs.card_usd.mid * steps(offer.card, card);
            Ok(Quote::home(Purpose::Content, Money::from_major(usd), world.day))
        }
        Move::Close { market, product } => {
            listed(setting, world, by, *market, *product)?;
            Ok(Quote::free(world.day))
        }
        Move::Promote { market, product, promotion } => {
            let id = listed(setting, world, by, *market, *product)?;
            within(i64::from(promotion.off.0), 100, 9_000)?;
            within(i64::from(promotion.days), 1, PROMOTION_DAYS_MOST)?;
            let today = i64::from(world.day.0);
            within(i64::from(promotion.from.0), today, today + PROMOTION_AHEAD_MOST)?;
            if let Some(last) = world.listings[id].promotion {
                let free = last.from.plus(last.days + PROMOTION_REST);
                if promotion.from < free {
                    return Err(Refusal::AlreadyPending { until: free });
                }
            }
            Ok(Quote::free(promotion.from))
        }
    }
}

fn bounds(setting: &Setting, niche: NicheId, offer: &Offer) -> Result<(), Refusal> {
    let most = setting.niches[niche].reference.0 * 100;
    within(offer.price.0, 1, most)?;
    within(offer.ship_fee.0, 0, most)?;
    within(i64::from(offer.promised_days), 1, PROMISE_MOST)?;
    within(i64::from(offer.content), 0, i64::from(STEPS))?;
    within(i64::from(offer.card), 0, i64::from(STEPS))?;
    within(offer.languages.len() as i64, 1, LanguageRole::ALL.len() as i64)?;
    within(i64::from(offer.return_days), 0, RETURN_DAYS_MOST)
}

/// The live listing of a product in a market.
fn listed(
    setting: &Setting,
    world: &World,
    by: ShopId,
    market: MarketId,
    product: ProductId,
) -> Result<ListingId, Refusal> {
    in_range(setting, world, by, market, product)?;
    let listing = world.listing_of(by, setting.niche(market, product));
    listing.filter(|id| world.listings[*id].live).ok_or(Refusal::NotListed)
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
            listing.languages_made.extend(&offer.languages);
            listing.languages_made.sort();
            listing.languages_made.dedup();
            listing.offer = offer.clone();
        }
        Move::Close { market, product } => {
            if let Some(id) = world.listing_of(by, setting.niche(*market, *product)) {
                world.listings[id].live = false;
                world.listings[id].closed = Some(world.day);
            }
        }
        Move::Promote { market, product, promotion } => {
            if let Some(id) = world.listing_of(by, setting.niche(*market, *product)) {
                world.listings[id].promotion = Some(*promotion);
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
        promotion: None,
        suspended: None,
        barred_until: None,
        content_made: 0,
        card_made: 0,
        languages_made: Vec::new(),
        reviews: 0,
        stars_sum: 0,
        sales_28: 0.0,
        orders: 0,
    })
}

//! What is being entered: an offer that begins as the listing stands, or as a beginner could well open one.

use crate::base::calendar::Day;
use crate::base::math;
use crate::base::money::{Bps, Money};
use crate::desktop::desk::Desk;
use crate::model::setting::{MarketId, NicheId, ProductId};
use crate::model::words::{DutyTerms, LanguageRole};
use crate::run::margin;
use crate::sim::stage::pricing::{CAMPAIGN_CUT, Fulfilment, Offer, Promotion};
use crate::sim::view::NicheView;

use super::reprice::Way;

/// What is being entered.
#[derive(Debug)]
pub struct Draft {
    /// What it is for, and the offer that stood when it was begun.
    of: Option<(MarketId, ProductId)>,
    held: Option<Offer>,
    pub offer: Offer,
    pub promotion: Promotion,
    pub way: Way,
    pub change: Bps,
}

impl Default for Draft {
    fn default() -> Draft {
        Draft {
            of: None,
            held: None,
            offer: blank(),
            promotion: Promotion { off: Bps(1_000), from: Day(0), days: 7 },
            way: Way::Lower,
            change: Bps(500),
        }
    }
}

fn blank() -> Offer {
    Offer {
        price: Money::ZERO,
        ship_fee: Money::ZERO,
        promised_days: 1,
        fulfilment: Fulfilment::Local,
        duty: DutyTerms::Dap,
        content: 0,
        card: 0,
        languages: Vec::new(),
        return_days: 0,
    }
}

/// Begins anew when the focus moves, or when the listing is no longer what it was.
pub fn follow(desk: &Desk, niche: &NicheView, draft: &mut Draft) {
    let place = Some((niche.market, niche.product));
    let held = desk.listing(niche.niche).map(|listing| listing.offer.clone());
    let today = desk.view().day;
    if draft.of != place {
        draft.promotion = promotion(desk, niche);
    }
    if draft.of != place || draft.held != held {
        draft.offer = held.clone().unwrap_or_else(|| first_offer(desk, niche));
        (draft.of, draft.held) = (place, held);
    }
    draft.promotion.from = draft.promotion.from.max(today);
}

/// What a beginner could open with: the middle price, from where the goods are, a promise that is usually kept.
fn first_offer(desk: &Desk, niche: &NicheView) -> Offer {
    const STEPS_FIRST: u32 = 2;
    const RETURNS_FIRST: u32 = 14;
    let fulfilment = first_fulfilment(desk, niche);
    let market = desk.market(niche.market);
    let spoken = market.languages.iter().map(|language| language.role);
    let mut languages: Vec<LanguageRole> =
        spoken.filter(|role| matches!(role, LanguageRole::Trade | LanguageRole::National)).collect();
    if languages.is_empty() {
        languages.push(LanguageRole::Trade);
    }
    languages.sort();
    Offer {
        price: niche.price_50,
        promised_days: promise(desk, niche, fulfilment),
        fulfilment,
        content: STEPS_FIRST,
        card: STEPS_FIRST,
        languages,
        return_days: RETURNS_FIRST.max(market.withdrawal_days),
        ..blank()
    }
}

/// From the market where goods are or will be; else from a hub that has some.
fn first_fulfilment(desk: &Desk, niche: &NicheView) -> Fulfilment {
    let hub = desk.goods(niche.product).hubs.iter().find(|hub| hub.units > 0);
    match hub.and_then(|hub| margin::best_parcel(niche, Some(hub.origin))) {
        Some(way) if niche.stock_units + niche.under_way_units == 0 => {
            Fulfilment::Direct { origin: way.origin, mode: way.mode }
        }
        _ => Fulfilment::Local,
    }
}

/// Days that an order usually takes to the door.
pub fn usual_days(desk: &Desk, niche: &NicheView, fulfilment: Fulfilment) -> u32 {
    match fulfilment {
        Fulfilment::Local => math::floor(desk.market(niche.market).last_mile_days) as u32 + 1,
        Fulfilment::Direct { origin, mode } => {
            let way = niche.landed.iter().find(|way| way.origin == origin && way.mode == mode);
            way.map_or(0, |way| way.usual_days)
        }
    }
}

/// A promise with room for what is missed at the first door.
pub fn promise(desk: &Desk, niche: &NicheView, fulfilment: Fulfilment) -> u32 {
    const ROOM: u32 = 3;
    usual_days(desk, niche, fulfilment) + ROOM
}

/// Begins with the next season that may have a campaign, where one can be planned for already.
fn promotion(desk: &Desk, niche: &NicheView) -> Promotion {
    const AHEAD: u32 = 60;
    let seasons = &desk.market(niche.market).seasons;
    let next = seasons.iter().filter(|season| season.begins_in <= AHEAD).min_by_key(|season| season.begins_in);
    let wait = next.map_or(0, |season| season.begins_in);
    let off = Bps(1_000).max(CAMPAIGN_CUT);
    Promotion { off, from: desk.view().day.plus(wait), days: 7 }
}

/// The niche that a row of a table stands for.
pub fn key(niche: NicheId) -> u64 {
    u64::from(niche.0)
}

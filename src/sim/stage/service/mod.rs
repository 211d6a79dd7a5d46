//! Service: customers' messages, what is fair, what is answered in time, and what buyers say in the end.
//!
//! An enquiry has a kind that the customer states, a language, a mood, a deadline and a hidden fair resolution (some claims
//! are abuse; a missing photograph is the cue, and honest buyers forget it too). A fair and timely answer ends it; anything
//! else may become a dispute, which costs a fee, mostly the whole refund, and stars. [`desk`] is who answers, [`after`] what follows a
//! delivery: claims, returns, reviews, buyers who come again.

mod after;
mod desk;

pub use after::{StarParts, after_sale, contact, delivered_due, give_back};
pub use desk::Automation;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, NicheId, Setting};
use crate::model::words::{LanguageRole, ReturnReason};
use crate::sim::decision::{Quote, Refusal, in_market, within};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::orders::{Order, OrderState};
use crate::sim::stage::payments;
use crate::sim::stock::{Exit, Place};
use crate::sim::treasury;
use crate::sim::world::{EnquiryId, OrderId, ShopId, World, address};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Answer a customer; takes the owner's minutes, more in a language that the owner has to translate.
    Answer { enquiry: EnquiryId, response: Response },
    /// Employ this many agents of a language in a market; they answer by the book.
    Staff { market: MarketId, language: LanguageRole, agents: u32 },
    /// Let a program answer within limits, or no longer.
    Automate { market: MarketId, automation: Option<Automation> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnquiryKind {
    ProductQuestion,
    WhereIsIt,
    CustomsCharge,
    Broken,
    Return,
    WrongItem,
    Invoice,
}

/// How a customer writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mood {
    Calm,
    Annoyed,
    Angry,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// Say what is so.
    Answer,
    Apologise,
    /// Send another one.
    Replace,
    RefundPart,
    RefundFull,
    /// Refuse, with the reason.
    Deny,
    /// Have the marketplace decide.
    Escalate,
}

/// A customer's message.
#[derive(Clone, Debug, Serialize)]
pub struct Enquiry {
    pub shop: ShopId,
    pub niche: NicheId,
    pub order: OrderId,
    pub kind: EnquiryKind,
    /// Why goods shall go back, where they shall.
    pub reason: Option<ReturnReason>,
    pub language: LanguageRole,
    pub mood: Mood,
    /// Whether the customer sent a photograph.
    pub photo: bool,
    /// Hidden: whether the claim is made up.
    pub abuse: bool,
    pub opens: Day,
    pub deadline: Day,
    pub state: EnquiryState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnquiryState {
    Open,
    Settled { response: Response, fair: bool },
    Lapsed,
}

const MOST_AGENTS: i64 = 50;
/// How slowly the public reply record follows what happens.
const REPLY_MEMORY: f64 = 0.95;

pub fn check(setting: &Setting, world: &World, by: ShopId, decision: &Move) -> Result<Quote, Refusal> {
    match decision {
        Move::Answer { enquiry, response } => {
            let row = world.enquiries.get(*enquiry).filter(|row| row.shop == by && row.opens <= world.day);
            let row = row.ok_or(Refusal::UnknownEnquiry)?;
            if row.state != EnquiryState::Open {
                return Err(Refusal::EnquiryClosed);
            }
            if *response == Response::Replace && replacement_place(setting, world, row).is_none() {
                return Err(Refusal::StockShort { need: 1, have: 0 });
            }
            Ok(Quote { minutes: minutes(setting, row.language), ..Quote::free(world.day) })
        }
        Move::Staff { market, agents, .. } => {
            in_market(setting, world, by, *market)?;
            within(i64::from(*agents), 0, MOST_AGENTS)?;
            Ok(Quote::free(world.day))
        }
        Move::Automate { market, automation } => {
            in_market(setting, world, by, *market)?;
            if let Some(automation) = automation {
                within(automation.refund_limit.0, 0, i64::from(u32::MAX))?;
            }
            Ok(Quote::free(world.day))
        }
    }
}

/// Minutes that an answer takes the owner, who writes the language of trade.
pub fn minutes(setting: &Setting, language: LanguageRole) -> u32 {
    let terms = &setting.general().service;
    let foreign = if language == LanguageRole::Trade { 1.0 } else { terms.foreign_minutes.mid };
    (terms.minutes_per_answer.mid * foreign) as u32
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move) {
    match decision {
        Move::Answer { enquiry, response } => settle(setting, world, *enquiry, *response),
        Move::Staff { market, language, agents } => {
            world.presence_mut(by, *market).agents[*language as usize] = *agents;
        }
        Move::Automate { market, automation } => world.presence_mut(by, *market).automation = automation.clone(),
    }
}

/// Whether a response is the fair resolution. `may_return` says whether law or policy lets goods come back unused.
pub fn is_fair(
    kind: EnquiryKind,
    reason: Option<ReturnReason>,
    abuse: bool,
    may_return: bool,
    response: Response,
) -> bool {
    use Response::*;
    match (kind, abuse) {
        (EnquiryKind::ProductQuestion | EnquiryKind::Invoice | EnquiryKind::WhereIsIt, _) => {
            matches!(response, Answer | Apologise)
        }
        (EnquiryKind::CustomsCharge, _) => matches!(response, Answer | RefundPart | RefundFull),
        (EnquiryKind::Broken | EnquiryKind::WrongItem, false) => matches!(response, Replace | RefundFull),
        (EnquiryKind::Return, false) if reason == Some(ReturnReason::ChangedMind) && !may_return => {
            matches!(response, Deny | RefundPart | RefundFull)
        }
        (EnquiryKind::Return, false) => response == RefundFull,
        (EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return, true) => {
            matches!(response, Deny | Escalate)
        }
    }
}

/// Days within which the goods of a message may come back unused, by law or by the offer.
pub(in crate::sim) fn return_days(setting: &Setting, world: &World, enquiry: &Enquiry) -> u32 {
    let listing = &world.listings[world.orders.get(enquiry.order).listing];
    setting.markets[setting.niches[enquiry.niche].market].withdrawal_days.max(listing.offer.return_days)
}

fn fair(setting: &Setting, world: &World, enquiry: &Enquiry, response: Response) -> bool {
    let may_return = return_days(setting, world, enquiry) > 0;
    is_fair(enquiry.kind, enquiry.reason, enquiry.abuse, may_return, response)
}

/// Where a replacement could be taken from.
fn replacement_place(setting: &Setting, world: &World, enquiry: &Enquiry) -> Option<Place> {
    let niche = &setting.niches[enquiry.niche];
    let hubs = setting.goods[niche.product].made_in.iter().map(|origin| Place::Hub(*origin));
    [Place::Market(niche.market)]
        .into_iter()
        .chain(hubs)
        .find(|place| world.stock.on_hand(enquiry.shop, niche.product, *place) > 0)
}

/// Carries a response out: what it costs, whether it was fair, and what an unfair one leads to.
fn settle(setting: &Setting, world: &mut World, id: EnquiryId, response: Response) {
    let enquiry = world.enquiries[id].clone();
    let order = world.orders.get(enquiry.order);
    let terms = &setting.general().service;
    let mut dice = enquiry_dice(setting, world, &enquiry, Stream::Resolution);
    let fair = fair(setting, world, &enquiry, response);
    let accepts = dice.chance(terms.accepts_part_refund.mid);
    // Claims that are made up are happy to be paid; only an honest one that is not made whole goes on. Who writes in anger
    // takes a bare answer for no answer.
    let curt = enquiry.mood == Mood::Angry && response == Response::Answer && dice.chance(0.5);
    let contested = match response {
        Response::RefundPart => !accepts && !fair,
        Response::RefundFull | Response::Replace => false,
        Response::Escalate => true,
        Response::Answer | Response::Apologise | Response::Deny => !fair,
    };
    match response {
        Response::Answer | Response::Apologise | Response::Deny | Response::Escalate => {}
        Response::Replace => replace(setting, world, id, &enquiry),
        Response::RefundPart if !contested => {
            refund(setting, world, id, &enquiry, &order, terms.part_refund.mid);
        }
        Response::RefundPart => {}
        Response::RefundFull => refund(setting, world, id, &enquiry, &order, 1.0),
    }
    if contested {
        dispute(setting, world, id, &enquiry, &order, &mut dice);
    }
    note_reply(setting, world, &enquiry, true);
    world.orders.note_service(enquiry.order, fair && !curt, curt);
    world.enquiries[id].state = EnquiryState::Settled { response, fair };
    world.events.push(Event::EnquirySettled { shop: enquiry.shop, enquiry: id, response, fair });
}

fn enquiry_dice(setting: &Setting, world: &World, enquiry: &Enquiry, stream: Stream) -> Dice {
    let order = world.orders.get(enquiry.order);
    setting.seed.stream(stream, order.placed.0, order_luck(world, &order, enquiry.kind as u32 + 1))
}

/// The address of an order's luck: whose listing, which of the day's orders, and which of its questions.
pub(in crate::sim) fn order_luck(world: &World, order: &Order, question: u32) -> u64 {
    let listing = &world.listings[order.listing];
    address(&[listing.shop.0, listing.niche.0, order.nth, question])
}

fn refund(setting: &Setting, world: &mut World, id: EnquiryId, enquiry: &Enquiry, order: &Order, share: f64) {
    if !matches!(world.orders.state(enquiry.order), OrderState::Delivered | OrderState::Kept) {
        return;
    }
    let market = setting.niches[enquiry.niche].market;
    let amount = (order.price + order.ship).times(share);
    treasury::pay_local(setting, world, enquiry.shop, market, Purpose::Refunds, amount, Cause::Enquiry(id));
    if share >= 1.0 {
        // Goods sent from abroad are not worth the way back.
        let comes_back = enquiry.kind == EnquiryKind::Return
            && !order.defective
            && world.stock.lots[order.lot].place == Place::Market(market);
        if comes_back {
            give_back(world, enquiry.order, order, enquiry.shop);
        }
        world.orders.advance(enquiry.order, OrderState::Refunded, world.day);
    }
}

fn replace(setting: &Setting, world: &mut World, id: EnquiryId, enquiry: &Enquiry) {
    let Some(place) = replacement_place(setting, world, enquiry) else { return };
    let niche = &setting.niches[enquiry.niche];
    let market = &setting.markets[niche.market];
    let (day, shop, cause) = (world.day, enquiry.shop, Cause::Enquiry(id));
    for taken in world.stock.take(shop, niche.product, place, 1, Exit::Sold) {
        let home = Currency::HOME;
        world.ledger.post(day, shop, home, Purpose::CostOfGoods, Purpose::Inventory, taken.value, cause);
    }
    let cost = market.last_mile + market.pick_pack;
    treasury::pay_local(setting, world, shop, niche.market, Purpose::Delivery, cost, cause);
}

/// The marketplace decides, mostly for the buyer, and asks a fee of the shop that was wrong. A buyer who had to go that far
/// with an honest claim says so in public, refunded or not.
fn dispute(setting: &Setting, world: &mut World, id: EnquiryId, enquiry: &Enquiry, order: &Order, dice: &mut Dice) {
    let for_buyer = dice.chance(setting.general().service.buyer_wins_dispute.mid);
    let market = setting.niches[enquiry.niche].market;
    let fee = match for_buyer {
        true => payments::dispute_fee(setting, world, enquiry.shop, market, Cause::Enquiry(id)),
        false => Money::ZERO,
    };
    if !enquiry.abuse {
        world.orders.note_let_down(enquiry.order);
        after::review_let_down(setting, world, enquiry.order);
    }
    if for_buyer {
        refund(setting, world, id, enquiry, order, 1.0);
    }
    world.events.push(Event::DisputeDecided { shop: enquiry.shop, enquiry: id, for_buyer, fee });
}

/// The public record of quick replies, which offers show to buyers.
fn note_reply(setting: &Setting, world: &mut World, enquiry: &Enquiry, answered: bool) {
    let quick = answered && world.day.since(enquiry.opens) <= 1;
    let market = setting.niches[enquiry.niche].market;
    let record = &mut world.presence_mut(enquiry.shop, market).quick_reply;
    *record = *record * REPLY_MEMORY + if quick { 1.0 - REPLY_MEMORY } else { 0.0 };
}

/// Programs and agents answer, deadlines pass, regulars forget.
pub fn day(setting: &Setting, world: &mut World) {
    desk::day(setting, world);
    for id in world.enquiries.ids() {
        let enquiry = &world.enquiries[id];
        if enquiry.state == EnquiryState::Open && enquiry.deadline < world.day {
            lapse(setting, world, id);
        }
    }
    after::forget(world);
}

/// Nobody answered: complaints become disputes, questions become a bad record.
fn lapse(setting: &Setting, world: &mut World, id: EnquiryId) {
    let enquiry = world.enquiries[id].clone();
    let order = world.orders.get(enquiry.order);
    let mut dice = enquiry_dice(setting, world, &enquiry, Stream::Resolution);
    match enquiry.kind {
        EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return => {
            dispute(setting, world, id, &enquiry, &order, &mut dice);
        }
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::CustomsCharge | EnquiryKind::Invoice => {}
    }
    note_reply(setting, world, &enquiry, false);
    world.orders.note_service(enquiry.order, false, true);
    world.enquiries[id].state = EnquiryState::Lapsed;
    world.events.push(Event::EnquiryLapsed { shop: enquiry.shop, enquiry: id });
}

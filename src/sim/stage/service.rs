//! Service: customers' messages, what is fair, what is answered in time, and what buyers say in the end.
//!
//! An enquiry has a kind that the customer states, a deadline and a hidden fair resolution (some claims are abuse; a
//! missing photograph is the cue, and honest buyers forget it too). A fair and timely answer ends it; anything else may
//! become a dispute, which costs the whole refund and stars. Reviews follow the cited regression on days, lateness and
//! defects.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, NicheId, Setting};
use crate::model::stage::Stage;
use crate::model::words::DutyTerms;
use crate::sim::decision::{Quote, Refusal, in_market, within};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::orders::{Order, OrderState};
use crate::sim::stage::payments;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::stock::{Exit, Place};
use crate::sim::treasury;
use crate::sim::world::{EnquiryId, OrderId, ShopId, World, address};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Move {
    /// Answer a customer; takes the owner's minutes.
    Answer { enquiry: EnquiryId, response: Response },
    /// Employ this many agents in a market; they answer by the book.
    Staff { market: MarketId, agents: u32 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnquiryKind {
    ProductQuestion,
    WhereIsIt,
    CustomsCharge,
    Broken,
    Return,
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
}

/// A customer's message.
#[derive(Clone, Debug, Serialize)]
pub struct Enquiry {
    pub shop: ShopId,
    pub niche: NicheId,
    pub order: OrderId,
    pub kind: EnquiryKind,
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

const AFTER_SALE_DAYS: u32 = 2;
const REVIEW_DAYS: u32 = 7;
/// Part of the price that a partial refund gives back; cited offers are 20 to 40 %.
const PART_REFUND: f64 = 0.3;
/// How often honest claimants and others send a photograph: the cue is telling but not sure.
const PHOTO_HONEST: f64 = 0.85;
const PHOTO_ABUSE: f64 = 0.30;
/// Kinds of contact while an order is on its way, of 100 contacts; see the cited shares of contact reasons.
const ASKS_BEFORE: f64 = 0.40;
const ASKS_WHERE: f64 = 0.55;
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
            let minutes = setting.general().service.minutes_per_answer.mid as u32;
            Ok(Quote { minutes, ..Quote::free(world.day) })
        }
        Move::Staff { market, agents } => {
            in_market(setting, world, by, *market)?;
            within(i64::from(*agents), 0, MOST_AGENTS)?;
            Ok(Quote::free(world.day))
        }
    }
}

pub fn apply(setting: &Setting, world: &mut World, by: ShopId, decision: &Move) {
    match decision {
        Move::Answer { enquiry, response } => settle(setting, world, *enquiry, *response),
        Move::Staff { market, agents } => world.presence_mut(by, *market).agents = *agents,
    }
}

/// Whether a response is the fair resolution.
pub fn is_fair(kind: EnquiryKind, abuse: bool, response: Response) -> bool {
    use Response::*;
    match (kind, abuse) {
        (EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt, _) => matches!(response, Answer | Apologise),
        (EnquiryKind::CustomsCharge, _) => matches!(response, Answer | RefundPart | RefundFull),
        (EnquiryKind::Broken, false) => matches!(response, Replace | RefundFull),
        (EnquiryKind::Return, false) => response == RefundFull,
        (EnquiryKind::Broken | EnquiryKind::Return, true) => response == Deny,
    }
}

/// Where a replacement could be taken from.
fn replacement_place(setting: &Setting, world: &World, enquiry: &Enquiry) -> Option<Place> {
    let niche = &setting.niches[enquiry.niche];
    [Place::Market(niche.market), Place::Hub]
        .into_iter()
        .find(|place| world.stock.on_hand(enquiry.shop, niche.product, *place) > 0)
}

/// Carries a response out: what it costs, whether it was fair, and what an unfair one leads to.
fn settle(setting: &Setting, world: &mut World, id: EnquiryId, response: Response) {
    let enquiry = world.enquiries[id].clone();
    let order = world.orders.get(enquiry.order);
    let mut dice = enquiry_dice(setting, world, &enquiry, Stream::Resolution);
    let fair = is_fair(enquiry.kind, enquiry.abuse, response);
    // Claims that are made up are happy to be paid; only an honest one that is not made whole goes on.
    let contested = match response {
        Response::RefundPart => !dice.chance(setting.general().service.accepts_part_refund.mid) && !fair,
        Response::RefundFull | Response::Replace => false,
        Response::Answer | Response::Apologise | Response::Deny => !fair,
    };
    match response {
        Response::Answer | Response::Apologise | Response::Deny => {}
        Response::Replace => replace(setting, world, id, &enquiry),
        Response::RefundPart if !contested => refund(setting, world, id, &enquiry, &order, PART_REFUND),
        Response::RefundPart => {}
        Response::RefundFull => refund(setting, world, id, &enquiry, &order, 1.0),
    }
    if contested {
        dispute(setting, world, id, &enquiry, &order, &mut dice);
    }
    note_reply(setting, world, &enquiry, true);
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
    if !order_can_be_refunded(world, enquiry) {
        return;
    }
    let market = setting.niches[enquiry.niche].market;
    let amount = (order.price + order.ship).times(share);
    treasury::pay_local(setting, world, enquiry.shop, market, Purpose::Refunds, amount, Cause::Enquiry(id));
    if share >= 1.0 {
        let sound_return = enquiry.kind == EnquiryKind::Return && !order.defective;
        if sound_return {
            give_back(world, enquiry.order, order, enquiry.shop);
        }
        world.orders.advance(enquiry.order, OrderState::Refunded, world.day);
    }
}

/// Goods that come back sound go to the lot they came from, at the cost they left with.
pub(in crate::sim) fn give_back(world: &mut World, id: OrderId, order: &Order, shop: ShopId) {
    world.stock.give_back(order.lot, 1, order.cost);
    let credit = if order.state == OrderState::OnWay { Purpose::GoodsOnWay } else { Purpose::CostOfGoods };
    let cause = Cause::Order(id);
    world.ledger.post(world.day, shop, Currency::HOME, Purpose::Inventory, credit, order.cost, cause);
}

fn order_can_be_refunded(world: &World, enquiry: &Enquiry) -> bool {
    matches!(world.orders.state(enquiry.order), OrderState::Delivered | OrderState::Kept)
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

/// The marketplace decides; it mostly decides for the buyer.
fn dispute(setting: &Setting, world: &mut World, id: EnquiryId, enquiry: &Enquiry, order: &Order, dice: &mut Dice) {
    if dice.chance(setting.general().service.buyer_wins_dispute.mid) {
        refund(setting, world, id, enquiry, order, 1.0);
    }
}

/// The public record of quick replies, which offers show to buyers.
fn note_reply(setting: &Setting, world: &mut World, enquiry: &Enquiry, answered: bool) {
    let quick = answered && world.day.since(enquiry.opens) <= 1;
    let market = setting.niches[enquiry.niche].market;
    let record = &mut world.presence_mut(enquiry.shop, market).quick_reply;
    *record = *record * REPLY_MEMORY + if quick { 1.0 - REPLY_MEMORY } else { 0.0 };
}

/// A contact may arise from an order that was just placed: a question before sending, or about where it is.
pub(in crate::sim) fn contact(setting: &Setting, world: &mut World, id: OrderId) {
    let order = world.orders.get(id);
    let niche = world.listings[order.listing].niche;
    let market = &setting.markets[setting.niches[niche].market];
    let mut dice = setting.seed.stream(Stream::Enquiry, order.placed.0, order_luck(world, &order, 0));
    if !dice.chance(market.contacts_per_order) {
        return;
    }
    let pick = dice.unit();
    let offer = &world.listings[order.listing].offer;
    let abroad = matches!(offer.fulfilment, Fulfilment::Direct(_)) && offer.duty == DutyTerms::Dap;
    let (kind, wait) = if pick < ASKS_BEFORE {
        (EnquiryKind::ProductQuestion, 0)
    } else if pick < ASKS_BEFORE + ASKS_WHERE || !abroad {
        (EnquiryKind::WhereIsIt, order.promised.since(order.placed) / 2 + 1)
    } else {
        (EnquiryKind::CustomsCharge, order.due.since(order.placed))
    };
    open(setting, world, id, kind, false, false, wait);
}

fn open(setting: &Setting, world: &mut World, order: OrderId, kind: EnquiryKind, photo: bool, abuse: bool, wait: u32) {
    let listing = world.orders.get(order).listing;
    let (shop, niche) = (world.listings[listing].shop, world.listings[listing].niche);
    let opens = world.day.plus(wait);
    let deadline = opens.plus(setting.general().service.deadline_days.mid as u32);
    let state = EnquiryState::Open;
    let id = world.enquiries.push(Enquiry { shop, niche, order, kind, photo, abuse, opens, deadline, state });
    world.events.push(Event::EnquiryOpened { shop, enquiry: id, kind });
}

/// What follows a delivery: complaints and returns after some days, then the review, then the order is over.
pub(in crate::sim) fn after_sale(setting: &Setting, world: &mut World, id: OrderId) {
    let order = world.orders.get(id);
    let day = world.day;
    if day.since(order.arrived) <= AFTER_SALE_DAYS {
        complain(setting, world, id, &order);
        world.orders.advance(id, OrderState::Delivered, order.arrived.plus(REVIEW_DAYS));
        return;
    }
    let mut dice = setting.seed.stream(Stream::Chargeback, order.placed.0, order_luck(world, &order, 10));
    if payments::chargeback(setting, world, id, &order, &mut dice) {
        return;
    }
    review(setting, world, id, &order);
    world.orders.advance(id, OrderState::Kept, day);
}

/// The first look at a delivered order.
pub(in crate::sim) fn delivered_due(day: Day) -> Day {
    day.plus(AFTER_SALE_DAYS)
}

fn complain(setting: &Setting, world: &mut World, id: OrderId, order: &Order) {
    let terms = &setting.general().service;
    let niche = &setting.niches[world.listings[order.listing].niche];
    let returns = setting.goods[niche.product].return_share * setting.markets[niche.market].return_factor;
    let mut dice = setting.seed.stream(Stream::Return, order.placed.0, order_luck(world, order, 11));
    // The cited share is of claims: so many made-up ones come on top of the honest ones that orders bring on average.
    let honest = returns + terms.defect_claim_share.mid * setting.general().suppliers.defect_factory.mid;
    let made_up = honest * terms.abuse_share.mid / (1.0 - terms.abuse_share.mid);
    let (claim, abuse, back, photo) = (dice.unit(), dice.unit(), dice.unit(), dice.unit());
    if order.defective && claim < terms.defect_claim_share.mid {
        open(setting, world, id, EnquiryKind::Broken, photo < PHOTO_HONEST, false, 0);
    } else if abuse < made_up {
        open(setting, world, id, EnquiryKind::Broken, photo < PHOTO_ABUSE, true, 0);
    } else if back < returns {
        open(setting, world, id, EnquiryKind::Return, photo < PHOTO_HONEST, false, 0);
    }
}

fn review(setting: &Setting, world: &mut World, id: OrderId, order: &Order) {
    let terms = &setting.general().service;
    let mut dice = setting.seed.stream(Stream::Review, order.placed.0, order_luck(world, order, 12));
    if !dice.chance(terms.review_share.mid) {
        return;
    }
    let days = f64::from(order.arrived.since(order.placed));
    let late = f64::from(order.arrived.since(order.promised)).min(15.0);
    let mut stars = terms.star_base.mid + terms.star_per_day.mid * days + terms.star_per_late_day.mid * late;
    let (made_whole, unanswered) = record_of(world, id);
    if order.defective && !made_whole {
        stars += terms.star_defect.mid;
    }
    if unanswered {
        stars += terms.star_no_reply.mid;
    }
    stars += terms.star_sd.mid * dist::normal(&mut dice);
    let stars = stars.round().clamp(1.0, 5.0) as u32;
    let listing = &mut world.listings[order.listing];
    listing.reviews += 1;
    listing.stars_sum += stars;
    world.events.push(Event::Reviewed { order: id, listing: order.listing, stars });
}

/// Whether a complaint about an order was settled fairly, and whether any message was left unanswered.
fn record_of(world: &World, id: OrderId) -> (bool, bool) {
    let (mut made_whole, mut unanswered) = (false, false);
    for (_, enquiry) in world.enquiries.iter() {
        if enquiry.order == id {
            match enquiry.state {
                EnquiryState::Settled { fair, .. } => made_whole |= fair,
                EnquiryState::Lapsed => unanswered = true,
                EnquiryState::Open => {}
            }
        }
    }
    (made_whole, unanswered)
}

/// Agents answer, deadlines pass.
pub fn day(setting: &Setting, world: &mut World) {
    for shop in world.shops.ids() {
        for market in setting.markets.ids() {
            agents(setting, world, shop, market);
        }
    }
    for id in world.enquiries.ids() {
        let enquiry = &world.enquiries[id];
        if enquiry.state == EnquiryState::Open && enquiry.deadline < world.day {
            lapse(setting, world, id);
        }
    }
}

/// Agents work oldest first and by the book: broken is replaced or refunded, returns are refunded, questions answered.
fn agents(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId) {
    let count = world.presence(shop, market).agents;
    if count == 0 {
        return;
    }
    let wage = Money(setting.markets[market].agent_day.0 * i64::from(count));
    treasury::pay_local(setting, world, shop, market, Purpose::Staff, wage, Cause::Rule(Stage::Service));
    let terms = &setting.general().service;
    let mut answers = (f64::from(count) * terms.agent_minutes.mid / terms.minutes_per_answer.mid) as u32;
    for id in world.enquiries.ids() {
        let enquiry = &world.enquiries[id];
        let mine = enquiry.shop == shop && setting.niches[enquiry.niche].market == market;
        if answers == 0 || !mine || enquiry.state != EnquiryState::Open || enquiry.opens > world.day {
            continue;
        }
        let response = match enquiry.kind {
            EnquiryKind::Broken if replacement_place(setting, world, enquiry).is_some() => Response::Replace,
            EnquiryKind::Broken | EnquiryKind::Return => Response::RefundFull,
            EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::CustomsCharge => Response::Answer,
        };
        settle(setting, world, id, response);
        answers -= 1;
    }
}

/// Nobody answered: complaints become disputes, questions become a bad record.
fn lapse(setting: &Setting, world: &mut World, id: EnquiryId) {
    let enquiry = world.enquiries[id].clone();
    let order = world.orders.get(enquiry.order);
    let mut dice = enquiry_dice(setting, world, &enquiry, Stream::Resolution);
    match enquiry.kind {
        EnquiryKind::Broken | EnquiryKind::Return => dispute(setting, world, id, &enquiry, &order, &mut dice),
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::CustomsCharge => {}
    }
    note_reply(setting, world, &enquiry, false);
    world.enquiries[id].state = EnquiryState::Lapsed;
    world.events.push(Event::EnquiryLapsed { shop: enquiry.shop, enquiry: id });
}

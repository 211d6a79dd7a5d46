//! What follows an order and its delivery: questions, claims and returns, reviews, and buyers who come again.

use super::{Enquiry, EnquiryKind, EnquiryState, Mood, order_luck};
use crate::base::calendar::Day;
use crate::base::dice::{Dice, Stream};
use crate::base::dist;
use crate::base::money::Currency;
use crate::model::setting::Setting;
use crate::model::words::{Channel, DutyTerms, LanguageRole, ReturnReason};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::orders::{Order, OrderState};
use crate::sim::stage::payments;
use crate::sim::stage::pricing::Fulfilment;
use crate::sim::world::{OrderId, ShopId, World};

const AFTER_SALE_DAYS: u32 = 2;
const REVIEW_DAYS: u32 = 7;
/// Of all contacts, those about an order before it arrives; the others are claims and returns, which arise by themselves.
/// Shares of contact reasons as ShipmentGuard reports them for Gorgias shops, 2025.
const ABOUT_ORDERS: f64 = 0.72;
/// Share of those who got the wrong thing that say so.
const WRONG_ITEM_CLAIMED: f64 = 0.85;
/// Returns where a shop takes goods back for more than two weeks, times the usual.
const EASY_RETURNS: f64 = 1.15;
const EASY_DAYS: u32 = 14;
/// What of the regulars a day keeps: half have gone elsewhere after two months.
const REGULARS_KEPT: f64 = 0.988_5;
/// Beyond this lateness nobody comes back content.
const FORGIVEN_DAYS: u32 = 3;
const LATE_COUNTED: f64 = 15.0;

/// What a customer writes about, before the rest of the message is drawn.
struct Topic {
    kind: EnquiryKind,
    reason: Option<ReturnReason>,
    photo: bool,
    abuse: bool,
    wait: u32,
}

impl Topic {
    fn plain(kind: EnquiryKind, wait: u32) -> Topic {
        Topic { kind, reason: None, photo: false, abuse: false, wait }
    }
}

/// A contact may arise from an order that was just placed: a question before sending, or about where it is.
pub fn contact(setting: &Setting, world: &mut World, id: OrderId) {
    let order = world.orders.get(id);
    let niche = world.listings[order.listing].niche;
    let market = &setting.markets[setting.niches[niche].market];
    let terms = &setting.general().service;
    let mut dice = setting.seed.stream(Stream::Enquiry, order.placed.0, order_luck(world, &order, 0));
    if !dice.chance(market.contacts_per_order * ABOUT_ORDERS) {
        return;
    }
    let pick = dice.unit();
    let offer = &world.listings[order.listing].offer;
    let abroad = matches!(offer.fulfilment, Fulfilment::Direct { .. }) && offer.duty == DutyTerms::Dap;
    let (before, invoice) = (terms.asks_before.mid, terms.asks_before.mid + terms.asks_invoice.mid);
    let topic = if pick < before {
        Topic::plain(EnquiryKind::ProductQuestion, 0)
    } else if pick < invoice {
        Topic::plain(EnquiryKind::Invoice, 1)
    } else if pick < invoice + terms.asks_where.mid || !abroad {
        Topic::plain(EnquiryKind::WhereIsIt, order.promised.since(order.placed) / 2 + 1)
    } else {
        Topic::plain(EnquiryKind::CustomsCharge, order.due.since(order.placed))
    };
    open(setting, world, id, topic, &mut dice);
}

fn open(setting: &Setting, world: &mut World, order: OrderId, topic: Topic, dice: &mut Dice) {
    let terms = &setting.general().service;
    let row = world.orders.get(order);
    let (shop, niche) = (world.listings[row.listing].shop, world.listings[row.listing].niche);
    let market = &setting.markets[setting.niches[niche].market];
    let shares: Vec<f64> = market.languages.iter().map(|language| language.share).collect();
    let language = market.languages.get(dice.pick_weighted(&shares)).map_or(LanguageRole::Trade, |row| row.role);
    // Anger is likelier where something went wrong.
    let wrong =
        if topic.kind == EnquiryKind::ProductQuestion || topic.kind == EnquiryKind::Invoice { 0.5 } else { 1.3 };
    let (angry, annoyed) = (terms.angry_share.mid * wrong, terms.annoyed_share.mid * wrong);
    let mood = match dice.unit() {
        draw if draw < angry => Mood::Angry,
        draw if draw < angry + annoyed => Mood::Annoyed,
        _ => Mood::Calm,
    };
    let opens = world.day.plus(topic.wait);
    let patience = if mood == Mood::Angry { 1 } else { terms.deadline_days.mid as u32 };
    let id = world.enquiries.push(Enquiry {
        shop,
        niche,
        order,
        kind: topic.kind,
        reason: topic.reason,
        language,
        mood,
        photo: topic.photo,
        abuse: topic.abuse,
        opens,
        deadline: opens.plus(patience),
        state: EnquiryState::Open,
    });
    world.events.push(Event::EnquiryOpened { shop, enquiry: id, kind: topic.kind });
}

/// The first look at a delivered order.
pub fn delivered_due(day: Day) -> Day {
    day.plus(AFTER_SALE_DAYS)
}

/// What follows a delivery: complaints and returns after some days, then the review, then the order is over.
pub fn after_sale(setting: &Setting, world: &mut World, id: OrderId) {
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
    let stars = match order.let_down {
        true => None,
        false => review(setting, world, id, &order, setting.general().service.review_share.mid),
    };
    let late = order.arrived.since(order.promised) > FORGIVEN_DAYS;
    let whole = !order.let_down && (!(order.defective || order.wrong_item) || order.made_whole);
    if whole && !late && stars.is_none_or(|stars| stars >= 4) {
        let listing = &world.listings[order.listing];
        let (shop, niche) = (listing.shop, &setting.niches[listing.niche]);
        world.presence_mut(shop, niche.market).loyal[niche.product.0 as usize] += f64::from(order.units);
    }
    world.orders.advance(id, OrderState::Kept, day);
}

/// Regulars find other shops.
pub fn forget(world: &mut World) {
    for (_, shop) in world.shops.iter_mut() {
        for presence in shop.presence.iter_mut().filter(|presence| presence.entered.is_some()) {
            presence.loyal.iter_mut().for_each(|regulars| *regulars *= REGULARS_KEPT);
        }
    }
}

/// Share of an order's kind that buyers want to send back.
fn return_chance(setting: &Setting, world: &World, order: &Order) -> f64 {
    let terms = &setting.general().service;
    let listing = &world.listings[order.listing];
    let niche = &setting.niches[listing.niche];
    let live = if order.channel == Some(Channel::Livestream) { terms.live_returns.mid } else { 1.0 };
    let abroad = match listing.offer.fulfilment {
        Fulfilment::Direct { .. } => terms.abroad_returns.mid,
        Fulfilment::Local => 1.0,
    };
    let easy = if listing.offer.return_days > EASY_DAYS { EASY_RETURNS } else { 1.0 };
    setting.goods[niche.product].return_share * setting.markets[niche.market].return_factor * live * abroad * easy
}

fn complain(setting: &Setting, world: &mut World, id: OrderId, order: &Order) {
    let terms = &setting.general().service;
    let returns = return_chance(setting, world, order);
    let mut dice = setting.seed.stream(Stream::Return, order.placed.0, order_luck(world, order, 11));
    // The cited share is of claims: so many made-up ones come on top of the honest ones that orders bring on average.
    let honest = returns + terms.defect_claim_share.mid * setting.general().suppliers.defect_factory.mid;
    let made_up = honest * terms.abuse_share.mid / (1.0 - terms.abuse_share.mid);
    let (claim, abuse, back, photo, why) = (dice.unit(), dice.unit(), dice.unit(), dice.unit(), dice.unit());
    let honest_photo = photo < terms.photo_honest.mid;
    let claim_of = |kind, reason| Topic { kind, reason, photo: honest_photo, abuse: false, wait: 0 };
    let topic = if order.defective && claim < terms.defect_claim_share.mid {
        claim_of(EnquiryKind::Broken, None)
    } else if order.wrong_item && claim < WRONG_ITEM_CLAIMED {
        claim_of(EnquiryKind::WrongItem, None)
    } else if abuse < made_up {
        let photo = photo < terms.photo_abuse.mid;
        Topic { kind: EnquiryKind::Broken, reason: None, photo, abuse: true, wait: 0 }
    } else if back < returns {
        claim_of(EnquiryKind::Return, Some(reason(setting, world, order, why)))
    } else {
        return;
    };
    open(setting, world, id, topic, &mut dice);
}

/// Why goods go back, by the shares of the product.
fn reason(setting: &Setting, world: &World, order: &Order, mut draw: f64) -> ReturnReason {
    let product = setting.niches[world.listings[order.listing].niche].product;
    for (reason, share) in &setting.goods[product].returns {
        if draw < *share {
            return *reason;
        }
        draw -= share;
    }
    ReturnReason::ChangedMind
}

/// What the stars of an order rest on; the buyer's own mood and the rounding to whole stars come on top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StarParts {
    pub usual: f64,
    pub days: f64,
    pub late: f64,
    /// Broken or wrong and not made good, or an honest claim refused.
    pub fault: f64,
    pub no_reply: f64,
}

impl StarParts {
    pub fn of(setting: &Setting, order: &Order) -> StarParts {
        let terms = &setting.general().service;
        let days = f64::from(order.arrived.since(order.placed));
        let late = f64::from(order.arrived.since(order.promised)).min(LATE_COUNTED);
        let fault = order.let_down || (order.defective || order.wrong_item) && !order.made_whole;
        StarParts {
            usual: terms.star_base.mid,
            days: terms.star_per_day.mid * days,
            late: terms.star_per_late_day.mid * late,
            fault: if fault { terms.star_defect.mid } else { 0.0 },
            no_reply: if order.unanswered { terms.star_no_reply.mid } else { 0.0 },
        }
    }

    pub fn total(&self) -> f64 {
        self.usual + self.days + self.late + self.fault + self.no_reply
    }
}

/// The review of a buyer whose honest claim was not met: at once, and likelier than a content buyer's.
pub(super) fn review_let_down(setting: &Setting, world: &mut World, id: OrderId) {
    let order = world.orders.get(id);
    if order.state == OrderState::Delivered {
        review(setting, world, id, &order, setting.general().service.review_share_refused.mid);
    }
}

/// Stars, if the buyer gives any: the cited regression on days, lateness and defects.
fn review(setting: &Setting, world: &mut World, id: OrderId, order: &Order, share: f64) -> Option<u32> {
    let terms = &setting.general().service;
    let mut dice = setting.seed.stream(Stream::Review, order.placed.0, order_luck(world, order, 12));
    if !dice.chance(share) {
        return None;
    }
    let stars = StarParts::of(setting, order).total() + terms.star_sd.mid * dist::normal(&mut dice);
    let stars = stars.round().clamp(1.0, 5.0) as u32;
    let listing = &mut world.listings[order.listing];
    listing.reviews += 1;
    listing.stars_sum += stars;
    world.events.push(Event::Reviewed { order: id, listing: order.listing, stars });
    Some(stars)
}

/// Goods that come back sound go to the lot they came from, at the cost they left with.
pub fn give_back(world: &mut World, id: OrderId, order: &Order, shop: ShopId) {
    world.stock.give_back(order.lot, order.units, order.cost);
    let credit = if order.state == OrderState::OnWay { Purpose::GoodsOnWay } else { Purpose::CostOfGoods };
    let cause = Cause::Order(id);
    world.ledger.post(world.day, shop, Currency::HOME, Purpose::Inventory, credit, order.cost, cause);
}

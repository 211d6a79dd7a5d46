//! Demand: shoppers meet the offers of a niche, orders are written, parcels are sent and arrive.
//!
//! Builds each niche's field for the choice kernel from listings and incumbents, hands the kernel's counts out as single
//! orders with their own luck, and carries orders to the door. The equations are `model::taste`'s, the sampling
//! `sim::choice`'s.

use super::choice::{Field, Kernel, Sales};
use super::event::Event;
use super::landed;
use super::ledger::{Cause, Purpose};
use super::orders::{Order, OrderState};
use super::stage::marketing::Reach;
use super::stage::pricing::{Fulfilment, Listing, STEPS};
use super::stage::{compliance, logistics, payments, service};
use super::stock::{Exit, Place};
use super::treasury;
use super::world::{ListingId, OrderId, World, address};
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, NicheId, Setting};
use crate::model::taste::{Face, Taste};
use crate::model::words::{DutyTerms, Method};

/// How much of yesterday's 28-day sales is left today.
const SALES_MEMORY: f64 = 27.0 / 28.0;
const DAYS_PER_WEEK: f64 = 7.0;

/// The day's trade in every niche.
pub fn trade(setting: &Setting, world: &mut World, reached: &[Reach]) {
    let taste = Taste::of(setting.general());
    let mut kernel = Kernel::default();
    let mut sales = Sales::default();
    for niche in setting.niches.ids() {
        let listings = live_listings(world, niche);
        let (field, keys) = field(setting, world, &taste, niche, &listings, reached);
        let incumbents = setting.niches[niche].incumbents.len();
        kernel.sell_day(setting.seed, world.day.0, &keys, &field, incumbents, &mut sales);
        record(setting, world, niche, &listings, &field, &sales, reached);
    }
}

/// Listings that can sell in a niche today, in the order they were opened.
fn live_listings(world: &World, niche: NicheId) -> Vec<ListingId> {
    let live = |(_, listing): &(ListingId, &Listing)| listing.live && listing.niche == niche;
    world.listings.iter().filter(live).map(|(id, _)| id).collect()
}

/// Units a listing can send today.
pub fn available(setting: &Setting, world: &World, listing: &Listing) -> u32 {
    let niche = &setting.niches[listing.niche];
    let place = match listing.offer.fulfilment {
        Fulfilment::Local => Place::Market(niche.market),
        Fulfilment::Direct(_) => Place::Hub,
    };
    world.stock.on_hand(listing.shop, niche.product, place)
}

/// The listing as buyers see it today.
pub fn face_of(setting: &Setting, world: &World, taste: &Taste, listing: &Listing, reach: Reach) -> Face {
    let niche = &setting.niches[listing.niche];
    let presence = world.presence(listing.shop, niche.market);
    let offer = &listing.offer;
    let duty_at_door = match (offer.fulfilment, offer.duty) {
        (Fulfilment::Direct(_), DutyTerms::Dap) => {
            // A buyer pays on the declared worth of the goods, about what they cost at the works.
            let worth = setting.goods[niche.product].works_home;
            let duties = compliance::parcel_duties(setting, niche.market, niche.product, worth);
            world.in_local(niche.market, duties.total())
        }
        (Fulfilment::Direct(_), DutyTerms::Ddp) | (Fulfilment::Local, _) => Money::ZERO,
    };
    let mut luck = setting.seed.stream(Stream::Market, 0, address(&[listing.shop.0, listing.niche.0]));
    Face {
        price: offer.price,
        ship: offer.ship_fee,
        duty_at_door,
        rating: listing.rating().unwrap_or(taste.prior_rating),
        reviews: f64::from(listing.reviews),
        promised_days: f64::from(offer.promised_days),
        established: listing.is_established(),
        certificate: presence.papers[niche.product.0 as usize].is_certified(world.day),
        local_stock: offer.fulfilment == Fulfilment::Local,
        fast_reply: presence.quick_reply,
        content: content_z(offer.content),
        card: f64::from(offer.card) / f64::from(STEPS),
        fit: 0.5 * setting.general().demand.fit_sd.mid * dist::normal(&mut luck),
        sales_28: listing.sales_28,
        ads: reach.relative,
        is_new: f64::from(world.day.since(listing.opened)) < taste.new_boost_days,
        pay_coverage: payments::coverage(setting, niche.market, &presence.methods),
    }
}

/// Steps of content on the scale of standard deviations between sellers: none is 1.5 below the mean, all 1.5 above.
fn content_z(steps: u32) -> f64 {
    3.0 * f64::from(steps) / f64::from(STEPS) - 1.5
}

/// The niche as the kernel wants it: incumbents first, then listings; and the address of each offer's luck.
fn field(
    setting: &Setting,
    world: &World,
    taste: &Taste,
    niche: NicheId,
    listings: &[ListingId],
    reached: &[Reach],
) -> (Field, Vec<u64>) {
    let terms = &setting.niches[niche];
    let state = &world.niches[niche];
    let market = &setting.markets[terms.market];
    let coefficient = setting.goods[terms.product].price_coefficient;
    let mut faces: Vec<Face> = Vec::with_capacity(terms.incumbents.len() + listings.len());
    let mut keys = Vec::with_capacity(faces.capacity());
    let mut stock = Vec::with_capacity(faces.capacity());
    for (index, offer) in terms.incumbents.iter().enumerate() {
        faces.push(Face::of_incumbent(offer, state.price[index], state.sales_28[index]));
        keys.push(address(&[niche.0, 0, index as u32]));
        stock.push(if state.back[index] > world.day { 0 } else { u64::MAX });
    }
    for &id in listings {
        let listing = &world.listings[id];
        faces.push(face_of(setting, world, taste, listing, reached[id.0 as usize]));
        keys.push(address(&[niche.0, 1, listing.shop.0]));
        let can_be_paid = !world.presence(listing.shop, terms.market).methods.is_empty();
        stock.push(if can_be_paid { u64::from(available(setting, world, listing)) } else { 0 });
    }
    let ranks: Vec<f64> =
        faces.iter().zip(&stock).map(|(face, &units)| if units > 0 { face.rank(taste) } else { 0.0 }).collect();
    let total: f64 = ranks.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let seen: Vec<f64> = faces.iter().zip(&ranks).map(|(face, &rank)| face.seen(taste, rank, total)).collect();
    let appeal: Vec<_> = faces.iter().map(|face| face.appeal(taste, coefficient, terms.reference)).collect();
    let mut weight = Vec::with_capacity(market.segments.len() * faces.len());
    for segment in &market.segments {
        weight.extend(appeal.iter().zip(&seen).map(|(appeal, seen)| seen * math::exp(appeal.to(segment))));
    }
    let shoppers = shoppers(setting, world, niche);
    let field = Field {
        segments: market.segments.len(),
        offers: faces.len(),
        weight,
        arrivals: market.segments.iter().map(|segment| shoppers * segment.share).collect(),
        lambda: taste.lambda,
        pull: vec![terms.pull; market.segments.len()],
        stock,
    };
    (field, keys)
}

/// Shoppers with the occasion today: the ordinary week's, the season, the drift, and the day's own chance (gamma).
fn shoppers(setting: &Setting, world: &World, niche: NicheId) -> f64 {
    let general = setting.general();
    let terms = &setting.niches[niche];
    let season = setting.markets[terms.market].season(setting.date(world.day));
    let mut dice = setting.seed.stream(Stream::Demand, world.day.0, u64::from(niche.0));
    let shape = general.demand.dispersion.mid;
    let mood = dist::gamma(&mut dice, shape) / shape;
    let usual = terms.orders_week / DAYS_PER_WEEK / general.demand.inside_share.mid;
    usual * season * math::exp(world.niches[niche].trend) * mood
}

/// Writes down what the kernel decided: incumbents' sales as numbers, listings' as orders.
fn record(
    setting: &Setting,
    world: &mut World,
    niche: NicheId,
    listings: &[ListingId],
    field: &Field,
    sales: &Sales,
    reached: &[Reach],
) {
    let incumbents = setting.niches[niche].incumbents.len();
    let state = &mut world.niches[niche];
    state.orders_today = sales.sold.iter().sum::<u64>() as u32;
    for (index, held) in state.sales_28.iter_mut().enumerate() {
        *held = *held * SALES_MEMORY + sales.sold[index] as f64;
    }
    for (offset, &id) in listings.iter().enumerate() {
        let column = incumbents + offset;
        let units = sales.sold[column] as u32;
        let by_segment = (0..field.segments).map(|segment| sales.joint[segment * field.offers + column]);
        let by_segment: Vec<u64> = by_segment.collect();
        let sold_out = field.stock[column] > 0 && u64::from(units) == field.stock[column];
        place_orders(setting, world, id, &by_segment);
        let listing = &mut world.listings[id];
        listing.sales_28 = listing.sales_28 * SALES_MEMORY + f64::from(units);
        listing.orders += units;
        let clicks = reached[id.0 as usize].clicks;
        world.events.push(Event::Traded { listing: id, clicks, units, sold_out });
    }
}

fn place_orders(setting: &Setting, world: &mut World, id: ListingId, by_segment: &[u64]) {
    let mut nth = 0;
    for (segment, &count) in by_segment.iter().enumerate() {
        for _ in 0..count {
            place_order(setting, world, id, segment as u32, nth);
            nth += 1;
        }
    }
}

/// One order: its way to pay, the unit it gets, the parcel that leaves.
fn place_order(setting: &Setting, world: &mut World, id: ListingId, segment: u32, nth: u32) {
    let listing = world.listings[id].clone();
    let niche = &setting.niches[listing.niche];
    let market = &setting.markets[niche.market];
    let key = |question: u32| address(&[listing.shop.0, listing.niche.0, nth, question]);
    let mut dice = setting.seed.stream(Stream::Payment, world.day.0, key(0));
    let method =
        payments::choose(setting, niche.market, &world.presence(listing.shop, niche.market).methods, &mut dice);
    let place = match listing.offer.fulfilment {
        Fulfilment::Local => Place::Market(niche.market),
        Fulfilment::Direct(_) => Place::Hub,
    };
    let taken = world.stock.take(listing.shop, niche.product, place, 1, Exit::Sold);
    let unit = taken.first().expect("the kernel sells no more than there is");
    let defective = dice.chance(world.stock.lots[unit.lot].defect_share);
    let (day, home) = (world.day, Currency::HOME);
    let mut luck = setting.seed.stream(Stream::LastMile, day.0, key(0));
    let buyer_place = market.segments[segment as usize].place;
    let days = match listing.offer.fulfilment {
        Fulfilment::Local => logistics::door_days(setting, niche.market, buyer_place, &mut luck),
        Fulfilment::Direct(mode) => {
            let lane = market.lane(mode).expect("listings are checked");
            logistics::parcel_days(setting, niche.market, lane, buyer_place, &mut luck)
        }
    };
    let order = world.orders.push(Order {
        listing: id,
        placed: day,
        nth,
        segment,
        method,
        state: OrderState::OnWay,
        due: day.plus(days),
        promised: day.plus(listing.offer.promised_days),
        arrived: day,
        lot: unit.lot,
        defective,
        price: listing.offer.price,
        ship: listing.offer.ship_fee,
        cost: unit.value,
    });
    let cause = Cause::Order(order);
    world.ledger.post(day, listing.shop, home, Purpose::GoodsOnWay, Purpose::Inventory, unit.value, cause);
    send(setting, world, order, &listing, niche.market);
    service::contact(setting, world, order);
}

/// Pays for the parcel: the last mile and the work of the warehouse, or the parcel lane and the last mile; and, delivered
/// duty paid, what the buyer would owe.
fn send(setting: &Setting, world: &mut World, order: OrderId, listing: &Listing, market: MarketId) {
    let terms = &setting.markets[market];
    let product = setting.niches[listing.niche].product;
    let (day, shop, home, cause) = (world.day, listing.shop, Currency::HOME, Cause::Order(order));
    match listing.offer.fulfilment {
        Fulfilment::Local => {
            let cost = terms.last_mile + terms.pick_pack;
            treasury::pay_local(setting, world, shop, market, Purpose::Delivery, cost, cause);
        }
        Fulfilment::Direct(mode) => {
            let lane = terms.lane(mode).expect("listings are checked");
            let freight = landed::freight(setting, &setting.goods[product], lane, 1);
            world.ledger.post(day, shop, home, Purpose::ParcelFreight, Purpose::Cash, freight, cause);
            treasury::pay_local(setting, world, shop, market, Purpose::Delivery, terms.last_mile, cause);
            if listing.offer.duty == DutyTerms::Ddp {
                let worth = setting.goods[product].works_home;
                let due = compliance::parcel_duties(setting, market, product, worth).total();
                world.ledger.post(day, shop, home, Purpose::ParcelDuty, Purpose::Cash, due, cause);
            }
        }
    }
}

/// Everything that is due at a door today, and what follows a delivery.
pub fn deliver(setting: &Setting, world: &mut World) {
    for id in world.orders.due_on(world.day) {
        match world.orders.state(id) {
            OrderState::OnWay => arrive(setting, world, id),
            OrderState::Delivered => service::after_sale(setting, world, id),
            OrderState::Kept | OrderState::Refused | OrderState::Lost | OrderState::Seized | OrderState::Refunded => {}
        }
    }
}

/// What becomes of a parcel on its last day.
enum AtDoor {
    Taken,
    Refused,
    Lost,
    Seized,
}

fn arrive(setting: &Setting, world: &mut World, id: OrderId) {
    let order = world.orders.get(id);
    let listing = world.listings[order.listing].clone();
    let (day, shop) = (world.day, listing.shop);
    let days = day.since(order.placed);
    let late_days = day.since(order.promised);
    let cause = Cause::Order(id);
    let post = |world: &mut World, debit| {
        world.ledger.post(day, shop, Currency::HOME, debit, Purpose::GoodsOnWay, order.cost, cause);
    };
    match at_door(setting, world, &order, &listing, late_days) {
        AtDoor::Taken => {
            post(world, Purpose::CostOfGoods);
            world.orders.arrive(id, day);
            world.orders.advance(id, OrderState::Delivered, service::delivered_due(day));
            payments::earn(setting, world, id, &order);
            world.events.push(Event::Delivered { order: id, listing: order.listing, days, late_days });
        }
        AtDoor::Refused => {
            // What was sent from the market comes back into it, at the price of the way back; from abroad it is scrapped.
            let market = setting.niches[listing.niche].market;
            if listing.offer.fulfilment == Fulfilment::Local
                && world.stock.lots[order.lot].place == Place::Market(market)
            {
                service::give_back(world, id, &order, shop);
                let back = setting.markets[market].last_mile;
                treasury::pay_local(setting, world, shop, market, Purpose::Delivery, back, cause);
            } else {
                post(world, Purpose::WriteOffs);
            }
            world.orders.advance(id, OrderState::Refused, day);
            world.events.push(Event::ParcelRefused { order: id, listing: order.listing });
        }
        AtDoor::Lost => {
            post(world, Purpose::WriteOffs);
            world.orders.advance(id, OrderState::Lost, day);
            world.events.push(Event::ParcelLost { order: id, listing: order.listing });
        }
        AtDoor::Seized => {
            post(world, Purpose::WriteOffs);
            world.orders.advance(id, OrderState::Seized, day);
            world.events.push(Event::ParcelSeized { order: id, listing: order.listing });
        }
    }
}

/// Lost on the lane, stopped at the border, refused at the door, or taken; each by its own dice.
fn at_door(setting: &Setting, world: &World, order: &Order, listing: &Listing, late_days: u32) -> AtDoor {
    let niche = &setting.niches[listing.niche];
    let market = &setting.markets[niche.market];
    let mut dice = setting.seed.stream(Stream::Refusal, order.placed.0, service::order_luck(world, order, 0));
    let (lost, opened, refused): (f64, f64, f64) = (dice.unit(), dice.unit(), dice.unit());
    if let Fulfilment::Direct(mode) = listing.offer.fulfilment {
        let lane = market.lane(mode).expect("listings are checked");
        if lost < lane.loss {
            return AtDoor::Lost;
        }
        let papers = &world.presence(listing.shop, niche.market).papers[niche.product.0 as usize];
        let missing = setting.goods[niche.product].certificate.is_some() && !papers.is_certified(order.placed);
        if missing && opened < market.inspection_parcel {
            return AtDoor::Seized;
        }
    }
    if refused < refusal_chance(setting, niche.market, order, listing, late_days) {
        return AtDoor::Refused;
    }
    AtDoor::Taken
}

/// Chance that a parcel is refused or cannot be handed over: by method and place, more when late or when duty is asked
/// for at the door.
fn refusal_chance(setting: &Setting, market: MarketId, order: &Order, listing: &Listing, late_days: u32) -> f64 {
    /// Odds rise by this much for each late day, up to a week: cited refusal rises from 22 % to 35 % with slow attempts.
    const PER_LATE_DAY: f64 = 0.06;
    /// A duty asked for at the door turns away this many more.
    const DUTY_AT_DOOR: f64 = 1.4;
    let terms = &setting.markets[market];
    let base = match order.method {
        Method::Cod => terms.refusal_cod,
        Method::MobileMoney | Method::Card | Method::BankTransfer => terms.refusal_prepaid,
    };
    let place = &terms.places[terms.segments[order.segment as usize].place as usize];
    let late = 1.0 + PER_LATE_DAY * f64::from(late_days.min(7));
    let dap = matches!(listing.offer.fulfilment, Fulfilment::Direct(_)) && listing.offer.duty == DutyTerms::Dap;
    (base * place.refusal_factor * late * if dap { DUTY_AT_DOOR } else { 1.0 }).min(0.95)
}

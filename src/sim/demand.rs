//! Demand: shoppers meet the offers of a niche, orders are written, parcels are sent and arrive.
//!
//! Builds each niche's field for the choice kernel from listings and incumbents, hands the kernel's counts out as single
//! orders with their own luck, and carries orders to the door. The equations are `model::taste`'s, the sampling
//! `sim::choice`'s.

use super::choice::{Field, Kernel, Sales};
use super::event::Event;
use super::ledger::{Cause, Purpose};
use super::orders::{Order, OrderState};
use super::shoppers::Shoppers;
use super::stage::marketing::{ChannelDay, Reach};
use super::stage::pricing::{Fulfilment, Listing, STEPS};
use super::stage::{compliance, logistics, payments, service};
use super::stock::{Exit, Place};
use super::world::{ListingId, OrderId, ShopId, World, address};
use super::{climate, landed, treasury};
use crate::base::dice::Stream;
use crate::base::dist;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, NicheId, Segment, Setting};
use crate::model::taste::{Appeal, Face, Taste};
use crate::model::words::{Channel, DutyTerms, Habit, Method};

/// How much of yesterday's 28-day sales is left today.
const SALES_MEMORY: f64 = 27.0 / 28.0;
const DAYS_PER_WEEK: f64 = 7.0;
const MONTH: u32 = 30;

/// Somebody who watches the trade without touching it.
pub trait Watch {
    /// Buyers and offers of a niche met, and this was sold.
    fn met(&mut self, world: &World, niche: NicheId, listings: &[ListingId], meeting: &Meeting, sales: &Sales);
}

/// Nobody watches.
pub struct Nobody;

impl Watch for Nobody {
    fn met(&mut self, _: &World, _: NicheId, _: &[ListingId], _: &Meeting, _: &Sales) {}
}

/// The day's trade in every niche.
pub fn trade(setting: &Setting, world: &mut World, reached: &[Reach], watch: &mut impl Watch) {
    let taste = Taste::of(setting.general());
    let mut kernel = Kernel::default();
    let mut sales = Sales::default();
    let live = open_listings(setting, world);
    for niche in setting.niches.ids() {
        let listings = &live[niche.0 as usize];
        let meeting = meeting(setting, world, &taste, niche, listings, reached);
        let incumbents = setting.niches[niche].incumbents.len();
        kernel.sell_day(setting.seed, world.day.0, &meeting.keys, &meeting.field, incumbents, &mut sales);
        watch.met(world, niche, listings, &meeting, &sales);
        record(setting, world, niche, listings, &meeting.field, &sales, reached);
        for &id in listings {
            trade_buyers(setting, world, id);
        }
    }
}

/// Listings that can sell today, by niche, in the order they were opened.
pub fn open_listings(setting: &Setting, world: &World) -> Vec<Vec<ListingId>> {
    let mut open = vec![Vec::new(); setting.niches.len()];
    for (id, listing) in world.listings.iter() {
        let niche = &setting.niches[listing.niche];
        if listing.is_open(world.day) && !climate::is_recalled(setting, niche.market, niche.product, world.day) {
            open[listing.niche.0 as usize].push(id);
        }
    }
    open
}

/// Where a listing's orders are sent from.
fn source(setting: &Setting, listing: &Listing) -> Place {
    match listing.offer.fulfilment {
        Fulfilment::Local => Place::Market(setting.niches[listing.niche].market),
        Fulfilment::Direct { origin, .. } => Place::Hub(origin),
    }
}

/// Units a listing can send today.
pub fn available(setting: &Setting, world: &World, listing: &Listing) -> u32 {
    world.stock.on_hand(listing.shop, setting.niches[listing.niche].product, source(setting, listing))
}

/// The listing as buyers see it today.
pub fn face_of(setting: &Setting, world: &World, taste: &Taste, listing: &Listing, reach: &Reach) -> Face {
    let niche = &setting.niches[listing.niche];
    let market = &setting.markets[niche.market];
    let presence = world.presence(listing.shop, niche.market);
    let offer = &listing.offer;
    let day = world.day;
    let duty_at_door = match (offer.fulfilment, offer.duty) {
        (Fulfilment::Direct { .. }, DutyTerms::Dap) => {
            // A buyer pays on the declared worth of the goods, about what they cost at the works.
            let worth = setting.goods[niche.product].works_home;
            let duties = landed::parcel_duties(setting, niche.market, niche.product, worth, day);
            world.in_local(niche.market, duties.total())
        }
        (Fulfilment::Direct { .. }, DutyTerms::Ddp) | (Fulfilment::Local, _) => Money::ZERO,
    };
    let papers = compliance::required(setting, niche.market, niche.product, day);
    let held = &presence.papers[niche.product.0 as usize];
    let certified = !papers.is_empty() && papers.iter().all(|paper| held.holds(*paper, day));
    let first = world.stock.at(listing.shop, niche.product, source(setting, listing)).next();
    let design = first.map_or(0.0, |(_, lot)| lot.design);
    let mut luck = setting.seed.stream(Stream::Market, 0, address(&[listing.shop.0, listing.niche.0]));
    let team = if presence.centre.has_team(day) { setting.general().centre.team_trust.mid } else { 0.0 };
    Face {
        price: listing.asked(day),
        ship: offer.ship_fee,
        duty_at_door,
        rating: listing.rating().unwrap_or(taste.prior_rating),
        reviews: f64::from(listing.reviews),
        promised_days: f64::from(offer.promised_days),
        established: listing.is_established(),
        certificate: certified,
        brand: false,
        team,
        returns: f64::from(offer.return_days.max(market.withdrawal_days).min(MONTH)) / f64::from(MONTH),
        local_stock: offer.fulfilment == Fulfilment::Local,
        fast_reply: presence.quick_reply,
        content: content_z(offer.content),
        card: f64::from(offer.card) / f64::from(STEPS),
        fit: 0.5 * setting.general().demand.fit_sd.mid * dist::normal(&mut luck) + design,
        sales_28: listing.sales_28 / niche.sales_unit,
        ads: reach.relative(),
        is_new: f64::from(day.since(listing.opened)) < taste.new_boost_days,
        campaign: listing.is_in_campaign(setting, day),
        pay_coverage: payments::coverage(setting, world, listing.shop, niche.market),
        readers: market.readers(&offer.languages),
    }
}

/// Steps of content on the scale of standard deviations between sellers: none is 1.5 below the mean, all 1.5 above.
fn content_z(steps: u32) -> f64 {
    3.0 * f64::from(steps) / f64::from(STEPS) - 1.5
}

/// Buyers and offers of a niche on a day, as the kernel wants them.
#[derive(Clone)]
pub struct Meeting {
    /// Incumbents first, then listings.
    pub field: Field,
    /// The address of each offer's luck.
    pub keys: Vec<u64>,
    pub faces: Vec<Face>,
    /// How likely each offer is considered by a person.
    pub seen: Vec<f64>,
}

/// Builds a niche's field for today.
pub fn meeting(
    setting: &Setting,
    world: &World,
    taste: &Taste,
    niche: NicheId,
    listings: &[ListingId],
    reached: &[Reach],
) -> Meeting {
    let terms = &setting.niches[niche];
    let count = terms.incumbents.len() + listings.len();
    let mut faces: Vec<Face> = Vec::with_capacity(count);
    let mut keys = Vec::with_capacity(count);
    let mut stock = Vec::with_capacity(count);
    for (index, (offer, state)) in terms.incumbents.iter().zip(&world.niches[niche].offers).enumerate() {
        faces.push(Face::of_incumbent(offer, state.price, state.sales_28 / terms.sales_unit, state.reviews));
        keys.push(address(&[niche.0, 0, index as u32]));
        stock.push(if state.back > world.day { 0 } else { u64::MAX });
    }
    for &id in listings {
        let listing = &world.listings[id];
        let nobody = Reach::default();
        let reach = reached.get(id.0 as usize).unwrap_or(&nobody);
        let face = face_of(setting, world, taste, listing, reach);
        keys.push(address(&[niche.0, 1, listing.shop.0]));
        let can_be_paid = face.pay_coverage > 0.0;
        stock.push(if can_be_paid { u64::from(available(setting, world, listing)) } else { 0 });
        faces.push(face);
    }
    let (field, seen) = field(setting, world, taste, niche, &faces, stock);
    Meeting { field, keys, faces, seen }
}

/// The kernel's tables for offers with these faces and stocks, and how likely each is considered by a person.
pub fn field(
    setting: &Setting,
    world: &World,
    taste: &Taste,
    niche: NicheId,
    faces: &[Face],
    stock: Vec<u64>,
) -> (Field, Vec<f64>) {
    let terms = &setting.niches[niche];
    let market = &setting.markets[terms.market];
    let coefficient = setting.goods[terms.product].price_coefficient;
    let ranks: Vec<f64> =
        faces.iter().zip(&stock).map(|(face, &units)| if units > 0 { face.rank(taste) } else { 0.0 }).collect();
    let total: f64 = ranks.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let seen: Vec<f64> = faces.iter().zip(&ranks).map(|(face, &rank)| face.seen(taste, rank, total)).collect();
    let parsed: Vec<f64> = faces.iter().zip(&ranks).map(|(face, &rank)| face.parsed(taste, rank)).collect();
    let appeal: Vec<_> = faces.iter().map(|face| face.appeal(taste, coefficient, terms.reference)).collect();
    let delegation = climate::delegation(setting, terms.market, world.day);
    let shoppers = Shoppers::of(setting, world, niche).total();
    let mut weight = vec![0.0; market.segments.len() * faces.len()];
    let mut arrivals = Vec::with_capacity(market.segments.len());
    for (index, segment) in market.segments.iter().enumerate() {
        let (visible, part) = match segment.habit {
            Habit::AiDelegator => (&parsed, delegation),
            Habit::PriceHunter | Habit::Pragmatic | Habit::TrustSeeker | Habit::Urgent => (&seen, 1.0 - delegation),
        };
        // Nobody arrives in a segment without people: its row may stay empty.
        if part > 0.0 {
            weigh(&appeal, visible, segment, &mut weight[index * faces.len()..(index + 1) * faces.len()]);
        }
        arrivals.push(shoppers * part * segment.share);
    }
    let field = Field {
        segments: market.segments.len(),
        offers: faces.len(),
        weight,
        arrivals,
        lambda: taste.lambda,
        pull: vec![terms.pull; market.segments.len()],
        stock,
    };
    (field, seen)
}

/// What a segment gives each offer: how likely it is considered times the exponential of its utility.
fn weigh(appeal: &[Appeal], visible: &[f64], segment: &Segment, row: &mut [f64]) {
    for (weight, appeal) in row.iter_mut().zip(appeal) {
        *weight = appeal.to(segment);
    }
    // Apart from the utilities, so that this loop over plain numbers becomes vector code.
    for (weight, seen) in row.iter_mut().zip(visible) {
        *weight = seen * math::exp(*weight);
    }
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
    let reviewed = setting.general().service.review_share.mid;
    let state = &mut world.niches[niche];
    state.orders_today = sales.sold.iter().sum::<u64>() as u32;
    for (offer, &sold) in state.offers.iter_mut().zip(&sales.sold) {
        offer.sales_28 = offer.sales_28 * SALES_MEMORY + sold as f64;
        offer.reviews += sold as f64 * reviewed;
    }
    for (offset, &id) in listings.iter().enumerate() {
        let column = incumbents + offset;
        let units = sales.sold[column] as u32;
        let by_segment = (0..field.segments).map(|segment| sales.joint[segment * field.offers + column]);
        let by_segment: Vec<u64> = by_segment.collect();
        let sold_out = field.stock[column] > 0 && u64::from(units) == field.stock[column];
        let reach = &reached[id.0 as usize];
        let brought = place_orders(setting, world, id, &by_segment, reach);
        let listing = &mut world.listings[id];
        listing.sales_28 = listing.sales_28 * SALES_MEMORY + f64::from(units);
        listing.orders += units;
        let channels = Channel::ALL.iter().zip(reach.clicks).zip(brought);
        let channels = channels.filter(|((_, clicks), orders)| *clicks > 0.0 || *orders > 0);
        let channels =
            channels.map(|((&channel, clicks), orders)| ChannelDay { channel, clicks: clicks as u32, orders });
        let channels = channels.collect();
        world.events.push(Event::Traded { listing: id, units, channels, sold_out });
    }
}

/// Writes a day's orders of a listing; says how many each channel brought.
fn place_orders(
    setting: &Setting,
    world: &mut World,
    id: ListingId,
    by_segment: &[u64],
    reach: &Reach,
) -> [u32; Channel::ALL.len()] {
    let (shop, niche) = (world.listings[id].shop, world.listings[id].niche);
    let terms = &setting.niches[niche];
    let places: Vec<f64> = setting.markets[terms.market].places.iter().map(|place| place.share).collect();
    // An order came by whatever made the offer seen, in proportion.
    let per_click = setting.general().demand.rank_ads.mid;
    let mut ways = vec![1.0 + per_click * reach.own];
    ways.extend(reach.bought.iter().map(|bought| per_click * bought));
    let asked = world.listings[id].asked(world.day);
    let mut brought = [0; Channel::ALL.len()];
    let mut nth = 0;
    for (segment, &count) in by_segment.iter().enumerate() {
        for _ in 0..count {
            let mut dice = setting.seed.stream(Stream::Buyer, world.day.0, address(&[shop.0, niche.0, nth]));
            let way = dice.pick_weighted(&ways);
            let channel = way.checked_sub(1).map(|way| Channel::ALL[way]);
            if let Some(way) = way.checked_sub(1) {
                brought[way] += 1;
            }
            let place = dice.pick_weighted(&places) as u32;
            let buyer = Buyer { segment: segment as u32, place, channel, units: 1, price: asked };
            place_order(setting, world, id, nth, buyer);
            nth += 1;
        }
    }
    brought
}

/// The way of an order that is placed today, with its luck: `nth` of the listing's orders of the day, to a place.
pub fn way(setting: &Setting, world: &World, id: ListingId, nth: u32, place: u32) -> logistics::DoorWay {
    let listing = &world.listings[id];
    let market = setting.niches[listing.niche].market;
    let key = address(&[listing.shop.0, listing.niche.0, nth, 0]);
    let mut luck = setting.seed.stream(Stream::LastMile, world.day.0, key);
    match listing.offer.fulfilment {
        Fulfilment::Local => logistics::door_way(setting, world, listing.shop, market, place, &mut luck),
        Fulfilment::Direct { origin, mode } => {
            let lane = setting.markets[market].lane(origin, mode).expect("listings are checked");
            logistics::parcel_way(setting, world, listing.shop, market, lane, place, &mut luck)
        }
    }
}

/// Who orders, and what.
struct Buyer {
    segment: u32,
    place: u32,
    channel: Option<Channel>,
    units: u32,
    /// For all units.
    price: Money,
}

/// Shops and offices that saw the goods in a showroom order in quantity, at a trade price.
fn trade_buyers(setting: &Setting, world: &mut World, id: ListingId) {
    /// Trade orders are told from the others by a place of their own in the day.
    const TRADE: u32 = 1 << 30;
    let terms = &setting.general().centre;
    let listing = &world.listings[id];
    let (shop, niche) = (listing.shop, &setting.niches[listing.niche]);
    let shown = world.presence(shop, niche.market).centre.has_showroom(world.day);
    if !shown || listing.offer.fulfilment != Fulfilment::Local {
        return;
    }
    let key = address(&[shop.0, listing.niche.0]);
    let mut dice = setting.seed.stream(Stream::TradeOrder, world.day.0, key);
    // The dearer the offer against the usual price, the fewer come.
    let dear = math::ln(listing.asked(world.day).major() / niche.reference.major());
    let keen = math::exp(setting.goods[niche.product].price_coefficient * dear).min(3.0);
    let orders = dist::poisson(&mut dice, terms.trade_orders_week.mid / DAYS_PER_WEEK * keen);
    for nth in 0..orders.min(20) as u32 {
        let wanted = 1 + dist::poisson(&mut dice, terms.trade_units.mid - 1.0) as u32;
        let place = Place::Market(niche.market);
        let first = world.stock.at(shop, niche.product, place).next().map_or(0, |(_, lot)| lot.on_hand);
        let units = wanted.min(first);
        if units == 0 {
            return;
        }
        let price = world.listings[id].asked(world.day).units(units).times(terms.trade_price.mid);
        let buyer = Buyer { segment: 0, place: 0, channel: None, units, price };
        let order = place_order(setting, world, id, TRADE + nth, buyer);
        world.listings[id].orders += 1;
        world.events.push(Event::TradeOrder { order, listing: id, units });
    }
}

/// One order: its way to pay, the units it gets, the parcel that leaves.
fn place_order(setting: &Setting, world: &mut World, id: ListingId, nth: u32, buyer: Buyer) -> OrderId {
    let listing = &world.listings[id];
    let (shop, niche_id) = (listing.shop, listing.niche);
    let promised = listing.offer.promised_days;
    let ship = listing.offer.ship_fee;
    let place = source(setting, listing);
    let niche = &setting.niches[niche_id];
    let key = address(&[shop.0, niche_id.0, nth, 0]);
    let mut dice = setting.seed.stream(Stream::Payment, world.day.0, key);
    let method = payments::choose(setting, world, shop, niche.market, &mut dice);
    let taken = world.stock.take(shop, niche.product, place, buyer.units, Exit::Sold);
    let unit = taken.first().expect("the kernel sells no more than there is");
    let cost = taken.iter().map(|part| part.value).sum();
    let defective = dice.chance(world.stock.lots[unit.lot].defect_share);
    let wrong_item = dice.chance(setting.general().service.wrong_item.mid);
    let (day, home, lot) = (world.day, Currency::HOME, unit.lot);
    let days = way(setting, world, id, nth, buyer.place).days();
    let order = world.orders.push(Order {
        listing: id,
        placed: day,
        nth,
        units: buyer.units,
        segment: buyer.segment,
        place: buyer.place,
        channel: buyer.channel,
        method,
        state: OrderState::OnWay,
        due: day.plus(days),
        promised: day.plus(promised),
        arrived: day,
        lot,
        defective,
        wrong_item,
        made_whole: false,
        unanswered: false,
        let_down: false,
        price: buyer.price,
        ship,
        cost,
    });
    let cause = Cause::Order(order);
    world.ledger.post(day, shop, home, Purpose::GoodsOnWay, Purpose::Inventory, cost, cause);
    send(setting, world, order, shop, niche_id);
    service::contact(setting, world, order);
    order
}

/// Pays for the parcel: the last mile and the work of the warehouse, or the parcel lane and the last mile; and, delivered
/// duty paid, what the buyer would owe, with a broker's fee where the shop has no registration.
fn send(setting: &Setting, world: &mut World, id: OrderId, shop: ShopId, niche: NicheId) {
    /// Units that go in one carton.
    const CARTON: u32 = 4;
    let order = world.orders.get(id);
    let (market, product) = (setting.niches[niche].market, setting.niches[niche].product);
    let terms = &setting.markets[market];
    let offer = &world.listings[order.listing].offer;
    let (day, home, cause) = (world.day, Currency::HOME, Cause::Order(id));
    let cartons = order.units.div_ceil(CARTON);
    match offer.fulfilment {
        Fulfilment::Local => {
            let own = world.presence(shop, market).centre.has_warehouse(day);
            let handling = if own { setting.general().centre.warehouse_cost.mid } else { 1.0 };
            let cost = (terms.last_mile + terms.pick_pack.times(handling)).units(cartons);
            treasury::pay_local(setting, world, shop, market, Purpose::Delivery, cost, cause);
        }
        Fulfilment::Direct { origin, mode } => {
            let lane = terms.lane(origin, mode).expect("listings are checked");
            let freight = landed::freight(setting, world, market, &setting.goods[product], lane, order.units);
            let ddp = offer.duty == DutyTerms::Ddp;
            world.ledger.post(day, shop, home, Purpose::ParcelFreight, Purpose::Cash, freight, cause);
            treasury::pay_local(setting, world, shop, market, Purpose::Delivery, terms.last_mile, cause);
            if ddp {
                let worth = setting.goods[product].works_home;
                let due = landed::parcel_duties(setting, market, product, worth, day).total();
                let registered = world.presence(shop, market).is_registered(day);
                let due = if registered { due } else { due.times(1.0 + landed::PARCEL_BROKER) };
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
    if let Fulfilment::Direct { origin, mode } = listing.offer.fulfilment {
        let lane = market.lane(origin, mode).expect("listings are checked");
        if lost < lane.loss {
            return AtDoor::Lost;
        }
        let lacking = compliance::missing(setting, world, listing.shop, niche.market, niche.product, order.placed);
        if !lacking.is_empty() && opened < market.inspection_parcel {
            return AtDoor::Seized;
        }
    }
    if refused < refusal_chance(setting, world, niche.market, order, listing, late_days) {
        return AtDoor::Refused;
    }
    AtDoor::Taken
}

/// Chance that a parcel is refused or cannot be handed over: by method and place, more when late or when duty is asked
/// for at the door.
fn refusal_chance(
    setting: &Setting,
    world: &World,
    market: MarketId,
    order: &Order,
    listing: &Listing,
    late_days: u32,
) -> f64 {
    /// Late days beyond these turn nobody away who was not turned away before.
    const LATE_COUNTED: u32 = 7;
    let general = setting.general();
    let terms = &setting.markets[market];
    let base = match order.method {
        Method::Cod => terms.refusal_cod,
        Method::MobileMoney | Method::Card | Method::BankTransfer | Method::Instalment | Method::Voucher => {
            terms.refusal_prepaid
        }
    };
    let place = &terms.places[order.place as usize];
    let late = 1.0 + general.payments.refusal_late_day.mid * f64::from(late_days.min(LATE_COUNTED));
    let dap = matches!(listing.offer.fulfilment, Fulfilment::Direct { .. }) && listing.offer.duty == DutyTerms::Dap;
    // Only where something is due at the door.
    let worth = setting.goods[setting.niches[listing.niche].product].works_home;
    let product = setting.niches[listing.niche].product;
    let dap = dap && landed::parcel_duties(setting, market, product, worth, order.placed).total() > Money::ZERO;
    let asked = if dap { general.payments.refusal_duty.mid } else { 1.0 };
    let team = world.presence(listing.shop, market).centre.has_team(order.placed);
    let called = if team { general.centre.team_refusals.mid } else { 1.0 };
    (base * place.refusal_factor * late * asked * called).min(0.95)
}

//! Orders, one by one but stored in columns: a customer writes about *this* order, and a shop-year has 100,000 of them.
//!
//! Rows are appended in the order of the days and never removed. The longest prefix of finished orders is *sealed*: its
//! rows are folded into a running digest once, so that hashing the world each day costs what is still open, not what
//! ever happened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::stock::LotId;
use super::world::{ListingId, OrderId};
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::base::ids::Id;
use crate::base::money::Money;
use crate::model::words::Method;

/// Where an order is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// Paid or to be paid on delivery, and on its way.
    OnWay,
    /// With the buyer; reviews, returns and complaints may follow.
    Delivered,
    /// Over, and kept.
    Kept,
    /// Over: refused at the door or not reachable; the goods came back.
    Refused,
    Lost,
    Seized,
    /// Over: refunded in full, whether or not the goods came back.
    Refunded,
}

impl OrderState {
    pub fn is_open(self) -> bool {
        match self {
            OrderState::OnWay | OrderState::Delivered => true,
            OrderState::Kept | OrderState::Refused | OrderState::Lost | OrderState::Seized | OrderState::Refunded => {
                false
            }
        }
    }
}

/// One order as a row: what is written when it is placed, and read when its customer writes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Order {
    pub listing: ListingId,
    pub placed: Day,
    /// Which of the listing's orders of that day: with listing and day, the address of all its luck.
    pub nth: u32,
    pub segment: u32,
    pub method: Method,
    pub state: OrderState,
    /// The day of the next thing that happens to it.
    pub due: Day,
    pub promised: Day,
    /// The day it reached the buyer; the day it was placed until then.
    pub arrived: Day,
    pub lot: LotId,
    pub defective: bool,
    /// Local currency.
    pub price: Money,
    pub ship: Money,
    /// Home currency: what the goods cost to land.
    pub cost: Money,
}

/// All orders, a column a property.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrderBook {
    listing: Vec<ListingId>,
    placed: Vec<Day>,
    nth: Vec<u32>,
    segment: Vec<u32>,
    method: Vec<Method>,
    state: Vec<OrderState>,
    due: Vec<Day>,
    promised: Vec<Day>,
    arrived: Vec<Day>,
    lot: Vec<LotId>,
    defective: Vec<bool>,
    price: Vec<Money>,
    ship: Vec<Money>,
    cost: Vec<Money>,
    sealed: u32,
    sealed_digest: Option<Digest>,
}

impl OrderBook {
    pub fn push(&mut self, order: Order) -> OrderId {
        let Order {
            listing,
            placed,
            nth,
            segment,
            method,
            state,
            due,
            promised,
            arrived,
            lot,
            defective,
            price,
            ship,
            cost,
        } = order;
        self.listing.push(listing);
        self.placed.push(placed);
        self.nth.push(nth);
        self.segment.push(segment);
        self.method.push(method);
        self.state.push(state);
        self.due.push(due);
        self.promised.push(promised);
        self.arrived.push(arrived);
        self.lot.push(lot);
        self.defective.push(defective);
        self.price.push(price);
        self.ship.push(ship);
        self.cost.push(cost);
        OrderId::at(self.listing.len() - 1)
    }

    /// The order as a row.
    pub fn get(&self, id: OrderId) -> Order {
        let row = id.index();
        Order {
            listing: self.listing[row],
            placed: self.placed[row],
            nth: self.nth[row],
            segment: self.segment[row],
            method: self.method[row],
            state: self.state[row],
            due: self.due[row],
            promised: self.promised[row],
            arrived: self.arrived[row],
            lot: self.lot[row],
            defective: self.defective[row],
            price: self.price[row],
            ship: self.ship[row],
            cost: self.cost[row],
        }
    }

    pub fn len(&self) -> usize {
        self.listing.len()
    }

    pub fn is_empty(&self) -> bool {
        self.listing.is_empty()
    }

    pub fn state(&self, id: OrderId) -> OrderState {
        self.state[id.index()]
    }

    /// Moves an order on: its new state, and when the next thing happens to it.
    pub fn advance(&mut self, id: OrderId, state: OrderState, due: Day) {
        self.state[id.index()] = state;
        self.due[id.index()] = due;
    }

    /// Notes the day an order reached its buyer.
    pub fn arrive(&mut self, id: OrderId, day: Day) {
        self.arrived[id.index()] = day;
    }

    /// The open orders for which today is the day, oldest first.
    pub fn due_on(&self, day: Day) -> Vec<OrderId> {
        (self.sealed as usize..self.len())
            .filter(|&row| self.due[row] == day && self.state[row].is_open())
            .map(OrderId::at)
            .collect()
    }

    /// All orders that are not over, oldest first.
    pub fn open(&self) -> impl Iterator<Item = OrderId> + '_ {
        (self.sealed as usize..self.len()).filter(|&row| self.state[row].is_open()).map(OrderId::at)
    }

    /// The orders between warehouse and door.
    pub fn on_way(&self) -> impl Iterator<Item = Order> + '_ {
        self.open().map(|id| self.get(id)).filter(|order| order.state == OrderState::OnWay)
    }

    /// How many orders of some listings were paid back in full.
    pub fn refunded(&self, of: impl Fn(ListingId) -> bool) -> u32 {
        let rows = self.state.iter().zip(&self.listing);
        rows.filter(|(state, listing)| **state == OrderState::Refunded && of(**listing)).count() as u32
    }

    /// Folds the finished orders at the front into the running digest.
    pub fn seal(&mut self) {
        let from = self.sealed as usize;
        let open = self.state[from..].iter().position(|state| state.is_open());
        let to = open.map_or(self.len(), |gap| from + gap);
        if to > from {
            let rows = self.digest_of_rows(from, to);
            self.sealed_digest = Some(digest_of(&(&self.sealed_digest, rows)));
            self.sealed = u32::try_from(to).expect("orders fit u32");
        }
    }

    /// The digest of everything: the sealed part by its running digest, the rest by its rows.
    pub fn digest(&self) -> Digest {
        digest_of(&(self.sealed, &self.sealed_digest, self.digest_of_rows(self.sealed as usize, self.len())))
    }

    fn digest_of_rows(&self, from: usize, to: usize) -> Digest {
        let OrderBook {
            listing,
            placed,
            nth,
            segment,
            method,
            state,
            due,
            promised,
            arrived,
            lot,
            defective,
            price,
            ship,
            cost,
            sealed: _,
            sealed_digest: _,
        } = self;
        digest_of(&(
            (&listing[from..to], &placed[from..to], &nth[from..to], &segment[from..to], &method[from..to]),
            (
                &state[from..to],
                &due[from..to],
                &promised[from..to],
                &arrived[from..to],
                &lot[from..to],
                &defective[from..to],
            ),
            (&price[from..to], &ship[from..to], &cost[from..to]),
        ))
    }
}

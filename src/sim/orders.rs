//! Orders, one by one but stored in columns: a customer writes about *this* order, and a shop-year has 100,000 of them.
//!
//! Rows are appended in the order of the days and never removed. The longest prefix of finished orders is *sealed*: its
//! rows are folded into a running digest once, so that hashing the world each day costs what is still open, not what
//! ever happened. Where nobody asks for digests, sealed rows wait to be folded, day by day as they were sealed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::stock::LotId;
use super::world::{ListingId, OrderId};
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::base::ids::Id;
use crate::base::money::Money;
use crate::model::words::{Channel, Method};

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

/// Declares an order as a row and the book that keeps its fields in columns.
macro_rules! columns {
    ($($(#[$doc:meta])* $field:ident: $type:ty,)*) => {
        /// One order as a row: what is written when it is placed, and read when its customer writes.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Order {
            $($(#[$doc])* pub $field: $type,)*
        }

        /// All orders, a column a property.
        #[derive(Clone, Debug, Default)]
        pub struct OrderBook {
            $($field: Vec<$type>,)*
            sealed: u32,
            /// Where the sealed rows of each day end that are not yet in the running digest.
            waiting: Vec<u32>,
            /// How many rows are in the running digest.
            folded: u32,
            sealed_digest: Option<Digest>,
        }

        impl OrderBook {
            pub fn push(&mut self, order: Order) -> OrderId {
                $(self.$field.push(order.$field);)*
                OrderId::at(self.len() - 1)
            }

            /// The order as a row.
            pub fn get(&self, id: OrderId) -> Order {
                Order { $($field: self.$field[id.index()],)* }
            }

            fn digest_of_rows(&self, from: usize, to: usize) -> Digest {
                digest_of(&[$(digest_of(&&self.$field[from..to])),*])
            }
        }
    };
}

columns! {
    listing: ListingId,
    placed: Day,
    /// Which of the listing's orders of that day: with listing and day, the address of all its luck.
    nth: u32,
    /// More than one for trade buyers.
    units: u32,
    segment: u32,
    place: u32,
    /// What brought the buyer; nothing for a search without advertising.
    channel: Option<Channel>,
    method: Method,
    state: OrderState,
    /// The day of the next thing that happens to it.
    due: Day,
    promised: Day,
    /// The day it reached the buyer; the day it was placed until then.
    arrived: Day,
    lot: LotId,
    defective: bool,
    wrong_item: bool,
    /// Whether a complaint was settled fairly, and whether a message was left unanswered.
    made_whole: bool,
    unanswered: bool,
    /// Whether an honest claim went to the marketplace because the shop did not meet it.
    let_down: bool,
    /// Local currency, all units together.
    price: Money,
    ship: Money,
    /// Home currency: what the goods cost to land.
    cost: Money,
}

impl OrderBook {
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
        self.touch(id);
        self.state[id.index()] = state;
        self.due[id.index()] = due;
    }

    /// Before a row changes: the running digest holds a row as it was when it was sealed.
    fn touch(&mut self, id: OrderId) {
        if id.index() < self.sealed as usize {
            self.fold();
        }
    }

    /// Notes the day an order reached its buyer.
    pub fn arrive(&mut self, id: OrderId, day: Day) {
        self.touch(id);
        self.arrived[id.index()] = day;
    }

    /// Notes how a message about an order ended.
    pub fn note_service(&mut self, id: OrderId, made_whole: bool, unanswered: bool) {
        self.touch(id);
        self.made_whole[id.index()] |= made_whole;
        self.unanswered[id.index()] |= unanswered;
    }

    /// Notes that an honest claim was not met.
    pub fn note_let_down(&mut self, id: OrderId) {
        self.let_down[id.index()] = true;
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

    /// All orders ever, oldest first.
    pub fn all(&self) -> impl Iterator<Item = (OrderId, Order)> + '_ {
        (0..self.len()).map(OrderId::at).map(|id| (id, self.get(id)))
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

    /// Seals the finished orders at the front; they wait to be folded into the running digest.
    pub fn seal(&mut self) {
        let from = self.sealed as usize;
        let open = self.state[from..].iter().position(|state| state.is_open());
        let to = open.map_or(self.len(), |gap| from + gap);
        if to > from {
            self.sealed = u32::try_from(to).expect("orders fit u32");
            self.waiting.push(self.sealed);
        }
    }

    /// Whether sealed rows are not yet in the running digest.
    pub fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Folds sealed rows into the running digest, in the portions in which they were sealed.
    pub fn fold(&mut self) {
        for to in std::mem::take(&mut self.waiting) {
            let rows = self.digest_of_rows(self.folded as usize, to as usize);
            self.sealed_digest = Some(digest_of(&(&self.sealed_digest, rows)));
            self.folded = to;
        }
    }

    /// The digest of everything: the sealed part by its running digest, the rest by its rows. Nothing may wait.
    pub fn digest(&self) -> Digest {
        debug_assert!(!self.waits(), "sealed rows are not in the running digest");
        digest_of(&(self.sealed, &self.sealed_digest, self.digest_of_rows(self.sealed as usize, self.len())))
    }
}

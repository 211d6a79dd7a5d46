//! Goods, lot by lot: where they are, what they cost to land, and where every unit went.
//!
//! Units enter by a purchase and leave by a sale, a loss or a scrapping; a move makes a child lot. What is on hand is
//! kept beside the counters that explain it, and `audit` compares the two each day. Goods leave first in, first out.

use serde::Serialize;

use super::world::{PurchaseId, ShipmentId, ShopId};
use crate::base::calendar::Day;
use crate::base::ids::Table;
use crate::base::money::Money;
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::Origin;

crate::ids! {
    /// A lot: units of one batch that came to one place together.
    LotId;
}

/// Where a lot stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Place {
    /// The forwarder's warehouse at an origin.
    Hub(Origin),
    Transit(ShipmentId),
    Market(MarketId),
}

#[derive(Clone, Debug, Serialize)]
pub struct Lot {
    pub shop: ShopId,
    pub product: ProductId,
    pub place: Place,
    pub batch: PurchaseId,
    pub parent: Option<LotId>,
    pub since: Day,
    /// Hidden: share of units with a major defect.
    pub defect_share: f64,
    /// What an own design is worth to buyers; 0 for ready-made goods.
    pub design: f64,
    pub units_in: u32,
    pub on_hand: u32,
    pub sold: u32,
    pub lost: u32,
    pub scrapped: u32,
    pub moved: u32,
    pub returned: u32,
    /// Landed cost of the units on hand, home currency.
    pub value: Money,
}

/// How units leave a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Sold,
    Lost,
    Scrapped,
    Moved,
}

/// Units taken out of one lot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken {
    pub lot: LotId,
    pub units: u32,
    pub value: Money,
}

/// All lots of all shops.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StockBook {
    pub lots: Table<LotId, Lot>,
    /// The lots of each shop: only a way to find them.
    #[serde(skip)]
    by_shop: Vec<Vec<LotId>>,
}

impl StockBook {
    /// Adds a lot.
    pub fn push(&mut self, lot: Lot) -> LotId {
        let shop = lot.shop.0 as usize;
        let id = self.lots.push(lot);
        if self.by_shop.len() <= shop {
            self.by_shop.resize(shop + 1, Vec::new());
        }
        self.by_shop[shop].push(id);
        id
    }

    /// The lots of a shop, oldest first.
    pub fn of(&self, shop: ShopId) -> impl Iterator<Item = (LotId, &Lot)> {
        self.by_shop.get(shop.0 as usize).into_iter().flatten().map(|id| (*id, &self.lots[*id]))
    }

    /// Units of a product that a shop has at a place.
    pub fn on_hand(&self, shop: ShopId, product: ProductId, place: Place) -> u32 {
        self.at(shop, product, place).map(|(_, lot)| lot.on_hand).sum()
    }

    /// The lots with goods in them of a product at a place, oldest first.
    pub fn at(&self, shop: ShopId, product: ProductId, place: Place) -> impl Iterator<Item = (LotId, &Lot)> {
        self.of(shop).filter(move |(_, lot)| lot.on_hand > 0 && lot.product == product && lot.place == place)
    }

    /// Takes up to `units` out of a place, first in first out; says what came out of which lot.
    pub fn take(&mut self, shop: ShopId, product: ProductId, place: Place, units: u32, exit: Exit) -> Vec<Taken> {
        let ids: Vec<LotId> = self.at(shop, product, place).map(|(id, _)| id).collect();
        let mut wanted = units;
        let mut taken = Vec::new();
        for id in ids {
            if wanted == 0 {
                break;
            }
            let part = wanted.min(self.lots[id].on_hand);
            taken.push(self.take_from(id, part, exit));
            wanted -= part;
        }
        taken
    }

    /// Takes units out of one lot, with their share of its value; the last unit takes what is left of it.
    pub fn take_from(&mut self, id: LotId, units: u32, exit: Exit) -> Taken {
        let lot = &mut self.lots[id];
        assert!(units <= lot.on_hand, "{units} units out of a lot that holds {}", lot.on_hand);
        let value = match lot.on_hand {
            0 => Money::ZERO,
            held => Money((i128::from(lot.value.0) * i128::from(units) / i128::from(held)) as i64),
        };
        lot.on_hand -= units;
        lot.value -= value;
        match exit {
            Exit::Sold => lot.sold += units,
            Exit::Lost => lot.lost += units,
            Exit::Scrapped => lot.scrapped += units,
            Exit::Moved => lot.moved += units,
        }
        Taken { lot: id, units, value }
    }

    /// Puts a unit back into the lot it was sold from, at the cost it left with.
    pub fn give_back(&mut self, id: LotId, units: u32, value: Money) {
        let lot = &mut self.lots[id];
        lot.on_hand += units;
        lot.returned += units;
        lot.value += value;
    }

    /// Moves part of a lot into a child at another place, with its value.
    pub fn move_part(&mut self, id: LotId, units: u32, place: Place, day: Day) -> LotId {
        let taken = self.take_from(id, units, Exit::Moved);
        let parent = &self.lots[id];
        let child = Lot {
            place,
            parent: Some(id),
            since: day,
            units_in: units,
            on_hand: units,
            sold: 0,
            lost: 0,
            scrapped: 0,
            moved: 0,
            returned: 0,
            value: taken.value,
            ..parent.clone()
        };
        self.push(child)
    }
}

//! Double-entry books of every shop, in every currency it touches.
//!
//! A posting is one debit and one credit of the same amount in the same currency, so no posting can be out of balance;
//! `audit` still adds the whole up each day. Exchange is two postings through a clearing account, one in each currency,
//! and the spread is a third of its own, so that rate and fee stay apart. The world keeps balances and a running digest
//! of all postings ever made; the postings themselves leave with the day's log.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::world::{ComplaintId, EnquiryId, OrderId, PurchaseId, ShipmentId, ShopId};
use crate::base::calendar::Day;
use crate::base::digest::{Digest, digest_of};
use crate::base::money::{Currency, Money};
use crate::model::stage::Stage;

/// What kind of account a purpose is, which decides how a report reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Asset,
    Liability,
    Equity,
    Clearing,
    Income,
    Expense,
}

/// Declares the accounts, each with its kind.
macro_rules! purposes {
    ($($(#[$doc:meta])* $name:ident: $kind:ident),* $(,)?) => {
        /// What an account is for. Debits are positive in every balance.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Purpose {
            $($(#[$doc])* $name),*
        }

        impl Purpose {
            pub const ALL: &'static [Purpose] = &[$(Purpose::$name),*];

            pub fn kind(self) -> Kind {
                match self {
                    $(Purpose::$name => Kind::$kind),*
                }
            }
        }
    };
}

purposes! {
    Cash: Asset,
    Receivable: Asset,
    Inventory: Asset,
    GoodsOnWay: Asset,
    SupplierDeposit: Asset,
    CreditLine: Liability,
    VatPayable: Liability,
    Capital: Equity,
    FxClearing: Clearing,
    Sales: Income,
    ShippingIncome: Income,
    InsuranceClaims: Income,
    CostOfGoods: Expense,
    Commission: Expense,
    PaymentFees: Expense,
    Delivery: Expense,
    ParcelFreight: Expense,
    ParcelDuty: Expense,
    Advertising: Expense,
    Storage: Expense,
    Research: Expense,
    SourcingCosts: Expense,
    Content: Expense,
    Registration: Expense,
    Penalties: Expense,
    Staff: Expense,
    Refunds: Expense,
    Chargebacks: Expense,
    WriteOffs: Expense,
    FxSpread: Expense,
    Interest: Expense,
    Insurance: Expense,
    /// Design, moulds and first parts of a product of one's own.
    Design: Expense,
    /// The overseas centre: team, showroom, warehouse.
    Premises: Expense,
}

/// Why a posting was made, so that any number can be walked back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A decision of this stage.
    Decision(Stage),
    /// A rule of this stage that runs by itself.
    Rule(Stage),
    Order(OrderId),
    Purchase(PurchaseId),
    Shipment(ShipmentId),
    Enquiry(EnquiryId),
    Complaint(ComplaintId),
}

/// One debit and one credit.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Posting {
    pub id: u32,
    pub day: Day,
    pub shop: ShopId,
    pub currency: Currency,
    pub debit: Purpose,
    pub credit: Purpose,
    pub amount: Money,
    pub cause: Cause,
}

/// The books.
#[derive(Clone, Debug, Serialize)]
pub struct Ledger {
    currencies: u32,
    /// By shop, then currency, then purpose.
    balances: Vec<Money>,
    posted: u32,
    history: Digest,
    #[serde(skip)]
    today: Vec<Posting>,
    /// Postings of closed days that are not yet in the running digest.
    #[serde(skip)]
    waiting: Vec<Vec<Posting>>,
}

impl Ledger {
    pub fn new(shops: u32, currencies: u32) -> Ledger {
        let accounts = (shops * currencies) as usize * Purpose::ALL.len();
        Ledger {
            currencies,
            balances: vec![Money::ZERO; accounts],
            posted: 0,
            history: Digest([0; 32]),
            today: Vec::new(),
            waiting: Vec::new(),
        }
    }

    fn account(&self, shop: ShopId, currency: Currency, purpose: Purpose) -> usize {
        (shop.0 * self.currencies + currency.0) as usize * Purpose::ALL.len() + purpose as usize
    }

    /// The balance of one account, debits positive.
    pub fn balance(&self, shop: ShopId, currency: Currency, purpose: Purpose) -> Money {
        self.balances[self.account(shop, currency, purpose)]
    }

    /// Posts `amount` (never negative) from `credit` to `debit`; nothing is posted for nothing.
    #[allow(
        clippy::too_many_arguments,
        reason = "a posting has these parts, and naming them at the call is the record"
    )]
    pub fn post(
        &mut self,
        day: Day,
        shop: ShopId,
        currency: Currency,
        debit: Purpose,
        credit: Purpose,
        amount: Money,
        cause: Cause,
    ) {
        assert!(!amount.is_negative(), "a posting of {amount} from {credit:?} to {debit:?}");
        if amount == Money::ZERO {
            return;
        }
        let (to, from) = (self.account(shop, currency, debit), self.account(shop, currency, credit));
        self.balances[to] += amount;
        self.balances[from] -= amount;
        self.today.push(Posting { id: self.posted, day, shop, currency, debit, credit, amount, cause });
        self.posted += 1;
    }

    /// Hands over the day's postings; they wait to be folded into the running digest.
    pub fn close_day(&mut self) -> Vec<Posting> {
        let today = std::mem::take(&mut self.today);
        self.waiting.push(today.clone());
        today
    }

    /// Whether closed days are not yet in the running digest.
    pub fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Folds the closed days into the running digest, one by one.
    pub fn fold(&mut self) {
        for day in self.waiting.drain(..) {
            self.history = digest_of(&(&self.history, &day));
        }
    }

    /// The sum of all balances of a shop in a currency: zero, or the books are wrong.
    pub fn trial_balance(&self, shop: ShopId, currency: Currency) -> Money {
        Purpose::ALL.iter().map(|&purpose| self.balance(shop, currency, purpose)).sum()
    }

    pub fn currencies(&self) -> impl Iterator<Item = Currency> + use<> {
        (0..self.currencies).map(Currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_index_their_own_accounts() {
        for (index, purpose) in Purpose::ALL.iter().enumerate() {
            assert_eq!(*purpose as usize, index);
        }
    }
}

//! Receipts: a number that a student sees, opened into what it came from.
//!
//! A receipt is a tree of named parts. Under each whole, the parts add up to it or multiply to it, as `join` says, and
//! [`Receipt::check`] holds it to that. No formula of the rules stands here a second time: parts are read off the
//! functions that made the number, with the world as it stood when they did. Names are keys, not sentences.
//!
//! A receipt holds what a shop could not know (demand, luck): it is for runs that are over or are looked back at.

mod books;
mod delivery;
mod evidence;
mod landed;
mod moved;
mod rating;
mod sales;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use evidence::{Evidence, Span, Trouble};

use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::{ProductId, Setting};
use crate::model::stage::Stage;
use crate::model::words::{Mode, Origin};
use crate::run::journal::Recording;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::stock::LotId;
use crate::sim::world::{ComplaintId, EnquiryId, ListingId, OrderId, PurchaseId, ShipmentId};

/// What can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum What {
    Sales,
    Profit,
    Cash,
    Landed,
    Delivery,
    Rating,
}

impl What {
    pub const ALL: [What; 6] = [What::Sales, What::Profit, What::Cash, What::Landed, What::Delivery, What::Rating];

    pub fn word(self) -> &'static str {
        match self {
            What::Sales => "sales",
            What::Profit => "profit",
            What::Cash => "cash",
            What::Landed => "landed",
            What::Delivery => "delivery",
            What::Rating => "rating",
        }
    }
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Query {
    pub what: What,
    /// This day alone; else the whole run, or its last day for what stands on one day.
    pub day: Option<Day>,
    /// What sales are compared with; the day before where nothing is given.
    pub against: Option<Day>,
    /// Only this product, where a receipt is about one.
    pub product: Option<ProductId>,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Minor units of home currency.
    HomeMinor,
    Units,
    Days,
    Stars,
    /// What offers are weighed by: a tenth more is about a tenth more sales.
    Utility,
    /// Of one.
    Share,
}

/// A number: money in minor units, anything else plain.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Amount {
    Money(Money),
    Number(f64),
}

impl Amount {
    /// In major units, for shares and pictures.
    pub fn major(self) -> f64 {
        match self {
            Amount::Money(money) => money.major(),
            Amount::Number(number) => number,
        }
    }
}

/// How parts make their whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Join {
    #[default]
    Sum,
    Product,
}

/// What a part rests on, for whoever walks on from there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    Posting(u32),
    Order(OrderId),
    Listing(ListingId),
    Purchase(PurchaseId),
    Shipment(ShipmentId),
    Enquiry(EnquiryId),
    Complaint(ComplaintId),
    /// A decision, or a rule that runs by itself, of a stage.
    Decision(Stage),
    Rule(Stage),
    /// An event by its place in the day's log.
    Event {
        day: Day,
        place: u32,
    },
}

impl From<Cause> for Fact {
    fn from(cause: Cause) -> Fact {
        match cause {
            Cause::Decision(stage) => Fact::Decision(stage),
            Cause::Rule(stage) => Fact::Rule(stage),
            Cause::Order(id) => Fact::Order(id),
            Cause::Purchase(id) => Fact::Purchase(id),
            Cause::Shipment(id) => Fact::Shipment(id),
            Cause::Enquiry(id) => Fact::Enquiry(id),
            Cause::Complaint(id) => Fact::Complaint(id),
        }
    }
}

/// An amount in the currency it was booked in, and how many units of that made one of home.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Held {
    pub currency: String,
    pub amount_minor: Money,
    pub rate: f64,
}

/// What a term stood at before and stands at now.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stood {
    pub before: f64,
    pub now: f64,
}

/// A named part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Part {
    pub name: String,
    pub value: Amount,
    /// Of its whole, where the parts of that add up and all pull the same way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stood: Option<Stood>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Fact>,
    #[serde(default)]
    pub join: Join,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
}

impl Part {
    fn of(name: impl Into<String>, value: Amount) -> Part {
        let name = name.into();
        Part { name, value, share: None, held: None, stood: None, facts: vec![], join: Join::Sum, parts: vec![] }
    }

    fn number(name: impl Into<String>, value: f64) -> Part {
        Part::of(name, Amount::Number(value))
    }

    fn money(name: impl Into<String>, value: Money) -> Part {
        Part::of(name, Amount::Money(value))
    }

    fn resting_on(self, facts: impl IntoIterator<Item = Fact>) -> Part {
        Part { facts: facts.into_iter().collect(), ..self }
    }

    fn held(self, held: Held) -> Part {
        Part { held: Some(held), ..self }
    }

    fn stood(self, before: f64, now: f64) -> Part {
        Part { stood: Some(Stood { before, now }), ..self }
    }

    fn made_of(self, join: Join, parts: Vec<Part>) -> Part {
        let parts = with_shares(self.value, join, parts);
        Part { join, parts, ..self }
    }
}

/// Notes each part's share of its whole.
fn with_shares(whole: Amount, join: Join, mut parts: Vec<Part>) -> Vec<Part> {
    let whole = whole.major();
    // A share of a difference says nothing.
    let pulls = |part: &Part| part.value.major() * whole >= 0.0;
    if join == Join::Sum && whole != 0.0 && parts.iter().all(pulls) {
        parts.iter_mut().for_each(|part| part.share = Some(part.value.major() / whole));
    }
    parts
}

/// What a receipt is about, in ids and in the names that the setting gives.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct About {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub market: Option<String>,
    /// The product's id in the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// What else tells it from its like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub which: Option<Which>,
}

/// One among several of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    Lot {
        lot: LotId,
        shipment: ShipmentId,
        mode: Mode,
    },
    Order(OrderId),
    Shipment {
        shipment: ShipmentId,
        mode: Mode,
    },
    /// A way in that is only reckoned.
    Way {
        origin: Origin,
        mode: Mode,
    },
}

/// A number with its causes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Receipt {
    pub what: What,
    /// Which number of it.
    pub of: String,
    pub about: About,
    pub from: Day,
    pub day: Day,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<Day>,
    pub unit: Unit,
    pub total: Amount,
    pub join: Join,
    pub parts: Vec<Part>,
}

impl Receipt {
    fn new(what: What, of: &str, about: About, span: Span, unit: Unit, whole: Part) -> Receipt {
        let Part { value, join, parts, .. } = whole;
        let of = of.to_owned();
        Receipt { what, of, about, from: span.from, day: span.to, against: None, unit, total: value, join, parts }
    }

    /// Whether all parts make their wholes; in words where not. Money to the minor unit, other numbers to rounding.
    pub fn check(&self) -> Result<(), String> {
        check(&self.of, self.total, self.join, &self.parts)
    }
}

fn check(name: &str, whole: Amount, join: Join, parts: &[Part]) -> Result<(), String> {
    if parts.is_empty() {
        return Ok(());
    }
    let values = || parts.iter().map(|part| part.value.major());
    let made = match join {
        Join::Sum => values().sum::<f64>(),
        Join::Product => values().product(),
    };
    let near = 1e-9 * values().map(f64::abs).fold(1.0, f64::max) * parts.len() as f64;
    let fits = match whole {
        Amount::Money(whole) if join == Join::Sum => {
            let cents = |part: &Part| match part.value {
                Amount::Money(money) => Some(money),
                Amount::Number(_) => None,
            };
            parts.iter().map(cents).sum::<Option<Money>>() == Some(whole)
        }
        Amount::Money(_) | Amount::Number(_) => (whole.major() - made).abs() <= near,
    };
    if !fits {
        return Err(format!("{name} is {} but its parts make {made}", whole.major()));
    }
    parts.iter().try_for_each(|part| check(&format!("{name}/{}", part.name), part.value, part.join, &part.parts))
}

/// A closed list's word as its key.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}

fn purpose(purpose: Purpose) -> String {
    word(&purpose)
}

/// Opens what is asked in a recording that was played on this setting.
pub fn open(setting: &Setting, recording: &Recording, query: &Query) -> Result<Vec<Receipt>, Trouble> {
    let evidence = Evidence::gather(setting, recording, query)?;
    Ok(of(&evidence, query))
}

/// Opens what is asked in evidence that was gathered for it.
pub fn of(evidence: &Evidence, query: &Query) -> Vec<Receipt> {
    match query.what {
        What::Sales => sales::receipts(evidence, query),
        What::Profit => vec![books::profit(evidence)],
        What::Cash => vec![books::cash(evidence)],
        What::Landed => landed::receipts(evidence, query),
        What::Delivery => delivery::receipts(evidence, query),
        What::Rating => rating::receipts(evidence, query),
    }
}

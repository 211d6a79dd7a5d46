//! What others claim: a mark, a design, papers that should be there, data that should not have been used.
//!
//! Complaints about marks and designs come by hazard, more for goods that look like somebody's. The marketplace takes the
//! listing down until they are settled or contested; who can show genuine papers or a design of their own mostly wins.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Consent, missing, required};
use crate::base::calendar::{DAYS_PER_YEAR, Day};
use crate::base::dice::Stream;
use crate::base::money::{Currency, Money};
use crate::model::setting::{MarketId, Setting};
use crate::model::stage::Stage;
use crate::model::words::Channel;
use crate::sim::climate;
use crate::sim::decision::{Quote, Refusal};
use crate::sim::event::Event;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::world::{ComplaintId, ListingId, ShopId, World, address};

/// A complaint about a listing.
#[derive(Clone, Debug, Serialize)]
pub struct Complaint {
    pub shop: ShopId,
    pub listing: ListingId,
    pub raised: Day,
    /// By then it has to be answered.
    pub deadline: Day,
    pub state: ComplaintState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComplaintState {
    Open,
    Contested { decided: Day },
    Won,
    Lost,
    Settled,
}

/// An answer to a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Plea {
    /// Show papers, and wait.
    Contest,
    /// Pay, and be back today.
    Settle,
}

const ANSWER_DAYS: u32 = 10;
const CONTEST_DAYS: u32 = 5;
const DAYS_PER_QUARTER: f64 = 91.0;
/// What a lost case costs, against settling.
const LOST_FACTOR: f64 = 2.0;
/// Complaints about a design of one's own, and about a shop with a mark, against the usual.
const OWN_DESIGN: f64 = 0.1;
const OWN_MARK: f64 = 0.6;

pub fn check(setting: &Setting, world: &World, by: ShopId, id: ComplaintId, plea: Plea) -> Result<Quote, Refusal> {
    let complaint = world.complaints.get(id).filter(|row| row.shop == by).ok_or(Refusal::UnknownComplaint)?;
    if complaint.state != ComplaintState::Open {
        return Err(Refusal::AlreadyDone);
    }
    match plea {
        Plea::Contest => Ok(Quote::free(world.day.plus(CONTEST_DAYS))),
        Plea::Settle => {
            let amount = Money::from_major(setting.general().compliance.ip_settle_usd.mid);
            Ok(Quote::home(Purpose::Penalties, amount, world.day))
        }
    }
}

pub fn plead(_: &Setting, world: &mut World, id: ComplaintId, plea: Plea) {
    let listing = world.complaints[id].listing;
    match plea {
        Plea::Contest => {
            let decided = world.day.plus(CONTEST_DAYS);
            world.complaints[id].state = ComplaintState::Contested { decided };
        }
        Plea::Settle => {
            world.complaints[id].state = ComplaintState::Settled;
            world.listings[listing].suspended = None;
        }
    }
}

pub fn day(setting: &Setting, world: &mut World) {
    for id in world.complaints.ids() {
        follow(setting, world, id);
    }
    for id in world.listings.ids() {
        if world.listings[id].is_open(world.day) {
            raise(setting, world, id);
            audit(setting, world, id);
        }
    }
    for shop in world.shops.ids() {
        for market in setting.markets.ids() {
            data(setting, world, shop, market);
        }
    }
}

/// Decides what is due: a contested case, or one that nobody answered.
fn follow(setting: &Setting, world: &mut World, id: ComplaintId) {
    let complaint = world.complaints[id].clone();
    let lost = match complaint.state {
        ComplaintState::Open => complaint.deadline < world.day,
        ComplaintState::Contested { decided } if decided <= world.day => {
            let won = is_won(setting, world, &complaint);
            if won {
                world.complaints[id].state = ComplaintState::Won;
                world.listings[complaint.listing].suspended = None;
                world.events.push(Event::ComplaintDecided { shop: complaint.shop, complaint: id, won });
            }
            !won
        }
        ComplaintState::Contested { .. } | ComplaintState::Won | ComplaintState::Lost | ComplaintState::Settled => {
            false
        }
    };
    if lost {
        let terms = &setting.general().compliance;
        let costs = Money::from_major(terms.ip_settle_usd.mid * LOST_FACTOR);
        let (day, shop) = (world.day, complaint.shop);
        let cause = Cause::Complaint(id);
        world.ledger.post(day, shop, Currency::HOME, Purpose::Penalties, Purpose::Cash, costs, cause);
        world.complaints[id].state = ComplaintState::Lost;
        let listing = &mut world.listings[complaint.listing];
        listing.suspended = None;
        listing.barred_until = Some(day.plus(terms.takedown_days.mid as u32));
        world.events.push(Event::ComplaintDecided { shop, complaint: id, won: false });
    }
}

fn is_won(setting: &Setting, world: &World, complaint: &Complaint) -> bool {
    let terms = &setting.general().compliance;
    let listing = &world.listings[complaint.listing];
    let product = setting.niches[listing.niche].product;
    // The papers that count are those of the latest lot.
    let latest = world.stock.of(complaint.shop).filter(|(_, lot)| lot.product == product).last();
    let genuine = latest.is_some_and(|(_, lot)| {
        lot.design > 0.0 || setting.suppliers[world.purchases[lot.batch].supplier].documents_genuine
    });
    let key = address(&[complaint.shop.0, listing.niche.0]);
    let mut dice = setting.seed.stream(Stream::Complaint, complaint.raised.0 + 1_000, key);
    dice.chance(if genuine { terms.ip_win.mid } else { terms.ip_win_without.mid })
}

fn raise(setting: &Setting, world: &mut World, id: ListingId) {
    let terms = &setting.general().compliance;
    let listing = &world.listings[id];
    let niche = &setting.niches[listing.niche];
    let goods = &setting.goods[niche.product];
    let weight = terms.ip_weight.iter().find(|row| row.category == goods.category).map_or(1.0, |row| row.weight);
    let own = world.shops[listing.shop].designs.iter().any(|design| design.product == niche.product);
    let marked = world.presence(listing.shop, niche.market).has_trademark(world.day);
    let hazard = terms.ip_year.mid / f64::from(DAYS_PER_YEAR)
        * weight
        * 2.0
        * goods.lookalike
        * climate::ip_hazard(setting, niche.market, goods.category, world.day)
        * if own { OWN_DESIGN } else { 1.0 }
        * if marked { OWN_MARK } else { 1.0 };
    let shop = listing.shop;
    let mut dice = setting.seed.stream(Stream::Complaint, world.day.0, address(&[shop.0, listing.niche.0]));
    if dice.chance(hazard) {
        let (raised, deadline) = (world.day, world.day.plus(ANSWER_DAYS));
        let complaint =
            world.complaints.push(Complaint { shop, listing: id, raised, deadline, state: ComplaintState::Open });
        world.listings[id].suspended = Some(complaint);
        world.events.push(Event::ComplaintRaised { shop, complaint, listing: id });
    }
}

/// The marketplace asks for papers now and then; a listing without them is barred.
fn audit(setting: &Setting, world: &mut World, id: ListingId) {
    let terms = &setting.general().compliance;
    let listing = &world.listings[id];
    let niche = &setting.niches[listing.niche];
    if required(setting, niche.market, niche.product, world.day).is_empty() {
        return;
    }
    let mut dice = setting.seed.stream(Stream::Complaint, world.day.0, address(&[listing.shop.0, listing.niche.0, 2]));
    if !dice.chance(terms.audit_quarter.mid / DAYS_PER_QUARTER) {
        return;
    }
    let lacking = missing(setting, world, listing.shop, niche.market, niche.product, world.day);
    if let Some(&paper) = lacking.first() {
        world.listings[id].barred_until = Some(world.day.plus(terms.takedown_days.mid as u32));
        world.events.push(Event::PapersMissing { listing: id, paper });
    }
}

/// Buyers whose data was used may complain; the office fines what was not asked for.
fn data(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId) {
    let presence = world.presence(shop, market);
    let in_market = |niche| setting.niches[niche].market == market;
    let targets = world.shops[shop].budgets.iter();
    let targets = targets.filter(|budget| in_market(budget.niche) && budget.channel != Channel::MarketplaceAds);
    if presence.entered.is_none() || targets.count() == 0 || presence.consent == Consent::OptIn {
        return;
    }
    let terms = &setting.general().compliance;
    let customers = world.listings.iter().map(|(_, listing)| listing);
    let customers = customers.filter(|listing| listing.shop == shop && in_market(listing.niche));
    let customers: u32 = customers.map(|listing| listing.orders).sum();
    // Everybody who saw the advertising may complain, some thirty times the buyers.
    const SEEN_PER_BUYER: f64 = 30.0;
    let unasked = if presence.consent == Consent::Unasked { terms.privacy_without_consent.mid } else { 1.0 };
    let unknown = if presence.is_known_to_data_office(world.day) { 1.0 } else { 1.5 };
    let hazard = f64::from(customers) * SEEN_PER_BUYER / 10_000.0 * terms.privacy_10k_year.mid
        / f64::from(DAYS_PER_YEAR)
        * unasked
        * unknown;
    let mut dice = setting.seed.stream(Stream::Complaint, world.day.0, address(&[shop.0, market.0, 3, 3]));
    if dice.chance(hazard.min(1.0)) {
        let amount = setting.markets[market].privacy_fine_home;
        let (day, cause) = (world.day, Cause::Rule(Stage::Compliance));
        world.ledger.post(day, shop, Currency::HOME, Purpose::Penalties, Purpose::Cash, amount, cause);
        world.events.push(Event::DataFine { shop, market, amount });
    }
}

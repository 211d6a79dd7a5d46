//! Who answers when the owner does not: agents by language, who go by the book, and a program within its limits, which is
//! quick and now and then wrong.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{EnquiryKind, EnquiryState, Mood, Response, order_luck, replacement_place, settle};
use crate::base::dice::Stream;
use crate::base::money::Money;
use crate::model::setting::{MarketId, Setting};
use crate::model::stage::Stage;
use crate::model::words::LanguageRole;
use crate::sim::ledger::{Cause, Purpose};
use crate::sim::treasury;
use crate::sim::world::{EnquiryId, ShopId, World};

/// What a program may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Automation {
    /// Refunds up to this amount, local; what is worth more it leaves to people.
    pub refund_limit: Money,
    /// Whether it answers claims at all, or questions only.
    pub claims: bool,
}

pub fn day(setting: &Setting, world: &mut World) {
    for shop in world.shops.ids() {
        for market in setting.markets.ids() {
            if let Some(automation) = world.presence(shop, market).automation.clone() {
                program(setting, world, shop, market, &automation);
            }
            for language in LanguageRole::ALL {
                agents(setting, world, shop, market, *language);
            }
        }
    }
}

/// The open messages of a shop in a market, oldest first.
fn open(setting: &Setting, world: &World, shop: ShopId, market: MarketId) -> Vec<EnquiryId> {
    let waits = |(_, row): &(EnquiryId, &super::Enquiry)| {
        row.state == EnquiryState::Open
            && row.shop == shop
            && row.opens <= world.day
            && setting.niches[row.niche].market == market
    };
    world.enquiries.iter().filter(waits).map(|(id, _)| id).collect()
}

/// Agents answer what is written in their language; those of the trade language read that alone.
fn agents(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId, language: LanguageRole) {
    let count = world.presence(shop, market).agents[language as usize];
    if count == 0 {
        return;
    }
    let wage = setting.markets[market].agent_day.units(count);
    treasury::pay_local(setting, world, shop, market, Purpose::Staff, wage, Cause::Rule(Stage::Service));
    let terms = &setting.general().service;
    let answers = (f64::from(count) * terms.agent_minutes.mid / terms.minutes_per_answer.mid) as usize;
    let mine = open(setting, world, shop, market);
    let mine = mine.into_iter().filter(|id| world.enquiries[*id].language == language);
    let mine: Vec<EnquiryId> = mine.take(answers).collect();
    for id in mine {
        let response = by_the_book(setting, world, id);
        settle(setting, world, id, response);
    }
}

/// Broken and wrong is replaced or refunded, returns are refunded, anger is met with regret, questions are answered.
fn by_the_book(setting: &Setting, world: &World, id: EnquiryId) -> Response {
    let enquiry = &world.enquiries[id];
    match enquiry.kind {
        EnquiryKind::Broken | EnquiryKind::WrongItem if replacement_place(setting, world, enquiry).is_some() => {
            Response::Replace
        }
        EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return => Response::RefundFull,
        EnquiryKind::CustomsCharge => Response::Answer,
        EnquiryKind::ProductQuestion | EnquiryKind::WhereIsIt | EnquiryKind::Invoice => match enquiry.mood {
            Mood::Angry => Response::Apologise,
            Mood::Calm | Mood::Annoyed => Response::Answer,
        },
    }
}

/// The program answers everything within its limits on the day it comes, some of it wrongly.
fn program(setting: &Setting, world: &mut World, shop: ShopId, market: MarketId, automation: &Automation) {
    let terms = &setting.general().service;
    let mut answered = 0;
    for id in open(setting, world, shop, market) {
        let enquiry = &world.enquiries[id];
        let is_claim = matches!(enquiry.kind, EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return);
        let order = world.orders.get(enquiry.order);
        if is_claim && (!automation.claims || order.price + order.ship > automation.refund_limit) {
            continue;
        }
        let key = order_luck(world, &order, enquiry.kind as u32 + 20);
        let mut dice = setting.seed.stream(Stream::Resolution, order.placed.0, key);
        let right = by_the_book(setting, world, id);
        let response = match dice.chance(terms.automation_error.mid) {
            false => right,
            // Wrong is what was not asked for: a denied claim, a refund for a question.
            true if is_claim => Response::Deny,
            true => Response::RefundPart,
        };
        settle(setting, world, id, response);
        answered += 1;
    }
    let cost = world.in_local(market, Money::from_major(terms.automation_usd.mid * f64::from(answered)));
    treasury::pay_local(setting, world, shop, market, Purpose::Staff, cost, Cause::Rule(Stage::Service));
}

//! A question about a run, as its player reads it: the fact with its day and figures, then what is asked.

use super::{Names, Slots, days_of, decision, refusal_of, units_of};
use crate::assess::reflection::{Kind, Prompt};
use crate::lang::Words;

/// A question in words.
pub fn prompt(words: &Words, names: &Names, prompt: &Prompt) -> String {
    let money = |amount| words.money(amount).into();
    let mut slots: Slots = vec![("date", names.date(words, prompt.day).into())];
    let key = match &prompt.kind {
        Kind::CustomsPenalty { market, product, amount } => {
            slots.extend(names.place(*market, *product));
            slots.push(("amount", money(*amount)));
            "reflect-customs-penalty"
        }
        Kind::ClaimPaid { amount } => {
            slots.push(("amount", money(*amount)));
            "reflect-claim-paid"
        }
        Kind::DataFine { amount } => {
            slots.push(("amount", money(*amount)));
            "reflect-data-fine"
        }
        Kind::Seized { market, product, units, amount } => {
            slots.extend(names.place(*market, *product));
            slots.extend([("units", units_of(words, *units).into()), ("amount", money(*amount))]);
            "reflect-seized"
        }
        Kind::SupplierVanished { supplier, amount } => {
            slots.extend(names.source(*supplier));
            slots.push(("amount", money(*amount)));
            "reflect-supplier-vanished"
        }
        Kind::Insolvent { cash } => {
            slots.push(("amount", money(*cash)));
            "reflect-insolvent"
        }
        Kind::ExchangeLoss { market, amount } => {
            slots.extend([("market", names.market(*market).into()), ("amount", money(*amount))]);
            "reflect-exchange-loss"
        }
        Kind::IdleMoney { amount } => {
            slots.push(("amount", money(*amount)));
            "reflect-idle-money"
        }
        Kind::SoldOut { market, product, days, missed } => {
            slots.extend(names.place(*market, *product));
            slots.extend([("days", days_of(words, *days).into()), ("units", units_of(words, *missed).into())]);
            "reflect-sold-out"
        }
        Kind::LeftOver { product, units, amount } => {
            slots.push(("product", names.product(*product).into()));
            slots.extend([("units", units_of(words, *units).into()), ("amount", money(*amount))]);
            "reflect-left-over"
        }
        Kind::BelowCost { market, product, units, amount } => {
            slots.extend(names.place(*market, *product));
            slots.extend([("units", units_of(words, *units).into()), ("amount", money(*amount))]);
            "reflect-below-cost"
        }
        Kind::BadLot { supplier, units, defective } => {
            slots.extend(names.source(*supplier));
            slots.extend([("units", words.count(*units).into()), ("defective", words.count(*defective).into())]);
            "reflect-bad-lot"
        }
        Kind::BestSeller { market, product, units, amount } => {
            slots.extend(names.place(*market, *product));
            slots.extend([("units", units_of(words, *units).into()), ("amount", money(*amount))]);
            "reflect-best-seller"
        }
        Kind::LateWave { market, product, late, delivered, stars } => {
            slots.extend(names.place(*market, *product));
            slots.extend([("late", words.count(*late).into()), ("delivered", words.count(*delivered).into())]);
            match stars {
                None => "reflect-late-wave",
                Some(stars) => {
                    slots.extend([
                        ("before", words.number(stars.before, 2).into()),
                        ("since", words.number(stars.since, 2).into()),
                    ]);
                    "reflect-late-wave-stars"
                }
            }
        }
        Kind::UnfairDenial { count } => {
            slots.push(("count", (*count).into()));
            "reflect-unfair-denial"
        }
        Kind::Chargebacks { count, amount } => {
            slots.extend([("count", (*count).into()), ("amount", money(*amount))]);
            "reflect-chargebacks"
        }
        Kind::Unanswered { count } => {
            slots.push(("count", (*count).into()));
            "reflect-unanswered"
        }
        Kind::Refused { decision: put, refusal, count } => {
            let why = refusal_of(words, names, put, refusal).what;
            slots.extend([
                ("count", (*count).into()),
                ("decision", decision(words, names, put).into()),
                ("why", why.into()),
            ]);
            "reflect-refused"
        }
        Kind::Paid { stage, decision: taken, amount } => {
            slots.extend([
                ("stage", words.name("stage", stage).into()),
                ("decision", decision(words, names, taken).into()),
                ("amount", money(*amount)),
            ]);
            "reflect-paid"
        }
        Kind::Cost { stage, decision: taken, amount } => {
            slots.extend([
                ("stage", words.name("stage", stage).into()),
                ("decision", decision(words, names, taken).into()),
                ("amount", money(*amount)),
            ]);
            "reflect-cost"
        }
        Kind::Quiet { decisions, days } => {
            slots.extend([("days", days_of(words, *days).into()), ("count", (*decisions).into())]);
            "reflect-quiet"
        }
        Kind::Result { days, amount } => {
            slots.extend([("days", days_of(words, *days).into()), ("amount", money(*amount))]);
            "reflect-result"
        }
        Kind::NextForm => "reflect-next-form",
        Kind::Elsewhere { market: Some(market) } => {
            slots.push(("market", names.market(*market).into()));
            "reflect-elsewhere"
        }
        Kind::Elsewhere { market: None } => "reflect-nowhere",
    };
    words.with(key, &slots)
}

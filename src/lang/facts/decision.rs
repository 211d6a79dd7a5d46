//! What was decided, a line each: every move of the nine stages.

use super::{Names, Slots, days_of, units_of};
use crate::lang::{Slot, Words};
use crate::sim::decision::Decision;
use crate::sim::stage::{compliance, logistics, market, marketing, payments, pricing, product, service, sourcing};

/// A decision as a diary notes it: "Set the price of LED strip in Zandovea to 24.90 lume."
pub fn decision(words: &Words, names: &Names, decision: &Decision) -> String {
    let (key, slots) = match decision {
        Decision::Market(m) => of_market(words, names, m),
        Decision::Product(m) => of_product(names, m),
        Decision::Sourcing(m) => of_sourcing(words, names, m),
        Decision::Pricing(m) => of_pricing(words, names, m),
        Decision::Marketing(m) => of_marketing(words, names, m),
        Decision::Logistics(m) => of_logistics(words, names, m),
        Decision::Compliance(m) => of_compliance(words, names, m),
        Decision::Payments(m) => of_payments(words, names, m),
        Decision::Service(m) => of_service(words, names, m),
    };
    words.with(key, &slots)
}

/// A message and its slots.
type Message<'s> = (&'static str, Slots<'s>);

fn of_market<'s>(words: &Words, names: &Names, decision: &market::Move) -> Message<'s> {
    use market::Move;
    let at = |market| ("market", Slot::from(names.market(market)));
    match decision {
        Move::Enter { market } => ("decided-market-enter", vec![at(*market)]),
        Move::Leave { market } => ("decided-market-leave", vec![at(*market)]),
        Move::Research { market, product, grade } => {
            let mut slots = names.place(*market, *product);
            slots.push(("grade", words.name("grade", grade).into()));
            ("decided-market-research", slots)
        }
        Move::Subscribe { market, source, on } => {
            let key = if *on { "decided-market-subscribe" } else { "decided-market-unsubscribe" };
            (key, vec![at(*market), ("source", words.name("news-source", source).into())])
        }
        Move::OpenCentre { market, stage } => {
            ("decided-market-open-centre", vec![at(*market), ("part", words.name("centre-stage", stage).into())])
        }
        Move::CloseCentre { market, stage } => {
            ("decided-market-close-centre", vec![at(*market), ("part", words.name("centre-stage", stage).into())])
        }
    }
}

fn of_product<'s>(names: &Names, decision: &product::Move) -> Message<'s> {
    use product::Move;
    match decision {
        Move::Add { market, product } => ("decided-product-add", names.place(*market, *product)),
        Move::Drop { market, product } => ("decided-product-drop", names.place(*market, *product)),
        Move::FormChain { supplier, .. } => ("decided-product-form-chain", names.source(*supplier)),
    }
}

fn of_sourcing<'s>(words: &Words, names: &Names, decision: &sourcing::Move) -> Message<'s> {
    use sourcing::Move;
    let quoted = |quote| names.quoted_by(quote).map_or_else(|| names.source(NOBODY), |supplier| names.source(supplier));
    match decision {
        Move::Search { product, directory } => {
            let directory = words.name("directory", directory);
            let slots = vec![("product", names.product(*product).into()), ("directory", directory.into())];
            ("decided-sourcing-search", slots)
        }
        Move::RequestQuote { supplier, incoterm, market: _ } => {
            let mut slots = names.source(*supplier);
            slots.push(("incoterm", words.name("incoterm", incoterm).into()));
            ("decided-sourcing-request-quote", slots)
        }
        Move::Counter { quote, ask: _ } => ("decided-sourcing-counter", quoted(*quote)),
        Move::Investigate { supplier, probe } => {
            let mut slots = names.source(*supplier);
            slots.push(("probe", words.name("probe", probe).into()));
            ("decided-sourcing-investigate", slots)
        }
        Move::Order { quote, units, inspected } => {
            let mut slots = quoted(*quote);
            slots.push(("units", units_of(words, *units).into()));
            (if *inspected { "decided-sourcing-order-inspected" } else { "decided-sourcing-order" }, slots)
        }
    }
}

/// A supplier of a quotation that there is not.
const NOBODY: crate::model::setting::SupplierId = crate::model::setting::SupplierId(u32::MAX);

fn of_pricing<'s>(words: &Words, names: &Names, decision: &pricing::Move) -> Message<'s> {
    use pricing::Move;
    match decision {
        Move::Set { market, product, offer } => {
            let mut slots = names.place(*market, *product);
            slots.push(("price", names.local(words, *market, offer.price).into()));
            slots.push(("days", days_of(words, offer.promised_days).into()));
            ("decided-pricing-set", slots)
        }
        Move::Close { market, product } => ("decided-pricing-close", names.place(*market, *product)),
        Move::Promote { market, product, promotion } => {
            let mut slots = names.place(*market, *product);
            slots.push(("off", words.percent(f64::from(promotion.off.0) / 10_000.0, 0).into()));
            slots.push(("days", days_of(words, promotion.days).into()));
            slots.push(("when", names.date(words, promotion.from).into()));
            ("decided-pricing-promote", slots)
        }
    }
}

fn of_marketing<'s>(words: &Words, names: &Names, decision: &marketing::Move) -> Message<'s> {
    let marketing::Move::Budget { market, product, channel, daily } = decision;
    let mut slots = names.place(*market, *product);
    slots.push(("channel", words.name("channel", channel).into()));
    slots.push(("amount", names.local(words, *market, *daily).into()));
    (if daily.0 > 0 { "decided-marketing-budget" } else { "decided-marketing-budget-end" }, slots)
}

fn of_logistics<'s>(words: &Words, names: &Names, decision: &logistics::Move) -> Message<'s> {
    use logistics::Move;
    match decision {
        Move::RentWarehouse { market } => ("decided-logistics-rent", vec![("market", names.market(*market).into())]),
        Move::Ship { market, product, origin, units, mode, insured } => {
            let mut slots = names.place(*market, *product);
            slots.push(("units", units_of(words, *units).into()));
            slots.push(("mode", words.name("mode", mode).into()));
            slots.push(("origin", words.name("origin", origin).into()));
            (if *insured { "decided-logistics-ship-insured" } else { "decided-logistics-ship" }, slots)
        }
        Move::SetReorder { market, reorder } => {
            let mut slots = names.place(*market, reorder.product);
            slots.push(("point", reorder.point_units.into()));
            slots.push(("units", units_of(words, reorder.ship_units).into()));
            slots.push(("mode", words.name("mode", &reorder.mode).into()));
            ("decided-logistics-set-reorder", slots)
        }
        Move::ClearReorder { market, product } => ("decided-logistics-clear-reorder", names.place(*market, *product)),
    }
}

fn of_compliance<'s>(words: &Words, names: &Names, decision: &compliance::Move) -> Message<'s> {
    use compliance::{Move, Plea};
    match decision {
        Move::Classify { market, product, code } => {
            let mut slots = names.place(*market, *product);
            slots.push(("code", code.as_str().into()));
            ("decided-compliance-classify", slots)
        }
        Move::Declare { market, product, value } => {
            let mut slots = names.place(*market, *product);
            slots.push(("share", words.percent(f64::from(value.0) / 10_000.0, 0).into()));
            ("decided-compliance-declare", slots)
        }
        Move::Certify { market, product, paper, report_of } => {
            let mut slots = names.place(*market, *product);
            slots.push(("paper", words.name("paper", paper).into()));
            let Some(supplier) = report_of else { return ("decided-compliance-certify", slots) };
            slots.push(("supplier", names.supplier(*supplier).into()));
            ("decided-compliance-certify-report", slots)
        }
        Move::Register { market, registration } => {
            let registration = words.name("registration", registration);
            let slots = vec![("market", names.market(*market).into()), ("registration", registration.into())];
            ("decided-compliance-register", slots)
        }
        Move::ProveOrigin { market, product, on } => {
            let key = if *on { "decided-compliance-prove-origin" } else { "decided-compliance-prove-origin-end" };
            (key, names.place(*market, *product))
        }
        Move::SetConsent { market, consent } => {
            let consent = words.name("consent", consent);
            ("decided-compliance-consent", vec![("market", names.market(*market).into()), ("consent", consent.into())])
        }
        Move::Plead { complaint, plea } => {
            let key = match plea {
                Plea::Contest => "decided-compliance-contest",
                Plea::Settle => "decided-compliance-settle",
            };
            (key, names.complained_of(*complaint).map_or_else(|| names.niche(NOWHERE), |niche| names.niche(niche)))
        }
    }
}

/// A niche that there is not.
const NOWHERE: crate::model::setting::NicheId = crate::model::setting::NicheId(u32::MAX);

fn of_payments<'s>(words: &Words, names: &Names, decision: &payments::Move) -> Message<'s> {
    use payments::Move;
    let at = |market| ("market", Slot::from(names.market(market)));
    match decision {
        Move::Offer { market, method } => {
            ("decided-payments-offer", vec![at(*market), ("method", words.name("method", method).into())])
        }
        Move::Withdraw { market, method } => {
            ("decided-payments-withdraw", vec![at(*market), ("method", words.name("method", method).into())])
        }
        Move::Convert { market, amount } => {
            let amount = names.local(words, *market, *amount);
            ("decided-payments-convert", vec![at(*market), ("amount", amount.into())])
        }
        Move::ConvertDaily { market, on } => {
            let key = if *on { "decided-payments-convert-daily" } else { "decided-payments-convert-daily-end" };
            (key, vec![at(*market)])
        }
        Move::Forward { market, amount, days } => {
            let amount = names.local(words, *market, *amount);
            (
                "decided-payments-forward",
                vec![at(*market), ("amount", amount.into()), ("days", days_of(words, *days).into())],
            )
        }
        Move::EarlyPayout { market, on } => {
            let key = if *on { "decided-payments-early-payout" } else { "decided-payments-early-payout-end" };
            (key, vec![at(*market)])
        }
    }
}

fn of_service<'s>(words: &Words, names: &Names, decision: &service::Move) -> Message<'s> {
    use service::Move;
    match decision {
        Move::Answer { enquiry, response } => {
            let niche = names.asked_about(*enquiry).unwrap_or(NOWHERE);
            let mut slots = names.niche(niche);
            slots.push(("response", words.name("response", response).into()));
            ("decided-service-answer", slots)
        }
        Move::Staff { market, language, agents } => (
            "decided-service-staff",
            vec![
                ("market", names.market(*market).into()),
                ("language", words.name("language-role", language).into()),
                ("agents", (*agents).into()),
            ],
        ),
        Move::Automate { market, automation } => {
            let at = ("market", Slot::from(names.market(*market)));
            match automation {
                Some(limits) => {
                    let limit = names.local(words, *market, limits.refund_limit);
                    ("decided-service-automate", vec![at, ("amount", limit.into())])
                }
                None => ("decided-service-automate-end", vec![at]),
            }
        }
    }
}

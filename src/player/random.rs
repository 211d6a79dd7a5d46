//! Random: makes decisions of every kind without any reason. Many are refused; that too is part of the rung.

use crate::base::calendar::Day;
use crate::base::dice::Dice;
use crate::base::money::{Bps, Money};
use crate::model::setting::{MarketId, ProductId, SupplierId};
use crate::model::stage::Stage;
use crate::model::words::*;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::{Consent, Plea, Registration};
use crate::sim::stage::market::{CentreStage, Grade};
use crate::sim::stage::pricing::{Fulfilment, Offer, Promotion, STEPS};
use crate::sim::stage::service::{Automation, Response};
use crate::sim::stage::sourcing::Ask;
use crate::sim::stage::{compliance, logistics, market, marketing, payments, pricing, product, service, sourcing};
use crate::sim::view::{NicheView, ShopView};
use crate::sim::world::{ComplaintId, EnquiryId, QuoteId, Reorder};

/// Chance that a stage is touched on a day.
const TOUCHED: f64 = 0.5;

pub fn decide(stage: Stage, view: &ShopView, dice: &mut Dice, out: &mut Vec<Decision>) {
    if dice.chance(TOUCHED) && !view.markets.is_empty() && !view.goods.is_empty() {
        out.push(any(stage, view, dice));
    }
}

/// Any decision of a stage, about anything there is.
pub fn any(stage: Stage, view: &ShopView, dice: &mut Dice) -> Decision {
    let market = MarketId(dice.below(view.markets.len() as u32));
    // Mostly about what is carried already: else little would ever come of anything.
    let carried: Vec<ProductId> = view.niches.iter().filter(|row| row.in_range).map(|row| row.product).collect();
    let known = !carried.is_empty() && dice.chance(0.7);
    let product = if known { pick(dice, &carried) } else { ProductId(dice.below(view.goods.len() as u32)) };
    let suppliers: Vec<SupplierId> =
        view.suppliers.iter().filter(|row| row.product == product).map(|row| row.supplier).collect();
    let anybody = SupplierId(dice.below(view.suppliers.len().max(1) as u32));
    let supplier = if suppliers.is_empty() { anybody } else { pick(dice, &suppliers) };
    let niche = &view.niches[(market.0 as usize * view.goods.len() + product.0 as usize).min(view.niches.len() - 1)];
    let place = Place { market, product, supplier, niche };
    match stage {
        Stage::Market => Decision::Market(at_market(&place, dice)),
        Stage::Product => Decision::Product(about_product(&place, dice)),
        Stage::Sourcing => Decision::Sourcing(at_source(&place, view, dice)),
        Stage::Pricing => Decision::Pricing(about_price(&place, view, dice)),
        Stage::Marketing => {
            let channel = pick(dice, Channel::ALL);
            let daily = niche.price_50.times(0.5 * dice.unit());
            Decision::Marketing(marketing::Move::Budget { market, product, channel, daily })
        }
        Stage::Logistics => Decision::Logistics(on_the_way(&place, dice)),
        Stage::Compliance => Decision::Compliance(at_customs(&place, view, dice)),
        Stage::Payments => Decision::Payments(about_money(&place, dice)),
        Stage::Service => Decision::Service(at_the_desk(&place, view, dice)),
    }
}

/// What a random decision is about.
struct Place<'v> {
    market: MarketId,
    product: ProductId,
    supplier: SupplierId,
    niche: &'v NicheView,
}

fn at_market(place: &Place, dice: &mut Dice) -> market::Move {
    let (market, product) = (place.market, place.product);
    let stage = pick(dice, &[CentreStage::Team, CentreStage::Showroom, CentreStage::Warehouse]);
    match dice.below(12) {
        0..=5 => market::Move::Enter { market },
        6 => market::Move::Leave { market },
        7 => market::Move::Subscribe { market, source: pick(dice, NewsSource::ALL), on: dice.chance(0.7) },
        8 => market::Move::OpenCentre { market, stage },
        9 => market::Move::CloseCentre { market, stage },
        _ => market::Move::Research { market, product, grade: pick(dice, &[Grade::Survey, Grade::Panel]) },
    }
}

fn about_product(place: &Place, dice: &mut Dice) -> product::Move {
    let (market, product, supplier) = (place.market, place.product, place.supplier);
    match dice.below(10) {
        0 | 1 => product::Move::Drop { market, product },
        2 => product::Move::FormChain {
            supplier,
            designer: dice.below(4),
            mould_maker: 3 + dice.below(4),
            component_maker: 6 + dice.below(4),
        },
        _ => product::Move::Add { market, product },
    }
}

fn at_source(place: &Place, view: &ShopView, dice: &mut Dice) -> sourcing::Move {
    let (market, product, supplier) = (place.market, place.product, place.supplier);
    match dice.below(12) {
        0 => sourcing::Move::Investigate { supplier, probe: pick(dice, ProbeKind::ALL) },
        1 => sourcing::Move::Search { product, directory: pick(dice, Directory::ALL) },
        2..=4 => sourcing::Move::RequestQuote { supplier, incoterm: pick(dice, Incoterm::ALL), market: Some(market) },
        roll => match view.quotes.last() {
            Some(row) if roll == 5 => {
                let unit_price = Some(row.offer.opening.times(0.8 + 0.2 * dice.unit()).max(Money(1)));
                let moq_units = dice.chance(0.5).then(|| (row.offer.moq_units / 2).max(1));
                let deposit = dice.chance(0.5).then_some(Bps(1_000));
                sourcing::Move::Counter { quote: row.quote, ask: Ask { unit_price, moq_units, deposit } }
            }
            Some(row) => {
                let units = row.offer.moq_units * (1 + dice.below(3)) / (1 + dice.below(2));
                sourcing::Move::Order { quote: row.quote, units, inspected: dice.chance(0.3) }
            }
            None => {
                let quote = QuoteId(dice.below(4));
                sourcing::Move::Order { quote, units: 1 + dice.below(200), inspected: false }
            }
        },
    }
}

fn about_price(place: &Place, view: &ShopView, dice: &mut Dice) -> pricing::Move {
    let (market, product) = (place.market, place.product);
    match dice.below(9) {
        0 => pricing::Move::Close { market, product },
        1 => {
            let from = Day(view.day.0 + dice.below(10));
            let promotion = Promotion { off: Bps(300 + dice.below(4_000)), from, days: 1 + dice.below(10) };
            pricing::Move::Promote { market, product, promotion }
        }
        _ => {
            let price = place.niche.price_50.times(0.5 + 1.2 * dice.unit()).max(Money(1));
            let direct = Fulfilment::Direct {
                origin: pick(dice, Origin::ALL),
                mode: pick(dice, &[Mode::EcomLine, Mode::Postal]),
            };
            let languages = LanguageRole::ALL.iter().copied().filter(|_| dice.chance(0.5)).collect();
            let offer = Offer {
                price,
                ship_fee: price.times(0.15 * dice.unit()),
                promised_days: 2 + dice.below(30),
                fulfilment: if dice.chance(0.4) { Fulfilment::Local } else { direct },
                duty: pick(dice, DutyTerms::ALL),
                content: dice.below(STEPS + 1),
                card: dice.below(STEPS + 1),
                languages,
                return_days: dice.below(40),
            };
            pricing::Move::Set { market, product, offer }
        }
    }
}

fn on_the_way(place: &Place, dice: &mut Dice) -> logistics::Move {
    let (market, product) = (place.market, place.product);
    let mode = pick(dice, &[Mode::AirCargo, Mode::SeaLcl, Mode::Truck, Mode::Rail]);
    let origin = pick(dice, Origin::ALL);
    let units = 1 + dice.below(150);
    let insured = dice.chance(0.5);
    match dice.below(6) {
        0 => logistics::Move::RentWarehouse { market },
        1 => logistics::Move::ClearReorder { market, product },
        2 => {
            let point_units = dice.below(60);
            let reorder = Reorder { product, origin, point_units, ship_units: units, mode, insured };
            logistics::Move::SetReorder { market, reorder }
        }
        _ => logistics::Move::Ship { market, product, origin, units, mode, insured },
    }
}

fn at_customs(place: &Place, view: &ShopView, dice: &mut Dice) -> compliance::Move {
    let (market, product) = (place.market, place.product);
    match dice.below(8) {
        0 => {
            let headings = &view.goods[product.0 as usize].headings;
            let code = headings.get(dice.below(4) as usize).map_or("0000.00".into(), |heading| heading.code.clone());
            compliance::Move::Classify { market, product, code }
        }
        1 => compliance::Move::Declare { market, product, value: Bps(3_000 + dice.below(8_000)) },
        2 | 3 => {
            let paper = place.niche.papers.first().map_or(PaperKind::Label, |paper| paper.kind);
            let report_of = dice.chance(0.5).then_some(place.supplier);
            compliance::Move::Certify { market, product, paper, report_of }
        }
        4 => {
            let every = [Registration::Tax, Registration::Importer, Registration::TradeMark, Registration::DataOffice];
            compliance::Move::Register { market, registration: pick(dice, &every) }
        }
        5 => compliance::Move::ProveOrigin { market, product, on: dice.chance(0.7) },
        6 => {
            let consent = pick(dice, &[Consent::Unasked, Consent::Notice, Consent::OptIn]);
            compliance::Move::SetConsent { market, consent }
        }
        _ => {
            let complaint = view.complaints.last().map_or(ComplaintId(dice.below(3)), |row| row.complaint);
            compliance::Move::Plead { complaint, plea: pick(dice, &[Plea::Contest, Plea::Settle]) }
        }
    }
}

fn about_money(place: &Place, dice: &mut Dice) -> payments::Move {
    let market = place.market;
    let method = pick(dice, Method::ALL);
    let amount = Money(1 + i64::from(dice.below(100_000)));
    match dice.below(9) {
        0 => payments::Move::Withdraw { market, method },
        1 => payments::Move::ConvertDaily { market, on: dice.chance(0.5) },
        2 => payments::Move::Convert { market, amount },
        3 => payments::Move::Forward { market, amount, days: 7 + dice.below(60) },
        4 => payments::Move::EarlyPayout { market, on: dice.chance(0.5) },
        _ => payments::Move::Offer { market, method },
    }
}

fn at_the_desk(place: &Place, view: &ShopView, dice: &mut Dice) -> service::Move {
    let market = place.market;
    match (dice.below(9), view.enquiries.first()) {
        (0, _) => service::Move::Staff { market, language: pick(dice, LanguageRole::ALL), agents: dice.below(2) },
        (1, _) => {
            let automation = Automation { refund_limit: place.niche.price_50, claims: dice.chance(0.5) };
            service::Move::Automate { market, automation: dice.chance(0.5).then_some(automation) }
        }
        (_, Some(row)) => service::Move::Answer { enquiry: row.enquiry, response: pick(dice, &RESPONSES) },
        (_, None) => service::Move::Answer { enquiry: EnquiryId(dice.below(50)), response: Response::Answer },
    }
}

const RESPONSES: [Response; 7] = [
    Response::Answer,
    Response::Apologise,
    Response::Replace,
    Response::RefundPart,
    Response::RefundFull,
    Response::Deny,
    Response::Escalate,
];

fn pick<T: Copy>(dice: &mut Dice, from: &[T]) -> T {
    from[dice.below(from.len() as u32) as usize]
}

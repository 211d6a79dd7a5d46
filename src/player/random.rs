//! Random: makes decisions of every kind without any reason. Many are refused; that too is part of the rung.

use crate::base::dice::Dice;
use crate::base::money::{Bps, Money};
use crate::model::setting::{MarketId, ProductId, SupplierId};
use crate::model::stage::Stage;
use crate::model::words::{Channel, DutyTerms, Method, Mode};
use crate::sim::decision::Decision;
use crate::sim::stage::market::Grade;
use crate::sim::stage::pricing::{Fulfilment, Offer, STEPS};
use crate::sim::stage::service::Response;
use crate::sim::stage::{compliance, logistics, market, marketing, payments, pricing, product, service, sourcing};
use crate::sim::view::ShopView;
use crate::sim::world::{EnquiryId, QuoteId, Reorder};

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
    let product = ProductId(dice.below(view.goods.len() as u32));
    let supplier = SupplierId(dice.below(view.suppliers.len().max(1) as u32));
    let niche = &view.niches[(market.0 as usize * view.goods.len() + product.0 as usize).min(view.niches.len() - 1)];
    match stage {
        Stage::Market => Decision::Market(match dice.below(8) {
            0..=4 => market::Move::Enter { market },
            5 => market::Move::Leave { market },
            _ => market::Move::Research { market, product, grade: pick(dice, &[Grade::Survey, Grade::Panel]) },
        }),
        Stage::Product => Decision::Product(match dice.below(5) {
            0 => product::Move::Drop { market, product },
            _ => product::Move::Add { market, product },
        }),
        Stage::Sourcing => Decision::Sourcing(match dice.below(8) {
            0 => sourcing::Move::Sample { supplier },
            1 => sourcing::Move::Audit { supplier },
            2..=4 => sourcing::Move::RequestQuote { supplier },
            _ => match view.quotes.last() {
                Some(row) => {
                    let units = row.offer.moq_units * (1 + dice.below(3));
                    sourcing::Move::Order { quote: row.quote, units }
                }
                None => sourcing::Move::Order { quote: QuoteId(dice.below(4)), units: 1 + dice.below(200) },
            },
        }),
        Stage::Pricing => Decision::Pricing(match dice.below(8) {
            0 => pricing::Move::Close { market, product },
            _ => {
                let price = niche.price_50.times(0.5 + 1.2 * dice.unit()).max(Money(1));
                let fulfilment = match dice.below(3) {
                    0 => Fulfilment::Local,
                    1 => Fulfilment::Direct(Mode::EcomLine),
                    _ => Fulfilment::Direct(Mode::Postal),
                };
                pricing::Move::Set {
                    market,
                    product,
                    offer: Offer {
                        price,
                        ship_fee: price.times(0.15 * dice.unit()),
                        promised_days: 2 + dice.below(30),
                        fulfilment,
                        duty: pick(dice, &[DutyTerms::Dap, DutyTerms::Ddp]),
                        content: dice.below(STEPS + 1),
                        card: dice.below(STEPS + 1),
                    },
                }
            }
        }),
        Stage::Marketing => {
            let channel = pick(dice, &Channel::ALL);
            let daily = niche.price_50.times(0.5 * dice.unit());
            Decision::Marketing(marketing::Move::Budget { market, product, channel, daily })
        }
        Stage::Logistics => {
            let mode = pick(dice, &[Mode::AirCargo, Mode::SeaLcl]);
            let units = 1 + dice.below(150);
            let insured = dice.chance(0.5);
            Decision::Logistics(match dice.below(6) {
                0 => logistics::Move::RentWarehouse { market },
                1 => logistics::Move::ClearReorder { market, product },
                2 => {
                    let reorder = Reorder { product, point_units: dice.below(60), ship_units: units, mode, insured };
                    logistics::Move::SetReorder { market, reorder }
                }
                _ => logistics::Move::Ship { market, product, units, mode, insured },
            })
        }
        Stage::Compliance => Decision::Compliance(match dice.below(4) {
            0 => compliance::Move::Classify { market, product, heading: dice.below(4) },
            1 => compliance::Move::Declare { market, product, value: Bps(3_000 + dice.below(8_000)) },
            2 => compliance::Move::Certify { market, product },
            _ => compliance::Move::Register { market },
        }),
        Stage::Payments => {
            let method = pick(dice, &Method::ALL);
            Decision::Payments(match dice.below(6) {
                0 => payments::Move::Withdraw { market, method },
                1 => payments::Move::ConvertDaily { market, on: dice.chance(0.5) },
                2 => payments::Move::Convert { market, amount: Money(1 + i64::from(dice.below(100_000))) },
                _ => payments::Move::Offer { market, method },
            })
        }
        Stage::Service => Decision::Service(match (dice.below(8), view.enquiries.first()) {
            (0, _) => service::Move::Staff { market, agents: dice.below(2) },
            (_, Some(row)) => service::Move::Answer { enquiry: row.enquiry, response: pick(dice, &RESPONSES) },
            (_, None) => service::Move::Answer { enquiry: EnquiryId(dice.below(50)), response: Response::Answer },
        }),
    }
}

const RESPONSES: [Response; 6] = [
    Response::Answer,
    Response::Apologise,
    Response::Replace,
    Response::RefundPart,
    Response::RefundFull,
    Response::Deny,
];

fn pick<T: Copy>(dice: &mut Dice, from: &[T]) -> T {
    from[dice.below(from.len() as u32) as usize]
}

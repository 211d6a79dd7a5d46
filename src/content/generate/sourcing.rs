//! Draws suppliers, and the partners of a chain of making.

use super::draws::{key, triangular};
use crate::base::dice::{Dice, Seed, Stream};
use crate::base::dist;
use crate::base::math;
use crate::base::money::Money;
use crate::model::general::General;
use crate::model::product::Product;
use crate::model::setting::*;
use crate::model::words::{Category, Directory};

/// Whom one meets beyond the front page, in turn.
const BEYOND: [Directory; 4] = [Directory::Platform, Directory::Fair, Directory::Agent, Directory::Platform];

/// What a supplier is.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Factory,
    Workshop,
    Trader,
}

pub fn supplier(
    seed: Seed,
    general: &General,
    product: &Product,
    (id, goods): (ProductId, &Goods),
    (nth, count): (u32, u32),
) -> Supplier {
    let terms = &general.suppliers;
    let place = u32::MAX - nth;
    let mut dice = seed.stream(Stream::SupplierTraits, 0, key(&product.id, place));
    let front = count.div_ceil(2);
    let directory = if nth < front { Directory::FrontPage } else { BEYOND[(nth - front) as usize % BEYOND.len()] };
    let found = terms.directories.iter().find(|row| row.directory == directory);
    let (more_factories, cheaper) = found.map_or((1.0, 1.0), |row| (row.factories.mid, row.price.mid));
    let kind = kind(&mut dice, general, goods.category, more_factories);
    let defects = match kind {
        Kind::Factory => &terms.defect_factory,
        Kind::Workshop => &terms.defect_workshop,
        Kind::Trader => &terms.defect_trader,
    };
    let defect_share = triangular(&mut dice, defects);
    let (markup, moq) = (triangular(&mut dice, &terms.trader_markup), triangular(&mut dice, &terms.moq_units));
    let (lead, late) = (triangular(&mut dice, &terms.lead_days), triangular(&mut dice, &terms.late_share));
    let price_break = triangular(&mut dice, &terms.price_break);
    let forged = dice.chance(terms.forged_share.mid);
    let fraud = dice.chance(terms.fraud.mid * if directory == Directory::FrontPage { 1.0 } else { 0.6 });
    let spread = math::exp(terms.quote_spread.mid * dist::normal(&mut dice));
    let price = goods.works_home.times(cheaper * spread * if kind == Kind::Trader { 1.0 + markup } else { 1.0 });
    // Traders and workshops sell smaller lots; factories want a run.
    let moq_units = (if kind == Kind::Factory { moq } else { moq * 0.5 }).max(1.0) as u32;
    let late_share = if kind == Kind::Factory { late } else { (late * 1.2).min(0.9) };
    let small = dice.chance(if kind == Kind::Factory { 0.4 } else { 0.6 });
    let small_batch = small.then(|| SmallBatch {
        moq_units: (f64::from(moq_units) * triangular(&mut dice, &terms.small_batch_share)).max(1.0) as u32,
        premium: triangular(&mut dice, &terms.small_batch_premium),
        lead_days: triangular(&mut dice, &terms.small_batch_days) as u32,
    });
    let capacity = triangular(&mut dice, &terms.capacity) * f64::from(moq_units.max(20));
    let bargain_most = triangular(&mut dice, &terms.bargain_most);
    let patience = triangular(&mut dice, &terms.patience).max(1.0) as u32;
    // Signals: each is likelier from a sound supplier, none is sure.
    let sound = defect_share < 0.5 * (terms.defect_factory.mid + terms.defect_trader.high) && !forged && !fraud;
    let claims = Claims {
        says_factory: kind != Kind::Trader || dice.chance(0.6),
        years_active: 1 + dist::poisson(&mut dice, if sound { 5.0 } else { 3.0 }) as u32,
        response_hours: 1 + dist::poisson(&mut dice, if sound { 8.0 } else { 16.0 }) as u32,
        repeat_buyer_share: dist::beta(&mut dice, if sound { 6.0 } else { 4.0 }, 10.0),
        badge: dice.chance(if sound { 0.65 } else { 0.5 }),
        price_from_home: price.times(0.92 + 0.1 * dice.unit()),
        moq_units,
        offers_certificate: !goods.papers.is_empty() && dice.chance(0.8),
        small_batches: small_batch.is_some(),
        private_account: dice.chance(if fraud { 0.6 } else { 0.05 }),
    };
    Supplier {
        product: id,
        name: firm(&mut dice),
        origin: goods.made_in[nth as usize % goods.made_in.len().max(1)],
        directory,
        claims,
        is_factory: kind != Kind::Trader,
        documents_genuine: !forged,
        fraud,
        defect_share,
        late_share,
        lead_days: lead.max(1.0) as u32,
        price_home: price.max(Money(1)),
        moq_units,
        price_break,
        bargain_most,
        patience,
        capacity_week: capacity as u32,
        small_batch,
    }
}

/// Workshops and cooperatives make what hands make.
fn kind(dice: &mut Dice, general: &General, category: Category, more_factories: f64) -> Kind {
    let terms = &general.suppliers;
    let by_hand = match category {
        Category::Handicrafts => 3.5,
        Category::Food => 2.5,
        Category::Fashion => 1.5,
        _ => 0.4,
    };
    let workshop = (terms.workshop_share.mid * by_hand).min(0.8);
    let factory = (terms.factory_share.mid * more_factories).min(1.0 - workshop);
    match dice.unit() {
        draw if draw < workshop => Kind::Workshop,
        draw if draw < workshop + factory => Kind::Factory,
        _ => Kind::Trader,
    }
}

/// An invented firm name.
fn firm(dice: &mut Dice) -> String {
    const FIRST: [&str; 16] = [
        "Bright",
        "Pearl",
        "Golden",
        "Harbour",
        "Silver",
        "Summit",
        "Evergreen",
        "River",
        "Lucky",
        "Morning",
        "Jade",
        "Cloud",
        "Swift",
        "Orient",
        "Maple",
        "Crane",
    ];
    const SECOND: [&str; 16] = [
        "Star", "Bridge", "Field", "Wave", "Peak", "Gate", "Lake", "Spring", "Path", "Stone", "Wing", "Light", "Grove",
        "Delta", "Bay", "Hill",
    ];
    const KIND: [&str; 6] = ["Industries", "Trading", "Manufacture", "Supply", "Works", "Goods"];
    let pick = |dice: &mut Dice, words: &[&'static str]| words[dice.below(words.len() as u32) as usize];
    let (first, second) = (pick(dice, &FIRST), pick(dice, &SECOND));
    format!("{first}{} {}", second.to_lowercase(), pick(dice, &KIND))
}

/// The designers, mould makers and component makers that can be asked.
pub fn partners(seed: Seed, general: &General) -> Vec<Partner> {
    let terms = &general.suppliers.chain;
    let mut partners = Vec::new();
    for part in ChainPart::ALL {
        let (usd, days) = match part {
            ChainPart::Designer => (&terms.design_usd, &terms.design_days),
            ChainPart::MouldMaker => (&terms.mould_usd, &terms.mould_days),
            ChainPart::ComponentMaker => (&terms.component_usd, &terms.component_days),
        };
        for nth in 0..terms.partners {
            let mut dice = seed.stream(Stream::SupplierTraits, 0, key("partner", part as u32 * 100 + nth));
            let skill = dist::beta(&mut dice, 3.0, 2.0);
            let fee = triangular(&mut dice, usd) * (0.7 + 0.6 * skill);
            partners.push(Partner {
                part,
                name: firm(&mut dice),
                fee_home: Money::from_major(fee),
                days: triangular(&mut dice, days) as u32,
                stars: (2.6 + 2.4 * skill + 0.5 * dist::normal(&mut dice)).clamp(1.0, 5.0),
                skill,
            });
        }
    }
    partners
}

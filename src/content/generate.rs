//! Draws one form of a scenario: every range becomes a number.
//!
//! A market gets one *development* score; each parameter takes its quantile from a mix of that score and its own chance, so
//! that poor roads, cash on delivery and inspections come together as they do in life. Everything is addressed by
//! (scenario seed, form) and by the name of what is drawn: adding a parameter moves no other.

use crate::base::calendar::DAYS_PER_YEAR;
use crate::base::dice::{Dice, Seed, Stream};
use crate::base::dist;
use crate::base::ids::{Id, Table};
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::archetype::{Archetype, OfCategory};
use crate::model::general::General;
use crate::model::product::Product;
use crate::model::ranged::Ranged;
use crate::model::scenario::{MarketSpec, Scenario};
use crate::model::setting::*;
use crate::model::taste::{Face, Taste, solve_pull};
use crate::model::words::{Category, Mode};

/// The setting of a form.
pub fn setting(scenario: &Scenario, form: u32) -> Setting {
    let seed = Seed::new(scenario.world_seed, form);
    let variety = scenario.variety;
    let draws = Draws { seed, variety, development: 0.0, place: 0 };
    let goods: Table<ProductId, Goods> = scenario.products.iter().map(|product| goods(&draws, product)).collect();
    let markets: Table<MarketId, Market> = scenario
        .markets
        .iter()
        .enumerate()
        .map(|(index, spec)| {
            market(&Draws::for_market(seed, variety, index as u32), spec, index as u32, &scenario.general)
        })
        .collect();
    let suppliers = scenario
        .products
        .iter()
        .enumerate()
        .flat_map(|(index, product)| {
            let id = ProductId::at(index);
            let goods = &goods[id];
            let general = &scenario.general;
            (0..scenario.suppliers_per_product).map(move |nth| supplier(seed, general, product, goods, id, nth))
        })
        .collect();
    let mut niches = Table::default();
    for (market_id, spec) in markets.ids().zip(&scenario.markets) {
        for (product_id, product) in goods.ids().zip(&scenario.products) {
            let draws = Draws::for_market(seed, variety, market_id.0);
            let terms = (&markets[market_id], &goods[product_id]);
            let general = &scenario.general;
            niches.push(niche(&draws, general, &spec.archetype, product, terms, (market_id, product_id)));
        }
    }
    Setting { scenario: scenario.clone(), form, seed, markets, goods, niches, suppliers }
}

/// Draws by name.
struct Draws {
    seed: Seed,
    /// How far forms stray from the middle: 0 not at all, 1 over the whole range.
    variety: f64,
    /// The market's score, standard normal; 0 for what is not of a market.
    development: f64,
    place: u32,
}

impl Draws {
    fn for_market(seed: Seed, variety: f64, market: u32) -> Draws {
        let mut dice = seed.stream(Stream::Market, 0, key("development", market));
        Draws { seed, variety, development: dist::normal(&mut dice), place: market + 1 }
    }

    fn dice(&self, name: &str) -> Dice {
        self.seed.stream(Stream::Market, 0, key(name, self.place))
    }

    /// The quantile of a parameter: its own chance, tied to the market's development as far as content says.
    fn quantile(&self, name: &str, range: &Ranged) -> f64 {
        let own = dist::normal(&mut self.dice(name));
        let rho = range.development.clamp(-1.0, 1.0);
        let quantile = dist::normal_cdf(rho * self.development + math::sqrt(1.0 - rho * rho) * own);
        0.5 + self.variety * (quantile - 0.5)
    }

    /// A share, a count of days, a coefficient: triangular between the ends of the range.
    fn plain(&self, name: &str, range: &Ranged) -> f64 {
        dist::quantile_triangular(self.quantile(name, range), range.low, range.mid, range.high)
    }

    /// Money, sizes and volumes: triangular on the logarithm, where the range is positive.
    fn scaled(&self, name: &str, range: &Ranged) -> f64 {
        if range.low <= 0.0 {
            return self.plain(name, range);
        }
        let (low, mid, high) = (math::ln(range.low), math::ln(range.mid), math::ln(range.high));
        math::exp(dist::quantile_triangular(self.quantile(name, range), low, mid, high))
    }
}

/// The address of a named draw.
fn key(name: &str, place: u32) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ u64::from(place), |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn goods(draws: &Draws, product: &Product) -> Goods {
    let name = |field: &str| format!("{}.{field}", product.id);
    let retail = draws.scaled(&name("retail"), &product.retail_usd);
    let works = retail * draws.plain(&name("wholesale"), &product.wholesale_share);
    Goods {
        id: product.id.clone(),
        name: product.name.clone(),
        category: product.category,
        weight_kg: draws.scaled(&name("weight"), &product.weight_kg),
        volume_m3: draws.scaled(&name("volume"), &product.volume_m3),
        battery: product.battery,
        fragile: product.fragile,
        retail_home: Money::from_major(retail),
        works_home: Money::from_major(works),
        price_coefficient: draws.plain(&name("price"), &product.price_coefficient),
        return_share: draws.plain(&name("return"), &product.return_share),
        headings: product
            .headings
            .iter()
            .map(|heading| HeadingTerms {
                hs_code: heading.hs_code.clone(),
                text: heading.text.clone(),
                right: heading.right,
                duty_factor: heading.duty_factor,
            })
            .collect(),
        certificate: product.certificate.as_ref().map(|certificate| CertificateTerms {
            id: certificate.id.clone(),
            cost_home: Money::from_major(draws.scaled(&name("certificate.cost"), &certificate.cost_usd)),
            days: draws.scaled(&name("certificate.days"), &certificate.days) as u32,
        }),
    }
}

fn market(draws: &Draws, spec: &MarketSpec, index: u32, general: &General) -> Market {
    let kind = &spec.archetype;
    let parity = draws.scaled("fx.parity", &kind.payments.fx_parity);
    let local = |name: &str, range: &Ranged| Money::from_major(draws.scaled(name, range) * parity);
    let click = local("click", &kind.demand.click_usd);
    let agent_day = Money::from_major(general.service.agent_usd_day.mid * parity);
    Market {
        name: spec.name.clone(),
        currency_name: spec.currency.clone(),
        currency: Currency(index + 1),
        fx: fx(draws, kind, parity),
        segments: segments(kind, general),
        places: kind
            .demand
            .places
            .iter()
            .map(|place| PlaceTerms {
                id: place.id.clone(),
                extra_days: place.extra_days,
                refusal_factor: place.refusal_factor,
            })
            .collect(),
        methods: methods(draws, kind),
        refusal_cod: draws.plain("refusal.cod", &kind.payments.refusal_cod),
        refusal_prepaid: draws.plain("refusal.prepaid", &kind.payments.refusal_prepaid),
        transaction_fee: draws.plain("transaction", &kind.payments.transaction_fee),
        rates: rates(draws, kind),
        levies: draws.plain("levies", &kind.compliance.levies),
        vat: draws.plain("vat", &kind.compliance.vat),
        inspection_cargo: draws.plain("inspection.cargo", &kind.compliance.inspection_cargo),
        inspection_parcel: draws.plain("inspection.parcel", &kind.compliance.inspection_parcel),
        lanes: lanes(draws, kind),
        clearance_parcel_days: draws.scaled("clearance.parcel", &kind.logistics.clearance_parcel_days),
        clearance_cargo_days: draws.scaled("clearance.cargo", &kind.logistics.clearance_cargo_days),
        last_mile: local("last-mile.cost", &kind.logistics.last_mile_usd),
        last_mile_days: draws.scaled("last-mile.days", &kind.logistics.last_mile_days),
        pick_pack: local("pick-pack", &kind.logistics.pick_pack_usd),
        storage_cbm_day: local("storage", &kind.logistics.storage_usd_cbm_day),
        contacts_per_order: draws.scaled("contacts", &kind.service.contacts_per_100_orders) / 100.0,
        return_factor: draws.scaled("returns", &kind.service.return_factor),
        click,
        channels: general
            .channels
            .iter()
            .map(|profile| ChannelTerms {
                channel: profile.channel,
                click: click.times(draws.scaled(&format!("{:?}.cost", profile.channel), &profile.cost_factor)),
                ceiling: draws.scaled(&format!("{:?}.ceiling", profile.channel), &profile.ceiling),
                worth: draws.plain(&format!("{:?}.worth", profile.channel), &profile.worth),
            })
            .collect(),
        agent_day,
        seasons: kind
            .demand
            .seasons
            .iter()
            .map(|season| SeasonTerms {
                id: season.id.clone(),
                from_day_of_year: season.from.day_of_year(),
                days: season.days,
                lift: draws.scaled(&format!("season.{}", season.id), &season.lift),
            })
            .collect(),
    }
}

fn fx(draws: &Draws, kind: &Archetype, parity: f64) -> FxTerms {
    let year = f64::from(DAYS_PER_YEAR);
    FxTerms {
        parity,
        sigma_day: draws.plain("fx.sigma", &kind.payments.fx_sigma_year) / math::sqrt(year),
        trend_day: draws.plain("fx.trend", &kind.payments.fx_trend_year) / year,
        jump_chance_day: draws.plain("fx.jump-rate", &kind.payments.fx_jump_rate_year) / year,
        jump_log: draws.plain("fx.jump", &kind.payments.fx_jump_log),
    }
}

/// Every habit in every place.
fn segments(kind: &Archetype, general: &General) -> Vec<Segment> {
    let habits: f64 = kind.demand.habits.iter().map(|row| row.share).sum();
    let places: f64 = kind.demand.places.iter().map(|row| row.share).sum();
    let mut segments = Vec::new();
    for (index, place) in kind.demand.places.iter().enumerate() {
        for row in &kind.demand.habits {
            let taste = general.habits.iter().find(|profile| profile.habit == row.habit);
            let (price, trust, day) = taste.map_or((1.0, 1.0, 1.0), |taste| (taste.price, taste.trust, taste.day));
            let share = row.share / habits * place.share / places;
            segments.push(Segment { habit: row.habit, place: index as u32, share, price, trust, day });
        }
    }
    segments
}

/// Methods with shares that sum to one.
fn methods(draws: &Draws, kind: &Archetype) -> Vec<MethodTerms> {
    let mut methods: Vec<MethodTerms> = kind
        .payments
        .methods
        .iter()
        .map(|profile| MethodTerms {
            method: profile.method,
            share: draws.plain(&format!("{:?}.share", profile.method), &profile.share),
            fee: draws.plain(&format!("{:?}.fee", profile.method), &profile.fee),
            settle_days: draws.plain(&format!("{:?}.settle", profile.method), &profile.settle_days) as u32,
        })
        .collect();
    let total: f64 = methods.iter().map(|terms| terms.share).sum();
    methods.iter_mut().for_each(|terms| terms.share /= total);
    methods
}

fn rates(draws: &Draws, kind: &Archetype) -> Vec<CategoryRates> {
    let of = |rows: &[OfCategory], category: Category, what: &str| {
        let row = rows.iter().find(|row| row.category == category);
        row.map_or(0.0, |row| draws.plain(&format!("{what}.{category:?}"), &row.value))
    };
    let categories = kind.payments.commission.iter().map(|row| row.category);
    categories
        .map(|category| CategoryRates {
            category,
            commission: of(&kind.payments.commission, category, "commission"),
            duty: of(&kind.compliance.duty, category, "duty"),
        })
        .collect()
}

fn lanes(draws: &Draws, kind: &Archetype) -> Vec<Lane> {
    kind.logistics
        .lanes
        .iter()
        .map(|profile| {
            let name = |field: &str| format!("{:?}.{field}", profile.mode);
            // The 10th percentile is no minimum: the shift of the gamma lies some way below it.
            const SHIFT: f64 = 0.7;
            let shift = profile.transit_days.low * SHIFT;
            let middle = draws.scaled(&name("transit"), &profile.transit_days);
            Lane {
                mode: profile.mode,
                cost_home: Money::from_major(draws.scaled(&name("cost"), &profile.cost_usd)),
                transit_days_min: shift.min(middle),
                transit_days_mean: middle,
                loss: draws.scaled(&name("loss"), &profile.loss),
                damage: draws.scaled(&name("damage"), &profile.damage),
                divisor_cm3_kg: if profile.mode == Mode::SeaLcl { 1e6 } else { profile.divisor_cm3_kg },
            }
        })
        .collect()
}

fn supplier(seed: Seed, general: &General, product: &Product, goods: &Goods, id: ProductId, nth: u32) -> Supplier {
    let terms = &general.suppliers;
    let place = u32::MAX - nth;
    let mut dice = seed.stream(Stream::SupplierTraits, 0, key(&product.id, place));
    let mut triangular = |range: &Ranged| dist::quantile_triangular(dice.unit(), range.low, range.mid, range.high);
    let factory_share = terms.factory_share.mid;
    let (defect_factory, defect_trader) = (triangular(&terms.defect_factory), triangular(&terms.defect_trader));
    let (markup, moq) = (triangular(&terms.trader_markup), triangular(&terms.moq_units));
    let (lead, late) = (triangular(&terms.lead_days), triangular(&terms.late_share));
    let price_break = triangular(&terms.price_break);
    let is_factory = dice.chance(factory_share);
    let forged = dice.chance(terms.forged_share.mid);
    let spread = math::exp(terms.quote_spread.mid * dist::normal(&mut dice));
    let defect_share = if is_factory { defect_factory } else { defect_trader };
    let price = goods.works_home.times(spread * if is_factory { 1.0 } else { 1.0 + markup });
    // Traders sell smaller lots of ready goods; factories want a run.
    let moq_units = (if is_factory { moq } else { moq * 0.5 }).max(1.0) as u32;
    let late_share = if is_factory { late } else { (late * 1.2).min(0.9) };
    let lead_days = lead.max(1.0) as u32;
    // Signals: each is likelier from a sound supplier, none is sure.
    let sound = defect_share < 0.5 * (terms.defect_factory.mid + terms.defect_trader.high) && !forged;
    let claims = Claims {
        says_factory: is_factory || dice.chance(0.6),
        years_active: 1 + dist::poisson(&mut dice, if sound { 5.0 } else { 3.0 }) as u32,
        response_hours: 1 + dist::poisson(&mut dice, if sound { 8.0 } else { 16.0 }) as u32,
        repeat_buyer_share: dist::beta(&mut dice, if sound { 6.0 } else { 4.0 }, 10.0),
        badge: dice.chance(if sound { 0.65 } else { 0.5 }),
        price_from_home: price.times(0.92 + 0.1 * dice.unit()),
        moq_units,
        offers_certificate: product.certificate.is_some() && dice.chance(0.8),
    };
    let name = supplier_name(&mut dice);
    Supplier {
        product: id,
        name,
        claims,
        is_factory,
        documents_genuine: !forged,
        defect_share,
        late_share,
        lead_days,
        price_home: price,
        moq_units,
        price_break,
    }
}

/// An invented firm name.
fn supplier_name(dice: &mut Dice) -> String {
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

/// The most offers of the long tail that a niche is played with: buyers compare no more.
const INCUMBENTS_MOST: f64 = 40.0;

fn niche(
    draws: &Draws,
    general: &General,
    kind: &Archetype,
    product: &Product,
    (market, goods): (&Market, &Goods),
    (market_id, product_id): (MarketId, ProductId),
) -> Niche {
    let name = |field: &str| format!("niche.{}.{field}", product.id);
    let demand = &kind.demand;
    let mix: f64 = demand.category_mix.iter().map(|row| row.value.mid).sum();
    let category = demand.category_mix.iter().find(|row| row.category == product.category);
    let category_share = category.map_or(0.0, |row| draws.plain(&name("category"), &row.value) / mix);
    let shoppers = draws.scaled("population", &demand.population_m)
        * 1e6
        * draws.plain("adults", &demand.adult_share)
        * draws.plain("online", &demand.online_shopper_share);
    const WEEKS_PER_YEAR: f64 = 52.0;
    let orders_week = shoppers * demand.orders_per_shopper_year.mid / WEEKS_PER_YEAR
        * category_share
        * draws.scaled(&name("share"), &product.niche_share);
    let reference = goods.retail_home.times(market.fx.parity);
    let count = draws.scaled(&name("offers"), &kind.rivals.offers_per_niche).min(INCUMBENTS_MOST) as u32;
    let incumbents: Vec<Incumbent> = (0..count.max(5))
        .map(|nth| incumbent(draws, general, product, reference, orders_week / f64::from(count.max(5)), nth))
        .collect();
    let taste = Taste::of(general);
    let faces: Vec<Face> =
        incumbents.iter().map(|offer| Face::of_incumbent(offer, offer.price, offer.sales_28)).collect();
    let target = general.demand.inside_share.mid;
    let pull = solve_pull(&taste, &faces, &market.segments, goods.price_coefficient, reference, target);
    Niche { market: market_id, product: product_id, orders_week, reference, pull, incumbents }
}

/// An offer of the long tail, about as spread as listings are in the cited scrapes.
fn incumbent(
    draws: &Draws,
    general: &General,
    product: &Product,
    reference: Money,
    sales_week: f64,
    nth: u32,
) -> Incumbent {
    let mut dice = draws.dice(&format!("incumbent.{}.{nth}", product.id));
    let established = dice.chance(0.6);
    let reviews = match established {
        true => math::exp(2.3 + 1.8 * dist::normal(&mut dice)).min(5_000.0) as u32,
        false => dice.below(4),
    };
    let rating = (4.25 + 0.45 * dist::normal(&mut dice)).clamp(2.5, 5.0);
    let price = reference.times(math::exp(general.rivals.price_sd.mid * dist::normal(&mut dice)));
    let ship = reference.times([0.0, 0.0, 0.05, 0.1][dice.below(4) as usize]);
    let promised_days = [3, 4, 8, 12, 16][dice.below(5) as usize];
    Incumbent {
        price,
        ship,
        rating,
        reviews,
        promised_days,
        established,
        fast_reply: dice.chance(0.5),
        local_stock: promised_days <= 4 && dice.chance(0.8),
        content: dist::normal(&mut dice),
        card: dice.unit(),
        fit: general.demand.fit_sd.mid * dist::normal(&mut dice),
        sales_28: 4.0 * sales_week * (0.2 + 0.8 * f64::from(u32::from(established))) * (0.3 + 1.4 * dice.unit()),
    }
}

//! Draws a market from its archetype.

use super::draws::Draws;
use super::geography::geography;
use super::names;
use crate::base::calendar::DAYS_PER_YEAR;
use crate::base::math;
use crate::base::money::{Currency, Money};
use crate::model::archetype::{Archetype, LaneProfile, OfCategory};
use crate::model::general::General;
use crate::model::ranged::Ranged;
use crate::model::scenario::MarketSpec;
use crate::model::setting::*;
use crate::model::words::{Category, Channel, Habit, LegKind, Mode, Origin};

pub fn market(draws: &Draws, spec: &MarketSpec, index: u32, general: &General, origins: &[Origin]) -> Market {
    let kind = &spec.archetype;
    let parity = draws.scaled("fx.parity", &kind.payments.fx_parity);
    let local = |name: &str, range: &Ranged| Money::from_major(draws.scaled(name, range) * parity);
    let home = |name: &str, range: &Ranged| Money::from_major(draws.plain(name, range));
    let named = names::country(&mut draws.dice("name"), &kind.id);
    let landlocked = draws.dice("landlocked").chance(kind.logistics.landlocked);
    let clearance_cargo_days = draws.scaled("clearance.cargo", &kind.logistics.clearance_cargo_days);
    let season = |season: &crate::model::archetype::Season| SeasonTerms {
        id: season.id.clone(),
        from_day_of_year: season.from.day_of_year(),
        days: season.days,
        lift: draws.scaled(&format!("season.{}", season.id), &season.lift),
    };
    let wet = &kind.demand.wet_season;
    Market {
        name: spec.name.clone().unwrap_or(named.country),
        kind: kind.id.clone(),
        currency_name: spec.currency.clone().unwrap_or(named.currency),
        currency: Currency(index + 1),
        geography: geography(draws, &kind.id, landlocked),
        languages: languages(kind, &named.languages),
        fx: fx(draws, kind, parity),
        segments: segments(kind, general),
        places: places(kind),
        methods: methods(draws, kind),
        refusal_cod: draws.plain("refusal.cod", &kind.payments.refusal_cod),
        refusal_prepaid: draws.plain("refusal.prepaid", &kind.payments.refusal_prepaid),
        transaction_fee: draws.plain("transaction", &kind.payments.transaction_fee),
        repatriation_days: draws.plain("repatriation", &kind.payments.repatriation_days) as u32,
        rates: rates(draws, kind),
        preference: draws.plain("preference", &kind.compliance.preference),
        levies: draws.plain("levies", &kind.compliance.levies),
        vat: draws.plain("vat", &kind.compliance.vat),
        de_minimis_duty_home: home("de-minimis.duty", &kind.compliance.de_minimis_duty_usd),
        de_minimis_vat_home: home("de-minimis.vat", &kind.compliance.de_minimis_vat_usd),
        platform_collects_vat: draws
            .dice("platform-vat")
            .chance(draws.plain("platform-vat.chance", &kind.compliance.platform_collects_vat)),
        inspection_cargo: draws.plain("inspection.cargo", &kind.compliance.inspection_cargo),
        inspection_parcel: draws.plain("inspection.parcel", &kind.compliance.inspection_parcel),
        withdrawal_days: draws.plain("withdrawal", &kind.compliance.withdrawal_days) as u32,
        privacy_fine_home: home("privacy.fine", &kind.compliance.privacy_fine),
        papers: papers(draws, kind),
        lanes: lanes(draws, kind, general, origins, landlocked, clearance_cargo_days),
        clearance_parcel_days: draws.scaled("clearance.parcel", &kind.logistics.clearance_parcel_days),
        clearance_cargo_days,
        last_mile: local("last-mile.cost", &kind.logistics.last_mile_usd),
        last_mile_days: draws.scaled("last-mile.days", &kind.logistics.last_mile_days),
        first_attempt: draws.plain("first-attempt", &kind.logistics.first_attempt),
        pick_pack: local("pick-pack", &kind.logistics.pick_pack_usd),
        storage_cbm_day: local("storage", &kind.logistics.storage_usd_cbm_day),
        contacts_per_order: draws.scaled("contacts", &kind.service.contacts_per_100_orders) / 100.0,
        return_factor: draws.scaled("returns", &kind.service.return_factor),
        channels: channels(draws, kind, general, parity),
        agent_day: Money::from_major(general.service.agent_usd_day.mid * parity),
        seasons: kind.demand.seasons.iter().map(season).collect(),
        wet: SeasonTerms {
            id: "wet_season".into(),
            from_day_of_year: wet.from.day_of_year(),
            days: wet.days,
            lift: draws.scaled("wet.delay", &wet.delay_days),
        },
    }
}

fn languages(kind: &Archetype, names: &[String; 3]) -> Vec<LanguageTerms> {
    let rows = kind.demand.languages.iter();
    let total: f64 = kind.demand.languages.iter().map(|row| row.share).sum();
    rows.map(|row| LanguageTerms { role: row.role, name: names[row.role as usize].clone(), share: row.share / total })
        .collect()
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

/// Every habit in every income tier; and for each tier the shoppers who let an agent choose.
fn segments(kind: &Archetype, general: &General) -> Vec<Segment> {
    let habits: f64 = kind.demand.habits.iter().map(|row| row.share).sum();
    let tiers: f64 = kind.demand.tiers.iter().map(|row| row.share).sum();
    let mut segments = Vec::new();
    for (tier, row) in (0u32..).zip(&kind.demand.tiers) {
        let tier_share = row.share / tiers;
        let mut add = |habit: Habit, share: f64| {
            let taste = general.habits.iter().find(|profile| profile.habit == habit);
            let (price, trust, day) = taste.map_or((1.0, 1.0, 1.0), |taste| (taste.price, taste.trust, taste.day));
            segments.push(Segment { habit, tier, share: share * tier_share, price: price * row.price, trust, day });
        };
        for habit in kind.demand.habits.iter().filter(|habit| habit.habit != Habit::AiDelegator) {
            add(habit.habit, habit.share / habits);
        }
        add(Habit::AiDelegator, 1.0);
    }
    segments
}

fn places(kind: &Archetype) -> Vec<PlaceTerms> {
    let total: f64 = kind.demand.places.iter().map(|row| row.share).sum();
    let terms = |place: &crate::model::archetype::Place| PlaceTerms {
        id: place.id.clone(),
        share: place.share / total,
        extra_days: place.extra_days,
        refusal_factor: place.refusal_factor,
    };
    kind.demand.places.iter().map(terms).collect()
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
    let rates = |&category: &Category| CategoryRates {
        category,
        commission: of(&kind.payments.commission, category, "commission"),
        duty: of(&kind.compliance.duty, category, "duty"),
    };
    Category::ALL.iter().map(rates).collect()
}

fn papers(draws: &Draws, kind: &Archetype) -> Vec<PaperTerms> {
    let terms = |paper: &crate::model::archetype::Certificate| {
        let name = |field: &str| format!("paper.{:?}.{field}", paper.kind);
        PaperTerms {
            kind: paper.kind,
            name: paper.name.clone(),
            cost_home: Money::from_major(draws.scaled(&name("cost"), &paper.cost_usd)),
            days: draws.scaled(&name("days"), &paper.days) as u32,
            valid_days: paper.valid_days,
            penalty: draws.plain(&name("penalty"), &paper.penalty),
        }
    };
    kind.compliance.certificates.iter().map(terms).collect()
}

fn channels(draws: &Draws, kind: &Archetype, general: &General, parity: f64) -> Vec<ChannelTerms> {
    let click = |name: &str, range: &Ranged| draws.scaled(name, range) * parity;
    let social = click("click", &kind.demand.click_usd);
    let sponsored = click("click.marketplace", &kind.demand.click_marketplace_usd);
    let terms = |profile: &crate::model::general::ChannelProfile| {
        let name = |field: &str| format!("{:?}.{field}", profile.channel);
        let base = if profile.channel == Channel::MarketplaceAds { sponsored } else { social };
        let fit = kind.demand.channel_fit.iter().find(|row| row.channel == profile.channel);
        let fit = fit.map_or(1.0, |row| draws.plain(&name("fit"), &row.value));
        ChannelTerms {
            channel: profile.channel,
            click: Money::from_major(base * draws.scaled(&name("cost"), &profile.cost_factor)).max(Money(1)),
            ceiling: fit * draws.scaled(&name("ceiling"), &profile.ceiling),
            worth: draws.plain(&name("worth"), &profile.worth),
        }
    };
    general.channels.iter().map(terms).collect()
}

fn lanes(
    draws: &Draws,
    kind: &Archetype,
    general: &General,
    origins: &[Origin],
    landlocked: bool,
    clearance: f64,
) -> Vec<Lane> {
    let inland = match landlocked {
        true => draws.scaled("inland", &kind.logistics.inland_days),
        false => 0.0,
    };
    let open = kind.logistics.lanes.iter().filter(|profile| origins.contains(&profile.origin));
    open.map(|profile| lane(draws, general, profile, inland, clearance)).collect()
}

fn lane(draws: &Draws, general: &General, profile: &LaneProfile, inland: f64, clearance: f64) -> Lane {
    // The 10th percentile is no minimum: the shift of the gamma lies some way below it.
    const SHIFT: f64 = 0.7;
    /// Shape of the gamma part of a whole way.
    const SHAPE: f64 = 4.0;
    let name = |field: &str| format!("{:?}.{:?}.{field}", profile.origin, profile.mode);
    let route = general.routes.iter().find(|route| route.mode == profile.mode).expect("a route for each mode");
    let whole = draws.scaled(&name("transit"), &profile.transit_days);
    // The cited days hold the normal clearance; for shared containers that is a step of its own.
    let mean = if profile.mode.is_billed_by_volume() { (whole - clearance).max(0.5 * whole) } else { whole };
    let min = (profile.transit_days.low * SHIFT).min(mean);
    let squares: f64 = route.legs.iter().map(|leg| leg.days * leg.days).sum();
    let mut legs: Vec<Leg> = route
        .legs
        .iter()
        .map(|leg| Leg { leg: leg.leg, days_min: min * leg.days, days_mean: mean * leg.days, shape: SHAPE * squares })
        .collect();
    if inland > 0.0 && profile.mode == Mode::SeaLcl {
        legs.push(Leg { leg: LegKind::Border, days_min: 0.2 * inland, days_mean: 0.3 * inland, shape: 2.0 });
        legs.push(Leg { leg: LegKind::Road, days_min: 0.4 * inland, days_mean: 0.7 * inland, shape: 3.0 });
    }
    Lane {
        origin: profile.origin,
        mode: profile.mode,
        cost_home: Money::from_major(draws.scaled(&name("cost"), &profile.cost_usd)),
        legs,
        loss: draws.scaled(&name("loss"), &profile.loss),
        damage: draws.scaled(&name("damage"), &profile.damage),
        divisor_cm3_kg: profile.divisor_cm3_kg,
        capacity_week: draws.scaled(&name("capacity"), &route.capacity_week),
        usual_load: draws.plain(&name("load"), &general.freight.usual_load),
    }
}

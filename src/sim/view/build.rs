//! Builds what a shop may know from world and setting.

use super::today::NicheToday;
use super::*;
use crate::base::calendar::DAYS_PER_YEAR;
use crate::base::money::{Bps, Currency};
use crate::model::setting::Setting;
use crate::sim::landed;
use crate::sim::ledger::Purpose;
use crate::sim::orders::OrderState;
use crate::sim::stage::logistics::{self, ShipmentState};
use crate::sim::stage::service::{self, EnquiryState};
use crate::sim::stage::{compliance, market};
use crate::sim::stock::Place;
use crate::sim::treasury;

/// Consignment that the landed-cost estimate is made for.
const ESTIMATE_UNITS: u32 = 200;

/// What is the same for all niches of a view, worked out once.
struct Common {
    /// The middle of the prices on the pages that the shop has found, by product.
    works: Vec<Money>,
    /// By market and lane: times the usual freight.
    price: Vec<Vec<f64>>,
}

/// What a shop may know today.
pub fn view(setting: &Setting, world: &World, shop: ShopId) -> ShopView {
    view_on(&Today::of(setting, world), setting, world, shop)
}

/// The same where the public side of the day has been worked out before.
pub fn view_on(today: &Today, setting: &Setting, world: &World, shop: ShopId) -> ShopView {
    debug_assert_eq!(today.day, world.day, "the public side of another day");
    let row = &world.shops[shop];
    let general = setting.general();
    let home = |purpose| world.ledger.balance(shop, Currency::HOME, purpose);
    let common = common(setting, world, shop);
    ShopView {
        shop,
        day: world.day,
        days: setting.scenario.days,
        date: setting.date(world.day),
        cash: home(Purpose::Cash),
        credit_line: setting.scenario.credit_line,
        credit_drawn: -home(Purpose::CreditLine),
        headroom: treasury::headroom(setting, world, shop),
        minutes_left: row.minutes_left,
        range_slots: setting.scenario.range_slots,
        overdrawn_since: row.overdrawn_since,
        insolvent: row.insolvent,
        markets: setting.markets.ids().map(|id| market_view(setting, world, shop, id, &common)).collect(),
        goods: setting.goods.ids().map(|id| goods_view(setting, world, shop, id)).collect(),
        niches: setting
            .niches
            .ids()
            .map(|id| niche_view(setting, world, shop, id, &common, &today.niches[id]))
            .collect(),
        suppliers: suppliers(setting, world, shop),
        quotes: quotes(setting, world, shop),
        purchases: purchases(setting, world, shop),
        shipments: shipments(world, shop),
        listings: listings(world, shop),
        enquiries: enquiries(setting, world, shop),
        complaints: complaints(world, shop),
        designs: designs(world, shop),
        partners: partners(setting),
        forwards: world.forwards.iter().filter(|forward| forward.shop == shop).copied().collect(),
        news: market::news(setting, world, shop),
        budgets: row.budgets.clone(),
        content_step: Money::from_major(general.costs.content_usd.mid),
        card_step: Money::from_major(general.costs.card_usd.mid),
        minutes_per_answer: general.service.minutes_per_answer.mid as u32,
        agent_minutes: general.service.agent_minutes.mid as u32,
        minutes_day: setting.scenario.owner_minutes_day,
        customs: customs_view(setting),
        bank: bank_view(setting),
        desk: desk_view(setting),
        payouts: payouts(world, shop),
        remittances: remittances(world, shop),
    }
}

fn bank_view(setting: &Setting) -> BankView {
    let (payments, costs) = (&setting.general().payments, &setting.general().costs);
    BankView {
        fx_spread: payments.fx_spread.mid,
        forward_year: payments.forward_year.mid,
        early_payout: payments.early_payout.mid,
        credit_rate_year: payments.credit_rate_year.mid,
        grace_days: treasury::GRACE_DAYS,
        subscription_month: market::subscription_month(setting),
        hub_storage_cbm_day: Money::from_major(costs.hub_storage_usd_cbm_day.mid),
    }
}

fn desk_view(setting: &Setting) -> DeskView {
    let terms = &setting.general().service;
    DeskView {
        part_refund: terms.part_refund.mid,
        program_message: Money::from_major(terms.automation_usd.mid),
        program_error: terms.automation_error.mid,
    }
}

fn payouts(world: &World, shop: ShopId) -> Vec<PayoutView> {
    let mine = world.payouts.iter().filter(|payout| payout.shop == shop);
    let view =
        |row: &crate::sim::stage::payments::Payout| PayoutView { market: row.market, due: row.due, amount: row.amount };
    let mut rows: Vec<PayoutView> = mine.map(view).collect();
    rows.sort_by_key(|row| (row.due, row.market));
    rows
}

fn remittances(world: &World, shop: ShopId) -> Vec<RemittanceView> {
    let mine = world.remittances.iter().filter(|row| row.shop == shop);
    mine.map(|row| RemittanceView { due: row.due, amount: row.amount }).collect()
}

fn customs_view(setting: &Setting) -> CustomsView {
    let general = setting.general();
    let [broker, broker_classifies] = [true, false].map(|is_declared| compliance::broker_fee(setting, is_declared));
    CustomsView {
        broker,
        broker_classifies,
        importer_of_record: general.customs.importer_of_record.mid,
        origin_proof: Money::from_major(general.compliance.origin_proof_usd.mid),
        inbound_cbm: Money::from_major(general.costs.inbound_usd_cbm.mid),
        evasion_penalty: general.customs.undervaluation_penalty.mid,
        forgery_penalty: general.customs.certificate_penalty.mid,
    }
}

fn common(setting: &Setting, world: &World, shop: ShopId) -> Common {
    let mut pages: Vec<Vec<Money>> = vec![Vec::new(); setting.goods.len()];
    for (id, row) in setting.suppliers.iter() {
        if world.shops[shop].dossiers.knows(setting, id) {
            pages[row.product.0 as usize].push(row.claims.price_from_home);
        }
    }
    let middle = |(mut prices, (_, goods)): (Vec<Money>, (ProductId, &crate::model::setting::Goods))| {
        prices.sort_unstable();
        prices.get(prices.len() / 2).copied().unwrap_or(goods.works_home)
    };
    let price = |(id, market): (MarketId, &crate::model::setting::Market)| {
        market.lanes.iter().map(|lane| logistics::price_today(setting, world, id, lane)).collect()
    };
    Common {
        works: pages.into_iter().zip(setting.goods.iter()).map(middle).collect(),
        price: setting.markets.iter().map(price).collect(),
    }
}

fn market_view(setting: &Setting, world: &World, shop: ShopId, id: MarketId, common: &Common) -> MarketView {
    let terms = &setting.markets[id];
    let presence = world.presence(shop, id);
    let local = |purpose| world.ledger.balance(shop, terms.currency, purpose);
    let today = setting.date(world.day).day_of_year();
    let season = |season: &crate::model::setting::SeasonTerms| SeasonView {
        id: season.id.clone(),
        begins_in: match season.holds(today) {
            true => 0,
            false => (season.from_day_of_year + DAYS_PER_YEAR - today) % DAYS_PER_YEAR,
        },
        days: season.days,
        lift: season.lift,
    };
    let method = |row: &crate::model::setting::MethodTerms| MethodView {
        method: row.method,
        share: row.share,
        fee: row.fee,
        settle_days: row.settle_days,
        offered: presence.methods.contains(&row.method),
    };
    let lane = |(lane, price): (&crate::model::setting::Lane, &f64)| LaneView {
        origin: lane.origin,
        mode: lane.mode,
        cost: lane.cost_home.times(*price),
        fullness: logistics::fullness(setting, world, id, lane),
        legs: lane.legs.iter().map(|leg| leg.leg).collect(),
        usual_days: logistics::expected_days(setting, id, lane),
        loss: lane.loss,
        damage: lane.damage,
        destination: landed::destination_charges(setting, lane.mode),
    };
    let paper = |paper: &crate::model::setting::PaperTerms| PaperTermsView {
        kind: paper.kind,
        name: paper.name.clone(),
        cost: paper.cost_home,
        days: paper.days,
        valid_days: paper.valid_days,
        penalty: paper.penalty,
    };
    let language = |row: &crate::model::setting::LanguageTerms| LanguageView {
        role: row.role,
        name: row.name.clone(),
        share: row.share,
    };
    let agents =
        |language: &LanguageRole| AgentsView { language: *language, agents: presence.agents[*language as usize] };
    let channel = |row: &crate::model::setting::ChannelTerms| ChannelView {
        channel: row.channel,
        click: row.click,
        ceiling: row.ceiling,
        worth: row.worth,
    };
    let centre = &setting.general().centre;
    let handling = if presence.centre.has_warehouse(world.day) { centre.warehouse_cost.mid } else { 1.0 };
    let month = [&centre.team_month_usd, &centre.showroom_month_usd, &centre.warehouse_month_usd];
    MarketView {
        market: id,
        name: terms.name.clone(),
        kind: terms.kind.clone(),
        currency: terms.currency_name.clone(),
        rate: world.rates[id.0 as usize],
        entered: presence.entered,
        wallet: local(Purpose::Cash),
        receivable: local(Purpose::Receivable),
        vat_owed: (-local(Purpose::VatPayable)).max(Money::ZERO),
        languages: terms.languages.iter().map(language).collect(),
        tax_registered: presence.tax_registered,
        importer: presence.importer,
        trademark: presence.trademark,
        data_office: presence.data_office,
        consent: presence.consent,
        subscriptions: presence.subscriptions.clone(),
        warehouse: presence.can_store(),
        centre: presence.centre,
        centre_month: month.map(|usd| Money::from_major(usd.mid)),
        convert_daily: presence.convert_daily,
        early_payout: presence.early_payout,
        repatriation_days: terms.repatriation_days,
        agents: LanguageRole::ALL.iter().map(agents).collect(),
        automation: presence.automation.clone(),
        agent_day: terms.agent_day,
        quick_reply: presence.quick_reply,
        methods: terms.methods.iter().map(method).collect(),
        channels: terms.channels.iter().map(channel).collect(),
        lanes: terms.lanes.iter().zip(&common.price[id.0 as usize]).map(lane).collect(),
        papers: terms.papers.iter().map(paper).collect(),
        vat: terms.vat,
        levies: terms.levies,
        preference: terms.preference,
        de_minimis_duty: terms.de_minimis_duty_home,
        de_minimis_vat: terms.de_minimis_vat_home,
        platform_collects_vat: terms.platform_collects_vat,
        withdrawal_days: terms.withdrawal_days,
        transaction_fee: terms.transaction_fee,
        refusal_cod: terms.refusal_cod,
        refusal_prepaid: terms.refusal_prepaid,
        last_mile: terms.last_mile,
        pick_pack: terms.pick_pack.times(handling),
        last_mile_days: terms.last_mile_days,
        storage_cbm_day: terms.storage_cbm_day,
        seasons: terms.seasons.iter().map(season).collect(),
        reorders: presence.reorders.clone(),
    }
}

fn goods_view(setting: &Setting, world: &World, shop: ShopId, id: ProductId) -> GoodsView {
    let goods = &setting.goods[id];
    let hub = |origin: &Origin| HubView {
        origin: *origin,
        units: world.stock.on_hand(shop, id, Place::Hub(*origin)),
        value: world.stock.at(shop, id, Place::Hub(*origin)).map(|(_, lot)| lot.value).sum(),
    };
    let hubs: Vec<HubView> = goods.made_in.iter().map(hub).collect();
    let heading = |line: &crate::model::setting::HsId| {
        let line = &setting.tariff[*line];
        HeadingView { code: line.code.clone(), heading: line.heading.clone(), text: line.text.clone(), duty: line.duty }
    };
    GoodsView {
        product: id,
        name: goods.name.clone(),
        category: goods.category,
        weight_kg: goods.weight_kg,
        volume_m3: goods.volume_m3,
        battery: goods.battery,
        liquid: goods.liquid,
        fragile: goods.fragile,
        made_in: goods.made_in.clone(),
        custom: goods.custom,
        repeat_month: goods.repeat_month,
        headings: goods.candidates.iter().map(heading).collect(),
        hub_units: hubs.iter().map(|hub| hub.units).sum(),
        hub_value: hubs.iter().map(|hub| hub.value).sum(),
        hubs,
    }
}

fn niche_view(
    setting: &Setting,
    world: &World,
    shop: ShopId,
    id: NicheId,
    common: &Common,
    today: &NicheToday,
) -> NicheView {
    let niche = &setting.niches[id];
    let (market, goods) = (&setting.markets[niche.market], &setting.goods[niche.product]);
    let papers = world.papers(shop, niche.market, niche.product);
    let prices = public_prices(world, shop, id, today);
    let quantile = |part: usize| prices.get(prices.len() * part / 100).copied().unwrap_or(niche.reference);
    let works = common.works[niche.product.0 as usize];
    let place = (niche.market, niche.product);
    let ways = market.lanes.iter().zip(&common.price[niche.market.0 as usize]);
    let ways = ways.filter(|(lane, _)| goods.made_in.contains(&lane.origin));
    let landed = ways
        .map(|(lane, price)| landed::estimate_at(setting, world, place, lane, works, ESTIMATE_UNITS, *price))
        .collect();
    let paper = |kind: PaperKind| {
        let held = papers.held.iter().rev().find(|paper| paper.kind == kind);
        PaperView { kind, from: held.map(|paper| paper.from), until: held.map(|paper| paper.until) }
    };
    let at_market = Place::Market(niche.market);
    NicheView {
        niche: id,
        market: niche.market,
        product: niche.product,
        estimate: market::estimate(setting, world, shop, id),
        search_index: today.search_index,
        search_index_before: today.search_index_before,
        in_range: world.shops[shop].range.contains(&id),
        papers: today.needed.iter().copied().map(paper).collect(),
        declared_code: papers.line.map(|line| setting.tariff[line].code.clone()),
        declared_value: papers.declared.unwrap_or(Bps(10_000)),
        heading_rates: today.heading_rates.clone(),
        origin_proof: papers.origin_proof,
        recalled: today.recalled,
        regulars: world.presence(shop, niche.market).loyal[niche.product.0 as usize],
        offers: prices.len() as u32,
        price_10: quantile(10),
        price_25: quantile(25),
        price_50: quantile(50),
        price_75: quantile(75),
        median_reviews: today.median_reviews,
        commission: today.commission,
        duty: market.rates(goods.category).duty,
        works,
        landed,
        stock_units: world.stock.on_hand(shop, niche.product, at_market),
        stock_value: world.stock.at(shop, niche.product, at_market).map(|(_, lot)| lot.value).sum(),
        under_way_units: logistics::under_way(world, shop, niche.market, niche.product),
    }
}

/// What others ask today, shipping included, lowest first.
fn public_prices(world: &World, shop: ShopId, id: NicheId, today: &NicheToday) -> Vec<Money> {
    let shops = world.listings.iter().map(|(_, listing)| listing);
    let shops = shops.filter(|listing| listing.live && listing.niche == id && listing.shop != shop);
    let asked = shops.map(|listing| listing.asked(world.day) + listing.offer.ship_fee);
    let mut prices = today.prices.clone();
    for price in asked {
        prices.insert(prices.partition_point(|known| *known < price), price);
    }
    prices
}

fn suppliers(setting: &Setting, world: &World, shop: ShopId) -> Vec<SupplierView> {
    let dossiers = &world.shops[shop].dossiers;
    let known = setting.suppliers.iter().filter(|(id, _)| dossiers.knows(setting, *id));
    known
        .map(|(id, row)| {
            let claims = &row.claims;
            SupplierView {
                supplier: id,
                product: row.product,
                name: row.name.clone(),
                origin: row.origin,
                directory: row.directory,
                says_factory: claims.says_factory,
                years_active: claims.years_active,
                response_hours: claims.response_hours,
                repeat_buyer_share: claims.repeat_buyer_share,
                badge: claims.badge,
                price_from: claims.price_from_home,
                moq_units: claims.moq_units,
                offers_certificate: claims.offers_certificate,
                small_batches: claims.small_batches,
                private_account: claims.private_account,
                dossier: dossiers.get(id).cloned().unwrap_or_default(),
            }
        })
        .collect()
}

fn quotes(setting: &Setting, world: &World, shop: ShopId) -> Vec<QuoteView> {
    let valid = |(_, offer): &(QuoteId, &SupplierQuote)| offer.shop == shop && offer.valid_until >= world.day;
    world
        .quotes
        .iter()
        .filter(valid)
        .map(|(quote, offer)| QuoteView {
            quote,
            product: setting.suppliers[offer.supplier].product,
            capacity_week: setting.suppliers[offer.supplier].capacity_week,
            offer: offer.clone(),
        })
        .collect()
}

fn purchases(setting: &Setting, world: &World, shop: ShopId) -> Vec<PurchaseView> {
    let mine = world.purchases.iter().filter(|(_, purchase)| purchase.shop == shop);
    mine.map(|(id, purchase)| PurchaseView {
        purchase: id,
        supplier: purchase.supplier,
        product: setting.suppliers[purchase.supplier].product,
        units: purchase.units,
        total: purchase.total,
        paid: purchase.paid,
        placed: purchase.placed,
        promised: purchase.promised,
        incoterm: purchase.incoterm,
        market: purchase.market,
        inspection: purchase.inspection,
        state: purchase.state,
    })
    .collect()
}

fn shipments(world: &World, shop: ShopId) -> Vec<ShipmentView> {
    let open = world.shipments.iter().filter(|(_, shipment)| shipment.shop == shop && shipment.is_open());
    open.map(|(id, shipment)| ShipmentView {
        shipment: id,
        market: shipment.market,
        product: shipment.product,
        origin: shipment.origin,
        mode: shipment.mode,
        units: shipment.units,
        left: shipment.left,
        expected: shipment.promised,
        leg: match shipment.state {
            ShipmentState::UnderWay { leg, .. } => Some(leg),
            _ => None,
        },
        at_customs: matches!(shipment.state, ShipmentState::AtCustoms { .. }),
        opened: matches!(shipment.state, ShipmentState::AtCustoms { opened: true, .. }),
        insured: shipment.insured,
        freight: shipment.freight,
    })
    .collect()
}

fn listings(world: &World, shop: ShopId) -> Vec<ListingView> {
    let mine = world.listings.iter().filter(|(_, listing)| listing.shop == shop);
    mine.map(|(id, listing)| ListingView {
        listing: id,
        niche: listing.niche,
        live: listing.live,
        opened: listing.opened,
        offer: listing.offer.clone(),
        promotion: listing.promotion,
        suspended: listing.suspended,
        barred_until: listing.barred_until.filter(|until| *until > world.day),
        rating: listing.rating(),
        reviews: listing.reviews,
        orders: listing.orders,
        sales_28: listing.sales_28,
    })
    .collect()
}

fn enquiries(setting: &Setting, world: &World, shop: ShopId) -> Vec<EnquiryView> {
    let open = world.enquiries.iter().filter(|(_, enquiry)| {
        enquiry.shop == shop && enquiry.state == EnquiryState::Open && enquiry.opens <= world.day
    });
    open.map(|(id, enquiry)| {
        let order = world.orders.get(enquiry.order);
        let has_come = matches!(order.state, OrderState::Delivered | OrderState::Kept | OrderState::Refunded);
        EnquiryView {
            enquiry: id,
            niche: enquiry.niche,
            order: enquiry.order,
            kind: enquiry.kind,
            reason: enquiry.reason,
            language: enquiry.language,
            mood: enquiry.mood,
            minutes: service::minutes(setting, enquiry.language),
            photo: enquiry.photo,
            order_value: order.price + order.ship,
            order_units: order.units,
            order_placed: order.placed,
            order_promised: order.promised,
            order_arrived: has_come.then_some(order.arrived),
            return_days: service::return_days(setting, world, enquiry),
            deadline: enquiry.deadline,
        }
    })
    .collect()
}

fn complaints(world: &World, shop: ShopId) -> Vec<ComplaintView> {
    let mine = world.complaints.iter().filter(|(_, complaint)| complaint.shop == shop);
    mine.map(|(id, complaint)| ComplaintView {
        complaint: id,
        listing: complaint.listing,
        raised: complaint.raised,
        deadline: complaint.deadline,
        state: complaint.state,
    })
    .collect()
}

fn designs(world: &World, shop: ShopId) -> Vec<DesignView> {
    let view = |design: &crate::sim::stage::product::Design| DesignView {
        product: design.product,
        supplier: design.supplier,
        ready: design.ready,
    };
    world.shops[shop].designs.iter().map(view).collect()
}

fn partners(setting: &Setting) -> Vec<PartnerView> {
    let view = |partner: &crate::model::setting::Partner| PartnerView {
        part: partner.part,
        name: partner.name.clone(),
        fee: partner.fee_home,
        days: partner.days,
        stars: partner.stars,
    };
    setting.partners.iter().map(view).collect()
}

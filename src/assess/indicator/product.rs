//! Product: whether what was chosen could earn once everything is paid.

use super::facts::{self, Bought};
use super::{Read, Reading, Tally};
use crate::assess::record::{Mark, Record};
use crate::base::calendar::Day;
use crate::base::money::Money;
use crate::model::setting::NicheId;
use crate::model::words::DutyTerms;
use crate::run::margin::{self, Margin};
use crate::sim::decision::Decision;
use crate::sim::orders::OrderState;
use crate::sim::stage::pricing::{Fulfilment, Offer};
use crate::sim::stage::product::Move;
use crate::sim::view::{NicheView, PaperTermsView, ShopView};

pub const READS: &[(&str, Read)] = &[
    ("product.margin-at-choice", margin_at_choice),
    ("product.rank-of-choice", rank_of_choice),
    ("product.can-be-sold", can_be_sold),
    ("product.money-back", money_back),
    ("product.concentration", concentration),
];

/// A product taken into a market's range, as things looked that morning.
struct Choice {
    mark: Mark,
    /// The morning's view, the shop taken as registered for VAT: whether it is, is not this choice's matter.
    view: ShopView,
    niche: NicheId,
    /// Niches that were taken before or on the same day.
    held: Vec<NicheId>,
    /// Money that then followed it to suppliers, and a unit of money so that a choice without any counts a little.
    weight: f64,
}

fn choices(record: &Record) -> Vec<Choice> {
    let bought = facts::bought(record);
    let mut rows: Vec<Choice> = Vec::new();
    for taken in record.taken() {
        let Decision::Product(Move::Add { market, product }) = taken.decision else { continue };
        let mut view = record.opening(taken.mark.day).clone();
        for row in &mut view.markets {
            row.tax_registered = Some(Day(0));
        }
        let held_then = view.niches.iter().filter(|row| row.in_range).map(|row| row.niche);
        let held = held_then.chain(rows.iter().map(|row| row.niche)).collect();
        rows.push(Choice {
            mark: taken.mark,
            view,
            niche: record.setting().niche(*market, *product),
            held,
            weight: 1.0,
        });
    }
    let products: Vec<_> = rows.iter().map(|row| record.setting().niches[row.niche].product).collect();
    for (row, product) in rows.iter_mut().zip(&products) {
        let sharing = products.iter().filter(|other| *other == product).count() as f64;
        let follows = |order: &&Bought| order.product == *product;
        row.weight += bought.iter().filter(follows).map(Bought::worth).sum::<f64>() / sharing;
    }
    rows
}

/// What an order would leave at the middle of the prices asked, by the cheapest way in: in bulk, else by parcel.
fn at_middle(view: &ShopView, niche: &NicheView) -> Option<Margin> {
    let fulfilment = match margin::best_bulk(niche) {
        Some(_) => Fulfilment::Local,
        None => {
            let way = margin::best_parcel(niche, None)?;
            Fulfilment::Direct { origin: way.origin, mode: way.mode }
        }
    };
    let offer = Offer {
        price: niche.price_50,
        ship_fee: Money::ZERO,
        promised_days: 0,
        fulfilment,
        duty: DutyTerms::Dap,
        content: 0,
        card: 0,
        languages: Vec::new(),
        return_days: 0,
    };
    Some(margin::of(view, niche, &offer, niche.price_50))
}

/// Papers that a niche asks for, as its market has them.
fn papers<'v>(view: &'v ShopView, niche: &'v NicheView) -> impl Iterator<Item = &'v PaperTermsView> {
    let market = &view.markets[niche.market.0 as usize];
    niche.papers.iter().filter_map(|paper| market.papers.iter().find(|terms| terms.kind == paper.kind))
}

/// A supplier's test report saves about half of a paper's money and time.
const WITH_REPORT: f64 = 0.5;

fn paper_cost(view: &ShopView, niche: &NicheView) -> f64 {
    WITH_REPORT * papers(view, niche).map(|terms| terms.cost.major()).sum::<f64>()
}

/// Whether a niche is not under recall, can be reached, and has papers that come within a third of the run and leave four
/// fifths of the purse.
fn is_open(view: &ShopView, niche: &NicheView) -> bool {
    const RUN_MOST: f64 = 1.0 / 3.0;
    const PURSE_MOST: f64 = 0.2;
    let days = papers(view, niche).map(|terms| WITH_REPORT * f64::from(terms.days)).fold(0.0, f64::max);
    !niche.recalled
        && !niche.landed.is_empty()
        && days <= RUN_MOST * f64::from(view.days)
        && paper_cost(view, niche) <= PURSE_MOST * view.headroom.major()
}

/// What a niche promises a new seller until the end, home currency: margin times the units that demand and purse allow, less
/// the papers, what it takes to start, and what the least that suppliers make would leave unsold.
fn prospect(view: &ShopView, niche: &NicheView) -> f64 {
    /// Of a niche's orders, what a new seller may hope for: three fifths of an equal share among forty offers.
    const NEW_SELLER: f64 = 0.015;
    /// A quotation, the works and the way in.
    const WAITING_WEEKS: f64 = 4.0;
    /// Photographs, a card, a first freight bill; and what is lost of a unit's cost when it has to be cleared.
    const STARTING_COST: f64 = 200.0;
    const CLEARED: f64 = 0.7;
    let Some(margin) = at_middle(view, niche).filter(|_| is_open(view, niche)) else { return 0.0 };
    let rate = view.markets[niche.market.0 as usize].rate;
    let weeks = (f64::from(view.days - view.day.0) / 7.0 - WAITING_WEEKS).max(0.0);
    let unit = (margin.goods + margin.freight + margin.customs).major() / rate;
    let wanted = niche.estimate.orders_week_mid * NEW_SELLER * weeks;
    let least = view.suppliers.iter().filter(|row| row.product == niche.product).map(|row| row.moq_units).min();
    let unsold = (f64::from(least.unwrap_or(0)) - wanted).max(0.0);
    let units = wanted.min(view.headroom.major() / unit.max(0.5));
    let earned = margin.left.major() / rate * units;
    (earned - CLEARED * unit * unsold - paper_cost(view, niche) - STARTING_COST).max(0.0)
}

/// Share of the middle price that an order would leave when the product was chosen, weighted by the money that followed.
fn margin_at_choice(record: &Record) -> Option<Reading> {
    /// A choice that loses the whole price is as bad as a choice can be.
    const WORST: f64 = -1.0;
    let mut tally = Tally::default();
    for choice in choices(record) {
        if let Some(margin) = at_middle(&choice.view, facts::niche_in(&choice.view, choice.niche)) {
            let share = margin.left.major() / margin.paid.major().max(0.01);
            tally.add(choice.mark, share.max(WORST), choice.weight);
        }
    }
    tally.mean()
}

/// What the chosen promised against the best that was still free in the markets entered, weighted by the money that followed.
fn rank_of_choice(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for choice in choices(record) {
        let view = &choice.view;
        let is_free = |row: &&NicheView| {
            let entered = record.opening(Day(choice.mark.day.0 + 1)).markets[row.market.0 as usize].entered.is_some();
            entered && !choice.held.contains(&row.niche)
        };
        let best = view.niches.iter().filter(is_free).map(|row| prospect(view, row)).fold(0.0, f64::max);
        if best > 0.0 {
            let own = prospect(view, facts::niche_in(view, choice.niche));
            tally.add(choice.mark, (own / best).min(1.0), choice.weight);
        }
    }
    tally.mean()
}

/// Share of the choices, by the money that followed, that law, lanes and papers left open when they were made.
fn can_be_sold(record: &Record) -> Option<Reading> {
    let mut tally = Tally::default();
    for choice in choices(record) {
        let open = is_open(&choice.view, facts::niche_in(&choice.view, choice.niche));
        tally.add(choice.mark, f64::from(u8::from(open)), choice.weight);
    }
    tally.mean()
}

/// What buyers paid and kept of a chosen product, VAT taken off, for each unit of money that suppliers were to get for it; at
/// most 6 a choice, weighted by that money.
fn money_back(record: &Record) -> Option<Reading> {
    let sold = facts::sold(record);
    // Beyond this it is a lot too small to tell of anything.
    const MOST: f64 = 6.0;
    let stays = |state| matches!(state, OrderState::OnWay | OrderState::Delivered | OrderState::Kept);
    let mut tally = Tally::default();
    for choice in choices(record) {
        let market = record.setting().niches[choice.niche].market;
        let vat = record.setting().markets[market].vat;
        let mut earned = 0.0;
        for row in sold.iter().filter(|row| row.niche == choice.niche) {
            let paid = row.orders.iter().filter(|order| stays(order.state)).map(|order| order.price + order.ship).sum();
            earned += record.home(row.day, market, paid) / (1.0 + vat);
        }
        tally.add(choice.mark, (earned / choice.weight).min(MOST), choice.weight);
    }
    tally.mean()
}

/// Share of the money for goods that went into the one product that got most of it.
fn concentration(record: &Record) -> Option<Reading> {
    let bought = facts::bought(record);
    let of = |product| bought.iter().filter(|row| row.product == product).map(Bought::worth).sum::<f64>();
    let products = bought.iter().map(|row| row.product);
    let largest = products.max_by(|a, b| of(*a).total_cmp(&of(*b)).then(b.cmp(a)))?;
    let mut tally = Tally::default();
    for row in &bought {
        tally.add(row.mark, f64::from(u8::from(row.product == largest)), row.worth());
    }
    tally.mean()
}

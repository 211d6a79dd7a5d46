//! What is left of a price: the sum that stands between an order and a profit, part by part.
//!
//! A pure function of what a shop may know. Where goods are in stock it counts what they really cost; before that, what they
//! would cost by the best lane. Absent: advertising, returns, storage, early payout and rent, which no single order causes.

use crate::base::money::Money;
use crate::model::words::{DutyTerms, Method, Mode, Origin};
use crate::sim::landed::{LandedCost, PARCEL_BROKER};
use crate::sim::stage::pricing::{Fulfilment, Offer};
use crate::sim::view::{MarketView, NicheView, ShopView};

/// What the cost of the goods is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// What the units in the market's warehouse cost to land.
    Stock,
    /// What the units at the hub cost, brought by this way.
    Hub(Origin, Mode),
    /// What suppliers' pages ask, brought by this way.
    Pages(Origin, Mode),
    /// Nothing brings the product here.
    Nothing,
}

/// One order's money, local currency; costs are positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin {
    pub basis: Basis,
    /// Price and shipping fee.
    pub paid: Money,
    pub vat: Money,
    pub commission: Money,
    /// Of the payment firm and the marketplace's cashier.
    pub payment: Money,
    /// Works price, or all that the units in stock have cost.
    pub goods: Money,
    /// To the market, or of the parcel.
    pub freight: Money,
    /// Duty, levies and the VAT that is not given back; a broker's fee included.
    pub customs: Money,
    /// From the warehouse, or from the end of the lane, to the door.
    pub delivery: Money,
    /// What parcels that nobody takes cost, spread over all.
    pub refusals: Money,
    /// Share of parcels that are usually refused by the ways to pay that are offered.
    pub refused_share: f64,
    pub left: Money,
}

/// What an order leaves at this price and under these terms.
pub fn of(view: &ShopView, niche: &NicheView, offer: &Offer, price: Money) -> Margin {
    let market = &view.markets[niche.market.0 as usize];
    let paid = price + offer.ship_fee;
    let from_abroad = matches!(offer.fulfilment, Fulfilment::Direct { .. });
    let vat_due = !from_abroad || market.platform_collects_vat;
    let vat = if vat_due { paid.times(market.vat / (1.0 + market.vat)) } else { Money::ZERO };
    let commission = price.times(niche.commission.min(0.9));
    let payment = paid.times(payment_fee(market) + market.transaction_fee);
    let cost = cost(view, market, niche, offer);
    let (goods, freight, customs) = (cost.goods, cost.freight, cost.customs);
    let refused_share = refused(market);
    let net = paid - vat - commission - payment;
    // What was sent from the market comes back into it; a parcel from abroad is lost with what it has cost.
    let lost = if from_abroad { Money::ZERO } else { goods + freight + customs };
    let back = if from_abroad { Money::ZERO } else { market.last_mile };
    let refusals = (net - lost + back).times(refused_share);
    let left = net - goods - freight - customs - cost.delivery - refusals;
    Margin {
        basis: cost.basis,
        paid,
        vat,
        commission,
        payment,
        goods,
        freight,
        customs,
        delivery: cost.delivery,
        refusals,
        refused_share,
        left,
    }
}

/// The price at which an order leaves nothing; what is left grows evenly with the price, so two points give it.
pub fn break_even(view: &ShopView, niche: &NicheView, offer: &Offer) -> Option<Money> {
    let far = Money::from_major(1_000.0).max(niche.price_75);
    let (none, some) = (of(view, niche, offer, Money::ZERO).left, of(view, niche, offer, far).left);
    let slope = (some - none).major() / far.major();
    (slope > 0.0).then(|| Money::from_major(-none.major() / slope).max(Money::ZERO))
}

/// The bulk way in that costs least a unit.
pub fn best_bulk(niche: &NicheView) -> Option<&LandedCost> {
    niche.landed.iter().filter(|way| !way.mode.carries_parcels()).min_by_key(|way| way.total())
}

/// The parcel way in that costs least a unit, from an origin where one is named.
pub fn best_parcel(niche: &NicheView, origin: Option<Origin>) -> Option<&LandedCost> {
    let fits = |way: &&LandedCost| way.mode.carries_parcels() && origin.is_none_or(|origin| way.origin == origin);
    niche.landed.iter().filter(fits).min_by_key(|way| way.total())
}

/// What a unit costs until it is at the door, local currency.
struct Cost {
    basis: Basis,
    goods: Money,
    freight: Money,
    customs: Money,
    delivery: Money,
}

fn cost(view: &ShopView, market: &MarketView, niche: &NicheView, offer: &Offer) -> Cost {
    let local = |home: Money| home.times(market.rate);
    let registered = market.tax_registered.is_some_and(|from| from <= view.day);
    let bring = |way: &LandedCost| {
        let hub = view.goods[niche.product.0 as usize].hubs.iter().find(|hub| hub.origin == way.origin);
        match hub.filter(|hub| hub.units > 0) {
            Some(hub) => (Basis::Hub(way.origin, way.mode), local(each(hub.value, hub.units))),
            None => (Basis::Pages(way.origin, way.mode), local(way.works)),
        }
    };
    match offer.fulfilment {
        Fulfilment::Local => {
            let delivery = market.last_mile + market.pick_pack;
            let nothing = Cost {
                basis: Basis::Nothing,
                goods: Money::ZERO,
                freight: Money::ZERO,
                customs: Money::ZERO,
                delivery,
            };
            if niche.stock_units > 0 {
                let goods = local(each(niche.stock_value, niche.stock_units));
                return Cost { basis: Basis::Stock, goods, ..nothing };
            }
            best_bulk(niche).map_or(nothing, |way| {
                let (basis, goods) = bring(way);
                let vat = if registered { Money::ZERO } else { way.vat };
                Cost { basis, goods, freight: local(way.freight), customs: local(way.duty + vat), delivery }
            })
        }
        Fulfilment::Direct { origin, mode } => {
            let way = niche.landed.iter().find(|way| way.origin == origin && way.mode == mode);
            let delivery = market.last_mile;
            let Some(way) = way else {
                let (basis, nothing) = (Basis::Nothing, Money::ZERO);
                return Cost { basis, goods: nothing, freight: nothing, customs: nothing, delivery };
            };
            let (basis, goods) = bring(way);
            let customs = match offer.duty {
                DutyTerms::Dap => Money::ZERO,
                DutyTerms::Ddp if registered => way.duty + way.vat,
                DutyTerms::Ddp => (way.duty + way.vat).times(1.0 + PARCEL_BROKER),
            };
            Cost { basis, goods, freight: local(way.freight), customs: local(customs), delivery }
        }
    }
}

fn each(whole: Money, units: u32) -> Money {
    whole.times(1.0 / f64::from(units.max(1)))
}

/// The ways to pay that are offered, or all of them where none is yet.
pub(super) fn methods(market: &MarketView) -> impl Iterator<Item = &crate::sim::view::MethodView> {
    let any = market.methods.iter().any(|row| row.offered);
    market.methods.iter().filter(move |row| row.offered || !any)
}

/// The payment firm's share of a payment, over the ways to pay that are offered.
pub fn payment_fee(market: &MarketView) -> f64 {
    weighed(market, |method| method.fee)
}

/// Share of parcels that are usually refused, over the ways to pay that are offered.
pub fn refused(market: &MarketView) -> f64 {
    weighed(market, |method| match method.method {
        Method::Cod => market.refusal_cod,
        Method::MobileMoney | Method::Card | Method::BankTransfer | Method::Instalment | Method::Voucher => {
            market.refusal_prepaid
        }
    })
}

fn weighed(market: &MarketView, value: impl Fn(&crate::sim::view::MethodView) -> f64) -> f64 {
    let share: f64 = methods(market).map(|row| row.share).sum();
    let sum: f64 = methods(market).map(|row| row.share * value(row)).sum();
    if share > 0.0 { sum / share } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::model::scenario::Skill;
    use crate::run::session::Session;
    use crate::sim::ledger::{Cause, Purpose};
    use crate::sim::world::STUDENT;

    fn played(days: u32) -> ShopView {
        played_session(days).view()
    }

    fn played_session(days: u32) -> Session {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut session = Session::new(content::generate::setting(&scenario, 7));
        let script = session.script(Skill::Competent);
        while session.day().0 < days {
            for decision in script.decide(&session.view()) {
                let _refused = session.decide(&decision);
            }
            session.end_day();
        }
        session
    }

    /// The parts and what is left are the price again, whatever is counted.
    fn assert_adds_up(margin: &Margin) {
        let costs = [margin.vat, margin.commission, margin.payment, margin.goods, margin.freight, margin.customs];
        let costs: Money = costs.into_iter().chain([margin.delivery, margin.refusals]).sum();
        assert_eq!(costs + margin.left, margin.paid);
    }

    #[test]
    fn the_parts_add_up_to_the_price_by_every_way() {
        let view = played(50);
        let listing = view.listings.iter().find(|row| row.live).expect("the competent player sells by then");
        let niche = &view.niches[listing.niche.0 as usize];
        let own = of(&view, niche, &listing.offer, listing.offer.price);
        assert_eq!(own.basis, Basis::Stock);
        assert_adds_up(&own);
        let parcels = niche.landed.iter().filter(|way| way.mode.carries_parcels());
        for way in parcels {
            for duty in [DutyTerms::Dap, DutyTerms::Ddp] {
                let fulfilment = Fulfilment::Direct { origin: way.origin, mode: way.mode };
                let offer = Offer { fulfilment, duty, ..listing.offer.clone() };
                let margin = of(&view, niche, &offer, offer.price);
                assert_adds_up(&margin);
                assert!(margin.freight > Money::ZERO && (duty == DutyTerms::Ddp || margin.customs == Money::ZERO));
            }
        }
    }

    #[test]
    fn a_higher_price_leaves_more_and_less_than_the_rise() {
        let view = played(50);
        let listing = view.listings.iter().find(|row| row.live).expect("the competent player sells by then");
        let niche = &view.niches[listing.niche.0 as usize];
        let left = |price: Money| of(&view, niche, &listing.offer, price).left;
        let (price, rise) = (listing.offer.price, Money(1_000));
        let more = left(price + rise) - left(price);
        assert!(more > Money::ZERO && more < rise, "{more}");
    }

    #[test]
    fn nothing_is_left_at_the_break_even_price() {
        let view = played(50);
        let listing = view.listings.iter().find(|row| row.live).expect("the competent player sells by then");
        let niche = &view.niches[listing.niche.0 as usize];
        let price = break_even(&view, niche, &listing.offer).expect("the fees are less than the price");
        let left = of(&view, niche, &listing.offer, price).left;
        assert!(left.0.abs() <= 5, "{left}");
    }

    #[test]
    fn the_shares_are_those_that_the_books_show() {
        let session = played_session(80);
        let view = session.view();
        let listing = view.listings.iter().find(|row| row.live).expect("the competent player sells by then");
        let niche = &view.niches[listing.niche.0 as usize];
        let margin = of(&view, niche, &listing.offer, listing.offer.price);
        let postings = || session.logs().iter().flat_map(|log| &log.postings).filter(|row| row.shop == STUDENT);
        let own = |cause| match cause {
            Cause::Order(order) => session.world().orders.get(order).listing == listing.listing,
            _ => false,
        };
        let local = || postings().filter(|row| row.currency.0 == 1 && own(row.cause));
        let gross: Money = local().filter(|row| row.credit == Purpose::Sales).map(|row| row.amount).sum();
        let vat: Money = local().filter(|row| row.debit == Purpose::Sales).map(|row| row.amount).sum();
        let paid_for = |purpose| -> Money { local().filter(|row| row.debit == purpose).map(|row| row.amount).sum() };
        let near = |name: &str, part: Money, booked: Money, slack: f64| {
            let (part, booked) = (part.major() / margin.paid.major(), booked.major() / gross.major());
            assert!((part / booked - 1.0).abs() < slack, "{name}: {part} of a price, {booked} of the sales");
        };
        near("vat", margin.vat, vat, 0.001);
        near("commission", margin.commission, paid_for(Purpose::Commission), 0.1);
        near("payment", margin.payment, paid_for(Purpose::PaymentFees), 0.25);
    }
}

//! Where the money of one sale goes: from what a buyer pays to what is left for the shop.
//!
//! A pure fold of the view, in home currency at today's rate, before refused parcels, returns and advertising. The price
//! holds VAT; import VAT of a registered seller is set against it and so is not a cost. Absent: any hidden truth.

use crate::base::money::Money;
use crate::sim::landed::LandedCost;
use crate::sim::view::{MarketView, NicheView, ShopView};

/// The parts of a price, home currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceParts {
    pub price: Money,
    pub works: Money,
    pub freight: Money,
    pub duty: Money,
    /// At the border, where nothing can be set against it.
    pub import_vat: Money,
    /// Held by the price, where the seller or the marketplace hands it over.
    pub sales_vat: Money,
    pub delivery: Money,
    pub commission: Money,
    /// Of the marketplace for each payment, and of the ways to pay.
    pub fees: Money,
}

impl PriceParts {
    pub fn spent(&self) -> Money {
        let goods = self.works + self.freight + self.duty + self.import_vat;
        goods + self.sales_vat + self.delivery + self.commission + self.fees
    }

    /// What is left of the price; less than nothing where it does not cover the costs.
    pub fn left(&self) -> Money {
        self.price - self.spent()
    }

    /// The same as a share of the price.
    pub fn left_share(&self) -> f64 {
        if self.price > Money::ZERO { self.left().major() / self.price.major() } else { 0.0 }
    }
}

/// The way in that lands a unit for least.
pub fn cheapest(niche: &NicheView) -> Option<&LandedCost> {
    niche.landed.iter().min_by_key(|landed| landed.total())
}

/// The parts of a local price for a unit that comes in by a way.
pub fn of(view: &ShopView, niche: &NicheView, landed: &LandedCost, price_local: Money) -> PriceParts {
    let market = &view.markets[niche.market.0 as usize];
    let price = price_local.times(1.0 / market.rate);
    let registered = market.tax_registered.is_some_and(|from| from <= view.day);
    // Parcels have paid VAT at the border, unless the marketplace collects it.
    let at_border = landed.mode.carries_parcels() && !market.platform_collects_vat;
    let held = price.times(market.vat / (1.0 + market.vat));
    PriceParts {
        price,
        works: landed.works,
        freight: landed.freight,
        duty: landed.duty,
        import_vat: if registered && !landed.mode.carries_parcels() { Money::ZERO } else { landed.vat },
        sales_vat: if at_border { Money::ZERO } else { held },
        delivery: landed.delivery,
        commission: price.times(niche.commission),
        fees: price.times(market.transaction_fee + method_fee(market)),
    }
}

/// The mean fee of the ways to pay that are offered, or of all where none is yet, by what buyers use.
fn method_fee(market: &MarketView) -> f64 {
    let any = market.methods.iter().any(|row| row.offered);
    let rows = market.methods.iter().filter(|row| row.offered || !any);
    let (share, fees) = rows.fold((0.0, 0.0), |(share, fees), row| (share + row.share, fees + row.share * row.fee));
    if share > 0.0 { fees / share } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;
    use crate::run::session::Session;

    #[test]
    fn the_parts_of_a_price_are_the_whole_of_it() {
        let scenario = content::find_scenario("first-shop").expect("it ships");
        let mut view = Session::new(content::generate::setting(&scenario, 7)).view();
        for niche in view.niches.clone() {
            for landed in &niche.landed {
                let parts = of(&view, &niche, landed, niche.price_50);
                assert_eq!(parts.spent() + parts.left(), parts.price);
                let none = of(&view, &niche, landed, Money::ZERO);
                assert_eq!((none.spent(), none.left_share()), (landed.total(), 0.0));
            }
        }
        // A registration pays where goods come in bulk.
        let niche = view.niches[0].clone();
        let bulk = niche.landed.iter().find(|landed| !landed.mode.carries_parcels()).expect("there is a bulk lane");
        let before = of(&view, &niche, bulk, niche.price_50).left();
        view.markets[0].tax_registered = Some(view.day);
        assert_eq!(of(&view, &niche, bulk, niche.price_50).left() - before, bulk.vat);
    }
}

//! A listing's units of a day: expected, factor by factor, and what chance made of that.
//!
//! Up to five receipts a listing. `units`: the expectation is the product of shoppers and shares, `draw` is the day's chance
//! around it, `running_out` what was lost by selling out or won by others doing so; trade orders stand apart. `moved`: how the expectation changed since another
//! day, term by term. `standing`: its utility against the mean of the other offers, weighted by what they sell. `seen` and
//! `rank`: how likely a person considers it, and why.

use super::evidence::{Evidence, Met};
use super::moved::{self, Side};
use super::{About, Fact, Join, Part, Query, Receipt, Unit, What};
use crate::base::calendar::Day;
use crate::base::math;
use crate::model::setting::Segment;
use crate::model::taste::{Face, Taste, Terms};
use crate::sim::choice::{Kernel, intended};
use crate::sim::event::Event;
use crate::sim::shoppers::Shoppers;
use crate::sim::world::{ListingId, World};

pub(super) fn receipts(evidence: &Evidence, query: &Query) -> Vec<Receipt> {
    let mut receipts = Vec::new();
    for listing in evidence.listings(query) {
        let niche = evidence.close().listings[listing].niche;
        let on = |day: Day| evidence.met.iter().find(|met| met.day == day && met.niche == niche);
        let Some(now) = on(evidence.span.to) else { continue };
        let Some(sold) = Sold::of(evidence, now, listing) else { continue };
        let about = evidence.about(niche);
        let before = evidence.against.and_then(on).and_then(|met| Sold::of(evidence, met, listing));
        receipts.push(sold.units(evidence, listing, about.clone()));
        if let (Some(before), Some(against)) = (&before, evidence.against) {
            let whole = moved::between(&evidence.setting, &before.side(), &sold.side());
            let receipt = sold.receipt(evidence, "moved", about.clone(), Unit::Units, whole);
            receipts.push(Receipt { against: Some(against), ..receipt });
        }
        receipts.extend(sold.standing(evidence, before.as_ref(), about.clone()));
        if sold.met.meeting.field.stock[sold.column] > 0 {
            receipts.push(sold.seen(evidence, about.clone()));
            receipts.push(sold.rank(evidence, about));
        }
    }
    receipts
}

/// A listing in the trade of a day.
struct Sold<'e> {
    met: &'e Met,
    column: usize,
    world: &'e World,
    taste: Taste,
    /// What every offer is expected to sell.
    rates: Vec<f64>,
}

impl<'e> Sold<'e> {
    fn of(evidence: &'e Evidence, met: &'e Met, listing: ListingId) -> Option<Sold<'e>> {
        let (column, world) = (met.column(listing)?, evidence.trade(met.day)?);
        let rates = Kernel::default().rates(&met.meeting.field).to_vec();
        Some(Sold { met, column, world, taste: Taste::of(evidence.setting.general()), rates })
    }

    fn side(&self) -> Side<'_> {
        Side { world: self.world, met: self.met, column: self.column }
    }

    fn face(&self) -> &Face {
        &self.met.meeting.faces[self.column]
    }

    fn receipt(&self, evidence: &Evidence, of: &str, about: About, unit: Unit, whole: Part) -> Receipt {
        Receipt::new(What::Sales, of, about, evidence.span, unit, whole)
    }

    fn units(&self, evidence: &Evidence, listing: ListingId, about: About) -> Receipt {
        let shoppers = Shoppers::of(&evidence.setting, self.world, self.met.niche);
        let (expected, all) = (self.rates[self.column], self.rates.iter().sum::<f64>());
        let drawn = self.met.sales.sold[self.column] as f64;
        let buy = all / shoppers.total();
        let take = if all > 0.0 { expected / all } else { 0.0 };
        let factors = vec![
            Part::number("shoppers_usual", shoppers.usual),
            Part::number("season", shoppers.season),
            Part::number("events", shoppers.events),
            Part::number("course", shoppers.course),
            Part::number("drift", shoppers.drift),
            Part::number("mood_of_the_day", shoppers.mood),
            Part::number("buy_something", buy),
            Part::number("of_these_take_this", take),
        ];
        let key = self.met.meeting.keys[self.column];
        let wanted = intended(evidence.setting.seed, self.met.day.0, key, expected) as f64;
        let mut parts = vec![
            Part::number("expected", expected).made_of(Join::Product, factors),
            Part::number("draw", wanted - expected).resting_on(self.traded(evidence, listing)),
        ];
        if drawn != wanted {
            parts.push(Part::number("running_out", drawn - wanted));
        }
        let trade = evidence.events().filter_map(|(day, place, event)| match event {
            Event::TradeOrder { order, listing: held, units } if *held == listing => {
                Some((f64::from(*units), [Fact::Event { day, place }, Fact::Order(*order)]))
            }
            _ => None,
        });
        let trade: Vec<_> = trade.collect();
        let traded: f64 = trade.iter().map(|(units, _)| units).sum();
        if !trade.is_empty() {
            parts.push(Part::number("trade_orders", traded).resting_on(trade.into_iter().flat_map(|(_, facts)| facts)));
        }
        let whole = Part::number("units", drawn + traded).made_of(Join::Sum, parts);
        self.receipt(evidence, "units", about, Unit::Units, whole)
    }

    /// The day's event, and the orders that came.
    fn traded(&self, evidence: &Evidence, listing: ListingId) -> Vec<Fact> {
        let traded = evidence.events().filter_map(|(day, place, event)| match event {
            Event::Traded { listing: held, .. } if *held == listing => Some(Fact::Event { day, place }),
            _ => None,
        });
        let world = evidence.close();
        let count = self.met.sales.sold[self.column] as u32;
        let orders = world.orders.all().filter(|(_, order)| {
            // Trade orders are numbered apart, beyond the day's others.
            order.listing == listing && order.placed == self.met.day && order.nth < count
        });
        traded.chain(orders.map(|(id, _)| Fact::Order(id))).collect()
    }

    /// What a segment makes of a term alone, on average over who comes.
    fn weighed(&self, segments: &[Segment], terms: &Terms) -> f64 {
        let arrivals = &self.met.meeting.field.arrivals;
        let appeal = terms.appeal(&self.taste);
        let made = segments.iter().zip(arrivals).map(|(segment, arrivals)| arrivals * appeal.to(segment)).sum::<f64>();
        made / arrivals.iter().sum::<f64>()
    }

    /// The terms of an offer's utility, by name.
    fn terms(&self, evidence: &Evidence, face: &Face) -> Vec<(&'static str, f64)> {
        let niche = &evidence.setting.niches[self.met.niche];
        let segments = &evidence.setting.markets[niche.market].segments;
        let terms = face.terms(&self.taste, evidence.setting.goods[niche.product].price_coefficient, niche.reference);
        terms.each().iter().map(|(name, alone)| (*name, self.weighed(segments, alone))).collect()
    }

    /// The whole utility, as the day weighs it.
    fn utility(&self, evidence: &Evidence, face: &Face) -> f64 {
        let niche = &evidence.setting.niches[self.met.niche];
        let segments = &evidence.setting.markets[niche.market].segments;
        let terms = face.terms(&self.taste, evidence.setting.goods[niche.product].price_coefficient, niche.reference);
        self.weighed(segments, &terms)
    }

    /// Utility against the mean of the others; nothing where nobody else sells.
    fn standing(&self, evidence: &Evidence, before: Option<&Sold>, about: About) -> Option<Receipt> {
        let others = || (0..self.rates.len()).filter(|offer| *offer != self.column && self.rates[*offer] > 0.0);
        let weight: f64 = others().map(|offer| self.rates[offer]).sum();
        if weight <= 0.0 {
            return None;
        }
        let faces = &self.met.meeting.faces;
        let own = self.terms(evidence, self.face());
        let was = before.map(|before| before.terms(evidence, before.face()));
        let mut rest = vec![0.0; own.len()];
        let mut mean = 0.0;
        for offer in others() {
            let part = self.rates[offer] / weight;
            mean += part * self.utility(evidence, &faces[offer]);
            for (sum, (_, term)) in rest.iter_mut().zip(self.terms(evidence, &faces[offer])) {
                *sum += part * term;
            }
        }
        let part = |(place, (name, own)): (usize, &(&'static str, f64))| {
            let sides = vec![Part::number("own", *own), Part::number("others", -rest[place])];
            let part = Part::number(*name, own - rest[place]).made_of(Join::Sum, sides);
            match &was {
                Some(was) => part.stood(was[place].1, *own),
                None => part,
            }
        };
        let parts = own.iter().enumerate().map(part).collect();
        let whole = self.utility(evidence, self.face()) - mean;
        let whole = Part::number("standing", whole).made_of(Join::Sum, parts);
        let receipt = self.receipt(evidence, "standing", about, Unit::Utility, whole);
        Some(Receipt { against: was.and(evidence.against), ..receipt })
    }

    /// The ranks of all offers in stock, added up.
    fn ranks(&self) -> f64 {
        let stock = &self.met.meeting.field.stock;
        let ranked = self.met.meeting.faces.iter().zip(stock).filter(|(_, units)| **units > 0);
        ranked.map(|(face, _)| face.rank(&self.taste)).sum()
    }

    fn seen(&self, evidence: &Evidence, about: About) -> Receipt {
        let terms = self.face().seen_terms(&self.taste, self.face().rank(&self.taste), self.ranks());
        let parts = vec![
            Part::number("found", terms.found),
            Part::number("can_pay", terms.can_pay),
            Part::number("can_read", terms.can_read),
        ];
        let whole = Part::number("seen", self.met.meeting.seen[self.column]).made_of(Join::Product, parts);
        self.receipt(evidence, "seen", about, Unit::Share, whole)
    }

    fn rank(&self, evidence: &Evidence, about: About) -> Receipt {
        let (terms, ranks) = (self.face().rank_terms(&self.taste), self.ranks());
        let parts = vec![
            Part::number("record_of_sales", math::exp(terms.ln_sales)),
            Part::number("stars", math::exp(terms.ln_stars)),
            Part::number("advertising", terms.ads),
            Part::number("card", terms.card),
            Part::number("new", terms.new),
            Part::number("campaign", terms.campaign),
            Part::number("one_of_all_ranks", 1.0 / ranks),
        ];
        let whole = Part::number("rank", self.face().rank(&self.taste) / ranks).made_of(Join::Product, parts);
        self.receipt(evidence, "rank", about, Unit::Share, whole)
    }
}

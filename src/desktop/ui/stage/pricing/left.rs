//! What a price means: where it stands among the others, and what it leaves once everybody is paid.

use egui::Ui;

use super::draft::Draft;
use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::desktop::kit::chart::{self, Part};
use crate::desktop::kit::ruler::{Kind, Mark, ruler};
use crate::desktop::kit::{self, Tone, words};
use crate::model::setting::NicheId;
use crate::run::margin::{self, Basis, Margin};
use crate::sim::stage::pricing::Offer;
use crate::sim::view::NicheView;

/// The price among those of others, shipping included, as buyers compare.
pub fn position(ui: &mut Ui, desk: &Desk, offer: &Offer, niche: &NicheView) {
    if niche.offers == 0 {
        kit::empty(ui, desk, &desk.say("pricing-no-others"));
        return;
    }
    let own = offer.price + offer.ship_fee;
    let shown = |amount: Money| desk.words.money_round(amount);
    let mark = |kind, name: String, value: Money| Mark { kind, name, value: value.major(), shown: shown(value) };
    let mut marks = vec![mark(Kind::Own, desk.say("pricing-own-price"), own)];
    let floor = margin::break_even(desk.view(), niche, offer).map(|price| price + offer.ship_fee);
    // A floor far off would push the others together.
    if let Some(floor) = floor.filter(|floor| *floor <= niche.price_75.times(2.0)) {
        marks.push(mark(Kind::Floor, desk.say("pricing-break-even"), floor));
    }
    let others = [(50, niche.price_50), (10, niche.price_10), (75, niche.price_75), (25, niche.price_25)];
    marks.extend(others.map(|(part, price)| {
        let name = match part {
            50 => desk.say("pricing-middle"),
            part => desk.words.percent(f64::from(part) / 100.0, 0),
        };
        mark(Kind::Other, name, price)
    }));
    let place = match own {
        own if own < niche.price_10 => "pricing-place-lowest",
        own if own < niche.price_25 => "pricing-place-low",
        own if own < niche.price_50 => "pricing-place-below",
        own if own <= niche.price_75 => "pricing-place-above",
        _ => "pricing-place-high",
    };
    let sentence = desk.with(place, &[("offers", niche.offers.into())]);
    let band = (niche.price_25.major(), niche.price_75.major());
    words::term(ui, desk, "price-position");
    ruler(ui, desk, &desk.say("term-price-position"), &marks, band, &sentence);
}

/// One line: what an order leaves at a price.
pub fn in_short(ui: &mut Ui, desk: &Desk, offer: &Offer, niche: &NicheView, price: Money) {
    let margin = margin::of(desk.view(), niche, offer, price);
    if margin.basis == Basis::Nothing {
        words::caption(ui, desk, &desk.say("pricing-no-way"));
        return;
    }
    let good = margin.left > Money::ZERO;
    let tone = if good { Tone::Good } else { Tone::Warning };
    let share = margin.left.major() / margin.paid.major().max(0.01);
    let values =
        [("amount", desk.local(niche.market, margin.left).into()), ("share", desk.words.percent(share, 0).into())];
    let shown = format!("{} {}", tone.icon(), desk.with("pricing-left-of", &values));
    words::fact_in(ui, desk, &desk.say("pricing-left"), &shown, tone.color(desk), Some("margin"));
}

/// The whole sum, from the costs up to the price.
pub fn waterfall(ui: &mut Ui, desk: &Desk, draft: &Draft, niche: &NicheView) {
    let margin = margin::of(desk.view(), niche, &draft.offer, draft.offer.price);
    if margin.basis == Basis::Nothing {
        return;
    }
    kit::section(ui, desk, &desk.say("pricing-waterfall"), |ui| {
        words::caption(ui, desk, &basis(desk, margin.basis));
        let (parts, whole) = parts(desk, &margin);
        let unit = &desk.market(niche.market).currency;
        let refused = desk.words.percent(margin.refused_share, 0);
        let sentence = desk.with("pricing-waterfall-sentence", &[("refused", refused.into())]);
        chart::waterfall(ui, desk, "", unit, &sentence, &parts, &whole);
    });
}

/// What the cost of the goods is taken from.
fn basis(desk: &Desk, basis: Basis) -> String {
    let way = |key: &str, origin, mode| {
        let (origin, mode) = (desk.words.name("origin", &origin), desk.words.name("mode", &mode));
        desk.with(key, &[("way", format!("{mode} · {origin}").into())])
    };
    match basis {
        Basis::Stock => desk.say("pricing-basis-stock"),
        Basis::Hub(origin, mode) => way("pricing-basis-hub", origin, mode),
        Basis::Pages(origin, mode) => way("pricing-basis-pages", origin, mode),
        Basis::Nothing => String::new(),
    }
}

fn parts(desk: &Desk, margin: &Margin) -> (Vec<Part>, Part) {
    let part =
        |name: String, value: Money, color| Part { name, value: value.major(), shown: desk.words.money(value), color };
    let goods = if margin.basis == Basis::Stock { "pricing-part-landed" } else { "pricing-part-goods" };
    let tokens = &desk.tokens;
    let costs = [
        (desk.say(goods), margin.goods, tokens.sea),
        (desk.say("pricing-part-freight"), margin.freight, tokens.sea),
        (desk.say("pricing-part-customs"), margin.customs, tokens.rail),
        (desk.say("term-vat"), margin.vat, tokens.rail),
        (desk.say("term-commission"), margin.commission, tokens.road),
        (desk.say("pricing-part-payment"), margin.payment, tokens.road),
        (desk.say("pricing-part-delivery"), margin.delivery, tokens.air),
        (desk.say("pricing-part-refusals"), margin.refusals, tokens.air),
    ];
    let mut parts: Vec<Part> = Vec::with_capacity(costs.len() + 1);
    parts.extend(
        costs.into_iter().filter(|row| row.1 != Money::ZERO).map(|(name, value, color)| part(name, value, color)),
    );
    let tone = if margin.left > Money::ZERO { Tone::Good } else { Tone::Warning };
    let name = format!("{} {}", tone.icon(), desk.say("pricing-left"));
    parts.push(part(name, margin.left, tone.color(desk)));
    (parts, part(desk.say("pricing-part-paid"), margin.paid, tokens.accent))
}

/// How orders have kept to their promises in the last four weeks.
pub struct Record {
    /// Nine orders in ten took no longer.
    pub nine_in_ten: u32,
    pub on_time: f64,
}

pub fn record(desk: &Desk, niche: NicheId) -> Option<Record> {
    const MONTH: u32 = 28;
    let today = desk.view().day;
    let recent = desk.frame.past.deliveries.iter().filter(|row| row.niche == niche && today.since(row.day) <= MONTH);
    let (mut days, mut on_time) = (Vec::new(), 0_usize);
    for row in recent {
        days.push(row.days);
        on_time += usize::from(row.late_days == 0);
    }
    days.sort_unstable();
    let nine_in_ten = *days.get((days.len() * 9 / 10).min(days.len().checked_sub(1)?))?;
    Some(Record { nine_in_ten, on_time: on_time as f64 / days.len() as f64 })
}

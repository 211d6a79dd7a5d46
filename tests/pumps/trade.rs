//! Cycles that change what is sold: on the mean over forms none may gain beyond noise.
//!
//! Not here, as they are no cycles but ways to trade: prices, ranges, and what is answered to a claim.

use dhow::base::calendar::Day;
use dhow::base::digest::Digest;
use dhow::base::math;
use dhow::base::money::Bps;
use dhow::model::setting::Setting;
use dhow::model::words::Incoterm;
use dhow::run::session::Session;
use dhow::sim::decision::Decision;
use dhow::sim::event::Event;
use dhow::sim::stage::compliance::{self, ComplaintState};
use dhow::sim::stage::pricing::{Offer, Promotion};
use dhow::sim::stage::service::{EnquiryKind, Response};
use dhow::sim::stage::{logistics, market, payments, pricing, product, service, sourcing};
use dhow::sim::view::{NicheView, SupplierView};
use dhow::sim::world::STUDENT;
use rayon::prelude::*;

use super::{Twist, entered, leave, nothing, play, worth};
use crate::support;

/// Forms that each cycle is played on.
const FORMS: u32 = 12;
/// Standard errors of the mean within which a gain is noise.
const NOISE: f64 = 2.0;

const CYCLES: &[(&str, [Twist; 2])] = &[
    ("hoarding in the last week", [nothing, hoard]),
    ("fire sale in the last week", [nothing, fire_sale]),
    ("listing and relisting", [nothing, relist]),
    ("promotions on and off", [nothing, promote]),
    ("prices raised to be cut", [nothing, sham]),
    ("prices raised to be cut for a campaign", [nothing, sham_festival]),
    ("leaving and coming back", [nothing, leave_and_return]),
    ("leaving before VAT is due", [nothing, dodge_vat]),
    ("dropping and adding", [nothing, drop_and_add]),
    ("design and no order", [nothing, design]),
    ("everything refunded", [refund_all, nothing]),
    ("everything replaced", [replace_all, nothing]),
    ("early payout on and off", [nothing, early]),
    ("value declared low", [nothing, declare_low]),
    ("value declared low until the box is opened", [nothing, amend]),
    ("agents by the day", [nothing, day_labour]),
];

#[test]
fn no_cycle_of_trade_gains_on_the_mean() {
    let pumps = pumps(CYCLES, |_| {});
    assert!(pumps.is_empty(), "{pumps:#?}");
}

/// Complaints are too rare to be waited for: here every listing meets some.
#[test]
fn hiding_from_a_complaint_gains_nothing() {
    let hides: [(&str, [Twist; 2]); 1] = [("listing closed while it is complained of", [nothing, hide])];
    let pumps = pumps(&hides, |setting| setting.scenario.general.compliance.ip_year.mid = 2.0);
    assert!(pumps.is_empty(), "{pumps:#?}");
}

/// Plays cycles on all forms beside the same runs without them; says which gain on the mean beyond noise.
fn pumps(cycles: &[(&str, [Twist; 2])], tweak: fn(&mut Setting)) -> Vec<String> {
    let forms: Vec<u32> = (1..=FORMS).collect();
    let value = |form: u32, cycle: [Twist; 2]| {
        let mut setting = support::form(form);
        tweak(&mut setting);
        let session = play(setting, support::first_shop().days, cycle);
        (worth(&session), trace(&session))
    };
    let plain: Vec<_> = forms.par_iter().map(|form| value(*form, [nothing, nothing])).collect();
    let cases: Vec<(usize, usize)> =
        (0..cycles.len()).flat_map(|cycle| (0..forms.len()).map(move |form| (cycle, form))).collect();
    let gains: Vec<([f64; 2], bool)> = cases
        .par_iter()
        .map(|&(cycle, form)| {
            let (made, left) = value(forms[form], cycles[cycle].1);
            ([0, 1].map(|by| (made[by] - plain[form].0[by]).major()), left != plain[form].1)
        })
        .collect();
    let mut found = Vec::new();
    for ((name, _), rows) in cycles.iter().zip(gains.chunks(forms.len())) {
        let played = rows.iter().filter(|(_, played)| *played).count();
        assert!(played * 4 >= forms.len(), "{name}: played on {played} forms only, which proves nothing");
        for (by, measure) in ["profit", "cash"].into_iter().enumerate() {
            let (mean, error) = mean_and_error(rows.iter().map(|(gains, _)| gains[by]));
            println!("{name:45} {measure:7} {mean:9.0} +- {error:6.0}");
            if mean > NOISE * error {
                found.push(format!("{name}: {measure} {mean:.0} +- {error:.0}"));
            }
        }
    }
    found
}

/// What a run leaves behind by which a cycle that was played is told from one that was refused: how many decisions were
/// taken, and the state they led to.
fn trace(session: &Session) -> (usize, Digest) {
    let own = |event: &&Event| matches!(event, Event::Decided { shop: STUDENT, .. });
    (session.logs().iter().map(|log| log.events.iter().filter(own).count()).sum(), session.world().digest())
}

pub fn mean_and_error(values: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let count = values.clone().count() as f64;
    let mean = values.clone().sum::<f64>() / count;
    let square = values.map(|value| (value - mean) * (value - mean)).sum::<f64>();
    (mean, math::sqrt(square / (count - 1.0) / count))
}

fn today(session: &Session) -> u32 {
    session.day().0
}

fn is_last_week(session: &Session) -> bool {
    today(session) + 7 >= session.setting().scenario.days
}

fn carried(session: &Session) -> Vec<NicheView> {
    session.view().niches.into_iter().filter(|row| row.in_range).collect()
}

/// The live listings, each with its niche.
fn listed(session: &Session) -> Vec<(NicheView, Offer)> {
    let view = session.view();
    let live = view.listings.iter().filter(|row| row.live);
    live.map(|row| (view.niches[row.niche.0 as usize].clone(), row.offer.clone()))
        .filter(|(row, _)| row.in_range)
        .collect()
}

fn try_all(session: &mut Session, decisions: impl IntoIterator<Item = Decision>) {
    for decision in decisions {
        let _refused = session.decide(&decision);
    }
}

fn set(niche: &NicheView, offer: Offer) -> Decision {
    Decision::Pricing(pricing::Move::Set { market: niche.market, product: niche.product, offer })
}

/// Asks for quotations a fortnight before the end and buys what the purse allows, for the run-on to sell.
fn hoard(session: &mut Session) {
    let view = session.view();
    let left = view.days - view.day.0;
    if left == 14 {
        let carries =
            |row: &&SupplierView| view.niches.iter().any(|niche| niche.in_range && niche.product == row.product);
        let ask = |row: &SupplierView| {
            let supplier = row.supplier;
            Decision::Sourcing(sourcing::Move::RequestQuote { supplier, incoterm: Incoterm::Exw, market: None })
        };
        let asks: Vec<Decision> = view.suppliers.iter().filter(carries).map(ask).collect();
        try_all(session, asks);
    }
    if left == 6 || left == 5 {
        for niche in carried(session) {
            let view = session.view();
            let quotes =
                view.quotes.iter().filter(|row| row.product == niche.product && row.offer.valid_until >= view.day);
            let Some(cheapest) = quotes.min_by_key(|row| row.offer.tiers[0].unit_price) else { continue };
            let purse = view.headroom.major() * 0.3;
            let units = (purse / cheapest.offer.tiers[0].unit_price.major()) as u32;
            let order = sourcing::Move::Order { quote: cheapest.quote, units, inspected: false };
            try_all(session, [Decision::Sourcing(order)]);
        }
    }
}

fn fire_sale(session: &mut Session) {
    if is_last_week(session) {
        for (niche, offer) in listed(session) {
            let price = niche.price_50.times(0.7);
            try_all(session, [set(&niche, Offer { price, ..offer })]);
        }
    }
}

fn relist(session: &mut Session) {
    if today(session) % 14 == 13 {
        for (niche, offer) in listed(session) {
            let close = pricing::Move::Close { market: niche.market, product: niche.product };
            try_all(session, [Decision::Pricing(close), set(&niche, offer)]);
        }
    }
}

fn promotion(session: &Session, niche: &NicheView, off: u32, days: u32) -> Decision {
    let promotion = Promotion { off: Bps(off), from: session.day(), days };
    Decision::Pricing(pricing::Move::Promote { market: niche.market, product: niche.product, promotion })
}

fn promote(session: &mut Session) {
    for (niche, _) in listed(session) {
        let cut = promotion(session, &niche, 1_000, 7);
        try_all(session, [cut]);
    }
}

/// The price goes up by a quarter whenever a cut of a fifth takes it down again.
fn sham(session: &mut Session) {
    let day = session.day();
    for (niche, offer) in listed(session) {
        let cut = promotion(session, &niche, 2_000, 7);
        try_all(session, [cut]);
        raise_while_cut(session, &niche, offer, day);
    }
}

/// The same in festivals alone, in place of the player's own cut.
fn sham_festival(session: &mut Session) {
    let day = session.day();
    for (niche, offer) in listed(session) {
        raise_while_cut(session, &niche, offer, day);
    }
}

fn raise_while_cut(session: &mut Session, niche: &NicheView, offer: Offer, day: Day) {
    let view = session.view();
    let listing = view.listings.iter().find(|row| row.niche == niche.niche).expect("it is listed");
    let cut = listing.promotion.filter(|cut| cut.from <= day && day < cut.from.plus(cut.days));
    // The player puts its own price back each day.
    if let Some(cut) = cut {
        let price = offer.price.times(1.0 / (1.0 - cut.off.share()));
        try_all(session, [set(niche, Offer { price, ..offer })]);
    }
}

/// What a shop was before it left, put back.
fn come_back(session: &mut Session, held: &[(NicheView, Offer)]) {
    for (niche, offer) in held {
        let (market, product) = (niche.market, niche.product);
        try_all(
            session,
            [
                Decision::Market(market::Move::Enter { market }),
                Decision::Product(product::Move::Add { market, product }),
                Decision::Logistics(logistics::Move::RentWarehouse { market }),
                set(niche, offer.clone()),
            ],
        );
    }
}

fn leave_and_return(session: &mut Session) {
    if today(session) % 30 == 15 {
        let held = listed(session);
        leave(session);
        come_back(session, &held);
    }
}

/// Out of the market over the day on which VAT is handed over.
fn dodge_vat(session: &mut Session) {
    if today(session) % 30 == 29 {
        leave(session);
    }
    if today(session).is_multiple_of(30) && today(session) > 0 {
        let view = session.view();
        let closed: Vec<(NicheView, Offer)> = view
            .listings
            .iter()
            .filter(|row| !row.live)
            .map(|row| (view.niches[row.niche.0 as usize].clone(), row.offer.clone()))
            .collect();
        come_back(session, &closed);
    }
}

fn drop_and_add(session: &mut Session) {
    if today(session) % 20 == 10 {
        for (niche, offer) in listed(session) {
            let (market, product) = (niche.market, niche.product);
            try_all(session, [Decision::Product(product::Move::Drop { market, product })]);
            come_back(session, &[(niche, offer)]);
        }
    }
}

/// A design is paid for, and its product is dropped before anything of it is made.
fn design(session: &mut Session) {
    if today(session) == 3 {
        let (view, market) = (session.view(), entered(session)[0]);
        let Some(custom) = view.goods.iter().find(|row| row.custom) else { return };
        let product = custom.product;
        let form = |row: &SupplierView| {
            let (supplier, designer, mould_maker, component_maker) = (row.supplier, 0, 3, 6);
            Decision::Product(product::Move::FormChain { supplier, designer, mould_maker, component_maker })
        };
        let forms: Vec<Decision> = view.suppliers.iter().filter(|row| row.product == product).map(form).collect();
        try_all(session, [Decision::Product(product::Move::Add { market, product })]);
        try_all(session, forms);
        try_all(session, [Decision::Product(product::Move::Drop { market, product })]);
    }
}

fn is_claim(kind: EnquiryKind) -> bool {
    matches!(kind, EnquiryKind::Broken | EnquiryKind::WrongItem | EnquiryKind::Return)
}

/// Before the player comes to them.
fn answer_all(session: &mut Session, response: Response) {
    let claims: Vec<_> = session.view().enquiries.into_iter().filter(|row| is_claim(row.kind)).collect();
    let answer = |enquiry| Decision::Service(service::Move::Answer { enquiry, response });
    try_all(session, claims.into_iter().map(|row| answer(row.enquiry)));
}

fn refund_all(session: &mut Session) {
    answer_all(session, Response::RefundFull);
}

fn replace_all(session: &mut Session) {
    answer_all(session, Response::Replace);
}

/// The listing goes down as soon as somebody complains, and comes back when the complaint is over.
fn hide(session: &mut Session) {
    let view = session.view();
    for listing in &view.listings {
        let niche = view.niches[listing.niche.0 as usize].clone();
        let pending = view.complaints.iter().any(|row| {
            row.listing == listing.listing
                && matches!(row.state, ComplaintState::Open | ComplaintState::Contested { .. })
        });
        if pending && listing.live {
            let close = pricing::Move::Close { market: niche.market, product: niche.product };
            try_all(session, [Decision::Pricing(close)]);
        } else if !pending && !listing.live {
            try_all(session, [set(&niche, listing.offer.clone())]);
        }
    }
}

fn early(session: &mut Session) {
    let on = (today(session) / 7).is_multiple_of(2);
    for market in entered(session) {
        try_all(session, [Decision::Payments(payments::Move::EarlyPayout { market, on })]);
    }
}

fn declare(session: &mut Session, value: u32) {
    for niche in carried(session) {
        let (market, product) = (niche.market, niche.product);
        try_all(session, [Decision::Compliance(compliance::Move::Declare { market, product, value: Bps(value) })]);
    }
}

fn declare_low(session: &mut Session) {
    declare(session, 1_000);
}

/// Low as long as nobody looks; right as soon as a box is opened.
fn amend(session: &mut Session) {
    let opened = session.view().shipments.iter().any(|row| row.opened);
    declare(session, if opened { 10_000 } else { 1_000 });
}

/// Agents come on days with messages in their language, and on no other.
fn day_labour(session: &mut Session) {
    let view = session.view();
    for market in view.markets.iter().filter(|row| row.entered.is_some()) {
        for row in &market.agents {
            let waits = view.enquiries.iter().any(|message| message.language == row.language);
            let hire = service::Move::Staff { market: market.market, language: row.language, agents: u32::from(waits) };
            try_all(session, [Decision::Service(hire)]);
        }
    }
}

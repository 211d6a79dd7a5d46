//! A card a channel: its terms, how clicks flatten with money, and the budget a day.

use egui::{Color32, Ui};

use super::draft::{self, Draft};
use super::{budget, spent, term};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::curve::{Curve, curve};
use crate::desktop::kit::{self, decide, field, words};
use crate::desktop::theme;
use crate::model::words::Channel;
use crate::sim::decision::Decision;
use crate::sim::stage::marketing::clicks_of;
use crate::sim::view::{ChannelView, NicheView};

/// More than any budget; the rules say what is beyond all reach.
const DAILY_MOST: Money = Money(100_000_000_000);

pub fn form(ui: &mut Ui, desk: &Desk, draft: &mut Draft, niche: &NicheView, asked: &mut Vec<Intent>) {
    let channels = &desk.market(niche.market).channels;
    if channels.is_empty() {
        kit::card(ui, desk, |ui| kit::empty(ui, desk, &desk.say("marketing-no-channels")));
        return;
    }
    let held = draft::held(desk, niche);
    for ((channel, (_, now)), place) in channels.iter().zip(&held).zip(0..) {
        if let Some((_, wanted)) = draft.wanted.get_mut(place) {
            kit::card(ui, desk, |ui| one(ui, desk, niche, channel, *now, wanted, asked));
        }
    }
    kit::card(ui, desk, |ui| all(ui, desk, draft, niche, asked));
}

/// One channel.
fn one(
    ui: &mut Ui,
    desk: &Desk,
    niche: &NicheView,
    terms: &ChannelView,
    now: Money,
    wanted: &mut Money,
    asked: &mut Vec<Intent>,
) {
    ui.spacing_mut().item_spacing.y = theme::S1;
    let name = desk.words.name("channel", &terms.channel);
    let running = match now > Money::ZERO {
        true => desk.with("marketing-a-day", &[("amount", desk.local(niche.market, now).into())]),
        false => desk.say("marketing-off"),
    };
    words::fact_in(ui, desk, &name, &running, desk.tokens.text_1, term(terms.channel));
    let values =
        [("price", desk.local(niche.market, terms.click).into()), ("worth", desk.words.percent(terms.worth, 0).into())];
    words::caption(ui, desk, &desk.with("marketing-terms", &values));
    let response = response(desk, niche, terms, now, *wanted);
    curve(ui, desk, 48.0, &response);
    words::caption(ui, desk, &response.sentence);
    let unit = desk.market(niche.market).currency.clone();
    let field_name = desk.with("marketing-budget-of", &[("channel", name.as_str().into())]);
    let shown = desk.say("marketing-budget");
    field::money_as(ui, desk, &shown, &field_name, wanted, DAILY_MOST, &unit);
    past(ui, desk, niche, terms.channel);
    if *wanted != now || now > Money::ZERO {
        kit::wrapped_row(ui, desk, |ui| {
            if *wanted != now && *wanted > Money::ZERO {
                let verb = desk.with("marketing-set-one", &[("channel", name.as_str().into())]);
                decide::decide_small(ui, desk, &verb, budget(niche, terms.channel, *wanted), asked);
            }
            if now > Money::ZERO {
                let verb = desk.with("marketing-stop-one", &[("channel", name.as_str().into())]);
                decide::decide_small(ui, desk, &verb, budget(niche, terms.channel, Money::ZERO), asked);
            }
        });
    }
}

/// How many clicks money is expected to buy, by what is known of demand.
fn response(desk: &Desk, niche: &NicheView, terms: &ChannelView, now: Money, wanted: Money) -> Curve {
    const STEPS: u32 = 24;
    let estimate = &niche.estimate;
    let most = [estimate.orders_week_low, estimate.orders_week_mid, estimate.orders_week_high];
    let most = most.map(|orders| terms.ceiling * orders / 7.0);
    // As far as three times what the ceiling would cost at list price: beyond, nothing is to be had.
    let reach = terms.click.times(3.0 * most[1].max(1.0)).max(now.times(1.1)).max(wanted.times(1.1));
    let clicks = |daily: Money| most.map(|most| clicks_of(most, terms.click, daily));
    let points = (0..=STEPS).map(|step| {
        let daily = reach.times(f64::from(step) / f64::from(STEPS));
        let [low, middle, high] = clicks(daily);
        [daily.major(), low, middle, high]
    });
    let [low, middle, high] = clicks(wanted);
    let number = |value: f64| desk.words.number(value, 0);
    let values = [
        ("clicks", number(middle).into()),
        ("low", number(low).into()),
        ("high", number(high).into()),
        ("most", number(most[1]).into()),
    ];
    // Far below the ceiling, what is not known of demand makes no difference.
    let key = match wanted > Money::ZERO {
        false => "marketing-clicks-none",
        true if number(low) == number(high) => "marketing-clicks-sure",
        true => "marketing-clicks",
    };
    Curve {
        points: points.collect(),
        ceiling: most[1],
        now: (now > Money::ZERO).then(|| now.major()),
        wanted: (wanted != now).then(|| wanted.major()),
        color: color(desk, terms.channel),
        sentence: desk.with(key, &values),
    }
}

/// The colour of a channel in charts; its name always stands beside it.
pub fn color(desk: &Desk, channel: Channel) -> Color32 {
    match channel {
        Channel::MarketplaceAds => desk.tokens.sea,
        Channel::Social => desk.tokens.road,
        Channel::Livestream => desk.tokens.air,
        Channel::Influencer => desk.tokens.good,
        Channel::Search => desk.tokens.rail,
    }
}

/// What it has brought so far.
fn past(ui: &mut Ui, desk: &Desk, niche: &NicheView, channel: Channel) {
    let spent = spent::by(desk, niche, channel, spent::MONTH);
    if spent.days == 0 {
        return;
    }
    let values = [
        ("clicks", desk.words.count(spent.clicks).into()),
        ("orders", spent.orders.into()),
        ("amount", desk.local(niche.market, spent.money).into()),
    ];
    words::caption(ui, desk, &desk.with("marketing-brought", &values));
}

/// The sum of it all, and the button that sets it.
fn all(ui: &mut Ui, desk: &Desk, draft: &Draft, niche: &NicheView, asked: &mut Vec<Intent>) {
    let held: Money = draft::held(desk, niche).iter().map(|row| row.1).sum();
    let wanted: Money = draft.wanted.iter().map(|row| row.1).sum();
    words::strong(ui, desk, &desk.say("marketing-total"));
    words::fact(ui, desk, &desk.say("marketing-now"), &desk.local(niche.market, held));
    words::fact(ui, desk, &desk.say("marketing-entered"), &desk.local(niche.market, wanted));
    if let Some(share) = spent::share_of_sales(desk, spent::MONTH) {
        words::fact(ui, desk, &desk.say("marketing-share"), &desk.words.percent(share, 1));
    }
    let named = |(channel, daily): (Channel, Money)| -> (String, Decision) {
        (desk.words.name("channel", &channel), budget(niche, channel, daily))
    };
    let changes: Vec<_> = draft::changes(desk, niche, draft).into_iter().map(named).collect();
    if changes.is_empty() {
        words::soft(ui, desk, &desk.say("marketing-unchanged"));
        field::primary_button(ui, desk, &desk.say("marketing-set"), false);
    } else {
        decide::decide_many(ui, desk, &desk.say("marketing-set"), &changes, asked);
    }
    let running = draft::held(desk, niche).into_iter().filter(|row| row.1 > Money::ZERO);
    let stops: Vec<_> = running.map(|(channel, _)| budget(niche, channel, Money::ZERO)).collect();
    if stops.len() > 1 && field::button(ui, desk, "", &desk.say("marketing-stop-all"), true).clicked() {
        asked.extend(stops.into_iter().map(Intent::decide));
    }
}

//! A price cut for some days; in a season it joins the marketplace's campaign.

use egui::Ui;

use super::draft::Draft;
use super::left;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::sim::decision::Decision;
use crate::sim::stage::pricing::{CAMPAIGN_CUT, Move, Promotion};
use crate::sim::view::{ListingView, NicheView, SeasonView};

/// What can be entered; the rules say what is allowed today.
const OFF: (f64, f64) = (1.0, 90.0);
const DAYS_MOST: u32 = 30;
const AHEAD_MOST: u32 = 60;

pub fn form(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut Draft,
    niche: &NicheView,
    listing: &ListingView,
    asked: &mut Vec<Intent>,
) {
    let (title, is_open) = (desk.say("pricing-promotion"), listing.promotion.is_some());
    kit::folding_as(ui, desk, "pricing-promotion", &title, "", is_open, |ui| {
        words::soft(ui, desk, &desk.say("pricing-promotion-text"));
        if let Some(held) = listing.promotion {
            running(ui, desk, held);
        }
        season_hint(ui, desk, draft, niche);
        fields(ui, desk, draft);
        let off = draft.promotion.off;
        let price = draft.offer.price - draft.offer.price.share(off);
        words::fact(ui, desk, &desk.say("pricing-cut-price"), &desk.local(niche.market, price));
        left::in_short(ui, desk, &draft.offer, niche, price);
        let promotion = draft.promotion;
        let promote = Move::Promote { market: niche.market, product: niche.product, promotion };
        decide::decide(ui, desk, &desk.say("pricing-promote-verb"), Decision::Pricing(promote), asked);
    });
}

fn fields(ui: &mut Ui, desk: &Desk, draft: &mut Draft) {
    let today = desk.view().day;
    field::percent(ui, desk, &desk.say("pricing-off"), Some("promotion"), &mut draft.promotion.off, OFF.0, OFF.1);
    let mut wait = draft.promotion.from.since(today);
    if field::number(ui, desk, &desk.say("pricing-begins-in"), None, &mut wait, 0, AHEAD_MOST) {
        draft.promotion.from = today.plus(wait);
    }
    field::number(ui, desk, &desk.say("pricing-lasts"), None, &mut draft.promotion.days, 1, DAYS_MOST);
    let from = desk.words.date(desk.view().date.after(wait));
    let until = desk.words.date(desk.view().date.after(wait + draft.promotion.days.max(1) - 1));
    words::caption(ui, desk, &desk.with("pricing-span", &[("from", from.into()), ("until", until.into())]));
}

/// The promotion that runs, is planned, or was the last.
fn running(ui: &mut Ui, desk: &Desk, held: Promotion) {
    let (today, date) = (desk.view().day, desk.view().date);
    let last = held.from.plus(held.days.max(1) - 1);
    let (key, tone) = match (today < held.from, today <= last) {
        (true, _) => ("pricing-promotion-planned", Tone::Plain),
        (false, true) => ("pricing-promotion-runs", Tone::Good),
        (false, false) => ("pricing-promotion-over", Tone::Plain),
    };
    let when = |day: crate::base::calendar::Day| match day >= today {
        true => desk.words.date(date.after(day.since(today))),
        false => desk.words.date(date.after(360 - today.since(day) % 360)),
    };
    let values = [
        ("off", desk.words.percent(held.off.share(), 1).into()),
        ("from", when(held.from).into()),
        ("until", when(last).into()),
    ];
    kit::notice(ui, desk, tone, &desk.with(key, &values));
}

/// The seasons within reach, each a press away.
fn season_hint(ui: &mut Ui, desk: &Desk, draft: &mut Draft, niche: &NicheView) {
    let market = desk.market(niche.market);
    let mut seasons: Vec<&SeasonView> =
        market.seasons.iter().filter(|season| season.begins_in <= AHEAD_MOST && season.lift > 1.0).collect();
    seasons.sort_by_key(|season| season.begins_in);
    if seasons.is_empty() {
        return;
    }
    let least = desk.words.percent(CAMPAIGN_CUT.share(), 0);
    words::caption(ui, desk, &desk.with("pricing-campaign", &[("least", least.into())]));
    for season in seasons.into_iter().take(3) {
        let name = desk.say(&format!("season-{}", season.id));
        let date = desk.words.date(desk.view().date.after(season.begins_in));
        let verb = desk.with("pricing-for-season", &[("season", name.into()), ("date", date.into())]);
        if field::button(ui, desk, egui_phosphor::regular::CALENDAR_BLANK, &verb, true).clicked() {
            draft.promotion.from = desk.view().day.plus(season.begins_in);
            draft.promotion.off = draft.promotion.off.max(CAMPAIGN_CUT);
        }
    }
}

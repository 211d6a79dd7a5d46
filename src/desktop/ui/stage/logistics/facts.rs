//! The facts of logistics: the stock over time, the ways in, what a consignment costs, what is where, what has come.

use egui::{ScrollArea, Ui};

use super::send::{self, unit_cost};
use super::standing::{AHEAD, Standing};
use super::{promise, tables};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Mark, Part, Series, chart, waterfall};
use crate::desktop::kit::{self, words};
use crate::desktop::ui::stage::{market_picker, product_picker, products};
use crate::sim::view::NicheView;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("logistics-facts").show(ui, |ui| {
        market_picker(ui, desk, drafts);
        if products(desk, drafts, true).is_empty() {
            kit::card(ui, desk, |ui| tables::ways(ui, desk, drafts));
            return;
        }
        product_picker(ui, desk, drafts, true);
        let niche = desk.niche(drafts.focus.market, drafts.focus.product);
        let standing = Standing::of(desk, niche);
        drafts.stage.logistics.send.follow(desk, niche);
        tiles(ui, desk, niche, &standing);
        kit::card(ui, desk, |ui| stock(ui, desk, drafts, niche, &standing));
        kit::card(ui, desk, |ui| tables::ways(ui, desk, drafts));
        kit::card(ui, desk, |ui| consignment(ui, desk, drafts, niche));
        kit::section(ui, desk, &desk.say("logistics-where"), |ui| tables::places(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("logistics-consignments"), |ui| tables::consignments(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("logistics-promise"), |ui| promise::summary(ui, desk, niche));
    });
    Vec::new()
}

fn tiles(ui: &mut Ui, desk: &Desk, niche: &NicheView, standing: &Standing) {
    let count = |units: u32| desk.words.count(units);
    let cover = standing.cover_days.map_or_else(|| "–".to_owned(), |days| desk.with("days", &[("days", days.into())]));
    let until = standing.cover_days.map(|days| desk.date(desk.view().day.plus(days)));
    let until = until.map_or_else(
        || desk.say("logistics-cover-none"),
        |date| desk.with("logistics-until", &[("date", date.into())]),
    );
    let pace = desk.with("logistics-a-day", &[("units", desk.words.number(standing.pace, 1).into())]);
    let made: u32 = standing.being_made.iter().map(|(_, units)| units).sum();
    let made = desk.with("logistics-made-units", &[("units", made.into())]);
    let next = desk.view().shipments.iter().filter(|row| row.market == niche.market && row.product == niche.product);
    let next = next.map(|row| row.expected).min();
    let next = next.map_or_else(
        || desk.say("logistics-next-none"),
        |day| desk.with("logistics-next", &[("date", desk.date(day).into())]),
    );
    let tiles = [
        (desk.say("term-warehouse"), count(niche.stock_units), pace),
        (desk.say("logistics-cover"), cover, until),
        (desk.say("logistics-under-way"), count(niche.under_way_units), next),
        (desk.say("term-hub"), count(desk.goods(niche.product).hub_units), made),
    ];
    words::figures(ui, desk, &tiles);
}

/// The stock as it was and as it will be at this pace, against the point of the standing reorder.
fn stock(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, niche: &NicheView, standing: &Standing) {
    let place = niche.niche.0 as usize;
    let today = f64::from(desk.view().day.0);
    let past = desk.frame.past.stock.iter().enumerate();
    let past = past.filter_map(|(day, units)| Some([day as f64, f64::from(*units.get(place)?)]));
    let mut series = vec![Series::line(desk.say("logistics-stock-was"), desk.tokens.accent, past.collect())];
    if standing.pace > 0.0 || niche.under_way_units > 0 {
        let ahead = standing.outlook.units.iter().enumerate();
        let ahead = ahead.map(|(days, units)| [today + days as f64, *units]).collect();
        series.push(Series::forecast(desk.say("logistics-stock-will"), desk.tokens.sea, ahead, Vec::new()));
    }
    let mut marks = vec![Mark::Day { name: desk.say("logistics-today"), at: today }];
    if let Some(point) = standing.point_units {
        marks.push(Mark::Level { name: desk.say("term-reorder-point"), at: f64::from(point) });
    }
    if let Some(day) = standing.outlook.runs_out {
        marks.push(Mark::Day { name: desk.say("logistics-runs-out"), at: f64::from(day.0) });
    }
    let slots = [
        ("units", niche.stock_units.into()),
        ("pace", desk.words.number(standing.pace, 1).into()),
        ("date", standing.outlook.runs_out.map_or_else(String::new, |day| desk.date(day)).into()),
        ("days", AHEAD.into()),
    ];
    let key = match (standing.pace > 0.0, standing.outlook.runs_out) {
        (false, _) => "logistics-stock-rests",
        (true, Some(_)) => "logistics-stock-ends",
        (true, None) => "logistics-stock-lasts",
    };
    let shown = Chart {
        id: "logistics-stock-chart",
        title: desk.with("logistics-stock-of", &[("product", desk.product_name(niche.product).into())]),
        unit: desk.say("logistics-unit"),
        sentence: desk.with(key, &slots),
        height: 200.0,
        series,
        marks,
        from_zero: true,
    };
    chart(ui, desk, &mut drafts.as_tables, &shown);
}

/// What one unit of the consignment that is being entered costs on the shelf, step by step.
fn consignment(ui: &mut Ui, desk: &Desk, drafts: &Drafts, niche: &NicheView) {
    let draft: &send::Draft = &drafts.stage.logistics.send;
    let slots = [("units", draft.units.into()), ("mode", desk.words.name("mode", &draft.mode).into())];
    let title = desk.with("logistics-unit-cost", &slots);
    let Some(cost) = unit_cost(desk, niche, draft, draft.mode) else {
        words::strong(ui, desk, &desk.say("logistics-unit-cost-none"));
        kit::empty(ui, desk, &desk.say("logistics-unit-cost-empty"));
        return;
    };
    let part = |name: String, amount: Money, color| Part {
        name,
        value: amount.major(),
        shown: desk.words.money(amount),
        color,
    };
    let vat = if cost.vat_comes_back { Money::ZERO } else { cost.vat };
    let parts = [
        part(desk.say("logistics-goods-at-hub"), cost.goods, desk.tokens.rail),
        part(desk.say("logistics-freight"), cost.freight, desk.tokens.sea),
        part(desk.say("term-duty"), cost.duty, desk.tokens.warn),
        part(desk.say("term-vat"), vat, desk.tokens.air),
        part(desk.say("logistics-agents"), cost.agents, desk.tokens.road),
    ];
    let whole = part(desk.say("term-landed-cost"), cost.total(), desk.tokens.accent);
    let key = if cost.vat_comes_back { "logistics-unit-cost-back" } else { "logistics-unit-cost-text" };
    let share = 1.0 - cost.goods.major() / cost.total().major().max(0.01);
    let slots = [("vat", desk.words.money(cost.vat).into()), ("share", desk.words.percent(share, 0).into())];
    waterfall(ui, desk, &title, &desk.say("home-currency"), &desk.with(key, &slots), &parts, &whole);
}

//! Every budget with what it costs an order, the way from click to order by channel, and spending beside orders by day.

use egui::{ScrollArea, Ui};

use super::channels::color;
use super::{left, spent};
use crate::base::money::Money;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Chart, Part, Series, bars, side_by_side};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, words};
use crate::desktop::theme;
use crate::desktop::ui::stage::{market_picker, product_picker, products};
use crate::model::setting::NicheId;
use crate::model::words::Channel;
use crate::sim::view::NicheView;

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("marketing-facts").auto_shrink(false).show(ui, |ui| {
        tiles(ui, desk);
        kit::section(ui, desk, &desk.say("marketing-budgets"), |ui| budgets(ui, desk, drafts));
        market_picker(ui, desk, drafts);
        if products(desk, drafts, true).is_empty() {
            kit::card(ui, desk, |ui| kit::empty(ui, desk, &desk.say("marketing-no-range")));
            return;
        }
        product_picker(ui, desk, drafts, true);
        let niche = desk.niche(drafts.focus.market, drafts.focus.product);
        kit::section(ui, desk, &desk.say("marketing-funnel"), |ui| funnel(ui, desk, niche));
        side_by_side(ui, desk, &mut drafts.as_tables, &[spending(desk, niche), orders(desk, niche)]);
    });
    Vec::new()
}

/// The whole shop's advertising in four figures.
fn tiles(ui: &mut Ui, desk: &Desk) {
    let view = desk.view();
    let home = |niche: NicheId, amount: Money| {
        let market = desk.market(view.niches[niche.0 as usize].market);
        amount.times(1.0 / market.rate)
    };
    let daily: Money = view.budgets.iter().map(|row| home(row.niche, row.daily)).sum();
    let share = spent::share_of_sales(desk, spent::MONTH);
    let carried = view.niches.iter().filter(|niche| niche.in_range);
    let (mut orders, mut units) = (0, 0);
    for niche in carried {
        orders += spent::whole(desk, niche, spent::MONTH).orders;
        units += spent::units(desk, niche, spent::MONTH);
    }
    let part = if units > 0 { f64::from(orders) / f64::from(units) } else { 0.0 };
    let note = |key: &str| desk.say(key);
    let tiles = [
        (desk.say("marketing-tile-daily"), desk.words.money(daily), note("home-currency")),
        (
            desk.say("marketing-share"),
            share.map_or("–".to_owned(), |share| desk.words.percent(share, 1)),
            note("marketing-28-days"),
        ),
        (desk.say("marketing-tile-orders"), desk.words.count(orders), note("marketing-28-days")),
        (desk.say("marketing-tile-part"), desk.words.percent(part, 0), note("marketing-28-days")),
    ];
    words::figures(ui, desk, &tiles);
}

/// Every budget that runs.
fn budgets(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    if desk.view().budgets.is_empty() {
        kit::empty(ui, desk, &desk.say("marketing-budgets-empty"));
        return;
    }
    let columns = [
        Column::words(desk.say("col-product"), 128.0),
        Column::words(desk.say("marketing-col-channel"), 112.0),
        Column::number(desk.say("marketing-col-daily"), 84.0),
        Column::number(desk.say("marketing-col-clicks"), 64.0).term("click"),
        Column::number(desk.say("marketing-col-orders"), 64.0).term("conversion"),
        Column::number(desk.say("marketing-cost-order"), 92.0),
        Column::number(desk.say("marketing-left"), 92.0).term("margin"),
    ];
    let rows: Vec<Row> = desk.view().budgets.iter().map(|budget| row(desk, drafts, budget)).collect();
    let height = (rows.len() as f32 * 28.0).clamp(56.0, 224.0);
    let style = Style { height, has_filter: rows.len() > 6 };
    let state = drafts.tables.entry("marketing-budgets").or_default();
    if let Some(key) = table(ui, desk, "marketing-budgets", state, style, &columns, &rows)
        && let Some(niche) = desk.view().niches.get((key / CHANNELS) as usize)
    {
        (drafts.focus.market, drafts.focus.product) = (niche.market, niche.product);
    }
    ui.add_space(theme::S2);
    words::caption(ui, desk, &desk.say("marketing-budgets-sentence"));
}

/// Rows are known by niche and channel.
const CHANNELS: u64 = Channel::ALL.len() as u64;

fn row(desk: &Desk, drafts: &Drafts, budget: &crate::sim::world::Budget) -> Row {
    let niche = &desk.view().niches[budget.niche.0 as usize];
    let spent = spent::by(desk, niche, budget.channel, spent::MONTH);
    let listing = desk.listing(niche.niche).filter(|listing| listing.live);
    let left = left(desk, niche, listing);
    let money = |amount: Money| Cell::number(desk.words.money(amount), amount.major());
    let cost = match (spent.cost_per_order(), left) {
        (Some(cost), Some(left)) if cost > left => money(cost).toned(Tone::Warning),
        (Some(cost), Some(_)) => money(cost).toned(Tone::Good),
        (Some(cost), None) => money(cost),
        (None, _) => Cell::none(),
    };
    let count = |count: u32| Cell::number(desk.words.count(count), f64::from(count));
    Row {
        key: u64::from(budget.niche.0) * CHANNELS + budget.channel as u64,
        cells: vec![
            Cell::words(desk.product_name(niche.product)),
            Cell::words(desk.words.name("channel", &budget.channel)),
            money(budget.daily),
            count(spent.clicks),
            count(spent.orders),
            cost,
            left.map_or_else(Cell::none, money),
        ],
        is_chosen: (niche.market, niche.product) == (drafts.focus.market, drafts.focus.product),
    }
}

/// From clicks to orders, channel by channel, and those who came unasked.
fn funnel(ui: &mut Ui, desk: &Desk, niche: &NicheView) {
    let mut parts = Vec::new();
    let mut bought = 0;
    for channel in Channel::ALL {
        let spent = spent::by(desk, niche, *channel, spent::MONTH);
        if spent.days == 0 {
            continue;
        }
        bought += spent.orders;
        let name = desk.words.name("channel", channel);
        let share = f64::from(spent.orders) / f64::from(spent.clicks.max(1));
        let values = [("orders", spent.orders.into()), ("share", desk.words.percent(share, 1).into())];
        parts.push(Part {
            name: format!("{name} · {}", desk.say("marketing-col-clicks")),
            value: f64::from(spent.clicks),
            shown: desk.words.count(spent.clicks),
            color: color(desk, *channel).gamma_multiply(0.6),
        });
        parts.push(Part {
            name: format!("{name} · {}", desk.say("marketing-col-orders")),
            value: f64::from(spent.orders),
            shown: desk.with("marketing-funnel-orders", &values),
            color: color(desk, *channel),
        });
    }
    let units = spent::units(desk, niche, spent::MONTH);
    if parts.is_empty() && units == 0 {
        kit::empty(ui, desk, &desk.say("marketing-funnel-empty"));
        return;
    }
    let unasked = units.saturating_sub(bought);
    parts.push(Part {
        name: desk.say("marketing-unpaid"),
        value: f64::from(unasked),
        shown: desk.words.count(unasked),
        color: desk.tokens.text_3,
    });
    bars(ui, desk, "", "", &desk.say("marketing-funnel-sentence"), &parts);
}

const HEIGHT: f32 = 150.0;

fn spending(desk: &Desk, niche: &NicheView) -> Chart {
    let points = spent::daily(desk, niche);
    let total: f64 = points.iter().map(|point| point[1]).sum();
    let unit = desk.market(niche.market).currency.clone();
    let total = format!("{} {unit}", desk.words.number(total, 0));
    Chart {
        id: "marketing-spending",
        title: desk.say("marketing-chart-spending"),
        unit,
        sentence: desk.with("marketing-chart-spending-sentence", &[("total", total.into())]),
        height: HEIGHT,
        series: vec![Series::bars(desk.say("marketing-chart-spending"), desk.tokens.road, points)],
        marks: Vec::new(),
        from_zero: true,
    }
}

fn orders(desk: &Desk, niche: &NicheView) -> Chart {
    let all = desk.frame.past.sales_by_day(niche.niche);
    let mut bought = vec![0.0; all.len()];
    for sale in desk.frame.past.sales.iter().filter(|sale| sale.niche == niche.niche) {
        if let Some(day) = bought.get_mut(sale.day.0 as usize) {
            *day += sale.channels.iter().map(|row| f64::from(row.orders)).sum::<f64>();
        }
    }
    let by_day = |days: &[f64]| days.iter().enumerate().map(|(day, units)| [day as f64, *units]).collect();
    let paid = Series::line(desk.say("marketing-paid-orders"), desk.tokens.accent, by_day(&bought));
    Chart {
        id: "marketing-orders",
        title: desk.say("marketing-chart-orders"),
        unit: String::new(),
        sentence: desk.say("marketing-chart-orders-sentence"),
        height: HEIGHT,
        series: vec![Series::bars(desk.say("marketing-all-orders"), desk.tokens.sea, by_day(&all)), paid],
        marks: Vec::new(),
        from_zero: true,
    }
}

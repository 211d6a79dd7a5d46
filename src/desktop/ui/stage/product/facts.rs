//! All products of the market side by side, one price taken apart, what rivals ask, papers and partners.

use egui::{ScrollArea, Ui};

use super::parts;
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::chart::{Part, bars};
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, field, words};
use crate::desktop::ui::stage::market_picker;
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::{Mode, Origin};
use crate::run::price_parts;
use crate::sim::landed::LandedCost;
use crate::sim::view::NicheView;

/// What the facts show.
#[derive(Debug, Default)]
pub struct Shown {
    columns: Columns,
    way: Option<Way>,
}

/// The way in of the price that is taken apart, after what it was chosen for.
type Way = (MarketId, ProductId, Origin, Mode);

/// Which columns of the table are seen: not all would fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Columns {
    #[default]
    Money,
    Buyers,
    Goods,
}

pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) -> Vec<Intent> {
    ScrollArea::vertical().id_salt("product-facts").show(ui, |ui| {
        market_picker(ui, desk, drafts);
        kit::section(ui, desk, &desk.say("product-all"), |ui| products(ui, desk, drafts));
        kit::section(ui, desk, &desk.product_name(drafts.focus.product), |ui| {
            let (market, product) = (drafts.focus.market, drafts.focus.product);
            let way = &mut drafts.stage.product.facts.way;
            let price = |ui: &mut Ui| price(ui, desk, market, product, way);
            kit::halves(ui, desk, price, |ui| rivals(ui, desk, market, product));
        });
        kit::section(ui, desk, &desk.say("product-papers"), |ui| papers(ui, desk, drafts));
        kit::section(ui, desk, &desk.say("product-chain"), |ui| super::chain::facts_ui(ui, desk, drafts));
    });
    Vec::new()
}

/// Every product of the market, to compare; a click takes one into focus.
fn products(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    let options = [
        (Columns::Money, desk.say("product-cols-money")),
        (Columns::Buyers, desk.say("product-cols-buyers")),
        (Columns::Goods, desk.say("product-cols-goods")),
    ];
    let shown = &mut drafts.stage.product.facts.columns;
    field::segments(ui, desk, &desk.say("product-cols"), shown, &options);
    let shown = *shown;
    let currency = desk.market(drafts.focus.market).currency.as_str();
    let note = match shown {
        Columns::Money => desk.say("product-cols-money-text"),
        Columns::Buyers => desk.with("product-cols-buyers-text", &[("currency", currency.into())]),
        Columns::Goods => desk.say("product-cols-goods-text"),
    };
    words::caption(ui, desk, &note);
    let niches = desk.view().niches.iter().filter(|niche| niche.market == drafts.focus.market);
    let row = |niche: &NicheView| {
        let mut cells = vec![name_cell(desk, niche)];
        cells.extend(match shown {
            Columns::Money => money_cells(desk, niche),
            Columns::Buyers => buyer_cells(desk, niche),
            Columns::Goods => goods_cells(desk, niche),
        });
        let is_chosen = niche.product == drafts.focus.product;
        Row { key: u64::from(niche.product.0), cells, is_chosen }
    };
    let rows: Vec<Row> = niches.map(row).collect();
    let (name, columns) = match shown {
        Columns::Money => ("product-money", money_columns(desk)),
        Columns::Buyers => ("product-buyers", buyer_columns(desk)),
        Columns::Goods => ("product-goods", goods_columns(desk)),
    };
    let state = drafts.tables.entry(name).or_default();
    let style = Style { height: 320.0, has_filter: true };
    if let Some(key) = table(ui, desk, name, state, style, &columns, &rows) {
        drafts.focus.product = ProductId(key as u32);
    }
}

fn name_cell(desk: &Desk, niche: &NicheView) -> Cell {
    let name = desk.product_name(niche.product);
    match niche.in_range {
        true => Cell::words(name).toned(Tone::Good).said(desk.say("product-in-range")),
        false => Cell::words(name),
    }
}

fn money_columns(desk: &Desk) -> Vec<Column> {
    vec![
        Column::words(desk.say("col-product"), 150.0),
        Column::number(desk.say("product-col-orders"), 82.0),
        Column::number(desk.say("col-median-price"), 92.0),
        Column::number(desk.say("product-col-works"), 66.0),
        Column::number(desk.say("col-landed"), 92.0).term("landed-cost"),
        Column::number(desk.say("product-col-left"), 86.0).term("margin"),
        Column::number(desk.say("product-col-share"), 62.0).term("margin"),
        Column::number(desk.say("product-col-week"), 84.0),
    ]
}

fn money_cells(desk: &Desk, niche: &NicheView) -> Vec<Cell> {
    let money = |amount: crate::base::money::Money| Cell::number(desk.words.money(amount), amount.major());
    let orders = niche.estimate.orders_week_mid;
    let mut cells = vec![Cell::number(desk.words.number(orders, 0), orders)];
    let Some((landed, parts)) = parts::of_niche(desk, niche) else {
        cells.extend((0..6).map(|_| Cell::none()));
        return cells;
    };
    let tone = if parts.left().is_negative() { Tone::Warning } else { Tone::Plain };
    let week = parts.left().times(orders);
    cells.extend([
        money(parts.price),
        money(parts.works),
        money(landed.total()),
        money(parts.left()).toned(tone),
        Cell::number(desk.words.percent(parts.left_share(), 0), parts.left_share()),
        Cell::number(desk.words.money_round(week), week.major()),
    ]);
    cells
}

fn buyer_columns(desk: &Desk) -> Vec<Column> {
    vec![
        Column::words(desk.say("col-product"), 150.0),
        Column::number(desk.say("product-col-orders"), 82.0),
        Column::number(desk.say("col-range"), 118.0),
        Column::number(desk.say("product-col-interest"), 96.0).term("search-index"),
        Column::number(desk.say("product-col-prices"), 104.0),
        Column::number(desk.say("col-median-price"), 92.0),
        Column::number(desk.say("product-col-reviews"), 72.0).term("review"),
    ]
}

fn buyer_cells(desk: &Desk, niche: &NicheView) -> Vec<Cell> {
    let number = |value: f64| desk.words.number(value, 0);
    let estimate = &niche.estimate;
    let (low, high) = (estimate.orders_week_low, estimate.orders_week_high);
    let change = niche.search_index - niche.search_index_before;
    let prices = format!("{}–{}", desk.words.money_round(niche.price_25), desk.words.money_round(niche.price_75));
    vec![
        Cell::number(number(estimate.orders_week_mid), estimate.orders_week_mid),
        Cell::number(format!("{}–{}", number(low), number(high)), high - low),
        Cell::number(format!("{} ({})", number(niche.search_index), super::signed(desk, change)), change),
        Cell::number(prices, (niche.price_75 - niche.price_25).major()),
        Cell::number(desk.words.money_round(niche.price_50), niche.price_50.major()),
        Cell::number(desk.words.count(niche.median_reviews), f64::from(niche.median_reviews)),
    ]
}

fn goods_columns(desk: &Desk) -> Vec<Column> {
    vec![
        Column::words(desk.say("col-product"), 150.0),
        Column::words(desk.say("product-col-category"), 150.0),
        Column::number(desk.say("product-col-weight"), 56.0),
        Column::number(desk.say("product-col-volume"), 60.0).term("volumetric-weight"),
        Column::words(desk.say("product-col-handling"), 124.0),
        Column::number(desk.say("product-col-papers"), 72.0).term("certificate"),
        Column::number(desk.say("product-col-again"), 84.0).term("repeat-purchase"),
    ]
}

fn goods_cells(desk: &Desk, niche: &NicheView) -> Vec<Cell> {
    let goods = desk.goods(niche.product);
    let litres = goods.volume_m3 * 1000.0;
    let handling: Vec<String> = super::handling(goods).into_iter().map(|key| desk.say(key)).collect();
    let papers: Vec<String> = niche.papers.iter().map(|paper| desk.words.name("paper", &paper.kind)).collect();
    vec![
        Cell::words(desk.words.name("category", &goods.category)),
        Cell::number(desk.words.number(goods.weight_kg, 2), goods.weight_kg),
        Cell::number(desk.words.number(litres, 1), litres),
        if handling.is_empty() { Cell::words("–") } else { Cell::words(handling.join(", ")) },
        Cell::number(desk.words.count(papers.len() as f64), papers.len() as f64).said(papers.join(", ")),
        Cell::number(desk.words.percent(goods.repeat_month, 0), goods.repeat_month),
    ]
}

/// The middle price of the product in focus, taken apart for one of the ways in.
fn price(ui: &mut Ui, desk: &Desk, market: MarketId, product: ProductId, way: &mut Option<Way>) {
    let niche = desk.niche(market, product);
    let fits = |way: &Way| (way.0, way.1) == (market, product);
    let key = |landed: &LandedCost| (market, product, landed.origin, landed.mode);
    let Some(mut chosen) = way.filter(fits).or_else(|| price_parts::cheapest(niche).map(key)) else {
        kit::empty(ui, desk, &desk.say("product-no-way"));
        return;
    };
    let mut ways: Vec<&LandedCost> = niche.landed.iter().collect();
    ways.sort_by_key(|landed| landed.total());
    let options: Vec<_> = ways.iter().map(|landed| (key(landed), way_text(desk, landed))).collect();
    field::choice(ui, desk, &desk.say("product-way"), None, &mut chosen, &options);
    *way = Some(chosen);
    if let Some(landed) = ways.into_iter().find(|landed| key(landed) == chosen) {
        parts::price_ui(ui, desk, niche, landed);
    }
}

/// "Air cargo from South China · 12.40 · 14 days".
fn way_text(desk: &Desk, landed: &LandedCost) -> String {
    let slots = [
        ("mode", desk.words.name("mode", &landed.mode).into()),
        ("origin", desk.words.name("origin", &landed.origin).into()),
        ("cost", desk.words.money(landed.total()).into()),
        ("days", landed.usual_days.into()),
    ];
    desk.with("product-way-option", &slots)
}

/// What others ask, from low to high, with the landed cost and the shop's own price between them.
fn rivals(ui: &mut Ui, desk: &Desk, market: MarketId, product: ProductId) {
    let niche = desk.niche(market, product);
    let market = desk.market(niche.market);
    let part = |key: &str, amount: crate::base::money::Money, color| Part {
        name: desk.say(key),
        value: amount.major(),
        shown: desk.words.money_round(amount),
        color,
    };
    let t = &desk.tokens;
    let mut parts = vec![
        part("product-price-10", niche.price_10, t.sea),
        part("product-price-25", niche.price_25, t.sea),
        part("product-price-50", niche.price_50, t.sea),
        part("product-price-75", niche.price_75, t.sea),
    ];
    if let Some(landed) = price_parts::cheapest(niche) {
        parts.push(part("col-landed", landed.total().times(market.rate), t.rail));
    }
    if let Some(listing) = desk.listing(niche.niche).filter(|listing| listing.live) {
        parts.push(part("product-price-own", listing.offer.price, t.accent));
    }
    parts.sort_by(|a, b| a.value.total_cmp(&b.value));
    let slots = [("offers", niche.offers.into()), ("reviews", niche.median_reviews.into())];
    let sentence = desk.with("product-rivals-sentence", &slots);
    bars(ui, desk, &desk.say("product-rivals"), &market.currency, &sentence, &parts);
}

/// The papers that the product in focus needs in this market, and what they take.
fn papers(ui: &mut Ui, desk: &Desk, drafts: &Drafts) {
    let niche = desk.niche(drafts.focus.market, drafts.focus.product);
    if niche.papers.is_empty() {
        kit::empty(ui, desk, &desk.say("product-papers-none"));
        return;
    }
    let market = desk.market(niche.market);
    for paper in &niche.papers {
        let name = desk.words.name("paper", &paper.kind);
        let text = match (paper.from, market.papers.iter().find(|terms| terms.kind == paper.kind)) {
            (Some(from), _) if from <= desk.view().day => {
                let until = paper.until.map_or(String::new(), |until| desk.date(until));
                desk.with("product-paper-held", &[("date", until.into())])
            }
            (Some(from), _) => desk.with("product-paper-due", &[("date", desk.date(from).into())]),
            (None, Some(terms)) => {
                let slots = [
                    ("cost", desk.words.money_round(terms.cost).into()),
                    ("days", terms.days.into()),
                    ("penalty", desk.words.percent(terms.penalty, 0).into()),
                ];
                desk.with("product-paper-terms", &slots)
            }
            (None, None) => desk.say("none"),
        };
        words::fact(ui, desk, &name, &text);
    }
}

//! A design of one's own: a designer, a mould maker and a component maker, and the supplier who assembles.

use egui::Ui;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::table::{Cell, Column, Row, Style, table};
use crate::desktop::kit::{self, Tone, decide, field, words};
use crate::model::setting::{ChainPart, ProductId, SupplierId};
use crate::sim::decision::Decision;
use crate::sim::stage::product::Move;
use crate::sim::view::{DesignView, PartnerView};

/// Who is chosen, and for which product.
#[derive(Debug)]
pub struct Draft {
    of: Option<ProductId>,
    supplier: SupplierId,
    /// Places in the list of partners, by part.
    partners: [u32; 3],
}

impl Default for Draft {
    fn default() -> Draft {
        Draft { of: None, supplier: SupplierId(0), partners: [0; 3] }
    }
}

/// The card at the side.
pub fn chain_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let product = drafts.focus.product;
    kit::folding(ui, desk, &desk.say("product-chain"), false, |ui| {
        words::soft(ui, desk, &desk.say("product-chain-text"));
        if let Some(design) = desk.view().designs.iter().find(|design| design.product == product) {
            state(ui, desk, design);
            return;
        }
        let makers = makers(desk, product);
        if !desk.goods(product).custom {
            kit::empty(ui, desk, &desk.say("product-chain-not-custom"));
        } else if makers.is_empty() {
            kit::empty(ui, desk, &desk.say("product-chain-no-maker"));
        } else {
            form(ui, desk, &mut drafts.stage.product.chain, product, &makers, asked);
        }
    });
}

/// Where a design stands.
fn state(ui: &mut Ui, desk: &Desk, design: &DesignView) {
    let slots = [("supplier", maker_name(desk, design.supplier).into()), ("date", desk.date(design.ready).into())];
    match design.ready > desk.view().day {
        true => kit::notice(ui, desk, Tone::Plain, &desk.with("product-chain-due", &slots)),
        false => kit::notice(ui, desk, Tone::Good, &desk.with("product-chain-ready", &slots)),
    }
}

fn maker_name(desk: &Desk, supplier: SupplierId) -> String {
    let row = desk.view().suppliers.iter().find(|row| row.supplier == supplier);
    row.map_or(String::new(), |row| row.name.clone())
}

/// Suppliers of the product who say that they are factories.
fn makers(desk: &Desk, product: ProductId) -> Vec<(SupplierId, String)> {
    let rows = desk.view().suppliers.iter().filter(|row| row.product == product && row.says_factory);
    rows.map(|row| (row.supplier, row.name.clone())).collect()
}

/// Partners of a part with their places.
fn of_part<'v>(desk: &Desk<'v>, part: ChainPart) -> impl Iterator<Item = (u32, &'v PartnerView)> {
    let places = desk.view().partners.iter().enumerate();
    places.filter(move |(_, partner)| partner.part == part).map(|(place, partner)| (place as u32, partner))
}

/// A fresh draft begins with whom former clients liked best.
fn follow(draft: &mut Draft, desk: &Desk, product: ProductId, makers: &[(SupplierId, String)]) {
    if draft.of == Some(product) && makers.iter().any(|(id, _)| *id == draft.supplier) {
        return;
    }
    let best = |part| {
        let best = of_part(desk, part).max_by(|a, b| a.1.stars.total_cmp(&b.1.stars));
        best.map_or(0, |(place, _)| place)
    };
    *draft = Draft { of: Some(product), supplier: makers[0].0, partners: ChainPart::ALL.map(best) };
}

fn form(
    ui: &mut Ui,
    desk: &Desk,
    draft: &mut Draft,
    product: ProductId,
    makers: &[(SupplierId, String)],
    asked: &mut Vec<Intent>,
) {
    follow(draft, desk, product, makers);
    field::choice(ui, desk, &desk.say("product-chain-maker"), None, &mut draft.supplier, makers);
    for (part, chosen) in ChainPart::ALL.into_iter().zip(&mut draft.partners) {
        let options: Vec<(u32, String)> =
            of_part(desk, part).map(|(place, partner)| (place, partner_name(desk, partner))).collect();
        field::choice(ui, desk, &desk.words.name("chain-part", &part), None, chosen, &options);
        if let Some(partner) = desk.view().partners.get(*chosen as usize) {
            let slots = [("fee", desk.words.money_round(partner.fee).into()), ("days", partner.days.into())];
            words::caption(ui, desk, &desk.with("product-partner-terms", &slots));
        }
    }
    words::caption(ui, desk, &desk.say("product-chain-stars"));
    let [designer, mould_maker, component_maker] = draft.partners;
    let form = Move::FormChain { supplier: draft.supplier, designer, mould_maker, component_maker };
    decide::decide(ui, desk, &desk.say("product-chain-verb"), Decision::Product(form), asked);
}

/// "Anan Studio · 4.6/5".
fn partner_name(desk: &Desk, partner: &PartnerView) -> String {
    let slots = [("name", partner.name.as_str().into()), ("stars", desk.words.number(partner.stars, 1).into())];
    desk.with("product-partner", &slots)
}

/// All partners to compare, and the designs that there are.
pub fn facts_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    for design in &desk.view().designs {
        words::strong(ui, desk, &desk.product_name(design.product));
        state(ui, desk, design);
    }
    let columns = [
        Column::words(desk.say("product-col-part"), 130.0),
        Column::words(desk.say("product-col-name"), 150.0),
        Column::number(desk.say("product-col-fee"), 70.0),
        Column::number(desk.say("product-col-days"), 60.0),
        Column::number(desk.say("product-col-stars"), 60.0),
    ];
    let row = |(place, partner): (usize, &PartnerView)| Row {
        key: place as u64,
        cells: vec![
            Cell::words(desk.words.name("chain-part", &partner.part)),
            Cell::words(partner.name.clone()),
            Cell::number(desk.words.money_round(partner.fee), partner.fee.major()),
            Cell::number(desk.words.count(partner.days), f64::from(partner.days)),
            Cell::number(desk.words.number(partner.stars, 1), partner.stars),
        ],
        is_chosen: drafts.stage.product.chain.partners.contains(&(place as u32)),
    };
    let rows: Vec<Row> = desk.view().partners.iter().enumerate().map(row).collect();
    let state = drafts.tables.entry("product-partners").or_default();
    let style = Style { height: 270.0, has_filter: false };
    if let Some(key) = table(ui, desk, "product-partners", state, style, &columns, &rows) {
        let part = desk.view().partners[key as usize].part;
        drafts.stage.product.chain.partners[part as usize] = key as u32;
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    pub fn chosen(product: ProductId, supplier: SupplierId, partners: [u32; 3]) -> Draft {
        Draft { of: Some(product), supplier, partners }
    }
}

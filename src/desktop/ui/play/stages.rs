//! The nine stages to go to, each with what waits there; and the shop's goods, wherever they are.

use egui::{Align2, CornerRadius, Rect, ScrollArea, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};
use egui_phosphor::regular as icon;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::frame::Urgency;
use crate::desktop::kit::{self, field, focus_ring, words};
use crate::desktop::text::{self, Face};
use crate::desktop::theme;
use crate::model::stage::Stage;
use crate::sim::view::NicheView;

pub fn icon_of(stage: Stage) -> &'static str {
    match stage {
        Stage::Market => icon::GLOBE_HEMISPHERE_EAST,
        Stage::Product => icon::PACKAGE,
        Stage::Sourcing => icon::FACTORY,
        Stage::Pricing => icon::TAG,
        Stage::Marketing => icon::MEGAPHONE,
        Stage::Logistics => icon::BOAT,
        Stage::Compliance => icon::SEAL_CHECK,
        Stage::Payments => icon::WALLET,
        Stage::Service => icon::CHATS_CIRCLE,
    }
}

pub fn stages_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, is_narrow: bool) -> Vec<Intent> {
    ui.spacing_mut().item_spacing.y = 2.0;
    ScrollArea::vertical().id_salt("stages").auto_shrink(false).show(ui, |ui| {
        kit::column(ui, desk, |ui| {
            for stage in Stage::ALL {
                if stage_ui(ui, desk, drafts.focus.stage, stage, is_narrow) {
                    drafts.focus.stage = stage;
                }
            }
            if !is_narrow {
                ui.add_space(theme::S3);
                goods_ui(ui, desk, drafts);
            }
        });
    });
    Vec::new()
}

const ROW: f32 = 36.0;

fn stage_ui(ui: &mut Ui, desk: &Desk, chosen: Stage, stage: Stage, is_narrow: bool) -> bool {
    let tokens = &desk.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let is_it = chosen == stage;
    let radius = CornerRadius::same(theme::RADIUS);
    if is_it || response.hovered() {
        let fill = if is_it { tokens.track } else { tokens.track.gamma_multiply(0.5) };
        ui.painter().rect_filled(rect, radius, fill);
    }
    let edge = if desk.rtl() { rect.right() } else { rect.left() };
    let turn = if desk.rtl() { -1.0 } else { 1.0 };
    if is_it {
        let bar = Rect::from_two_pos(pos2(edge, rect.top() + 7.0), pos2(edge + turn * 3.0, rect.bottom() - 7.0));
        ui.painter().rect_filled(bar, CornerRadius::same(2), tokens.accent);
    }
    let ink = if is_it { tokens.accent } else { tokens.text_2 };
    let icon_at = if is_narrow { rect.center() } else { pos2(edge + turn * 20.0, rect.center().y) };
    ui.painter().text(icon_at, Align2::CENTER_CENTER, icon_of(stage), egui::FontId::proportional(19.0), ink);
    let waiting: Vec<_> = desk.frame.alerts.iter().filter(|alert| alert.stage() == stage).collect();
    let is_urgent = waiting.iter().any(|alert| alert.urgency() == Urgency::Now);
    let name = desk.words.name("stage", &stage);
    if !is_narrow {
        let anchor = if desk.rtl() { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
        let face = Face::new(theme::BODY + 0.5, if is_it { 650 } else { 500 }, tokens.text_1);
        text::paint(ui.painter(), pos2(edge + turn * 40.0, rect.center().y), anchor, &name, face, desk.rtl());
    }
    if !waiting.is_empty() {
        badge(ui, desk, rect, waiting.len(), is_urgent, is_narrow);
    }
    let told = match waiting.len() {
        0 => text::plain(&name),
        count => {
            format!("{}, {}", text::plain(&name), text::plain(&desk.with("play-waiting", &[("count", count.into())])))
        }
    };
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_it, &told));
    focus_ring(ui, desk, &response);
    let pressed = response.clicked();
    words::bubble(response, desk, &name, &desk.say(&format!("stage-{}-question", stage.word())));
    pressed
}

/// How many things wait; a filled one with a sign where one of them stops the clock.
fn badge(ui: &Ui, desk: &Desk, rect: Rect, count: usize, is_urgent: bool, is_narrow: bool) {
    let tokens = &desk.tokens;
    let far = if desk.rtl() { rect.left() + 16.0 } else { rect.right() - 16.0 };
    let at = if is_narrow {
        pos2(far + if desk.rtl() { -7.0 } else { 7.0 }, rect.top() + 8.0)
    } else {
        pos2(far, rect.center().y)
    };
    let (fill, ink) = if is_urgent { (tokens.warn, tokens.bg) } else { (tokens.track, tokens.text_1) };
    let shown = if is_urgent { format!("{count}!") } else { count.to_string() };
    let face = Face::new(theme::CAPTION, 700, ink);
    let width = text::width(ui.ctx(), &shown, face).max(8.0) + 9.0;
    let back = Rect::from_center_size(at, vec2(width, 17.0));
    ui.painter().rect_filled(back, CornerRadius::same(8), fill);
    text::paint(ui.painter(), at, Align2::CENTER_CENTER, &shown, face, false);
}

/// What the shop carries: on hand, on its way, and how it sells.
fn goods_ui(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts) {
    words::strong(ui, desk, &desk.say("play-goods"));
    let carried: Vec<&NicheView> = desk.view().niches.iter().filter(|niche| niche.in_range).collect();
    if carried.is_empty() {
        kit::empty(ui, desk, &desk.say("play-no-goods"));
        if field::button(ui, desk, icon::PACKAGE, &desk.say("play-choose-goods"), true).clicked() {
            drafts.focus.stage = Stage::Product;
        }
        return;
    }
    let many = desk.view().markets.len() > 1;
    for niche in carried {
        if carried_ui(ui, desk, drafts, niche, many) {
            (drafts.focus.market, drafts.focus.product) = (niche.market, niche.product);
        }
    }
}

fn carried_ui(ui: &mut Ui, desk: &Desk, drafts: &Drafts, niche: &NicheView, names_market: bool) -> bool {
    let is_it = (drafts.focus.market, drafts.focus.product) == (niche.market, niche.product);
    let goods = desk.goods(niche.product);
    let sold = desk.listing(niche.niche).map_or(0.0, |listing| listing.sales_28);
    let slots = [
        ("hub", goods.hub_units.into()),
        ("way", niche.under_way_units.into()),
        ("market", niche.stock_units.into()),
        ("sold", desk.words.number(sold, 0).into()),
    ];
    let below = desk.with("play-goods-line", &slots);
    let mut title = desk.product_name(niche.product);
    if names_market {
        title = format!("{title} · {}", desk.market(niche.market).name);
    }
    let width = ui.available_width() - 16.0;
    let face = |size, weight, ink| Face::new(size, weight, ink);
    let jobs = [
        text::elided(ui.ctx(), &title, face(theme::BODY, 550, desk.tokens.text_1), width, desk.rtl()),
        text::job(ui.ctx(), &below, face(theme::CAPTION, 450, desk.tokens.text_2), width, desk.rtl()),
    ];
    let heights = jobs.each_ref().map(|job| ui.ctx().fonts_mut(|fonts| fonts.layout_job(job.clone())).size().y);
    let height = heights.iter().sum::<f32>() + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    if is_it || response.hovered() {
        let fill = desk.tokens.track.gamma_multiply(if is_it { 0.8 } else { 0.4 });
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
    }
    let inner = rect.shrink2(vec2(8.0, 5.0));
    let anchor = if desk.rtl() { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
    let mut top = inner.top();
    for (job, height) in jobs.into_iter().zip(heights) {
        text::put(ui.painter(), inner.with_min_y(top), anchor, job);
        top += height + 2.0;
    }
    let told = format!("{}: {}", text::plain(&title), text::plain(&below));
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, is_it, &told));
    focus_ring(ui, desk, &response);
    response.clicked()
}

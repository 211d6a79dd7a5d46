//! Receipts: a number of the result opened into what it came from, down to the entries of the books.

use egui::Ui;
use egui_phosphor::regular as icon;

use crate::assess::receipt::{Receipt, What};
use crate::desktop::desk::{Desk, Intent};
use crate::desktop::kit::{self, field, words};
use crate::desktop::theme;
use crate::report::receipt as lines;

/// The numbers that can be opened, and the receipt of the one that is.
pub fn receipt_ui(ui: &mut Ui, desk: &Desk, asked: &mut Vec<Intent>) {
    let explained = desk.frame.beside.looked.explained.as_deref();
    let open = explained.map(|explained| explained.what);
    words::caption(ui, desk, &desk.say("receipt-open"));
    let options = What::ALL.map(|what| (Some(what), icon_of(what), desk.say(&format!("receipt-what-{}", what.word()))));
    let mut chosen = open;
    field::tabs(ui, desk, &mut chosen, &options);
    if chosen != open {
        asked.push(Intent::Explain(chosen));
    }
    let Some(explained) = explained else {
        ui.add_space(theme::S2);
        return;
    };
    kit::card(ui, desk, |ui| {
        if field::button(ui, desk, icon::X, &desk.say("close"), true).clicked() {
            asked.push(Intent::Explain(None));
        }
        match explained.came.as_deref() {
            None => kit::empty(ui, desk, &desk.say("receipt-opening-it")),
            Some([]) => kit::empty(ui, desk, &desk.say("receipt-none")),
            Some(receipts) => {
                words::caption(ui, desk, &desk.say("receipt-open-text"));
                for (place, receipt) in receipts.iter().enumerate() {
                    one(ui, desk, place, receipt);
                }
            }
        }
    });
    ui.add_space(theme::S2);
}

fn icon_of(what: What) -> &'static str {
    match what {
        What::Sales => icon::SHOPPING_BAG,
        What::Profit => icon::SCALES,
        What::Cash => icon::WALLET,
        What::Landed => icon::PACKAGE,
        What::Delivery => icon::TRUCK,
        What::Rating => icon::STAR,
    }
}

/// A receipt: the first stands open, the others under their names.
fn one(ui: &mut Ui, desk: &Desk, place: usize, receipt: &Receipt) {
    let head = lines::head(desk.words, &desk.frame.names, receipt);
    let id = format!("receipt-{place}-{}", receipt.of);
    kit::folding_as(ui, desk, &id, &head, "", place == 0, |ui| {
        for line in lines::lines(desk.words, receipt) {
            indented(ui, desk, line.depth, |ui| {
                words::fact(ui, desk, &line.name, &line.value);
                if !line.beside.is_empty() {
                    words::caption(ui, desk, &line.beside);
                }
            });
        }
    });
}

/// Drawn so many steps in.
fn indented(ui: &mut Ui, desk: &Desk, depth: usize, draw: impl FnOnce(&mut Ui)) {
    const STEP: i8 = 14;
    let room = STEP.saturating_mul(i8::try_from(depth.min(6)).unwrap_or(6));
    let (left, right) = if desk.rtl() { (0, room) } else { (room, 0) };
    egui::Frame::new().inner_margin(egui::Margin { left, right, top: 0, bottom: 0 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        kit::column(ui, desk, draw)
    });
}

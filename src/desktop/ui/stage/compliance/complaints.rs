//! What others claim about the shop's offers, and the answer to it.

use egui::Ui;

use crate::desktop::desk::{Desk, Intent};
use crate::desktop::drafts::Drafts;
use crate::desktop::kit::options::{Choice, options};
use crate::desktop::kit::{self, Tone, decide, words};
use crate::desktop::text;
use crate::sim::decision::Decision;
use crate::sim::stage::compliance::{ComplaintState, Move, Plea};
use crate::sim::view::{ComplaintView, NicheView};

/// What a complaint is about.
pub fn niche_of<'a>(desk: &Desk<'a>, complaint: &ComplaintView) -> Option<&'a NicheView> {
    let listing = desk.view().listings.iter().find(|row| row.listing == complaint.listing)?;
    desk.view().niches.get(listing.niche.0 as usize)
}

/// Without marks of direction, which would hide its language from the message that it stands in.
fn about(desk: &Desk, complaint: &ComplaintView) -> String {
    niche_of(desk, complaint).map_or_else(String::new, |niche| {
        let market = desk.market(niche.market).name.as_str();
        let slots = [("product", desk.product_name(niche.product).into()), ("market", market.into())];
        text::plain(&desk.with("compliance-product-in", &slots))
    })
}

/// Complaints that wait for an answer, of all markets: the listing is down until it is given.
pub fn open(ui: &mut Ui, desk: &Desk, drafts: &mut Drafts, asked: &mut Vec<Intent>) {
    let mut waiting: Vec<&ComplaintView> =
        desk.view().complaints.iter().filter(|row| row.state == ComplaintState::Open).collect();
    waiting.sort_by_key(|row| row.deadline);
    for complaint in waiting {
        let pleas = &mut drafts.stage.compliance.pleas;
        if !pleas.iter().any(|(of, _)| *of == complaint.complaint) {
            pleas.push((complaint.complaint, Plea::Contest));
        }
        let Some((_, plea)) = pleas.iter_mut().find(|(of, _)| *of == complaint.complaint) else { continue };
        kit::section(ui, desk, &desk.say("compliance-complaint"), |ui| answer(ui, desk, complaint, plea, asked));
    }
}

fn answer(ui: &mut Ui, desk: &Desk, complaint: &ComplaintView, plea: &mut Plea, asked: &mut Vec<Intent>) {
    let days = complaint.deadline.since(desk.view().day);
    let slots = [
        ("what", about(desk, complaint).into()),
        ("date", desk.date(complaint.deadline).into()),
        ("days", days.into()),
    ];
    kit::notice(ui, desk, Tone::Warning, &desk.with("compliance-complaint-text", &slots));
    if let Some(niche) = niche_of(desk, complaint) {
        let held = niche.papers.iter().filter(|paper| paper.from.is_some_and(|from| from <= desk.view().day));
        let slots = [("held", held.count().into()), ("needed", niche.papers.len().into())];
        words::fact(ui, desk, &desk.say("compliance-papers"), &desk.with("compliance-held-of", &slots));
    }
    let choice = |plea: Plea| Choice {
        value: plea,
        title: desk.words.name("plea", &plea),
        figure: cost(desk, complaint, plea),
        detail: desk.say(&format!("{}-text", crate::lang::key_of("plea", &plea))),
    };
    let choices = [Plea::Contest, Plea::Settle].map(choice);
    options(ui, desk, &format!("{} {}", desk.say("compliance-plea"), complaint.complaint.0), plea, &choices);
    let decision = Decision::Compliance(Move::Plead { complaint: complaint.complaint, plea: *plea });
    decide::decide(ui, desk, &desk.words.name("plea", plea), decision, asked);
}

fn cost(desk: &Desk, complaint: &ComplaintView, plea: Plea) -> String {
    let decision = Decision::Compliance(Move::Plead { complaint: complaint.complaint, plea });
    let Ok(quote) = (desk.ask)(&decision) else { return String::new() };
    let sum = quote.charges.iter().map(|charge| charge.amount).sum::<crate::base::money::Money>();
    if sum.0 == 0 { String::new() } else { desk.words.money(sum) }
}

/// What became of those that were answered.
pub fn past(ui: &mut Ui, desk: &Desk) {
    let answered = desk.view().complaints.iter().rev().filter(|row| row.state != ComplaintState::Open);
    let answered: Vec<&ComplaintView> = answered.collect();
    if answered.is_empty() {
        return;
    }
    kit::folding(ui, desk, &desk.say("compliance-complaints"), true, |ui| {
        for complaint in answered {
            let state = desk.words.name("complaint-state", &complaint.state);
            let state = match complaint.state {
                ComplaintState::Contested { decided } => {
                    let slots = [("state", state.into()), ("date", desk.date(decided).into())];
                    desk.with("compliance-decided-on", &slots)
                }
                ComplaintState::Open | ComplaintState::Won | ComplaintState::Lost | ComplaintState::Settled => state,
            };
            words::fact(ui, desk, &about(desk, complaint), &state);
        }
    });
}

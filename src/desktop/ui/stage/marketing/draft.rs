//! What is being entered: a budget a day for each channel of the market, for the product in focus.

use crate::base::money::Money;
use crate::desktop::desk::Desk;
use crate::model::setting::{MarketId, ProductId};
use crate::model::words::Channel;
use crate::sim::view::NicheView;

/// Budgets by channel.
pub type Budgets = Vec<(Channel, Money)>;

/// What is being entered.
#[derive(Debug, Default)]
pub struct Draft {
    /// What it is for, and the budgets that held when it was begun.
    of: Option<(MarketId, ProductId)>,
    held: Budgets,
    pub wanted: Budgets,
}

/// Begins anew when the focus moves; what was decided or taken back otherwise is followed channel by channel.
pub fn follow(desk: &Desk, niche: &NicheView, draft: &mut Draft) {
    let place = Some((niche.market, niche.product));
    let now = held(desk, niche);
    if draft.of != place {
        let advertised = now.iter().any(|(_, daily)| *daily > Money::ZERO);
        draft.wanted = if advertised { now.clone() } else { first(desk, niche) };
        (draft.of, draft.held) = (place, now);
        return;
    }
    for ((before, after), wanted) in draft.held.iter().zip(&now).zip(&mut draft.wanted) {
        if before != after {
            wanted.1 = after.1;
        }
    }
    draft.held = now;
}

/// Every channel of the market with what is spent on it a day.
pub fn held(desk: &Desk, niche: &NicheView) -> Budgets {
    let budgets = &desk.view().budgets;
    let held = |channel: Channel| {
        let row = budgets.iter().find(|row| row.niche == niche.niche && row.channel == channel);
        row.map_or(Money::ZERO, |row| row.daily)
    };
    desk.market(niche.market).channels.iter().map(|row| (row.channel, held(row.channel))).collect()
}

/// A few clicks on the first channel: enough to see what a click does.
fn first(desk: &Desk, niche: &NicheView) -> Budgets {
    const CLICKS_FIRST: u32 = 10;
    let rows = desk.market(niche.market).channels.iter().enumerate();
    rows.map(|(place, row)| (row.channel, if place == 0 { row.click.units(CLICKS_FIRST) } else { Money::ZERO }))
        .collect()
}

/// The channels whose budget would change, with the new one.
pub fn changes(desk: &Desk, niche: &NicheView, draft: &Draft) -> Budgets {
    let held = held(desk, niche);
    let pairs = held.iter().zip(&draft.wanted);
    pairs.filter(|(held, wanted)| held != wanted).map(|(_, wanted)| *wanted).collect()
}

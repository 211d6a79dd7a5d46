//! Stars fished for. The rules know no review without a real order, so none can be written by the seller; what is left is
//! to make buyers easy to please: promises so long that everything is early, a first lot nearly given away until the
//! listing has its badge, regret in every answer, and everybody made whole without a look.

use super::{claims, prices};
use crate::player::bent::Claims;
use crate::player::sums;
use crate::sim::decision::Decision;
use crate::sim::stage::service::{Move, Response};
use crate::sim::view::ShopView;

/// Days promised beyond what is usual.
pub const SLACK_DAYS: i32 = 12;
/// Reviews at which a marketplace shows a badge.
const BADGE_REVIEWS: u32 = 20;
/// What is asked until then, against the lowest tenth of the market's prices.
const GIVEN_AWAY: f64 = 0.75;

pub fn fish(view: &ShopView, out: &mut Vec<Decision>) {
    prices::rewrite(view, out, |niche, honest| {
        let reviews = sums::listing_of(view, niche).map_or(0, |listing| listing.reviews);
        if reviews < BADGE_REVIEWS { niche.price_10.times(GIVEN_AWAY).min(honest) } else { honest }
    });
    claims::answer_all(view, Claims::Replace, out);
    for decision in out.iter_mut() {
        if let Decision::Service(Move::Answer { response: response @ Response::Answer, .. }) = decision {
            *response = Response::Apologise;
        }
    }
}

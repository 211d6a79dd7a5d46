//! Did-you-mean: the known name that somebody who typed another one probably wanted.
//!
//! Owns the measure of closeness, so that options, fields, variants and ids are all guessed at alike.
//!
//! Invariants: silent when nothing is close, because a wrong guess costs a reader more than none; among names equally
//! close the first listed wins, so that the answer never depends on hashing or sorting.

/// Names longer than this are not compared: the distance takes time in proportion to the product of both lengths.
const NAME_CHARS_MAX: usize = 100;

/// The candidate nearest to `name`, if one is near enough to be worth saying.
///
/// A name that differs only in case, or in `-`, `_` and spaces, is always near. Otherwise about a third of the letters
/// may differ, a swap of neighbours counting as one, and names of fewer than three letters never match.
pub fn nearest<'a, I>(name: &str, candidates: I) -> Option<&'a str>
where
    I: IntoIterator<Item = &'a str>,
{
    let typed = folded(name);
    let typed_chars = typed.chars().count();
    if typed_chars == 0 || typed_chars > NAME_CHARS_MAX {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let known = folded(candidate);
        let known_chars = known.chars().count();
        if known_chars > NAME_CHARS_MAX {
            continue;
        }
        let distance = distance(&typed, &known, typed_chars.min(known_chars));
        let allowed = allowance(typed_chars.max(known_chars));
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Lower case and without separators: `Base-Price` and `base_price` are one name typed two ways.
fn folded(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// Edits between two names; a name that merely lacks its last word, as `price` for `price_minor`, counts as two.
fn distance(typed: &str, known: &str, shorter_chars: usize) -> usize {
    let edits = strsim::osa_distance(typed, known);
    let stem = shorter_chars >= 4 && (known.starts_with(typed) || typed.starts_with(known));
    if stem { edits.min(2) } else { edits }
}

fn allowance(longer_chars: usize) -> usize {
    match longer_chars {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3.max(longer_chars / 4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 5] = ["days", "price_minor", "vat_bps", "lead_days_max", "currency"];

    #[test]
    fn finds_what_was_meant() {
        for (typed, meant) in [
            ("dyas", "days"),
            ("Days", "days"),
            ("price", "price_minor"),
            ("priceMinor", "price_minor"),
            ("vat-bps", "vat_bps"),
            ("lead_day_max", "lead_days_max"),
            ("curency", "currency"),
        ] {
            assert_eq!(nearest(typed, FIELDS), Some(meant), "{typed}");
        }
    }

    #[test]
    fn says_nothing_when_nothing_is_close() {
        for typed in ["", "x", "colour", "shipping_weight", "zzzz"] {
            assert_eq!(nearest(typed, FIELDS), None, "{typed}");
        }
        assert_eq!(nearest("us", ["eu"]), None);
        assert_eq!(nearest(&"x".repeat(100_000), FIELDS), None);
    }

    #[test]
    fn the_first_of_equals_wins() {
        assert_eq!(nearest("cat_a", ["cat_b", "cat_c"]), Some("cat_b"));
    }
}

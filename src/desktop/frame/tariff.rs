//! The tariff as anybody can look it up: every line with its texts and what each market puts on it today.

use crate::model::words::Category;
use crate::run::session::Session;
use crate::sim::landed;

/// A line of the tariff.
#[derive(Clone, Debug, PartialEq)]
pub struct TariffRow {
    pub code: String,
    pub chapter: String,
    pub heading: String,
    pub text: String,
    pub category: Category,
    /// Today's duty by market, as a share of CIF.
    pub rates: Vec<f64>,
}

pub fn rows(session: &Session) -> Vec<TariffRow> {
    let setting = session.setting();
    let row = |(id, line): (_, &crate::model::setting::TariffLine)| TariffRow {
        code: line.code.clone(),
        chapter: line.chapter.clone(),
        heading: line.heading.clone(),
        text: line.text.clone(),
        category: line.category,
        rates: setting.markets.ids().map(|market| landed::duty_rate(setting, market, id, session.day())).collect(),
    };
    setting.tariff.iter().map(row).collect()
}

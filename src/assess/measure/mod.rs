//! How good the assessment is: players of known skill, players that cheat and simulated candidates, marked on many forms.
//!
//! [`subject`] is who is marked, [`sheet`] marks everybody on one form (forms are independent, so that they can be played side
//! by side and kept), [`figures`] reads the quality from the sheets. What each figure means and has to be stands with it.

pub mod figures;
pub mod sheet;
pub mod subject;
pub mod validity;
mod variance;

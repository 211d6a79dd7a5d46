//! What is handed to people about a run: its assessment in words, with the evidence behind each point.
//!
//! Reads an assessment and the record it was made from; decides nothing.

pub mod drawing;
pub mod evidence;
pub mod html;
pub mod plots;
pub mod receipt;
pub mod text;

//! Promises of the compliance panel.

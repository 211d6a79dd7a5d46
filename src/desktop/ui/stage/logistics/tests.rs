//! Promises of the logistics panel.

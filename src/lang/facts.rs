//! Refusals, events and alerts of the core as messages.

//! Promises of the host.

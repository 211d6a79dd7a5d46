//! What Dhow promises its users, a module a promise. One binary: it links once.

mod addressed;
mod assessment;
mod books;
mod catalogue;
mod claims;
mod cli;
mod crash;
mod debrief;
mod diagnostics;
mod golden;
mod kernel;
mod ladder;
mod languages;
mod malformed;
mod pumps;
mod receipts;
mod reflection;
mod samplers;
mod support;
mod tidy;
mod tricks;
mod validity;
#[cfg(feature = "desktop")]
mod window;
mod worlds;

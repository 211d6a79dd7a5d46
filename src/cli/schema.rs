//! `dhow schema`: the JSON Schema of what `play` speaks.

use clap::{Args, ValueEnum};
use schemars::schema_for;

use super::play::{Answer, Refused, Request};
use super::{Failure, print_json};
use crate::sim::decision::Decision;
use crate::sim::view::ShopView;

#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// Which schema; all of them in one document where not given
    #[arg(value_enum)]
    of: Option<Of>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Of {
    View,
    Decision,
    Request,
    Answer,
}

pub fn run(args: &SchemaArgs) -> Result<(), Failure> {
    match args.of {
        Some(Of::View) => print_json(&schema_for!(ShopView)),
        Some(Of::Decision) => print_json(&schema_for!(Decision)),
        Some(Of::Request) => print_json(&schema_for!(Request)),
        Some(Of::Answer) => print_json(&schema_for!(Answer)),
        None => print_json(&serde_json::json!({
            "view": schema_for!(ShopView),
            "decision": schema_for!(Decision),
            "request": schema_for!(Request),
            "answer": schema_for!(Answer),
            "refused": schema_for!(Refused),
        })),
    }
}

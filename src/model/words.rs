//! Closed lists of the field's words that rules match on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The ten categories of goods that the cited numbers are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    ElectronicsAcc,
    Fashion,
    Beauty,
    Home,
    MotherBaby,
    AutoParts,
    SolarEnergy,
    AgriInputs,
    Handicrafts,
    Food,
}

/// A way for goods to travel from the origin to the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Postal small packet, a parcel at a time.
    Postal,
    /// Dedicated e-commerce air line, a parcel at a time.
    EcomLine,
    /// Courier express, a parcel at a time.
    Express,
    /// Consolidated air cargo with clearance, in bulk.
    AirCargo,
    /// Less than a container load by sea, in bulk.
    SeaLcl,
}

impl Mode {
    /// Whether single orders travel this way, straight to the buyer.
    pub fn carries_parcels(self) -> bool {
        match self {
            Mode::Postal | Mode::EcomLine | Mode::Express => true,
            Mode::AirCargo | Mode::SeaLcl => false,
        }
    }
}

/// How a buyer pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Cash on delivery.
    Cod,
    MobileMoney,
    Card,
    BankTransfer,
}

impl Method {
    pub const ALL: [Method; 4] = [Method::Cod, Method::MobileMoney, Method::Card, Method::BankTransfer];
}

/// Where attention is bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Sponsored slots on the marketplace.
    MarketplaceAds,
    Social,
    Livestream,
    Influencer,
    Search,
}

impl Channel {
    pub const ALL: [Channel; 5] =
        [Channel::MarketplaceAds, Channel::Social, Channel::Livestream, Channel::Influencer, Channel::Search];
}

/// Who pays duty and tax on a parcel from abroad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DutyTerms {
    /// Delivered at place: the buyer pays at the door.
    Dap,
    /// Delivered duty paid: the seller has paid, which needs a tax registration.
    Ddp,
}

/// The four habits that segments are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Habit {
    PriceHunter,
    Pragmatic,
    TrustSeeker,
    Urgent,
}

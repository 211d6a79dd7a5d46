//! Closed lists of the field's words that rules match on.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares a closed list: plain, ordered, written in lower case with underscores, with all its members in order.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$word_doc])* $word),*
        }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$word),*];
        }
    )*};
}

words! {
    /// The ten categories of goods that the cited numbers are grouped by.
    Category {
        ElectronicsAcc, Fashion, Beauty, Home, MotherBaby, AutoParts, SolarEnergy, AgriInputs, Handicrafts, Food,
    }

    /// Where goods are made and gathered before they travel.
    Origin {
        /// The factories and forwarders of South China.
        SouthChina,
        /// A neighbour in the South.
        Region,
        /// The student's own country.
        Home,
    }

    /// A way for goods to travel from an origin to the market.
    Mode {
        /// Postal small packet, a parcel at a time.
        Postal,
        /// Dedicated e-commerce line, by air or road, a parcel at a time.
        EcomLine,
        /// Courier express, a parcel at a time.
        Express,
        /// Consolidated air cargo with clearance, in bulk.
        AirCargo,
        /// Less than a container load by sea, in bulk.
        SeaLcl,
        /// Shared truck, in bulk.
        Truck,
        /// Less than a container load by rail, in bulk.
        Rail,
    }

    /// A part of a way, each with its own troubles.
    LegKind { Road, Port, Ocean, Air, Rail, Border, ParcelHub }

    /// How a buyer pays.
    Method {
        /// Cash on delivery.
        Cod,
        MobileMoney,
        Card,
        BankTransfer,
        /// Buy now, pay later.
        Instalment,
        /// A slip paid in cash at a counter.
        Voucher,
    }

    /// Where attention is bought.
    Channel {
        /// Sponsored slots on the marketplace.
        MarketplaceAds,
        Social,
        Livestream,
        Influencer,
        Search,
    }

    /// Who pays duty and tax on a parcel from abroad.
    DutyTerms {
        /// Delivered at place: the buyer pays at the door.
        Dap,
        /// Delivered duty paid: the seller has paid, with a tax registration or through a broker.
        Ddp,
    }

    /// What a supplier's price holds, by the Incoterms 2020 rules.
    Incoterm {
        /// Ex works: the buyer fetches the goods and clears them for export.
        Exw,
        /// Free on board: cleared for export and brought to the forwarder at the port.
        Fob,
        /// Cost, insurance and freight: the supplier ships by sea or rail to the market.
        Cif,
    }

    /// The habits that segments are made of.
    Habit {
        PriceHunter,
        Pragmatic,
        TrustSeeker,
        Urgent,
        /// Lets an AI agent choose, which reads product cards and no advertising.
        AiDelegator,
    }

    /// A language of a market, by its part in trade.
    LanguageRole {
        /// The main language of buyers.
        National,
        /// Another language of the country.
        Second,
        /// The language that foreign sellers write.
        Trade,
    }

    /// A paper without which goods of some kinds may not be sold.
    PaperKind {
        Conformity, BatteryTransport, Radio, Cosmetic, Food, ChildSafety, PlantHealth, EnergyLabel, Agrochemical,
        /// A label in the buyers' language with the contents that the law names.
        Label,
    }

    /// Why buyers send goods back.
    ReturnReason { NotAsDescribed, Damaged, WrongItem, WrongSize, ChangedMind }

    /// How the demand for a product type moves over the months.
    Life { Steady, Growing, Fading, Fad }

    /// How a rival behaves.
    Conduct {
        /// Goes part of the way when it is undercut.
        Follower,
        /// Comes with a close copy some weeks after somebody else earns.
        Copycat,
        /// Is always a little cheaper, down to its costs.
        PriceWarrior,
        /// Known, dear and well rated; seldom moves.
        PremiumBrand,
    }

    /// Where suppliers are found.
    Directory {
        /// The first page of a sourcing platform, which everybody sees.
        FrontPage,
        /// Further pages and filters of the platform.
        Platform,
        /// A trade fair.
        Fair,
        /// An agent who knows workshops that are not online.
        Agent,
    }

    /// A way to find out about a supplier before paying.
    ProbeKind {
        Sample,
        /// An auditor at the address on the licence.
        Audit,
        /// The company register: whether it exists, and whether making goods is among its business.
        Registry,
        /// The issuer of its certificates.
        Documents,
        /// Calls to former buyers: how often goods came late.
        References,
    }

    /// Who reports what is to come.
    NewsSource { MinistryGazette, CentralBank, PortAuthority, PlatformNotice, TradePress, Chamber, SocialMedia, Forum }
}

impl Mode {
    /// Whether single orders travel this way, straight to the buyer.
    pub fn carries_parcels(self) -> bool {
        match self {
            Mode::Postal | Mode::EcomLine | Mode::Express => true,
            Mode::AirCargo | Mode::SeaLcl | Mode::Truck | Mode::Rail => false,
        }
    }

    /// Whether freight is billed by the cubic metre rather than by the chargeable kilogram.
    pub fn is_billed_by_volume(self) -> bool {
        match self {
            Mode::SeaLcl | Mode::Rail => true,
            Mode::Postal | Mode::EcomLine | Mode::Express | Mode::AirCargo | Mode::Truck => false,
        }
    }

    /// Whether a battery on board costs more.
    pub fn flies(self) -> bool {
        match self {
            Mode::Postal | Mode::EcomLine | Mode::Express | Mode::AirCargo => true,
            Mode::SeaLcl | Mode::Truck | Mode::Rail => false,
        }
    }
}

impl Origin {
    /// Whether a free-trade area of the South may lower the duty.
    pub fn may_be_preferred(self) -> bool {
        self != Origin::SouthChina
    }
}
